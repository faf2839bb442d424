import { streamSource } from '../lib/source.ts';
import type { Source } from '../model.ts';

/**
 * A source over the stream of a member whose end may be a fault. The fault is told after the bytes before it: `head`
 * gives what there is, `chunks` and `bytes` throw at the end.
 *
 * @param memoryLimit as for `streamSource`.
 */
export function memberSource(
  stream: AsyncIterable<Uint8Array>,
  memoryLimit: number,
  size: number | null = null,
): Source {
  let fault: unknown = null;
  async function* quiet(): AsyncGenerator<Uint8Array> {
    try {
      yield* stream;
    } catch (error) {
      fault = error;
    }
  }
  const inner = streamSource(quiet(), memoryLimit, size);
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield* inner.chunks();
    if (fault !== null) throw fault;
  }
  async function bytes(): Promise<Uint8Array> {
    const whole = await inner.bytes();
    if (fault !== null) throw fault;
    return whole;
  }
  return { size, head: inner.head, chunks, bytes, read: null };
}
