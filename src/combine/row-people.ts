import type { Row, Segment } from '../model.ts';
import {
  isNameAndMore,
  isNoPersonLabel,
  isVendorLabel,
  type NameLabel,
  nameLabel,
  ownersIn,
} from './labels.ts';
import { capitalised, findPersons, INITIALED, type Person, personInNameField } from './persons.ts';

/** A person in a row, with what tells which of several numbers is theirs. */
export interface RowPerson {
  readonly name: string;
  readonly kind: Person['kind'];
  /** Index of the segment where the name stands (its last part, where it stands in several). */
  readonly at: number;
  /** The end of the name in that segment's text. */
  readonly end: number;
  /** The steps of that segment's field path. */
  readonly steps: readonly string[];
  /** Whose the name is, by the words of its label and path. */
  readonly owner: readonly string[];
}

/** Longest text of a cell that is looked through for a person. */
const LONGEST = 4_000;

/** The steps of a field path: JSON's items of lists (`[3]`) are steps too. */
export function stepsOf(path: string): string[] {
  return path.split(/[./]|(?=\[)/).filter(step => step !== '');
}

/** A person as it was found, with its field's path. */
type Found = Omit<RowPerson, 'steps'> & { readonly path: string };

const parentOf = (path: string): string => path.replace(/[./][^./]*$/, '');

/** The persons of a row, in order: labelled ones, else those that its other texts show. */
export function peopleOf({ segments, kind }: Row): RowPerson[] {
  const labelled = labelledPeople(segments);
  const shown = segments.flatMap((segment, at) =>
    labelled.some(person => person.at === at)
      ? []
      : [...(kind === 'form' ? peopleInLabel(segment, at) : []), ...shownPeople(segment, at)],
  );
  const people = [...labelled, ...shown].sort((a, b) => a.at - b.at || a.end - b.end);
  return (people.length > 0 ? people : splitOverCells(segments)).map(({ path, ...person }) => ({
    ...person,
    steps: stepsOf(path),
    owner: [...person.owner, ...ownersIn(path)],
  }));
}

/** The label of a form's line may hold the name beside another label: Spouse's name Jane Doe ... SSN 123-45-6789. */
function peopleInLabel({ label = '', place }: Segment, at: number): Found[] {
  if (label.length > 120 || !/ \p{Lu}.* \p{Lu}/u.test(label)) return [];
  return findPersons(label).map(({ text: name, kind }) => ({
    name,
    kind,
    at,
    end: 0,
    path: place.field ?? '',
    owner: ownersIn(label),
  }));
}

/** The subject of a report is a person where it is written family name first; that of a mail is not. */
const SUBJECT = /^(?:report )?subject(?: of report)?$/i;
const FAMILY_GIVEN =
  /^\s*\p{Lu}[\p{L}\p{M}'’-]{1,30}(?: \p{Lu}[\p{L}\p{M}'’-]{0,30}){0,2}, ?\p{Lu}[\p{L}\p{M}'’-]{0,30}(?: \p{Lu}[\p{L}\p{M}'’-]{0,30}\.?){0,2}\s*$/u;

function shownPeople(segment: Segment, at: number): Found[] {
  const { label = '', text, place } = segment;
  if (!/\p{L}/u.test(text)) return [];
  const isVendor = isVendorLabel(label);
  const isSubject = SUBJECT.test(label) && FAMILY_GIVEN.test(text) && personInNameField(text) !== null;
  if (isSubject) {
    const name = text.trim();
    return [{ name, kind: 'labelled name', at, end: text.length, path: place.field ?? '', owner: [] }];
  }
  if (isNameAndMore(label)) {
    const before = text.slice(0, 120).split(/,?\s{0,3}\d|\n|,\s{0,3}P\.? ?O\.? |;/)[0]!;
    const person = personInNameField(before);
    if (person !== null) {
      const { text: name, end } = person;
      return [{ name, kind: 'labelled name', at, end, path: place.field ?? '', owner: ownersIn(label) }];
    }
  }
  if (isNoPersonLabel(label) && !isVendor) return [];
  const initialed = isVendor && INITIALED.test(text.trim()) ? personInNameField(text) : null;
  const shown = isVendor ? capitalised(text) : text;
  const persons = initialed === null ? findPersons(shown.slice(0, LONGEST)) : [initialed];
  return persons.map(({ text: name, kind, end }) => ({
    name,
    kind,
    at,
    end,
    path: place.field ?? '',
    owner: ownersIn(label),
  }));
}

interface Part {
  readonly at: number;
  readonly text: string;
  readonly path: string;
  readonly label: NameLabel;
}

/** Full names in fields that are labelled so, and first and last names that two fields of one owner hold. */
function labelledPeople(segments: readonly Segment[]): Found[] {
  const people: Found[] = [];
  const parts: Part[] = [];
  segments.forEach(({ label, text: said, place }, at) => {
    if (label === undefined || said.length > 120) return;
    const read = partnered(segments, at, label, said);
    if (read === null) return;
    const path = place.field ?? '';
    const text = unquoted(said);
    const whole = read.part === 'full' || / |,/.test(text.trim()) ? personInNameField(text) : null;
    if (whole !== null && (read.part === 'full' || isWhole(segments, read, at))) {
      people.push({ name: whole.text, kind: 'labelled name', at, end: whole.end, path, owner: read.owner });
    } else if (read.part !== 'full') {
      parts.push({ at, text: text.trim(), path, label: read });
    }
  });
  return [...people, ...joinedParts(parts)];
}

