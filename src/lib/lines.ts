import type { Place, Segment } from '../model.ts';

/** Bytes that a text takes in UTF-8. */
function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/**
 * The place of the character at `index` of a segment's text: what the segment's own `locate` says, else its place
 * with line, column and byte offset (UTF-8) counted on through the text's newlines (CR, LF, CRLF).
 */
export function placeOf(segment: Segment, index: number): Place {
  if (segment.locate) return segment.locate(index);
  const { place, text } = segment;
  if (index === 0 || (place.line === undefined && place.offset === undefined)) return place;
  const before = text.slice(0, index);
  const newlines = before.match(/\r\n|\r|\n/g)?.length ?? 0;
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  return {
    ...place,
    ...(place.line === undefined ? {} : { line: place.line + newlines }),
    ...(place.column === undefined ? {} : { column: newlines > 0 ? index - lineStart + 1 : place.column + index }),
    ...(place.offset === undefined ? {} : { offset: place.offset + utf8Length(before) }),
  };
}
