import { describe, expect, it } from 'vitest';
import { DETECTORS } from '../detectors/index.ts';
import { createDetection } from '../src/detect/index.ts';
import type { Detector, EvidenceWord, Match, Row, Segment } from '../src/model.ts';

const ARROW = ' ⇒ ';
/** Any of these carries a claim to medium confidence, where nothing speaks against it. */
const CARRIES: readonly EvidenceWord[] = [
  'header',
  'keyword',
  'structure',
  'issuer',
  'own format',
  'state format',
  'routing number',
];
const AGAINST: readonly EvidenceWord[] = ['other keyword', 'placeholder'];

/** `Label ⇒ value` is a cell of a row under that label; anything else is running text. */
function matchesIn(example: string, detectors: readonly Detector[]): Match[] {
  const detection = createDetection(detectors);
  const [label, value] = example.split(ARROW);
  if (value === undefined) return detection.inText({ text: example, place: { line: 1, column: 1 } });
  const segment: Segment = { text: value, place: { row: 2 }, label: label! };
  const row: Row = {
    kind: 'row',
    segments: [{ text: 'Wren Oakfield', place: { row: 2 }, label: 'Name' }, segment],
  };
  return detection.inRow(row);
}

function carries(match: Match): boolean {
  const words = match.evidence.map(evidence => evidence.word);
  return words.some(word => CARRIES.includes(word)) && !words.some(word => AGAINST.includes(word));
}

describe.each(DETECTORS.map(detector => [detector.id, detector] as const))('%s', (id, detector) => {
  it('has enough examples and sources', () => {
    expect(detector.examples.hit.length).toBeGreaterThanOrEqual(15);
    expect(detector.examples.miss.length).toBeGreaterThanOrEqual(15);
    expect(detector.sources.length).toBeGreaterThan(0);
    expect(
      detector.patterns.every(pattern => pattern instanceof RegExp && pattern.global && !pattern.hasIndices),
    ).toBe(true);
  });

  it.each(detector.examples.hit)('hit: %s', example => {
    const matches = matchesIn(example, DETECTORS).filter(match => match.element === detector.element);
    expect(
      matches.filter(carries).length,
      JSON.stringify(matches.map(match => match.evidence)),
    ).toBeGreaterThan(0);
  });

  it.each(detector.examples.miss)('miss: %s', example => {
    const found = matchesIn(example, [detector]).filter(match => match.detector === id && carries(match));
    expect(found.map(match => [match.segment.text.slice(match.start, match.end), match.evidence])).toEqual(
      [],
    );
  });
});
