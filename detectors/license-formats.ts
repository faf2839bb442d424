/**
 * The forms of driver's license and ID card numbers, one line a jurisdiction, as regular expressions in which `a` stands
 * for a letter, `n` for a digit, `w` for either and `x` for a letter or a star; capitals stand for themselves. `loose` is all that is or was issued, `current` the most common form today. VI, AS, MP: no form found;
 * the oldest Kansas form (five characters, `anana`) is left out, since it looks like a part number.
 *
 * Sources: NTSI list with fixes as kept by adambullmer/USDLRegex; StarPoint Screening table (2024-12-17); for
 * Massachusetts also the RMV change of 2018-11-13 (SA and seven digits, licenses and ID cards alike).
 */
export interface StateForms {
  readonly name: string;
  readonly loose: readonly string[];
  readonly current: readonly string[];
}

/** Jurisdiction by its two letters. */
export const STATE_FORMS: Readonly<Record<string, StateForms>> = {
  AL: { name: 'Alabama', loose: ['n{4,8}', 'an{6,7}'], current: ['n{7,8}'] },
  AK: { name: 'Alaska', loose: ['n{4,7}'], current: ['n{7}'] },
  AZ: { name: 'Arizona', loose: ['an{4,8}', 'aan{4,5}', 'n{9}'], current: ['an{8}'] },
  AR: { name: 'Arkansas', loose: ['n{4,9}'], current: ['n{9}'] },
  CA: { name: 'California', loose: ['an{7}'], current: ['an{7}'] },
  CO: { name: 'Colorado', loose: ['n{9}', 'an{4,6}', 'aan{4,5}'], current: ['n{9}'] },
  CT: { name: 'Connecticut', loose: ['n{9}'], current: ['n{9}'] },
  DE: { name: 'Delaware', loose: ['n{4,7}'], current: ['n{4,7}'] },
  DC: { name: 'District of Columbia', loose: ['n{7}', 'n{9}'], current: ['n{7}'] },
  FL: { name: 'Florida', loose: ['an{12}'], current: ['an{12}'] },
  GA: { name: 'Georgia', loose: ['n{7,9}'], current: ['n{7}', 'n{9}'] },
  HI: { name: 'Hawaii', loose: ['an{8}', 'n{9}'], current: ['Hn{8}', 'n{9}'] },
  ID: { name: 'Idaho', loose: ['aan{6}a', 'n{9}', 'aaan{6}'], current: ['aan{6}a', 'n{9}'] },
  IL: { name: 'Illinois', loose: ['an{11,12}'], current: ['an{11}'] },
  IN: { name: 'Indiana', loose: ['an{9}', 'n{9,10}'], current: ['n{10}'] },
  IA: { name: 'Iowa', loose: ['n{9}', 'nnnaan{4}'], current: ['n{9}', 'nnnaan{4}'] },
  KS: { name: 'Kansas', loose: ['an{8}', 'n{9}'], current: ['Kn{8}'] },
  KY: { name: 'Kentucky', loose: ['an{8,9}', 'n{9}'], current: ['an{8}'] },
  LA: { name: 'Louisiana', loose: ['n{4,9}'], current: ['0n{8}'] },
  ME: { name: 'Maine', loose: ['n{7,8}', 'n{7}a'], current: ['n{7}'] },
  MD: { name: 'Maryland', loose: ['an{12}', 'aan{11}'], current: ['an{12}'] },
  MA: { name: 'Massachusetts', loose: ['an{8}', 'aan{7}', 'n{9}'], current: ['Sn{8}', 'SAn{7}'] },
  MI: { name: 'Michigan', loose: ['an{10}', 'an{12}'], current: ['an{12}'] },
  MN: { name: 'Minnesota', loose: ['an{12}'], current: ['an{12}'] },
  MS: { name: 'Mississippi', loose: ['n{9}'], current: ['n{9}'] },
  MO: {
    name: 'Missouri',
    loose: ['an{5,9}', 'an{6}R', 'nnnan{6}', 'n{8}aa', 'n{9}a', 'n{9}'],
    current: ['an{9}'],
  },
  MT: { name: 'Montana', loose: ['an{8}', 'n{13,14}', 'n{9}'], current: ['n{13}', 'n{9}'] },
  NE: { name: 'Nebraska', loose: ['n{4,7}', 'an{6,8}'], current: ['an{8}'] },
  NV: { name: 'Nevada', loose: ['n{9,10}', 'n{12}', 'Xn{8}'], current: ['n{9,10}', 'n{12}'] },
  NH: { name: 'New Hampshire', loose: ['nnaaan{5}', 'aaan{8}'], current: ['nnaaan{5}', 'NHLn{8}'] },
  NJ: { name: 'New Jersey', loose: ['an{14}'], current: ['an{14}'] },
  NM: { name: 'New Mexico', loose: ['n{8,9}'], current: ['n{9}'] },
  NY: { name: 'New York', loose: ['an{7}', 'an{18}', 'n{8,9}', 'n{16}'], current: ['n{9}'] },
  NC: { name: 'North Carolina', loose: ['n{4,12}'], current: ['n{12}'] },
  ND: { name: 'North Dakota', loose: ['aaan{6}', 'n{9}'], current: ['aaan{6}', 'n{9}'] },
  OH: { name: 'Ohio', loose: ['an{4,8}', 'aan{4,7}', 'n{8}'], current: ['aan{6}'] },
  OK: { name: 'Oklahoma', loose: ['an{9}', 'n{9}'], current: ['an{9}', 'n{9}'] },
  OR: { name: 'Oregon', loose: ['n{4,9}', 'an{6,7}'], current: ['an{6,7}'] },
  PA: { name: 'Pennsylvania', loose: ['n{8}'], current: ['n{8}'] },
  RI: { name: 'Rhode Island', loose: ['n{7,8}', 'an{6}'], current: ['n{7}', 'Vn{6}'] },
  SC: { name: 'South Carolina', loose: ['n{5,11}'], current: ['n{6,11}'] },
  SD: { name: 'South Dakota', loose: ['n{6,10}', 'n{12}'], current: ['n{8}'] },
  TN: { name: 'Tennessee', loose: ['n{7,9}'], current: ['n{9}'] },
  TX: { name: 'Texas', loose: ['n{7,8}'], current: ['n{8}'] },
  UT: { name: 'Utah', loose: ['n{4,10}'], current: ['n{7,10}'] },
  VT: { name: 'Vermont', loose: ['n{8}', 'n{7}a'], current: ['n{8}', 'n{7}a'] },
  VA: { name: 'Virginia', loose: ['an{8,11}', 'n{9}'], current: ['an{8}'] },
  WA: { name: 'Washington', loose: ['a{5}x{1,2}n{3}w{2}', 'WDLw{9}'], current: ['WDLw{9}'] },
  WV: { name: 'West Virginia', loose: ['n{7}', 'a{1,2}n{5,6}'], current: ['n{7}', 'a{1,2}n{5,6}'] },
  WI: { name: 'Wisconsin', loose: ['an{13}'], current: ['an{13}'] },
  WY: { name: 'Wyoming', loose: ['n{9,10}'], current: ['n{9}'] },
  PR: { name: 'Puerto Rico', loose: ['n{5,7}', 'n{9}'], current: ['n{7}'] },
  GU: { name: 'Guam', loose: ['an{14}'], current: ['an{14}'] },
};

