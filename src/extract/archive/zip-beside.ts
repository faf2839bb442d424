import { Unread } from '../../lib/unread.ts';
import type { Source } from '../../model.ts';
import type { ZipHeader } from './zip-directory.ts';
import { type ReadAt, viewOf, type ZipEnd } from './zip-end.ts';
import { walkLocalHeaders } from './zip-walk.ts';

/** Bytes of an archive that belong to none of its members. */
export interface Beside {
  readonly name: string;
  readonly source: Source;
}

const STEP = 256 * 1024;
const LOCAL = 0x04034b50;
/** How self-extracting programs start: Windows, ELF, scripts, Mach-O. */
const PROGRAMS = ['MZ', '\x7fELF', '#!', '\xcf\xfa\xed\xfe', '\xca\xfe\xba\xbe'];
/** The mark in front of an archive that was once split. */
const MARKS = ['PK00', 'PK\x07\x08'];

/** The archive's comment, as far as it is there. */
export function commentOf(read: ReadAt, end: ZipEnd | null): Buffer {
  if (end === null) return Buffer.alloc(0);
  return Buffer.from(read(end.record + 22, commentLength(read, end)));
}

function commentLength(read: ReadAt, end: ZipEnd): number {
  const field = read(end.record + 20, 2);
  return field.length < 2 ? 0 : viewOf(field).getUint16(0, true);
}

/** A range of the archive as a record; null where it holds only zeros. */
function rangeOf(read: ReadAt, name: string, from: number, to: number): Beside | null {
  let start = from;
  while (start < to) {
    const block = read(start, Math.min(STEP, to - start));
    if (block.length === 0) return null;
    const first = block.findIndex(byte => byte !== 0);
    start += first < 0 ? block.length : first;
    if (first >= 0) break;
  }
  if (start >= to) return null;
  const size = to - start;
  const within = (offset: number, wanted: number) =>
    read(start + offset, Math.max(0, Math.min(wanted, size - offset)));
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < size; ) {
      const chunk = within(at, STEP).slice();
      if (chunk.length === 0) throw new Unread('partial', 'truncated');
      yield chunk;
      at += chunk.length;
    }
  }
  const bytes = async () => within(0, size).slice();
  return { name, source: { size, head: async wanted => within(0, wanted), chunks, bytes, read: within } };
}

/** What stands before the first member, unless it is a program, and behind the end record and its comment. */
export function besideOf(
  read: ReadAt,
  size: number,
  headers: readonly ZipHeader[],
  end: ZipEnd | null,
): Beside[] {
  if (end === null || end.split) return [];
  const before = headers.reduce((least, header) => Math.min(least, header.offset), end.record);
  const head = Buffer.from(read(0, 4)).toString('latin1');
  const passed = PROGRAMS.some(one => head.startsWith(one)) || MARKS.includes(head);
  const found = [
    passed || headers.length === 0 ? null : rangeOf(read, 'leading data', 0, before),
    rangeOf(read, 'trailing data', end.record + 22 + commentLength(read, end), size),
  ];
  return found.filter(one => one !== null);
}

/** Members between those that the directory names, which only their own headers tell of. */
export function unnamedMembers(
  read: ReadAt,
  headers: readonly ZipHeader[],
  end: ZipEnd,
  limit: number,
): ZipHeader[] {
  const found: ZipHeader[] = [];
  const sorted = [...headers].sort((one, other) => one.offset - other.offset);
  for (const [index, header] of sorted.entries()) {
    const fixed = read(header.offset, 30);
    if (fixed.length < 30 || viewOf(fixed).getUint32(0, true) !== LOCAL) continue;
    const names = viewOf(fixed).getUint16(26, true) + viewOf(fixed).getUint16(28, true);
    const from = header.offset + 30 + names + header.packed;
    const to = sorted[index + 1]?.offset ?? end.directoryEnd;
    // A descriptor behind the data is 24 bytes at most, a member 31 at least.
    if (to - from < 31) continue;
    found.push(...walkLocalHeaders(read, from, to, limit - found.length));
  }
  return found;
}
