/**
 * Scores the detectors and the name finder on labelled text of others: `synth_dataset_v2.json` of presidio-research and
 * `presidio_analyzer_recognizer_cases.tsv`, cut from the tests of presidio-analyzer.
 *
 *     npm run evaluate -- --labelled FOLDER
 *
 * Each text goes through the reader of plain text, the detectors and the combiner as in a scan at the default
 * confidence; sample numbers count as found. Values are shown masked.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DETECTORS } from '../../detectors/index.ts';
import { createCombiner, type Draft } from '../../src/combine/index.ts';
import { findPersons } from '../../src/combine/persons.ts';
import { createFinder } from '../../src/detect/finder.ts';
import { createDetection } from '../../src/detect/index.ts';
import { plainText } from '../../src/extract/plain.ts';
import { placeOf } from '../../src/lib/lines.ts';
import { maskName, maskValue } from '../../src/lib/mask.ts';
import { memorySource } from '../../src/lib/source.ts';
import type { Element, Match } from '../../src/model.ts';
import { createBudget, DEFAULT_LIMITS } from '../../src/scan/limits.ts';
import { DISAGREEMENTS } from './labelled-reasons.ts';

const SENTENCES = 'synth_dataset_v2.json';
const CASES = 'presidio_analyzer_recognizer_cases.tsv';

/** A part of a text; `start` and `end` (exclusive) count its bytes in UTF-8. */
interface Part {
  readonly start: number;
  readonly end: number;
}

interface Claim extends Part {
  readonly element: Element;
  readonly detector: string;
  readonly masked: string;
}

interface Label extends Part {
  readonly type: string;
  readonly value: string;
}

interface Sentence {
  readonly text: string;
  /** The sentence with its values replaced by the names of their kinds. */
  readonly template: string;
  readonly labels: readonly Label[];
}

const detection = createDetection(DETECTORS);
const finder = createFinder();

const overlap = (one: Part, two: Part): boolean => one.start < two.end && two.start < one.end;
const byteLength = (text: string): number => Buffer.byteLength(text);

/** What a scan reports of a text at medium confidence and above, and where. */
async function claimsIn(text: string): Promise<Claim[]> {
  const bytes = new TextEncoder().encode(text);
  const entry = { trail: ['text.txt'], bytes: bytes.length, modified: null, owner: null, mode: null };
  const budget = createBudget(DEFAULT_LIMITS, bytes.length, () => {});
  const context = { entry, limits: DEFAULT_LIMITS, budget, finder, passwords: [] };
  const combiner = createCombiner();
  const matches: Match[] = [];
  const drafts: Draft[] = [];
  let before = '';
  for await (const piece of plainText.extract(memorySource(bytes), context)) {
    if ('segment' in piece) {
      const met = detection.inText(piece.segment, piece.segment.apart ? '' : before);
      matches.push(...met);
      drafts.push(...combiner.segment(piece.segment, met));
      before = `${before}${piece.segment.text}\n`.slice(-200);
    } else if ('row' in piece) {
      const met = detection.inRow(piece.row);
      matches.push(...met);
      drafts.push(...combiner.row(piece.row, met));
      before = '';
    }
  }
  drafts.push(...combiner.end());
  return drafts.flatMap(({ element, detector, confidence, masked }, index) => {
    const match = matches[index]!;
    if (confidence === 'low') return [];
    const start = placeOf(match.segment, match.start).offset ?? 0;
    const end = start + byteLength(match.segment.text.slice(match.start, match.end));
    return [{ start, end, element, detector, masked }];
  });
}

function readSentences(path: string): Sentence[] {
  const rows = JSON.parse(readFileSync(path, 'utf8')) as readonly {
    readonly full_text: string;
    readonly masked: string;
    readonly spans: readonly {
      readonly entity_type: string;
      readonly entity_value: string;
      readonly start_position: number;
    }[];
  }[];
  return rows.map(({ full_text: text, masked, spans }) => {
    const characters = [...text];
    const labels = spans.map(({ entity_type: type, entity_value: value, start_position: at }) => {
      const start = byteLength(characters.slice(0, at).join(''));
      return { type, value, start, end: start + byteLength(value) };
    });
    return { text, template: masked.replace(/\s+/g, ' ').slice(0, 90), labels };
  });
}

const share = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;

/** The kinds of the labels and which claim is right for each. */
const KINDS: readonly (readonly [type: string, isRight: (claim: Claim) => boolean])[] = [
  ['CREDIT_CARD', ({ element }) => element === 'payment-card'],
  ['US_SSN', ({ element }) => element === 'ssn'],
  ['US_DRIVER_LICENSE', ({ element }) => element === 'drivers-license' || element === 'state-id'],
  ['IBAN_CODE', ({ detector }) => detector === 'iban'],
];

