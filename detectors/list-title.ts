/**
 * Lists under a title that names their numbers: `Bank accounts for the refund:` and below it, line by line, a name and a
 * number.
 */
import { type LineAbove, lineAbove, lineEnd, lineStart } from './columns.ts';
import type { Cue } from './cues.ts';
import type { TextMemo } from './text-memo.ts';

/** Items that a list may have before the one that is asked about, and how far above the title may stand. */
const MOST_ITEMS = 60;
const REACH = 4096;
const LONGEST_ITEM = 160;
/** Longest title with a colon, and without one. */
const LONGEST = 120;
const LONGEST_BARE = 64;

const BULLET = /^[\s>]{0,12}(?:(?:[-*•–—·▪◦‣+]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s{1,4})?/;
/** A name with its signs, or nothing; small words are the particles of names. */
const NAME =
  /^(?:[\p{Lu}"'(][\p{L}\p{M}.'’"()-]{0,30}[,;]?(?:[ ,]{1,3}|$)|(?:de|da|do|dos|das|du|d'|van|von|der|den|di|del|della|la|le|el|al|bin|ibn|y|e|ten|ter|st)\.?[ ,]{1,2}|\p{Ll}[\p{L}\p{M}'’-]{1,24}[ ,]{0,2}){0,8}$/u;
const TAIL = /^[)\]"'\s.,;]{0,6}$/;

/** Whether the number is one of a list's items: beside it on its line stands at most a name. */
function isItem(text: string, from: number, start: number, end: number): boolean {
  const to = lineEnd(text, end);
  if (to - from > LONGEST_ITEM) return false;
  const line = text.slice(from, start);
  const before = line.slice(BULLET.exec(line)![0].length);
  const after = text.slice(end, to);
  if (/\d/.test(before) || /\d/.test(after)) return false;
  const name = before.replace(/[\s.…_:=()[\]–—|-]{1,80}$/, '');
  if (TAIL.test(after)) return NAME.test(name);
  return name === '' && NAME.test(after.replace(/^[\s.…_:=()[\]–—|,-]{1,80}/, '').trimEnd());
}

function isTitle(
  text: string,
  { start, cues }: LineAbove,
  end: number,
  spaced: boolean,
  bulleted: boolean,
): boolean {
  const title = text.slice(start, end).trim();
  if (title.length > LONGEST || !cues.some(cue => cue.strong)) return false;
  if (title.endsWith(':')) return true;
  return (
    (spaced || bulleted) &&
    title.length <= LONGEST_BARE &&
    !/[.,;!?|\t]$/.test(title) &&
    !/\t| {3}/.test(title)
  );
}

/** The cues of the title of the list that the number is an item of; null: of none. */
export function listCues(text: string, start: number, end: number, memo: TextMemo): readonly Cue[] | null {
  const from = lineStart(text, start);
  if (from === 0 || text[from - 1] !== '\n' || !isItem(text, from, start, end)) return null;
  const bulleted = BULLET.exec(text.slice(from, start))![0].trim() !== '';
  let lineTo = from - 1;
  let spaced = false;
  for (let lines = 0; lines < MOST_ITEMS && lineTo >= 0 && from - lineTo < REACH; lines++) {
    const line = lineAbove(text, lineTo, memo);
    const content = text.slice(line.start, lineTo).trim();
    if (line.kind === 'heading') return isTitle(text, line, lineTo, spaced, bulleted) ? line.cues : null;
    if (content === '') {
      if (spaced) return null;
      spaced = true;
    } else if (spaced || line.kind === 'sentence' || !/\d{3}/.test(content) || content.length > LONGEST_ITEM)
      return null;
    lineTo = line.start - 1;
  }
  return null;
}
