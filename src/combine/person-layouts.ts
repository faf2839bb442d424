import {
  BRANDS,
  NAME_TOWNS,
  ORGANIZATION_WORDS,
  PLAIN_STREETS,
  STREET_WORDS,
  SUFFIXES,
  TOWNS,
} from './not-people.ts';
import type { Token } from './person-tokens.ts';
import { isPinyin, isVietnameseFamily, isVietnameseSyllable, type Word } from './person-words.ts';

/** A name found among tokens: the indexes of its first and last token, both included. */
export interface Hit {
  readonly first: number;
  readonly last: number;
  readonly kind: 'listed name' | 'given name' | 'shaped name' | 'labelled name';
}

/** The words of a text with their tokens, as the layouts read them. */
export interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
}

const LONGEST = 6;

/** Tells whether a token is written like a part of a name: capitalised, in capitals, or an initial. */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.shape !== 'lower' && token.shape !== 'other';
}

/** The number of tokens from `at` on that may form one name: capitalised words, initials and particles. */
export function runLength({ text, tokens, words }: Words, at: number): number {
  let length = 0;
  for (let i = at; i < tokens.length && length < LONGEST; i++) {
    const token = tokens[i]!;
    const word = words[i]!;
    if (i > at && !joins(text, tokens, words, i)) break;
    if (token.shape === 'lower') {
      if (i === at || !word.particle || !particleJoins(tokens, words, i)) break;
    } else if (token.shape === 'other') break;
    else if (token.shape !== 'initial' && word.stop) break;
    else if (i > at && SUFFIXES.has(word.folded) && !word.given && word.surname < 2) break;
    length++;
  }
  while (length > 1 && words[at + length - 1]!.particle && !words[at + length - 1]!.surname) length--;
  return length;
}

function particleJoins(tokens: readonly Token[], words: readonly Word[], at: number): boolean {
  for (let i = at + 1; i <= at + 3 && i < tokens.length; i++) {
    if (tokens[i]!.gap !== 'space') return false;
    if (isCapital(tokens[i])) return true;
    if (!words[i]!.particle) return false;
  }
  return false;
}

function joins(text: string, tokens: readonly Token[], words: readonly Word[], at: number): boolean {
  const token = tokens[at]!;
  if (token.gap === 'space') return true;
  const before = tokens[at - 1]!;
  if (token.gap === 'dot') {
    return before.shape === 'initial' || (before.text.length <= 3 && words[at - 1]!.particle) || isGlued(before);
  }
  return token.gap === 'line' && isWrapped(text, tokens, at);
}

const isGlued = (token: Token): boolean => token.shape === 'upper' && token.text.length === 2;

/** A name may be broken over a line end where a long line of prose goes on: lower case follows on the next line. */
function isWrapped(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const lineStart = text.lastIndexOf('\n', tokens[at - 1]!.start) + 1;
  if (tokens[at - 1]!.end - lineStart < 30) return false;
  let next = tokens[at + 1];
  if (next && isCapital(next) && next.gap === 'space') next = tokens[at + 2];
  if (next === undefined || next.startsLine || next.shape !== 'lower') return false;
  return next.start - token.end < 24;
}

/** A name with the given name or an initial first, that starts at `at`; `supported` says a title or label leads. */
export function givenFirst(all: Words, at: number, supported: boolean): Hit | null {
  let length = cutRun(all, at, runLength(all, at));
  for (; length >= 2; length--) {
    const kind = gradeGivenFirst(all, at, length, supported);
    if (kind === null) continue;
    const last = at + length - 1;
    const verdict = judgePlace(all, at, last, supported);
    if (verdict === 'no person') return null;
    if (verdict === 'person') return { first: at, last, kind };
  }
  return null;
}

/** Ends a run where a second name begins, or where a town or common word follows a full name. */
function cutRun({ tokens, words }: Words, at: number, length: number): number {
  let family = false;
  for (let i = at + 1; i < at + length; i++) {
    const word = words[i]!;
    if (tokens[i]!.shape === 'initial' || word.particle) continue;
    if (family) {
      if (word.given === 2 && word.surname < 2 && i + 1 < at + length && words[i + 1]!.surname) return i - at;
      if (word.common && !(word.surname && !TOWNS.has(word.folded))) return i - at;
    }
    if (word.surname || (!word.given && !word.common)) family = true;
  }
  return length;
}

