/**
 * Runs every file of a corpus with a MANIFEST.tsv through the real extractors and prints, a line a format: files,
 * expected text found, encrypted judged right, errors; then the total and what fell short.
 *
 *     npm run conformance -- CORPUS
 *
 * MANIFEST.tsv has the columns path, format, encrypted, expected_text (others are ignored). Each file is read in a
 * process of its own under a time limit, by the same code that a scan runs.
 */
import { fork } from 'node:child_process';
import { lstatSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pLimit from 'p-limit';
import type { Detection } from '../src/detect/index.ts';
import type { Entry, Finder, RecordReport } from '../src/model.ts';
import { createBudget, DEFAULT_LIMITS } from '../src/scan/limits.ts';
import { readRecord } from '../src/scan/record.ts';
import type { Settings } from '../src/scan/settings.ts';
import { openEntry } from '../src/walk/open.ts';

/** Milliseconds for one file, after which it counts as a hang. */
const HANG = 120_000;

interface Row {
  readonly path: string;
  readonly format: string;
  readonly encrypted: string;
  readonly expected: string;
}

interface Outcome {
  readonly records: readonly RecordReport[];
  readonly found: boolean;
}

const squeeze = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** Reads one file and tells what became of it; runs in a process of its own. */
async function readOne(path: string, expected: string): Promise<Outcome> {
  const records: RecordReport[] = [];
  const texts: string[] = [];
  const heard = (text: string): never[] => {
    texts.push(text);
    return [];
  };
  const detection: Detection = {
    inText: segment => heard(segment.text),
    inRow: row => row.segments.flatMap(({ text }) => heard(text)),
  };
  const finder: Finder = {
    find: (_, from, to, out) => void (to > from && out.push(from, to)),
    tells: () => true,
  };
  const stat = lstatSync(path);
  const entry: Entry = { trail: [path], bytes: stat.size, modified: null, owner: null, mode: null };
  const settings: Settings = {
    detectors: null,
    minConfidence: 'low',
    passwords: [],
    limits: DEFAULT_LIMITS,
    allRecords: true,
  };
  const source = openEntry(entry, DEFAULT_LIMITS.memoryBytes);
  await readRecord({ entry, source }, 0, {
    settings,
    detection,
    finder,
    budget: createBudget(DEFAULT_LIMITS, stat.size, () => {}),
    fileBytes: stat.size,
    partFindings: 2_000,
    open: () => null,
    risk: async () => {},
    part: async report => void records.push(report),
    close: async report => void records.push(report),
  });
  const whole = squeeze(texts.join(' '));
  return { records, found: whole.includes(squeeze(expected)) };
}

/** Runs `readOne` in a child; null where it died or hung. */
function readApart(path: string, expected: string): Promise<Outcome | null> {
  return new Promise(resolve => {
    const child = fork(fileURLToPath(import.meta.url), ['--one', path, expected], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), HANG);
    let outcome: Outcome | null = null;
    child.on('message', message => {
      outcome = message as Outcome;
    });
    child.on('exit', () => {
      clearTimeout(timer);
      resolve(outcome);
    });
  });
}

/** Whether the verdict fits the manifest's word; null where the manifest itself is unsure. */
function judgedRight(word: string, records: readonly RecordReport[]): boolean | null {
  const own = records.find(({ member }) => member.length === 0);
  const members = records.filter(({ member }) => member.length > 0);
  const all = own?.encryption.state === 'encrypted';
  const some = members.some(({ encryption }) => encryption.state === 'encrypted');
  switch (word) {
    case 'yes':
    case 'drm':
    case 'yes-empty-owner-password':
      return (
        all ||
        (some && members.every(({ encryption, bytes }) => encryption.state === 'encrypted' || bytes === 0))
      );
    case 'no':
    case 'password-flag-only':
    case 'yes-empty-password':
    case 'yes-default-password':
      return !all && !some;
    case 'partial':
    case 'attachment-only':
      return !all && some;
    default:
      return null;
  }
}

