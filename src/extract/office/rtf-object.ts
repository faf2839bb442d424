import { Unread } from '../../lib/unread.ts';
import type { ExtractContext, Piece } from '../../model.ts';
import { embeddedMember, packagedFile } from './ole-embedded.ts';

/** Collects bytes that are told in hexadecimal digits, at most `limit` of them. */
export function createHex(limit: number) {
  let bytes = Buffer.alloc(0);
  let length = 0;
  let half = -1;
  return {
    digit(value: number): void {
      if (Number.isNaN(value)) return;
      if (half < 0) {
        half = value;
        return;
      }
      if (length >= limit) throw new Unread('partial', 'memory-limit', 'object');
      if (length === bytes.length) {
        const larger = Buffer.alloc(Math.max(4096, 2 * length));
        bytes.copy(larger);
        bytes = larger;
      }
      bytes[length++] = half * 16 + value;
      half = -1;
    },
    take(): Buffer {
      const taken = bytes.subarray(0, length);
      bytes = Buffer.alloc(0);
      length = 0;
      half = -1;
      return taken;
    },
  };
}

/** Whether the bytes begin as an object of OLE 1 does: a version, a format, the length of a class name. */
function isObject(data: Buffer): boolean {
  if (data.length < 12) return false;
  const version = data.readUInt32LE(0);
  return (
    (version & 0xff) <= 5 &&
    version >>> 16 <= 0xff &&
    data.readUInt32LE(4) <= 5 &&
    data.readUInt32LE(8) <= 1024
  );
}

/** The strings in bytes that are no object; null where there are none. */
function strings(data: Buffer): string | null {
  const narrow = data.toString('latin1').match(/[\t\r\n\x20-\x7e\xa0-\xff]{4,}/g) ?? [];
  const wide = data.includes(0)
    ? (data.toString('utf16le').match(/[\t\r\n\x20-\x7e\xa0-\u024f]{4,}/g) ?? [])
    : [];
  const found = [...narrow, ...wide].join('\n').trim();
  return found === '' ? null : found;
}

/**
 * The file in an embedded object's data (OLE 1, MS-OLEDS 2.2.5) as a member; the strings of data that are no such
 * object as text; null where there is nothing.
 */
export function objectPiece(data: Buffer, context: ExtractContext): Piece | null {
  if (!isObject(data)) {
    const text = strings(data);
    if (text !== null) return { segment: { text, place: { field: 'object' }, apart: true } };
    return data.length === 0 ? null : embeddedMember('object', data, context);
  }
  // Version and format, then class name, topic and item, each behind its length, then the length of the data.
  let at = 8;
  let className = '';
  for (let field = 0; field < 3 && at + 4 <= data.length; field++) {
    const length = data.readUInt32LE(at);
    if (field === 0) className = data.toString('latin1', at + 4, at + 3 + Math.max(1, length));
    at += 4 + length;
  }
  const native = data.subarray(at + 4);
  if (native.length === 0) return null;
  const packed = packagedFile(native);
  if (packed !== null) return embeddedMember(packed.name, packed.bytes, context);
  return embeddedMember(/^[\w. -]{1,40}$/.test(className) ? className : 'object', native, context);
}
