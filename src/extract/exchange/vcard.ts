import type { ExtractContext, Extractor, Piece, Source } from '../../model.ts';
import { eachLine, readFeed } from '../data/feed.ts';
import { decodeText, sniffText } from '../encoding.ts';
import { createUnfolder } from './folded-lines.ts';
import { createCardReader } from './vcard-reader.ts';

const CARD = /^[\s\uFEFF]{0,1000}BEGIN[ \t]{0,9}:[ \t]{0,9}VCARD[ \t]{0,9}[\r\n]/i;
const CALENDAR =
  /^[\s\uFEFF]{0,1000}BEGIN[ \t]{0,9}:[ \t]{0,9}V(CALENDAR|EVENT|TODO|JOURNAL)[ \t]{0,9}[\r\n]/i;
/** A value in quoted-printable goes on in the next line where it ends in `=`. */
const SOFT = /^[^:]{0,2000};(?:ENCODING=)?QUOTED-PRINTABLE[:;]/i;

async function* read(source: Source, _context: ExtractContext): AsyncGenerator<Piece> {
  const { chunks } = await decodeText(source);
  const out: Piece[] = [];
  const reader = createCardReader(out);
  const unfolder = createUnfolder(reader.line, first => SOFT.test(first));
  yield* readFeed(chunks, out, function* (feed) {
    yield* eachLine(feed, unfolder.line);
    unfolder.end();
    reader.end();
  });
  if (reader.unclosed()) yield { problem: { status: 'partial', cause: 'truncated' } };
}

/** Address cards (vCard 2.1 to 4.0): a row for each card. */
export const vcard = {
  format: 'vcard',
  title: 'vCard address cards',
  extensions: ['vcf', 'vcard'],
  accepts: head => CARD.test(sniffText(head)?.text ?? ''),
  extract: read,
  text: true,
  legible: true,
} satisfies Extractor;

/** Calendars (iCalendar, vCalendar): a row for each event, task or note. */
export const icalendar = {
  format: 'icalendar',
  title: 'iCalendar events',
  extensions: ['ics', 'vcs', 'ical'],
  accepts: head => CALENDAR.test(sniffText(head)?.text ?? ''),
  extract: read,
  text: true,
  legible: true,
} satisfies Extractor;
