import { isAscii, isUtf8 } from 'node:buffer';
import { createRequire } from 'node:module';
import type { Source } from '../model.ts';
import { decodeEbcdic } from './ebcdic.ts';
import { type Choice, chooseEncoding, cutTail } from './encoding-sniff.ts';

const HEAD = 65_536;
const require = createRequire(import.meta.url);

/** What a head turned out to be: its encoding, its text without the byte order mark, and the mark's length in bytes. */
export interface SniffedText {
  readonly encoding: string;
  readonly text: string;
  readonly bom: number;
}

/** A text of any size, decoded piece by piece. */
export interface DecodedText {
  readonly encoding: string;
  /** Length of the byte order mark in bytes, which `chunks` leave out. */
  readonly bom: number;
  /** Bytes of one UTF-16 unit of the text where that is fixed: 1 for single-byte text, 2 for UTF-16; else null. */
  readonly unit: 1 | 2 | null;
  /** The text, read once; a character is never cut in two between chunks. */
  readonly chunks: AsyncIterable<string>;
}

/** Decodes bytes that come in pieces; `end` gives what was held back. */
export interface StreamDecoder {
  write(bytes: Uint8Array): string;
  end(): string;
}

const sniffed = new WeakMap<Uint8Array, { readonly found: SniffedText | null }>();

/** The encoding and text of a head, or null when the head is binary. The result is kept per head array. */
export function sniffText(head: Uint8Array): SniffedText | null {
  const known = sniffed.get(head);
  if (known !== undefined) return known.found;
  const choice = chooseEncoding(head.subarray(0, HEAD));
  const found =
    choice === null ? null : { ...choice, text: decodeAs(head.subarray(choice.bom), choice.encoding) };
  sniffed.set(head, { found });
  return found;
}

/** UTF-8 to text; bytes that are not UTF-8 become U+FFFD. */
function utf8(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  if (encoding === 'utf-8') return utf8(bytes.subarray(0, bytes.length - cutTail(bytes)));
  const decoder = streamDecoder(encoding);
  return decoder.write(bytes);
}

/**
 * UTF-8, until bytes come that are not: a file may begin with 64 KiB of ASCII and go on in Windows-1252. The first
 * such bytes decide once.
 */
function utf8Decoder(): StreamDecoder {
  let held = new Uint8Array(0);
  let other: StreamDecoder | null = null;
  let settled = false;
  function write(bytes: Uint8Array): string {
    if (other !== null) return other.write(bytes);
    const joined = held.length === 0 ? bytes : Buffer.concat([held, bytes]);
    const cut = cutTail(joined);
    const whole = joined.subarray(0, joined.length - cut);
    if (!settled && !isUtf8(whole)) {
      settled = true;
      const choice = chooseEncoding(joined.subarray(0, HEAD)) ?? chooseEncoding(aroundHigh(joined));
      if (choice !== null && choice.encoding !== 'utf-8' && streamable(choice)) {
        other = streamDecoder(choice.encoding);
        return other.write(joined);
      }
    } else if (!settled) settled = !isAscii(joined);
    held = Uint8Array.from(joined.subarray(joined.length - cut));
    return utf8(whole);
  }
  return { write, end: () => (other === null ? utf8(held) : other.end()) };
}

/** The bytes around the first non-ASCII one of a chunk. */
function aroundHigh(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex(byte => byte >= 0x80);
  return bytes.subarray(Math.max(0, first - 1024), first + HEAD - 1024);
}

function streamable(choice: Choice): boolean {
  return choice.bom === 0 && !/^utf-(16|32)|^cp(037|500)$/.test(choice.encoding);
}

/** A decoder for an encoding named by `chooseEncoding`; byte order marks must be cut off before. */
export function streamDecoder(encoding: string): StreamDecoder {
  if (encoding === 'utf-8') return utf8Decoder();
  if (encoding === 'cp037' || encoding === 'cp500')
    return { write: bytes => decodeEbcdic(bytes, encoding), end: () => '' };
  // Node 20's TextDecoder reads windows-1252 as ISO-8859-1, so only what it does well is given to it.
  if (/^utf-16|^iso-2022-jp$/.test(encoding)) {
    const decoder = new TextDecoder(encoding, { ignoreBOM: true });
    return { write: bytes => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() };
  }
  const iconv = require('iconv-lite') as typeof import('iconv-lite');
  const decoder = iconv.getDecoder(encoding, { stripBOM: false });
  return {
    write: bytes => decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)),
    end: () => decoder.end() ?? '',
  };
}

/** Bytes of one UTF-16 unit in an encoding where that is fixed; null where it varies. */
export function unitOf(encoding: string): 1 | 2 | null {
  if (encoding.startsWith('utf-16')) return 2;
  if (/^(windows-|iso-8859|koi8|mac|cp(037|500|4\d\d|7\d\d|8\d\d|125\d)$)/.test(encoding)) return 1;
  return null;
}

/**
 * The text of a source, in chunks. Bytes that are not text by any rule are read as Windows-1252.
 *
 * @param hint a declared charset (of a mail part, an XML or HTML head); used only where the bytes bear it out.
 */
export async function decodeText(source: Source, hint?: string): Promise<DecodedText> {
  const choice = chooseEncoding(await source.head(HEAD), hint) ?? { encoding: 'windows-1252', bom: 0 };
  return {
    ...choice,
    unit: unitOf(choice.encoding),
    chunks: decodeChunks(source, choice),
  };
}

async function* decodeChunks(source: Source, choice: Choice): AsyncGenerator<string> {
  const decoder = streamDecoder(choice.encoding);
  let skip = choice.bom;
  for await (const chunk of source.chunks()) {
    const bytes = chunk.subarray(skip);
    skip -= chunk.length - bytes.length;
    const text = decoder.write(bytes);
    if (text !== '') yield text;
  }
  const rest = decoder.end();
  if (rest !== '') yield rest;
}

/** The text of bytes that are all in memory, without a byte order mark; `hint` as in `decodeText`. */
export function decodeBytes(bytes: Uint8Array, hint?: string): string {
  const choice = chooseEncoding(bytes.subarray(0, HEAD), hint) ?? { encoding: 'windows-1252', bom: 0 };
  const decoder = streamDecoder(choice.encoding);
  return decoder.write(bytes.subarray(choice.bom)) + decoder.end();
}
