import { streamSource } from '../../lib/source.ts';
import { Unread } from '../../lib/unread.ts';
import type { Problem, Source } from '../../model.ts';

/** The detail of a fault that is found behind the last byte of a content that was had in full. */
const FAULT_BEHIND = ['size or checksum', 'checksum', 'bytes behind the end'];

/** A source whose content is had in full though a check behind it fails. */
export interface CheckedSource {
  readonly source: Source;
  /** What is wrong and was not thrown, once the content was taken whole. */
  fault(): Problem | null;
}

/**
 * A source over a stream, as `streamSource`. Where the stream ends in a fault behind its content, `chunks` throws it
 * at the end, but `bytes` gives the content: formats that are read whole must not be lost for a wrong checksum.
 */
export function checkedSource(
  stream: AsyncIterable<Uint8Array>,
  memoryLimit: number,
  size: number | null = null,
): CheckedSource {
  let fault: Unread | null = null;
  let told = false;
  async function* content(): AsyncGenerator<Uint8Array> {
    try {
      yield* stream;
    } catch (error) {
      if (!(error instanceof Unread) || !FAULT_BEHIND.includes(error.problem.detail ?? '')) throw error;
      fault = error;
    }
  }
  const inner = streamSource(content(), memoryLimit, size);
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield* inner.chunks();
    if (fault === null) return;
    told = true;
    throw fault;
  }
  return {
    source: { ...inner, chunks },
    fault: () => (told ? null : ((fault as Unread | null)?.problem ?? null)),
  };
}
