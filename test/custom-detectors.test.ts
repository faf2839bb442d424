import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { Document, Packer, Paragraph } from 'docx';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../src/cli/config.ts';
import { UsageError } from '../src/cli/usage.ts';
import { REPORT_SCHEMA } from '../src/report/schema.ts';

const PROGRAM = resolve(import.meta.dirname, '../dist/bin/pii-scan.js');

const MEMBER = {
  id: 'member-number',
  title: 'member number of the co-op',
  pattern: '\\b[A-Z]{2}-\\d{6}\\b',
  keywords: ['member number', 'Mitglied'],
  examples: { hit: ['Member Number: QX-204518'], miss: ['part QX-204518', 'member number unknown'] },
};
const BADGE = { id: 'badge', pattern: '(?i)\\bbadge (?<value>[a-z]{6})\\b' };
const CITIZEN = { id: 'citizen', pattern: '\\b\\d{4} \\d{4} \\d{4}\\b', checksum: 'verhoeff' };
const OLD_SSN = { id: 'old-ssn', pattern: '\\bS#(?<value>\\d{9})\\b', element: 'ssn' };
const CONFIG = { customDetectors: [MEMBER, BADGE, CITIZEN, OLD_SSN] };

let folder = '';

function run(args: readonly string[], input?: string) {
  const ended = spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status: ended.status, out: ended.stdout, err: ended.stderr };
}

