import type { Piece, Place } from '../model.ts';
import { colonLinesEnd } from './key-lines.ts';
import { cleanLabel, isKnownLabel } from './labels.ts';
import { laneLines, lanesAt, pageEnd } from './lanes.ts';
import { endedBy, type Run, runAt } from './layout-columns.ts';
import { isRule } from './layout-gaps.ts';
import { headedRun } from './layout-headed.ts';
import { stackedAt, stackedBelow, stackedPieces } from './layout-stacked.ts';
import { labelPieces, nameBlocks } from './name-blocks.ts';
import { withoutGaps } from './over-values.ts';
import { joinPlaced, type Placed, placedPart } from './places.ts';
import { type Cell, createTable, type Table } from './table.ts';
import { shapeOf } from './table-shape.ts';
import { textPieces } from './text-lines.ts';

/** One line of text whose columns are aligned by spaces. */
export interface Line {
  readonly text: string;
  readonly place: Place;
  readonly locate?: (index: number) => Place;
}

const MOST_HEADER_LINES = 4;
/** A page of a printed report. */
const MOST_PAGE_LINES = 100;

function cellsOf(line: Placed, run: Run): (Cell | null)[] {
  return run.split(line.text).map(span => (span === null ? null : placedPart(line, ...span)));
}

function textOf(cell: Cell | null): string | null {
  return cell === null ? null : cell.text;
}

/** Labels by column, read off header lines: the words of each column from top to bottom. */
function labelsOf(lines: readonly Placed[], run: Run): string[] {
  const rows = lines.map(line => cellsOf(line, run));
  const width = Math.max(0, ...rows.map(row => row.length));
  return Array.from({ length: width }, (_, column) =>
    cleanLabel(rows.map(row => row[column]?.text ?? '').join(' ')),
  );
}

/** How many lines over the run's first rule are its header: 0 where the rule is no header's. */
function ruledHeader(lines: readonly Placed[], run: Run): number {
  const rule = lines.findIndex(line => isRule(line.text));
  const above = rule === 0 ? lines.findIndex((line, at) => at > 0 && isRule(line.text)) : rule;
  if (above < 1 || above > MOST_HEADER_LINES + 1 || above === lines.length - 1) return 0;
  const header = lines.slice(0, above).filter(line => !isRule(line.text) && line.text.trim() !== '');
  const labels = labelsOf(header, run).filter(label => label !== '');
  const plain = labels.filter(label => !/\d{3}/.test(label)).length;
  return header.length > 0 && labels.length > 1 && plain === labels.length ? above : 0;
}

/** Labels for a run without a header of its own, from header lines far above it that fit its columns. */
function labelsAbove(
  above: readonly (readonly Placed[])[],
  rows: readonly Placed[],
  run: Run,
): string[] | null {
  const width = Math.max(...rows.slice(0, 10).map(line => run.split(line.text).length));
  for (const group of above) {
    if (run.starts === null && group.at(-1)!.text.includes('\t') !== rows[0]!.text.includes('\t')) continue;
    const labels = labelsOf(run.starts === null ? group.slice(-1) : group, run);
    const named = labels.filter(label => label !== '');
    const known = named.filter(label => isKnownLabel(label)).length;
    if (
      labels.length === width &&
      named.length >= 2 &&
      named.length >= width / 2 &&
      known >= named.length * 0.4
    )
      return labels;
  }
  return null;
}

/** The columns of rows without a header of their own by a header far above them, where all of them fit under it. */
function runUnder(above: readonly (readonly Placed[])[], rows: readonly Placed[]): [string[], Run] | null {
  const texts = rows.map(line => line.text);
  for (const group of above) {
    for (let from = 0; from < group.length; from++) {
      const header = group.slice(from);
      const run = headedRun([...header.map(line => line.text), ...texts], 0);
      if (run === null || (run.header ?? 1) !== header.length) continue;
      if (run.to >= texts.length + header.length) return [labelsOf(header, run), run];
    }
  }
  return null;
}

function hasOwnHeader(lines: readonly Placed[], run: Run): boolean {
  const rows = lines.slice(0, 25).map(line => cellsOf(line, run).map(textOf));
  return shapeOf(rows).kind !== 'plain';
}

/** Whether a run's columns begin where those of the run before do, so that its header holds on. */
function sameColumns(before: Run | null, run: Run): boolean {
  if (before?.starts == null || run.starts === null || before.starts.length !== run.starts.length)
    return false;
  return run.starts.every((start, column) => Math.abs(start - before.starts![column]!) <= 3);
}

