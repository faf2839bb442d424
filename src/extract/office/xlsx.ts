import { memorySource } from '../../lib/source.ts';
import type { ExtractContext, Extractor, Piece, Source } from '../../model.ts';
import { createDrawing } from './drawing.ts';
import { mainPart, type OfficePackage, openPackage } from './ooxml.ts';
import { readChart } from './ooxml-charts.ts';
import { packageKind } from './ooxml-kind.ts';
import { createData, readRest, tellPictures } from './ooxml-rest.ts';
import { createVml } from './vml.ts';
import { readWorkbookBytes } from './xls.ts';
import { readExternalLinks, readPivots } from './xlsx-caches.ts';
import { readNotes } from './xlsx-notes.ts';
import { createSheet } from './xlsx-sheet.ts';
import { readStrings, type SharedStrings } from './xlsx-strings.ts';
import { type Formats, readFormats, readWorkbook, type Sheet } from './xlsx-workbook.ts';
import { DAMAGED_PART } from './xml-stream.ts';

/** The part of the memory limit that shared strings may take. */
const STRINGS_SHARE = 4;

interface Book {
  readonly pkg: OfficePackage;
  readonly strings: SharedStrings;
  readonly formats: Formats;
  readonly done: Set<string>;
}

/** Text boxes, charts and controls that float over a sheet. */
async function* readFloating(book: Book, sheet: Sheet): AsyncGenerator<Piece> {
  const { pkg, done } = book;
  const place = { sheet: sheet.name };
  for (const { type, target } of await pkg.relations(sheet.path)) {
    if (!pkg.parts.has(target) || done.has(target)) continue;
    const out: Piece[] = [];
    if (type === 'drawing') {
      done.add(target);
      yield* pkg.read(target, createDrawing({ place, name: 'text box' }, out), out);
      for (const chart of await pkg.relations(target)) {
        if (!/^chart(Ex)?$/.test(chart.type) || !pkg.parts.has(chart.target)) continue;
        done.add(chart.target);
        yield* readChart(pkg, chart.target, place);
      }
    } else if (type === 'vmlDrawing') {
      done.add(target);
      // VML is written like HTML, with tags left open; that is no damage.
      for await (const piece of pkg.read(target, createVml(place, out), out)) {
        if (piece !== DAMAGED_PART) yield piece;
      }
    }
  }
}

async function* readSheet(book: Book, sheet: Sheet): AsyncGenerator<Piece> {
  const { pkg, strings, formats } = book;
  book.done.add(sheet.path);
  yield { segment: { text: sheet.name, place: { sheet: sheet.name }, label: 'sheet', apart: true } };
  const { notes, whole } = await readNotes(pkg, sheet.path);
  if (!whole) yield DAMAGED_PART;
  const out: Piece[] = [];
  yield* pkg.read(sheet.path, createSheet({ name: sheet.name, strings, formats, notes }, out), out);
  yield* readFloating(book, sheet);
}

/** What users of a shared workbook changed: old values live on here. */
async function* readRevisions(pkg: OfficePackage): AsyncGenerator<Piece> {
  for (const path of pkg.parts.keys()) {
    if (!/\/revisions\/revisionLog[^/]{0,20}\.xml$/i.test(path)) continue;
    const out: Piece[] = [];
    yield* pkg.read(path, createData('revision', out), out);
  }
}

async function* readParts(pkg: OfficePackage, { limits, budget }: ExtractContext): AsyncGenerator<Piece> {
  const main = await mainPart(pkg, 'xl/workbook.xml');
  const relations = await pkg.relations(main);
  const part = (type: string, usual: string): string | undefined =>
    relations.find(relation => relation.type === type)?.target ?? (pkg.parts.has(usual) ? usual : undefined);
  const { sheets, epoch1904, names } = await readWorkbook(pkg, main);
  const formats = await readFormats(pkg, part('styles', 'xl/styles.xml'), epoch1904);
  let strings: SharedStrings | null = null;
  const path = part('sharedStrings', 'xl/sharedStrings.xml');
  yield* readStrings(pkg, path, limits.memoryBytes / STRINGS_SHARE, budget, read => {
    strings = read;
  });
  const book: Book = { pkg, strings: strings!, formats, done: new Set([main]) };
  for (const sheet of sheets) yield* readSheet(book, sheet);
  yield* names;
  yield* readPivots(pkg, formats);
  yield* readExternalLinks(pkg);
  yield* readRevisions(pkg);
  yield* book.strings.unused();
  yield* readRest(pkg, book.done);
}

async function* extract(source: Source, context: ExtractContext): AsyncGenerator<Piece> {
  const pkg = await openPackage(source, context);
  for (const problem of pkg.problems) yield { problem };
  yield* tellPictures(pkg, readParts(pkg, context));
}

async function* second(source: Source, context: ExtractContext): AsyncGenerator<Piece> {
  yield* readWorkbookBytes(memorySource(await source.bytes()), context);
  yield DAMAGED_PART;
}

/** Excel workbooks and templates of 2007 and later, with or without macros, transitional and strict. */
export const xlsx = {
  format: 'xlsx',
  title: 'Excel workbook (xlsx, xlsm, xltx, xltm)',
  extensions: ['xlsx', 'xlsm', 'xltx', 'xltm', 'xlam'],
  accepts: (head, entry) => packageKind(head, entry) === 'xlsx',
  extract,
  second,
} satisfies Extractor;
