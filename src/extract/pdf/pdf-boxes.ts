import { cleanLabel, isKnownLabel } from '../labels.ts';
import type { Rule } from './pdf-glyphs.ts';
import type { Cell } from './pdf-lines.ts';

/** A box of a printed form, as on a W-2: its caption above what is filled in. */
export interface CaptionBox {
  readonly label: string;
  readonly text: string;
}

/** What a page's boxes hold, by islands of boxes that touch, and the lines that are in none. */
export interface BoxedPage {
  readonly forms: readonly (readonly CaptionBox[])[];
  readonly rest: readonly (readonly Cell[])[];
}

type Rules = { readonly upright: readonly Rule[]; readonly flat: readonly Rule[] };

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly cells: Cell[];
}

const FEWEST_BOXES = 3;
const MOST_LINES = 6;
/** A caption is set smaller than what is filled in. */
const CAPTION_SIZE = 0.88;
/** Cells times rules that are compared at most: a drawing is no form. */
const MOST_WORK = 20_000_000;

/** The box that the nearest rules draw around a cell; null where a side is open. */
function boxAround(cell: Cell, { upright, flat }: Rules): Omit<Box, 'cells'> | null {
  const middle = cell.y + cell.h * 0.3;
  const x = cell.x0 + Math.min(cell.x1 - cell.x0, cell.h) / 2;
  let [left, right, top, bottom] = [Number.NEGATIVE_INFINITY, Infinity, Infinity, Number.NEGATIVE_INFINITY];
  for (const rule of upright) {
    if (rule.y0 > middle || rule.y1 < middle) continue;
    if (rule.x <= cell.x0 + 2) left = Math.max(left, rule.x);
    else if (rule.x >= cell.x1 - 2) right = Math.min(right, rule.x);
  }
  for (const rule of flat) {
    if (rule.y0 > x || rule.y1 < x) continue;
    if (rule.x > middle) top = Math.min(top, rule.x);
    else bottom = Math.max(bottom, rule.x);
  }
  return Number.isFinite(left + right + top + bottom) ? { left, right, top, bottom } : null;
}

function boxesOf(lines: readonly (readonly Cell[])[], rules: Rules): Box[] {
  const boxes = new Map<string, Box>();
  for (const cell of lines.flat()) {
    const around = boxAround(cell, rules);
    if (around === null) continue;
    const key = Object.values(around)
      .map(side => Math.round(side / 3))
      .join(' ');
    const box = boxes.get(key);
    if (box === undefined) boxes.set(key, { ...around, cells: [cell] });
    else box.cells.push(cell);
  }
  return [...boxes.values()];
}

/** Caption and content of a box; null for one that has no caption, or nothing in it. */
function read(box: Box): CaptionBox | null {
  const first = box.cells[0]!.y;
  const caption = box.cells.filter(cell => first - cell.y < 2);
  const content = box.cells.filter(cell => first - cell.y >= 2);
  if (content.length === 0 || content.length > MOST_LINES) return null;
  const words = (cells: readonly Cell[]): string => cells.map(cell => cell.text).join(' ');
  const label = words(caption);
  const small =
    Math.max(...caption.map(cell => cell.h)) < CAPTION_SIZE * Math.min(...content.map(cell => cell.h));
  if (!/\p{L}{2}/u.test(label) || !(small || isKnownLabel(cleanLabel(label)))) return null;
  return { label: cleanLabel(label) || label, text: words(content) };
}

const touch = (a: Box, b: Box): boolean =>
  a.left <= b.right + 4 && b.left <= a.right + 4 && a.bottom <= b.top + 4 && b.bottom <= a.top + 4;

/** Groups of boxes that touch one another: the copies of a form on one sheet stand apart. */
function islands(boxes: readonly Box[]): Box[][] {
  const left = new Set(boxes);
  const groups: Box[][] = [];
  for (const box of left) {
    left.delete(box);
    const group = [box];
    for (const member of group) {
      for (const other of left) {
        if (!touch(member, other)) continue;
        left.delete(other);
        group.push(other);
      }
    }
    groups.push(group);
  }
  return groups;
}

/** Boxes of one island from the top; a label met again begins the form of another person. */
function formsOf(island: readonly Box[], captions: ReadonlyMap<Box, CaptionBox>): CaptionBox[][] {
  const forms: CaptionBox[][] = [[]];
  for (const box of [...island].sort((a, b) => b.top - a.top || a.left - b.left)) {
    const caption = captions.get(box)!;
    if (forms.at(-1)!.some(other => other.label === caption.label)) forms.push([]);
    forms.at(-1)!.push(caption);
  }
  return forms;
}

/** Finds the boxes of printed forms on a page; null where it has fewer than three that are filled in. */
export function captionBoxes(lines: readonly (readonly Cell[])[], rules: Rules): BoxedPage | null {
  const cells = lines.reduce((sum, line) => sum + line.length, 0);
  const drawn = rules.upright.length + rules.flat.length;
  if (drawn < 2 * FEWEST_BOXES || cells * drawn > MOST_WORK) return null;
  const captions = new Map<Box, CaptionBox>();
  for (const box of boxesOf(lines, rules)) {
    const caption = read(box);
    if (caption !== null) captions.set(box, caption);
  }
  if (captions.size < FEWEST_BOXES) return null;
  const boxed = new Set([...captions.keys()].flatMap(box => box.cells));
  const rest = lines.map(line => line.filter(cell => !boxed.has(cell))).filter(line => line.length > 0);
  return { forms: islands([...captions.keys()]).flatMap(island => formsOf(island, captions)), rest };
}
