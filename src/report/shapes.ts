import type { Finding, Location, RecordReport, ScanInfo, Summary, Volume } from '../model.ts';
import { ELEMENTS, STATUSES } from './words.ts';

/** The version of the JSON report; raised only when something that readers depend on goes. */
export const SCHEMA_VERSION = 1;

// What a machine reads is copied key by key: the order is fixed, and nothing that a later stage hangs on a record
// can reach a report unasked.

/** A record as JSON reports hold it. */
export function recordShape(record: RecordReport) {
  return {
    path: record.path,
    ...(record.pathB64 !== undefined && { pathB64: record.pathB64 }),
    member: record.member,
    format: record.format,
    bytes: record.bytes,
    modified: record.modified,
    owner: record.owner,
    mode: record.mode,
    status: record.status,
    reason: record.reason,
    encryption: { state: record.encryption.state, method: record.encryption.method },
    ...(record.notes !== undefined && { notes: record.notes }),
    findings: record.findings.map(findingShape),
  };
}

/** A finding as JSON reports hold it. */
export function findingShape(finding: Finding) {
  return {
    fingerprint: finding.fingerprint,
    class: finding.class,
    element: finding.element,
    detector: finding.detector,
    clause: finding.clause,
    confidence: finding.confidence,
    masked: finding.masked,
    name: finding.name === null ? null : { masked: finding.name.masked },
    resident: finding.resident,
    encrypted: finding.encrypted,
    testData: finding.testData,
    evidence: finding.evidence,
    location: locationShape(finding.location),
  };
}

function locationShape(location: Location): Location {
  const { line, column, offset, page, sheet, cell, row, field } = location;
  return { line, column, offset, page, sheet, cell, row, field };
}

/** The scan as JSON reports hold it. */
export function scanShape(scan: ScanInfo) {
  const { hostname, os, portable } = scan.system;
  return {
    id: scan.id,
    startedAt: scan.startedAt,
    finishedAt: scan.finishedAt,
    complete: scan.complete,
    system: { hostname, os, portable },
    roots: scan.roots.map(root => ({ path: root.path, volume: volumeShape(root.volume) })),
  };
}

function volumeShape(volume: Volume): Volume {
  const { device, fsType, kind, encrypted, method } = volume;
  return { device, fsType, kind, encrypted, method };
}

/** The summary as JSON reports hold it; causes in the order of their names, so that reports can be compared. */
export function summaryShape(summary: Summary) {
  const { records, findings, causes, bytes } = summary;
  const known = ELEMENTS.filter(element => findings.byElement[element] !== undefined);
  return {
    records: {
      total: records.total,
      ...Object.fromEntries(STATUSES.map(status => [status, records[status]])),
    },
    bytes,
    findings: {
      personalInformation: findings.personalInformation,
      identifier: findings.identifier,
      encrypted: findings.encrypted,
      unencrypted: findings.unencrypted,
      byElement: Object.fromEntries(known.map(element => [element, findings.byElement[element]])),
      testData: findings.testData,
    },
    causes: Object.fromEntries(Object.entries(causes).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** The tool as JSON reports name it. */
export function toolShape(version: string) {
  return { name: 'pii-scan', version };
}
