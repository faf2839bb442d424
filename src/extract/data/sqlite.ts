import { isUtf8 } from 'node:buffer';
import { memorySource } from '../../lib/source.ts';
import { Unread } from '../../lib/unread.ts';
import type { ExtractContext, Extractor, Piece, Segment, Source } from '../../model.ts';
import { addCell } from '../table-cells.ts';
import { columnDefinitions } from './sql-reader.ts';
import { openDatabase, type Stored, type StoredRow } from './sqlite-pages.ts';

const MAGIC = 'SQLite format 3\0';
/** Bytes that are no text are a record of their own from this length on: pictures, documents. */
const LEAST_MEMBER = 64;

interface TableShape {
  readonly name: string;
  readonly root: number;
  /** Column names in the order in which a record holds them. */
  readonly columns: readonly string[];
  /** The column that is the rowid by another name; -1: none. */
  readonly rowid: number;
}

/** The columns that a key is made of, in lower case, from `PRIMARY KEY (a, b)`; null where there is no such part. */
function keyColumns(sql: string): string[] | null {
  const key = /\bPRIMARY\s{1,9}KEY\s{0,9}\(([^()]{1,2000})\)/i.exec(sql);
  if (key === null) return null;
  return key[1]!.split(',').map(part =>
    part
      .trim()
      .replace(/^["`[]|["`\]].*$|\s.*$/g, '')
      .toLowerCase(),
  );
}

/** A table by its line in the schema table; null for an index, a view or a virtual table. */
function shapeOf({ values }: StoredRow): TableShape | null {
  const [kind, name, , root, sql] = values;
  if (kind !== 'table' || typeof name !== 'string' || typeof root !== 'number' || root === 0) return null;
  if (typeof sql !== 'string') return null;
  const stored = columnDefinitions(sql.slice(sql.indexOf('(') + 1)).filter(
    ({ text }) => !/\bAS\s{0,9}\(/i.test(text) || /\bSTORED\s{0,9}$/i.test(text),
  );
  const names = stored.map(column => column.name);
  const key = keyColumns(sql);
  const own = stored.findIndex(({ text }) => /\sPRIMARY\s{1,9}KEY\b/i.test(text));
  if (/\bWITHOUT\s{1,9}ROWID\b[^)]{0,99}$/i.test(sql)) {
    const first = key ?? (own < 0 ? [] : [names[own]!.toLowerCase()]);
    const place = (column: string): number =>
      (first.indexOf(column.toLowerCase()) + names.length + 1) % (names.length + 1);
    return { name, root, columns: [...names].sort((a, b) => place(a) - place(b)), rowid: -1 };
  }
  const alias =
    own >= 0 ? own : names.findIndex(column => key?.length === 1 && key[0] === column.toLowerCase());
  const whole =
    alias >= 0 &&
    /^\S{1,300}\s{1,9}INTEGER\b|^["`[][^"`\]]{1,200}["`\]]\s{1,9}INTEGER\b/i.test(stored[alias]!.text);
  return { name, root, columns: names, rowid: whole ? alias : -1 };
}

/** A value as text; null for nothing, and for bytes that are no text. */
function textOf(value: Stored): string | null {
  if (value === null) return null;
  if (!(value instanceof Uint8Array)) return String(value);
  const text = isUtf8(value) ? Buffer.from(value).toString('utf8') : '\0';
  return /[\x00-\x08\x0e-\x1f]/.test(text) ? null : text;
}

function* rowPieces(
  table: TableShape,
  stored: StoredRow,
  row: number,
  context: ExtractContext,
): Generator<Piece> {
  const segments: Segment[] = [];
  const members: Piece[] = [];
  for (const [index, held] of stored.values.entries()) {
    const value = index === table.rowid && held === null ? stored.rowid : held;
    const column = table.columns[index];
    const field = column === undefined ? table.name : `${table.name}.${column}`;
    const text = textOf(value);
    if (text !== null) addCell({ text, place: { row, field } }, column, segments);
    else if (value instanceof Uint8Array && value.length >= LEAST_MEMBER) {
      const trail = [...context.entry.trail, `${field} row ${row}`];
      const entry = { trail, bytes: value.length, modified: null, owner: null, mode: null };
      members.push({ member: { entry, source: memorySource(value.slice()) } });
    }
  }
  if (segments.length > 0) yield { row: { kind: 'row', segments } };
  yield* members;
}

async function* read(source: Source, context: ExtractContext): AsyncGenerator<Piece> {
  const database = await openDatabase(source);
  const damaged = new Set<number>();
  const tables = [...database.rows(1, page => damaged.add(page))].map(shapeOf);
  if (damaged.has(1)) throw new Unread('unreadable', 'damaged', 'schema table');
  for (const table of tables) {
    if (table === null) continue;
    let row = 0;
    for (const stored of database.rows(table.root, page => damaged.add(page)))
      yield* rowPieces(table, stored, ++row, context);
  }
  if (damaged.size > 0) {
    const detail = `${damaged.size} of the database's pages`;
    yield { problem: { status: 'partial', cause: 'damaged-part', detail } };
  }
}

/** SQLite databases: the rows of every table under the names of their columns; changes still in a `-wal` file are not seen. */
export const sqlite = {
  format: 'sqlite',
  title: 'SQLite database',
  extensions: ['sqlite', 'sqlite3', 'db', 'db3', 's3db'],
  accepts: head =>
    Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 16)).toString('latin1') === MAGIC,
  extract: read,
  legible: true,
} satisfies Extractor;
