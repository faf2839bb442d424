import { isUtf8 } from 'node:buffer';
import type { Extractor, Piece, Place, Segment, Source } from '../model.ts';

/** A run of characters found in binary data, with the offset of its first byte. */
interface Found {
  readonly text: string;
  readonly offset: number;
  /** Offset after its last byte. */
  readonly end: number;
}

const LEAST = 4;
/** A string is cut where it grows beyond this many characters. */
const LONGEST = 16_384;
/** Strings nearer than this many bytes are one segment. */
const NEAR = 16;
const LARGEST_SEGMENT = 65_536;

/** 1: printable ASCII, tab and line ends; 2: may be part of a UTF-8 sequence. */
const CLASS = new Uint8Array(256);
for (let byte = 0x20; byte < 0x7f; byte++) CLASS[byte] = 1;
for (const byte of [9, 10, 13]) CLASS[byte] = 1;
for (let byte = 0x80; byte < 0xf5; byte++) CLASS[byte] = 2;

/** A run's string; where it is not UTF-8, its ASCII parts. */
function narrowTexts(bytes: Buffer, offset: number): Found[] {
  if (isUtf8(bytes)) {
    const text = bytes.toString('utf8');
    return text.trim().length < LEAST ? [] : [{ text, offset, end: offset + bytes.length }];
  }
  const found: Found[] = [];
  for (const match of bytes.toString('latin1').matchAll(/[\x00-\x7f]{4,}/g)) {
    const at = offset + match.index;
    if (match[0].trim().length >= LEAST)
      found.push({ text: match[0], offset: at, end: at + match[0].length });
  }
  return found;
}

/** What a search found in a buffer, and from which index on the bytes are needed again. */
interface Searched {
  readonly found: Found[];
  readonly keep: number;
}

/** Strings of single bytes: ASCII and UTF-8. */
function narrow(bytes: Buffer, offset: number, final: boolean): Searched {
  const found: Found[] = [];
  for (let at = 0; at < bytes.length; at++) {
    if (CLASS[bytes[at]!] === 0) continue;
    const start = at;
    while (at < bytes.length && at - start < LONGEST && CLASS[bytes[at]!] !== 0) at++;
    if (at === bytes.length && at - start < LONGEST && !final) return { found, keep: start };
    if (at - start >= LEAST) found.push(...narrowTexts(bytes.subarray(start, at), offset + start));
    // The byte at the end of a run that was cut begins the next one.
    if (at - start >= LONGEST) at--;
  }
  return { found, keep: bytes.length };
}

/** The end of the UTF-16 string that begins at `start`. */
function wideEnd(bytes: Buffer, start: number, big: boolean): number {
  let at = start;
  for (; at + 1 < bytes.length && at - start < LONGEST * 2; at += 2) {
    const high = bytes[big ? at : at + 1]!;
    const low = bytes[big ? at + 1 : at]!;
    const latin = high === 0 && (CLASS[low] === 1 || (low >= 0xa0 && low < 0xff));
    const other = at > start && (high === 1 || high === 2 || high === 0x1e || high === 0x20);
    if (!latin && !other) break;
  }
  return at;
}

/** Strings of two bytes a character, told by their null bytes; little-endian is tried first as it begins earlier. */
function wide(bytes: Buffer, offset: number, final: boolean): Searched {
  const found: Found[] = [];
  let from = 0;
  for (let zero = bytes.indexOf(0); zero !== -1; zero = bytes.indexOf(0, Math.max(from, zero + 1))) {
    for (const start of [zero - 1, zero]) {
      if (start < from) continue;
      const big = start === zero;
      const end = wideEnd(bytes, start, big);
      if (end + 1 >= bytes.length && end - start < LONGEST * 2 && !final) return { found, keep: start };
      if (end - start < LEAST * 2) continue;
      const body = bytes.subarray(start, end);
      const text = (big ? Buffer.from(body).swap16() : body).toString('utf16le');
      if (text.trim().length >= LEAST) found.push({ text, offset: offset + start, end: offset + end });
      from = end;
      break;
    }
  }
  return { found, keep: Math.max(from, bytes.length - 1) };
}

/** One segment of strings that lie next to each other, a line each. */
function segmentOf(strings: readonly Found[]): Segment {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of strings) {
    starts.push(length);
    length += text.length + 1;
  }
  const locate = (index: number): Place => {
    let at = 0;
    while (at + 1 < starts.length && starts[at + 1]! <= index) at++;
    const { text, offset, end } = strings[at]!;
    const within = index - starts[at]!;
    const unit = end - offset === text.length * 2 ? 2 : 1;
    return { offset: offset + (unit === 2 ? within * 2 : Buffer.byteLength(text.slice(0, within))) };
  };
  const text = strings.map(string => string.text).join('\n');
  return { text, place: { offset: strings[0]!.offset }, locate, apart: true };
}

/** Groups strings of one kind by nearness; strings of different kinds lie in different groups. */
function createGroup() {
  let strings: Found[] = [];
  let length = 0;
  function flush(): Piece[] {
    if (strings.length === 0) return [];
    const segment = segmentOf(strings);
    strings = [];
    length = 0;
    return [{ segment }];
  }
  function add(found: readonly Found[]): Piece[] {
    const pieces: Piece[] = [];
    for (const string of found) {
      const last = strings.at(-1);
      if (last !== undefined && (string.offset - last.end >= NEAR || length > LARGEST_SEGMENT))
        pieces.push(...flush());
      strings.push(string);
      length += string.text.length;
    }
    return pieces;
  }
  return { add, flush };
}

/** One search over bytes that come in sequence, its strings grouped to segments. */
function createSearch(search: (bytes: Buffer, offset: number, final: boolean) => Searched) {
  const group = createGroup();
  let held: Buffer = Buffer.alloc(0);
  let offset = 0;
  return (chunk: Uint8Array, final: boolean): Piece[] => {
    const bytes = Buffer.concat([held, chunk]);
    const { found, keep } = search(bytes, offset, final);
    held = bytes.subarray(keep);
    offset += keep;
    const pieces = group.add(found);
    return final ? [...pieces, ...group.flush()] : pieces;
  };
}

/** The strings of any bytes, as segments with offsets, then the problem that only these were read. */
export async function* stringPieces(source: Source): AsyncGenerator<Piece> {
  const searches = [createSearch(narrow), createSearch(wide)];
  let length = 0;
  for await (const chunk of source.chunks()) {
    length += chunk.length;
    for (const search of searches) yield* search(chunk, false);
  }
  for (const search of searches) yield* search(new Uint8Array(0), true);
  if (length > 0) yield { problem: { status: 'partial', cause: 'strings-only' } };
}

/** The last resort for bytes that no other reader takes. */
export const binary = {
  format: 'binary',
  title: 'anything else: its ASCII, UTF-8 and UTF-16 strings',
  extensions: [],
  accepts: () => true,
  extract: source => stringPieces(source),
} satisfies Extractor;
