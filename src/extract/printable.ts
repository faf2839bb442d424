import type { Piece } from '../model.ts';

/** Characters that make a run of bytes a string worth reading. */
const SHORTEST = 4;
const LONGEST = 4_000;

/**
 * Pieces of the printable strings in bytes of unknown form, in UTF-16 LE and in single bytes, in the order in which
 * they stand; `field` is their place.
 */
export function* printableStrings(bytes: Uint8Array, field: string): Generator<Piece> {
  let text = '';
  let wide = false;
  const printable = (code: number): boolean => (code >= 0x20 && code < 0x7f) || code === 9 || code >= 0xa0;
  function* flush(): Generator<Piece> {
    if (text.trim().length >= SHORTEST) yield { segment: { text: text.trim(), place: { field } } };
    text = '';
  }
  for (let at = 0; at < bytes.length; ) {
    const code = bytes[at]!;
    const isWide = bytes[at + 1] === 0 && printable(code);
    if (!printable(code) || text.length >= LONGEST || (text !== '' && isWide !== wide)) {
      yield* flush();
      if (!printable(code)) {
        at += 1;
        continue;
      }
    }
    wide = isWide;
    text += String.fromCharCode(code);
    at += wide ? 2 : 1;
  }
  yield* flush();
}
