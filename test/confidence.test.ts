import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidenceOf } from '../src/combine/confidence.ts';
import type { Confidence, EvidenceWord } from '../src/model.ts';

type Line = readonly [words: readonly EvidenceWord[], alone: Confidence, named: Confidence];

/** What the evidence makes of an element without and with a listed name in combination. */
const TABLE: readonly Line[] = [
  [['structure'], 'high', 'high'],
  [['header'], 'high', 'high'],
  [['header', 'checksum'], 'high', 'high'],
  [['header', 'separators'], 'high', 'high'],
  [['header', 'state format'], 'high', 'high'],
  [['header', 'own format'], 'high', 'high'],
  [['header', 'routing number'], 'high', 'high'],
  [['keyword', 'separators'], 'high', 'high'],
  [['keyword', 'checksum'], 'high', 'high'],
  [['keyword', 'state format'], 'high', 'high'],
  [['keyword', 'own format'], 'high', 'high'],
  [['keyword', 'routing number'], 'high', 'high'],
  [['issuer', 'checksum', 'separators'], 'high', 'high'],
  [['keyword'], 'medium', 'medium'],
  [['issuer', 'checksum'], 'medium', 'medium'],
  [['weak keyword', 'routing number'], 'medium', 'medium'],
  [['weak keyword', 'state format'], 'medium', 'medium'],
  [['weak keyword', 'own format'], 'medium', 'medium'],
  [['weak keyword', 'checksum'], 'medium', 'medium'],
  [['weak keyword', 'separators'], 'medium', 'medium'],
  [['routing number'], 'medium', 'medium'],
  [['own pattern'], 'medium', 'medium'],
  [['own pattern', 'checksum'], 'medium', 'medium'],
  [['separators'], 'low', 'medium'],
  [['own format'], 'low', 'low'],
  [['separators', 'own grouping'], 'medium', 'medium'],
  [['checksum', 'separators'], 'low', 'medium'],
  [['weak keyword'], 'low', 'medium'],
  [['checksum'], 'low', 'low'],
  [['issuer'], 'low', 'low'],
  [['state format'], 'low', 'low'],
  [[], 'low', 'low'],
];
const LEVELS: readonly Confidence[] = ['low', 'medium', 'high'];
const lower = (level: Confidence, by: number): Confidence => LEVELS[Math.max(0, LEVELS.indexOf(level) - by)]!;
const of = (words: readonly EvidenceWord[], named: boolean) => confidenceOf(new Set(words), named);

describe.each(TABLE)('%j', (words, alone, named) => {
  it(`is ${alone} alone and ${named} with a name`, () => {
    expect(of(words, false)).toBe(alone);
    expect(of([...words, 'same row', 'listed name'], true)).toBe(named);
  });

  it('is one level less for each doubt', () => {
    expect(of([...words, 'placeholder'], false)).toBe(lower(alone, 1));
    expect(of([...words, 'other keyword'], true)).toBe(lower(named, 1));
    expect(of([...words, 'placeholder', 'other keyword'], true)).toBe(lower(named, 2));
  });

  it.each(['outer name', 'shaped name'] as const)('is never high where the name is an %s', loose => {
    expect(of([...words, 'same row', loose], true)).toBe(named === 'high' ? 'medium' : named);
  });

  it('is lifted by a name by its shape alone only where row, object, form or entry joins it', () => {
    expect(of([...words, 'near name', 'shaped name'], true)).toBe(alone === 'high' ? 'medium' : alone);
  });
});

it('never falls by a name, and doubts never raise it', () => {
  const words = [...new Set(TABLE.flatMap(([line]) => line))];
  fc.assert(
    fc.property(fc.subarray(words), evidence => {
      const rank = (level: Confidence) => LEVELS.indexOf(level);
      expect(rank(of(evidence, true))).toBeGreaterThanOrEqual(rank(of(evidence, false)));
      expect(rank(of([...evidence, 'placeholder'], true))).toBeLessThanOrEqual(rank(of(evidence, true)));
    }),
  );
});
