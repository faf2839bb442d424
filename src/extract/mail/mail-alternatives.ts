import { memorySource } from '../../lib/source.ts';
import type { ExtractContext, Piece, Segment } from '../../model.ts';
import { html } from '../data/html.ts';
import { bodyPieces, htmlWords, repairControls, saysNoMore, wordsOf } from './mail-body.ts';

/** The same piece with `body` as the field of its places, where they have none. */
function inBody(piece: Piece): Piece {
  const placed = (segment: Segment): Segment => {
    const { locate } = segment;
    const place = { field: 'body', ...segment.place };
    return locate === undefined
      ? { ...segment, place }
      : { ...segment, place, locate: index => ({ field: 'body', ...locate(index) }) };
  };
  if ('segment' in piece) return { segment: placed(piece.segment) };
  return 'row' in piece ? { row: { ...piece.row, segments: piece.row.segments.map(placed) } } : piece;
}

async function* htmlPieces(text: string, context: ExtractContext): AsyncGenerator<Piece> {
  // The mark keeps a `<meta charset>` of other days from being believed: the text is decoded already.
  const source = memorySource(Buffer.from(`\ufeff${repairControls(text)}`));
  for await (const piece of html.extract(source, context)) yield inBody(piece);
}

/**
 * The pieces of a message's plain and HTML text. They say the same in most mails: then only one is read, so that
 * nothing is found twice.
 */
export async function* bodyAlternatives(
  text: string,
  markup: string,
  context: ExtractContext,
): AsyncGenerator<Piece> {
  const plain = wordsOf(text);
  const { words, table } = htmlWords(markup);
  const plainTellsAll = saysNoMore(words, plain);
  const htmlTellsAll = saysNoMore(plain, words);
  // A table with headers tells more in HTML than its flattened text does.
  if (text !== '' && !(htmlTellsAll && (table || !plainTellsAll))) yield* bodyPieces(text);
  if (markup !== '' && (!plainTellsAll || (htmlTellsAll && table))) yield* htmlPieces(markup, context);
}
