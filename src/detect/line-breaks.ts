import { isDigit } from './byte-kinds.ts';

/** Bytes of a number on the other side of a line's end. */
const CUT = 24;

const isMark = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x2d || byte === 0x2e;
/** Marks of a quoted line, or spaces that it begins with. */
const isIndent = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x3e;

/** Where a number begins of which the line before has the first digits; `start`: it has none. */
export function startOverBreak(bytes: Uint8Array, start: number, from: number): number {
  let at = start;
  while (at > from && start - at < 4 && isIndent(bytes[at - 1])) at--;
  if (at <= from || bytes[at - 1] !== 10) return start;
  at--;
  if (at > from && isMark(bytes[at - 1])) at--;
  const end = at;
  while (at > from && end - at < CUT && (isDigit(bytes[at - 1]!) || isMark(bytes[at - 1]))) at--;
  return end > from && isDigit(bytes[end - 1]!) ? at : start;
}

/** Where a number ends of which the next line has the last digits; `end`: it has none. */
export function endOverBreak(bytes: Uint8Array, end: number, to: number): number {
  let at = isMark(bytes[end]) ? end + 1 : end;
  if (at >= to || bytes[at] !== 10) return end;
  at++;
  for (let indent = 0; indent < 4 && isIndent(bytes[at]); indent++) at++;
  const start = at;
  while (at < to && at - start < CUT && (isDigit(bytes[at]!) || isMark(bytes[at]))) at++;
  return isDigit(bytes[start] ?? 0) ? at : end;
}
