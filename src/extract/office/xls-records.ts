import type { Piece } from '../../model.ts';
import { createTable } from '../table.ts';
import { plainNumber } from './xlsx-format.ts';

/** BIFF records (MS-XLS 2.3) that are read here. */
const RECORD = {
  begin: 0x809,
  end: 0x0a,
  filePass: 0x2f,
  header: 0x14,
  footer: 0x15,
  textObject: 0x1b6,
  more: 0x3c,
  label: 0x204,
  number: 0x203,
  chartPart: 0x1065,
} as const;
/** The kind of a substream that is a chart. */
const CHART = 0x20;
const CHART_ROWS = 32_000;
const TEXT = new Set<number>([RECORD.header, RECORD.footer]);

interface Biff {
  readonly type: number;
  readonly data: Buffer;
}

function* records(stream: Buffer): Generator<Biff> {
  for (let at = 0; at + 4 <= stream.length; ) {
    const length = stream.readUInt16LE(at + 2);
    yield { type: stream.readUInt16LE(at), data: stream.subarray(at + 4, at + 4 + length) };
    at += 4 + length;
  }
}

/** Whether a stream begins as a workbook of any version does. */
export function isWorkbook(stream: Buffer): boolean {
  return stream.length > 8 && [0x809, 0x409, 0x209, 0x009].includes(stream.readUInt16LE(0));
}

/** Whether a workbook stream is encrypted: a FilePass record follows its first one. */
export function isEncryptedWorkbook(stream: Buffer): boolean {
  let seen = 0;
  for (const { type } of records(stream)) {
    if (type === RECORD.filePass) return true;
    seen += 1;
    if (seen > 10) return false;
  }
  return false;
}

/** A string with a byte that says whether it is wide (XLUnicodeStringNoCch). */
function flagged(data: Buffer, at: number, count: number): string {
  const wide = (data[at]! & 1) === 1;
  return data.toString(wide ? 'utf16le' : 'latin1', at + 1, at + 1 + count * (wide ? 2 : 1));
}

function headerText(data: Buffer, isBiff8: boolean): string {
  if (data.length < 3) return '';
  const code = isBiff8 ? flagged(data, 2, data.readUInt16LE(0)) : data.toString('latin1', 1, 1 + data[0]!);
  return code.replace(/&("[^"]{0,200}"|\d{1,3}|[A-Z])/gi, '\n').trim();
}

/** The cells that a chart keeps copies of: values and categories come one after the other, by the same numbers. */
function createChartCells(isBiff8: boolean) {
  const rows: ({ text: string; place: { field: string; row: number } } | null)[][] = [];
  let categories = false;
  return {
    take({ type, data }: Biff): void {
      if (type === RECORD.chartPart && data.length >= 2) categories = data.readUInt16LE(0) === 2;
      if ((type !== RECORD.label && type !== RECORD.number) || data.length < 9) return;
      const [row, series] = [data.readUInt16LE(0), data.readUInt16LE(2)];
      const column = series * 2 + (categories ? 0 : 1);
      if (row >= CHART_ROWS || series > 255) return;
      const number =
        type === RECORD.number && data.length >= 14 ? plainNumber(String(data.readDoubleLE(6))) : '';
      const count = data.readUInt16LE(6);
      const label = isBiff8 ? flagged(data, 8, count) : data.toString('latin1', 8, 8 + count);
      const text = type === RECORD.number ? number : label;
      const cells = (rows[row] ??= []);
      while (cells.length < column) cells.push(null);
      cells[column] = { text, place: { field: `chart row ${row + 1}`, row: row + 1 } };
    },
    *end(): Generator<Piece> {
      const table = createTable();
      for (const row of rows.splice(0)) if (row !== undefined) yield* table.row(row);
      yield* table.end();
    },
  };
}

/** What the sheet reader leaves out of a workbook stream: headers, footers, text boxes, and what charts show. */
export function* sheetExtras(stream: Buffer): Generator<Piece> {
  const isBiff8 = stream.length > 6 && stream.readUInt16LE(4) === 0x600;
  const chart = createChartCells(isBiff8);
  let [textLength, inChart] = [0, false];
  for (const record of records(stream)) {
    const { type, data } = record;
    if (type === RECORD.begin) inChart = data.length >= 4 && data.readUInt16LE(2) === CHART;
    else if (type === RECORD.end) {
      if (inChart) yield* chart.end();
      inChart = false;
    } else if (inChart) chart.take(record);
    if (TEXT.has(type)) {
      const text = headerText(data, isBiff8);
      const field = type === RECORD.header ? 'header' : 'footer';
      if (text !== '') yield { segment: { text, place: { field }, apart: true } };
    } else if (type === RECORD.textObject && data.length >= 12) {
      textLength = data.readUInt16LE(10);
    } else if (type === RECORD.more && textLength > 0 && data.length > 1) {
      const text = flagged(data, 0, textLength);
      if (text.trim() !== '') yield { segment: { text, place: { field: 'text box' }, apart: true } };
      textLength = 0;
    } else if (type !== RECORD.more) textLength = 0;
  }
}
