import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { SaxesParser } from 'saxes';
import { afterAll, describe, expect, it } from 'vitest';
import type { Finding, Location, RecordReport, ReportOptions, ScanInfo } from '../src/model.ts';
import { REPORTERS, reporterFor, reporterForFile } from '../src/report/index.ts';
import { writeAtomically } from '../src/report/output.ts';
import { pathUri, placeText } from '../src/report/places.ts';
import { createProgress } from '../src/report/progress.ts';
import { REPORT_SCHEMA } from '../src/report/schema.ts';
import { createTally } from '../src/report/summary.ts';
import { visible } from '../src/report/visible.ts';
import { sizeText } from '../src/report/words.ts';

const NOWHERE: Location = {
  line: null,
  column: null,
  offset: null,
  page: null,
  sheet: null,
  cell: null,
  row: null,
  field: null,
};

function finding(over: Partial<Omit<Finding, 'location'>> & { location?: Partial<Location> } = {}): Finding {
  return {
    fingerprint: 'f-1',
    class: 'personal-information',
    element: 'ssn',
    detector: 'ssn',
    clause: '201 CMR 17.02(a)',
    confidence: 'high',
    masked: '***-**-6789',
    name: { masked: 'J*** D**' },
    resident: 'massachusetts',
    encrypted: false,
    testData: false,
    evidence: ["header 'SSN'", 'same row'],
    ...over,
    location: { ...NOWHERE, ...over.location },
  };
}

const bare = finding({
  class: 'identifier',
  element: 'payment-card',
  detector: 'payment-card',
  clause: '201 CMR 17.02(c)',
  confidence: 'medium',
  masked: '************0004',
  name: null,
  resident: 'unknown',
  evidence: ['checksum', 'issuer'],
  location: { line: 12, column: 5, offset: 345 },
});
const sample = finding({
  ...bare,
  masked: '************1111',
  testData: true,
  location: { line: 20, column: 1 },
});

function record(over: Partial<RecordReport> = {}): RecordReport {
  return {
    path: 'share/plain.txt',
    member: [],
    format: 'text',
    bytes: 1000,
    modified: '2026-03-01T10:00:00.000Z',
    owner: 'hana',
    mode: '0644',
    status: 'scanned',
    reason: null,
    encryption: { state: 'unencrypted', method: null },
    findings: [],
    ...over,
  };
}

const HOSTILE = '=HYPERLINK("x")\n\x1b[31m<script>alert(1)</script>&\u202e\ud800\'.csv';

const RECORDS: readonly RecordReport[] = [
  record(),
  record({ path: 'share/cards.txt', findings: [bare, sample], bytes: 2000 }),
  record({
    path: 'share/hr/staff.zip',
    member: ['2026/staff.xlsx'],
    format: 'xlsx',
    findings: [
      finding({ location: { sheet: 'Staff', cell: 'B7', row: 7, field: 'SSN' } }),
      finding({ resident: 'unknown', location: { sheet: 'Staff', cell: 'B8', row: 8 } }),
    ],
  }),
  record({
    path: HOSTILE,
    format: 'csv',
    findings: [finding({ name: { masked: '<b>*** "\'&' }, location: { line: 3, field: '@sum(1)' } })],
  }),
  record({
    path: 'share/\\xFF.txt',
    pathB64: Buffer.from('share/\xff.txt', 'latin1').toString('base64'),
    findings: [finding({ encrypted: true, location: { page: 3 } })],
    encryption: { state: 'encrypted', method: 'PDF AES-256' },
  }),
  record({
    path: 'share/part.pdf',
    format: 'pdf',
    status: 'partial',
    reason: 'picture-not-read: picture, not read: use --ocr (2 pages)',
    findings: [finding({ location: { page: 1 } })],
  }),
  record({
    path: 'share/closed.docx',
    format: 'docx',
    status: 'encrypted',
    reason: 'password: encrypted with a password (OOXML agile)',
    encryption: { state: 'encrypted', method: 'OOXML agile' },
  }),
  record({
    path: 'share/gone.txt',
    format: null,
    bytes: null,
    modified: null,
    owner: null,
    mode: null,
    status: 'unreadable',
    reason: 'vanished: was gone when it was to be read',
  }),
  record({
    path: 'share/pipe',
    format: null,
    bytes: null,
    status: 'skipped',
    reason: 'fifo: named pipe, not opened',
  }),
];

