import { createRequire } from 'node:module';
import { TextDecoder } from 'node:util';
import type { SaxesParser } from 'saxes';
import { Unread } from '../../lib/unread.ts';
import type { Cause, Piece } from '../../model.ts';

const require = createRequire(import.meta.url);

/** An element's attributes, by the names that the document gives them. */
export type Attributes = Readonly<Record<string, string>>;

/** What is told of a document while it streams by; names are without their namespace prefix, `qualified` with it. */
export interface XmlHandler {
  open?(name: string, attributes: Attributes, qualified: string): void;
  close?(name: string): void;
  text?(text: string): void;
  /** Told once after the last element, also of a document that was cut off. */
  end?(): void;
}

/** A name without its namespace prefix: other tools choose prefixes of their own (`ns0:p`). */
function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** The attribute of this name, by itself or under any prefix; null where there is none. */
export function attribute(attributes: Attributes, name: string): string | null {
  const exact = attributes[name];
  if (exact !== undefined) return exact;
  for (const key in attributes) {
    if (key.length > name.length && key.endsWith(name) && key[key.length - name.length - 1] === ':') {
      return attributes[key]!;
    }
  }
  return null;
}

/** The `r:id` of an element, under whatever prefix; null where there is none. A plain `id` is something else. */
export function relationId(attributes: Attributes): string | null {
  for (const key in attributes) if (key.endsWith(':id') && key !== 'xml:id') return attributes[key]!;
  return null;
}

function decoderFor(first: Uint8Array): TextDecoder {
  if (first[0] === 0xff && first[1] === 0xfe) return new TextDecoder('utf-16le');
  if (first[0] === 0xfe && first[1] === 0xff) return new TextDecoder('utf-16be');
  if (first[0] === 0x3c && first[1] === 0) return new TextDecoder('utf-16le');
  if (first[0] === 0 && first[1] === 0x3c) return new TextDecoder('utf-16be');
  return new TextDecoder('utf-8');
}

/** The causes that damage to one part can have: the parts beside it are still worth reading. */
const LOCAL_FAULTS: readonly Cause[] = ['damaged', 'truncated', 'unsupported-compression', 'damaged-part'];

/** Whether an error ends one part only, and not the record: limits and encryption end the record. */
function isLocalFault(error: unknown): boolean {
  return error instanceof Unread && LOCAL_FAULTS.includes(error.problem.cause);
}

/** What is said of a part that could not be read to its end. */
export const DAMAGED_PART: Piece = { problem: { status: 'partial', cause: 'damaged-part' } };

function createParser(handler: XmlHandler, fault: (error: Error) => void): SaxesParser {
  const saxes: typeof import('saxes') = require('saxes');
  const parser = new saxes.SaxesParser();
  // Without a handler the first slip of a foreign writer would end the document. Entities are never expanded.
  parser.on('error', fault);
  parser.on('opentag', tag => handler.open?.(localName(tag.name), tag.attributes, tag.name));
  parser.on('closetag', tag => handler.close?.(localName(tag.name)));
  parser.on('text', text => handler.text?.(text));
  parser.on('cdata', text => handler.text?.(text));
  return parser;
}

/**
 * Streams an XML document through a handler, which puts pieces into `out`; they are yielded chunk by chunk. A damaged
 * document is read as far as it goes and yields a problem.
 *
 * @throws Unread for what ends the whole record (limits, encryption).
 */
export async function* readXml(
  bytes: AsyncIterable<Uint8Array>,
  handler: XmlHandler,
  out: Piece[],
): AsyncGenerator<Piece> {
  let damaged = false;
  let ended = false;
  // Most slips lose nothing; an entity that is not expanded, tags out of order and an end that never comes do.
  const parser = createParser(handler, error => {
    damaged ||= ended || /entity|clos(e|ing) tag/.test(error.message);
  });
  let decoder: TextDecoder | null = null;
  try {
    for await (const chunk of bytes) {
      decoder ??= decoderFor(chunk);
      parser.write(decoder.decode(chunk, { stream: true }));
      if (out.length > 0) yield* out.splice(0);
    }
    parser.write(decoder?.decode() ?? '');
    ended = true;
    parser.close();
  } catch (error) {
    if (!isLocalFault(error)) throw error;
    damaged = true;
  }
  handler.end?.();
  yield* out.splice(0);
  if (damaged) yield DAMAGED_PART;
}

/** Reads a small XML document for its facts, without pieces; true where it was well formed. */
export async function scanXml(bytes: AsyncIterable<Uint8Array>, handler: XmlHandler): Promise<boolean> {
  let sound = true;
  for await (const piece of readXml(bytes, handler, [])) if (piece === DAMAGED_PART) sound = false;
  return sound;
}
