import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeGrowth, makeSmall } from './many-files.ts';
import { makeOffice } from './office-files.ts';
import { type Make, makeCsv, makeDense, makeText } from './text-files.ts';
import type { Plant } from './truth.ts';

/** Files made by a seed and what was planted in them. */
export interface Corpus {
  readonly name: string;
  readonly folder: string;
  readonly files: number;
  readonly bytes: number;
  readonly plants: readonly Plant[];
}

/** To be raised when what is made changes: what an earlier run left is made anew then. */
const GENERATION = 3;
const CACHE = join(tmpdir(), 'pii-scan-bench');

/** The corpora by the names that the command line has for them; `growth` is three. */
export const CORPORA: Readonly<Record<string, readonly (readonly [string, Make])[]>> = {
  text: [['text', makeText]],
  csv: [['csv', makeCsv]],
  small: [['small', makeSmall]],
  office: [['office', makeOffice]],
  dense: [['dense', makeDense]],
  growth: [1, 4, 16].map(times => [`growth-${times}`, makeGrowth(times)]),
};

function measure(folder: string): { files: number; bytes: number } {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
  const bytes = paths.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return { files: paths.length, bytes };
}

/** A corpus out of the cache in the system's temporary folder, made first where it is not there. */
export async function corpusOf(name: string, make: Make, scale: number): Promise<Corpus> {
  const place = join(CACHE, `${name}-${scale}-${GENERATION}`);
  const folder = join(place, 'files');
  const truth = join(place, 'truth.json');
  if (!existsSync(truth)) {
    rmSync(place, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    process.stderr.write(`making ${name} in ${folder}\n`);
    const plants = await make(folder, scale);
    writeFileSync(truth, JSON.stringify({ ...measure(folder), plants }));
  }
  return { name, folder, ...JSON.parse(readFileSync(truth, 'utf8')) };
}
