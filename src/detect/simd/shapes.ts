// The twin of group-shapes.ts.
import { endOf, groupCount, groupsEnd, groupsStart, lengthAt, startOf } from './groups';
import { byte, isAlphanumeric, isDigit, isLetter, matches, SHORT_LICENSE } from './memory';

export const LEAST_DIGITS: u32 = 5;
const MOST_GROUPS = 6;
const BOXES = 9;

const PAUSE: usize = 6;

/** See group-shapes.ts; 0 for its -1. */
export function spokenEnd(start: usize, to: usize): usize {
  let lengths: u32 = 0;
  let end = start;
  let at = start;
  for (let count = 0; count < 4; count++) {
    const from = at;
    while (at < to && isDigit(byte(at)) && at - from < 7) at++;
    const length = <u32>(at - from);
    if (length === 0 || length > 6 || isDigit(byte(at))) break;
    lengths = lengths * 10 + length;
    end = at;
    if (count === 0 && length !== 3 && length !== 4) return 0;
    const one = byte(at);
    if (one !== 0xe2 && (one !== 0x2c || byte(at + 1) !== 0x20)) break;
    while (at < to && at - end < PAUSE && !isDigit(byte(at)) && !isLetter(byte(at))) at++;
  }
  return lengths === 324 || lengths === 4443 || lengths === 4444 || lengths === 464 || lengths === 465 ? end : 0;
}

/** What `shapeOf` told last. */
export let isGlued: bool = false;
export let isSpaced: bool = false;

export function isPrinted(first: i32): bool {
  const a = lengthAt(first);
  if (a !== 3 && a !== 4) return false;
  const b = lengthAt(first + 1);
  const c = lengthAt(first + 2);
  if (a === 3) return b === 2 && c === 4;
  if (b === 6) return c === 4 || c === 5;
  return b === 4 && c === 4 && lengthAt(first + 3) >= 3;
}

@inline function isJoined(mark: usize, digit: usize): bool {
  const one = byte(mark);
  return (one === 0x2e || one === 0x2f) && isDigit(byte(digit));
}

@inline function isWholeNumber(end: usize): bool {
  return byte(end) === 0x2e && byte(end + 1) === 0x30 && !isDigit(byte(end + 2));
}

@inline function isCentury(at: usize): bool {
  const first = byte(at);
  const second = byte(at + 1);
  return (first === 0x31 && second === 0x39) || (first === 0x32 && second === 0x30);
}

function isDateOrPhone(from: i32, to: i32): bool {
  if (to - from !== 3) return false;
  const a = lengthAt(from);
  const b = lengthAt(from + 1);
  const c = lengthAt(from + 2);
  if (a === 4) return b === 2 && c === 2 && isCentury(startOf(from));
  if (a === 3) return b === 3 && c === 4;
  if (a > 2 || b > 2) return false;
  return c === 2 || (c === 4 && isCentury(startOf(from + 2)));
}

function hasPrefix(start: usize): bool {
  let at = start;
  while (start - at <= 5 && isLetter(byte(at - 1))) at--;
  if (start - at > 5) return false;
  if (!isAlphanumeric(byte(at - 1))) return true;
  const letters = at;
  while (letters - at <= 3 && isDigit(byte(at - 1))) at--;
  return start - letters <= 3 && letters - at >= 2 && letters - at <= 3 && !isAlphanumeric(byte(at - 1));
}

function hasSuffix(end: usize): bool {
  const one = byte(end);
  if (!isLetter(one)) return one !== 0x5f;
  return !isAlphanumeric(byte(isLetter(byte(end + 1)) ? end + 2 : end + 1));
}

function digitsOf(first: i32, after: i32, lettered: bool): u32 {
  let from = first;
  let to = after;
  const start = startOf(from);
  const end = endOf(to - 1);
  if (isJoined(start - 1, start - 2)) from++;
  if (isJoined(end, end + 1) && !isWholeNumber(end)) to--;
  let digits: u32 = 0;
  for (let index = from; index < to; index++) {
    let last = index + 1;
    while (last < to && byte(endOf(last - 1)) === 0x2d) last++;
    if ((!lettered && isDateOrPhone(index, last)) || last - index > MOST_GROUPS) {
      index = last - 1;
      continue;
    }
    digits += lengthAt(index);
  }
  return digits;
}

