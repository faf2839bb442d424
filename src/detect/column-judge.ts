import type { Element, Row, Segment } from '../model.ts';
import { createCutCards } from './column-cards.ts';
import { columnKind, columnLetters, type LabelKind, nameIn, readCell } from './column-cells.ts';
import { areRouting, areSocialSecurity, type ColumnValue } from './column-numbers.ts';

/** A row with what its columns are told to hold as a whole, by segment; null where no column is judged. */
export interface JudgedRow {
  readonly row: Row;
  readonly columns: readonly (Element | undefined)[] | null;
}

/** Judges the columns of one record's tables. Rows come out in the order in which they went in. */
export interface ColumnJudge {
  /** The rows that can go on by now; none while rows are held back to see more of their column. */
  row(row: Row): readonly JudgedRow[];
  /** The rows held back, judged by what is known. Call before any other piece, and at the end. */
  flush(): readonly JudgedRow[];
  /** What a person should know of the columns; call at the end. Holds no value. */
  notes(): readonly string[];
}

/** Values that decide on a column. */
const ENOUGH = 64;
/** Rows and characters that are held back at the most. */
const HELD_ROWS = 128;
const HELD_TEXT = 1 << 20;
/** Tables of one record that are remembered, and columns of one table. */
const TABLES = 16;
const COLUMNS = 64;
const LONGEST_LABEL = 80;
/** Characters that are kept of the cell before a number. */
const BEFORE = 40;

interface Column {
  readonly ids: boolean;
  values: ColumnValue[];
  /** Where it stands among the row's segments. */
  readonly index: number;
  holds: Element | undefined;
  routing: boolean;
  /** True where the verdict is for good. */
  settled: boolean;
}

interface Table {
  readonly place: string;
  /** Null where it has none. */
  readonly labels: Set<string> | null;
  readonly width: number;
  readonly columns: Map<string, Column>;
}

interface Found {
  readonly at: number;
  readonly column: Column;
}

const NOTHING: readonly JudgedRow[] = [];

const sheetOf = ({ segments }: Row): string => segments[0]?.place.sheet ?? '';

/** Whether two rows have the same labels, as nearly all rows of a table have. */
function isAlike(row: Row, other: Row): boolean {
  if (row.segments.length !== other.segments.length || row.kind !== other.kind) return false;
  for (let at = 0; at < row.segments.length; at++)
    if (row.segments[at]!.label !== other.segments[at]!.label) return false;
  return sheetOf(row) === sheetOf(other);
}

