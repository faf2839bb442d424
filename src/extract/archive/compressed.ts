import { constants, inflateSync } from 'node:zlib';

import { memorySource } from '../../lib/source.ts';
import { Unread } from '../../lib/unread.ts';
import type { Entry, ExtractContext, Extractor, Piece, Source } from '../../model.ts';
import { decompress, type Method } from './decompress.ts';
import { startEngine } from './seven-zip-engine.ts';
import { checkedSource } from './zip-source.ts';

/** Endings that say what the content is, and what the content is then called. */
const SHORT_ENDINGS: Readonly<Record<string, string>> = {
  tgz: 'tar',
  taz: 'tar',
  tbz: 'tar',
  tbz2: 'tar',
  tb2: 'tar',
  txz: 'tar',
  tlz: 'tar',
  tzst: 'tar',
  tz: 'tar',
  svgz: 'svg',
  emz: 'emf',
  wmz: 'wmf',
};

/** The file's own name in a gzip header (RFC 1952, 2.3); null where it has none. */
function gzipName(head: Uint8Array): string | null {
  const flags = head[3] ?? 0;
  if (head[0] !== 0x1f || (flags & 8) === 0) return null;
  const start = 10 + (flags & 4 ? 2 + (head[10] ?? 0) + ((head[11] ?? 0) << 8) : 0);
  const end = head.indexOf(0, start);
  if (end <= start || end - start > 1024) return null;
  const raw = Buffer.from(head.subarray(start, end));
  const utf8 = raw.toString('utf8');
  const name = utf8.includes('\ufffd') ? raw.toString('latin1') : utf8;
  return name.split(/[\\/]/).at(-1) || null;
}

/** The file's name without the ending of the compression: `a.csv.gz` holds `a.csv`, `b.tgz` holds `b.tar`. */
function nameWithin(entry: Entry, endings: readonly string[]): string {
  const own = entry.trail.at(-1)?.split(/[\\/]/).at(-1) ?? '';
  const dot = own.lastIndexOf('.');
  const ending = own.slice(dot + 1).toLowerCase();
  if (dot <= 0 || !endings.includes(ending)) return own;
  const short = SHORT_ENDINGS[ending];
  return short === undefined ? own.slice(0, dot) : `${own.slice(0, dot)}.${short}`;
}

async function* counted(
  stream: AsyncIterable<Uint8Array>,
  context: ExtractContext,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    context.budget.expanded(chunk.length);
    yield chunk;
  }
}

/** Draws the first chunk, so that what is no such stream at all is the container's fault and not its content's. */
async function begun(stream: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  const iterator = stream[Symbol.asyncIterator]();
  let first: IteratorResult<Uint8Array>;
  try {
    first = await iterator.next();
  } catch (error) {
    if (!(error instanceof Unread) || error.problem.status !== 'partial') throw error;
    throw new Unread('unreadable', error.problem.cause, error.problem.detail);
  }
  return (async function* () {
    try {
      for (let step = first; !step.done; step = await iterator.next()) yield step.value;
    } finally {
      await iterator.return?.();
    }
  })();
}

/** Unpacks by 7-Zip, where it is installed: it knows the filters and checks of xz that the small reader leaves out. */
function bySevenZip(extensions: readonly string[]): Extractor['extract'] {
  return async function* (source, context) {
    const engine = await startEngine(source, context);
    if (engine === null)
      throw new Unread('unreadable', 'unsupported-compression', 'install 7z-wasm to read it');
    const { files, clean, fault } = engine.unpack(null, 'none', context.limits.memoryBytes);
    const [file] = files;
    if (file === undefined || fault !== null) throw fault ?? new Unread('unreadable', 'damaged');
    const trail = [...context.entry.trail, nameWithin(context.entry, extensions)];
    const entry = { trail, bytes: null, modified: null, owner: null, mode: null };
    yield { member: { entry, source: memorySource(file.bytes) } };
    if (!clean) yield { problem: { status: 'partial', cause: 'damaged' } };
  };
}

