import type { ExtractContext, Extractor, Piece, Source } from '../../model.ts';
import { type FeedParser, readFeed } from '../data/feed.ts';
import { decodeText, sniffText } from '../encoding.ts';
import { createEntryRow } from './entry-row.ts';
import { fixedRecords, type Layout } from './fixed-records.ts';

const WIDTH = 94;
/** A file header: type 1, priority 01, and the format code 1 in its place; then a batch header. */
const HEADER = /^\uFEFF?101[ \d]\d{9}.{21}094101.{0,54}?[ \t]{0,9}[\r\n]{0,2}5/;

const BATCH: Layout = [
  ['Company', 5, 16],
  ['Company Note', 21, 20],
  ['Company ID', 41, 10],
  ['Description', 54, 10],
];
const ENTRY: Layout = [
  ['Routing Number', 4, 9],
  ['Bank Account Number', 13, 17],
  ['Amount', 30, 10],
  ['Individual ID', 40, 15],
  ['Name', 55, 22],
  ['Trace Number', 80, 15],
];
/** Corporate trade exchange: a shorter name, after the number of addenda. */
const CORPORATE: Layout = [...ENTRY.slice(0, 4), ['Name', 59, 16], ['Trace Number', 80, 15]];
/** International entries: the account stands further right, the name in an addendum. */
const INTERNATIONAL: Layout = [
  ['Routing Number', 4, 9],
  ['Amount', 30, 10],
  ['Bank Account Number', 40, 35],
  ['Trace Number', 80, 15],
];
const ADDENDUM: Layout = [['Payment Information', 4, 80]];
const RECEIVER: Layout = [['Name', 47, 35]];

async function* read(source: Source, _context: ExtractContext): AsyncGenerator<Piece> {
  const { chunks } = await decodeText(source);
  const out: Piece[] = [];
  yield* readFeed(chunks, out, parser(out));
}

function parser(out: Piece[]): FeedParser {
  const row = createEntryRow(out);
  let entry = ENTRY;

  function put(text: string, line: number, column: number): void {
    const type = text[0];
    if (type !== '7') row.end();
    const kind = text.slice(50, 53);
    if (type === '5') entry = kind === 'IAT' ? INTERNATIONAL : kind === 'CTX' ? CORPORATE : ENTRY;
    const layout = type === '5' ? BATCH : type === '6' ? entry : type === '7' ? addendum(text) : [];
    for (const [label, from, width] of layout) {
      const value = text.slice(from - 1, from - 1 + width);
      row.add(value, line, column + from - 1, type === '6' ? named(label, text.slice(1, 3)) : label, label);
    }
  }

  return fixedRecords(WIDTH, put, () => row.end());
}

function addendum(text: string): Layout {
  return text.slice(1, 3) === '10' ? RECEIVER : ADDENDUM;
}

/** The transaction code says whether the account is for checking (2x) or savings (3x). */
function named(label: string, code: string): string {
  if (label !== 'Bank Account Number') return label;
  return code[0] === '2' ? 'Checking Account Number' : code[0] === '3' ? 'Savings Account Number' : label;
}

/** ACH files of Nacha: a row for each entry with its addenda. */
export const nacha = {
  format: 'nacha',
  title: 'ACH files (Nacha, 94 columns)',
  extensions: ['ach'],
  accepts: head => HEADER.test(sniffText(head)?.text.slice(0, 400) ?? ''),
  extract: read,
  text: true,
  legible: true,
} satisfies Extractor;
