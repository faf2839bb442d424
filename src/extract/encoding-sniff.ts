import { isUtf8 } from 'node:buffer';
import { createRequire } from 'node:module';
import { sniffEbcdic } from './ebcdic.ts';
import { canonicalEncoding, LATIN, latinFit, legacy } from './encoding-legacy.ts';

const require = createRequire(import.meta.url);

/** An encoding's name as `decodeBytes` takes it, and the length of the byte order mark before the text. */
export interface Choice {
  readonly encoding: string;
  readonly bom: number;
}

/** How many bytes at the end are the start of a UTF-8 sequence that is cut off: 0 to 3. */
export function cutTail(bytes: Uint8Array): number {
  const { length } = bytes;
  for (let back = 1; back <= 3 && back <= length; back++) {
    const byte = bytes[length - back]!;
    if (byte < 0x80) return 0;
    if (byte < 0xc0) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return needed > back ? back : 0;
  }
  return 0;
}

/** The byte order mark at a head's start, or null. */
export function byteOrderMark(head: Uint8Array): Choice | null {
  const [a, b, c, d] = head;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', bom: 3 };
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return { encoding: 'utf-32le', bom: 4 };
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return { encoding: 'utf-32be', bom: 4 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', bom: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', bom: 2 };
  if (a === 0x84 && b === 0x31 && c === 0x95 && d === 0x33) return { encoding: 'gb18030', bom: 4 };
  return null;
}

/** Ranges of code units that texts of offices are made of; the rest of the plane points to binary data. */
const USUAL: readonly (readonly [number, number])[] = [
  [0x09, 0x0d],
  [0x20, 0x7e],
  [0xa0, 0x52f],
  [0x590, 0x6ff],
  [0x900, 0xe7f],
  [0x1780, 0x17ff],
  [0x1e00, 0x1fff],
  [0x2000, 0x22ff],
  [0x2500, 0x257f],
  [0x3000, 0x30ff],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
  [0xff01, 0xffef],
];

function usual(unit: number): boolean {
  return USUAL.some(([from, to]) => unit >= from && unit <= to);
}

/** Share of usual characters when the bytes are read in units of `size` bytes. */
function usualShare(head: Uint8Array, size: 2 | 4, big: boolean): number {
  const view = new DataView(head.buffer, head.byteOffset, head.length);
  const units = Math.min(Math.floor(head.length / size), 4096);
  let good = 0;
  for (let unit = 0; unit < units; unit++) {
    const value = size === 2 ? view.getUint16(unit * 2, !big) : view.getUint32(unit * 4, !big);
    const surrogate = size === 2 && value >= 0xd83c && value <= 0xdfff;
    if (usual(value) || surrogate || (value >= 0x1f000 && value < 0x30000)) good++;
  }
  return units === 0 ? 0 : good / units;
}

/** UTF-16 and UTF-32 without a byte order mark, told by where the null bytes stand; null for anything else. */
export function byNulls(head: Uint8Array): Choice | null {
  const at = [0, 0, 0, 0];
  for (let index = 0; index < head.length; index++) if (head[index] === 0) at[index & 3]!++;
  const even = at[0]! + at[2]!;
  const odd = at[1]! + at[3]!;
  const units = head.length / 2;
  const quarter = (head.length / 4) * 0.9;
  if (at[3]! >= quarter && at[2]! >= quarter && usualShare(head, 4, false) > 0.95)
    return { encoding: 'utf-32le', bom: 0 };
  if (at[0]! >= quarter && at[1]! >= quarter && usualShare(head, 4, true) > 0.95)
    return { encoding: 'utf-32be', bom: 0 };
  if (odd > units * 0.02 && even <= odd / 10 && usualShare(head, 2, false) > 0.93)
    return { encoding: 'utf-16le', bom: 0 };
  if (even > units * 0.02 && odd <= even / 10 && usualShare(head, 2, true) > 0.93)
    return { encoding: 'utf-16be', bom: 0 };
  return null;
}

/** Control characters that texts are known to hold: layout, escapes, and the separators of data files. */
const KNOWN_CONTROLS = new Set([0x01, 0x02, 0x03, 8, 9, 10, 11, 12, 13, 0x1a, 0x1b, 0x1c, 0x1d, 0x1e, 0x1f]);

