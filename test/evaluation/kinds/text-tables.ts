import { createPage, type Page, type Part, textOf } from '../page.ts';
import type { Draft, Kind } from '../truth.ts';
import type { World } from '../world.ts';
import { makeTable, type Table } from './people-table.ts';
import { someDate, subjectOf } from './subjects.ts';

/** Columns that a character takes on a screen: marks that are composed onto a letter take none. */
const widthOf = (text: string): number => [...text.replace(/\p{M}/gu, '')].length;
const padding = (text: string, width: number): string => ' '.repeat(Math.max(0, width - widthOf(text)));

function widthsOf({ columns, rows }: Table, headed = true): number[] {
  return columns.map(({ header }, x) =>
    Math.max(headed ? widthOf(header) : 0, ...rows.map(row => widthOf(textOf(row[x]!)))),
  );
}

/** The cells of a row, each padded, with `between` between them. */
function padded(row: readonly Part[], widths: readonly number[], between: string): Part[] {
  return row.flatMap((part, x) => [...(x > 0 ? [between] : []), part, padding(textOf(part), widths[x]!)]);
}

/** The headings of a report, over one or two lines each. */
function headingLines({ columns }: Table, folded: boolean): [string[], string[]] {
  const pairs = columns.map(({ header }) => {
    const words = header.split(' ');
    if (!folded || words.length < 2) return ['', header] as const;
    return [words.slice(0, -1).join(' '), words.at(-1)!] as const;
  });
  return [pairs.map(([one]) => one), pairs.map(([, two]) => two)];
}

/** A report of a mainframe's kind: columns of fixed width, the headings again on each page. */
function fixedWidth(world: World): Draft {
  const { random } = world;
  const table = makeTable(world, subjectOf(world), {
    style: random.pick(['CAPITALS', 'CAPITALS', 'as it is']),
    layouts: ['LAST FIRST M', 'LAST FIRST M', 'LAST, FIRST', 'FIRST LAST', 'Last, First M'],
    rows: random.between(12, 30),
  });
  const [above, below] = headingLines(table, random.chance(0.25));
  const content = widthsOf(table, false);
  const widths = content.map((width, x) => Math.max(width, widthOf(above[x]!), widthOf(below[x]!)));
  const gap = ' '.repeat(random.between(2, 4));
  const page = createPage();
  const perPage = random.between(8, 14);
  const ruled = random.chance(0.5);
  table.rows.forEach((row, at) => {
    if (at % perPage === 0) {
      const number = at / perPage + 1;
      page.line(
        `${number > 1 ? '\f' : ''}RPT ${random.digits(4)}-R01      GRANITE STREET SERVICES INC      PAGE ${number}`,
      );
      page.line(`RUN DATE ${someDate(random, 2025, 2026)}`);
      page.line();
      if (above.some(text => text !== '')) page.line(...padded(above, widths, gap));
      page.line(...padded(below, widths, gap));
      if (ruled) page.line(widths.map(width => '-'.repeat(width)).join(gap));
    }
    page.line(...padded(row, widths, gap));
  });
  page.line();
  page.line(`TOTAL RECORDS ${table.rows.length}`);
  return page.draft(random.pick(['txt', 'prn', 'rpt']), random.pick(['\n', '\r\n']));
}

function psqlTable(page: Page, table: Table): void {
  const widths = widthsOf(table);
  page.line(
    ' ',
    ...padded(
      table.columns.map(({ header }) => header),
      widths,
      ' | ',
    ),
  );
  page.line(widths.map(width => '-'.repeat(width + 2)).join('+'));
  for (const row of table.rows) page.line(' ', ...padded(row, widths, ' | '));
  page.line(`(${table.rows.length} rows)`);
}

function mysqlTable(page: Page, table: Table): void {
  const widths = widthsOf(table);
  const rule = `+${widths.map(width => '-'.repeat(width + 2)).join('+')}+`;
  page.line(rule);
  page.line(
    '| ',
    ...padded(
      table.columns.map(({ header }) => header),
      widths,
      ' | ',
    ),
    ' |',
  );
  page.line(rule);
  for (const row of table.rows) page.line('| ', ...padded(row, widths, ' | '), ' |');
  page.line(rule);
  page.line(`${table.rows.length} rows in set (0.01 sec)`);
}

/** What `\G` prints: a record after the other, a line for each column. */
function verticalRecords(page: Page, table: Table): void {
  const width = Math.max(...table.columns.map(({ header }) => widthOf(header)));
  table.rows.forEach((row, at) => {
    page.line(`*************************** ${at + 1}. row ***************************`);
    row.forEach((part, x) => {
      const { header } = table.columns[x]!;
      page.line(padding(header, width), `${header}: `, part);
    });
  });
  page.line(`${table.rows.length} rows in set (0.00 sec)`);
}

/** What a database's command-line client printed. */
function clientOutput(world: World): Draft {
  const { random, turn } = world;
  const table = makeTable(world, subjectOf(world, 2), { style: 'snake_case' });
  const page = createPage();
  const print = [psqlTable, mysqlTable, verticalRecords][turn % 3]!;
  if (random.chance(0.6))
    page.line(
      turn % 3 === 0
        ? 'hr=# select * from staff_export limit 30;'
        : 'mysql> SELECT * FROM staff_export LIMIT 30;',
    );
  print(page, table);
  return page.draft(random.pick(['txt', 'log', 'out']));
}

/** A page of notes with a table in Markdown. */
function markdown(world: World): Draft {
  const { random } = world;
  const table = makeTable(world, subjectOf(world, 4), { rows: random.between(5, 12) });
  const aligned = random.chance(0.5);
  const widths = aligned ? widthsOf(table) : table.columns.map(() => 0);
  const page = createPage();
  page.line(`# Open items, ${someDate(random, 2025, 2026)}`);
  page.line();
  page.line('From the old system, to be checked against the binder:');
  page.line();
  page.line(
    '| ',
    ...padded(
      table.columns.map(({ header }) => header),
      widths,
      ' | ',
    ),
    ' |',
  );
  page.line(`|${widths.map(width => ` ${'-'.repeat(Math.max(3, width))} `).join('|')}|`);
  for (const row of table.rows) page.line('| ', ...padded(row, widths, ' | '), ' |');
  page.line();
  page.line('Ask the front office about the rest.');
  return page.draft('md');
}

/** Tables drawn with characters. */
export const TEXT_TABLES: readonly Kind[] = [
  { id: 'fixed-width-report', group: 'structured', make: fixedWidth },
  { id: 'database-client-output', group: 'structured', make: clientOutput },
  { id: 'markdown-table', group: 'structured', make: markdown },
];