const SCAN: ScanInfo = {
  id: 'scan-1',
  startedAt: '2026-03-02T09:00:00.000Z',
  finishedAt: '2026-03-02T09:00:07.500Z',
  complete: true,
  system: { hostname: 'files-01', os: 'Linux 6.1', portable: false },
  roots: [
    {
      path: 'share',
      volume: { device: '/dev/vda', fsType: 'ext4', kind: 'fixed', encrypted: null, method: null },
    },
  ],
};

const OPTIONS: ReportOptions = { allRecords: false, color: false, verbose: false, version: '0.1.0' };

function written(
  name: string,
  records: readonly RecordReport[] = RECORDS,
  options: Partial<ReportOptions> = {},
  scan: ScanInfo = SCAN,
): string {
  const writer = reporterFor(name)!.start({ ...OPTIONS, ...options });
  const tally = createTally();
  let text = writer.begin(scan);
  for (const one of records) {
    tally.add(one);
    text += writer.record(one);
  }
  const end = writer.end(scan, tally.summary());
  return text + (typeof end === 'string' ? end : [...end].join(''));
}

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);
ajv.addSchema(REPORT_SCHEMA, 'report');

function faults(data: unknown, part = ''): unknown {
  const validate = ajv.getSchema(`report${part}`)!;
  return validate(data) ? null : validate.errors;
}

/** Cells of an RFC 4180 text. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') cell += text[++at];
      else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === ',') {
      rows.at(-1)!.push(cell);
      cell = '';
    } else if (character === '\r' && text[at + 1] === '\n') {
      rows.at(-1)!.push(cell);
      cell = '';
      rows.push([]);
      at++;
    } else cell += character;
  }
  return rows.slice(0, -1);
}

/** Throws where the XML is not well-formed; gives the elements by name. */
function parseXml(text: string): Map<string, Record<string, string>[]> {
  const elements = new Map<string, Record<string, string>[]>();
  const parser = new SaxesParser();
  parser.on('opentag', tag => {
    const seen = elements.get(tag.name) ?? [];
    seen.push(tag.attributes as Record<string, string>);
    elements.set(tag.name, seen);
  });
  parser.on('error', error => {
    throw error;
  });
  parser.write(text).close();
  return elements;
}

describe('summary', () => {
  const tally = createTally();
  for (const one of RECORDS) tally.add(one);
  const summary = tally.summary();

  it('counts every record once', () => {
    expect(summary.records).toEqual({
      total: 9,
      scanned: 5,
      encrypted: 1,
      partial: 1,
      unreadable: 1,
      skipped: 1,
    });
  });
  it('counts the bytes of files that were read, not of members', () => expect(summary.bytes).toBe(6000));
  it('keeps published sample numbers apart', () => {
    expect(summary.findings).toEqual({
      personalInformation: 5,
      identifier: 1,
      encrypted: 1,
      unencrypted: 5,
      byElement: { 'payment-card': 1, ssn: 5 },
      testData: 1,
    });
  });
  it('counts records by number where nothing was found in them', () => {
    const other = createTally();
    other.add(RECORDS[1]!);
    other.plain(3, 500);
    expect(other.counts()).toEqual({ records: 4, bytes: 2500, findings: 1 });
    expect(other.summary()).toMatchObject({ records: { total: 4, scanned: 4 }, bytes: 2500 });
  });
  it('counts causes', () => {
    expect(summary.causes).toEqual({ 'picture-not-read': 1, password: 1, vanished: 1, fifo: 1 });
  });
});

describe('registry', () => {
  it.each([
    ['out.json', 'json'],
    ['out.sarif.json', 'sarif'],
    ['a/b.SARIF', 'sarif'],
    ['ci/gl-code-quality-report.json', 'gitlab'],
    ['out.gitlab.json', 'gitlab'],
    ['junit.xml', 'junit'],
    ['C:\\x\\report.HTML', 'html'],
    ['x.jsonl', 'ndjson'],
    ['x.csv', 'csv'],
    ['x.txt', 'text'],
    ['json', 'json'],
  ])('%s is written as %s', (path, name) => expect(reporterForFile(path)?.name).toBe(name));
  it('knows no reporter for another ending', () => expect(reporterForFile('x.docx')).toBeNull());
  it('has the names of the contract', () => {
    expect(REPORTERS.map(({ name }) => name)).toEqual([
      'text',
      'json',
      'ndjson',
      'csv',
      'paths',
      'sarif',
      'html',
      'junit',
      'gitlab',
    ]);
  });
});

