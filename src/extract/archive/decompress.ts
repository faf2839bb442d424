import { Unread } from '../../lib/unread.ts';
import { gunzip, inflate } from './inflate.ts';
import { expandLz4 } from './lz4.ts';
import { expandLzw } from './lzw.ts';

/** The compressions that are read. */
export type Method =
  | 'store'
  | 'deflate'
  | 'zlib'
  | 'gzip'
  | 'brotli'
  | 'bzip2'
  | 'xz'
  | 'zstd'
  | 'lz4'
  | 'compress';

type Stream = AsyncIterable<Uint8Array>;
type Chunks = AsyncGenerator<Uint8Array, void, undefined>;

/** Larger than any window that compressors use unasked (zstd -19: 8 MiB), and what `zstd --long` asks for at most. */
const MOST_WINDOW = 128 * 1024 * 1024;

async function* bunzip2(input: Stream): Chunks {
  // @ts-expect-error: the package has no types.
  const { default: create } = await import('unbzip2-stream');
  const engine = create();
  let ready: Uint8Array[] = [];
  let failed = false;
  engine.on('data', (chunk: Uint8Array) => ready.push(chunk));
  engine.on('error', () => {
    failed = true;
  });
  const take = () => {
    const out = ready;
    ready = [];
    return out;
  };
  for await (const chunk of input) {
    engine.write(Buffer.from(chunk));
    yield* take();
    if (failed) throw new Unread('partial', 'damaged');
  }
  engine.end();
  yield* take();
  if (failed) throw new Unread('partial', 'truncated');
}

async function* unxz(input: Stream): Chunks {
  const { default: xz } = await import('xz-decompress');
  // The package lets one stream run at a time: an xz file inside an xz file would wait for ever for the outer one.
  Object.assign(xz.XzReadableStream, { _contextMutex: { acquire: async () => {}, release: () => {} } });
  let ended = false;
  const watched = async function* () {
    for await (const chunk of input) yield chunk.slice();
    ended = true;
  };
  let fault: unknown = null;
  const packed = ReadableStream.from(
    (async function* () {
      try {
        yield* watched();
      } catch (error) {
        fault = error;
      }
    })(),
  );
  try {
    for await (const chunk of new xz.XzReadableStream(packed)) if (chunk.length > 0) yield chunk;
  } catch (error) {
    throw fault ?? (error instanceof Unread ? error : new Unread('partial', ended ? 'truncated' : 'damaged'));
  }
  if (fault !== null) throw fault;
}

/** The window that a frame asks for (RFC 8878, 3.1.1.1.2); 0 for a skippable frame or where it is not told. */
function windowSize(frame: Uint8Array): number {
  if (frame.length < 6 || frame[0] !== 0x28) return 0;
  const single = (frame[4]! & 0x20) !== 0;
  const exponent = frame[5]! >> 3;
  return single ? 0 : 2 ** (10 + exponent) * (1 + (frame[5]! & 7) / 8);
}

async function* unzstd(input: Stream): Chunks {
  const { Decompress } = await import('fzstd');
  let ready: Uint8Array[] = [];
  const engine = new Decompress(chunk => ready.push(chunk.slice()));
  const push = (chunk: Uint8Array, last: boolean): boolean => {
    try {
      engine.push(chunk, last);
      return true;
    } catch {
      return false;
    }
  };
  let started = false;
  for await (const chunk of input) {
    if (!started && windowSize(chunk) > MOST_WINDOW)
      throw new Unread('unreadable', 'memory-limit', 'zstd window');
    started = true;
    const sound = push(chunk.slice(), false);
    yield* ready;
    ready = [];
    if (!sound) throw new Unread('partial', 'damaged');
  }
  const whole = push(new Uint8Array(0), true);
  yield* ready;
  if (!whole) throw new Unread('partial', 'truncated');
}

/** Decompresses a stream; chunks are the caller's to keep. @throws Unread, after the bytes that could be had. */
export function decompress(method: Method, input: Stream): Stream {
  switch (method) {
    case 'store':
      return input;
    case 'deflate':
      return inflate(input, 'raw');
    case 'gzip':
      return gunzip(input);
    case 'zlib':
    case 'brotli':
      return inflate(input, method);
    case 'bzip2':
      return bunzip2(input);
    case 'xz':
      return unxz(input);
    case 'zstd':
      return unzstd(input);
    case 'lz4':
      return expandLz4(input);
    case 'compress':
      return expandLzw(input);
  }
}
