import type { ExtractContext, Extractor, Piece, Source } from '../../model.ts';
import { createRtfReader } from './rtf-reader.ts';
import { createRtfTokens } from './rtf-tokens.ts';

async function* extract(source: Source, context: ExtractContext): AsyncGenerator<Piece> {
  const out: Piece[] = [];
  const reader = createRtfReader(context, out);
  const tokens = createRtfTokens(token => reader.take(token));
  for await (const chunk of source.chunks()) {
    tokens.write(chunk);
    if (out.length > 0) yield* out.splice(0);
  }
  tokens.end();
  reader.end();
  yield* out;
}

/** Rich Text Format, as word processors, mail programs and WordPad write it. */
export const rtf = {
  format: 'rtf',
  title: 'Rich Text Format (rtf)',
  extensions: ['rtf'],
  accepts: head =>
    /^(\xef\xbb\xbf)?\s{0,100}\{\\rtf/.test(
      Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 200)).toString('latin1'),
    ),
  extract,
  legible: true,
} satisfies Extractor;
