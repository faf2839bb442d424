import { placeOf } from '../lib/lines.ts';
import { maskName, maskText, maskValue } from '../lib/mask.ts';
import type { Evidence, EvidenceWord, Finding, Location, Match, Resident, Row, Segment } from '../model.ts';
import { addresseesOf } from './addressee.ts';
import { confidenceOf } from './confidence.ts';
import { type Joined, joinInRow, joinInText } from './join.ts';
import { nameLabel, namesItsOwner } from './labels.ts';
import { findPersons, type Person } from './persons.ts';
import { residentOfRow, residentOfText } from './resident.ts';
import { peopleOf } from './row-people.ts';

/** A finding before the scan adds what it alone knows. */
export type Draft = Omit<Finding, 'fingerprint' | 'encrypted'>;

/** Makes findings of one record's matches. Each call gives those that are settled by now, in order. */
export interface Combiner {
  segment(segment: Segment, matches: readonly Match[]): Draft[];
  row(row: Row, matches: readonly Match[]): Draft[];
  end(): Draft[];
}

/** Characters of running text that are kept before the earliest open match, and waited for behind the latest. */
const KEPT = 1_400;
const AWAITED = 260;
/** Characters of running text that gather before the open matches are looked at: it costs less than one by one. */
const GATHERED = 4_000;
/** Longest text of a row that following running text can look back to. */
const ROW_TEXT = 800;
/** Rows of a table without persons that a name in the text above still holds for. */
const ROWS_BELOW = 3;
/** Characters around a match in running text that tell a resident. */
const ADDRESS_REACH = 300;
/** Characters after a person's name in which an address is theirs. */
const OWN_ADDRESS_REACH = 160;

interface Open {
  readonly match: Match;
  /** Indexes in `text`. */
  readonly start: number;
  readonly end: number;
}

/** A combiner for one record. */
export function createCombiner(): Combiner {
  let text = '';
  let open: Open[] = [];
  let rowsBelow = 0;
  const outer: Joined[] = [];

  function trim(): void {
    const from = Math.min(open[0]?.start ?? text.length, text.length) - KEPT;
    if (from <= KEPT) return;
    text = text.slice(from);
    open = open.map(({ match, start, end }) => ({ match, start: start - from, end: end - from }));
  }

  /** Settles the open matches behind which enough text is known; all of them where nothing more follows. */
  function settle(all: boolean): Draft[] {
    if (open.length === 0 || (!all && text.length - open[0]!.end < GATHERED)) return [];
    const ready = all ? open : open.filter(({ end }) => text.length - end >= AWAITED);
    if (ready.length === 0) return [];
    open = open.slice(ready.length);
    const from = Math.max(0, ready[0]!.start - KEPT);
    const to = Math.min(text.length, ready.at(-1)!.end + AWAITED);
    const window = text.slice(from, to);
    const people = findPersons(window);
    const addressees = addresseesOf(window, people);
    return ready.map(({ match, start, end }) => {
      const near = peopleNear(people, start - from, end - from);
      const joined =
        holderOf(match) ??
        joinInText(window, start - from, end - from, near, outer[0] ?? null, addressees) ??
        outer[0] ??
        null;
      const around = window.slice(Math.max(0, start - from - ADDRESS_REACH), end - from + ADDRESS_REACH);
      const address = joined?.at === undefined ? '' : besideName(window, joined.name, near);
      return draftOf(match, joined, residentOfText(around, match.state, address));
    });
  }

  function add(more: string): number {
    text += text === '' ? more : `\n${more}`;
    return text.length - more.length;
  }

  return {
    segment(segment, matches) {
      const settled = segment.apart ? settle(true) : [];
      if (segment.apart) text = '';
      rowsBelow = 0;
      const base = add(segment.text);
      for (const match of matches) open.push({ match, start: base + match.start, end: base + match.end });
      settled.push(...settle(false));
      trim();
      return settled;
    },

    row(row, matches) {
      const settled = settle(true);
      rowsBelow += 1;
      const above = row.kind === 'form' || (row.kind === 'row' && rowsBelow <= ROWS_BELOW) ? text : '';
      if (row.outer || matches.length > 0) settled.push(...draftsOfRow(row, matches, above, outer));
      if (row.kind === 'form') add(textOf(row));
      trim();
      return settled;
    },

    end: () => settle(true),
  };
}

/** The persons within reach of a match, found by halving: there may be thousands in a dense text. */
function peopleNear(people: readonly Person[], start: number, end: number): readonly Person[] {
  let low = 0;
  let high = people.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (people[middle]!.end < start - KEPT) low = middle + 1;
    else high = middle;
  }
  let stop = low;
  while (stop < people.length && people[stop]!.start <= end + AWAITED) stop++;
  return people.slice(low, stop);
}