function histogram(head: Uint8Array): Uint32Array {
  const counts = new Uint32Array(256);
  for (const byte of head) counts[byte]!++;
  return counts;
}

function controls(counts: Uint32Array): number {
  let sum = counts[0x7f]!;
  for (let byte = 1; byte < 0x20; byte++) if (!KNOWN_CONTROLS.has(byte)) sum += counts[byte]!;
  return sum;
}

/** Counts the sequences of more than one byte that are right and the bytes that fit in none. */
function utf8Sequences(head: Uint8Array): { right: number; wrong: number } {
  let right = 0;
  let wrong = 0;
  for (let at = 0; at < head.length; at++) {
    const byte = head[at]!;
    if (byte < 0x80) continue;
    const needed = byte >= 0xf0 && byte < 0xf5 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
    let got = 0;
    while (byte < 0xf5 && got < needed && (head[at + 1 + got] ?? 0) >> 6 === 2) got++;
    if (needed > 0 && got === needed) {
      right++;
      at += needed;
    } else wrong++;
  }
  return { right, wrong };
}

/** Whether a declared legacy encoding fits bytes that are not UTF-8. */
function hintFits(head: Uint8Array, encoding: string, high: number): boolean {
  if (encoding === 'utf-8') return false;
  if (encoding.startsWith('utf-16')) return usualShare(head, 2, encoding === 'utf-16be') > 0.9;
  if (encoding.startsWith('utf-32')) return usualShare(head, 4, encoding === 'utf-32be') > 0.9;
  if (encoding === 'cp037' || encoding === 'cp500') return sniffEbcdic(histogram(head), head.length) !== null;
  if (LATIN.includes(encoding) && high >= 8) return latinFit(head, encoding) >= 0.3;
  if (encoding === 'iso-2022-jp') return false;
  const iconv = require('iconv-lite') as typeof import('iconv-lite');
  const text = iconv.decode(Buffer.from(head), encoding);
  return text.split('\ufffd').length - 1 <= 1 + high * 0.05;
}

/**
 * Chooses the encoding of a head of up to 64 KiB: byte order mark, null bytes, UTF-8, the declared charset where the
 * bytes bear it out, EBCDIC, then what legacy encoding fits best. Null when the bytes are not text.
 */
export function chooseEncoding(head: Uint8Array, hint?: string): Choice | null {
  const marked = byteOrderMark(head);
  if (marked !== null) {
    const size = marked.encoding.startsWith('utf-32') ? 4 : 2;
    const rest = head.subarray(marked.bom);
    if (!/^utf-(16|32)/.test(marked.encoding) || rest.length < 8) return marked;
    if (usualShare(rest, size, marked.encoding.endsWith('be')) > 0.6) return marked;
  }
  const counts = histogram(head);
  const nulls = counts[0]!;
  if (nulls > 0 && head.length >= 4) {
    const wide = byNulls(head);
    if (wide !== null) return wide;
  }
  const declared = hint === undefined ? null : canonicalEncoding(hint);
  const stray = controls(counts);
  const { length } = head;
  if (isUtf8(head.subarray(0, length - cutTail(head)))) {
    if (stray > Math.max(2, length * 0.12) || nulls > Math.max(2, length * 0.2)) return null;
    const shifted = counts[0x1b]! > 0 && /\x1b\$[@B]/.test(Buffer.from(head).toString('latin1'));
    return { encoding: shifted ? 'iso-2022-jp' : 'utf-8', bom: 0 };
  }
  const { right, wrong } = utf8Sequences(head);
  if (right >= wrong * 2 && stray + nulls <= Math.max(1, length * 0.05)) return { encoding: 'utf-8', bom: 0 };
  const high = counts.subarray(0x80).reduce((sum, count) => sum + count, 0);
  if (declared !== null && nulls === 0 && hintFits(head, declared, high))
    return { encoding: declared, bom: 0 };
  const ebcdic = sniffEbcdic(counts, length);
  if (ebcdic !== null) return { encoding: ebcdic, bom: 0 };
  // Separators such as 0x01 are no sign of text here: of random bytes one in nine is a control character.
  const separators = [1, 2, 3, 0x1c, 0x1d, 0x1e, 0x1f].reduce((sum, byte) => sum + counts[byte]!, 0);
  if (stray + nulls + separators > length * 0.02) return null;
  return { encoding: legacy(head), bom: 0 };
}
