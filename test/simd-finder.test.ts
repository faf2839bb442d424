import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { automatonOf } from '../src/detect/automaton.ts';
import { ANYWHERE, BEGINS } from '../src/detect/cue-bytes.ts';
import { createFinder } from '../src/detect/finder.ts';
import { createSimdFinder, unpack } from '../src/detect/simd-finder.ts';
import { TABLES } from '../src/detect/simd-module.ts';
import { finderTables } from '../src/detect/simd-tables.ts';
import type { Finder } from '../src/model.ts';

const plain = createFinder();
const simd = createSimdFinder(plain)!;
const encoder = new TextEncoder();

function found(finder: Finder, bytes: Uint8Array, from: number, to: number): number[] {
  const out: number[] = [];
  finder.find(bytes, from, to, out);
  return out;
}

function expectSame(bytes: Uint8Array, from = 0, to = bytes.length): void {
  expect(found(simd, bytes, from, to)).toEqual(found(plain, bytes, from, to));
}

const digits = fc
  .tuple(fc.constantFrom(1, 2, 3, 3, 4, 4, 5, 6, 7, 8, 9, 9, 10, 12, 15, 16, 17, 20), fc.nat())
  .map(([length, seed]) =>
    (BigInt(seed) * 7_919_000_000_000_061n).toString().padStart(20, '48').slice(-length),
  );
const separator = fc.constantFrom(
  ' ',
  '-',
  '.',
  '/',
  '_',
  '\t',
  '|',
  ' - ',
  '',
  ', ',
  ', ',
  ',',
  ':',
  ', ... ',
  '\u2026 ',
  '          ',
);
const foreignSeparator = fc.constantFrom(
  '\u2013',
  '\u2011',
  '\u00a0',
  '\u2009',
  '\u3000',
  '\u200b',
  '\u00ad',
);
const foreignDigits = fc
  .tuple(digits, fc.constantFrom(0xff10, 0x660, 0x6f0, 0x966))
  .map(([text, zero]) => text.replace(/\d/g, digit => String.fromCharCode(zero + Number(digit))));
const STEMS = (
  'SSN ssn SS s.s. Soc.Sec. social tax TIN acct account Account a/c A/C acc. acct# bank checking_account savings ' +
  'deposit empSSN IRA 401k 529 broker routing RTN rt/ transit iban GB82 DE89 FR1420 license lic lics Lic DL d.l. ' +
  "drivers' state_id real-id mass MA id i.d. card CC cc# PAN panel mc visa master loan note#3 notes number num no. " +
  'nr is the of code value for 08PTR WDLAB482C WDL DAQ ANSI \n\x1eDAQ WRENO*A 12AB 123AB 123-AB- S SA M- K ® é 社会 số tài ' +
  'Ì Í ⑆ kontakt international regular company accoun comp act acting ac Xe xe NSS nas JCB aba Act ACT *'
).split(' ');
const stem = fc.constantFrom(...STEMS);
const line = fc.constantFrom(
  '\n',
  '\n',
  '\r\n',
  '\n> ',
  '-\n',
  ' ',
  '; ',
  'Name  SSN  Account\n',
  'the report was then sent to the office today.\n',
);
const piece = fc.oneof(
  { weight: 6, arbitrary: digits },
  { weight: 5, arbitrary: separator },
  { weight: 4, arbitrary: stem },
  { weight: 2, arbitrary: line },
  { weight: 1, arbitrary: foreignSeparator },
  { weight: 1, arbitrary: foreignDigits },
  {
    weight: 1,
    arbitrary: fc.constantFrom('x'.repeat(60), ' '.repeat(130), '.'.repeat(300), 'the order was sent then '),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '4539578763621486',
      'GB82 WEST 1234 5698 7654 32',
      'DE89370400440532013000',
      '011000015',
      '2 1 2 3 4 5 6 7 1',
      '192.168.17.254',
      '2024-03-05T12:00:00.123Z',
      '212-34-5671',
      '212, 34, 5671',
      '4539, 5787, 6362, 1486',
      '3742, 545400… 84159',
      '617-555-0134',
      '123AB4567',
      'WDLAB482C1D7',
    ),
  },
);
const text = fc.array(piece, { maxLength: 60, size: 'max' }).map(pieces => pieces.join(''));
/** Bytes that mean something to a finder, and some others. */
const telling = fc.constantFrom(
  ...encoder.encode('0123456789 -./_\t|^,:#\nsSnNaAcCdDlLiIdDtTrRoO*'),
  0xc2,
  0xa0,
  0xd9,
  0xa5,
  0xef,
  0xbc,
  0x95,
  0xe2,
);