async function scoreNumbers(sentences: readonly Sentence[]): Promise<string[]> {
  const read: (Sentence & { readonly claims: readonly Claim[] })[] = [];
  for (const sentence of sentences) read.push({ ...sentence, claims: await claimsIn(sentence.text) });
  const misses: string[] = [];
  const lines = KINDS.map(([type, isRight]) => {
    let labels = 0;
    let missed = 0;
    for (const { template, labels: all, claims } of read) {
      for (const label of all.filter(one => one.type === type)) {
        labels += 1;
        if (claims.some(claim => isRight(claim) && overlap(claim, label))) continue;
        missed += 1;
        misses.push(`  missed ${type} ${maskValue(label.value)}  in "${template}"`);
      }
    }
    return `${type.padEnd(18)} found ${share(labels - missed, labels)}`;
  });
  const wrong = read.flatMap(({ template, labels, claims }) =>
    claims.flatMap(claim => {
      const under = labels.filter(label => overlap(claim, label));
      if (under.some(({ type }) => KINDS.some(([kind, isRight]) => kind === type && isRight(claim))))
        return [];
      const said = under.map(({ type }) => type).join(' and ') || 'nothing';
      return [`  false ${claim.element} ${claim.masked}  labelled ${said}  in "${template}"`];
    }),
  );
  return [...lines, `false claims: ${wrong.length}`, ...misses, ...wrong];
}

function scorePersons(sentences: readonly Sentence[]): string[] {
  const counts = { many: 0, manyMet: 0, one: 0, oneMet: 0, found: 0, right: 0 };
  const misses: string[] = [];
  for (const { text, labels, template } of sentences) {
    const found = findPersons(text).map(person => {
      const start = byteLength(text.slice(0, person.start));
      return { start, end: start + byteLength(person.text), text: person.text };
    });
    const people = labels.filter(({ type }) => type === 'PERSON');
    counts.found += found.length;
    for (const person of found) {
      const under = labels.filter(label => overlap(person, label));
      if (under.some(({ type }) => type === 'PERSON')) counts.right += 1;
      else {
        const said = under.map(({ type }) => type).join(' and ') || 'nothing';
        misses.push(`  no person ${maskName(person.text)}  labelled ${said}  in "${template}"`);
      }
    }
    for (const person of people) {
      const met = found.some(one => overlap(one, person));
      if (person.value.trim().includes(' ')) {
        counts.many += 1;
        if (met) counts.manyMet += 1;
        else misses.push(`  missed PERSON ${maskName(person.value)}  in "${template}"`);
      } else {
        counts.one += 1;
        if (met) counts.oneMet += 1;
      }
    }
  }
  return [
    `PERSON of two words and more: found ${share(counts.manyMet, counts.many)}`,
    `PERSON of one word (no first and last name, so none of 17.02): met ${share(counts.oneMet, counts.one)}`,
    `persons found that overlap a PERSON: ${share(counts.right, counts.found)}`,
    ...misses,
  ];
}

/** Which element the cases of a recognizer are about; the others are numbers that 17.02 does not name. */
const ELEMENTS: Readonly<Record<string, Element>> = {
  us_ssn: 'ssn',
  us_driver_license: 'drivers-license',
  us_bank: 'bank-account',
  credit_card: 'payment-card',
};

async function scoreCases(path: string): Promise<string[]> {
  const numbers = new Map<string, number>();
  const disagreed: string[] = [];
  const failed: string[] = [];
  let agreed = 0;
  const rows = readFileSync(path, 'utf8').split(/\r?\n/).slice(1);
  for (const row of rows.filter(line => line !== '')) {
    const [recognizer = '', text = '', expected = ''] = row.split('\t');
    const number = (numbers.get(recognizer) ?? 0) + 1;
    numbers.set(recognizer, number);
    const id = `${recognizer} ${number}`;
    const element = ELEMENTS[recognizer];
    const claims = await claimsIn(text);
    const found = claims.filter(claim => element === undefined || claim.element === element).length;
    const listed = DISAGREEMENTS[id] ?? DISAGREEMENTS[recognizer];
    const shown = `${id.padEnd(21)} theirs ${expected}, ours ${found}  ${maskValue(text)}`;
    if (found === Number(expected)) agreed += 1;
    else if (listed?.ours === found) disagreed.push(`  ${shown}  ${listed.reason}`);
    else failed.push(`  FAILED ${shown}`);
  }
  return [
    `cases: ${agreed} agree, ${disagreed.length} disagree for a listed reason, ${failed.length} FAILED`,
    ...failed,
    ...disagreed,
  ];
}

/** The scores of a folder of labelled text, as text to print; says so where a file of it is missing. */
export async function scoreLabelled(dir: string): Promise<string> {
  const missing = [SENTENCES, CASES].filter(name => !existsSync(join(dir, name)));
  if (missing.length > 0) return `no labelled text: ${missing.join(' and ')} not in ${dir}\n`;
  const sentences = readSentences(join(dir, SENTENCES));
  const parts = [
    [`# ${SENTENCES}: numbers`, ...(await scoreNumbers(sentences))],
    [`# ${SENTENCES}: names`, ...scorePersons(sentences)],
    [`# ${CASES}`, ...(await scoreCases(join(dir, CASES)))],
  ];
  return `${parts.map(lines => lines.join('\n')).join('\n\n')}\n`;
}
