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
function lineEnd(text: string, at: number): number {
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
    // A line of JSON or code ends in a comma and has no cells, nor has a title that ends in a colon.
    if (fields === 1 && (heading.text.trimEnd().endsWith(delimiter) || /:\s*$/.test(heading.text))) continue;
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

/** A weak word that ends words of prose ("... error checking") is no label for the number on the next line. */
export function isInSentence(text: string, cue: Cue): boolean {
  return /\p{L}[^\s\p{L}]{0,2} \p{L}+[^\s\p{L}]{0,2} $/u.test(
    text.slice(lineStart(text, cue.start), cue.start),
  );
}

/**
 * A weak word behind an article or the like ("take it into account") is a part of prose, and heads no column; nor does
 * the title of a page: "Statement of Account".
 */
function isInPhrase(text: string, cue: Cue): boolean {
  return /(?:^|\s)(?:[Ss](?:tatement|ummary) of|STATEMENT OF|an?|the|into|for|this|that|some|any|with|by|from) (?:\p{Ll}+ )?$/u.test(
    text.slice(Math.max(0, cue.start - 40), cue.start),
  );
}

/** A line that rows may stand under. */
export interface LineAbove {
  readonly start: number;
  /** `through`: a row of numbers or without words for any, above which the heading may stand; `sentence`: text. */
  readonly kind: 'heading' | 'through' | 'sentence';
  readonly cues: readonly Cue[];
}

/** The line of a text that ends at index `end`; each is looked at once. */
function lineAbove(text: string, end: number, memo: TextMemo): LineAbove {
  const known = memo.lines.get(end);
  if (known !== undefined) return known;
  const start = lineStart(text, end);
  const line = text.slice(start, end);
  const isRow = line.length > 401 || /\d{4}/.test(line);
  const cues = isRow
    ? []
    : cuesBetween(text, start, end, memo.blocks).filter(cue => cue.strong || !isInPhrase(text, cue));
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

/** How many words in small letters a text has. */
function smallWords(text: string): number {
  return text.match(/(?<![\p{L}'’-])\p{Ll}{2,}(?=\s)/gu)?.length ?? 0;
}

/** Whether words of prose lead to the number in its own cell: they say what it is, and no heading above does. */
function isProse(before: string): boolean {
  const cell = before.slice(Math.max(before.search(/(?:\t|\||;| {3})[^\t|;]*$/), 0));
  return smallWords(cell) > 2;
}

/** Marks between the cells of a line. */
const MARKS = [',', ';'] as const;

/**
 * Whether the text of the line that ends at `end` runs on in the next one, as prose does that is broken to a width, and
 * is no row of cells above another.
 */
export function runsOn(text: string, end: number): boolean {
  const line = text.slice(lineStart(text, end), end).trim();
  if (/\t|\|/.test(line) || isSpaced(line)) return false;
  const next = text.slice(end + 1, lineEnd(text, end + 1));
  const isTable = MARKS.some(mark => count(line, mark) > 0 && count(line, mark) === count(next, mark));
  if (!isTable) return true;
  return !/[,;]\S/.test(line) && (/\d{4}/.test(line) || line.split(' ').length > 4);
}

/** Whether a line has cells with more than one space between; two spaces after a sentence are none. */
function isSpaced(line: string): boolean {
  return /\s{2}|\t/.test(line.trim().replace(/([a-z]+ [a-z]+ [a-z]+[.!?]) {2}/g, '$1 '));
}

/** The cues of the nearest line above that is neither a row of numbers nor a sentence, as the title of a list. */
export function titleCues(text: string, start: number, memo: TextMemo): readonly Cue[] {
  return headingAbove(text, lineStart(text, start), memo)?.[0].cues ?? [];
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
  if (isProse(row.text.slice(0, from))) return null;
  const delimited = byDelimiter(heading, row, from, cues);
  if (delimited !== null) return delimited;
  const only = cues[0]!.end - cues[0]!.start > heading.text.trim().length - 4;
  if (cues.length < 2 && !only && !isSpaced(heading.text)) return null;
  const spaced = /\S\s{2,}\S/.test(heading.text) || cues.length === 1;
  const over = spaced ? byPosition(heading, cues, from, end - rowStart) : [];
  if (over.length > 0) return over;
  const ordered = smallWords(row.text.slice(0, from)) > 1 ? [] : byOrder(row, cues, from);
  return ordered.length > 0 ? ordered : null;
}
