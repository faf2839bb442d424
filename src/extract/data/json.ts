import type { Entry, ExtractContext, Extractor, Piece, Source } from '../../model.ts';
import { decodeText, sniffText } from '../encoding.ts';
import { skimmed } from '../skim.ts';
import { jsonLinesGuide } from '../skim-guides.ts';
import { readFeed, runFeed } from './feed.ts';
import { createJsonReader, type JsonReader } from './json-reader.ts';

const NAMED = /\.(json|json5|jsonc|geojson|topojson|har|ipynb|webmanifest|jsonld|avsc)$/i;
const NAMED_LINES = /\.(ndjson|jsonl|jsonlines|ldjson|json)$/i;

/** How much of the head is read to tell JSON from what only begins with a bracket. */
const TRIAL = 8192;

/** What the JSON reader makes of the head: null where the head does not begin as JSON does. */
function tryOut(head: Uint8Array, entry: Entry): JsonReader | null {
  const text = sniffText(head)?.text.slice(0, TRIAL);
  if (text === undefined || !/^\s{0,1000}[[{]/.test(text)) return null;
  const reader = createJsonReader([]);
  runFeed(text, reader.parse);
  const name = entry.trail.at(-1) ?? '';
  const named = NAMED.test(name) || NAMED_LINES.test(name);
  if (!named && reader.quotedKeys === 0 && reader.bareKeys > 0) return null;
  if (reader.damagedAt === null) return reader.tokens > 1 ? reader : null;
  const enough = named ? reader.damagedAt >= 3 : reader.damagedAt >= 20 && reader.quotedKeys >= 3;
  return enough ? reader : null;
}

async function* read(source: Source, { finder }: ExtractContext): AsyncGenerator<Piece> {
  const { chunks } = await decodeText(await skimmed(source, finder, jsonLinesGuide));
  const out: Piece[] = [];
  const reader = createJsonReader(out);
  yield* readFeed(chunks, out, reader.parse);
  if (reader.damagedAt !== null) yield { problem: { status: 'partial', cause: 'damaged-part' } };
  else if (reader.unclosed) yield { problem: { status: 'partial', cause: 'truncated' } };
}

/** JSON, also with comments, trailing commas and unquoted keys; a row for each item of the outermost lists. */
export const json = {
  format: 'json',
  title: 'JSON, JSON5, GeoJSON',
  extensions: ['json', 'json5', 'jsonc', 'geojson', 'har', 'ipynb', 'jsonld'],
  accepts: (head, entry) => tryOut(head, entry) !== null,
  extract: read,
  text: true,
  legible: true,
} satisfies Extractor;

/** JSON documents one after the other, mostly one a line; a row for each. Must be asked before `json`. */
export const ndjson = {
  format: 'ndjson',
  title: 'JSON lines',
  extensions: ['ndjson', 'jsonl'],
  accepts(head, entry) {
    const reader = tryOut(head, entry);
    if (reader === null) return false;
    return (
      reader.documents > 1 || (reader.documents === 1 && /\.(ndjson|jsonl)$/i.test(entry.trail.at(-1) ?? ''))
    );
  },
  extract: read,
  text: true,
  legible: true,
} satisfies Extractor;
