import type { Line } from '../layout.ts';
import type { Cell } from './pdf-lines.ts';

/** A line of a page, cut into its cells from the left; never empty. */
export interface PageLine {
  readonly cells: readonly Cell[];
  readonly page: number;
}

/** A gap of more than this many usual line steps leaves an empty line. */
const BLOCK_GAP = 1.75;
/** Cells beyond this column only follow the one before them. */
const MOST_COLUMNS = 500;

function usualWidth(lines: readonly (readonly Cell[])[]): number {
  const widths = lines
    .flat()
    .filter(cell => cell.text.length > 0)
    .map(cell => (cell.x1 - cell.x0) / cell.text.length)
    .filter(width => width > 0)
    .sort((a, b) => a - b);
  return widths[widths.length >> 1] ?? 5;
}

/**
 * The character column of each cell: what starts at one x starts at one column, order and distance are kept, and two
 * cells of a line have at least two spaces between them.
 */
function columnsOf(lines: readonly (readonly Cell[])[]): Map<Cell, number> {
  const width = usualWidth(lines);
  const before = new Map<Cell, Cell>();
  for (const line of lines) {
    for (let at = 1; at < line.length; at++) before.set(line[at]!, line[at - 1]!);
  }
  const cells = lines.flat().sort((a, b) => a.x0 - b.x0);
  const left = cells[0]?.x0 ?? 0;
  const columns = new Map<Cell, number>();
  let shift = 0;
  for (let from = 0; from < cells.length; ) {
    let to = from;
    while (to < cells.length && cells[to]!.x0 - cells[from]!.x0 <= 1.5) to++;
    const natural = Math.round((cells[from]!.x0 - left) / width);
    for (let at = from; at < to; at++) {
      const other = before.get(cells[at]!);
      if (other === undefined) continue;
      const least = (columns.get(other) ?? 0) + other.text.length + 2;
      shift = Math.max(shift, least - natural);
    }
    for (let at = from; at < to; at++) columns.set(cells[at]!, natural + shift);
    from = to;
  }
  return columns;
}

function usualStep(lines: readonly PageLine[]): number {
  const steps: number[] = [];
  for (let at = 1; at < lines.length; at++) {
    const step = lines[at - 1]!.cells[0]!.y - lines[at]!.cells[0]!.y;
    if (step > 0) steps.push(step);
  }
  return steps.sort((a, b) => a - b)[steps.length >> 1] ?? 0;
}

const isGap = (above: PageLine, line: PageLine, step: number): boolean =>
  step > 0 && above.cells[0]!.y - line.cells[0]!.y > BLOCK_GAP * step;

/**
 * Lines as text in layout form: columns of characters stand where the columns of the page stand, alike on all the
 * pages given, so that a table that goes on over pages keeps its columns.
 */
export function renderLines(lines: readonly PageLine[]): Line[] {
  const columns = columnsOf(lines.map(line => line.cells));
  const step = usualStep(lines);
  const rendered: Line[] = [];
  let last: PageLine | null = null;
  for (const line of lines) {
    const place = { page: line.page };
    if (last !== null && (last.page !== line.page || isGap(last, line, step)))
      rendered.push({ text: '', place });
    let text = '';
    for (const cell of line.cells) {
      const column = Math.min(columns.get(cell) ?? 0, MOST_COLUMNS);
      text = (column <= text.length && text !== '' ? `${text}  ` : text.padEnd(column)) + cell.text;
    }
    rendered.push({ text, place });
    last = line;
  }
  return rendered;
}
