import { ORGANIZATION_WORDS, TOWNS } from './not-people.ts';
import { judgePlace } from './person-places.ts';
import {
  type Hit,
  isBeforeNumber,
  isCapital,
  isPlainWord,
  isWordLike,
  runLength,
  type Words,
} from './person-runs.ts';
import { isSayable, PERSON_FOLLOWS } from './person-shapes.ts';
import type { Token } from './person-tokens.ts';
import { isPinyin, isVietnameseFamily, isVietnameseSyllable, type Word } from './person-words.ts';

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
  if (SAINTS.has(head.folded)) return null;
  if (isAcronymAfter(all, at, at + length - 1) && !supported) return null;
  if (tail.weak && FUNCTION_WORDS.has(tail.folded) && !supported) return null;
  const isTold = head.given === 2 && (supported || isBeforeSsn(all, at, at + length - 1));
  for (let i = at + 1; i < at + length && !isTold; i++) {
    if (tokens[i]!.shape === 'initial' || !isPlainWord(words[i]!)) continue;
    if (head.given < 2 || !words[i]!.folded.includes('-')) return null;
  }
  if (tokens[at]!.shape === 'initial' || (isInitials(tokens[at]!, head) && length >= 2)) {
    return gradeInitial(all, at, length, supported);
  }
  const surname = Math.max(tail.surname, ...surnamesBetween(all, at, length));
  const unknown = !isPlainTail(tail) && !tail.surname && isWordLike(tailToken);
  const isLabelled =
    supported && !(tail.common && !tail.surname) && !(head.common && !head.given && tail.common);
  if (head.given === 2) {
    if (surname) return 'listed name';
    return tail.given || unknown ? 'given name' : isTold ? 'labelled name' : null;
  }
  if (head.particle && !surname) return null;
  if (head.given === 1) {
    if (FUNCTION_WORDS.has(head.folded)) return isVietnameseFamily(tail.folded) ? 'given name' : null;
    if (surname === 2 || (surname === 1 && !head.weak) || (surname && supported)) return 'listed name';
    return unknown && (tail.foreign || isWeakGiven(all, at))
      ? 'given name'
      : isLabelled
        ? 'labelled name'
        : null;
  }
  if (head.common)
    return isLabelled && !ORGANIZATION_WORDS.has(tail.folded) && tail.surname !== 1 ? 'labelled name' : null;
  if (surname === 2 && tail.surname && isWordLike(tokens[at]!)) return 'given name';
  if (isLabelled && (tail.surname || unknown)) return 'labelled name';
  if (!unknown || head.surname || !isWordLike(tokens[at]!)) return null;
  return isShaped(all, at, length) ? 'shaped name' : null;
}

/** English, unless it is a double name such as Baa-Bona. */
const isPlainTail = (tail: Word): boolean => tail.common && !(tail.folded.includes('-') && !tail.stop);

/** A line that begins with two words and a number written as a Social Security number is about a person. */
function isBeforeSsn({ text, tokens }: Words, at: number, last: number): boolean {
  const { end } = tokens[last]!;
  return (
    tokens[at]!.startsLine &&
    /^["']?(?:[,;|\t]| {2,})["' ]{0,3}\d{3}-\d{2}-\d{4}(?!\d)/.test(text.slice(end, end + 24))
  );
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'my an do so ho he him her you can to in on at or de la le thu loan long sun day hung hue be hen'.split(
    ' ',
  ),
);

/**
 * Two words in no list look like a person with a middle initial between them, with the spelling of a foreign
 * family name, or as the first cell of a line whose next cell is a long number.
 */
function isShaped({ text, tokens, words }: Words, at: number, length: number): boolean {
  const last = at + length - 1;
  if (length > 3 || tokens[at]!.shape !== tokens[last]!.shape) return false;
  if (length === 3) return tokens[at + 1]!.shape === 'initial';
  if (words[last]!.foreign && isSayable(tokens[at]!, words[at]!)) return true;
  const after = text.slice(tokens[last]!.end, tokens[last]!.end + 40);
  return (tokens[at]!.startsLine && isBeforeNumber(after)) || PERSON_FOLLOWS.test(after);
}

/** Root API, Dev SASL: a short word in capitals after a word that is not, and in no list of surnames. */
function isAcronymAfter({ tokens, words }: Words, first: number, last: number): boolean {
  const token = tokens[last]!;
  if (token.shape !== 'upper' || tokens[first]!.shape !== 'capital') return false;
  return words[last]!.surname < (token.text.length < 4 ? 2 : 1);
}

const SAINTS: ReadonlySet<string> = new Set(['st', 'ste', 'saint', 'san', 'santa', 'sao']);

function* surnamesBetween({ tokens, words }: Words, at: number, length: number): Generator<number> {
  for (let i = at + 1; i < at + length - 1; i++) if (tokens[i]!.shape !== 'initial') yield words[i]!.surname;
}

/** An ambiguous given name still leads an unlisted surname, except where it opens a sentence or is a place. */
function isWeakGiven({ tokens, words }: Words, at: number): boolean {
  const word = words[at]!;
  if (TOWNS.has(word.folded)) return false;
  return !(word.weak || word.particle || (tokens[at]!.startsLine && tokens[at + 1]?.shape === 'lower'));
}

function isInitials(token: Token, word: Word): boolean {
  return token.shape === 'upper' && token.text.length === 2 && !word.given && !word.surname && !word.stop;
}

function gradeInitial(all: Words, at: number, length: number, supported: boolean): Hit['kind'] | null {
  const { text, tokens, words } = all;
  const dotted = text[tokens[at]!.end] === '.';
  const glued = tokens[at]!.shape === 'upper';
  let i = at + 1;
  while (i < at + length && (tokens[i]!.shape === 'initial' || words[i]!.particle)) i++;
  const word = words[i];
  if (word === undefined || i >= at + length || i - at > 4 || word.folded === 'box') return null;
  const letter = tokens[at]!.text;
  if (
    !dotted &&
    !supported &&
    !glued &&
    (letter === 'A' || letter === 'I') &&
    tokens[at + 1]!.shape !== 'initial'
  ) {
    return null;
  }
  if (word.surname === 2) return 'given name';
  if (word.surname === 1) return dotted || supported || i - at > 1 ? 'given name' : null;
  if (word.common || word.stop) return null;
  if (supported) return 'labelled name';
  return dotted &&
    !glued &&
    word.folded.length > 3 &&
    tokens[i]!.shape === 'capital' &&
    !tokens[at]!.startsLine
    ? 'given name'
    : null;
}

/** A name with the family name first and no comma: SMITH JOHN A, Nguyễn Văn An, Peng Xiulan, Kim Min-jun. */
export function familyFirst(all: Words, at: number, supported: boolean): Hit | null {
  const { tokens, words } = all;
  const head = words[at]!;
  let length = runLength(all, at);
  if (length < 2 || !isCapital(tokens[at]) || tokens[at]!.shape === 'initial' || SAINTS.has(head.folded))
    return null;
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
  const isWord = next.weak && FUNCTION_WORDS.has(next.folded);
  if (kind === null && head.surname && !isWord && tokens[at + 1]!.shape !== 'initial') {
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
  if (kind === null || isAcronymAfter(all, at, at + length - 1)) return null;
  return judgePlace(all, at, at + length - 1, supported) === 'person'
    ? { first: at, last: at + length - 1, kind }
    : null;
}
