import { placeAt } from '../src/extract/places.ts';
import { memorySource } from '../src/lib/source.ts';
import type { Entry, ExtractContext, Extractor, Piece, Row, Segment, Source } from '../src/model.ts';

/** An entry of this name. */
export const entryOf = (name: string): Entry => ({
  trail: [name],
  bytes: null,
  modified: null,
  owner: null,
  mode: null,
});

/** A source that gives the bytes of a text in pieces of these lengths, over and over. */
function pieced(text: string | Uint8Array, lengths: readonly number[] = [1 << 20]): Source {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return {
    ...memorySource(bytes),
    chunks: async function* () {
      for (let at = 0, turn = 0; at < bytes.length; turn++) {
        const length = lengths[turn % lengths.length]!;
        yield bytes.slice(at, at + length);
        at += length;
      }
    },
  };
}

/** All that an extractor of text formats yields of a text. */
export async function piecesOf(
  extractor: Extractor,
  text: string | Uint8Array,
  lengths?: readonly number[],
): Promise<Piece[]> {
  const context = { entry: entryOf('record') } as ExtractContext;
  const pieces: Piece[] = [];
  for await (const piece of extractor.extract(pieced(text, lengths), context)) pieces.push(piece);
  return pieces;
}

/** Whether an extractor takes a text of this name. */
export const takes = (extractor: Extractor, text: string | Uint8Array, name = 'record'): boolean =>
  extractor.accepts(typeof text === 'string' ? new TextEncoder().encode(text) : text, entryOf(name));

/** The rows of pieces. */
export const rowsOf = (pieces: readonly Piece[]): Row[] =>
  pieces.flatMap(piece => ('row' in piece ? [piece.row] : []));

/** The segments of pieces, of rows and of running text. */
export const segmentsOf = (pieces: readonly Piece[]): Segment[] =>
  pieces.flatMap(piece => ('row' in piece ? piece.row.segments : 'segment' in piece ? [piece.segment] : []));

/** The running text of pieces. */
export const runningOf = (pieces: readonly Piece[]): string =>
  pieces.map(piece => ('segment' in piece ? piece.segment.text : '')).join('');

/** `label=text @field line:column` for each segment of a row. */
export const shown = (row: Row): string[] =>
  row.segments.map(
    ({ label, text, place }) => `${label ?? ''}=${text} @${place.field ?? ''} ${place.line}:${place.column}`,
  );

/** `label=text` for each segment of each row. */
export const labelled = (pieces: readonly Piece[]): string[][] =>
  rowsOf(pieces).map(row => row.segments.map(({ label, text }) => `${label ?? ''}=${text}`));

/**
 * The characters of `text` that do not stand where their segment says. A place is followed only where the character
 * itself is in the record as it is.
 */
export function misplaced(text: string, segments: readonly Segment[], wanted: RegExp): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  return segments.flatMap(segment =>
    [...segment.text.matchAll(wanted)].flatMap(({ index, 0: found }) => {
      const place = placeAt(segment, index);
      const there = lines[(place.line ?? 0) - 1]?.slice(
        (place.column ?? 0) - 1,
        (place.column ?? 0) - 1 + found.length,
      );
      return there === found ? [] : [`${found} at ${place.line}:${place.column} is ${there}`];
    }),
  );
}
