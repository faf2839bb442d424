import { refuse } from '../src/lib/refusal.ts';
import type { Refusal } from '../src/model.ts';
import type { Reading } from './context.ts';
import type { CueKind } from './keywords.ts';

/** Why the detectors refuse a candidate. */
export const REFUSED = {
  part: refuse('part of a longer number or word'),
  series: refuse('one of a row of numbers'),
  length: refuse('too few or too many digits'),
  grouping: refuse('not grouped as this number is printed'),
  checkDigit: refuse('fails the check digit'),
  noIssuer: refuse('no issuer has this range and length'),
  noWord: refuse('no word for it stands near'),
  weakWord: refuse('the word for it is weak or too far for this form'),
  noLabel: refuse('in this writing it needs a label or a word for it'),
  notIssued: refuse('never issued: its area, group or serial is 000, 666, 9.., 00 or 0000'),
  noState: refuse('no state has this form'),
  date: refuse('reads as a date'),
  form: refuse('its length or grouping is not of such a number, or is of a date, a phone or an SSN'),
  routing: refuse('the routing number itself'),
  noRouting: refuse('no valid routing number beside it'),
  listed: refuse('a number sign that stands at no word for it'),
  noCountry: refuse('no country has account numbers of this form'),
  oneLine: refuse('spread over lines outside of a table'),
  noBarCode: refuse('too few elements of a bar code around it'),
  iban: refuse('part of an IBAN'),
} satisfies Record<string, Refusal>;

const SHOWN: Readonly<Record<CueKind, string>> = {
  ssn: 'Social Security number',
  tax: 'taxpayer number',
  license: "driver's license",
  'id-card': 'ID card',
  card: 'payment card',
  account: 'account',
  'other account': 'account at no bank',
  routing: 'routing number',
  iban: 'IBAN',
  'last four': 'last four digits',
  'person number': 'person number',
  other: '',
};

function byKind(words: string): ReadonlyMap<string, Refusal> {
  return new Map(
    Object.entries(SHOWN).map(([kind, shown]) => [
      kind,
      refuse(shown === '' ? words : `${words} (${shown})`),
    ]),
  );
}

const AT = byKind('a word for another number stands at it');
const NEAR = byKind('a word for another number stands nearer');

/** The refusal of a candidate that no word names as this element: the word that names it as another, or that none does. */
export function refusedAs(reading: Reading | null): Refusal {
  const kind = reading?.cues[0]?.kind;
  if (reading === null || kind === undefined) return REFUSED.noWord;
  return (reading.adjacent ? AT : NEAR).get(kind) ?? REFUSED.noWord;
}
