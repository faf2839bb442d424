import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import type { Entry, RecordReport } from '../src/model.ts';
import { readEntries } from '../src/scan/delivery.ts';
import { endedReport } from '../src/scan/ended-report.ts';
import { DEFAULT_LIMITS } from '../src/scan/limits.ts';
import { createTextsInPlace, type Ending, type Pool } from '../src/scan/pool.ts';
import type { Batch, Settings, Telling } from '../src/scan/settings.ts';
import { createShelf } from '../src/scan/shelf.ts';

const SETTINGS: Settings = {
  detectors: null,
  minConfidence: 'low',
  passwords: [],
  limits: DEFAULT_LIMITS,
  allRecords: true,
};

const entry = (path: string): Entry => ({ trail: [path], bytes: 1, modified: null, owner: null, mode: null });

const scanned = (path: string): RecordReport => ({
  ...endedReport(entry(path), { status: 'skipped', cause: 'excluded' }),
  status: 'scanned',
  reason: null,
});

/** A pool whose workers die on some files, before anything is told of them or while they are open. */
function mortalPool(deaths: Record<string, 'silent' | 'open'>): { pool: Pool; runs: () => number } {
  let runs = 0;
  const tell = (part: Partial<Telling>): Telling => ({
    pid: 1,
    files: 0,
    within: 0,
    parts: 0,
    open: [],
    allowance: 1,
    records: [],
    plain: { count: 0, bytes: 0 },
    current: '',
    ...part,
  });
  const pool: Pool = {
    async run(batch: Batch, heed): Promise<Ending> {
      runs += 1;
      let files = 0;
      let held: RecordReport[] = [];
      for (const { trail } of batch.entries) {
        const path = trail[0]!;
        const fatal = files === 0 ? batch.resume.fatal[0] : undefined;
        if (fatal !== undefined) {
          held.push(endedReport(entry(path), { status: 'unreadable', cause: fatal[1] }));
        } else if (deaths[path] === 'open') {
          heed(tell({ files, open: [0], records: held }));
          return 'worker-died';
        } else if (deaths[path] === 'silent') {
          return 'worker-died';
        } else {
          held.push(scanned(path));
        }
        files += 1;
      }
      heed(tell({ files, records: held }));
      held = [];
      return null;
    },
    close: async () => {},
  };
  return { pool, runs: () => runs };
}

async function deliver(paths: readonly string[], deaths: Record<string, 'silent' | 'open'>) {
  const { pool, runs } = mortalPool(deaths);
  const records: RecordReport[] = [];
  const shelf = createShelf(record => records.push(record));
  const slot = shelf.slot();
  await readEntries(paths.map(entry), SETTINGS, pool, slot, () => {});
  slot.close();
  return { ended: records.map(({ path, status }) => `${path} ${status}`), runs: runs() };
}

describe('a worker that dies', () => {
  it.each(['open', 'silent'] as const)('costs the record that it was reading (%s)', async how => {
    const { ended } = await deliver(['a', 'b', 'c', 'd'], { b: how });
    expect(ended).toEqual(['a scanned', 'b unreadable', 'c scanned', 'd scanned']);
  });

  it('may die on every file, and each still has its status', async () => {
    const { ended } = await deliver(['a', 'b', 'c'], { a: 'open', b: 'silent', c: 'open' });
    expect(ended).toEqual(['a unreadable', 'b unreadable', 'c unreadable']);
  });
});

describe('a scan so small that its texts are read in place', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pii-scan-pool-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const hidden = gzipSync('Orla Quigley, SSN 512-44-2110').toString('base64');
  const contents: Record<string, string | Buffer> = {
    text: 'Orla Quigley, SSN 512-44-2110\n',
    more: 'nothing of note\n',
    packed: gzipSync('Orla Quigley, SSN 512-44-2110\n'),
    holder: `a line of text\n\n${hidden}\n`,
  };
  for (const [name, content] of Object.entries(contents)) writeFileSync(join(folder, name), content);

  it.each([
    [['text', 'more'], []],
    [
      ['text', 'packed', 'more'],
      ['packed', 'more'],
    ],
    [['more', 'holder'], ['holder']],
  ])('of %j the workers are given %j', async (names, expected) => {
    const given: string[] = [];
    const { pool } = mortalPool({});
    const workers: Pool = {
      ...pool,
      run(batch, heed) {
        given.push(...batch.entries.map(({ trail }) => trail[0]!.slice(folder.length + 1)));
        return pool.run(batch, heed);
      },
    };
    const records: RecordReport[] = [];
    const slot = createShelf(record => records.push(record)).slot();
    const entries = names.map(name => entry(join(folder, name)));
    const inPlace = createTextsInPlace(workers, new AbortController().signal);
    await readEntries(entries, SETTINGS, inPlace, slot, () => {});
    slot.close();
    expect(given).toEqual(expected);
    expect(records.map(({ path }) => path.slice(folder.length + 1))).toEqual(names);
  });
});

describe('the shelf', () => {
  it('hands records on in the order of the walk, whichever process is first', () => {
    const handed: string[] = [];
    const shelf = createShelf(({ path }) => handed.push(path));
    const [one, two, three] = [shelf.slot(), shelf.slot(), shelf.slot()];
    two.add(scanned('2'));
    two.close();
    one.add(scanned('1a'));
    expect(handed).toEqual(['1a']);
    three.close();
    one.add(scanned('1b'));
    one.close();
    expect(handed).toEqual(['1a', '1b', '2']);
    expect(shelf.waiting()).toBe(0);
  });
});
