// The twin of cue-bytes.ts.
import {
  ACCOUNT, ACCOUNTS, BEGINS, BUCKETS, byte, CUE, CUES, FILLER, FOURTHS, lengthOf, MASKS, matches, MOST_CUES, PHRASE, PLACES, QUALIFIED,
} from './memory';

/** So far before a number most questions reach: that much is read before the first of some numbers. */
const USUAL: usize = 250;
/** At least so many bytes are read at a time: the more, the longer numbers have followed on each other. */
const LEAST_AHEAD: usize = 64;
const MOST_AHEAD: usize = 1024;

/** Where the text begins and ends. */
let textStart: usize = 0;
let textEnd: usize = 0;
let cues: i32 = 0;
let accounts: i32 = 0;
/** All cues in `[known, read)` are known. */
let known: usize = 0;
let read: usize = 0;
let ahead: usize = LEAST_AHEAD;
/** No question is of a cue before. */
let floor: usize = 0;

export function startCues(start: usize, end: usize, from: usize): void {
  textStart = start;
  textEnd = end;
  cues = 0;
  accounts = 0;
  known = from;
  read = from;
}

/** Tells that no question will be of a cue before `at`. */
export function forgetCues(at: usize): void {
  floor = at;
}

function compact(list: usize, count: i32): i32 {
  let kept = 0;
  for (let index = 0; index < count; index++) {
    const at = load<u32>(list + ((<usize>index) << 2));
    if (at < <u32>floor) continue;
    store<u32>(list + ((<usize>kept) << 2), at);
    kept++;
  }
  return kept;
}

function keep(at: usize): void {
  if (!matches(CUE, at, textEnd, at - 1)) return;
  if (matches(ACCOUNT, at, textEnd, at - 1)) {
    if (!matches(QUALIFIED, at - textStart < 24 ? textStart : at - 24, at, 0)) {
      if (accounts === MOST_CUES) accounts = compact(ACCOUNTS, accounts);
      store<u32>(ACCOUNTS + ((<usize>accounts) << 2), <u32>at);
      accounts++;
      return;
    }
  }
  if (cues === MOST_CUES) cues = compact(CUES, cues);
  store<u32>(CUES + ((<usize>cues) << 2), <u32>at);
  cues++;
}

/** The symbols of 16 bytes: 1 to 26 for a letter, up to 31 for any other byte of ASCII. */
@inline function symbolsOf(bytes: v128): v128 {
  return i8x16.min_u(i8x16.sub(v128.or(bytes, i8x16.splat(32)), i8x16.splat(96)), i8x16.splat(31));
}

/** The bytes from the `n`th of one vector on, filled up with those of the next. */
@inline function shifted1(a: v128, b: v128): v128 {
  return i8x16.shuffle(a, b, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16);
}
@inline function shifted2(a: v128, b: v128): v128 {
  return i8x16.shuffle(a, b, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17);
}
@inline function shifted3(a: v128, b: v128): v128 {
  return i8x16.shuffle(a, b, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18);
}

/** Writes for each 16 bytes of `[from, to)` a mask of those at which a cue may begin. */
function lookFor(from: usize, to: usize): void {
  const a0 = v128.load(BUCKETS);
  const a1 = v128.load(BUCKETS, 16);
  const b0 = v128.load(BUCKETS, 32);
  const b1 = v128.load(BUCKETS, 48);
  const c0 = v128.load(BUCKETS, 64);
  const c1 = v128.load(BUCKETS, 80);
  const d0 = v128.load(BUCKETS, 96);
  const d1 = v128.load(BUCKETS, 112);
  let here = v128.load(from);
  let one = symbolsOf(here);
  let two = v128.xor(one, i8x16.splat(16));
  let a = v128.or(i8x16.swizzle(a0, one), i8x16.swizzle(a1, two));
  let b = v128.or(i8x16.swizzle(b0, one), i8x16.swizzle(b1, two));
  let c = v128.or(i8x16.swizzle(c0, one), i8x16.swizzle(c1, two));
  let d = v128.or(i8x16.swizzle(d0, one), i8x16.swizzle(d1, two));
  let out = MASKS;
  for (let at = from; at < to; at += 16) {
    const next = v128.load(at, 16);
    one = symbolsOf(next);
    two = v128.xor(one, i8x16.splat(16));
    const nextA = v128.or(i8x16.swizzle(a0, one), i8x16.swizzle(a1, two));
    const nextB = v128.or(i8x16.swizzle(b0, one), i8x16.swizzle(b1, two));
    const nextC = v128.or(i8x16.swizzle(c0, one), i8x16.swizzle(c1, two));
    const nextD = v128.or(i8x16.swizzle(d0, one), i8x16.swizzle(d1, two));
    const all = v128.and(v128.and(a, shifted1(b, nextB)), v128.and(shifted2(c, nextC), shifted3(d, nextD)));
    store<u16>(out, <u16>((i8x16.bitmask(i8x16.eq(all, i8x16.splat(0))) ^ 0xffff) | i8x16.bitmask(here)));
    out += 2;
    here = next;
    a = nextA;
    b = nextB;
    c = nextC;
    d = nextD;
  }
  store<u64>(out, 0);
}