describe('every reporter', () => {
  const names = REPORTERS.map(({ name }) => name);
  it.each(names)('%s reports nothing at all without falling over', name => {
    expect(typeof written(name, [])).toBe('string');
  });
  it.each(names)('%s gives the same text twice', name => expect(written(name)).toBe(written(name)));
  it.each(['text', 'html', 'junit'])('%s lets no control character or direction mark through', name => {
    expect(written(name)).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]|\p{Surrogate}/u);
  });
  it.each(['json', 'ndjson', 'sarif', 'gitlab', 'csv', 'paths'])('%s copies only what it knows', name => {
    const more = { ...bare, raw: 'planted-raw-value' };
    expect(written(name, [record({ findings: [more] })])).not.toContain('planted-raw-value');
  });
});

describe('json', () => {
  const options = [{}, { allRecords: true }];
  it.each(options)('fits the schema with %o', over => {
    expect(faults(JSON.parse(written('json', RECORDS, over)))).toBeNull();
  });
  it('fits the schema without records', () => expect(faults(JSON.parse(written('json', [])))).toBeNull());
  it('keeps the order of the contract', () => {
    const report = JSON.parse(written('json'));
    expect(Object.keys(report)).toEqual(['schemaVersion', 'tool', 'scan', 'summary', 'records']);
    expect(Object.keys(report.records[0].findings[0])).toEqual([
      'fingerprint',
      'class',
      'element',
      'detector',
      'clause',
      'confidence',
      'masked',
      'name',
      'resident',
      'encrypted',
      'testData',
      'evidence',
      'location',
    ]);
  });
  it('leaves out plainly scanned records without findings unless all are asked for', () => {
    expect(JSON.parse(written('json')).records).toHaveLength(8);
    expect(JSON.parse(written('json', RECORDS, { allRecords: true })).records).toHaveLength(9);
  });
  it('has a schema that refuses a wrong report', () => {
    const report = JSON.parse(written('json'));
    report.records[0].status = 'clean';
    expect(faults(report)).not.toBeNull();
    report.records = [];
    delete report.summary.bytes;
    expect(faults(report)).toHaveLength(1);
  });
});

describe('ndjson', () => {
  it('has the same records a line each, then scan and summary', () => {
    const lines = written('ndjson')
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line));
    const report = JSON.parse(written('json'));
    expect(lines.slice(0, -1)).toEqual(report.records);
    expect(lines.at(-1)).toEqual({ ...report, records: undefined });
    for (const line of lines.slice(0, -1)) expect(faults(line, '#/$defs/record')).toBeNull();
    expect(faults(lines.at(-1), '#/$defs/last')).toBeNull();
  });
});

describe('csv', () => {
  const [head, ...rows] = parseCsv(written('csv'));
  const column = (name: string) => rows.map(row => row[head!.indexOf(name)]);

  it('has one row a finding and one a record that was not read', () => expect(rows).toHaveLength(10));
  it('has cells under every heading', () => {
    for (const row of rows) expect(row).toHaveLength(head!.length);
  });
  it('keeps values whole', () => {
    expect(column('member')[2]).toBe('2026/staff.xlsx');
    expect(column('evidence')[2]).toBe("header 'SSN'; same row");
    expect(column('page').filter(page => page !== '')).toEqual(['3', '1']);
  });
  it('disarms what a spreadsheet would run', () => {
    expect(column('path')[4]).toBe(`'${HOSTILE}`);
    expect(column('field')[4]).toBe("'@sum(1)");
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@]/);
  });
});

describe('paths', () => {
  it('gives each path with findings once, ended by NUL', () => {
    const twice = [...RECORDS, record({ path: 'share/cards.txt', findings: [bare] })];
    expect(written('paths', twice).split('\0')).toEqual([
      'share/cards.txt',
      'share/hr/staff.zip',
      HOSTILE,
      'share/\\xFF.txt',
      'share/part.pdf',
      '',
    ]);
  });
  it('does not count published sample numbers', () => {
    expect(written('paths', [record({ findings: [sample] })])).toBe('');
  });
});

