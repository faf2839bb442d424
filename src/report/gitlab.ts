import type { Finding, RecordReport, Reporter } from '../model.ts';
import { findingText, placeText, trailText } from './places.ts';

// GitLab's code quality report (docs.gitlab.com/ci/testing/code_quality): an array of issues. Of two issues with the
// same fingerprint it shows one, so that the second and later are numbered.

function severity(finding: Finding): 'info' | 'minor' | 'major' | 'critical' {
  if (finding.testData) return 'info';
  if (finding.class === 'identifier') return 'minor';
  return finding.confidence === 'high' ? 'critical' : finding.confidence === 'medium' ? 'major' : 'minor';
}

function issue(record: RecordReport, finding: Finding) {
  const place = [...record.member, placeText(finding.location)].filter(part => part !== '').join(' > ');
  return {
    description: `${findingText(finding)}${place === '' ? '' : ` at ${place}`}`,
    check_name: `${finding.class}/${finding.element}`,
    fingerprint: finding.fingerprint,
    severity: severity(finding),
    location: locationOf(record, record.member.length === 0 ? finding.location.line : null),
  };
}

/** A record that was not read wholly is no clean record: it is an issue too. */
function unreadIssue(record: RecordReport) {
  return {
    description: `${record.status}: ${record.reason ?? 'no reason given'}`,
    check_name: `not-examined/${record.status}`,
    fingerprint: `${record.status}:${trailText(record)}`,
    severity: 'info',
    location: locationOf(record, null),
  };
}

function locationOf(record: RecordReport, line: number | null) {
  return { path: record.path.replace(/^(?:\.\/+)+(?=.)/, ''), lines: { begin: line ?? 1 } };
}

/** An issue a finding, and one a record that could not be read wholly. */
export const gitlab = {
  name: 'gitlab',
  extensions: ['gitlab.json', 'gl-code-quality-report.json'],
  title: 'GitLab code quality report',
  start() {
    const met = new Map<string, number>();
    let first = true;

    function line<T extends { fingerprint: string }>(made: T): string {
      const times = (met.get(made.fingerprint) ?? 0) + 1;
      met.set(made.fingerprint, times);
      const fingerprint = times === 1 ? made.fingerprint : `${made.fingerprint}-${times}`;
      const text = `${first ? '' : ','}\n  ${JSON.stringify({ ...made, fingerprint })}`;
      first = false;
      return text;
    }

    return {
      begin: () => '[',
      record(record) {
        const unread = record.status !== 'scanned' && record.status !== 'skipped';
        const findings = record.findings.map(finding => line(issue(record, finding))).join('');
        return unread ? findings + line(unreadIssue(record)) : findings;
      },
      end: () => '\n]\n',
    };
  },
} satisfies Reporter;
