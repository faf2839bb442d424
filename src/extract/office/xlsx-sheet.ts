import type { Piece, Place } from '../../model.ts';
import { createSideTables } from '../side-tables.ts';
import { blankDigits } from './docx-paragraph.ts';
import { type SharedStrings, unescapeText } from './xlsx-strings.ts';
import type { Formats } from './xlsx-workbook.ts';
import { type Attributes, attribute, type XmlHandler } from './xml-stream.ts';

/** Columns of a sheet: A to XFD. */
const COLUMNS = 16_384;
const ROWS = 1_048_576;

/** A note on a cell. */
export interface Note {
  readonly cell: string;
  readonly row: number;
  readonly text: string;
}

/** What a sheet needs of its workbook. */
interface SheetOptions {
  readonly name: string;
  readonly strings: SharedStrings;
  readonly formats: Formats;
  /** By row; taken out as their rows are read. */
  readonly notes: Map<number, Note[]>;
}

/** The column of a cell reference, from 0; -1 where it names none. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length && at < 4; at++) {
    const code = reference.charCodeAt(at) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return Math.min(column, COLUMNS) - 1;
}

/** The letters of a column, from 0. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The row of a cell reference, from 1; null where it names none. */
export function rowOf(reference: string): number | null {
  const row = Number(/\d{1,7}$/.exec(reference)?.[0] ?? Number.NaN);
  return row >= 1 && row <= ROWS ? row : null;
}

/** Formatting codes of headers and footers: `&L`, `&"Arial,Bold"`, `&12`, `&P`; `&&` is an ampersand. */
function headerText(code: string): string {
  return code.replace(/&(&|"[^"]{0,200}"|\d{1,3}|K[0-9A-F]{6}|[A-Z])/gi, (_, what: string) =>
    what === '&' ? '&' : /^[LCR]$/i.test(what) ? '\n' : '',
  );
}

const HEADERS = /^(odd|even|first)(Header|Footer)$/;
const RULES = new Set(['formula', 'formula1', 'formula2']);
/** A constant in a formula that could be a number of a person. */
const CONSTANT = /"[^"]{0,200}\d[^"\d]{0,3}(\d[^"\d]{0,3}){6,40}[^"]{0,200}"/;

interface Cell {
  readonly text: string;
  readonly place: Place;
}

/** A note with the words of its row's cells, their numbers blanked: those are found in the row itself. */
export function noteRow(sheet: string, note: Note, beside: readonly (Cell | null)[]): Piece {
  const place = { sheet, cell: note.cell, row: note.row };
  const others = beside
    .filter(cell => cell !== null && /\p{L}/u.test(cell.text))
    .map(cell => ({ ...cell!, text: blankDigits(cell!.text) }));
  return { row: { kind: 'row', segments: [{ text: note.text, place, label: 'comment' }, ...others] } };
}

/** A handler for one sheet: its rows go through a table reader, notes join their rows, the rest are segments. */
export function createSheet({ name, strings, formats, notes }: SheetOptions, out: Piece[]): XmlHandler {
  const table = createSideTables();
  let cells: (Cell | null)[] = [];
  let [row, column, style] = [0, -1, 0];
  let [type, value, formula, inline] = ['n', '', '', ''];
  let capturing: 'value' | 'formula' | 'inline' | 'other' | null = null;
  let other = '';
  let phonetic = 0;
  let [inRow, ended] = [false, false];

  function openRow(attributes: Attributes): void {
    const told = Number(attribute(attributes, 'r') ?? Number.NaN);
    const next = told >= 1 && told <= ROWS ? told : row + 1;
    // An empty row between parts two tables of one sheet.
    if (row > 0 && next > row + 1) out.push(...table.row([]));
    row = next;
    column = -1;
    inRow = true;
    cells = [];
  }

  function openCell(attributes: Attributes): void {
    const told = columnOf(attribute(attributes, 'r') ?? '');
    column = told >= 0 ? told : Math.min(column + 1, COLUMNS - 1);
    style = Number(attribute(attributes, 's') ?? 0);
    type = attribute(attributes, 't') ?? 'n';
    [value, formula, inline] = ['', '', ''];
  }

  function cellText(): string {
    if (inline !== '') return unescapeText(inline);
    if (type === 's') return strings.use(Number(value));
    if (type === 'e') return '';
    // Programs that write formulas leave their results to Excel; the formula is all that there is.
    if (value === '') return formula === '' ? '' : `=${formula}`;
    if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
    if (type === 'n') return formats.byStyle(style)(value);
    return unescapeText(value);
  }

  function closeCell(): void {
    const text = cellText();
    const cell = `${columnName(column)}${row}`;
    if (formula !== '' && value !== '' && CONSTANT.test(formula))
      say(`=${formula}`, { sheet: name, cell, row });
    if (text === '') return;
    while (cells.length < column) cells.push(null);
    cells[column] = { text, place: { sheet: name, cell, row } };
  }

  function closeRow(): void {
    inRow = false;
    out.push(...table.row(cells));
    for (const note of notes.get(row) ?? []) out.push(noteRow(name, note, cells));
    notes.delete(row);
  }

  function closeTable(): void {
    // A part that was cut off never told the end of its last row.
    if (inRow) closeRow();
    if (!ended) out.push(...table.end());
    ended = true;
  }

  function say(text: string, place: Place): void {
    if (text.trim() !== '') out.push({ segment: { text, place, apart: true } });
  }

  function describe(attributes: Attributes, keys: readonly string[], field: string): void {
    const cell = attribute(attributes, 'ref') ?? attribute(attributes, 'sqref');
    for (const key of keys) {
      const text = attribute(attributes, key);
      if (text !== null)
        say(text, { sheet: name, field, ...(cell && /^[A-Z]{1,3}\d{1,7}$/.test(cell) ? { cell } : {}) });
    }
  }

  return {
    open(tag, attributes) {
      if (tag === 'c') openCell(attributes);
      else if (tag === 'row') openRow(attributes);
      else if (tag === 'v') capturing = 'value';
      else if (tag === 'f') capturing = 'formula';
      else if (tag === 't') capturing = phonetic > 0 ? null : 'inline';
      else if (tag === 'rPh') phonetic += 1;
      else if (tag === 'hyperlink') describe(attributes, ['display', 'tooltip'], 'hyperlink');
      else if (tag === 'dataValidation')
        describe(attributes, ['prompt', 'promptTitle', 'error'], 'validation');
      else if (HEADERS.test(tag) || RULES.has(tag)) capturing = 'other';
    },
    close(tag) {
      if (tag === 'c') closeCell();
      else if (tag === 'row') closeRow();
      else if (tag === 'rPh') phonetic -= 1;
      else if (HEADERS.test(tag))
        say(headerText(other), { sheet: name, field: tag.replace(/^[a-z]+/, '').toLowerCase() });
      else if (RULES.has(tag) && /"|\d{4}/.test(other)) say(other, { sheet: name, field: 'rule' });
      else if (tag === 'sheetData') closeTable();
      capturing = null;
      other = '';
    },
    text(text) {
      if (capturing === 'value') value += text;
      else if (capturing === 'formula') formula += text;
      else if (capturing === 'inline') inline += text;
      else if (capturing === 'other') other += text;
    },
    end() {
      closeTable();
      for (const left of notes.values()) for (const note of left) out.push(noteRow(name, note, []));
    },
  };
}
