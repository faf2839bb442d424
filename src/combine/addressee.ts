import type { Person } from './persons.ts';
import { sentenceStart } from './sentences.ts';

/**
 * How letters and mails begin, in the languages of Massachusetts: what follows on the line is whom they are written to.
 */
const SALUTATION =
  /(?:^|\n)[ \t]{0,20}(?:dear|hello|hi|good (?:morning|afternoon)|to|attention|attn\.?|estimad[oa]s?|querid[oa]s?|señora?|sra?\.|prezad[oa]s?|car[oa]s?|ilm[oa]\.|cher|chère|à l['’]attention de|a l['’]attention de|monsieur|madame|para|pour|pou|chè|bonjou)[ \t:]{1,4}(?=\S)/giu;
/** Characters of a salutation in which the name begins: a title may stand before it. */
const TITLE = 24;

/** Words that speak to the addressee. Creole's `ou` is French for "or", so that it counts only beside its noun. */
const YOU =
  /(?<![\p{L}\p{M}])(?:you|your|yours|su|sus|usted|tu|seu|sua|seus|suas|você|o senhor|a senhora|lhe|votre|vos|vous|ou a|ou an|ou te|ou genyen|w ap|pou ou|ba ou)(?![\p{L}\p{M}])|(?<![\p{L}\p{M}])ou(?=[,.])/iu;

const REACH = 260;

/** Whom a salutation names, and where it begins. */
export interface Addressee {
  readonly person: Person;
  readonly start: number;
}

/** The persons whom the salutations of a text name, in order. @param people all persons of the text. */
export function addresseesOf(text: string, people: readonly Person[]): Addressee[] {
  const found: Addressee[] = [];
  for (const { index, 0: words } of text.matchAll(SALUTATION)) {
    const after = index + words.length;
    const lineEnd = text.indexOf('\n', after);
    const person = people.find(
      one => one.start >= after && one.start <= after + TITLE && (lineEnd < 0 || one.start < lineEnd),
    );
    if (person !== undefined) found.push({ person, start: index });
  }
  return found;
}

/** What follows the name in a window envelope: one to three lines, with the state and ZIP code at the end of the last. */
const ADDRESS_BELOW =
  /^[ \t,]{0,20}\n(?:[^\n]{1,60}\n){0,2}[^\n]{0,60}\b[A-Z]{2},?[ \t]{1,4}\d{5}(?:-\d{4})?[ \t]{0,20}(?:\n|$)/;

/** The last person before `start` whose name stands alone over a postal address; null where there is none. */
export function postalAddressee(text: string, start: number, people: readonly Person[]): Person | null {
  const isAlone = (person: Person): boolean =>
    /(?:^|\n)[ \t]{0,80}$/.test(text.slice(Math.max(0, person.start - 82), person.start)) &&
    ADDRESS_BELOW.test(text.slice(person.end, person.end + 240));
  return people.findLast(person => person.end <= start && isAlone(person)) ?? null;
}

/** Whether the sentence around `start` to `end` speaks to the addressee, and of no person by name. */
export function speaksToAddressee(
  text: string,
  start: number,
  end: number,
  people: readonly Person[],
): boolean {
  const from = sentenceStart(text, start, REACH);
  const rest = text.slice(end, end + REACH);
  const to = end + (rest.search(/[.!?]["')\]]?(?:\s|$)|\n\s*\n/u) + 1 || rest.length);
  if (people.some(person => person.start >= from && person.end <= to)) return false;
  return YOU.test(text.slice(from, to));
}
