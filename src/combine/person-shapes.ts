import { ORGANIZATION_WORDS, OTHER_LABELS, PERSON_LABELS, SUFFIXES, TITLES, TOWNS } from './not-people.ts';
import { isHoused, judgePlace } from './person-places.ts';
import {
  type Hit,
  isBeforeNumber,
  isCapital,
  isPlainWord,
  isWordLike,
  runLength,
  type Words,
} from './person-runs.ts';
import type { Token } from './person-tokens.ts';
import { isEastAsianFamily, isEastAsianGiven, type Word } from './person-words.ts';

/** What the text around a pair of capitalised words says of it. */
type Setting = 'of a person' | 'open' | 'of a thing';

/** A name that no list proves: capitalised words that are no English, where nothing around makes them a thing. */
export function shapedName(all: Words, at: number): Hit | null {
  const { tokens, words } = all;
  if (tokens[at]!.shape === 'initial') return initialAndFamily(all, at);
  const eastAsian = eastAsianName(all, at);
  if (eastAsian !== null) return eastAsian;
  if (words[at]!.stop || words[at]!.particle) return null;
  let length = runLength(all, at);
  while (length >= 2 && tokens[at + length - 1]!.shape === 'initial') length--;
  for (; length >= 2; length--) {
    const last = at + length - 1;
    if (length > LONGEST || !isOneShape(all, at, last)) continue;
    const needed = settingNeeded(all, at, last);
    if (needed === null || !isSetting(settingOf(all, at, last), needed)) continue;
    const verdict = judgePlace(all, at, last, false);
    if (verdict === 'no person') return null;
    if (verdict === 'person') return { first: at, last, kind: 'shaped name' };
  }
  return null;
}

const LONGEST = 5;

/** K. Nkemelu, K.M. van Zylo: the family name is no English, or the text around is about a person. */
function initialAndFamily(all: Words, at: number): Hit | null {
  const { text, tokens, words } = all;
  if (!/^\.(?: |\p{Lu}\.)/u.test(text.slice(tokens[at]!.end, tokens[at]!.end + 3))) return null;
  const length = runLength(all, at);
  let family = at + 1;
  while (family < at + length && (tokens[family]!.shape === 'initial' || words[family]!.particle)) family++;
  const word = words[family];
  if (family >= at + length || word === undefined || word.weak) return null;
  if (!isSayable(tokens[family]!, word) && !isEastAsianFamily(word.folded)) return null;
  const last = at + length - 1;
  for (let i = family + 1; i <= last; i++) if (isPlainWord(words[i]!)) return null;
  const needed = isHalfWord(word) || isPlaceWord(word) ? 'of a person' : 'open';
  if (!isSetting(settingOf(all, at, last), needed)) return null;
  return judgePlace(all, at, last, false) === 'person' ? { first: at, last, kind: 'shaped name' } : null;
}

/** Junhu So, Eo Hyeonsu, Yunying Pan: a given name of two syllables beside a family name of Korea or China. */
function eastAsianName(all: Words, at: number): Hit | null {
  const { tokens, words } = all;
  const other = tokens[at + 1];
  if (other === undefined || other.gap !== 'space' || other.shape !== tokens[at]!.shape) return null;
  if (tokens[at + 2]?.gap === 'space' && isCapital(tokens[at + 2]) && !words[at + 2]!.stop) return null;
  const [one, two] = [words[at]!, words[at + 1]!];
  const isGiven = (word: Word): boolean =>
    (word.folded.includes('-') || (!word.stop && !isPlainWord(word))) && isEastAsianGiven(word.folded);
  const fits =
    (isGiven(one) && isEastAsianFamily(two.folded) && !(two.stop && other.shape === 'upper')) ||
    (isGiven(two) && isEastAsianFamily(one.folded) && !one.stop && !(one.weak && tokens[at]!.startsLine));
  if (!fits || settingOf(all, at, at + 1) === 'of a thing') return null;
  return { first: at, last: at + 1, kind: 'shaped name' };
}

