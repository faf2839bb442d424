import type { Piece, Place } from '../../model.ts';
import { createTable } from '../table.ts';

interface Cell {
  readonly text: string;
  readonly place: Place;
}

/** Columns of one table that are kept apart; a wider row is a writer's mistake or malice. */
const COLUMNS = 1_000;

/** A table of a text document while it is read, cell by cell. */
export interface TextTable {
  openRow(): void;
  /** Grid columns that the row leaves out before its next cell. */
  skip(columns: number): void;
  openCell(): void;
  /** How many grid columns the open cell spans, and whether it goes on from the cell above. */
  shape(span: number, continued: boolean): void;
  paragraph(text: string): void;
  closeCell(): void;
  /** The pieces of the row. */
  closeRow(): Piece[];
  end(): Piece[];
}

/**
 * A table whose cells are told one after another. A cell merged over several rows stands in each of them, unless it
 * holds digits: a name is meant for every row, a number is to be found once.
 *
 * @param name what the place of a cell calls the table: `table 2`.
 */
export function createTextTable(name: string, place: () => Place): TextTable {
  const table = createTable();
  let cells: (Cell | null)[] = [];
  let above: (Cell | null)[] = [];
  let lines: string[] | null = null;
  let span = 1;
  let continued = false;
  let row = 0;

  function closeCell(): void {
    if (lines === null) return;
    const text = lines.join('\n').trim();
    const merged = continued ? above[cells.length] : undefined;
    if (text !== '') {
      cells.push({ text, place: { ...place(), field: `${name} row ${row}`, row } });
    } else cells.push(merged && !/\d/.test(merged.text) ? merged : null);
    for (let extra = 1; extra < span && cells.length < COLUMNS; extra++) cells.push(null);
    lines = null;
  }

  return {
    openRow() {
      row += 1;
      above = cells;
      cells = [];
    },
    skip(columns) {
      for (let at = 0; at < columns && cells.length < COLUMNS; at++) cells.push(null);
    },
    openCell() {
      lines = [];
      span = 1;
      continued = false;
    },
    shape(columns, goesOn) {
      if (columns > 1) span = Math.min(columns, COLUMNS);
      continued ||= goesOn;
    },
    paragraph(text) {
      lines?.push(text);
    },
    closeCell,
    closeRow() {
      closeCell();
      return table.row(cells);
    },
    end: () => table.end(),
  };
}
