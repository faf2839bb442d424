import { type FeedParser, goTo } from '../data/feed.ts';

/** A field of a record: its label, first column and width in characters, counted from 1 as the specifications do. */
export type Layout = readonly (readonly [label: string, from: number, width: number])[];

/**
 * Reads records of one width, in lines or one after the other with no line ends.
 *
 * @param take is given each record with the line and column where it begins.
 * @param end is called after the last.
 */
export function fixedRecords(
  width: number,
  take: (text: string, line: number, column: number) => void,
  end: () => void,
): FeedParser {
  return function* parse(feed) {
    for (;;) {
      while (feed.text.length - feed.at < width + 2 && !feed.ended) yield undefined;
      if (feed.at >= feed.text.length) break;
      const length = /[\r\n]/.exec(feed.text.slice(feed.at, feed.at + width))?.index ?? width;
      goTo(feed, feed.at);
      if (length > 0) take(feed.text.slice(feed.at, feed.at + length), feed.line, feed.column);
      feed.at = Math.min(feed.text.length, feed.at + Math.max(length, 1));
    }
    end();
  };
}
