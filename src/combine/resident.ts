import { labelWords } from '../lib/words.ts';
import type { Resident } from '../model.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const STATES = set(`
  AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD
  TN TX UT VT VA WA WV WI WY DC PR`);
const NAMES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|' +
  'Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|' +
  'Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|' +
  'Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming';
const IS_NAME = new RegExp(`^(?:${NAMES})$`, 'i');
const NOT_STREET =
  '(?!\\s{1,3}(?:St|Ave|Avenue|Street|Road|Rd|Blvd|Lane|Ln|Drive|Place|Square|Sq|Life|Times)\\b)';
/** A state's name is a person's or a street's too (Virginia, Washington): it counts after a comma or `in`. */
const NAMED = new RegExp(
  `\\b(Massachusetts)\\b|(?:,\\s{0,3}|\\b(?:in|of|from)\\s{1,3})(${NAMES})\\b${NOT_STREET}`,
);
/** `Quincy, MA 02169`, `Boston MA`, `Mass. 02110`, `Lowell, Massachusetts 01850`. */
const ADDRESS = new RegExp(
  '(?:,\\s{0,3}|\\s)([A-Z]{2})\\.?,?\\s{0,3}(\\d{5})(?:-\\d{4})?\\b|,\\s{0,3}([A-Z]{2})(?=\\s{0,3}(?:[.,;\\n|]|$))|' +
    `\\bMass\\.?,?\\s{0,3}(\\d{5})\\b|\\b(${NAMES}),?\\s{1,3}(?=\\d{5}\\b)`,
  'g',
);
/** After a name these two letters are a degree: `Jane Doe, MD`. */
const DEGREES = set('MD PA DC');
/** Area codes of Massachusetts; mobiles move, so that they are the last resort. */
const AREA = '(?:339|351|413|508|617|774|781|857|978)';
const PHONE = new RegExp(`(?<!\\d)(?:\\(${AREA}\\)[-. ]{0,2}|${AREA}[-./ ]{1,2})\\d{3}[-. ]\\d{4}(?!\\d)`);
const PHONE_CELL = new RegExp(`^\\D{0,3}1?\\D{0,3}${AREA}\\D{0,3}\\d{3}\\D?\\d{4}$`);

/** ZIP codes of Massachusetts: 010 to 027 and 055 (Andover, IRS); a spreadsheet loses the leading zero. */
function isMassachusettsZip(zip: string): boolean {
  const digits = zip.padStart(5, '0').slice(0, 3);
  return (digits >= '010' && digits <= '027') || digits === '055';
}

const verdict = (state: string): Resident => (state === 'MA' ? 'massachusetts' : 'elsewhere');

function ofStateCell(text: string): Resident | null {
  const value = text.trim();
  const code = (/^[A-Za-z]{2}$|(?<=^US-|[\s,])[A-Z]{2}$/.exec(value)?.[0] ?? '').toUpperCase();
  if (STATES.has(code)) return verdict(code);
  if (/(?:^|[\s,])mass(?:\.|achusetts)?$/i.test(value) || value === '25') return 'massachusetts';
  return IS_NAME.test(value) ? 'elsewhere' : null;
}

function ofZipCell(text: string): Resident | null {
  const whole = text.trim().replace(/^\d{8}$/, '0$&');
  const zip = /^(\d{4,5})(?:-?\d{4})?(?:\.0)?$/.exec(whole)?.[1];
  return zip === undefined ? null : isMassachusettsZip(zip) ? 'massachusetts' : 'elsewhere';
}

function ofAddress(text: string): Resident | null {
  for (const [, withZip, zip = '', alone, mass, named] of text.matchAll(ADDRESS)) {
    if (mass !== undefined) return 'massachusetts';
    if (named !== undefined) return named === 'Massachusetts' ? 'massachusetts' : 'elsewhere';
    if (alone !== undefined && DEGREES.has(alone)) continue;
    if (withZip === 'ID' && !zip.startsWith('83')) continue;
    const state = withZip ?? alone;
    if (state !== undefined && STATES.has(state)) return verdict(state);
  }
  return null;
}

/**
 * What an address in running text tells, then the license's state, a state's name, a telephone number.
 *
 * @param own text from the person's name on: an address there is theirs before any other.
 */
export function residentOfText(text: string, license: string | undefined, own = ''): Resident {
  const told = ofAddress(own) ?? ofAddress(text);
  if (told !== null) return told;
  if (license !== undefined) return verdict(license);
  const named = NAMED.exec(text);
  if (named !== null) return (named[1] ?? named[2]) === 'Massachusetts' ? 'massachusetts' : 'elsewhere';
  return PHONE.test(text) ? 'massachusetts' : 'unknown';
}

const STATE_LABELS = set('state st province estado etat eta');
const ZIP_LABELS = set('zip zipcode postal postcode cep');
const PHONE_LABELS = set('phone telephone tel mobile cell telefono telefone celular');
/** Whose address is not that of the person of a record: `Employer's name and address`. */
const BUSINESS = set(
  'employer employers company companys payer payers bank banks preparer preparers school branch',
);
/** The state or ZIP of something else than where the person lives. */
const OTHERS = set(`
  license licence lic dl driver drivers issue issued issuing plate id employer company bank branch work office birth school
  provider tax 4`);

/**
 * Whether the person of a row is a Massachusetts resident, by its state, ZIP, address, license or telephone, in this
 * order. Absence of evidence is `unknown` and never hides a finding: 17.02 speaks of residents, records seldom do.
 */
export function residentOfRow(
  cells: readonly { readonly label: string; readonly text: string }[],
  license: string | undefined,
): Resident {
  let zip: Resident | null = null;
  let phone: Resident = 'unknown';
  // Boxes 15 to 20 of a wage statement are of the state that the employer pays to.
  const own = cells.filter(
    ({ label }) => !/^1[5-9] /.test(label) && !labelWords(label).some(word => BUSINESS.has(word)),
  );
  for (const { label, text } of own) {
    if (text.length > 60) continue;
    const words = labelWords(label);
    if (words.some(word => OTHERS.has(word))) continue;
    if (words.some(word => STATE_LABELS.has(word))) {
      const told = ofStateCell(text);
      if (told !== null) return told;
    }
    if (words.some(word => ZIP_LABELS.has(word))) zip ??= ofZipCell(text);
    if (words.some(word => PHONE_LABELS.has(word)) && PHONE_CELL.test(text.trim())) phone = 'massachusetts';
  }
  if (zip !== null) return zip;
  const told = residentOfText(own.map(({ text }) => text.slice(0, 200)).join('\n'), license);
  return told === 'unknown' ? phone : told;
}
