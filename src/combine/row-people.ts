import type { Row, Segment } from '../model.ts';
import { isNoPersonLabel, type NameLabel, nameLabel, ownersIn } from './labels.ts';
import { findPersons, type Person, personInNameField } from './persons.ts';

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
export function peopleOf({ segments }: Row): RowPerson[] {
  const labelled = labelledPeople(segments);
  const shown = segments.flatMap((segment, at) =>
    labelled.some(person => person.at === at) ? [] : shownPeople(segment, at),
  );
  const people = [...labelled, ...shown].sort((a, b) => a.at - b.at || a.end - b.end);
  return (people.length > 0 ? people : splitOverCells(segments)).map(({ path, ...person }) => ({
    ...person,
    steps: stepsOf(path),
    owner: [...person.owner, ...ownersIn(path)],
  }));
}

function shownPeople(segment: Segment, at: number): Found[] {
  const { label = '', text, place } = segment;
  if (isNoPersonLabel(label) || !/\p{L}/u.test(text)) return [];
  return findPersons(text.slice(0, LONGEST)).map(({ text: name, kind, end }) => ({
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
  segments.forEach(({ label, text, place }, at) => {
    if (label === undefined || text.length > 120) return;
    const read = partnered(segments, at, label, text);
    if (read === null) return;
    const path = place.field ?? '';
    const whole = read.part === 'full' || / |,/.test(text.trim()) ? personInNameField(text) : null;
    if (whole !== null && (read.part === 'full' || isWhole(segments, read, at))) {
      people.push({ name: whole.text, kind: 'labelled name', at, end: whole.end, path, owner: read.owner });
    } else if (read.part !== 'full') {
      parts.push({ at, text: text.trim(), path, label: read });
    }
  });
  return [...people, ...joinedParts(parts)];
}

/**
 * What a label announces in its row: `Nom` beside `Prénom` is the family name, `Non` beside `Siyati` the given one,
 * where it does not hold both.
 */
function partnered(segments: readonly Segment[], at: number, label: string, text: string): NameLabel | null {
  const read = nameLabel(label);
  if (read?.part !== 'full' || /[,;]/.test(text)) return read;
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
    const read = index !== at && label !== undefined && text.trim() !== '' ? nameLabel(label) : null;
    return read?.part === other && read.owner.join() === owner.join();
  });
}

const LIKE_A_PART = /^\p{L}[\p{L}\p{M}'’.` -]{0,40}$/u;

function joinedParts(parts: readonly Part[]): Found[] {
  const people: Found[] = [];
  const used = new Set<Part>();
  for (const last of parts) {
    if (last.label.part !== 'last' || last.text.length < 2 || !LIKE_A_PART.test(last.text)) continue;
    const firsts = parts.filter(
      part =>
        part.label.part === 'first' &&
        !used.has(part) &&
        LIKE_A_PART.test(part.text) &&
        part.label.owner.join() === last.label.owner.join(),
    );
    const first =
      firsts.find(({ path }) => parentOf(path) === parentOf(last.path)) ??
      firsts.sort((a, b) => Math.abs(a.at - last.at) - Math.abs(b.at - last.at))[0];
    if (first === undefined) continue;
    used.add(first);
    const at = Math.max(first.at, last.at);
    people.push({
      name: `${first.text} ${last.text}`,
      kind: 'labelled name',
      at,
      end: 0,
      path: last.path,
      owner: last.label.owner,
    });
  }
  return people;
}

const ONE_WORD = /^\s*\p{L}[\p{L}\p{M}'’-]{0,30}\.?\s*$/u;

/** Rows without labels may keep a name's parts in cells side by side: `Doe | Jane | 123...`. */
function splitOverCells(segments: readonly Segment[]): Found[] {
  for (let at = 0; at + 1 < segments.length; at++) {
    const [one, two] = [segments[at]!, segments[at + 1]!];
    if (
      one.label !== undefined ||
      two.label !== undefined ||
      !ONE_WORD.test(one.text) ||
      !ONE_WORD.test(two.text)
    )
      continue;
    const [a, b] = [one.text.trim(), two.text.trim()];
    const found = findPersons(`${a} ${b}`)[0] ?? findPersons(`${a}, ${b}`)[0];
    if (found !== undefined)
      return [
        {
          name: found.text,
          kind: found.kind,
          at: at + 1,
          end: b.length,
          path: two.place.field ?? '',
          owner: [],
        },
      ];
  }
  return [];
}
