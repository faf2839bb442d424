import { describe, expect, it } from 'vitest';
import type { Finding, RecordReport, ScanInfo } from '../src/model.ts';
import { REPORTERS } from '../src/report/index.ts';
import { createTally } from '../src/report/summary.ts';
import { endedReport } from '../src/scan/ended-report.ts';

const finding = (at: number): Finding => ({
  fingerprint: at.toString(16).padStart(16, '0'),
  class: at % 3 === 0 ? 'identifier' : 'personal-information',
  element: 'ssn',
  detector: 'ssn',
  clause: '201 CMR 17.02(a)',
  confidence: 'high',
  masked: '***-**-0042',
  name: at % 3 === 0 ? null : { masked: 'O*** Q******' },
  resident: 'unknown',
  encrypted: false,
  testData: false,
  evidence: ['header'],
  location: {
    line: at,
    column: 1,
    offset: null,
    page: null,
    sheet: null,
    cell: null,
    row: null,
    field: null,
  },
});

const record = (path: string, findings: readonly Finding[]): RecordReport => ({
  ...endedReport(
    { trail: [path], bytes: 10, modified: null, owner: null, mode: null },
    { status: 'skipped', cause: 'excluded' },
  ),
  status: 'scanned',
  reason: null,
  findings,
});

const SCAN: ScanInfo = {
  id: 'x',
  startedAt: '2026-01-05T09:00:00.000Z',
  finishedAt: '2026-01-05T09:00:01.000Z',
  complete: true,
  system: { hostname: 'h', os: 'o', portable: null },
  roots: [],
};

/** The report over these calls, and what the tally counts. */
function written(name: string, records: readonly RecordReport[]): string {
  const writer = REPORTERS.find(reporter => reporter.name === name)!.start({
    allRecords: false,
    color: false,
    verbose: false,
    version: '0',
  });
  const tally = createTally();
  let out = writer.begin(SCAN);
  for (const one of records) {
    tally.add(one);
    out += writer.record(one);
  }
  const end = writer.end(SCAN, tally.summary());
  return out + (typeof end === 'string' ? end : [...end].join(''));
}

describe('a record that comes in parts', () => {
  const all = Array.from({ length: 700 }, (_, at) => finding(at));
  const whole = [record('a', [finding(1)]), record('big', all), record('z', [finding(2)])];
  const inParts = [
    whole[0]!,
    { ...record('big', all.slice(0, 300)), continues: true as const },
    { ...record('big', all.slice(300, 600)), continues: true as const },
    record('big', all.slice(600)),
    whole[2]!,
  ];
  const endsEmpty = [
    whole[0]!,
    { ...record('big', all), continues: true as const },
    record('big', []),
    whole[2]!,
  ];

  it.each(['json', 'ndjson', 'csv', 'text', 'html', 'paths', 'sarif', 'gitlab'])(
    'is one record in %s',
    name => {
      const expected = written(name, whole);
      expect(written(name, inParts)).toBe(expected);
      expect(written(name, endsEmpty)).toBe(expected);
    },
  );

  it.each(['json', 'ndjson', 'text', 'html'])(
    'keeps a member that ends between two parts apart in %s',
    name => {
      const inside = { ...record('big', [finding(1)]), member: ['inner.csv'] };
      const between = [
        { ...record('big', all.slice(0, 300)), continues: true as const },
        inside,
        record('big', all.slice(300)),
      ];
      expect(written(name, between)).toBe(written(name, [inside, record('big', all)]));
    },
  );

  it('is valid JSON', () => {
    expect(JSON.parse(written('json', inParts)).records[1].findings).toHaveLength(700);
  });
});
