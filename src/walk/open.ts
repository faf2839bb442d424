import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { Unread } from '../lib/unread.ts';
import type { Entry, Source } from '../model.ts';
import { unreadOf } from './faults.ts';

const CHUNK = 1 << 20;
/** The most that one system call is asked for. */
const LARGEST_READ = 1 << 30;

/**
 * Opens a file for reading only, without changing its time of access where the system allows that. What lies behind
 * the path by now must be a regular file. The caller closes it; closing twice does nothing.
 *
 * @param memoryLimit the most bytes that `bytes` may hold.
 * @throws Unread with `permission`, `vanished`, `io-error`, `symbolic-link`, `device` or `password` (a locked folder).
 */
export function openEntry(entry: Entry, memoryLimit: number): Source & { close(): void } {
  const path = entry.pathB64 === undefined ? entry.trail[0]! : Buffer.from(entry.pathB64, 'base64');
  const { file, size } = openRegular(path, entry.follow === true);
  let open = true;

  /** Reads until `into` is full or the file ends; gives the bytes that came. */
  function fill(into: Uint8Array, position: number): number {
    // Its number may be another file's by now.
    if (!open) throw new Unread('unreadable', 'io-error', 'read after it was closed');
    let got = 0;
    try {
      while (got < into.length) {
        const step = readSync(file, into, got, Math.min(into.length - got, LARGEST_READ), position + got);
        if (step === 0) break;
        got += step;
      }
    } catch (error) {
      throw unreadOf(error);
    }
    return got;
  }

  function read(offset: number, length: number): Uint8Array {
    const bytes = new Uint8Array(Math.max(0, Math.min(length, size - offset)));
    return bytes.subarray(0, fill(bytes, offset));
  }

  /** Ends at the size that the file had when it was opened: a log may grow faster than it is read. */
  async function* chunks(): AsyncGenerator<Uint8Array> {
    const buffer = new Uint8Array(Math.min(CHUNK, size));
    for (let at = 0; at < size; ) {
      const got = fill(buffer.subarray(0, Math.min(buffer.length, size - at)), at);
      if (got === 0) return;
      yield buffer.subarray(0, got);
      at += got;
    }
  }

  async function bytes(): Promise<Uint8Array> {
    if (size > memoryLimit) {
      throw new Unread('unreadable', 'memory-limit', `limit ${Math.round(memoryLimit / 1048576)} MiB`);
    }
    return read(0, size);
  }

  function close(): void {
    if (!open) return;
    open = false;
    closeSync(file);
  }

  return { size, head: async length => read(0, length), chunks, bytes, read, close };
}

function openRegular(path: string | Buffer, follow: boolean): { file: number; size: number } {
  const file = openFile(path, follow);
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) throw new Unread('skipped', stats.isFIFO() ? 'fifo' : 'device', 'no file any more');
    return { file, size: stats.size };
  } catch (error) {
    closeSync(file);
    throw unreadOf(error);
  }
}

function openFile(path: string | Buffer, follow: boolean): number {
  // Windows has none of these flags.
  const noFollow = follow ? 0 : (constants.O_NOFOLLOW ?? 0);
  const noWait = constants.O_NONBLOCK ?? 0;
  const noAtime = constants.O_NOATIME ?? 0;
  const plain = constants.O_RDONLY | noFollow;
  try {
    return openSync(path, plain | noWait | noAtime);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // EPERM: only the owner may keep the time of access. EAGAIN: a file server holds a lease on the file and gives it
    // back to those who wait; it is then no named pipe, so that waiting has an end.
    if (code === 'EPERM' && noAtime !== 0) return openPlainly(path, plain | noWait);
    if (code === 'EAGAIN') return openPlainly(path, plain);
    throw unreadOf(error);
  }
}

function openPlainly(path: string | Buffer, flags: number): number {
  try {
    return openSync(path, flags);
  } catch (error) {
    throw unreadOf(error);
  }
}
