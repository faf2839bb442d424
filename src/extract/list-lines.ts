import { LABEL_WORDS, WEAK_LABEL_WORDS } from './label-words.ts';
import { cleanLabel, isKnownLabel, type LabelledPart } from './labels.ts';

/** A line of a list: a name and a value, in either order; indexes in the line. */
interface Item {
  readonly name: readonly [number, number];
  readonly value: readonly [number, number];
  /** True where the line has a word of its own for its value: `Doe, Jane (SSN 123-45-6789)`. */
  readonly said: boolean;
}

const LONGEST = 160;
const LONGEST_HEADING = 120;
const BULLET = /^[ \t]{0,12}(?:(?:[-–—*+•·▪◦>]|\(?\d{1,3}[.)]|#\d{1,3}[.)]?)[ \t]{1,6})?/;
const WORD = /^[\p{L}\p{M}][\p{L}\p{M}'’ʼ`.-]*$/u;
const DATE_OR_MONEY =
  /^(?:\d{1,2}[-/.]\d{1,2}[-/.](?:\d\d|\d{4})|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|[$€£]?[\d,]{1,12}\.\d\d)$/;
/** Marks between the name and the value, and around them. */
const EDGES = /^[\s:=,;.…_()[\]–—|-]+|[\s:=,;…_()[\]–—|-]+$/gu;

const digitsOf = (text: string): number => text.match(/\p{Nd}/gu)?.length ?? 0;

/** Whether a text could be a person's name by its shape: two to six words, capitals among them, none of a label. */
function isNameLike(text: string): boolean {
  const words = text.split(/[\s,]+/).filter(word => word !== '');
  if (words.length < 2 || words.length > 7 || text.length > 60) return false;
  if (!words.every(word => WORD.test(word))) return false;
  if (words.filter(word => /^\p{Lu}|^\p{Lo}/u.test(word)).length < 2) return false;
  if (!text.includes(',') && WEAK_LABEL_WORDS.has(words[0]!.toLowerCase())) return false;
  return !words.some(word => LABEL_WORDS.has(word.toLowerCase().replace(/[.'’]s?$/, '')));
}

function trimmed(text: string, start: number, end: number): [number, number] {
  const inner = text.slice(start, end);
  const cut = inner.replace(EDGES, '');
  const from = start + Math.max(0, inner.indexOf(cut));
  return [from, from + cut.length];
}

/** Whether a text is a number with at most words for it before it: `SSN 123-45-6789`, `DE81 3755 7446`. */
function numberIn(text: string): { readonly said: boolean } | null {
  const tokens = text.split(/\s+/);
  const first = tokens.findIndex(token => digitsOf(token) > 0);
  if (first < 0) return null;
  if (!tokens.slice(first).every(token => digitsOf(token) > 0)) return null;
  const words = tokens.slice(0, first).join(' ');
  const number = tokens.slice(first).join('');
  if (DATE_OR_MONEY.test(number) || digitsOf(number) < 4 || digitsOf(number) * 2 < number.length * 0.9)
    return null;
  if (words === '') return { said: false };
  return words.length <= 40 && isKnownLabel(cleanLabel(words)) ? { said: true } : null;
}

/** `Fall River, MA` and `02702`: the end of an address. */
const isTown = (name: string, value: string): boolean =>
  /, ?[A-Z]{2}$/.test(name) && /^\d{5}(?!\d)/.test(value);

/** Reads a line as an item of a list of names and values; null for any other line. */
function itemOf(text: string): Item | null {
  if (text.length > LONGEST || digitsOf(text) < 4) return null;
  const from = BULLET.exec(text)![0].length;
  const body = text.slice(from).trimEnd();
  const to = from + body.length;
  // The name ends where dots, a tab, a mark or the number begins; it begins after the number's own mark.
  for (const mark of body.matchAll(
    /[ \t]*(?:(?:\.[ \t]?){3,200}|_{3,200}|…+|[=:\t([]|[-–—](?=\s)|,(?=\s)| {2,}|[ \t](?=\S*\p{Nd}))[ \t]*/gu,
  )) {
    const at = from + mark.index;
    const name = trimmed(text, from, at);
    const value = trimmed(text, at, to);
    const told = isNameLike(text.slice(...name)) ? numberIn(text.slice(...value)) : null;
    if (told !== null && !isTown(text.slice(...name), text.slice(...value)))
      return { name, value, said: told.said };
  }
  for (const mark of body.matchAll(/[:=,;\t]\s{0,8}|\s{1,8}[-–—(]\s{0,4}| {1,8}/g)) {
    const at = from + mark.index;
    const value = trimmed(text, from, at);
    const name = trimmed(text, at, to);
    const told = isNameLike(text.slice(...name)) ? numberIn(text.slice(...value)) : null;
    if (told !== null) return { name, value, said: told.said };
  }
  return null;
}

/** The words over a list, as the label of its values; null where the line is none of a heading. */
function headingOf(text: string | undefined): string | null {
  if (text === undefined || /^\s*\d/.test(text) || itemOf(text) !== null || digitsOf(text) > 4) return null;
  const heading = text.trim().replace(/^[#*•–-]+\s*/, '');
  if (heading.length < 3 || heading.length > LONGEST_HEADING || !/\p{L}{2}/u.test(heading)) return null;
  return heading.length <= 60 || /:$/.test(heading) ? cleanLabel(heading) : null;
}

/**
 * Lists of names and numbers, one of each on a line, under a heading that says what the numbers are or with a word for
 * it on each line: each line is a record of its own. Gives the parts by line; absent: lines of no such list.
 */
export function listItems(texts: readonly string[]): ReadonlyMap<number, readonly LabelledPart[]> {
  const found = new Map<number, readonly LabelledPart[]>();
  for (let from = 0; from < texts.length; from++) {
    const items: Item[] = [];
    for (let item = itemOf(texts[from]!); item !== null; item = itemOf(texts[from + items.length] ?? '')) {
      const [first = item] = items;
      if (item.name[0] < item.value[0] !== first.name[0] < first.value[0]) break;
      items.push(item);
    }
    if (items.length < 2) continue;
    const above = texts[from - 1]?.trim() === '' ? texts[from - 2] : texts[from - 1];
    const heading = headingOf(above);
    const said = items.every(item => item.said);
    if (said || heading !== null) {
      items.forEach(({ name, value, said: own }, at) => {
        const [start, end] = value;
        const label = own || heading === null ? {} : { label: heading };
        const parts = [
          { start: name[0], end: name[1] },
          { ...label, start, end },
        ];
        found.set(
          from + at,
          parts.sort((a, b) => a.start - b.start),
        );
      });
    }
    from += items.length - 1;
  }
  return found;
}
