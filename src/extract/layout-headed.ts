import { cleanLabel, isKnownLabel } from './labels.ts';
import type { Run } from './layout-columns.ts';
import { isBlank, isRule, type Span, spacedCells, splitByGaps, WIDEST } from './layout-gaps.ts';

const MOST_LINES = 2000;
/** Fitting lines after which a line with one cell too long for its column is still a row. */
const SETTLED = 4;

/** The spans between a header's labels; null where the line is no header of three columns or more. */
function headerGaps(text: string): Span[] | null {
  if (text.length > WIDEST || /\d{3}|[:|\t]/.test(text)) return null;
  const cells = spacedCells(text);
  const known = cells.filter(cell => isKnownLabel(cleanLabel(text.slice(...cell)))).length;
  if (cells.length < 3 || known < 2 || known < cells.length * 0.6) return null;
  return cells.slice(1).map((cell, index) => [cells[index]![1], cell[0]] as const);
}

/** The positions of a gap that a line leaves blank, in order. */
function blanks(text: string, free: readonly number[]): number[] {
  return free.filter(at => at >= text.length || text[at] === ' ');
}

/** The widest of the stretches of successive positions; the last of equally wide ones. */
function widest(free: readonly number[]): Span {
  let best: Span = [free[0]!, free[0]! + 1];
  for (let from = 0; from < free.length; ) {
    let to = from + 1;
    while (to < free.length && free[to] === free[to - 1]! + 1) to++;
    if (to - from >= best[1] - best[0]) best = [free[from]!, free[to - 1]! + 1];
    from = to;
  }
  return best;
}

/**
 * A table whose header tells how many columns there are, however near the cells under it stand: `BALANCE      TAX ID`
 * over `29290.00 111223333`. A column's border is where all rows are blank between two labels.
 */
export function headedRun(lines: readonly string[], from: number): Run | null {
  const gaps = headerGaps(lines[from]!);
  if (gaps === null) return null;
  let free = gaps.map(([start, end]) => Array.from({ length: end - start }, (_, at) => start + at));
  let to = from + 1;
  let rows = 0;
  let fewest = Infinity;
  for (let at = to; at < lines.length && at - from < MOST_LINES; at++) {
    const text = lines[at]!;
    if (isRule(text)) continue;
    if (isBlank(text)) {
      if (isBlank(lines[at + 1] ?? '')) break;
      continue;
    }
    if (text.length > WIDEST || /[\t\f]/.test(text)) break;
    const left = free.map(positions => blanks(text, positions));
    const crossed = left.filter(positions => positions.length === 0).length;
    const cells = spacedCells(text).length;
    // A line of prose has its spaces wherever a table may have its columns.
    if (cells === 1 && fewest > 1 && splitByGaps(text, free.map(widest)).filter(Boolean).length > 1) break;
    if (crossed > (rows >= SETTLED ? 1 : 0) || (cells < 2 && isBlank(lines[at - 1]!))) break;
    if (rows === 0 && cells < Math.min(3, gaps.length)) return null;
    if (crossed === 0) free = left;
    fewest = Math.min(fewest, cells);
    rows++;
    to = at + 1;
  }
  if (rows === 0) return null;
  const columns = free.map(widest);
  return { from, to, split: text => splitByGaps(text, columns), starts: [0, ...columns.map(gap => gap[1])] };
}