/** What follows each mention of a name: the address of a letter stands under the first. */
function besideName(text: string, name: string, people: readonly Person[]): string {
  return people
    .filter(person => person.text === name)
    .map(({ end }) => text.slice(end, end + OWN_ADDRESS_REACH))
    .join('\n\n');
}

function draftsOfRow(row: Row, matches: readonly Match[], above: string, outer: Joined[]): Draft[] {
  const people = peopleOf(row);
  if (row.outer && people.length > 0) {
    const { name, kind } =
      people.find(({ at }) => /^(?:from|sender)$/i.test(row.segments[at]?.label ?? '')) ?? people[0]!;
    outer.unshift({ name, words: ['outer name', kind] });
    outer.length = 1;
  }
  if (matches.length === 0) return [];
  const owned = row.segments.some(
    ({ label, text }) => label !== undefined && /\p{L}/u.test(text) && namesItsOwner(label),
  );
  const outside = owned ? null : ((people.length === 0 ? nameAbove(above, row) : null) ?? outer[0] ?? null);
  const cells = row.segments.map(({ label = '', text }) => ({ label, text }));
  const residents = new Map<string | undefined, Resident>();
  return matches.map(match => {
    const joined = holderOf(match) ?? joinInRow(match, row, people) ?? outside;
    const ofRow = residents.get(match.state) ?? residentOfRow(cells, match.state);
    residents.set(match.state, ofRow);
    const isAbove = ofRow === 'unknown' && joined !== null && joined === outside && above !== '';
    const resident = isAbove ? residentOfText(above.slice(-2 * AWAITED), undefined) : ofRow;
    return draftOf(match, joined, resident);
  });
}

/** The last person of the running text just above a row; the row's own headings stand there too, and are none. */
function nameAbove(above: string, { segments }: Row): Joined | null {
  const headings = new Set(segments.map(({ label }) => label?.toLowerCase()));
  const isHeading = ({ text }: Person): boolean => {
    const name = text.toLowerCase();
    for (const heading of headings) if (heading?.includes(name)) return true;
    return false;
  };
  const person = findPersons(above.slice(-2 * AWAITED)).findLast(one => !isHeading(one));
  return person === undefined ? null : { name: person.text, words: ['near name', person.kind] };
}

function holderOf({ holder }: Match): Joined | null {
  return holder === undefined || !/\p{L}{2}/u.test(holder)
    ? null
    : { name: holder, words: ['labelled name'] };
}

/** A form's text, at its end the names whose parts stand in fields of their own. */
function textOf(row: Row): string {
  const { segments } = row;
  const text = segments
    .map(({ label, text }) => (label === undefined ? text : `${label}: ${text}`))
    .join(' | ')
    .slice(0, ROW_TEXT);
  const inParts = segments.some(({ label }) => label !== undefined && nameLabel(label)?.part === 'last');
  const names = inParts ? peopleOf(row).filter(({ name }) => !text.includes(name)) : [];
  return [text, ...names.map(({ name }) => `Name: ${name}`)].join(' | ');
}

function draftOf(match: Match, joined: Joined | null, resident: Resident): Draft {
  const words = new Set<EvidenceWord>([...match.evidence.map(({ word }) => word), ...(joined?.words ?? [])]);
  return {
    class: joined === null ? 'identifier' : 'personal-information',
    element: match.element,
    detector: match.detector,
    clause: match.clause,
    confidence: confidenceOf(words, joined !== null),
    masked: maskValue(match.segment.text.slice(match.start, match.end)),
    name: joined === null ? null : { masked: maskName(joined.name) },
    resident,
    testData: match.testData,
    evidence: [...match.evidence.map(said), ...(joined?.words ?? [])],
    location: locationOf(match.segment, match.start),
  };
}

function said({ word, detail }: Evidence): string {
  return detail === undefined ? word : `${word} '${detail}'`;
}

/** The place of the character at `start` of a segment's text as it may be reported: what could be a value is masked. */
export function locationOf(segment: Segment, start: number): Location {
  const { line, column, offset, page, sheet, cell, row, field } = placeOf(segment, start);
  return {
    line: line ?? null,
    column: column ?? null,
    offset: offset ?? null,
    page: page ?? null,
    sheet: sheet === undefined ? null : maskText(sheet),
    cell: cell ?? null,
    row: row ?? null,
    field: field === undefined ? null : maskText(field),
  };
}
