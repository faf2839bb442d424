import type { Candidate } from '../src/model.ts';
import { isRoutingNumber } from './aba.ts';
import type { Reading } from './context.ts';
import { lower } from './cues.ts';
import { isColonField, isPathStep, isSlug } from './edges.ts';
import { BANK_WORDS, CLOUD_WORDS } from './keywords.ts';

/** Whether more numbers go on at either side, as in a list of constants. */
function isSeries({ around, start, end }: Candidate): boolean {
  return (
    /\d[\s,;]{1,3}$/.test(around.slice(Math.max(0, start - 4), start)) ||
    /^[\s,;]{1,3}\d/.test(around.slice(end, end + 4))
  );
}

/** Characters around a routing number in which the density of long numbers is looked at. */
const AROUND = 160;
const MANY_NUMBERS = 3;

/** Whether most long numbers around are no routing numbers either, as in a table of constants. */
function isAmongFigures({ around, start, end }: Candidate): boolean {
  const near = `${around.slice(Math.max(0, start - AROUND), start)}|${around.slice(end, end + AROUND)}`;
  const others = near.match(/\d{7,40}/g) ?? [];
  const routing = others.filter(digits => digits.length === 9 && isRoutingNumber(digits));
  return others.length >= MANY_NUMBERS && routing.length * MANY_NUMBERS < others.length;
}

/** A number of two digits only, which no bank has: ones and zeros. */
function isBits(routing: string): boolean {
  return new Set(routing).size < 3 || routing.startsWith('000');
}

/** Whether a routing number with a number behind it, which no word names, is one of many figures. */
export function isFigure(candidate: Candidate, routing: string): boolean {
  return isSeries(candidate) || isAmongFigures(candidate) || isBits(routing);
}

/** Whether a bank speaks in the row or the text near: then a plain "account" is one of a bank. */
export function bankNear(candidate: Candidate): boolean {
  const { around, start, end, label, left, beside } = candidate;
  if (BANK_WORDS.test(lower(around.slice(Math.max(0, start - 220), end + 160)))) return true;
  if (BANK_WORDS.test(lower(`${label} ${left}`))) return true;
  return beside.some(cell => BANK_WORDS.test(lower(`${cell.label} ${cell.text.slice(0, 120)}`)));
}

/** Whether a valid routing number, named as one, stands in the text near or in the row. */
export function routingBeside(candidate: Candidate): boolean {
  const { around, start, end, beside } = candidate;
  const near = `${around.slice(Math.max(0, start - 80), start)} ${around.slice(end, end + 80)}`;
  if (
    near.match(/(?<!\d)\d{9}(?!\d)/g)?.some(isRoutingNumber) &&
    /(?<![a-z])(?:rout|rtn|aba(?![a-z])|transit|ruta|rota)/i.test(near)
  )
    return true;
  return beside.some(
    cell =>
      /rout|rtn|aba|transit/i.test(cell.label) &&
      isRoutingNumber(cell.text.replace(/\D/g, '').padStart(9, '0')),
  );
}

/** Two numbers of unlike length with a space between, as a status and a size in a log, and not right at the word. */
export function isPair({ text, start }: Candidate, reading: Reading): boolean {
  const groups = text.split(' ');
  const isUnlike = groups.length === 2 && groups[0]!.length !== groups[1]!.length;
  return isUnlike && start - (reading.cues[0]?.end ?? 0) > 8;
}

/** A routing number between the transit signs of a check is the bank's, whatever else stands on the check. */
export function isTransit({ text, around, start, end }: Candidate): boolean {
  return (
    isRoutingNumber(text) &&
    /[⑆|:]\s?$/.test(around.slice(Math.max(0, start - 3), start)) &&
    /^\s?[⑆|:]/.test(around.slice(end, end + 3))
  );
}

const NUMBER_SIGN = /#\s?$/;
const ACCOUNT_SIGN =
  /(?:acc\w{0,5}|act|a\/?c|checking|savings|deposit|number|no|iban|loan|ira|bank|dda|cuenta|conta|compte)[\s.:]{0,3}#\s?$/i;

/** `Closes: #923475`: a number sign that stands at no word for an account is some other list's. */
export function isNumberedElsewhere({ around, start, inRow }: Candidate): boolean {
  const before = around.slice(Math.max(0, start - 24), start);
  return !inRow && NUMBER_SIGN.test(before) && !ACCOUNT_SIGN.test(before);
}

/** A minus sign where a value starts. */
const MINUS = /[=(,[]\s{0,2}-$/;

/**
 * Whether it is a negative number, or a step of a path or name, which only a word right at it excuses; a heading excuses
 * a short prefix.
 */
export function isStep(
  { around, start, end, inRow }: Candidate,
  reading: Reading,
  left: 'clear' | 'letters',
  strong: boolean,
): boolean {
  if (MINUS.test(around.slice(Math.max(0, start - 4), start))) return true;
  if (!strong && isColonField(around, start, end)) return true;
  if (left === 'clear') return !(reading.adjacent && strong) && isPathStep(around, start, end);
  if (!reading.adjacent || isSlug(around, start)) return true;
  if (reading.from === 'keyword' || inRow) return false;
  return !/(?<![A-Za-z-])[A-Za-z]{1,4}[-_]?$/.test(around.slice(Math.max(0, start - 8), start));
}

/** Whether a computing service speaks in the text near: then a plain "account" is one there. */
export function isCloud({ around, start, end }: Candidate): boolean {
  return CLOUD_WORDS.test(lower(around.slice(Math.max(0, start - 220), end + 160)));
}
