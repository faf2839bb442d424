/**
 * What stands right beside a number. A number inside a longer token (a hash, a version, a decimal, a part number) is
 * not the number that it looks like: the token boundary alone took 68 false cards in 220 MB to none (measured).
 */

/** `clear`: nothing is joined; `letters`: glued to letters or `_`, which only a keyword excuses; `joined`: a part of more. */
export type Edge = 'clear' | 'letters' | 'joined';

const FILE_ENDING =
  /^\.(?:pdf|docx?|xlsx?|pptx?|txt|jpe?g|png|gif|tiff?|zip|csv|msg|eml|html?|xml|json|log)\b/i;

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9' && character.length === 1;
}

function isWord(character: string): boolean {
  return /^[\p{L}\p{N}]$/u.test(character);
}

/** How many ASCII digits a text has. */
export function digitCount(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) count++;
  }
  return count;
}

const UNIT =
  /^ ?(?:dollars?|usd|eur|euros?|percent|miles|km|shares|units|points|bytes|[kmg]i?b|users|people|persons|votes|years|days|hours|minutes|seconds|ms|records|rows|items|files)\b/i;

/** Whether a point behind this character starts a decimal fraction: `-.44`, `(.44`; but `No.44` and dot leaders. */
function isDecimalPoint(before: string): boolean {
  return before !== '' && '-+*/(,=<>'.includes(before);
}

/** A name of a folder or an address of a page, up to its last slash, at the end of a text. */
const PATH = /(?:[a-z]{2,8}:\/\/|(?<![A-Z])[a-z0-9_.-]{1,80}\/[a-z0-9_.-]{1,80}\/)[^\s"'<>]{0,200}$/;

/** Whether the number is a step of a path, as a folder or page is named: `tools/javac/8202372/T8202372.java`. */
export function isPathStep(text: string, start: number, end: number): boolean {
  if (text.charAt(start - 1) !== '/') return false;
  if (text.charAt(end) === '/' && /["'`]/.test(text.charAt(start - 2))) return true;
  return PATH.test(text.slice(Math.max(0, start - 240), start));
}

/** Whether the number ends a name of words with hyphens between: `to-list-the-keys-1472503166868`. */
export function isSlug(text: string, start: number): boolean {
  return /(?<![A-Za-z])(?:[A-Za-z]{1,20}-){3,20}$/.test(text.slice(Math.max(0, start - 200), start));
}

/** Whether the number is a field of a name with colons between: `arn:aws:iam::111122223333:root`. */
export function isColonField(text: string, start: number, end: number): boolean {
  return text.charAt(start - 1) === ':' && text.charAt(end) === ':' && /[\w/]/.test(text.charAt(end + 1));
}

/** The edge before `start`. */
export function leftEdge(text: string, start: number): Edge {
  const before = text.charAt(start - 1);
  if (before === '' || before === ' ' || before === '\n') return 'clear';
  if (isDigit(before)) return 'joined';
  if (before === '_' || isWord(before)) return 'letters';
  const further = text.charAt(start - 2);
  if (before === '.') return isDigit(further) || isDecimalPoint(further) ? 'joined' : 'clear';
  if (before === '/') return isDigit(further) ? 'joined' : 'clear';
  if (before === '-')
    return isDigit(further) || further === ')' || further === '*'
      ? 'joined'
      : isWord(further)
        ? 'letters'
        : 'clear';
  return '*•·$€£¥+@^'.includes(before) ? 'joined' : 'clear';
}

/** The edge from `end` on. */
export function rightEdge(text: string, end: number): Edge {
  const after = text.charAt(end);
  if (after === ' ') return UNIT.test(text.slice(end, end + 12)) ? 'joined' : 'clear';
  if (after === '' || after === '\n' || after === ',') return 'clear';
  if (isDigit(after)) return 'joined';
  if (after === '_' || isWord(after)) return 'letters';
  const further = text.charAt(end + 1);
  if (after === '.')
    return isDigit(further) ? 'joined' : FILE_ENDING.test(text.slice(end, end + 6)) ? 'letters' : 'clear';
  if (after === '-') return isWord(further) || further === '*' ? 'joined' : 'clear';
  if (after === '/') return isDigit(further) ? 'joined' : 'clear';
  return '*•·%@'.includes(after) ? 'joined' : 'clear';
}

/** How many asterisks stand on either side: as many on both are Markdown's, and hide no digits. */
export function emphasis(around: string, start: number, end: number): number {
  if (around.charAt(start - 1) !== '*' || around.charAt(end) !== '*') return 0;
  const before = /\**$/.exec(around.slice(Math.max(0, start - 4), start))![0].length;
  const after = /^\**/.exec(around.slice(end, end + 4))![0].length;
  return before === after && before <= 3 ? before : 0;
}
