import { describe, expect, it } from 'vitest';
import type { Finding } from '../src/model.ts';
import { type Document, makeDocuments } from './evaluation/documents.ts';
import { KINDS } from './evaluation/kinds/index.ts';
import { LAYOUTS } from './evaluation/people.ts';
import { isNamed, judge } from './evaluation/score.ts';
import type { Planted } from './evaluation/truth.ts';

async function documentsOf(elements: number, seed: number): Promise<Document[]> {
  const documents: Document[] = [];
  for await (const document of makeDocuments(KINDS, elements, seed)) documents.push(document);
  return documents;
}

const documents = await documentsOf(1, 7);

describe('documents of the evaluation', () => {
  it('are the same for the same seed, and others for another', async () => {
    const again = await documentsOf(1, 7);
    expect(again.map(({ draft }) => draft)).toEqual(documents.map(({ draft }) => draft));
    const others = await documentsOf(1, 8);
    expect(others.map(({ draft }) => draft.bytes)).not.toEqual(documents.map(({ draft }) => draft.bytes));
  });

  it('have kinds of different names', () => {
    expect(new Set(KINDS.map(({ id }) => id)).size).toBe(KINDS.length);
  });

  it('hold at least as many hard negatives as elements', () => {
    const count = (of: 'planted' | 'negatives') =>
      documents.reduce((sum, { draft }) => sum + draft[of].length, 0);
    expect(count('negatives')).toBeGreaterThanOrEqual(count('planted'));
  });

  const texts = documents.filter(
    ({ draft }) => typeof draft.bytes === 'string' && draft.planted.some(({ at }) => at.line !== undefined),
  );
  it.each(texts.map(({ name, draft }) => [name, draft] as const))(
    '%s: values stand on their lines',
    (_, draft) => {
      const lines = String(draft.bytes).split(/\r\n|\r|\n/);
      for (const { raw, at } of draft.planted) {
        const from = (at.line ?? 1) - 1;
        expect(lines.slice(from, from + 2).join('\n')).toContain(raw);
      }
    },
  );
});

const planted = (raw: string, line: number): Planted => ({
  element: 'ssn',
  class: 'personal-information',
  raw,
  name: 'Teo Achterberg',
  surname: 'Achterberg',
  community: 'germanic',
  resident: null,
  testData: false,
  at: { line },
});
const finding = (masked: string, line: number, more: Partial<Finding> = {}): Finding =>
  ({
    class: 'personal-information',
    element: 'ssn',
    masked,
    name: { masked: 'T** A*********' },
    location: { line },
    ...more,
  }) as Finding;

describe('scores', () => {
  it('pair a finding with the element at its place', () => {
    const elements = [planted('212-34-5671', 3), planted('451-20-5671', 9)];
    const found = [finding('***-**-5671', 9), finding('***-**-5671', 3)];
    const verdict = judge(elements, [], found);
    expect(verdict.judged.map(one => one.finding?.location.line)).toEqual([3, 9]);
    expect(verdict.false).toEqual([]);
  });

  it('tell a miss, and what a false finding was taken for', () => {
    const tracking = { kind: 'tracking number', raw: '733124480', at: { line: 5 } };
    const verdict = judge([planted('212-34-5671', 3)], [tracking], [finding('*****4480', 5)]);
    expect(verdict.judged[0]?.finding).toBeNull();
    expect(verdict.false.map(({ taken }) => taken)).toEqual(['tracking number']);
  });

  it('count another element at the same place as a miss and a false finding', () => {
    const verdict = judge(
      [planted('212-34-5671', 3)],
      [],
      [finding('***-**-5671', 3, { element: 'bank-account' })],
    );
    expect(verdict.judged[0]?.finding).toBeNull();
    expect(verdict.false.map(({ taken }) => taken)).toEqual(['ssn, planted']);
  });

  it('know a name in any layout, and another one', () => {
    const person = {
      community: 'germanic',
      given: 'Teo',
      middle: 'J',
      family: 'Achterberg',
      familyFirst: false,
    };
    for (const layout of Object.values(LAYOUTS)) expect(isNamed(finding('', 1), layout(person))).toBe(true);
    expect(isNamed(finding('', 1), 'Ida Vos')).toBe(false);
  });
});
