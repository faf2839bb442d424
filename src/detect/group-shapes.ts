import { isAlphanumeric, isDigit, isLetter } from './byte-kinds.ts';
import type { DigitGroups } from './digit-groups.ts';

/** Digits that a number in running text has at least. */
export const LEAST_DIGITS = 5;
/** Most groups that one number is written in, each digit in a box of its own excepted. */
const MOST_GROUPS = 6;
const BOXES = 9;

/** Whether groups from `first` on have the lengths in which SSNs and cards are printed. */
export function isPrinted(lengths: readonly number[], first: number): boolean {
  const a = lengths[first];
  const b = lengths[first + 1];
  const c = lengths[first + 2];
  if (a === 3) return b === 2 && c === 4;
  if (a !== 4) return false;
  if (b === 6) return c === 4 || c === 5;
  return b === 4 && c === 4 && (lengths[first + 3] ?? 0) >= 3;
}

/** Whether a number goes on over a point or slash, as in decimals, versions, addresses and dates. */
function isJoined(bytes: Uint8Array, mark: number, digit: number): boolean {
  return (bytes[mark] === 0x2e || bytes[mark] === 0x2f) && isDigit(bytes[digit] ?? 0);
}

/** `.0` at the end of a number that a spreadsheet wrote. */
function isWholeNumber(bytes: Uint8Array, end: number): boolean {
  return bytes[end] === 0x2e && bytes[end + 1] === 0x30 && !isDigit(bytes[end + 2] ?? 0);
}

function isCentury(bytes: Uint8Array, at: number): boolean {
  return (bytes[at] === 0x31 && bytes[at + 1] === 0x39) || (bytes[at] === 0x32 && bytes[at + 1] === 0x30);
}

/** Whether `to - from` groups with hyphens between are a date or a telephone number. */
function isDateOrPhone(bytes: Uint8Array, groups: DigitGroups, from: number, to: number): boolean {
  if (to - from !== 3) return false;
  const { lengths, bounds } = groups;
  const a = lengths[from]!;
  const b = lengths[from + 1]!;
  const c = lengths[from + 2]!;
  if (a === 4) return b === 2 && c === 2 && isCentury(bytes, bounds[2 * from]!);
  if (a === 3) return b === 3 && c === 4;
  if (a > 2 || b > 2) return false;
  return c === 2 || (c === 4 && isCentury(bytes, bounds[2 * from + 4]!));
}

/** Whether letters glued to the front leave it a number: a prefix of its own, or the middle of `08PTR48210`. */
function hasPrefix(bytes: Uint8Array, start: number): boolean {
  let at = start;
  while (at > 0 && start - at <= 5 && isLetter(bytes[at - 1]!)) at--;
  if (start - at > 5) return false;
  if (at === 0 || !isAlphanumeric(bytes[at - 1]!)) return true;
  const letters = at;
  while (at > 0 && letters - at <= 3 && isDigit(bytes[at - 1]!)) at--;
  return (
    start - letters <= 3 && letters - at >= 2 && letters - at <= 3 && !isAlphanumeric(bytes[at - 1] ?? 0)
  );
}

/** Whether letters glued to the end leave it a number: two at most end a license. */
function hasSuffix(bytes: Uint8Array, end: number): boolean {
  if (!isLetter(bytes[end] ?? 0)) return bytes[end] !== 0x5f;
  const at = isLetter(bytes[end + 1] ?? 0) ? end + 2 : end + 1;
  return !isAlphanumeric(bytes[at] ?? 0);
}

/** The longest pause between groups as speech is written down, in bytes: a comma or dots, and spaces. */
const PAUSE = 6;
const SPOKEN: ReadonlySet<string> = new Set(['3,2,4', '4,4,4,3', '4,4,4,4', '4,6,4', '4,6,5']);

/** The end of ASCII groups from `start` on that are a number with pauses between, `833, 99, 4869`; -1: they are none. */
export function spokenEnd(bytes: Uint8Array, start: number, to: number): number {
  const lengths: number[] = [];
  let end = start;
  for (let at = start; lengths.length < 4; ) {
    const from = at;
    while (at < to && isDigit(bytes[at]!) && at - from < 7) at++;
    if (at === from || at - from > 6 || isDigit(bytes[at] ?? 0)) break;
    lengths.push(at - from);
    end = at;
    if (lengths.length === 1 && lengths[0] !== 3 && lengths[0] !== 4) return -1;
    const isPause = bytes[at] === 0x2c ? bytes[at + 1] === 0x20 : bytes[at] === 0xe2;
    if (!isPause) break;
    while (at < to && at - end < PAUSE && !isDigit(bytes[at]!) && !isLetter(bytes[at]!)) at++;
  }
  return SPOKEN.has(lengths.join()) ? end : -1;
}

