import { type BigIntStats, readFileSync } from 'node:fs';
import type { Cause, Entry } from '../model.ts';
import type { Way } from './paths.ts';

let names: ReadonlyMap<bigint, string> | undefined;

/** User names by number, from the text of /etc/passwd. */
export function userNames(passwd: string): Map<bigint, string> {
  const found = new Map<bigint, string>();
  for (const line of passwd.split('\n')) {
    const [name, , uid] = line.split(':');
    if (name && uid && /^\d{1,10}$/.test(uid) && !found.has(BigInt(uid))) found.set(BigInt(uid), name);
  }
  return found;
}

function ownerOf(uid: bigint): string | null {
  if (process.platform === 'win32') return null;
  if (names === undefined) {
    try {
      names = userNames(readFileSync('/etc/passwd', 'utf8'));
    } catch {
      names = new Map();
    }
  }
  return names.get(uid) ?? String(uid);
}

/** The latest time that a Date can hold, in milliseconds; file systems can store later ones. */
const LAST_TIME = 8.64e15;

function isoTime(milliseconds: bigint): string | null {
  const time = Number(milliseconds);
  return Math.abs(time) <= LAST_TIME ? new Date(time).toISOString() : null;
}

/** The entry of a file or folder on disk; a size is given for regular files only. */
export function entryOf(way: Way, stats: BigIntStats | null): Entry {
  return {
    trail: [way.shown],
    bytes: stats?.isFile() ? Number(stats.size) : null,
    modified: stats === null ? null : isoTime(stats.mtimeMs),
    owner: stats === null ? null : ownerOf(stats.uid),
    mode: stats === null ? null : (stats.mode & 0o7777n).toString(8).padStart(4, '0'),
    ...(way.bytes !== null && { pathB64: way.bytes.toString('base64') }),
  };
}

/** Why something that is neither a file nor a folder is left out; null for files and folders. */
export function specialKind(stats: BigIntStats): Cause | null {
  if (stats.isFile() || stats.isDirectory()) return null;
  if (stats.isSymbolicLink()) return 'symbolic-link';
  if (stats.isFIFO()) return 'fifo';
  if (stats.isSocket()) return 'socket';
  return 'device';
}
