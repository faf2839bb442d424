import { cleanLabel, isKnownLabel } from './labels.ts';

/** A part of a line: indexes of its first character and the one after its last. */
export type Span = readonly [number, number];

/** Successive lines that are rows of one table: `[from, to)`. */
export interface Run {
  readonly from: number;
  readonly to: number;
  /** The spans of a line's cells by column; null for an empty one. */
  readonly split: (text: string) => (Span | null)[];
  /** Where columns begin, for runs aligned by spaces; null for tabs and pipes. */
  readonly starts: readonly number[] | null;
}

const WIDEST = 600;
const MOST_LINES = 2000;

/** `-----  -----`, `+----+`, `|---|:--|`: a line that only draws. */
export function isRule(text: string): boolean {
  return (
    text.length >= 3 &&
    text.length <= WIDEST &&
    /^[\s|+:=_*~-]+$/.test(text) &&
    /[-=_*~]{3}|\|\s*:?-/.test(text)
  );
}

function isBlank(text: string): boolean {
  return /^\s*$/.test(text);
}

/** Spans of a line's words joined where only one space is between them. */
function spacedCells(text: string): Span[] {
  const cells: Span[] = [];
  for (const match of text.matchAll(/\S+(?: \S+)*/g))
    cells.push([match.index, match.index + match[0].length]);
  return cells;
}

function trimmed(text: string, from: number, to: number): Span | null {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return start === end ? null : [start, end];
}

function splitAt(text: string, mark: '\t' | '|'): (Span | null)[] {
  const cells: (Span | null)[] = [];
  let from = 0;
  for (let at = text.indexOf(mark); ; at = text.indexOf(mark, at + 1)) {
    cells.push(trimmed(text, from, at === -1 ? text.length : at));
    if (at === -1) return cells;
    from = at + 1;
  }
}

function count(text: string, mark: string): number {
  return text.split(mark, 64).length - 1;
}

/** Lines with tabs, or with pipes as Markdown and database shells draw tables. */
function delimitedRun(lines: readonly string[], from: number): Run | null {
  const first = lines[from]!;
  const mark = first.includes('\t') ? '\t' : '|';
  const least = mark === '\t' ? 1 : 2;
  const fits = (text: string) =>
    text.length < 4000 && (count(text, mark) >= least || (mark === '|' && isRule(text)));
  const bar = mark === '|' && count(first, '|') === 1 && isRule(lines[from + 1] ?? '');
  if (!fits(first) && !bar) return null;
  let to = from + 1;
  while (to < lines.length && (fits(lines[to]!) || (bar && (lines[to]!.includes('|') || isRule(lines[to]!)))))
    to++;
  const rows = lines.slice(from, to).filter(text => !isRule(text)).length;
  if (rows < 2) return null;
  return { from, to, split: text => splitAt(text, mark), starts: null };
}

/** How many lines have something at each position, and how many have wide space there. */
interface Occupancy {
  readonly filled: Uint16Array;
  readonly wide: Uint16Array;
  lines: number;
  width: number;
}

function occupy(into: Occupancy, text: string): void {
  const cells = spacedCells(text);
  let at = 0;
  for (const [start, end] of cells) {
    for (; at < start; at++) into.wide[at]!++;
    for (; at < end; at++) if (text[at] !== ' ') into.filled[at]!++;
  }
  for (; at < WIDEST; at++) into.wide[at]!++;
  into.lines++;
  into.width = Math.max(into.width, text.trimEnd().length);
}

/** Positions that (nearly) every line leaves blank, mostly by two spaces or more, with text on both sides. */
function gapsOf(occupancy: Occupancy): Span[] {
  const { filled, wide, lines, width } = occupancy;
  const stray = lines < 12 ? 0 : Math.floor(lines * 0.08);
  const gaps: Span[] = [];
  let at = 0;
  while (at < width && filled[at]! <= stray) at++;
  while (at < width) {
    while (at < width && filled[at]! > stray) at++;
    const start = at;
    let most = 0;
    while (at < width && filled[at]! <= stray) most = Math.max(most, wide[at++]!);
    // One blank position may be a space between words that happen to stand over each other.
    const sure = at - start >= 2 || lines >= 6;
    if (at < width && most * 4 >= lines * 3 && sure) gaps.push([start, at]);
  }
  return gaps;
}

/** Splits gaps in which a few lines have a cell of their own: a column that is mostly empty. */
function withSparse(gaps: readonly Span[], lines: readonly string[]): Span[] {
  const cells = lines.filter(text => !isRule(text)).flatMap(spacedCells);
  return gaps.flatMap(([start, end]) => {
    const inside = cells.filter(([from, to]) => from > start && to < end);
    if (inside.length === 0) return [[start, end] as const];
    const from = Math.min(...inside.map(cell => cell[0]));
    const to = Math.max(...inside.map(cell => cell[1]));
    return [[start, from] as const, [to, end] as const];
  });
}

/** Assigns a line's words to the columns between gaps: each to the column that it overlaps most. */
function splitByGaps(text: string, gaps: readonly Span[]): (Span | null)[] {
  const cells: (Span | null)[] = new Array(gaps.length + 1).fill(null);
  let column = 0;
  for (const match of text.matchAll(/\S+/g)) {
    const start = match.index;
    const end = start + match[0].length;
    while (column < gaps.length) {
      const [left, right] = gaps[column]!;
      const before = Math.min(end, left) - start;
      const after = end - Math.max(start, right);
      if (start < left && before >= after) break;
      if (start < right && after <= 0 && cells[column] !== null) break;
      column++;
    }
    const known = cells[column];
    cells[column] = [known?.[0] ?? start, end];
  }
  return cells;
}

