/**
 * Financial account number, 17.02(c).
 *
 * Issuer: banks, each as it likes: 4 to 17 digits, no check digit, so that only the surroundings tell. What counts: a
 * word for a bank account in its label or right before it; a valid ABA routing number beside it; a MICR line (transit
 * signs around the routing number); a NACHA entry detail record (94 columns, the holder in it).
 *
 * Evidence: `header` and `keyword` a bank, brokerage or retirement account is named, or a plain "account" with a bank's
 * word or routing number near; `weak keyword` a plain "account" alone, loan or mortgage; `routing number` a valid one
 * beside; `structure` MICR or NACHA; `other keyword` a customer's, patient's, utility's or computing service's
 * account.
 */
import type { Candidate, Claim, Detector, Evidence, Refusal } from '../src/model.ts';
import { isRoutingNumber } from './aba.ts';
import {
  bankNear,
  isCloud,
  isFigure,
  isNumberedElsewhere,
  isPair,
  isStep,
  isTransit,
  routingBeside,
} from './account-surroundings.ts';
import { cueFor, isWhole, namesOther, type Reading, readingOf } from './context.ts';
import type { Cue } from './cues.ts';
import { digitCount, emphasis, leftEdge, rightEdge } from './edges.ts';
import { ACCOUNT_ID } from './keywords.ts';
import { REFUSED, refusedAs } from './refusals.ts';
import { isTestIbanAccount } from './test-ibans.ts';
import { isTestAccount } from './test-numbers.ts';

const WORDS_BETWEEN =
  '[\\s,;:|/\\-#."\']{1,8}(?:(?:bank|account|acct|acc|a/c|checking|savings|chk|sav|dda|number|no|num|and|is|&|-)[\\s.:;,#="\'-]{1,5}){0,5}';
