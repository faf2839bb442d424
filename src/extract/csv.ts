import type { ExtractContext, Extractor, Piece, Place, Source } from '../model.ts';
import { csvDialect, isCsvName } from './csv-dialect.ts';
import { type CsvRecord, createCsvReader, type Field } from './csv-records.ts';
import { decodeText, sniffText } from './encoding.ts';
import { createSideTables } from './side-tables.ts';
import { skimmed } from './skim.ts';
import { csvGuide, LEFT_OUT } from './skim-guides.ts';
import type { Cell } from './table.ts';

/** The cell for a field: its text without spaces around, and where that begins. */
function cellOf(field: Field, row: number): Cell | null {
  const text = field.value.trim();
  if (text === '') return null;
  const before = text.length === field.value.length ? 0 : field.value.indexOf(text[0]!);
  return { text, place: { line: field.line, column: field.column + before, row } };
}

function isComment(record: CsvRecord, comment: string | null): boolean {
  return comment !== null && record.fields[0]!.value.startsWith(comment) && !record.fields[0]!.quoted;
}

/** Whether nothing could be found in a record, so that it was not read: it counts as a row. */
function isLeftOut({ fields }: CsvRecord): boolean {
  return fields.length === 1 && fields[0]!.value.startsWith(LEFT_OUT);
}

/** A record's own text, for what is no row: comments. */
function asText(record: CsvRecord, delimiter: string): Piece {
  const place: Place = { line: record.line, column: 1 };
  return { segment: { text: record.fields.map(field => field.value).join(delimiter), place } };
}

async function* extract(source: Source, { entry, finder }: ExtractContext): AsyncGenerator<Piece> {
  const name = entry.trail.at(-1) ?? '';
  const head = sniffText(await source.head(65_536));
  const dialect = csvDialect(head?.text ?? '', isCsvName(name)) ?? { delimiter: ',', comment: null };
  const read = createCsvReader(dialect.delimiter);
  const table = createSideTables();
  let row = 0;
  function* pieces(chunk: string, final: boolean): Generator<Piece> {
    for (const record of read(chunk, final)) {
      if (row === 0 && record.line === 1 && /^sep=.?$/i.test(record.fields[0]!.value)) continue;
      row++;
      if (isLeftOut(record)) continue;
      if (isComment(record, dialect.comment)) yield asText(record, dialect.delimiter);
      else yield* table.row(record.fields.map(field => cellOf(field, row)));
    }
  }
  const seen = await skimmed(source, finder, csvGuide(dialect.delimiter, finder));
  const { chunks } = await decodeText(seen);
  for await (const chunk of chunks) yield* pieces(chunk, false);
  yield* pieces('', true);
  yield* table.end();
}

/** Delimited values: comma, tab, semicolon, pipe and kin; delimiter and header are found from the content. */
export const csv = {
  format: 'csv',
  text: true,
  title: 'delimited values (CSV, TSV and kin); the delimiter and the header row are found from the content',
  extensions: ['csv', 'tsv', 'tab', 'psv', 'ssv'],
  accepts: (head, entry) => {
    const text = sniffText(head)?.text;
    return text !== undefined && csvDialect(text, isCsvName(entry.trail.at(-1) ?? '')) !== null;
  },
  extract,
} satisfies Extractor;
