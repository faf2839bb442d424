import type { Finder } from '../model.ts';
import { createCsvReader } from './csv-records.ts';
import type { Keeps, SkimGuide } from './skim.ts';

/** Records looked at for what the columns of a file hold. */
const RECORDS = 400;
/** Columns from which a file is a table; of fewer, a line may belong to the lines before it. */
const LEAST_COLUMNS = 3;
/** Share of the values of a column that makes it one of that kind. */
const MOST = 0.3;

/** Nine digits may be an SSN by their column, and a card that a spreadsheet has cut ends in 0: columns are judged whole. */
const JUDGED = /^['"=]{0,3}(?:\d{9}|\d{14,15}0)["']?$/;
const hasLetters = (text: string): boolean => /\p{L}/u.test(text);

const isDigit = (byte: number): boolean => byte >= 48 && byte <= 57;

/** Adds the columns of a row that hold a word for a number: a header may stand anywhere. */
function addNamed(fields: readonly string[], finder: Finder, named: Set<number>): void {
  fields.forEach((text, column) => {
    if (!named.has(column) && hasLetters(text) && !/\d{5}/.test(text) && finder.tells(text))
      named.add(column);
  });
}

/** Whether a column holds mostly numbers that are judged over all its values. */
function isJudged(records: readonly (readonly string[])[]): boolean {
  const counts: { judged: number; filled: number }[] = [];
  for (const fields of records)
    fields.forEach((text, column) => {
      if (text.trim() === '') return;
      const count = (counts[column] ??= { judged: 0, filled: 0 });
      count.filled += 1;
      if (JUDGED.test(text.trim())) count.judged += 1;
    });
  return counts.some(count => count !== undefined && count.judged >= Math.max(3, MOST * count.filled));
}

/** Digits that a line of headers may hold: `401(k) Account`, `Line 2`. */
const FEW_DIGITS = 6;

/** Whether so many digits may be a number that its column decides: an SSN, or a card that was cut. */
const isJudgedLength = (digits: number): boolean => digits === 9 || digits === 15 || digits === 16;

/**
 * Keeps lines in which a named column holds digits, those in which a cell is a number that its column decides, and
 * those without a number: titles, blank lines and headers, whose columns are named from then on.
 */
function keepsOf(named: Set<number>, delimiter: string, finder: Finder): Keeps {
  const separator = delimiter.charCodeAt(0);
  return (bytes, from, to) => {
    let column = 0;
    let digits = 0;
    let run = 0;
    let pure = true;
    let most = 0;
    let all = 0;
    let quoted = false;
    for (let at = from; at < to; at++) {
      const byte = bytes[at]!;
      if (isDigit(byte)) {
        all++;
        if (++run > most) most = run;
        if (++digits >= 3 && named.has(column)) return true;
      } else if (byte === separator || byte === 10 || byte === 13) {
        if (pure && isJudgedLength(run)) return true;
        column += 1;
        digits = 0;
        run = 0;
        pure = true;
      } else if (byte === 34) quoted = true;
      else {
        pure = false;
        run = 0;
      }
    }
    if (most > 3 || all > FEW_DIGITS) return quoted;
    const line = Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('utf8');
    if (finder.tells(line)) addNamed(line.split(delimiter), finder, named);
    return true;
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
      const named = new Set<number>();
      for (const fields of records) addNamed(fields, finder, named);
      return keepsOf(named, delimiter, finder);
    },
  };
}

const WHOLE_LINE = /^\s*(?:\{.*\}\s*,?|[[\]],?)?\s*$/;
/** Nine digits, or sixteen that end in 0, as a value: whether they are an SSN or a cut card is judged over all lines. */
const JUDGED_VALUE = /[:,[]\s*"?(?:\d{9}|\d{15}0)"?\s*[,\]}]/;

/** Characters of an object in which every word is near enough to every number for the finder. */
const NEAR = 250;

/** Whether a line is one flat object without escapes by number and without a number that its column decides. */
function isPlainObject(bytes: Uint8Array, from: number, to: number): boolean {
  let first = from;
  while (first < to && (bytes[first] === 0x20 || bytes[first] === 9)) first++;
  let last = to - 1;
  while (last > first && (bytes[last]! <= 0x20 || bytes[last] === 0x2c)) last--;
  if (bytes[first] !== 0x7b || bytes[last] !== 0x7d || last - first > NEAR) return false;
  let run = 0;
  for (let at = first + 1; at < last; at++) {
    const byte = bytes[at]!;
    if (isDigit(byte)) run++;
    else {
      if (isJudgedLength(run) && byte !== 0x2e) return false;
      if (byte === 0x7b || byte === 0x5b || (byte === 0x5c && bytes[at + 1] === 0x75)) return false;
      run = 0;
    }
  }
  return !isJudgedLength(run);
}

/** What of JSON with an object a line a reader must see: every line that is not wholly one plain object. */
export const jsonLinesGuide: SkimGuide = {
  quotes: false,
  mark: '',
  read(head) {
    const lines = head.split('\n', RECORDS).filter(line => line.trim() !== '');
    if (lines.length < 3 || !lines.every(line => WHOLE_LINE.test(line))) return null;
    if (lines.filter(line => JUDGED_VALUE.test(line)).length >= Math.max(3, MOST * lines.length)) return null;
    return (bytes, from, to) => !isPlainObject(bytes, from, to);
  },
};
