// The twin of iban-bytes.ts.
import { groupsStart, isForeign } from './groups';
import { byte, classOf, IBANS, isAlphanumeric, isDigit, isLetter } from './memory';

export const IBAN_BYTES: usize = 72;

function skipForeign(at: usize): usize {
  let next = at;
  while (next < at + 6 && byte(next) >= 0x80) next++;
  return next;
}

function ibanStart(at: usize, from: usize): usize {
  const until = max(from, at - IBAN_BYTES);
  for (let index = at; index >= until; index--) {
    const one = byte(index);
    if (!isAlphanumeric(one) && classOf(one) < 2) return 0;
    if (!isLetter(one) || !isLetter(byte(index + 1))) continue;
    const digit = skipForeign(index + 2);
    if (!isDigit(byte(digit)) || !isDigit(byte(skipForeign(digit + 1)))) continue;
    if (!isAlphanumeric(byte(index - 1))) return index;
  }
  return 0;
}

@inline function remainder(before: u32, one: u32): u32 {
  return isDigit(one) ? (before * 10 + one - 48) % 97 : (before * 100 + (one & 31) + 9) % 97;
}

/** Whether an IBAN begins two letters before these digits: country, length and check digits. */
export function startsIban(start: usize): bool {
  const second = byte(start - 1);
  if (!isLetter(second)) return false;
  const first = byte(start - 2);
  if (!isLetter(first) || isAlphanumeric(byte(start - 3))) return false;
  const length = <u32>load<u8>(IBANS + (((first & 31) << 5) | (second & 31)));
  if (length === 0) return false;
  let all: u32 = 2;
  let sum: u32 = 0;
  let gap = 0;
  for (let at = start; all < length; at++) {
    const one = byte(at);
    if (one >= 0x80) return true;
    if (isAlphanumeric(one)) {
      if (all >= 4) sum = remainder(sum, one);
      all++;
      gap = 0;
    } else {
      if ((one !== 0x20 && one !== 0x2d) || gap > 0) return false;
      gap++;
    }
  }
  return remainder(remainder(remainder(remainder(sum, first), second), byte(start)), byte(start + 1)) === 1;
}

/** Where an IBAN begins that the stretch read last is a part of; 0: nowhere. */
export function ibanBefore(from: usize): usize {
  if (isForeign || byte(groupsStart - 1) >= 0x80) return ibanStart(groupsStart, from);
  return groupsStart >= from + 2 && startsIban(groupsStart) ? groupsStart - 2 : 0;
}
