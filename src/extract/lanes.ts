import { cleanLabel, isKnownLabel } from './labels.ts';
import { isBlank, isRule, type Span, spacedCells, WIDEST } from './layout-gaps.ts';
import { captionParts } from './name-blocks.ts';
import { type Placed, placedPart } from './places.ts';

/** Successive lines whose texts stand in lanes beside each other, each lane to be read by itself: `[from, to)`. */
export interface Lanes {
  readonly from: number;
  readonly to: number;
  /** For each lane, the span of its text on each line; null where it has none there. */
  readonly lanes: readonly (readonly (Span | null)[])[];
  /** Given where each lane is a name with an address under it, or with lines of a few words and a number. */
  readonly labels?: 'address' | 'caption';
}

const MOST_LINES = 400;
const MOST_BLANK = 2;
/** Lines over cards that say whose they are. */
const MOST_HEADING = 3;
/** A lane's text may begin this far before or after the lines above. */
const SLACK = 2;

/** The label that a cell begins with, or is; null where there is none. */
function keyOf(cell: string): string | null {
  const colon = /^(\p{L}[^:=]{0,47}?)\s{0,4}[:=]/u.exec(cell);
  if (colon !== null) return cleanLabel(colon[1]!).toLowerCase();
  return isKnownLabel(cleanLabel(cell)) ? cleanLabel(cell).toLowerCase() : null;
}

function cellsOf(text: string): Span[] {
  if (text.length > WIDEST) return [];
  if (!text.includes('|') && !text.includes('\t')) return spacedCells(text);
  return [...text.matchAll(/[^|\t]+/g)].flatMap(match => {
    const inner = /\S(?:.*\S)?/.exec(match[0]);
    const start = match.index + (inner?.index ?? 0);
    return inner === null ? [] : [[start, start + inner[0].length] as const];
  });
}

/** The spans of a line's lanes, where the label that it begins with comes again further on; null for other lines. */
function repeated(text: string): Span[] | null {
  const cells = cellsOf(text);
  if (cells.length < 2) return null;
  const first = keyOf(text.slice(...cells[0]!));
  if (first === null) return null;
  const starts = cells.filter(cell => keyOf(text.slice(...cell)) === first);
  // A label that is a cell of its own has its value in the next cell.
  if (starts.length < 2 || starts.at(-1) === cells.at(-1)) {
    if (starts.length < 2 || !/[:=].*\S/.test(text.slice(...starts.at(-1)!))) return null;
  }
  return starts.map(([start], at) => {
    const next = starts[at + 1]?.[0] ?? Number.POSITIVE_INFINITY;
    return [start, cells.findLast(([from]) => from < next)![1]] as const;
  });
}

/** A line's spans under lanes that begin at `starts`; null where a cell begins in none of them. */
function under(text: string, starts: readonly number[]): (Span | null)[] | null {
  const spans: (Span | null)[] = starts.map(() => null);
  for (const [start, end] of cellsOf(text)) {
    const lane = starts.findLastIndex(at => at <= start + SLACK);
    if (lane < 0 || (spans[lane] === null && start > starts[lane]! + SLACK)) return null;
    spans[lane] = [spans[lane]?.[0] ?? start, end];
  }
  return spans;
}

/** Cards beside each other: `Name: A. One      Name: B. Two` and more such lines. */
function cardLanes(lines: readonly string[], from: number, end: number): Lanes | null {
  const first = repeated(lines[from]!);
  if (first === null) return null;
  const rows: (Span | null)[][] = [];
  const keys = new Set<string | null>();
  let starts = first.map(([start]) => start);
  let to = from;
  for (let at = from; at < end && at - from < MOST_LINES; at++) {
    const text = lines[at]!;
    if (isBlank(text) || isRule(text)) {
      if (at - to > MOST_BLANK) break;
      rows.push(first.map(() => null));
      continue;
    }
    const own = repeated(text);
    const spans = own?.length === first.length ? own : own === null ? under(text, starts) : null;
    if (spans === null || (own === null && isBlank(lines[at - 1] ?? ''))) break;
    if (own !== null) {
      starts = own.map(([start]) => start);
      keys.add(keyOf(text.slice(...spacedCells(text)[0]!)));
    }
    rows.push([...spans]);
    to = at + 1;
  }
  if (keys.size < 2) return null;
  return { from, to, lanes: first.map((_, lane) => rows.slice(0, to - from).map(row => row[lane]!)) };
}

