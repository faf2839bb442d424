import type { Piece, Segment } from '../../model.ts';
import { eachLine, type Feed, type FeedParser, goTo } from './feed.ts';
import { type Dialect, readCopyLine, readTuple } from './sql-values.ts';
import { addPart, createTrace, toSegment } from './trace.ts';

const NAME = '(?:`[^`]{1,200}`|"[^"]{1,200}"|\\[[^\\]]{1,200}\\]|[\\w$@#]{1,200})';
const TABLE = `(${NAME}(?:\\s{0,9}\\.\\s{0,9}${NAME}){0,3})`;
const COLUMNS = "(?:\\(((?:[^()']|\\(\\d{1,9}\\)){1,60000})\\))?";
const INSERT = new RegExp(
  `(?:INSERT|REPLACE)\\s{1,20}(?:(?:LOW_PRIORITY|HIGH_PRIORITY|DELAYED|IGNORE|OVERWRITE|OR\\s{1,9}\\w{1,20})\\s{1,20}){0,3}(?:INTO\\s{1,20})?(?:TABLE\\s{1,20})?${TABLE}\\s{0,20}${COLUMNS}\\s{0,20}(?:OVERRIDING\\s{1,9}\\w{1,9}\\s{1,9}VALUE\\s{1,9})?VALUES?\\s{0,20}(?=\\()`,
  'iy',
);
const COPY = new RegExp(
  `COPY\\s{1,20}${TABLE}\\s{0,20}${COLUMNS}\\s{0,20}FROM\\s{1,20}stdin[^;\\n]{0,200};?[^\\n\\r]{0,20}\\r?\\n`,
  'iy',
);
const CREATE = new RegExp(
  `CREATE\\s{1,20}(?:(?:OR\\s{1,9}REPLACE|GLOBAL|LOCAL|TEMP|TEMPORARY|UNLOGGED|EXTERNAL|VIRTUAL)\\s{1,9}){0,3}TABLE\\s{1,20}(?:IF\\s{1,9}NOT\\s{1,9}EXISTS\\s{1,9})?${TABLE}\\s{0,20}\\(`,
  'iy',
);
const ASSIGNING = new RegExp(`(?:UPDATE\\s{1,20}|INSERT\\s{1,20}INTO\\s{1,20})${TABLE}\\s{1,20}SET\\b`, 'iy');
const ASSIGNED = new RegExp(`(${NAME})\\s{0,20}=\\s{0,20}(?:N?'((?:[^']|'')*)'|(\\d{1,40}))`, 'g');
const NO_COLUMN =
  /^(PRIMARY|KEY|UNIQUE|CONSTRAINT|FOREIGN|INDEX|CHECK|FULLTEXT|SPATIAL|EXCLUDE|LIKE|PERIOD)\b/i;
/** How far ahead the head of a statement is looked for. */
const AHEAD = 1 << 16;

