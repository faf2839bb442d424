import { Unread } from '../../lib/unread.ts';
import type { ExtractContext, Extractor, Piece, Segment, Source } from '../../model.ts';
import { type Anchors, createStory } from './docx-story.ts';
import { mainPart, type OfficePackage, openPackage } from './ooxml.ts';
import { packageKind } from './ooxml-kind.ts';
import { namedValue, readRest, tellPictures } from './ooxml-rest.ts';

/** Pieces of the first page that are held back until it is known whether the document tells its pages at all. */
const HELD = 400;
const MAMMOTH_BYTES = 16 << 20;

const STORIES: readonly (readonly [RegExp, string])[] = [
  [/header\d{0,6}\.xml$|\.header\+xml$/i, 'header'],
  [/footnotes\d{0,6}\.xml$|\.footnotes\+xml$/i, 'footnote'],
  [/endnotes\d{0,6}\.xml$|\.endnotes\+xml$/i, 'endnote'],
  [/\/comments\d{0,6}\.xml$|\.comments\+xml$/i, 'comment'],
  [/footer\d{0,6}\.xml$|\.footer\+xml$/i, 'footer'],
  [/glossary\/document\d{0,6}\.xml$|\.document\.glossary\+xml$/i, 'building block'],
];
const WORD_SETTINGS = /^word\/settings\d{0,6}\.xml$/i;

function storyOf(pkg: OfficePackage, path: string): string | null {
  const type = pkg.typeOf(path);
  const found = STORIES.find(([pattern]) => (type === '' ? pattern.test(path) : pattern.test(type)));
  return path.endsWith('.xml') ? (found?.[1] ?? null) : null;
}

function onFirstPage<T extends Segment>(segment: T): T {
  return segment.place.page === undefined ? { ...segment, place: { ...segment.place, page: 1 } } : segment;
}

function withoutPage(segment: Segment): Segment {
  const { page: _, ...place } = segment.place;
  return { ...segment, place };
}

function eachSegment(piece: Piece, change: (segment: Segment) => Segment): Piece {
  if ('segment' in piece) return { segment: change(piece.segment) };
  if ('row' in piece) return { row: { ...piece.row, segments: piece.row.segments.map(change) } };
  return piece;
}

/** The body. Pages are told only where the document marks them: a writer that marks none leaves them unknown. */
async function* readBody(pkg: OfficePackage, path: string, anchors: Anchors): AsyncGenerator<Piece> {
  const out: Piece[] = [];
  let paged = false;
  const onPage = (): void => {
    paged = true;
  };
  let held: Piece[] | null = [];
  for await (const piece of pkg.read(path, createStory({ name: '', anchors, onPage }, out), out)) {
    held?.push(piece);
    if (held === null) yield paged ? piece : eachSegment(piece, withoutPage);
    else if (paged || held.length > HELD) {
      for (const early of held) yield eachSegment(early, paged ? onFirstPage : withoutPage);
      held = null;
    }
  }
  for (const piece of held ?? []) yield eachSegment(piece, paged ? onFirstPage : withoutPage);
}

/** Document variables, which mail merges and macros keep data in. */
async function* readVariables(pkg: OfficePackage, path: string): AsyncGenerator<Piece> {
  const segments: Segment[] = [];
  const handler = {
    open(tag: string, attributes: Readonly<Record<string, string>>) {
      const value = tag === 'docVar' ? namedValue(attributes, 'document variable') : null;
      if (value !== null) segments.push(value);
    },
  };
  yield* pkg.read(path, handler, []);
  if (segments.length > 0) yield { row: { segments, kind: 'form' } };
}

async function* readParts(pkg: OfficePackage): AsyncGenerator<Piece> {
  const anchors: Anchors = new Map();
  const main = await mainPart(pkg, 'word/document.xml');
  const done = new Set([main]);
  yield* readBody(pkg, main, anchors);
  const paths = [...pkg.parts.keys()].filter(path => path !== main);
  for (const [, name] of STORIES) {
    for (const path of paths.filter(one => storyOf(pkg, one) === name)) {
      done.add(path);
      const out: Piece[] = [];
      yield* pkg.read(path, createStory({ name, anchors }, out), out);
    }
  }
  for (const path of paths.filter(one => WORD_SETTINGS.test(one))) yield* readVariables(pkg, path);
  yield* readRest(pkg, done);
}

async function* extract(source: Source, context: ExtractContext): AsyncGenerator<Piece> {
  const pkg = await openPackage(source, context);
  for (const problem of pkg.problems) yield { problem };
  yield* tellPictures(pkg, readParts(pkg));
}

/** Mammoth inflates without asking, so only small files are given to it. */
async function* second(source: Source, context: ExtractContext): AsyncGenerator<Piece> {
  const bytes = await source.bytes();
  if (bytes.length > MAMMOTH_BYTES) throw new Unread('unreadable', 'damaged');
  context.budget.packed(bytes.length);
  const mammoth = await import('mammoth');
  const { value } = await mammoth.default.extractRawText({ buffer: Buffer.from(bytes) });
  context.budget.expanded(value.length);
  for (const [index, text] of value.split('\n\n').entries()) {
    if (text.trim() !== '') yield { segment: { text, place: { field: `paragraph ${index + 1}` } } };
  }
  yield { problem: { status: 'partial', cause: 'damaged-part' } };
}

/** Word documents and templates of 2007 and later, with or without macros, transitional and strict. */
export const docx = {
  format: 'docx',
  title: 'Word document (docx, docm, dotx, dotm)',
  extensions: ['docx', 'docm', 'dotx', 'dotm'],
  accepts: (head, entry) => packageKind(head, entry) === 'docx',
  extract,
  second,
} satisfies Extractor;
