/** Reads at an offset, short at the end of the bytes. */
export type ReadAt = (offset: number, length: number) => Uint8Array;

/** Where an archive's central directory lies; offsets count from the start of the bytes. */
export interface ZipEnd {
  /** The archive's own offset zero: more than 0 behind a self-extractor's program that the offsets leave out. */
  readonly base: number;
  /** Where the end record starts. */
  readonly record: number;
  /** Where the directory ends. */
  readonly directoryEnd: number;
  readonly count: number;
  /** A part of a split archive other than the only one. */
  readonly split: boolean;
}

const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const DIRECTORY = 0x02014b50;
/** How far from the end an end record is looked for: a comment of 64 KiB, and as much junk behind as is ever met. */
const REACH = 1 << 20;

/** A DataView on bytes. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** An unsigned 64-bit number; precise up to 2^53, which no real offset passes. */
export function getUint64(view: DataView, at: number): number {
  return view.getUint32(at + 4, true) * 0x100000000 + view.getUint32(at, true);
}

/** The signature at an offset, or 0 past the end. */
export function signatureAt(read: ReadAt, at: number): number {
  const bytes = at < 0 ? new Uint8Array(0) : read(at, 4);
  return bytes.length < 4 ? 0 : viewOf(bytes).getUint32(0, true);
}

/** Behind which base the directory stands: where its stated end fits, else where its stated start does. */
function baseOf(read: ReadAt, end: number, size: number, offset: number): number | null {
  if (size === 0) return 0;
  if (end - size >= offset && signatureAt(read, end - size) === DIRECTORY) return end - size - offset;
  return signatureAt(read, offset) === DIRECTORY ? 0 : null;
}

function end64(read: ReadAt, record: number): ZipEnd | null {
  const locator = record < 20 ? new Uint8Array(0) : read(record - 20, 20);
  if (locator.length < 20 || viewOf(locator).getUint32(0, true) !== LOCATOR64) return null;
  const stated = getUint64(viewOf(locator), 8);
  const at = [record - 20 - 56, stated].find(place => signatureAt(read, place) === END64);
  if (at === undefined) return null;
  const bytes = read(at, 56);
  if (bytes.length < 56) return null;
  const view = viewOf(bytes);
  const base = baseOf(read, at, getUint64(view, 40), getUint64(view, 48));
  if (base === null || at - stated !== base) return null;
  return {
    base,
    record,
    directoryEnd: at,
    count: getUint64(view, 32),
    split: view.getUint32(16, true) !== 0,
  };
}

function endAt(read: ReadAt, record: number, fields: DataView): ZipEnd | null {
  const large = end64(read, record);
  if (large !== null) return large;
  const disk = fields.getUint16(4, true);
  const count = fields.getUint16(10, true);
  if (disk !== 0 && disk !== 0xffff) return { base: 0, record, directoryEnd: record, count, split: true };
  const base = baseOf(read, record, fields.getUint32(12, true), fields.getUint32(16, true));
  if (base === null || (count === 0) !== (fields.getUint32(12, true) === 0)) return null;
  return { base, record, directoryEnd: record, count, split: false };
}

/** Finds the last end record whose directory is really there; null where there is none. */
export function findEnd(read: ReadAt, size: number): ZipEnd | null {
  const from = Math.max(0, size - REACH);
  const tail = Buffer.from(read(from, size - from));
  const signature = Buffer.from([0x50, 0x4b, 5, 6]);
  for (let at = tail.lastIndexOf(signature); at >= 0; ) {
    if (at + 22 <= tail.length) {
      const end = endAt(read, from + at, viewOf(tail.subarray(at, at + 22)));
      if (end !== null) return end;
    }
    if (at === 0) break;
    at = tail.lastIndexOf(signature, at - 1);
  }
  return null;
}