describe('sarif', () => {
  const log = JSON.parse(written('sarif'));
  const run = log.runs[0];

  it('has the shape of 2.1.0', () => {
    expect(log.version).toBe('2.1.0');
    expect(run.tool.driver.name).toBe('pii-scan');
    expect(run.results).toHaveLength(7);
    const rules = run.tool.driver.rules.map((rule: { id: string }) => rule.id);
    for (const result of run.results) {
      expect(rules).toContain(result.ruleId);
      expect(['error', 'warning', 'note']).toContain(result.level);
      expect(result.message.text).toMatch(/\*/);
      expect(result.locations[0].physicalLocation.artifactLocation.uri).toMatch(/^[\w.~/%-]+$/);
    }
  });
  it('points to a line of a file, never of a member', () => {
    expect(run.results[0].locations[0].physicalLocation.region).toEqual({ startLine: 12, startColumn: 5 });
    expect(run.results[2].locations[0]).toEqual({
      physicalLocation: { artifactLocation: { uri: 'share/hr/staff.zip' } },
      logicalLocations: [{ fullyQualifiedName: '2026/staff.xlsx > Staff!B7 SSN' }],
    });
  });
  it('suppresses published sample numbers', () => {
    expect(run.results.filter((result: object) => 'suppressions' in result)).toHaveLength(1);
  });
  it('tells of what was not read', () => {
    expect(run.invocations[0].executionSuccessful).toBe(true);
    expect(run.invocations[0].toolExecutionNotifications).toHaveLength(3);
  });
  it.each([
    ['./a b/ü#.txt', false, 'a%20b/%C3%BC%23.txt'],
    ['/srv/x?.txt', false, 'file:///srv/x%3F.txt'],
    ['C:\\x\\y.txt', true, 'file:///C:/x/y.txt'],
    ['\\\\srv\\share\\y.txt', true, 'file://srv/share/y.txt'],
    ['\\\\?\\UNC\\srv\\share\\y.txt', true, 'file://srv/share/y.txt'],
    ['\\\\?\\C:\\y.txt', true, 'file:///C:/y.txt'],
    ['a\\b.txt', true, 'a/b.txt'],
    ['a\\b.txt', false, 'a%5Cb.txt'],
    ['c:d', false, 'c%3Ad'],
  ])('%s (Windows: %s) is the URI %s', (path, windows, uri) => expect(pathUri({ path }, windows)).toBe(uri));
});

describe('gitlab', () => {
  const issues = JSON.parse(written('gitlab'));
  it('has an issue a finding and one a record that could not be read wholly', () => {
    expect(issues).toHaveLength(10);
    for (const issue of issues) {
      expect(Object.keys(issue)).toEqual([
        'description',
        'check_name',
        'fingerprint',
        'severity',
        'location',
      ]);
      expect(['info', 'minor', 'major', 'critical']).toContain(issue.severity);
      expect(issue.location.lines.begin).toBeGreaterThan(0);
    }
  });
  it('never has a fingerprint twice', () => {
    const fingerprints = issues.map((issue: { fingerprint: string }) => issue.fingerprint);
    expect(new Set(fingerprints).size).toBe(issues.length);
  });
});

describe('junit', () => {
  it('is well-formed and its counts are true', () => {
    const elements = parseXml(written('junit'));
    expect(elements.get('testsuite')![0]).toMatchObject({
      tests: '9',
      failures: '4',
      skipped: '3',
      errors: '0',
      time: '7.500',
    });
    expect(elements.get('testcase')).toHaveLength(9);
    expect(elements.get('failure')).toHaveLength(4);
    expect(elements.get('skipped')).toHaveLength(3);
  });
  it('is no success where the scan was stopped', () => {
    const elements = parseXml(written('junit', [], {}, { ...SCAN, complete: false }));
    expect(elements.get('error')).toHaveLength(1);
  });
});

