import { createPage, type Page, type Part, textOf } from '../page.ts';
import type { Draft, Kind } from '../truth.ts';
import type { World } from '../world.ts';
import { makeTable, type Table } from './people-table.ts';
import { subjectOf } from './subjects.ts';

interface Script {
  readonly table: Table;
  /** Quoted or not, as the database writes it. */
  readonly name: string;
  readonly columns: readonly string[];
}

const sqlText = (part: Part): Part => (typeof part === 'string' ? part.replace(/'/g, "''") : part);

function values(row: readonly Part[], bare: boolean): Part[] {
  return row.flatMap((part, x) => {
    const quote = bare && /^[1-9]\d{0,17}$/.test(textOf(part)) ? '' : "'";
    return [x > 0 ? ', ' : '', quote, sqlText(part), quote];
  });
}

function createTable(page: Page, { name, columns }: Script): void {
  page.line(`CREATE TABLE ${name} (`);
  columns.forEach((column, at) => {
    page.line(`  ${column} varchar(80)${at === 0 ? ' NOT NULL' : ''}${at < columns.length - 1 ? ',' : ''}`);
  });
  page.line(');');
  page.line();
}

/** One statement a row. @param named whether the statement names the columns. */
function inserts(page: Page, { table, name, columns }: Script, bare: boolean, named: boolean): void {
  const into = `INSERT INTO ${name}${named ? ` (${columns.join(', ')})` : ''} VALUES (`;
  for (const row of table.rows) page.line(into, ...values(row, bare), ');');
}

/** One statement for all rows. @param wide all on one line, as mysqldump does. */
function oneInsert(page: Page, script: Script, bare: boolean, named: boolean, wide: boolean): void {
  const { table, name, columns } = script;
  page.write(`INSERT INTO ${name}${named ? ` (${columns.join(', ')})` : ''} VALUES${wide ? ' ' : '\n'}`);
  table.rows.forEach((row, at) => {
    page.write(at > 0 ? (wide ? ',' : ',\n') : '', wide ? '(' : '  (', ...values(row, bare), ')');
  });
  page.line(';');
}

/** The COPY of pg_dump: tabs between, `\.` at the end. */
function copy(page: Page, { table, name, columns }: Script): void {
  page.line(`COPY public.${name} (${columns.join(', ')}) FROM stdin;`);
  for (const row of table.rows) page.line(...row.flatMap((part, x) => [x > 0 ? '\t' : '', part]));
  page.line('\\.');
  page.line();
}

function databaseDump(world: World): Draft {
  const { random, turn } = world;
  const table = makeTable(world, subjectOf(world, 2), {
    style: random.pick(['snake_case', 'snake_case', 'PascalCase']),
  });
  const quote = random.pick(['', '', '`', '"']);
  const script: Script = {
    table,
    name: `${quote}${random.pick(['staff', 'tbl_people', 'crm_contact', 'legacy_export'])}${quote}`,
    columns: table.columns.map(({ header }) => `${quote}${header}${quote}`),
  };
  const page = createPage();
  page.line(
    random.pick([
      '-- MySQL dump 10.13  Distrib 8.0.36',
      '-- PostgreSQL database dump',
      '-- exported 2026-03-11',
    ]),
  );
  page.line();
  const bare = random.chance(0.4);
  const variant = turn % 5;
  if (variant !== 0 || random.chance(0.5)) createTable(page, script);
  if (variant === 0) inserts(page, script, bare, true);
  else if (variant === 1) oneInsert(page, script, bare, true, false);
  else if (variant === 2) oneInsert(page, script, bare, false, random.chance(0.5));
  else if (variant === 3) inserts(page, script, bare, false);
  else copy(page, script);
  return page.draft('sql');
}

/** Dumps of databases. */
export const DUMPS: readonly Kind[] = [{ id: 'sql-dump', group: 'structured', make: databaseDump }];
