import type { Transform } from 'node:stream';
import { constants, crc32, createBrotliDecompress, createInflate, createInflateRaw } from 'node:zlib';
import { joinBytes } from '../../lib/source.ts';
import { Unread } from '../../lib/unread.ts';

/** Packed bytes given to zlib at once: it bounds what can come out between two looks at the budget to 16 MiB. */
const SLICE = 16 * 1024;

/** How bytes are packed: bare DEFLATE (as in ZIP), the zlib format, or Brotli. */
export type Wrapping = 'raw' | 'zlib' | 'brotli';

function engineFor(wrapping: Wrapping): Transform {
  if (wrapping === 'brotli') return createBrotliDecompress();
  const options = { chunkSize: 64 * 1024, finishFlush: constants.Z_FINISH };
  if (wrapping === 'raw') return createInflateRaw(options);
  return createInflate(options);
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
  yield* inflated(input, wrapping, () => {});
}

/** As `inflate`; `left` is given what of a chunk stands behind the end of the compressed data. */
async function* inflated(
  input: AsyncIterable<Uint8Array>,
  wrapping: Wrapping,
  left: (rest: Uint8Array) => void,
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

  let before = 0;
  try {
    for await (const chunk of input) {
      for (let at = 0; at < chunk.length && !over; at += SLICE) {
        await step(chunk.subarray(at, at + SLICE));
        yield* take();
      }
      if (over) {
        left(chunk.subarray((engine as unknown as { readonly bytesWritten: number }).bytesWritten - before));
        break;
      }
      before += chunk.length;
    }
    if (!over) await step(null);
    yield* take();
    if (error !== null) throw failure(error);
  } finally {
    engine.destroy();
  }
}

/** Takes bytes off chunks, and takes back what was too much. */
function createTap(chunks: AsyncIterable<Uint8Array>) {
  const iterator = chunks[Symbol.asyncIterator]();
  let rest: Uint8Array = new Uint8Array(0);
  async function next(): Promise<Uint8Array | null> {
    if (rest.length > 0) {
      const chunk = rest;
      rest = new Uint8Array(0);
      return chunk;
    }
    const step = await iterator.next();
    return step.done ? null : step.value.slice();
  }
  const back = (bytes: Uint8Array) => {
    rest = rest.length === 0 ? bytes : joinBytes([bytes, rest], bytes.length + rest.length);
  };
  /** The next `length` bytes, which stay; fewer at the end. */
  async function peek(length: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    let held = 0;
    while (held < length) {
      const chunk = await next();
      if (chunk === null) break;
      if (chunk.length > 0) parts.push(chunk);
      held += chunk.length;
    }
    if (held > 0) back(joinBytes(parts, held));
    return rest.subarray(0, length);
  }
  const drop = (length: number) => {
    rest = rest.subarray(length);
  };
  // Closing it must not close what it takes from: a gzip member's inflating ends before the file does.
  const stream: AsyncIterable<Uint8Array> = {
    [Symbol.asyncIterator]: () => ({
      next: async () => {
        const value = await next();
        return value === null ? { done: true as const, value: undefined } : { done: false as const, value };
      },
    }),
  };
  return { peek, drop, back, next, stream, close: async () => void (await iterator.return?.()) };
}

/** The length of the gzip header at the start of `head` (RFC 1952, 2.3); null where it is none or is cut. */
function gzipHeader(head: Uint8Array): number | null {
  if (head.length < 10 || head[0] !== 0x1f || head[1] !== 0x8b || head[2] !== 8) return null;
  const flags = head[3]!;
  let at = 10;
  if ((flags & 4) !== 0) at += 2 + (head[at] ?? 0) + ((head[at + 1] ?? 0) << 8);
  for (const flag of [8, 16]) {
    if ((flags & flag) === 0) continue;
    const end = head.indexOf(0, at);
    if (end < 0) return null;
    at = end + 1;
  }
  if ((flags & 2) !== 0) at += 2;
  return at > head.length ? null : at;
}

/** Name and comment have no bound of their own. */
const MOST_HEADER = 256 * 1024;

/**
 * Unpacks gzip with all its members, as `inflate`. A wrong checksum or bytes behind the end are a fault that is told
 * after the content: zlib's own reader would drop the last of it.
 *
 * @throws Unread `partial`, `truncated` or `damaged`, after all bytes that could be had.
 */
export async function* gunzip(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const tap = createTap(input);
  let wrong = false;
  try {
    for (let members = 0; ; members++) {
      const head = await tap.peek(10);
      if (members > 0 && head.length === 0) break;
      if (members > 0 && (head[0] !== 0x1f || head[1] !== 0x8b)) {
        if (await onlyZeros(tap.next)) break;
        throw new Unread('partial', 'damaged', 'bytes behind the end');
      }
      const length = gzipHeader((head[3] ?? 0) === 0 ? head : await tap.peek(MOST_HEADER));
      if (length === null) throw new Unread('partial', head.length < 10 ? 'truncated' : 'damaged');
      tap.drop(length);
      let crc = 0;
      let size = 0;
      for await (const chunk of inflated(tap.stream, 'raw', tap.back)) {
        crc = crc32(chunk, crc);
        size = (size + chunk.length) >>> 0;
        yield chunk;
      }
      const trailer = await tap.peek(8);
      if (trailer.length < 8) throw new Unread('partial', 'truncated');
      const view = new DataView(trailer.buffer, trailer.byteOffset, 8);
      wrong ||= view.getUint32(0, true) !== crc || view.getUint32(4, true) !== size;
      tap.drop(8);
    }
    if (wrong) throw new Unread('partial', 'damaged', 'checksum');
  } finally {
    await tap.close();
  }
}

/** Whether nothing but padding follows, as on tapes. */
async function onlyZeros(next: () => Promise<Uint8Array | null>): Promise<boolean> {
  for (let chunk = await next(); chunk !== null; chunk = await next()) {
    if (chunk.some(byte => byte !== 0)) return false;
  }
  return true;
}
