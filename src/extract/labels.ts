import { LABEL_WORDS, LINK_WORDS, WEAK_LABEL_WORDS } from './label-words.ts';

/** What a cell's or line's text looks like: a label of known words, a short text, something with data in it, or prose. */
export type TextKind = 'known' | 'short' | 'data' | 'prose';

/** A part of a text that a label inside the text names; indexes in the text, end exclusive. */
export interface LabelledPart {
  readonly label?: string;
  /** The whole key where the label is only its last steps: `customer.3.name`. */
  readonly field?: string;
  readonly start: number;
  readonly end: number;
}

const LONGEST_LABEL = 64;
const known = new Map<string, boolean>();

/** The label without its colon, dots, brackets of emphasis and doubled spaces. */
export function cleanLabel(text: string): string {
  return text
    .slice(0, 200)
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^[\s*_•·>-]+|[\s:=.…*_>-]+$/g, '')
    .trim();
}

function words(text: string): string[] {
  return text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(word => word !== '');
}

function countDigits(text: string): number {
  let digits = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0x30 && code <= 0x39) digits++;
  }
  return digits;
}

/** How a date is to be written, in brackets after its label: `(mm/dd/yyyy)`. */
const DATE_HINT = /\((?:mm|dd|m|d)[/.-](?:mm|dd|m|d)[/.-]y{2,4}\)/i;

/** The last word of a bank's or company's own name: `Harbor Savings Bank`. */
const COMPANY_ENDING = /^(?:bank|banco|banque|union|trust|company|inc|llc)$/;

function judge(text: string): boolean {
  const found = words(text.replace(DATE_HINT, ''));
  if (found.length === 0) return /^\s*(#|n[º°o]\.?)\s*$/i.test(text);
  if (found.length > 10) return false;
  let strong = 0;
  let weak = 0;
  let other = 0;
  for (const word of found) {
    if (LABEL_WORDS.has(word)) strong++;
    else if (WEAK_LABEL_WORDS.has(word)) weak++;
    else if (!LINK_WORDS.has(word)) other++;
  }
  if (other === 0) return strong + weak > 0;
  if (COMPANY_ENDING.test(found.at(-1)!)) return false;
  return strong > 0 && other <= strong + weak;
}

/** Whether a text is made of words that labels and column headers are made of, in one of five languages. */
export function isKnownLabel(text: string): boolean {
  if (text.length > LONGEST_LABEL || countDigits(text) > 2) return false;
  const before = known.get(text);
  if (before !== undefined) return before;
  const answer = !/[@$€£!?\\{}☐☑☒]|\p{L}{5}\.\s\p{Lu}|\d{3}/u.test(text) && judge(text);
  if (known.size > 5000) known.clear();
  known.set(text, answer);
  return answer;
}

const isLabelWord = (word: string): boolean =>
  LABEL_WORDS.has(word) || WEAK_LABEL_WORDS.has(word) || LINK_WORDS.has(word);

/**
 * Where the value begins in a text that is a label and its value with only a space between; 0 where no label of known
 * words begins it or nothing follows.
 */
export function labelPrefix(text: string): number {
  let at = 0;
  for (const token of text.matchAll(/\S+/g)) {
    const isState = /^[A-Z]{2}$/.test(token[0]) && token.index + 2 === text.trimEnd().length && at > 0;
    const isLabel = (at === 0 && /^(?:\p{Lu}\.){2,4}$/u.test(token[0])) || words(token[0]).every(isLabelWord);
    if (isState || /\d/.test(token[0]) || !isLabel) {
      const label = cleanLabel(text.slice(0, token.index));
      return at > 0 && isKnownLabel(label) ? token.index : 0;
    }
    at = token.index + token[0].length;
  }
  return 0;
}

/** Judges a cell's text; `Anything:` is a label too, by its colon. */
export function textKind(text: string): TextKind {
  const trimmed = text.trim();
  if (isKnownLabel(trimmed)) return 'known';
  const digits = countDigits(trimmed);
  if (digits >= 3 || /[@$€£]|\d[/.-]\d|^[\d.,%()-]+$/.test(trimmed)) return 'data';
  if (trimmed.length > 1 && trimmed.length <= 48 && /^\p{L}[^:]*:$/u.test(trimmed)) return 'known';
  return trimmed.length <= 48 ? 'short' : 'prose';
}

/** Bounded throughout: a cell may hold thousands of spaces or dots. */
const LABEL_INSIDE =
  /(^|[\n;|\t•]|,\s|(?<=\s\s))[ \t]?(?:(?:[-*+>]|\(?\d{1,3}[a-z]?[.)]|[a-z][.)]|\[[^\]\n]{1,16}\])[ \t]{1,4})?([\p{L}#][\p{L}\p{N}.'’#/()&_ -]{0,47}?)[ \t]{0,40}(?:[:=]|(?:\.[ \t]?){3,300}|_{3,300}:?)[ \t]{0,300}/gu;

/** Whether a text has a colon, an equals sign, a line end or a leader in it: a cheap test before `labelledParts`. */
export function mayHoldLabel(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x3a || code === 0x3d || code === 0x0a) return true;
    if ((code === 0x2e || code === 0x5f) && text.charCodeAt(index + 1) === code) return true;
  }
  return false;
}

