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

/** Puts the lines of one ruled row together: one cell a column, its lines joined by spaces. */
function joinBand(lines: readonly (readonly Cell[])[], columns: readonly number[]): Cell[] {
  const joined = new Map<number, Cell>();
  for (const cell of lines.flat()) {
    const middle = (cell.x0 + cell.x1) / 2;
    const column = columns.filter(x => x < middle).length;
    const before = joined.get(column);
    joined.set(
      column,
      before === undefined
        ? cell
        : {
            ...before,
            text: `${before.text} ${cell.text}`,
            words: before.words + cell.words,
            x0: Math.min(before.x0, cell.x0),
            x1: Math.max(before.x1, cell.x1),
          },
    );
  }
  return [...joined].sort(([a], [b]) => a - b).map(([, cell]) => cell);
}

/**
 * Joins the lines of text that stand in one row of a ruled table, so that a row whose cells wrap, or stand in the
 * middle of their height, stays a row. Lines outside such rows are given as they came.
 */
export function joinRuledRows(
  lines: readonly (readonly Cell[])[],
  rules: { readonly upright: readonly Rule[]; readonly flat: readonly Rule[] },
): (readonly Cell[])[] {
  if (rules.flat.length < 2 || rules.upright.length < 2) return [...lines];
  const result: (readonly Cell[])[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at]!;
    const taken = bandFrom(lines, at, rules);
    result.push(taken.length > 1 ? joinBand(taken, taken.columns) : line);
    at += taken.length;
  }
  return result;
}

function bandFrom(
  lines: readonly (readonly Cell[])[],
  at: number,
  rules: { readonly upright: readonly Rule[]; readonly flat: readonly Rule[] },
): (readonly Cell[])[] & { columns: readonly number[] } {
  const line = lines[at]!;
  const alone = Object.assign([line], { columns: [] as readonly number[] });
  const first = line[0];
  if (first === undefined) return alone;
  const heights = levels(rules.flat, first.x0, first.x1);
  const top = heights.filter(y => y > first.y).at(-1);
  const bottom = heights.find(y => y < first.y - 0.5);
  if (top === undefined || bottom === undefined) return alone;
  const columns = posts(rules.upright, bottom, top);
  if (columns.length < 3) return alone;
  const band: (readonly Cell[])[] = [];
  for (let next = at; next < lines.length && band.length <= MOST_LINES; next++) {
    const cells = lines[next]!;
    if ((cells[0]?.y ?? Number.NEGATIVE_INFINITY) <= bottom) break;
    if (cells.some(cell => cell.x0 < columns[0]! - 3 || cell.x1 > columns.at(-1)! + 3)) return alone;
    band.push(cells);
  }
  return band.length > MOST_LINES || band.length < 2 ? alone : Object.assign(band, { columns });
}
