import type { ExtractContext, Extractor, Piece, Source } from '../../model.ts';
import { eachLine, readFeed } from '../data/feed.ts';
import { decodeText, sniffText } from '../encoding.ts';
import { createHl7Reader } from './hl7-reader.ts';

const HEADER =
  /^[\s\uFEFF\u000b]{0,100}(?:(?:FHS|BHS)[^\r\n]{0,2000}[\r\n]{1,4}){0,2}[\u000b]?MSH([^\w\s])[^\w\s]{3,5}\1/;

async function* read(source: Source, _context: ExtractContext): AsyncGenerator<Piece> {
  const { chunks } = await decodeText(source);
  const out: Piece[] = [];
  const reader = createHl7Reader(out);
  yield* readFeed(chunks, out, function* (feed) {
    yield* eachLine(feed, reader.line);
    reader.end();
  });
}

/** HL7 version 2 messages: a row for the patient, one for each relative, guarantor and insurance. */
export const hl7 = {
  format: 'hl7',
  title: 'HL7 version 2 messages',
  extensions: ['hl7'],
  accepts: head => HEADER.test(sniffText(head)?.text.slice(0, 8000) ?? ''),
  extract: read,
  text: true,
  legible: true,
} satisfies Extractor;
