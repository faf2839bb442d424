import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeEbcdic } from '../src/extract/ebcdic.ts';
import { decodeBytes, decodeText, sniffText } from '../src/extract/encoding.ts';
import { memorySource } from '../src/lib/source.ts';

const ENGLISH = 'Zebulon Quarrie lives at 12 Orchard Road, his number is 219-45-7781, call him.\n';
const TEXTS: readonly (readonly [string, string])[] = [
  ['utf-8', 'Zoë Quarrié, São Tomé, Nguyễn Văn — 219-45-7781\n'],
  ['utf-16le', `${ENGLISH}Zoë, Łukasz\n`],
  ['utf-16be', `${ENGLISH}Zoë, Łukasz\n`],
  ['utf-32le', ENGLISH],
  ['windows-1252', 'Zoë Quarrié from Conceição said “yes” – that’s 219-45-7781 for São João\n'],
  ['windows-1250', 'Łukasz Żółć, Małgorzata Święta, Gdańsk, Łódź, Poznań, Wrocław, żółw, źdźbło\n'],
  ['macintosh', 'Zoé Quarrié, José Núñez, João Conceição, Böhm, Müller, Peña, élève\n'],
  ['cp850', 'Zoé Quarrié, José Núñez, Böhm, Müller, Peña, élève, número de cuenta\n'],
  ['shift_jis', '山田太郎さんの電話番号は三月に変わりました。住所は東京都です。テスト\n'],
  ['gb18030', '王伟的社会安全号码是二一九。他住在波士顿，是一名工程师，工作很忙。\n'],
  ['big5', '陳大文的社會安全號碼是二一九。他住在波士頓，是一名工程師，工作很忙。\n'],
  ['euc-kr', '김철수의 사회보장번호는 이일구입니다. 그는 보스턴에 살고 있으며 기술자입니다.\n'],
  ['euc-jp', '山田太郎さんの電話番号は三月に変わりました。住所は東京都です。テスト\n'],
  ['koi8-r', 'Иванов Пётр живёт в Москве, номер его документа записан в анкете сотрудника.\n'],
  ['windows-1251', 'Иванов Пётр живёт в Москве, номер его документа записан в анкете сотрудника.\n'],
];

function encode(text: string, encoding: string): Uint8Array {
  return new Uint8Array(iconv.encode(text, encoding, { addBOM: false }));
}

function toEbcdic(text: string): Uint8Array {
  const table = decodeEbcdic(
    Uint8Array.from({ length: 256 }, (_, byte) => byte),
    'cp037',
  );
  return Uint8Array.from(text, char => (char === '\n' ? 0x25 : table.lastIndexOf(char)));
}

describe('sniffText', () => {
  it.each(TEXTS)('reads %s without a byte order mark', (encoding, text) => {
    const sniffed = sniffText(encode(text.repeat(4), encoding));
    expect(sniffed?.text).toBe(text.repeat(4));
    expect(sniffed?.bom).toBe(0);
  });

  it.each(['utf8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])(
    'takes off the byte order mark of %s',
    encoding => {
      const bytes = new Uint8Array(iconv.encode(ENGLISH, encoding, { addBOM: true }));
      const sniffed = sniffText(bytes);
      expect(sniffed?.text).toBe(ENGLISH);
      expect(sniffed?.bom).toBe(bytes.length - encode(ENGLISH, encoding).length);
    },
  );

  it('reads EBCDIC', () => {
    const sniffed = sniffText(toEbcdic(ENGLISH.repeat(3)));
    expect(sniffed).toMatchObject({ encoding: 'cp037', text: ENGLISH.repeat(3) });
  });

  it('allows a sequence that is cut off at the end of the head', () => {
    const bytes = encode('Zoë '.repeat(100), 'utf8');
    expect(sniffText(bytes.slice(0, -2))?.encoding).toBe('utf-8');
  });

  it('keeps UTF-8 with one wrong byte', () => {
    const bytes = Uint8Array.of(
      ...encode('Zoë Quarrié, São Tomé ', 'utf8'),
      0xff,
      ...encode(' 219-45-7781', 'utf8'),
    );
    expect(sniffText(bytes)?.text).toBe('Zoë Quarrié, São Tomé \ufffd 219-45-7781');
  });

  it('keeps text with a few control characters, escapes or NULs', () => {
    for (const stray of ['\x00', '\x07', '\x1b[31mred\x1b[0m', '\x01']) {
      expect(sniffText(encode(`${ENGLISH}${stray}${ENGLISH}`, 'utf8'))?.encoding).toBe('utf-8');
    }
  });

  it('refuses random bytes', () => {
    let seed = 12345;
    const bytes = Uint8Array.from({ length: 4096 }, () => (seed = (seed * 1103515245 + 12345) >>> 0) >>> 24);
    expect(sniffText(bytes)).toBeNull();
  });

  it('gives the same object for the same head', () => {
    const head = encode(ENGLISH, 'utf8');
    expect(sniffText(head)).toBe(sniffText(head));
  });
});

describe('decodeBytes', () => {
  it('follows a declared charset that the bytes bear out', () => {
    const text = 'Łukasz Żółć; Ślązak\n';
    expect(decodeBytes(encode(text, 'iso-8859-2'), 'ISO-8859-2')).toBe(text);
  });

  it('does not follow one that they do not', () => {
    const text = 'Zoë Quarrié, São Tomé\n';
    expect(decodeBytes(encode(text, 'utf8'), 'iso-8859-1')).toBe(text);
    expect(decodeBytes(encode(text, 'windows-1252'), 'utf-8')).toBe(text);
    expect(decodeBytes(encode(ENGLISH, 'utf8'), 'utf-16')).toBe(ENGLISH);
    expect(decodeBytes(encode(ENGLISH, 'utf8'), 'no-such-charset')).toBe(ENGLISH);
  });
});

describe('decodeText', () => {
  async function inChunks(bytes: Uint8Array, size: number): Promise<string> {
    async function* chunks() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    }
    let text = '';
    const decoded = await decodeText({ ...memorySource(bytes), chunks });
    for await (const chunk of decoded.chunks) text += chunk;
    return text;
  }

  it.each(TEXTS)('gives the same text of %s whatever the chunks', async (encoding, text) => {
    const bytes = encode(text.repeat(3), encoding);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), async size => {
        expect(await inChunks(bytes, size)).toBe(text.repeat(3));
      }),
      { numRuns: 20 },
    );
  });

  it('changes over where a long ASCII head is followed by Windows-1252', async () => {
    const tail = 'José Núñez and João Conceição\n';
    const bytes = Uint8Array.of(...encode(ENGLISH.repeat(1000), 'utf8'), ...encode(tail, 'windows-1252'));
    expect((await inChunks(bytes, 8192)).endsWith(tail)).toBe(true);
  });
});
