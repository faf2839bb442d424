import { byteText, hasCue } from './cue-bytes.ts';

/** Bytes of a line that can be the heading of columns. */
const LONGEST = 1200;
/** Words in small letters one after another, as only sentences have them. */
export const SENTENCE = /(?:(?:^| )[a-z]{1,20},?){7}(?: |$)|[a-z]{2}[.!?][ "')\]]{0,3}$/;
/** Two words of a heading with what may stand between columns. */
export const CELLS = /[^\s,;|][\s,;|]{1,40}[^\s,;|]/;

/** Finds lines that could be headings of columns, forward through a buffer. */
export interface Headings {
  /** Whether one ends in the `reach` bytes before `at`; to be asked for ascending places. */
  above(at: number, reach: number): boolean;
}

function hasLongNumber(bytes: Uint8Array, from: number, to: number): boolean {
  let run = 0;
  for (let index = from; index < to; index++) {
    const byte = bytes[index]!;
    run = byte >= 48 && byte <= 57 ? run + 1 : 0;
    if (run === 4) return true;
  }
  return false;
}

function isHeading(bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from > LONGEST || to - from < 3 || hasLongNumber(bytes, from, to)) return false;
  const text = byteText(bytes, from, to).trim();
  return hasCue(text) && (CELLS.test(text) || text.length < 24) && !SENTENCE.test(text);
}

/** Headings of columns, each line judged once. */
export function createHeadings(bytes: Uint8Array, start: number): Headings {
  let next = start;
  let end = -1;
  let last = Number.NEGATIVE_INFINITY;

  function above(at: number, reach: number): boolean {
    if (at - reach > next && at - reach > end) next = at - reach;
    for (;;) {
      if (end < next) {
        const found = bytes.indexOf(10, next);
        end = found < 0 ? bytes.length : found;
      }
      if (end >= at) break;
      if (isHeading(bytes, next, end)) last = end;
      next = end + 1;
    }
    return last >= at - reach;
  }

  return { above };
}
