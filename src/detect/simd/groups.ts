// The twin of digit-groups.ts.
import { BOUNDS, byte, classOf, isDigit, LENGTHS } from './memory';

const GAP: usize = 9;
const STRETCH: usize = 4096;
const LEAST_LONG: usize = 4;
const BOXES = 9;

/** The stretch that was read last. */
export let groupsStart: usize = 0;
export let groupsEnd: usize = 0;
export let groupCount: i32 = 0;
export let groupDigits: u32 = 0;
export let isForeign: bool = false;
export let isCut: bool = false;

@inline export function startOf(group: i32): usize {
  return load<u32>(BOUNDS + ((<usize>group) << 3));
}

@inline export function endOf(group: i32): usize {
  return load<u32>(BOUNDS + ((<usize>group) << 3), 4);
}

/** How many digits a group has; 0 where there is none. */
@inline export function lengthAt(group: i32): u32 {
  return group < groupCount ? load<u32>(LENGTHS + ((<usize>group) << 2)) : 0;
}

/** Bytes of the digit at `at`, which is none of ASCII: 2 Arabic-Indic, 3 full width, 0 no digit. */
export function foreignDigit(at: usize): usize {
  const first = byte(at);
  const second = byte(at + 1);
  if (first === 0xd9 && second >= 0xa0 && second <= 0xa9) return 2;
  if (first === 0xdb && second >= 0xb0 && second <= 0xb9) return 2;
  const third = byte(at + 2);
  return first === 0xef && second === 0xbc && third >= 0x90 && third <= 0x99 ? 3 : 0;
}

/** Reads the stretch of digit groups that starts at a digit. */
export function readGroups(start: usize, to: usize): void {
  const limit = min(to, start + STRETCH);
  let at = start;
  let end = start;
  let digits: u32 = 0;
  let count = 0;
  let length: u32 = 0;
  let foreign = false;
  let foreignGap = false;
  while (at < limit && at - end <= GAP) {
    const one = byte(at);
    const kind = classOf(one);
    const width: usize = kind === 1 ? 1 : kind === 3 ? foreignDigit(at) : 0;
    if (width > 0) {
      if (at !== end || count === 0) {
        store<u32>(BOUNDS + ((<usize>count) << 3), <u32>at);
        count++;
        length = 0;
      }
      length++;
      foreign = foreign || foreignGap || width > 1;
      at += width;
      end = at;
      store<u32>(LENGTHS + ((<usize>count - 1) << 2), length);
      store<u32>(BOUNDS + ((<usize>count - 1) << 3), <u32>end, 4);
      digits++;
      continue;
    }
    if (kind === 0) break;
    if (kind === 3) foreignGap = true;
    at++;
  }
  groupsStart = start;
  groupsEnd = end;
  groupCount = count;
  groupDigits = digits;
  isForeign = foreign;
  isCut = at >= limit && limit < to;
}

/** Makes so many digits at `start` the stretch that was read last. */
export function setGroup(start: usize, digits: u32): void {
  groupsStart = start;
  groupsEnd = start + digits;
  groupCount = 1;
  groupDigits = digits;
  isForeign = false;
  isCut = false;
  store<u32>(BOUNDS, <u32>start);
  store<u32>(BOUNDS, <u32>groupsEnd, 4);
  store<u32>(LENGTHS, digits);
}

/** Makes the groups of ASCII digits that are marked from `start` on the stretch that was read last. */
export function setGroups(start: usize, digits: u64, size: u32): void {
  groupsStart = start;
  groupsEnd = start + size;
  groupDigits = <u32>popcnt(digits);
  isForeign = false;
  isCut = false;
  let count = 0;
  for (let left = digits; left !== 0; ) {
    const from = <u32>ctz(left);
    const length = <u32>ctz(~(left >> from));
    store<u32>(BOUNDS + ((<usize>count) << 3), <u32>start + from);
    store<u32>(BOUNDS + ((<usize>count) << 3), <u32>start + from + length, 4);
    store<u32>(LENGTHS + ((<usize>count) << 2), length);
    count++;
    left &= left + ((<u64>1) << from);
  }
  groupCount = count;
}

/** See digit-groups.ts; 0 for its -1. */
export function endOfMeasure(start: usize): usize {
  let at = start;
  for (let groups = 1; ; groups++) {
    const from = at;
    while (isDigit(byte(at)) && at - from < LEAST_LONG) at++;
    if (at - from >= LEAST_LONG || groups === BOXES) return 0;
    const end = at;
    let joins = false;
    let kind: u32;
    for (;;) {
      const one = byte(at);
      kind = classOf(one);
      if (kind !== 2) break;
      joins = joins || one === 0x20 || one === 0x2d;
      at++;
    }
    if (kind === 0 || at - end > GAP) return end;
    if (kind === 3 || joins) return 0;
  }
  return 0;
}
