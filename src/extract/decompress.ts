import { Unread } from '../lib/unread.ts';
import { inflate } from './inflate.ts';

/** The compressions that are read. */
export type Method = 'store' | 'deflate' | 'zlib' | 'gzip' | 'bzip2' | 'xz' | 'zstd';

type Stream = AsyncIterable<Uint8Array>;

/** Decompresses a stream; chunks are the caller's to keep. @throws Unread, after the bytes that could be had. */
export function decompress(method: Method, input: Stream): Stream {
  switch (method) {
    case 'store':
      return input;
    case 'deflate':
      return inflate(input, 'raw');
    case 'zlib':
    case 'gzip':
      return inflate(input, method);
    default:
      throw new Unread('unreadable', 'unsupported-compression', method);
  }
}
