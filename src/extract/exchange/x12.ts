import type { ExtractContext, Extractor, Piece, Source } from '../../model.ts';
import { type Feed, type FeedParser, goTo, LONGEST_LINE, readFeed } from '../data/feed.ts';
import { decodeText, sniffText } from '../encoding.ts';
import { createEntryRow, type EntryRow } from './entry-row.ts';
import { x12Label } from './x12-labels.ts';

/** The interchange header, whose separators are its own: `ISA`, a separator, 16 elements, a segment end. */
const HEADER = /^[\s\uFEFF\u000b]{0,100}ISA([^\w\s])(?:[^\r\n]{0,20}?\1){15}([^\w\s])?([^\w ])/;
/** Segments that begin what is another record. */
const BEGINNING = new Set('ISA GS ST INS HL LX CLM CLP ENT SE IEA GE OTI TTL'.split(' '));

async function* read(source: Source, _context: ExtractContext): AsyncGenerator<Piece> {
  const { chunks } = await decodeText(source);
  const out: Piece[] = [];
  yield* readFeed(chunks, out, parser(out));
}

function parser(out: Piece[]): FeedParser {
  const row = createEntryRow(out);
  const named = { it: false };
  return function* parse(feed) {
    while (feed.text.length < 256 && !feed.ended) yield undefined;
    const header = HEADER.exec(feed.text);
    const separator = header?.[1] ?? '*';
    const end = header?.[3] ?? '~';
    for (;;) {
      const to = feed.text.indexOf(end, feed.at);
      if (to < 0 && !feed.ended && feed.text.length - feed.at < LONGEST_LINE) {
        yield undefined;
        continue;
      }
      putSegment(feed, to < 0 ? feed.text.length : to, separator, row, named);
      feed.at = to < 0 ? feed.text.length : to + end.length;
      if (feed.at >= feed.text.length && feed.ended) break;
    }
    row.end();
  };
}

/** Puts a segment's elements into the row of its loop; `named.it`: the row has the name of its person. */
function putSegment(feed: Feed, to: number, separator: string, row: EntryRow, named: { it: boolean }): void {
  const raw = feed.text.slice(feed.at, to);
  const text = raw.trimStart();
  const start = feed.at + raw.length - text.length;
  const elements = text.split(separator);
  const [name = ''] = elements;
  const another = (name === 'NM1' || name === 'N1') && named.it;
  if (BEGINNING.has(name) || another) {
    row.end();
    named.it = false;
  }
  if (name === 'NM1' || name === 'N1') named.it = true;
  goTo(feed, start);
  let column = feed.column + name.length + separator.length;
  for (const [index, element] of elements.entries()) {
    if (index === 0) continue;
    const field = `${name}${String(index).padStart(2, '0')}`;
    row.add(element, feed.line, column, x12Label(elements, index), field);
    column += element.length + separator.length;
  }
}

/** ASC X12 interchanges (834, 837, 835, 270, 820 ...): a row for each loop, its elements under their names. */
export const x12 = {
  format: 'x12',
  title: 'ASC X12 (834, 835, 837, 270, 820)',
  extensions: ['edi', 'x12', '834', '835', '837'],
  accepts: head => HEADER.test(sniffText(head)?.text.slice(0, 1000) ?? ''),
  extract: read,
  text: true,
  legible: true,
} satisfies Extractor;
