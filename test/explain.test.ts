import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PEOPLE } from '../fixtures/people.ts';
import { writeZip } from './zip-writer.ts';

const ROOT = resolve(import.meta.dirname, '..');
const PROGRAM = join(ROOT, 'dist/bin/pii-scan.js');
const SSN = '518-46-2291';
const NAME = 'Thea Marchetti';

let folder = '';

interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** What each command line came to: the files that one names do not change. */
const ended = new Map<string, Ended>();

function run(...args: readonly string[]): Ended {
  const known = ended.get(args.join(' '));
  if (known !== undefined) return known;
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  ended.set(args.join(' '), { status, out: stdout, err: stderr });
  return { status, out: stdout, err: stderr };
}

function write(name: string, content: string | Uint8Array): void {
  writeFileSync(join(folder, name), content);
}

/** The block of the number whose line holds these words: its line and those below that belong to it. */
function block(out: string, words: string): string {
  const lines = out.split('\n');
  const at = lines.findIndex(line => /^ {2}\S/.test(line) && line.includes(words));
  const rest = lines.slice(at + 1);
  const next = rest.findIndex(line => !line.startsWith('    '));
  return at < 0 ? '' : [lines[at], ...rest.slice(0, next < 0 ? rest.length : next)].join('\n');
}

/** The line of one detector in a block. */
const lineOf = (text: string, detector: string): string =>
  text.split('\n').find(line => line.startsWith(`    ${detector} `)) ?? '';

const NOTE = [
  `Employee: ${NAME}`,
  `her social security number is ${SSN}`,
  '',
  '',
  'Order 482103771 was shipped to Quincy MA 02169-4301.',
  'Visa 4111 1111 1111 1111',
  'Card 4539 5787 6362 1487',
  '',
].join('\n');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pii-scan-explain-'));
  write('note.txt', NOTE);
  write('lone.txt', 'Reference 518-46-2293 of the second drawer.\n');
  write('none.txt', 'Nothing to see here.\n');
  write('staff.csv', `Name,SSN,Order\n${NAME},${SSN},482103771\nOrla Quigley,518-46-2292,482103772\n`);
  write('staff.csv:2', `Name,SSN\nOrla Quigley,518-46-2294\n`);
  write('box.zip', writeZip({ 'hr/staff.csv': `Name,SSN\n${NAME},${SSN}\n`, 'readme.txt': 'Hello.\n' }));
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Staff');
  sheet.addRows([
    ['Name', 'SSN'],
    [NAME, SSN],
  ]);
  write('staff.xlsx', new Uint8Array(await book.xlsx.writeBuffer()));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the evidence and the verdict', () => {
  it('of a kept number, with its name', () => {
    const { status, out } = run('explain', 'note.txt');
    expect(status).toBe(0);
    const kept = block(out, '2:31');
    expect(kept).toContain('***-**-2291');
    expect(lineOf(kept, 'ssn')).toContain('kept: personal-information, high confidence');
    expect(kept).toMatch(/for: +keyword 'Social Security', separators/);
    expect(kept).toMatch(/name: +T\*\*\* M\*{8} \(.+ name\)/);
    expect(lineOf(kept, 'bank-account')).toContain('another number stands at it (Social Security number)');
  });

  it('of an order number', () => {
    const dropped = block(run('explain', 'note.txt').out, '5:7');
    expect(dropped).toContain('*****3771');
    expect(lineOf(dropped, 'ssn')).toContain('dropped: a word for another number stands at it');
    expect(dropped).not.toContain('kept');
  });

  it('of a ZIP+4', () => {
    const dropped = block(run('explain', 'note.txt').out, '5:42');
    expect(lineOf(dropped, 'ssn')).toContain('dropped: in this writing it needs a label or a word for it');
  });

  it('of a published test card', () => {
    const kept = block(run('explain', 'note.txt').out, '6:6');
    expect(lineOf(kept, 'payment-card')).toContain('a published sample that counts nowhere');
    expect(kept).toMatch(/against: +.*test number/);
  });

  it('of a card with a wrong digit', () => {
    const dropped = block(run('explain', 'note.txt').out, '7:6');
    expect(lineOf(dropped, 'payment-card')).toContain('dropped: fails the check digit');
  });

  it('of a number that is not sure enough, and without a name', () => {
    const low = block(run('explain', 'lone.txt').out, '1:11');
    expect(lineOf(low, 'ssn')).toContain('kept below --min-confidence: identifier, low confidence');
    expect(low).toMatch(/against: +.*no person near, too little confidence: low < medium/);
    const kept = block(run('explain', '--min-confidence', 'low', 'lone.txt').out, '1:11');
    expect(lineOf(kept, 'ssn')).toContain('kept: identifier, low confidence');
  });

  it('of a number that two detectors claim', () => {
    write('two.csv', 'Name,SSN or bank account\nThea Marchetti,518462291\n');
    const kept = block(run('explain', 'two.csv').out, '2:16');
    const fates = kept.split('\n').filter(line => /^ {4}\S/.test(line));
    expect(fates.filter(line => line.includes('kept:'))).toHaveLength(1);
    expect(kept).toMatch(/dropped: the same digits are \S+ by stronger evidence/);
  });
});