function write(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

/** The findings in a record of this name and content: detector, class, confidence, masked value. */
function scan(name: string, content: string | Uint8Array, ...args: string[]): string[][] {
  const { out } = run(['-f', 'json', ...args, write(name, content)]);
  const report = JSON.parse(out);
  return report.records.flatMap((record: { findings: Record<string, string>[] }) =>
    record.findings.map(({ detector, class: kind, confidence, masked }) => [
      detector,
      kind,
      confidence,
      masked,
    ]),
  );
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pii-scan-custom-'));
  write('pii-scan.config.json', JSON.stringify(CONFIG));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const NAMED = 'personal-information';

describe('what is found', () => {
  it('a number with its keyword near, with and without a name', () => {
    expect(scan('a.txt', 'Dear Wren Oakfield,\nyour member number is QX-204519.\n')).toEqual([
      ['member-number', NAMED, 'medium', '**-**4519'],
    ]);
    expect(scan('b.txt', 'The member number is QX-204519.\n')).toEqual([
      ['member-number', 'identifier', 'medium', '**-**4519'],
    ]);
  });

  it('nothing without the keyword, save at low confidence', () => {
    expect(scan('c.txt', 'The part is QX-204519.\n')).toEqual([]);
    expect(scan('c.txt', 'The part is QX-204519.\n', '--min-confidence', 'low')).toEqual([
      ['member-number', 'identifier', 'low', '**-**4519'],
    ]);
    const far = `The member number follows. ${'It is long. '.repeat(30)}QX-204519`;
    expect(scan('d.txt', far)).toEqual([]);
    expect(scan('d.txt', `QX-204519 ${'- '.repeat(40)} is a member number`)).toEqual([]);
  });

  it('a column under its header, and no other column', () => {
    const table =
      'Name,memberNumber,Part\nThea Marchetti,QX-204518,QZ-300111\nGus Halloran,ZZ-100200,QZ-300112\n';
    expect(scan('e.csv', table)).toEqual([
      ['member-number', NAMED, 'high', '**-**4518'],
      ['member-number', NAMED, 'high', '**-**0200'],
    ]);
  });

  it('letters alone, though the detectors that are built in need digits', () => {
    expect(scan('f.txt', 'Wren Oakfield has the badge QwzkRt.\n')).toEqual([
      ['badge', NAMED, 'medium', '***kRt'],
    ]);
    expect(scan('g.csv', 'Name,Note\nWren Oakfield,badge qwzkrt\n')).toEqual([
      ['badge', NAMED, 'medium', '***krt'],
    ]);
  });

  it('only what passes the checksum', () => {
    expect(scan('h.txt', 'On file: 1234 5678 9011\nOn file: 2341 2341 2346\n')).toEqual([
      ['citizen', 'identifier', 'medium', '**** **** 2346'],
    ]);
  });

  it('dashes and digits of other scripts and widths, as by every detector', () => {
    expect(scan('i.txt', 'member number QX\u2013２０４５１９\n')).toEqual([
      ['member-number', 'identifier', 'medium', '**–**４５１９'],
    ]);
  });

  it('in documents', async () => {
    const document = new Document({
      sections: [{ children: [new Paragraph('Member number QX-204519'), new Paragraph('Badge qwzkrt')] }],
    });
    expect(scan('j.docx', await Packer.toBuffer(document))).toEqual([
      ['member-number', 'identifier', 'medium', '**-**4519'],
      ['badge', 'identifier', 'medium', '***krt'],
    ]);
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Members');
    sheet.addRow(['First name', 'Last name', 'Member number']);
    sheet.addRow(['Thea', 'Marchetti', 'QX-204518']);
    expect(scan('k.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer()))).toEqual([
      ['member-number', NAMED, 'high', '**-**4518'],
    ]);
    expect(scan('l.json', '[{"name":"Thea Marchetti","memberNumber":"QX-204518"}]')).toEqual([
      ['member-number', NAMED, 'high', '**-**4518'],
    ]);
  });

  it('on standard input and in place', () => {
    const text = 'member number QX-204519\n';
    for (const args of [['-'], ['-j', '0', write('m.txt', text)], ['-j', '2', 'm.txt']]) {
      const report = JSON.parse(run(['-f', 'json', ...args], text).out);
      expect(report.summary.findings).toMatchObject({ identifier: 1, byElement: { custom: 1 } });
    }
  });

  it('every one of many in a large text, wherever it is cut', () => {
    const line = (index: number): string =>
      `${'lorem ipsum '.repeat(index % 11)}badge ${'abcdefghij'.slice(index % 4, (index % 4) + 6)}${index % 5 === 0 ? '\n' : ' '}`;
    const text = Array.from({ length: 4_000 }, (_, index) => line(index)).join('');
    expect(text.length).toBeGreaterThan(200_000);
    expect(scan('n.txt', text)).toHaveLength(4_000);
    expect(scan('o.txt', text.replaceAll('\n', ' '))).toHaveLength(4_000);
  });

  it('beside what the built-in detectors find', () => {
    const text = 'Name,SSN,Member number\nThea Marchetti,518-46-2291,QX-204518\n';
    expect(scan('p.csv', text).map(([id]) => id)).toEqual(['ssn', 'member-number']);
    expect(scan('p.csv', text, '--detectors', 'member-number').map(([id]) => id)).toEqual(['member-number']);
    expect(scan('p.csv', text, '--detectors', 'ssn').map(([id]) => id)).toEqual(['ssn']);
  });
});

describe('how it is reported', () => {
  const TEXT = 'Wren Oakfield: member number QX-204519, S#518462291\n';

  it('in a report that the schema allows', () => {
    const report = JSON.parse(run(['-f', 'json', write('q.txt', TEXT)]).out);
    const ajv = new Ajv2020();
    formats.default(ajv);
    expect(ajv.validate(REPORT_SCHEMA, report), JSON.stringify(ajv.errors)).toBe(true);
    expect(report.records[0].findings).toMatchObject([
      {
        element: 'custom',
        detector: 'member-number',
        clause: null,
        evidence: ["keyword 'member number'", 'same line', expect.anything()],
      },
      {
        element: 'ssn',
        detector: 'old-ssn',
        clause: '201 CMR 17.02(a)',
        evidence: ['own pattern', 'same line', expect.anything()],
      },
    ]);
    expect(report.summary.findings.byElement).toEqual({ ssn: 1, custom: 1 });
  });

  it.each(['text', 'json', 'ndjson', 'csv', 'sarif', 'html', 'junit', 'gitlab'])('masked in %s', format => {
    const { out, status } = run(['-f', format, write('QX-204519.txt', TEXT)]);
    expect(status).toBe(1);
    expect(out).not.toMatch(/204519|518462291/);
    expect(out).toContain('**4519');
    if (format !== 'json' && format !== 'ndjson' && format !== 'csv') expect(out).not.toMatch(/\bnull\b\)/);
  });

  it('says whose it is where a text needs a clause', () => {
    const { out } = run(['-f', 'gitlab', write('q.txt', TEXT)]);
    expect(out).toContain('member-number (configured)');
    expect(out).toContain('no clause: configured by the owner');
  });

  it('tells with --verbose that reading is slower, where it is', () => {
    const notice = 'pii-scan: custom detectors: text is read in full, slower\n';
    write('q.txt', TEXT);
    expect(run(['-v', 'q.txt']).err).toBe(notice);
    expect(run(['q.txt']).err).toBe('');
    expect(run(['-v', '--detectors', 'ssn', 'q.txt']).err).toBe('');
  });
});

describe('pii-scan detectors', () => {
  it('lists them, of the nearest config file or of the one that is named', () => {
    expect(run(['detectors']).out).toMatch(/\nmember-number +- +member number of the co-op\n/);
    expect(run(['detectors']).out).toMatch(/\nold-ssn +201 CMR 17\.02\(a\) +configured by the owner\n/);
    const other = write('other.json', JSON.stringify({ customDetectors: [{ ...BADGE, id: 'other-badge' }] }));
    const { out } = run(['detectors', '--config', other]);
    expect(out).toContain('\nother-badge');
    expect(out).not.toContain('member-number');
  });

  it('are among those that --detectors knows', () => {
    const { status, err } = run(['--detectors', 'members', '.']);
    expect(status).toBe(2);
    expect(err).toContain('member-number');
  });
});

describe('a bad one', () => {
  /** The one line that a config is refused with. */
  async function refusal(text: string): Promise<string> {
    const path = join(folder, write('bad.json', text));
    const error: Error = await readConfig(path, folder).then(
      () => new Error('it was taken'),
      caught => caught,
    );
    expect(error).toBeInstanceOf(UsageError);
    expect(error.message).not.toContain('\n');
    return error.message;
  }

  /** What is said of a config whose second detector, on line 5, has these keys on lines 6 and on. */
  function said(...lines: string[]): Promise<string> {
    const text = `{
  "strict": false,
  "customDetectors": [
    { "id": "first", "pattern": "F\\\\d+" },
    {
${lines.map(line => `      ${line}`).join(',\n')}
    }
  ]
}
`;
    return refusal(text);
  }
  const ID = '"id": "second"';
  const PATTERN = '"pattern": "Q\\\\d{4}"';

  it.each([
    ['no id', [PATTERN], 5, 'id', /missing/],
    ['no pattern', [ID], 5, 'pattern', /missing/],
    ['an id in capitals', ['"id": "Second"', PATTERN], 6, 'id', /lower-case/],
    ['an id with a blank', ['"id": "second one"', PATTERN], 6, 'id', /lower-case/],
    ['the id of a built-in', ['"id": "ssn"', PATTERN], 6, 'id', /built-in/],
    ['the id of another', ['"id": "first"', PATTERN], 6, 'id', /'first' is the id of another/],
    ['an empty pattern', [ID, '"pattern": ""'], 7, 'pattern', /not empty/],
    ['a pattern that is no text', [ID, '"pattern": 12'], 7, 'pattern', /give a text/],
    ['look-ahead', [ID, '"pattern": "(?=x)y"'], 7, 'pattern', /look-around.*RE2.*linear time/],
    ['look-behind', [ID, '"pattern": "(?<!x)y"'], 7, 'pattern', /look-around.*RE2.*linear time/],
    ['a back-reference', [ID, '"pattern": "(a)\\\\1"'], 7, 'pattern', /back-reference.*RE2.*linear time/],
    ['an open bracket', [ID, '"pattern": "[a"'], 7, 'pattern', /missing closing \]/],
    ['a pattern of nothing', [ID, '"pattern": "x*"'], 7, 'pattern', /empty text/],
    ['a very long pattern', [ID, `"pattern": "${'x'.repeat(1001)}"`], 7, 'pattern', /longer than 1000/],
    ['keywords that are no list', [ID, PATTERN, '"keywords": "member"'], 8, 'keywords', /list of texts/],
    [
      'a keyword without a word',
      [ID, PATTERN, '"keywords": [\n"member",\n"#"]'],
      10,
      'keywords[1]',
      /no letter/,
    ],
    ['a keyword that is no text', [ID, PATTERN, '"keywords": [7]'], 8, 'keywords[0]', /give a text/],
    [
      'an unknown checksum',
      [ID, PATTERN, '"checksum": "crc"'],
      8,
      'checksum',
      /luhn, mod97, aba, verhoeff, damm, mod11/,
    ],
    [
      'an unknown element',
      [ID, PATTERN, '"element": "passport"'],
      8,
      'element',
      /ssn, drivers-license, state-id, payment-card, bank-account/,
    ],
    ['an unknown key', [ID, PATTERN, '"patern": "x"'], 8, 'patern', /no such key; the keys are id, title/],
    ['a key that stands twice', [ID, PATTERN, '"id": "third"'], 6, 'id', /twice/],
    [
      'an unknown sort of example',
      [ID, PATTERN, '"examples": {\n"hits": []}'],
      9,
      'examples.hits',
      /hit, miss/,
    ],
    ['examples that are no object', [ID, PATTERN, '"examples": []'], 8, 'examples', /give an object/],
    [
      'a hit that the pattern misses',
      [ID, PATTERN, '"examples": { "hit": ["Q1234",\n\n"R5678"] }'],
      10,
      'examples.hit[1]',
      /matches nothing/,
    ],
    [
      'a hit without its keyword',
      [ID, PATTERN, '"keywords": ["code"]', '"examples": { "hit": ["Q5678"] }'],
      9,
      'examples.hit[0]',
      /none of the keywords/,
    ],
    [
      'a hit that fails the checksum',
      [ID, PATTERN, '"checksum": "luhn"', '"examples": { "hit": ["Q5678"] }'],
      9,
      'examples.hit[0]',
      /checksum luhn/,
    ],
    [
      'a miss that is found',
      [ID, PATTERN, '"examples": { "miss": ["see Q5678"] }'],
      8,
      'examples.miss[0]',
      /must not be/,
    ],
  ] as const)('%s is refused with its line', async (_, lines, line, key, reason) => {
    const message = await said(...lines);
    expect(message).toContain(`bad.json:${line}: customDetectors[1].${key}: `);
    expect(message).toMatch(reason);
    expect(message).not.toContain('5678');
  });

  it.each([
    ['no list', '{\n"customDetectors": {} }', 'bad.json:2: customDetectors: give a list'],
    ['no object', '{\n"customDetectors": [\n7] }', 'bad.json:3: customDetectors[0]: give an object'],
    ['two lists', '{"customDetectors": [],\n"customDetectors": [] }', 'customDetectors: stands twice'],
    ['a list too long', `{"customDetectors": [${'0,'.repeat(100)}0]}`, 'more than 100 detectors'],
    ['an open object', '{\n"strict": true,\n', 'bad.json:3: is no JSON'],
    ['a comma too many', '{\r\n"strict": true,\r\n}', 'bad.json:3: is no JSON'],
    ['a comment', '{\n// note\n"strict": true}', 'bad.json:2: is no JSON'],
    ['nothing', '', 'bad.json:1: is no JSON'],
  ])('%s', async (_, text, message) => {
    expect(await refusal(text)).toContain(message);
  });

  it('ends the program with status 2 and one line', () => {
    write('bad.json', '{\n"customDetectors": [\n{ "id": "x",\n"pattern": "(?=x)" }] }');
    for (const args of [['.'], ['detectors']]) {
      const ended = run([...args, '--config', 'bad.json']);
      expect(ended).toMatchObject({ status: 2, out: '' });
      expect(ended.err).toMatch(/^pii-scan: bad\.json:4: customDetectors\[0\]\.pattern: look-around .+\n$/);
    }
  });

  it('a pattern that kills others is none here', () => {
    write('slow.json', JSON.stringify({ customDetectors: [{ id: 'slow', pattern: '(a+)+$' }] }));
    const { status, out } = run([
      '--config',
      'slow.json',
      '-f',
      'json',
      write('slow.txt', `${'a'.repeat(60_000)}b\n`),
    ]);
    expect(status).toBe(0);
    expect(JSON.parse(out).records).toEqual([]);
  });
});

it('the config in the README is one that works', () => {
  const readme = readFileSync(resolve(import.meta.dirname, '../README.md'), 'utf8');
  const config = /```json\n(\{\s*"customDetectors"[\s\S]*?)```/.exec(readme)?.[1];
  mkdirSync(join(folder, 'empty'), { recursive: true });
  if (config !== undefined) {
    expect(run(['--config', write('readme.json', config), 'empty'])).toMatchObject({ status: 0, err: '' });
  }
});
