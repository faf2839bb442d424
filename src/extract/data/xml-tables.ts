import type { Piece, Place } from '../../model.ts';
import { type Cell, createTable } from '../table.ts';
import type { Attribute } from './markup.ts';
import { type Trace, toTrimmedSegment } from './trace.ts';

const ROWS = new Set('row tr table-row trow strow'.split(' '));
const CELLS = new Set('cell td th tc entry table-cell covered-table-cell stentry'.split(' '));
/** Names that are a cell's only where nothing else is said. */
const PLAIN_CELLS = new Set('col column c d v value data item field'.split(' '));
/** More columns than this are taken for a fault. */
const MOST_COLUMNS = 20_000;

/** Whether an element of this name may be a table's row. */
export function isRow(local: string | undefined): boolean {
  return local !== undefined && ROWS.has(local.toLowerCase());
}

/** Whether an element is a table's cell where it stands in a row; one that an attribute names is none. */
export function isCell(local: string, attributes: readonly Attribute[]): boolean {
  const name = local.toLowerCase();
  return CELLS.has(name) || (attributes.length === 0 && PLAIN_CELLS.has(name));
}

/** Whether an element of this name holds a table's rows. */
export function isTable(local: string): boolean {
  return /^(table|informaltable|tbl|worksheet|simpletable)$/i.test(local);
}

/** Reads the tables of a document: SpreadsheetML 2003, OpenDocument, Word, DocBook and their like. */
export interface XmlTables {
  /** An element opens, at this depth, that is neither a cell nor in a text. */
  open(local: string, attributes: readonly Attribute[], depth: number): void;
  close(local: string, depth: number): void;
  openCell(attributes: readonly Attribute[]): void;
  closeCell(text: Trace): void;
  end(): void;
}

interface Level {
  /** Of the element that holds the rows. */
  readonly depth: number;
  readonly sheet: string | undefined;
  readonly table: ReturnType<typeof createTable>;
  cells: (Cell | null)[];
  row: number;
  column: number;
  /** How often the open cell and the open row stand. */
  repeat: number;
  rowRepeat: number;
}

/** Tables whose rows go to `out`. */
export function createXmlTables(out: Piece[]): XmlTables {
  const levels: Level[] = [];
  /** Whether the tables are the sheets of a workbook. */
  let workbook = false;
  let format = '';
  const formats = new Map<string, string>();
  let style = '';

  function open(local: string, attributes: readonly Attribute[], depth: number): void {
    if (isRow(local)) {
      const level = levels.at(-1) ?? openTable(depth - 1, undefined);
      level.cells = [];
      level.column = 0;
      const index = numberOf(attributes, 'Index');
      level.row = index > 0 ? index : level.row + level.rowRepeat;
      level.rowRepeat = Math.max(1, numberOf(attributes, 'number-rows-repeated'));
    } else if (isTable(local)) {
      const name = written(attributes, 'Name') ?? written(attributes, 'name');
      openTable(depth, workbook ? (name ?? levels.at(-1)?.sheet) : undefined);
    } else if (local === 'spreadsheet' || local === 'Workbook') workbook = true;
    else if (local === 'Style') style = written(attributes, 'ID') ?? '';
    else if (local === 'NumberFormat') formats.set(style, written(attributes, 'Format') ?? '');
  }

  function openTable(depth: number, sheet: string | undefined): Level {
    const level: Level = {
      depth,
      sheet,
      table: createTable(),
      cells: [],
      row: 0,
      column: 0,
      repeat: 1,
      rowRepeat: 1,
    };
    levels.push(level);
    return level;
  }

  function openCell(attributes: readonly Attribute[]): void {
    const level = levels.at(-1) ?? openTable(0, undefined);
    const index = numberOf(attributes, 'Index');
    if (index > 0 && index <= MOST_COLUMNS) level.column = index - 1;
    const wide = numberOf(attributes, 'number-columns-repeated') || numberOf(attributes, 'colspan');
    level.repeat = Math.max(1, wide, numberOf(attributes, 'MergeAcross') + 1);
    format = formats.get(written(attributes, 'StyleID') ?? '') ?? '';
  }

  function closeCell(text: Trace): void {
    const level = levels.at(-1);
    if (level === undefined) return;
    const { sheet } = level;
    const place: Place =
      sheet === undefined ? {} : { sheet, row: level.row, cell: nameOf(level.column, level.row) };
    const segment = toTrimmedSegment(text, { place });
    if (segment !== null && level.column < MOST_COLUMNS) {
      while (level.cells.length < level.column) level.cells.push(null);
      level.cells[level.column] = { ...segment, text: formatted(segment.text, format) };
    }
    level.column += level.repeat;
  }

  function close(local: string, depth: number): void {
    const level = levels.at(-1);
    if (level === undefined) return;
    if (isRow(local)) {
      if (level.cells.length > 0) out.push(...level.table.row(level.cells));
      level.cells = [];
    }
    if (level.depth !== depth) return;
    levels.pop();
    out.push(...level.table.end());
  }

  function end(): void {
    for (let level = levels.pop(); level !== undefined; level = levels.pop()) out.push(...level.table.end());
  }

  return { open, close, openCell, closeCell, end };
}

function written(attributes: readonly Attribute[], local: string): string | undefined {
  return attributes.find(({ name }) => name.slice(name.indexOf(':') + 1) === local)?.value.text;
}

function numberOf(attributes: readonly Attribute[], local: string): number {
  const value = Number(written(attributes, local));
  return Number.isInteger(value) ? value : 0;
}

function nameOf(column: number, row: number): string {
  let letters = '';
  for (let at = column + 1; at > 0; at = Math.floor((at - 1) / 26)) {
    letters = String.fromCharCode(65 + ((at - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}

/** A number as its format shows it: 30002 under `000-00-0000` is 000-03-0002. */
function formatted(text: string, format: string): string {
  const mask = /^(0[0\\\- ()/.]{3,40}0)(;|$)/.exec(format)?.[1]?.replaceAll('\\', '');
  if (mask === undefined || !/^\d{1,20}$/.test(text) || /\.0/.test(mask)) return text;
  const digits = text.padStart(mask.replace(/[^0]/g, '').length, '0');
  let at = digits.length;
  const shown = [...mask].reverse().map(char => (char === '0' ? digits[--at] : char));
  return digits.slice(0, at) + shown.reverse().join('');
}
