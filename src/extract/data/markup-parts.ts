import { REFERENCE, referred } from './entities.ts';
import { type Feed, goTo } from './feed.ts';
import type { MarkupHandler } from './markup.ts';

/** The longest reference. */
const LONGEST_REFERENCE = 34;

/** Where text may be cut so that no line end and, if they count, no reference is cut in two. */
export function safeEnd(text: string, from: number, to: number, references: boolean): number {
  const sign = references ? text.lastIndexOf('&', to - 1) : -1;
  if (sign >= from && to - sign < LONGEST_REFERENCE) return sign;
  return to > from && text[to - 1] === '\r' ? to - 1 : to;
}

/** Hands over the text up to `to`. */
export function putText(
  feed: Feed,
  to: number,
  handler: Pick<MarkupHandler, 'text'>,
  references: boolean,
): void {
  const { text } = feed;
  let from = feed.at;
  const part = (end: number): void => {
    if (end <= from) return;
    goTo(feed, from);
    handler.text(text.slice(from, end), feed.line, feed.column);
    from = end;
  };
  // Asking the whole text for the next `&` would read on to its end for each part.
  if (references && text.slice(from, to).includes('&')) {
    REFERENCE.lastIndex = from;
    for (let found = REFERENCE.exec(text); found !== null && found.index < to; found = REFERENCE.exec(text)) {
      const stands = referred(found[1]!, found[2]!);
      if (stands === null) continue;
      part(found.index);
      goTo(feed, from);
      handler.text(stands, feed.line, feed.column, found[0].length);
      from += found[0].length;
    }
  }
  part(to);
  feed.at = to;
}
