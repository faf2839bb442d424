import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf } from '../src/lib/lines.ts';
import { fold, labelWords } from '../src/lib/words.ts';
import type { Place, Segment } from '../src/model.ts';

/** Walks the text character by character, as a person would with a finger. */
function slowly(text: string, index: number, from: { line: number; column: number; offset: number }): Place {
  let { line, column } = from;
  for (let at = 0; at < index; at++) {
    const isFirstOfTwo = text[at] === '\r' && text[at + 1] === '\n' && at + 1 < index;
    if (isFirstOfTwo) continue;
    if (text[at] === '\r' || text[at] === '\n') {
      line++;
      column = 1;
    } else {
      column++;
    }
  }
  return { line, column, offset: from.offset + new TextEncoder().encode(text.slice(0, index)).length };
}

describe('placeOf', () => {
  const start = { line: 7, column: 3, offset: 100 };

  it.each([
    ['ab\ncd', 3, { line: 8, column: 1, offset: 103 }],
    ['ab\r\ncd', 5, { line: 8, column: 2, offset: 105 }],
    ['ab\rcd', 4, { line: 8, column: 2, offset: 104 }],
    ['ab\n\r\n\rcd', 6, { line: 10, column: 1, offset: 106 }],
    ['é€😀x', 4, { line: 7, column: 7, offset: 109 }],
    ['abcd', 2, { line: 7, column: 5, offset: 102 }],
    ['abcd', 0, start],
  ])('%j at %i', (text, index, place) => {
    expect(placeOf({ text, place: start }, index)).toEqual(place);
  });

  it('is what a slow count says, for every index, in any order', () => {
    const unit = fc.constantFrom('a', 'é', '€', '😀', '\n', '\r', '\r\n', ' ', 'ß', '字');
    fc.assert(
      fc.property(
        fc.array(unit, { maxLength: 30 }),
        fc.array(fc.nat(), { maxLength: 12 }),
        (units, picks) => {
          const ends = units.map((_, i) => units.slice(0, i).join('').length);
          const segment: Segment = { text: units.join(''), place: start };
          for (const pick of [0, ...picks]) {
            const index = ends[pick % Math.max(1, ends.length)] ?? 0;
            expect(placeOf(segment, index)).toEqual(slowly(segment.text, index, start));
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('counts on only what the segment’s place has', () => {
    const text = 'a\nb';
    expect(placeOf({ text, place: { page: 4 } }, 2)).toEqual({ page: 4 });
    expect(placeOf({ text, place: { line: 1, field: 'Subject' } }, 2)).toEqual({ line: 2, field: 'Subject' });
    expect(placeOf({ text, place: { offset: 9 } }, 2)).toEqual({ offset: 11 });
  });

  it('asks the segment’s own locate first', () => {
    const segment = { text: 'abc', place: { line: 1 }, locate: (index: number) => ({ page: index }) };
    expect(placeOf(segment, 2)).toEqual({ page: 2 });
  });

  it('tells segments with the same text apart', () => {
    const [one, two] = [
      { text: 'a\nb', place: { line: 1 } },
      { text: 'a\nb', place: { line: 5 } },
    ];
    expect([placeOf(one, 2), placeOf(two, 2), placeOf(one, 2)]).toEqual([
      { line: 2 },
      { line: 6 },
      { line: 2 },
    ]);
  });
});

describe('words', () => {
  it.each([
    ['Đặng', 'dang'],
    ['ŁUCJA', 'lucja'],
    ['O’Dowell', 'odowell'],
    ['Straße', 'strasse'],
    ['İpek', 'ipek'],
    ['ﬁ', 'fi'],
  ])('%s folds to %s', (text, folded) => expect(fold(text)).toBe(folded));

  it.each([
    ['lastName', ['last', 'name']],
    ['EmpSSNNumber', ['emp', 'ssn', 'number']],
    ['Prénom(s)', ['prenom', 's']],
    ['addr_line2', ['addr', 'line', '2']],
    ["Driver's License #", ['drivers', 'license']],
    ['姓名', []],
    ['', []],
  ])('%s has the words %j', (label, words) => expect(labelWords(label)).toEqual(words));
});
