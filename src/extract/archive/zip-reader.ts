import { crc32, inflateRawSync } from 'node:zlib';
import { joinBytes } from '../../lib/source.ts';
import { Unread } from '../../lib/unread.ts';
import type { Encryption, ExtractContext, Problem, Source } from '../../model.ts';
import { decompress, type Method } from './decompress.ts';
import { type Beside, besideOf, commentOf } from './zip-beside.ts';
import { checksum, cipherOf, methodOf, unlock } from './zip-crypto.ts';
import { listMembers, type ZipHeader } from './zip-directory.ts';
import { type ReadAt, viewOf } from './zip-end.ts';
import { decodeNames } from './zip-names.ts';

/** One member of a ZIP archive. */
export interface ZipMember {
  /** As the archive writes it, decoded; never used as a path on disk. */
  readonly name: string;
  /** Bytes when unpacked, as told; the packed size where nothing tells. */
  readonly size: number;
  readonly packed: number;
  /** ISO 8601; times without a zone are taken as UTC. */
  readonly modified: string | null;
  readonly encryption: Encryption | null;
  readonly directory: boolean;
  readonly header: ZipHeader;
}

/** An opened ZIP archive. */
export interface ZipArchive {
  /** In the order of the central directory; at most `limits.members`. */
  readonly members: readonly ZipMember[];
  /** What is wrong with the archive as a whole; to be yielded by the extractor. */
  readonly problems: readonly Problem[];
  /** The archive's own comment; empty where it has none. */
  readonly comment: Buffer;
  /** Bytes before the first member and behind the end that are neither a program nor zeros. */
  readonly beside: readonly Beside[];
  /** Whether the member's compression is one that `open` reads. */
  supported(member: ZipMember): boolean;
  /** False where a member is encrypted and none of `context.passwords` opens it. */
  readable(member: ZipMember): Promise<boolean>;
  /** Streams a member; chunks are the caller's to keep. @throws Unread, after the bytes that could be had. */
  open(member: ZipMember): AsyncIterable<Uint8Array>;
  /** A member whole. @throws Unread, also for a member larger than `limits.memoryBytes`. */
  bytes(member: ZipMember): Promise<Uint8Array>;
}

const METHODS: ReadonlyMap<number, Method> = new Map([
  [0, 'store'],
  [8, 'deflate'],
  [12, 'bzip2'],
  [93, 'zstd'],
  [95, 'xz'],
]);

type Stream = AsyncIterable<Uint8Array>;

/** Each try costs time, so a long list would stop the scan at every archive. */
const MOST_PASSWORDS = 10;
const READ = 64 * 1024;
/** Up to these sizes a member is inflated in one call, which is far quicker than a stream. */
const SMALL_PACKED = 64 * 1024;
const SMALL_SIZE = 4 * 1024 * 1024;

function modifiedOf(header: ZipHeader): string | null {
  const stamp = header.extra.find(field => field.id === 0x5455)?.data;
  if (stamp !== undefined && stamp.length >= 5 && (stamp[0]! & 1) === 1) {
    return new Date(viewOf(stamp).getInt32(1, true) * 1000).toISOString();
  }
  const { dosDate: date, dosTime: time } = header;
  if (date === 0) return null;
  const day = Date.UTC(1980 + (date >> 9), ((date >> 5) & 15) - 1, date & 31);
  return new Date(
    day + ((time >> 11) * 3600 + ((time >> 5) & 63) * 60 + (time & 31) * 2) * 1000,
  ).toISOString();
}

function memberOf(header: ZipHeader, name: string): ZipMember {
  const cipher = cipherOf(header);
  const size = header.size ?? header.packed;
  return {
    name,
    size,
    packed: header.packed,
    modified: modifiedOf(header),
    encryption: cipher === null ? null : { state: 'encrypted', method: cipher.title },
    directory: name.endsWith('/') && size === 0,
    header,
  };
}

async function* packedBytes(read: ReadAt, start: number, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < length; ) {
    const chunk = read(start + at, Math.min(READ, length - at));
    if (chunk.length === 0) throw new Unread('partial', 'truncated');
    yield chunk.slice();
    at += chunk.length;
  }
}

/** Where a member's data starts; null where its local header is not there. */
function dataStart(read: ReadAt, header: ZipHeader): number | null {
  const fixed = read(header.offset, 30);
  if (fixed.length < 30 || viewOf(fixed).getUint32(0, true) !== 0x04034b50) return null;
  return header.offset + 30 + viewOf(fixed).getUint16(26, true) + viewOf(fixed).getUint16(28, true);
}

