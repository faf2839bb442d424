// The twin of finder.ts: the same answers for the same bytes, 64 bytes at a time.
import { forgetCues, near, nearAccount, startCues } from './cues';
import {
  endOf, endOfMeasure, foreignDigit, groupCount, groupDigits, groupsEnd, groupsStart, isCut, isForeign, lengthAt,
  readGroups, setGroup, setGroups, startOf,
} from './groups';
import { headingAbove, startHeadings } from './headings';
import { IBAN_BYTES, ibanBefore, startsIban } from './iban';
import { endOverBreak, startOverBreak } from './line-breaks';
import { digitMarks, highMarks, idleMarks, joinMarks, mark, pointMarks, restMarks, sideOf } from './marks';
import { byte, classOf, digitsOf, FREE, isAlphanumeric, isDigit, isLetter, NOWHERE } from './memory';
import { isGlued, isPrinted, isShortLicense, isSpaced, LEAST_DIGITS, shapeOf, spokenEnd } from './shapes';

const FAR_BEFORE: usize = 250;
const FAR_AFTER: usize = 100;
const CLOSE_BEFORE: usize = 140;
const CLOSE_AFTER: usize = 64;
const FOREIGN_BEFORE: usize = 640;
const FOREIGN_AFTER: usize = 200;
const MANY_DIGITS: u32 = 7;
const ACCOUNT_REACH: usize = 30;
const FOREIGN_ACCOUNT_REACH: usize = 90;
const HEADING_REACH: usize = 12288;
const TOKEN: usize = 32;
const ROUTING_REACH: usize = 128;
const NACHA_BYTES: usize = 94;
const OVERLAP: usize = 96;

/** Where texts may begin. */
export const free: usize = FREE;

let textStart: usize = 0;
/** Where the last byte outside ASCII stood. */
let foreignAt: isize = NOWHERE;
/** Where the first result stands, and where the next one is to. */
let firstOut: usize = 0;
let nextOut: usize = 0;