function gradeGivenFirst(all: Words, at: number, length: number, supported: boolean): Hit['kind'] | null {
  const { tokens, words } = all;
  const head = words[at]!;
  const tail = words[at + length - 1]!;
  const tailToken = tokens[at + length - 1]!;
  if (tailToken.shape === 'initial') return null;
  for (let i = at + 1; i < at + length; i++) {
    const word = words[i]!;
    if (word.common && !word.given && !word.surname && !word.particle && tokens[i]!.shape !== 'initial') return null;
  }
  if (tokens[at]!.shape === 'initial' || (isInitials(tokens[at]!, head) && length >= 2)) {
    return gradeInitial(all, at, length, supported);
  }
  const surname = Math.max(tail.surname, ...surnamesBetween(all, at, length));
  const unknown = !tail.common && !tail.surname && isWordLike(tailToken);
  const isLabelled = supported && !(head.common && !head.given) && !(tail.common && !tail.surname);
  if (head.given === 2) {
    if (surname) return 'listed name';
    return tail.given || unknown ? 'given name' : null;
  }
  if (head.given === 1) {
    if (surname === 2 || (surname === 1 && (!head.stop || supported))) return 'listed name';
    return unknown && isWeakGiven(all, at) ? 'given name' : isLabelled ? 'labelled name' : null;
  }
  if (head.common) return null;
  if (surname === 2 && tail.surname && isWordLike(tokens[at]!)) return 'given name';
  return isLabelled && (tail.surname || unknown) ? 'labelled name' : null;
}

function* surnamesBetween({ tokens, words }: Words, at: number, length: number): Generator<number> {
  for (let i = at + 1; i < at + length - 1; i++) if (tokens[i]!.shape !== 'initial') yield words[i]!.surname;
}

/** An ambiguous given name still leads an unlisted surname, except where it opens a sentence or is a place. */
function isWeakGiven({ tokens, words }: Words, at: number): boolean {
  const word = words[at]!;
  if (TOWNS.has(word.folded)) return false;
  return !(word.stop || (tokens[at]!.startsLine && tokens[at + 1]?.shape === 'lower'));
}

function isInitials(token: Token, word: Word): boolean {
  return token.shape === 'upper' && token.text.length === 2 && !word.given && !word.surname && !word.stop;
}

/** A word that can be said: an abbreviation in capitals (SSN, DOB) is no surname. */
function isWordLike(token: Token): boolean {
  if (token.text.length < 2) return false;
  if (token.shape !== 'upper') return true;
  return token.text.length >= 4 && /[AEIOUYÀ-ÖØ-Ýaeiouy]/u.test(token.text.normalize('NFC'));
}

function gradeInitial(all: Words, at: number, length: number, supported: boolean): Hit['kind'] | null {
  const { text, tokens, words } = all;
  const dotted = text[tokens[at]!.end] === '.';
  const glued = tokens[at]!.shape === 'upper';
  let i = at + 1;
  while (i < at + length && (tokens[i]!.shape === 'initial' || words[i]!.particle)) i++;
  const word = words[i];
  if (word === undefined || i >= at + length || i - at > 4) return null;
  const letter = tokens[at]!.text;
  if (!dotted && !supported && !glued && (letter === 'A' || letter === 'I') && tokens[at + 1]!.shape !== 'initial') {
    return null;
  }
  if (word.surname === 2) return 'given name';
  if (word.surname === 1) return dotted || supported || i - at > 1 ? 'given name' : null;
  if (word.common || word.stop) return null;
  if (supported) return 'labelled name';
  return dotted && !glued && word.folded.length > 3 && tokens[i]!.shape === 'capital' && !tokens[at]!.startsLine
    ? 'given name'
    : null;
}

/** A name with the family name first and no comma: SMITH JOHN A, Nguyễn Văn An, Peng Xiulan, Kim Min-jun. */
export function familyFirst(all: Words, at: number, supported: boolean): Hit | null {
  const { tokens, words } = all;
  const head = words[at]!;
  let length = runLength(all, at);
  if (length < 2 || !isCapital(tokens[at]) || tokens[at]!.shape === 'initial') return null;
  let kind: Hit['kind'] | null = null;
  const next = words[at + 1]!;
  if (isVietnameseFamily(head.folded)) {
    let i = at + 1;
    while (i < at + length && i < at + 4 && isVietnameseSyllable(words[i]!.folded)) i++;
    if (i > at + 1) {
      length = i - at;
      kind = 'listed name';
    }
  }
  if (kind === null && head.surname && tokens[at + 1]!.shape !== 'initial') {
    if (head.surname === 2 && next.given) kind = 'listed name';
    else if (head.surname === 1 && next.given === 2 && !head.common) kind = 'listed name';
    else if (!next.surname && !next.common && isPinyin(next.folded)) kind = 'given name';
    else if (supported && !next.common && !head.common) kind = 'labelled name';
    if (kind !== null) {
      const initial = tokens[at + 2];
      length = length > 2 && (initial?.shape === 'initial' || words[at + 2]!.given === 2) ? 3 : 2;
    }
  }
  if (kind === null && supported && head.surname === 2 && tokens[at + 1]!.shape === 'initial') {
    return { first: at, last: at + 1, kind: 'labelled name' };
  }
  if (kind === null) return null;
  return judgePlace(all, at, at + length - 1, supported) === 'person' ? { first: at, last: at + length - 1, kind } : null;
}

