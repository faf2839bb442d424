// The twin of line-breaks.ts.
import { byte, isDigit } from './memory';

const CUT: usize = 24;

@inline function isMark(one: u32): bool {
  return one === 0x20 || one === 0x2d || one === 0x2e;
}

@inline function isIndent(one: u32): bool {
  return one === 0x20 || one === 0x3e;
}

export function startOverBreak(start: usize, from: usize): usize {
  let at = start;
  while (at > from && start - at < 4 && isIndent(byte(at - 1))) at--;
  if (at <= from || byte(at - 1) !== 10) return start;
  at--;
  if (at > from && isMark(byte(at - 1))) at--;
  const end = at;
  while (at > from && end - at < CUT && (isDigit(byte(at - 1)) || isMark(byte(at - 1)))) at--;
  return end > from && isDigit(byte(end - 1)) ? at : start;
}

export function endOverBreak(end: usize, to: usize): usize {
  let at = isMark(byte(end)) ? end + 1 : end;
  if (at >= to || byte(at) !== 10) return end;
  at++;
  for (let indent = 0; indent < 4 && isIndent(byte(at)); indent++) at++;
  const start = at;
  while (at < to && at - start < CUT && (isDigit(byte(at)) || isMark(byte(at)))) at++;
  return isDigit(byte(start)) ? at : end;
}
