import { docx } from '../../../fixtures/office.ts';
import { type PdfLine, pdf } from '../../../fixtures/pdf.ts';
import { type Part, textOf, truthOf } from '../page.ts';
import type { Layout } from '../people.ts';
import type { At, Draft, Kind, Negative, Planted } from '../truth.ts';
import type { World } from '../world.ts';
import { type Column, makeTable, type Settings, type Table } from './people-table.ts';
import { SUBJECTS, someDate, subjectOf } from './subjects.ts';

/** What the fonts that every PDF reader has can write; names beyond Latin-1 lose their marks. */
const LAYOUTS_ON_PAPER: readonly Layout[] = ['without marks', 'LAST FIRST M', 'LAST, FIRST', 'without marks'];
const ON_PAPER: Settings = { parts: false, layouts: LAYOUTS_ON_PAPER };

/** Truth that is gathered while a document is laid out. */
function createTruth(): {
  note(part: Part, at: At): string;
  draft(ending: string, bytes: Uint8Array): Draft;
} {
  const planted: Planted[] = [];
  const negatives: Negative[] = [];
  return {
    note(part, at) {
      if (typeof part !== 'string') {
        const truth = truthOf(part, at);
        planted.push(...truth.planted);
        negatives.push(...truth.negatives);
      }
      return textOf(part);
    },
    draft: (ending, bytes) => ({ ending, bytes, planted, negatives }),
  };
}

