import type { Piece } from '../model.ts';
import { isNameLabel } from './data/field-labels.ts';
import { NAME_LABEL } from './form.ts';
import { cleanLabel, isKnownLabel } from './labels.ts';
import { type Cell, createTable, type Table } from './table.ts';
import { isStrongHeader } from './table-shape.ts';

type Cells = readonly (Cell | null)[];

/** Fewest columns that two tables with an empty one between have. */
const LEAST_COLUMNS = 5;

/** Labels that name a person without the word for a name. */
const PERSON =
  /^(?:(?:card|account|policy|acct) ?holder|member|employee|patient|client|customer|student|tenant|borrower|donor|payee|insured|applicant|resident|volunteer|owner|recipient|beneficiary|claimant|participant|cliente|empleado|empleada|paciente|titular)s?$/i;

/** What cells say if they are a header: how many are labels, and whether one is of a name; null where they are none. */
function headerOf(
  cells: Cells,
): { readonly known: number; readonly count: number; readonly named: boolean } | null {
  let count = 0;
  let known = 0;
  let named = false;
  for (const cell of cells) {
    if (cell === null) continue;
    if (cell.text.length > 48 || /\d{2}/.test(cell.text)) return null;
    const label = cleanLabel(cell.text);
    count++;
    if (isNameLabel(label) || PERSON.test(label) || NAME_LABEL.test(label.replace(/_/g, ' '))) named = true;
    if (isKnownLabel(label)) known++;
  }
  return count >= 3 && known >= 2 ? { known, count, named } : null;
}

/** Whether cells are the header of a table of persons: short, without numbers, a name's label among those known. */
const isPersons = (cells: Cells): boolean => headerOf(cells)?.named === true;

/** Whether cells that stand where no row above has any are a header: most of them labels. */
function isNewHeader(cells: Cells): boolean {
  const header = headerOf(cells);
  return header !== null && header.known >= header.count * 0.5;
}

/**
 * The column at which another table begins to the right of an empty column; -1 where none does. Its header stands
 * beside a row of the table to the left; or, for tables of persons, beside that table's own header.
 *
 * @param width the columns that the rows above have.
 */
function startOfSide(cells: Cells, width: number): number {
  if (cells.length < LEAST_COLUMNS) return -1;
  for (let at = 2; at + 1 < cells.length; at++) {
    if (cells[at - 1] !== null || cells[at] === null || cells[at + 1] === null) continue;
    const left = cells.slice(0, at);
    if (left.every(cell => cell === null)) continue;
    const right = cells.slice(at);
    const isHeader = isStrongHeader(left.map(cell => cell?.text ?? null));
    if (isHeader ? isPersons(right) && isPersons(left) : isPersons(right)) return at;
    if (width > 0 && width < at && !isHeader && isNewHeader(right)) return at;
  }
  return -1;
}

/** A reader of the tables of one sheet: those below each other and, with an empty column between, beside each other. */
export function createSideTables(): Table {
  const left = createTable();
  let width = 0;
  let right: { readonly table: Table; readonly from: number } | null = null;

  function row(cells: Cells): Piece[] {
    if (right === null) {
      const from = startOfSide(cells, width);
      if (from < 0) {
        // A title over the tables says nothing of their width.
        if (cells.filter(cell => cell !== null).length > 1)
          width = Math.max(width, cells.findLastIndex(cell => cell !== null) + 1);
        return left.row(cells);
      }
      right = { table: createSideTables(), from };
    }
    const { table, from } = right;
    const beside = cells.map((cell, column) => (column < from ? null : cell));
    return [...left.row(cells.slice(0, from)), ...table.row(beside)];
  }

  return {
    row,
    pause: () => [...left.pause(), ...(right?.table.pause() ?? [])],
    end: () => [...left.end(), ...(right?.table.end() ?? [])],
  };
}
