import { memorySource, streamSource } from '../../lib/source.ts';
import { Unread } from '../../lib/unread.ts';
import type { Entry, ExtractContext, Extractor, Member, Piece, Source } from '../../model.ts';
import { type Engine, type Listed, type Listing, startEngine, type Unpacked } from './seven-zip-engine.ts';
import { getUint64, viewOf } from './zip-end.ts';

/** 7-Zip asks on the terminal where no password is given: this one stands for none. */
const NO_PASSWORD = 'none';
const MOST_PASSWORDS = 10;

const CIPHERS: Readonly<Record<string, string>> = {
  '7z': '7z AES-256',
  Rar: 'RAR AES-128',
  Rar5: 'RAR AES-256',
};

/** Whether a 7z archive's own directory is encrypted: its end header is packed through the AES coder. */
async function hidesNames(source: Source): Promise<boolean> {
  const head = await source.head(32);
  if (head.length < 32 || head[0] !== 0x37) return false;
  const start = 32 + getUint64(viewOf(head), 12);
  const size = Math.min(getUint64(viewOf(head), 20), 4096);
  const bytes = source.read?.(start, size) ?? (await source.bytes()).subarray(start, start + size);
  const header = Buffer.from(bytes);
  return header[0] === 0x17 && header.includes(Buffer.from([0x06, 0xf1, 0x07, 0x01]));
}

interface Opened {
  readonly listing: Listing;
  readonly password: string;
}

/** Opens the archive with the first password that does; null: none does. */
function open(engine: Engine, passwords: readonly string[], hidden: boolean): Opened | null {
  for (const password of [NO_PASSWORD, ...passwords]) {
    const listing = engine.list(password, hidden);
    if (listing === null) continue;
    const locked = listing.members.find(member => member.encrypted && member.size > 0);
    if (locked === undefined || password !== NO_PASSWORD) return { listing, password };
    const fits = passwords.find(one => engine.unpack([locked.path], one, locked.size + 1).clean);
    return { listing, password: fits ?? NO_PASSWORD };
  }
  return null;
}

/** Cuts the members into runs that fit in memory together. */
function groups(members: readonly Listed[], most: number): Listed[][] {
  const cut: Listed[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const member of members) {
    if (size + member.size > most) {
      cut.push([]);
      size = 0;
    }
    cut.at(-1)!.push(member);
    size += member.size;
  }
  return cut;
}

async function* broken(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
  throw new Unread('partial', 'damaged');
}

function memberOf(
  listed: Listed,
  file: Unpacked | undefined,
  complaints: string,
  cipher: string,
  context: ExtractContext,
): Member {
  const entry: Entry = {
    trail: [...context.entry.trail, listed.path],
    bytes: listed.size,
    modified: listed.modified,
    owner: null,
    mode: null,
  };
  const encryption = listed.encrypted ? { encryption: { state: 'encrypted', method: cipher } as const } : {};
  if (listed.link) return { entry, source: null, problem: { status: 'skipped', cause: 'symbolic-link' } };
  const wrong = complaints.includes(listed.path);
  if (listed.encrypted && (wrong || file === undefined)) {
    return { entry, source: null, problem: { status: 'encrypted', cause: 'password' }, ...encryption };
  }
  if (file === undefined) return { entry, source: null, problem: { status: 'unreadable', cause: 'damaged' } };
  if (!wrong) return { entry, source: memorySource(file.bytes), ...encryption };
  return { entry, source: streamSource(broken(file.bytes), context.limits.memoryBytes), ...encryption };
}

