import { memorySource } from '../../lib/source.ts';
import type { ExtractContext, Piece } from '../../model.ts';
import { decodeBytes } from '../encoding.ts';
import type { OleContainer, OleStream } from './ole-container.ts';

const DOCUMENT_STREAM =
  /^(WordDocument|Workbook|Book|PowerPoint Document|VisioDocument|__properties_version1\.0)$/i;
const NATIVE = /(^|\/)\x01Ole10Native$/;
const PACKAGE = /(^|\/)(Package|CONTENTS|EmbeddedOdf)$/i;
/** What embedded files begin with; a program's own stream can bear the same name. */
const FILE_HEAD = /^(%PDF|PK\x03\x04|\xd0\xcf\x11\xe0|\{\\rtf)/;

/** A file that was packed into a document, as a member of the record. */
export function embeddedMember(name: string, bytes: Uint8Array, context: ExtractContext): Piece {
  const entry = {
    trail: [...context.entry.trail, name],
    bytes: bytes.length,
    modified: null,
    owner: null,
    mode: null,
  };
  return { member: { entry, source: memorySource(bytes) } };
}

/** The file in an OLE package (the `Ole10Native` form without its leading length); null where it is none. */
export function packagedFile(bytes: Buffer): { name: string; bytes: Buffer } | null {
  if (bytes.length < 16 || bytes.readUInt16LE(0) !== 2) return null;
  const label = bytes.indexOf(0, 2);
  const path = bytes.indexOf(0, label + 1);
  if (label < 0 || path < 0 || path + 9 > bytes.length) return null;
  const data = path + 9 + bytes.readUInt32LE(path + 5);
  if (data + 4 > bytes.length) return null;
  const name = decodeBytes(bytes.subarray(2, label));
  const length = bytes.readUInt32LE(data);
  return { name: name || 'package', bytes: bytes.subarray(data + 4, data + 4 + length) };
}

function nativePiece({ path, bytes }: OleStream, context: ExtractContext): Piece | null {
  const packed = packagedFile(bytes.subarray(4));
  if (packed !== null) return embeddedMember(packed.name, packed.bytes, context);
  return bytes.length > 4 ? embeddedMember(path.replace('\x01', ''), bytes.subarray(4), context) : null;
}

function isPackage({ path, bytes }: OleStream): boolean {
  return PACKAGE.test(path) && FILE_HEAD.test(bytes.toString('latin1', 0, 8));
}

/** The compound file that a storage would be on its own. */
async function storageFile(storage: string, streams: readonly OleStream[]): Promise<Uint8Array> {
  const cfb = await import('cfb');
  const file = cfb.utils.cfb_new();
  for (const { path, bytes } of streams)
    cfb.utils.cfb_add(file, path.slice(storage.length), bytes, { unsafe: true });
  return cfb.write(file, { type: 'buffer' }) as Uint8Array;
}

/** Yields the files and documents embedded in a compound file: packages, and storages that are documents themselves. */
export async function* readEmbedded(container: OleContainer, context: ExtractContext): AsyncGenerator<Piece> {
  const storages = new Set<string>();
  for (const stream of container.streams) {
    const cut = stream.path.lastIndexOf('/') + 1;
    if (NATIVE.test(stream.path)) {
      const piece = nativePiece(stream, context);
      if (piece !== null) yield piece;
    } else if (isPackage(stream)) {
      yield embeddedMember(stream.path, stream.bytes, context);
    } else if (cut > 0 && DOCUMENT_STREAM.test(stream.path.slice(cut)))
      storages.add(stream.path.slice(0, cut));
  }
  for (const storage of storages) {
    if ([...storages].some(other => other !== storage && storage.startsWith(other))) continue;
    const streams = container.streams.filter(stream => stream.path.startsWith(storage));
    yield embeddedMember(storage.slice(0, -1), await storageFile(storage, streams), context);
  }
}

/** Whether a stream is given out by `readEmbedded`, by itself or in its storage. */
export function isEmbedded(one: OleStream, container: OleContainer): boolean {
  if (NATIVE.test(one.path) || isPackage(one)) return true;
  return container.streams.some(stream => {
    const cut = stream.path.lastIndexOf('/') + 1;
    return (
      cut > 0 &&
      one.path.startsWith(stream.path.slice(0, cut)) &&
      DOCUMENT_STREAM.test(stream.path.slice(cut))
    );
  });
}
