import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type ignore from 'ignore';
import { pathOf, type Way } from './paths.ts';

const require = createRequire(import.meta.url);

/** The .gitignore rules of one folder and, outwards, of those around it up to the root. */
export interface IgnoreRules {
  readonly rules: ignore.Ignore;
  /** The folder's way from the root with a slash at its end; '' for the root. */
  readonly folder: string;
  readonly outer: IgnoreRules | null;
}

/** A .gitignore larger than this is no list of rules. */
const LARGEST = 1 << 20;

/** Adds the rules of the .gitignore at `way`; one that cannot be read adds none, so that more is scanned. */
export function readRules(
  way: Way,
  folder: string,
  outer: IgnoreRules | null,
  windows: boolean,
): IgnoreRules | null {
  const text = readSmall(way);
  if (text === null) return outer;
  const make = require('ignore') as typeof ignore;
  const rules = make({ ignorecase: windows, allowRelativePaths: true }).add(text);
  return { rules, folder: folder === '' ? '' : `${folder}/`, outer };
}

function readSmall(way: Way): string | null {
  let file: number | undefined;
  try {
    // Non-blocking: a named pipe may be called .gitignore too.
    file = openSync(pathOf(way), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(file);
    return stats.isFile() && stats.size <= LARGEST ? readFileSync(file, 'utf8') : null;
  } catch {
    return null;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/**
 * Whether the rules leave out what lies at `relative` from the root. The innermost .gitignore that says anything of
 * it decides, as in git. Its folder is known not to be left out.
 */
export function isIgnored(innermost: IgnoreRules | null, relative: string, isFolder: boolean): boolean {
  for (let level = innermost; level !== null; level = level.outer) {
    const within = relative.slice(level.folder.length);
    const said = level.rules.test(isFolder ? `${within}/` : within);
    if (said.unignored) return false;
    if (said.ignored) return !level.rules.ignores(parentOf(within));
  }
  return false;
}

/** The folder around, or a name that no rule has. A folder that a deeper rule took back in still looks ignored here. */
function parentOf(within: string): string {
  const slash = within.lastIndexOf('/');
  return slash < 0 ? '\0' : within.slice(0, slash + 1);
}
