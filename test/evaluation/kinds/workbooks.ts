import { type Sheet, xlsx } from '../../../fixtures/office.ts';
import { type Part, textOf, truthOf } from '../page.ts';
import type { Draft, Kind, Negative, Planted } from '../truth.ts';
import type { World } from '../world.ts';
import { makeTable, type Settings, type Table } from './people-table.ts';
import { SUBJECTS, someDate, subjectOf } from './subjects.ts';

/** A cell of a sheet; with a number format it is stored as a number. */
type GridCell = Part | { readonly part: Part; readonly format: string };
type Grid = readonly (readonly GridCell[])[];
type SheetCell = Sheet['rows'][number][number];

const isFormatted = (cell: GridCell): cell is Exclude<GridCell, Part> =>
  typeof cell === 'object' && 'format' in cell;

/** A number as a sheet shows it: with a format of nines zeros its leading zeros come back. */
function shownAs(part: Part, format: string): Part {
  if (typeof part === 'string' || format !== '0') return part;
  return { ...part, value: { ...part.value, raw: String(Number(part.value.raw)) } };
}

function sheetCell(cell: GridCell): SheetCell {
  if (!isFormatted(cell)) return textOf(cell);
  return { number: Number(textOf(cell.part).replace(/\D/g, '')), format: cell.format };
}

/** A workbook with what is true of it. */
function workbook(sheets: readonly { readonly name: string; readonly grid: Grid }[]): Draft {
  const planted: Planted[] = [];
  const negatives: Negative[] = [];
  for (const { name, grid } of sheets)
    for (const [y, row] of grid.entries())
      for (const [x, cell] of row.entries()) {
        const part = isFormatted(cell) ? shownAs(cell.part, cell.format) : cell;
        if (typeof part === 'string') continue;
        const truth = truthOf(part, { sheet: name, cell: `${String.fromCharCode(65 + x)}${y + 1}` });
        planted.push(...truth.planted);
        negatives.push(...truth.negatives);
      }
  const bytes = xlsx(sheets.map(({ name, grid }) => ({ name, rows: grid.map(row => row.map(sheetCell)) })));
  return { ending: 'xlsx', bytes, planted, negatives };
}

/** The cells of a table; columns of digits may be numbers, as a spreadsheet makes of what is typed. */
function gridOf({ random }: World, { columns, rows }: Table): Grid {
  const formats = columns.map(({ slot }) => {
    if (slot === 'ssn') return random.pick(['', '', '0', '000000000', '000\\-00\\-0000']);
    return slot === 'account' || slot === 'negative' ? random.pick(['', '0']) : '';
  });
  return [
    columns.map(({ header }) => header),
    ...rows.map(row =>
      row.map((part, x): GridCell => {
        const format = formats[x]!;
        const fits = columns[x]!.slot === 'ssn' ? /^\d{9}$|^\d{3}-\d\d-\d{4}$/ : /^\d{1,15}$/;
        return format !== '' && fits.test(textOf(part)) && !isDashedPlain(part, format)
          ? { part, format }
          : part;
      }),
    ),
  ];
}

/** A number with dashes that would lose them. */
const isDashedPlain = (part: Part, format: string): boolean =>
  textOf(part).includes('-') !== format.includes('-');

const SETTINGS: Settings = { ssnSeparators: ['-', '-', '', '', ' '] };

function list(world: World): Draft {
  const table = makeTable(world, subjectOf(world), SETTINGS);
  return workbook([
    { name: world.random.pick(['Sheet1', 'Export', 'Hoja1', 'Staff 2026']), grid: gridOf(world, table) },
  ]);
}

/** A list under title rows, with a total below it, among other sheets. */
function titledSheets(world: World): Draft {
  const { random } = world;
  const one = gridOf(
    world,
    makeTable(world, subjectOf(world, 2), { ...SETTINGS, rows: random.between(5, 12) }),
  );
  const two = gridOf(
    world,
    makeTable(world, subjectOf(world, 7), { ...SETTINGS, rows: random.between(5, 12) }),
  );
  const titled: Grid = [
    ['Granite Street Community Services, Inc.'],
    [`As of ${someDate(random, 2025, 2026)}`, '', 'CONFIDENTIAL'],
    [],
    ...(random.chance(0.3) ? [['General', '', '', 'Details']] : []),
    ...one,
    [],
    ['Total', '', String(one.length - 1)],
  ];
  const notes: Grid = [['Notes'], ['Update before the 15th of each month.'], ['Do not sort column A.']];
  const shifted = two.map((row): readonly GridCell[] => ['', ...row]);
  return workbook([
    { name: 'Summary', grid: notes },
    { name: 'Current', grid: titled },
    { name: '2025 (old)', grid: random.chance(0.5) ? [[], ...shifted] : two },
  ]);
}

/** Forms laid out in cells: the label to the left, the value to the right of it; a sheet for each person. */
function cellForms(world: World): Draft {
  const { random } = world;
  const table = makeTable(world, subjectOf(world, 4), {
    ...SETTINGS,
    style: 'as it is',
    rows: random.between(2, 5),
  });
  const colon = random.pick(['', ':']);
  const sheets = table.rows.map((row, at) => {
    const lines = row.map((part, x): GridCell[] => ['', `${table.columns[x]!.header}${colon}`, part]);
    return { name: `Form ${at + 1}`, grid: [['', 'Intake form'], [], ...lines] };
  });
  return workbook(sheets);
}

/** Two tables side by side; the one to the right starts lower. */
function sideBySide(world: World): Draft {
  const { random } = world;
  const small = { ...SETTINGS, parts: false, rows: random.between(6, 10) };
  const left = gridOf(
    world,
    makeTable(world, SUBJECTS[random.pick(['patients', 'payroll', 'drivers'] as const)], small),
  );
  const right = gridOf(
    world,
    makeTable(world, SUBJECTS[random.pick(['deposits', 'customers', 'wires'] as const)], small),
  );
  const drop = random.between(2, 4);
  const width = Math.max(...left.map(row => row.length));
  const height = Math.max(left.length, right.length + drop);
  const grid = Array.from({ length: height }, (_, y): readonly GridCell[] => {
    const one = left[y] ?? [];
    const two = y >= drop ? (right[y - drop] ?? []) : [];
    if (two.length === 0) return one;
    return [...one, ...Array.from({ length: width - one.length + 1 }, () => ''), ...two];
  });
  return workbook([{ name: 'Lists', grid }]);
}

/** Spreadsheets. */
export const WORKBOOKS: readonly Kind[] = [
  { id: 'xlsx-list', group: 'structured', make: list },
  { id: 'xlsx-titled-sheets', group: 'structured', make: titledSheets },
  { id: 'xlsx-cell-forms', group: 'structured', make: cellForms },
  { id: 'xlsx-side-by-side', group: 'structured', make: sideBySide },
];
