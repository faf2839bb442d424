import type { Piece, Segment } from '../../model.ts';

/** Gathers the values of one entry of a line-based format into a row. */
export interface EntryRow {
  /** Puts a value in; white space around it does not count. `column` is that of the first character of `text`. */
  add(text: string, line: number, column: number, label: string, field: string): void;
  /** Gives the row out and begins another. */
  end(outer?: boolean): void;
  isEmpty(): boolean;
}

/** An entry with more values is given out in parts. */
const MOST_VALUES = 20_000;

/** A row whose piece goes to `out`. */
export function createEntryRow(out: Piece[]): EntryRow {
  let segments: Segment[] = [];
  function end(outer = false): void {
    if (segments.length > 0)
      out.push({ row: { kind: 'entry', segments, ...(outer ? { outer: true as const } : {}) } });
    segments = [];
  }
  return {
    add(text, line, column, label, field) {
      const trimmed = text.trimStart();
      const value = trimmed.trimEnd();
      if (value === '') return;
      const place = { line, column: column + text.length - trimmed.length, field };
      segments.push({ text: value, place, ...(label === '' ? {} : { label }) });
      if (segments.length >= MOST_VALUES) end();
    },
    end,
    isEmpty: () => segments.length === 0,
  };
}
