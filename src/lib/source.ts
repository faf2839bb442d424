import type { Source } from '../model.ts';
import { Unread } from './unread.ts';

/** Joins chunks into one array of `length` bytes. */
export function joinBytes(chunks: readonly Uint8Array[], length: number): Uint8Array {
  if (chunks.length === 1) return chunks[0]!;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** A source over bytes that are in memory already. */
export function memorySource(bytes: Uint8Array): Source {
  return {
    size: bytes.length,
    head: async length => bytes.subarray(0, length),
    chunks: async function* () {
      const step = 1 << 20;
      for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step);
    },
    bytes: async () => bytes,
    read: (offset, length) => bytes.subarray(offset, offset + length),
  };
}

/**
 * A source over bytes that only come in sequence, such as an archive member. Chunks must be the reader's to keep.
 * It is read once: by `chunks` or by `bytes`; `head` before either keeps what it took. A stream that throws is told
 * of after the bytes before the fault: `head` gives what there is, `chunks` and `bytes` throw at the end.
 *
 * @param memoryLimit the most bytes that `bytes` may hold; more is `Unread` with `memory-limit`.
 */
export function streamSource(
  stream: AsyncIterable<Uint8Array>,
  memoryLimit: number,
  size: number | null = null,
): Source {
  const iterator = stream[Symbol.asyncIterator]();
  let kept: Uint8Array[] = [];
  let keptLength = 0;
  let ended = false;
  let taken = false;
  let fault: { readonly error: unknown } | null = null;

  async function pull(): Promise<Uint8Array | null> {
    if (ended) return null;
    try {
      const next = await iterator.next();
      if (!next.done) return next.value;
    } catch (error) {
      fault = { error };
    }
    ended = true;
    return null;
  }

  async function head(length: number): Promise<Uint8Array> {
    while (keptLength < length) {
      const chunk = await pull();
      if (chunk === null) break;
      kept.push(chunk);
      keptLength += chunk.length;
    }
    if (kept.length > 1) kept = [joinBytes(kept, keptLength)];
    return (kept[0] ?? new Uint8Array(0)).subarray(0, length);
  }

  async function* chunks(): AsyncGenerator<Uint8Array> {
    if (taken && kept.length === 0) throw new Unread('unreadable', 'damaged', 'cannot be read a second time');
    taken = true;
    const first = kept;
    kept = [];
    try {
      yield* first;
      for (let chunk = await pull(); chunk !== null; chunk = await pull()) yield chunk;
      if (fault !== null) throw fault.error;
    } finally {
      await iterator.return?.();
      ended = true;
    }
  }

  async function bytes(): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of chunks()) {
      length += chunk.length;
      if (length > memoryLimit) {
        throw new Unread('unreadable', 'memory-limit', `limit ${Math.round(memoryLimit / 1048576)} MiB`);
      }
      parts.push(chunk);
    }
    const whole = joinBytes(parts, length);
    kept = [whole];
    keptLength = length;
    return whole;
  }

  return { size, head, chunks, bytes, read: null };
}