function readManifest(folder: string): Row[] {
  const [head = '', ...lines] = readFileSync(join(folder, 'MANIFEST.tsv'), 'utf8').split(/\r?\n/);
  const names = head.split('\t');
  return lines
    .filter(line => line !== '')
    .map(line => {
      const cells = line.split('\t');
      const cell = (name: string): string => cells[names.indexOf(name)] ?? '';
      return {
        path: cell('path'),
        format: cell('format'),
        encrypted: cell('encrypted'),
        expected: cell('expected_text'),
      };
    });
}

interface Count {
  files: number;
  expected: number;
  found: number;
  judged: number;
  right: number;
  errors: number;
}

const share = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${part}/${whole} ${((100 * part) / whole).toFixed(1)}%`;

function line(name: string, count: Count): string {
  const cells = [
    String(count.files),
    share(count.found, count.expected),
    share(count.right, count.judged),
    String(count.errors),
  ];
  return `${name.padEnd(10)}${cells.map(cell => cell.padStart(18)).join('')}`;
}

const ZERO: Count = { files: 0, expected: 0, found: 0, judged: 0, right: 0, errors: 0 };

function add(to: Count, row: Row, outcome: Outcome | null): void {
  to.files += 1;
  const right = outcome === null ? false : judgedRight(row.encrypted, outcome.records);
  if (right !== null) to.judged += 1;
  if (right) to.right += 1;
  if (outcome === null) to.errors += 1;
  if (row.expected === '' || row.encrypted === 'yes' || row.encrypted === 'drm') return;
  to.expected += 1;
  if (outcome?.found) to.found += 1;
}

async function main(folder: string): Promise<void> {
  const rows = readManifest(folder);
  const limit = pLimit(availableParallelism());
  const outcomes = await Promise.all(
    rows.map(row => limit(() => readApart(join(folder, row.path), row.expected))),
  );
  const formats = new Map<string, Count>();
  const total = { ...ZERO };
  const short: string[] = [];
  const statuses = new Map<string, number>();
  rows.forEach((row, at) => {
    const outcome = outcomes[at] ?? null;
    const own = { ...ZERO };
    add(own, row, outcome);
    const count = formats.get(row.format) ?? { ...ZERO };
    formats.set(row.format, count);
    add(count, row, outcome);
    add(total, row, outcome);
    for (const { status } of outcome?.records ?? []) statuses.set(status, (statuses.get(status) ?? 0) + 1);
    const record = outcome?.records.find(({ member }) => member.length === 0);
    const state =
      outcome === null ? 'DIED OR HUNG' : `${record?.format} ${record?.status} ${record?.reason ?? ''}`;
    if (own.found < own.expected) short.push(`text not found  ${row.path}  ${state}`);
    if (own.right < own.judged)
      short.push(`encryption (${row.encrypted})  ${row.path}  ${state} ${record?.encryption.state}`);
    if (record === undefined) short.push(`no status  ${row.path}`);
  });
  console.log(
    `${'format'.padEnd(10)}${['files', 'text found', 'encrypted right', 'errors'].map(cell => cell.padStart(18)).join('')}`,
  );
  for (const [format, count] of [...formats].sort()) console.log(line(format, count));
  console.log(line('TOTAL', total));
  console.log(`\nrecords: ${[...statuses].map(([status, count]) => `${count} ${status}`).join(', ')}`);
  console.log(`\nwhat fell short (${short.length}):\n${short.join('\n')}`);
}

const [first, path = '', expected = ''] = process.argv.slice(2);
if (first === '--one') {
  const outcome = await readOne(path, expected);
  process.send?.(outcome, () => process.exit(0));
} else if (first === undefined) {
  console.error('usage: npm run conformance -- CORPUS (a folder with a MANIFEST.tsv)');
  process.exitCode = 2;
} else {
  await main(first);
}
