/**
 * Credit or debit card number, 17.02(c).
 *
 * Issuer: banks, under ISO/IEC 7812 ranges. Shape: 12 to 19 digits, printed in groups of four, Amex 4-6-5, Diners
 * 4-6-4, with one separator throughout. Check: Luhn, which one random number in ten passes; so issuer range and length
 * are asked for as well, and a token boundary (together they took 9,647 runs of digits in 220 MB to none, measured).
 * Magnetic stripe: track 1 `%B<number>^LAST/FIRST^YYMM`, track 2 `;<number>=YYMM`.
 *
 * Evidence: `issuer` and `checksum`; `header`, `keyword` and `weak keyword` ("card", "cc"); `separators` printed in
 * groups; `structure` track data, with the holder of track 1; `placeholder` few different digits; `other keyword` a word
 * for something else at it; `test number`. Maestro, Visa of 13 digits and other rare lengths are claims only with a word.
 */
import luhn from 'luhn';
import type { Candidate, Claim, Detector, Evidence, Refusal } from '../src/model.ts';
import { issuerFit } from './card-issuers.ts';
import { cueFor, namesOther, type Reading, readingOf } from './context.ts';
import { digitCount, isPathStep, leftEdge, rightEdge } from './edges.ts';
import { REFUSED, refusedAs } from './refusals.ts';
import { isTestCard } from './test-numbers.ts';

const SEPARATOR = '(?<sep>[-. ]| - |  )';
const PATTERNS: readonly RegExp[] = [
  /%B(?<track>\d{12,19})\^(?<holder>[^^\r\n?]{2,30})\^\d{4}/g,
  /;(?<track>\d{12,19})=\d{4}/g,
  new RegExp(`(?<!\\d)\\d{4}${SEPARATOR}\\d{4}\\k<sep>\\d{4}\\k<sep>\\d{4}\\k<sep>\\d{1,3}(?!\\d)`, 'g'),
  new RegExp(`(?<!\\d)\\d{4}${SEPARATOR}\\d{4}\\k<sep>\\d{4}\\k<sep>\\d{3,4}(?!\\d)`, 'g'),
  new RegExp(`(?<!\\d)\\d{4}${SEPARATOR}\\d{6}\\k<sep>\\d{4,5}(?!\\d)`, 'g'),
  /(?<!\d)\d{4}(?<sep>\n)\d{4}\n\d{4}\n\d{4}(?!\d)/g,
  /(?<!\d)(?<odd>\d{4}(?:[- ]\d{2,8}){1,4}|\d(?:[ |]\d){12,18})(?!\d)/g,
  /(?<!\d)(?<spoken>\d{4}(?<pause>, | ?\.{2,3} | ?… ?)(?:\d{4}\k<pause>\d{4}\k<pause>\d{3,4}|\d{6}\k<pause>\d{4,5}))(?!\d)/g,
  /(?<!\d)\d{12,19}(?!\d)/g,
  /(?<!\d)(?<cut>\d{4}(?:[- ]?\n[ >]{0,4}|[- ])\d{4}(?:[- ]?\n[ >]{0,4}|[- ])\d{4}(?:[- ]?\n[ >]{0,4}|[- ])\d{3,4})(?!\d)/g,
  /(?<!\d)(?<cut>\d{4}(?:[- ]?\n[ >]{0,4}|[- ])\d{6}(?:[- ]?\n[ >]{0,4}|[- ])\d{4,5})(?!\d)/g,
];

/** Whether few digits make up the number, as in what people type for an example: 0.39 % of real numbers do. */
function isMonotone(digits: string): boolean {
  const counts = new Array<number>(10).fill(0);
  for (const digit of digits) counts[Number(digit)]!++;
  return counts.some(times => times > 7) || counts.filter(times => times > 4).length > 1;
}

const UP_AND_DOWN = '01234567890123456789|98765432109876543210';
/** So many digits in sequence are in one real number of ten million. */
const SEQUENCE = 8;

/** Whether digits run up or down one by one, as in what people type for an example and in tests of arithmetic. */
function isSequence(digits: string): boolean {
  for (let at = 0; at + SEQUENCE <= digits.length; at++)
    if (UP_AND_DOWN.includes(digits.slice(at, at + SEQUENCE))) return true;
  return false;
}

/** Part of a longer row of groups: four digits and the same separator again on either side. */
function isLongerRow(candidate: Candidate): boolean {
  const { around, start, end, groups } = candidate;
  const separator = groups.sep ?? (groups.odd === undefined ? '' : ' ');
  if (separator === '') return false;
  const before = around.slice(Math.max(0, start - 10), start);
  const after = around.slice(end, end + 10);
  if (separator === '-' || separator === '.')
    return before.endsWith(separator) || (after.startsWith(separator) && /\d/.test(after.charAt(1)));
  return /(?:^|\s)\d{4} {1,2}$/.test(before.slice(-6)) || /^ {1,2}\d{4} {1,2}\d{4}/.test(after);
}

