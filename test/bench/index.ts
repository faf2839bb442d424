/**
 * Times the built scanner beside other tools on corpora that it makes by a seed, in alternating pairs, and prints the
 * medians: wall and CPU time, peak memory of all processes together and of the largest, the scanner's time as a share
 * of each tool's, and how many of the planted elements were found at their place. Linux only.
 *
 *     npm run bench -- [CORPUS ...] [--scale N] [--pairs N] [--peers LIST] [--readme]
 *
 * CORPUS: text, csv, small, office, dense, growth; all where none is named. `--scale 0.05` makes them of a twentieth of
 * their size, in a cache folder of the system's temporary folder. The figures are written to bench.json, and with
 * `--readme` into README.md too.
 */
import { writeFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Comparison, compare } from './compare.ts';
import { CORPORA, corpusOf } from './corpora.ts';
import { PEERS } from './peers.ts';
import { printed, printedGrowth, writeTable } from './table.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    scale: { type: 'string', default: '1' },
    pairs: { type: 'string', default: '5' },
    peers: { type: 'string', default: PEERS.map(({ name }) => name).join(',') },
    readme: { type: 'boolean', default: false },
  },
});

const names = positionals.length === 0 ? Object.keys(CORPORA) : positionals;
const unknown = names.find(name => !Object.hasOwn(CORPORA, name));
if (unknown !== undefined) {
  throw new Error(`no corpus is named ${unknown}: there are ${Object.keys(CORPORA).join(', ')}`);
}
const peers = PEERS.filter(({ name }) => values.peers.split(',').includes(name));

const comparisons: Comparison[] = [];
for (const [name, make] of names.flatMap(each => CORPORA[each]!)) {
  const corpus = await corpusOf(name, make, Number(values.scale));
  // Other tools do not become faster or slower with the size.
  const beside = name.startsWith('growth') ? [] : peers;
  const comparison = await compare(corpus, beside, Number(values.pairs));
  process.stdout.write(printed(comparison));
  comparisons.push(comparison);
}
process.stdout.write(printedGrowth(comparisons));

const machine = { node: process.version, processor: cpus()[0]?.model, processors: cpus().length };
const system = { kernel: release(), memory: totalmem() };
writeFileSync(
  resolve(import.meta.dirname, '../../../bench.json'),
  `${JSON.stringify({ machine: { ...machine, ...system }, scale: Number(values.scale), comparisons }, null, 2)}\n`,
);
if (values.readme) writeTable(comparisons);
