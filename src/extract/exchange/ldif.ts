import type { Entry, ExtractContext, Extractor, Piece, Segment, Source } from '../../model.ts';
import { eachLine, readFeed } from '../data/feed.ts';
import { type Trace, toSegment } from '../data/trace.ts';
import { decodeBytes, decodeText, sniffText } from '../encoding.ts';
import { createUnfolder } from './folded-lines.ts';

const ATTRIBUTE = /^([A-Za-z0-9][\w.-]{0,200})((?:;[^:;]{1,200}){0,20})(::?<?)[ \t]{0,100}/;
/** `add: mail` and its like only say what becomes of the attribute that follows. */
const CHANGE = /^(version|changetype|add|replace|delete|increment|control|newrdn|deleteoldrdn|newsuperior)$/i;
/** An entry with more values is given out in parts. */
const MOST_VALUES = 20_000;

function accepts(head: Uint8Array, _entry: Entry): boolean {
  const text = sniffText(head)?.text;
  if (text === undefined) return false;
  return /^[\s\uFEFF]{0,1000}(?:#[^\n]{0,2000}\n\s{0,1000}){0,500}(?:version:\s{0,9}1\s{1,1000}(?:#[^\n]{0,2000}\n\s{0,1000}){0,500})?dn::? {0,9}\S/i.test(
    text,
  );
}

/** A value with the label and the field that its attribute gives it; null for bytes that are no text. */
function valueIn(whole: Trace, match: RegExpExecArray): Segment | null {
  const [before = '', name = '', , kind] = match;
  const said = { label: name, place: { field: name } };
  const segment = toSegment(whole, said, before.length);
  if (kind === ':<' || segment.text === '') return null;
  if (kind !== '::') return segment;
  const bytes = Buffer.from(segment.text, 'base64');
  if (bytes.length === 0 || sniffText(bytes) === null) return null;
  const { place } = segment;
  return { text: decodeBytes(bytes), place, label: name, locate: () => place };
}

async function* read(source: Source, _context: ExtractContext): AsyncGenerator<Piece> {
  const { chunks } = await decodeText(source);
  const out: Piece[] = [];
  let segments: Segment[] = [];

  function endEntry(): void {
    if (segments.length > 0) out.push({ row: { kind: 'entry', segments } });
    segments = [];
  }

  const unfolder = createUnfolder(whole => {
    const { text } = whole;
    if (text.trim() === '') return endEntry();
    if (text === '-') return;
    const match = ATTRIBUTE.exec(text);
    if (match === null || text.startsWith('#')) {
      out.push({ segment: toSegment(whole, { apart: true }) });
      return;
    }
    if (match[1]!.toLowerCase() === 'dn' || segments.length >= MOST_VALUES) endEntry();
    const segment = CHANGE.test(match[1]!) ? null : valueIn(whole, match);
    if (segment !== null) segments.push(segment);
  });

  yield* readFeed(chunks, out, function* (feed) {
    yield* eachLine(feed, unfolder.line);
    unfolder.end();
    endEntry();
  });
}

/** Exports of directories (RFC 2849): a row for each entry, its values under the names of their attributes. */
export const ldif = {
  format: 'ldif',
  title: 'LDIF directory exports',
  extensions: ['ldif', 'ldf'],
  accepts,
  extract: read,
  text: true,
  legible: true,
} satisfies Extractor;
