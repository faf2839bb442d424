import { isUtf8 } from 'node:buffer';
import { byNulls, byteOrderMark, cutTail } from './encoding-sniff.ts';

/** A block of base64 in a text: `[start, end)` in the text, and what it decodes to. */
export interface Base64Block {
  readonly start: number;
  readonly end: number;
  readonly bytes: Uint8Array;
}

const LEAST = 40;
/** Encoded bytes of one block that are collected from a stream. */
const MOST = 16 << 20;
/** A line end within a block: real, or written as `\n` in a JSON string. */
const WRAP = /(?:\r\n|\n|\r|\\r\\n|\\n)[ \t]{0,32}/y;
const NEXT = /[A-Za-z0-9+/_-]{1,4096}={0,2}/y;

const MAGIC: readonly string[] = [
  'PK\x03\x04',
  '%PDF',
  '\x1f\x8b',
  '\x89PNG',
  '\xd0\xcf\x11\xe0',
  'Rar!',
  '7z\xbc\xaf',
  'BZh',
  '\xfd7zXZ',
  '\x28\xb5\x2f\xfd',
  '\xff\xd8\xff',
  'GIF8',
  'SQLite format 3',
];

/** Whether decoded bytes are worth a look: a known format's first bytes, or text. */
function isContent(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096);
  const start = Buffer.from(head.subarray(0, 16)).toString('latin1');
  if (MAGIC.some(magic => start.startsWith(magic))) return true;
  // Random bytes hold no NULs in order and are no UTF-8, so that dearer guesses are not needed.
  if (/^utf-16/.test((byteOrderMark(head) ?? byNulls(head))?.encoding ?? '')) return true;
  let controls = 0;
  let high = 0;
  for (const byte of head) {
    if (byte >= 0x80) high++;
    else if ((byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13) || byte === 0x7f) controls++;
  }
  if (controls > 0) return false;
  return isUtf8(head.subarray(0, head.length - cutTail(head))) || high < head.length * 0.1;
}

/** What kinds of letters stand in base64: digits, a-f, g-z, A-F, G-Z, `_-`, `+/`; 0 for what is none. */
const KIND = new Uint8Array(128);
for (const [index, letters] of [
  '0123456789',
  'abcdef',
  'ghijklmnopqrstuvwxyz',
  'ABCDEF',
  'GHIJKLMNOPQRSTUVWXYZ',
  '_-',
  '+/',
].entries()) {
  for (const letter of letters) KIND[letter.charCodeAt(0)] = 1 << index;
}
const kindAt = (text: string, at: number): number => KIND[text.charCodeAt(at)] ?? 0;

/** Hexadecimal numbers, words and rules: their kinds of letters alone are no base64. */
const PLAIN = [0b11, 0b1001, 0b11110, 0b100110, 0b1100000];

function decode(encoded: string): Uint8Array | null {
  const body = encoded.replace(/={1,2}$/, '');
  if (body.length % 4 === 1) return null;
  let kinds = 0;
  for (let at = 0; at < body.length; at++) kinds |= kindAt(body, at);
  if (PLAIN.some(plain => (kinds & ~plain) === 0)) return null;
  return Buffer.from(body, 'base64');
}

/** The next run of 40 base64 letters or more, with its padding. A loop: a regex overflows on a run of megabytes. */
function nextRun(text: string, from: number): { start: number; end: number } | null {
  for (let start = from; start + LEAST <= text.length; ) {
    let end = start;
    while (end < text.length && kindAt(text, end) !== 0) end++;
    if (end - start >= LEAST) {
      for (let pads = 0; pads < 2 && text[end] === '='; pads++) end++;
      return { start, end };
    }
    start = end + 1;
  }
  return null;
}

