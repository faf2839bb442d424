import { type Feed, type FeedParser, goTo } from './feed.ts';
import { putText, safeEnd } from './markup-parts.ts';
import { readAttributes, tagEnd } from './markup-tags.ts';
import { LONGEST_VALUE, type Trace } from './trace.ts';

/** An attribute: its name as written, lower case in HTML, and its value with its place. */
export interface Attribute {
  readonly name: string;
  readonly value: Trace;
}

/** Told what stands in a marked-up text, in order. Text comes in parts of any length. */
export interface MarkupHandler {
  /** `width` is given where `text` stands for a reference that many columns wide. */
  text(text: string, line: number, column: number, width?: number): void;
  open(name: string, attributes: readonly Attribute[], closed: boolean): void;
  close(name: string): void;
  /** Comments, instructions and declarations; `first` is true for the first part of one. */
  comment(text: string, line: number, column: number, first: boolean): void;
}

/** Elements whose content is no markup, by whether references count in it. */
const RAW: Readonly<Record<string, 'raw' | 'text'>> = {
  script: 'raw',
  style: 'raw',
  xmp: 'raw',
  textarea: 'text',
  title: 'text',
};
/** Comments shorter than this are handed over whole. */
const LEAST_PART = 1 << 16;
const NAME = /[^\s/>=<"'!?&]{1,200}/y;

/**
 * A parser of XML or HTML that never refuses: what is no markup is text. Entities that a document declares itself are
 * left as they stand, so that none can grow.
 */
export function markupParser(handler: MarkupHandler, html: boolean): FeedParser {
  return function* parse(feed) {
    for (;;) {
      const from = feed.at;
      const open = feed.text.indexOf('<', from);
      const to = open < 0 ? feed.text.length : open;
      if (to > from) {
        const end = open < 0 && !feed.ended ? safeEnd(feed.text, from, to, true) : to;
        putText(feed, end, handler, true);
        if (end < to || open < 0) {
          if (feed.ended) return;
          yield undefined;
        }
        continue;
      }
      if (open < 0) {
        if (feed.ended) return;
        yield undefined;
        continue;
      }
      while (feed.text.length - feed.at < 9 && !feed.ended) yield undefined;
      const { text, at } = feed;
      const next = text[at + 1] ?? '';
      if (text.startsWith('<!--', at)) yield* skipTo(feed, 4, '-->', handler, 'comment');
      else if (text.startsWith('<![CDATA[', at)) yield* skipTo(feed, 9, ']]>', handler, 'text');
      else if (next === '!') yield* skipDeclaration(feed, handler);
      else if (next === '?')
        yield* skipTo(feed, 2, html && !text.startsWith('<?php', at) ? '>' : '?>', handler, 'comment');
      else if (next === '%') yield* skipTo(feed, 2, '%>', handler, 'comment');
      else if (/[\p{L}_:]/u.test(next) || (next === '/' && /[\p{L}_:]/u.test(text[at + 2] ?? ''))) {
        const raw = yield* readTag(feed, handler, html);
        if (raw !== null) yield* readRaw(feed, handler, raw);
      } else putText(feed, at + 1, handler, false);
    }
  };
}

/** Hands over what stands between a mark of `width` characters and `end`, in parts. */
function* skipTo(
  feed: Feed,
  width: number,
  end: string,
  handler: MarkupHandler,
  how: 'comment' | 'text',
): ReturnType<FeedParser> {
  feed.at = Math.min(feed.at + width, feed.text.length);
  let first = true;
  for (;;) {
    const found = feed.text.indexOf(end, feed.at);
    const to =
      found >= 0
        ? found
        : feed.ended
          ? feed.text.length
          : safeEnd(feed.text, feed.at, Math.max(feed.at, feed.text.length - end.length + 1), false);
    if (how === 'comment' && found < 0 && !feed.ended && to - feed.at < LEAST_PART) {
      yield undefined;
      continue;
    }
    if (to > feed.at) {
      if (how === 'text') putText(feed, to, handler, false);
      else {
        goTo(feed, feed.at);
        handler.comment(feed.text.slice(feed.at, to), feed.line, feed.column, first);
        feed.at = to;
      }
      first = false;
    }
    if (found >= 0) {
      feed.at += end.length;
      return;
    }
    if (feed.ended) return;
    yield undefined;
  }
}

/** A declaration ends at `>`; one with a part of its own in brackets is handed over as a comment. */
function* skipDeclaration(feed: Feed, handler: MarkupHandler): ReturnType<FeedParser> {
  for (;;) {
    const end = feed.text.indexOf('>', feed.at);
    const inner = feed.text.indexOf('[', feed.at);
    if (inner >= 0 && (end < 0 || inner < end))
      return yield* skipTo(feed, inner - feed.at + 1, ']>', handler, 'comment');
    if (end >= 0) feed.at = end + 1;
    else if (feed.ended || feed.text.length - feed.at > LONGEST_VALUE)
      putText(feed, feed.text.length, handler, false);
    else {
      yield undefined;
      continue;
    }
    return;
  }
}

/** Reads a tag; the element's name where its content is raw, else null. */
function* readTag(
  feed: Feed,
  handler: MarkupHandler,
  html: boolean,
): Generator<undefined, string | null, undefined> {
  const end = yield* tagEnd(feed);
  const { text, at } = feed;
  if (end === null) {
    putText(feed, at + 1, handler, false);
    return null;
  }
  const closing = text[at + 1] === '/';
  NAME.lastIndex = at + (closing ? 2 : 1);
  const written = NAME.exec(text)?.[0] ?? '';
  const name = html ? written.toLowerCase() : written;
  if (closing) handler.close(name);
  else {
    const closed = text[end - 1] === '/';
    const attributes = readAttributes(feed, NAME.lastIndex, closed ? end - 1 : end, html);
    handler.open(name, attributes, closed);
  }
  feed.at = end + (text[end] === '>' ? 1 : 0);
  return html && !closing && RAW[name] !== undefined ? name : null;
}

/** Hands over the content of an element that holds no markup, up to its end tag. */
function* readRaw(feed: Feed, handler: MarkupHandler, name: string): ReturnType<FeedParser> {
  const mark = new RegExp(`</${name}(?=[\\s/>]|$)`, 'gi');
  const references = RAW[name] === 'text';
  for (;;) {
    mark.lastIndex = feed.at;
    const found = mark.exec(feed.text);
    const { text } = feed;
    if (found !== null && (feed.ended || found.index + found[0].length < text.length)) {
      putText(feed, found.index, handler, references);
      return;
    }
    const safe = Math.max(feed.at, text.length - name.length - 2);
    const to = feed.ended ? text.length : safeEnd(text, feed.at, safe, references);
    putText(feed, to, handler, references);
    if (feed.ended) return;
    yield undefined;
  }
}
