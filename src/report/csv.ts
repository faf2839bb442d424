import type { Finding, RecordReport, Reporter } from '../model.ts';
import { listed } from './words.ts';

type Cell = string | number | boolean | null | undefined;

const COLUMNS: readonly (readonly [string, (record: RecordReport, finding: Finding | undefined) => Cell])[] =
  [
    ['path', record => record.path],
    ['member', record => record.member.join(' > ')],
    ['format', record => record.format],
    ['bytes', record => record.bytes],
    ['modified', record => record.modified],
    ['owner', record => record.owner],
    ['mode', record => record.mode],
    ['status', record => record.status],
    ['reason', record => record.reason],
    ['encryption', record => record.encryption.state],
    ['encryption_method', record => record.encryption.method],
    ['class', (_, finding) => finding?.class],
    ['element', (_, finding) => finding?.element],
    ['detector', (_, finding) => finding?.detector],
    ['clause', (_, finding) => finding?.clause],
    ['confidence', (_, finding) => finding?.confidence],
    ['masked', (_, finding) => finding?.masked],
    ['name', (_, finding) => finding?.name?.masked],
    ['resident', (_, finding) => finding?.resident],
    ['encrypted', (_, finding) => finding?.encrypted],
    ['test_data', (_, finding) => finding?.testData],
    ['evidence', (_, finding) => finding?.evidence.join('; ')],
    ['line', (_, finding) => finding?.location.line],
    ['column', (_, finding) => finding?.location.column],
    ['offset', (_, finding) => finding?.location.offset],
    ['page', (_, finding) => finding?.location.page],
    ['sheet', (_, finding) => finding?.location.sheet],
    ['cell', (_, finding) => finding?.location.cell],
    ['row', (_, finding) => finding?.location.row],
    ['field', (_, finding) => finding?.location.field],
    ['fingerprint', (_, finding) => finding?.fingerprint],
  ];

/**
 * A cell as RFC 4180 writes it. A spreadsheet program runs text that begins with one of these signs as a formula,
 * so that it is given a quote in front (OWASP, CSV injection).
 */
function cellText(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const text = /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

function lines(record: RecordReport): string {
  const findings = record.findings.length === 0 ? [undefined] : record.findings;
  return findings
    .map(finding => `${COLUMNS.map(([, value]) => cellText(value(record, finding))).join(',')}\r\n`)
    .join('');
}

/** One row a finding; a record without findings that is listed has one row of its own. */
export const csv = {
  name: 'csv',
  extensions: ['csv'],
  title: 'a table, one row a finding',
  start: options => ({
    begin: () => `${COLUMNS.map(([name]) => name).join(',')}\r\n`,
    record: record => (listed(record, options) ? lines(record) : ''),
    end: () => '',
  }),
} satisfies Reporter;
