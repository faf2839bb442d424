import { sentence } from '../lib/causes.ts';
import type { Cause, ScanInfo, Summary } from '../model.ts';
import { counted, ELEMENT_WORDS, ELEMENTS, figure, STATUSES, sizeText } from './words.ts';

/**
 * The last word of a report, without a full stop. What was not examined is always in it, since a record that was not
 * read is no clean record.
 */
export function verdict(scan: Pick<ScanInfo, 'complete'>, summary: Summary): string {
  const { records, findings } = summary;
  const examined = records.scanned + records.partial;
  const unexamined = records.total - examined;
  const total = findings.personalInformation + findings.identifier;
  const found =
    total === 0
      ? 'no findings'
      : `${counted(total, 'finding')}, ${figure(findings.personalInformation)} of personal information,`;
  const partly = records.partial === 0 ? '' : ` (${figure(records.partial)} only in part)`;
  const rest = unexamined === 0 ? '' : `; ${figure(unexamined)} not examined`;
  const stopped = scan.complete ? '' : 'stopped before its end: ';
  return `${stopped}${found} in ${counted(examined, 'record')} examined${partly}${rest}`;
}

/** `117 met: 100 scanned, 5 encrypted, ...; 12.3 MB read`. */
export function recordsLine({ records, bytes }: Summary): string {
  const parts = STATUSES.filter(status => status === 'scanned' || records[status] > 0);
  const counts = parts.map(status => `${figure(records[status])} ${status}`).join(', ');
  return `${figure(records.total)} met: ${counts}; ${sizeText(bytes)} read`;
}

/** `45 of personal information, 12 identifiers alone: 30 SSNs, 27 payment cards`. */
export function findingsLine({ findings }: Summary): string {
  const { personalInformation, identifier, byElement, testData } = findings;
  const counts = ELEMENTS.filter(element => byElement[element]).map(element =>
    counted(byElement[element] ?? 0, ELEMENT_WORDS[element]),
  );
  const kinds = `${figure(personalInformation)} of personal information, ${counted(identifier, 'identifier')} alone`;
  const apart = testData === 0 ? '' : `; apart from these, ${counted(testData, 'published sample number')}`;
  return `${kinds}${counts.length === 0 ? '' : `: ${counts.join(', ')}`}${apart}`;
}

/** `50 findings not encrypted, 7 encrypted; 5 records cannot be read without a key`. */
export function encryptionLine({ findings, records }: Summary): string {
  const closed = records.encrypted;
  const unknown = closed === 0 ? '' : `; ${counted(closed, 'record')} cannot be read without a key`;
  return `${counted(findings.unencrypted, 'finding')} not encrypted, ${figure(findings.encrypted)} encrypted${unknown}`;
}

/** What was not read wholly: the number of records, most first, and the sentence of each cause. */
export function unreadCounts({ causes }: Summary): { readonly count: number; readonly says: string }[] {
  const counts = Object.entries(causes) as [Cause, number][];
  return counts
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([cause, count]) => ({ count, says: sentence(cause) }));
}

/** The same in one line: the first causes, and how many records have others. */
export function unreadLine(summary: Summary, causes: number): string {
  const counts = unreadCounts(summary);
  if (counts.length === 0) return 'nothing: every record was read wholly';
  const said = counts.slice(0, causes).map(({ count, says }) => `${figure(count)} ${says}`);
  const others = counts.slice(causes).reduce((sum, { count }) => sum + count, 0);
  return [...said, ...(others === 0 ? [] : [`${figure(others)} for other causes`])].join(' · ');
}
