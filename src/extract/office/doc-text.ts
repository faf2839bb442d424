import { Unread } from '../../lib/unread.ts';
import { streamDecoder } from '../encoding.ts';
import type { OleContainer } from './ole-container.ts';

/** What is known of one character of a Word document; bits, as there is one byte for each character. */
export const MARK = { rowEnd: 1, inTable: 2, deleted: 4, inserted: 8 } as const;

/** One part of a document's text, in its order. */
export interface DocStory {
  /** '' is the body. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The text of a Word 97-2003 document with its control characters, and the marks of each character. */
export interface DocText {
  readonly text: string;
  readonly marks: Uint8Array;
  readonly stories: readonly DocStory[];
}

const WORD97 = 0xa5ec;
const WORD6 = 0xa5dc;
const CHARACTERS = 64 << 20;
/** Stories and where the header keeps their lengths (MS-DOC 2.5.4, FibRgLw97), in the order of the text. */
const STORIES: readonly (readonly [string, number])[] = [
  ['', 0x4c],
  ['footnote', 0x50],
  ['header', 0x54],
  ['macro', 0x58],
  ['comment', 0x5c],
  ['endnote', 0x60],
  ['text box', 0x64],
  ['header text box', 0x68],
];
/** Property modifiers (MS-DOC 2.6) that say what text is. */
const MODIFIERS: ReadonlyMap<number, number> = new Map([
  [0x2417, MARK.rowEnd],
  [0x2416, MARK.inTable],
  [0x0800, MARK.deleted],
  [0x0801, MARK.inserted],
]);
const OPERANDS = [1, 1, 2, 4, 2, 2, 0, 3] as const;

interface Span {
  readonly start: number;
  readonly length: number;
  readonly offset: number;
  readonly width: 1 | 2;
}

/** Whether a Word document's text is encrypted. */
export function isEncryptedDoc(stream: Buffer): boolean {
  return stream.length > 12 && stream.readUInt16LE(0) === WORD97 && (stream.readUInt16LE(10) & 0x100) !== 0;
}

/** The pieces of text in the order of the document. */
function spansOf(clx: Buffer): Span[] {
  let at = 0;
  while (clx[at] === 1) at += 3 + clx.readUInt16LE(at + 1);
  if (clx[at] !== 2) throw new Unread('unreadable', 'damaged', 'piece table');
  const table = clx.subarray(at + 5, at + 5 + clx.readUInt32LE(at + 1));
  const count = Math.floor((table.length - 4) / 12);
  const spans: Span[] = [];
  for (let index = 0; index < count; index++) {
    const start = table.readUInt32LE(index * 4);
    const length = table.readUInt32LE(index * 4 + 4) - start;
    const told = table.readUInt32LE((count + 1) * 4 + index * 8 + 2);
    const narrow = (told & 0x40000000) !== 0;
    const offset = narrow ? (told & 0x3fffffff) >>> 1 : told & 0x3fffffff;
    if (length > 0 && length <= CHARACTERS) spans.push({ start, length, offset, width: narrow ? 1 : 2 });
  }
  return spans;
}

/** The marks that a list of property modifiers sets. */
function marksOf(modifiers: Buffer): number {
  let marks = 0;
  for (let at = 0; at + 2 < modifiers.length; ) {
    const code = modifiers.readUInt16LE(at);
    const mark = MODIFIERS.get(code);
    if (mark !== undefined && (modifiers[at + 2]! & 1) === 1) marks |= mark;
    const kind = code >> 13;
    at += 2 + (kind === 6 ? 1 + modifiers[at + 2]! : OPERANDS[kind]!);
  }
  return marks;
}

/** One page of formatted runs: tells `take` of each run's bytes and their marks. */
function readPage(
  page: Buffer,
  paragraphs: boolean,
  take: (from: number, to: number, marks: number) => void,
): void {
  const runs = page[511] ?? 0;
  for (let run = 0; run < runs; run++) {
    const entry = (runs + 1) * 4 + run * (paragraphs ? 13 : 1);
    const at = (page[entry] ?? 0) * 2;
    if (at === 0 || entry >= 511) continue;
    const short = page[at]!;
    const begin = paragraphs ? (short === 0 ? at + 2 : at + 1) + 2 : at + 1;
    const size = paragraphs ? (short === 0 ? 2 * page[at + 1]! : 2 * short - 1) : short + 0;
    const end = paragraphs ? begin - 2 + size : begin + size;
    const marks = marksOf(page.subarray(begin, Math.min(end, 511)));
    if (marks !== 0) take(page.readUInt32LE(run * 4), page.readUInt32LE(run * 4 + 4), marks);
  }
}

function markRuns(stream: Buffer, table: Buffer, spans: readonly Span[], marks: Uint8Array): void {
  const sorted = [...spans].sort((a, b) => a.offset - b.offset);
  const take = (from: number, to: number, found: number): void => {
    for (const span of sorted) {
      if (span.offset >= to) break;
      const first = Math.max(0, Math.ceil((from - span.offset) / span.width));
      const last = Math.min(span.length, Math.ceil((to - span.offset) / span.width));
      for (let at = first; at < last; at++) marks[span.start + at]! |= found;
    }
  };
  for (const [header, paragraphs] of [
    [0xfa, false],
    [0x102, true],
  ] as const) {
    const start = stream.readUInt32LE(header);
    const bins = table.subarray(start, start + stream.readUInt32LE(header + 4));
    const count = Math.floor((bins.length - 4) / 8);
    for (let index = 0; index < count; index++) {
      const at = (bins.readUInt32LE((count + 1) * 4 + index * 4) & 0x3fffff) * 512;
      if (at + 512 <= stream.length) readPage(stream.subarray(at, at + 512), paragraphs, take);
    }
  }
}

/** Word 6 and 95 keep a plain document's text in one run of bytes. */
function oldText(stream: Buffer): DocText {
  const [from, to] = [stream.readUInt32LE(0x18), stream.readUInt32LE(0x1c)];
  if (to <= from || to > stream.length) throw new Unread('unreadable', 'damaged', 'text range');
  const text = streamDecoder('windows-1252').write(stream.subarray(from, to));
  return { text, marks: new Uint8Array(text.length), stories: [{ name: '', start: 0, end: text.length }] };
}

function spanText(stream: Buffer, span: Span): string {
  const bytes = stream.subarray(span.offset, span.offset + span.length * span.width);
  const text = span.width === 2 ? bytes.toString('utf16le') : streamDecoder('windows-1252').write(bytes);
  return text.padEnd(span.length, '\0');
}

/** Reads the text of a Word document. @throws Unread `damaged` where its tables do not hold together. */
export function readDocText(container: OleContainer): DocText {
  const stream = container.find('WordDocument');
  if (stream === null || stream.length < 0x20) throw new Unread('unreadable', 'damaged', 'no text stream');
  const magic = stream.readUInt16LE(0);
  if (magic === WORD6) return oldText(stream);
  const table = container.find((stream.readUInt16LE(10) & 0x200) !== 0 ? '1Table' : '0Table');
  if (magic !== WORD97 || table === null || stream.length < 0x1aa)
    throw new Unread('unreadable', 'damaged', 'header');
  const clx = stream.readUInt32LE(0x1a2);
  const spans = spansOf(table.subarray(clx, clx + stream.readUInt32LE(0x1a6)));
  let text = '';
  for (const span of spans) if (span.start === text.length) text += spanText(stream, span);
  const marks = new Uint8Array(text.length);
  try {
    markRuns(stream, table, spans, marks);
  } catch {
    // Formatting that cannot be read costs tables and tracked changes, not text.
  }
  const stories: DocStory[] = [];
  let start = 0;
  for (const [name, at] of STORIES) {
    const end = Math.min(start + stream.readUInt32LE(at), text.length);
    if (end > start) stories.push({ name, start, end });
    start = end;
  }
  return { text, marks, stories };
}
