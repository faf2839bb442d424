import { reason } from '../lib/causes.ts';
import type { Encryption, Entry, Finding, Problem, RecordReport } from '../model.ts';
import { maskTrail } from './record-name.ts';

/** What holds of bytes of which nothing says that they are encrypted. */
export const UNENCRYPTED: Encryption = { state: 'unencrypted', method: null };

/** The report of a record that ended before it was read. */
export function endedReport(entry: Entry, problem: Problem): RecordReport {
  return reportFrom(entry, maskTrail(entry.trail), problem, UNENCRYPTED, null, []);
}

/** The report of a record. @param trail as it may be shown, and `problem` null where it was read wholly. */
export function reportFrom(
  entry: Entry,
  trail: readonly string[],
  problem: Problem | null,
  encryption: Encryption,
  format: string | null,
  findings: readonly Finding[],
): RecordReport {
  const encrypted = problem?.status === 'encrypted' || encryption.state === 'encrypted';
  return {
    path: trail[0] ?? '',
    ...(entry.pathB64 === undefined || trail[0] !== entry.trail[0] ? {} : { pathB64: entry.pathB64 }),
    member: trail.slice(1),
    format,
    bytes: entry.bytes,
    modified: entry.modified,
    owner: entry.owner,
    mode: entry.mode,
    status: problem?.status ?? 'scanned',
    reason: problem === null ? null : reason(problem),
    encryption: encrypted ? { state: 'encrypted', method: encryption.method } : encryption,
    findings,
  };
}
