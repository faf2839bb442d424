import type { Segment } from '../model.ts';
import { cleanLabel, textKind } from './labels.ts';
import { addCell, type Cells } from './table-cells.ts';

/** More rows than this are a table's, whatever their cells say. */
const MOST_ROWS = 16;
const MOST_COLUMNS = 4;
/** What a label ends with whose value is one thing; words such as `Checking` are as well values of a column. */
const ENDING =
  /(?:\b(?:no|num|nbr|numbers?|id|tin|itin|ein|ssn|code|date|birth|dob|names?|phone|address|security|licen[cs]e|holder)|#)[.:]{0,2}$/i;

/**
 * Columns of labels over their values, more than one pair in a column, as a statement's head has: `Recipient` over a
 * name and an address, beside `Account no.` over a number, `Recipient's TIN` over another. Gives the values of all, each
 * under the label right above it; null where the rows are no such columns.
 */
export function stackedSegments(rows: readonly Cells[]): Segment[] | null {
  const header = rows[0] ?? [];
  const heads = header.flatMap((cell, column) => (cell === null ? [] : [column]));
  if (rows.length < 3 || rows.length > MOST_ROWS || heads.length < 2 || heads.length > MOST_COLUMNS)
    return null;
  const segments: Segment[] = [];
  const seen = new Set<string>();
  let inner = 0;
  for (const column of heads) {
    let label: string | undefined;
    let values = 0;
    for (const [at, cells] of rows.entries()) {
      const cell = cells[column] ?? null;
      if (cell === null) continue;
      const isKnown = textKind(cell.text) === 'known';
      if (at === 0 && !isKnown) return null;
      if (at === 0 || (isKnown && ENDING.test(cell.text.trim()))) {
        const below = rows[at + 1]?.[column] ?? null;
        if (
          seen.has(cell.text) ||
          (at > 0 && (values === 0 || below === null || textKind(below.text) !== 'data'))
        )
          return null;
        seen.add(cell.text);
        label = cleanLabel(cell.text);
        values = 0;
        if (at > 0) inner++;
      } else if (isKnown) return null;
      else {
        addCell(cell, label, segments);
        values++;
      }
    }
  }
  const outside = rows.some(cells => cells.some((cell, column) => cell !== null && !heads.includes(column)));
  return inner === 0 || outside ? null : segments;
}
