import type { Piece } from '../../model.ts';

/** Text that arrives in chunks, for parsers written as generators: `yield` means "I need more text". */
export interface Feed {
  /** What has arrived and is not dropped yet. Parsers read it from `at` on. */
  text: string;
  /** The parser's place in `text`; what lies before it may be dropped at the next `yield`. */
  at: number;
  /** True once no more text comes. */
  ended: boolean;
  /** Line and column, both from 1, of the index last given to `goTo`. */
  line: number;
  column: number;
  counted: number;
  afterReturn: boolean;
}

/** A parser: reads `feed`, yields whenever it needs more text and none has ended, and puts pieces into its `out`. */
export type FeedParser = (feed: Feed) => Generator<undefined, void, undefined>;

/** An empty feed whose first character stands at `line` and `column`. */
export function createFeed(line = 1, column = 1): Feed {
  return { text: '', at: 0, ended: false, line, column, counted: 0, afterReturn: false };
}

/** Sets `feed.line` and `feed.column` for `index`, which must not lie before the last one; CR, LF and CRLF end lines. */
export function goTo(feed: Feed, index: number): void {
  const { text } = feed;
  for (let at = feed.counted; at < index; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) {
      if (!feed.afterReturn) feed.line++;
      feed.column = 1;
      feed.afterReturn = false;
    } else if (code === 13) {
      feed.line++;
      feed.column = 1;
      feed.afterReturn = true;
    } else {
      feed.column++;
      feed.afterReturn = false;
    }
  }
  if (index > feed.counted) feed.counted = index;
}

/** Adds a chunk and drops what the parser has left behind. */
function append(feed: Feed, chunk: string): void {
  goTo(feed, feed.at);
  feed.text = feed.text.slice(feed.at) + chunk;
  feed.counted -= feed.at;
  feed.at = 0;
}

/** Text is parsed in parts of this many characters, so that few pieces are held at a time. */
const PART = 1 << 16;

/** Runs a parser over chunks of text; yields what it put into `out`, at the latest when it asks for the next chunk. */
export async function* readFeed(
  chunks: AsyncIterable<string>,
  out: Piece[],
  parse: FeedParser,
): AsyncGenerator<Piece> {
  const iterator = chunks[Symbol.asyncIterator]();
  const feed = createFeed();
  let waiting = '';
  try {
    for (const _ of parse(feed)) {
      if (out.length > 0) yield* out.splice(0);
      if (waiting.length === 0) {
        const next = await iterator.next();
        if (next.done) feed.ended = true;
        else waiting = next.value;
      }
      const part = waiting.slice(0, PART);
      waiting = waiting.slice(PART);
      append(feed, part);
    }
    yield* out.splice(0);
  } finally {
    await iterator.return?.();
  }
}

/** Runs a parser over one text whose first character stands at `line` and `column`, and returns when it has ended. */
export function runFeed(text: string, parse: FeedParser, line = 1, column = 1): void {
  const feed = createFeed(line, column);
  feed.text = text;
  feed.ended = true;
  for (const _ of parse(feed)) {
    // The whole text is there: nothing more comes.
  }
}

/** The longest line that is kept in one part, in characters. */
export const LONGEST_LINE = 1 << 20;

/**
 * Calls `on` for each line, without its end, until `enough` says so; a line longer than `LONGEST_LINE` comes in
 * parts.
 */
export function* eachLine(
  feed: Feed,
  on: (text: string, line: number, column: number) => void,
  enough: () => boolean = () => false,
): Generator<undefined, void, undefined> {
  const end = /[\r\n]/g;
  let from = feed.at;
  for (;;) {
    end.lastIndex = Math.max(from, feed.at);
    const found = end.exec(feed.text);
    const stop = found === null ? feed.text.length : found.index;
    const wait = found === null || (feed.text[stop] === '\r' && stop + 1 === feed.text.length);
    if (wait && !feed.ended && stop - feed.at < LONGEST_LINE) {
      const seen = stop - feed.at;
      yield undefined;
      from = feed.at + seen;
      continue;
    }
    if (found === null && stop === feed.at) {
      if (feed.ended) return;
      yield undefined;
      from = feed.at;
      continue;
    }
    goTo(feed, feed.at);
    on(feed.text.slice(feed.at, stop), feed.line, feed.column);
    feed.at = found === null ? stop : stop + (feed.text.startsWith('\r\n', stop) ? 2 : 1);
    from = feed.at;
    if (enough()) return;
  }
}
