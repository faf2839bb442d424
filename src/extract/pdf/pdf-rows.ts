import type { Cell } from './pdf-lines.ts';

type CellLine = readonly Cell[];

/** Lines closer than this, in font heights, cannot stand under one another: their cells stand beside each other. */
const BESIDE = 0.85;
/** The lines of one cell are at most this far apart, and a row's next line at least this many times farther. */
const WRAPPED = 1.45;
const NEXT_ROW = 1.2;
const MOST_LINES = 8;
const MOST_BESIDE = 6;

const heightOf = (line: CellLine): number => Math.max(...line.map(cell => cell.h));
const stepOf = (above: CellLine, below: CellLine): number => above[0]!.y - below[0]!.y;
const overlap = (a: Cell, b: Cell): boolean => a.x0 < b.x1 - 1 && b.x0 < a.x1 - 1;

/** Whether digits go on in the cell below: no rules tell the column's width, so a number's usual length must. */
function goesOnInDigits(a: Cell, b: Cell): boolean {
  const digits = /^\d{6,18}$/.test(a.text) && /^\d{1,9}$/.test(b.text) && b.text.length < a.text.length;
  const total = a.text.length + b.text.length;
  return digits && (Math.abs(a.x0 - b.x0) < 1.5 || Math.abs(a.x1 - b.x1) < 1.5) && total > 12 && total < 20;
}

function join(a: Cell, b: Cell): Cell {
  return {
    ...a,
    text: `${a.text}${goesOnInDigits(a, b) ? '' : ' '}${b.text}`,
    words: a.words + b.words,
    x0: Math.min(a.x0, b.x0),
    x1: Math.max(a.x1, b.x1),
  };
}

/** Puts cells that stand over one another together, from the top, one cell a column. */
function byColumn(lines: readonly CellLine[]): Cell[] {
  const columns: Cell[] = [];
  for (const cell of lines.flat()) {
    const at = columns.findIndex(column => overlap(column, cell));
    if (at < 0) columns.push(cell);
    else columns[at] = join(columns[at]!, cell);
  }
  return columns.sort((a, b) => a.x0 - b.x0);
}

/** Lines from `at` on whose baselines are too near for lines of text: a row with its cells in the middle. */
function besides(lines: readonly CellLine[], at: number): CellLine[] {
  let to = at + 1;
  while (to < lines.length) {
    const [above, below] = [lines[to - 1]!, lines[to]!];
    const [high, low] = [heightOf(above), heightOf(below)];
    // A raised or lowered small mark is no cell of its own.
    if (Math.min(high, low) < 0.8 * Math.max(high, low)) break;
    if (stepOf(above, below) >= BESIDE * Math.min(high, low) || stepOf(above, below) < 0) break;
    // What stands under one another is two lines of text in a font that is lower than its box says.
    if (above.some(cell => below.some(other => overlap(cell, other)))) break;
    to++;
  }
  return lines.slice(at, to);
}

/** Whether lines side by side are cells of a row, and not columns of prose whose lines do not meet. */
function isRow(lines: readonly CellLine[]): boolean {
  if (lines.length < 2 || lines.length > MOST_BESIDE) return false;
  const columns = byColumn(lines);
  const prose = columns.filter(cell => cell.words > 4 * lines.length).length;
  return columns.length > 1 && prose < 2;
}

/** Whether `line` only goes on with some of the cells of a row: each stands under one, and none names a new field. */
function goesOn(row: CellLine, line: CellLine): boolean {
  if (line.length >= row.length || line.some(cell => cell.text.includes(':'))) return false;
  const under = line.map(cell => row.filter(above => overlap(above, cell)));
  return under.every(found => found.length === 1) && new Set(under.flat()).size === line.length;
}

/** The step from a line to the next; infinite at either end. */
function stepAt(lines: readonly CellLine[], at: number): number {
  const [above, below] = [lines[at], lines[at + 1]];
  return above === undefined || below === undefined ? Infinity : stepOf(above, below);
}

/**
 * The lines from `at` on that are one row by the space around them: nearer to each other than to the rows beside, one
 * of them with a cell in each column and the others going on with some of its cells.
 */
function wrapped(lines: readonly CellLine[], at: number): readonly CellLine[] {
  const single = [lines[at]!];
  const inner = stepAt(lines, at);
  if (inner <= 0 || inner > WRAPPED * heightOf(lines[at]!)) return single;
  let to = at + 2;
  while (to - at < MOST_LINES && Math.abs(stepAt(lines, to - 1) - inner) < 0.1 * inner) to++;
  const [before, after] = [stepAt(lines, at - 1), stepAt(lines, to - 1)];
  if (before < NEXT_ROW * inner || after < NEXT_ROW * inner) return single;
  if (!Number.isFinite(before) && !Number.isFinite(after)) return single;
  const band = lines.slice(at, to);
  const most = Math.max(...band.map(line => line.length));
  const row = band.find(line => line.length === most)!;
  return most > 1 && band.every(line => line === row || goesOn(row, line)) ? band : single;
}

/**
 * Joins the lines of a table's row that no rules hold together: cells that stand in the middle of a higher row, and
 * cells that wrap. Lines that may be rows of their own stay as they are.
 */
export function joinLooseRows(lines: readonly CellLine[]): CellLine[] {
  const result: CellLine[] = [];
  for (let at = 0; at < lines.length; ) {
    const near = besides(lines, at);
    const band = isRow(near) ? near : wrapped(lines, at);
    result.push(band.length > 1 ? byColumn(band) : lines[at]!);
    at += band.length;
  }
  return result;
}
