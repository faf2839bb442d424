import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRandom, type Random } from '../evaluation/random.ts';
import { personWords, TEXT_KINDS } from './lines.ts';
import { type Make, writeText } from './text-files.ts';
import type { Plant } from './truth.ts';

const APART = 100_000;

interface FileKind {
  readonly ending: string;
  readonly line: (random: Random, at: number) => string;
  /** Puts words into a line of its own. */
  readonly note: (words: string) => string;
}

const word = (random: Random): string =>
  random.pick(['ledger', 'harbor', 'window', 'signal', 'copper', 'mast']);
const name = (random: Random): string => `${word(random)}${random.pick(['Size', 'Count', 'Name', 'List'])}`;

/** What a tree of sources, settings and notes is made of. */
const FILE_KINDS: readonly FileKind[] = [
  {
    ending: 'ts',
    line: (random, at) =>
      at % 6 === 0
        ? `export function ${name(random)}${at}(${word(random)}: string): number {`
        : `  const ${name(random)} = ${word(random)}.slice(${random.below(12)}, ${random.below(90)}) ?? '${word(random)}';`,
    note: words => `// ask ${words}`,
  },
  {
    ending: 'json',
    line: (random, at) =>
      `  "${name(random)}${at}": { "version": "${random.below(9)}.${random.below(20)}.0", "size": ${random.below(90_000)} },`,
    note: words => `  "note": "${words}",`,
  },
  {
    ending: 'md',
    line: random =>
      `The ${word(random)} holds the ${word(random)} of the ${word(random)}; see [${word(random)}](./${word(random)}.md).`,
    note: words => words,
  },
  {
    ending: 'css',
    line: random =>
      `.${word(random)}-${word(random)} { margin: ${random.below(40)}px 0 ${random.below(9)}em; }`,
    note: words => `/* ${words} */`,
  },
];

/** Writes so many small files of 2 to 8 KB, four to a folder, with one planted element every 100 KB. */
function writeSmall(folder: string, count: number, seed: number): Plant[] {
  const random = createRandom(seed);
  const plants: Plant[] = [];
  let written = 0;
  for (let at = 0; at < count; at++) {
    const kind = random.pick(FILE_KINDS);
    const file = `${Math.floor(at / 400)}/${Math.floor(at / 4) % 100}/file-${at}.${kind.ending}`;
    const lines = kind.ending === 'json' ? ['{'] : [];
    for (let bytes = random.between(2_000, 8_000); bytes > 0; bytes -= lines.at(-1)!.length + 1) {
      lines.push(kind.line(random, lines.length));
    }
    written += lines.length * 70;
    if (written >= APART) {
      const { element, words } = personWords(random);
      const line = lines.push(kind.note(words));
      plants.push({ file, element, at: { from: line, to: line } });
      written = 0;
    }
    if (kind.ending === 'json') lines.push('  "end": true', '}');
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${lines.join('\n')}\n`);
  }
  return plants;
}

/** 50,000 small files of sources, settings and notes. */
export const makeSmall: Make = (folder, scale) => writeSmall(folder, Math.round(50_000 * scale), 4_000);

/** What the growth of time and memory is measured on: `times` as many files and bytes, 1,000 files and 64 MB at 1. */
export function makeGrowth(times: number): Make {
  return (folder, scale) => [
    ...writeSmall(folder, Math.round(1_000 * times * scale), 5_000),
    ...Array.from({ length: times }, (_, at) => {
      const kind = TEXT_KINDS[at % TEXT_KINDS.length]!;
      return writeText(folder, `${kind.name}-${at}.${kind.ending}`, kind, 60e6 * scale, 6_000 + at);
    }).flat(),
  ];
}
