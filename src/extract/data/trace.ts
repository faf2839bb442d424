import type { Place, Segment } from '../../model.ts';

/** Text put together out of parts of a record, each of which keeps the line and column where it stands. */
export interface Trace {
  text: string;
  /** Triples: index in `text`, line, column. Between two of them the text runs on as in the record. */
  marks: number[];
  /** Where the next part must stand to need no mark of its own. */
  line: number;
  column: number;
  /** The last two characters: to ask `text` for them would copy it each time. */
  tail: string;
}

/** The most characters that one value keeps; what comes beyond is cut. */
export const LONGEST_VALUE = 1 << 20;

/** An empty trace. */
export function createTrace(): Trace {
  return { text: '', marks: [], line: -1, column: -1, tail: '' };
}

/** Adds a part that stands in the record at `line` and `column` as it is, its newlines being those of the record. */
export function addPart(trace: Trace, text: string, line: number, column: number): void {
  if (text === '' || trace.text.length >= LONGEST_VALUE) return;
  if (line !== trace.line || column !== trace.column) trace.marks.push(trace.text.length, line, column);
  extend(trace, text);
  const [endLine, endColumn] = walk(text, 0, text.length, line, column);
  trace.line = endLine;
  trace.column = endColumn;
}

/** Adds text that stands for something else in the record (an entity, an escape) `width` columns wide. */
export function addStandIn(trace: Trace, text: string, line: number, column: number, width: number): void {
  if (text === '' || trace.text.length >= LONGEST_VALUE) return;
  if (line !== trace.line || column !== trace.column) trace.marks.push(trace.text.length, line, column);
  extend(trace, text);
  const same = width === text.length && !/[\r\n]/.test(text);
  trace.line = same ? line : -1;
  trace.column = same ? column + width : -1;
}

/** Adds text of ours, such as a line end between two blocks, that stands nowhere in the record. */
export function addFiller(trace: Trace, text: string): void {
  if (trace.text.length === 0) return;
  extend(trace, text);
  trace.line = -1;
}

function extend(trace: Trace, text: string): void {
  trace.text += text;
  trace.tail = text.length > 1 ? text.slice(-2) : `${trace.tail}${text}`.slice(-2);
}

/** What else a segment says. */
export interface Said {
  readonly label?: string | undefined;
  readonly apart?: boolean | undefined;
  /** Parts of the place that are the same for each character: field, sheet, cell, row. */
  readonly place?: Place | undefined;
}

/** The segment of a trace's text, or of its part from `from` to `to`. */
export function toSegment(trace: Trace, said: Said = {}, from = 0, to = trace.text.length): Segment {
  const { marks } = trace;
  const whole = trace.text;
  const base = said.place ?? {};
  const locate = (index: number): Place => placeIn(whole, marks, from + index, base);
  const made: { -readonly [Key in keyof Segment]: Segment[Key] } = {
    text: from === 0 && to === whole.length ? whole : whole.slice(from, to),
    place: locate(0),
  };
  if (marks.length > 3) made.locate = locate;
  if (said.label !== undefined && said.label !== '') made.label = said.label;
  if (said.apart === true) made.apart = true;
  return made;
}

/** The segment of a trace's text without the white space around it; null where nothing else is there. */
export function toTrimmedSegment(trace: Trace, said: Said = {}): Segment | null {
  const text = trace.text;
  const trimmed = text.trimStart();
  const from = text.length - trimmed.length;
  const to = from + trimmed.trimEnd().length;
  return to === from ? null : toSegment(trace, said, from, to);
}

function placeIn(text: string, marks: readonly number[], index: number, base: Place): Place {
  if (marks.length === 0) return base;
  let low = 0;
  let high = marks.length / 3 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (marks[middle * 3]! <= index) low = middle;
    else high = middle - 1;
  }
  const [start, line, column] = [marks[low * 3]!, marks[low * 3 + 1]!, marks[low * 3 + 2]!];
  const [atLine, atColumn] = walk(text, start, Math.min(index, text.length), line, column);
  return { line: atLine, column: atColumn, ...base };
}

function walk(text: string, from: number, to: number, line: number, column: number): [number, number] {
  let atLine = line;
  let start = from;
  let from1 = column;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code !== 10 && code !== 13) continue;
    if (code === 13 && at + 1 < text.length && text.charCodeAt(at + 1) === 10) continue;
    atLine++;
    start = at + 1;
    from1 = 1;
  }
  return [atLine, from1 + (to - start)];
}
