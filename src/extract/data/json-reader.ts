import type { Piece, Segment } from '../../model.ts';
import { type Feed, type FeedParser, goTo } from './feed.ts';
import { createJsonShelf, type JsonShelf } from './json-shelf.ts';
import { addPart, addStandIn, createTrace, LONGEST_VALUE, type Trace, toSegment } from './trace.ts';

/** Reads JSON as it comes, also with comments, single quotes, bare words, trailing commas, and through damage. */
export interface JsonReader {
  readonly parse: FeedParser;
  /** Tokens read, and how many there were before the first that JSON does not allow; null: there was none. */
  tokens: number;
  damagedAt: number | null;
  quotedKeys: number;
  bareKeys: number;
  /** Values at the top, ended. */
  documents: number;
  /** True where the text ended inside a value. */
  unclosed: boolean;
}

const SPACE = /[\s\uFEFF\u001e]+/y;
const BARE = /[^,:[\]{}"'\r\n]+/y;
const LITERAL = /^(true|false|null|undefined|NaN|[-+]?Infinity)$/;
const NUMBER = /^[-+]?(\d[\d_]*\.?\d*|\.\d+)([eE][-+]?\d+)?$|^0[xX][\da-fA-F]+$/;
/** A coordinate or a ratio: no identifier is written so. A whole number with `.0` is one. */
const FRACTION = /^[-+]?\d{0,4}\.\d|[eE]-/;
const ESCAPED: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', '0': '\0' };

/** A reader whose rows and comments go to `out`. */
export function createJsonReader(out: Piece[]): JsonReader {
  const shelf = createJsonShelf(out);
  const reader: JsonReader = {
    parse: feed => parse(feed, reader, shelf, out),
    tokens: 0,
    damagedAt: null,
    quotedKeys: 0,
    bareKeys: 0,
    documents: 0,
    unclosed: false,
  };
  return reader;
}

function* parse(feed: Feed, reader: JsonReader, shelf: JsonShelf, out: Piece[]): ReturnType<FeedParser> {
  const damage = (): void => {
    reader.damagedAt ??= reader.tokens;
  };
  for (;;) {
    if (feed.at >= feed.text.length) {
      if (feed.ended) break;
      yield undefined;
      continue;
    }
    const char = feed.text[feed.at]!;
    if (char === '{' || char === '[') {
      if (!shelf.open(char === '[')) damage();
      feed.at++;
    } else if (char === '}' || char === ']') {
      if (!shelf.close(char === ']')) damage();
      feed.at++;
    } else if (char === ',' || char === ':') {
      if (!(char === ',' ? shelf.comma() : shelf.colon())) damage();
      feed.at++;
    } else if (char === '"' || char === "'") {
      const trace = createTrace();
      if (!(yield* readString(feed, trace, char))) reader.unclosed = true;
      if (!shelf.text(toSegment(trace), 'quoted')) damage();
    } else if (/[\s\uFEFF\u001e]/.test(char)) {
      SPACE.lastIndex = feed.at;
      feed.at += SPACE.exec(feed.text)?.[0].length ?? 1;
      continue;
    } else if (char === '/' && (yield* readComment(feed, out))) continue;
    else if (shelf.depth() === 0 && reader.tokens > 0 && !(yield* isWord(feed))) {
      yield* readLine(feed, out);
      damage();
    } else if (!(yield* readBare(feed, shelf))) damage();
    reader.tokens++;
    reader.documents = shelf.documents;
    reader.quotedKeys = shelf.quotedKeys;
    reader.bareKeys = shelf.bareKeys;
  }
  if (shelf.depth() > 0) reader.unclosed = true;
  shelf.end();
  reader.documents = shelf.documents;
}

/** Reads a string from its quote on; false where the text ends before the string does. */
function* readString(feed: Feed, trace: Trace, quote: string): Generator<undefined, boolean, undefined> {
  const stop = quote === '"' ? /["\\]/g : /['\\]/g;
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
      if (feed.ended) return false;
      yield undefined;
    } else if (found[0] === quote) {
      feed.at++;
      return true;
    } else yield* readEscape(feed, trace);
  }
}

