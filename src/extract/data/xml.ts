import type { Entry, ExtractContext, Extractor, Piece, Source } from '../../model.ts';
import { decodeText, sniffText } from '../encoding.ts';
import { readFeed } from './feed.ts';
import { markupParser } from './markup.ts';
import { createXmlReader } from './xml-reader.ts';

const NAMED =
  /\.(xml|xsl|xslt|xsd|svg|rss|atom|plist|kml|gpx|fodt|fods|fodp|fb2|resx|config|wsdl|xliff|tmx|opml)$/i;
const DECLARED = /^\s{0,200}<\?xml\s[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})["']/;
/** What may stand before the root: declarations, instructions, comments. */
const PROLOG =
  /^(?:\s{1,1000}|<\?[^>]{0,2000}\?>|<!--[\s\S]{0,20000}?-->|<![A-Z][^>[]{0,1000}(?:\[[\s\S]{0,50000}?\]\s{0,99})?>)/;
const ROOT = /^<([\p{L}_][\p{L}\p{N}_.-]{0,100}(?::[\p{L}_][\p{L}\p{N}_.-]{0,100})?)(?=[\s/>])/u;

/** The encoding that an XML declaration names. */
export function declaredEncoding(head: string): string | undefined {
  return DECLARED.exec(head)?.[1];
}

/** The name of the root element after whatever may stand before it; null where none follows. */
export function rootOf(head: string): string | null {
  let rest = head;
  for (let turn = 0; turn < 200; turn++) {
    const part = PROLOG.exec(rest)?.[0];
    if (part === undefined) return ROOT.exec(rest)?.[1] ?? null;
    rest = rest.slice(part.length);
  }
  return null;
}

function accepts(head: Uint8Array, entry: Entry): boolean {
  const text = sniffText(head)?.text;
  if (text === undefined || !/^[\s\uFEFF]{0,1000}</.test(text)) return false;
  if (/^\s{0,1000}<\?xml\s/.test(text)) return true;
  const root = rootOf(text);
  if (root === null) return false;
  return (
    NAMED.test(entry.trail.at(-1) ?? '') ||
    text.includes(`</${root}`) ||
    /<\/[\p{L}_][^<>]{0,100}>/u.test(text)
  );
}

async function* read(source: Source, _context: ExtractContext): AsyncGenerator<Piece> {
  const head = sniffText(await source.head(1 << 16))?.text ?? '';
  const { chunks } = await decodeText(source, declaredEncoding(head));
  const out: Piece[] = [];
  const reader = createXmlReader(out);
  const parse = markupParser(reader.handler, false);
  yield* readFeed(chunks, out, function* (feed) {
    yield* parse(feed);
    reader.end();
  });
  if (reader.unclosed()) yield { problem: { status: 'partial', cause: 'truncated' } };
}

/** XML of any kind, and flat office documents; a row for each repeated element, tables by row, prose as text. */
export const xml = {
  format: 'xml',
  title: 'XML, property lists, flat office XML',
  extensions: ['xml', 'plist', 'rss', 'svg', 'fodt', 'fods', 'fb2', 'xsd', 'kml'],
  accepts,
  extract: read,
  text: true,
  legible: true,
} satisfies Extractor;