function* members(engine: Engine, opened: Opened, context: ExtractContext): Generator<Piece> {
  const { memoryBytes } = context.limits;
  const { listing, password } = opened;
  const cipher = CIPHERS[listing.type] ?? 'AES';
  const files = listing.members.filter(member => !member.folder).slice(0, context.limits.members);
  const parts = groups(files, memoryBytes);
  for (const part of parts) {
    const paths = part.map(member => member.path);
    if (part.length === 1 && part[0]!.size > memoryBytes) {
      const member = memberOf(part[0]!, undefined, '', cipher, context);
      yield { member: { ...member, problem: { status: 'unreadable', cause: 'memory-limit' } } };
      continue;
    }
    const all = parts.length === 1 && files.length === listing.members.length;
    const done = engine.unpack(all ? null : paths, password, memoryBytes);
    const rest = new Map(done.files.map(file => [file.path, file]));
    for (const listed of part) {
      const file = rest.get(listed.path);
      rest.delete(listed.path);
      if (done.fault !== null && file === undefined) continue;
      yield { member: memberOf(listed, file, done.complaints, cipher, context) };
    }
    // Names that 7-Zip writes in another form than it lists: no path may lead out, none may be another's.
    for (const file of rest.values()) {
      const listed = {
        path: file.path,
        size: file.bytes.length,
        modified: null,
        folder: false,
        encrypted: false,
        link: false,
      };
      yield { member: memberOf(listed, file, '', cipher, context) };
    }
    if (done.fault !== null) throw done.fault;
  }
}

async function* extract(source: Source, context: ExtractContext): AsyncGenerator<Piece> {
  const hidden = await hidesNames(source);
  const engine = await startEngine(source, context);
  if (engine === null) {
    if (hidden) throw new Unread('encrypted', 'password', '7z AES-256, names too');
    throw new Unread(
      'skipped',
      'unsupported-format',
      'install 7z-wasm to read 7z, RAR, CAB and ISO archives',
    );
  }
  const opened = open(engine, context.passwords.slice(0, MOST_PASSWORDS), hidden);
  if (opened === null) throw new Unread('encrypted', 'password', 'names too');
  const { members: listed, messages, failed } = opened.listing;
  if (/missing volume/i.test(messages)) {
    if (listed.length === 0) throw new Unread('unreadable', 'split-archive');
    yield { problem: { status: 'partial', cause: 'split-archive' } };
  } else if (failed) {
    if (listed.length === 0) throw new Unread('unreadable', 'damaged');
    yield { problem: { status: 'partial', cause: 'damaged' } };
  }
  if (listed.length > context.limits.members) {
    yield {
      problem: { status: 'partial', cause: 'member-limit', detail: `limit ${context.limits.members}` },
    };
  }
  yield* members(engine, opened, context);
}

function archive(
  format: string,
  title: string,
  extensions: readonly string[],
  marks: readonly [number, string][],
): Extractor {
  const accepts = (head: Uint8Array): boolean => {
    const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
    return marks.some(([at, mark]) => bytes.toString('latin1', at, at + mark.length) === mark);
  };
  return { format, opensMembers: true, title: `${title} (needs 7z-wasm)`, extensions, accepts, extract };
}

/** 7z archives. */
export const sevenZip = archive('7z', '7z archives', ['7z', 'cb7'], [[0, '7z\xbc\xaf\x27\x1c']]);

/** RAR archives of all versions. */
export const rar = archive('rar', 'RAR archives', ['rar', 'cbr'], [[0, 'Rar!\x1a\x07']]);

/** Microsoft cabinets. */
export const cab = archive('cab', 'Cabinet files', ['cab'], [[0, 'MSCF\0\0\0\0']]);

/** Images of optical discs: ISO 9660 and UDF. */
export const iso = archive(
  'iso',
  'Disc images: ISO 9660 and UDF',
  ['iso', 'udf'],
  [
    [0x8001, 'CD001'],
    [0x8801, 'CD001'],
    [0x8001, 'BEA01'],
  ],
);

/** Older and system formats that 7-Zip reads too. */
export const otherArchives = archive(
  'archive',
  'ARJ, LZH, WIM, XAR, RPM and CHM files',
  ['arj', 'lzh', 'lha', 'wim', 'xar', 'pkg', 'rpm', 'chm'],
  [
    [0, '\x60\xea'],
    [2, '-lh'],
    [0, 'MSWIM\0\0\0'],
    [0, 'xar!'],
    [0, '\xed\xab\xee\xdb'],
    [0, 'ITSF\x03\0\0\0'],
  ],
);
