import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHECKSUMS, type Checksum } from '../detectors/checksums/index.ts';

/** Published examples: where each check is described, a number that passes it. */
const VALID: readonly (readonly [Checksum, string, string])[] = [
  ['luhn', '79927398713', 'ISO/IEC 7812, the common example'],
  ['luhn', '18', 'the shortest'],
  ['mod97', 'GB82WEST12345698765432', 'ISO 13616'],
  ['mod97', 'DE89370400440532013000', 'ISO 13616'],
  ['aba', '011000015', 'the Federal Reserve Bank of Boston'],
  ['aba', '021000021', 'ABA key to routing numbers'],
  ['verhoeff', '2363', 'Verhoeff 1969: 236 has the check digit 3'],
  ['verhoeff', '1234567890120', '123456789012 has the check digit 0'],
  ['damm', '5724', 'Damm 2004: 572 has the check digit 4'],
  ['damm', '112946', '11294 has the check digit 6'],
  ['mod11', '07940', 'ISO 7064: 0794 has the check character 0'],
  ['mod11', '079X', 'ISO 7064: 079 has the check character X'],
  ['mod11', '0000000218250097', 'ORCID: structure of the identifier'],
  ['mod11', '000000021694233X', 'ORCID: a check character X'],
];

describe('published numbers', () => {
  it.each(VALID)('%s passes %s (%s)', (name, number) => {
    expect(CHECKSUMS[name](number)).toBe(true);
  });

  it.each(VALID)('%s refuses %s with any other last character', (name, number) => {
    const last = number.at(-1);
    for (const other of '0123456789') {
      if (other !== last) expect(CHECKSUMS[name](number.slice(0, -1) + other)).toBe(false);
    }
  });
});

const digits = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 30 })
  .map(list => list.join(''));
const CHARACTERS: Readonly<Record<string, string>> = { mod11: '0123456789X' };

/** The number with the one check character that makes it pass. */
function completed(name: Checksum, body: string): string {
  const found = [...(CHARACTERS[name] ?? '0123456789')].filter(last => CHECKSUMS[name](body + last));
  expect(found.length).toBe(1);
  return body + found[0];
}

describe.each(['luhn', 'verhoeff', 'damm', 'mod11'] as const)('%s', name => {
  it('has one check character for every number', () => {
    fc.assert(fc.property(digits, body => void completed(name, body)));
  });

  it('finds every digit that is mistyped', () => {
    fc.assert(
      fc.property(digits, fc.nat(), fc.integer({ min: 1, max: 9 }), (body, place, by) => {
        const number = completed(name, body);
        const at = place % body.length;
        const wrong = String((Number(number[at]) + by) % 10);
        expect(CHECKSUMS[name](number.slice(0, at) + wrong + number.slice(at + 1))).toBe(false);
      }),
    );
  });

  it('finds neighbours that are swapped, save 09 and 90 by Luhn', () => {
    fc.assert(
      fc.property(digits, fc.nat(), (body, place) => {
        const number = completed(name, body);
        const at = place % (body.length - 1);
        const pair = number.slice(at, at + 2);
        if (pair[0] === pair[1] || (name === 'luhn' && /09|90/.test(pair))) return;
        const swapped = number.slice(0, at) + pair[1] + pair[0] + number.slice(at + 2);
        expect(CHECKSUMS[name](swapped)).toBe(false);
      }),
    );
  });
});

it('mod97 finds every character that is mistyped', () => {
  fc.assert(
    fc.property(digits, fc.nat(), fc.integer({ min: 1, max: 9 }), (body, place, by) => {
      const rest = (98n - (BigInt(`${body}${13}${11}00`) % 97n)).toString().padStart(2, '0');
      const number = `DB${rest}${body}`;
      expect(CHECKSUMS.mod97(number)).toBe(true);
      const at = 4 + (place % body.length);
      const wrong = String((Number(number[at]) + by) % 10);
      expect(CHECKSUMS.mod97(number.slice(0, at) + wrong + number.slice(at + 1))).toBe(false);
    }),
  );
});

it('aba agrees with its weights on every nine digits', () => {
  const nine = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 });
  fc.assert(
    fc.property(nine, list => {
      const sum = list.reduce((total, digit, at) => total + digit * [3, 7, 1][at % 3]!, 0);
      if (sum % 10 !== 0) expect(CHECKSUMS.aba(list.join(''))).toBe(false);
    }),
  );
});

it.each(Object.keys(CHECKSUMS) as Checksum[])('%s takes any text and says no', name => {
  expect(CHECKSUMS[name]('')).toBe(false);
  fc.assert(
    fc.property(fc.string(), text => {
      expect(typeof CHECKSUMS[name](text)).toBe('boolean');
    }),
  );
});