function* readEscape(feed: Feed, trace: Trace): Generator<undefined, void, undefined> {
  while (feed.text.length - feed.at < 6 && !feed.ended) yield undefined;
  const { text, at } = feed;
  const unicode = /^[\da-fA-F]{4}/.exec(text.slice(at + 2, at + 6))?.[0];
  const code = text[at + 1] ?? '';
  goTo(feed, at);
  if (code === 'u' && unicode !== undefined) {
    addStandIn(trace, String.fromCharCode(Number.parseInt(unicode, 16)), feed.line, feed.column, 6);
    feed.at += 6;
  } else {
    addStandIn(trace, ESCAPED[code] ?? code, feed.line, feed.column, 2);
    feed.at += Math.min(2, text.length - at);
  }
}

/** Reads a comment and gives it out as running text; false where the slash begins none. */
function* readComment(feed: Feed, out: Piece[]): Generator<undefined, boolean, undefined> {
  while (feed.text.length - feed.at < 2 && !feed.ended) yield undefined;
  const kind = feed.text[feed.at + 1];
  if (kind !== '/' && kind !== '*') return false;
  const end = kind === '/' ? /[\r\n]/g : /\*\//g;
  let seen = 2;
  for (;;) {
    end.lastIndex = feed.at + seen;
    const found = end.exec(feed.text);
    if (found === null && !feed.ended && feed.text.length - feed.at < LONGEST_VALUE) {
      seen = Math.max(2, feed.text.length - feed.at - 1);
      yield undefined;
      continue;
    }
    const to = found === null ? feed.text.length : found.index;
    putText(feed, to, out);
    feed.at = to + (found !== null && kind === '*' ? 2 : 0);
    return true;
  }
}

function putText(feed: Feed, to: number, out: Piece[]): void {
  goTo(feed, feed.at);
  const segment: Segment = {
    text: feed.text.slice(feed.at, to),
    place: { line: feed.line, column: feed.column },
    apart: true,
  };
  if (segment.text.trim() !== '') out.push({ segment });
}

/** Waits until the word at `at` has ended. */
function* wholeWord(feed: Feed): Generator<undefined, string, undefined> {
  for (;;) {
    BARE.lastIndex = feed.at;
    const word = BARE.exec(feed.text)?.[0] ?? '';
    const ends = feed.at + word.length < feed.text.length || feed.ended || word.length > LONGEST_VALUE;
    if (ends) return word;
    yield undefined;
  }
}

/** Whether a number or a literal stands here. */
function* isWord(feed: Feed): Generator<undefined, boolean, undefined> {
  const word = (yield* wholeWord(feed)).trim();
  return LITERAL.test(word) || NUMBER.test(word);
}

/** The rest of a line that is no JSON, as running text. */
function* readLine(feed: Feed, out: Piece[]): Generator<undefined, void, undefined> {
  const end = /[\r\n]/g;
  for (;;) {
    end.lastIndex = feed.at;
    const found = end.exec(feed.text);
    if (found === null && !feed.ended && feed.text.length - feed.at < LONGEST_VALUE) {
      yield undefined;
      continue;
    }
    const to = found === null ? feed.text.length : found.index;
    putText(feed, to, out);
    feed.at = to;
    return;
  }
}

/** Reads a number, a literal or a word without quotes; false where JSON does not allow it. */
function* readBare(feed: Feed, shelf: JsonShelf): Generator<undefined, boolean, undefined> {
  const word = yield* wholeWord(feed);
  const cut = word.search(/\s\/[/*]/);
  const raw = cut < 0 ? word : word.slice(0, cut);
  const text = raw.trimEnd();
  goTo(feed, feed.at);
  const segment = { text, place: { line: feed.line, column: feed.column } };
  feed.at += Math.max(1, raw.length);
  if (LITERAL.test(text)) return shelf.text(null, 'literal');
  if (NUMBER.test(text)) return shelf.text(FRACTION.test(text) ? null : segment, 'literal');
  return shelf.text(segment, 'bare');
}