const isSetting = (found: Setting, needed: Setting): boolean =>
  found === 'of a person' || (found === 'open' && needed === 'open');

function isOneShape({ tokens, words }: Words, first: number, last: number): boolean {
  const { shape } = tokens[first]!;
  for (let i = first + 1; i <= last; i++) {
    const token = tokens[i]!;
    if (token.shape !== shape && token.shape !== 'initial' && !words[i]!.particle) return false;
  }
  return true;
}

/** How much the text around must say for these words to be a name; null where it could not say enough. */
function settingNeeded(all: Words, first: number, last: number): Setting | null {
  const { tokens, words } = all;
  const head = words[first]!;
  const tail = words[last]!;
  let plain = 0;
  for (let i = first + 1; i < last; i++) if (isPlainWord(words[i]!)) return null;
  if (!isSayable(tokens[first]!, head) || !isSayable(tokens[last]!, tail)) return null;
  if (isPlainWord(head)) plain++;
  if (isPlainWord(tail)) plain++;
  if (plain === 2 || isTown(head)) return null;
  if (plain === 1) {
    const other = isPlainWord(head) ? tail : head;
    if (isPlaceWord(tail) || other.weak || other.common) return null;
    return (head.given === 2 && head.surname === 0) || (isFamilyLike(tail) && isLed(all, first))
      ? 'open'
      : 'of a person';
  }
  const weak = Number(isHalfWord(head)) + Number(isHalfWord(tail));
  if (weak === 2) return null;
  if (weak === 1) return isPlaceWord(tail) || isTown(tail) ? null : weakNeeds(tokens[first]!, head);
  return 'open';
}

const isFamilyLike = (word: Word): boolean => !word.common && (word.surname === 2 || word.foreign);

/** Of, for, from Sever Mazilu: the words are the object of a sentence. */
function isLed({ tokens, words }: Words, first: number): boolean {
  return (
    tokens[first]!.gap === 'space' && /^(?:of|for|from|to|by|with)$/.test(words[first - 1]?.folded ?? '')
  );
}

/** A word that is a name too opens many a heading and sentence: Grant, Will, Chase. */
function weakNeeds(token: Token, head: Word): Setting {
  return isHalfWord(head) && token.startsLine ? 'of a person' : 'open';
}

const isHalfWord = (word: Word): boolean => word.common || word.weak;
const isTown = (word: Word): boolean => TOWNS.has(word.folded);
const isPlaceWord = (word: Word): boolean => ORGANIZATION_WORDS.has(word.folded);

/** Tells whether a word is long enough for a name, and with vowels between its consonants: an abbreviation is no name. */
export function isSayable(token: Token, { folded }: Word): boolean {
  if (!isWordLike(token) || folded.length < 3) return false;
  return /[aeiouy]/.test(folded) && !/[bcdfghjklmnpqrstvwxz]{6}/.test(folded);
}

const THING_BEFORE: ReadonlySet<string> = new Set(
  'the a an this that these those our your their its each every any some no another such via using in at into inside within under over near version through'.split(
    ' ',
  ),
);

/** Words before a name in a sentence that is about a person. */
const PERSON_BEFORE: ReadonlySet<string> = new Set(
  'named asked told met contacted notified emailed called phoned interviewed hired paid billed reimbursed issued mailed dear signed sincerely and client patient employee applicant tenant borrower claimant student resident member customer cardholder spouse husband wife son daughter mother father brother sister nephew niece employees resident insured owner holder payee taxpayer'.split(
    ' ',
  ),
);

