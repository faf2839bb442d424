/** A stretch of digit groups with nothing but separators between them, in UTF-8 or single-byte text. */
export interface DigitGroups {
  /** Byte indexes, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Start and end of each group, alternating. */
  readonly bounds: readonly number[];
  /** How many digits each group has. */
  readonly lengths: readonly number[];
  readonly digits: number;
  /** True where a byte from 0x80 on is among them: a dash, space or digit of another width or script. */
  readonly foreign: boolean;
  /** True where the stretch goes on, and only its first kilobytes are told. */
  readonly cut: boolean;
}

/** Most bytes between two groups: a dash of three bytes with a space of three bytes on either side. */
const GAP = 9;
/** Most bytes of one stretch; what goes on is a stretch of its own. */
const STRETCH = 4096;

/** 1: digit, 2: separator, 3: a byte of a character outside ASCII. */
export const BYTE_CLASS = new Uint8Array(256);
for (let byte = 0x30; byte <= 0x39; byte++) BYTE_CLASS[byte] = 1;
for (const separator of ' -./_\t|') BYTE_CLASS[separator.charCodeAt(0)] = 2;
for (let byte = 0x80; byte < 256; byte++) BYTE_CLASS[byte] = 3;

/** Bytes of the digit at `at`: 1 ASCII, 2 Arabic-Indic, 3 full width, 0 no digit. */
export function digitBytes(bytes: Uint8Array, at: number): number {
  const byte = bytes[at]!;
  if (BYTE_CLASS[byte] === 1) return 1;
  const next = bytes[at + 1] ?? 0;
  if (byte === 0xd9 && next >= 0xa0 && next <= 0xa9) return 2;
  if (byte === 0xdb && next >= 0xb0 && next <= 0xb9) return 2;
  const third = bytes[at + 2] ?? 0;
  return byte === 0xef && next === 0xbc && third >= 0x90 && third <= 0x99 ? 3 : 0;
}

/** Reads the stretch of digit groups that starts at `start`, which must be a digit; null where it is none. */
export function readGroups(bytes: Uint8Array, start: number, to: number): DigitGroups | null {
  const bounds: number[] = [];
  const lengths: number[] = [];
  const limit = Math.min(to, start + STRETCH);
  let at = start;
  let end = start;
  let digits = 0;
  let foreign = false;
  let foreignGap = false;
  while (at < limit && at - end <= GAP) {
    const width = digitBytes(bytes, at);
    if (width > 0) {
      if (at === end && lengths.length > 0) lengths[lengths.length - 1]!++;
      else {
        bounds.push(at, at);
        lengths.push(1);
      }
      foreign ||= foreignGap || width > 1;
      at += width;
      end = at;
      bounds[bounds.length - 1] = end;
      digits++;
      continue;
    }
    const kind = BYTE_CLASS[bytes[at]!]!;
    if (kind === 0) break;
    if (kind === 3) foreignGap = true;
    at++;
  }
  return digits === 0
    ? null
    : { start, end, bounds, lengths, digits, foreign, cut: at >= limit && limit < to };
}

/** Digits of a group from which it may be a number by itself. */
const LEAST_LONG = 4;
/** Groups from which on they may be one digit in a box each. */
const BOXES = 9;

/**
 * The end of a stretch of ASCII digits, from the digit at `start` on, that is surely no number of four digits or more,
 * as no group is so long and no space or hyphen joins two: an address, a version, a date, decimals; else -1.
 */
export function endOfMeasure(bytes: Uint8Array, start: number): number {
  let at = start;
  let groups = 0;
  for (;;) {
    const from = at;
    while (BYTE_CLASS[bytes[at] ?? 0] === 1) at++;
    if (at - from >= LEAST_LONG || ++groups === BOXES) return -1;
    const end = at;
    let joins = false;
    while (BYTE_CLASS[bytes[at] ?? 0] === 2) {
      joins ||= bytes[at] === 0x20 || bytes[at] === 0x2d;
      at++;
    }
    const kind = BYTE_CLASS[bytes[at] ?? 0]!;
    if (kind === 0 || at - end > GAP) return end;
    if (kind === 3 || joins) return -1;
  }
}
