import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Single-byte encodings of Latin text, the most usual first. */
export const LATIN = ['windows-1252', 'windows-1250', 'cp850', 'macintosh'];
const LATIN_LETTER = /^[\u00c0-\u024f]$/;
const TYPOGRAPHIC =
  /^[\u2013\u2014\u2018-\u201e\u2020-\u2022\u2026\u2122\u20ac\u00a0\u00a3\u00a7\u00a9\u00ab\u00ae\u00b0\u00b7\u00bb-\u00be\u00bf\u00a1]$/;

function asciiLetter(byte: number | undefined): boolean {
  return byte !== undefined && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
}

/** Share of the non-ASCII bytes that fit Latin text in `encoding`: letters beside ASCII letters, or quotation marks. */
export function latinFit(head: Uint8Array, encoding: string): number {
  const iconv = require('iconv-lite') as typeof import('iconv-lite');
  const high = Uint8Array.from({ length: 128 }, (_, index) => 0x80 + index);
  const chars = [...iconv.decode(Buffer.from(high), encoding)];
  const letter = chars.map(char => LATIN_LETTER.test(char));
  const capital = chars.map(char => char !== char.toLowerCase());
  const mark = chars.map(char => TYPOGRAPHIC.test(char));
  let seen = 0;
  let fit = 0;
  for (let at = 0; at < head.length && seen < 2000; at++) {
    const code = head[at]! - 0x80;
    if (code < 0) continue;
    seen++;
    const before = head[at - 1];
    const after = head[at + 1];
    if (letter[code]) {
      const inWord = before !== undefined && before >= 0x61 && before <= 0x7a;
      if ((asciiLetter(before) || asciiLetter(after)) && !(capital[code] && inWord)) fit++;
    } else if (mark[code] && !(asciiLetter(before) && asciiLetter(after) && chars[code] !== '\u2019')) fit++;
  }
  return seen === 0 ? 1 : fit / seen;
}

/** The best Latin encoding for a head and how well it fits; the more usual one wins where they fit alike. */
function bestLatin(head: Uint8Array): { encoding: string; fit: number } {
  let best = { encoding: 'windows-1252', fit: -1 };
  for (const encoding of LATIN) {
    const fit = latinFit(head, encoding);
    if (fit > best.fit + 0.05) best = { encoding, fit };
  }
  return best;
}

/** The encoding of text that is not UTF-8, by Latin fit and then by chardet. */
export function legacy(head: Uint8Array): string {
  const latin = bestLatin(head);
  if (latin.fit >= 0.8) return latin.encoding;
  const chardet = require('chardet') as typeof import('chardet');
  const guesses = chardet.analyse(head).filter(guess => !/^UTF|^ASCII|^[ms]bcs|ISO.2022/i.test(guess.name));
  const guess = guesses[0];
  if (guess === undefined) return latin.encoding;
  const westEuropean = /^(ISO-8859-[129]|windows-125[0247])$/.test(guess.name);
  if (westEuropean && latin.fit >= 0.4) return latin.encoding;
  if (guess.name === 'ISO-8859-1') return 'windows-1252';
  return guess.name.toLowerCase();
}

const SAME_AS: Readonly<Record<string, string>> = {
  utf8: 'utf-8',
  'unicode-1-1-utf-8': 'utf-8',
  ascii: 'windows-1252',
  'us-ascii': 'windows-1252',
  'ansi_x3.4-1968': 'windows-1252',
  'iso-8859-1': 'windows-1252',
  'iso8859-1': 'windows-1252',
  iso_8859_1: 'windows-1252',
  'iso_8859-1': 'windows-1252',
  latin1: 'windows-1252',
  l1: 'windows-1252',
  'x-mac-roman': 'macintosh',
  'x-macintosh': 'macintosh',
  mac: 'macintosh',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'x-gbk': 'gb18030',
  'x-sjis': 'shift_jis',
  ms_kanji: 'shift_jis',
  'windows-31j': 'shift_jis',
  'iso-8859-9': 'windows-1254',
  'iso-8859-8-i': 'iso-8859-8',
  ibm037: 'cp037',
  'ebcdic-cp-us': 'cp037',
  ibm500: 'cp500',
  ibm1047: 'cp037',
  cp1047: 'cp037',
};

/** The name that the decoder takes for a declared charset; null where it is not known. */
export function canonicalEncoding(declared: string): string | null {
  const name = declared
    .trim()
    .replace(/^["']|["']$/g, '')
    .toLowerCase();
  const same = SAME_AS[name] ?? name;
  if (/^(utf-8|utf-16[lb]e|utf-32[lb]e|cp037|cp500|iso-2022-jp)$/.test(same)) return same;
  const iconv = require('iconv-lite') as typeof import('iconv-lite');
  return /^(utf|ucs|unicode|binary|base64|hex)/.test(same) || !iconv.encodingExists(same) ? null : same;
}
