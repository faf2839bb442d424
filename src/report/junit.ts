import type { RecordReport, Reporter } from '../model.ts';
import { findingText, placeText, trailText } from './places.ts';
import { verdict } from './verdict.ts';
import { markup } from './visible.ts';
import { counted, listed } from './words.ts';

/** JUnit's counts stand in the opening tag, so that the test cases are held to the end. */
function testCase(record: RecordReport): {
  readonly text: string;
  readonly kind: 'failure' | 'skipped' | 'passed';
} {
  const head = `    <testcase classname="${markup(record.path)}" name="${markup(trailText(record))}"`;
  const lines = record.findings.map(
    finding => `${placeText(finding.location) || '-'}: ${findingText(finding)}`,
  );
  const output = lines.map(markup).join('\n');
  const personal = record.findings.filter(
    ({ testData, class: kind }) => !testData && kind !== 'identifier',
  ).length;
  if (personal > 0) {
    const message = counted(personal, 'finding');
    const failure = `<failure message="${message} of personal information" type="personal-information">`;
    return { kind: 'failure', text: `${head}>\n      ${failure}${output}</failure>\n    </testcase>\n` };
  }
  const reason =
    record.status === 'scanned' ? '' : `<skipped message="${markup(record.reason ?? record.status)}"/>`;
  const rest = output === '' ? '' : `<system-out>${output}</system-out>`;
  const kind = reason === '' ? 'passed' : 'skipped';
  return { kind, text: `${head}>${reason}${rest}</testcase>\n` };
}

/**
 * A test case a listed record: personal information is a failure, what was not read is skipped with its reason. The
 * last case is the scan itself, which fails where it was stopped; a suite without cases is an error to some readers.
 */
export const junit = {
  name: 'junit',
  extensions: ['junit.xml', 'xml'],
  title: 'JUnit XML, for CI systems',
  start(options) {
    const cases: string[] = [];
    const counts = { failure: 0, skipped: 0, passed: 0 };
    return {
      begin: () => '',
      record(record) {
        if (!listed(record, options)) return '';
        const { text, kind } = testCase(record);
        cases.push(text);
        counts[kind]++;
        return '';
      },
      end(scan, summary) {
        const error = scan.complete
          ? ''
          : '<error message="the scan was stopped before its end" type="interrupted"/>';
        const output = `<system-out>${markup(verdict(scan, summary))}</system-out>`;
        const seconds = Math.max(0, (Date.parse(scan.finishedAt) - Date.parse(scan.startedAt)) / 1000) || 0;
        const attributes = `name="pii-scan" tests="${cases.length + 1}" failures="${counts.failure}" errors="${scan.complete ? 0 : 1}" skipped="${counts.skipped}" time="${seconds.toFixed(3)}"`;
        return [
          `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${attributes}>\n`,
          `  <testsuite ${attributes} timestamp="${markup(scan.startedAt.replace(/(?:\.\d+)?Z$/, ''))}" hostname="${markup(scan.system.hostname)}">\n`,
          ...cases,
          `    <testcase classname="pii-scan" name="the scan">${error}${output}</testcase>\n  </testsuite>\n</testsuites>\n`,
        ].join('');
      },
    };
  },
} satisfies Reporter;
