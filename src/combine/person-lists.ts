import { ORGANIZATION_WORDS } from './not-people.ts';
import {
  type Hit,
  isBeforeNumber,
  isCapital,
  isPlainWord,
  isStateCode,
  isWordLike,
  runLength,
  type Words,
} from './person-runs.ts';
import { isSayable, PERSON_FOLLOWS } from './person-shapes.ts';
import type { Token } from './person-tokens.ts';

/** A name with the surname first and a sign between: Doe, Jane M; DOE,JANE; DOE^JANE; DOE/JANE. Or Jane,Doe in cells. */
export function commaForm(all: Words, at: number, supported: boolean): Hit | null {
  const { text, tokens, words } = all;
  const split = splitAt(all, at);
  if (split === 0) return null;
  const sign = text[tokens[split]!.start - 1] === '^' ? '^' : tokens[split]!.gap === 'caret' ? '/' : ',';
  const family = words[split - 1]!;
  const given = words[split]!;
  const last = lastOfGiven(all, split);
  if (
    family.stop ||
    isCompany(all, last) ||
    (sign === ',' && (isStateCode(tokens[split]!) || isStateCode(tokens[split - 1]!)))
  )
    return null;
  const kind = gradeComma(all, at, split, sign, supported);
  if (kind === null) return null;
  if (given.surname && !given.given && sign === ',' && tokens[split]!.start - tokens[split - 1]!.end > 1) {
    const rest = text.slice(tokens[last]!.end, tokens[last]!.end + 40);
    if (!supported && !PERSON_FOLLOWS.test(rest) && !isBeforeNumber(rest)) return null;
  }
  return { first: at, last, kind };
}

/** The index of the given name after the comma, caret or slash; 0 where the words are in no such form. */
function splitAt({ tokens, words }: Words, at: number): number {
  for (let i = at; i < at + 5 && i + 1 < tokens.length; i++) {
    const token = tokens[i]!;
    if (i > at && token.gap !== 'space' && !(token.gap === 'dot' && words[i - 1]!.particle)) return 0;
    if (token.shape === 'initial' || token.shape === 'other') return 0;
    if (token.shape === 'lower' && !words[i]!.particle) return 0;
    if (i > at && words[i]!.given === 2 && !words[i]!.surname) return 0;
    const next = tokens[i + 1]!;
    if (next.gap !== 'comma' && next.gap !== 'caret') continue;
    if (!isCapital(next)) return 0;
    const isFamily = i === at || (words[at]!.given < 2 && (words[at]!.surname > 0 || words[at]!.particle));
    return isFamily ? i + 1 : 0;
  }
  return 0;
}

function lastOfGiven(all: Words, split: number): number {
  const { tokens, words } = all;
  let last = split;
  while (last - split < 2) {
    const next = tokens[last + 1];
    if (next === undefined || !isCapital(next) || words[last + 1]!.stop) break;
    if (next.gap === 'caret' && tokens[split]!.gap === 'caret' && last === split) last++;
    else if (next.gap === 'dot' && tokens[last]!.shape === 'initial' && next.shape === 'initial') last++;
    else if (next.gap === 'space' && (next.shape === 'initial' || words[last + 1]!.given)) last++;
    else break;
  }
  return last;
}

function isCompany({ tokens, words }: Words, last: number): boolean {
  for (let i = last + 1; i <= last + 4 && i < tokens.length; i++) {
    const folded = words[i]!.folded;
    const gap = tokens[i]!.gap;
    if (gap !== 'space' && gap !== 'and' && gap !== 'comma') return false;
    if (!isCapital(tokens[i]) && folded !== 'and') return false;
    if (i === last + 1 && gap === 'and') return true;
    if (folded === 'and' && isCapital(tokens[i + 1])) {
      return i === last + 1 && !(tokens[i + 2]?.gap === 'comma' && isCapital(tokens[i + 2]));
    }
    if (COMPANY.has(folded)) return true;
  }
  return false;
}