/** The same for a stretch of one group. */
function shapeOfOne(): u32 {
  const start = groupsStart;
  const end = groupsEnd;
  const digits = lengthAt(0);
  isGlued = false;
  isSpaced = false;
  if (digits < LEAST_DIGITS || isJoined(start - 1, start - 2)) return 0;
  if (isJoined(end, end + 1) && !isWholeNumber(end)) return 0;
  if (digits !== BOXES && !hasSuffix(end)) return 0;
  isGlued = isLetter(byte(start - 1)) && !hasPrefix(start);
  return digits;
}

/** The same for a stretch of two groups with one space or hyphen between them. */
function shapeOfTwo(space: bool): u32 {
  const start = groupsStart;
  const end = groupsEnd;
  const a = lengthAt(0);
  const b = lengthAt(1);
  isGlued = false;
  isSpaced = false;
  const first: u32 = isJoined(start - 1, start - 2) ? 0 : a;
  const second: u32 = isJoined(end, end + 1) && !isWholeNumber(end) ? 0 : b;
  let most: u32 = first + second;
  if (a * 10 + b === 36 || a * 10 + b === 54) most = max<u32>(most, BOXES);
  if (most < LEAST_DIGITS) return 0;
  isGlued = isLetter(byte(start - 1)) && !hasPrefix(start);
  isSpaced = space && a !== b && a < 7 && b < 7;
  return most;
}

/** The most digits that any number in the stretch can have; 0: it is something else. Sets `isGlued`, `isSpaced`. */
export function shapeOf(): u32 {
  const count = groupCount;
  if (count === 1) return shapeOfOne();
  if (count === 2 && startOf(1) === endOf(0) + 1) {
    const gap = byte(endOf(0));
    if (gap === 0x20 || gap === 0x2d) return shapeOfTwo(gap === 0x20);
  }
  const lettered = isLetter(byte(groupsStart - 1));
  isGlued = false;
  isSpaced = false;
  let most: u32 = 0;
  for (let from = 0; from < count; ) {
    let to = from + 1;
    while (to < count) {
      const mark = endOf(to - 1);
      if (startOf(to) !== mark + 1) break;
      const one = byte(mark);
      if (one !== 0x20 && one !== 0x2d) break;
      to++;
    }
    most = max(most, digitsOf(from, to, lettered && from === 0));
    from = to;
  }
  let singles = 0;
  for (let index = 0; index < count; index++) {
    const length = lengthAt(index);
    singles = length === 1 ? singles + 1 : 0;
    const pair = length * 10 + lengthAt(index + 1);
    if (singles === BOXES || pair === 36 || pair === 54 || isPrinted(index)) most = max<u32>(most, BOXES);
  }
  if (most < LEAST_DIGITS) return 0;
  isGlued = lettered && !hasPrefix(groupsStart);
  if (count === 2) {
    const a = lengthAt(0);
    const b = lengthAt(1);
    isSpaced = a !== b && a < 7 && b < 7 && byte(endOf(0)) === 0x20;
  }
  return most;
}

function endsIowa(start: usize): bool {
  const before = byte(start - 1);
  let at = before === 0x20 || before === 0x2d ? start - 2 : start - 1;
  if (!isLetter(byte(at)) || !isLetter(byte(at - 1))) return false;
  const further = byte(at - 2);
  at = further === 0x20 || further === 0x2d ? at - 3 : at - 2;
  return isDigit(byte(at)) && isDigit(byte(at - 1)) && isDigit(byte(at - 2));
}

/** Whether fewer than five digits can belong to a license. */
export function isShortLicense(start: usize, end: usize): bool {
  if (end - start === 4 && endsIowa(start)) return true;
  const before = byte(start - 1);
  if (before !== 0x2a && before - 65 > 25) return false;
  let from = start;
  while (start - from < 20 && (isAlphanumeric(byte(from - 1)) || byte(from - 1) === 0x2a)) from--;
  let to = end;
  while (to - end < 12 && isAlphanumeric(byte(to))) to++;
  return matches(SHORT_LICENSE, from, to, 0);
}
