import type { EvidenceWord, Match } from '../model.ts';

/** What a word is worth where two detectors claim the same characters; the best word of each claim is compared. */
const WORTH: Partial<Record<EvidenceWord, number>> = {
  structure: 100,
  issuer: 90,
  header: 80,
  keyword: 70,
  // Above what leaves a claim at medium or below, so that no such claim hides a configured one.
  'own pattern': 65,
  'own format': 60,
  'state format': 55,
  'routing number': 50,
  'weak keyword': 40,
  checksum: 35,
  separators: 30,
};

/** Words against a claim; they count only between claims that are otherwise equal. */
const AGAINST: ReadonlySet<EvidenceWord> = new Set(['other keyword', 'placeholder']);

function worth(match: Match): number {
  let best = 0;
  for (const { word } of match.evidence) best = Math.max(best, WORTH[word] ?? 0);
  const doubts = match.evidence.filter(({ word }) => AGAINST.has(word)).length;
  return best - (best >= 90 ? 0 : doubts * 25) + Math.min(match.evidence.length, 5) / 10;
}

/** Keeps the best claim where claims overlap, the longer of equal ones; the result is in order of place. */
export function resolveOverlaps(matches: readonly Match[]): Match[] {
  if (matches.length < 2) return [...matches];
  const ranked = matches
    .map(match => ({ match, worth: worth(match) }))
    .sort(
      (a, b) =>
        b.worth - a.worth ||
        b.match.end - b.match.start - (a.match.end - a.match.start) ||
        a.match.start - b.match.start,
    );
  const kept: Match[] = [];
  const taken = new Uint8Array(matches.reduce((most, match) => Math.max(most, match.end), 0));
  for (const { match } of ranked) {
    if (taken.subarray(match.start, match.end).includes(1)) continue;
    taken.fill(1, match.start, match.end);
    kept.push(match);
  }
  return kept.sort((a, b) => a.start - b.start);
}