describe('SIMD finder', () => {
  it('has tables of the patterns as they are', () => {
    const tables = finderTables();
    const unpacked = new Uint8Array(tables.length);
    unpack(
      Uint8Array.from(atob(TABLES), sign => sign.charCodeAt(0)),
      unpacked,
    );
    expect(Buffer.compare(unpacked, tables)).toBe(0);
  });

  it('has every three bytes with which a cue may begin among those that are looked at', () => {
    const { classes, width, starts, rows } = automatonOf({ patterns: ANYWHERE, mode: 'here' });
    const all = Array.from({ length: 128 }, (_, byte) => byte);
    const step = (states: readonly number[], byte: number) =>
      states
        .map(state => (state < 2 ? state : rows[state * width + classes[byte]!]!))
        .filter(state => state > 0);
    const lost: string[] = [];
    function look(states: readonly number[], text: readonly number[]): void {
      const [a = 0, b = 0, c = 0] = text.map(byte => byte & 31);
      if (text.length === 3 && BEGINS[(a << 10) | (b << 5) | c] !== 1)
        lost.push(String.fromCharCode(...text));
      if (text.length < 3 && states.length > 0)
        for (const byte of all) if (step(states, byte).length > 0) look(step(states, byte), [...text, byte]);
    }
    look([...new Set(starts)], []);
    expect(lost).toEqual([]);
  });

  it('gives what the plain one gives on words, numbers and what divides them', () => {
    fc.assert(
      fc.property(text, whole => expectSame(encoder.encode(whole))),
      { numRuns: 3000 },
    );
  });

  it('gives it on bytes that are no UTF-8', () => {
    fc.assert(
      fc.property(text, whole => expectSame(Buffer.from(whole, 'latin1'))),
      { numRuns: 500 },
    );
  });

  it('gives it in any part of a text', () => {
    fc.assert(
      fc.property(text, fc.nat(300), fc.nat(500), (whole, skip, length) => {
        const bytes = encoder.encode(whole);
        const from = Math.min(skip, bytes.length);
        expectSame(bytes, from, Math.min(from + length, bytes.length));
      }),
      { numRuns: 1000 },
    );
  });

  it('gives it on bytes of any kind', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400, size: 'max' }), bytes => expectSame(bytes)),
      { numRuns: 1000 },
    );
  });

  it('gives it on the bytes that matter most', () => {
    fc.assert(
      fc.property(fc.array(telling, { maxLength: 300, size: 'max' }), bytes =>
        expectSame(Uint8Array.from(bytes)),
      ),
      { numRuns: 3000 },
    );
  });

  it('gives it far behind the start of a text', () => {
    fc.assert(
      fc.property(text, text, fc.nat(30_000), (before, whole, gap) => {
        const bytes = encoder.encode(`${before}\n${'some words and no more '.repeat(gap / 23)}\n${whole}`);
        expectSame(bytes);
        expectSame(bytes, Math.max(0, bytes.length - encoder.encode(whole).length), bytes.length);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['one endless stretch', '1-1-1-'.repeat(17_000)],
    ['one endless number', '7'.repeat(100_000)],
    ['endless spaces between numbers', `1${' '.repeat(70_000)}\u00e9 2`],
    ['cues without end', 'ssn 1234567 acct 12345678\n'.repeat(20_000)],
    ['accounts without end', 'account '.repeat(20_000)],
    ['accounts and far numbers', 'account, then 1234567 '.repeat(5_000)],
    ['full-width digits without end', '\uff11'.repeat(30_000)],
    ['East Asian text', '\u793e\u4f1a 12345 \u5b89\u5168 1234567 '.repeat(5_000)],
    ['a digit a candidate', '\u0661,'.repeat(50_000)],
    ['dates and times', '2024-03-05 12:00:00 start 05/03/2024 end 12:30\n'.repeat(500)],
    ['columns under a heading', `Name   SSN   Note\n${'Wren Oakfield   212345671   x\n'.repeat(900)}`],
    ['an empty text', ''],
  ])('gives it on %s', (_name, whole) => expectSame(encoder.encode(whole)));

  const share = join(import.meta.dirname, '../fixtures/share');
  const files = readdirSync(share, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
  it.each(files.map(entry => join(entry.parentPath, entry.name)))('gives it on %s', path => {
    const bytes = readFileSync(path);
    expectSame(bytes);
    for (let from = 1000; from < bytes.length; from += 9973) expectSame(bytes, from, bytes.length);
  });

  it('searches in its own memory with no copy', () => {
    const whole = encoder.encode('SSN 212-34-5671, card 4539578763621486; '.repeat(100));
    const area = simd.area(whole.length + 20);
    area.fill(0x37);
    area.set(whole, 10);
    const bytes = area.subarray(10, 10 + whole.length);
    expect(found(simd, bytes, 0, bytes.length)).toEqual(found(plain, whole, 0, whole.length));
    expect([...area.subarray(0, 10), ...area.subarray(-10)]).toEqual(new Array(20).fill(0x37));
  });

  it('leaves what was found before as it is', () => {
    const out = [1, 2];
    simd.find(encoder.encode('SSN 212-34-5671'), 0, 15, out);
    expect(out.slice(0, 2)).toEqual([1, 2]);
    expect(out).toHaveLength(4);
  });

  it('takes texts longer than its memory', () => {
    const bytes = Buffer.alloc((1 << 24) + 100, 'nothing. ');
    bytes.write('SSN 212-34-5671', 1 << 24);
    expect(found(simd, bytes, 0, bytes.length)).toHaveLength(2);
    expectSame(bytes);
  });

  it('is not there where the engine has no SIMD', () => {
    const { WebAssembly } = globalThis as { WebAssembly?: unknown };
    try {
      (globalThis as { WebAssembly?: unknown }).WebAssembly = undefined;
      expect(createSimdFinder(plain)).toBeNull();
    } finally {
      (globalThis as { WebAssembly?: unknown }).WebAssembly = WebAssembly;
    }
  });
});
