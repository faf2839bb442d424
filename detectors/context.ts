import type { Candidate } from '../src/model.ts';
import { columnCues, isInSentence, lineStart, runsOn } from './columns.ts';
import { type Cue, cuesBetween, cuesOf, lower } from './cues.ts';
import { hasSentenceEnd, isClause, isFiller, isSaidOf, isServed, leadsBack } from './gaps.ts';
import type { CueKind } from './keywords.ts';
import { listCues } from './list-title.ts';
import { memoOf } from './text-memo.ts';

/** What the surroundings say a number is. */
export interface Reading {
  /** `header`: the label of its cell, field or column says so; `keyword`: words of the running text do. */
  readonly from: 'header' | 'keyword';
  /** True where nothing but punctuation and words like "number is" stand between cue and number. */
  readonly adjacent: boolean;
  readonly cues: readonly Cue[];
}

const JUNK = /^[^a-z0-9]*[!$^][^a-z0-9]*$/;
const OWN_VALUE = /^[)\]]?[ \t]{0,3}(?:number|no|#)?[ \t]{0,2}(?:[:=#.]|is)?[ \t]{0,3}["']?[a-z]{0,2}\d/;
const LIST = /^(?:[\s,;:.\-#/&|]|\d|and|or|y|et|e|ou)*$/;
const NEAR = 90;
/** A cue that says that it names a number. */
const NUMBER_NOUN = /(?:numbers?|num|no|nbr|nr|#|id|code)\.?$|^(?:numero|nimewo|n[o.º°])/;
/** What an identity document is numbered with; the words before tell which document that is. */
const DOCUMENTS: ReadonlySet<CueKind> = new Set(['license', 'id-card', 'ssn']);
const DOCUMENT = /^(?:doc(?:ument)?|id|identification|card) ?(?:numbers?|num|no|nbr|nr|#|id)/;

function joinedCues(cues: readonly Cue[], nearest: Cue, text: string): Cue[] {
  const group = [nearest];
  for (let index = cues.indexOf(nearest) - 1; index >= 0; index--) {
    const cue = cues[index]!;
    const between = lower(text.slice(cue.end, group[0]!.start));
    if (!/^\s?(?:[/,&|(]|and|or|y|e|et|ou|\s)\s?$/.test(between)) break;
    group.unshift(cue);
  }
  return group;
}

/** Whether a number between cue and candidate took the cue for itself. A list of numbers of one length shares it. */
function isTaken(gap: string, length: number): boolean {
  const runs = gap.match(/\d(?:[-. ]?\d){6,30}/g) ?? [];
  return runs.some(run => run.replace(/\D/g, '').length !== length);
}

interface Window {
  readonly candidate: Candidate;
  readonly length: number;
  readonly before: readonly Cue[];
  readonly after: readonly Cue[];
}

function gapTo(window: Window, cue: Cue): string {
  return lower(window.candidate.around.slice(cue.end, window.candidate.start));
}

/** Whether a cue names a number that is no element. */
function isOther({ kind }: Cue): boolean {
  return kind === 'other' || kind === 'other account' || kind === 'person number';
}

/** A cue for something else names one value; a cue for an element may stand before a list of them. */
function isListed(window: Window, cue: Cue, gap: string): boolean {
  if (isOther(cue) && /\d/.test(gap)) return false;
  return gap.length < 120 && LIST.test(gap) && !isTaken(gap, window.length);
}

function adjacentBefore(window: Window, cues: readonly Cue[]): Reading | null {
  const nearest = cues.at(-1);
  if (nearest === undefined) return null;
  const gap = gapTo(window, nearest);
  const { around, start } = window.candidate;
  const isNumber = NUMBER_NOUN.test(lower(around.slice(nearest.start, nearest.end)));
  if (!isFiller(gap) && !isListed(window, nearest, gap)) {
    const leads = isOther(nearest) ? isNumber : nearest.strong && nearest.kind !== 'last four';
    if (!leads || !isClause(around.slice(nearest.end, start))) return null;
  }
  if (isOther(nearest) && /^\s?,/.test(gap)) return null;
  if (!nearest.strong && !isNumber && gap.includes('\n') && isInSentence(around, nearest)) return null;
  return { from: 'keyword', adjacent: true, cues: joinedCues(cues, nearest, around) };
}

function adjacentAfter(window: Window): Reading | null {
  const { around, end } = window.candidate;
  const cue = window.after[0];
  if (cue === undefined || !leadsBack(lower(around.slice(end, cue.start)), cue.strong)) return null;
  const bracketed = around.charAt(cue.end) === ')' || around.charAt(cue.end) === ']';
  if (!bracketed && OWN_VALUE.test(lower(around.slice(cue.end, cue.end + 24)))) return null;
  return { from: 'keyword', adjacent: true, cues: [cue] };
}

/** Whether a weak word may name a number over this gap: no other number in it, and no words on a line below. */
function reachesOn(gap: string): boolean {
  return !/\d{5}/.test(gap) && (!gap.includes('\n') || isFiller(gap));
}

/** Whether a cue has its own number, or its sentence has ended and a word for another number stands in the next. */
function isElsewhere({ around, start }: Candidate, cue: Cue, other: boolean): boolean {
  const gap = around.slice(cue.end, start);
  if (isServed(gap) || isSaidOf(around.slice(Math.max(0, cue.start - 64), cue.start))) return true;
  return other && hasSentenceEnd(gap);
}

function near(window: Window, cues: readonly Cue[], strong: boolean): Reading | null {
  let other = false;
  for (let index = cues.length - 1; index >= 0; index--) {
    const cue = cues[index]!;
    const gap = gapTo(window, cue);
    if (gap.length > NEAR || /\n\s*\n/.test(gap)) return null;
    if (JUNK.test(gap)) return null;
    if (isOther(cue) || cue.strong !== strong) {
      other ||= isOther(cue);
      continue;
    }
    if (isTaken(gap, window.length) || (!strong && !reachesOn(gap))) return null;
    if (isElsewhere(window.candidate, cue, other)) return null;
    return { from: 'keyword', adjacent: false, cues: [cue] };
  }
  return null;
}

/** Words at the end of the line above name the number that begins this line, where prose is broken to a width. */
function wrapped(window: Window, lineFrom: number): Reading | null {
  const { around } = window.candidate;
  const nearest = window.before.at(-1);
  if (nearest === undefined || nearest.end > lineFrom || lineFrom === 0) return null;
  const above = lineStart(around, lineFrom - 1);
  if (
    nearest.end <= above ||
    !/\p{L}/u.test(around.slice(above, nearest.start)) ||
    !runsOn(around, lineFrom - 1)
  )
    return null;
  return adjacentBefore(window, window.before);
}

/** A `Document number` is of the document that is named before it. */
function ofDocument({ candidate: { around }, before }: Window, reading: Reading): Reading | null {
  const [named] = reading.cues;
  if (
    named === undefined ||
    reading.cues.length > 1 ||
    !DOCUMENT.test(lower(around.slice(named.start, named.end)))
  )
    return null;
  const title = before.findLast(
    cue => cue.end <= named.start && cue.strong && !/^(?:other|last)/.test(cue.kind),
  );
  if (title === undefined || !DOCUMENTS.has(title.kind)) return null;
  const between = around.slice(title.end, named.start);
  return /\d{5}|\n\s*\n/.test(between) || between.length > NEAR ? null : { ...reading, cues: [title] };
}

/** What the running text says: the same line first, then the column's heading, then the lines above. */
function readText(candidate: Candidate): Reading | null {
  const { around, start, end } = candidate;
  const lineFrom = lineStart(around, start);
  const memo = memoOf(candidate);
  const window: Window = {
    candidate,
    length: candidate.text.replace(/\D/g, '').length,
    before: cuesBetween(around, Math.max(0, start - 200), start, memo.blocks),
    after: cuesBetween(around, end, end + 96, memo.blocks).filter(cue => cue.start < end + 64),
  };
  const line = window.before.filter(cue => cue.end > lineFrom);
  const direct =
    adjacentBefore(window, line) ??
    wrapped(window, lineFrom) ??
    adjacentAfter(window) ??
    near(window, line, true);
  if (direct !== null) return ofDocument(window, direct) ?? direct;
  const listed = listCues(around, start, end, memo);
  if (listed !== null) return { from: 'keyword', adjacent: true, cues: listed };
  const column = columnCues(around, start, end, memo);
  if (column !== null) return { from: 'header', adjacent: true, cues: column };
  return (
    adjacentBefore(window, window.before) ??
    near(window, window.before, true) ??
    near(window, window.before, false)
  );
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

/** Whether a field that is labelled as an identity document holds that document's number: `List B: License ⇒ Document # 7`. */
function isDocumentOf({ around }: Candidate, text: Reading, header: Reading): boolean {
  const [named] = text.cues;
  if (
    named === undefined ||
    text.cues.length > 1 ||
    !DOCUMENT.test(lower(around.slice(named.start, named.end)))
  )
    return false;
  return header.cues.some(({ kind, strong }) => strong && DOCUMENTS.has(kind));
}

function read(candidate: Candidate, header: Reading | null): Reading | null {
  const text = readText(candidate);
  if (text !== null && header !== null && isDocumentOf(candidate, text, header)) return header;
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
