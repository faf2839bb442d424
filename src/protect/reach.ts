import type { Source } from '../model.ts';

/** Bytes at any place of a record: `read` gives fewer than asked for at the end, and none beyond it. */
export interface Reach {
  readonly size: number;
  read(offset: number, length: number): Buffer;
}

/** Of a record that only comes in sequence, this much of its start can be reached. */
const MOST_KEPT = 32 << 20;

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Random access to a source; a stream's first 32 MiB are kept for it. */
export async function reach(source: Source): Promise<Reach> {
  const { read } = source;
  if (read !== null && source.size !== null) {
    const size = source.size;
    return {
      size,
      read: (offset, length) =>
        offset < 0 || offset >= size || length <= 0
          ? Buffer.alloc(0)
          : asBuffer(read(offset, Math.min(length, size - offset))),
    };
  }
  const bytes = asBuffer(await source.head(Math.min(source.size ?? MOST_KEPT, MOST_KEPT)));
  return {
    size: bytes.length,
    read: (offset, length) => bytes.subarray(Math.max(0, offset), Math.max(0, offset + length)),
  };
}
