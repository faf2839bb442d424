import type { Piece } from '../model.ts';
import { cleanLabel, isKnownLabel } from './labels.ts';
import { isBlank, isRule, type Span, spacedCells, splitByGaps, WIDEST } from './layout-gaps.ts';
import { blanks, couldBeHeader, widest } from './layout-headed.ts';
import { joinPlaced, type Placed, placedPart } from './places.ts';
import { type Cell, createTable } from './table.ts';

/** Records of several lines under a header of as many: line by line, `[from, to)`. */
export interface Stacked {
  readonly from: number;
  readonly to: number;
  /** The lines of the header, indexes of the text's lines. */
  readonly header: readonly number[];
  /** The labels of all header lines, one after the other. */
  readonly labels: readonly string[];
  /** For each record, its lines: the line's index, the first of its columns among the labels, and its cells' spans. */
  readonly records: readonly (readonly Part[])[];
}

interface Part {
  readonly line: number;
  readonly column: number;
  readonly spans: readonly (Span | null)[];
}

interface Header {
  readonly cells: readonly Span[];
  readonly text: string;
}

/** A line of a record, and which of the header's lines it stands under. */
interface Taken {
  readonly line: number;
  readonly under: number;
}

const MOST_LINES = 4_000;
/** Lines after which it must be plain that they are such records, so that no text is measured again and again. */
const TRIED_LINES = 48;
const MOST_HEADER_LINES = 3;
const SLACK = 1;

