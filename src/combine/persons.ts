import { nameLabel } from './labels.ts';
import {
  BRANDS,
  ORGANIZATION_WORDS,
  OTHER_LABELS,
  PERSON_LABELS,
  PLAIN_STREETS,
  TITLES,
} from './not-people.ts';
import { labelledHalves, lowerCase } from './person-halves.ts';
import { familyFirst, givenFirst } from './person-layouts.ts';
import { commaForm, pairOfCells } from './person-lists.ts';
import { mentionsOf, salutedPersons } from './person-mentions.ts';
import { type Hit, isCapital, isPlainWord, isStateCode, type Words } from './person-runs.ts';
import { shapedName } from './person-shapes.ts';
import { type Token, tokenize } from './person-tokens.ts';
import { lookUp } from './person-words.ts';

/** A person's name in running text: `start` and `end` are indexes of the text, and `kind` says what proves it. */
export interface Person {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'listed name' | 'given name' | 'shaped name' | 'labelled name';
}

/**
 * Finds the persons named in running text, in order and not overlapping. A person has a given name or an initial,
 * and a surname; titles and suffixes are left out of the span. Companies, streets, places and headings are none. A
 * person named again by one word (Maria's card, Ms. Costa) is found there too, with the whole name as its text.
 */
export function findPersons(text: string): Person[] {
  const words = wordsOf(text);
  const found = search(words, false);
  const saluted = text.includes('Dear ') ? salutedPersons(text, found) : [];
  const persons = saluted.length === 0 ? found : [...found, ...saluted].sort(byPlace);
  const mentions = mentionsOf(words, persons);
  return mentions.length === 0 ? persons : [...persons, ...mentions].sort(byPlace);
}

const byPlace = (a: Person, b: Person): number => a.start - b.start;

function wordsOf(text: string): Words {
  const tokens = tokenize(text);
  return { text, tokens, words: tokens.map(token => lookUp(token.text)) };
}

function search(all: Words, named: boolean): Person[] {
  const found: Person[] = [];
  const { tokens } = all;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const other = named
      ? null
      : (labelledHalves(all, i) ?? (token.shape === 'lower' ? lowerCase(all, i) : null));
    if (other !== null) {
      found.push(personOf(all, other));
      i = other.last;
      continue;
    }
    if (!isCapital(token) || (token.gap === 'space' && i > 0 && isMixed(tokens[i - 1]!))) continue;
    if (isCapital(tokens[i + 1]) && (isTitle(all, i) || isGreeting(all, i))) continue;
    const supported = named || isSupported(all, i);
    const hit = nameAt(all, i, supported);
    if (hit === null) continue;
    found.push(personOf(all, hit));
    i = hit.last;
  }
  return found;
}

/** A word such as iPhone, whose next word is no given name; `ms` in `805ms` is not such a word. */
function isMixed({ shape, text }: Token): boolean {
  return shape === 'other' && /\p{Lu}/u.test(text);
}

function nameAt(all: Words, at: number, supported: boolean): Hit | null {
  return (
    commaForm(all, at, supported) ??
    givenFirst(all, at, supported) ??
    familyFirst(all, at, supported) ??
    pairOfCells(all, at) ??
    shapedName(all, at)
  );
}

function personOf({ text, tokens }: Words, hit: Hit): Person {
  const start = tokens[hit.first]!.start;
  const end = tokens[hit.last]!.end;
  return { start, end, text: hit.name ?? text.slice(start, end), kind: hit.kind };
}

function isTitle({ tokens, words }: Words, at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || (next.gap !== 'space' && next.gap !== 'dot')) return false;
  if (tokens[at]!.shape === 'initial') return false;
  return TITLES.has(words[at]!.folded) && !(words[at]!.given === 2 && next.gap !== 'dot');
}

/** Pou Lola Katherine: a line of Creole, Spanish or Portuguese for a whole name. Pou and Che are names too. */
function isGreeting({ tokens, words }: Words, at: number): boolean {
  if (!tokens[at]!.startsLine || !GREETINGS.has(words[at]!.folded)) return false;
  const third = tokens[at + 2];
  if (tokens[at + 1]!.gap !== 'space' || !isCapital(third)) return false;
  return third!.gap === 'space' || (third!.gap === 'dot' && tokens[at + 1]!.shape === 'initial');
}

const GREETINGS: ReadonlySet<string> = new Set([
  'pou',
  'che',
  'para',
  'pour',
  'caro',
  'cara',
  'cher',
  'chere',
]);

/** A title, a salutation or a label of persons stands right before the name. */
function isSupported(all: Words, at: number): boolean {
  const { tokens, words } = all;
  const token = tokens[at]!;
  const before = words[at - 1];
  if (at === 0 || before === undefined) return false;
  if (token.gap === 'space' || token.gap === 'dot') {
    if (TITLES.has(before.folded) && (isCapital(tokens[at - 1]) || before.folded.length > 6)) return true;
    if (token.gap !== 'space') return false;
    if (before.folded === 'is' && words[at - 2]?.folded === 'name') return true;
    return SALUTATIONS.has(before.folded) || ROLES.has(before.folded);
  }
  if (token.gap === 'colon' || token.gap === 'cell' || token.gap === 'line')
    return isPersonLabel(all, at - 1, token);
  return false;
}

/** Words for a person's part or kin: before two capitalised words they make these a name. */
const ROLES: ReadonlySet<string> = new Set(
  'named employee patient claimant applicant borrower tenant student cardholder spouse husband wife son daughter mother father brother sister nephew niece nurse officer attorney taxpayer policyholder beneficiary'.split(
    ' ',
  ),
);

