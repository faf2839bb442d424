import type { Finder } from '../model.ts';
import { isAlphanumeric, isDigit, isLetter } from './byte-kinds.ts';
import { byteText, type CueBytes, cueBytes, hasCue } from './cue-bytes.ts';
import { BYTE_CLASS, type DigitGroups, digitBytes, endOfMeasure, readGroups } from './digit-groups.ts';
import { isPrinted, isShortLicense, LEAST_DIGITS, type Shape, shapeOf, spokenEnd } from './group-shapes.ts';
import { createHeadings, type Headings } from './heading-lines.ts';
import { IBAN_BYTES, ibanBefore, startsIban } from './iban-bytes.ts';
import { endOverBreak, startOverBreak } from './line-breaks.ts';

/** Bytes before and after a number in which a cue counts. */
interface Reach {
  readonly before: number;
  readonly after: number;
}
/** The 200 characters that the detectors look at, and the word's own length. */
const FAR: Reach = { before: 250, after: 100 };
/** A number of few digits must be named right beside it. */
const CLOSE: Reach = { before: 140, after: 64 };
/** The same where characters take two or three bytes. */
const FOREIGN: Reach = { before: 640, after: 200 };
/** Digits from which a number may be named by a word that is not at it, or by a heading. */
const MANY_DIGITS = 7;
/** Bytes between a plain "account" and a number of many digits that it may still name. */
const ACCOUNT_REACH = 30;
const FOREIGN_ACCOUNT_REACH = 90;
/** How far above its column a heading is looked for, in bytes. */
const HEADING_REACH = 12_288;
/** How far before a number the token may begin that it is a part of. */
const TOKEN = 32;
/** A routing number with up to five words and an account number behind it. */
const ROUTING_REACH = 128;
const NACHA_BYTES = 94;
/** What two pieces of an endless stretch share. */
const OVERLAP = 96;

const ENCODER = new TextEncoder();

