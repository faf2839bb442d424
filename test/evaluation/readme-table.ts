import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Figures, figuresBy, type Scored, share } from './figures.ts';

const README = resolve(import.meta.dirname, '../../../README.md');
const BEGIN = '<!-- evaluation: written by npm run evaluate -- --readme -->';
const END = '<!-- evaluation: end -->';

const HEAD = [
  '| | planted | recall | precision | F1 | as personal information: recall | precision | class right | located right |',
  '| --- | --: | --: | --: | --: | --: | --: | --: | --: |',
];

function row(name: string, f: Figures): string {
  const cells = [
    f.planted,
    share(f.found, f.planted),
    share(f.found, f.found + f.false),
    share(2 * f.found, f.found + f.false + f.planted),
    share(f.personalFound, f.personal),
    share(f.personalFound, f.personalFound + f.personalFalse),
    share(f.classRight, f.found),
    share(f.placeRight, f.placed),
  ];
  return `| ${name} | ${cells.join(' | ')} |`;
}

/** Puts the figures of an evaluation between the two comments of README.md that hold its table. */
export function writeTable(scored: readonly Scored[]): void {
  const text = readFileSync(README, 'utf8');
  const from = text.indexOf(BEGIN);
  const to = text.indexOf(END);
  if (from < 0 || to < from) throw new Error(`${README} has no lines ${BEGIN} and ${END}`);
  const lists = (['all', 'group', 'element'] as const).flatMap(split =>
    [...figuresBy(split, scored)].sort().map(([name, figures]) => row(name, figures)),
  );
  const communities = [...figuresBy('community', scored)].map(
    ([name, f]) => [name, f.personalFound / f.personal] as const,
  );
  const [worst, least] = communities.sort(([, one], [, two]) => one - two)[0] ?? ['none', 0];
  const negatives = scored.reduce((sum, { draft }) => sum + draft.negatives.length, 0);
  const table = [
    BEGIN,
    '',
    ...HEAD,
    ...lists,
    '',
    `${scored.length} documents of ${new Set(scored.map(({ kind }) => kind.id)).size} kinds with ${negatives} hard negatives;`,
    `names of ${communities.length} communities, the least recall as personal information ${least.toFixed(4)} (${worst}).`,
    '',
  ];
  writeFileSync(README, `${text.slice(0, from)}${table.join('\n')}${text.slice(to)}`);
}