describe('html', () => {
  const page = written('html');
  it('loads nothing and runs nothing but its own script', () => {
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toMatch(/\b(?:src|href)=|https?:|@import|url\(/);
    expect(page).toContain("default-src 'none'");
  });
  it('escapes what records bring', () => {
    expect(page).toContain('&#60;script&#62;alert(1)');
    expect(page).toContain('&#60;b&#62;*** &#34;&#39;&#38;');
  });
  it('puts the worst record first', () => {
    const order = [...page.matchAll(/<summary><b>([^<]*)</g)].map(match => match[1]);
    expect(order[0]).toContain('staff.zip');
    expect(order.at(-1)).toBe('share/cards.txt');
  });
});

describe('text', () => {
  it('says who, what and where, worst first, and ends with five lines', () => {
    expect(written('text')).toMatchInlineSnapshot(`
      "share/hr/staff.zip > 2026/staff.xlsx  xlsx, not encrypted, Massachusetts residents (1 of 2)
        Staff!B7 SSN  SSN  ***-**-6789  J*** D**  personal information  high  header 'SSN', same row
        Staff!B8      SSN  ***-**-6789  J*** D**  personal information  high  header 'SSN', same row

      =HYPERLINK("x")\\n\\x1B[31m<script>alert(1)</script>&\\u202E\\uD800'.csv  csv, not encrypted, Massachusetts residents
        line 3 @sum(1)  SSN  ***-**-6789  <b>*** "'&  personal information  high  header 'SSN', same row

      share/part.pdf  pdf, not encrypted, Massachusetts residents
        partial: picture, not read: use --ocr (2 pages)
        page 1  SSN  ***-**-6789  J*** D**  personal information  high  header 'SSN', same row

      share/\\xFF.txt  text, encrypted (PDF AES-256), Massachusetts residents
        page 3  SSN  ***-**-6789  J*** D**  personal information  high  header 'SSN', same row

      share/cards.txt  text, not encrypted
        12:5  payment card  ************0004  no name  identifier  medium  checksum, issuer
        published sample numbers, not counted:
        20:1  payment card  ************1111  no name  identifier  medium  checksum, issuer

      Not read, or not wholly
        unreadable  share/gone.txt  was gone when it was to be read
        encrypted   share/closed.docx  encrypted with a password (OOXML agile)

      Records     9 met: 5 scanned, 1 encrypted, 1 partial, 1 unreadable, 1 skipped; 6.0 kB read
      Findings    5 of personal information, 1 identifier alone: 5 SSNs, 1 payment card; apart from these, 1 published sample number
      Encryption  5 findings not encrypted, 1 encrypted; 1 record cannot be read without a key
      Not read    1 named pipe, not opened · 1 encrypted with a password · 1 picture: the text in it was not read · 1 was gone when it was to be read
      Verdict     6 findings, 5 of personal information, in 6 records examined (1 only in part); 3 not examined
      "
    `);
  });
  it('is the same with colour but for the colour', () => {
    const coloured = written('text', RECORDS, { color: true });
    expect(coloured).toContain('\x1b[');
    expect(coloured.replace(/\x1b\[\d+m/g, '').replace(/ +$/gm, '')).toBe(written('text'));
  });
  it('never says clean', () => {
    for (const records of [[], RECORDS, [record()], RECORDS.slice(-2)]) {
      expect(written('text', records)).not.toMatch(/clean/i);
    }
  });
  it.each([
    [[], true, 'no findings in 0 records examined'],
    [[record()], true, 'no findings in 1 record examined'],
    [[record(), ...RECORDS.slice(-3)], true, 'no findings in 1 record examined; 3 not examined'],
    [
      RECORDS,
      true,
      '6 findings, 5 of personal information, in 6 records examined (1 only in part); 3 not examined',
    ],
    [[record()], false, 'stopped before its end: no findings in 1 record examined'],
  ])('gives a verdict (%#)', (records, complete, verdict) => {
    const last = written('text', records, {}, { ...SCAN, complete })
      .trimEnd()
      .split('\n')
      .at(-1);
    expect(last).toBe(`Verdict     ${verdict}`);
  });
  it('names records that a rule skipped only where it is asked for', () => {
    expect(written('text')).not.toContain('share/pipe');
    expect(written('text', RECORDS, { verbose: true })).toContain('share/pipe');
  });
  it('shows the first of what was not read, the gravest first, and more where it is asked for', () => {
    const partial = Array.from({ length: 60 }, (_, index) => ({
      ...RECORDS[5]!,
      path: `p/${index}`,
      findings: [],
    }));
    const text = written('text', [...partial, ...RECORDS.slice(-3)]);
    expect(text).toMatch(/^Not read.*\n {2}unreadable.*\n {2}encrypted.*\n {2}partial/);
    expect(text).toContain('and 12 more records; -f json lists all');
    expect(written('text', partial, { verbose: true })).not.toContain('more record');
  });
  it('holds a bounded number of records and findings, the worst ones, and says how many more there are', () => {
    const many = Array.from({ length: 5000 }, (_, index) => record({ path: `p/${index}`, findings: [bare] }));
    const worst = record({ path: 'p/worst', findings: Array.from({ length: 300 }, () => finding()) });
    const text = written('text', [...many, worst]);
    expect(text.startsWith('p/worst')).toBe(true);
    expect(text).toContain('and 100 more findings');
    expect(text).toContain('and 3,001 more records with findings');
    expect(text).toContain('5,300 findings, 300 of personal information');
  });
});

describe('words', () => {
  it.each([
    [{ line: 12, column: 5 }, '12:5'],
    [{ line: 12 }, 'line 12'],
    [{ page: 3 }, 'page 3'],
    [{ page: 3, line: 4, column: 2 }, 'page 3 4:2'],
    [{ sheet: 'Sheet1', cell: 'B7', row: 7 }, 'Sheet1!B7'],
    [{ field: '$.staff[3].ssn' }, '$.staff[3].ssn'],
    [{ row: 9, field: 'SSN' }, 'row 9 SSN'],
    [{}, ''],
  ])('%o is shown as %s', (location, shown) => expect(placeText({ ...NOWHERE, ...location })).toBe(shown));
  it.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [1000, '1.0 kB'],
    [9_960, '10 kB'],
    [999_600, '1.0 MB'],
    [3e9, '3.0 GB'],
  ])('%i bytes are %s', (bytes, shown) => expect(sizeText(bytes)).toBe(shown));
  it('writes out what cannot be seen', () => {
    expect(visible('a\n\t\x1b\u202e\ufeff\ud800b 漢字 é')).toBe('a\\n\\t\\x1B\\u202E\\uFEFF\\uD800b 漢字 é');
  });
});