const PATTERNS: readonly RegExp[] = [
  new RegExp(`(?<!\\d)(?<routing>\\d{9})(?!\\d)${WORDS_BETWEEN}(?<account>\\d{4,17})(?!\\d)`, 'gi'),
  /(?:⑆|[Tt]|\|:|:)\s?(?<transit>\d{9})\s?(?:⑆|[Tt]|\|:|:)\s?(?<onus>[\d ⑉-]{4,22}?)\s?(?:⑈|[UuoO"<]|\|\|')/g,
  /(?<=^|\n)6(?:2[2-9]|3[2-9]|4[2-9]|5[2-5])(?<nachaRouting>\d{9})(?<nacha>[A-Za-z0-9 -]{17})\d{10}[^\n]{15}(?<payee>[^\n]{22})[^\n]{2}[01]\d{15}/g,
  /(?<![\dA-Za-z])(?:[A-Z]{1,3}-?|[A-Z]\d{2}-?)?\d{4,17}(?!\d)/g,
  /(?<!\d)\d{2,10}(?:-\d{1,10}){1,4}(?!\d)/g,
  /(?<!\d)\d{2,6}(?: \d{2,6}){1,4}(?!\d)/g,
];

function isDate(digits: string): boolean {
  return /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/.test(digits);
}

function structured(candidate: Candidate): Claim | Refusal {
  const { text, start, groups } = candidate;
  const field = groups.nacha ?? groups.onus ?? '';
  const routing = groups.nachaRouting ?? groups.transit ?? '';
  const number = field.trim();
  if (!isRoutingNumber(routing)) return REFUSED.noRouting;
  if (digitCount(number) < 4) return REFUSED.length;
  const from = start + text.indexOf(field, text.indexOf(routing.slice(-1)) + 1) + field.indexOf(number);
  const holder = groups.payee?.trim();
  return {
    evidence: [
      { word: 'structure', detail: groups.nacha === undefined ? 'MICR' : 'NACHA' },
      { word: 'routing number' },
    ],
    ...(holder ? { holder } : {}),
    start: from,
    end: from + number.length,
  };
}

/** `011000015 12345678`: the second is an account if the first is a routing number and nothing says otherwise. */
function besideRouting(candidate: Candidate): Claim | Refusal {
  const { routing = '', account = '' } = candidate.groups;
  if (!isRoutingNumber(routing)) return REFUSED.noRouting;
  if (rightEdge(candidate.around, candidate.end) !== 'clear') return REFUSED.part;
  if (leftEdge(candidate.around, candidate.start) !== 'clear') return REFUSED.part;
  const start = candidate.end - account.length;
  const evidence: Evidence[] = [{ word: 'routing number' }];
  const first = readingOf({
    ...candidate,
    text: routing,
    end: candidate.start + routing.length,
    beside: candidate.beside,
  });
  const second = readingOf({ ...candidate, text: account, start, beside: candidate.beside });
  if (namesOther(second) || cueFor(second, 'ssn') !== null) return refusedAs(second);
  if (namesOther(first) && first?.from === 'keyword') return refusedAs(first);
  const cue = cueFor(second, 'account');
  if (cueFor(first, 'ssn') !== null) return refusedAs(first);
  if (isDate(account)) return REFUSED.date;
  if (cue === null && cueFor(first, 'routing') === null) {
    if (account.length < 7) return REFUSED.length;
    if (isFigure(candidate, routing)) return REFUSED.series;
  }
  if (cue !== null) evidence.unshift({ word: 'keyword', detail: cue.shown });
  else if (cueFor(first, 'routing') !== null) evidence.unshift({ word: 'keyword', detail: 'routing number' });
  return { evidence, testData: isTestAccount(account), start, end: candidate.end };
}

/** Groups in which an account is printed; `29 2016` is the end of a date. */
const GROUPS = /^\d{3,6}(?: \d{3,6}){1,4}$/;

/** Whether the writing fits: length by how plainly the account is named, letters only where a broker is. */
function fits(candidate: Candidate, reading: Reading, strong: boolean, routing: boolean): boolean {
  const { text } = candidate;
  const digits = digitCount(text);
  const least =
    routing || (strong && reading.from === 'header' && isWhole(candidate)) ? 4 : reading.adjacent ? 6 : 7;
  if (digits > 17 || digits < least) return false;
  if (/[A-Za-z]/.test(text) && !(strong && reading.adjacent)) return false;
  if (!strong && (isDate(text) || (text.includes(' ') && !GROUPS.test(text)))) return false;
  if (/^\d{3}-\d{2}-\d{4}$/.test(text) && !(strong && reading.from === 'header')) return false;
  if (
    /^(?:19|20)\d{2}[- ]\d{2}[- ]\d{2}$|^\d{1,2}-\d{1,2}-(?:19|20)?\d{2}$|^\(?\d{3}[- ]\d{3}-\d{4}$/.test(
      text,
    )
  )
    return false;
  if (/^(?:19|20)\d{2}(?:[- ](?:19|20)\d{2})+$/.test(text)) return false;
  return !/^(?:19|20)\d{2}(?:-\d{2})?$/.test(text) || reading.from === 'header';
}

const CLINIC =
  /(?:^|[^a-z])(?:visits?|co ?pay|cpt|icd|npi|mrn|dos|diagnosis|dx|provider|encounter|admit(?:ted)?|discharged?|payer|insurer|claims?)(?![a-z])/;

/** Whether the other columns are of a clinic's books: their plain "account" is the patient's there. */
function isOfClinic({ beside }: Candidate): boolean {
  return beside.some(({ label }) => CLINIC.test(label.toLowerCase().replace(/_/g, ' ')));
}

/** What the word for it is worth: a plain "account" is one of a bank where a bank or a routing number stands near. */
function named(candidate: Candidate, reading: Reading, cue: Cue | null, routing: boolean): Evidence[] {
  const weak: Evidence = { word: 'weak keyword', detail: cue?.shown ?? 'account' };
  if (cue === null)
    return routing
      ? [{ word: reading.from, detail: 'account with a bank' }]
      : [weak, { word: 'other keyword' }];
  if (cue.strong) return [{ word: reading.from, detail: cue.shown }];
  if (!routing && isCloud(candidate)) return [weak, { word: 'other keyword' }];
  if (cue.shown === 'loan') return [weak, { word: 'other keyword' }];
  if (routing || bankNear(candidate)) return [{ word: reading.from, detail: 'account with a bank' }];
  if (isOfClinic(candidate)) return [weak, { word: 'other keyword' }];
  return cue.shown === ACCOUNT_ID ? [weak, { word: 'other keyword' }] : [weak];
}

function check(candidate: Candidate): Claim | Refusal {
  const { around, start, end, groups } = candidate;
  if (isTransit(candidate)) return REFUSED.routing;
  if (isNumberedElsewhere(candidate)) return REFUSED.listed;
  if (groups.routing !== undefined) return besideRouting(candidate);
  if (groups.nacha !== undefined || groups.onus !== undefined) return structured(candidate);
  const count = digitCount(candidate.text);
  if (count > 17 || count < (candidate.inRow ? 4 : 5)) return REFUSED.length;
  const stars = emphasis(around, start, end);
  const left = leftEdge(around, start - stars);
  if (left === 'joined' || rightEdge(around, end + stars) !== 'clear') return REFUSED.part;
  const reading = readingOf(candidate);
  const cue = cueFor(reading, 'account') ?? cueFor(reading, 'iban');
  const other = cueFor(reading, 'other account');
  if (
    reading === null ||
    (cue === null && other === null) ||
    (cueFor(reading, 'routing')?.strong && cue?.strong !== true)
  )
    return refusedAs(reading);
  const strong = cue?.strong ?? false;
  if (!reading.adjacent && !strong && start - (reading.cues[0]?.end ?? 0) > 30) return REFUSED.weakWord;
  if (!reading.adjacent && !strong && !candidate.inRow && isPair(candidate, reading)) return REFUSED.series;
  if (isStep(candidate, reading, left, strong)) return REFUSED.part;
  const routing = routingBeside(candidate);
  if (!fits(candidate, reading, strong, routing)) return REFUSED.form;
  if (reading.from === 'header' && !isWhole(candidate) && !candidate.inRow && !strong && !reading.adjacent)
    return REFUSED.weakWord;
  const digits = candidate.text.replace(/\D/g, '');
  const evidence = named(candidate, reading, cue, routing);
  if (routing) evidence.push({ word: 'routing number' });
  const testData = isTestAccount(digits) || isTestIbanAccount(digits);
  if (testData) evidence.push({ word: 'test number' });
  else if (/^(\d)\1+$/.test(digits)) evidence.push({ word: 'placeholder' });
  return { evidence, testData };
}

/** Account numbers at banks, brokers and lenders. */
export const bankAccount = {
  id: 'bank-account',
  element: 'bank-account',
  clause: '201 CMR 17.02(c)',
  title: 'bank, brokerage or other financial account number',
  patterns: PATTERNS,
  leastDigits: 4,
  check,
  examples: {
    hit: [
      'nimewo kont bank **482933964**',
      'bank account number: 4821037714',
      'checking account 4821037714',
      'Savings Acct # 48210377',
      'Bank: Harbor Savings, account number 4821037714',
      'routing 011000015 account 4821037714',
      'account 4821037714 routing 011000015',
      'Direct deposit account: 4821-0377-14',
      '⑆011000015⑆ 4821037714⑈ 1021',
      'cuenta bancaria: 4821037714',
      'conta corrente 48210377',
      'compte bancaire : 48210377145',
      'kont labank: 4821037714',
      'IRA account number 48210377',
      'brokerage account Z48-210377',
      '401(k) account 482103771',
      'Checking Account ⇒ 4821037714',
      'Bank_Account_No ⇒ 48210',
      'acct_num ⇒ 4821037714 (deposit)',
      'ABA: 011000015\nAcct: 4821037714',
      '622011000015004821037714     0000125000EMP0042        WREN OAKFIELD           0011000010000001',
    ],
    miss: [
      '4821037714',
      'routing number 011000015',
      'ABA 011000015',
      'customer account 4821037714',
      'electric account number 4821037714',
      'patient account: 4821037714',
      'invoice 4821037714',
      'bank account ending in 7714',
      'account opened 03/04/2021',
      'Account ****7714',
      'savings of 4821037 dollars a year',
      'phone 617-555-0134',
      'Routing Number ⇒ 011000015',
      'Account Balance ⇒ 4821037',
      'Account Type ⇒ 482103',
      'Customer ID ⇒ 4821037714',
      'Bank Phone ⇒ 6175550134',
      'account executive 4821037714',
    ],
  },
  sources: [
    'Microsoft Purview: U.S. bank account number, ABA routing number; Amazon Macie: BANK_ACCOUNT_NUMBER',
    'NACHA Operating Rules (entry detail record); MICR parse rules of the Axiohm A758 and Unisys EFP9800 manuals',
    'IBKR knowledge base 3145 (broker account forms)',
  ],
} satisfies Detector;
