import type { Segment } from '../../model.ts';
import { type Feed, goTo } from './feed.ts';
import {
  addFiller,
  addPart,
  addStandIn,
  createTrace,
  type Trace,
  toSegment,
  toTrimmedSegment,
} from './trace.ts';

/** What is known of the dialect. */
export interface Dialect {
  /** Whether a backslash escapes in every string, as in MySQL. */
  backslash: boolean;
}

const ESCAPED: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  '0': '\0',
};
const NOTHING = /^(null|true|false|default|current_timestamp|now\(\))$/i;

/** Reads a tuple of values from its opening bracket on; null for a value that holds nothing. */
export function* readTuple(
  feed: Feed,
  dialect: Dialect,
): Generator<undefined, (Segment | null)[], undefined> {
  const values: (Segment | null)[] = [];
  let text = createTrace();
  let raw = createTrace();
  let depth = 0;
  const stop = /['"(),]/g;
  for (;;) {
    stop.lastIndex = feed.at;
    const found = stop.exec(feed.text);
    const to = found === null ? feed.text.length : found.index;
    if (to > feed.at) {
      goTo(feed, feed.at);
      addPart(raw, feed.text.slice(feed.at, to), feed.line, feed.column);
      feed.at = to;
    }
    if (found === null) {
      if (feed.ended) break;
      yield undefined;
      continue;
    }
    const char = found[0];
    if (char === "'" || char === '"') {
      if (text.text !== '') addFiller(text, ' ');
      yield* readString(feed, text, char, dialect.backslash || /\be$/i.test(raw.text));
      continue;
    }
    feed.at++;
    if (char === '(') depth++;
    else if (char === ')') depth--;
    if (depth > 0 && (char !== ',' || depth > 1)) continue;
    values.push(valueIn(text, raw));
    if (depth === 0) return values;
    text = createTrace();
    raw = createTrace();
  }
  values.push(valueIn(text, raw));
  return values;
}

function valueIn(text: Trace, raw: Trace): Segment | null {
  if (text.text !== '') return toSegment(text);
  const segment = toTrimmedSegment(raw);
  return segment === null || NOTHING.test(segment.text) ? null : segment;
}

/** Reads a string from its quote on. */
function* readString(
  feed: Feed,
  trace: Trace,
  quote: string,
  backslash: boolean,
): Generator<undefined, void, undefined> {
  const stop = quote === "'" ? /['\\]/g : /["\\]/g;
  feed.at++;
  for (;;) {
    stop.lastIndex = feed.at;
    const found = stop.exec(feed.text);
    const to = found === null ? feed.text.length : found.index;
    if (to > feed.at) {
      goTo(feed, feed.at);
      addPart(trace, feed.text.slice(feed.at, to), feed.line, feed.column);
      feed.at = to;
    }
    if (found === null) {
      if (feed.ended) return;
      yield undefined;
      continue;
    }
    while (feed.text.length - feed.at < 32 && !feed.ended) yield undefined;
    const next = feed.text[feed.at + 1] ?? '';
    goTo(feed, feed.at);
    if (found[0] === quote) {
      feed.at++;
      if (next !== quote) return;
      addStandIn(trace, quote, feed.line, feed.column, 2);
      feed.at++;
    } else if (
      backslash ||
      (next === quote && !/^\s{0,20}[,)]/.test(feed.text.slice(feed.at + 2, feed.at + 24)))
    ) {
      addStandIn(trace, ESCAPED[next] ?? next, feed.line, feed.column, 2);
      feed.at += Math.min(2, feed.text.length - feed.at);
    } else {
      addPart(trace, '\\', feed.line, feed.column);
      feed.at++;
    }
  }
}

/** The values of a line between `COPY ... FROM stdin` and `\.`; null for `\N`. */
export function readCopyLine(line: string, number: number): (Segment | null)[] {
  let column = 1;
  return line.split('\t').map(cell => {
    const start = column;
    column += cell.length + 1;
    if (cell === '\\N') return null;
    const trace = createTrace();
    let from = 0;
    for (const found of cell.matchAll(/\\(.)/g)) {
      addPart(trace, cell.slice(from, found.index), number, start + from);
      addStandIn(trace, ESCAPED[found[1]!] ?? found[1]!, number, start + found.index, 2);
      from = found.index + 2;
    }
    addPart(trace, cell.slice(from), number, start + from);
    return toSegment(trace);
  });
}
