import type { Candidate, Claim, Evidence, Refusal } from '../src/model.ts';
import { lineStart, titleCues } from './columns.ts';
import { cueFor, isWhole, namesOther, type Reading, readingOf } from './context.ts';
import { type Cue, cuesOf } from './cues.ts';
import { digitCount, emphasis, isPathStep, leftEdge, rightEdge } from './edges.ts';
import { hasSentenceEnd } from './gaps.ts';
import { PRINTED_GROUPS, statesOf } from './license-formats.ts';
import { REFUSED, refusedAs } from './refusals.ts';
import { stateBefore, stateNear } from './states.ts';
import { memoOf } from './text-memo.ts';

/** Everything that the forms of the table look like, with the separators that they are printed with. */
export const LICENSE_PATTERNS: readonly RegExp[] = [
  /(?<![A-Za-z0-9])[A-Za-z]{1,5}[- ]?\d{4,18}[A-Za-z]{0,2}(?![A-Za-z0-9])/g,
  /(?<![A-Za-z0-9])[A-Za-z]{1,3}[- ]?\d{1,5}(?:[- ]\d{1,5}){1,5}(?![A-Za-z0-9])/g,
  /(?<![A-Za-z0-9])\d{2,6}(?:[- ]\d{2,5}){1,3}(?![A-Za-z0-9])/g,
  /(?<![A-Za-z0-9])\d{4,16}[A-Za-z]{0,2}(?![A-Za-z0-9])/g,
  /(?<![A-Za-z0-9])\d{2,3}[- ]?[A-Za-z]{1,3}[- ]?\d{4,6}(?![A-Za-z0-9])/g,
  /(?<![A-Za-z0-9])(?:WDL[A-Z0-9]{9}|[A-Z]{5}[A-Z*]{1,2}\d{3}[A-Z0-9]{2})(?![A-Za-z0-9])/g,
];

const OWN = /^S(?:A\d{7}|\d{8})$/;
/** A keyword glued to digits is not a part of the number; `ID` is left alone, since Idaho and Alabama print it. */
const GLUED = /^(?:DL|CDL|DLN|OLN|LIC|NO|NUM)[- ]?(?=[A-Z]{0,2}[- ]?\d{5})/i;

/** Whether a text is digits only. */
function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

interface Number {
  readonly value: string;
  readonly start: number;
  /** The keyword that was glued to it. */
  readonly glued: string;
}

/** The number in capitals without separators; null where its grouping is of something else. */
function numberOf(candidate: Candidate): Number | null {
  if (isPlain(candidate.text)) return { value: candidate.text, start: candidate.start, glued: '' };
  const glued = GLUED.exec(candidate.text)?.[0] ?? '';
  const text = candidate.text.slice(glued.length);
  if (/^[A-Za-z]{1,5} \d/.test(text) && !/^[A-Z] /.test(text)) return null;
  if (/^\d/.test(text) && /[- ]/.test(text) && !/[A-Za-z]/.test(text)) {
    const groups = text
      .split(/[- ]/)
      .map(group => group.length)
      .join('-');
    if (!PRINTED_GROUPS.has(groups)) return null;
  }
  return {
    value: text.replace(/[- ]/g, '').toUpperCase(),
    start: candidate.start + glued.length,
    glued: glued.replace(/[^A-Za-z]/g, '').toUpperCase(),
  };
}

/** Whether a weak word is enough for this number: a state's own form, or letters and digits as licenses have them. */
function suffices(cue: Cue, value: string, fitsState: boolean): boolean {
  if (OWN.test(value)) return true;
  if (fitsState) return value.length >= 6;
  if (/[A-Z]/.test(value) && value.length >= 7 && statesOf(value, 'current').length > 0) return true;
  return cue.shown === 'DL' && value.length >= 7;
}

function isPart(candidate: Candidate, start: number, adjacent: boolean): boolean {
  if (/[A-Za-z]\.$/.test(candidate.around.slice(Math.max(0, start - 2), start)) && !adjacent) return true;
  const stars = emphasis(candidate.around, start, candidate.end);
  const left = leftEdge(candidate.around, start - stars);
  if (left === 'joined' || (left === 'letters' && !adjacent)) return true;
  return rightEdge(candidate.around, candidate.end + stars) !== 'clear';
}

/** How far back in its sentence a word for a license holds, over other words but over no other number. */
const SENTENCE = 140;

/** The word for a license in the sentence before a number that stands at no word: `his license for the van is ...`. */
function spokenOf(around: string, start: number): string | null {
  const from = Math.max(lineStart(around, start), start - SENTENCE);
  const before = around.slice(from, start);
  const cue = cuesOf(before).findLast(({ kind }) => kind === 'license');
  if (cue === undefined) return null;
  const gap = before.slice(cue.end);
  const leads = /(?:is|was|es|é|est|se|n[uú]mero|num[eé]ro|number|no|nimewo)[^\p{L}\d]{1,3}$/iu.test(gap);
  return leads && !/\d/.test(gap) && !hasSentenceEnd(gap) ? cue.shown : null;
}

