import type { Element } from '../../src/model.ts';
import type { Random } from './random.ts';

/** A number of an element as it is written, before anybody owns it. */
export interface Value {
  readonly element: Element;
  readonly raw: string;
  /** The state that issued a license or ID, two letters; absent elsewhere. */
  readonly state?: string;
  readonly testData?: true;
}

/** The digit that makes a card number valid (ISO/IEC 7812-1, annex B). */
function luhnDigit(digits: string): string {
  let sum = 0;
  [...digits].reverse().forEach((digit, at) => {
    const worth = Number(digit) * (at % 2 === 0 ? 2 : 1);
    sum += worth > 9 ? worth - 9 : worth;
  });
  return String((10 - (sum % 10)) % 10);
}

function inGroups(digits: string, sizes: readonly number[], separator: string): string {
  let at = 0;
  return sizes
    .map(size => {
      at += size;
      return digits.slice(at - size, at);
    })
    .join(separator);
}

/** The nine digits of a number that the Social Security Administration could issue. */
export function ssnDigits(random: Random): string {
  for (;;) {
    const area = random.between(1, 899);
    const digits = `${String(area).padStart(3, '0')}${String(random.between(1, 99)).padStart(2, '0')}${String(random.between(1, 9998)).padStart(4, '0')}`;
    if (area !== 666 && !/^(\d)\1{8}$|^123456789$|^078051120$|^219099999$/.test(digits)) return digits;
  }
}

/** @param separator between the groups 3-2-4; '' for bare digits. */
export function ssn(random: Random, separator = '-'): Value {
  return { element: 'ssn', raw: inGroups(ssnDigits(random), [3, 2, 4], separator) };
}

const ISSUERS: readonly (readonly [string, number])[] = [
  ['4', 16],
  ['4', 16],
  ['51', 16],
  ['53', 16],
  ['55', 16],
  ['2221', 16],
  ['2601', 16],
  ['34', 15],
  ['37', 15],
  ['6011', 16],
  ['65', 16],
  ['36', 14],
  ['3530', 16],
];

/** @param separator between the groups (4-4-4-4, 4-6-5, 4-6-4); '' for bare digits. */
export function card(random: Random, separator = ''): Value {
  const [start, length] = random.pick(ISSUERS);
  const body = start + random.digits(length - start.length - 1);
  const digits = body + luhnDigit(body);
  const sizes = length === 16 ? [4, 4, 4, 4] : length === 15 ? [4, 6, 5] : [4, 6, 4];
  return { element: 'payment-card', raw: separator === '' ? digits : inGroups(digits, sizes, separator) };
}

/** A number that a bank could give an account. @param length digits, 8 to 12 where absent. */
export function account(random: Random, length = random.between(8, 12)): Value {
  return { element: 'bank-account', raw: random.digits(length, false) };
}

/** A routing number of the Federal Reserve's districts, with its check digit (ABA key to routing numbers). */
export function routing(random: Random): string {
  const body = random.pick(['0110', '2113', '0210', '0430', '1210', '0717', '2211']) + random.digits(4);
  const sum = [...body].reduce((total, digit, at) => total + Number(digit) * [3, 7, 1][at % 3]!, 0);
  return body + String((10 - (sum % 10)) % 10);
}

const LETTERS = [...'ABCDEFGHJKLMNPRSTVWY'];

/** How states write their licenses: `A` a letter, `#` a digit, all else itself. */
const LICENSES: readonly (readonly [string, string])[] = [
  ['MA', 'S########'],
  ['MA', 'SA#######'],
  ['NH', 'NHL########'],
  ['RI', '#######'],
  ['CT', '#########'],
  ['NY', '#########'],
  ['NJ', 'A##############'],
  ['FL', 'A############'],
  ['CA', 'A#######'],
  ['PA', '########'],
  ['TX', '########'],
  ['MI', 'A############'],
  ['IL', 'A###########'],
  ['ME', '#######'],
  ['VA', 'A########'],
  ['OH', 'AA######'],
];

/** A license of Massachusetts in half of the draws, else of another state. */
export function license(random: Random, state?: string): Value & { readonly state: string } {
  const forms = LICENSES.filter(([of]) => (state ? of === state : random.chance(0.5) === (of === 'MA')));
  const [of, form] = random.pick(forms.length > 0 ? forms : LICENSES);
  const raw = form.replace(/A|#/g, (sign, at: number) =>
    sign === '#' ? random.digits(1) : form.startsWith('SA') && at === 1 ? 'A' : random.pick(LETTERS),
  );
  return { element: 'drivers-license', raw, state: of };
}

/** An identification card of Massachusetts: its numbers are those of licenses. */
export function stateId(random: Random): Value & { readonly state: string } {
  return { ...license(random, 'MA'), element: 'state-id' };
}

/** By country: length of the account part, all digits (SWIFT IBAN registry). */
const IBANS: readonly (readonly [string, number])[] = [
  ['DE', 18],
  ['ES', 20],
  ['PT', 21],
  ['BE', 12],
  ['AT', 16],
  ['PL', 24],
  ['DK', 14],
  ['NO', 11],
];

/** @param separator between groups of four; '' for none. */
export function iban(random: Random, separator = ''): Value {
  const [country, length] = random.pick(IBANS);
  const body = random.digits(length);
  const spelled = `${body}${[...country].map(letter => letter.charCodeAt(0) - 55).join('')}00`;
  const check = String(98n - (BigInt(spelled) % 97n)).padStart(2, '0');
  const whole = country + check + body;
  return {
    element: 'bank-account',
    raw: separator === '' ? whole : (whole.match(/.{1,4}/g) ?? []).join(separator),
  };
}