const startOf = (text: string): number => text.search(/\S/);
/** What a cell looks like: digits as 9, words as A. */
const maskOf = (text: string): string => text.replace(/[\p{L}\s.,'’]+/gu, 'A').replace(/\d/g, '9');

/** Header lines that each have columns of their own; null where they are none. */
function headersOf(texts: readonly string[]): Header[] | null {
  const headers = texts.map(text => ({ text, cells: spacedCells(text) }));
  const labels = headers.map(({ text, cells }) => cells.map(cell => cleanLabel(text.slice(...cell))));
  if (labels.some(line => line.length < 2)) return null;
  const known = labels.map(line => line.filter(isKnownLabel).length);
  const all = labels.flat();
  const count = known.reduce((sum, number) => sum + number, 0);
  const isSure = known.every(number => number >= 1) && count >= 3 && count >= all.length * 0.5;
  return isSure && new Set(all).size >= all.length * 0.75 ? headers : null;
}

/** The lines below a header, each under one of its lines: by where it begins, or in turn where all begin alike. */
function take(headers: readonly Header[], lines: readonly string[], from: number, most: number): Taken[] {
  const starts = headers.map(({ text }) => startOf(text));
  const byStart = new Set(starts).size === starts.length;
  const free = headers.map(({ cells }) => cells.slice(1).map((cell, at) => range(cells[at]![1], cell[0])));
  const taken: Taken[] = [];
  for (let line = from; line < lines.length && line - from < most; line++) {
    const text = lines[line]!;
    if (isRule(text)) continue;
    if (isBlank(text)) {
      if (taken.length > 0 && isBlank(lines[line + 1] ?? '')) break;
      continue;
    }
    if (text.length > WIDEST || /[\t\f|]/.test(text)) break;
    const start = startOf(text);
    const under = byStart
      ? starts.findIndex(at => Math.abs(at - start) <= SLACK)
      : taken.length % headers.length;
    if (under < 0 || spacedCells(text).length < 2) break;
    if (byStart && taken.length === 0 && under !== 0) break;
    if (byStart && under > 0 && taken.at(-1)!.under >= under) break;
    const left = free[under]!.map(positions => blanks(text, positions));
    if (left.some(positions => positions.length === 0)) break;
    free[under] = left;
    taken.push({ line, under });
  }
  return taken;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);

/** The gaps between a header line's columns that all lines under it leave blank. */
function gapsOf({ cells }: Header, texts: readonly string[]): Span[] {
  return cells.slice(1).map((cell, at) => {
    let free = range(cells[at]![1], cell[0]);
    for (const text of texts) free = blanks(text, free);
    return widest(free);
  });
}

/** Whether lines in turn differ: some column of numbers of one line of the records is no such column of the others. */
function differ(gaps: readonly (readonly Span[])[], texts: readonly (readonly string[])[]): boolean {
  const masks = (lines: readonly string[], at: number, column: number): string[] =>
    lines.flatMap(text => {
      const span = splitByGaps(text, gaps[at]!)[column];
      return span == null ? [] : [maskOf(text.slice(...span))];
    });
  return gaps.some((own, at) =>
    range(0, own.length + 1).some(column => {
      const mine = masks(texts[at]!, at, column);
      const [mask] = mine;
      if (mask === undefined || mine.length < 3 || !mask.includes('99')) return false;
      if (mine.some(other => other !== mask)) return false;
      return texts.every((lines, other) => other === at || !masks(lines, at, column).includes(mask));
    }),
  );
}

/** The gaps between the columns of each header line; null where the lines under them are no records of several lines. */
function gapsUnder(
  headers: readonly Header[],
  lines: readonly string[],
  taken: readonly Taken[],
): Span[][] | null {
  const texts = headers.map((_, at) =>
    taken.filter(({ under }) => under === at).map(({ line }) => lines[line]!),
  );
  if (texts.some(own => own.length === 0) || !/\d{3}/.test(texts.flat().join(' '))) return null;
  const gaps = headers.map((header, at) => gapsOf(header, texts[at]!));
  const byStart = new Set(headers.map(({ text }) => startOf(text))).size === headers.length;
  const isPlain = byStart ? texts.every(own => own.length * 2 >= texts[0]!.length) : differ(gaps, texts);
  return isPlain ? gaps : null;
}

/** Records of several lines under header lines that stand elsewhere; null where the lines are none. */
function stackedUnder(
  headers: readonly Header[],
  lines: readonly string[],
  from: number,
): Omit<Stacked, 'header' | 'from'> | null {
  if (gapsUnder(headers, lines, take(headers, lines, from, TRIED_LINES)) === null) return null;
  const taken = take(headers, lines, from, MOST_LINES);
  const gaps = gapsUnder(headers, lines, taken);
  if (gaps === null) return null;
  const first = headers.map((_, at) =>
    headers.slice(0, at).reduce((sum, { cells }) => sum + cells.length, 0),
  );
  const records: Part[][] = [];
  for (const { line, under } of taken) {
    const part = { line, column: first[under]!, spans: splitByGaps(lines[line]!, gaps[under]!) };
    if (under === 0) records.push([part]);
    else records.at(-1)!.push(part);
  }
  const labels = headers.flatMap(({ text, cells }) => cells.map(cell => cleanLabel(text.slice(...cell))));
  return { to: taken.at(-1)!.line + 1, labels, records };
}

/**
 * Records of two or three lines from line `from` on that stand under one of the headers of as many lines far above
 * them, by where each line begins; null where there are none, or but one record.
 */
export function stackedBelow(
  above: readonly (readonly string[])[],
  lines: readonly string[],
  from: number,
): Stacked | null {
  const isStart = from < MOST_HEADER_LINES || isBlank(lines[from - 1]!) || isRule(lines[from - 1]!);
  if (!isStart || isBlank(lines[from]!)) return null;
  for (const group of above) {
    const headers = group.length < 2 ? null : headersOf(group);
    if (headers === null || new Set(group.map(startOf)).size < group.length) continue;
    const found = stackedUnder(headers, lines, from);
    if (found !== null && found.records.length > 1) return { ...found, from, header: [] };
  }
  return null;
}

/** The pieces of such records: the header's text, and a row for each record. */
export function stackedPieces(lines: readonly Placed[], { header, labels, records }: Stacked): Piece[] {
  const table = createTable({ header: labels });
  const pieces: Piece[] = [];
  if (header.length > 0)
    pieces.push({
      segment: joinPlaced(
        header.map(at => lines[at]!),
        '\n',
      ),
    });
  for (const parts of records) {
    const cells: (Cell | null)[] = labels.map(() => null);
    for (const { line, column, spans } of parts)
      spans.forEach((span, at) => {
        if (span !== null) cells[column + at] = placedPart(lines[line]!, ...span);
      });
    pieces.push(...table.row(cells));
  }
  return [...pieces, ...table.end()];
}

/**
 * Records of two or three lines under a header of as many lines, where each line of a record stands under its own line
 * of the header: `NAME  NUMBER` over `  GUARDIAN  SSN`. Null where none begins at line `from`.
 */
export function stackedAt(lines: readonly string[], from: number): Stacked | null {
  let count = 0;
  while (count <= MOST_HEADER_LINES && couldBeHeader(lines[from + count] ?? '')) count++;
  if (count < 2 || count > MOST_HEADER_LINES) return null;
  const headers = headersOf(lines.slice(from, from + count));
  if (headers === null) return null;
  const found = stackedUnder(headers, lines, from + count);
  return found === null ? null : { ...found, from, header: range(from, from + count) };
}
