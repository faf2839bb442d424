/**
 * Financial account number, 17.02(c).
 *
 * Issuer: banks, each as it likes: 4 to 17 digits, no check digit, so that only the surroundings tell. What counts: a
 * word for a bank account in its label or right before it; a valid ABA routing number beside it; a MICR line (transit
 * signs around the routing number); a NACHA entry detail record (94 columns, the holder in it).
 *
 * Evidence: `header` and `keyword` a bank, brokerage or retirement account is named, or a plain "account" with a bank's
 * word or routing number near; `weak keyword` a plain "account" alone, loan or mortgage; `routing number` a valid one
 * beside; `structure` MICR or NACHA; `other keyword` a customer's, patient's or utility's account.
 */
import type { Candidate, Claim, Detector, Evidence } from '../src/model.ts';
import { isRoutingNumber } from './aba.ts';
import { cueFor, isWhole, namesOther, type Reading, readingOf } from './context.ts';
import { lower } from './cues.ts';
import { digitCount, leftEdge, rightEdge } from './edges.ts';
import { BANK_WORDS } from './keywords.ts';
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

/** Whether more numbers go on at either side, as in a list of constants. */
function isSeries({ around, start, end }: Candidate): boolean {
  return (
    /\d[\s,;]{1,3}$/.test(around.slice(Math.max(0, start - 4), start)) ||
    /^[\s,;]{1,3}\d/.test(around.slice(end, end + 4))
  );
}

