import { Unread } from '../../lib/unread.ts';
import type { Cause, ExtractContext, Extractor, Piece, Problem, Segment, Source } from '../../model.ts';
import { layoutPieces } from '../layout.ts';
import {
  aboutSegments,
  attachmentMember,
  attachmentPieces,
  outlineSegments,
  xfaSegments,
} from './pdf-about.ts';
import { closePdf, isTrap, openPdf, type PdfDocument, retirePdfEngine, view } from './pdf-engine.ts';
import { closeForm, openForm, type PdfForm, readAnnotations } from './pdf-fields.ts';
import { type PageText, pageRanges, readPage } from './pdf-page.ts';
import { type PageLine, renderLines } from './pdf-render.ts';
import { secondReader } from './pdf-second.ts';

/** What is remembered over the pages of a document. */
interface Reading {
  readonly document: PdfDocument;
  readonly context: ExtractContext;
  readonly form: PdfForm | null;
  readonly fields: Segment[];
  readonly links: Segment[];
  readonly pictures: number[];
  readonly garbled: number[];
  readonly damaged: number[];
  /** Lines of the last pages, not yet given: a table may go on over them. */
  pending: PageLine[];
  /** True where the next text does not go on from the one before. */
  gap: boolean;
}

/** Pages are laid out together up to this many lines, so that memory stays bounded. */
const MOST_LINES = 8_000;

/** Gives pieces, the first text among them told apart where something else was given before. */
function* given(reading: Reading, pieces: Iterable<Piece>): Generator<Piece> {
  for (const piece of pieces) {
    if (reading.gap && 'segment' in piece) {
      reading.gap = false;
      yield { segment: { ...piece.segment, apart: true } };
    } else yield piece;
  }
}

/** Finds tables, forms and prose in lines; a cell that the layout took for two is put together again. */
function layOut(lines: readonly PageLine[]): Piece[] {
  const whole = new Set(lines.flatMap(line => line.cells.map(cell => cell.text)));
  return layoutPieces(renderLines(lines)).map(piece =>
    'row' in piece ? { row: { ...piece.row, segments: rejoin(piece.row.segments, whole) } } : piece,
  );
}

function rejoin(segments: readonly Segment[], whole: ReadonlySet<string>): Segment[] {
  const joined: Segment[] = [];
  for (let at = 0; at < segments.length; ) {
    let count = Math.min(4, segments.length - at);
    const textOf = (): string =>
      segments
        .slice(at, at + count)
        .map(segment => segment.text)
        .join(' ');
    while (count > 1 && !whole.has(textOf())) count--;
    joined.push(count === 1 ? segments[at]! : { ...segments[at]!, text: textOf() });
    at += count;
  }
  return joined;
}

function* flush(reading: Reading): Generator<Piece> {
  const lines = reading.pending;
  reading.pending = [];
  if (lines.length > 0) yield* given(reading, layOut(lines));
}

/** Lays out a page with those before it, unless it has blocks of its own. */
function* laidOut(reading: Reading, text: PageText, page: number): Generator<Piece> {
  const blocks = text.blocks.map(block => block.map(cells => ({ cells, page })));
  const alone = blocks.length === 1 ? blocks[0] : undefined;
  if (alone !== undefined) {
    reading.pending.push(...alone);
    if (reading.pending.length > MOST_LINES) yield* flush(reading);
  } else if (blocks.length > 1) {
    yield* flush(reading);
    for (const block of blocks) yield* given(reading, layOut(block));
  }
  if (text.forms.length > 0) yield* flush(reading);
  for (const form of text.forms) {
    const segments = form.map(({ label, text }) => ({ label, text, place: { page, field: label } }));
    yield { row: { segments, kind: 'form' } };
  }
  if (text.loose.length === 0) return;
  yield* flush(reading);
  yield* given(reading, layoutPieces(text.loose.map(line => ({ text: line, place: { page } }))));
}

function* pagePieces(reading: Reading, number: number): Generator<Piece> {
  const { document, context, form } = reading;
  const { api } = document.engine;
  const page = api.FPDF_LoadPage(document.handle, number - 1);
  if (page === 0) {
    reading.damaged.push(number);
    return;
  }
  try {
    if (form !== null) api.FORM_OnAfterLoadPage(page, form.handle);
    const text = readPage(document, page, context.budget);
    if (text.picture) reading.pictures.push(number);
    if (text.garbled) reading.garbled.push(number);
    yield* laidOut(reading, text, number);
    const { fields, notes, links, files } = readAnnotations(document, form, page, number, text.upright);
    reading.fields.push(...fields);
    reading.links.push(...links);
    if (notes.length > 0) yield* flush(reading);
    for (const note of notes) yield { segment: { text: note, place: { page: number }, apart: true } };
    reading.gap ||= notes.length > 0;
    for (const [at, file] of files.entries())
      yield { member: attachmentMember(document, context, file, at + 1) };
  } finally {
    if (form !== null) api.FORM_OnBeforeClosePage(page, form.handle);
    api.FPDF_ClosePage(page);
  }
}