describe('what is told', () => {
  it('is one line alone where it is asked for', () => {
    const { out } = run('explain', 'staff.csv:3');
    expect(block(out, '3:14 SSN')).toContain('***-**-2292');
    expect(out).not.toContain('2291');
    expect(out).toContain('csv, scanned: 2 numbers: 1 kept, 1 dropped');
    expect(run('explain', 'staff.csv:9').out).toContain('no number that any detector looks at on line 9');
  });

  it('is the file of that very name where there is one', () => {
    expect(run('explain', 'staff.csv:2').out).toContain('***-**-2294');
    expect(run('explain', 'staff.csv:2:2').out).toContain('***-**-2294');
  });

  it('is the cell of a workbook, which has no lines', () => {
    expect(block(run('explain', 'staff.xlsx').out, 'Staff!B2')).toContain('kept: personal-information');
    const { out } = run('explain', 'staff.xlsx:2');
    expect(out).toContain("its numbers stand on no lines; leave out ':2' to be told of 1 number");
    expect(out).not.toContain('2291');
  });

  it('is what lies inside, under its own heading', () => {
    const { out } = run('explain', 'box.zip');
    expect(out).toContain('box.zip > hr/staff.csv\n  2:16 SSN  ***-**-2291\n');
    expect(out).toContain('\nbox.zip > readme.txt\n  text, scanned: no number that any detector looks at\n');
    const { out: line } = run('explain', 'box.zip:2');
    expect(line).toContain('***-**-2291');
    expect(line).not.toContain('readme.txt');
  });

  it('is every number of a long text, in order', () => {
    const line = (at: number): string => `row ${at} of the ledger holds order ${482_100_000 + at}\n`;
    write('long.txt', Array.from({ length: 3_000 }, (_, at) => line(at)).join('') + NOTE);
    const { out } = run('explain', 'long.txt');
    const lines = [...out.matchAll(/^ {2}(\d+):\d+ {2}\*{5}\d{4}$/gm)].map(([, at]) => Number(at));
    expect(lines.filter(at => at <= 3_000)).toEqual(Array.from({ length: 3_000 }, (_, at) => at + 1));
    expect(block(out, '3002:31')).toContain('kept: personal-information');
  });

  it('is the detectors that are asked for', () => {
    expect(run('explain', '--detectors', 'payment-card', 'note.txt').out).not.toContain('ssn');
  });

  it('is listed in the help', () => expect(run('--help').out).toMatch(/^ {2}explain <file\[:line\]> /m));
});

describe('what cannot be told', () => {
  it.each([
    ['a missing file', ['no-such.txt'], 'no such file: no-such.txt'],
    ['a line of a missing file', ['no-such.txt:3'], 'no such file: no-such.txt'],
    ['a folder', ['.'], 'is a folder; name one file'],
    ['line 0', ['note.txt:0'], 'lines count from 1'],
    ['no file', [], "missing required argument 'file[:line]'"],
    ['an unknown detector', ['--detectors', 'shoe-size', 'note.txt'], "'shoe-size'"],
  ] as const)('%s', (_, args, message) => {
    const { status, out, err } = run('explain', ...args);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/^pii-scan: .+\n$/);
    expect(err).toContain(message);
  });

  it('a record that is not read: its status says why', () => {
    write('broken.zip', Buffer.from('504b0304ffff', 'hex'));
    const { status, out } = run('explain', 'broken.zip');
    expect(status).toBe(0);
    expect(out).toMatch(/zip, unreadable \(.+\): no number/);
  });
});

describe('nothing of a record is told as it stands', () => {
  it('in the files above', () => {
    const names = ['note.txt', 'lone.txt', 'staff.csv', 'staff.xlsx', 'box.zip'];
    const told = names.map(name => run('explain', name).out).join('');
    const words = [NAME, 'Thea', 'Marchetti', 'Quigley', 'Quincy', 'drawer', '4111', '4539', '482103'];
    expect(words.filter(word => told.includes(word))).toEqual([]);
    expect(told).not.toMatch(/518|5184|\d{3}-\d{2}/);
  });

  it('beside a number, in its label and in the name of the file', () => {
    write('odd 518-46-2295.txt', 'IBAN ab12 call Wrenfield now 4821\nDL# S48210377 and 9-518-46-2295-4821\n');
    write('labels.csv', `Month,${NAME}\nMay,518-46-2296\nJune,518-46-2297\n`);
    const told = run('explain', 'odd 518-46-2295.txt').out + run('explain', 'labels.csv').out;
    expect(told).not.toMatch(/518|46-2|S4821|Wrenfield|Thea|Marchetti|call/);
  });

  it('in the share of the fixtures', () => {
    const files = ['hr/staff.json', 'hr/salaries.xlsx', 'hr/withholding.pdf', 'finance/accounts.xlsx'];
    const told = files.map(name => run('explain', join(ROOT, 'fixtures/share', name)).out).join('');
    expect(told).toContain('kept: personal-information');
    const secrets = PEOPLE.flatMap(({ ssn, license, card, account, first, last }) => [
      ...[ssn, license, card, account].flatMap(value => [value, value.replace(/\D/g, '')]),
      `${first} ${last}`,
      last,
    ]);
    expect(secrets.filter(secret => told.includes(secret))).toEqual([]);
  });
});
