import type { CellObject, WorkBook, WorkSheet } from 'xlsx';
import { memorySource } from '../../lib/source.ts';
import { Unread } from '../../lib/unread.ts';
import type { ExtractContext, Extractor, Piece, Place, Source } from '../../model.ts';
import { openZip } from '../archive/zip-reader.ts';
import { createSideTables } from '../side-tables.ts';
import { packageKind } from './ooxml-kind.ts';
import { compileFormat, type NumberFormat, plainNumber } from './xlsx-format.ts';
import { columnName, type Note, noteRow } from './xlsx-sheet.ts';

/** SheetJS holds a workbook whole, at some ten times its size. */
const MOST_BYTES = 64 << 20;

interface Cell {
  readonly text: string;
  readonly place: Place;
}

/** Calls SheetJS, which is not asynchronous, without what it writes about damaged records: it could hold text. */
function quietly<T>(call: () => T): T {
  const { error, log, warn } = console;
  Object.assign(console, { error: () => {}, log: () => {}, warn: () => {} });
  try {
    return call();
  } catch {
    throw new Unread('unreadable', 'damaged', 'workbook');
  } finally {
    Object.assign(console, { error, log, warn });
  }
}

async function parse(bytes: Uint8Array): Promise<WorkBook> {
  const xlsx = await import('xlsx');
  // Old workbooks write their text in the code page of their machine.
  xlsx.set_cptable(await import('xlsx/dist/cpexcel.full.mjs'));
  const options = { type: 'buffer', dense: true, cellNF: true, cellText: false, cellHTML: false } as const;
  return quietly(() => xlsx.read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), options));
}

function createFormatter(epoch1904: boolean): (code: string) => NumberFormat {
  const compiled = new Map<string, NumberFormat>();
  return code => {
    const known = compiled.get(code);
    if (known !== undefined) return known;
    const format = compileFormat(code, epoch1904);
    compiled.set(code, format);
    return format;
  };
}

function cellText(cell: CellObject, formatter: (code: string) => NumberFormat): string {
  if (cell.v === undefined) return cell.f === undefined ? '' : `=${cell.f}`;
  if (cell.t === 'e' || cell.t === 'z') return '';
  if (cell.t === 'n') {
    const raw = String(cell.v);
    return typeof cell.z === 'string' ? formatter(cell.z)(raw) : plainNumber(raw);
  }
  if (cell.t === 'b') return cell.v ? 'TRUE' : 'FALSE';
  return cell.v instanceof Date ? cell.v.toISOString().slice(0, 10) : String(cell.v);
}

function* readSheet(
  sheet: WorkSheet,
  name: string,
  formatter: (code: string) => NumberFormat,
): Generator<Piece> {
  const rows = (sheet['!data'] ?? []) as (CellObject | undefined)[][];
  const table = createSideTables();
  yield { segment: { text: name, place: { sheet: name }, label: 'sheet', apart: true } };
  for (const [index, row] of rows.entries()) {
    const cells: (Cell | null)[] = [];
    const notes: Note[] = [];
    for (let column = 0; column < (row?.length ?? 0); column++) {
      const cell = row[column];
      const text = cell === undefined ? '' : cellText(cell, formatter);
      const place = { sheet: name, cell: `${columnName(column)}${index + 1}`, row: index + 1 };
      cells.push(text === '' ? null : { text, place });
      for (const note of cell?.c ?? []) notes.push({ ...place, text: note.t ?? '' });
    }
    yield* table.row(cells);
    for (const note of notes) yield noteRow(name, note, cells);
  }
  yield* table.end();
}

/**
 * Reads a workbook through SheetJS, from bytes that the caller knows to be one: it takes any bytes for a sheet.
 *
 * @throws Unread `memory-limit` above 64 MiB, `damaged` where it is refused.
 */
export async function* readWorkbookBytes(source: Source, _context: ExtractContext): AsyncGenerator<Piece> {
  if ((source.size ?? 0) > MOST_BYTES) throw new Unread('unreadable', 'memory-limit', 'workbook over 64 MiB');
  const book = await parse(await source.bytes());
  const formatter = createFormatter(book.Workbook?.WBProps?.date1904 === true);
  for (const name of book.SheetNames) {
    const sheet = book.Sheets[name];
    if (sheet !== undefined) yield* readSheet(sheet, name, formatter);
  }
  for (const { Name, Ref } of book.Workbook?.Names ?? []) {
    if (/["\d]{4}/.test(Ref ?? ''))
      yield { segment: { text: Ref, label: Name, place: { field: `name ${Name}` }, apart: true } };
  }
}

/** SheetJS inflates without asking; what it would hold is counted first. */
async function countMembers(source: Source, context: ExtractContext): Promise<void> {
  const zip = await openZip(source, context);
  let total = 0;
  for (const member of zip.members) {
    for await (const chunk of zip.open(member)) total += chunk.length;
    if (total > context.limits.memoryBytes) throw new Unread('unreadable', 'memory-limit', 'workbook parts');
  }
}

async function* extractBinary(source: Source, context: ExtractContext): AsyncGenerator<Piece> {
  const bytes = memorySource(await source.bytes());
  await countMembers(bytes, context);
  yield* readWorkbookBytes(bytes, context);
}

/** Excel binary workbooks of 2007 and later: a ZIP package with binary parts. */
export const xlsb = {
  format: 'xlsb',
  title: 'Excel binary workbook (xlsb)',
  extensions: ['xlsb'],
  accepts: (head, entry) => packageKind(head, entry) === 'xlsb',
  extract: extractBinary,
} satisfies Extractor;