/** 1 where a cue may begin, by its first four bytes; else 0. */
@inline function mayBegin(at: usize): u32 {
  const four = load<u32>(at);
  const three = ((four & 31) << 10) | ((four & 0x1f00) >> 3) | ((four >> 16) & 31);
  const fourths = load<u32>(FOURTHS + ((<u32>load<u8>(BEGINS + three)) << 2));
  return ((fourths >> ((four >> 24) & 31)) & 1) | <u32>((four & 255) >= 0xc2);
}

function readTo(to: usize): void {
  const end = read + ((to - read + 15) & ~(<usize>15));
  lookFor(read, end);
  let from = MASKS;
  let last = PLACES;
  for (let at = read; at < end; at += 64) {
    // With no branch to be foreseen: a place that may not be one is written over by the next.
    for (let mask = load<u64>(from); mask !== 0; mask &= mask - 1) {
      const place = at + <usize>ctz(mask);
      store<u32>(last, <u32>place);
      last += <usize>mayBegin(place) << 2;
    }
    from += 8;
  }
  for (let place = PLACES; place < last; place += 4) keep(load<u32>(place));
  read = end;
}

/** Makes the cues in `[from, to)` known, and those between, if not far before. */
@inline function readFor(from: usize, start: usize, to: usize): void {
  const least = start - textStart < USUAL ? textStart : min(from, start - USUAL);
  if (least > read || from < known) {
    cues = 0;
    accounts = 0;
    known = least;
    read = least;
    ahead = LEAST_AHEAD;
  }
  const end = min(to, textEnd);
  if (end <= read) return;
  readTo(min(max(end, read + ahead), textEnd));
  ahead = min(2 * ahead, MOST_AHEAD);
}

/** The index after the last place in an ascending list that is before `at`. */
@inline function countBefore(list: usize, count: i32, at: usize): i32 {
  let index = count;
  while (index > 0 && load<u32>(list + ((<usize>index - 1) << 2)) >= <u32>at) index--;
  return index;
}

/** See cue-bytes.ts; the number that asks begins at `start`. */
export function near(from: usize, start: usize, to: usize): bool {
  readFor(from, start, to);
  const count = countBefore(CUES, cues, to);
  return count > 0 && load<u32>(CUES + ((<usize>count - 1) << 2)) >= <u32>from;
}

function hasComma(from: usize, to: usize): bool {
  for (let at = from; at < to; at++) if (byte(at) === 0x2c) return true;
  return false;
}

/** `at` of cue-bytes.ts, to be asked behind `near`. */
export function nearAccount(from: usize, start: usize, end: usize, to: usize, slack: usize): bool {
  if (accounts === 0) return false;
  const next = countBefore(ACCOUNTS, accounts, start);
  if (slack > 0 && next < accounts) {
    const after = <usize>load<u32>(ACCOUNTS + ((<usize>next) << 2));
    if (after < to && matches(FILLER, end, after, 0)) return true;
  }
  if (next === 0) return false;
  const before = <usize>load<u32>(ACCOUNTS + ((<usize>next - 1) << 2));
  if (before < from) return false;
  if (start - before - lengthOf(PHRASE, before, start) <= slack) return true;
  return matches(FILLER, before, start, 0) && (slack > 0 || !hasComma(before, start));
}

/** Whether a cue stands in a text of its own. */
export function hasCue(from: usize, to: usize): bool {
  for (let at = from; at < to; at++) {
    if (matches(CUE, at, to, at === from ? 0 : at - 1)) return true;
  }
  return false;
}
