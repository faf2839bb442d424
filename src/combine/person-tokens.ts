/** How a word is written: Jane, JANE, J, jane, or anything else (iPhone). */
type Shape = 'capital' | 'upper' | 'initial' | 'lower' | 'other';

/**
 * What stands before a word: one or two spaces, one line end, a comma, a caret or slash, a full stop, a colon or
 * equals sign, a separator of table cells, an ampersand, a dash, or anything else.
 */
type Gap = 'space' | 'line' | 'comma' | 'caret' | 'dot' | 'colon' | 'cell' | 'and' | 'dash' | 'break';

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
  const code = word.charCodeAt(0);
  if (code >= 97 && code <= 122) return /^[dlo]['’ʼ]\p{Lu}\p{Ll}/u.test(word) ? 'capital' : 'lower';
  const first = word[0]!;
  if (!isUpper(first)) return 'lower';
  const letters = word.normalize('NFC');
  if (letters.length === 1) return 'initial';
  if (letters === letters.toUpperCase()) return 'upper';
  let capitals = 0;
  for (let i = 1; i < letters.length; i++) {
    if (!isUpper(letters[i]!)) continue;
    const before = letters.slice(0, i);
    const afterJoint =
      /[-'’ʼ‐‑]$/.test(before) || /^(?:ma?c|de|di|d[aeiou]|la|le|v[ao]n|o|fitz|vander|del)$/i.test(before);
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
  let startsLine = true;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (!isLetter(code, text, at)) {
      if (code === 10 || code === 13) startsLine = true;
      at++;
      continue;
    }
    const start = at;
    at = endOfWord(text, at);
    const end = withoutPossessive(text, start, at);
    const word = text.slice(start, end);
    const shape = isGlued(text, start, at) ? 'other' : shapeOf(word);
    let gap: Gap = tokens.length === 0 ? 'break' : gapOf(text, last, start);
    // A name in a file name is Jane_Doe; capitals with underscores are a constant of a program.
    if (gap === 'space' && shape === 'upper' && text.charCodeAt(start - 1) === 0x5f) gap = 'break';
    tokens.push({ text: word, start, end, shape, gap, startsLine });
    startsLine = false;
    last = end;
  }
  return tokens;
}

function withoutPossessive(text: string, start: number, end: number): number {
  if (end - start <= 3 || !isApostrophe(text.charCodeAt(end - 2))) return end;
  const code = text.charCodeAt(end - 1);
  return code === 0x73 || code === 0x53 ? end - 2 : end;
}

/** Part of a code, an address or a handle: digits or an at sign touch the word. */
function isGlued(text: string, start: number, end: number): boolean {
  const after = text.charCodeAt(end);
  const before = start > 0 ? text.charCodeAt(start - 1) : 32;
  return isDigit(after) || isDigit(before) || after === 0x40 || before === 0x40;
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
