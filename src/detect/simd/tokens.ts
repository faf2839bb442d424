// Where the token that digits are a part of begins and ends; the twin of a part of finder.ts.
import { ROUTING_REACH } from './alone';
import { byte, classOf, isAlphanumeric, isLetter } from './memory';

export function foreignStart(start: usize, from: usize): usize {
  let at = start;
  while (at > from && start - at < ROUTING_REACH && (isAlphanumeric(byte(at - 1)) || classOf(byte(at - 1)) > 1)) at--;
  return at;
}

export function tokenStart(start: usize, from: usize): usize {
  let at = start;
  while (at > from && start - at < 24) {
    const one = byte(at - 1);
    if (!isAlphanumeric(one) && one !== 0x2d && one !== 0x2a) break;
    at--;
  }
  return at > from && byte(at - 1) === 0x20 && isLetter(byte(at - 2)) ? max(from, at - 2) : at;
}

export function tokenEnd(end: usize, to: usize): usize {
  let at = end;
  while (at < to && at - end < 24 && (isAlphanumeric(byte(at)) || byte(at) === 0x2d)) at++;
  return at;
}
