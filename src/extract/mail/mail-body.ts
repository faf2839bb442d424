import type { Piece } from '../../model.ts';
import { type Line, layoutPieces } from '../layout.ts';

/** What 0x80 to 0x9F stand for in Windows-1252; Node 20's decoder leaves them as control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const QUOTE_MARKS = /^(?:[ \t]{0,3}>){1,40}[ \t]?/;
/** Lines laid out together: a table is not longer in a mail, and a body of a million lines must not be held twice. */
const BLOCK = 4000;

/** Puts right what a decoder took for Latin-1: no mail holds C1 control characters. */
export function repairControls(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, char => WINDOWS_1252[char.charCodeAt(0) - 0x80] ?? char);
}

function lineOf(text: string, index: number): Line {
  const marks = QUOTE_MARKS.exec(text)?.[0].length ?? 0;
  const place = { line: index + 1, column: marks + 1, field: 'body' };
  return {
    text: text.slice(marks),
    place,
    locate: at => ({ line: index + 1, column: marks + 1 + at, field: 'body' }),
  };
}

/** The pieces of a message's plain text: lines count in the decoded text, quote marks are left out. */
export function* bodyPieces(text: string): Generator<Piece> {
  const lines = repairControls(text).split(/\r\n|\n|\r/);
  for (let from = 0; from < lines.length; ) {
    let to = Math.min(lines.length, from + BLOCK);
    // A block ends at a blank line, so that no paragraph or table is cut.
    while (to < lines.length && to > from + BLOCK / 2 && lines[to]!.trim() !== '') to--;
    yield* layoutPieces(lines.slice(from, to).map((line, index) => lineOf(line, from + index)));
    from = to;
  }
}

/** The words of an HTML text as a reader sees them, and whether it has a table with header cells. */
export function htmlWords(html: string): { words: Set<string>; table: boolean } {
  const text = html
    .replace(/<(script|style|head)\b[^>]{0,2000}>[\s\S]{0,500000}?<\/\1\s{0,10}>/gi, ' ')
    .replace(/<!--[\s\S]{0,500000}?-->/g, ' ')
    .replace(/<[^<>]{0,5000}>/g, tag => (/^<\/?(?:b|i|u|em|strong|span|font|a)\b/i.test(tag) ? '' : ' '))
    .replace(/&nbsp;|&#160;/gi, ' ')
    .replace(/&amp;/gi, '&')
    .replace(/&#(\d{1,7});/g, (_, code: string) => String.fromCodePoint(Math.min(0x10ffff, Number(code))))
    .replace(/&[a-z]{2,8};/gi, '');
  return { words: wordsOf(text), table: /<th[\s>]/i.test(html) };
}

/** The words of a text, folded, without what mail programs write differently in both alternatives. */
export function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{2,60}|\p{N}/gu) ?? []);
}

/** Whether nearly all words, and all words with a digit, are among the others. */
export function saysNoMore(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  let missing = 0;
  for (const word of words) {
    if (others.has(word)) continue;
    if (/\d/.test(word)) return false;
    missing++;
  }
  return missing <= words.size * 0.1;
}
