import type { Finder } from '../model.ts';
import { createCsvReader } from './csv-records.ts';
import type { Keeps, SkimGuide } from './skim.ts';

/** Records looked at for what the columns of a file hold. */
const RECORDS = 400;
/** Rows at the start in which a header may stand. */
const HEADER_ROWS = 30;
/** Columns from which a file is a table; of fewer, a line may belong to the lines before it. */
const LEAST_COLUMNS = 3;
/** Share of the values of a column that makes it one of that kind. */
const MOST = 0.3;

/** Nine digits may be an SSN by their column, and a card that a spreadsheet has cut ends in 0: columns are judged whole. */
const JUDGED = /^['"=]{0,3}(?:\d{9}|\d{14,15}0)["']?$/;
const hasLetters = (text: string): boolean => /\p{L}/u.test(text);

const isDigit = (byte: number): boolean => byte >= 48 && byte <= 57;

/** Which columns hold what only their header names, so that every value of them must be seen. */
function namedColumns(records: readonly (readonly string[])[], finder: Finder): ReadonlySet<number> {
  const named = new Set<number>();
  for (const fields of records.slice(0, HEADER_ROWS))
    fields.forEach((text, column) => {
      if (!named.has(column) && hasLetters(text) && !/\d{3}/.test(text) && finder.tells(text))
        named.add(column);
    });
  return named;
}

function isJudged(records: readonly (readonly string[])[]): boolean {
  const counts: number[] = [];
  for (const fields of records)
    fields.forEach((text, column) => {
      if (JUDGED.test(text.trim())) counts[column] = (counts[column] ?? 0) + 1;
    });
  return counts.some(count => count >= Math.max(3, MOST * records.length));
}

/** Keeps lines in which a named column holds digits, and those without any digit: titles, headers, blank lines. */
function keepsOf(named: ReadonlySet<number>, delimiter: number): Keeps {
  return (bytes, from, to) => {
    let column = 0;
    let digits = 0;
    let any = false;
    for (let at = from; at < to; at++) {
      const byte = bytes[at]!;
      if (byte === delimiter) {
        column++;
        digits = 0;
      } else if (isDigit(byte)) {
        any = true;
        if (named.size === 0) return false;
        if (++digits >= 3 && named.has(column)) return true;
      } else if (byte === 34) return true;
    }
    return !any;
  };
}

/** Stands in a line of delimited values that was left out. */
export const LEFT_OUT = '\u0000';

/** What of delimited values a reader must see: lines of named columns with digits, and what may be a header. */
export function csvGuide(delimiter: string, finder: Finder): SkimGuide {
  return {
    quotes: true,
    mark: LEFT_OUT,
    read(head) {
      const records: string[][] = [];
      for (const { fields } of createCsvReader(delimiter)(head, true)) {
        records.push(fields.map(({ value }) => value));
        if (records.length >= RECORDS) break;
      }
      const widths = records.map(fields => fields.length).sort((a, b) => a - b);
      if ((widths[widths.length >> 1] ?? 0) < LEAST_COLUMNS || isJudged(records)) return null;
      return keepsOf(namedColumns(records, finder), delimiter.charCodeAt(0));
    },
  };
}

const WHOLE_LINE = /^\s*(?:\{.*\}\s*,?|[[\]],?)?\s*$/;
/** Nine digits, or sixteen that end in 0, as a value: whether they are an SSN or a cut card is judged over all lines. */
const JUDGED_VALUE = /[:,[]\s*"?(?:\d{9}|\d{15}0)"?\s*[,\]}]/;

/** What of JSON with an object a line a reader must see: every line that is not wholly one object. */
export const jsonLinesGuide: SkimGuide = {
  quotes: false,
  mark: '',
  read(head) {
    const lines = head.split('\n', RECORDS).filter(line => line.trim() !== '');
    if (lines.length < 3 || !lines.every(line => WHOLE_LINE.test(line))) return null;
    if (lines.filter(line => JUDGED_VALUE.test(line)).length >= Math.max(3, MOST * lines.length)) return null;
    return (bytes, from, to) => {
      let first = from;
      while (first < to && (bytes[first] === 0x20 || bytes[first] === 9)) first++;
      let last = to - 1;
      while (last > first && (bytes[last]! <= 0x20 || bytes[last] === 0x2c)) last--;
      return bytes[first] !== 0x7b || bytes[last] !== 0x7d;
    };
  },
};
