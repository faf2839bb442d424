import { unpackLzma } from './lzma.ts';
import type { Reach } from './reach.ts';
import { guarded, type Verdict } from './verdict.ts';

const AES = Buffer.from('06f10701', 'hex');
const LZMA = Buffer.from('030101', 'hex');
const MOST_HEADER = 8 << 20;

/** A number of 7z: the first byte's leading ones say how many bytes follow. Null past the end. */
function numberAt(bytes: Buffer, at: number): { readonly value: number; readonly end: number } | null {
  const first = bytes[at];
  if (first === undefined) return null;
  let value = 0;
  for (let index = 0, mask = 0x80; index < 8; index++, mask >>= 1) {
    if ((first & mask) === 0)
      return { value: value + (first & (mask - 1)) * 2 ** (8 * index), end: at + 1 + index };
    value += (bytes[at + 1 + index] ?? 0) * 2 ** (8 * index);
  }
  return { value, end: at + 9 };
}

/** Whether a header names an AES coder: a flag byte (identifier of 4 bytes, with properties) and the identifier. */
function isSealed(header: Buffer): boolean {
  return header.includes(Buffer.concat([Buffer.from([0x24]), AES]));
}

interface PackedHeader {
  readonly position: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly property: number;
}

/** Where a packed header (`EncodedHeader`) lies and how it is packed: one folder of one LZMA coder. */
function packedHeader(header: Buffer): PackedHeader | null {
  // 17 06 packPos count=1 09 packSize [0A crc] 00 07 0B folders=1 external=0 coders=1 flags=23 030101 05 props 0C size
  const position = numberAt(header, 2);
  const count = position === null ? null : numberAt(header, position.end);
  if (header[1] !== 0x06 || position === null || count?.value !== 1 || header[count.end] !== 0x09)
    return null;
  const packed = numberAt(header, count.end + 1);
  const coder = header.indexOf(LZMA);
  if (packed === null || coder < 1 || header[coder - 1] !== 0x23 || header[coder + 3] !== 5) return null;
  if (header[coder + 9] !== 0x0c) return null;
  const unpacked = numberAt(header, coder + 10);
  if (unpacked === null || unpacked.value > MOST_HEADER || packed.value > MOST_HEADER) return null;
  return {
    position: position.value,
    packed: packed.value,
    unpacked: unpacked.value,
    property: header[coder + 4]!,
  };
}

/**
 * Judges a 7z archive: AES over the packed header hides even the names; AES in a folder of the header, packed or not,
 * hides the data.
 */
export function judgeSevenZip(file: Reach): Verdict | null {
  const start = file.read(0, 32);
  if (start.length < 32) return null;
  const [offset, length] = [Number(start.readBigUInt64LE(12)), Number(start.readBigUInt64LE(20))];
  if (offset > file.size || length > MOST_HEADER) return null;
  const header = file.read(32 + offset, length);
  if (header[0] === 0x01) return isSealed(header) ? guarded('7z AES-256') : null;
  if (header[0] !== 0x17) return null;
  if (isSealed(header)) return guarded('7z AES-256, headers too');
  const inner = packedHeader(header);
  if (inner === null) return null;
  const bytes = unpackLzma(file.read(32 + inner.position, inner.packed), inner.property, inner.unpacked);
  return bytes !== null && isSealed(Buffer.from(bytes.buffer)) ? guarded('7z AES-256') : null;
}
