import type { ExtractContext, Extractor, Piece, Source } from '../../model.ts';
import { type FeedParser, readFeed } from '../data/feed.ts';
import { decodeText, sniffText } from '../encoding.ts';
import { createEntryRow } from './entry-row.ts';
import { fixedRecords, type Layout } from './fixed-records.ts';

/** Wage reports: records of 512 characters that begin with `RA`, `RE`, `RW` (SSA publication 42-007, EFW2). */
const WAGES = 512;
/** Information returns (1099): records of 750 characters that begin with `T`, `A`, `B` (IRS publication 1220). */
const RETURNS = 750;

const EMPLOYEE: Layout = [
  ['SSN', 3, 9],
  ['First Name', 12, 15],
  ['Middle Name', 27, 15],
  ['Last Name', 42, 20],
  ['Suffix', 62, 4],
  ['Address', 66, 22],
  ['Address', 88, 22],
  ['City', 110, 22],
  ['State', 132, 2],
  ['ZIP', 134, 5],
];
/** A state's record has its state and taxing entity first. */
const STATE_EMPLOYEE: Layout = [
  ['SSN', 10, 9],
  ['First Name', 19, 15],
  ['Middle Name', 34, 15],
  ['Last Name', 49, 20],
  ['Suffix', 69, 4],
  ['Address', 73, 22],
  ['Address', 95, 22],
  ['City', 117, 22],
  ['State', 139, 2],
  ['ZIP', 141, 5],
];
const EMPLOYER: Layout = [
  ['EIN', 8, 9],
  ['Company', 40, 57],
];
const PAYER: Layout = [
  ['EIN', 12, 9],
  ['Company', 53, 40],
];
const PAYEE_ADDRESS: Layout = [
  ['Address', 368, 40],
  ['City', 448, 40],
  ['State', 488, 2],
  ['ZIP', 490, 9],
];

/** The layout of a record, by its own first characters. Years differ in where the first line of a payee's name stands. */
function layoutOf(text: string): Layout {
  const type = text.slice(0, 2);
  if (type === 'RW') return EMPLOYEE;
  if (type === 'RS') return STATE_EMPLOYEE;
  if (type === 'RE') return EMPLOYER;
  if (/^A\d{4}/.test(text)) return PAYER;
  if (!/^B\d{4}/.test(text)) return [];
  const early = /\p{L}/u.test(text.slice(247, 287));
  return [
    [text[10] === '2' ? 'SSN' : text[10] === '1' ? 'EIN' : 'TIN', 12, 9],
    ['Payer Account Number', 21, 20],
    ['Name', early ? 248 : 288, 40],
    ...PAYEE_ADDRESS,
  ];
}

async function* read(source: Source, _context: ExtractContext): AsyncGenerator<Piece> {
  const { chunks, start } = await opened(source);
  const out: Piece[] = [];
  yield* readFeed(chunks, out, parser(out, isWages(start) ? WAGES : RETURNS));
}

async function opened(source: Source): Promise<{ chunks: AsyncIterable<string>; start: string }> {
  const start = sniffText(await source.head(4096))?.text ?? '';
  return { chunks: (await decodeText(source)).chunks, start };
}

function parser(out: Piece[], width: number): FeedParser {
  const row = createEntryRow(out);
  function take(text: string, line: number, column: number): void {
    row.end();
    for (const [label, from, length] of layoutOf(text)) {
      const value = text.slice(from - 1, from - 1 + length);
      row.add(value, line, column + from - 1, label, label);
    }
  }
  return fixedRecords(width, take, () => row.end());
}

/** A submitter's record, and the first of what follows it. */
const isWages = (text: string): boolean => /^\uFEFF?RA\d{9}[^\r\n]{501}[\r\n]{0,2}R[EW]/.test(text);
const isReturns = (text: string): boolean => /^\uFEFF?T\d{4}[P ][^\r\n]{744}[\r\n]{0,2}A\d{4}/.test(text);

/** What employers and payers file of their payees: a row for each person. */
export const taxRecords = {
  format: 'tax-records',
  title: 'wage reports and information returns (EFW2, IRS publication 1220)',
  extensions: ['w2', 'efw2', '1099'],
  accepts: head => {
    const text = sniffText(head)?.text.slice(0, 4000) ?? '';
    return isWages(text) || isReturns(text);
  },
  extract: read,
  text: true,
  legible: true,
} satisfies Extractor;
