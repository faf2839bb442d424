import { createFeed, type Feed, goTo } from './feed.ts';
import type { Attribute } from './markup.ts';
import { putText } from './markup-parts.ts';
import { addPart, addStandIn, createTrace, type Trace } from './trace.ts';

/** The longest tag that is read, in characters: pictures stand in attributes as data URLs. */
const LONGEST_TAG = 8 << 20;
const ATTRIBUTE =
  /([^\s=/>"'<][^\s=/>]{0,1000})(?:\s{0,1000}=\s{0,1000}(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;

/** Where the tag that begins at `feed.at` ends, `>` not included; null where it never does. */
export function* tagEnd(feed: Feed): Generator<undefined, number | null, undefined> {
  let seen = 1;
  let quote = '';
  let equals = false;
  for (;;) {
    for (; feed.at + seen < feed.text.length; seen++) {
      const char = feed.text[feed.at + seen]!;
      if (quote !== '') {
        const end = feed.text.indexOf(quote, feed.at + seen);
        if (end < 0) {
          seen = feed.text.length - feed.at;
          break;
        }
        seen = end - feed.at;
        quote = '';
      } else if (char === '>' || char === '<') return feed.at + seen;
      else if (equals && (char === '"' || char === "'")) quote = char;
      else if (char === '=') equals = true;
      if (char !== '=' && char > ' ') equals = false;
    }
    if (feed.ended || seen > LONGEST_TAG) {
      // A quote that is never closed: the tag ends where one without quotes would.
      const end = quote === '' ? -1 : feed.text.indexOf('>', feed.at);
      return end < 0 ? null : end;
    }
    yield undefined;
  }
}

/** The attributes that stand between `from` and `to`, which must not lie before the last place asked for. */
export function readAttributes(feed: Feed, from: number, to: number, html: boolean): Attribute[] {
  if (to <= from) return [];
  const tag = feed.text.slice(from, to);
  const attributes: Attribute[] = [];
  for (const found of tag.matchAll(ATTRIBUTE)) {
    const value = found[2] ?? found[3] ?? found[4] ?? '';
    const quoted = found[4] === undefined && value !== '' ? 1 : 0;
    goTo(feed, from + found.index + found[0].length - value.length - quoted);
    const name = html ? found[1]!.toLowerCase() : found[1]!;
    attributes.push({ name, value: decoded(value, feed.line, feed.column) });
  }
  return attributes;
}

/** A text with its references replaced, each character at its place. */
function decoded(text: string, line: number, column: number): Trace {
  const trace = createTrace();
  if (!text.includes('&')) {
    addPart(trace, text, line, column);
    return trace;
  }
  const part = createFeed(line, column);
  part.text = text;
  const keep = (stands: string, atLine: number, atColumn: number, width?: number): void => {
    if (width === undefined) addPart(trace, stands, atLine, atColumn);
    else addStandIn(trace, stands, atLine, atColumn, width);
  };
  putText(part, text.length, { text: keep }, true);
  return trace;
}
