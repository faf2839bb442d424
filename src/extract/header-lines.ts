import { cleanLabel, isKnownLabel } from './labels.ts';
import type { Line } from './layout.ts';
import { type Lane, windowLines } from './window-lines.ts';

const MOST_LINES = 200;
const MOST_GROUPS = 20;

function cellTexts(text: string): string[] {
  const mark = text.includes('\t') ? /\t/ : text.includes('|') ? /\|/ : / {2,}/;
  return text.split(mark).filter(cell => cell.trim() !== '');
}

/** A line of two or more short texts without numbers: a header's, or a part of one. */
function couldBeHeader(text: string): boolean {
  return text.length < 600 && !/\d{3}/.test(text) && cellTexts(text).length >= 2;
}

/** Whether any of a line's cells is made of label words. */
function hasLabel(line: Line): boolean {
  return cellTexts(line.text).some(cell => isKnownLabel(cleanLabel(cell)));
}

function isHeader(lines: readonly Line[]): boolean {
  const cells = lines.flatMap(line => cellTexts(line.text));
  const known = cells.filter(cell => isKnownLabel(cleanLabel(cell))).length;
  return known >= 2 && known >= cells.length * 0.4;
}

/**
 * The lines near a text's start that could name the columns of rows far below: groups of up to three successive
 * lines.
 *
 * @param head the first bytes of the searched text.
 */
export function headerLines(head: Uint8Array, lane: Lane): Line[][] {
  const position = { line: 1, column: 1, units: 0 };
  const all = windowLines({ bytes: head, offset: 0, position, apart: false }, lane).slice(0, MOST_LINES);
  const groups: Line[][] = [];
  for (let at = 0; at < all.length && groups.length < MOST_GROUPS; at++) {
    let to = at;
    while (to < all.length && to - at < 3 && couldBeHeader(all[to]!.text)) to++;
    if (to === at) continue;
    while (to > at && !hasLabel(all[to - 1]!)) to--;
    const group = all.slice(at, to);
    if (group.length > 0 && isHeader(group)) groups.push(group);
    at = Math.max(at, to - 1);
  }
  return groups;
}