/** What an address label begins with: a name. */
const NAME = /^\p{Lu}[\p{L}\p{M}.,'’-]{0,30}(?: (?:& )?\p{L}[\p{L}\p{M}.,'’-]{0,30}){1,4}$/u;
const STREET = /^(?:\d{1,6}[A-Za-z]?(?:-\d{1,4})? [\p{L}\d]|(?:P\.? ?O\.? )?Box \w)/iu;
const ZIP = /(?:^|[ ,])[A-Z]{2}\.?,? {1,3}\d{5}(?:-\d{4})?$/;

/** Address labels beside each other: names, and under them lines of streets and of towns with their ZIP codes. */
function labelLanes(lines: readonly string[], from: number, end: number): Lanes | null {
  if (!isBlank(lines[from - 1] ?? '')) return null;
  const first = cellsOf(lines[from]!);
  if (first.length < 2 || !first.every(cell => NAME.test(lines[from]!.slice(...cell)))) return null;
  const starts = first.map(([start]) => start);
  const rows: (Span | null)[][] = [];
  const met = new Set<RegExp>();
  let to = from;
  for (; to < end && to - from < MOST_LINES && !isBlank(lines[to]!); to++) {
    const spans = under(lines[to]!, starts);
    if (spans === null) return null;
    const cells = spans.flatMap(span => (span === null ? [] : [lines[to]!.slice(...span)]));
    for (const kind of [STREET, ZIP])
      if (cells.length * 2 > starts.length && cells.every(cell => kind.test(cell))) met.add(kind);
    rows.push(spans);
  }
  if (met.size < 2) return null;
  return { from, to, lanes: starts.map((_, lane) => rows.map(row => row[lane]!)), labels: 'address' };
}

/** The lines of a caption. */
const MOST_CAPTION = 8;
/**
 * The captions of badges or pictures beside each other: names, and under each of them two lines or more of a few words
 * and a number: `ONO, Vark   Ida Quill` over `Badge 53841   Badge 14522` over `SSN ...   Tel ...`.
 */
function captionLanes(lines: readonly string[], from: number, end: number): Lanes | null {
  if (!isBlank(lines[from - 1] ?? '')) return null;
  const first = cellsOf(lines[from]!);
  const isName = (text: string): boolean => NAME.test(text) && !isKnownLabel(cleanLabel(text));
  if (first.length < 2 || !first.every(cell => isName(lines[from]!.slice(...cell)))) return null;
  const starts = first.map(([start]) => start);
  const rows: (Span | null)[][] = [[...first]];
  let to = from + 1;
  for (; to < end && to - from <= MOST_CAPTION && !isBlank(lines[to]!); to++) {
    const text = lines[to]!;
    const spans = under(text, starts);
    const isCaption = (span: Span | null) => span === null || captionParts(text.slice(...span)) !== null;
    if (spans === null || !spans.every(isCaption)) return null;
    rows.push(spans);
  }
  const lanes = starts.map((_, lane) => rows.map(row => row[lane]!));
  if (to - from > MOST_CAPTION || lanes.some(lane => lane.filter(span => span !== null).length < 3))
    return null;
  return { from, to, lanes, labels: 'caption' };
}

const LOWER = /(?<!\p{L})\p{Ll}{2,}(?!\p{L})/gu;

