import { Unread } from '../lib/unread.ts';
import type { ExtractContext, Piece } from '../model.ts';
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

/** The file in an embedded object's data (OLE 1, MS-OLEDS 2.2.5) as a member; null where there is none. */
export function objectPiece(data: Buffer, context: ExtractContext): Piece | null {
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
