/** How a word is written: Jane, JANE, J, jane, or anything else (iPhone). */
export type Shape = 'capital' | 'upper' | 'initial' | 'lower' | 'other';

/**
 * What stands before a word: one or two spaces, one line end, a comma, a caret or slash, a full stop, a colon or
 * equals sign, a separator of table cells, an ampersand, a dash, or anything else.
 */
export type Gap = 'space' | 'line' | 'comma' | 'caret' | 'dot' | 'colon' | 'cell' | 'and' | 'dash' | 'break';

/** One word of running text; `start` and `end` are indexes of the text, the possessive 's left out. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly shape: Shape;
  readonly gap: Gap;
  /** A line end stands somewhere between this word and the one before it, or the text begins here. */
  readonly startsLine: boolean;
}

const LETTER = /\p{L}/u;
const MARK = /\p{M}/u;

function isLetter(code: number, text: string, at: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code === 0xaa || code === 0xba) return false;
  return code >= 0xc0 && (LETTER.test(text[at]!) || MARK.test(text[at]!));
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2bc;
const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011;

function isUpper(char: string): boolean {
  return char !== char.toLowerCase() && char === char.toUpperCase();
}

function shapeOf(word: string): Shape {
  const first = word[0]!;
  if (!isUpper(first)) return 'lower';
  const letters = word.normalize('NFC');
  if (letters.length === 1) return 'initial';
  if (isUpper(letters[1]!) || !/[a-z\u00df-\uffff]/.test(letters)) {
    if (letters === letters.toUpperCase()) return 'upper';
  }
  let capitals = 0;
  for (let i = 1; i < letters.length; i++) {
    if (!isUpper(letters[i]!)) continue;
    const before = letters.slice(0, i);
    const afterJoint = /[-'’ʼ‐‑]$/.test(before) || /^(?:ma?c|de|di|d[aeiou]|la|le|van|o|fitz|vander|del)$/i.test(before);
    if (!afterJoint) capitals++;
  }
  return capitals === 0 ? 'capital' : 'other';
}

function gapOf(text: string, from: number, to: number): Gap {
  const length = to - from;
  if (length === 1) {
    const code = text.charCodeAt(from);
    if (code === 0x20 || code === 0xa0 || code === 0x5f) return 'space';
  }
  if (length > 24) return 'break';
  const between = text.slice(from, to);
  if (/^(?:[ \u00a0\u202f]{1,2}|_)$/.test(between)) return 'space';
  if (/^ ?\.[ \u00a0]{0,2}$/.test(between)) return 'dot';
  if (/^ {0,2},[ \u00a0]{0,2}(?:\r?\n ?)?$/.test(between)) return 'comma';
  if (/^[ \t]*\r?\n[ \t]*$/.test(between)) return 'line';
  if (/^(?:\^{1,2}|\/)$/.test(between)) return 'caret';
  if (/^["'“ ]{0,2} ?[:=]\s{0,12}["'“]?$/.test(between) || /^: ?[*_]{1,2} ?$/.test(between)) return 'colon';
  if (/^(?:["']? ?[\t|;,] ?["']?| {3,}|[ \t|]{2,}|<\/?\w{1,6}>)+$/.test(between)) return 'cell';
  if (/^ ?[&+] ?$/.test(between)) return 'and';
  if (/^ ?[-‐‑–—] ?$/.test(between)) return 'dash';
  return 'break';
}

/** Splits running text into its words, in order; digits and signs only show in the gaps between them. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (!isLetter(code, text, at)) {
      at++;
      continue;
    }
    const start = at;
    at = endOfWord(text, at);
    let end = at;
    const tail = text.slice(Math.max(start, end - 2), end);
    if (end - start > 3 && isApostrophe(tail.charCodeAt(0)) && /s$/i.test(tail)) end -= 2;
    const joined = text.charCodeAt(at);
    const before = start > 0 ? text.charCodeAt(start - 1) : 32;
    const glued = isDigit(joined) || isDigit(before) || joined === 0x40 || before === 0x40;
    const word = text.slice(start, end);
    const between = start - last;
    tokens.push({
      text: word,
      start,
      end,
      shape: glued ? 'other' : shapeOf(word),
      gap: tokens.length === 0 ? 'break' : gapOf(text, last, start),
      startsLine: between > 0 ? /[\r\n]/.test(text.slice(last, start)) || last === 0 : last === 0,
    });
    last = end;
  }
  return tokens;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isLetter(code, text, at)) {
      at++;
      continue;
    }
    const next = text.charCodeAt(at + 1);
    const joins = (isApostrophe(code) || isHyphen(code)) && isLetter(next, text, at + 1);
    if (!joins || at === from) break;
    at++;
  }
  return at;
}
