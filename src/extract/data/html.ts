import { memorySource } from '../../lib/source.ts';
import type { Entry, ExtractContext, Extractor, Piece, Source } from '../../model.ts';
import { decodeText, sniffText } from '../encoding.ts';
import { readFeed } from './feed.ts';
import { hasForeignElement } from './html-attributes.ts';
import { createHtmlReader } from './html-reader.ts';
import { markupParser } from './markup.ts';
import { declaredEncoding, rootOf } from './xml.ts';

const NAMED = /\.(html?|xhtml|xht|shtml|asp|aspx|jsp|php|hta|cfm)$/i;
/** Texts that may begin with a tag and are none the less no HTML. */
const NAMED_TEXT = /\.(md|markdown|mdx|rst|txt|text|log|adoc)$/i;
/** Names of data, which may have a root that HTML has too. */
const NAMED_DATA = /\.(xml|xsd|svg|config|plist)$/i;
const META = /<meta\s[^>]{0,400}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i;
const DOCTYPE = /<!doctype\s{1,20}html\b/i;
const ROOTS = new Set(
  'html head body table div p span center font a b i h1 h2 h3 ul ol dl form pre title meta link style script main section article header'.split(
    ' ',
  ),
);

function accepts(head: Uint8Array, entry: Entry): boolean {
  const text = sniffText(head)?.text;
  if (text === undefined || !/^[\s\uFEFF]{0,1000}</.test(text)) return false;
  const name = entry.trail.at(-1) ?? '';
  const root = rootOf(text)?.toLowerCase() ?? '';
  if (NAMED_DATA.test(name) && root !== 'html') return false;
  if (DOCTYPE.test(text.slice(0, 4096))) return true;
  if (/^\s{0,1000}<\?xml\s/.test(text)) return root === 'html';
  if (/^(html|head|body)$/.test(root)) return true;
  if (NAMED_TEXT.test(name)) return false;
  const named = NAMED.test(name);
  if (named) return true;
  if (hasForeignElement(text)) return false;
  return ROOTS.has(root) && /<\/[a-z][a-z0-9]{0,20}>|<(p|br|li|meta|link|hr)[\s/>]/i.test(text);
}

async function* read(source: Source, context: ExtractContext): AsyncGenerator<Piece> {
  const head = sniffText(await source.head(1 << 16))?.text ?? '';
  const { chunks } = await decodeText(source, META.exec(head)?.[1] ?? declaredEncoding(head));
  const out: Piece[] = [];
  const reader = createHtmlReader(out, bytes => ({
    member: {
      entry: {
        trail: [...context.entry.trail, 'data address'],
        bytes: bytes.length,
        modified: null,
        owner: null,
        mode: null,
      },
      source: memorySource(bytes),
    },
  }));
  const parse = markupParser(reader.handler, true);
  yield* readFeed(chunks, out, function* (feed) {
    yield* parse(feed);
    reader.end();
  });
}

/** HTML as browsers read it: blocks as text, tables by row, forms as forms; scripts, styles and comments apart. */
export const html = {
  format: 'html',
  title: 'HTML, XHTML',
  extensions: ['html', 'htm', 'xhtml'],
  accepts,
  extract: read,
  text: true,
  legible: true,
} satisfies Extractor;
