import type { LabelledPart } from './labels.ts';
import { spacedCells } from './layout-gaps.ts';

const LONGEST = 200;
/** `Reg 40.00`, `Chk 529575362345`, `EIN 46-3137665`: a word or two and a number. */
const SHORT = /^(\p{L}[\p{L}.#/&-]{0,11}(?: \p{L}[\p{L}.#/&-]{0,9})?) ([$#]?\d[\d,.*/-]{0,24})$/u;
/** What the cells are about that follow it: `Direct deposit`. */
const ABOUT = /^\p{L}[^\d:=]{1,27}$/u;
const DEPOSIT = /\b(?:dep|deposits?|ach|eft|dd)\b/i;
/** Short for the accounts and the bank of a deposit; a check that is no deposit has such a word for its own number. */
const DEPOSITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:chk|chkg|ckg|ckng|checking|cking)\.?$/i, 'checking account'],
  [/^(?:sav|svg|svgs|savg|savings)\.?$/i, 'savings account'],
  [/^(?:acct|account|a\/c)\.?(?: (?:no|nbr)\.?)?$/i, 'bank account'],
  [/^(?:tran|trans|transit|rtg?|r\/t|aba|routing|rtn)\.?(?: (?:no|nbr)\.?)?$/i, 'routing number'],
];

/**
 * The parts of a line that has nothing but short words with their numbers, two or more with wide gaps between, and at
 * most what they are about before: `Direct deposit  Chk 529575362345  Tran 211033811`. Null for any other line.
 */
export function shortParts(text: string): LabelledPart[] | null {
  if (text.length > LONGEST || !/\d/.test(text)) return null;
  const parts: LabelledPart[] = [];
  let about = '';
  for (const [start, end] of spacedCells(text)) {
    const cell = text.slice(start, end);
    const match = SHORT.exec(cell);
    if (match === null) {
      if (parts.length > 0 || !ABOUT.test(cell)) return null;
      about = cell;
      parts.push({ start, end });
      continue;
    }
    const word = match[1]!;
    const meant = DEPOSIT.test(about) ? DEPOSITS.find(([pattern]) => pattern.test(word))?.[1] : undefined;
    parts.push({
      label: meant ?? word,
      ...(meant === undefined ? {} : { field: word }),
      start: end - match[2]!.length,
      end,
    });
  }
  return parts.filter(({ label }) => label !== undefined).length >= 2 ? parts : null;
}
