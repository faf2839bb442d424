import { isAscii } from 'node:buffer';

const LF = 10;
const CR = 13;

/** Where a byte of a text stands. */
export interface Position {
  /** From 1. */
  readonly line: number;
  /** UTF-16 units from the line's start, from 1. */
  readonly column: number;
  /** UTF-16 units from the text's start, from 0; kept only where the counter was asked to. */
  readonly units: number;
}

/** Counts lines and columns over bytes that are given in sequence. */
export interface LineCounter {
  /** Goes on over `bytes[from, to)`. */
  advance(bytes: Uint8Array, from: number, to: number): void;
  /** Where the byte after the last one counted stands; `next` is that byte, as a CR before it may be half of a CRLF. */
  position(next: number | undefined): Position;
}

/** UTF-16 units that UTF-8 bytes decode to; bytes that are not UTF-8 count one each. */
function utf8Units(bytes: Uint8Array): number {
  if (isAscii(bytes)) return bytes.length;
  let units = 0;
  for (const byte of bytes) units += byte < 0x80 || byte >= 0xc0 ? (byte >= 0xf0 && byte < 0xf8 ? 2 : 1) : 0;
  return units;
}

/**
 * A counter for UTF-8 (`single` false) or single-byte text (`single` true). A line ends with LF, CR or CRLF.
 *
 * @param allUnits also count the units from the text's start, which costs a look at each byte.
 */
export function createLineCounter(single: boolean, allUnits: boolean): LineCounter {
  let line = 1;
  let column = 0;
  let units = 0;
  /** The last byte was a CR: whether it ends a line is known only with the next one. */
  let afterCr = false;
  const unitsOf = (bytes: Uint8Array) => (single ? bytes.length : utf8Units(bytes));

  function advance(bytes: Uint8Array, from: number, to: number): void {
    if (from >= to) return;
    const part = Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from);
    if (allUnits) units += unitsOf(part);
    let lineStart = -1;
    if (afterCr && part[0] !== LF) {
      line++;
      lineStart = 0;
    }
    afterCr = part[part.length - 1] === CR;
    for (let at = part.indexOf(LF); at !== -1; at = part.indexOf(LF, at + 1)) {
      line++;
      lineStart = at + 1;
    }
    for (let at = part.indexOf(CR); at !== -1 && at < part.length - 1; at = part.indexOf(CR, at + 1)) {
      if (part[at + 1] === LF) continue;
      line++;
      lineStart = Math.max(lineStart, at + 1);
    }
    column = lineStart === -1 ? column + unitsOf(part) : unitsOf(part.subarray(lineStart));
  }

  function position(next: number | undefined): Position {
    if (afterCr && next !== LF) return { line: line + 1, column: 1, units };
    return { line, column: column + 1, units };
  }
  return { advance, position };
}