/** The value of a text format as it is read: 'O''Hara' is O'Hara. */
function unquoted(text: string): string {
  const quoted = /^\s*(['"])(.*)\1,?\s*$/.exec(text);
  return quoted === null ? text : quoted[2]!.replaceAll(`${quoted[1]!}${quoted[1]!}`, quoted[1]!);
}

/** A label of both parts of a name, in one box. */
const BOTH_PARTS = /\b(?:first|given) names?\b.*\b(?:last|family) names?\b/i;

/**
 * What a label announces in its row: `Nom` beside `Prénom` is the family name, `Non` beside `Siyati` the given one,
 * where it does not hold both.
 */
function partnered(segments: readonly Segment[], at: number, label: string, text: string): NameLabel | null {
  const read = nameLabel(label);
  if (read?.part !== 'full' || /[,;]/.test(text) || BOTH_PARTS.test(label)) return read;
  for (const [index, other] of segments.entries()) {
    const partner = index === at || other.label === undefined ? null : nameLabel(other.label);
    if (partner === null || partner.owner.join() !== read.owner.join() || text.includes(other.text.trim()))
      continue;
    if (partner.part === 'first') return { ...read, part: 'last' };
    if (partner.part === 'last') return { ...read, part: 'first' };
  }
  return read;
}

/** A field for one part of a name holds a whole one where no field for the other part is filled. */
function isWhole(segments: readonly Segment[], { part, owner }: NameLabel, at: number): boolean {
  const other = part === 'first' ? 'last' : 'first';
  return !segments.some(({ label, text }, index) => {
    const isFilled = index !== at && label !== undefined && text.trim() !== '';
    const read = isFilled ? partnered(segments, index, label, text) : null;
    return read?.part === other && areOfOne(read, { owner }, Math.abs(index - at));
  });
}

const LIKE_A_PART = /^\p{L}[\p{L}\p{M}'’.` -]{0,40}$/u;

/** Fields of one owner, or side by side where only one of the two labels tells whose it is: Employee's first name, Last name. */
function areOfOne(a: { owner: readonly string[] }, b: { owner: readonly string[] }, steps: number): boolean {
  if (a.owner.join() === b.owner.join()) return true;
  return steps <= 2 && (a.owner.length === 0 || b.owner.length === 0);
}

function joinedParts(parts: readonly Part[]): Found[] {
  const people: Found[] = [];
  const used = new Set<Part>();
  const lasts = parts.filter(
    ({ label, text }) => label.part === 'last' && text.length > 1 && LIKE_A_PART.test(text),
  );
  const alone = lasts.filter(last => !joinWith(last, 0));
  for (const last of alone) joinWith(last, 2);

  function joinWith(last: Part, reach: number): boolean {
    const firsts = parts.filter(
      part =>
        part.label.part === 'first' &&
        !used.has(part) &&
        LIKE_A_PART.test(part.text) &&
        areOfOne(
          part.label,
          last.label,
          reach === 0 ? Number.POSITIVE_INFINITY : Math.abs(part.at - last.at),
        ),
    );
    const first =
      firsts.find(({ path }) => parentOf(path) === parentOf(last.path)) ??
      firsts.sort((a, b) => Math.abs(a.at - last.at) - Math.abs(b.at - last.at))[0];
    if (first === undefined) return false;
    used.add(first);
    const at = Math.max(first.at, last.at);
    const owner = last.label.owner.length > 0 ? last.label.owner : first.label.owner;
    people.push({
      name: `${first.text} ${last.text}`,
      kind: 'labelled name',
      at,
      end: 0,
      path: last.path,
      owner,
    });
    return true;
  }
  return people.sort((a, b) => a.at - b.at);
}

const FEW_WORDS = /^\s*\p{L}[\p{L}\p{M}'’-]{0,30}(?: \p{L}[\p{L}\p{M}'’-]{0,30}){0,2}\.?\s*$/u;

/** Rows without labels may keep a name's parts in cells side by side: `Doe | Jane | 123...`. */
function splitOverCells(segments: readonly Segment[]): Found[] {
  for (let at = 0; at + 1 < segments.length; at++) {
    const one = segments[at]!;
    const middle = /^\s*\p{L}\.?\s*$/u.test(segments[at + 1]!.text) ? 1 : 0;
    const other = at + 1 + middle;
    const two = segments[other];
    if (
      two === undefined ||
      one.label !== undefined ||
      two.label !== undefined ||
      !FEW_WORDS.test(one.text) ||
      !FEW_WORDS.test(two.text)
    )
      continue;
    const [a, b] = [one.text.trim(), two.text.trim()];
    const found = findPersons(`${a} ${b}`)[0] ?? findPersons(`${a}, ${b}`)[0];
    if (found !== undefined)
      return [
        {
          name: found.text,
          kind: found.kind,
          at: other,
          end: b.length,
          path: two.place.field ?? '',
          owner: [],
        },
      ];
  }
  return [];
}
