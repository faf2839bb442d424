import { joinBytes, streamSource } from '../../lib/source.ts';
import { Unread } from '../../lib/unread.ts';
import type { Source } from '../../model.ts';

/** Takes bytes off a record in pieces of a wanted size, without holding more than one chunk and the piece. */
export interface ByteReader {
  /** The next `length` bytes, fewer at the end; the caller's to keep. */
  take(length: number): Promise<Uint8Array>;
  /**
   * The next `length` bytes as a record of their own; what of them is not drawn must be skipped by the caller. It
   * gives random access where the record itself does, and ends as `partial`, `truncated` where the bytes run out.
   *
   * @param memoryLimit as for `streamSource`.
   */
  member(length: number, memoryLimit: number): Source;
  /** Passes over `length` bytes; false where the end came before. */
  skip(length: number): Promise<boolean>;
  /** Bytes taken, drawn or skipped so far. */
  position(): number;
  /** Ends the stream early. */
  close(): Promise<void>;
}

const STEP = 256 * 1024;

/** A record that is a range of another one, which gives random access. */
function rangeSource(
  read: NonNullable<Source['read']>,
  start: number,
  length: number,
  memoryLimit: number,
): Source {
  const within = (offset: number, wanted: number) =>
    read(start + offset, Math.max(0, Math.min(wanted, length - offset)));
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < length; ) {
      const chunk = within(at, STEP);
      if (chunk.length === 0) throw new Unread('partial', 'truncated');
      yield chunk;
      at += chunk.length;
    }
  }
  async function bytes(): Promise<Uint8Array> {
    if (length > memoryLimit) throw new Unread('unreadable', 'memory-limit');
    const whole = within(0, length);
    if (whole.length < length) throw new Unread('partial', 'truncated');
    return whole;
  }
  return { size: length, head: async wanted => within(0, wanted), chunks, bytes, read: within };
}

/** A reader over a record that gives random access. */
function rangeReader(read: NonNullable<Source['read']>, size: number): ByteReader {
  let position = 0;
  const pass = (length: number) => {
    const whole = position + length <= size;
    position = Math.min(size, position + length);
    return whole;
  };
  return {
    take: async length => {
      const bytes = read(position, length).slice();
      pass(bytes.length);
      return bytes;
    },
    member: (length, memoryLimit) => rangeSource(read, position, length, memoryLimit),
    skip: async length => pass(length),
    position: () => position,
    close: async () => {},
  };
}

/** A reader over a record, by random access where there is any. */
export function readerOf(source: Source): ByteReader {
  const { read, size } = source;
  return read === null || size === null ? createByteReader(source.chunks()) : rangeReader(read, size);
}

/** A reader over chunks that are valid until the next is asked for. */
export function createByteReader(chunks: AsyncIterable<Uint8Array>): ByteReader {
  const iterator = chunks[Symbol.asyncIterator]();
  let rest: Uint8Array = new Uint8Array(0);
  let position = 0;

  async function next(most: number): Promise<Uint8Array | null> {
    while (rest.length === 0) {
      const step = await iterator.next();
      if (step.done) return null;
      rest = step.value;
    }
    const part = rest.subarray(0, most);
    rest = rest.subarray(part.length);
    position += part.length;
    return part;
  }

  async function* stream(length: number, ended: () => void): AsyncGenerator<Uint8Array, void, undefined> {
    for (let left = length; left > 0; ) {
      const part = await next(left);
      if (part === null) return ended();
      left -= part.length;
      yield part.slice();
    }
  }

  async function take(length: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    let taken = 0;
    for await (const part of stream(length, () => {})) {
      parts.push(part);
      taken += part.length;
    }
    return joinBytes(parts, taken);
  }

  async function skip(length: number): Promise<boolean> {
    for (let left = length; left > 0; ) {
      const part = await next(left);
      if (part === null) return false;
      left -= part.length;
    }
    return true;
  }

  const member = (length: number, memoryLimit: number): Source => {
    const ended = () => {
      throw new Unread('partial', 'truncated');
    };
    return streamSource(stream(length, ended), memoryLimit, length);
  };

  const close = async () => {
    await iterator.return?.();
  };

  return { take, member, skip, position: () => position, close };
}