/** Groups of digits in which numbers without a letter are printed: `999-999-999` and so on, by length of group. */
export const PRINTED_GROUPS: ReadonlySet<string> = new Set([
  '2-3-4',
  '4-2-4',
  '3-3-3',
  '2-3-3',
  '6-3',
  '3-3-3-3',
  '4-4-4',
]);

/** Issuer identification numbers of AAMVA bar codes, and the jurisdiction of each. */
export const AAMVA_ISSUERS: Readonly<Record<string, string>> = {
  '636000': 'VA',
  '636001': 'NY',
  '636002': 'MA',
  '636003': 'MD',
  '636004': 'NC',
  '636005': 'SC',
  '636006': 'CT',
  '636007': 'LA',
  '636008': 'MT',
  '636009': 'NM',
  '636010': 'FL',
  '636011': 'DE',
  '636014': 'CA',
  '636018': 'IA',
  '636020': 'CO',
  '636021': 'AR',
  '636022': 'KS',
  '636023': 'OH',
  '636025': 'PA',
  '636026': 'AZ',
  '636029': 'OR',
  '636030': 'MO',
  '636032': 'MI',
  '636033': 'AL',
  '636034': 'ND',
  '636035': 'IL',
  '636036': 'NJ',
  '636037': 'IN',
  '636038': 'MN',
  '636039': 'NH',
  '636041': 'ME',
  '636043': 'DC',
  '636046': 'KY',
  '636047': 'HI',
  '636049': 'NV',
  '636050': 'ID',
  '636051': 'MS',
  '636052': 'RI',
  '636054': 'NE',
  '636055': 'GA',
  '636058': 'OK',
  '636059': 'AK',
};

const CLASSES: Readonly<Record<string, string>> = { a: '[A-Z]', n: '[0-9]', w: '[A-Z0-9]', x: '[A-Z*]' };

function compile(forms: readonly string[]): RegExp {
  return new RegExp(`^(?:${forms.join('|').replace(/[anwx]/g, letter => CLASSES[letter]!)})$`);
}

const COMPILED = Object.entries(STATE_FORMS).map(([state, { loose, current }]) => ({
  state,
  loose: compile(loose),
  current: compile(current),
}));

/** The jurisdictions that issue or issued this form; the number is in capitals, without separators. */
export function statesOf(number: string, forms: 'loose' | 'current'): string[] {
  return COMPILED.filter(entry => entry[forms].test(number)).map(entry => entry.state);
}
