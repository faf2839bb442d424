import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { at, drive, hasTool } from './archive-driver.ts';

const folder = mkdtempSync(join(tmpdir(), 'pii-zip-'));
afterAll(() => rmSync(folder, { recursive: true }));

const LETTER = 'Quillon Farnsworthy, policy 44-102\n'.repeat(400);
const NOTE = 'short note\n';

function inFolder(command: string, ...args: string[]): void {
  execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'ignore'] });
}

function zipOf(name: string, ...options: string[]): Buffer {
  writeFileSync(join(folder, 'letter.txt'), LETTER);
  writeFileSync(join(folder, 'note.txt'), NOTE);
  rmSync(join(folder, name), { force: true });
  inFolder('zip', '-q', ...options, name, 'letter.txt', 'note.txt');
  return readFileSync(join(folder, name));
}

/** What a short Python program writes to the path in `path`. */
function byPython(program: string): Buffer {
  const path = join(folder, 'python.zip');
  rmSync(path, { force: true });
  execFileSync('python3', ['-c', `import zipfile, struct, sys\npath = sys.argv[1]\n${program}`, path]);
  return readFileSync(path);
}

const withZip = describe.skipIf(!hasTool('zip'));
const withPython = describe.skipIf(!hasTool('python3'));

withZip('a ZIP archive', () => {
  it('gives each file as a record, in order', async () => {
    const met = await drive('a.zip', zipOf('plain.zip'));
    expect(met.map(one => [one.path, one.status])).toEqual([
      ['letter.txt', 'scanned'],
      ['note.txt', 'scanned'],
      ['', 'scanned'],
    ]);
    expect(at(met, 'letter.txt').text).toBe(LETTER);
  });

  it('is read behind a program, before junk and as a stream', async () => {
    const plain = zipOf('plain.zip');
    const program = Buffer.concat([Buffer.from('#!/bin/sh\nexit 0\n'), plain]);
    const junk = Buffer.concat([plain, Buffer.alloc(3000, 0x2e)]);
    for (const bytes of [program, junk]) {
      expect(at(await drive('a.zip', bytes), 'letter.txt').text).toBe(LETTER);
    }
    expect(at(await drive('a.zip', plain, { chunk: 100 }), 'note.txt').text).toBe(NOTE);
  });

  it('is read in full: its comment, before its members, between them and behind its end', async () => {
    const plain = zipOf('stored.zip', '-0');
    expect((await drive('a.zip', plain)).map(one => one.path)).toEqual(['letter.txt', 'note.txt', '']);
    const commented = Buffer.concat([plain, Buffer.from('file 44-102')]);
    commented.writeUInt16LE(11, plain.length - 2);
    expect(at(await drive('a.zip', commented), '').text).toBe('file 44-102\n');
    const behind = await drive('a.zip', Buffer.concat([commented, Buffer.from('file 44-103')]));
    expect(at(behind, '').text).toBe('file 44-102\n');
    expect(at(behind, 'trailing data').text).toBe('file 44-103');
    const before = await drive('a.zip', Buffer.concat([Buffer.from('file 44-104\n'), plain]));
    expect(at(before, 'leading data').text).toBe('file 44-104\n');
    expect(at(before, 'note.txt').text).toBe(NOTE);
    const program = await drive('a.zip', Buffer.concat([Buffer.from('MZ program'), plain]));
    expect(program.map(one => one.path)).toEqual(['letter.txt', 'note.txt', '']);
  });

  it('gives members that its directory does not name', async () => {
    const plain = zipOf('stored.zip', '-0');
    const second = plain.indexOf('PK\x01\x02', plain.indexOf('PK\x01\x02', 0, 'latin1') + 4, 'latin1');
    const end = plain.lastIndexOf('PK\x05\x06', -1, 'latin1');
    const tail = Buffer.from(plain.subarray(end));
    for (const place of [8, 10]) tail.writeUInt16LE(1, place);
    tail.writeUInt32LE(second - plain.indexOf('PK\x01\x02', 0, 'latin1'), 12);
    const met = await drive('a.zip', Buffer.concat([plain.subarray(0, second), tail]));
    expect(at(met, 'letter.txt').text).toBe(LETTER);
    expect(at(met, 'note.txt').text).toBe(NOTE);
  });

  it('reads a member with a wrong checksum and says so', async () => {
    const mail = 'From: a@b.example\nTo: c@d.example\nSubject: s\n\nfile 44-102\n';
    writeFileSync(join(folder, 'a.eml'), mail);
    inFolder('zip', '-q', '-0', 'crc.zip', 'a.eml', 'note.txt');
    const bytes = readFileSync(join(folder, 'crc.zip'));
    for (const name of ['a.eml', 'note.txt']) {
      const where = bytes.lastIndexOf(name, -1, 'latin1') - 46 + 16;
      bytes.writeUInt32LE((bytes.readUInt32LE(where) ^ 0x55) >>> 0, where);
    }
    const met = await drive('a.zip', bytes);
    expect(at(met, 'note.txt')).toMatchObject({ status: 'partial damaged', text: NOTE });
    expect(at(met, 'a.eml').text).toContain('file 44-102');
    expect(at(met, '').status).toBe('partial damaged');
  });

  it('keeps what is there of a cut archive and says so', async () => {
    const plain = zipOf('plain.zip');
    const met = await drive('a.zip', plain.subarray(0, plain.indexOf('PK\x01\x02', 0, 'latin1') - 30));
    expect(at(met, 'letter.txt').text).toBe(LETTER);
    expect(at(met, '').status).toBe('partial truncated');
    const cut = await drive('a.zip', plain.subarray(0, 120));
    expect(at(cut, 'letter.txt').status).toBe('partial truncated');
    expect(LETTER.startsWith(at(cut, 'letter.txt').text)).toBe(true);
    expect(at(cut, 'letter.txt').text.length).toBeGreaterThan(20);
  });

  it('reads both of two archives one behind the other', async () => {
    const bytes = Buffer.concat([zipOf('plain.zip'), zipOf('stored.zip', '-0')]);
    const met = await drive('a.zip', bytes);
    expect(met.filter(one => one.text === LETTER)).toHaveLength(2);
  });

  it('opens ZipCrypto members with a password and only then', async () => {
    const locked = zipOf('locked.zip', '-P', 'vellum');
    const without = await drive('a.zip', locked, { passwords: ['wrong', 'also wrong'] });
    expect(at(without, 'letter.txt')).toMatchObject({
      status: 'encrypted password',
      method: 'ZIP ZipCrypto',
    });
    const opened = await drive('a.zip', locked, { passwords: ['wrong', 'vellum'] });
    expect(at(opened, 'letter.txt')).toMatchObject({
      status: 'scanned',
      text: LETTER,
      method: 'ZIP ZipCrypto',
    });
    expect(at(opened, 'note.txt').text).toBe(NOTE);
  });

  it('reads a member whose size stands behind its data', async () => {
    inFolder('sh', '-c', 'cat letter.txt | zip -q stream.zip -');
    const bytes = readFileSync(join(folder, 'stream.zip'));
    expect(at(await drive('a.zip', bytes), '-').text).toBe(LETTER);
    const cut = bytes.subarray(0, bytes.indexOf('PK\x01\x02', 0, 'latin1'));
    expect(at(await drive('a.zip', cut), '-')).toMatchObject({ text: LETTER, status: 'scanned' });
  });

  it('ends in statuses whatever bytes are changed', async () => {
    const bytes = zipOf('both.zip', '-P', 'vellum');
    const mixed = Buffer.concat([zipOf('plain.zip'), bytes]);
    const change = fc.tuple(fc.nat(mixed.length - 1), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 12 }),
        fc.nat(mixed.length),
        async (all, end) => {
          const changed = Buffer.from(end % 3 === 0 ? mixed.subarray(0, end) : mixed);
          for (const [where, value] of all) if (where < changed.length) changed[where] = value;
          expect((await drive('a.zip', changed, { passwords: ['vellum'] })).length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 200 },
    );
  });
});