const COMPANY: ReadonlySet<string> = new Set(
  'inc llc llp ltd corp pc pllc plc group associates partners sons'.split(' '),
);

function gradeComma(
  all: Words,
  at: number,
  split: number,
  sign: string,
  supported: boolean,
): Hit['kind'] | null {
  const { text, tokens, words } = all;
  const family = words[split - 1]!;
  const given = words[split]!;
  const tight = tokens[split]!.start - tokens[split - 1]!.end === 1;
  const initial = tokens[split]!.shape === 'initial';
  const unknown =
    isWordLike(tokens[split]!) &&
    !given.common &&
    !given.stop &&
    !given.given &&
    !ORGANIZATION_WORDS.has(given.folded);
  if (sign === '^' && !given.stop && !family.stop) {
    if (family.surname && given.given) return 'listed name';
    return (family.common && !family.surname) || (given.common && !given.given) ? null : 'shaped name';
  }
  if (initial) {
    if (family.given === 2 && family.surname < 2 && !supported) return null;
    if (family.surname === 2 || (supported && !family.common)) return 'given name';
    return isListedInitial(all, split) ? 'shaped name' : null;
  }
  if (given.stop) return null;
  if (family.surname && given.given) {
    const listed = family.given === 2 && given.surname === 2 && family.surname < 2 ? tight : true;
    return listed && (family.surname === 2 || given.given === 2) && isListLike(all, at, split)
      ? 'listed name'
      : null;
  }
  if (tight && split - at === 1 && family.given && given.surname && family.given + given.surname > 2)
    return 'listed name';
  if (sign === '/') return null;
  if (given.given === 2 && !family.common && !family.given) return 'given name';
  const next = tokens[split + 1];
  const ends = next === undefined || next.gap !== 'space' || next.shape !== 'lower';
  const listed = family.surname === 2 && unknown && (!family.given || (ends && !given.surname));
  if (listed && isListLike(all, at, split)) return 'given name';
  const after = text.slice(tokens[split]!.end, tokens[split]!.end + 30);
  const row = tokens[at]!.startsLine && isBeforeNumber(after.replace(/^ [A-Z]\b\.?/, ''));
  if (row && !given.common && !family.common) return 'shaped name';
  if (unknown && family.foreign && ends && !family.common && !family.given) return 'shaped name';
  if (isShapedPair(all, at, split, after)) return 'shaped name';
  if (family.common || !unknown || family.given || given.surname) return null;
  if (supported) return 'labelled name';
  const middle = next?.shape === 'initial' && next.gap === 'space';
  const quoted =
    /["“]/.test(text[tokens[at]!.start - 1] ?? '') && /["”]/.test(text[tokens[split]!.end] ?? '');
  return middle || quoted ? 'shaped name' : null;
}

