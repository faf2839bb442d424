/** A part of a line: indexes of its first character and the one after its last. */
export type Span = readonly [number, number];

/** Lines longer than this are no table's. */
export const WIDEST = 600;

/** `-----  -----`, `+----+`, `|---|:--|`: a line that only draws. */
export function isRule(text: string): boolean {
  return (
    text.length >= 3 &&
    text.length <= WIDEST &&
    /^[\s|+:=_*~-]+$/.test(text) &&
    /[-=_*~]{3}|\|\s*:?-/.test(text)
  );
}

/** Whether a line has nothing but white space. */
export function isBlank(text: string): boolean {
  return /^\s*$/.test(text);
}

/** Spans of a line's words joined where only one space is between them. */
export function spacedCells(text: string): Span[] {
  const cells: Span[] = [];
  for (const match of text.matchAll(/\S+(?:[ \u00a0\u2007\u2009\u202f]\S+)*/g))
    cells.push([match.index, match.index + match[0].length]);
  return cells;
}

/** How many lines have something at each position, and how many have wide space there. */
export interface Occupancy {
  readonly filled: Uint16Array;
  readonly wide: Uint16Array;
  lines: number;
  width: number;
}

/** Adds a line to what is known of the positions. */
export function occupy(into: Occupancy, text: string): void {
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
export function gapsOf(occupancy: Occupancy): Span[] {
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
export function withSparse(gaps: readonly Span[], lines: readonly string[]): Span[] {
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
export function splitByGaps(text: string, gaps: readonly Span[]): (Span | null)[] {
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

/**
 * Leaves out gaps that only cut long cells: what stands right of one never stands further from the cell on its left
 * than a space between words.
 */
export function withoutCuts(gaps: readonly Span[], lines: readonly string[]): Span[] {
  const rows = lines.filter(text => !isRule(text)).map(text => splitByGaps(text, gaps));
  return gaps.filter((_, index) => {
    const met = rows.filter(row => row[index + 1] != null);
    return met.length === 0 || met.some(row => row[index] == null || row[index + 1]![0] - row[index]![1] > 1);
  });
}

/** In how many gaps a line has text that belongs to a neighbouring column; a cell wholly within a gap does not. */
export function crosses(text: string, gaps: readonly Span[]): number {
  const cells = spacedCells(text);
  const over = ([start, end]: Span) =>
    cells.some(([from, to]) => from < end && to > start && (from < start || to > end));
  return gaps.filter(gap => over(gap) && text.slice(...gap).trim() !== '').length;
}
