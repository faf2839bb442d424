import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at, drive, hasTool, type Met } from './archive-driver.ts';

const folder = mkdtempSync(join(tmpdir(), 'pii-archives-'));
afterAll(() => rmSync(folder, { recursive: true }));

const LEDGER = Array.from(
  { length: 6000 },
  (_, index) => `${index} Odalys Brightwater ${index * 7919}\n`,
).join('');
const LONG_NAME = `${'deep/'.repeat(30)}ledger.txt`;

beforeAll(() => {
  writeFileSync(join(folder, 'ledger.txt'), LEDGER);
  mkdirSync(join(folder, 'deep/'.repeat(30)), { recursive: true });
  writeFileSync(join(folder, LONG_NAME), 'at the bottom');
  symlinkSync('ledger.txt', join(folder, 'link'));
});

function output(command: string, ...args: string[]): Buffer {
  return execFileSync(command, args, {
    cwd: folder,
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

interface Compressor {
  readonly tool: string;
  readonly name: string;
  readonly pack: (input: string) => Buffer;
}

const byTool = (tool: string, ending: string): Compressor => ({
  tool,
  name: `ledger.txt.${ending}`,
  pack: input => execFileSync(tool, ['-c'], { input, maxBuffer: 1 << 28 }),
});

const COMPRESSORS: readonly Compressor[] = [
  byTool('gzip', 'gz'),
  byTool('bzip2', 'bz2'),
  byTool('xz', 'xz'),
  byTool('zstd', 'zst'),
  byTool('lz4', 'lz4'),
];

describe.each(COMPRESSORS)('$tool', ({ tool, name, pack }) => {
  it.skipIf(!hasTool(tool))('gives its content, also of two streams and through small chunks', async () => {
    const packed = pack(LEDGER);
    expect(at(await drive(name, packed), 'ledger.txt')).toMatchObject({ status: 'scanned', text: LEDGER });
    expect(at(await drive(name, packed, { chunk: 777 }), 'ledger.txt').text).toBe(LEDGER);
    const twice = Buffer.concat([packed, pack('and more')]);
    expect(at(await drive(name, twice), 'ledger.txt').text).toBe(`${LEDGER}and more`);
  });

  it.skipIf(!hasTool(tool))('keeps what came before a cut', async () => {
    const noise = Array.from({ length: 300_000 }, (_, index) =>
      Math.imul(index, 2654435761).toString(36),
    ).join('\n');
    const packed = pack(noise);
    const cut = at(await drive(name, packed.subarray(0, packed.length - 5000)), 'ledger.txt');
    expect(cut.status).toBe('partial truncated');
    expect(noise.startsWith(cut.text)).toBe(true);
    expect(cut.text.length).toBeGreaterThan(noise.length / 3);
  });

  it.skipIf(!hasTool(tool))('ends in statuses whatever bytes are changed', async () => {
    const packed = pack(LEDGER.slice(0, 20_000));
    const change = fc.tuple(fc.nat(packed.length - 1), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 5 }),
        fc.nat(packed.length),
        async (all, end) => {
          const changed = Buffer.from(end % 3 === 0 ? packed.subarray(0, end) : packed);
          for (const [where, value] of all) if (where < changed.length) changed[where] = value;
          expect((await drive(name, changed)).length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** Packs as Unix compress does with at most 12 bits, clearing once when the codes have run out. */
function lzw(text: string): Buffer {
  const out: number[] = [0x1f, 0x9d, 0x8c];
  let codes = new Map<string, number>();
  let width = 9;
  let group: number[] = [];
  const flush = (last = false) => {
    const bits = group.map(code => [...code.toString(2).padStart(width, '0')].reverse().join('')).join('');
    const end = group.length === 0 ? 0 : last ? bits.length : width * 8;
    for (let from = 0; from < end; from += 8) {
      out.push(Number.parseInt([...bits.slice(from, from + 8).padEnd(8, '0')].reverse().join(''), 2));
    }
    group = [];
  };
  const emit = (code: number) => {
    group.push(code);
    if (group.length === 8) flush();
  };
  let prefix = '';
  let next = 257;
  for (const char of text) {
    if (prefix === '' || codes.has(prefix + char)) {
      prefix += char;
      continue;
    }
    emit(prefix.length === 1 ? prefix.charCodeAt(0) : codes.get(prefix)!);
    if (next < 4096) {
      if (next >= 1 << width && width < 12) {
        flush();
        width++;
      }
      codes.set(prefix + char, next++);
    } else {
      emit(256);
      flush();
      codes = new Map();
      width = 9;
      next = 257;
    }
    prefix = char;
  }
  emit(prefix.length === 1 ? prefix.charCodeAt(0) : codes.get(prefix)!);
  flush(true);
  return Buffer.from(out);
}

describe('compressed files', () => {
  it('are named by the gzip header, else by their ending', async () => {
    const paths = (met: readonly Met[]) => met.map(one => one.path);
    expect(paths(await drive('staff.tgz', gzipSync('x')))).toContain('staff.tar');
    expect(paths(await drive('noending', gzipSync('x')))).toContain('noending');
    const named = Buffer.concat([
      Buffer.from([0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 3]),
      Buffer.from('a/b.csv\0'),
    ]);
    const bytes = Buffer.concat([named, gzipSync('a,b').subarray(10)]);
    expect(paths(await drive('x.gz', bytes))).toContain('b.csv');
  });

  it('zlib and Brotli are read, and text that starts like zlib is not taken for it', async () => {
    expect(at(await drive('a.zlib', deflateSync('hello')), 'a').text).toBe('hello');
    expect(at(await drive('a.txt.br', brotliCompressSync('hello')), 'a.txt').text).toBe('hello');
    expect(await drive('a.txt', Buffer.from('x^2 + y^2'))).toMatchObject([
      { format: null, text: 'x^2 + y^2' },
    ]);
  });

  it('Unix compress is read, with growing codes and a clear', async () => {
    const text = LEDGER.slice(0, 60_000);
    expect(at(await drive('a.txt.Z', lzw(text)), 'a.txt').text).toBe(text);
  });

  it('a bomb stops at the budget', async () => {
    const bomb = gzipSync(gzipSync(Buffer.alloc(200_000_000)));
    const met = await drive('bomb.gz', bomb, { limits: { expandedBytes: 30_000_000 } });
    expect(met.some(one => one.status === 'partial expanded-bytes-limit')).toBe(true);
  });

  it.skipIf(!hasTool('xz'))('one inside another of its kind does not wait for ever', async () => {
    const inner = execFileSync('xz', ['-c'], { input: LEDGER });
    const outer = execFileSync('xz', ['-c'], { input: inner });
    expect(at(await drive('a.xz', outer), 'a > a').text).toBe(LEDGER);
  });
});

describe.skipIf(!hasTool('tar'))('a TAR archive', () => {
  it.each(['v7', 'ustar', 'gnu', 'pax'])('of format %s gives its files', async format => {
    const names = format === 'v7' || format === 'ustar' ? [] : [LONG_NAME];
    const bytes = output('tar', `--format=${format}`, '-cf', '-', 'ledger.txt', 'link', ...names);
    for (const chunk of [undefined, 1000]) {
      const met = await drive('a.tar', bytes, chunk === undefined ? {} : { chunk });
      expect(at(met, 'ledger.txt').text).toBe(LEDGER);
      expect(at(met, 'link').status).toBe('skipped symbolic-link');
      for (const name of names) expect(at(met, name).text).toBe('at the bottom');
      expect(at(met, '').status).toBe('scanned');
    }
  });

  it('is read in one pass through its compression', async () => {
    const packed = gzipSync(output('tar', '-cf', '-', 'ledger.txt', 'link'));
    expect(at(await drive('a.tgz', packed, { chunk: 500 }), 'a.tar > ledger.txt').text).toBe(LEDGER);
    const cut = await drive('a.tgz', packed.subarray(0, packed.length / 2));
    const part = at(cut, 'a.tar > ledger.txt');
    expect(part.status).toBe('partial truncated');
    expect(part.text.length).toBeGreaterThan(1000);
    expect(LEDGER.startsWith(part.text)).toBe(true);
  });

  it('ends in statuses whatever bytes are changed', async () => {
    const bytes = output('tar', '-cf', '-', 'ledger.txt', 'link', LONG_NAME);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(600), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 5 }),
        fc.nat(bytes.length),
        async (all, end) => {
          const changed = Buffer.from(end % 3 === 0 ? bytes.subarray(0, end) : bytes);
          for (const [where, value] of all) if (where < changed.length) changed[where] = value;
          expect((await drive('a.tar', changed)).length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('old archives', () => {
  it.skipIf(!hasTool('ar'))('ar, with long names', async () => {
    writeFileSync(join(folder, 'a name of more than sixteen letters.txt'), 'long');
    output('ar', 'rcS', 'x.a', 'ledger.txt', 'a name of more than sixteen letters.txt');
    const bytes = output('cat', 'x.a');
    for (const chunk of [undefined, 500]) {
      const met = await drive('x.a', bytes, chunk === undefined ? {} : { chunk });
      expect(at(met, 'ledger.txt').text).toBe(LEDGER);
      expect(at(met, 'a name of more than sixteen letters.txt').text).toBe('long');
    }
  });

  const fields = (name: string, text: string, mode: number) => [
    ['070701', 1, mode, 0, 0, 1, 0, text.length, 0, 0, 0, 0, name.length + 1, 0],
    ['070707', 0, 1, mode, 0, 0, 1, 0, 0, name.length + 1, text.length],
  ];
  const pad = (text: string, unit: number) => text.padEnd(Math.ceil(text.length / unit) * unit, '\0');
  const newc = (name: string, text: string, mode: number) => {
    const [magic, ...rest] = fields(name, text, mode)[0]!;
    const head = rest.map(field => field.toString(16).padStart(8, '0')).join('');
    return pad(`${magic}${head}${name}\0`, 4) + pad(text, 4);
  };
  const odc = (name: string, text: string, mode: number) => {
    const [magic, ...rest] = fields(name, text, mode)[1]!;
    const widths = [6, 6, 6, 6, 6, 6, 6, 11, 6, 11];
    const head = rest.map((field, index) => field.toString(8).padStart(widths[index]!, '0')).join('');
    return `${magic}${head}${name}\0${text}`;
  };

  it.each([newc, odc])('cpio', async write => {
    const text =
      write('folder', '', 0o40755) +
      write('a.txt', 'first', 0o100644) +
      write('link', 'a.txt', 0o120777) +
      write('b.txt', 'second', 0o100644) +
      write('TRAILER!!!', '', 0);
    const met = await drive('x.cpio', Buffer.from(text, 'latin1'));
    expect(met.map(one => [one.path, one.status, one.text])).toEqual([
      ['a.txt', 'scanned', 'first'],
      ['link', 'skipped symbolic-link', ''],
      ['b.txt', 'scanned', 'second'],
      ['', 'scanned', ''],
    ]);
    const cut = await drive('x.cpio', Buffer.from(text.slice(0, text.indexOf('second') + 3), 'latin1'));
    expect(at(cut, 'b.txt')).toMatchObject({ status: 'partial truncated', text: 'sec' });
  });
});

async function sevenZipIn(args: string[], inputs: Readonly<Record<string, string>>): Promise<Buffer> {
  const name: string = '7z-wasm';
  const engine = await (await import(name)).default({
    print: () => {},
    printErr: () => {},
    stdin: () => null,
  });
  for (const [path, text] of Object.entries(inputs)) engine.FS.writeFile(path, text);
  engine.callMain(['a', ...args, ...Object.keys(inputs)]);
  return Buffer.from(engine.FS.readFile(args.find(arg => arg.startsWith('out.')) ?? ''));
}

const hasSevenZip = await import('7z-wasm' as string).then(
  () => true,
  () => false,
);

describe.skipIf(!hasSevenZip)('a 7z archive', () => {
  const INPUTS = { 'ledger.txt': LEDGER, 'note.txt': 'a note' };

  it('gives its files, also through a stream', async () => {
    const bytes = await sevenZipIn(['out.7z'], INPUTS);
    expect(at(await drive('a.7z', bytes), 'ledger.txt').text).toBe(LEDGER);
    expect(at(await drive('a.7z', bytes, { chunk: 999 }), 'note.txt').text).toBe('a note');
  });

  it('with encrypted files or names tells so, and opens with the password', async () => {
    const locked = await sevenZipIn(['-pvellum', 'out.7z'], INPUTS);
    const closed = await drive('a.7z', locked, { passwords: ['wrong'] });
    expect(at(closed, 'note.txt')).toMatchObject({ status: 'encrypted password', method: '7z AES-256' });
    expect(at(await drive('a.7z', locked, { passwords: ['wrong', 'vellum'] }), 'note.txt').text).toBe(
      'a note',
    );
    const hidden = await sevenZipIn(['-pvellum', '-mhe=on', 'out.7z'], INPUTS);
    expect(await drive('a.7z', hidden, { passwords: ['wrong'] })).toMatchObject([
      { status: 'encrypted password' },
    ]);
    expect(at(await drive('a.7z', hidden, { passwords: ['wrong', 'vellum'] }), 'ledger.txt').text).toBe(
      LEDGER,
    );
  });

  it.skipIf(!hasTool('xz'))('its engine reads xz with filters, and LZMA', async () => {
    const packed = execFileSync('xz', ['-c', '--x86', '--lzma2', '-C', 'sha256'], { input: LEDGER });
    expect(at(await drive('ledger.txt.xz', packed), 'ledger.txt').text).toBe(LEDGER);
    const older = execFileSync('xz', ['-c', '--format=lzma'], { input: LEDGER });
    expect(at(await drive('ledger.txt.lzma', older), 'ledger.txt').text).toBe(LEDGER);
  });

  it('stops at the budget and at its end', async () => {
    const bytes = await sevenZipIn(['out.7z'], { 'zeros.txt': '0'.repeat(30_000_000) });
    const met = await drive('a.7z', bytes, { limits: { expandedBytes: 5_000_000 } });
    expect(met.at(-1)?.status).toBe('partial expanded-bytes-limit');
    const cut = await drive('a.7z', bytes.subarray(0, bytes.length - 20));
    expect(cut.at(-1)?.status).toMatch(/damaged|truncated/);
  });

  it.each([128, 192, 256])('its AES-%i ZIP members are opened by the reader of ZIP', async bits => {
    const bytes = await sevenZipIn(['-tzip', `-mem=AES${bits}`, '-pvellum', 'out.zip'], INPUTS);
    const method = `ZIP AES-${bits}`;
    const closed = await drive('a.zip', bytes, { passwords: ['wrong'] });
    expect(at(closed, 'ledger.txt')).toMatchObject({ status: 'encrypted password', method });
    const opened = await drive('a.zip', bytes, { passwords: ['wrong', 'vellum'] });
    expect(at(opened, 'ledger.txt')).toMatchObject({ status: 'scanned', text: LEDGER, method });
  });
});

describe('gzip with a fault behind its content', () => {
  const packed = gzipSync(LEDGER);
  const wrong = Buffer.from(packed);
  wrong[wrong.length - 6]! ^= 0x55;
  const junk = Buffer.concat([packed, Buffer.from('Odalys 44-102')]);

  it.each([undefined, 100])('is read in full and called damaged, through chunks of %s', async chunk => {
    const options = chunk === undefined ? {} : { chunk };
    for (const bytes of [wrong, junk]) {
      expect(at(await drive('ledger.txt.gz', bytes, options), 'ledger.txt')).toMatchObject({
        status: 'partial damaged',
        text: LEDGER,
      });
    }
    const padded = Buffer.concat([packed, Buffer.alloc(2000)]);
    expect(at(await drive('ledger.txt.gz', padded, options), 'ledger.txt').status).toBe('scanned');
  });

  it('is told from a sound one wherever its chunks are cut', async () => {
    const small = gzipSync('file 44-102');
    const twice = Buffer.concat([small, small]);
    for (let chunk = 1; chunk <= twice.length; chunk++) {
      expect(at(await drive('a.txt.gz', twice, { chunk }), 'a.txt')).toMatchObject({
        status: 'scanned',
        text: 'file 44-102file 44-102',
      });
    }
  });

  it('is read where its content is a format that is read whole', async () => {
    const mail = gzipSync('From: a@b.example\nTo: c@d.example\nSubject: s\n\nfile 44-102\n');
    mail[mail.length - 6]! ^= 0x55;
    const met = await drive('a.eml.gz', mail);
    expect(at(met, 'a.eml').text).toContain('file 44-102');
    expect(at(met, '').status).toBe('partial damaged');
  });
});

describe.skipIf(!hasTool('tar'))('a tar archive with more behind its end', () => {
  it('gives it as a record, and members behind it too', async () => {
    const packed = output('tar', '-cf', '-', 'ledger.txt');
    const note = Buffer.from(`${'\n'.repeat(700)}Odalys 44-102`);
    expect(at(await drive('a.tar', Buffer.concat([packed, note])), 'trailing data').text).toBe(`${note}`);
    const met = await drive('a.tar', Buffer.concat([packed, Buffer.alloc(1024, 'note '), packed]), {
      chunk: 777,
    });
    expect(met.map(one => one.path)).toEqual(['ledger.txt', 'trailing data', 'ledger.txt', '']);
    expect((await drive('a.tar', packed)).map(one => one.path)).toEqual(['ledger.txt', '']);
  });
});