const SALUTATIONS: ReadonlySet<string> = new Set(
  'dear estimado estimada querido querida cher chere prezado prezada'.split(' '),
);

/** A key written as one word: nomEtPrenom, customerFullName. */
const isKey = ({ text }: Token): boolean => /\p{Ll}\p{Lu}/u.test(text) && nameLabel(text)?.part === 'full';

function isPersonLabel({ tokens, words }: Words, last: number, named: Token): boolean {
  let persons = false;
  for (let i = last; i >= 0 && i > last - 4; i--) {
    const folded = words[i]!.folded;
    if (OTHER_LABELS.has(folded)) return false;
    if (PERSON_LABELS.has(folded) || (i === last && isKey(tokens[i]!))) persons = true;
    if (tokens[i]!.startsLine || tokens[i]!.gap === 'break' || tokens[i]!.gap === 'cell') break;
    if (named.gap !== 'colon' && i === last - 2) break;
  }
  return persons;
}

const CORPORATE =
  /[@\d{}<>=\\]|https?:|\bN\/?A\b|\b(?:inc|llc|llp|ltd|corp|corporation|company|trust|credit union|group|associates|partners|services|hospital|university|college|school|city of|town of|dept|department|estate of|foundation|association|church)\b\.?|& (?:sons|co)\b/i;

/**
 * Finds the person in a value that a label says is a name. Names in no list count here, and so do lower case, a
 * single initial with a surname, and either order; a company, a number, an e-mail address or one word is null.
 */
export function personInNameField(text: string): Person | null {
  if (text.length > 120 || CORPORATE.test(text)) return null;
  const glyphs = EAST_ASIAN.exec(text);
  if (glyphs !== null) {
    const start = glyphs[0].indexOf(glyphs[1]!);
    return { start, end: start + glyphs[1]!.length, text: glyphs[1]!, kind: 'labelled name' };
  }
  if (
    /\bbank\b/i.test(text) &&
    !/^(?:[a-z]+, ?)?[a-z]+\.?(?: [a-z]\.?)? bank$|^bank, ?[a-z]+/i.test(text.trim())
  )
    return null;
  const all = wordsOf(capitalised(text));
  const person = search(all, true)[0];
  if (person !== undefined) return { ...person, text: text.slice(person.start, person.end) };
  return formalName(all, text) ?? anyTwoWords({ ...all, text });
}

/** Moors, A. and M. G. Sporer: initials make a name of English words too, and so does Molenaar, Mats. */
function formalName(all: Words, text: string): Person | null {
  const { tokens, words } = all;
  const isInitialed = INITIALED.test(text.trim());
  if (!isInitialed && !FAMILY_COMMA.test(text.trim())) return null;
  const whole = words.filter((_, i) => tokens[i]!.shape !== 'initial');
  if (whole.some((word, i) => (word.stop && !word.particle) || isStateCode(tokens[i]!))) return null;
  if (!isInitialed && whole.every(isPlainWord)) return null;
  return personOf({ ...all, text }, { first: 0, last: tokens.length - 1, kind: 'labelled name' });
}

/** Tells initials with one family name: Doe, J. or J. Doe. Companies are not written so. */
export const INITIALED =
  /^(?:\p{L}[\p{L}\p{M}'’ -]{1,40}, \p{Lu}\.?(?: \p{Lu}\.?)?|(?:\p{Lu}\. ?){1,2}\p{L}[\p{L}\p{M}'’ -]{1,40})$/u;
const FAMILY_COMMA = /^\p{L}[\p{L}\p{M}'’-]{1,30}, ?\p{L}[\p{L}\p{M}'’-]{1,30}(?: \p{Lu}\.?)?$/u;

/** A whole name in Chinese characters or in Hangul; Japanese names may have a space. */
const EAST_ASIAN =
  /^\s*((?:\p{Script=Han}{2,4}|\p{Script=Han}{1,3}[ \u3000]\p{Script=Han}{1,3}|\p{Script=Hangul}{2,4}))\s*$/u;

/** The value with a capital at each word, where it has none: indexes stay the same. */
export function capitalised(text: string): string {
  if (text !== text.toLowerCase()) return text;
  return text.replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, letter => {
    const upper = letter.toUpperCase();
    return upper.length === letter.length ? upper : letter;
  });
}

function anyTwoWords(all: Words): Person | null {
  const { tokens, words } = all;
  const kept = tokens.map((_, i) => i).filter(i => !isTitle(all, i));
  if (kept.length < 2 || kept.length > 5) return null;
  if (kept.some(i => words[i]!.stop && tokens[i]!.shape !== 'initial' && !words[i]!.particle)) return null;
  if (kept.some(i => (tokens[i]!.gap === 'break' && i > 0) || isStateCode(tokens[i]!))) return null;
  const last = words[kept.at(-1)!]!;
  if (
    BRANDS.has(kept.map(i => words[i]!.folded).join(' ')) ||
    (ORGANIZATION_WORDS.has(last.folded) && !last.surname) ||
    PLAIN_STREETS.has(last.folded)
  )
    return null;
  if (
    !kept.some(i => words[i]!.given === 2 || words[i]!.surname === 2) &&
    kept.some(i => isPlainWord(words[i]!))
  )
    return null;
  if (!kept.some(i => tokens[i]!.shape !== 'initial' && words[i]!.folded.length > 1)) return null;
  return personOf(all, { first: kept[0]!, last: kept.at(-1)!, kind: 'labelled name' });
}
