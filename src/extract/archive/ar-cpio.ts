import { Unread } from '../../lib/unread.ts';
import type { Cause, Entry, ExtractContext, Extractor, Piece, Source } from '../../model.ts';
import { type ByteReader, readerOf } from './byte-reader.ts';
import { viewOf } from './zip-end.ts';

/** A member's header: `size` bytes of data follow, then `padding`. */
interface Header {
  readonly name: string;
  readonly size: number;
  readonly padding: number;
  /** Seconds since the epoch; 0: not told. */
  readonly time: number;
  /** Why it is no record of its own; `'none'`: it is of the archive's own, and not told. */
  readonly skip: Cause | 'none' | null;
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

function nameOf(bytes: Uint8Array): string {
  const utf8 = Buffer.from(bytes).toString('utf8');
  return utf8.includes('\ufffd') ? latin1(bytes) : utf8;
}

async function* readMembers(
  source: Source,
  context: ExtractContext,
  start: number,
  next: (reader: ByteReader) => Promise<Header | null>,
): AsyncGenerator<Piece> {
  const reader = readerOf(source);
  const { limits } = context;
  await reader.skip(start);
  try {
    for (let count = 0; ; ) {
      const header = await next(reader);
      if (header === null) return;
      const end = reader.position() + header.size + header.padding;
      if (header.skip !== 'none') {
        if (++count > limits.members) throw new Unread('partial', 'member-limit', `limit ${limits.members}`);
        const modified = header.time === 0 ? null : new Date(header.time * 1000).toISOString();
        const trail = [...context.entry.trail, header.name];
        const entry: Entry = { trail, bytes: header.size, modified, owner: null, mode: null };
        yield header.skip === null
          ? { member: { entry, source: reader.member(header.size, limits.memoryBytes) } }
          : { member: { entry, source: null, problem: { status: 'skipped', cause: header.skip } } };
      }
      if (!(await reader.skip(end - reader.position()))) {
        // The padding of the last member is often left out.
        if (reader.position() < end - header.padding) throw new Unread('partial', 'truncated');
        return;
      }
    }
  } finally {
    await reader.close();
  }
}

const LONG_NAMES = 1 << 20;

/** Reads headers of `ar` archives; long names stand in a member of their own (GNU) or before the data (BSD). */
function arHeaders(): (reader: ByteReader) => Promise<Header | null> {
  let names = '';
  return async reader => {
    const bytes = await reader.take(60);
    if (bytes.length === 0) return null;
    const text = latin1(bytes);
    const size = Number(text.slice(48, 58).trim());
    if (text.slice(58) !== '`\n' || !Number.isInteger(size)) throw new Unread('partial', 'damaged', 'header');
    const time = Number(text.slice(16, 28).trim()) || 0;
    const padding = size % 2;
    const short = text.slice(0, 16).trimEnd();
    if (short === '//') {
      names = latin1(await reader.take(Math.min(size, LONG_NAMES)));
      return { name: short, size: size - names.length, padding, time, skip: 'none' };
    }
    const bsd = /^#1\/(\d{1,4})$/.exec(short);
    if (bsd !== null) {
      const raw = await reader.take(Math.min(size, Number(bsd[1])));
      const name = nameOf(raw).replace(/\0{1,64}$/, '');
      return {
        name,
        size: size - raw.length,
        padding,
        time,
        skip: name.startsWith('__.SYMDEF') ? 'none' : null,
      };
    }
    const at = /^\/(\d{1,8})$/.exec(short);
    const long = at === null ? undefined : names.slice(Number(at[1])).split(/\/?\n/, 1)[0];
    const name = long ?? short.replace(/(?<=.)\/$/, '');
    return {
      name,
      size,
      padding,
      time,
      skip: /^\/|^__\.SYMDEF/.test(short) && long === undefined ? 'none' : null,
    };
  };
}

/** The kinds of files by the high bits of their modes. */
const CPIO_KINDS: ReadonlyMap<number, Cause | 'none'> = new Map([
  [0o040000, 'none'],
  [0o120000, 'symbolic-link'],
  [0o020000, 'device'],
  [0o060000, 'device'],
  [0o010000, 'fifo'],
  [0o140000, 'socket'],
]);
const MOST_NAME = 65_536;

interface CpioFields {
  readonly mode: number;
  readonly time: number;
  readonly nameSize: number;
  readonly size: number;
  /** Name with header, and data, are padded to this many bytes. */
  readonly unit: number;
  readonly headerSize: number;
}

async function cpioFields(reader: ByteReader): Promise<CpioFields | null> {
  const magic = await reader.take(2);
  if (magic.length < 2) return null;
  const word = viewOf(magic).getUint16(0, true);
  if (word === 0o070707 || word === 0xc771) {
    const view = viewOf(await reader.take(24));
    if (view.byteLength < 24) return null;
    const get = (index: number) => view.getUint16(index * 2, word === 0o070707);
    const long = (index: number) => get(index) * 65536 + get(index + 1);
    return { mode: get(2), time: long(7), nameSize: get(9), size: long(10), unit: 2, headerSize: 26 };
  }
  const text = latin1(magic) + latin1(await reader.take(74));
  if (text.startsWith('070707')) {
    const get = (from: number, to: number) => Number.parseInt(text.slice(from, to), 8);
    return {
      mode: get(18, 24),
      time: get(48, 59),
      nameSize: get(59, 65),
      size: get(65, 76),
      unit: 1,
      headerSize: 76,
    };
  }
  if (!/^07070[12]/.test(text)) throw new Unread('partial', 'damaged', 'header');
  const all = text + latin1(await reader.take(34));
  const get = (index: number) => Number.parseInt(all.slice(6 + index * 8, 14 + index * 8), 16);
  return { mode: get(1), time: get(5), nameSize: get(11), size: get(6), unit: 4, headerSize: 110 };
}

/** Reads headers of `cpio` archives: newc, odc, and the old binary form of either byte order. */
async function cpioHeader(reader: ByteReader): Promise<Header | null> {
  const fields = await cpioFields(reader);
  if (fields === null) return null;
  const { mode, time, nameSize, size, unit, headerSize } = fields;
  if (!(nameSize >= 1 && nameSize <= MOST_NAME && size >= 0))
    throw new Unread('partial', 'damaged', 'header');
  const name = nameOf((await reader.take(nameSize)).subarray(0, -1));
  await reader.skip((unit - ((headerSize + nameSize) % unit)) % unit);
  if (name === 'TRAILER!!!') return null;
  const skip = CPIO_KINDS.get(mode & 0o170000) ?? null;
  return { name, size, padding: (unit - (size % unit)) % unit, time: Number.isFinite(time) ? time : 0, skip };
}

/** `ar` archives: static libraries, Debian packages. */
export const ar = {
  format: 'ar',
  title: 'ar archives, Debian packages',
  extensions: ['ar', 'a', 'deb', 'udeb', 'lib'],
  accepts: head => latin1(head.subarray(0, 8)) === '!<arch>\n',
  extract: (source, context) => readMembers(source, context, 8, arHeaders()),
  legible: true,
} satisfies Extractor;

/** `cpio` archives. */
export const cpio = {
  format: 'cpio',
  title: 'cpio archives',
  extensions: ['cpio'],
  accepts: head => {
    const text = latin1(head.subarray(0, 6));
    if (/^07070[127]$/.test(text) && /^[\da-fA-F]{64}$/.test(latin1(head.subarray(6, 70)))) return true;
    const old = latin1(head.subarray(0, 2));
    const view = viewOf(head.subarray(0, 26));
    if ((old !== '\xc7\x71' && old !== '\x71\xc7') || view.byteLength < 26) return false;
    const nameSize = view.getUint16(20, old === '\xc7\x71');
    return nameSize > 1 && nameSize < 1024 && head[26 + nameSize - 1] === 0;
  },
  extract: (source, context) => readMembers(source, context, 0, cpioHeader),
  legible: true,
} satisfies Extractor;
