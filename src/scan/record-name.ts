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
