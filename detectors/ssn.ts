/**
 * Social Security number, 17.02(a).
 *
 * Issuer: Social Security Administration. Shape: nine digits, area-group-serial, `AAA-GG-SSSS`. There is no check digit:
 * areas 000, 666 and 900 to 999, group 00 and serial 0000 are never issued, which 88.9 % of random digits satisfy, so
 * that the writing and the words around decide. Both separators are one character: independent ones match ZIP+4.
 * Numbers that start with 9 (ITIN, ATIN, IRSN) are no SSN.
 *
 * Evidence: `header` its label or column names it, or with hyphens a national ID; `keyword` the text does;
 * `weak keyword` a word that also fits an EIN (TIN, tax id) with bare digits; `separators` written 3-2-4;
 * `other keyword` a word for something else stands at it, or its label is built like one of a thing; `test number` and
 * `placeholder` for samples. Bare digits are a claim only with a header or a keyword, or where their `column` as a whole
 * holds such numbers (`src/detect/column-numbers.ts`).
 */
import type { Candidate, Claim, Detector, Evidence, Refusal } from '../src/model.ts';
import { cueFor, isWhole, namesOther, type Reading, readingOf } from './context.ts';
import { cuesOf } from './cues.ts';
import { emphasis, leftEdge, rightEdge } from './edges.ts';
import type { CueKind } from './keywords.ts';
import { REFUSED, refusedAs } from './refusals.ts';
import { isPlaceholder, isTestSocialSecurity } from './test-numbers.ts';
import { isGovernmentId, isMeasureLabel, isPersonalLabel, isThingNumber } from './thing-numbers.ts';

const GROUPED = /(?<!\d)\d{3}(?<sep>[-. /_\t]| - )\d{2}\k<sep>\d{4}(?!\d)/g;
const BARE = /(?<!\d)\d{9}(?!\d)/g;
const MIXED =
  /(?<!\d)(?<mixed>\d{3}[-. ]\d{6}|\d{5}[-. ]\d{4}|\d{3}(?:[-.]? | ?[-.])\d{2}(?:[-.]? | ?[-.])\d{4})(?!\d)/g;
const BOXES = /(?<!\d)(?<boxes>\d(?:(?: ?\| ?|[ _\t]| ?- ?)\d){8})(?!\d)/g;
/** Cut by the end of a line of prose. */
const CUT = /(?<!\d)(?<cut>\d{3}(?:[-. ]?\n[ >]{0,4}\d{2}[-. ]|[-. ]\d{2}[-. ]?\n[ >]{0,4})\d{4})(?!\d)/g;
/** Groups with pauses between, as speech is written down. */
const SPOKEN = /(?<!\d)(?<spoken>\d{3}(?<pause>, | ?\.{2,3} | ?… ?)\d{2}\k<pause>\d{4})(?!\d)/g;
/** A spreadsheet keeps no leading zeros: area 001 to 099 has eight digits, area 001 to 009 seven. */
const NUMERIC = /(?<![\d.,])(?<numeric>\d{7,9}(?:\.0)?)(?![\d.,])/g;

/** Numbers that were the SSN itself once, so that an SSN in their place is no surprise. */
const HELD_SSNS: ReadonlySet<CueKind> = new Set(['person number', 'license', 'id-card']);

function isIssued(digits: string): boolean {
  return !/^(?:000|666|9)|^\d{3}00|0000$/.test(digits);
}

/** A taxpayer number written 3-2-4 is an SSN: an EIN is written 2-7, and an ITIN starts with 9. */
function cuesAsEvidence(reading: Reading | null, grouped: boolean): Evidence | null {
  const cue = cueFor(reading, 'ssn');
  if (reading !== null && cue !== null) return { word: reading.from, detail: cue.shown };
  const tax = cueFor(reading, 'tax');
  if (reading === null || tax === null) return null;
  return { word: grouped ? reading.from : 'weak keyword', detail: tax.shown };
}

/** The number by which a government knows a person is an SSN where it is written as one: an EIN is not. */
function governmentEvidence({ label, groups }: Candidate): Evidence | null {
  const isOne = label !== '' && groups.sep === '-' && isGovernmentId(label);
  return isOne ? { word: 'header', detail: 'government ID' } : null;
}