/** Reads runs of one layout: keeps the table of the last run open for the next with the same columns. */
function createRuns(above: readonly (readonly Placed[])[]) {
  let table: Table | null = null;
  let last: Run | null = null;
  /** The columns of the open table where a header far above gives them. */
  let under: Run | null = null;
  /** The last header line met: it may name the columns of a later page that has none. */
  let headers: readonly (readonly Placed[])[] = [];

  function open(lines: readonly Placed[], run: Run): { pieces: Piece[]; skip: number } {
    under = null;
    const ruled = ruledHeader(lines, run);
    if (ruled > 0) {
      const header = lines.slice(0, ruled).filter(line => !isRule(line.text));
      table = createTable({ header: labelsOf(header, run) });
      return { pieces: [{ segment: joinPlaced(lines.slice(0, ruled + 1), '\n') }], skip: ruled + 1 };
    }
    if (run.header !== undefined) {
      const header = lines.slice(0, run.header);
      table = createTable({ header: labelsOf(header, run) });
      return { pieces: [{ segment: joinPlaced(header, '\n') }], skip: run.header };
    }
    const own = hasOwnHeader(lines, run);
    const found = own || run.starts === null ? null : runUnder([...headers, ...above], lines);
    const labels = own ? null : (found?.[0] ?? labelsAbove(above, lines, run));
    table = labels === null ? createTable() : createTable({ header: labels });
    under = found?.[1] ?? null;
    return { pieces: [], skip: 0 };
  }

  function add(lines: readonly Placed[], run: Run): Piece[] {
    const pieces: Piece[] = [];
    let rows = lines;
    const goesOn =
      table !== null && sameColumns(last, run) && run.header === undefined && !hasOwnHeader(lines, run);
    if (!goesOn || ruledHeader(lines, run) > 0) {
      pieces.push(...end());
      const opened = open(lines, run);
      pieces.push(...opened.pieces);
      rows = lines.slice(opened.skip);
      if (headedRun([lines[0]!.text, lines.at(-1)!.text], 0) !== null) headers = [[lines[0]!]];
    }
    last = run;
    for (const line of rows) {
      if (isRule(line.text)) {
        if (/[\p{L}\p{N}]/u.test(line.text)) pieces.push({ segment: line });
      } else if (line.text.trim() !== '' || run.starts === null)
        pieces.push(...table!.row(cellsOf(line, under ?? run)));
    }
    return pieces;
  }

  function end(): Piece[] {
    const pieces = table?.end() ?? [];
    table = null;
    return pieces;
  }

  /** Rows at `at` that fit under the last header met and fill most of its columns: too few to be a table by themselves. */
  function next(lines: readonly Placed[], at: number): Run | null {
    const header = headers[0]?.[0];
    if (header === undefined || lines[at]!.text.trim() === '') return null;
    const first = headedRun([header.text, lines[at]!.text], 0);
    const filled = first?.split(lines[at]!.text).filter(cell => cell !== null).length ?? 0;
    if (first === null || filled * 4 < first.starts!.length * 3) return null;
    const texts = lines.slice(at, at + MOST_PAGE_LINES).map(line => line.text);
    const run = headedRun([header.text, ...texts], 0);
    return run === null ? null : { ...run, from: at, to: at + run.to - 1 };
  }

  /** What is held back, so that it is given before the text that follows; the table stays open. */
  function pause(): Piece[] {
    return table?.pause() ?? [];
  }
  return { add, next, end, pause };
}

/**
 * Turns lines into pieces in reading order: tables aligned by spaces, tabs or pipes become rows, label and value
 * lines become forms, `key=value` lines become entries, and what is left segments of adjacent lines.
 *
 * @param above groups of header lines that stand far above these in the same file; they name columns but are not given again.
 */
export function layoutPieces(lines: readonly Line[], above: readonly (readonly Line[])[] = []): Piece[] {
  const texts = lines.map(line => line.text);
  const runs = createRuns(above);
  const pieces: Piece[] = [];
  let running: Line[] = [];
  const flush = () => {
    pieces.push(...textPieces(running));
    running = [];
  };
  let nextLanes = 0;
  const blocks = nameBlocks(lines);
  const aboveTexts = above.map(group => group.map(line => line.text));
  for (let at = 0; at < lines.length; ) {
    const stacked = stackedAt(texts, at) ?? stackedBelow(aboveTexts, texts, at);
    if (stacked !== null) {
      pieces.push(...runs.end());
      flush();
      pieces.push(...stackedPieces(lines, stacked));
      at = stacked.to;
      continue;
    }
    while (blocks[0] !== undefined && blocks[0].from < at) blocks.shift();
    const block = blocks[0];
    if (block?.from === at) {
      pieces.push(...runs.end());
      flush();
      pieces.push(...block.pieces);
      at = block.to;
      continue;
    }
    const beside = at < nextLanes ? at : lanesAt(texts, at, pageEnd(lines, at));
    if (typeof beside !== 'number') {
      pieces.push(...runs.end());
      flush();
      for (const lane of beside.lanes) {
        const own = laneLines(lines, beside.from, lane);
        pieces.push(...(beside.labels ? labelPieces(own, beside.labels) : layoutPieces(own)));
      }
      at = beside.to;
      continue;
    }
    nextLanes = Math.max(nextLanes, beside);
    const form = colonLinesEnd(texts, at);
    const found = form > at ? form : stackedAt(texts, at + 1) === null ? runAt(texts, at) : at + 1;
    const next = typeof found === 'number' && form === at ? (runs.next(lines, at) ?? found) : found;
    const run = block === undefined ? next : endedBy(next, block.from);
    if (typeof run === 'number') {
      running.push(...withoutGaps(lines, texts, at, run));
      at = run;
      continue;
    }
    // A table goes on after a section title or two, not after a page of text.
    const between = running.filter(line => line.text.trim() !== '').length;
    if (between > 0) pieces.push(...(between > 3 ? runs.end() : runs.pause()));
    flush();
    pieces.push(...runs.add(lines.slice(run.from, run.to), run));
    at = run.to;
  }
  pieces.push(...runs.end());
  flush();
  return pieces;
}
