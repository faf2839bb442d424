import { availableParallelism } from 'node:os';
import type { CustomSpec } from '../../detectors/custom.ts';
import type { Confidence, FindingClass } from '../model.ts';
import { parseChoice, parseCount, parseSize, UsageError } from './usage.ts';

/** Every option of a scan as the command line or a config file gives it, by its long name in camel case. */
export interface Options {
  readonly format: string | null;
  readonly output: readonly string[];
  readonly failOn: FindingClass | 'never';
  readonly ignoreEncrypted: boolean;
  readonly minConfidence: Confidence;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly gitignore: boolean;
  readonly detectors: readonly string[] | null;
  /** Of a config file only. */
  readonly customDetectors: readonly CustomSpec[];
  readonly passwordFile: string | null;
  readonly maxFileSize: number;
  readonly maxMembers: number;
  readonly maxExpandedBytes: number;
  readonly maxTime: number;
  readonly allRecords: boolean;
  readonly strict: boolean;
  readonly jobs: number;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly color: boolean;
  readonly progress: boolean;
}

type Reader<T> = (value: unknown, name: string) => T;

const yes: Reader<boolean> = (value, name) => {
  if (typeof value !== 'boolean') throw new UsageError(`${name}: give true or false`);
  return value;
};

const words: Reader<readonly string[]> = (value, name) => {
  const list = typeof value === 'string' ? [value] : value;
  if (!Array.isArray(list) || !list.every(item => typeof item === 'string')) {
    throw new UsageError(`${name}: give a text or a list of texts`);
  }
  return list;
};

const word: Reader<string> = (value, name) => {
  if (typeof value !== 'string' && typeof value !== 'number') throw new UsageError(`${name}: give a text`);
  return String(value);
};

const LEVELS = ['low', 'medium', 'high'] as const;
const CLASSES = ['personal-information', 'identifier', 'never'] as const;

const READERS: { readonly [K in Exclude<keyof Options, 'customDetectors'>]: Reader<Options[K]> } = {
  format: word,
  output: words,
  failOn: (value, name) => parseChoice(word(value, name), name, CLASSES),
  ignoreEncrypted: yes,
  minConfidence: (value, name) => parseChoice(word(value, name), name, LEVELS),
  include: words,
  exclude: words,
  gitignore: yes,
  detectors: (value, name) =>
    words(value, name)
      .flatMap(list => list.split(','))
      .map(id => id.trim()),
  passwordFile: word,
  maxFileSize: (value, name) => parseSize(word(value, name), name),
  maxMembers: (value, name) => parseCount(word(value, name), name, 1),
  maxExpandedBytes: (value, name) => parseSize(word(value, name), name),
  maxTime: (value, name) => parseCount(word(value, name), name, 1),
  allRecords: yes,
  strict: yes,
  jobs: (value, name) => parseCount(word(value, name), name, 0),
  quiet: yes,
  verbose: yes,
  color: yes,
  progress: yes,
};

/** What holds where neither the command line nor a config file says otherwise. */
export function defaultOptions(): Options {
  return {
    format: null,
    output: [],
    failOn: 'personal-information',
    ignoreEncrypted: false,
    minConfidence: 'medium',
    include: [],
    exclude: [],
    gitignore: false,
    detectors: null,
    customDetectors: [],
    passwordFile: null,
    maxFileSize: Number.POSITIVE_INFINITY,
    maxMembers: 10_000,
    maxExpandedBytes: 16 * 2 ** 30,
    maxTime: 60,
    allRecords: false,
    strict: false,
    jobs: availableParallelism(),
    quiet: false,
    verbose: false,
    color: true,
    progress: true,
  };
}

/**
 * Checks given options, one by one.
 *
 * @param shown turns an option's name into the words that a message should use for it (`--fail-on`, `failOn in FILE`).
 * @throws UsageError naming the option and what it takes.
 */
export function readOptions(
  given: Readonly<Record<string, unknown>>,
  shown: (name: string) => string,
): Partial<Options> {
  const read: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    if (!Object.hasOwn(READERS, name)) throw new UsageError(`${shown(name)}: no such option`);
    read[name] = READERS[name as keyof typeof READERS](value, shown(name));
  }
  return read as Partial<Options>;
}
