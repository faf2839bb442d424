import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { base64Blocks } from '../src/extract/base64.ts';
import { placeAt } from '../src/extract/places.ts';
import { plainPieces, plainText } from '../src/extract/plain.ts';
import { binary } from '../src/extract/strings.ts';
import { textWindows } from '../src/extract/text-windows.ts';
import { memorySource } from '../src/lib/source.ts';
import type { ExtractContext, Finder, Piece, Segment, Source } from '../src/model.ts';

/** Points out runs of five digits or more, and `@`. */
const finder: Finder = {
  find(bytes, from, to, out) {
    const text = Buffer.from(bytes.subarray(from, to)).toString('latin1');
    for (const match of text.matchAll(/\d{5,}|@/g))
      out.push(from + match.index, from + match.index + match[0].length);
  },
  tells: () => true,
};

const context: ExtractContext = {
  entry: { trail: ['a.txt'], bytes: null, modified: null, owner: null, mode: null },
  limits: {
    depth: 25,
    members: 10_000,
    expandedBytes: 1e9,
    ratio: 100,
    memoryBytes: 1e8,
    recordTime: 1e6,
    fileBytes: 1e12,
  },
  budget: { expanded: () => {}, packed: () => {} },
  finder,
  passwords: [],
};

function inChunks(bytes: Uint8Array, size: number): Source {
  return {
    ...memorySource(bytes),
    chunks: async function* () {
      for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
    },
  };
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

function segmentsOf(pieces: readonly Piece[]): Segment[] {
  return pieces.flatMap(piece =>
    'segment' in piece ? [piece.segment] : 'row' in piece ? [...piece.row.segments] : [],
  );
}

async function segments(bytes: Uint8Array, chunkBytes?: number): Promise<Segment[]> {
  return segmentsOf(await all(plainPieces(memorySource(bytes), context, chunkBytes)));
}

/** Lines of filler, some with numbers, long enough for many windows. */
const filler = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        'lorem ipsum dolor',
        'Zoë',
        '山田',
        '😀 sit',
        'x'.repeat(3000),
        '12 34',
        '1234567',
        '98765',
        '@',
        '',
      ),
      fc.constantFrom('\n', '\r\n', '\r', ' ', '\n\n'),
      fc.integer({ min: 1, max: 40 }),
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map(parts => parts.map(([text, end, times]) => (text + end).repeat(times)).join(''));

