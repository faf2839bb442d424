// The twin of finder.ts: the same answers for the same bytes, 64 bytes at a time.
import { reachAlone } from './alone';
import { forgetCues, near, nearAccount, startCues } from './cues';
import {
  endOfMeasure, foreignDigit, groupDigits, groupsEnd, groupsStart, isCut, isForeign, readGroups, setGroup, setGroups,
} from './groups';
import { headingAbove, startHeadings } from './headings';
import { IBAN_BYTES, ibanBefore, startsIban } from './iban';
import { endOverBreak, startOverBreak } from './line-breaks';
import { digitMarks, highMarks, idleMarks, joinMarks, mark, otherMarks, sideOf } from './marks';
import { byte, classOf, digitsOf, FREE, isDigit, isLetter, NOWHERE } from './memory';
import { isGlued, isShortLicense, isSpaced, LEAST_DIGITS, shapeOf, spokenEnd } from './shapes';
import { foreignStart, tokenEnd, tokenStart } from './tokens';

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
const OVERLAP: usize = 96;

/** Where texts may begin. */
export const free: usize = FREE;

let textStart: usize = 0;
/** Where the last byte outside ASCII stood. */
let foreignAt: isize = NOWHERE;
/** Where the first result stands, and where the next one is to. */
let firstOut: usize = 0;
let nextOut: usize = 0;

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
  const mark = byte(at + first);
  if (mark !== 0x2e && (mark !== 0x2f || second === 9)) return false;
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
@inline function visit(at: usize, digits: u64, high: u64, joins: u64, others: u64, from: usize, to: usize): usize {
  const length = <u32>ctz(~(digits | high | joins | others));
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
      if (groups === 2 && side !== 3 && isDecimal(at, first, size - first - 1)) return end;
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
    const others = otherMarks;
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
      else if (~((digits | high | joins | others) >> place) << place === 0) {
        // It may go on behind the block: another block begins with it.
        if (place > 0) {
          cut = true;
          left &= ((<u64>1) << place) - 1;
          break;
        }
        at = visitSlowly(at, from, to);
      } else at = visit(at, digits >> place, high >> place, joins >> place, others >> place, from, to);
      left = at - block < 64 ? left & ((~(<u64>0)) << <u64>(at - block)) : 0;
    }
    const passed = high & left;
    if (passed !== 0) foreignAt = <isize>(block + 63 - <usize>clz(passed));
    block = cut ? at : at > block + 64 ? block + ((at - block) & ~(<usize>63)) : block + 64;
  }
  return (nextOut - out) >> 2;
}
