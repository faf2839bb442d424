import type { ZipHeader } from './zip-directory.ts';
import { getUint64, type ReadAt, signatureAt, viewOf } from './zip-end.ts';

const LOCAL = 0x04034b50;
const DIRECTORY = 0x02014b50;
const BLOCK = 256 * 1024;
const METHODS = new Set([
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 16, 18, 19, 20, 93, 94, 95, 96, 97, 98, 99,
]);

/** The offset of the next `PK` in `[from, to)` that is followed by one of these bytes twice over; -1: none. */
function nextSignature(read: ReadAt, from: number, to: number, kinds: readonly number[]): number {
  for (let at = from; at < to; at += BLOCK - 3) {
    const block = Buffer.from(read(at, Math.min(BLOCK, to - at)));
    for (let hit = block.indexOf('PK', 0, 'latin1'); hit >= 0; hit = block.indexOf('PK', hit + 1, 'latin1')) {
      const kind = block[hit + 2];
      if (kind !== undefined && kinds.includes(kind) && block[hit + 3] === kind + 1) return at + hit;
    }
    if (block.length < BLOCK) return -1;
  }
  return -1;
}

interface Local extends ZipHeader {
  readonly crc: number;
  readonly size: number;
  readonly dataStart: number;
}

/** The extra fields of a header; what is cut short is left out. */
function extraFields(bytes: Uint8Array): ZipHeader['extra'] {
  const fields: { id: number; data: Uint8Array }[] = [];
  const view = viewOf(bytes);
  for (let at = 0; at + 4 <= bytes.length; ) {
    const length = view.getUint16(at + 2, true);
    const data = bytes.subarray(at + 4, at + 4 + length);
    if (data.length === length) fields.push({ id: view.getUint16(at, true), data });
    at += 4 + length;
  }
  return fields;
}

function localAt(read: ReadAt, at: number): Local | null {
  const fixed = read(at, 30);
  if (fixed.length < 30) return null;
  const view = viewOf(fixed);
  const method = view.getUint16(8, true);
  const nameLength = view.getUint16(26, true);
  const extraLength = view.getUint16(28, true);
  if (view.getUint32(0, true) !== LOCAL || !METHODS.has(method) || (view.getUint16(4, true) & 0xff) > 90)
    return null;
  const variable = read(at + 30, nameLength + extraLength).slice();
  if (nameLength === 0 || variable.length < nameLength) return null;
  const extra = extraFields(variable.subarray(nameLength));
  const large = extra.find(field => field.id === 1 && field.data.length >= 16)?.data;
  const sizes = [view.getUint32(22, true), view.getUint32(18, true)];
  const [size = 0, packed = 0] =
    large === undefined || sizes[1] !== 0xffffffff
      ? sizes
      : [getUint64(viewOf(large), 0), getUint64(viewOf(large), 8)];
  return {
    raw: variable.subarray(0, nameLength),
    flags: view.getUint16(6, true),
    method,
    crc: view.getUint32(14, true),
    size,
    packed,
    dosTime: view.getUint16(10, true),
    dosDate: view.getUint16(12, true),
    extra,
    offset: at,
    dataStart: at + 30 + nameLength + extraLength,
  };
}

interface Extent {
  readonly end: number;
  readonly next: number;
  readonly described: { readonly crc: number; readonly size: number } | null;
}

/** The data descriptor at `at`, if it tells exactly `packed` bytes; `at` is after its optional signature. */
function descriptor(
  read: ReadAt,
  at: number,
  packed: number,
): { crc: number; size: number; length: number } | null {
  const bytes = read(at, 20);
  if (bytes.length < 12) return null;
  const view = viewOf(bytes);
  const crc = view.getUint32(0, true);
  if (view.getUint32(4, true) === packed) return { crc, size: view.getUint32(8, true), length: 12 };
  if (bytes.length < 20 || getUint64(view, 4) !== packed) return null;
  return { crc, size: getUint64(view, 12), length: 20 };
}

/** Where the data of a member ends whose size stands behind it: at a descriptor that fits, else at the next header. */
function findExtent(read: ReadAt, start: number, to: number): Extent {
  for (let from = start; ; ) {
    const at = nextSignature(read, from, to, [1, 3, 7]);
    if (at < 0) return { end: to, next: to, described: null };
    from = at + 2;
    const kind = read(at + 2, 1)[0];
    if (kind === 7) {
      const found = descriptor(read, at + 4, at - start);
      if (found !== null) return { end: at, next: at + 4 + found.length, described: found };
    } else if (kind === 1 || localAt(read, at) !== null) {
      const bare = descriptor(read, at - 12, at - 12 - start);
      if (bare !== null) return { end: at - 12, next: at, described: bare };
      return { end: at, next: at, described: null };
    }
  }
}

/** Where a member's data ends: its stated size is believed, unless it says nothing. */
function extentOf(read: ReadAt, local: Local, to: number): Extent {
  const described = (local.flags & 8) !== 0;
  if (described && local.packed === 0) return findExtent(read, local.dataStart, to);
  const end = local.dataStart + local.packed;
  return { end, next: end, described: { crc: local.crc, size: local.size } };
}

/**
 * Reads members by the headers in front of their data, from `from` up to `to` or to a central directory; for
 * archives whose directory is missing or broken. At most `limit` of them.
 */
export function walkLocalHeaders(read: ReadAt, from: number, to: number, limit: number): ZipHeader[] {
  const found: ZipHeader[] = [];
  for (let at = from; at < to && found.length < limit; ) {
    if (signatureAt(read, at) === DIRECTORY) break;
    const local = localAt(read, at);
    if (local === null) {
      at = nextSignature(read, at + 1, to, [3]);
      if (at < 0) break;
      continue;
    }
    const { dataStart, ...header } = local;
    const extent = extentOf(read, local, to);
    const known = extent.described ?? { crc: null, size: null };
    found.push({ ...header, ...known, packed: extent.end - dataStart });
    // A header that lies about its size must not hide the members behind it.
    at = extent.next <= to ? extent.next : dataStart;
  }
  return found;
}
