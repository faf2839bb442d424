// The twin of heading-lines.ts.
import { hasCue } from './cues';
import { byte, CELLS, digitsOf, matches, SENTENCE } from './memory';

const LONGEST: usize = 1200;

let textEnd: usize = 0;
/** Where the next line to be judged begins; its end, or 0; the end of the last heading, or 0. */
let next: usize = 0;
let end: usize = 0;
let last: usize = 0;

export function startHeadings(textEndsAt: usize, from: usize): void {
  textEnd = textEndsAt;
  next = from;
  end = 0;
  last = 0;
}

function hasLongNumber(from: usize, to: usize): bool {
  let carry: u64 = 0;
  for (let at = from; at < to; at += 16) {
    let mask = <u64>(<u32>i8x16.bitmask(digitsOf(v128.load(at))));
    if (to - at < 16) mask &= (1 << <u64>(to - at)) - 1;
    const wide = (mask << 3) | carry;
    if ((wide & (wide >> 1) & (wide >> 2) & (wide >> 3)) !== 0) return true;
    carry = wide >> 16;
  }
  return false;
}

/** Whether `trim` takes it off, read as Latin 1. */
function isSpace(one: u32): bool {
  return one === 0x20 || (one >= 9 && one <= 13) || one === 0xa0;
}

function isHeading(from: usize, to: usize): bool {
  if (to - from > LONGEST || to - from < 3 || hasLongNumber(from, to)) return false;
  while (from < to && isSpace(byte(from))) from++;
  while (to > from && isSpace(byte(to - 1))) to--;
  return hasCue(from, to) && (to - from < 24 || matches(CELLS, from, to, 0)) && !matches(SENTENCE, from, to, 0);
}

function lineEnd(from: usize): usize {
  const line = i8x16.splat(10);
  for (let at = from; at < textEnd; at += 16) {
    const mask = <u32>i8x16.bitmask(i8x16.eq(v128.load(at), line));
    if (mask !== 0) return min(at + ctz(mask), textEnd);
  }
  return textEnd;
}

export function headingAbove(at: usize, reach: usize): bool {
  if (at > next + reach && at > end + reach) next = at - reach;
  for (;;) {
    if (end < next) end = lineEnd(next);
    if (end >= at) break;
    if (isHeading(next, end)) last = end;
    next = end + 1;
  }
  return last !== 0 && last + reach >= at;
}