/** Whether words for something else at a number written 3-2-4 leave it open that it is an SSN nevertheless. */
function mayHoldOne(candidate: Candidate, reading: Reading | null): boolean {
  if (isThingNumber(candidate)) return false;
  return reading?.cues.some(cue => HELD_SSNS.has(cue.kind)) || isPersonalLabel(candidate.label);
}

/** Whether bare digits that a word far off or in the label would name are of a thing or a measure after all. */
function isUnnamed(candidate: Candidate, reading: Reading | null): boolean {
  if (reading === null || candidate.groups.sep !== undefined) return false;
  if (reading.from === 'header') return candidate.label !== '' && isMeasureLabel(candidate.label);
  return !reading.adjacent && isThingNumber(candidate);
}

/** Whether the writing alone may carry a claim: hyphens, or spaces and dots where no other number stands in line. */
function isOwnWriting(candidate: Candidate): boolean {
  const separator = candidate.groups.sep;
  if (separator === undefined) return false;
  if (separator.includes('-')) return true;
  if (separator !== ' ' && separator !== '.') return false;
  const before = candidate.around.slice(Math.max(0, candidate.start - 12), candidate.start);
  const after = candidate.around.slice(candidate.end, candidate.end + 12);
  return !/\d[\s.,%]{0,4}$/.test(before) && !/^[\s.,%]{0,4}\d/.test(after);
}

function isPart(candidate: Candidate, evidence: Evidence | null, adjacent: boolean): boolean {
  const { around, groups } = candidate;
  const stars = emphasis(around, candidate.start, candidate.end);
  const start = candidate.start - stars;
  const end = candidate.end + stars;
  const left = leftEdge(around, start);
  const right = groups.numeric === undefined ? rightEdge(around, end) : 'clear';
  if (left === 'joined' || right === 'joined') return true;
  const named = evidence !== null && adjacent;
  if (left === 'letters' && !named && !(groups.sep === '-' && around.charAt(start - 1) === '_')) return true;
  return right === 'letters' && !named && !(groups.sep === '-' && around.charAt(end) === '_');
}

function needsHeader(candidate: Candidate, reading: Reading | null): boolean {
  const { groups } = candidate;
  const cue = cueFor(reading, 'ssn');
  if (groups.numeric !== undefined) return !(reading?.from === 'header' && cue?.strong && isWhole(candidate));
  if (groups.cut !== undefined) return !(cue?.strong && reading?.adjacent);
  if (groups.mixed !== undefined) {
    const [first = '', second = '', third] = candidate.text.split(/\d+/).slice(1);
    return (first === second && third !== undefined) || cue === null || !reading?.adjacent;
  }
  if (groups.spoken !== undefined) return !cue?.strong;
  return groups.boxes !== undefined && cue === null;
}

/** Whether its column as a whole holds such numbers; the label or path may say `id`, but nothing else. */
function isOfColumn(candidate: Candidate): boolean {
  if (candidate.column !== 'ssn' || !isWhole(candidate) || isThingNumber(candidate)) return false;
  return cuesOf(candidate.label).every(({ kind, strong }) => kind === 'id-card' && !strong);
}

function check(candidate: Candidate): Claim | Refusal {
  const { groups } = candidate;
  const ofColumn = isOfColumn(candidate);
  if (
    groups.numeric !== undefined &&
    !ofColumn &&
    (candidate.label + candidate.left === '' || !isWhole(candidate))
  )
    return REFUSED.noLabel;
  const digits = candidate.text.replace(/\.0$/, '').replace(/\D/g, '').padStart(9, '0');
  const testData = isTestSocialSecurity(digits);
  if (!isIssued(digits) && !testData) return REFUSED.notIssued;
  const reading = readingOf(candidate);
  if (!ofColumn && needsHeader(candidate, reading)) return REFUSED.noLabel;
  const named = cuesAsEvidence(reading, groups.sep !== undefined) ?? governmentEvidence(candidate);
  if (isPart(candidate, named, reading?.adjacent ?? false)) return REFUSED.part;
  if (isUnnamed(candidate, reading)) return REFUSED.weakWord;
  if (named === null && !ofColumn && !isOwnWriting(candidate)) return refusedAs(reading);
  const evidence: Evidence[] = named === null ? [] : [named];
  if (named === null && ofColumn) evidence.push({ word: 'column' });
  if (groups.sep !== undefined) evidence.push({ word: 'separators' });
  if (named === null && groups.sep === '-') evidence.push({ word: 'own grouping' });
  if (
    named === null &&
    !ofColumn &&
    (namesOther(reading) || (reading?.adjacent && reading.cues.length > 0))
  ) {
    if (reading?.cues.some(cue => cue.kind === 'last four')) return refusedAs(reading);
    if (groups.sep !== '-') return refusedAs(reading);
    if (!mayHoldOne(candidate, reading)) evidence.push({ word: 'other keyword' });
  } else if (named === null && isThingNumber(candidate)) {
    evidence.push({ word: 'other keyword' });
  }
  if (testData) evidence.push({ word: 'test number' });
  else if (isPlaceholder(digits)) evidence.push({ word: 'placeholder' });
  return { evidence, testData };
}

