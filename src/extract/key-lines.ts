import { isKnownLabel, type LabelledPart, unquoted } from './labels.ts';

/** A line that is a key or label, a colon or an equals sign, and a value. */
interface KeyLine {
  /** The key as it stands: `customer.3.name`. */
  readonly key: string;
  /** The key without the steps that only number whose value it is: `name`. */
  readonly label: string;
  readonly mark: string;
  readonly isWord: boolean;
  readonly start: number;
  readonly end: number;
}

/** `name: value`, `- name: value`, `users[3].name = value`, `Part No: value`. */
const KEY_LINE =
  /^[ \t]{0,40}(?:(?:[-*+•>]|\d{1,3}[.)])[ \t]{1,8}){0,2}["']?(\p{L}[\p{L}\p{N}\p{M}_.[\]/#-]{0,79}(?: [\p{L}\p{N}\p{M}_.()'’/#&-]{1,24}){0,5})["']?[ \t]{0,40}([:=])[ \t]{0,40}(?=\S)/u;
/** The steps up to the number of an item: `app.seed.person.1.`, `users[3].`, `emp_3_`. */
const NUMBERED =
  /^(?:[\p{L}_][\p{L}\p{N}_-]{0,40}\.){0,4}[\p{L}_][\p{L}\p{N}_-]{0,40}?[._[-]\d{1,6}\]?[._-]?(?=\p{L})/u;
const LONGEST = 2_000;

/** The step of a key that numbers whose value it is: `customer.3.` of `customer.3.name`; '' where there is none. */
export function numberedStep(key: string): string {
  return NUMBERED.exec(key)?.[0] ?? '';
}

/** Reads a line as a key and its value; null for any other line. */
function keyLine(text: string): KeyLine | null {
  if (text.length > LONGEST) return null;
  const match = KEY_LINE.exec(text);
  if (match === null || text.startsWith('//', match[0].length)) return null;
  const key = match[1]!;
  const step = numberedStep(key);
  const [start, end] = unquoted(text, match[0].length, text.trimEnd().length);
  return {
    key,
    label: /[.\]]$/.test(step) ? key.slice(step.length) : key,
    mark: match[2]!,
    isWord: !key.includes(' '),
    start,
    end,
  };
}

/** The first step of a key of several: `TEST_` of `TEST_NAME`. */
const prefixOf = (label: string): string => /^\p{L}[\p{L}\p{N}]{0,20}[_.](?=\p{L})/u.exec(label)?.[0] ?? '';

