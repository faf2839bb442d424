import { countrySpecs } from 'ibantools';
import { isAlphanumeric, isDigit, isLetter } from './byte-kinds.ts';
import { BYTE_CLASS, type DigitGroups } from './digit-groups.ts';

/** Most bytes of an IBAN with what divides its groups. */
export const IBAN_BYTES = 72;

function skipForeign(bytes: Uint8Array, at: number): number {
  let next = at;
  while (next < at + 6 && bytes[next]! >= 0x80) next++;
  return next;
}

/** Where an IBAN that these digits are a part of starts: two letters and two digits at a token's start; -1: nowhere. */
function ibanStart(bytes: Uint8Array, at: number, from: number): number {
  const until = Math.max(from, at - IBAN_BYTES);
  for (let index = at; index >= until; index--) {
    const byte = bytes[index]!;
    if (!isAlphanumeric(byte) && BYTE_CLASS[byte] !== 2 && BYTE_CLASS[byte] !== 3) return -1;
    if (!isLetter(byte) || !isLetter(bytes[index + 1] ?? 0)) continue;
    const digit = skipForeign(bytes, index + 2);
    if (!isDigit(bytes[digit] ?? 0) || !isDigit(bytes[skipForeign(bytes, digit + 1)] ?? 0)) continue;
    if (index === 0 || !isAlphanumeric(bytes[index - 1]!)) return index;
  }
  return -1;
}

/** Characters of an IBAN by its country. */
export const IBAN_LENGTHS = new Map(
  Object.entries(countrySpecs).flatMap(([country, { chars }]) => (chars ? [[country, chars] as const] : [])),
);

/** The remainder by 97 once a digit, or a letter as a number from 10 to 35, is added to what has it. */
function remainder(before: number, byte: number): number {
  return isDigit(byte) ? (before * 10 + byte - 48) % 97 : (before * 100 + (byte & 31) + 9) % 97;
}

/** Whether an IBAN begins two letters before these digits: country, length and check digits. */
export function startsIban(bytes: Uint8Array, start: number): boolean {
  const first = bytes[start - 2] ?? 0;
  const second = bytes[start - 1] ?? 0;
  if (!isLetter(second) || !isLetter(first) || isAlphanumeric(bytes[start - 3] ?? 0)) return false;
  const length = IBAN_LENGTHS.get(String.fromCharCode(first & 0xdf, second & 0xdf));
  if (length === undefined) return false;
  let all = 2;
  let sum = 0;
  for (let at = start, gap = 0; all < length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80) return true;
    if (isAlphanumeric(byte)) {
      if (all >= 4) sum = remainder(sum, byte);
      all++;
      gap = 0;
    } else if ((byte !== 0x20 && byte !== 0x2d) || gap++ > 0) return false;
  }
  return [first, second, bytes[start]!, bytes[start + 1]!].reduce(remainder, sum) === 1;
}

/** Where an IBAN begins that these digits are a part of; -1: nowhere. */
export function ibanBefore(bytes: Uint8Array, groups: DigitGroups, from: number): number {
  if (groups.foreign || bytes[groups.start - 1]! >= 0x80) return ibanStart(bytes, groups.start, from);
  return groups.start - from >= 2 && startsIban(bytes, groups.start) ? groups.start - 2 : -1;
}