const AROUND = 600;
/** From so many other long numbers around, one that fits a card may do so by chance. */
const MANY_NUMBERS = 3;

/**
 * Whether it stands in the midst of long numbers of which hardly any is a card, as in a table of figures or keys. Only
 * numbers with the same signs before them count: an order or a time in each entry says nothing about the card there.
 */
function isAmongFigures({ text, around, start, end, groups }: Candidate): boolean {
  if (groups.sep !== undefined || groups.odd !== undefined) return false;
  const signs = around.slice(Math.max(0, start - 3), start);
  const from = Math.max(0, start - AROUND);
  const near = `${around.slice(from, start)}|${around.slice(end, end + AROUND)}`;
  const others = new Set<string>();
  for (const { 0: digits, index } of near.matchAll(/\d{12,40}/g)) {
    if (digits !== text && near.slice(Math.max(0, index - 3), index) === signs) others.add(digits);
  }
  if (others.size < MANY_NUMBERS) return false;
  const cards = [...others].filter(digits => issuerFit(digits) === 'common' && luhn.validate(digits));
  return cards.length * 2 < others.size;
}

/** Coordinates of a drawing: groups that nearly all end in two zeros, as one real number in 250,000 has them. */
function isDrawing(text: string): boolean {
  return text.split(/\D+/).filter(group => group.endsWith('00')).length > 2;
}

/** A group of hexadecimal digits that is no decimal number. */
const HEX = /(?<![\w.-])(?=\d*[a-f])(?=[a-f]*\d)[\da-f]{4,5}(?![\w-])/gi;
const HEX_REACH = 50;

/** Whether groups of hexadecimal digits stand on either side, as in a table of codes or a dump of bytes. */
function isAmongHex({ around, start, end }: Candidate): boolean {
  const near = `${around.slice(Math.max(0, start - HEX_REACH), start)}|${around.slice(end, end + HEX_REACH)}`;
  return (near.match(HEX)?.length ?? 0) > 1;
}

/** Whether a number that no word names is one by chance. */
function isChance(candidate: Candidate): boolean {
  const { around, start, end, text } = candidate;
  return (
    isPathStep(around, start, end) || isDrawing(text) || isAmongHex(candidate) || isAmongFigures(candidate)
  );
}

function isPart(candidate: Candidate, named: boolean): boolean {
  const { around, start, end, groups } = candidate;
  const left = leftEdge(around, start);
  if (left === 'joined' || (left === 'letters' && !named) || isLongerRow(candidate)) return true;
  const right = rightEdge(around, end);
  if (right === 'joined' && !(groups.sep !== undefined && around.charAt(end) === '/')) return true;
  return (
    right === 'letters' ||
    /(?:fbid=|0x|[?&/]\w{0,12}id=)$/i.test(around.slice(Math.max(0, start - 16), start))
  );
}

function holderOf(field: string): string | undefined {
  const [family = '', given = ''] = field.split('/').map(part => part.trim());
  if (family === '') return undefined;
  return given === '' ? family : `${given.replace(/[. ](?:MR|MRS|MS|DR)$/i, '')} ${family}`;
}

function fromTrack(candidate: Candidate, number: string): Claim | Refusal {
  if (!luhn.validate(number)) return REFUSED.checkDigit;
  const testData = isTestCard(number);
  const start = candidate.start + candidate.text.indexOf(number);
  const holder = candidate.groups.holder === undefined ? undefined : holderOf(candidate.groups.holder);
  return {
    evidence: [
      { word: 'structure', detail: 'magnetic stripe' },
      { word: 'checksum' },
      ...(testData ? [{ word: 'test number' } as const] : []),
    ],
    testData,
    ...(holder === undefined ? {} : { holder }),
    start,
    end: start + number.length,
  };
}

function cueEvidence(reading: Reading | null): Evidence | null {
  const cue = cueFor(reading, 'card');
  if (reading === null || cue === null) return null;
  return { word: cue.strong ? reading.from : 'weak keyword', detail: cue.shown };
}

/** Whether a claim may be made without a word for cards: a common issuer, written plainly or in its own groups. */
function standsAlone(
  candidate: Candidate,
  fit: ReturnType<typeof issuerFit>,
  reading: Reading | null,
): boolean {
  const { groups } = candidate;
  if (fit !== 'common' || groups.spoken !== undefined) return false;
  if (groups.odd !== undefined || groups.cut !== undefined) return false;
  return groups.sep !== undefined || !namesOther(reading);
}

