import { Unread } from '../lib/unread.ts';
import type { Problem } from '../model.ts';

/** Linux's "required key not available", which libuv has no name for: a folder locked by file-system encryption. */
const ENOKEY = 126;

/** The problem that an error of `node:fs` is. Its message, which holds the path, is left behind. */
export function faultOf(error: unknown): Problem {
  if (error instanceof Unread) return error.problem;
  const { code, errno } = error as NodeJS.ErrnoException;
  if (errno === -ENOKEY || code === 'ENOKEY') {
    return { status: 'encrypted', cause: 'password', detail: 'locked folder encryption' };
  }
  if (code === 'EACCES' || code === 'EPERM') return { status: 'unreadable', cause: 'permission' };
  if (code === 'ENOENT' || code === 'ENOTDIR') return { status: 'unreadable', cause: 'vanished' };
  if (code === 'ELOOP') return { status: 'skipped', cause: 'symbolic-link' };
  if (code !== undefined && /^E[A-Z0-9]{1,20}$/.test(code)) {
    return { status: 'unreadable', cause: 'io-error', detail: code };
  }
  return { status: 'unreadable', cause: 'io-error' };
}

/** The same as what ends a record. */
export function unreadOf(error: unknown): Unread {
  if (error instanceof Unread) return error;
  const { status, cause, detail } = faultOf(error);
  return new Unread(status, cause, detail);
}
