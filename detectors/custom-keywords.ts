import { fold } from '../src/lib/words.ts';
import type { Candidate } from '../src/model.ts';

/** Characters before and after a number in which a keyword counts. */
const BEFORE = 300;
const AFTER = 60;
/** Longest text of the cell to the left that may be a label. */
const LABEL = 60;

/** The keyword that was met, and whether a label says it or the text around. */
export interface Named {
  readonly from: 'header' | 'keyword';
  readonly keyword: string;
}

/** The folded words of a text with one space around each; camel case, and letters and digits, are told apart. */
function spaced(text: string): string {
  const apart = text.normalize('NFC').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return ` ${(fold(apart).match(/\p{L}+|\p{Nd}+/gu) ?? []).join(' ')} `;
}

/** A keyword as `spaced` texts are searched for it: in whole words, save in scripts that put none apart. */
function needleOf(keyword: string): string {
  const words = spaced(keyword);
  return /[\u0e00-\u0eff\u3040-\u9fff]/.test(words) ? words.trim() : words;
}

/** Whether a text holds words that a keyword can be made of. */
export function isKeyword(text: string): boolean {
  return needleOf(text).trim() !== '';
}

/** Finds the first of the keywords that names a candidate: in its label, or near it in the same text. */
export function createNaming(keywords: readonly string[]): (candidate: Candidate) => Named | null {
  const needles = keywords.map(keyword => ({ keyword, needle: needleOf(keyword) }));
  const heldBy = (text: string): string | undefined => {
    const words = spaced(text);
    return needles.find(({ needle }) => words.includes(needle))?.keyword;
  };
  return ({ around, start, end, label, left, inRow }) => {
    const labelled =
      (label === '' ? undefined : heldBy(label)) ??
      (inRow && left !== '' && left.length <= LABEL ? heldBy(left) : undefined);
    if (labelled !== undefined) return { from: 'header', keyword: labelled };
    const near =
      heldBy(around.slice(Math.max(0, start - BEFORE), start)) ?? heldBy(around.slice(end, end + AFTER));
    return near === undefined ? null : { from: 'keyword', keyword: near };
  };
}
