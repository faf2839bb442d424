import type { Candidate } from '../src/model.ts';
import { type Cue, cuesOf } from './cues.ts';
import type { CueKind } from './keywords.ts';
import { memoOf } from './text-memo.ts';
import { documentNumber, isDocument, isOther, readText } from './text-reading.ts';

/** What the surroundings say a number is. */
export interface Reading {
  /** `header`: the label of its cell, field or column says so; `keyword`: words of the running text do. */
  readonly from: 'header' | 'keyword';
  /** True where nothing but punctuation and words like "number is" stand between cue and number. */
  readonly adjacent: boolean;
  readonly cues: readonly Cue[];
}

const NEUTRAL_SIBLING =
  /^(?:type|kind|name|label|field|key|question|title|prompt|system|description|code|category|id[ _]?type|field[ _]?name)$/i;
/** The label of a cell that tells which identity document the row's `document number` is of. */
const DOCUMENT_KIND =
  /^(?:\[?list[ _]?[abc]\]?(?:[ _-]{1,2}(?:doc(?:ument)?)(?:[ _-]?(?:title|type|name))?)?|(?:id|i\.d\.|doc(?:ument)?|identification)[ _-]?(?:type|kind|title|presented|shown|description)|(?:type|form) of (?:id|identification|document))$/i;
const NEUTRAL =
  /^(?:value|val|text|number|num|no|#|answer|data|content|id|identifier|id ?number|doc(?:ument)?[ _]?(?:#|no\.?|num|number)|response|_|#text|\d{1,3}|[a-z])?$/i;

/** The cues of a label. In `SSN Expiration` the last noun is the head: the number is what it says. */
function readLabel(label: string): readonly Cue[] {
  const cues = cuesOf(label);
  const head = cues.at(-1);
  const before = cues.at(-2);
  if (head === undefined || before === undefined || !isOther(head)) return cues;
  return /^[\s_-]{0,3}$/.test(label.slice(before.end, head.start)) ? [head] : cues;
}

/** Labels that are remembered: few and short, since a label may be text of the record. */
const LABELS = 128;
const LONGEST_LABEL = 40;
const labels = new Map<string, readonly Cue[]>();

/** The cues of a label, read once for the many cells of a column. */
function namesIn(label: string): readonly Cue[] {
  if (label === '') return [];
  const known = labels.get(label);
  if (known !== undefined) return known;
  if (label.length > LONGEST_LABEL) return readLabel(label);
  if (labels.size >= LABELS) labels.clear();
  const cues = readLabel(label);
  labels.set(label, cues);
  return cues;
}

function labelCues(candidate: Candidate): readonly Cue[] {
  const own = namesIn(candidate.label);
  const neutral = NEUTRAL.test(candidate.label.trim());
  if (own.length > 0 && !neutral) return own;
  const left = candidate.left.length <= 60 && !/\d{4}/.test(candidate.left) ? readLabel(candidate.left) : [];
  if (left.length > 0) return left;
  if (neutral) {
    const isShort = (cell: Candidate['beside'][number]) => cell.text.length <= 60;
    const sibling =
      candidate.beside.find(cell => DOCUMENT_KIND.test(cell.label.trim()) && isShort(cell)) ??
      candidate.beside.find(cell => NEUTRAL_SIBLING.test(cell.label) && isShort(cell));
    const cues = sibling === undefined ? [] : namesIn(sibling.text);
    if (cues.length > 0) return cues;
  }
  return own;
}

/** What is left of a label's cues once a more telling one has spoken: `Account Phone` is a phone. */
function settle(cues: readonly Cue[]): readonly Cue[] {
  if (cues.some(cue => cue.kind === 'last four')) return cues.filter(cue => cue.kind === 'last four');
  const strong = cues.filter(cue => cue.strong && !isOther(cue));
  if (strong.length > 0) return strong;
  const other = cues.filter(isOther);
  return other.length > 0 ? other : cues;
}

/** Whether the candidate is all that its cell or field holds, but for signs. */
export function isWhole(candidate: Candidate): boolean {
  const { around, start, end } = candidate;
  const more = around.length - (end - start);
  if (more === 0) return true;
  return more <= 24 && !/[\p{L}\d]/u.test(around.slice(0, start) + around.slice(end));
}

function readHeader(candidate: Candidate): Reading | null {
  const cues = settle(labelCues(candidate));
  return cues.length > 0 ? { from: 'header', adjacent: true, cues } : null;
}

function read(candidate: Candidate, header: Reading | null): Reading | null {
  const text = readText(candidate);
  const isHeld = text !== null && documentNumber(candidate.around, text) !== null;
  if (isHeld && header?.cues.some(isDocument)) return header;
  if (text?.adjacent) return { ...text, cues: settle(text.cues) };
  return header?.cues.some(cue => cue.strong && !isOther(cue)) ? header : (text ?? header);
}

/** What the surroundings say this candidate is; null: nothing. Read once, as each detector asks anew. */
export function readingOf(candidate: Candidate): Reading | null {
  const memo = memoOf(candidate);
  if (memo.header === undefined) memo.header = readHeader(candidate);
  if (isWhole(candidate)) return memo.header;
  const key = candidate.start * 256 + Math.min(candidate.end - candidate.start, 255);
  const known = memo.readings.get(key);
  if (known !== undefined) return known;
  const reading = read(candidate, memo.header);
  memo.readings.set(key, reading);
  return reading;
}

/** The cue of a reading that is of this kind, the strongest first. */
export function cueFor(reading: Reading | null, kind: CueKind): Cue | null {
  if (reading === null) return null;
  let weak: Cue | null = null;
  for (const cue of reading.cues) {
    if (cue.kind !== kind) continue;
    if (cue.strong) return cue;
    weak ??= cue;
  }
  return weak;
}

/** Whether the surroundings name another thing than an element, right at the number. */
export function namesOther(reading: Reading | null): boolean {
  return reading?.adjacent === true && reading.cues.every(cue => isOther(cue) || cue.kind === 'last four');
}
