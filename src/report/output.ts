import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  type Stats,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { visible } from './visible.ts';

/** A file that is being written. */
export interface AtomicFile {
  /** @throws Error named `UnwritableOutput`, one line that names the path. */
  write(text: string): void;
  /** Puts the whole file in its place. @throws Error named `UnwritableOutput`. */
  commit(): void;
  /** Leaves nothing behind and what was there before as it was; does nothing after `commit`. */
  abort(): void;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  ENOENT: 'no such folder',
  ENOTDIR: 'no such folder',
  ENOSPC: 'no space left',
  EDQUOT: 'the quota is used up',
  EROFS: 'the file system is read-only',
  ENAMETOOLONG: 'the name is too long',
  EPIPE: 'its reader is gone',
};

function unwritable(path: string, error: unknown): Error {
  const { code } = error as NodeJS.ErrnoException;
  const why = REASONS[code ?? ''] ?? code ?? 'it failed';
  const wrapped = new Error(`cannot write ${visible(path)}: ${why}`);
  wrapped.name = 'UnwritableOutput';
  return wrapped;
}

/**
 * Opens a report for writing: a new file beside `path`, readable by its owner only, that takes the place of `path` on
 * `commit`, so that nobody ever sees half a report. A link is written through; a device or a named pipe is written
 * to as it is, since another file may not take its place.
 *
 * @throws Error named `UnwritableOutput`, one line that names the path.
 */
export function writeAtomically(path: string): AtomicFile {
  try {
    const there = statsOf(path);
    if (there?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    if (there !== null && !there.isFile()) return openOutput(path, path, null);
    const target = there === null ? path : realpathSync(path);
    const beside = join(
      dirname(target),
      `.${basename(target).slice(0, 64)}.${randomBytes(6).toString('hex')}.tmp`,
    );
    return openOutput(path, beside, target);
  } catch (error) {
    throw (error as Error).name === 'UnwritableOutput' ? error : unwritable(path, error);
  }
}

function statsOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** `target` null: what is open is written to as it is. */
function openOutput(path: string, opened: string, target: string | null): AtomicFile {
  const create = constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);
  const file = openSync(opened, constants.O_WRONLY | (target === null ? 0 : create), 0o600);
  let state: 'open' | 'closed' | 'done' = 'open';

  function attempt(work: () => void): void {
    try {
      work();
    } catch (error) {
      abort();
      throw unwritable(path, error);
    }
  }

  function write(text: string): void {
    attempt(() => {
      const bytes = Buffer.from(text);
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    });
  }

  function commit(): void {
    attempt(() => {
      if (target !== null) fsyncSync(file);
      close();
      // Closed first: Windows does not rename what is open.
      if (target !== null) renameSync(opened, target);
      state = 'done';
    });
  }

  function close(): void {
    state = 'closed';
    closeSync(file);
  }

  function abort(): void {
    if (state === 'done') return;
    if (state === 'open') close();
    state = 'done';
    if (target !== null) unlinkSync(opened);
  }

  return { write, commit, abort };
}
