import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const PROGRAM = resolve(import.meta.dirname, '../dist/bin/pii-scan.js');
const SSN = '518-46-2291';

let folder = '';

function run(args: readonly string[], input?: string, cwd = folder) {
  const ended = spawnSync(process.execPath, [PROGRAM, ...args], { cwd, input, encoding: 'utf8' });
  return { status: ended.status, out: ended.stdout, err: ended.stderr };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pii-scan-cli-'));
  mkdirSync(join(folder, 'clean'));
  mkdirSync(join(folder, 'empty'));
  mkdirSync(join(folder, 'held'));
  writeFileSync(join(folder, 'clean/readme.txt'), 'Nothing to see here.\n');
  writeFileSync(join(folder, 'held/staff.csv'), `Name,SSN\nThea Marchetti,${SSN}\n`);
  writeFileSync(join(folder, 'held/number.txt'), 'The SSN on file is 518-46-2292.\n');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('joins a name and a number of one very wide object', () => {
  const answers = Array.from({ length: 3_000 }, (_, at) => [`answer_${at}`, `yes ${at % 7}`] as const);
  const person = { name: 'Thea Marchetti', ...Object.fromEntries(answers), ssn: SSN };
  const file = join(folder, 'wide.json');
  writeFileSync(file, JSON.stringify([person, person]));
  const { summary } = JSON.parse(run(['-f', 'json', file]).out);
  rmSync(file);
  expect(summary.findings).toMatchObject({ personalInformation: 2, identifier: 0 });
});

describe('exit status', () => {
  it.each([
    ['nothing found', ['clean'], 0],
    ['an empty folder', ['empty'], 0],
    ['personal information', ['held'], 1],
    ['a single file', ['held/staff.csv'], 1],
    ['an identifier alone', ['held/number.txt'], 0],
    ['an identifier that counts', ['--fail-on', 'identifier', 'held/number.txt'], 1],
    ['findings that never count', ['--fail-on', 'never', 'held'], 0],
    ['the word scan', ['scan', 'held'], 1],
    ['a glob', ['held/*.csv'], 1],
    ['a path that does not exist', ['no-such'], 2],
    ['an unknown option', ['--nonsense', 'held'], 2],
    ['a bad choice', ['--fail-on', 'everything', 'held'], 2],
    ['a bad count', ['-j', 'two', 'held'], 2],
    ['a bad size', ['--max-file-size', 'huge', 'held'], 2],
    ['an unknown detector', ['--detectors', 'ssn,shoe-size', 'held'], 2],
    ['an unknown format', ['-f', 'poem', 'held'], 2],
    ['an output that cannot be written', ['-o', 'no/such/folder/report.json', 'held'], 2],
    ['an output of no known format', ['-o', 'report.poem', 'held'], 2],
    ['a config that does not exist', ['--config', 'no-such.json', 'held'], 2],
    ['help', ['--help'], 0],
    ['version', ['--version'], 0],
  ] as const)('%s', (_, args, status) => {
    const ended = run(args);
    expect(ended.status).toBe(status);
    if (status === 2) {
      expect(ended.out).toBe('');
      expect(ended.err).toMatch(/^pii-scan: .+\n$/);
    }
  });

  it('3 under --strict when a record was not read wholly', () => {
    writeFileSync(join(folder, 'clean/broken.zip'), Buffer.from('504b0304ffff', 'hex'));
    expect(run(['clean']).status).toBe(0);
    expect(run(['--strict', 'clean']).status).toBe(3);
    rmSync(join(folder, 'clean/broken.zip'));
  });

  it('130 after SIGINT, with what was found so far', async () => {
    const child = spawn(process.execPath, [PROGRAM, '-f', 'json', '-'], {
      cwd: folder,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    child.stdin.write('waiting for more');
    let out = '';
    child.stdout.setEncoding('utf8').on('data', part => {
      out += part;
    });
    setTimeout(() => child.kill('SIGINT'), 1500);
    const status = await new Promise(settle => child.on('close', settle));
    expect(status).toBe(130);
    expect(JSON.parse(out).scan.complete).toBe(false);
  });
});

describe('input', () => {
  it('reads standard input', () => {
    const ended = run(['-f', 'json', '-'], `Patient: Orla Quigley\nSSN: ${SSN}\n`);
    expect(ended.status).toBe(1);
    expect(JSON.parse(ended.out).records[0]).toMatchObject({ path: '-', status: 'scanned' });
  });

  it('scans the current folder when no path is given', () => {
    expect(run([], undefined, join(folder, 'held')).status).toBe(1);
    expect(run([], undefined, join(folder, 'clean')).status).toBe(0);
  });

  it('reads the nearest config file, and the command line wins', () => {
    const below = join(folder, 'configured/deep');
    mkdirSync(below, { recursive: true });
    writeFileSync(join(below, 'a.csv'), `Name,SSN\nThea Marchetti,${SSN}\n`);
    writeFileSync(join(folder, 'configured/pii-scan.config.json'), '{ "failOn": "never" }');
    expect(run(['a.csv'], undefined, below).status).toBe(0);
    expect(run(['--fail-on', 'identifier', 'a.csv'], undefined, below).status).toBe(1);
    writeFileSync(join(folder, 'configured/pii-scan.config.json'), '{ "failOnn": "never" }');
    const ended = run(['a.csv'], undefined, below);
    expect(ended.status).toBe(2);
    expect(ended.err).toContain("'failOnn'");
  });
});

describe('output', () => {
  it('writes several reports of one scan, readable by their owner alone', () => {
    const ended = run(['-o', 'r.json', '-o', 'r.csv', '-o', 'r.html', 'held']);
    expect(ended).toMatchObject({ status: 1, out: '' });
    expect(statSync(join(folder, 'r.json')).mode & 0o777).toBe(0o600);
    expect(
      JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8')).summary.findings.personalInformation,
    ).toBe(1);
    expect(readFileSync(join(folder, 'r.csv'), 'utf8')).toContain('personal-information');
    expect(readFileSync(join(folder, 'r.html'), 'utf8')).toContain('<html');
  });

  it('leaves nothing behind where a report cannot be written', () => {
    run(['-o', 'fine.json', '-o', 'no/where.json', 'held']);
    expect(() => statSync(join(folder, 'fine.json'))).toThrow();
  });

  it('ends quietly when its reader has gone', () => {
    const ended = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${PROGRAM}" -f ndjson --all-records . | head -n 1`],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    expect(ended.stderr).toBe('');
    expect(ended.stdout.split('\n')).toHaveLength(2);
  });

  it('gives the same report with workers and in place', () => {
    const strip = (out: string): unknown => ({ ...JSON.parse(out), scan: null });
    const apart = run(['-f', 'json', '-j', '2', 'held']);
    const inPlace = run(['-f', 'json', '-j', '0', 'held']);
    expect(strip(apart.out)).toEqual(strip(inPlace.out));
  });

  it('shows the name that a number stands beside, masked', () => {
    const { out } = run(['-f', 'json', 'held/staff.csv']);
    expect(JSON.parse(out).records[0].findings).toMatchObject([
      { class: 'personal-information', element: 'ssn', masked: '***-**-2291', location: { line: 2 } },
    ]);
    expect(out).not.toContain('Marchetti');
    expect(out).not.toContain(SSN);
  });
});

describe('lists', () => {
  it.each([
    ['detectors', 'payment-card'],
    ['formats', 'docx'],
  ])('pii-scan %s', (command, word) => {
    const ended = run([command]);
    expect(ended).toMatchObject({ status: 0, err: '' });
    expect(ended.out).toContain(word);
  });
});
