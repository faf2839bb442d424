import { isBoxLine, isInlineForm } from './box-lines.ts';
import { cleanLabel, hasLeader, isKnownLabel } from './labels.ts';
import {
  crosses,
  gapsOf,
  isBlank,
  isRule,
  type Occupancy,
  occupy,
  type Span,
  spacedCells,
  splitByGaps,
  WIDEST,
  withoutCuts,
  withSparse,
} from './layout-gaps.ts';
import { headedRun } from './layout-headed.ts';
import { listItems } from './list-lines.ts';
import { overValuesEnd } from './over-values.ts';
import { isFieldName } from './table-shape.ts';

/** Successive lines that are rows of one table: `[from, to)`. */
export interface Run {
  readonly from: number;
  readonly to: number;
  /** The spans of a line's cells by column; null for an empty one. */
  readonly split: (text: string) => (Span | null)[];
  /** Where columns begin, for runs aligned by spaces; null for tabs and pipes. */
  readonly starts: readonly number[] | null;
  /** How many lines its header surely has; absent: not known. */
  readonly header?: number;
}

const MOST_LINES = 2000;

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

/** Whether a run of aligned lines is a table: wide enough, or with a header, a rule or a column of labels. */
function isTable(lines: readonly string[], gaps: readonly Span[], rules: number): boolean {
  const rows = lines.filter(text => !isRule(text) && !isBlank(text)).map(text => splitByGaps(text, gaps));
  const full = rows.filter(row => row.filter(cell => cell !== null).length >= 2).length;
  if (full < 2 || full * 2 < rows.length) return false;
  const cells = rows.flat().filter(cell => cell !== null).length;
  const isDense = rows.length >= 6 || cells >= 0.6 * rows.length * (gaps.length + 1);
  if (rows.length >= 3 && gaps.length >= 2 && isDense) return true;
  if (rules > 0 && gaps.length >= 1) return true;
  const texts = lines.filter(text => !isRule(text) && !isBlank(text));
  const known = (line: number, column: number) => {
    const span = rows[line]?.[column];
    return span != null && isKnownLabel(cleanLabel(texts[line]!.slice(...span)));
  };
  const header = rows[0]!.filter((_, column) => known(0, column)).length;
  if (header >= 2 && header >= rows[0]!.filter(cell => cell !== null).length * 0.7) return true;
  const labels = rows.filter((_, line) => known(line, 0)).length;
  if (labels >= 2 && labels >= rows.length * 0.6) return true;
  const names = texts.map((text, line) => (rows[line]![0] == null ? '' : text.slice(...rows[line]![0]!)));
  const fields = names.filter((name, line) => known(line, 0) || isFieldName(name)).length;
  const isFields = gaps.length === 1 && rows.length >= 4 && fields === rows.length;
  return isFields && labels >= rows.length * 0.3 && new Set(names).size === names.length;
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

/** A table whose columns only the spaces show. */
interface Spaced {
  readonly run: (Run & { readonly starts: readonly number[] }) | null;
  /** The line after the last that was aligned with the first, also where that makes no table. */
  readonly to: number;
}

/** The number of a box with its letter, as on tax forms. */
const LETTERED = /^\s{0,8}\d{1,2}[a-z] /;

function spacedRun(lines: readonly string[], from: number): Spaced {
  if (lines[from]!.length > WIDEST || spacedCells(lines[from]!).length < 2)
    return { run: null, to: from + 1 };
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
    if (isInlineForm(text) || (LETTERED.test(text) && isBoxLine(text))) break;
    // A header of more columns begins another table.
    if ((headedRun(lines, at)?.starts?.length ?? 0) > gaps.length + 1) break;
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
  const columns = withoutCuts(withSparse(gaps, lines.slice(from, to)), lines.slice(from, to));
  if (!isTable(lines.slice(from, to), columns, rules)) return { run: null, to };
  const starts = [0, ...columns.map(gap => gap[1])];
  return { run: { from, to, split: text => splitByGaps(text, columns), starts }, to };
}

/** The end of lines with rows of dots between labels and values, rules and blank lines among them. */
function leadersEnd(lines: readonly string[], from: number): number {
  let to = from;
  for (let at = from; at < lines.length && at - to < 4; at++) {
    if (hasLeader(lines[at]!)) to = at + 1;
    else if (!isRule(lines[at]!) && !isBlank(lines[at]!)) break;
  }
  return to;
}

/** Whether two columns without a header of their own are a list of names and numbers under a heading. */
function isListed(lines: readonly string[], { from, to }: Run): boolean {
  if (to - from > MOST_LINES || count(lines[from]!, '\t') !== 1) return false;
  return listItems(lines.slice(Math.max(0, from - 2), to)).size >= to - from;
}

/** The table that begins at line `from`; else the line from which on it is worth to ask again. */
export function runAt(lines: readonly string[], from: number): Run | number {
  const first = lines[from]!;
  if (isBlank(first)) return from + 1;
  if (first.includes('\t') || first.includes('|')) {
    const run = delimitedRun(lines, from);
    if (run !== null) return isListed(lines, run) ? run.to : run;
  }
  if (isRule(first) || first.includes('\t')) return from + 1;
  if (hasLeader(first)) return leadersEnd(lines, from);
  if (isInlineForm(first)) return from + 1;
  const pairsEnd = overValuesEnd(lines, from);
  if (pairsEnd > from) return pairsEnd;
  if (isBoxLine(first)) return from + (lines[from + 1] === undefined || isBlank(lines[from + 1]!) ? 1 : 2);
  const ruled = ruledRun(lines, from) ?? headedRun(lines, from);
  if (ruled !== null) return ruled;
  const below = [1, 2, 3].filter(step => from + step < lines.length);
  if (below.some(step => (ruledRun(lines, from + step) ?? headedRun(lines, from + step)) !== null))
    return from + 1;
  const { run, to } = spacedRun(lines, from);
  // Long aligned lines that are no table would else be measured again from each of them.
  if (run === null) return from + Math.max(1, (to - from) >> 3);
  // A title over the table has columns of its own, which must not become the table's.
  const title = below.some(
    step => (spacedRun(lines, from + step).run?.starts.length ?? 0) > run.starts.length,
  );
  return title ? from + 1 : run;
}

/** A run, or the line to ask again from, that goes no further than to line `end`; one line is no table. */
export function endedBy(run: Run | number, end: number): Run | number {
  if (typeof run === 'number') return Math.min(run, end);
  if (run.to <= end) return run;
  return end - run.from < 3 ? end : { ...run, to: end };
}
