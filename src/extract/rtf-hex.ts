import { Unread } from '../lib/unread.ts';

/** Collects bytes that are told in hexadecimal digits, at most `limit` of them. */
export function createHex(limit: number) {
  let bytes = Buffer.alloc(0);
  let length = 0;
  let half = -1;
  return {
    digit(value: number): void {
      if (Number.isNaN(value)) return;
      if (half < 0) {
        half = value;
        return;
      }
      if (length >= limit) throw new Unread('partial', 'memory-limit', 'object');
      if (length === bytes.length) {
        const larger = Buffer.alloc(Math.max(4096, 2 * length));
        bytes.copy(larger);
        bytes = larger;
      }
      bytes[length++] = half * 16 + value;
      half = -1;
    },
    take(): Buffer {
      const taken = bytes.subarray(0, length);
      bytes = Buffer.alloc(0);
      length = 0;
      half = -1;
      return taken;
    },
  };
}
