import { labelWords } from '../lib/words.ts';
import type { EvidenceWord, Match, Row } from '../model.ts';
import { type Addressee, postalAddressee, speaksToAddressee } from './addressee.ts';
import { isOthers, nameLabel, ownersIn } from './labels.ts';
import type { Person } from './persons.ts';
import { type RowPerson, stepsOf } from './row-people.ts';
import { endsSentence } from './sentences.ts';
import { isSpeakersOwn, speakerAt } from './speaker.ts';

/** A person that a number was joined with, and the words for why. */
export interface Joined {
  readonly name: string;
  readonly words: readonly EvidenceWord[];
  /** Where the name stands in running text, as an index of it; absent for a name of a row or of the record. */
  readonly at?: number;
}

const KIND_WORDS = {
  row: 'same row',
  object: 'same object',
  form: 'same form',
  entry: 'same entry',
} as const;

/**
 * How far two field paths go together; null where they part at two items of one list: those are two persons'. Items
 * that hold nothing further are the values of one record.
 */
function together(a: readonly string[], b: readonly string[]): number | null {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  const isItem = (path: readonly string[]): boolean => path[at]?.startsWith('[') ?? false;
  const isLast = at === a.length - 1 && at === b.length - 1;
  return isItem(a) && isItem(b) && !isLast ? null : at;
}

/** The person of a row whose number this is: by path, by whose field it is, by words that both labels have, by order. */
export function joinInRow(match: Match, row: Row, people: readonly RowPerson[]): Joined | null {
  const at = row.segments.indexOf(match.segment);
  const path = match.segment.place.field ?? '';
  const steps = stepsOf(path);
  const owner = ownersIn(`${path} ${match.segment.label ?? ''}`);
  const words = new Set(labelWords(match.segment.label ?? ''));
  let best: { person: RowPerson; rank: readonly number[] } | null = null;
  for (const person of people) {
    const shared = together(steps, person.steps);
    if (shared === null) continue;
    const before = person.at < at || (person.at === at && person.end <= match.start);
    const rank = [
      person.at === at ? 1 : 0,
      shared,
      isJustAbove(row, at, person, owner) || pays(match, row, person, owner)
        ? 3
        : sameOwner(owner, person.owner),
      labelWords(row.segments[person.at]?.label ?? '').filter(word => words.has(word)).length,
      shared - Math.max(1, person.steps.length),
      person.kind === 'labelled name' ? 1 : 0,
      before ? 1 : 0,
      -Math.abs(at - person.at),
    ];
    if (best === null || isAbove(rank, best.rank)) best = { person, rank };
  }
  return best === null ? null : { name: best.person.name, words: [KIND_WORDS[row.kind], best.person.kind] };
}

/** People whose number stands right under their name in a form that begins with somebody else's. */
const OWN_LINES =
  /^(?:beneficiary|spouse|wife|husband|partner|dependen[dt]|child|coborrower|coapplicant|cosigner|coowner|joint)$/;

/** Whether a number without an owner's word stands in a form right under the name of a second person. */
function isJustAbove(row: Row, at: number, person: RowPerson, owner: readonly string[]): boolean {
  return (
    row.kind === 'form' &&
    owner.length === 0 &&
    person.at === at - 1 &&
    person.owner.some(word => OWN_LINES.test(word))
  );
}

/** Labels of those whose card or account it is that pays for somebody else. */
const PAYER =
  /\b(?:card ?holder|account ?holder|name on (?:the )?(?:card|account)|guarantor|responsible party)\b/i;

/** Whether a card or account without an owner's word is of the person of the row who is there to pay. */
function pays({ element }: Match, row: Row, person: RowPerson, owner: readonly string[]): boolean {
  if ((element !== 'payment-card' && element !== 'bank-account') || owner.length > 0) return false;
  return PAYER.test((row.segments[person.at]?.label ?? '').replace(/[_-]/g, ' '));
}

/** How well a number's owner and a name's go together: `Employee` is the record's own person, `Spouse` is another one. */
function sameOwner(one: readonly string[], two: readonly string[]): number {
  if (isOthers(one) !== isOthers(two)) return 0;
  if (one.some(word => two.includes(word))) return 2;
  return isOthers(one) ? 0 : 1;
}

function isAbove(one: readonly number[], two: readonly number[]): boolean {
  const at = one.findIndex((value, index) => value !== two[index]);
  return at >= 0 && one[at]! > two[at]!;
}

/** Characters of running text over which a name holds for a number after it, and before it. */
const AFTER_NAME = 250;
const BEFORE_NAME = 150;
/** The same for a name that a label announces, in a block of labelled lines. */
const AFTER_LABELLED = 1_200;

const hasLineEnd = (text: string): boolean => /[\n\r]/.test(text);

/**
 * The person in running text whose number stands at `start` to `end`: the addressee of a letter that speaks of "your"
 * number, the writer of "my" number; else on its line, in its sentence, just before, under a label above, or just after.
 *
 * @param writer who wrote the record, where it says so: the sender of a mail.
 * @param addressees whom the salutations of the text name.
 */
