import { isKnownLabel, type LabelledPart } from './labels.ts';

const KEY = String.raw`[A-Za-z_][\w.-]{0,47}`;

/** `key=value`, `key="a value"`, `"key": "value"`, `'key': 'value'`, `key=a value, next=...`, `?key=value&next=...`. */
const PAIR = new RegExp(
  String.raw`(?<![\w.-])(?:(${KEY})=|["'](${KEY}(?: \w{1,20}){0,4})["']\s?[:=]\s?|\\"(${KEY})\\":\s?)` +
    String.raw`(?:"((?:[^"\\\n]|\\.){0,2000})"|'((?:[^'\\\n]|\\.){0,2000})'|\\"([^"\\\n]{0,2000})\\"|` +
    String.raw`([^\s,;&|)}\]"'<>\\][^,;&|)}\]"'=\n<>\\]{0,200}?(?=\s*(?:[,;&|)}\]"'<>\\]|$|\s${KEY}=))))`,
  'dg',
);

interface Pair {
  readonly label: string;
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly to: number;
}

function pairsIn(text: string): Pair[] {
  const pairs: Pair[] = [];
  PAIR.lastIndex = 0;
  for (let match = PAIR.exec(text); match !== null; match = PAIR.exec(text)) {
    const label = match[1] ?? match[2] ?? match[3]!;
    const indices = match.indices!;
    const [start, valueEnd] = indices[4] ?? indices[5] ?? indices[6] ?? indices[7]!;
    const value = text.slice(start, valueEnd);
    if (/^\s*[[{].*\\"/.test(value)) {
      // JSON within a quoted value: its own pairs are wanted.
      PAIR.lastIndex = start;
      continue;
    }
    const inQuery = /[?&]/.test(text[match.index - 1] ?? '');
    const space = inQuery ? value.search(/\s/) : -1;
    const end = space === -1 ? valueEnd : start + space;
    pairs.push({
      label,
      from: match.index,
      start,
      end,
      to: space === -1 ? match.index + match[0].length : end,
    });
  }
  return pairs;
}

/**
 * The parts of a log line that is made of `key=value` pairs, of JSON or of a record's printed form: each value under
 * its key, and the text between the pairs unnamed. Null where there are no two pairs or no key is a known label.
 */
export function entryParts(text: string): LabelledPart[] | null {
  if (text.length > 20_000 || !/[\w"']\s?[=:]/.test(text) || !/=|["']\s?:/.test(text)) return null;
  const pairs = pairsIn(text);
  if (pairs.length < 2 || !pairs.some(pair => isKnownLabel(pair.label))) return null;
  const parts: LabelledPart[] = [];
  let at = 0;
  const between = (end: number) => {
    if (/[\p{L}\p{N}]/u.test(text.slice(at, end))) parts.push({ start: at, end });
  };
  for (const pair of pairs) {
    between(pair.from);
    if (pair.end > pair.start) parts.push({ label: pair.label, start: pair.start, end: pair.end });
    at = pair.to;
  }
  between(text.length);
  return parts;
}