describe('textWindows', () => {
  it('gives every candidate in one window, and no byte twice', async () => {
    await fc.assert(
      fc.asyncProperty(
        filler,
        fc.integer({ min: 4096, max: 20_000 }),
        fc.integer({ min: 1, max: 9000 }),
        async (text, chunkBytes, size) => {
          const bytes = Buffer.from(text + 'pad '.repeat(9000) + text);
          const windows = (
            await all(
              textWindows(inChunks(bytes, size).chunks(), finder, {
                chunkBytes,
                single: false,
                allUnits: false,
              }),
            )
          ).filter(window => window !== null);
          let end = 0;
          for (const window of windows) {
            expect(window.offset).toBeGreaterThanOrEqual(end);
            expect(window.apart).toBe(window.offset > end);
            expect(
              Buffer.from(window.bytes).equals(
                bytes.subarray(window.offset, window.offset + window.bytes.length),
              ),
            ).toBe(true);
            end = window.offset + window.bytes.length;
          }
          const found: number[] = [];
          finder.find(bytes, 0, bytes.length, found);
          for (let index = 0; index < found.length; index += 2) {
            const start = found[index]!;
            const stop = found[index + 1]!;
            expect(
              windows.filter(({ offset, bytes: { length } }) => offset <= start && stop <= offset + length),
            ).toHaveLength(1);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('holds little of an endless run of digits', async () => {
    const bytes = Buffer.alloc(3_000_000, 0x31);
    const windows = await all(
      textWindows(inChunks(bytes, 65_536).chunks(), finder, {
        chunkBytes: 65_536,
        single: false,
        allUnits: false,
      }),
    );
    const sizes = windows.filter(window => window !== null).map(window => window.bytes.length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(bytes.length);
    expect(Math.max(...sizes)).toBeLessThan(1_000_000);
  });
});

describe('plainText', () => {
  it('knows line, column and offset of each character, in windows and across chunks', async () => {
    await fc.assert(
      fc.asyncProperty(filler, fc.integer({ min: 5000, max: 50_000 }), async (text, chunkBytes) => {
        const whole = `${text}${'pad\n'.repeat(9000)}${text}`;
        const bytes = Buffer.from(whole);
        const lines = whole.split(/\r\n|\n|\r/);
        for (const segment of await segments(bytes, chunkBytes)) {
          for (const index of [0, segment.text.search(/\d/), segment.text.length - 1]) {
            const char = segment.text[index];
            if (char === undefined || char === '\n' || /[\ud800-\udfff]/.test(char)) continue;
            const place = placeAt(segment, index);
            expect(lines[place.line! - 1]?.[place.column! - 1]).toBe(char);
            expect(bytes.subarray(place.offset!, place.offset! + Buffer.byteLength(char)).toString()).toBe(
              char,
            );
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['utf-16le', 2],
    ['utf-16be', 2],
    ['windows-1252', 1],
  ])('knows offsets in %s', async (encoding, unit) => {
    const before = `${'José Núñez, João Conceição e outros\r\n'.repeat(3000)}`;
    const text = `${before}Zoë Quarrié 219457781\r\n`;
    const found = await segments(new Uint8Array(iconv.encode(text, encoding, { addBOM: unit === 2 })));
    const segment = found.find(({ text: part }) => part.includes('219457781'))!;
    const place = placeAt(segment, segment.text.indexOf('219457781'));
    const index = text.indexOf('219457781');
    expect(place).toMatchObject({ line: 3001, column: 13, offset: index * unit + (unit === 2 ? 2 : 0) });
    expect(segment.text).toContain('José Núñez');
  });

  it('reads Shift-JIS, without offsets', async () => {
    const text = '山田太郎さんの電話番号は三月に変わりました。住所は東京都です。テスト\n口座番号 2194577\n';
    const [segment] = await segments(new Uint8Array(iconv.encode(text, 'shift_jis')));
    expect(segment?.text).toContain('口座番号 2194577');
    expect(placeAt(segment!, segment!.text.indexOf('2194577'))).toMatchObject({ line: 2, column: 6 });
    expect(segment?.place.offset).toBeUndefined();
  });

  it('sets windows apart and leaves out what is far from candidates', async () => {
    const found = await segments(
      Buffer.from(`first 12345 here\n${'lorem ipsum\n'.repeat(9000)}second 67890 here\n`),
    );
    expect(found).toHaveLength(2);
    expect(found[0]?.apart).toBeUndefined();
    expect(found[1]?.apart).toBe(true);
    expect(found[1]!.text.length).toBeLessThan(4000);
    expect(found[1]?.place.column).toBe(1);
  });

  it('names columns by a header far above', async () => {
    const row = (name: string, number: string) => `${name.padEnd(16)}${number.padEnd(14)}LYNN\n`;
    const quiet = row('NOBODY AT ALL', '').repeat(3000);
    const text = `${row('EMPLOYEE NAME', 'ACCOUNT NO').replace('LYNN', 'TOWN')}${quiet}${row('ONO VARK', '7712345')}${quiet}`;
    const segment = (await segments(Buffer.from(text))).find(part => part.text === '7712345');
    expect(segment?.label).toBe('ACCOUNT NO');
    expect(segment?.place.line).toBe(3002);
  });

  it('keeps one broken byte from hiding the rest', async () => {
    const bytes = Buffer.concat([
      Buffer.from('Zoë Quarrié and Łukasz '),
      Buffer.of(0xff),
      Buffer.from(' 219457781'),
    ]);
    const [segment] = await segments(bytes);
    const index = segment!.text.indexOf('219457781');
    expect(placeAt(segment!, index).offset).toBe(bytes.indexOf('219457781'));
  });

  it('yields nothing for an empty file, and takes no binary', async () => {
    expect(await segments(new Uint8Array(0))).toEqual([]);
    expect(plainText.accepts(Uint8Array.of(0, 1, 2, 3, 4, 5, 0, 0, 0, 14, 15, 16))).toBe(false);
  });
});

describe('base64', () => {
  const secret = 'Ono Vark has the number 219-45-7781 and lives in Lynn with his cat.';
  const encoded = Buffer.from(secret).toString('base64');
  const decoded = (text: string) => base64Blocks(text).map(block => Buffer.from(block.bytes).toString());

  it('finds tokens and wrapped blocks', () => {
    const wrap = (end: string) => encoded.match(/.{1,40}/g)!.join(end);
    expect(decoded(`a: ${encoded} end`)).toEqual([secret]);
    expect(decoded(`a: |\n  ${wrap('\n  ')}\nnext: b`)).toEqual([secret]);
    expect(decoded(`{"a":"${wrap('\\n')}"}`)).toEqual([secret]);
    expect(decoded(`src="data:text/plain;base64,${encoded}"`)).toEqual([secret]);
    expect(base64Blocks(gzipSync(secret).toString('base64'))).toHaveLength(1);
  });

  it('is found in a run of many megabytes, and is no run of one letter', () => {
    const long = Buffer.from(`${secret} `.repeat(90_000)).toString('base64');
    expect(base64Blocks(long).map(block => block.bytes.length)).toEqual([90_000 * (secret.length + 1)]);
    for (const letter of 'Aa7+/_-') expect(base64Blocks(letter.repeat(8_000_000))).toEqual([]);
  });

  it('leaves out checksums and keys', () => {
    expect(base64Blocks('da39a3ee5e6b4b0d3255bfef95601890afd80709da39a3ee5e6b4b0d3255bfef')).toEqual([]);
    expect(base64Blocks('MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj')).toEqual([]);
  });

  it('gives them as members with their lines, across chunks', async () => {
    const long = Buffer.from(`${secret}\n`.repeat(2000))
      .toString('base64')
      .match(/.{1,76}/g)!
      .join('\r\n');
    const text = `${'lorem, ipsum.\n'.repeat(700)}${encoded}\n\n${'dolor, sit.\n'.repeat(9000)}--\n${long}\r\n--\n`;
    const pieces = await all(plainPieces(inChunks(Buffer.from(text), 1000), context, 8192));
    const members = pieces.flatMap(piece => ('member' in piece ? [piece.member] : []));
    expect(members.map(member => member.entry.trail.at(-1))).toEqual([
      'base64 at line 701',
      'base64 at line 9704',
    ]);
    expect(Buffer.from(await members[1]!.source!.bytes()).toString()).toBe(`${secret}\n`.repeat(2000));
  });
});

describe('binary', () => {
  it('gives strings of every width with their offsets, then says that it is partial', async () => {
    const bytes = Buffer.concat([
      Buffer.of(0, 1, 2, 0xff, 0xfe),
      Buffer.from('Ono Vark'),
      Buffer.of(0, 0),
      Buffer.from('219-45-7781'),
      Buffer.alloc(64, 0xff),
      Buffer.from('Zoë Quill 7712345', 'utf16le'),
      Buffer.alloc(64, 0xff),
      iconv.encode('wide 7712346', 'utf-16be'),
      Buffer.of(0, 0, 0),
    ]);
    for (const size of [1, 7, 4096]) {
      const pieces = await all(binary.extract(inChunks(bytes, size)));
      const found = segmentsOf(pieces);
      expect(found.map(({ text }) => text).sort()).toEqual(
        ['Ono Vark\n219-45-7781', 'Zoë Quill 7712345', 'wide 7712346'].sort(),
      );
      for (const segment of found) {
        const index = segment.text.search(/\d/);
        expect(
          bytes.subarray(placeAt(segment, index).offset!).toString('latin1')[
            segment.text.startsWith('wide') ? 1 : 0
          ],
        ).toBe(segment.text[index]);
      }
      expect(pieces.at(-1)).toEqual({ problem: { status: 'partial', cause: 'strings-only' } });
    }
  });

  it('has nothing to say of an empty file', async () => {
    expect(await all(binary.extract(memorySource(new Uint8Array(0))))).toEqual([]);
  });
});
