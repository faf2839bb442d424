import { memorySource } from '../../lib/source.ts';
import { Unread } from '../../lib/unread.ts';
import type { Entry, ExtractContext, Extractor, Piece, Source } from '../../model.ts';
import { stringPieces } from '../strings.ts';
import { readDoc } from './doc.ts';
import { isEncryptedDoc } from './doc-text.ts';
import { decryptOffice, readEncryptedPackage } from './encrypted-office.ts';
import { containerKind, type OleContainer, type OleKind, oleKind, openContainer } from './ole-container.ts';
import { isEmbedded, readEmbedded } from './ole-embedded.ts';
import { oleProperties } from './ole-properties.ts';
import { isEncryptedPpt, readPpt } from './ppt.ts';
import { isMacro, readMacros } from './vba.ts';
import { readWorkbookBytes } from './xls.ts';
import { isEncryptedWorkbook, isWorkbook, sheetExtras } from './xls-records.ts';

/** Streams that hold no text of a person: pointers, formats, pictures. */
const MACHINERY = /(^|\/)[\x01\x03\x05][^/]{0,40}$|^Pictures$/;

interface Opened {
  readonly bytes: Uint8Array;
  readonly container: OleContainer;
  readonly context: ExtractContext;
}

function workbookStream(container: OleContainer): Buffer | null {
  return container.find('Workbook') ?? container.find('Book');
}

function isEncrypted(kind: OleKind, container: OleContainer): boolean {
  if (kind === 'doc') return isEncryptedDoc(container.find('WordDocument') ?? Buffer.alloc(0));
  if (kind === 'xls') return isEncryptedWorkbook(workbookStream(container) ?? Buffer.alloc(0));
  return kind === 'ppt' && isEncryptedPpt(container);
}

async function* readXls({ bytes, container, context }: Opened): AsyncGenerator<Piece> {
  const stream = workbookStream(container) ?? Buffer.alloc(0);
  if (!isWorkbook(stream)) throw new Unread('unreadable', 'damaged', 'workbook stream');
  const notes = new Set<string>();
  for await (const piece of readWorkbookBytes(memorySource(bytes), context)) {
    const first = 'row' in piece ? piece.row.segments[0] : undefined;
    if (first?.label === 'comment') notes.add(first.text.trim());
    yield piece;
  }
  // The box that shows a comment holds its text once more.
  for (const piece of sheetExtras(stream)) {
    if (!('segment' in piece && notes.has(piece.segment.text.trim()))) yield piece;
  }
}

/** A compound file of another program: its plain strings, unless all that it holds is an embedded file. */
async function* readStrings({ container }: Opened): AsyncGenerator<Piece> {
  let found = false;
  for (const stream of container.streams) {
    if (MACHINERY.test(stream.path) || isMacro(stream.path) || isEmbedded(stream, container)) continue;
    for await (const piece of stringPieces(memorySource(stream.bytes))) {
      if (!('segment' in piece)) continue;
      found = true;
      yield { segment: { text: piece.segment.text, place: { field: 'stream' } } };
    }
  }
  const isRead = container.streams.some(stream => isMacro(stream.path) || isEmbedded(stream, container));
  if (found || !isRead) yield { problem: { status: 'partial', cause: 'strings-only' } };
}

const READERS: Readonly<Partial<Record<OleKind, (opened: Opened) => AsyncGenerator<Piece>>>> = {
  doc: ({ container, bytes, context }) => readDoc(container, bytes, context),
  xls: readXls,
  ppt: async function* ({ container, context }) {
    yield* readPpt(container, context);
  },
};

async function* extract(source: Source, context: ExtractContext): AsyncGenerator<Piece> {
  let bytes = await source.bytes();
  let container = await openContainer(bytes);
  const kind = containerKind(container);
  if (kind === 'ooxml') {
    yield* readEncryptedPackage(bytes, container, context);
    return;
  }
  if (isEncrypted(kind, container)) {
    bytes = await decryptOffice(bytes, container, context);
    container = await openContainer(bytes);
  }
  const opened = { bytes, container, context };
  yield* (READERS[kind] ?? readStrings)(opened);
  yield* oleProperties(container);
  yield* readMacros(container);
  yield* readEmbedded(container, context);
}

function endsIn(entry: Entry, pattern: RegExp): boolean {
  return pattern.test(entry.trail.at(-1) ?? '');
}

/** Word documents of 97 to 2003, Word 6 and 95. */
export const doc = {
  format: 'doc',
  title: 'Word document, 97-2003 (doc, dot)',
  extensions: ['doc', 'dot'],
  accepts: (head, entry) => oleKind(head, entry) === 'doc',
  extract,
  legible: true,
} satisfies Extractor;

/** Excel workbooks of 5.0 to 2003. */
export const xls = {
  format: 'xls',
  title: 'Excel workbook, 5.0-2003 (xls, xlt)',
  extensions: ['xls', 'xlt', 'xla'],
  accepts: (head, entry) => oleKind(head, entry) === 'xls',
  extract,
  legible: true,
} satisfies Extractor;

/** PowerPoint presentations of 97 to 2003. */
export const ppt = {
  format: 'ppt',
  title: 'PowerPoint presentation, 97-2003 (ppt, pps, pot)',
  extensions: ['ppt', 'pps', 'pot'],
  accepts: (head, entry) => oleKind(head, entry) === 'ppt',
  extract,
  legible: true,
} satisfies Extractor;

function encrypted(format: string, title: string, ending: RegExp): Extractor {
  return {
    format,
    title,
    extensions: [],
    accepts: (head, entry) => oleKind(head, entry) === 'ooxml' && endsIn(entry, ending),
    extract,
  };
}

/** Encrypted OOXML packages, by what their names say that they hold. */
export const encryptedOffice: readonly Extractor[] = [
  encrypted('docx', 'Word document, encrypted', /\.do[ct][xm]?$/i),
  encrypted('xlsx', 'Excel workbook, encrypted', /\.xl(s|t|a)[xmb]?$/i),
  encrypted('pptx', 'PowerPoint presentation, encrypted', /\.p(pt|ot|ps)[xm]?$/i),
  encrypted('ooxml', 'Office document, encrypted', /(?:)/),
];

/** Any other compound file (Publisher, Works, Visio, thumbnails): its plain strings and the files embedded in it. */
export const ole = {
  format: 'ole',
  title: 'Compound file of another program: its plain strings',
  extensions: ['pub', 'vsd', 'wps', 'mpp'],
  accepts: (head, entry) => oleKind(head, entry) !== null,
  extract,
  legible: true,
} satisfies Extractor;