/** A parser of SQL whose pieces go to `out`. */
export function createSqlReader(out: Piece[]): FeedParser {
  const tables = new Map<string, string[]>();
  const counts = new Map<string, number>();
  const dialect: Dialect = { backslash: false };

  return function* parse(feed) {
    for (;;) {
      while (!feed.ended && feed.text.length - feed.at < AHEAD) yield undefined;
      skipSpace(feed);
      if (feed.at >= feed.text.length) {
        if (feed.ended) return;
        continue;
      }
      const { text, at } = feed;
      if (
        !dialect.backslash &&
        /ENGINE\s?=|MySQL dump|MariaDB dump|^INSERT INTO `/m.test(text.slice(at, at + 2000))
      ) {
        dialect.backslash = true;
      }
      const insert = match(INSERT, feed);
      const copy = insert === null ? match(COPY, feed) : null;
      if (insert !== null) yield* readInsert(feed, insert[1]!, insert[2]);
      else if (copy !== null) yield* readCopy(feed, copy[1]!, copy[2]);
      else if (/^(--|#(?!\w)|\/\*)/.test(text.slice(at, at + 3))) putText(feed, commentEnd(feed), true);
      else readStatement(feed);
    }
  };

  function columnsOf(
    table: string,
    listed: string | undefined,
  ): { name: string; columns: readonly string[] } {
    const name = bare(table.split(/\.(?=[^.]{1,200}$)/).at(-1)!);
    return {
      name,
      columns: listed === undefined ? (tables.get(name.toLowerCase()) ?? []) : listed.split(',').map(bare),
    };
  }

  function putRow(name: string, columns: readonly string[], values: readonly (Segment | null)[]): void {
    const row = (counts.get(name) ?? 0) + 1;
    counts.set(name, row);
    const segments: Segment[] = [];
    for (const [index, value] of values.entries()) {
      if (value === null || value.text === '') continue;
      const label = columns[index];
      const also = { row, field: label === undefined ? name : `${name}.${label}` };
      const { locate } = value;
      segments.push({
        text: value.text,
        place: { ...value.place, ...also },
        ...(locate === undefined ? {} : { locate: at => ({ ...locate(at), ...also }) }),
        ...(label === undefined ? {} : { label }),
      });
    }
    if (segments.length > 0) out.push({ row: { kind: 'row', segments } });
  }

  function* readInsert(feed: Feed, table: string, listed: string | undefined): ReturnType<FeedParser> {
    const { name, columns } = columnsOf(table, listed);
    feed.at = INSERT.lastIndex;
    for (;;) {
      while (feed.text.length - feed.at < 64 && !feed.ended) yield undefined;
      skipSpace(feed);
      const char = feed.text[feed.at];
      if (char === undefined) {
        if (feed.ended) return;
        continue;
      }
      if (char === ',') feed.at++;
      else if (char === '(') putRow(name, columns, yield* readTuple(feed, dialect));
      else if (/^(--|\/\*)/.test(feed.text.slice(feed.at, feed.at + 2)))
        putText(feed, commentEnd(feed), true);
      else {
        return;
      }
    }
  }

  function* readCopy(feed: Feed, table: string, listed: string | undefined): ReturnType<FeedParser> {
    const { name, columns } = columnsOf(table, listed);
    feed.at = COPY.lastIndex;
    let ended = false;
    const lines = eachLine(
      feed,
      (line, number) => {
        if (line === '\\.') ended = true;
        else if (line !== '') putRow(name, columns, readCopyLine(line, number));
      },
      () => ended,
    );
    yield* lines;
  }

  /** Any other statement is running text, up to its semicolon; a table's columns are noted, assignments make a row. */
  function readStatement(feed: Feed): void {
    const end = statementEnd(feed);
    const { text } = feed;
    const create = match(CREATE, feed);
    if (create !== null) noteTable(create[1]!, text.slice(CREATE.lastIndex, end));
    const assigning = match(ASSIGNING, feed);
    if (assigning === null || !putAssigned(feed, bare(assigning[1]!), end)) putText(feed, end, false);
  }

  function noteTable(table: string, body: string): void {
    const { name } = columnsOf(table, undefined);
    tables.set(
      name.toLowerCase(),
      columnDefinitions(body).map(column => column.name),
    );
  }

  function putAssigned(feed: Feed, name: string, end: number): boolean {
    const { at } = feed;
    const columns: string[] = [];
    const values: Segment[] = [];
    for (const found of feed.text.slice(at, end).matchAll(ASSIGNED)) {
      const text = found[2] ?? found[3] ?? '';
      goTo(feed, at + found.index + found[0].length - text.length - (found[2] === undefined ? 0 : 1));
      const trace = createTrace();
      addPart(trace, text, feed.line, feed.column);
      columns.push(bare(found[1]!));
      const segment = toSegment(trace);
      values.push({ ...segment, text: segment.text.replaceAll("''", "'") });
    }
    if (values.length < 2) return false;
    putRow(name, columns, values);
    feed.at = end;
    return true;
  }

  function putText(feed: Feed, end: number, apart: boolean): void {
    goTo(feed, feed.at);
    const text = feed.text.slice(feed.at, end);
    const segment = {
      text,
      place: { line: feed.line, column: feed.column },
      ...(apart ? { apart: true as const } : {}),
    };
    if (text.trim() !== '') out.push({ segment });
    feed.at = end;
  }
}

/** The columns that a table's definition lists, each with the text that defines it. `body`: from its first column on. */
export function columnDefinitions(body: string): { readonly name: string; readonly text: string }[] {
  return parts(body)
    .filter(part => !NO_COLUMN.test(part))
    .map(text => ({ name: bare(new RegExp(`^${NAME}`).exec(text)?.[0] ?? ''), text }))
    .filter(column => column.name !== '');
}

function match(pattern: RegExp, feed: Feed): RegExpExecArray | null {
  pattern.lastIndex = feed.at;
  return pattern.exec(feed.text);
}

function skipSpace(feed: Feed): void {
  while (feed.at < feed.text.length && /[\s;]/.test(feed.text[feed.at]!)) feed.at++;
}

function bare(name: string): string {
  return name
    .trim()
    .replace(/^[`"[]|[`"\]]$/g, '')
    .trim();
}

/** The end of a comment, as far as it has arrived. */
function commentEnd(feed: Feed): number {
  const block = feed.text.startsWith('/*', feed.at);
  const found = feed.text.indexOf(block ? '*/' : '\n', feed.at);
  return found < 0 ? feed.text.length : found + (block ? 2 : 1);
}

/** The end of a statement, as far as it has arrived: past its semicolon outside quotes, or a line `GO`. */
function statementEnd(feed: Feed): number {
  const stop =
    /'[^']*'|;|\n\s{0,20}GO\s{0,20}(?=\n)|\n\s{0,20}(?=(?:INSERT|REPLACE)\s{1,9}(?:INTO|\[)|COPY\s)|$/gi;
  stop.lastIndex = feed.at + 1;
  for (let found = stop.exec(feed.text); found !== null; found = stop.exec(feed.text)) {
    if (!found[0].startsWith("'")) return Math.max(found.index + found[0].length, feed.at + 1);
  }
  return feed.text.length;
}

/** The parts of a column list, cut at commas outside brackets, quotes and comments. */
function parts(body: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let part = '';
  for (const [token] of body.matchAll(/'[^']*'|--[^\n]*|\/\*[\s\S]*?\*\/|[(),]|[^'(),/-]+|[/-]/g)) {
    if (token.startsWith('--') || token.startsWith('/*')) continue;
    if (token === '(') depth++;
    else if (token === ')') depth--;
    if (depth < 0 || (depth === 0 && token === ',')) {
      found.push(part.trim());
      part = '';
    } else part += token;
    if (depth < 0) break;
  }
  return found;
}