withPython('odd ZIP archives', () => {
  it('decodes names in UTF-8, code page 437 and GBK, and writes no path', async () => {
    const bytes = byPython(`
z = zipfile.ZipFile(path, 'w')
z.writestr('../../étage.txt', 'one')
z.close()`);
    expect(at(await drive('a.zip', bytes), '../../étage.txt').text).toBe('one');
    const raw = (name: string) => {
      const stored = byPython(`
z = zipfile.ZipFile(path, 'w')
z.writestr('N' * ${Buffer.from(name, 'latin1').length}, 'two')
z.close()`);
      const hex = Buffer.from(name, 'latin1');
      for (let from = stored.indexOf('NNN'); from >= 0; from = stored.indexOf('NNN', from + 1))
        hex.copy(stored, from);
      return stored;
    };
    expect((await drive('a.zip', raw('r\x82sum\x82.txt')))[0]?.path).toBe('résumé.txt');
    const gbk = '\xc8\xcb\xca\xc2\xb2\xbf\xc3\xc5\xd4\xb1\xb9\xa4\xc3\xfb\xb2\xe1.txt';
    expect((await drive('a.zip', raw(gbk)))[0]?.path).toBe('人事部门员工名册.txt');
  });

  it('reads bzip2 members and names methods that it cannot read', async () => {
    const bytes = byPython(`
z = zipfile.ZipFile(path, 'w')
z.writestr('b.txt', 'packed ' * 99, zipfile.ZIP_BZIP2)
z.writestr('c.txt', 'plain')
z.close()`);
    const met = await drive('a.zip', bytes);
    expect(at(met, 'b.txt').text).toBe('packed '.repeat(99));
    const at93 = Buffer.from(bytes);
    for (let from = at93.indexOf('\x0c\x00', 0, 'latin1'); from >= 0 && from < 10; from = -1) at93[from] = 97;
    at93[at93.indexOf('PK\x01\x02', 0, 'latin1') + 10] = 97;
    expect(at(await drive('a.zip', at93), 'b.txt').status).toBe('unreadable unsupported-compression');
    expect(at(await drive('a.zip', at93), 'c.txt').text).toBe('plain');
  });

  it('reads zip64 and counts members against the limit', async () => {
    const bytes = byPython(`
z = zipfile.ZipFile(path, 'w')
with z.open('big.txt', 'w', force_zip64=True) as f: f.write(b'sixty-four')
for i in range(20): z.writestr(str(i), 'x')
z.close()`);
    const met = await drive('a.zip', bytes, { limits: { members: 10 } });
    expect(at(met, 'big.txt').text).toBe('sixty-four');
    expect(met).toHaveLength(11);
    expect(at(met, '').status).toBe('partial member-limit');
  });

  it('reads on past a false size and tells the damage', async () => {
    const bytes = byPython(`
z = zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED)
z.writestr('lie.txt', 'truth ' * 500)
z.close()`);
    const directory = bytes.indexOf('PK\x01\x02', 0, 'latin1');
    bytes.writeUInt32LE(10, directory + 24);
    const lie = at(await drive('a.zip', bytes), 'lie.txt');
    expect(lie.status).toBe('partial damaged');
    expect(lie.text).toBe('truth '.repeat(500));
  });

  it('stops a bomb at the budget', async () => {
    const bytes = byPython(`
z = zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED)
z.writestr('zeros', b'\\0' * 300_000_000)
z.close()`);
    const met = await drive('a.zip', bytes, { limits: { expandedBytes: 40_000_000 } });
    expect(at(met, 'zeros').status).toBe('partial expanded-bytes-limit');
    expect(at(met, 'zeros').text.length).toBeLessThanOrEqual(40_000_000);
  });
});

describe('what is no ZIP archive', () => {
  it('is unreadable', async () => {
    expect(await drive('a.zip', Buffer.from('PK\x03\x04 and nothing more', 'latin1'))).toMatchObject([
      { path: '', status: 'unreadable truncated' },
    ]);
  });

  it('an empty archive holds nothing', async () => {
    const empty = Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(18)]);
    expect(await drive('a.zip', empty)).toMatchObject([{ status: 'scanned' }]);
  });
});
