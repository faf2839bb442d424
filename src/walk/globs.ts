import { createRequire } from 'node:module';
import type picomatch from 'picomatch';

const require = createRequire(import.meta.url);

/** What a glob is held against. */
export interface Named {
  /** The way from the root, with `/`; '' for the root itself. */
  readonly relative: string;
  /** The last name. */
  readonly name: string;
  /** The path as the report shows it. */
  readonly shown: string;
}

/** Tells whether any of its globs matches. */
export type GlobTest = (named: Named) => boolean;

/**
 * A test for the globs of `--include` and `--exclude`. One without a slash (`*.log`) is held against the last name,
 * at any depth; one with a slash against the way from the root (`hr/**`, `/hr` and `./hr` are the same) and against
 * the path as shown. Names that begin with a dot are matched as any other.
 */
export function globTest(patterns: readonly string[], windows: boolean): GlobTest {
  const written = patterns.map(pattern => (windows ? pattern.replaceAll('\\', '/') : pattern));
  const trimmed = written
    .map(pattern => pattern.replace(/(?<=[^/])\/+$/, ''))
    .filter(pattern => pattern !== '');
  const tests = trimmed.map(pattern => oneTest(pattern, windows));
  return named => tests.some(test => test(named));
}

function oneTest(pattern: string, windows: boolean): GlobTest {
  const compile = require('picomatch') as typeof picomatch;
  // `s`: a newline is legal in a name.
  const options = { dot: true, flags: windows ? 'is' : 's' };
  if (!pattern.includes('/')) {
    const byName = compile(pattern, options);
    return named => byName(named.name);
  }
  const byWay = compile(pattern.replace(/^(?:\.?\/+)/, '') || '*', options);
  const byPath = compile(pattern, options);
  return named => byWay(named.relative) || byPath(windows ? named.shown.replaceAll('\\', '/') : named.shown);
}
