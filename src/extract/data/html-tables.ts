import type { Piece } from '../../model.ts';
import { type Cell, createTable } from '../table.ts';
import type { Attribute } from './markup.ts';
import { createTrace, type Trace, toTrimmedSegment } from './trace.ts';

/** Follows the tables of an HTML document, nested ones too. */
export interface HtmlTables {
  /** The text of the innermost open cell; null outside cells. */
  target(): Trace | null;
  /** The text of the cell before the open one in its row, '' where there is none. */
  cellBefore(): string;
  /** True where the element begins a table. */
  open(name: string, attributes: readonly Attribute[]): boolean;
  /** Closes what the start of a row, cell or row group ends without an end tag. */
  closeImplied(name: string): void;
  /** True where a row ended. */
  close(name: string): boolean;
  end(): void;
}

interface Level {
  readonly table: ReturnType<typeof createTable>;
  cells: (Cell | null)[];
  /** Cells that reach down into the rows that follow, by column. */
  spans: Map<number, { cell: Cell | null; left: number }>;
  text: Trace | null;
  column: number;
  wide: number;
  tall: number;
}

const MOST_COLUMNS = 1000;
const MOST_NESTED = 100;

/** Tables whose rows go to `out`. */
export function createHtmlTables(out: Piece[]): HtmlTables {
  const levels: Level[] = [];

  function open(name: string, attributes: readonly Attribute[]): boolean {
    if (name === 'table' && levels.length < MOST_NESTED) {
      levels.push({
        table: createTable(),
        cells: [],
        spans: new Map(),
        text: null,
        column: 0,
        wide: 1,
        tall: 1,
      });
      return true;
    }
    const level = levels.at(-1);
    if (level === undefined || (name !== 'td' && name !== 'th')) return false;
    skipSpans(level);
    level.text = createTrace();
    level.wide = span(attributes, 'colspan');
    level.tall = span(attributes, 'rowspan');
    return false;
  }

  /** Cells from above that stand where the next cell would. */
  function skipSpans(level: Level): void {
    for (let held = level.spans.get(level.column); held !== undefined; held = level.spans.get(level.column)) {
      level.cells[level.column] = held.cell;
      if (--held.left === 0) level.spans.delete(level.column);
      level.column++;
    }
  }

  function closeCell(level: Level): void {
    if (level.text === null) return;
    const cell: Cell | null = toTrimmedSegment(level.text);
    level.text = null;
    if (level.column >= MOST_COLUMNS) return;
    level.cells[level.column] = cell;
    for (let at = level.column; at < level.column + level.wide; at++) {
      level.cells[at] ??= null;
      if (level.tall > 1)
        level.spans.set(at, { cell: at === level.column ? cell : null, left: level.tall - 1 });
    }
    level.column += level.wide;
  }

  function closeRow(level: Level): boolean {
    closeCell(level);
    skipSpans(level);
    if (level.cells.length === 0) return false;
    out.push(...level.table.row(Array.from(level.cells, cell => cell ?? null)));
    level.cells = [];
    level.column = 0;
    return true;
  }

  function closeImplied(name: string): void {
    const level = levels.at(-1);
    if (level === undefined) return;
    if (name === 'td' || name === 'th') closeCell(level);
    else closeRow(level);
  }

  function close(name: string): boolean {
    const level = levels.at(-1);
    if (level === undefined) return false;
    if (name === 'td' || name === 'th') closeCell(level);
    else if (name === 'tr') return closeRow(level);
    else if (name === 'table') {
      closeRow(level);
      levels.pop();
      out.push(...level.table.end());
      return true;
    }
    return false;
  }

  return {
    target: () => levels.findLast(level => level.text !== null)?.text ?? null,
    cellBefore: () => levels.at(-1)?.cells.findLast(cell => cell !== null)?.text ?? '',
    open,
    closeImplied,
    close,
    end: () => {
      while (levels.length > 0) close('table');
    },
  };
}

function span(attributes: readonly Attribute[], name: string): number {
  const value = Number(attributes.find(attribute => attribute.name === name)?.value.text);
  return Number.isInteger(value) && value > 1 ? Math.min(value, 100) : 1;
}