describe('output', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pii-scan-output-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('takes the place of what was there, readable by its owner only, and only when whole', () => {
    const path = join(folder, 'report.json');
    writeFileSync(path, 'old', { mode: 0o644 });
    const output = writeAtomically(path);
    output.write('new ');
    output.write('ü');
    expect(readFileSync(path, 'utf8')).toBe('old');
    output.commit();
    output.abort();
    expect(readFileSync(path, 'utf8')).toBe('new ü');
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
  });
  it('leaves nothing behind when it is given up', () => {
    const path = join(folder, 'given-up.json');
    const output = writeAtomically(path);
    output.write('half');
    output.abort();
    output.abort();
    expect(existsSync(path)).toBe(false);
    expect(readdirSync(folder).filter(name => name.endsWith('.tmp'))).toEqual([]);
  });
  it.each([
    ['no/such/report.json', 'no such folder'],
    ['.', 'it is a folder'],
  ])('says in one line why %s cannot be written', (name, why) => {
    const path = join(folder, name);
    expect(() => writeAtomically(path)).toThrow(`cannot write ${path}: ${why}`);
    expect(() => writeAtomically(path)).toThrow(expect.objectContaining({ name: 'UnwritableOutput' }));
  });
  it.skipIf(process.platform === 'win32')('writes through a link and does not replace a device', () => {
    writeFileSync(join(folder, 'target.csv'), '');
    symlinkSync('target.csv', join(folder, 'link.csv'));
    const output = writeAtomically(join(folder, 'link.csv'));
    output.write('x');
    output.commit();
    expect(readFileSync(join(folder, 'target.csv'), 'utf8')).toBe('x');
    const nothing = writeAtomically('/dev/null');
    nothing.write('x');
    nothing.commit();
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });
});

describe('progress', () => {
  it('writes one line over, at most ten times a second, no wider than the terminal', () => {
    const out: string[] = [];
    let time = 0;
    const progress = createProgress({ write: text => out.push(text), columns: 60 }, () => time);
    for (; time < 1000; time += 10) {
      progress.update({
        records: time,
        bytes: 5e6,
        findings: 1,
        current: `share/${'deep/'.repeat(30)}文\n.txt`,
      });
    }
    expect(out).toHaveLength(10);
    for (const line of out) {
      expect(line).toMatch(/^\r[^\r\n]*\x1b\[K$/);
      expect(line.length).toBeLessThan(60 + 5);
    }
    expect(out[1]).toContain('100 records, 5.0 MB, 1 finding');
    progress.clear();
    progress.clear();
    expect(out.slice(10)).toEqual(['\r\x1b[K']);
  });
});
