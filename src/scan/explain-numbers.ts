import { locationOf } from '../combine/index.ts';
import type { Heard, Refused } from '../detect/heard.ts';
import { maskValue } from '../lib/mask.ts';
import type { Location, Match, Segment } from '../model.ts';

/** What one detector made of a number. */
export interface Opinion {
  readonly detector: string;
  /** The claim that is kept. */
  readonly kept?: Match;
  /** The claim that is dropped for a better one. */
  readonly outdone?: Match;
  /** Why it is dropped, in words of ours; empty for a kept one. */
  readonly reasons: readonly string[];
}

/** One number of a text with all that the detectors made of it. */
export interface HeardNumber {
  readonly location: Location;
  readonly masked: string;
  readonly opinions: readonly Opinion[];
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly heard: Heard;
}

interface Group extends Span {
  readonly spans: Span[];
}

function spanOf(heard: Heard): Span {
  const { start, end } = 'claim' in heard ? heard.claim : heard;
  return { start, end, heard };
}

const isKept = ({ heard }: Span): boolean => 'claim' in heard && heard.outdoneBy === null;

/** Kept claims first; then what is digits alone; of both the longer. */
function byWeight(text: string): (one: Span, two: Span) => number {
  const isDigits = ({ start, end }: Span): boolean => !/\p{L}/u.test(text.slice(start, end));
  return (one, two) =>
    Number(isKept(two)) - Number(isKept(one)) ||
    Number(isDigits(two)) - Number(isDigits(one)) ||
    two.end - two.start - (one.end - one.start);
}

/** Each kept claim and each other number with the candidates that overlap it, in order of place. */
function groupsOf(text: string, heard: readonly Heard[]): Group[] {
  const groups: Group[] = [];
  /** Which group a character belongs to, counted from 1; there may be thousands in a dense text. */
  const owners = new Int32Array(text.length);
  for (const span of heard.map(spanOf).sort(byWeight(text))) {
    const owner = commonest(owners.subarray(span.start, span.end));
    if (owner > 0) groups[owner - 1]!.spans.push(span);
    else owners.fill(groups.push({ ...span, spans: [span] }), span.start, span.end);
  }
  return groups.sort((one, two) => one.start - two.start);
}

/** The number above 0 that stands in the longest stretch; 0 where there is none. */
function commonest(owners: Int32Array): number {
  let best = 0;
  let most = 0;
  let length = 0;
  for (let at = 0; at < owners.length; at++) {
    length = at > 0 && owners[at] === owners[at - 1] ? length + 1 : 1;
    if (owners[at] === 0 || length <= most) continue;
    best = owners[at]!;
    most = length;
  }
  return best;
}

/** Characters at either side that are looked at for more digits. */
const REACH = 80;
const DIGITS_BEFORE = /(?:\p{Nd}[-./_ \u00a0\p{Pd}\p{Cf}]{0,2}){1,60}$/u;
const DIGITS_AFTER = /^(?:[-./_ \u00a0\p{Pd}\p{Cf}]{0,2}\p{Nd}){1,60}/u;

/**
 * A dropped number as it may be shown: no letter, and of the whole row of digits that it is a part of the last four
 * at most, so that what is shown of two parts does not add up.
 */
function maskDropped(text: string, start: number, end: number): string {
  const before = DIGITS_BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[0].length ?? 0;
  const after = DIGITS_AFTER.exec(text.slice(end, end + REACH))?.[0].length ?? 0;
  const row = text.slice(start - before, end + after);
  let hidden = row.match(/\p{Nd}/gu)?.length ?? 0;
  hidden -= Math.min(4, Math.floor(hidden / 2));
  const masked = row.replace(/[\p{L}\p{N}]|\s/gu, character => {
    if (/\s/.test(character)) return ' ';
    const hide = !/\p{Nd}/u.test(character) || hidden-- > 0;
    return hide ? '*'.repeat(character.length) : character;
  });
  return masked.slice(before, before + end - start);
}

/** Which part of the number a refusal speaks of, where it is not just the number. */
function partOf(group: Group, span: Span): string {
  if (span.start <= group.start && span.end >= group.end) return ' (with what stands beside it)';
  return span.start >= group.start && span.end <= group.end ? ' (a part of it)' : ' (with a part of it)';
}

function reasonsOf(group: Group, spans: readonly Span[]): string[] {
  const refused = spans.filter((span): span is Span & { heard: Refused } => 'refused' in span.heard);
  const exact = refused.filter(({ start, end }) => start === group.start && end === group.end);
  const said =
    exact.length > 0
      ? exact.map(({ heard }) => heard.refused)
      : refused.map(span => span.heard.refused + partOf(group, span));
  return [...new Set(said)];
}

function opinionOf(detector: string, group: Group, spans: readonly Span[]): Opinion {
  const claims = spans.flatMap(({ heard }) => ('claim' in heard ? [heard] : []));
  const kept = claims.find(({ outdoneBy }) => outdoneBy === null);
  if (kept !== undefined) return { detector, kept: kept.claim, reasons: [] };
  const [outdone] = claims;
  if (outdone === undefined) return { detector, reasons: reasonsOf(group, spans) };
  const winner = outdone.outdoneBy!.detector;
  const reason =
    winner === detector
      ? 'it keeps a number that overlaps this one'
      : `the same digits are ${winner} by stronger evidence`;
  return { detector, outdone: outdone.claim, reasons: [reason] };
}

/** The numbers of one segment, from all that was heard of it. */
export function numbersIn(segment: Segment, heard: readonly Heard[]): HeardNumber[] {
  return groupsOf(segment.text, heard).map(group => {
    const detectors = new Map<string, Span[]>();
    for (const span of group.spans) {
      const { detector } = 'claim' in span.heard ? span.heard.claim : span.heard;
      detectors.set(detector, [...(detectors.get(detector) ?? []), span]);
    }
    const opinions = [...detectors].map(([detector, spans]) => opinionOf(detector, group, spans));
    const { start, end } = group;
    return {
      location: locationOf(segment, start),
      masked: isKept(group)
        ? maskValue(segment.text.slice(start, end))
        : maskDropped(segment.text, start, end),
      opinions: opinions.sort((one, two) => Number(two.kept !== undefined) - Number(one.kept !== undefined)),
    };
  });
}
