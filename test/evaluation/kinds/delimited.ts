import { ssnDigits } from '../numbers.ts';
import { createPage, type Part, textOf } from '../page.ts';
import type { Draft, Kind } from '../truth.ts';
import { negate, plant, type World } from '../world.ts';
import { makeTable, type Settings, type Subject, type Table } from './people-table.ts';
import { SUBJECTS, someAmount, someDate, subjectOf } from './subjects.ts';
import { identityChecks, vendors } from './tax-tables.ts';

type Quoting = 'where needed' | 'all' | 'text only';

interface Dialect {
  readonly ending: string;
  readonly delimiter: string;
  readonly quoting: Quoting;
  readonly end: string;
  readonly encoding: 'utf8' | 'utf8 with BOM' | 'latin1' | 'utf16le';
  /** What keeps a spreadsheet from taking an element's digits for a number. */
  readonly guard: '' | '=' | "'";
}

function someDialect({ random }: World): Dialect {
  const [delimiter, ending] = random.pick([
    [',', 'csv'],
    [',', 'csv'],
    [';', 'csv'],
    ['\t', 'tsv'],
    ['\t', 'txt'],
    ['|', 'txt'],
    ['|', 'csv'],
  ] as const);
  return {
    ending,
    delimiter,
    quoting: random.pick(['where needed', 'where needed', 'all', 'text only']),
    end: random.pick(['\n', '\r\n']),
    guard: random.pick(['', '', '', '', '', '', '', '', '=', "'"]),
    encoding:
      delimiter === '\t' && random.chance(0.3)
        ? 'utf16le'
        : random.pick(['utf8', 'utf8', 'utf8 with BOM', 'latin1']),
  };
}

function encoded(text: string, encoding: Dialect['encoding']): Uint8Array {
  if (encoding === 'utf16le') return Buffer.from(`\ufeff${text}`, 'utf16le');
  // Only what Latin-1 can hold is written so: an exporting program would have lost the rest.
  if (encoding === 'latin1' && !/[^\x00-\xff]/.test(text)) return Buffer.from(text, 'latin1');
  return Buffer.from(encoding === 'utf8' ? text : `\ufeff${text}`, 'utf8');
}

/** The parts of a cell with quotes around them where the dialect has them. */
function cellParts(cell: Part, { delimiter, quoting, guard }: Dialect): Part[] {
  const text = textOf(cell);
  const isGuarded = typeof cell !== 'string' && 'element' in cell.value && /^\d+$/.test(text);
  if (isGuarded && guard === '=') return ['"=""', cell, '"""'];
  if (isGuarded && guard === "'") return quoting === 'where needed' ? ["'", cell] : ['"\'', cell, '"'];
  const needed = text.includes(delimiter) || /["\r\n]/.test(text);
  const quoted = needed || quoting === 'all' || (quoting === 'text only' && !/^[\d.]*$/.test(text));
  const inner = typeof cell === 'string' ? cell.replace(/"/g, '""') : cell;
  return quoted ? ['"', inner, '"'] : [inner];
}

/** Rows as text with delimiters. @param first lines that stand above them. */
function delimited(
  rows: readonly (readonly Part[])[],
  dialect: Dialect,
  first: readonly string[] = [],
): Draft {
  const page = createPage();
  for (const line of first) page.line(line);
  for (const row of rows)
    page.line(
      ...row.flatMap((cell, at) => [...(at > 0 ? [dialect.delimiter] : []), ...cellParts(cell, dialect)]),
    );
  const draft = page.draft(dialect.ending, dialect.end);
  return { ...draft, bytes: encoded(String(draft.bytes), dialect.encoding) };
}

function withHeader({ columns, rows }: Table): (readonly Part[])[] {
  return [columns.map(({ header }) => header), ...rows];
}

const REMARKS = ['called back\nleft a message', 'see file', '', 'ok; renewed', 'moved, new lease'];

function listKind(id: string, subject: Subject, settings?: Settings): Kind {
  const make = (world: World): Draft => {
    const { random } = world;
    const dialect = someDialect(world);
    const rows = withHeader(makeTable(world, subject, settings));
    const remarked = random.chance(0.12)
      ? rows.map((row, at) => [...row, at === 0 ? 'Remarks' : random.pick(REMARKS)])
      : rows;
    const first: string[] = [];
    if (dialect.delimiter === ',' && random.chance(0.1))
      first.push(`${id.replace(/-/g, ' ')} list`, `Printed ${someDate(random)}`, '');
    if (dialect.delimiter === ';' && random.chance(0.2)) first.push('sep=;');
    return delimited(remarked, dialect, first);
  };
  return { id: `csv-${id}`, group: 'structured', make };
}

/** Two lists in one file, each under its own title and headings. */
function twoSections(world: World): Draft {
  const { random } = world;
  const sections = [subjectOf(world, 2), subjectOf(world, 7)].map((subject, at): (readonly Part[])[] => {
    const table = makeTable(world, subject, { rows: random.between(4, 12) });
    return [[`Section ${at + 1}`], ...withHeader(table), ['Count', String(table.rows.length)], ['']];
  });
  return delimited(sections.flat(), { ...someDialect(world), ending: 'csv' });
}

/** An export without headings: people with their Social Security numbers, not formatted. */
function headerless(world: World): Draft {
  const { random } = world;
  const layouts = random.pick([
    ['First Last'],
    ['Last, First'],
    ['LAST FIRST M'],
    ['First M. Last'],
  ] as const);
  const rows = Array.from({ length: random.between(30, 48) }, (): Part[] => {
    const person = world.person();
    const name = world.written(person, ...layouts);
    return [
      random.digits(5),
      name,
      plant({ element: 'ssn', raw: ssnDigits(random) }, { person, name }),
      someDate(random, 1950, 2003),
      someAmount(random),
    ];
  });
  return delimited(rows, { ...someDialect(world), encoding: 'utf8', guard: '' });
}

/** The same with numbers that count on: of boxes, not of people. */
function serials(world: World): Draft {
  const { random } = world;
  let serial = Number(ssnDigits(random));
  const rows = Array.from({ length: random.between(30, 48) }, (): Part[] => {
    serial += random.pick([1, 1, 1, 2]);
    const raw = String(serial).padStart(9, '0');
    return [
      world.written(world.person(), 'First Last'),
      negate({ kind: 'serial number', raw }),
      someDate(random),
      someAmount(random),
    ];
  });
  return delimited(rows, { ...someDialect(world), encoding: 'utf8', guard: '' });
}

/** Tables of text with delimiters. */
export const DELIMITED: readonly Kind[] = [
  ...Object.entries(SUBJECTS).map(([id, subject]) => listKind(id, subject)),
  listKind('vendors', vendors, { language: 'en' }),
  listKind('identity-checks', identityChecks, { language: 'en' }),
  { id: 'csv-two-sections', group: 'structured', make: twoSections },
  { id: 'csv-headerless', group: 'structured', make: headerless },
  { id: 'csv-headerless-serials', group: 'structured', make: serials },
];
