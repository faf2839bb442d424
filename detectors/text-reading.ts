/**
 * What the words around a number in running text say that it is: those at it, the heading of its column or list, and
 * those farther off.
 */
import type { Candidate } from '../src/model.ts';
import { columnCues, isInSentence, lineStart, runsOn } from './columns.ts';
import type { Reading } from './context.ts';
import { type Cue, cuesBetween, lower } from './cues.ts';
import { hasSentenceEnd, isClause, isFiller, isSaidOf, isServed, leadsBack } from './gaps.ts';
import type { CueKind } from './keywords.ts';
import { memoOf } from './text-memo.ts';

const JUNK = /^[^a-z0-9]*[!$^][^a-z0-9]*$/;
const OWN_VALUE =
  /^[)\]]?[ \t]{0,3}(?:number|no|#)?[ \t]{0,2}(?:[:=#.]|is)?[ \t]{0,3}["'(+]{0,2}[a-z]{0,2}\d/;
const LIST = /^(?:[\s,;:.\-#/&|]|\d|and|or|y|et|e|ou)*$/;
const NEAR = 90;
/** A cue that says that it names a number. */
const NUMBER_NOUN = /(?:numbers?|num|no|nbr|nr|#|id|code)\.?$|^(?:numero|nimewo|n[o.º°])/;
const DOCUMENTS: ReadonlySet<CueKind> = new Set(['license', 'id-card', 'ssn']);
/** What an identity document is numbered with; the words before tell which document that is. */
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
export function isOther({ kind }: Cue): boolean {
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

/** Whether a cue names an identity document. */
export function isDocument({ kind, strong }: Cue): boolean {
  return strong && DOCUMENTS.has(kind);
}

/** The cue of a reading of this text that says no more than `Document number`; null: it says another thing. */
export function documentNumber(text: string, { cues }: Reading): Cue | null {
  const [named] = cues;
  if (named === undefined || cues.length > 1) return null;
  return DOCUMENT.test(lower(text.slice(named.start, named.end))) ? named : null;
}

/** A `Document number` is of the document that is named before it. */
function ofDocument({ candidate: { around }, before }: Window, reading: Reading): Reading | null {
  const named = documentNumber(around, reading);
  if (named === null) return null;
  const title = before.findLast(
    cue => cue.end <= named.start && cue.strong && !/^(?:other|last)/.test(cue.kind),
  );
  if (title === undefined || !isDocument(title)) return null;
  const between = around.slice(title.end, named.start);
  return /\d{5}|\n\s*\n/.test(between) || between.length > NEAR ? null : { ...reading, cues: [title] };
}

/** What the running text says: the same line first, then the column's heading, then the lines above. */
export function readText(candidate: Candidate): Reading | null {
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
  const column = columnCues(around, start, end, memo);
  if (column !== null) return { from: 'header', adjacent: true, cues: column };
  return (
    adjacentBefore(window, window.before) ??
    near(window, window.before, true) ??
    near(window, window.before, false)
  );
}