/** A judge for one record. */
export function createColumnJudge(): ColumnJudge {
  const kinds = new Map<string, LabelKind>();
  const cards = createCutCards();
  let tables: Table[] = [];
  let latest: { readonly row: Row; readonly table: Table } | null = null;
  let held: { readonly row: Row; readonly found: readonly Found[] }[] = [];
  let text = 0;
  /** Columns of held rows that want more values. */
  const waiting = new Set<Column>();

  function kindOf({ label, place: { field } }: Segment): LabelKind {
    const path = label === undefined && field !== undefined ? field.replace(/\[\d+\]/g, '') : '';
    const key = label === undefined ? `path ${path}` : `label ${label}`;
    const known = kinds.get(key);
    if (known !== undefined) return known;
    if (kinds.size >= 256) kinds.clear();
    const kind = columnKind(label, path);
    if (key.length <= 2 * LONGEST_LABEL) kinds.set(key, kind);
    return kind;
  }

  function tableOf(row: Row): Table {
    if (latest === null || !isAlike(row, latest.row)) latest = { row, table: findTable(row) };
    return latest.table;
  }

  function findTable(row: Row): Table {
    const labels = row.segments.flatMap(({ label }) =>
      label === undefined || label.length > LONGEST_LABEL ? [] : [label],
    );
    const width = row.segments.length;
    const place = `${row.kind} ${sheetOf(row)}`;
    const at = tables.findIndex(table => {
      if (table.place !== place || (table.labels === null) !== (labels.length === 0)) return false;
      if (table.labels === null) return Math.abs(table.width - width) <= 2;
      return labels.filter(label => table.labels!.has(label)).length * 2 > labels.length;
    });
    const found = tables[at];
    if (found !== undefined) {
      if (found.labels !== null && found.labels.size < 256)
        for (const label of labels) found.labels.add(label);
      return found;
    }
    const table: Table = {
      place,
      labels: labels.length === 0 ? null : new Set(labels),
      width,
      columns: new Map(),
    };
    tables = [table, ...tables.slice(0, TABLES - 1)];
    return table;
  }

  /** The columns of a row's numbers that no label tells; their values are kept until the column is settled. */
  function look(row: Row): readonly Found[] {
    const { segments } = row;
    const cells: { readonly at: number; readonly cell: NonNullable<ReturnType<typeof readCell>> }[] = [];
    let judged = false;
    for (let at = 0; at < segments.length; at++) {
      const segment = segments[at]!;
      cards.look(segment);
      const cell = readCell(segment.text);
      if (cell === null || kindOf(segment) === 'telling') continue;
      cells.push({ at, cell });
      judged ||= cell.kind !== 'other';
    }
    if (!judged || (row.kind !== 'row' && row.kind !== 'object') || segments.length < 2) return [];
    const table = tableOf(row);
    let name: string | null = null;
    return cells.flatMap(({ at, cell }, ordinal) => {
      const segment = segments[at]!;
      const key = segment.label ?? (columnLetters(segment) || `${ordinal + 1} of ${cells.length}`);
      const column = columnOf(table, key, at, kindOf(segment) === 'id');
      if (column === null) return [];
      if (!column.settled) {
        name ??= nameIn(row);
        column.values.push({ ...cell, name, before: segments[at - 1]?.text.slice(-BEFORE) ?? '' });
        if (column.values.length < ENOUGH) waiting.add(column);
        else waiting.delete(column);
      }
      return cell.kind === 'bare' || cell.kind === 'short' ? [{ at, column }] : [];
    });
  }

  function columnOf({ columns }: Table, key: string, index: number, ids: boolean): Column | null {
    const known = columns.get(key);
    if (known !== undefined) return known;
    if (columns.size >= COLUMNS) return null;
    const column: Column = { ids, values: [], index, holds: undefined, routing: false, settled: false };
    columns.set(key, column);
    return column;
  }

  /** Judges each column by its values; one with enough of them for good. */
  function judge(): void {
    for (const { columns } of tables) {
      const open = [...columns.values()].filter(({ settled }) => !settled);
      for (const column of open) column.routing = areRouting(column.values);
      const routing = [...columns.values()].filter(column => column.routing);
      for (const column of open) {
        // The number right of a routing number is the account's.
        const account = routing.some(({ index }) => index === column.index - 1);
        column.holds = !account && areSocialSecurity(column.values, column.ids) ? 'ssn' : undefined;
      }
      for (const column of open) {
        if (column.values.length < ENOUGH) continue;
        column.settled = true;
        column.values = [];
      }
    }
    waiting.clear();
  }

  function judged({ row, found }: (typeof held)[number]): JudgedRow {
    if (!found.some(({ column }) => column.holds !== undefined)) return { row, columns: null };
    const columns: (Element | undefined)[] = row.segments.map(() => undefined);
    for (const { at, column } of found) columns[at] = column.holds;
    return { row, columns };
  }

  function flush(): readonly JudgedRow[] {
    if (held.length === 0) return NOTHING;
    judge();
    const rows = held.map(judged);
    held = [];
    text = 0;
    return rows;
  }

  return {
    row(row) {
      const found = look(row);
      if (held.length === 0 && (found.length === 0 || found.every(({ column }) => column.settled)))
        return [judged({ row, found })];
      held.push({ row, found });
      for (const segment of row.segments) text += segment.text.length;
      return waiting.size === 0 || held.length >= HELD_ROWS || text > HELD_TEXT ? flush() : NOTHING;
    },
    flush,
    notes: () => cards.notes(),
  };
}