/** The same keys, without a first step that nearly all of them have and that is no word of a label. */
function withoutPrefix(keys: readonly (KeyLine | null)[]): (KeyLine | null)[] {
  const counts = new Map<string, number>();
  for (const key of keys) {
    const prefix = key === null ? '' : prefixOf(key.label);
    if (prefix !== '') counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
  }
  const [prefix = '', count = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const all = keys.filter(key => key !== null).length;
  if (count < 3 || count < all * 0.6 || isKnownLabel(prefix.slice(0, -1))) return [...keys];
  return keys.map(key =>
    key?.label.startsWith(prefix) ? { ...key, label: key.label.slice(prefix.length) } : key,
  );
}

/** A label of any words with a colon, after a wide gap: `ACCT: 7137968335       R/T: 211376633`. */
const BESIDE = /[ \t]{2,200}(\p{Lu}[\p{L}/#.'’&-]{0,15}(?: [\p{L}/#.'’&-]{1,15}){0,2}):[ \t]{1,20}(?=\S)/gu;

/** The value in a range of a line, and the labelled ones after wide gaps in it. */
function besides(text: string, start: number, end: number): LabelledPart[] {
  const parts: LabelledPart[] = [];
  let open: { label?: string; start: number } = { start };
  for (const match of text.slice(start, end).matchAll(BESIDE)) {
    if (match.index === 0) return [{ start, end }];
    parts.push({ ...open, end: start + match.index });
    open = { label: match[1]!, start: start + match.index + match[0].length };
  }
  return [...parts, { ...open, end }];
}

/** Whether a line has one labelled value and nothing else, or none. */
const isSimple = (parts: readonly LabelledPart[] | null): boolean =>
  parts === null || (parts.length === 1 && parts[0]!.label !== undefined);

/**
 * Labels told by the company they keep: in lines that nearly all are a key and a value, some of them with known words,
 * the keys of the others are labels too. Gives the parts by line; absent: lines that stay as they are.
 *
 * @param lines successive lines without a blank one between, and what is known of their parts.
 */
export function keyedLines(
  lines: readonly { readonly text: string; readonly parts: readonly LabelledPart[] | null }[],
): ReadonlyMap<number, readonly LabelledPart[]> {
  const found = new Map<number, readonly LabelledPart[]>();
  const keys = withoutPrefix(lines.map(({ text }) => keyLine(text)));
  for (const mark of [':', '=']) {
    const marked = keys.filter(key => key?.mark === mark);
    const known = marked.filter(key => isKnownLabel(key!.label)).length;
    const words = marked.filter(key => key!.isWord).length;
    const isKeyed = words >= lines.length * 0.6 && known >= 1 && known * 5 >= marked.length;
    const isAligned = marked.length > 3 && marked.every(key => key!.start === marked[0]!.start);
    const least = marked.length * (isAligned ? 0.3 : 0.5);
    const isForm = marked.length >= 3 && known >= least && marked.length >= lines.length * 0.6;
    if (marked.length < 2 || (!isKeyed && !isForm)) continue;
    keys.forEach((key, at) => {
      if (key?.mark !== mark || (!isForm && !key.isWord) || !isSimple(lines[at]!.parts)) return;
      const { label, start, end } = key;
      if (start >= end) return;
      const [first, ...others] = mark === ':' ? besides(lines[at]!.text, start, end) : [{ start, end }];
      found.set(at, [{ ...first!, label, ...(label === key.key ? {} : { field: key.key }) }, ...others]);
    });
  }
  return found;
}

/** A label with its colon and a value on the same line. */
const COLON_LINE = /^\s{0,12}(\p{L}[^:\n]{0,47}):\s{1,40}\S/u;
const COLON_CELL = /^\p{L}[^:]{0,30}:/u;
const BLOCK_END = /^\s*$|^\s*[-=_*~]{3}/;
const LEAST_COLON_LINES = 3;
const MOST_COLON_LINES = 200;

/** The label of a line that is `Label: value` and holds nothing else but more of that; null for other lines. */
function colonLabel(text: string): string | null {
  const label = text.length > 300 ? null : COLON_LINE.exec(text);
  if (label === null) return null;
  const cells = text.trim().split(/\s{2,}/);
  const rest = cells.slice(cells[0]!.endsWith(':') ? 2 : 1);
  return rest.every((cell, at) => COLON_CELL.test(cell) || rest[at - 1]?.endsWith(':')) ? label[1]! : null;
}

/**
 * The line after a block of lines that nearly all begin with a label of their own, its colon and one value, three or
 * more: no table, however their values and further labels are aligned. `from` where none begins there.
 */
export function colonLinesEnd(lines: readonly string[], from: number): number {
  if (colonLabel(lines[from]!) === null) return from;
  const seen = new Set<string>();
  let to = from;
  let others = 0;
  for (; to < lines.length && !BLOCK_END.test(lines[to]!); to++) {
    if (to - from > MOST_COLON_LINES) return from;
    const label = colonLabel(lines[to]!);
    if (label !== null ? seen.has(label) : /\s{2,}\S.*\S\s{2,}\S/.test(lines[to]!.trim())) return from;
    if (label === null) others++;
    else seen.add(label);
  }
  const known = [...seen].filter(isKnownLabel).length;
  return seen.size >= LEAST_COLON_LINES && others * 4 <= seen.size && known * 3 >= seen.size ? to : from;
}
