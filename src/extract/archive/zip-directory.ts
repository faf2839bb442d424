import type { Entry } from 'yauzl';
import type { Problem } from '../../model.ts';
import { unnamedMembers } from './zip-beside.ts';
import { findEnd, type ReadAt, signatureAt, type ZipEnd } from './zip-end.ts';
import type { RawName } from './zip-names.ts';
import { walkLocalHeaders } from './zip-walk.ts';

/** What a header says of a member. */
export interface ZipHeader {
  readonly raw: Uint8Array;
  readonly flags: number;
  readonly method: number;
  /** Null where it stands behind the data and was not found. */
  readonly crc: number | null;
  readonly size: number | null;
  readonly packed: number;
  readonly dosTime: number;
  readonly dosDate: number;
  readonly extra: RawName['extra'];
  /** Of the local header, from the start of the bytes. */
  readonly offset: number;
}

export interface ZipDirectory {
  readonly headers: readonly ZipHeader[];
  readonly problems: readonly Problem[];
  /** Null where no end record was found. */
  readonly end: ZipEnd | null;
}

const LOCAL = 0x04034b50;
const SPLIT = 0x08074b50;

function headerOf(entry: Entry, base: number): ZipHeader {
  return {
    raw: entry.fileNameRaw,
    flags: entry.generalPurposeBitFlag,
    method: entry.compressionMethod,
    crc: entry.crc32,
    size: entry.uncompressedSize,
    packed: entry.compressedSize,
    dosTime: entry.lastModFileTime,
    dosDate: entry.lastModFileDate,
    extra: entry.extraFields,
    offset: base + entry.relativeOffsetOfLocalHeader,
  };
}

/** Reads the central directory as far as it goes; `whole` is false where it broke off or tells too few members. */
async function readDirectory(
  read: ReadAt,
  end: ZipEnd,
  limit: number,
): Promise<{ headers: ZipHeader[]; whole: boolean }> {
  const headers: ZipHeader[] = [];
  try {
    const options = { decodeStrings: false, validateEntrySizes: false, autoClose: false };
    const { openArchive } = await import('./zip-archive.ts');
    const zip = await openArchive(read, end, options);
    for await (const entry of zip.eachEntry()) {
      headers.push(headerOf(entry, end.base));
      if (headers.length >= limit) return { headers, whole: true };
    }
    // A count of 16 bits wraps around at 65,536 members, and a false count hides some.
    const cursor = end.base + Number(zip.readEntryCursor);
    return { headers, whole: cursor >= end.directoryEnd || signatureAt(read, cursor) !== 0x02014b50 };
  } catch {
    return { headers, whole: false };
  }
}

function damage(end: ZipEnd | null, read: ReadAt, told: number): Problem | null {
  if (end?.split || (end === null && signatureAt(read, 0) === SPLIT))
    return { status: 'partial', cause: 'split-archive' };
  if (end === null) return { status: 'partial', cause: 'truncated', detail: 'no central directory' };
  return told >= end.count ? null : { status: 'partial', cause: 'damaged', detail: 'central directory' };
}

/**
 * The members of an archive, in the order of its central directory, then those that only their own headers tell of.
 * Never throws for the archive's form: no members and a problem is what a hopeless one gives.
 */
export async function listMembers(read: ReadAt, size: number, limit: number): Promise<ZipDirectory> {
  const end = findEnd(read, size);
  const most = limit + 1;
  const { headers, whole } =
    end === null || end.split ? { headers: [], whole: false } : await readDirectory(read, end, most);
  const stray = headers.filter(header => signatureAt(read, header.offset) !== LOCAL);
  const sound = whole && stray.length === 0;
  const first = headers.reduce((least, header) => Math.min(least, header.offset), end?.record ?? size);
  // Headers before the first member that the directory names: an archive that another was put behind.
  const until = sound ? (signatureAt(read, 0) === LOCAL ? first : 0) : size;
  const known = new Set(headers.map(header => header.offset));
  const between = sound && end !== null ? unnamedMembers(read, headers, end, most) : [];
  const extra = [...walkLocalHeaders(read, 0, until, most), ...between].filter(
    header => !known.has(header.offset),
  );
  const all = [...headers.filter(header => !stray.includes(header) || !isAmong(header, extra)), ...extra];
  const problem = sound ? null : damage(end, read, all.length);
  const problems: Problem[] = problem === null ? [] : [problem];
  if (all.length > limit) {
    problems.push({ status: 'partial', cause: 'member-limit', detail: `limit ${limit}` });
  }
  return { headers: all.slice(0, limit), problems, end };
}

/** Whether a member of the same name was found by its own header. */
function isAmong(header: ZipHeader, found: readonly ZipHeader[]): boolean {
  return found.some(one => Buffer.compare(one.raw, header.raw) === 0);
}
