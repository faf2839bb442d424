import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PEOPLE } from '../fixtures/people.ts';
import { REPORTERS } from '../src/report/index.ts';
import { REPORT_SCHEMA } from '../src/report/schema.ts';

const ROOT = resolve(import.meta.dirname, '..');
const PROGRAM = join(ROOT, 'dist/bin/pii-scan.js');
const GOLDEN = join(ROOT, 'fixtures/scan/share/expected.json');

function run(...args: readonly string[]) {
  const ended = spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status: ended.status, out: ended.stdout, err: ended.stderr };
}

/** A report without what differs from run to run and from machine to machine. */
function steady(report: string): unknown {
  const { records, summary } = JSON.parse(report);
  return {
    summary,
    records: records.map((record: object) => ({ ...record, modified: null, owner: null, mode: null })),
  };
}

describe('fixtures/share', () => {
  const { out, status } = run('-f', 'json', '--min-confidence', 'low', 'fixtures/share');

  it('gives the golden report', () => {
    const got = steady(out);
    if (process.env.UPDATE) writeFileSync(GOLDEN, `${JSON.stringify(got, null, 2)}\n`);
    expect(got).toEqual(JSON.parse(readFileSync(GOLDEN, 'utf8')));
  });

  it('ends with exit status 1', () => expect(status).toBe(1));

  it('is a report by the schema', () => {
    const ajv = new Ajv2020({ strict: false });
    (formats as unknown as (ajv: Ajv2020) => void)(ajv);
    const valid = ajv.validate(REPORT_SCHEMA, JSON.parse(out));
    expect(ajv.errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  it('reconciles: the five statuses add up to the records met', () => {
    const { summary } = JSON.parse(run('-f', 'json', '--all-records', 'fixtures/share').out);
    const { total, ...statuses } = summary.records;
    expect(Object.values(statuses as Record<string, number>).reduce((sum, count) => sum + count, 0)).toBe(
      total,
    );
  });

  it('finds every person who is in it', () => {
    const masked = new Set<string>();
    for (const { findings } of JSON.parse(out).records) {
      for (const finding of findings)
        if (finding.class === 'personal-information') masked.add(finding.masked.replace(/[^\d]/g, ''));
    }
    const missing = PEOPLE.filter(
      ({ ssn, card, license, account }) =>
        ![ssn, card, license, account].some(value => masked.has(value.replace(/\D/g, '').slice(-4))),
    );
    expect(missing).toEqual([]);
  });
});

/** A value and everything that is as good as the value: without separators, and its plain hashes. */
function tellTales(value: string): string[] {
  const bare = value.replace(/[- ]/g, '');
  const hashes = ['md5', 'sha1', 'sha256'].flatMap(name =>
    [value, bare].map(text => createHash(name).update(text).digest('hex')),
  );
  return [value, bare, ...hashes, Buffer.from(value).toString('base64').replace(/=+$/, '')];
}

describe('nothing that is planted reaches an output', () => {
  const secrets = PEOPLE.flatMap(({ ssn, license, card, account, first, last }) => [
    ...[ssn, license, card, account].flatMap(tellTales),
    `${first} ${last}`,
  ]);
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'pii-scan-leak-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const expectSilent = (text: string): void =>
    expect(secrets.filter(secret => text.includes(secret))).toEqual([]);

  it.each(REPORTERS.map(({ name }) => name))('%s', name => {
    const { out, err } = run('-v', '-f', name, '--all-records', '--min-confidence', 'low', 'fixtures/share');
    expect(out.length).toBeGreaterThan(200);
    expectSilent(out + err);
  });

  it('a scan in place, and one that fails on a file named after a number', () => {
    const bad = join(folder, `${PEOPLE[1]!.ssn}.docx`);
    writeFileSync(bad, Buffer.from('504b0304', 'hex'));
    const { out, err } = run('-v', '-j', '0', '-f', 'json', folder);
    expect(out).toContain('unreadable');
    expectSilent(out + err);
  });

  it('a path that does not exist', () => expectSilent(run('-v', `${folder}/SSN ${PEOPLE[2]!.ssn}`).err));

  it('a bad option', () => expectSilent(run(`--fail-on=${PEOPLE[2]!.ssn}`).err));
});