/** In how many gaps a line has text that belongs to a neighbouring column; a cell wholly within a gap does not. */
function crosses(text: string, gaps: readonly Span[]): number {
  const cells = spacedCells(text);
  const over = ([start, end]: Span) =>
    cells.some(([from, to]) => from < end && to > start && (from < start || to > end));
  return gaps.filter(gap => over(gap) && text.slice(...gap).trim() !== '').length;
}

/** Whether a run of aligned lines is a table: wide enough, or with a header, a rule or a column of labels. */
function isTable(lines: readonly string[], gaps: readonly Span[], rules: number): boolean {
  const rows = lines.filter(text => !isRule(text) && !isBlank(text)).map(text => splitByGaps(text, gaps));
  const full = rows.filter(row => row.filter(cell => cell !== null).length >= 2).length;
  if (full < 2 || full * 2 < rows.length) return false;
  if (rows.length >= 3 && gaps.length >= 2) return true;
  if (rules > 0 && gaps.length >= 1) return true;
  const texts = lines.filter(text => !isRule(text) && !isBlank(text));
  const known = (line: number, column: number) => {
    const span = rows[line]?.[column];
    return span != null && isKnownLabel(cleanLabel(texts[line]!.slice(...span)));
  };
  const header = rows[0]!.filter((_, column) => known(0, column)).length;
  if (header >= 2 && header >= rows[0]!.filter(cell => cell !== null).length * 0.7) return true;
  const labels = rows.filter((_, line) => known(line, 0)).length;
  return labels >= 2 && labels >= rows.length * 0.6;
}

/** The gaps between the groups of a rule such as `-----  ---  ----`. */
function ruleGaps(rule: string): Span[] {
  const groups = [...rule.matchAll(/[-=_*~]+/g)].map(
    match => [match.index, match.index + match[0].length] as const,
  );
  return groups.slice(1).map((group, index) => [groups[index]![1], group[0]] as const);
}

/** A table whose header stands over a rule that shows where the columns are. */
function ruledRun(lines: readonly string[], from: number): Run | null {
  let rule = from + 1;
  while (rule <= from + 4 && rule < lines.length && !isRule(lines[rule]!)) rule++;
  if (rule > from + 4 || rule >= lines.length - 1 || /[|+]/.test(lines[rule]!)) return null;
  const gaps = ruleGaps(lines[rule]!);
  const header = lines.slice(from, rule);
  if (gaps.length === 0 || header.some(text => isBlank(text) || crosses(text, gaps) > 0)) return null;
  if (splitByGaps(header.at(-1)!, gaps).filter(cell => cell !== null).length < 2) return null;
  let to = rule + 1;
  for (let at = to; at < lines.length && at - from < MOST_LINES; at++) {
    const text = lines[at]!;
    if (isBlank(text) && isBlank(lines[at + 1] ?? '')) break;
    if (isBlank(text) || (isRule(text) && at > to)) continue;
    if (text.length > WIDEST || crosses(text, gaps) > Math.max(1, gaps.length / 2)) break;
    if (isBlank(lines[at - 1]!) && spacedCells(text).length < 2) break;
    to = at + 1;
  }
  return { from, to, split: text => splitByGaps(text, gaps), starts: [0, ...gaps.map(gap => gap[1])] };
}

function spacedRun(lines: readonly string[], from: number): (Run & { starts: readonly number[] }) | null {
  if (lines[from]!.length > WIDEST || spacedCells(lines[from]!).length < 2) return null;
  const seen: Occupancy = {
    filled: new Uint16Array(WIDEST),
    wide: new Uint16Array(WIDEST),
    lines: 0,
    width: 0,
  };
  occupy(seen, lines[from]!);
  let gaps = gapsOf(seen);
  let to = from + 1;
  let rules = 0;
  for (let at = to; at < lines.length && at - from < MOST_LINES; at++) {
    const text = lines[at]!;
    if (isRule(text)) {
      rules++;
      continue;
    }
    if (isBlank(text)) {
      if (isBlank(lines[at + 1] ?? '')) break;
      continue;
    }
    if (text.length > WIDEST || (isBlank(lines[at - 1]!) && spacedCells(text).length < 2)) break;
    const before = gaps;
    const trial: Occupancy = { ...seen, filled: seen.filled.slice(), wide: seen.wide.slice() };
    occupy(trial, text);
    const after = gapsOf(trial);
    if (after.length < Math.max(1, Math.ceil(before.length * 0.6))) break;
    if (crosses(text, after) > after.length / 2) break;
    seen.filled.set(trial.filled);
    seen.wide.set(trial.wide);
    seen.lines = trial.lines;
    seen.width = trial.width;
    gaps = after;
    to = at + 1;
  }
  const columns = withSparse(gaps, lines.slice(from, to));
  if (!isTable(lines.slice(from, to), columns, rules)) return null;
  return { from, to, split: text => splitByGaps(text, columns), starts: [0, ...columns.map(gap => gap[1])] };
}

/** The table that begins at line `from`, or null where none does. */
export function runAt(lines: readonly string[], from: number): Run | null {
  const first = lines[from]!;
  if (isBlank(first)) return null;
  if (first.includes('\t') || first.includes('|')) {
    const run = delimitedRun(lines, from);
    if (run !== null) return run;
  }
  if (isRule(first) || first.includes('\t')) return null;
  const ruled = ruledRun(lines, from);
  if (ruled !== null) return ruled;
  const below = [1, 2, 3].filter(step => from + step < lines.length);
  if (below.some(step => ruledRun(lines, from + step) !== null)) return null;
  const run = spacedRun(lines, from);
  if (run === null) return null;
  // A title over the table has columns of its own, which must not become the table's.
  const title = below.some(step => (spacedRun(lines, from + step)?.starts.length ?? 0) > run.starts.length);
  return title ? null : run;
}
