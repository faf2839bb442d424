import { fromRandomAccessReaderPromise, type Options, RandomAccessReader, type ZipFile } from 'yauzl';
import type { ReadAt, ZipEnd } from './zip-end.ts';

/** Gives yauzl the archive alone: without what stands before and behind it, and without its comment. */
class ArchiveReader extends RandomAccessReader {
  readonly #read: ReadAt;
  readonly #end: ZipEnd;

  constructor(read: ReadAt, end: ZipEnd) {
    super();
    this.#read = read;
    this.#end = end;
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null, count?: number) => void,
  ): void {
    const from = this.#end.base + position;
    const bytes = this.#read(from, length);
    buffer.set(bytes, offset);
    for (const at of [this.#end.record + 20, this.#end.record + 21]) {
      if (at >= from && at < from + bytes.length) buffer[offset + at - from] = 0;
    }
    callback(null, bytes.length);
  }
}

/** Has yauzl read an archive's central directory. This file is imported when the first archive is met. */
export function openArchive(read: ReadAt, end: ZipEnd, options: Options): Promise<ZipFile> {
  const size = end.record + 22 - end.base;
  return fromRandomAccessReaderPromise(new ArchiveReader(read, end), size, options);
}