/** Whether the texts of a lane are lines of prose: of several words, most of them going on in the next. */
function isProse(texts: readonly string[]): boolean {
  const filled = texts.filter(text => text !== '');
  if (filled.length < 3) return false;
  const words = filled.reduce((sum, text) => sum + text.split(' ').length, 0);
  const width = Math.max(...filled.map(text => text.length));
  const goesOn = texts.filter(
    (text, at) =>
      text.length >= 0.6 * width &&
      !/[.:;!?]$/.test(text) &&
      /^[\p{L}\p{N}("$#+*]/u.test(texts[at + 1] ?? ''),
  );
  const all = filled.join('');
  const digits = all.replace(/\D/g, '').length;
  const lower = filled.reduce((sum, text) => sum + (text.match(LOWER)?.length ?? 0), 0);
  const wide = filled.filter(text => / {2}/.test(text)).length;
  return (
    words >= filled.length * 3.5 &&
    goesOn.length >= filled.length * 0.2 &&
    lower >= filled.length * 1.2 &&
    wide <= filled.length * 0.1 &&
    digits < all.length * 0.35
  );
}

/** Columns of prose beside each other, as in a newsletter: no line crosses the gutter before `x`. */
function proseLanes(lines: readonly string[], from: number, end: number, x: number): Lanes | number {
  const rows: (Span | null)[][] = [];
  let to = from;
  for (let at = from; at < end && at - from < MOST_LINES; at++) {
    const text = lines[at]!;
    if (isBlank(text)) {
      if (at - to > MOST_BLANK) break;
      rows.push([null, null]);
      continue;
    }
    const cells = text.includes('\t') || text.includes('|') ? [] : spacedCells(text);
    const left = cells.filter(([start]) => start < x - SLACK);
    const right = cells.filter(([start]) => start >= x - SLACK);
    const fits = left.every(([, end]) => end <= x - SLACK) && (right[0]?.[0] ?? x) <= x + SLACK;
    if (cells.length === 0 || !fits) break;
    const spanOf = (side: readonly Span[]): Span | null =>
      side.length === 0 ? null : [side[0]![0], side.at(-1)![1]];
    rows.push([spanOf(left), spanOf(right)]);
    to = at + 1;
  }
  const sides = [0, 1].map(lane => rows.slice(0, to - from).map(row => row[lane]!));
  const both = rows.filter(row => row[0] !== null && row[1] !== null).length;
  const prose = sides.every(side =>
    isProse(side.map((span, at) => (span === null ? '' : lines[from + at]!.slice(...span)))),
  );
  return both >= 3 && prose ? { from, to, lanes: sides } : to;
}

/** The lanes of cards with the lines over them, from `from` on, that say whose each is; null where they do not fit. */
function withHeading(lines: readonly string[], from: number, cards: Lanes): Lanes | null {
  const heading = lines.slice(from, cards.from);
  const starts = cards.lanes.map(lane => lane[0]![0]);
  const spans = heading.map(text => (isBlank(text) ? null : under(text, starts)));
  if (spans.some(row => row === null || row.includes(null))) return null;
  const lanes = cards.lanes.map((lane, at) => [...spans.map(row => row![at]!), ...lane]);
  return { from, to: cards.to, lanes };
}

/** The lanes that begin at line `from` and end before `end`; else the line from which on it is worth to ask again. */
export function lanesAt(lines: readonly string[], from: number, end = lines.length): Lanes | number {
  const text = lines[from]!;
  if (text.length > WIDEST || text.length < 12) return from + 1;
  const cards = cardLanes(lines, from, end);
  if (cards !== null) return cards;
  const labels = labelLanes(lines, from, end) ?? captionLanes(lines, from, end);
  if (labels !== null) return labels;
  const cells = spacedCells(text);
  if (cells.length !== 2 || cells[1]![0] < 16) return from + 1;
  const prose = proseLanes(lines, from, end, cells[1]![0]);
  // Two aligned columns that are no prose would else be measured again from each of their lines.
  if (typeof prose !== 'number') return prose;
  const again = lines.slice(0, prose).findIndex((line, at) => at > from && repeated(line) !== null);
  const below = again < 0 ? null : cardLanes(lines, again, end);
  if (below === null) return Math.max(from + 1, prose - 1);
  return again - from > MOST_HEADING ? again : (withHeading(lines, from, below) ?? again);
}

/** The line after the last on the page of a line. */
export function pageEnd(lines: readonly Placed[], at: number): number {
  const { page } = lines[at]!.place;
  if (page === undefined) return lines.length;
  let to = at + 1;
  while (to < lines.length && to - at < MOST_LINES && lines[to]!.place.page === page) to++;
  return to;
}

/** One lane's part of each line. */
export function laneLines(lines: readonly Placed[], from: number, lane: Lanes['lanes'][number]): Placed[] {
  return lane.map((span, at) => placedPart(lines[from + at]!, ...(span ?? ([0, 0] as const))));
}
