import type { Finding, RecordReport, ReportOptions, Status } from '../model.ts';
import { partKey } from './parts.ts';

/** A record held for people to read; `omitted` findings of it are not held. */
export interface Kept {
  readonly record: RecordReport;
  readonly omitted: number;
  /** Findings of personal information in the clear, all of personal information, and of identifiers. */
  readonly weight: readonly [number, number, number];
}

/** The records that a report for people shows, in bounded memory. */
export interface Worst {
  add(record: RecordReport): void;
  /** Records with findings or notes, worst first. */
  kept(): readonly Kept[];
  /** How many more records with findings there were. */
  omitted(): number;
  /** Records without findings that were not plainly scanned; those that a rule skipped only in a verbose report. */
  readonly unread: Capped;
  /** Records in which nothing was found, where every record is asked for. */
  readonly quiet: Capped;
}

/** The first records of a kind, and how many more there were. */
export interface Capped {
  readonly records: RecordReport[];
  omitted: number;
}

const RECORDS = 2_000;
const FINDINGS = 20_000;
const FINDINGS_OF_ONE = 200;

/** A collection that holds the worst 2,000 records with 20,000 findings, at most 200 of one record. */
export function createWorst(options: ReportOptions): Worst {
  let held: Kept[] = [];
  let findings = 0;
  let seen = 0;
  /** What the earlier parts of records that are still coming hold. */
  const growing = new Map<string, Kept>();
  const unread: Capped = { records: [], omitted: 0 };
  const quiet: Capped = { records: [], omitted: 0 };

  function cut(): void {
    held.sort(worseFirst);
    findings = 0;
    const end = held.findIndex(({ record }, index) => {
      findings += record.findings.length;
      return index === RECORDS || findings > FINDINGS;
    });
    if (end > 0) held = held.slice(0, end);
  }

  function add(record: RecordReport): void {
    const key = partKey(record);
    const before = growing.get(key);
    const kept = before === undefined ? keep(record) : together(before, keep(record));
    if (record.continues) {
      growing.set(key, kept);
      return;
    }
    growing.delete(key);
    if (kept.record.findings.length > 0 || record.notes !== undefined) {
      seen++;
      held.push(kept);
      findings += held.at(-1)!.record.findings.length;
      // Sorting at twice the size makes the cost of a record small.
      if (held.length > 2 * RECORDS || findings > 2 * FINDINGS) cut();
    } else if (record.status === 'scanned') {
      if (options.allRecords) cap(quiet, record);
    } else if (record.status !== 'skipped' || options.verbose || options.allRecords) {
      cap(unread, record);
    }
  }

  function kept(): readonly Kept[] {
    cut();
    return held;
  }

  return { add, kept, omitted: () => seen - held.length, unread, quiet };
}

function cap(list: Capped, record: RecordReport): void {
  if (list.records.length < RECORDS) list.records.push(record);
  else list.omitted++;
}

function keep(record: RecordReport): Kept {
  const real = record.findings.filter(finding => !finding.testData);
  const personal = real.filter(finding => finding.class === 'personal-information');
  const open = personal.filter(finding => !finding.encrypted).length;
  const shown = worstFindings(record.findings);
  return {
    record: shown === record.findings ? record : { ...record, findings: shown },
    omitted: record.findings.length - shown.length,
    weight: [open, personal.length, real.length - personal.length],
  };
}

/** A record whose parts came one by one. */
function together(before: Kept, last: Kept): Kept {
  const all = [...before.record.findings, ...last.record.findings];
  const shown = worstFindings(all);
  const { weight } = before;
  return {
    record: { ...last.record, findings: shown },
    omitted: before.omitted + last.omitted + all.length - shown.length,
    weight: [weight[0] + last.weight[0], weight[1] + last.weight[1], weight[2] + last.weight[2]],
  };
}

/** The worst of many findings, in the order in which they stand in the record. */
function worstFindings(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= FINDINGS_OF_ONE) return findings;
  const rank = (finding: Finding): number => {
    if (finding.testData) return 2;
    return finding.class === 'personal-information' ? 0 : 1;
  };
  const ranked = findings.map((finding, index) => ({ finding, index, rank: rank(finding) }));
  ranked.sort((a, b) => a.rank - b.rank || a.index - b.index);
  const worst = ranked.slice(0, FINDINGS_OF_ONE).sort((a, b) => a.index - b.index);
  return worst.map(({ finding }) => finding);
}

const GRAVITY: readonly Status[] = ['unreadable', 'encrypted', 'partial', 'skipped', 'scanned'];

/** The same records, those of which the least is known first. */
export function gravestFirst(records: readonly RecordReport[]): RecordReport[] {
  return [...records].sort((a, b) => GRAVITY.indexOf(a.status) - GRAVITY.indexOf(b.status));
}

function worseFirst(a: Kept, b: Kept): number {
  for (let at = 0; at < a.weight.length; at++) {
    const more = b.weight[at]! - a.weight[at]!;
    if (more !== 0) return more;
  }
  return byTrail(a.record, b.record);
}

function byTrail(a: RecordReport, b: RecordReport): number {
  const [one, other] = [a, b].map(({ path, member }) => [path, ...member].join('\0'));
  return one! < other! ? -1 : one! > other! ? 1 : 0;
}
