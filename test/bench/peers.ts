import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { rgPath } from '@vscode/ripgrep';
import type { Corpus } from './corpora.ts';
import { type Command, run } from './measure.ts';
import { countOf } from './truth.ts';

const PROGRAM = resolve(import.meta.dirname, '../../bin/pii-scan.js');
const PLACE = join(tmpdir(), 'pii-scan-bench');

/** A tool that the scanner is measured beside. */
export interface Peer {
  readonly name: string;
  /** The command that reads the corpus, or why this tool is left out. */
  command(corpus: Corpus): Command | string;
  /** How many planted elements stand in files that it names; absent: it is not asked. */
  found?(corpus: Corpus): Promise<number>;
}

const SSN = '[0-9]{3}[- ]?[0-9]{2}[- ]?[0-9]{4}';
const CARDS =
  '(4[0-9]{3}|5[1-5][0-9]{2}|6011)[- ]?[0-9]{4}[- ]?[0-9]{4}[- ]?[0-9]{4}|3[47][0-9]{2}[- ]?[0-9]{6}[- ]?[0-9]{5}';
const LICENSES = '[A-Z][0-9]{7,8}|[A-Z][0-9]{3}-[0-9]{3}-[0-9]{3}-[0-9]{3}';
/** The shapes of numbers alone, without check digits, issuers, words and names: less work than the scanner's. */
const SHAPES = `(${SSN}|${CARDS}|${LICENSES})`;

/** The scanner: two processes, all detectors, its report into a file. */
export function ownCommand(corpus: Corpus, report: string): Command {
  const args = ['-j', '2', '--fail-on', 'never', '--no-progress', '-q', '-o', report, corpus.folder];
  return { file: process.execPath, args: [PROGRAM, ...args] };
}

/** Reads the bytes and does nothing with them: the floor. */
const cat: Peer = {
  name: 'cat',
  command: ({ folder }) => ({
    file: 'sh',
    args: ['-c', 'find "$1" -type f -exec cat {} + > /dev/null', 'sh', folder],
  }),
};

/** Two threads; bytes, not Unicode, decide what a word is, which is the fastest form for it. */
const ripgrep: Peer = {
  name: 'rg',
  command: ({ folder }) => ({
    file: rgPath,
    args: ['-c', '-uu', '-j', '2', '-e', `(?-u:\\b)(?:${SHAPES.replaceAll('(', '(?:')})(?-u:\\b)`, folder],
  }),
};

const grep: Peer = {
  name: 'grep',
  command: ({ folder }) => ({
    file: 'grep',
    args: ['-rcE', `\\b${SHAPES}\\b`, folder],
    env: { LC_ALL: 'C' },
  }),
};

const CLAM_LARGEST = 2 ** 31 - 1;

/** @param count findings in a file from which on it is reported; it stops reading there. */
function clamCommand(folder: string, count: number): Command {
  const database = join(PLACE, 'clam');
  mkdirSync(database, { recursive: true });
  // Its signatures are not what is measured: one of a file that nobody has.
  writeFileSync(join(database, 'own.hdb'), `${'0'.repeat(31)}1:1:Own.Signature\n`);
  const structured = ['ssn', 'cc'].map(kind => `--structured-${kind}-count=${count}`);
  const limits = ['--max-filesize=2000M', '--max-scansize=2000M'];
  const options = ['-r', '-d', database, '--detect-structured=yes', '--structured-ssn-format=2'];
  return { file: 'clamscan', args: [...options, ...structured, ...limits, '--no-summary', folder] };
}

/** It says of a file that it holds three numbers or more, and stops there; here it reads text to its end. */
const clamscan: Peer = {
  name: 'clamscan',
  command({ name, folder, bytes, files }) {
    if (spawnSync('clamscan', ['--version']).status !== 0)
      return 'clamscan is not installed (Debian: clamav)';
    if (bytes / files > CLAM_LARGEST) return 'clamscan reads no file of 2 GiB or more, and calls it clean';
    return clamCommand(folder, name === 'small' || name === 'office' ? 1 : 1_000_000);
  },
  async found({ folder, plants }) {
    const { output } = await run(clamCommand(folder, 1));
    const lines = output.split('\n').filter(line => line.endsWith(' FOUND'));
    const named = new Set(lines.map(line => relative(folder, line.slice(0, line.lastIndexOf(': ')))));
    return plants.filter(({ file }) => named.has(file)).reduce((sum, plant) => sum + countOf(plant), 0);
  },
};

/** Every tool, the floor first. */
export const PEERS: readonly Peer[] = [cat, ripgrep, grep, clamscan];
