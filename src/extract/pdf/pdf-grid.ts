import type { Rule } from './pdf-glyphs.ts';
import type { Cell } from './pdf-lines.ts';

/** A row of a ruled table has at most this many lines of text. */
const MOST_LINES = 12;

/** Heights at which flat rules lie under or over a stretch of text, from the top down, doubles left out. */
function levels(flat: readonly Rule[], x0: number, x1: number): number[] {
  const found: number[] = [];
  const covering = flat.filter(rule => rule.y1 > x0 && rule.y0 < x1).sort((a, b) => b.x - a.x);
  for (const rule of covering) {
    const last = found.at(-1);
    if (last === undefined || last - rule.x > 2) found.push(rule.x);
  }
  return found;
}

/** The x of upright rules that stand through a band, from the left, doubles left out. */
function posts(upright: readonly Rule[], bottom: number, top: number): number[] {
  const found: number[] = [];
  const through = upright.filter(rule => rule.y0 < bottom + 3 && rule.y1 > top - 3).sort((a, b) => a.x - b.x);
  for (const rule of through) {
    const last = found.at(-1);
    if (last === undefined || rule.x - last > 2) found.push(rule.x);
  }
  return found;
}

/** The most that a cell's text usually stands away from its two sides, together, in points. */
const PADDING = 16;

/** Whether a number was cut where its column ends: one word of digits fills the width, fewer digits go on below. */
function isCut(above: Cell, below: Cell, width: number): boolean {
  const digits = /^[\d-]*\d{2}$/.test(above.text) && /^\d[\d-]*$/.test(below.text);
  if (!digits || below.text.length >= above.text.length) return false;
  const taken = above.x1 - above.x0;
  return width - taken < taken / above.text.length + PADDING;
}

/** Puts the lines of one ruled row together: one cell a column, its lines joined by spaces or, cut numbers, by nothing. */
function joinBand(lines: readonly (readonly Cell[])[], columns: readonly number[]): Cell[] {
  const joined = new Map<number, Cell>();
  const last = new Map<number, Cell>();
  for (const cell of lines.flat()) {
    const middle = (cell.x0 + cell.x1) / 2;
    const column = columns.filter(x => x < middle).length;
    const before = joined.get(column);
    const above = last.get(column);
    const width = (columns[column] ?? Infinity) - (columns[column - 1] ?? 0);
    const between = above !== undefined && isCut(above, cell, width) ? '' : ' ';
    last.set(column, cell);
    joined.set(
      column,
      before === undefined
        ? cell
        : {
            ...before,
            text: `${before.text}${between}${cell.text}`,
            words: before.words + cell.words,
            x0: Math.min(before.x0, cell.x0),
            x1: Math.max(before.x1, cell.x1),
          },
    );
  }
  return [...joined].sort(([a], [b]) => a - b).map(([, cell]) => cell);
}

interface Band {
  readonly lines: readonly (readonly Cell[])[];
  readonly columns: readonly number[];
}

type Rules = { readonly upright: readonly Rule[]; readonly flat: readonly Rule[] };

/** Two lines of which the second stands under most of the first: captions over values, or two rows of a table. */
function isHeaded(band: readonly (readonly Cell[])[]): boolean {
  const [first, second] = band;
  return band.length === 2 && second!.length > 1 && second!.length >= 0.6 * first!.length;
}

/** The lines from `at` on that stand in one ruled row; null where the line is in none, or alone in it. */
function bandFrom(lines: readonly (readonly Cell[])[], at: number, rules: Rules): Band | null {
  const first = lines[at]?.[0];
  if (first === undefined) return null;
  const heights = levels(rules.flat, first.x0, first.x1);
  if (heights.length < 3) return null;
  const top = heights.filter(y => y > first.y).at(-1);
  const bottom = heights.find(y => y < first.y - 0.5);
  if (top === undefined || bottom === undefined) return null;
  const columns = posts(rules.upright, bottom, top);
  const [left, right] = [columns[0] ?? 0, columns.at(-1) ?? 0];
  if (columns.length < 3) return null;
  let to = at;
  while ((lines[to]?.[0]?.y ?? Number.NEGATIVE_INFINITY) > bottom) to++;
  const band = lines.slice(at, to);
  if (isHeaded(band)) return null;
  const inside = band.flat().every(cell => cell.x0 >= left - 3 && cell.x1 <= right + 3);
  return inside && band.length > 1 && band.length <= MOST_LINES ? { lines: band, columns } : null;
}

/**
 * Joins the lines of text that stand in one row of a ruled table, so that a row whose cells wrap, or stand in the
 * middle of their height, stays a row. Lines outside such rows are given as they came.
 */
export function joinRuledRows(lines: readonly (readonly Cell[])[], rules: Rules): (readonly Cell[])[] {
  if (rules.flat.length < 2 || rules.upright.length < 2) return [...lines];
  const result: (readonly Cell[])[] = [];
  for (let at = 0; at < lines.length; ) {
    const band = bandFrom(lines, at, rules);
    result.push(band === null ? lines[at]! : joinBand(band.lines, band.columns));
    at += band === null ? 1 : band.lines.length;
  }
  return result;
}