/** What a stretch can be where a word names it. */
export interface Shape {
  /** Digits of its longest number; 0 where its writing is of something else. */
  readonly digits: number;
  /** True where it is a part of a word, so that only a word in the same token can name it. */
  readonly glued: boolean;
  /** True where it is two groups of unlike length with a space between, as a status and a size in a log. */
  readonly spaced: boolean;
}

const NONE: Shape = { digits: 0, glued: false, spaced: false };

/** Digits of the groups `[from, to)` as one number with hyphens or spaces between; 0 where they are none. */
function digitsOf(
  bytes: Uint8Array,
  groups: DigitGroups,
  from: number,
  to: number,
  lettered: boolean,
): number {
  const { bounds, lengths } = groups;
  const start = bounds[2 * from]!;
  const end = bounds[2 * to - 1]!;
  if (isJoined(bytes, start - 1, start - 2)) from++;
  if (isJoined(bytes, end, end + 1) && !isWholeNumber(bytes, end)) to--;
  let digits = 0;
  for (let index = from; index < to; index++) {
    let last = index + 1;
    while (last < to && bytes[bounds[2 * last - 1]!] === 0x2d) last++;
    if (!lettered && isDateOrPhone(bytes, groups, index, last)) {
      index = last - 1;
      continue;
    }
    if (last - index > MOST_GROUPS) {
      index = last - 1;
      continue;
    }
    digits += lengths[index]!;
  }
  return digits;
}

/** The most digits that any number in the stretch can have, told by how it is written. */
export function shapeOf(bytes: Uint8Array, groups: DigitGroups): Shape {
  const { bounds, lengths, start, end } = groups;
  const count = lengths.length;
  const lettered = isLetter(bytes[start - 1] ?? 0);
  let most = 0;
  let singles = 0;
  for (let from = 0; from < count; ) {
    let to = from + 1;
    while (to < count) {
      const mark = bounds[2 * to - 1]!;
      if (bounds[2 * to]! !== mark + 1 || (bytes[mark] !== 0x20 && bytes[mark] !== 0x2d)) break;
      to++;
    }
    most = Math.max(most, digitsOf(bytes, groups, from, to, lettered && from === 0));
    from = to;
  }
  for (let index = 0; index < count; index++) {
    singles = lengths[index] === 1 ? singles + 1 : 0;
    if (singles === BOXES || isPrinted(lengths, index)) most = Math.max(most, BOXES);
    const pair = lengths[index]! * 10 + (lengths[index + 1] ?? 0);
    if (pair === 36 || pair === 54) most = Math.max(most, BOXES);
  }
  if (most < LEAST_DIGITS) return NONE;
  if (count === 1 && most !== 9 && !hasSuffix(bytes, end)) return NONE;
  const isPair = count === 2 && lengths[0] !== lengths[1] && lengths[0]! < 7 && lengths[1]! < 7;
  const spaced = isPair && bytes[bounds[1]!] === 0x20;
  return { digits: most, glued: lettered && !hasPrefix(bytes, start), spaced };
}

/** Whether four digits end a license of Iowa: `123AB4567`. */
function endsIowa(bytes: Uint8Array, start: number): boolean {
  const isMark = (byte: number | undefined) => byte === 0x20 || byte === 0x2d;
  let at = isMark(bytes[start - 1]) ? start - 2 : start - 1;
  if (!isLetter(bytes[at] ?? 0) || !isLetter(bytes[at - 1] ?? 0)) return false;
  at = isMark(bytes[at - 2]) ? at - 3 : at - 2;
  return isDigit(bytes[at] ?? 0) && isDigit(bytes[at - 1] ?? 0) && isDigit(bytes[at - 2] ?? 0);
}

/** Tokens in which fewer than five digits belong to a license. */
export const SHORT_LICENSE = /WDL[A-Z0-9]{9}$|^[A-Z]{5}[A-Z*]{1,2}\d{3}[A-Z0-9]{2}$|DAQ/;

/** Whether fewer than five digits can belong to a license: `WDLAB482C1D7`, `123AB4567`, or AAMVA text. */
export function isShortLicense(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start === 4 && endsIowa(bytes, start)) return true;
  const before = bytes[start - 1] ?? 0;
  if (before !== 0x2a && (before < 65 || before > 90)) return false;
  let from = start;
  while (from > 0 && start - from < 20 && (isAlphanumeric(bytes[from - 1]!) || bytes[from - 1] === 0x2a))
    from--;
  let to = end;
  while (to - end < 12 && isAlphanumeric(bytes[to] ?? 0)) to++;
  const token = String.fromCharCode.apply(null, bytes.subarray(from, to) as unknown as number[]);
  return SHORT_LICENSE.test(token);
}