/** Inflates a small member at once; null where it is not small or not as told, which the stream then finds out. */
function inflateSmall(read: ReadAt, start: number, header: ZipHeader): Uint8Array | null {
  if (header.size === null || header.packed > SMALL_PACKED || header.size > SMALL_SIZE) return null;
  const packed = read(start, header.packed);
  try {
    const bytes = inflateRawSync(packed, { maxOutputLength: Math.max(1, header.size) });
    return bytes.length === header.size ? bytes : null;
  } catch {
    return null;
  }
}

function unpack(header: ZipHeader, packed: Stream): Stream {
  const number = methodOf(header);
  const method = METHODS.get(number);
  if (method === undefined) throw new Unread('unreadable', 'unsupported-compression', `method ${number}`);
  return decompress(method, packed);
}

/** The checksum that the plain bytes must have; AE-2 leaves it out. */
function expectedCrc(header: ZipHeader): number | null {
  const cipher = cipherOf(header);
  return cipher?.kind === 'aes' && !cipher.checksum ? null : header.crc;
}

/** Opens a ZIP archive: its members are listed at once and read when asked for. */
export async function openZip(source: Source, context: ExtractContext): Promise<ZipArchive> {
  const whole = source.read === null || source.size === null ? await source.bytes() : null;
  const read: ReadAt =
    whole === null ? source.read! : (offset, length) => whole.subarray(offset, offset + Math.max(0, length));
  const size = whole?.length ?? source.size ?? 0;
  const { headers, problems, end } = await listMembers(read, size, context.limits.members);
  if (context.entry.trail.length === 1) context.budget.packed(size);
  const passwords = context.passwords.slice(0, MOST_PASSWORDS);
  const unlocked = new Map<ZipMember, (() => Stream) | null>();
  const names = await decodeNames(
    headers.map(header => ({ raw: header.raw, utf8: (header.flags & 0x800) !== 0, extra: header.extra })),
  );

  /** The plain packed bytes of an encrypted member, found once and remembered; null: no password fits. */
  async function plainBytes(member: ZipMember, start: number): Promise<(() => Stream) | null> {
    const { header } = member;
    const proves = async (plain: Stream) => {
      const sum = checksum(unpack(header, plain), header.size ?? Number.POSITIVE_INFINITY);
      return (await sum.catch(() => null)) === header.crc;
    };
    let opened = unlocked.get(member);
    if (opened !== undefined) return opened;
    opened = null;
    for (const password of passwords) {
      opened = await unlock(read, start, header, password, proves);
      if (opened === null) continue;
      // Most archives have one password: it is tried first on the next member.
      passwords.splice(passwords.indexOf(password), 1);
      passwords.unshift(password);
      break;
    }
    unlocked.set(member, opened);
    return opened;
  }

  async function* unpacked(member: ZipMember): AsyncGenerator<Uint8Array> {
    const { header, encryption } = member;
    const start = dataStart(read, header);
    if (start === null) throw new Unread('unreadable', 'damaged', 'local header');
    if (encryption !== null) {
      const opened = await plainBytes(member, start);
      if (opened === null) throw new Unread('encrypted', 'password', encryption.method ?? undefined);
      yield* unpack(header, opened());
      return;
    }
    const small = header.method === 8 ? inflateSmall(read, start, header) : null;
    if (small !== null) yield small;
    else yield* unpack(header, packedBytes(read, start, header.packed));
  }

  async function readable(member: ZipMember): Promise<boolean> {
    if (member.encryption === null) return true;
    const start = dataStart(read, member.header);
    return start === null || (await plainBytes(member, start)) !== null;
  }

  async function* open(member: ZipMember): AsyncGenerator<Uint8Array> {
    let crc = 0;
    let length = 0;
    for await (const chunk of unpacked(member)) {
      context.budget.expanded(chunk.length);
      crc = crc32(chunk, crc);
      length += chunk.length;
      yield chunk;
    }
    const { size: told } = member.header;
    const toldCrc = expectedCrc(member.header);
    const wrong = (told !== null && told !== length) || (toldCrc !== null && toldCrc !== crc);
    if (wrong) throw new Unread('partial', 'damaged', 'size or checksum');
  }

  async function bytes(member: ZipMember): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of open(member)) {
      length += chunk.length;
      if (length > context.limits.memoryBytes) throw new Unread('unreadable', 'memory-limit');
      chunks.push(chunk);
    }
    return joinBytes(chunks, length);
  }

  const members = headers.map((header, index) => memberOf(header, names[index] ?? ''));
  const supported = (member: ZipMember) => METHODS.has(methodOf(member.header));
  const comment = commentOf(read, end);
  const beside = besideOf(read, size, headers, end);
  return { members, problems, comment, beside, supported, readable, open, bytes };
}