function structured(candidate: Candidate): Claim | null {
  const { text, start, groups } = candidate;
  const field = groups.nacha ?? groups.onus ?? '';
  const routing = groups.nachaRouting ?? groups.transit ?? '';
  const number = field.trim();
  if (!isRoutingNumber(routing) || number.replace(/\D/g, '').length < 4) return null;
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
function besideRouting(candidate: Candidate): Claim | null {
  const { routing = '', account = '' } = candidate.groups;
  if (!isRoutingNumber(routing) || rightEdge(candidate.around, candidate.end) !== 'clear') return null;
  if (leftEdge(candidate.around, candidate.start) !== 'clear') return null;
  const start = candidate.end - account.length;
  const evidence: Evidence[] = [{ word: 'routing number' }];
  const first = readingOf({
    ...candidate,
    text: routing,
    end: candidate.start + routing.length,
    beside: candidate.beside,
  });
  const second = readingOf({ ...candidate, text: account, start, beside: candidate.beside });
  if (
    namesOther(second) ||
    cueFor(second, 'ssn') !== null ||
    (namesOther(first) && first?.from === 'keyword')
  )
    return null;
  const cue = cueFor(second, 'account');
  if (cueFor(first, 'ssn') !== null || isDate(account)) return null;
  if (cue === null && cueFor(first, 'routing') === null && (account.length < 7 || isSeries(candidate)))
    return null;
  if (cue !== null) evidence.unshift({ word: 'keyword', detail: cue.shown });
  else if (cueFor(first, 'routing') !== null) evidence.unshift({ word: 'keyword', detail: 'routing number' });
  return { evidence, testData: isTestAccount(account), start, end: candidate.end };
}

/** Whether a bank speaks in the row or the text near: then a plain "account" is one of a bank. */
function bankNear(candidate: Candidate): boolean {
  const { around, start, end, label, left, beside } = candidate;
  if (BANK_WORDS.test(lower(around.slice(Math.max(0, start - 220), end + 160)))) return true;
  if (BANK_WORDS.test(lower(`${label} ${left}`))) return true;
  return beside.some(cell => BANK_WORDS.test(lower(`${cell.label} ${cell.text.slice(0, 120)}`)));
}

function routingBeside(candidate: Candidate): boolean {
  const { around, start, end, beside } = candidate;
  const near = `${around.slice(Math.max(0, start - 80), start)} ${around.slice(end, end + 80)}`;
  if (
    near.match(/(?<!\d)\d{9}(?!\d)/g)?.some(isRoutingNumber) &&
    /rout|rtn|aba|transit|ruta|rota/i.test(near)
  )
    return true;
  return beside.some(
    cell =>
      /rout|rtn|aba|transit/i.test(cell.label) &&
      isRoutingNumber(cell.text.replace(/\D/g, '').padStart(9, '0')),
  );
}

/** Two numbers of unlike length with a space between, as a status and a size in a log, and not right at the word. */
function isPair({ text, start }: Candidate, reading: Reading): boolean {
  const groups = text.split(' ');
  const isUnlike = groups.length === 2 && groups[0]!.length !== groups[1]!.length;
  return isUnlike && start - (reading.cues[0]?.end ?? 0) > 8;
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
  return !/^(?:19|20)\d{2}(?:-(?:19|20)?\d{2})?$/.test(text) || reading.from === 'header';
}

/** A routing number between the transit signs of a check is the bank's, whatever else stands on the check. */
function isTransit({ text, around, start, end }: Candidate): boolean {
  return (
    isRoutingNumber(text) &&
    /[⑆|:]\s?$/.test(around.slice(Math.max(0, start - 3), start)) &&
    /^\s?[⑆|:]/.test(around.slice(end, end + 3))
  );
}

const NUMBER_SIGN = /#\s?$/;
const ACCOUNT_SIGN =
  /(?:acc\w{0,5}|acct|a\/c|checking|savings|deposit|number|no|iban|loan|ira|bank|dda|cuenta|conta|compte)[\s.:]{0,3}#\s?$/i;

/** `Closes: #923475`: a number sign that stands at no word for an account is some other list's. */
function isNumberedElsewhere({ around, start, inRow }: Candidate): boolean {
  const before = around.slice(Math.max(0, start - 24), start);
  return !inRow && NUMBER_SIGN.test(before) && !ACCOUNT_SIGN.test(before);
}

function check(candidate: Candidate): Claim | null {
  const { around, start, end, groups } = candidate;
  if (isTransit(candidate) || isNumberedElsewhere(candidate)) return null;
  if (groups.routing !== undefined) return besideRouting(candidate);
  if (groups.nacha !== undefined || groups.onus !== undefined) return structured(candidate);
  const count = digitCount(candidate.text);
  if (count > 17 || count < (candidate.inRow ? 4 : 5)) return null;
  const left = leftEdge(around, start);
  if (left === 'joined' || rightEdge(around, end) !== 'clear') return null;
  const reading = readingOf(candidate);
  const cue = cueFor(reading, 'account') ?? cueFor(reading, 'iban');
  const other = cueFor(reading, 'other account');
  if (
    reading === null ||
    (cue === null && other === null) ||
    (cueFor(reading, 'routing')?.strong && cue?.strong !== true)
  )
    return null;
  const strong = cue?.strong ?? false;
  if (!reading.adjacent && !strong && start - (reading.cues[0]?.end ?? 0) > 30) return null;
  if (!reading.adjacent && !strong && !candidate.inRow && isPair(candidate, reading)) return null;
  if (left === 'letters' && !reading.adjacent) return null;
  const routing = routingBeside(candidate);
  if (!fits(candidate, reading, strong, routing)) return null;
  if (reading.from === 'header' && !isWhole(candidate) && !candidate.inRow && !strong && !reading.adjacent)
    return null;
  const digits = candidate.text.replace(/\D/g, '');
  const evidence: Evidence[] = [];
  if (cue === null) evidence.push({ word: 'weak keyword', detail: 'account' }, { word: 'other keyword' });
  else if (strong) evidence.push({ word: reading.from, detail: cue.shown });
  else if (cue.shown !== 'loan' && (routing || bankNear(candidate)))
    evidence.push({ word: reading.from, detail: 'account with a bank' });
  else evidence.push({ word: 'weak keyword', detail: cue.shown });
  if (routing) evidence.push({ word: 'routing number' });
  const testData = isTestAccount(digits);
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
