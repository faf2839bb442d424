import type { Transform } from 'node:stream';
import { constants, createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { Unread } from '../lib/unread.ts';

/** Packed bytes given to zlib at once: it bounds what can come out between two looks at the budget to 16 MiB. */
const SLICE = 16 * 1024;

/** How bytes are packed: bare DEFLATE (as in ZIP), the zlib format, gzip with all its members, or Brotli. */
export type Wrapping = 'raw' | 'zlib' | 'gzip' | 'brotli';

function engineFor(wrapping: Wrapping): Transform {
  if (wrapping === 'brotli') return createBrotliDecompress();
  const options = { chunkSize: 64 * 1024, finishFlush: constants.Z_FINISH };
  if (wrapping === 'raw') return createInflateRaw(options);
  return wrapping === 'zlib' ? createInflate(options) : createGunzip(options);
}

function failure(error: NodeJS.ErrnoException): Unread {
  const short = error.code === 'Z_BUF_ERROR' || error.code === 'ERR_BROTLI_UNEXPECTED_END';
  return new Unread('partial', short ? 'truncated' : 'damaged');
}

/**
 * Inflates a stream in bounded memory; chunks are the caller's to keep. What comes after the end of the compressed
 * data is ignored.
 *
 * @throws Unread `partial`, `truncated` or `damaged`, after all bytes that could be inflated.
 */
export async function* inflate(
  input: AsyncIterable<Uint8Array>,
  wrapping: Wrapping,
): AsyncGenerator<Uint8Array, void, undefined> {
  const engine = engineFor(wrapping);
  let ready: Uint8Array[] = [];
  let error: NodeJS.ErrnoException | null = null;
  let over = false;
  let wake = () => {};
  const finish = (cause: NodeJS.ErrnoException | null) => {
    error ??= cause;
    over = true;
    wake();
  };
  engine.on('data', (chunk: Uint8Array) => ready.push(chunk));
  engine.on('end', () => finish(null));
  engine.on('error', finish);

  // The callback of a write never comes where zlib has met its end inside the slice: then `end` wakes us.
  const step = (slice: Uint8Array | null) =>
    new Promise<void>(resolve => {
      wake = resolve;
      if (slice === null) engine.end();
      else engine.write(slice, () => resolve());
    });
  const take = () => {
    const out = ready;
    ready = [];
    return out;
  };

  try {
    for await (const chunk of input) {
      for (let at = 0; at < chunk.length && !over; at += SLICE) {
        await step(chunk.subarray(at, at + SLICE));
        yield* take();
      }
      if (over) break;
    }
    if (!over) await step(null);
    yield* take();
    if (error !== null) throw failure(error);
  } finally {
    engine.destroy();
  }
}
