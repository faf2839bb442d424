import { CHECKSUMS, type Checksum } from '../../detectors/checksums/index.ts';
import { type CustomSpec, customDetector } from '../../detectors/custom.ts';
import { isKeyword } from '../../detectors/custom-keywords.ts';
import { compilePattern, type Engine, loadEngine } from '../../detectors/custom-pattern.ts';
import { DETECTORS } from '../../detectors/index.ts';
import { confidenceOf } from '../combine/confidence.ts';
import { createDetection } from '../detect/index.ts';
import type { Element } from '../model.ts';
import type { ConfigFile, Key } from './config-file.ts';

const ELEMENTS = ['ssn', 'drivers-license', 'state-id', 'payment-card', 'bank-account'] as const;
const KEYS = ['id', 'title', 'pattern', 'keywords', 'checksum', 'element', 'examples'];
const SORTS = ['hit', 'miss'] as const;

/** Detectors, characters of a pattern, and keywords or examples of one detector, at the most. */
const MOST_DETECTORS = 100;
const LONGEST_PATTERN = 1_000;
const MOST_TEXTS = 200;
/** Longest text of another key. */
const LONGEST_TEXT = 2_000;

/**
 * The detectors of a config file. Each pattern is compiled and each example tried, so that a detector that does not do
 * what its owner thinks is refused before the scan. No message holds an example: it may be a true number.
 *
 * @throws UsageError naming file, line and key, and what to do.
 */
export async function readCustomDetectors(file: ConfigFile): Promise<readonly CustomSpec[]> {
  const { customDetectors: list } = file.value as { readonly customDetectors: unknown };
  const root: Key = ['customDetectors'];
  if (file.keysOf([]).filter(key => key === root[0]).length > 1)
    throw file.error(root, 'stands twice; keep one');
  if (!Array.isArray(list)) throw file.error(root, 'give a list of objects');
  if (list.length > MOST_DETECTORS)
    throw file.error(root, `more than ${MOST_DETECTORS} detectors; keep fewer`);
  if (list.length === 0) return [];
  const engine = await loadEngine();
  const specs: CustomSpec[] = [];
  for (let index = 0; index < list.length; index++) {
    const spec = readSpec(file, [...root, index], list[index], engine);
    if (specs.some(({ id }) => id === spec.id)) {
      throw file.error([...root, index, 'id'], `'${spec.id}' is the id of another; choose one of its own`);
    }
    specs.push(spec);
  }
  return specs;
}

function readSpec(file: ConfigFile, at: Key, given: unknown, engine: Engine): CustomSpec {
  if (!isObject(given)) throw file.error(at, `give an object with the keys ${KEYS.join(', ')}`);
  checkKeys(file, at, KEYS);
  const text = (key: string): string => readText(file, [...at, key], given[key]);
  const id = readId(file, [...at, 'id'], text('id'));
  const spec: CustomSpec = {
    id,
    title: given.title === undefined ? 'configured by the owner' : text('title'),
    pattern: readPattern(file, [...at, 'pattern'], text('pattern'), engine),
    keywords: given.keywords === undefined ? [] : readKeywords(file, [...at, 'keywords'], given.keywords),
    checksum: readChoice(file, [...at, 'checksum'], given.checksum, Object.keys(CHECKSUMS) as Checksum[]),
    element: readChoice(file, [...at, 'element'], given.element, ELEMENTS) ?? ('custom' satisfies Element),
  };
  if (given.examples !== undefined) tryExamples(file, [...at, 'examples'], given.examples, spec, engine);
  return spec;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function checkKeys(file: ConfigFile, at: Key, known: readonly string[]): void {
  const keys = file.keysOf(at);
  for (const [index, key] of keys.entries()) {
    if (!known.includes(key)) throw file.error([...at, key], `no such key; the keys are ${known.join(', ')}`);
    if (keys.indexOf(key) < index) throw file.error([...at, key], 'stands twice; keep one');
  }
}

function readText(file: ConfigFile, at: Key, value: unknown): string {
  if (value === undefined) throw file.error(at, 'is missing; give a text');
  if (typeof value !== 'string' || value.trim() === '') throw file.error(at, 'give a text that is not empty');
  if (value.length > LONGEST_TEXT) throw file.error(at, `is longer than ${LONGEST_TEXT} characters`);
  return value;
}

function readTexts(file: ConfigFile, at: Key, value: unknown): readonly string[] {
  if (!Array.isArray(value)) throw file.error(at, 'give a list of texts');
  if (value.length > MOST_TEXTS) throw file.error(at, `more than ${MOST_TEXTS} texts; keep fewer`);
  return value.map((item, index) => readText(file, [...at, index], item));
}

function readId(file: ConfigFile, at: Key, id: string): string {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id) || id.length > 40) {
    throw file.error(
      at,
      'give lower-case words of letters and digits with hyphens between, as in member-number',
    );
  }
  if (id === 'custom' || DETECTORS.some(detector => detector.id === id)) {
    throw file.error(at, `'${id}' is the id of a built-in; choose another`);
  }
  return id;
}

function readPattern(file: ConfigFile, at: Key, pattern: string, engine: Engine): string {
  if (pattern.length > LONGEST_PATTERN) throw file.error(at, `is longer than ${LONGEST_PATTERN} characters`);
  const compiled = compilePattern(engine, pattern);
  if ('fault' in compiled) throw file.error(at, compiled.fault);
  return pattern;
}

function readKeywords(file: ConfigFile, at: Key, value: unknown): readonly string[] {
  const keywords = readTexts(file, at, value);
  const wordless = keywords.findIndex(keyword => !isKeyword(keyword));
  if (wordless >= 0) throw file.error([...at, wordless], 'has no letter and no digit; give a word or words');
  return keywords;
}

function readChoice<const T extends string>(
  file: ConfigFile,
  at: Key,
  value: unknown,
  choices: readonly T[],
): T | null {
  if (value === undefined) return null;
  const found = choices.find(choice => choice === value);
  if (found === undefined) throw file.error(at, `is none of ${choices.join(', ')}`);
  return found;
}

function tryExamples(file: ConfigFile, at: Key, value: unknown, spec: CustomSpec, engine: Engine): void {
  if (!isObject(value)) throw file.error(at, 'give an object with the keys hit, miss');
  checkKeys(file, at, SORTS);
  for (const sort of SORTS) {
    const texts = value[sort] === undefined ? [] : readTexts(file, [...at, sort], value[sort]);
    for (const [index, text] of texts.entries()) {
      const here = [...at, sort, index];
      const found = finds(spec, text, engine);
      if (sort === 'hit' && !found) throw file.error(here, whyMissed(spec, text, engine));
      if (sort === 'miss' && found) {
        throw file.error(here, 'is found, and must not be; make the pattern narrower or ask for keywords');
      }
    }
  }
}

/** Whether a text yields a claim of at least medium confidence. */
function finds(spec: CustomSpec, text: string, engine: Engine): boolean {
  const matches = createDetection([customDetector(engine, spec)]).inText({ text, place: {} });
  return matches.some(
    ({ evidence }) => confidenceOf(new Set(evidence.map(({ word }) => word)), false) !== 'low',
  );
}

function whyMissed(spec: CustomSpec, text: string, engine: Engine): string {
  if (!finds({ ...spec, checksum: null, keywords: [] }, text, engine)) {
    return 'is not found: the pattern matches nothing in it';
  }
  return finds({ ...spec, keywords: [] }, text, engine)
    ? 'is not found: none of the keywords stands near what the pattern matches'
    : `is not found: what the pattern matches fails the checksum ${spec.checksum}`;
}
