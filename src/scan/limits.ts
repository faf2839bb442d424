import { Unread } from '../lib/unread.ts';
import type { Budget, Limits } from '../model.ts';
import type { Settings } from './settings.ts';

const MIB = 1 << 20;

/** Expanded bytes from which on the ratio is judged: small files of one repeated letter are honest. */
const RATIO_FLOOR = 64 * MIB;

/** What a scan uses where no option says otherwise. */
export const DEFAULT_LIMITS: Limits = {
  depth: 25,
  members: 10_000,
  expandedBytes: 16 * 1024 * MIB,
  ratio: 1_000,
  memoryBytes: 256 * MIB,
  recordTime: 60_000,
  fileBytes: Number.POSITIVE_INFINITY,
};

/**
 * A fresh budget for one file on disk of `fileBytes` bytes (null: unknown) and all that it holds.
 *
 * @param progress called with the bytes expanded since its last call, about once every 16 MiB.
 */
export function createBudget(
  limits: Limits,
  fileBytes: number | null,
  progress: (bytes: number) => void,
): Budget {
  let expanded = 0;
  let packed = fileBytes ?? 0;
  let told = 0;
  return {
    expanded(bytes) {
      expanded += bytes;
      if (expanded - told >= 16 * MIB) {
        progress(expanded - told);
        told = expanded;
      }
      if (expanded > limits.expandedBytes) {
        throw new Unread('partial', 'expanded-bytes-limit', `limit ${limits.expandedBytes} bytes`);
      }
      if (expanded > RATIO_FLOOR && packed > 0 && expanded / packed > limits.ratio) {
        throw new Unread('partial', 'expansion-ratio-limit', `limit ${limits.ratio} to 1`);
      }
    },
    packed(bytes) {
      packed = Math.max(packed, bytes);
    },
  };
}

/** A member may say that it is as large as it likes; time is given for so many times its file's own bytes. */
const HONEST_RATIO = 20;

/**
 * Milliseconds that one record may take, its members' time not counted.
 *
 * @param bytes the record's own, and `fileBytes` those of the file on disk that holds it; null where unknown.
 */
export function allowance(settings: Settings, bytes: number | null, fileBytes: number | null): number {
  const counted = Math.min(bytes ?? 0, HONEST_RATIO * (fileBytes ?? bytes ?? 0));
  return settings.limits.recordTime + (counted / (1 << 20)) * 1000;
}
