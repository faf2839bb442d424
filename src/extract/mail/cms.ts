import { memorySource } from '../../lib/source.ts';
import { Unread } from '../../lib/unread.ts';
import type { Entry, ExtractContext, Extractor, Piece, Source } from '../../model.ts';

/** One element of BER: its tag byte, where its content lies, and where the next element starts. */
interface Element {
  readonly tag: number;
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

const SIGNED_DATA = '2a864886f70d010702';
const SEQUENCE = 0x30;
const OBJECT_ID = 0x06;
const CONTEXT_0 = 0xa0;
const OCTETS = 0x04;
const OCTETS_IN_PARTS = 0x24;
const DEEPEST = 24;

/** Reads the element at `at`; null where it is none. Of indefinite length: its end is found by reading its content. */
function elementAt(bytes: Uint8Array, at: number, limit: number, depth = 0): Element | null {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined || at + 2 > limit || depth > DEEPEST) return null;
  if (first === 0x80) {
    let inner = at + 2;
    while (bytes[inner] !== 0 || bytes[inner + 1] !== 0) {
      const part = elementAt(bytes, inner, limit, depth + 1);
      if (part === null) return null;
      inner = part.next;
    }
    return { tag, start: at + 2, end: inner, next: inner + 2 };
  }
  const count = first < 0x80 ? 0 : first & 0x7f;
  if (count > 6) return null;
  let length = count === 0 ? first : 0;
  for (let index = 0; index < count; index++) length = length * 256 + (bytes[at + 2 + index] ?? 0);
  const start = at + 2 + count;
  return start + length > limit ? null : { tag, start, end: start + length, next: start + length };
}

function children(bytes: Uint8Array, parent: Element): Element[] {
  const found: Element[] = [];
  for (let at = parent.start; at < parent.end; ) {
    const child = elementAt(bytes, at, parent.end);
    if (child === null) break;
    found.push(child);
    at = child.next;
  }
  return found;
}

/** The bytes of an octet string, also of one in parts. */
function octets(bytes: Uint8Array, element: Element): Uint8Array {
  if (element.tag === OCTETS) return bytes.subarray(element.start, element.end);
  const parts = children(bytes, element).filter(part => part.tag === OCTETS || part.tag === OCTETS_IN_PARTS);
  return Buffer.concat(parts.map(part => octets(bytes, part)));
}

const hex = (bytes: Uint8Array, element: Element): string =>
  Buffer.from(bytes.subarray(element.start, element.end)).toString('hex');

/** The content of a CMS SignedData (RFC 5652, 5.1); null where it holds none (a detached signature) or is none. */
function signedContent(bytes: Uint8Array): Uint8Array | null {
  const outer = elementAt(bytes, 0, bytes.length);
  if (outer?.tag !== SEQUENCE) return null;
  const [type, holder] = children(bytes, outer);
  if (type === undefined || holder?.tag !== CONTEXT_0 || hex(bytes, type) !== SIGNED_DATA) return null;
  const [data] = children(bytes, holder);
  const [, , inner] = data === undefined ? [] : children(bytes, data);
  const [, content] = inner === undefined ? [] : children(bytes, inner);
  const [value] = content?.tag === CONTEXT_0 ? children(bytes, content) : [];
  return value === undefined ? null : octets(bytes, value);
}

/** DER or BER of a SignedData, or its base64 under a PEM header. */
function binary(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  if (!/^-----BEGIN (?:PKCS7|CMS|PKCS #7 SIGNED DATA)-----/.test(text)) return bytes;
  const all = Buffer.from(bytes).toString('latin1');
  return Buffer.from(all.replace(/-----[^-\n]{1,60}-----/g, ''), 'base64');
}

function accepts(head: Uint8Array): boolean {
  const bytes = binary(head);
  if (bytes[0] !== SEQUENCE) return false;
  const at = Buffer.from(bytes.subarray(0, 24)).indexOf(Buffer.from(`0609${SIGNED_DATA}`, 'hex'));
  return at >= 2 && at <= 8 && bytes[at - 1] !== OBJECT_ID;
}

async function* extract(source: Source, context: ExtractContext): AsyncGenerator<Piece> {
  const content = signedContent(binary(await source.bytes()));
  if (content === null) {
    // A detached signature says nothing of a person beside its certificates.
    if (accepts(await source.head(64))) return;
    throw new Unread('unreadable', 'damaged');
  }
  context.budget.expanded(content.length);
  const own = context.entry.trail.at(-1)?.split(/[\\/]/).at(-1) ?? '';
  const name = /\.p7[ms]$/i.test(own) && !/^smime\./i.test(own) ? own.slice(0, -4) : 'signed content';
  const entry: Entry = {
    trail: [...context.entry.trail, name],
    bytes: content.length,
    modified: null,
    owner: null,
    mode: null,
  };
  yield { member: { entry, source: memorySource(content) } };
}

/** Signed S/MIME and PKCS #7: signed is not encrypted, what was signed can be read. */
export const cms = {
  format: 'p7m',
  title: 'Signed S/MIME and PKCS #7 content',
  extensions: ['p7m', 'p7s'],
  accepts,
  extract,
} satisfies Extractor;