/** The rest of a block that is wrapped into lines of one width; the last line may be shorter. */
function wrapped(text: string, from: number, width: number): { lines: string[]; end: number } {
  const lines: string[] = [];
  let end = from;
  for (;;) {
    WRAP.lastIndex = end;
    if (!WRAP.test(text)) break;
    NEXT.lastIndex = WRAP.lastIndex;
    const next = NEXT.exec(text)?.[0];
    if (next === undefined || next.length > width) break;
    // A short last line is one only where nothing but the end of the line or a quote follows it.
    if (next.length < width && /[^\s"'\\<,;)]/.test(text[NEXT.lastIndex] ?? '\n')) break;
    if (next.length < width && /^[a-z]+$|^[A-Z][a-z]+$/.test(next)) break;
    lines.push(next);
    end = NEXT.lastIndex;
    if (next.length < width || next.endsWith('=')) break;
  }
  return { lines, end };
}

/**
 * Finds base64 of 40 characters or more, in one token or wrapped into lines, that decodes to text or to a known
 * format. Checksums, keys and random tokens decode to neither and are left out.
 */
export function base64Blocks(text: string): Base64Block[] {
  const blocks: Base64Block[] = [];
  for (let from = 0; ; ) {
    const run = nextRun(text, from);
    if (run === null) break;
    const { start } = run;
    const first = text.slice(start, run.end);
    const rest = first.endsWith('=') ? { lines: [], end: run.end } : wrapped(text, run.end, first.length);
    from = rest.end;
    const bytes = decode(first + rest.lines.join(''));
    if (bytes !== null && isContent(bytes)) blocks.push({ start, end: rest.end, bytes });
  }
  return blocks;
}

/** 1: base64 alphabet; 2: may stand between the lines of a block. */
const CLASS = new Uint8Array(256);
for (const char of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/_-=') {
  CLASS[char.charCodeAt(0)] = 1;
}
for (const char of '\r\n\t \\') CLASS[char.charCodeAt(0)] = 2;

/** A place in a text whose line is wanted; whoever counts the lines fills it in. */
export interface Mark {
  readonly offset: number;
  /** From 1; null until counted. */
  line: number | null;
}

/** A block found in a stream. */
export interface StreamedBlock {
  readonly bytes: Uint8Array;
  /** Where the search began to hold bytes, and the lines from there to the block. */
  readonly mark: Mark;
  readonly linesAfter: number;
  /** True where the block is longer than what was held of it. */
  readonly cut: boolean;
}

/** Finds base64 blocks in bytes that come in sequence. */
export interface Base64Search {
  /** Gives the blocks that end in these bytes. */
  add(bytes: Uint8Array, offset: number): StreamedBlock[];
  end(): StreamedBlock[];
}

/**
 * A search that looks at every 40th byte only until a run of base64 letters is met; it holds 16 MiB at most.
 *
 * @param marks is given a mark for each run, in ascending order, before a later byte is looked at.
 */
export function createBase64Search(marks: Mark[]): Base64Search {
  let held: Uint8Array[] = [];
  let length = 0;
  let mark: Mark = { offset: 0, line: 1 };

  function finish(): StreamedBlock[] {
    const text = Buffer.concat(held, length).toString('latin1');
    const full = length >= MOST;
    held = [];
    length = 0;
    return base64Blocks(text).map(block => ({
      bytes: block.bytes,
      mark,
      linesAfter: text.slice(0, block.start).split(/\r\n|\n|\r/).length - 1,
      cut: full && block.end === text.length,
    }));
  }

  /** Holds `bytes[from, ...)` up to the first byte that no block holds; gives that byte's index. */
  function hold(bytes: Uint8Array, from: number): number {
    let to = from;
    while (to < bytes.length && CLASS[bytes[to]!] !== 0) to++;
    const room = Math.min(to - from, MOST - length);
    if (room > 0) held.push(bytes.slice(from, from + room));
    length += room;
    return to;
  }

  /** The run of base64 letters around `probe`, not before `least`; its end is looked for up to 40 bytes only. */
  function runAround(bytes: Uint8Array, probe: number, least: number): readonly [number, number] {
    let start = probe;
    while (start > least && CLASS[bytes[start - 1]!] === 1) start--;
    let end = probe + 1;
    while (end < bytes.length && end - start < LEAST && CLASS[bytes[end]!] === 1) end++;
    return [start, end];
  }

  function add(bytes: Uint8Array, offset: number): StreamedBlock[] {
    const found: StreamedBlock[] = [];
    let at = 0;
    if (length > 0) {
      at = hold(bytes, 0);
      if (at === bytes.length) return found;
      found.push(...finish());
    }
    while (at < bytes.length) {
      const probe = Math.min(at + LEAST - 1, bytes.length - 1);
      if (CLASS[bytes[probe]!] !== 1) {
        at = probe + 1;
        continue;
      }
      const [start, end] = runAround(bytes, probe, at);
      if (end - start < LEAST && end < bytes.length) {
        at = end + 1;
        continue;
      }
      mark = { offset: offset + start, line: null };
      marks.push(mark);
      at = hold(bytes, start);
      if (at < bytes.length) found.push(...finish());
    }
    return found;
  }

  return { add, end: () => (length === 0 ? [] : finish()) };
}