export function joinInText(
  text: string,
  start: number,
  end: number,
  people: readonly Person[],
  writer: Joined | null,
  addressees: readonly Addressee[],
): Joined | null {
  const before = people
    .filter(person => person.end <= start && start - person.end <= AFTER_LABELLED)
    .reverse();
  const after = people.filter(person => person.start >= end && person.start - end <= AFTER_NAME);
  const previous = before[0];
  const next = after[0];
  const gapBefore = previous === undefined ? '' : text.slice(previous.end, start);
  const gapAfter = next === undefined ? '' : text.slice(end, next.start);
  const word = (person: Person, where: EvidenceWord): Joined => ({
    name: person.text,
    words: [where, person.kind],
    at: person.start,
  });

  const addressee = addressees.findLast(one => one.start < start)?.person;
  if (addressee !== undefined && speaksToAddressee(text, start, end, people))
    return word(addressee, 'near name');
  if (isSpeakersOwn(text, start, end, people)) {
    const speaker = speakerAt(text, start, people);
    if (speaker !== null) return word(speaker, 'near name');
    if (writer !== null) return writer;
  }
  const inside = people.find(person => person.start < end && person.end > start);
  if (inside !== undefined) return word(inside, 'same line');
  if (previous !== undefined && !hasLineEnd(gapBefore) && gapBefore.length <= 2 * AFTER_NAME) {
    const nextIsNearer =
      next !== undefined && !hasLineEnd(gapAfter) && endsSentence(gapBefore) && !endsSentence(gapAfter);
    if (!nextIsNearer) return word(previous, 'same line');
  }
  if (next !== undefined && !hasLineEnd(gapAfter) && gapAfter.length <= AFTER_NAME) {
    const wraps =
      previous !== undefined &&
      !startsLine(text, start) &&
      gapBefore.length <= AFTER_NAME &&
      !endsSentence(gapBefore);
    if (!wraps) return word(next, 'same line');
  }
  if (isTransaction(text, start, end)) {
    const holder = postalAddressee(text, start, people);
    if (holder !== null) return word(holder, 'near name');
  }
  if (standsAlone(text, start, end, previous)) return null;
  if (previous !== undefined && gapBefore.length <= AFTER_NAME) return word(previous, 'near name');
  const labelled = before.find(person => isLabelled(text, person));
  if (labelled !== undefined) return word(labelled, 'near name');
  if (next !== undefined && gapAfter.length <= BEFORE_NAME) return word(next, 'near name');
  return null;
}

/** A name in a list stays `listed name` under a label: here the label counts, on its line or the line above. */
function isLabelled(text: string, { kind, start }: Person): boolean {
  if (kind === 'labelled name') return true;
  const said = /(?:^|[\n\r])([^\n\r:=|]{1,40})(?:[:=|][ \t]{0,20}|[ \t]{0,4}\r?\n[ \t]{0,20})$/.exec(
    text.slice(Math.max(0, start - 80), start),
  );
  const label = said === null ? null : nameLabel(said[1]!);
  return label !== null && !isOthers(label.owner);
}

function startsLine(text: string, at: number): boolean {
  return /(?:^|[\n\r])[^\p{L}\n\r]{0,12}(?:\p{L}{1,12}[^\p{L}\n\r]{0,4}){0,2}$/u.test(
    text.slice(Math.max(0, at - 40), at),
  );
}

const ITEM = /^[ \t]{0,12}(?:[-*+•]|\(?\d{1,3}[.)])[ \t]/;
const COMPANY =
  /\b(?:Inc|LLC|L\.L\.C|Corp|Corporation|Ltd|LLP|Company|Co\.|& Sons|Partners|Associates|Trust)\b/;

/** A line of a log, by its time, or of a card reader. */
const ENTRY =
  /^[ \t]{0,8}(?:[[(<]?\d{4}[-/]\d{2}[-/]\d{2}|[A-Z][a-z]{2} [ \d]\d \d{2}:|[[(]?\d{1,2}[-/][A-Za-z0-9]{2,3}[-/]\d{4}[ :T]|[;%][B\d])/;

/** A line of a statement of account by its date, `03/28  Visa Debit Card ...`: names in others of them are not the holder's. */
const TRANSACTION = /^[ \t]{0,20}\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?[ \t]/;
const isTransaction = (text: string, start: number, end: number): boolean =>
  TRANSACTION.test(lineAt(text, start, end));

/** Whether a line keeps to itself: an entry of a log, an item of a list, or a line about a company. */
function standsAlone(text: string, start: number, end: number, previous: Person | undefined): boolean {
  const line = lineAt(text, start, end);
  if (COMPANY.test(line) || ENTRY.test(line)) return true;
  return ITEM.test(line) && previous !== undefined && ITEM.test(lineAt(text, previous.start, previous.end));
}

/** The line around, as far as a name reaches: a text may be one line of megabytes. */
function lineAt(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - AFTER_LABELLED), start);
  const after = text.slice(end, end + AFTER_LABELLED);
  const to = after.indexOf('\n');
  return (
    before.slice(before.lastIndexOf('\n') + 1) +
    text.slice(start, end) +
    (to < 0 ? after : after.slice(0, to))
  );
}