function check(candidate: Candidate): Claim | Refusal {
  const { text, groups, around } = candidate;
  if (groups.track !== undefined) return fromTrack(candidate, groups.track);
  if (groups.sep === '\n' && !candidate.inRow) return REFUSED.oneLine;
  if (groups.cut !== undefined && text.split('\n').length !== 2) return REFUSED.oneLine;
  const count = digitCount(text);
  if (count < 12 || count > 19) return REFUSED.length;
  const digits = text.replace(/\D/g, '');
  if (!luhn.validate(digits)) return REFUSED.checkDigit;
  const testData = isTestCard(digits);
  const fit = issuerFit(digits);
  if (fit === null && !testData) return REFUSED.noIssuer;
  const reading = readingOf(candidate);
  const named = cueEvidence(reading);
  if (isPart(candidate, named !== null && (reading?.adjacent ?? false))) return REFUSED.part;
  if (reading?.cues.some(cue => cue.kind === 'iban') && around.length < 60) return REFUSED.iban;
  if (groups.cut !== undefined && !(named !== null && reading?.adjacent)) return REFUSED.oneLine;
  if (named === null && !testData && !standsAlone(candidate, fit, reading)) return refusedAs(reading);
  if (!(named !== null && reading?.adjacent) && isChance(candidate)) return REFUSED.series;
  const evidence: Evidence[] = [];
  if (fit === 'common' || named !== null) evidence.push({ word: 'issuer' });
  evidence.push({ word: 'checksum' });
  if (named !== null) evidence.unshift(named);
  else if (namesOther(reading)) evidence.push({ word: 'other keyword' });
  if (groups.sep !== undefined) evidence.push({ word: 'separators' });
  if (testData) evidence.push({ word: 'test number' });
  else if (!(named !== null && reading?.from === 'header') && (isMonotone(digits) || isSequence(digits)))
    evidence.push({ word: 'placeholder' });
  return { evidence, testData };
}

/** Credit and debit card numbers. */
export const paymentCard = {
  id: 'payment-card',
  element: 'payment-card',
  clause: '201 CMR 17.02(c)',
  title: 'credit or debit card number',
  patterns: PATTERNS,
  leastDigits: 12,
  check,
  examples: {
    hit: [
      '4539 5787 6362 1486',
      'Go ahead with the card number.\n4539, 5787, 6362, 1486.',
      '4539578763621486',
      'Visa 4539-5787-6362-1486 exp 04/29',
      'card number: 4539578763621486',
      'CC# 4539.5787.6362.1486',
      '3714 963538 97128',
      'Amex 371496353897128',
      'Diners 3056 933817 5217',
      'MC 5425 2334 3010 9903',
      '2223 0160 3984 5766',
      'Card ending soon: 4539\u00a05787\u00a06362\u00a01486',
      '4539–5787–6362–1486',
      '%B4539578763621486^OAKFIELD/WREN^2904101?',
      ';4539578763621486=29041010000?',
      'tarjeta de crédito 4539578763621486',
      'cartão de crédito: 4539 5787 6362 1486',
      'PAN ⇒ 4539578763621486',
      'CC# ⇒ 4539 5787 6362 1486',
      'credit_card_number ⇒ 4539578763621486',
      'Maestro card 6759 6498 2643 8461',
      'paid by credit card 4539-5787-\n6362-1486 last week',
    ],
    miss: [
      '4539 5787 6362 1487',
      '4539578763621487',
      '1700000000000',
      'rows 4539 5787 6362\n1486 were dropped',
      'IMEI 490154203237518',
      '0.4539578763621486',
      '4539-5787-6362-1486-4539-5787',
      'a4539578763621486b',
      '550e8400-e29b-4539-5787-636214860000',
      '9999 9999 9999 9999',
      'Tracking ⇒ 4539578763621486',
      'XXXX-XXXX-XXXX-1486',
      '**** **** **** 1486',
      'order 4539578763621486',
      '6759649826438461',
      '45395787636214861486',
      'timestamp 20240305120000',
      'session id 4539578763621486',
    ],
  },
  sources: [
    'ISO/IEC 7812; npm credit-card-type (ranges and lengths), npm luhn (check digit)',
    'https://github.com/simsong/bulk_extractor scan_accts (boundaries, histogram); PANhunt; ccsrch (track data)',
    'Microsoft Purview: credit card number; Amazon Macie: CREDIT_CARD_NUMBER (keywords, test numbers)',
  ],
} satisfies Detector;
