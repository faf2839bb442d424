import { createPage, type Page, type Part, textOf } from '../page.ts';
import type { Draft, Kind } from '../truth.ts';
import type { World } from '../world.ts';
import { STYLES, type Style } from './headers.ts';
import { type Column, makeTable, type Table } from './people-table.ts';
import { subjectOf } from './subjects.ts';

type Write = (page: Page, world: World, table: Table) => void;

/** A column's name and the value that it has in one record. */
interface Member {
  readonly key: string;
  readonly slot: Column['slot'];
  readonly part: Part;
}

function membersOf({ columns }: Table, row: readonly Part[]): Member[] {
  return columns.map(({ header, slot }, x) => ({ key: header, slot, part: row[x]! }));
}

/** Text as JSON has it between quotes; `ascii`: all else as `\u` escapes. */
function jsonText(text: string, ascii: boolean): string {
  const inner = JSON.stringify(text).slice(1, -1);
  return ascii
    ? inner.replace(/[^\x00-\x7f]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
    : inner;
}

type Tree = readonly (readonly [string, Part | Tree])[];

/** Where a value goes in an object of objects: the name of the inner object, and its key there. */
const INSIDE: Readonly<Partial<Record<Column['slot'], readonly string[]>>> = {
  first: ['name', 'first'],
  middle: ['name', 'middle'],
  last: ['name', 'last'],
  street: ['address', 'line 1'],
  town: ['address', 'city'],
  state: ['address', 'state'],
  ZIP: ['address', 'postal code'],
  card: ['payment', 'card', 'number'],
  account: ['direct deposit', 'account number'],
  routing: ['direct deposit', 'routing number'],
  license: ['identification', 'drivers license', 'number'],
  'license state': ['identification', 'drivers license', 'state'],
};

type Branch = Map<string, Part | Branch>;

function nested(members: readonly Member[], styled: (text: string) => string): Tree {
  const root: Branch = new Map();
  for (const { key, slot, part } of members) {
    const path = INSIDE[slot]?.map(styled) ?? [key];
    let branch = root;
    for (const name of path.slice(0, -1)) {
      const inner = branch.get(name);
      const next: Branch = inner instanceof Map ? inner : new Map();
      branch.set(name, next);
      branch = next;
    }
    branch.set(path.at(-1)!, part);
  }
  const asTree = (branch: Branch): Tree =>
    [...branch].map(([key, value]) => [key, value instanceof Map ? asTree(value) : value] as const);
  return asTree(root);
}

interface JsonStyle {
  readonly ascii: boolean;
  /** Digits without quotes where JSON can hold them. */
  readonly bare: boolean;
  /** Null: all on one line. */
  readonly indent: string | null;
}

function writeJson(page: Page, tree: Tree, style: JsonStyle, deep: string): void {
  const newline = style.indent === null ? '' : `\n${deep}${style.indent}`;
  page.write('{');
  tree.forEach(([key, value], at) => {
    page.write(
      `${at > 0 ? ',' : ''}${newline}"${jsonText(key, style.ascii)}":${style.indent === null ? '' : ' '}`,
    );
    if (Array.isArray(value)) writeJson(page, value as Tree, style, deep + (style.indent ?? ''));
    else {
      const part = value as Part;
      const quote = style.bare && /^[1-9]\d{0,15}$/.test(textOf(part)) ? '' : '"';
      page.write(quote, typeof part === 'string' ? jsonText(part, style.ascii) : part, quote);
    }
  });
  page.write(style.indent === null ? '}' : `\n${deep}}`);
}

const treesOf = (table: Table, deep: boolean, styled: (text: string) => string): Tree[] =>
  table.rows.map(row => {
    const members = membersOf(table, row);
    return deep ? nested(members, styled) : members.map(({ key, part }) => [key, part] as const);
  });

const json =
  (deep: boolean): Write =>
  (page, { random }, table) => {
    const style: JsonStyle = {
      ascii: random.chance(0.3),
      bare: random.chance(0.4),
      indent: random.pick(['  ', '  ', '    ', null]),
    };
    const wrapped = random.chance(0.4);
    const newline = style.indent === null ? '' : '\n';
    const styled = STYLES[random.pick(['camelCase', 'snake_case', 'PascalCase'] as const)];
    page.write(wrapped ? `{"total":${table.rows.length},"items":[${newline}` : `[${newline}`);
    treesOf(table, deep, styled).forEach((tree, at) => {
      if (at > 0) page.write(`,${newline}`);
      writeJson(page, tree, style, '');
    });
    page.line(wrapped ? `${newline}]}` : `${newline}]`);
  };

const ndjson: Write = (page, { random }, table) => {
  const style = { ascii: random.chance(0.3), bare: random.chance(0.4), indent: null };
  const styled = STYLES[random.pick(['camelCase', 'snake_case'] as const)];
  for (const tree of treesOf(table, random.chance(0.5), styled)) {
    writeJson(page, tree, style, '');
    page.line();
  }
};

const xmlText = (part: Part): Part =>
  typeof part === 'string' ? part.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;') : part;

const xml: Write = (page, { random }, table) => {
  const [list, one] = random.pick([
    ['Employees', 'Employee'],
    ['records', 'record'],
    ['ns:Customers', 'ns:Customer'],
    ['root', 'row'],
  ] as const);
  const asAttributes = random.chance(0.35);
  page.line('<?xml version="1.0" encoding="UTF-8"?>');
  page.line(`<${list}${list.startsWith('ns:') ? ' xmlns:ns="urn:example:export"' : ''}>`);
  for (const row of table.rows) {
    const members = membersOf(table, row);
    if (asAttributes) {
      page.write(`  <${one}`);
      for (const { key, part } of members) page.write(` ${key}="`, xmlText(part), '"');
      page.line('/>');
      continue;
    }
    page.line(`  <${one}>`);
    for (const { key, part } of members) page.line(`    <${key}>`, xmlText(part), `</${key}>`);
    page.line(`  </${one}>`);
  }
  page.line(`</${list}>`);
};

const yaml: Write = (page, { random }, table) => {
  const quote = random.pick(['', '"', "'"]);
  page.line('---');
  page.line(random.pick(['employees:', 'people:', 'records:']));
  for (const row of table.rows)
    membersOf(table, row).forEach(({ key, part }, at) => {
      const text = textOf(part);
      const sign = quote === '' && /^[\d.,]*$|: |^[-*&!%@`'"#]|^null$/.test(text) ? '"' : quote;
      const inner = sign === "'" && typeof part === 'string' ? part.replace(/'/g, "''") : part;
      page.line(at === 0 ? '  - ' : '    ', `${key}: ${sign}`, inner, sign);
    });
};

const ini: Write = (page, { random }, table) => {
  const equals = random.pick(['=', ' = ']);
  table.rows.forEach((row, at) => {
    page.line(`[employee_${at + 1}]`);
    for (const { key, part } of membersOf(table, row)) page.line(`${key}${equals}`, part);
    page.line();
  });
};

/** Settings of a program: each key says which record it belongs to. */
const properties: Write = (page, { random }, table) => {
  const start = random.pick(['customer', 'user', 'app.seed.person']);
  page.line('# generated by the migration, do not edit');
  table.rows.forEach((row, at) => {
    for (const { key, part } of membersOf(table, row)) page.line(`${start}.${at + 1}.${key}=`, part);
  });
};

/** The environment of one test run: one person. */
const environment: Write = (page, { random }, table) => {
  const start = random.pick(['CUSTOMER_', 'TEST_', 'APPLICANT_', '']);
  page.line('NODE_ENV=development');
  for (const { key, part } of membersOf(table, table.rows[0]!)) page.line(`${start}${key}="`, part, '"');
};

const PROGRAMS: readonly Style[] = ['camelCase', 'snake_case', 'PascalCase'];

function objectsKind(
  id: string,
  ending: string,
  write: Write,
  step: number,
  { most = 14, styles = PROGRAMS }: { readonly most?: number; readonly styles?: readonly Style[] } = {},
): Kind {
  const make = (world: World): Draft => {
    const { random } = world;
    const table = makeTable(world, subjectOf(world, step), {
      language: random.pick(['en', 'en', 'en', 'es', 'pt', 'fr'] as const),
      style: random.pick(styles),
      rows: most === 1 ? 1 : random.between(3, most),
    });
    const page = createPage();
    write(page, world, table);
    return page.draft(ending);
  };
  return { id, group: 'structured', make };
}

/** Objects as programs write them. */
export const OBJECTS: readonly Kind[] = [
  objectsKind('json-objects', 'json', json(false), 1),
  objectsKind('json-nested', 'json', json(true), 2),
  objectsKind('ndjson', 'ndjson', ndjson, 4),
  objectsKind('xml-records', 'xml', xml, 7),
  objectsKind('yaml-records', 'yaml', yaml, 8),
  objectsKind('ini-sections', 'ini', ini, 11),
  objectsKind('properties-numbered', 'properties', properties, 13),
  objectsKind('environment-file', 'env', environment, 14, { most: 1, styles: ['SNAKE_CAPITALS'] }),
];
