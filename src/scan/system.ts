import { hostname, release, type } from 'node:os';
import type { ScanInfo, Volume } from '../model.ts';

/** Where nothing is known of a volume: unknown is not no. */
const UNKNOWN: Volume = { device: null, fsType: null, kind: 'unknown', encrypted: null, method: null };

/** The computing system that is scanned, and where its roots lie (201 CMR 17.03(3)(8)). */
export function systemInfo(roots: readonly string[]): Pick<ScanInfo, 'system' | 'roots'> {
  return {
    system: { hostname: hostname(), os: `${type()} ${release()}`, portable: null },
    roots: roots.map(path => ({ path, volume: UNKNOWN })),
  };
}
