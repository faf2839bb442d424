import { read } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { streamSource } from '../lib/source.ts';
import type { Source } from '../model.ts';
import { unreadOf } from './faults.ts';

const readSome = promisify(read);
const CHUNK = 1 << 18;

/**
 * The bytes of standard input, which come once and in sequence.
 *
 * @param memoryLimit the most bytes that `bytes` may hold.
 */
export function stdinSource(memoryLimit: number): Source {
  return streamSource(descriptorChunks(0), memoryLimit);
}

/** The bytes that come from a file descriptor until its end; each chunk is the reader's to keep. */
export async function* descriptorChunks(file: number): AsyncGenerator<Uint8Array> {
  for (;;) {
    const buffer = new Uint8Array(CHUNK);
    const got = await readOnce(file, buffer);
    if (got === 0) return;
    if (got !== null) yield got < CHUNK / 2 ? buffer.slice(0, got) : buffer.subarray(0, got);
  }
}

/** The bytes read, 0 at the end; null where none have come yet. */
async function readOnce(file: number, buffer: Uint8Array): Promise<number | null> {
  try {
    return (await readSome(file, buffer, 0, buffer.length, null)).bytesRead;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Windows says so at the end of a pipe.
    if (code === 'EOF') return 0;
    if (code !== 'EAGAIN') throw unreadOf(error);
    // Another process made the pipe non-blocking.
    await wait(20);
    return null;
  }
}
