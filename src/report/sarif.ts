import type { Element, Finding, FindingClass, RecordReport, Reporter, ScanInfo } from '../model.ts';
import { findingText, pathUri, placeText, trailText } from './places.ts';
import { ELEMENT_WORDS, ELEMENTS, listed } from './words.ts';

// SARIF 2.1.0 (OASIS, 2020). A rule is a class and an element. GitHub shows `security-severity` as its own severity.

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

const CLASSES = {
  'personal-information': {
    level: 'error',
    severity: '8.5',
    says: 'with a person’s name: personal information',
  },
  identifier: { level: 'warning', severity: '5.0', says: 'without a name' },
} as const satisfies Record<FindingClass, object>;

const ruleId = (kind: FindingClass, element: Element): string => `${kind}/${element}`;

function rules() {
  return (Object.keys(CLASSES) as FindingClass[]).flatMap(kind =>
    ELEMENTS.map(element => {
      const source = element === 'custom' ? 'configured by the owner' : '201 CMR 17.02';
      const text = `${ELEMENT_WORDS[element]} ${CLASSES[kind].says} (${source})`;
      return {
        id: ruleId(kind, element),
        shortDescription: { text },
        defaultConfiguration: { level: CLASSES[kind].level },
        properties: { tags: ['security', 'privacy'], 'security-severity': CLASSES[kind].severity },
      };
    }),
  );
}

function locationOf(record: RecordReport, finding?: Finding) {
  const { line = null, column = null } = finding?.location ?? {};
  const place = finding === undefined ? '' : placeText(finding.location);
  const way = [...record.member, ...(place === '' ? [] : [place])].join(' > ');
  // A line within a member is no line of the file that the address names.
  const region = line !== null && record.member.length === 0 ? { startLine: line } : null;
  return {
    physicalLocation: {
      artifactLocation: { uri: pathUri(record) },
      ...(region && { region: { ...region, ...(column !== null && { startColumn: column }) } }),
    },
    ...(way !== '' && { logicalLocations: [{ fullyQualifiedName: way }] }),
  };
}

function result(record: RecordReport, finding: Finding) {
  const place = placeText(finding.location);
  const where = record.member.length === 0 ? place : [...record.member, place].join(' > ');
  return {
    ruleId: ruleId(finding.class, finding.element),
    level: finding.testData
      ? 'note'
      : finding.confidence === 'low'
        ? 'warning'
        : CLASSES[finding.class].level,
    message: { text: `${findingText(finding)}${where === '' ? '' : ` at ${where}`}` },
    locations: [locationOf(record, finding)],
    partialFingerprints: { 'piiScan/v1': finding.fingerprint },
    ...(finding.testData && {
      suppressions: [{ kind: 'external', justification: 'published sample number' }],
    }),
    properties: {
      class: finding.class,
      element: finding.element,
      detector: finding.detector,
      clause: finding.clause,
      confidence: finding.confidence,
      resident: finding.resident,
      encrypted: finding.encrypted,
      evidence: finding.evidence,
    },
  };
}

function notification(record: RecordReport) {
  return {
    level: record.status === 'partial' ? 'warning' : 'error',
    message: { text: `${record.status}: ${trailText(record)}: ${record.reason ?? 'no reason given'}` },
    locations: [locationOf(record)],
  };
}

function invocation(scan: ScanInfo, notifications: readonly string[]): string {
  const { complete, startedAt, finishedAt } = scan;
  const head = JSON.stringify({
    executionSuccessful: complete,
    startTimeUtc: startedAt,
    endTimeUtc: finishedAt,
  }).slice(0, -1);
  return `${head}, "toolExecutionNotifications": [${notifications.map(text => `\n      ${text}`).join(',')}]}`;
}

/** A SARIF log: a result a finding; what was not read wholly, save what a rule skipped, is a notification. */
export const sarif = {
  name: 'sarif',
  extensions: ['sarif', 'sarif.json'],
  title: 'SARIF 2.1.0, for code scanning',
  start(options) {
    const notifications: string[] = [];
    let first = true;
    return {
      begin() {
        const driver = { name: 'pii-scan', version: options.version, rules: rules() };
        const head = `"version": "2.1.0", "$schema": "${SCHEMA}"`;
        return `{${head}, "runs": [{\n  "tool": ${JSON.stringify({ driver })},\n  "columnKind": "utf16CodeUnits",\n  "results": [`;
      },
      record(record) {
        const unread = record.status !== 'scanned' && record.status !== 'skipped';
        if (unread && listed(record, options)) notifications.push(JSON.stringify(notification(record)));
        let text = '';
        for (const finding of record.findings) {
          text += `${first ? '' : ','}\n    ${JSON.stringify(result(record, finding))}`;
          first = false;
        }
        return text;
      },
      end: scan => `\n  ],\n  "invocations": [${invocation(scan, notifications)}]\n}]}\n`,
    };
  },
} satisfies Reporter;
