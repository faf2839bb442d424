import { createPage, type Page, type Part } from '../page.ts';
import type { Draft, Kind } from '../truth.ts';
import type { World } from '../world.ts';
import { makeTable, type Table } from './people-table.ts';
import { subjectOf } from './subjects.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML has it; `numeric`: characters beyond ASCII as numeric references. */
function escaped(part: Part, numeric: boolean): Part {
  if (typeof part !== 'string') return part;
  const text = part.replace(/[&<>"]/g, sign => ENTITIES[sign]!);
  return numeric ? text.replace(/[^\x00-\x7f]/gu, sign => `&#${sign.codePointAt(0)};`) : text;
}

interface Markup {
  readonly numeric: boolean;
  readonly cellPerLine: boolean;
  readonly headTag: 'th' | 'td';
}

function tablePage(page: Page, { columns, rows }: Table, { numeric, cellPerLine, headTag }: Markup): void {
  const writeRow = (cells: readonly Part[], tag: string): void => {
    const end = cellPerLine ? '\n' : '';
    page.write(`<tr>${end}`);
    for (const cell of cells) page.write(`<${tag}>`, escaped(cell, numeric), `</${tag}>${end}`);
    page.line('</tr>');
  };
  page.line('<table border="1" class="grid">');
  writeRow(
    columns.map(({ header }) => header),
    headTag,
  );
  for (const row of rows) writeRow(row, 'td');
  page.line('</table>');
}

function definitionLists(page: Page, { columns, rows }: Table, { numeric }: Markup): void {
  rows.forEach((row, at) => {
    page.line(`<div class="card"><h3>Record ${at + 1}</h3>`);
    page.line('<dl>');
    row.forEach((cell, x) => {
      page.line('<dt>', escaped(columns[x]!.header, numeric), '</dt><dd>', escaped(cell, numeric), '</dd>');
    });
    page.line('</dl></div>');
  });
}

/** A page that was saved with the form filled in. */
function filledForms(page: Page, { columns, rows }: Table, { numeric }: Markup): void {
  rows.forEach((row, at) => {
    page.line(`<form action="/save/${at + 1}" method="post"><fieldset>`);
    row.forEach((cell, x) => {
      const id = `f${at + 1}_${x + 1}`;
      page.line(`<label for="${id}">`, escaped(columns[x]!.header, numeric), '</label>');
      page.line(`<input type="text" id="${id}" name="${id}" value="`, escaped(cell, numeric), '">');
    });
    page.line('</fieldset></form>');
  });
}

/** A record as a table of two columns, label and value. */
function labelledRows(page: Page, { columns, rows }: Table, { numeric }: Markup): void {
  for (const row of rows) {
    page.line('<table class="detail">');
    row.forEach((cell, x) => {
      page.line(
        '<tr><td><b>',
        escaped(columns[x]!.header, numeric),
        ':</b></td><td>',
        escaped(cell, numeric),
        '</td></tr>',
      );
    });
    page.line('</table><hr>');
  }
}

function webPage(write: typeof tablePage, step: number, most: number): (world: World) => Draft {
  return world => {
    const { random } = world;
    const table = makeTable(world, subjectOf(world, step), { rows: random.between(2, most) });
    const page = createPage();
    const numeric = random.chance(0.3);
    if (random.chance(0.8)) page.line('<!DOCTYPE html>');
    page.line('<html><head><meta charset="utf-8"><title>Account review</title>');
    page.line('<style>td { padding: 2px } .n { color: #123456 }</style></head><body>');
    page.line('<h1>Review</h1>');
    write(page, table, {
      numeric,
      cellPerLine: random.chance(0.5),
      headTag: random.pick(['th', 'th', 'td']),
    });
    page.line(`<!-- build 20260${random.digits(3)}.${random.digits(9)} -->`);
    page.line('</body></html>');
    return page.draft(random.pick(['html', 'htm']));
  };
}

/** Pages of the web with tables and forms. */
export const WEB_PAGES: readonly Kind[] = [
  { id: 'html-table', group: 'structured', make: webPage(tablePage, 1, 18) },
  { id: 'html-definition-list', group: 'structured', make: webPage(definitionLists, 2, 6) },
  { id: 'html-filled-form', group: 'structured', make: webPage(filledForms, 4, 5) },
  { id: 'html-labelled-rows', group: 'structured', make: webPage(labelledRows, 7, 6) },
];