/** What stands behind a name in a text about a person: a number of theirs, or what people do. */
export const PERSON_FOLLOWS =
  /^(?:['’]s?)?[ ,(:;–-]{1,4}(?:SSN|ssn|SS ?#|[Ss]ocial [Ss]ecurity|[Ss]ocial\b|S\.S\.N|TIN\b|ITIN|DOB|D\.O\.B|dob\b|[Dd]ate of birth|MRN|(?:was )?born\b|aged? \d|lives (?:at|in|on)|resid(?:es|ing)|resident of|(?:MA )?[Dd]river['’]?s? [Ll]icen[sc]e|[Ll]icen[sc]e (?:no|num|#)|who\b|whose\b|(?:has |had |have )?(?:called|asked|said|told|gave|signed|works|worked|phoned|wrote|emailed|reported|requested|confirmed|applied|started|joined|resigned|retired|earns|earned|paid|owes|agreed|moved|holds|filed|stopped)\b|(?:he|she)\b|(?:his|her)\b)/;

const THING_FOLLOWS =
  /^(?: \d{1,4}[A-Za-z]?(?:,|\s{0,3}(?:[\r\n]|Suite|Apt|Unit|St\b|Street))|, [A-Z]{2}\.? \d{5}\b|[™®©/]| ?v?\d{1,3}\.\d| \(?(?:19|20)\d\d\b(?![-/])| (?:systems?|software|server|servers|platform|apps?|applications?|tools?|device|terminal|reader|printer|model|version|release|plugin|module|library|package|packages|database|tables?|files?|screen|page|report|portal|site|store|shop|restaurant|branch|building|facility|location|product|products|project|team|department|format|protocol|algorithm|cluster|install|installer|community|committee|procedure|method|test|street|road|avenue|building|bridge)\b)/;

function settingOf(all: Words, first: number, last: number): Setting {
  const { text, tokens, words } = all;
  const after = text.slice(tokens[last]!.end, tokens[last]!.end + 40);
  if (THING_FOLLOWS.test(after) || isThingBefore(all, first) || isThingAfter(all, last)) return 'of a thing';
  if (PERSON_FOLLOWS.test(after)) return 'of a person';
  if (
    tokens[first]!.startsLine &&
    UNIT_BEFORE.test(text.slice(Math.max(0, tokens[first]!.start - 24), tokens[first]!.start))
  )
    return 'of a thing';
  if (isHoused(all, first) && !isBeforeNumber(after) && !/^ {1,9}\d{3}-\d{2}-\d{4}/.test(after))
    return 'of a thing';
  const before = tokens[first]!.gap === 'space' ? words[first - 1]?.folded : undefined;
  return before !== undefined && PERSON_BEFORE.has(before) ? 'of a person' : 'open';
}

/** The line above ends in a suite or flat: this one begins with a town. */
const UNIT_BEFORE = /(?:Suite|Ste|Apt|Unit|Floor|#)\.? {0,2}\w{1,5},?\s*[\r\n]\s*$/;

/** An article, or a capitalised word that is no label of people, leads: the Zylo Quabb, Project Zylo Quabb. */
function isThingBefore({ tokens, words }: Words, first: number): boolean {
  const token = tokens[first]!;
  const before = words[first - 1];
  if (before === undefined || (token.gap !== 'space' && token.gap !== 'and')) return false;
  if (token.gap === 'and') return isCapital(tokens[first - 1]);
  if (!isCapital(tokens[first - 1]))
    return THING_BEFORE.has(before.folded) || tokens[first - 1]!.shape === 'other';
  if (PERSON_LABELS.has(before.folded) || TITLES.has(before.folded) || PERSON_BEFORE.has(before.folded))
    return false;
  if (THING_BEFORE.has(before.folded)) return true;
  if (before.stop) return OTHER_LABELS.has(before.folded) || isPlaceWord(before);
  if (isHalfWord(words[first]!) || isHalfWord(words[first + 1]!)) return true;
  return !(tokens[first - 1]!.startsLine && token.shape === 'capital');
}

/** A capitalised word goes on behind the name: Zylo Quabb Reagent. Labels, towns and states do not count. */
function isThingAfter({ tokens, words }: Words, last: number): boolean {
  const next = tokens[last + 1];
  const word = words[last + 1];
  if (next === undefined || word === undefined || next.gap !== 'space' || !isCapital(next)) return false;
  if (next.shape === 'initial' || word.stop || isTown(word) || SUFFIXES.has(word.folded)) return false;
  return isPlainWord(word) || next.shape === 'upper';
}
