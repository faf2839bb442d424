import { TITLES } from './not-people.ts';
import { isCapital, type Words } from './person-runs.ts';
import { PERSON_FOLLOWS } from './person-shapes.ts';
import type { Person } from './persons.ts';

/**
 * Where a person of the text is named again by one word: Wilfredo's SSN, Dear Wilfredo, Mr. Achterberg. The mention
 * holds the whole name. One word that two persons share is no mention.
 */
export function mentionsOf(all: Words, persons: readonly Person[]): Person[] {
  if (persons.length === 0) return [];
  const { tokens } = all;
  const names = byWord(persons);
  const mentions: Person[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    while (next < persons.length && persons[next]!.end <= token.start) next++;
    if (next < persons.length && persons[next]!.start <= token.start) continue;
    const name = token.shape === 'capital' || token.shape === 'upper' ? names.get(token.text) : undefined;
    if (name === undefined || name.person === null || !isMention(all, at, name.given)) continue;
    const { text, kind } = name.person;
    mentions.push({ start: token.start, end: token.end, text, kind });
  }
  return mentions;
}

/** A salutation or title leads, or the text goes on as it does behind a name. */
function isMention({ text, tokens, words }: Words, at: number, given: boolean): boolean {
  const token = tokens[at]!;
  const follower = tokens[at + 1];
  if (words[at]!.weak || (follower?.gap === 'space' && isCapital(follower) && !words[at + 1]!.stop))
    return false;
  const before = token.gap === 'space' || token.gap === 'dot' ? words[at - 1]?.folded : undefined;
  if (before !== undefined && (given ? before === 'dear' : TITLES.has(before))) return true;
  if (!given) return false;
  const after = text.slice(token.end, token.end + 40);
  return /^['’]s? /.test(after) || PERSON_FOLLOWS.test(after);
}

/** A person by the first or last word of the name; null where two persons have it. */
interface Name {
  readonly person: Person | null;
  readonly given: boolean;
}

function byWord(persons: readonly Person[]): Map<string, Name> {
  const names = new Map<string, Name>();
  const add = (word: string, person: Person, given: boolean): void => {
    if (word.length < 3) return;
    const other = names.get(word);
    const isSame = other === undefined || other.person?.text === person.text;
    names.set(word, { person: isSame ? person : null, given });
  };
  for (const person of persons) {
    const { text } = person;
    if (text.includes(',')) continue;
    add(text.slice(0, text.indexOf(' ')), person, true);
    add(text.slice(text.lastIndexOf(' ') + 1), person, false);
  }
  return names;
}

const SALUTATION = /\bDear (\p{Lu}[\p{L}\p{M}'’-]{1,30})\s{0,2}[,:]/gu;
const ADDRESSEE =
  /(?:^|\n)[ \t]*((\p{Lu}[\p{L}\p{M}'’-]{1,30})(?: \p{Lu}\.?)? (?:\p{Lu}[\p{L}\p{M}'’-]{1,30} ?){1,3})[ \t]*(?=\r?\n|$)/gu;

/** The addressee of a letter in no list: a line of its own whose first word the salutation says again. */
export function salutedPersons(text: string, found: readonly Person[]): Person[] {
  const saluted = new Set(Array.from(text.matchAll(SALUTATION), ([, name]) => name));
  const persons: Person[] = [];
  for (const line of text.matchAll(ADDRESSEE)) {
    const name = line[1]!.trimEnd();
    const start = line.index + line[0].indexOf(name);
    const end = start + name.length;
    const known = found.some(person => person.start < end && person.end > start);
    if (!known && saluted.has(line[2]!)) persons.push({ start, end, text: name, kind: 'labelled name' });
  }
  return persons;
}
