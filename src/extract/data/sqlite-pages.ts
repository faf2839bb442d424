import { Unread } from '../../lib/unread.ts';
import type { Source } from '../../model.ts';

/** A value as stored: text, a number, bytes, or nothing. */
export type Stored = string | number | bigint | Uint8Array | null;

/** A record of a table: its rowid, null in a table without them, and its values in the order of storage. */
export interface StoredRow {
  readonly rowid: number | null;
  readonly values: readonly Stored[];
}

/** An open database file. */
export interface Database {
  /**
   * The rows of the b-tree with this root page, in key order.
   *
   * @param damaged is called with the number of each page that cannot be read; the rows of the others are given.
   */
  rows(root: number, damaged: (page: number) => void): Generator<StoredRow>;
}

/** Deeper trees do not fit a file of the greatest size. */
const DEEPEST = 24;
/** A longer record is left out. */
const LONGEST_RECORD = 64 * 1024 * 1024;
const ENCODINGS = ['utf8', 'utf8', 'utf16le', 'utf16be'] as const;

/** A variable-length integer and the index after it (https://www.sqlite.org/fileformat2.html#varint). */
function varint(bytes: Buffer, at: number): [value: number, next: number] {
  let value = 0;
  for (let index = 0; index < 8; index++) {
    const byte = bytes[at + index];
    if (byte === undefined) throw new RangeError('short');
    value = value * 128 + (byte & 127);
    if (byte < 128) return [value, at + index + 1];
  }
  const whole = BigInt(value) * 256n + BigInt(bytes[at + 8] ?? 0);
  return [Number(BigInt.asIntN(64, whole)), at + 9];
}

function decoded(bytes: Buffer, encoding: (typeof ENCODINGS)[number]): string {
  if (encoding !== 'utf16be') return bytes.toString(encoding);
  return Buffer.from(bytes.subarray(0, bytes.length & ~1))
    .swap16()
    .toString('utf16le');
}

/** A record's values (https://www.sqlite.org/fileformat2.html#record_format). */
function valuesOf(record: Buffer, encoding: (typeof ENCODINGS)[number]): Stored[] {
  const [headerLength, first] = varint(record, 0);
  const values: Stored[] = [];
  let at = headerLength;
  for (let head = first; head < headerLength; ) {
    const [type, next] = varint(record, head);
    head = next;
    const length =
      type < 5 ? type : type === 5 ? 6 : type < 8 ? 8 : type < 12 ? 0 : (type - (type & 1) - 12) / 2;
    const bytes = record.subarray(at, at + length);
    if (bytes.length < length || !Number.isSafeInteger(length)) throw new RangeError('short');
    at += length;
    if (type === 0 || type === 10 || type === 11) values.push(null);
    else if (type < 6) values.push(type === 5 ? bytes.readIntBE(0, 6) : bytes.readIntBE(0, length));
    else if (type === 6) values.push(bytes.readBigInt64BE(0));
    else if (type === 7) values.push(bytes.readDoubleBE(0));
    else if (type < 10) values.push(type - 8);
    else values.push(type % 2 === 1 ? decoded(bytes, encoding) : bytes);
  }
  return values;
}

/** Opens a database by random access, or in memory where the bytes only come in sequence. */
export async function openDatabase(source: Source): Promise<Database> {
  const whole = source.read === null ? await source.bytes() : null;
  const read = source.read ?? ((offset: number, length: number) => whole!.subarray(offset, offset + length));
  const take = (offset: number, length: number): Buffer => {
    const bytes = read(offset, length);
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  };
  const head = take(0, 100);
  if (head.length < 100) throw new Unread('unreadable', 'truncated', 'database header');
  const told = head.readUInt16BE(16);
  const size = told === 1 ? 65_536 : told;
  if (size < 512 || (size & (size - 1)) !== 0) throw new Unread('unreadable', 'damaged', 'page size');
  const usable = size - head[20]!;
  const encoding = ENCODINGS[head.readUInt32BE(56)] ?? 'utf8';
  const met = new Set<number>();

  /** Each page belongs to one place; a damaged file that says else must not be read in circles. */
  function page(number: number): Buffer {
    if (number < 1 || met.has(number)) throw new RangeError('page');
    met.add(number);
    const bytes = take((number - 1) * size, size);
    if (bytes.length < size) throw new RangeError('short');
    return bytes;
  }

  /** The payload of `length` bytes that begins at `at` of a page and may go on in overflow pages. */
  function payload(bytes: Buffer, at: number, length: number, index: boolean): Buffer {
    const most = index ? Math.floor(((usable - 12) * 64) / 255) - 23 : usable - 35;
    if (length <= most) {
      if (at + length > usable) throw new RangeError('short');
      return bytes.subarray(at, at + length);
    }
    if (length > LONGEST_RECORD) throw new RangeError('long');
    const least = Math.floor(((usable - 12) * 32) / 255) - 23;
    const local = least + ((length - least) % (usable - 4));
    const kept = local <= most ? local : least;
    const parts = [bytes.subarray(at, at + kept)];
    let next = bytes.readUInt32BE(at + kept);
    for (let left = length - kept; left > 0; left -= usable - 4) {
      const more = page(next);
      parts.push(more.subarray(4, 4 + Math.min(left, usable - 4)));
      next = more.readUInt32BE(0);
    }
    return Buffer.concat(parts, length);
  }

  function rowAt(bytes: Buffer, cell: number, type: number): StoredRow {
    const [length, after] = varint(bytes, type === 2 ? cell + 4 : cell);
    const [rowid, at] = type === 13 ? varint(bytes, after) : [null, after];
    return { rowid, values: valuesOf(payload(bytes, at, length, type !== 13), encoding) };
  }

  function* rows(root: number, damaged: (page: number) => void, depth = 0): Generator<StoredRow> {
    let bytes: Buffer;
    try {
      bytes = page(root);
    } catch {
      damaged(root);
      return;
    }
    const start = root === 1 ? 100 : 0;
    const type = bytes[start]!;
    const interior = type === 2 || type === 5;
    const first = start + (interior ? 12 : 8);
    const count = bytes.readUInt16BE(start + 3);
    if (![2, 5, 10, 13].includes(type) || depth > DEEPEST || first + 2 * count > size) {
      damaged(root);
      return;
    }
    for (let index = 0; index < count; index++) {
      const cell = bytes.readUInt16BE(first + 2 * index);
      if (interior && cell + 4 > size) damaged(root);
      else if (interior) yield* rows(bytes.readUInt32BE(cell), damaged, depth + 1);
      if (type === 5) continue;
      let row: StoredRow | null = null;
      try {
        row = rowAt(bytes, cell, type);
      } catch {
        damaged(root);
      }
      if (row !== null) yield row;
    }
    if (interior) yield* rows(bytes.readUInt32BE(start + 8), damaged, depth + 1);
  }
  return { rows: (root, damaged) => rows(root, damaged) };
}
