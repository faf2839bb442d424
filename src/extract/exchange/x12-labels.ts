/** Labels of elements of ASC X12 segments by reference designator, where no qualifier decides. */
const ELEMENTS: Readonly<Record<string, string>> = {
  NM104: 'First Name',
  NM105: 'Middle Name',
  NM107: 'Suffix',
  N102: 'Name',
  N201: 'Name',
  N301: 'Address',
  N302: 'Address',
  N401: 'City',
  N402: 'State',
  N403: 'ZIP',
  N404: 'Country',
  DMG02: 'Birth Date',
  DMG03: 'Sex',
  PER02: 'Contact Name',
  CLM01: 'Patient Control Number',
  CLP01: 'Patient Control Number',
  CLP07: 'Claim Number',
  TRN02: 'Trace Number',
  TRN03: 'Originator ID',
  SBR03: 'Group Number',
  SBR04: 'Group Name',
  NTE02: 'Note',
  MSG01: 'Note',
  INS01: 'Subscriber Indicator',
  ISA06: 'Sender ID',
  ISA08: 'Receiver ID',
  ISA13: 'Control Number',
  GS06: 'Control Number',
  ST02: 'Control Number',
};

/** Qualifiers of REF01 (data element 128). */
const REFERENCES: Readonly<Record<string, string>> = {
  SY: 'SSN',
  '0F': 'Subscriber Number',
  '1W': 'Member ID',
  '1L': 'Group Number',
  IG: 'Policy Number',
  '18': 'Plan Number',
  '23': 'Client Number',
  EA: 'Medical Record Number',
  EI: 'EIN',
  TJ: 'Tax ID',
  D9: 'Claim Number',
  F8: 'Claim Number',
  G1: 'Authorization Number',
  '0B': 'State License Number',
  '1G': 'Provider UPIN',
  LU: 'Location Number',
  '11': 'Account Number',
  '12': 'Billing Account',
  EV: 'Receiver ID',
  DX: 'Department Number',
  '17': 'Client Category',
  ZZ: 'Reference',
  ABB: 'Personal ID Number',
  Q4: 'Prior ID',
  '3H': 'Case Number',
  '6O': 'Cross Reference',
};

/** Qualifiers of identification codes (data element 66). */
const CODES: Readonly<Record<string, string>> = {
  '34': 'SSN',
  MI: 'Member ID',
  XX: 'NPI',
  FI: 'Tax ID',
  '24': 'EIN',
  '1': 'DUNS',
  '9': 'DUNS',
  '92': 'Code',
  '93': 'Code',
  II: 'Health ID',
  N: 'Insured ID',
  ZZ: 'ID',
  PI: 'Payor ID',
  XV: 'Plan ID',
  BD: 'Blue Cross Provider Number',
};

/** Qualifiers of account numbers (data element 569). */
const ACCOUNTS: Readonly<Record<string, string>> = {
  DA: 'Checking Account Number',
  SG: 'Savings Account Number',
  ALC: 'Agency Location Code',
};
/** Qualifiers of banks (data element 506). */
const BANKS: Readonly<Record<string, string>> = {
  '01': 'Routing Number',
  '02': 'SWIFT',
  '04': 'Canadian Bank',
};
/** Qualifiers of communication numbers (data element 365). */
const CONTACTS: Readonly<Record<string, string>> = {
  TE: 'Phone',
  HP: 'Phone',
  WP: 'Phone',
  CP: 'Phone',
  FX: 'Fax',
  EM: 'E-mail',
  EX: 'Extension',
};

/** The label of the element `number` (from 1) of a segment; `elements[0]` is the segment's name. */
export function x12Label(elements: readonly string[], number: number): string {
  const [name = ''] = elements;
  const at = (index: number): string => elements[index]?.trim() ?? '';
  const key = `${name}${String(number).padStart(2, '0')}`;
  if (key === 'NM103') return at(2) === '1' ? 'Last Name' : 'Company';
  if (key === 'NM109') return CODES[at(8)] ?? 'ID';
  if (key === 'N104') return CODES[at(3)] ?? 'ID';
  if (key === 'REF02') return REFERENCES[at(1)] ?? 'Reference';
  if (key === 'BPR07' || key === 'BPR13') return BANKS[at(number - 1)] ?? 'Bank ID';
  if (key === 'BPR09' || key === 'BPR15') return ACCOUNTS[at(number - 1)] ?? 'Bank Account Number';
  if (name === 'PER' && number % 2 === 0 && number > 2) return CONTACTS[at(number - 1)] ?? 'Contact';
  if (name === 'NM1' && number === 9) return CODES[at(8)] ?? 'ID';
  return ELEMENTS[key] ?? key;
}
