import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { compilePattern, type Engine, loadEngine } from '../detectors/custom-pattern.ts';
import { wholeFinder } from '../src/detect/whole-finder.ts';
import type { Pattern } from '../src/model.ts';

let engine: Engine;

beforeAll(async () => {
  engine = await loadEngine();
});

function compiled(source: string): Pattern {
  const pattern = compilePattern(engine, source);
  if ('fault' in pattern) throw new Error(pattern.fault);
  return pattern;
}

/** What a pattern finds in a text, with the places. */
function found(source: string, text: string): [number, string][] {
  const pattern = compiled(source);
  const all: [number, string][] = [];
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text))
    all.push([match.index, match[0]]);
  return all;
}

const fault = (source: string): string => {
  const pattern = compilePattern(engine, source);
  return 'fault' in pattern ? pattern.fault : '';
};

describe('what the engine refuses', () => {
  it.each([
    ['(?=x)y', /look-around '\(\?='.*linear time/],
    ['(?!x)y', /look-around '\(\?!'/],
    ['(?<=x)y', /look-around '\(\?<='/],
    ['(?<!x)y', /look-around '\(\?<!'/],
    ['(a)\\1', /back-reference '\\1'.*linear time/],
    ['(?<a>a)\\k<a>', /back-reference '\\k'/],
    ['[a', /missing closing \]/],
    ['(ab', /missing closing \): '\(ab'/],
    ['a{2000}', /repeat count/],
    [
      '(?:\\p{L}{900}){1}(?:\\p{L}{900}|\\d{900}){1}(?:x{900}){1}\\p{L}{999}\\p{L}{999}\\p{L}{999}',
      /too large/,
    ],
    ['', /empty text/],
    ['a*', /empty text/],
    ['\\b', /empty text/],
    ['\\d{0,9}|x', /empty text/],
    ['^', /empty text/],
  ])('%s', (source, reason) => expect(fault(source)).toMatch(reason));
});

describe('what is found', () => {
  it.each([
    [
      '\\bQ\\d{3}\\b',
      'Q123, Q1234 and Q456',
      [
        [0, 'Q123'],
        [16, 'Q456'],
      ],
    ],
    [
      '(?i)no\\. (?<value>\\d+)',
      'No. 17, no. 18',
      [
        [4, '17'],
        [12, '18'],
      ],
    ],
    [
      '(?P<value>\\d)x|y',
      '1x y',
      [
        [0, '1'],
        [3, 'y'],
      ],
    ],
    ['1: (?<value>1\\d)', '1: 12', [[3, '12']]],
    [
      '^\\d+$',
      '12\n3a\n45',
      [
        [0, '12'],
        [6, '45'],
      ],
    ],
    ['\\A\\d', '12', [[0, '1']]],
  ])('%s in %j', (source, text, expected) => expect(found(source, text)).toEqual(expected));

  it('is the same as without the strides, wherever a match stands', () => {
    const word = fc.constantFrom('AB1', ' ', '\n', 'lorem ', 'AB', 'é', '12', 'AB1x');
    const long = fc.array(fc.tuple(word, fc.integer({ min: 1, max: 900 })), { maxLength: 30 });
    fc.assert(
      fc.property(long, parts => {
        const text = parts.map(([part, times]) => part.repeat(part === 'lorem ' ? times : 1)).join('');
        const expected = [...text.matchAll(/\bAB\d\b|^12$/gm)].map(match => [match.index, match[0]]);
        expect(found('\\bAB\\d\\b|^12$', text)).toEqual(expected);
      }),
    );
  });

  it.each([4095, 4096, 4097, 3584, 3583, 8191])('holds across a stride: %i', before => {
    const value = `X${'7'.repeat(400)}X`;
    const text = `${'-'.repeat(before)}${value}${'-'.repeat(9000)}`;
    expect(found('X7+X', text)).toEqual([[before, value]]);
    expect(found('7+$', `${text}\n77`)).toEqual([[before + 402 + 9001, '77']]);
  });
});

it.each([
  ['(a+)+$', 0],
  ['(a|aa)+$', 0],
  ['(?:a*)*b', 0],
  ['(?:x+x+)+y', 0],
  ['[ab]*[ab]*[ab]*=', 0],
  ['a[^b]*b|a{512}', 97],
])('%s ends on 50,000 letters, which no backtracking engine would live to see', (source, matches) => {
  expect(found(source, 'a'.repeat(50_000))).toHaveLength(matches);
});

it('the finder for them leaves out nothing but line ends, and no candidate is too long', () => {
  const bytes = fc
    .array(fc.constantFrom('é', '日本', 'word ', '\n', '\r\n', 'x'.repeat(700), '12,', '\t', ' '), {
      maxLength: 60,
    })
    .map(parts => Buffer.from(parts.join('')));
  fc.assert(
    fc.property(bytes, fc.nat({ max: 40 }), (text, skip) => {
      const from = Math.min(skip, text.length);
      const out: number[] = [];
      wholeFinder.find(text, from, text.length, out);
      let at = from;
      for (let index = 0; index < out.length; index += 2) {
        expect(text.subarray(at, out[index]).toString()).toMatch(/^[\r\n]*$/);
        expect(out[index + 1]! - out[index]!).toBeGreaterThan(0);
        expect(out[index + 1]! - out[index]!).toBeLessThanOrEqual(512);
        at = out[index + 1]!;
      }
      expect(text.subarray(at).toString()).toMatch(/^[\r\n]*$/);
    }),
  );
});