const STATE =
  /^(?:, ?|\s{1,2})(?:(A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\b|(Mass\b|Massachusetts\b|N\.H\.|R\.I\.))(?=(\.?,?\s{0,3}\d{5})?)/;

type Verdict = 'person' | 'shorter' | 'no person';

/** Judges what stands around a name: streets, companies, brands and places are no people. */
function judgePlace(all: Words, first: number, last: number, supported: boolean): Verdict {
  const { text, tokens, words } = all;
  const spelled = words.slice(first, last + 1).map(word => word.folded);
  const tail = words[last]!;
  const next = words[last + 1];
  const nextToken = tokens[last + 1];
  const previous = first > 0 && tokens[first]!.gap === 'space' ? words[first - 1]! : undefined;
  if (BRANDS.has(spelled.join(' '))) return supported ? 'person' : 'no person';
  if (previous && isCapital(tokens[first - 1]) && BRANDS.has(`${previous.folded} ${spelled[0]}`)) return 'no person';
  const housed = /(?:^|[^\d\-./#$])\d{1,6}[A-Za-z]? $/.test(text.slice(Math.max(0, tokens[first]!.start - 9), tokens[first]!.start));
  if (nextToken && next && (nextToken.gap === 'space' || nextToken.gap === 'and' || nextToken.gap === 'comma')) {
    if (nextToken.gap === 'space' && isCapital(nextToken)) {
      if (BRANDS.has(`${tail.folded} ${next.folded}`)) return 'no person';
      if (PLAIN_STREETS.has(next.folded) || (housed && STREET_WORDS.has(next.folded))) return 'no person';
      if (ORGANIZATION_WORDS.has(next.folded) && !opensField(all, last + 1)) return 'no person';
    }
    if (nextToken.gap === 'and' && ORGANIZATION_WORDS.has(next.folded)) return 'no person';
    if (nextToken.gap === 'comma' && /^(?:inc|llc|llp|ltd|corp|pc|plc|pllc)$/.test(next.folded)) return 'no person';
    if (next.folded === 'and' && isOrganizationAfterAnd(all, last + 2)) return 'no person';
  }
  if (supported) return 'person';
  if (previous) {
    if (/^(?:mount|mt|fort|ft|port|lake|camp|cape|hotel|villa|isla|rio|calle|rua|rue|avenida|parque|uss|hms)$/.test(previous.folded) && isCapital(tokens[first - 1])) return 'no person';
    if (previous.folded === 'of' && first > 1 && /^(?:universit|college|town|city|county|state|bank|school|institut|society|friends|department|board|battle|port|bay|isle|law|office)/.test(words[first - 2]!.folded)) return 'no person';
  }
  const length = last - first + 1;
  if (housed && (STREET_WORDS.has(tail.folded) || isStreetLater(all, last))) return 'no person';
  if (ORGANIZATION_WORDS.has(tail.folded) || STREET_WORDS.has(tail.folded)) {
    const head = words[first]!;
    if (PLAIN_STREETS.has(tail.folded)) return head.given === 2 && !head.surname && tail.surname ? 'person' : 'shorter';
    if (head.given < 2 || NAME_TOWNS.has(head.folded)) return 'shorter';
    if (length === 2 && head.surname === 2 && LOCATIONS.has(tail.folded)) return 'shorter';
    if (length > 2 && words[last - 1]!.surname && LOCATIONS.has(tail.folded)) return 'no person';
    if (previous && /^(?:at|on|in|near|the|behind|opposite)$/.test(previous.folded) && LOCATIONS.has(tail.folded)) return 'shorter';
  }
  const state = STATE.exec(text.slice(tokens[last]!.end, tokens[last]!.end + 30));
  if (state !== null) {
    const isTown = TOWNS.has(tail.folded) || NAME_TOWNS.has(tail.folded);
    if (isTown || (state[3] !== undefined && length === 2)) return 'shorter';
  }
  return 'person';
}

const LOCATIONS: ReadonlySet<string> = new Set(
  'park hall bridge school field house square court lane place way hill center island lake pond beach point church college bank farm farms tower house street forest woods garden gardens harbor trail river brook falls'.split(' '),
);

function opensField({ tokens, words }: Words, at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined) return false;
  return next.gap === 'colon' || (next.gap === 'space' && /^(?:account|acct|number|no|name|id|routing|code|phone|date|card|record|records|member|policy)$/.test(words[at + 1]!.folded));
}

function isOrganizationAfterAnd({ tokens, words }: Words, at: number): boolean {
  for (let i = at; i < at + 3 && i < tokens.length; i++) {
    if (!isCapital(tokens[i]) || (i > at && tokens[i]!.gap !== 'space')) return false;
    if (ORGANIZATION_WORDS.has(words[i]!.folded)) return true;
  }
  return false;
}

function isStreetLater({ tokens, words }: Words, last: number): boolean {
  for (let i = last + 1; i <= last + 2 && i < tokens.length; i++) {
    if (tokens[i]!.gap !== 'space' || !isCapital(tokens[i])) return false;
    if (STREET_WORDS.has(words[i]!.folded)) return true;
  }
  return false;
}

