import type { Place, Segment } from '../model.ts';

/** What was counted in a segment's text up to an index. */
interface Count {
  readonly index: number;
  readonly newlines: number;
  readonly lineStart: number;
  /** In UTF-8. */
  readonly bytes: number;
}

const NONE: Count = { index: 0, newlines: 0, lineStart: 0, bytes: 0 };
/** A segment may have thousands of matches, asked for in order: each count goes on from the one before. */
const counted = new WeakMap<Segment, Count>();

function countTo(segment: Segment, index: number): Count {
  const { text } = segment;
  const before = counted.get(segment);
  const from = before !== undefined && before.index <= index ? before : NONE;
  let { newlines, lineStart, bytes } = from;
  for (let at = from.index; at < index; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0d || code === 0x0a) {
      if (code === 0x0d || text.charCodeAt(at - 1) !== 0x0d) newlines++;
      lineStart = at + 1;
    }
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : isSecondHalf(text, at) ? 1 : 3;
  }
  const count = { index, newlines, lineStart, bytes };
  counted.set(segment, count);
  return count;
}

/** The second half of a surrogate pair adds one byte to the first one's three. */
function isSecondHalf(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
}

/**
 * The place of the character at `index` of a segment's text: what the segment's own `locate` says, else its place
 * with line, column and byte offset (UTF-8) counted on through the text's newlines (CR, LF, CRLF).
 */
export function placeOf(segment: Segment, index: number): Place {
  if (segment.locate) return segment.locate(index);
  const { place } = segment;
  if (index === 0 || (place.line === undefined && place.offset === undefined)) return place;
  const { newlines, lineStart, bytes } = countTo(segment, index);
  const column = newlines > 0 ? index - lineStart + 1 : (place.column ?? 1) + index;
  return {
    ...place,
    ...(place.line === undefined ? {} : { line: place.line + newlines }),
    ...(place.column === undefined ? {} : { column }),
    ...(place.offset === undefined ? {} : { offset: place.offset + bytes }),
  };
}