/** A label of any words, by the row of dots between it and its value. */
const LEADER =
  /^[ \t]{0,20}[\p{L}#][\p{L}\p{N}'’#/()& -]{0,39}?[ \t]{0,3}(?:\.[ \t]?){4,300}[ \t]{0,40}:?[ \t]{0,40}(?=\S)/u;

/** Whether a line is a label, a row of dots and a value, as on the screens of terminals. */
export function hasLeader(text: string): boolean {
  return text.length < 600 && LEADER.test(text);
}

interface FoundLabel {
  readonly label: string;
  readonly from: number;
  readonly valueFrom: number;
}

/** Whether words with a colon after a wide gap are a label, whatever they are: one before on their line is known. */
function isBeside(text: string, match: RegExpExecArray, before: FoundLabel | undefined): boolean {
  if (before === undefined || match.index === 0 || !/:[ \t]+$/.test(match[0])) return false;
  if (text.lastIndexOf('\n', match.index) > before.from) return false;
  return /^\p{Lu}[^\d]{0,23}$/u.test(match[2]!) && match[2]!.split(' ').length <= 3;
}

function labelsInside(text: string): FoundLabel[] {
  const found: FoundLabel[] = [];
  LABEL_INSIDE.lastIndex = 0;
  for (let match = LABEL_INSIDE.exec(text); match !== null; match = LABEL_INSIDE.exec(text)) {
    const valueFrom = match.index + match[0].length;
    if (match[0].length === 0) LABEL_INSIDE.lastIndex++;
    const label = cleanLabel(match[2]!);
    const url = text.startsWith('//', valueFrom);
    const led = match.index === 0 && hasLeader(text);
    const isAside = match[1] === '' && isBeside(text, match, found.at(-1));
    if (!url && (led || isAside || isKnownLabel(label)))
      found.push({ label, from: match.index + match[0].indexOf(match[2]!), valueFrom });
    // The separator before the next label may be this match's own line end.
    else LABEL_INSIDE.lastIndex = Math.max(match.index + match[1]!.length, match.index + 1);
  }
  return found;
}

/** The range of a value without the quotes around it. */
export function unquoted(text: string, start: number, end: number): readonly [number, number] {
  const mark = text[start];
  const quoted = (mark === '"' || mark === "'") && end - start > 1 && text.indexOf(mark, start + 1) >= 0;
  if (!quoted) return [start, end];
  const last = text[end - 1] === ',' ? end - 1 : end;
  return text[last - 1] === mark && last - 1 > start ? [start + 1, last - 1] : [start, end];
}

function trimmedPart(text: string, start: number, end: number, label?: string): LabelledPart | null {
  let from = start;
  let to = end;
  while (from < to && /[\s;|,_]/.test(text[from]!)) from++;
  while (to > from && /[\s;|,_]/.test(text[to - 1]!)) to--;
  if (label !== undefined) [from, to] = unquoted(text, from, to);
  if (from === to || (label === undefined && !/[\p{L}\p{N}]/u.test(text.slice(from, to)))) return null;
  return label === undefined ? { start: from, end: to } : { label, start: from, end: to };
}

/**
 * Splits a text such as `Name: A. Person; SSN: 1` or a label over its value into labelled parts; text before the
 * first label becomes a part of its own. Null where no label is inside, which is the usual case.
 */
export function labelledParts(text: string): LabelledPart[] | null {
  const found = text.length > 20_000 ? [] : labelsInside(text);
  if (found.length === 0) return labelAbove(text);
  const parts: LabelledPart[] = [];
  const add = (part: LabelledPart | null) => {
    if (part !== null) parts.push(part);
  };
  add(trimmedPart(text, 0, found[0]!.from));
  found.forEach((label, index) => {
    add(trimmedPart(text, label.valueFrom, found[index + 1]?.from ?? text.length, label.label));
  });
  return parts.some(part => part.label !== undefined) ? parts : null;
}

/** A first line that is a label and lines under it that are its value, as in boxes of printed forms. */
function labelAbove(text: string): LabelledPart[] | null {
  const line = text.indexOf('\n');
  if (line <= 0 || line > LONGEST_LABEL) return null;
  const first = text.slice(0, line).trim();
  if (!isKnownLabel(cleanLabel(first))) return null;
  const rest = trimmedPart(text, line + 1, text.length, cleanLabel(first));
  if (rest === null || isKnownLabel(text.slice(rest.start, rest.end))) return null;
  return [rest];
}
