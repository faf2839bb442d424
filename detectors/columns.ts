import { type Cue, cuesBetween } from './cues.ts';
import type { TextMemo } from './text-memo.ts';

const LINES_UP = 60;
const REACH = 4096;
const DELIMITERS = ['\t', '|', ';', ','] as const;
/** Numbers of a row, first as they stand, then with groups that a space divides as one. */
const VALUES = [
  /[A-Z]{0,3}\(?\d[\d\-./()]{2,30}/g,
  /[A-Z]{0,3}\(?\d[\d\-./()]{1,30}(?: \d[\d\-./]{1,20}){0,4}/g,
];

/** Longest line that is looked at; without it a text of one endless line would cost its square. */
const LINE = 1024;

/** Where the line of `at` starts, at most `LINE` characters before. */
export function lineStart(text: string, at: number): number {
  const from = Math.max(0, at - LINE);
  let start = at;
  while (start > from && text.charCodeAt(start - 1) !== 10) start--;
  return start;
}

/** Where the line of `at` ends, at most `LINE` characters on. */
export function lineEnd(text: string, at: number): number {
  const to = Math.min(text.length, at + LINE);
  let end = at;
  while (end < to && text.charCodeAt(end) !== 10) end++;
  return end;
}

function count(text: string, character: string): number {
  let times = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) times++;
  return times;
}

interface Line {
  readonly start: number;
  readonly text: string;
}

/** The cues of the heading's cell that has the same number as the candidate's cell; null: not that kind of table. */
function byDelimiter(
  heading: Line,
  quoted: Line,
  column: number,
  cues: readonly Cue[],
): readonly Cue[] | null {
  const row = { text: quoted.text.replace(/"[^"]*"/g, value => '"'.repeat(value.length)) };
  for (const delimiter of DELIMITERS) {
    const fields = count(heading.text, delimiter);
    if (fields === 0 || fields !== count(row.text, delimiter)) continue;
    const index = count(row.text.slice(0, column), delimiter);
    let from = 0;
    for (let field = 0; field < index; field++) from = heading.text.indexOf(delimiter, from) + 1;
    const next = heading.text.indexOf(delimiter, from);
    const to = next < 0 ? heading.text.length : next;
    return cues.filter(cue => cue.start - heading.start >= from && cue.end - heading.start <= to);
  }
  return null;
}

/** The cues that stand over the candidate's columns of text. */
function byPosition(heading: Line, cues: readonly Cue[], from: number, to: number): Cue[] {
  return cues.filter(cue => cue.start - heading.start < to && cue.end - heading.start > from);
}

/** The cue with the number that the candidate has among the row's numbers, where both are equally many. */
function byOrder(row: Line, cues: readonly Cue[], column: number): Cue[] {
  for (const pattern of VALUES) {
    const values = [...row.text.matchAll(pattern)];
    if (values.length !== cues.length) continue;
    const cue =
      cues[values.findIndex(value => value.index <= column && value.index + value[0].length > column)];
    return cue === undefined ? [] : [cue];
  }
  return [];
}

/** A line that rows may stand under. */
export interface LineAbove {
  readonly start: number;
  /** `through`: a row of numbers or without words for any, above which the heading may stand; `sentence`: text. */
  readonly kind: 'heading' | 'through' | 'sentence';
  readonly cues: readonly Cue[];
}

/** The line that ends at `end`; each is looked at once. */
function lineAbove(text: string, end: number, memo: TextMemo): LineAbove {
  const known = memo.lines.get(end);
  if (known !== undefined) return known;
  const start = lineStart(text, end);
  const line = text.slice(start, end);
  const isRow = line.length > 401 || /\d{4}/.test(line);
  const cues = isRow ? [] : cuesBetween(text, start, end, memo.blocks);
  const isText = !isRow && cues.length === 0 && /[a-z]{3} [a-z]{2,}/.test(line);
  const kind = cues.length > 0 ? 'heading' : isText ? 'sentence' : 'through';
  const above: LineAbove = { start, kind, cues };
  memo.lines.set(end, above);
  return above;
}

/** The nearest line above that names columns, with its end; null where a sentence or too much stands between. */
function headingAbove(text: string, rowStart: number, memo: TextMemo): readonly [LineAbove, number] | null {
  let end = rowStart - 1;
  for (let lines = 0; lines < LINES_UP && end > 0 && rowStart - end < REACH; lines++) {
    const line = lineAbove(text, end, memo);
    if (line.kind === 'sentence') return null;
    if (line.kind === 'heading') return [line, end];
    end = line.start - 1;
  }
  return null;
}

/**
 * The cues of the heading of a table written as plain text: the nearest line above that names columns, told by
 * delimiter, by position, or by order where a PDF lost the positions. Null: no such line.
 *
 * @param memo what is known of `text`; is added to.
 */
export function columnCues(text: string, start: number, end: number, memo: TextMemo): readonly Cue[] | null {
  const rowStart = lineStart(text, start);
  if (rowStart === 0 || text[rowStart - 1] !== '\n') return null;
  const found = headingAbove(text, rowStart, memo);
  if (found === null) return null;
  const [{ start: headingStart, cues }, headingEnd] = found;
  const row: Line = { start: rowStart, text: text.slice(rowStart, lineEnd(text, end)) };
  const heading: Line = {
    start: headingStart,
    text: text.slice(headingStart, headingEnd).replace(/\r$/, ''),
  };
  const from = start - rowStart;
  const delimited = byDelimiter(heading, row, from, cues);
  if (delimited !== null) return delimited;
  const only = cues[0]!.end - cues[0]!.start > heading.text.trim().length - 4;
  if (cues.length < 2 && !only && !/\s{2}|\t/.test(heading.text)) return null;
  const spaced = /\S\s{2,}\S/.test(heading.text) || cues.length === 1;
  const over = spaced ? byPosition(heading, cues, from, end - rowStart) : [];
  if (over.length > 0) return over;
  const ordered = byOrder(row, cues, from);
  return ordered.length > 0 ? ordered : null;
}
