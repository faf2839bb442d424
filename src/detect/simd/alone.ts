// What the digits of a stretch can be with no word beside them; the twin of a part of finder.ts.
import { groupCount, groupDigits, groupsEnd, groupsStart, isForeign, lengthAt, startOf } from './groups';
import { byte, isDigit, isLetter } from './memory';
import { isPrinted } from './shapes';

/** How far a match may reach: a routing number with an account behind it, a line of a payment file. */
export const ROUTING_REACH: usize = 128;
const NACHA_BYTES: usize = 94;

function passesLuhn(start: usize, end: usize): bool {
  let sum: u32 = 0;
  let twice = false;
  for (let at = end; at > start; twice = !twice) {
    at--;
    const digit = (byte(at) - 48) << (twice ? 1 : 0);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

function mayBeCard(start: usize, length: u32): bool {
  const first = byte(start) - 48;
  if (first >= 3 && first <= 6) return true;
  const second = byte(start + 1) - 48;
  if (first === 1) return second === 8 || (second === 2 && length === 15);
  if (first === 2) return length === 16 && second <= 7;
  return (first === 8 && second === 1) || (first === 9 && second === 7);
}

function mayBeRouting(start: usize): bool {
  const after = byte(start + 9);
  if (isLetter(after) && (after | 32) !== 0x74) return false;
  return byte(start - 1) !== 0x2e || !isDigit(byte(start - 2));
}

function isRouting(start: usize): bool {
  const sum =
    3 * (byte(start) + byte(start + 3) + byte(start + 6)) +
    7 * (byte(start + 1) + byte(start + 4) + byte(start + 7)) +
    byte(start + 2) + byte(start + 5) + byte(start + 8);
  return (sum - 33 * 48) % 10 === 0;
}

/** How far the stretch may reach as a match with no word beside it, or 0. */
export function reachAlone(): usize {
  const end = groupsEnd;
  if (isForeign && groupDigits >= 7) return end + ROUTING_REACH;
  let reach: usize = 0;
  for (let index = 0; index < groupCount; index++) {
    const length = lengthAt(index);
    const start = startOf(index);
    if (length >= 12) {
      if (length <= 19 && mayBeCard(start, length) && passesLuhn(start, start + length)) reach = max(reach, end);
      if (byte(start) === 0x36 && isRouting(start + 3)) reach = max(reach, start + NACHA_BYTES);
    } else if (length === 9 && mayBeRouting(start) && isRouting(start)) reach = max(reach, start + ROUTING_REACH);
    else if (isPrinted(index)) reach = max(reach, end);
  }
  if (groupDigits < 7) return reach;
  const before = byte(groupsStart - 1);
  const isOwn =
    (before | 32) === 0x73 || ((before | 32) === 0x61 && (byte(groupsStart - 2) | 32) === 0x73) || before === 0x2d;
  return isOwn ? max(reach, end) : reach;
}