/** Points that a text takes at most in Helvetica of 10 points. */
const pointsOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (/[A-ZÀ-Þ@#]/.test(letter) ? 7.3 : 5.6), 0);
const ONE_COLUMN = 145;
const fitsPaper = (text: string): boolean => !/[^\x00-\xff’]/.test(text) && pointsOf(text) < ONE_COLUMN;

/** The columns of a table that fit beside each other on paper: those with names and elements first. */
function narrowed({ columns, rows }: Table, most: number): Table {
  const weight = ({ slot }: Column): number =>
    slot === 'name'
      ? 0
      : slot === 'other' || slot === 'date' || slot === 'birth'
        ? 2
        : slot === 'negative'
          ? 1
          : 0;
  const kept = columns
    .map((column, x) => ({ x, column }))
    .sort((one, two) => weight(one.column) - weight(two.column) || one.x - two.x)
    .slice(0, most)
    .map(({ x }) => x)
    .sort((one, two) => one - two);
  return {
    columns: kept.map(x => columns[x]!),
    rows: rows.filter(row => kept.every(x => fitsPaper(textOf(row[x]!)))).map(row => kept.map(x => row[x]!)),
  };
}

/** The headings, over two lines where one of them is too wide for its column. */
function headingLines({ columns }: Table): string[][] {
  const headings = columns.map(({ header }) => header);
  if (headings.every(fitsPaper)) return [headings];
  const folded = headings.map(text => {
    const words = text.split(' ');
    const first = fitsPaper(text) ? words : words.slice(0, Math.ceil(words.length / 2));
    return [first.join(' '), words.slice(first.length).join(' ')] as const;
  });
  return [folded.map(([one]) => one), folded.map(([, two]) => two)];
}

const LISTS = [
  SUBJECTS.patients,
  SUBJECTS.drivers,
  SUBJECTS.wires,
  SUBJECTS.deposits,
  SUBJECTS.payroll,
  SUBJECTS['card-sales'],
];

/** A printed list, its headings again on each page. */
async function printedList(world: World): Promise<Draft> {
  const { random, turn } = world;
  const subject = LISTS[turn % LISTS.length]!;
  const table = narrowed(makeTable(world, subject, { ...ON_PAPER, rows: random.between(8, 40) }), 4);
  const truth = createTruth();
  const pages: PdfLine[][] = [];
  table.rows.forEach((row, at) => {
    if (at % 30 === 0)
      pages.push([
        'Granite Street Community Services',
        `Printed ${someDate(random, 2025, 2026)}`,
        '',
        ...headingLines(table).map(cells => ({ cells })),
      ]);
    pages.at(-1)!.push({ cells: row.map(part => truth.note(part, { page: pages.length })) });
  });
  return truth.draft('pdf', await pdf(pages.length > 0 ? pages : [['No records']]));
}

/** A form for each person, a page each; one that can be filled in on the screen is of one person. */
async function pdfForms(world: World): Promise<Draft> {
  const { random } = world;
  const interactive = random.chance(0.4);
  const rows = interactive ? 1 : random.between(1, 4);
  const table = narrowed(makeTable(world, subjectOf(world), { ...ON_PAPER, rows }), 24);
  const truth = createTruth();
  const pages = table.rows.map((row, at): PdfLine[] => [
    'Enrollment form',
    '',
    ...row.map((part, x): PdfLine => {
      const { header } = table.columns[x]!;
      const value = truth.note(part, { page: at + 1 });
      return interactive ? { field: header, value } : { cells: [header, value] };
    }),
  ]);
  return truth.draft('pdf', await pdf(pages.length > 0 ? pages : [['Enrollment form']]));
}

/** Index cards, two beside each other. */
async function indexCards(world: World): Promise<Draft> {
  const { random, turn } = world;
  const subject = LISTS[turn % LISTS.length]!;
  const rows = 2 * random.between(1, 6);
  const table = narrowed(makeTable(world, subject, { ...ON_PAPER, style: 'as it is', rows }), 5);
  const truth = createTruth();
  const pages: PdfLine[][] = [[]];
  for (let at = 0; at + 1 < table.rows.length; at += 2) {
    if (pages.at(-1)!.length + table.columns.length > 34) pages.push([]);
    const lines = pages.at(-1)!;
    table.columns.forEach(({ header }, x) => {
      const [left, right] = [at, at + 1].map(
        row => `${header}: ${truth.note(table.rows[row]![x]!, { page: pages.length })}`,
      );
      lines.push({ cells: [left!, '', right!] });
    });
    lines.push('');
  }
  return truth.draft('pdf', await pdf(pages));
}

/** A document of a word processor with a table of people between paragraphs. */
function wordTable(world: World): Draft {
  const { random } = world;
  const table = makeTable(world, subjectOf(world, 2), { rows: random.between(3, 14) });
  const truth = createTruth();
  const grid = table.rows.map(row => row.map(part => truth.note(part, {})));
  const bytes = docx({
    body: [
      `Minutes of ${someDate(random, 2025, 2026)}`,
      'The following list was handed out and is to be returned.',
      [table.columns.map(({ header }) => header), ...grid],
      'Next meeting on the first Tuesday of the month.',
    ],
    ...(random.chance(0.5) ? { header: 'Canal Street Catering LLC' } : {}),
  });
  return truth.draft('docx', bytes);
}

/** A form in a word processor: a table of labels and values for each person, in two or four columns. */
function wordForm(world: World): Draft {
  const { random } = world;
  const table = makeTable(world, subjectOf(world, 7), { style: 'as it is', rows: random.between(1, 4) });
  const truth = createTruth();
  const wide = random.chance(0.4);
  const colon = random.pick(['', ':']);
  const body = table.rows.flatMap(row => {
    const pairs = row.map((part, x) => [`${table.columns[x]!.header}${colon}`, truth.note(part, {})]);
    const lines = wide
      ? Array.from({ length: Math.ceil(pairs.length / 2) }, (_, at) => [
          ...pairs[2 * at]!,
          ...(pairs[2 * at + 1] ?? ['', '']),
        ])
      : pairs;
    return ['Personnel record', lines];
  });
  return truth.draft('docx', docx({ body }));
}

/** Tables and forms on pages that are printed. */
export const PAPER_TABLES: readonly Kind[] = [
  { id: 'pdf-list', group: 'structured', make: printedList },
  { id: 'pdf-form', group: 'structured', make: pdfForms },
  { id: 'pdf-index-cards', group: 'structured', make: indexCards },
  { id: 'docx-table', group: 'structured', make: wordTable },
  { id: 'docx-form', group: 'structured', make: wordForm },
];
