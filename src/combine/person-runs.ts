import { SUFFIXES } from './not-people.ts';
import type { Token } from './person-tokens.ts';
import { isVietnameseFamily, isVietnameseSyllable, type Word } from './person-words.ts';

/** A name found among tokens: the indexes of its first and last token, both included. */
export interface Hit {
  readonly first: number;
  readonly last: number;
  readonly kind: 'listed name' | 'given name' | 'shaped name' | 'labelled name';
  /** The name itself, where other text stands between its parts. */
  readonly name?: string;
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

const STATE_CODE =
  /^(?:A[KRZ]|C[AOT]|D[C]|FL|GA|HI|I[DLN]|K[SY]|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])$/;

/** Tells whether a word in capitals is the postal code of a state, those left out that names are made of (AL, LA, DE). */
export function isStateCode(token: Token): boolean {
  return token.text.length === 2 && STATE_CODE.test(token.text);
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
    else if (token.shape !== 'initial' && (isStop(tokens, words, at, i) || (i > at && isStateCode(token))))
      break;
    else if (i > at && SUFFIXES.has(word.folded) && !word.given && word.surname < 2) break;
    length++;
  }
  while (length > 1 && words[at + length - 1]!.particle && isLoose(tokens, words, at + length - 1)) length--;
  return length;
}

/** A stop word ends a name, except as a syllable of a Vietnamese one: Dinh To Uyen, Tran That Tho. */
function isStop(tokens: readonly Token[], words: readonly Word[], at: number, i: number): boolean {
  const word = words[i]!;
  if (!word.stop) return false;
  const head = words[at]!;
  const isSyllable =
    i > at && head.surname === 2 && tokens[i]!.shape === 'capital' && tokens[at]!.shape === 'capital';
  return !(isSyllable && isVietnameseFamily(head.folded) && isVietnameseSyllable(word.folded));
}

function isLoose(tokens: readonly Token[], words: readonly Word[], at: number): boolean {
  return tokens[at]!.shape === 'lower' || !words[at]!.surname;
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
    return (
      before.shape === 'initial' || (before.text.length <= 3 && words[at - 1]!.particle) || isGlued(before)
    );
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

/** Tells whether text goes on with a separator of cells and a number of the length of an identifier or account. */
export function isBeforeNumber(after: string): boolean {
  return /^["']?(?:[,;|\t]| {2,})[ "']{0,3}(?:\d{3}-?\d{2}-?\d{4}|S\d{8}|\d{8,17}|\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{4})(?!\d)/.test(
    after,
  );
}

/** Tells whether a word can be said: an abbreviation in capitals (SSN, DOB) is no surname. */
export function isWordLike(token: Token): boolean {
  if (token.text.length < 2) return false;
  if (token.shape !== 'upper') return true;
  return token.text.length >= 4 && /[AEIOUYÀ-ÖØ-Ýaeiouy]/u.test(token.text.normalize('NFC'));
}

/** Tells whether a word is common English or a place, and in no list of names. */
export function isPlainWord(word: Word): boolean {
  return word.common && !word.given && !word.surname && !word.particle;
}
