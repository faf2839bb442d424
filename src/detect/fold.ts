/** Text in which every dash, space and digit is the ASCII one. */
export interface Folded {
  readonly text: string;
  /** Index in the original of each character and of the end; null where both are of one length. */
  readonly at: readonly number[] | null;
}

const FOREIGN = /[^\x00-\x7f]/;
const SAME =
  /[\u00a0\u2000-\u200a\u202f\u205f\u3000\u2010-\u2015\u2212\ufe58\ufe63\uff0d\uff10-\uff19\uff5c\uff0f\uff0e\uff1a\u0660-\u0669\u06f0-\u06f9\uff21-\uff3a\uff41-\uff5a]/g;
/** Marks without width that break a number or a word apart: zero width, soft hyphen, direction, combining accents. */
const VOID = /[\u00ad\u200b-\u200f\u2060\ufeff]|[\u0300-\u036f]/;

function sameLength(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0x2010 && code <= 0x2015) return '-';
  if (code === 0x2212 || code === 0xfe58 || code === 0xfe63 || code === 0xff0d) return '-';
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  if (code >= 0xff0e && code <= 0xff5c) return String.fromCharCode(code - 0xfee0);
  return ' ';
}

/**
 * Folds the dashes, spaces and digits of other scripts and widths to ASCII. The result has the same length, unless
 * characters without width had to go: then `at` leads back.
 */
export function fold(text: string): Folded {
  if (!FOREIGN.test(text)) return { text, at: null };
  const folded = text.replace(SAME, sameLength);
  if (!VOID.test(folded)) return { text: folded, at: null };
  let out = '';
  const at: number[] = [];
  for (let index = 0; index < folded.length; index++) {
    if (VOID.test(folded[index]!)) continue;
    out += folded[index]!;
    at.push(index);
  }
  at.push(folded.length);
  return { text: out, at };
}

/** Digits that the shortest number of any detector has. */
export const LEAST_DIGITS = 3;
/** Digits beyond which it makes no difference how many there are. */
const MANY_DIGITS = 32;

/** How many ASCII digits a folded text has, counted up to 32. */
export function countDigits(folded: string): number {
  let count = 0;
  for (let index = 0; index < folded.length && count < MANY_DIGITS; index++) {
    const code = folded.charCodeAt(index);
    if (code >= 48 && code <= 57) count++;
  }
  return count;
}

/** Whether a text that is not yet folded has enough digits for a number of any detector, or what may become digits. */
export function mayHaveDigits(text: string): boolean {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0x660 || (code >= 48 && code <= 57)) count++;
    if (count === LEAST_DIGITS) return true;
  }
  return false;
}