function passesLuhn(start: usize, end: usize): bool {
  let sum: u32 = 0;
  let twice = false;
  for (let at = end; at > start; twice = !twice) {
    at--;
    const digit = (byte(at) - 48) << (twice ? 1 : 0);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

function mayBeCard(start: usize, length: u32): bool {
  const first = byte(start) - 48;
  if (first >= 3 && first <= 6) return true;
  const second = byte(start + 1) - 48;
  if (first === 1) return second === 8 || (second === 2 && length === 15);
  if (first === 2) return length === 16 && second <= 7;
  return (first === 8 && second === 1) || (first === 9 && second === 7);
}

function mayBeRouting(start: usize): bool {
  const after = byte(start + 9);
  if (isLetter(after) && (after | 32) !== 0x74) return false;
  return byte(start - 1) !== 0x2e || !isDigit(byte(start - 2));
}

function isRouting(start: usize): bool {
  const sum =
    3 * (byte(start) + byte(start + 3) + byte(start + 6)) +
    7 * (byte(start + 1) + byte(start + 4) + byte(start + 7)) +
    byte(start + 2) + byte(start + 5) + byte(start + 8);
  return (sum - 33 * 48) % 10 === 0;
}

/** How far the stretch may reach as a match with no word beside it, or 0. */
function reachAlone(): usize {
  const end = groupsEnd;
  if (isForeign && groupDigits >= 7) return end + ROUTING_REACH;
  let reach: usize = 0;
  for (let index = 0; index < groupCount; index++) {
    const length = lengthAt(index);
    const start = startOf(index);
    if (length >= 12) {
      if (length <= 19 && mayBeCard(start, length) && passesLuhn(start, start + length)) reach = max(reach, end);
      if (byte(start) === 0x36 && isRouting(start + 3)) reach = max(reach, start + NACHA_BYTES);
    } else if (length === 9 && mayBeRouting(start) && isRouting(start)) reach = max(reach, start + ROUTING_REACH);
    else if (isPrinted(index)) reach = max(reach, end);
  }
  if (groupDigits < 7) return reach;
  const before = byte(groupsStart - 1);
  const isOwn =
    (before | 32) === 0x73 || ((before | 32) === 0x61 && (byte(groupsStart - 2) | 32) === 0x73) || before === 0x2d;
  return isOwn ? max(reach, end) : reach;
}

function foreignStart(start: usize, from: usize): usize {
  let at = start;
  while (at > from && start - at < ROUTING_REACH && (isAlphanumeric(byte(at - 1)) || classOf(byte(at - 1)) > 1)) at--;
  return at;
}

function tokenStart(start: usize, from: usize): usize {
  let at = start;
  while (at > from && start - at < 24) {
    const one = byte(at - 1);
    if (!isAlphanumeric(one) && one !== 0x2d && one !== 0x2a) break;
    at--;
  }
  return at > from && byte(at - 1) === 0x20 && isLetter(byte(at - 2)) ? max(from, at - 2) : at;
}

function tokenEnd(end: usize, to: usize): usize {
  let at = end;
  while (at < to && at - end < 24 && (isAlphanumeric(byte(at)) || byte(at) === 0x2d)) at++;
  return at;
}

/** Appends a range, as indexes in the text; ranges that it touches become one with it. */
function push(start: usize, end: usize): void {
  let from = <u32>(start - textStart);
  let to = <u32>(end - textStart);
  while (nextOut > firstOut && load<u32>(nextOut - 4) >= from) {
    to = max(to, load<u32>(nextOut - 4));
    from = min(from, load<u32>(nextOut - 8));
    nextOut -= 8;
  }
  store<u32>(nextOut, from);
  store<u32>(nextOut, to, 4);
  nextOut += 8;
}

/** See finder.ts; 0 for its -1. */
function endOfNothing(start: usize): usize {
  const before = byte(start - 1);
  if (before >= 0x80) return 0;
  let end = start + 1;
  while (isDigit(byte(end)) && end - start < LEAST_DIGITS) end++;
  if (end - start >= LEAST_DIGITS) return 0;
  if (classOf(byte(end)) !== 0) {
    end = endOfMeasure(start);
    if (end === 0) return 0;
  }
  if (!isLetter(before) && before !== 0x20 && before !== 0x2d && before !== 0x2a) return end;
  return isShortLicense(start, end) || startsIban(start) ? 0 : end;
}

@inline function slackOf(digits: u32): usize {
  if (digits === LEAST_DIGITS) return 0;
  return isSpaced || digits < MANY_DIGITS ? 8 : ACCOUNT_REACH;
}

@inline function before(at: usize, bytes: usize): usize {
  return at - textStart < bytes ? textStart : at - bytes;
}

/** Whether a word or a heading may name the digits. */
function isNamed(): bool {
  const start = groupsStart;
  const end = groupsEnd;
  const digits: u32 = isForeign ? 0 : shapeOf();
  if (!isForeign && digits === 0 && (groupDigits > LEAST_DIGITS + 2 || !isShortLicense(start, end))) return false;
  const wide = isForeign || <isize>start - foreignAt < <isize>FOREIGN_BEFORE;
  const many = digits >= MANY_DIGITS;
  const glued = !isForeign && isGlued;
  const reach = wide ? FOREIGN_BEFORE : many ? FAR_BEFORE : CLOSE_BEFORE;
  const from = before(start, glued ? TOKEN : reach);
  const to = glued ? end : end + (wide ? FOREIGN_AFTER : many ? FAR_AFTER : CLOSE_AFTER);
  forgetCues(start - 1024);
  if (near(from, start, to)) return true;
  const isPath = !isForeign && digits < MANY_DIGITS - 1 && byte(start - 1) === 0x2f;
  if (!isPath && nearAccount(from, start, end, to, wide ? FOREIGN_ACCOUNT_REACH : slackOf(digits))) return true;
  return !isForeign && !isGlued && many && headingAbove(start, HEADING_REACH);
}

/** Judges the stretch that was read last; gives where to go on. */
function judge(from: usize, to: usize): usize {
  const next = isCut ? groupsEnd - OVERLAP : groupsEnd;
  const iban = ibanBefore(from);
  const alone = reachAlone();
  if (iban === 0 && alone === 0 && !isNamed()) return next;
  const token = isForeign ? foreignStart(groupsStart, from) : tokenStart(groupsStart, from);
  const start = iban === 0 ? token : min(token, iban);
  const reach = max(alone, max(tokenEnd(groupsEnd, to), iban === 0 ? 0 : iban + IBAN_BYTES));
  push(min(start, startOverBreak(groupsStart, from)), min(to, max(reach, endOverBreak(groupsEnd, to))));
  return next;
}

/** Judges the stretch that starts at a digit; gives where to go on. */
function judgeAt(at: usize, from: usize, to: usize): usize {
  readGroups(at, to);
  return judge(from, to);
}

/** A date as `2024-03-05`: digits, a bit a byte. */
const DATE: u64 = 0b1101101111;

/** Whether two groups with one point or slash between them are decimals and the like, however many digits they have. */
@inline function isDecimal(at: usize, first: u32, second: u32): bool {
  if (first > 8 || second > 11) return false;
  if (second === 9 && byte(at + first) !== 0x2e) return false;
  if (second === 1 && byte(at + first + 1) === 0x30) return false;
  const pair = first * 10 + second;
  return pair !== 36 && pair !== 54;
}

/** Whether four bytes can be the end of `123 AB 4567`, with no letter right before them. */
@inline function mayEndIowa(at: usize, side: u32): bool {
  return side !== 0 && (isDigit(byte(at - 4)) || isDigit(byte(at - 5)));
}

/**
 * Where to go on behind the ASCII digit at `at`, by the marks from there on, which are those of all bytes up to one that
 * is no part of the stretch. What is surely nothing is passed over, the rest is judged.
 */
@inline function visit(at: usize, digits: u64, high: u64, joins: u64, points: u64, rest: u64, from: usize, to: usize): usize {
  const length = <u32>ctz(~(digits | high | joins | points | rest));
  const all = ((<u64>1) << length) - 1;
  const side = sideOf(byte(at - 1));
  if (side === 4 || (high & all) !== 0 || at + length > to) return visitSlowly(at, from, to);
  const numbers = digits & all;
  const size = 64 - <u32>clz(numbers);
  const first = <u32>ctz(~digits);
  const end = at + size;
  if (first === size) {
    if (size < 3) return end;
    if (size <= 4) return size === 4 && mayEndIowa(at, side) ? visitSlowly(at, from, to) : passOver(at, end, to);
    setGroup(at, size);
    return judge(from, to);
  }
  const inner = ((<u64>1) << size) - 1;
  const gaps = ~numbers & inner;
  if (size === 4 && mayEndIowa(at, side)) return visitSlowly(at, from, to);
  if ((gaps & (gaps >> 1)) === 0) {
    const groups = popcnt(gaps) + 1;
    if ((gaps & joins) === 0) {
      if (groups < 9 && (numbers & (numbers >> 1) & (numbers >> 2) & (numbers >> 3)) === 0) return end;
      if (groups === 2 && side !== 3 && (gaps & points) !== 0 && isDecimal(at, first, size - first - 1)) return end;
    } else if (numbers === DATE && side !== 3 && byte(at + 4) === 0x2d && byte(at + 7) === 0x2d) {
      const century = <u32>load<u16>(at);
      if (century === 0x3032 || century === 0x3931) return end;
    }
    setGroups(at, numbers, size);
    return judge(from, to);
  }
  return visitSlowly(at, from, to);
}

/** Where to go on behind digits that are nothing by themselves and end at `end`: they may be the first of a number as it is spoken. */
function passOver(at: usize, end: usize, to: usize): usize {
  if (byte(end) !== 0x2c) return end;
  const spoken = spokenEnd(at, to);
  if (spoken === 0) return end;
  push(at, spoken);
  return spoken;
}

function visitSlowly(at: usize, from: usize, to: usize): usize {
  const end = endOfNothing(at);
  return end === 0 ? judgeAt(at, from, to) : passOver(at, end, to);
}

/** Which bytes may begin a digit outside ASCII. */
@inline function foreignDigits(bytes: v128): v128 {
  const arabic = i8x16.eq(v128.or(bytes, i8x16.splat(2)), i8x16.splat(<i8>0xdb));
  return v128.or(arabic, i8x16.eq(bytes, i8x16.splat(<i8>0xef)));
}

function foreignMarks(at: usize): u64 {
  return (
    <u64>(<u32>i8x16.bitmask(foreignDigits(v128.load(at)))) |
    ((<u64>(<u32>i8x16.bitmask(foreignDigits(v128.load(at, 16))))) << 16) |
    ((<u64>(<u32>i8x16.bitmask(foreignDigits(v128.load(at, 32))))) << 32) |
    ((<u64>(<u32>i8x16.bitmask(foreignDigits(v128.load(at, 48))))) << 48)
  );
}

/** Whether 64 bytes have a digit, or a byte outside ASCII. */
@inline function isTelling(at: usize): bool {
  const a = v128.load(at);
  const b = v128.load(at, 16);
  const c = v128.load(at, 32);
  const d = v128.load(at, 48);
  const digits = v128.or(v128.or(digitsOf(a), digitsOf(b)), v128.or(digitsOf(c), digitsOf(d)));
  return i8x16.bitmask(v128.or(digits, v128.or(v128.or(a, b), v128.or(c, d)))) !== 0;
}

/**
 * Finds in the text `[start, end)` from `from` up to `to`; the bytes before the text and 128 behind it must be zero. At
 * `out` there must be room for 4 bytes a byte of text. Gives how many numbers it wrote there.
 */
export function find(start: usize, end: usize, from: usize, to: usize, out: usize): usize {
  textStart = start;
  firstOut = out;
  nextOut = out;
  foreignAt = NOWHERE;
  const back = before(from, HEADING_REACH);
  startCues(start, end, back);
  startHeadings(end, back);
  let at = from;
  for (let block = from; block < to; ) {
    if (!isTelling(block)) {
      block += 64;
      continue;
    }
    mark(block);
    const digits = digitMarks;
    const high = highMarks;
    const joins = joinMarks;
    const points = pointMarks;
    const rest = restMarks;
    // Bytes before `at` are done with, those from `to` on are not asked for.
    let left: u64 = block < at ? (~(<u64>0)) << <u64>(at - block) : ~(<u64>0);
    if (to - block < 64) left &= ((<u64>1) << <u64>(to - block)) - 1;
    let cut = false;
    const idle = idleMarks(sideOf(byte(block - 1)) === 0);
    const foreign = high === 0 ? 0 : foreignMarks(block);
    for (;;) {
      const open = ((digits & ~idle) | foreign) & left;
      if (open === 0) break;
      const place = ctz(open);
      at = block + <usize>place;
      const passed = high & left & ((((<u64>1) << place) << 1) - 1);
      if (passed !== 0) foreignAt = <isize>(block + 63 - <usize>clz(passed));
      if (((high >> place) & 1) !== 0) at = foreignDigit(at) === 0 ? at + 1 : judgeAt(at, from, to);
      else if (~((digits | high | joins | points | rest) >> place) << place === 0) {
        // It may go on behind the block: another block begins with it.
        if (place > 0) {
          cut = true;
          left &= ((<u64>1) << place) - 1;
          break;
        }
        at = visitSlowly(at, from, to);
      } else at = visit(at, digits >> place, high >> place, joins >> place, points >> place, rest >> place, from, to);
      left = at - block < 64 ? left & ((~(<u64>0)) << <u64>(at - block)) : 0;
    }
    const passed = high & left;
    if (passed !== 0) foreignAt = <isize>(block + 63 - <usize>clz(passed));
    block = cut ? at : at > block + 64 ? block + ((at - block) & ~(<usize>63)) : block + 64;
  }
  return (nextOut - out) >> 2;
}
