import type { Finder } from '../model.ts';
import { isAlphanumeric } from './byte-kinds.ts';

/** The longest candidate: so many bytes stand in one piece, wherever a text is cut. */
const LONGEST = 512;

function isLineEnd(byte: number): boolean {
  return byte === 10 || byte === 13;
}

/** Where a long line is best cut before `most`: at a space, else at a sign, else anywhere but in a character. */
function cutBefore(bytes: Uint8Array, start: number, most: number): number {
  for (let at = most; at > start; at--) if (bytes[at] === 0x20 || bytes[at] === 9) return at;
  for (let at = most; at > start; at--) if (bytes[at]! < 0x80 && !isAlphanumeric(bytes[at]!)) return at;
  let at = most;
  while (at > start + 1 && bytes[at]! >> 6 === 2) at--;
  return at;
}

/** Points out everything, line by line: for detectors of which nobody knows what they look for. */
export const wholeFinder: Finder = {
  find(bytes, from, to, out) {
    let at = from;
    while (at < to) {
      if (isLineEnd(bytes[at]!)) {
        at++;
        continue;
      }
      const most = Math.min(to, at + LONGEST);
      let end = at;
      while (end < most && !isLineEnd(bytes[end]!)) end++;
      if (end === most && most < to) end = cutBefore(bytes, at, most);
      out.push(at, end);
      at = end;
    }
  },
  tells: () => true,
};