function compressed(
  method: Method,
  format: string,
  title: string,
  extensions: readonly string[],
  accepts: Extractor['accepts'],
): Extractor {
  async function* extract(source: Source, context: ExtractContext): AsyncGenerator<Piece> {
    const head = await source.head(2048);
    if (source.size !== null && context.entry.trail.length === 1) context.budget.packed(source.size);
    const name = gzipName(head) ?? nameWithin(context.entry, extensions);
    const stream = await begun(counted(decompress(method, source.chunks()), context));
    const entry: Entry = {
      trail: [...context.entry.trail, name],
      bytes: null,
      modified: null,
      owner: null,
      mode: null,
    };
    const { source: content, fault } = checkedSource(stream, context.limits.memoryBytes);
    yield { member: { entry, source: content } };
    const problem = fault();
    if (problem !== null) yield { problem };
  }
  return { format, title, extensions, accepts, extract };
}

const starts =
  (...bytes: readonly number[]) =>
  (head: Uint8Array): boolean =>
    bytes.every((byte, index) => head[index] === byte);

const endsIn = (entry: Entry, ...endings: readonly string[]): boolean =>
  endings.some(ending => entry.trail.at(-1)?.toLowerCase().endsWith(`.${ending}`) === true);

/** Two bytes are weak evidence (`x^2` in text has them), so that the head must also inflate. */
function isZlib(head: Uint8Array): boolean {
  const [first = 0, second = 0] = head;
  if (first !== 0x78 || ((first << 8) | second) % 31 !== 0 || (second & 0x20) !== 0) return false;
  try {
    const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 1 << 20 };
    return inflateSync(head.subarray(0, 512), options).length > 0;
  } catch {
    return false;
  }
}

/** gzip, also with several members. */
export const gzip = compressed(
  'gzip',
  'gzip',
  'gzip',
  ['gz', 'gzip', 'tgz', 'taz', 'svgz', 'emz', 'wmz', 'z'],
  head => starts(0x1f, 0x8b, 8)(head),
);

/** bzip2, also with several streams. */
export const bzip2 = compressed('bzip2', 'bzip2', 'bzip2', ['bz2', 'bz', 'tbz', 'tbz2', 'tb2'], head => {
  if (!starts(0x42, 0x5a, 0x68)(head) || head[3]! < 0x31 || head[3]! > 0x39) return false;
  const magic = Buffer.from(head.subarray(4, 10)).toString('hex');
  return magic === '314159265359' || magic === '177245385090';
});

/** xz, also with several streams. */
export const xz = {
  ...compressed('xz', 'xz', 'xz', ['xz', 'txz'], starts(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0)),
  second: bySevenZip(['xz', 'txz']),
} satisfies Extractor;

/** The older form of xz, which has no mark: told by its ending and the usual first bytes. */
export const lzma = {
  format: 'lzma',
  title: 'LZMA (needs 7z-wasm)',
  extensions: ['lzma', 'tlz'],
  accepts: (head, entry) => starts(0x5d, 0, 0)(head) && endsIn(entry, 'lzma', 'tlz'),
  extract: bySevenZip(['lzma', 'tlz']),
} satisfies Extractor;

/** Zstandard, also with several and with skippable frames. */
export const zstd = compressed('zstd', 'zstd', 'Zstandard', ['zst', 'zstd', 'tzst'], head => {
  const skippable = (head[0]! & 0xf0) === 0x50 && head[1] === 0x2a && head[2] === 0x4d && head[3] === 0x18;
  return starts(0x28, 0xb5, 0x2f, 0xfd)(head) || skippable;
});

/** The zlib format, bare. */
export const zlib = compressed('zlib', 'zlib', 'zlib streams', ['zlib', 'zz'], isZlib);

/** LZ4 frames, also the legacy ones. */
export const lz4 = compressed(
  'lz4',
  'lz4',
  'LZ4 frames',
  ['lz4', 'tlz4'],
  head => starts(0x04, 0x22, 0x4d, 0x18)(head) || starts(0x02, 0x21, 0x4c, 0x18)(head),
);

/** Unix compress. */
export const compress = compressed('compress', 'compress', 'Unix compress', ['z', 'tz', 'taz'], head => {
  return (
    starts(0x1f, 0x9d)(head) && (head[2]! & 0x60) === 0 && (head[2]! & 0x1f) >= 9 && (head[2]! & 0x1f) <= 16
  );
});

/** Brotli has no mark of its own: the ending alone tells. */
export const brotli = compressed('brotli', 'brotli', 'Brotli, by its ending', ['br', 'tbr'], (_, entry) =>
  endsIn(entry, 'br', 'tbr'),
);
