import type { Piece, Place } from '../../model.ts';
import { createSideTables } from '../side-tables.ts';
import { plainNumber } from './xlsx-format.ts';
import { columnName, type Note, noteRow } from './xlsx-sheet.ts';
import { type Attributes, attribute } from './xml-stream.ts';

/** Columns of a sheet, and times that a filled cell or row is told when the file says that it repeats. */
const COLUMNS = 16_384;
const REPEATED = 100;
const SPREAD = 1_048_576;

interface Cell {
  readonly text: string;
  readonly place: Place;
}

/** A table of an OpenDocument while it is read. */
export interface OdfTable {
  openRow(attributes: Attributes): void;
  openCell(attributes: Attributes): void;
  paragraph(text: string): void;
  note(text: string): void;
  closeCell(): void;
  closeRow(): Piece[];
  end(): Piece[];
}

function times(attributes: Attributes, name: string): number {
  return Math.min(Math.max(Number(attribute(attributes, name)) || 1, 1), SPREAD);
}

/** What a cell shows; its stored value where it shows none, or a number cut short. */
function cellText(lines: readonly string[], value: Attributes): string {
  const shown = lines.join('\n').trim();
  const type = attribute(value, 'value-type');
  const stored = attribute(value, 'value');
  if (type === 'date') return attribute(value, 'date-value') ?? shown;
  const isNumber = type === 'float' && stored !== null;
  if (isNumber && (shown === '' || /^#+$|\de[+-]?\d/i.test(shown))) return plainNumber(stored);
  return shown === '' ? (attribute(value, 'string-value') ?? stored ?? '') : shown;
}

/**
 * A table of a text document (`sheet` null; `name` is `table 2`) or a sheet of a workbook. Repeated cells and rows are
 * told up to 100 times.
 */
export function createOdfTable(name: string, sheet: string | null, page: () => Place): OdfTable {
  const table = createSideTables();
  let [row, rowTimes] = [0, 1];
  let cells: (Cell | null)[] = [];
  let [column, cellTimes] = [0, 1];
  let lines: string[] | null = null;
  let value: Attributes = {};
  let notes: Note[] = [];

  function placeAt(at: number, line: number): Place {
    if (sheet === null) return { ...page(), field: `${name} row ${line}`, row: line };
    return { sheet, cell: `${columnName(at)}${line}`, row: line };
  }

  function closeCell(): void {
    if (lines === null) return;
    const text = cellText(lines, value);
    lines = null;
    if (text !== '') {
      while (cells.length < Math.min(column, COLUMNS)) cells.push(null);
      for (let count = 0; count < Math.min(cellTimes, REPEATED) && cells.length < COLUMNS; count++) {
        cells.push({ text, place: placeAt(cells.length, row) });
      }
    }
    column += cellTimes;
  }

  function closeRow(): Piece[] {
    closeCell();
    const pieces: Piece[] = [];
    if (cells.length === 0) pieces.push(...table.row([]));
    for (let count = 0; count < Math.min(rowTimes, REPEATED) && cells.length > 0; count++) {
      const line = row + count;
      pieces.push(
        ...table.row(
          cells.map((cell, at) => (cell === null ? null : { text: cell.text, place: placeAt(at, line) })),
        ),
      );
    }
    for (const note of notes) pieces.push(noteRow(sheet ?? name, note, cells));
    notes = [];
    row += rowTimes - 1;
    return pieces;
  }

  return {
    openRow(attributes) {
      row += 1;
      rowTimes = times(attributes, 'number-rows-repeated');
      cells = [];
      column = 0;
    },
    openCell(attributes) {
      closeCell();
      lines = [];
      value = attributes;
      cellTimes = times(attributes, 'number-columns-repeated');
    },
    paragraph(text) {
      lines?.push(text);
    },
    note(text) {
      notes.push({ cell: `${columnName(Math.min(column, COLUMNS - 1))}${row}`, row, text });
    },
    closeCell,
    closeRow,
    end: () => table.end(),
  };
}
