import { maskValue } from '../lib/mask.ts';
import type { Entry, Segment } from '../model.ts';
import { detectionOf } from './instruments.ts';

/** Longest name that is looked at, in characters. */
const LONGEST = 1024;

/** The record's last name as text: what joins words in file names counts as a space. */
export function nameSegment(entry: Entry): Segment {
  const name = entry.trail.at(-1) ?? '';
  const last = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  return { text: spaced(last.slice(0, LONGEST)), place: { field: 'name of the record' }, apart: true };
}

function spaced(name: string): string {
  return name.replaceAll('_', ' ').replace(/\.([A-Za-z0-9]{1,8})$/, ' $1');
}

const LETTERS_AND_DIGITS = /[\p{L}\p{Nd}]/u;
/** Shortest value that is looked for in names: shorter ones stand there by chance. */
const SHORTEST = 6;

/** A value as names are searched for it: its letters and digits alone. */
export function bareValue(raw: string): string {
  return raw.replace(/[^\p{L}\p{Nd}]/gu, '').toUpperCase();
}

/** A name in which these values, however they are separated, are masked. */
export function maskValuesIn(name: string, values: ReadonlySet<string>): string {
  const characters = [...name];
  const places = characters.flatMap((character, at) => (LETTERS_AND_DIGITS.test(character) ? [at] : []));
  const bare = places.map(at => characters[at]!.toUpperCase()).join('');
  for (const value of values) {
    const found = value.length < SHORTEST ? -1 : bare.indexOf(value);
    if (found < 0) continue;
    const [from, to] = [places[found]!, places[found + value.length - 1]! + 1];
    const masked = [...maskValue(characters.slice(from, to).join(''))];
    characters.splice(from, to - from, ...masked);
  }
  return characters.join('');
}

/** The trail as a report may show it: a number that a detector claims in a name is masked there too. */
export function maskTrail(trail: readonly string[]): string[] {
  const detection = detectionOf(null);
  return trail.map(name => {
    const segment: Segment = { text: spaced(name), place: {} };
    const claims = detection.inText(segment).filter(claim => !claim.testData);
    let masked = name;
    for (const { start, end } of claims) {
      masked = masked.slice(0, start) + maskValue(name.slice(start, end)) + masked.slice(end);
    }
    return masked;
  });
}
