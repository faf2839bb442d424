import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isAbsolute, relative } from 'node:path';
import type fastGlob from 'fast-glob';

const require = createRequire(import.meta.url);

/**
 * The roots that path arguments name. A path that exists is taken as it is, whatever signs are in it, and so is `-`
 * (standard input); any other is read as a glob, in which `*` also matches names that begin with a dot. No paths:
 * the current folder.
 *
 * @throws Error named `MissingPath` for the first path that neither exists nor matches anything.
 */
export function expandPaths(paths: readonly string[]): string[] {
  if (paths.length === 0) return ['.'];
  const roots = new Set<string>();
  for (const path of paths) {
    const found = path === '-' || exists(path) ? [path] : matches(path);
    if (found.length === 0) throw missing(path);
    for (const root of found) roots.add(root);
  }
  return [...roots];
}

function missing(path: string): Error {
  const error = new Error(`no such file or folder: ${path}`);
  error.name = 'MissingPath';
  return error;
}

/** What may not be looked at exists as far as we know: the walk tells why it cannot be read. */
function exists(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return !['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'EINVAL', 'ERR_INVALID_ARG_VALUE'].includes(code);
  }
}

function matches(path: string): string[] {
  const glob = require('fast-glob') as typeof fastGlob;
  const pattern = process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
  if (path === '' || !glob.isDynamicPattern(pattern)) return [];
  const unlisted: string[] = [];
  const found = glob.sync(pattern, {
    dot: true,
    onlyFiles: false,
    followSymbolicLinks: false,
    objectMode: true,
    fs: { readdirSync: listing(unlisted) as typeof readdirSync },
  });
  const named = unlisted.map(folder => (isAbsolute(pattern) ? folder : relative('', folder) || '.'));
  const folders = new Set(found.filter(entry => entry.dirent.isDirectory()).map(entry => entry.path));
  // A folder that matched is walked whole, so that what matched inside it would be met twice.
  const outermost = found.map(entry => entry.path).filter(match => !lieWithin(match, folders));
  return [...new Set([...outermost, ...named.filter(folder => !lieWithin(folder, folders))])].sort();
}

/** Lists folders for fast-glob, which ends at one that it may not list; here that one becomes a root, to be told of. */
function listing(unlisted: string[]) {
  return (folder: string, options: { withFileTypes: true }): Dirent[] => {
    try {
      return readdirSync(folder, options);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') unlisted.push(folder);
      return [];
    }
  };
}

function lieWithin(path: string, folders: ReadonlySet<string>): boolean {
  for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
    if (folders.has(path.slice(0, slash))) return true;
  }
  return false;
}