/** One field can have a box on several pages; its value is said once. */
function onceEach(fields: readonly Segment[]): Segment[] {
  const seen = new Set<string>();
  return fields.filter(({ place, text }) => {
    const key = JSON.stringify([place.field, text]);
    return !seen.has(key) && seen.add(key);
  });
}

function* formPieces(reading: Reading): Generator<Piece> {
  const known = new Set(reading.fields.map(field => field.text.trim()));
  const segments = [
    ...onceEach(reading.fields),
    ...xfaSegments(reading.document, reading.context.budget, known),
  ];
  if (segments.length > 0) yield { row: { segments, kind: 'form' } };
}

function* pageProblems(reading: Reading): Generator<Piece> {
  const told = (cause: Cause, pages: readonly number[]): Problem => ({
    status: 'partial',
    cause,
    detail: pageRanges(pages),
  });
  if (reading.damaged.length > 0) yield { problem: told('damaged-part', reading.damaged) };
  if (reading.garbled.length > 0) yield { problem: told('unsupported-encoding', reading.garbled) };
  if (reading.pictures.length > 0) yield { problem: told('picture-not-read', reading.pictures) };
}

/** A PDF that only wraps an encrypted one (ISO 32000-2, 7.6.7; Microsoft IRM): a cover page, the record within. */
function isWrapper(document: PdfDocument): boolean {
  const bytes = view(document.engine, document.bytes, document.length);
  return bytes.includes('/EncryptedPayload') || bytes.includes('/MicrosoftIRMServices');
}

function* documentPieces(reading: Reading): Generator<Piece> {
  const { document, context } = reading;
  const pages = document.engine.api.FPDF_GetPageCount(document.handle);
  for (const segment of aboutSegments(document)) yield { segment };
  for (const segment of outlineSegments(document)) yield { segment };
  reading.gap = true;
  for (let number = 1; number <= pages; number++) yield* pagePieces(reading, number);
  yield* flush(reading);
  for (const segment of reading.links) yield { segment };
  yield* formPieces(reading);
  if (isWrapper(document)) throw new Unread('encrypted', 'rights-management');
  yield* attachmentPieces(document, context);
  yield* pageProblems(reading);
  if (pages === 0) yield { problem: { status: 'partial', cause: 'damaged-part', detail: 'no pages' } };
}

/** Opens by PDFium; null where it refuses the given passwords, which pdf-parse may yet accept. */
async function open(source: Source, context: ExtractContext): Promise<PdfDocument | null> {
  try {
    return await openPdf(source, context);
  } catch (error) {
    const refused =
      error instanceof Unread && error.problem.cause === 'password' && context.passwords.length > 0;
    if (refused && source.read !== null) return null;
    throw error;
  }
}

async function* read(source: Source, context: ExtractContext): AsyncGenerator<Piece> {
  const document = await open(source, context);
  if (document === null) {
    yield* secondReader(source, context);
    return;
  }
  const form = openForm(document);
  let trapped = false;
  const told = { fields: [], links: [], pictures: [], garbled: [], damaged: [] };
  const reading: Reading = { document, context, form, ...told, pending: [], gap: false };
  try {
    yield* documentPieces(reading);
  } catch (error) {
    trapped = isTrap(error);
    if (!trapped) throw error;
    retirePdfEngine();
    yield* flush(reading);
    throw new Unread('unreadable', 'damaged');
  } finally {
    if (!trapped) {
      if (form !== null) closeForm(document, form);
      closePdf(document);
    }
  }
}

/** PDF by PDFium; pdf-parse where PDFium refuses the bytes. */
export const pdf = {
  format: 'pdf',
  title: 'PDF documents, forms, notes and embedded files',
  extensions: ['pdf'],
  // Source code that only speaks of the mark has it in quotes.
  accepts: head =>
    /(?:^|^\xef\xbb\xbf|[\r\n\0])%PDF-\d/.test(
      Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 1024)).toString('latin1'),
    ),
  extract: read,
  second: secondReader,
} satisfies Extractor;
