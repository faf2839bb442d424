import type { Entry, ExtractContext, Extractor, Piece, Source } from '../../model.ts';
import { decodeText, sniffText } from '../encoding.ts';
import { readFeed } from './feed.ts';
import { createSqlReader } from './sql-reader.ts';

const FIRST =
  /^(--|\/\*|#|\\(connect|restrict|c |set )|(SET|BEGIN|PRAGMA|CREATE|INSERT|DROP|USE|COPY|ALTER|UPDATE|SELECT|DELETE|REPLACE|IF|EXEC|EXECUTE|GO|WITH|MERGE|GRANT|TRUNCATE|LOCK|START|DECLARE|PRINT|PROMPT|REM|SPOOL)\b)/i;
const STATEMENT =
  /^[ \t]{0,40}(INSERT\s{1,9}(INTO\b|(IGNORE|OR\s{1,9}\w{1,20})\s{1,9}INTO\b|\[)|REPLACE\s{1,9}INTO\b|CREATE\s{1,9}((TEMP|TEMPORARY|UNLOGGED|GLOBAL)\s{1,9}){0,2}TABLE\b|COPY\s[^\n]{1,5000}\sFROM\s{1,9}stdin\b|UPDATE\s{1,9}[^\n]{1,200}\sSET\b)/im;

function accepts(head: Uint8Array, entry: Entry): boolean {
  const text = sniffText(head)?.text.replace(/^[\s\uFEFF]{1,1000}/, '');
  if (text === undefined || !FIRST.test(text)) return false;
  return STATEMENT.test(text) || (/\.sql$/i.test(entry.trail.at(-1) ?? '') && text.includes(';'));
}

async function* read(source: Source, _context: ExtractContext): AsyncGenerator<Piece> {
  const { chunks } = await decodeText(source);
  const out: Piece[] = [];
  yield* readFeed(chunks, out, createSqlReader(out));
}

/** SQL scripts and dumps: a row for each tuple of values, under the names of its columns; the rest as text. */
export const sql = {
  format: 'sql',
  title: 'SQL dumps and scripts (MySQL, PostgreSQL, SQLite, SQL Server, Oracle)',
  extensions: ['sql', 'dump'],
  accepts,
  extract: read,
  text: true,
  legible: true,
} satisfies Extractor;
