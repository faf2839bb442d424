/**
 * Measures the scanner: makes documents of invented people by a seed, scans them with the built program, and prints how
 * many of the planted elements it found, by element, class, kind of document and community of names, with the misses
 * and the false findings (masked).
 *
 *     npm run evaluate [-- --elements N] [--seed N] [--kind ID] [--list N] [--keep FOLDER] [--readme]
 *                      [--check]
 *     npm run evaluate -- --labelled FOLDER
 *
 * `--keep` leaves the documents there, `--readme` writes the table into README.md, `--check` ends with status 1 where a
 * figure is under its floor, `--labelled` scores the detectors and
 * the name finder on sets that others have labelled instead.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Finding, RecordReport } from '../../src/model.ts';
import { makeDocuments } from './documents.ts';
import type { Scored } from './figures.ts';
import { underFloor } from './floors.ts';
import { KINDS } from './kinds/index.ts';
import { scoreLabelled } from './labelled.ts';
import { printReport } from './print.ts';
import { writeTable } from './readme-table.ts';
import { judge } from './score.ts';

const PROGRAM = resolve(import.meta.dirname, '../../bin/pii-scan.js');

/** The findings of a scan of a folder, by the name of the file. */
async function scan(folder: string): Promise<Map<string, Finding[]>> {
  const child = spawn(
    process.execPath,
    [PROGRAM, '-f', 'ndjson', '--fail-on', 'never', '--no-progress', folder],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const found = new Map<string, Finding[]>();
  for await (const line of createInterface({ input: child.stdout })) {
    const record = JSON.parse(line) as Partial<RecordReport>;
    if (record.path === undefined || record.findings === undefined) continue;
    const name = basename(record.path);
    found.set(name, [...(found.get(name) ?? []), ...record.findings]);
  }
  const code = child.exitCode ?? (await new Promise<number | null>(settle => child.on('exit', settle)));
  if (code !== 0) throw new Error(`the scan ended with exit status ${code}`);
  return found;
}

const { values } = parseArgs({
  options: {
    elements: { type: 'string', default: '24000' },
    seed: { type: 'string', default: '1' },
    kind: { type: 'string', multiple: true },
    list: { type: 'string', default: '40' },
    keep: { type: 'string' },
    readme: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    labelled: { type: 'string' },
  },
});

async function evaluate(): Promise<void> {
  const kinds = values.kind === undefined ? KINDS : KINDS.filter(({ id }) => values.kind!.includes(id));
  if (kinds.length === 0) throw new Error(`--kind: one of ${KINDS.map(({ id }) => id).join(', ')}`);
  const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'pii-scan-evaluation-'));
  mkdirSync(folder, { recursive: true });
  try {
    const documents = [];
    for await (const document of makeDocuments(kinds, Number(values.elements), Number(values.seed))) {
      writeFileSync(join(folder, document.name), document.draft.bytes);
      documents.push(document);
    }
    const found = await scan(folder);
    const scored = documents.map(
      ({ name, kind, draft }): Scored => ({
        path: name,
        kind,
        draft,
        verdict: judge(draft.planted, draft.negatives, found.get(name) ?? []),
      }),
    );
    process.stdout.write(printReport(scored, Number(values.list)));
    if (values.readme) writeTable(scored);
    if (values.check) {
      const under = underFloor(scored);
      for (const line of under) process.stdout.write(`under its floor: ${line}\n`);
      if (under.length > 0) process.exitCode = 1;
    }
  } finally {
    if (values.keep === undefined) rmSync(folder, { recursive: true });
  }
}

if (values.labelled === undefined) await evaluate();
else process.stdout.write(await scoreLabelled(values.labelled));
