import { type BigIntStats, lstatSync, readdirSync, statSync } from 'node:fs';
import type { Cause, Entry, Problem } from '../model.ts';
import { entryOf, specialKind } from './entries.ts';
import { faultOf } from './faults.ts';
import { type IgnoreRules, isIgnored, readRules } from './gitignore.ts';
import { type GlobTest, globTest, type Named } from './globs.ts';
import { createKernelTest } from './mounts.ts';
import { baseName, childWay, nameText, pathOf, rootWay, type Way } from './paths.ts';

export { expandPaths } from './expand.ts';

/** Which files are read. */
export interface WalkOptions {
  /** Globs; empty: every file. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Honour .gitignore files, from each root downwards. */
  readonly gitignore: boolean;
  /** In bytes; Infinity: no limit. */
  readonly maxFileSize: number;
}

/** A file to read or, with a problem, a record that ends here. */
export type Met = { readonly entry: Entry; readonly problem?: Problem };

/** Something met on the way, not judged yet. */
interface Found extends Named {
  readonly way: Way;
  readonly stats: BigIntStats;
  /** Null for a root. */
  readonly folder: Folder | null;
}

/** A folder whose names are being gone through. */
interface Folder {
  readonly way: Way;
  readonly relative: string;
  readonly dev: bigint;
  /** Named by --include, and so all that is in it. */
  readonly included: boolean;
  readonly ignore: IgnoreRules | null;
  readonly names: readonly string[];
  next: number;
}

/** What one walk knows. */
interface Walk {
  readonly options: WalkOptions;
  readonly windows: boolean;
  readonly include: GlobTest;
  readonly exclude: GlobTest;
  readonly onKernel: (path: string | Buffer, dev: bigint) => boolean;
  readonly metBefore: (stats: BigIntStats) => boolean;
}

/**
 * Meets every file under the roots, in the order of their names, and tells of all that it does not hand on: what is
 * no regular file, what a rule leaves out, what may not be listed. Nothing is followed, save a root that is itself a
 * symbolic link.
 */
export function* walk(roots: readonly string[], options: WalkOptions): Generator<Met> {
  const windows = process.platform === 'win32';
  const state: Walk = {
    options,
    windows,
    include: globTest(options.include, windows),
    exclude: globTest(options.exclude, windows),
    onKernel: createKernelTest(),
    metBefore: createMemory(roots),
  };
  for (const root of roots) yield* walkRoot(root, state);
}

function* walkRoot(root: string, state: Walk): Generator<Met> {
  const way = rootWay(root);
  const stats = rootStats(way);
  if ('cause' in stats) {
    yield { entry: entryOf(way, null), problem: stats };
    return;
  }
  const name = baseName(root, state.windows);
  const relative = stats.is.isDirectory() ? '' : name;
  const folders: Folder[] = [];
  const first = meet({ way, stats: stats.is, folder: null, relative, name, shown: root }, state, folders);
  if (first !== null) yield stats.follow ? { ...first, entry: { ...first.entry, follow: true } } : first;
  for (let folder = folders.at(-1); folder !== undefined; folder = folders.at(-1)) {
    const next = folder.names[folder.next++];
    if (next === undefined) folders.pop();
    else {
      const met = meetName(folder, next, state, folders);
      if (met !== null) yield met;
    }
  }
}

function rootStats(way: Way): Problem | { readonly is: BigIntStats; readonly follow: boolean } {
  try {
    const link = lstatSync(way.shown, { bigint: true });
    if (!link.isSymbolicLink()) return { is: link, follow: false };
  } catch (error) {
    return faultOf(error);
  }
  try {
    return { is: statSync(way.shown, { bigint: true }), follow: true };
  } catch (error) {
    const fault = faultOf(error);
    return fault.cause === 'vanished'
      ? { status: 'skipped', cause: 'symbolic-link', detail: 'it leads to nothing' }
      : fault;
  }
}

function meetName(folder: Folder, bytes: string, state: Walk, folders: Folder[]): Met | null {
  const way = childWay(folder.way, bytes, state.windows);
  let stats: BigIntStats;
  try {
    stats = lstatSync(pathOf(way), { bigint: true });
  } catch (error) {
    return { entry: entryOf(way, null), problem: faultOf(error) };
  }
  const name = nameText(bytes).text;
  const relative = folder.relative === '' ? name : `${folder.relative}/${name}`;
  return meet({ way, stats, folder, relative, name, shown: way.shown }, state, folders);
}

/** Judges what was found. A folder to go into is put on `folders` and gives null. */
function meet(found: Found, state: Walk, folders: Folder[]): Met | null {
  const entry = entryOf(found.way, found.stats);
  const cause = refusal(found, state);
  if (cause !== null) return { entry, problem: { status: 'skipped', cause } };
  if (found.stats.isFile()) return { entry };
  try {
    folders.push(listFolder(found, state));
    return null;
  } catch (error) {
    return { entry, problem: faultOf(error) };
  }
}

function refusal(found: Found, state: Walk): Cause | null {
  const { stats, folder, way, relative } = found;
  const special = specialKind(stats);
  if (special !== null) return special;
  const named = relative !== '';
  if (named && state.exclude(found)) return 'excluded';
  if (folder !== null && isIgnored(folder.ignore, relative, stats.isDirectory())) return 'gitignored';
  if (stats.dev !== folder?.dev && state.onKernel(pathOf(way), stats.dev)) return 'pseudo-filesystem';
  if (stats.isFile()) {
    const { include, maxFileSize } = state.options;
    if (include.length > 0 && !folder?.included && !state.include(found)) return 'not-included';
    if (Number(stats.size) > maxFileSize) return 'file-size-limit';
  }
  return state.metBefore(stats) ? 'hard-link' : null;
}

function listFolder(found: Found, state: Walk): Folder {
  const { way, relative, folder, stats } = found;
  // One character a byte: compact, and its order is the order of the bytes.
  const names = readdirSync(pathOf(way), { encoding: 'latin1' }).sort();
  const outer = folder?.ignore ?? null;
  const ruled = state.options.gitignore && names.includes('.gitignore');
  return {
    way,
    relative,
    dev: stats.dev,
    included: folder?.included || (relative !== '' && state.include(found)),
    ignore: ruled
      ? readRules(childWay(way, '.gitignore', state.windows), relative, outer, state.windows)
      : outer,
    names,
    next: 0,
  };
}

/**
 * Remembers what may be met twice: folders (bind mounts, roots inside roots), files with several names, and files
 * that are roots themselves. The time of birth tells a number that was freed and given out again from the same file.
 */
function createMemory(roots: readonly string[]): (stats: BigIntStats) => boolean {
  const key = (stats: BigIntStats): string => `${stats.dev}:${stats.ino}:${stats.birthtimeNs}`;
  const met = new Set<string>();
  const watched = new Set<string>();
  for (const root of roots.length > 1 ? roots : []) {
    const stats = rootStats(rootWay(root));
    if (!('cause' in stats) && stats.is.isFile()) watched.add(key(stats.is));
  }
  return stats => {
    if (stats.ino === 0n) return false;
    const own = key(stats);
    if (!stats.isDirectory() && stats.nlink <= 1n && !watched.has(own)) return false;
    if (met.has(own)) return true;
    met.add(own);
    return false;
  };
}