function passesLuhn(bytes: Uint8Array, start: number, end: number): boolean {
  let sum = 0;
  for (let index = end - 1, twice = false; index >= start; index--, twice = !twice) {
    const digit = (bytes[index]! - 48) * (twice ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

/** Whether the first digits are of an issuer whose cards need no word beside them, or of a published sample. */
function mayBeCard(bytes: Uint8Array, start: number, length: number): boolean {
  const first = bytes[start]! - 48;
  if (first >= 3 && first <= 6) return true;
  const second = bytes[start + 1]! - 48;
  if (first === 1) return second === 8 || (second === 2 && length === 15);
  if (first === 2) return length === 16 && second <= 7;
  return (first === 8 && second === 1) || (first === 9 && second === 7);
}

/** Whether nine digits are no decimals and no part of a word: a `T` may stand for a transit sign. */
function mayBeRouting(bytes: Uint8Array, start: number): boolean {
  const after = bytes[start + 9] ?? 0;
  if (isLetter(after) && (after | 32) !== 0x74) return false;
  return bytes[start - 1] !== 0x2e || !isDigit(bytes[start - 2] ?? 0);
}

function isRouting(bytes: Uint8Array, start: number): boolean {
  let sum = 0;
  for (let index = 0; index < 9; index++)
    sum += (bytes[start + index]! - 48) * (index % 3 === 0 ? 3 : index % 3 === 1 ? 7 : 1);
  return sum % 10 === 0;
}

/** Whether the digits can be a match with no word beside them; the answer is how far the match may reach, or 0. */
function reachAlone(bytes: Uint8Array, groups: DigitGroups): number {
  const { bounds, lengths, end } = groups;
  if (groups.foreign && groups.digits >= 7) return end + ROUTING_REACH;
  let reach = 0;
  for (let index = 0; index < lengths.length; index++) {
    const length = lengths[index]!;
    const start = bounds[2 * index]!;
    if (length >= 12) {
      if (length <= 19 && mayBeCard(bytes, start, length) && passesLuhn(bytes, start, start + length))
        reach = Math.max(reach, end);
      if (bytes[start] === 0x36 && isRouting(bytes, start + 3)) reach = Math.max(reach, start + NACHA_BYTES);
    } else if (length === 9 && mayBeRouting(bytes, start) && isRouting(bytes, start))
      reach = Math.max(reach, start + ROUTING_REACH);
    else if (isPrinted(lengths, index)) reach = Math.max(reach, end);
  }
  const before = bytes[groups.start - 1] ?? 0;
  const further = bytes[groups.start - 2] ?? 0;
  const isOwn =
    (before | 32) === 0x73 || ((before | 32) === 0x61 && (further | 32) === 0x73) || before === 0x2d;
  return isOwn && groups.digits >= 7 ? Math.max(reach, end) : reach;
}

/** How far back a match with characters outside ASCII may begin: an IBAN in full width has three bytes a digit. */
function foreignStart(bytes: Uint8Array, start: number, from: number): number {
  let at = start;
  while (
    at > from &&
    start - at < ROUTING_REACH &&
    (isAlphanumeric(bytes[at - 1]!) || BYTE_CLASS[bytes[at - 1]!]! > 1)
  )
    at--;
  return at;
}

/** The letters, digits and hyphens glued to the front of a stretch: `SA`, `WDLAB`, `M-`. */
function tokenStart(bytes: Uint8Array, start: number, from: number): number {
  let at = start;
  while (
    at > from &&
    start - at < 24 &&
    (isAlphanumeric(bytes[at - 1]!) || bytes[at - 1] === 0x2d || bytes[at - 1] === 0x2a)
  )
    at--;
  return at > from && bytes[at - 1] === 0x20 && isLetter(bytes[at - 2] ?? 0) ? Math.max(from, at - 2) : at;
}

function tokenEnd(bytes: Uint8Array, end: number, to: number): number {
  let at = end;
  while (at < to && at - end < 24 && (isAlphanumeric(bytes[at]!) || bytes[at] === 0x2d)) at++;
  return at;
}

/** Appends a range; ranges from index `first` on that it touches become one with it. */
function push(out: number[], start: number, end: number, first: number): void {
  let from = start;
  let to = end;
  while (out.length > first && out.at(-1)! >= from) {
    to = Math.max(to, out.pop()!);
    from = Math.min(from, out.pop()!);
  }
  out.push(from, to);
}

/** Where a stretch of digits ends that can be no number and no part of one; -1: it may be one. */
function endOfNothing(bytes: Uint8Array, start: number): number {
  const before = bytes[start - 1] ?? 0;
  if (before >= 0x80) return -1;
  let end = start + 1;
  while (isDigit(bytes[end] ?? 0)) end++;
  if (end - start >= LEAST_DIGITS) return -1;
  if (BYTE_CLASS[bytes[end] ?? 0] !== 0) end = endOfMeasure(bytes, start);
  if (end < 0 || !(isLetter(before) || before === 0x20 || before === 0x2d || before === 0x2a)) return end;
  return isShortLicense(bytes, start, end) || startsIban(bytes, start) ? -1 : end;
}

/** Bytes that may stand between a plain "account" and a number of this shape. */
function slackOf(shape: Shape | null): number {
  if (shape === null) return FOREIGN_ACCOUNT_REACH;
  if (shape.digits === LEAST_DIGITS) return 0;
  return shape.spaced || shape.digits < MANY_DIGITS ? 8 : ACCOUNT_REACH;
}

/**
 * The finder in plain TypeScript: bytes without a digit are passed over; a stretch of digit groups is a candidate if its
 * own writing can carry a match, or if a word that could name it stands near and its writing is of no date, address,
 * version or other measure.
 */
export function createFinder(): Finder {
  function find(bytes: Uint8Array, from: number, to: number, out: number[]): void {
    const first = out.length;
    let cues: CueBytes | null = null;
    let headings: Headings | null = null;
    /** Where the last byte outside ASCII stood. */
    let foreignAt = -FOREIGN.before;

    /** Whether a word or a heading may name the digits. */
    function isNamed(groups: DigitGroups): boolean {
      cues ??= cueBytes(bytes, Math.max(0, from - HEADING_REACH));
      const shape = groups.foreign ? null : shapeOf(bytes, groups);
      const few = shape !== null && shape.digits === 0;
      if (few && (groups.digits > LEAST_DIGITS + 2 || !isShortLicense(bytes, groups.start, groups.end)))
        return false;
      const isForeign = groups.foreign || groups.start - foreignAt < FOREIGN.before;
      const reach = isForeign ? FOREIGN : (shape?.digits ?? 0) >= MANY_DIGITS ? FAR : CLOSE;
      const { start, end } = groups;
      const glued = shape?.glued ?? false;
      const before = Math.max(0, start - (glued ? TOKEN : reach.before));
      const after = glued ? end : end + reach.after;
      if (cues.near(before, after)) return true;
      const isPath = shape !== null && shape.digits < MANY_DIGITS - 1 && bytes[start - 1] === 0x2f;
      if (!isPath && cues.at(before, start, end, after, isForeign ? FOREIGN_ACCOUNT_REACH : slackOf(shape)))
        return true;
      if (shape === null || shape.glued || shape.digits < MANY_DIGITS) return false;
      headings ??= createHeadings(bytes, Math.max(0, from - HEADING_REACH));
      return headings.above(groups.start, HEADING_REACH);
    }

    let at = from;
    while (at < to) {
      while (
        at + 8 <= to &&
        ((BYTE_CLASS[bytes[at]!]! |
          BYTE_CLASS[bytes[at + 1]!]! |
          BYTE_CLASS[bytes[at + 2]!]! |
          BYTE_CLASS[bytes[at + 3]!]! |
          BYTE_CLASS[bytes[at + 4]!]! |
          BYTE_CLASS[bytes[at + 5]!]! |
          BYTE_CLASS[bytes[at + 6]!]! |
          BYTE_CLASS[bytes[at + 7]!]!) &
          1) ===
          0
      )
        at += 8;
      while (at < to && (BYTE_CLASS[bytes[at]!]! & 1) === 0) at++;
      if (at >= to) break;
      if (bytes[at]! >= 0x80) {
        foreignAt = at;
        if (digitBytes(bytes, at) === 0) {
          at++;
          continue;
        }
      } else {
        const end = endOfNothing(bytes, at);
        if (end > 0) {
          const spoken = bytes[end] === 0x2c ? spokenEnd(bytes, at, to) : -1;
          if (spoken > 0) {
            push(out, at, spoken, first);
            at = spoken;
            continue;
          }
          at = end;
          continue;
        }
      }
      const groups = readGroups(bytes, at, to);
      if (groups === null) {
        at++;
        continue;
      }
      at = groups.cut ? groups.end - OVERLAP : groups.end;
      const iban = ibanBefore(bytes, groups, from);
      const alone = reachAlone(bytes, groups);
      if (iban < 0 && alone === 0 && !isNamed(groups)) continue;
      const token = (groups.foreign ? foreignStart : tokenStart)(bytes, groups.start, from);
      const start = iban < 0 ? token : Math.min(token, iban);
      const reach = Math.max(alone, tokenEnd(bytes, groups.end, to), iban < 0 ? 0 : iban + IBAN_BYTES);
      push(
        out,
        Math.min(start, startOverBreak(bytes, groups.start, from)),
        Math.min(to, Math.max(reach, endOverBreak(bytes, groups.end, to))),
        first,
      );
    }
  }

  /** The stems are of bytes: letters outside ASCII must be spelled as they stand in a file. */
  function tells(text: string): boolean {
    const bytes = ENCODER.encode(text);
    return hasCue(byteText(bytes, 0, bytes.length));
  }

  return { find, tells };
}