/** A line, a cell or an item begins here, or a colon stands before. */
function opensItem(text: string, { start, startsLine }: Token): boolean {
  return startsLine || /[|:–—•*-][ \t"']{0,4}$/.test(text.slice(Math.max(0, start - 6), start));
}

/** Zylo, Q. at the end of a line, or before a number, and behind a bullet, a colon or a cell. */
function isListedInitial({ text, tokens, words }: Words, split: number): boolean {
  const family = words[split - 1]!;
  if (isPlainWord(family) || family.stop || family.weak || !isSayable(tokens[split - 1]!, family))
    return false;
  if (!opensItem(text, tokens[split - 1]!)) return false;
  return /^\.?(?: [A-Z]\.?)?(?:\s{0,3}$|\s{0,3}[\r\n]| {0,9}[\d(|;–-]| {2,}|\t)/.test(
    text.slice(tokens[split]!.end, tokens[split]!.end + 30),
  );
}

/** Two words that are no English, at the start of a line or where the text goes on about a person: Zylo, Quabb (SSN. */
function isShapedPair({ text, tokens, words }: Words, at: number, split: number, after: string): boolean {
  const pair = [split - 1, split];
  if (pair.some(i => isPlainWord(words[i]!) || words[i]!.stop || !isSayable(tokens[i]!, words[i]!)))
    return false;
  if (words[split - 1]!.folded === words[split]!.folded) return false;
  if (/[\r\n]/.test(text.slice(tokens[split - 1]!.end, tokens[split]!.start))) return false;
  const rest = after.replace(/^ [A-Z]\b\.?/, '');
  if (PERSON_FOLLOWS.test(rest)) return true;
  const isNew = pair.every(i => !words[i]!.common && !words[i]!.weak);
  return (
    isNew &&
    opensItem(text, tokens[at]!) &&
    (rest === '' || /^(?:\s{0,3}[\r\n]|[ \t]{0,9}[\d(:;|#–-]| {2,}|\t)/.test(rest))
  );
}

/** 'In Boston, Maria Costa said' is no comma form: two given names, or a surname after the given name. */
function isListLike(all: Words, at: number, split: number): boolean {
  const { tokens, words } = all;
  const run = runLength(all, split);
  const second = words[split + 1];
  if (run >= 2 && tokens[split + 1]!.shape !== 'initial' && second!.surname && !second!.given) {
    return tokens[at]!.startsLine && words[at]!.surname === 2 && !words[at]!.given;
  }
  return !(words[split - 1]!.given === 2 && words[split - 1]!.surname < 2);
}

/** A given name and a surname, each in its own cell of a line: Jane<tab>Doe, "Jane","M","Doe", DOE|JANE. */
export function pairOfCells(all: Words, at: number): Hit | null {
  const { text, tokens, words } = all;
  if (tokens[at]!.gap === 'space' || tokens[at]!.shape === 'initial') return null;
  let other = at + Math.max(1, runLength(all, at));
  if (tokens[other]?.shape === 'initial' && isCell(all, other) && isCell(all, other + 1)) other++;
  else if (!isCell(all, other)) return null;
  const comma = tokens[other]!.gap === 'comma';
  let family = other;
  while (tokens[family]?.shape === 'lower' && words[family]!.particle && tokens[family + 1]?.gap === 'space')
    family++;
  if (!isCapital(tokens[family]) || tokens[family]!.shape === 'initial') return null;
  const last = family + Math.max(1, runLength(all, family)) - 1;
  if (tokens[last + 1]?.gap === 'space' || last - at > 6) return null;
  const kind = gradeCells(all, at, family, last, comma);
  if (kind !== null) return { first: at, last, kind };
  const row = tokens[at]!.startsLine && isBeforeNumber(text.slice(tokens[last]!.end, tokens[last]!.end + 30));
  if (!row || [at, family].some(i => words[i]!.common || words[i]!.stop || words[i]!.folded.length < 3))
    return null;
  return { first: at, last, kind: 'shaped name' };
}

function isCell({ tokens }: Words, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  return token.gap === 'cell' || (token.gap === 'comma' && token.start - tokens[at - 1]!.end === 1);
}

function gradeCells(
  all: Words,
  at: number,
  family: number,
  last: number,
  comma: boolean,
): Hit['kind'] | null {
  const { tokens, words } = all;
  const one = words[at]!;
  const two = words[family]!;
  const tail = words[last]!;
  const forward = one.given > 0 && tail.surname > 0 && one.given + tail.surname > 2;
  const backward = one.surname > 0 && two.given > 0 && one.surname + two.given > 2;
  if (forward || backward) return 'listed name';
  if (comma || (!tokens[at]!.startsLine && tokens[at]!.gap !== 'break')) return null;
  if (one.given === 2 && !tail.given && !tail.common && tail.folded.length > 3) return 'given name';
  const isFamily = !one.given && !one.common && one.folded.length > 3;
  return isFamily && two.given === 2 && !two.surname ? 'given name' : null;
}
