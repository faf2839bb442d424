import { cleanLabel, isKnownLabel } from './labels.ts';
import type { Run } from './layout-columns.ts';
import { isBlank, isRule, type Span, spacedCells, splitByGaps, WIDEST } from './layout-gaps.ts';

const MOST_LINES = 2000;
/** Fitting lines after which a line with one cell too long for its column is still a row. */
const SETTLED = 4;

/** A header of one line or more. */
interface Header {
  readonly lines: number;
  /** The spans between its labels. */
  readonly gaps: readonly Span[];
}

const MOST_HEADER_LINES = 3;
/** Whether a line may be a header's: no number in it, no mark of a label or of another kind of table. */
export const couldBeHeader = (text: string): boolean =>
  text.length <= WIDEST && !/\d{3}|[:|\t]/.test(text) && !isBlank(text) && !isRule(text);

/** The cells of lines over each other, those that overlap as one, from the left. */
function stacked(lines: readonly string[]): Span[] {
  const cells = lines.flatMap(spacedCells).sort((a, b) => a[0] - b[0]);
  const columns: Span[] = [];
  for (const [start, end] of cells) {
    const last = columns.at(-1);
    if (last !== undefined && start < last[1])
      columns[columns.length - 1] = [last[0], Math.max(last[1], end)];
    else columns.push([start, end]);
  }
  return columns;
}

const areLabels = (text: string): boolean =>
  spacedCells(text).length > 1 &&
  spacedCells(text).every(cell => isKnownLabel(cleanLabel(text.slice(...cell))));

/** Whether the second of three lines has the values of the first one's labels, and the third new labels. */
function isOverLabels([first = '', second = '', third = '']: readonly string[]): boolean {
  const isLabel = ([start, end]: Span) => isKnownLabel(cleanLabel(second.slice(start, end)));
  return areLabels(first) && areLabels(third) && !spacedCells(second).some(isLabel);
}

/** The header at line `from`, where its columns are three or more and most of them labels; null where it is none. */
function headerOf(lines: readonly string[], from: number): Header | null {
  if (!couldBeHeader(lines[from]!)) return null;
  let count = 1;
  while (count < MOST_HEADER_LINES && from + count < lines.length && couldBeHeader(lines[from + count]!))
    count++;
  // Lines of a header of several end at the first row, which has numbers.
  if (!/\d{3}/.test(lines[from + count] ?? '') || spacedCells(lines[from]!).length < 2) count = 1;
  for (; count > 0; count--) {
    const texts = lines.slice(from, from + count);
    const cells = count === 1 ? spacedCells(texts[0]!) : stacked(texts);
    const words = cells.map(cell => texts.map(text => text.slice(...cell).trim()).join(' '));
    const known = words.filter(word => isKnownLabel(cleanLabel(word))).length;
    const isData = known >= 3 && /\d{3}/.test(lines.slice(from + count).find(text => !isRule(text)) ?? '');
    if (cells.length < 3 || known < 2 || known < cells.length * (isData ? 0.4 : 0.6)) continue;
    if (count > 1 && cells.length < Math.max(...texts.map(text => spacedCells(text).length))) continue;
    if (count === 3 && isOverLabels(texts)) return null;
    return { lines: count, gaps: cells.slice(1).map((cell, at) => [cells[at]![1], cell[0]] as const) };
  }
  return null;
}

/** The positions of a gap that a line leaves blank, in order. */
export function blanks(text: string, free: readonly number[]): number[] {
  return free.filter(at => at >= text.length || text[at] === ' ');
}

/** The widest of the stretches of successive positions; the last of equally wide ones. */
export function widest(free: readonly number[]): Span {
  let best: Span = [free[0]!, free[0]! + 1];
  for (let from = 0; from < free.length; ) {
    let to = from + 1;
    while (to < free.length && free[to] === free[to - 1]! + 1) to++;
    if (to - from >= best[1] - best[0]) best = [free[from]!, free[to - 1]! + 1];
    from = to;
  }
  return best;
}

/** Whether a line of few cells begins with a label and its value: it stands under the table and is none of its rows. */
function isFormLine(text: string, columns: number): boolean {
  const cells = spacedCells(text).length;
  return cells > 1 && cells * 2 < columns && /^\s{0,80}\p{Lu}[\p{L} ]{2,24}: \S/u.test(text);
}

/**
 * A table whose header tells how many columns there are, however near the cells under it stand: `BALANCE      TAX ID`
 * over `29290.00 111223333`. A column's border is where all rows are blank between two labels.
 */
export function headedRun(lines: readonly string[], from: number): Run | null {
  const header = headerOf(lines, from);
  if (header === null) return null;
  const { gaps } = header;
  let free = gaps.map(([start, end]) => Array.from({ length: end - start }, (_, at) => start + at));
  let to = from + header.lines;
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
    if (
      rows > 0 &&
      isFormLine(text, gaps.length + 1) &&
      !lines.slice(from, at).some(line => line.includes(':'))
    )
      break;
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
  const starts = [0, ...columns.map(gap => gap[1])];
  const run = { from, to, split: (text: string) => splitByGaps(text, columns), starts };
  return header.lines > 1 ? { ...run, header: header.lines } : run;
}