/** Social Security numbers. */
export const ssn = {
  id: 'ssn',
  element: 'ssn',
  clause: '201 CMR 17.02(a)',
  title: 'Social Security number',
  patterns: [GROUPED, BARE, MIXED, BOXES, CUT, SPOKEN, NUMERIC],
  leastDigits: 7,
  check,
  examples: {
    hit: [
      'SSN: 212-34-5671',
      'Social Security Number 212 34 5671',
      'his social security number is 212345671',
      'soc_sec_no=212345671',
      'empSSN: "212345671"',
      'SSN212-34-5671',
      'SSN\n212-34-5671',
      'Social Security Number:\n   212345671',
      '212-34-5671 (SSN)',
      'SS# 212.34.5671',
      'SSN: 2 1 2 3 4 5 6 7 1',
      'Número de Seguro Social: 212345671',
      'Número de segurança social 212-34-5671',
      'Numéro de sécurité sociale : 212345671',
      'Nimewo sekirite sosyal: 212345671',
      'Số an sinh xã hội: 212345671',
      '社会安全号码：212345671',
      'Name        SSN         Phone\nPat Doe     212345671   6175550100',
      'SSN ⇒ 212345671',
      'EmpSSN ⇒ 12345671',
      'Social Security # ⇒ 212-345671',
      'NAS/SSN ⇒ 212345671',
      'SSN: 212 - 34 - 5671',
      'And your Social Security number?\nIt is 212, 34, 5671.',
      'Your Social Security number, please? 212... 34... 5671',
      'We have the Social Security number 212-34-\n5671 of the tenant',
      'The file shows SSN 212\n34 5671 for him',
      'The Social Security number of Wren T. Oakfield is 212345671',
      'They gave 212345671\nas the SSN',
      'We wrote down the Social Security\nnumber 212345671 for you',
      'S.S. No. 212-34-5671',
      '**SSN:** *212-34-5671*',
      '212345671 was given as the social security number of the tenant',
      'National ID ⇒ 212-34-5671',
      'Federal ID ⇒ 212-34-5671',
    ],
    miss: [
      '212345671',
      'invoice 212345671',
      'ZIP 02139-4301, 12345-6789',
      '912-70-1234 ITIN',
      'SSN: 000-12-3456',
      'SSN: 666-12-3456',
      'SSN: 212-00-5671',
      'SSN: 212-34-0000',
      'SSN: ***-**-5671',
      'SSN: XXX-XX-5671',
      'AB212-34-5671X',
      'SSN last 4 ⇒ 5671',
      'Phone ⇒ 617-555-0134',
      'EIN ⇒ 04-2103594',
      'Order ID ⇒ 212345671',
      'version 212.34.5671.2',
      '1212-34-5671',
      '212-34-56712',
      'routing number 011000015',
      'The part has 212-34-\n5671 written on it',
      'see 212345671.pdf',
      'Parcel ID ⇒ 212-34-5671',
      'lot 212-34-5671',
      'Federal ID ⇒ 212345671',
      'Social Security benefit amount ⇒ 212345671',
      'The ssn column was dropped before we ran job 212345671.',
    ],
  },
  sources: [
    'SSA POMS RM 10201.035',
    'https://www.ssa.gov/employer/randomizationfaqs.html',
    'https://www.ssa.gov/history/ssn/misused.html',
    'Microsoft Purview: U.S. social security number; Amazon Macie: USA_SOCIAL_SECURITY_NUMBER (keywords)',
  ],
} satisfies Detector;
