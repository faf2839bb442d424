import type { Cause, Element, RecordReport, Status, Summary } from '../model.ts';
import { causeOf } from './words.ts';

/** Counts records as they end. */
export interface Tally {
  add(record: RecordReport): void;
  /** Counts records that were scanned and in which nothing was found, and the bytes of those that are files. */
  plain(count: number, bytes: number): void;
  /** The few counts that show how far a scan is. */
  counts(): { readonly records: number; readonly bytes: number; readonly findings: number };
  /** The counts so far. */
  summary(): Summary;
}

/** A tally that has counted nothing yet. */
export function createTally(): Tally {
  const records: Record<Status, number> = { scanned: 0, encrypted: 0, partial: 0, unreadable: 0, skipped: 0 };
  const findings = { personalInformation: 0, identifier: 0, encrypted: 0, unencrypted: 0, testData: 0 };
  const byElement: Partial<Record<Element, number>> = {};
  const causes: Partial<Record<Cause, number>> = {};
  let total = 0;
  let bytes = 0;

  function addFindings(record: RecordReport): void {
    for (const finding of record.findings) {
      if (finding.testData) {
        findings.testData++;
        continue;
      }
      findings[finding.class === 'identifier' ? 'identifier' : 'personalInformation']++;
      findings[finding.encrypted ? 'encrypted' : 'unencrypted']++;
      byElement[finding.element] = (byElement[finding.element] ?? 0) + 1;
    }
  }

  function add(record: RecordReport): void {
    addFindings(record);
    if (record.continues) return;
    total++;
    records[record.status]++;
    const read = record.status === 'scanned' || record.status === 'partial';
    // A member's bytes are those of its file once more.
    if (read && record.member.length === 0) bytes += record.bytes ?? 0;
    const cause = causeOf(record) as Cause | null;
    if (record.status !== 'scanned' && cause !== null) causes[cause] = (causes[cause] ?? 0) + 1;
  }

  function plain(count: number, more: number): void {
    total += count;
    records.scanned += count;
    bytes += more;
  }

  function counts() {
    return { records: total, bytes, findings: findings.personalInformation + findings.identifier };
  }

  function summary(): Summary {
    const { personalInformation, identifier, encrypted, unencrypted, testData } = findings;
    return {
      records: { total, ...records },
      bytes,
      findings: {
        personalInformation,
        identifier,
        encrypted,
        unencrypted,
        byElement: { ...byElement },
        testData,
      },
      causes: { ...causes },
    };
  }

  return { add, plain, counts, summary };
}
