import type { Cell } from './pdf-lines.ts';

/** Fewest lines on each side of a gutter for it to part columns of prose. */
const FEWEST_LINES = 6;

const median = (sorted: readonly number[]): number => sorted[sorted.length >> 1] ?? 0;
const ascending = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

/** Whether cells read as lines of prose: most have several words, fill their column, and are words rather than figures. */
function isProse(cells: readonly Cell[]): boolean {
  if (cells.length < FEWEST_LINES) return false;
  const widths = ascending(cells.map(cell => cell.x1 - cell.x0));
  const full = widths[Math.floor(widths.length * 0.9)] ?? 0;
  const filled = widths.filter(width => width >= 0.6 * full).length;
  const wordy = cells.filter(cell => cell.words >= 3).length;
  const text = cells.map(cell => cell.text).join('');
  const digits = text.replace(/\D/g, '').length;
  return (
    filled >= 0.6 * cells.length &&
    wordy >= 0.7 * cells.length &&
    median(ascending(cells.map(cell => cell.words))) >= 4 &&
    digits < 0.25 * text.length
  );
}

interface Gutter {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Whether a gutter has columns of prose beside it: prose on both sides, or on one of them where the lines of the two
 * sides do not go together, as those of a table's rows would.
 */
function partsProse(lines: readonly (readonly Cell[])[], x: number): boolean {
  const left = lines.flatMap(line => line.filter(cell => cell.x1 <= x));
  const right = lines.flatMap(line => line.filter(cell => cell.x1 > x));
  const [isLeft, isRight] = [isProse(left), isProse(right)];
  if (isLeft && isRight) return true;
  if (!isLeft && !isRight) return false;
  const rows = (test: (cell: Cell) => boolean): number => lines.filter(line => line.some(test)).length;
  const fewer = Math.min(
    rows(cell => cell.x1 <= x),
    rows(cell => cell.x1 > x),
  );
  const both = lines.filter(line => line.some(cell => cell.x1 <= x) && line.some(cell => cell.x1 > x)).length;
  return fewer >= 2 * FEWEST_LINES && both < 0.75 * fewer;
}

/** The longest run of lines that no cell crosses at `x`, with enough lines on each side; null: none. */
function runAt(lines: readonly (readonly Cell[])[], x: number): Gutter | null {
  let best: Gutter | null = null;
  let from = 0;
  for (let at = 0; at <= lines.length; at++) {
    const line = lines[at];
    if (line?.every(cell => cell.x1 <= x || cell.x0 >= x - 1)) continue;
    if (at - from > (best === null ? FEWEST_LINES : best.to - best.from)) {
      if (partsProse(lines.slice(from, at), x)) best = { x, from, to: at };
    }
    from = at + 1;
  }
  return best;
}

function findGutter(lines: readonly (readonly Cell[])[]): Gutter | null {
  const starts = new Map<number, number>();
  for (const cell of lines.flat()) {
    const x = Math.floor(cell.x0);
    starts.set(x, (starts.get(x) ?? 0) + 1);
  }
  const least = Math.min(...starts.keys());
  let best: Gutter | null = null;
  for (const [x, count] of starts) {
    if (x === least || count < FEWEST_LINES / 2) continue;
    const found = runAt(lines, x);
    if (found !== null && (best === null || found.to - found.from > best.to - best.from)) best = found;
  }
  return best;
}

/**
 * Parts columns of prose: blocks of lines in the order in which a person reads them. Where no gutter with prose on
 * both its sides is found, all lines stay one block, so that a table's row stays a row.
 */
export function readingBlocks(lines: readonly (readonly Cell[])[], depth = 0): (readonly Cell[])[][] {
  const kept = lines.filter(line => line.length > 0);
  const gutter = depth < 6 && kept.length >= FEWEST_LINES ? findGutter(kept) : null;
  if (gutter === null) return kept.length === 0 ? [] : [kept];
  const middle = kept.slice(gutter.from, gutter.to);
  const side = (test: (cell: Cell) => boolean) => middle.map(line => line.filter(test));
  return [
    ...readingBlocks(kept.slice(0, gutter.from), depth + 1),
    ...readingBlocks(
      side(cell => cell.x1 <= gutter.x),
      depth + 1,
    ),
    ...readingBlocks(
      side(cell => cell.x1 > gutter.x),
      depth + 1,
    ),
    ...readingBlocks(kept.slice(gutter.to), depth + 1),
  ];
}