/** A Massachusetts form that no word names: of some worth where `MA` stands right before it, else a hint. */
function ownFormat(candidate: Candidate, number: Number, reading: Reading | null): Claim | Refusal {
  if (!/^S(?:A\d{7}|\d{8})$/.test(candidate.text) || namesOther(reading) || reading?.adjacent)
    return refusedAs(reading);
  if (isPart(candidate, number.start, false)) return REFUSED.part;
  const own: Evidence = { word: 'own format', detail: 'Massachusetts' };
  if (stateBefore(candidate.around, number.start) === 'MA')
    return { evidence: [{ word: 'weak keyword', detail: 'MA' }, own], state: 'MA' };
  const spoken = spokenOf(candidate.around, number.start);
  return { evidence: spoken === null ? [own] : [{ word: 'weak keyword', detail: spoken }, own], state: 'MA' };
}

/** In a list whose title speaks of licenses, `NH 08PTR48210`: the state right before a number of its present form. */
function listed(candidate: Candidate, { value, start }: Number): Claim | null {
  const { around, inRow, text } = candidate;
  if (inRow || value.length < 7 || text.length !== value.length) return null;
  const state = stateBefore(around, start);
  if (state === null || !statesOf(value, 'current').includes(state)) return null;
  const title = titleCues(around, start, memoOf(candidate)).find(cue => cue.kind === 'license');
  if (title === undefined || isPart(candidate, start, false)) return null;
  return {
    evidence: [
      { word: 'weak keyword', detail: title.shown },
      { word: 'state format', detail: state },
    ],
    state,
  };
}

/** Whether a label leaves it open which of the two it is: `State ID / License`, where most hold licenses. */
function isEither(label: string): boolean {
  return /licen[cs]e/i.test(label) && /(?:^|[^a-z])id(?:$|[^a-z])/i.test(label);
}

/**
 * Judges a candidate as the number of a license or of an ID card; both have one space of numbers. A form alone never
 * suffices, since most are just digits: a keyword or header names it, and for weak words ("License No.") the form must
 * be of a state that is named near, or of letters and digits. Only the Massachusetts forms may stand alone.
 */
export function licenseClaim(candidate: Candidate, kind: 'license' | 'id-card'): Claim | Refusal {
  // Digits without a word for them are the most that there is.
  if (candidate.text < ':' && isWhole(candidate) && readingOf(candidate) === null) return REFUSED.noWord;
  const number = numberOf(candidate);
  if (number === null) return REFUSED.grouping;
  const { value } = number;
  const digits = digitCount(value);
  if (digits < (candidate.inRow ? 4 : 5) && !/^WDL|^[A-Z*]{5,7}\d|^\d{3}[A-Z]{2}\d/.test(value))
    return REFUSED.length;
  if (isPart(candidate, number.start, true)) return REFUSED.part;
  const reading = readingOf(candidate);
  const glued: Cue | null =
    kind === 'license' && /^(?:C?DLN?|OLN)$/.test(number.glued)
      ? { kind, strong: false, shown: 'DL', start: candidate.start, end: number.start }
      : null;
  const cue = (reading?.from === 'header' || glued === null ? cueFor(reading, kind) : null) ?? glued;
  if (cue === null || (!cue.strong && !(reading?.adjacent ?? true) && glued === null)) {
    if (kind === 'id-card') return refusedAs(reading);
    return listed(candidate, number) ?? ownFormat(candidate, number, reading);
  }
  if (kind === 'id-card' && cueFor(reading, 'license')?.strong) return refusedAs(reading);
  if (kind === 'id-card' && !cue.strong && !OWN.test(value)) return REFUSED.weakWord;
  const loose = statesOf(value, 'loose');
  const named = stateNear(candidate);
  const state =
    named !== null && loose.includes(named)
      ? named
      : OWN.test(value)
        ? 'MA'
        : loose.length === 1
          ? loose[0]
          : undefined;
  const header = reading?.from === 'header' && isWhole(candidate);
  if (loose.length === 0 && !(cue.strong && header && digits >= 5)) return REFUSED.noState;
  if (isPart(candidate, number.start, reading?.adjacent ?? true)) return REFUSED.part;
  if (!cue.strong && isPathStep(candidate.around, number.start, candidate.end)) return REFUSED.part;
  if (!cue.strong && !suffices(cue, value, named !== null && state === named)) return REFUSED.weakWord;
  if (
    cue.strong &&
    !/[A-Z]/.test(value) &&
    digits < 7 &&
    !(reading?.adjacent && named !== null && state === named)
  )
    return REFUSED.length;
  const evidence: Evidence[] = [
    { word: cue.strong ? (reading?.from ?? 'keyword') : 'weak keyword', detail: cue.shown },
  ];
  if (state !== undefined && state === named) evidence.push({ word: 'state format', detail: state });
  if (OWN.test(value) && (named === null || named === 'MA'))
    evidence.push({ word: 'own format', detail: 'Massachusetts' });
  return {
    evidence,
    ...(kind === 'id-card' && isEither(candidate.label) ? { element: 'drivers-license' as const } : {}),
    ...(state === undefined ? {} : { state }),
    ...(number.start === candidate.start ? {} : { start: number.start }),
  };
}
