import type { ExtractContext, Extractor, Piece, Source } from '../../model.ts';
import { type CsvRecord, createCsvReader } from '../csv-records.ts';
import { decodeText, sniffText } from '../encoding.ts';
import { createEntryRow } from './entry-row.ts';

/** What the columns hold whose names do not say it, of any list and of one: from QuickBooks' own header lines. */
const LABELS: Readonly<Record<string, string>> = {
  SSNO: 'SSN',
  TAXID: 'Tax ID',
  BANKNUM: 'Bank account number',
  CCNUM: 'Credit card number',
  FIRSTNAME: 'First name',
  MIDINIT: 'Middle initial',
  LASTNAME: 'Last name',
  DOCNUM: 'Document number',
  REFNUM: 'Reference number',
  'EMP NAME': 'Employee name',
  'CUST NAME': 'Customer name',
  'VEND NAME': 'Vendor name',
  'VEND ACCNUM': 'Customer number',
  'ACCNT NAME': 'Account title',
  'ACCNT ACCNUM': 'Ledger number',
};

const labelOf = (list: string, column: string): string =>
  LABELS[`${list} ${column}`] ?? LABELS[column] ?? column;

async function* read(source: Source, _context: ExtractContext): AsyncGenerator<Piece> {
  const { chunks } = await decodeText(source);
  const reader = createCsvReader('\t');
  const headers = new Map<string, readonly string[]>();
  const out: Piece[] = [];
  const row = createEntryRow(out);
  function take({ fields }: CsvRecord): void {
    const [first, ...rest] = fields;
    const key = first!.value.trim().toUpperCase();
    if (key.startsWith('!')) {
      headers.set(
        key.slice(1),
        rest.map(({ value }) => value.trim().toUpperCase()),
      );
      return;
    }
    const columns = headers.get(key);
    const values = columns === undefined ? fields : rest;
    values.forEach(({ value, line, column }, at) => {
      const name = columns?.[at] ?? '';
      row.add(value, line, column, labelOf(key, name), name === '' ? key : name);
    });
    row.end();
  }
  for await (const chunk of chunks) {
    for (const record of reader(chunk, false)) take(record);
    yield* out.splice(0);
  }
  for (const record of reader('', true)) take(record);
  yield* out.splice(0);
}

/** QuickBooks interchange files: each line `!LIST NAME ...` is the header of the rows that begin with its word. */
export const iif = {
  format: 'iif',
  title: 'QuickBooks IIF lists and transactions',
  extensions: ['iif'],
  accepts: head => /^[\s\uFEFF]{0,100}![A-Z]{2,20}\t[A-Z]/.test(sniffText(head)?.text ?? ''),
  extract: read,
  text: true,
  legible: true,
} satisfies Extractor;
