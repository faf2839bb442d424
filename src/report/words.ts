import type {
  Element,
  Finding,
  FindingClass,
  RecordReport,
  ReportOptions,
  Resident,
  Status,
} from '../model.ts';

/** Elements in the order that reports count them in. */
export const ELEMENTS: readonly Element[] = [
  'ssn',
  'drivers-license',
  'state-id',
  'payment-card',
  'bank-account',
  'custom',
];

/** The statuses of a record, read ones first. */
export const STATUSES: readonly Status[] = ['scanned', 'encrypted', 'partial', 'unreadable', 'skipped'];

/** What people call an element. */
export const ELEMENT_WORDS = {
  ssn: 'SSN',
  'drivers-license': "driver's license",
  'state-id': 'state ID',
  'payment-card': 'payment card',
  'bank-account': 'bank account',
  custom: 'configured element',
} as const satisfies Record<Element, string>;

/** What people call a finding's element; one of the config file's own goes by its detector's id. */
export function elementText({ element, detector }: Pick<Finding, 'element' | 'detector'>): string {
  return element === 'custom' ? `${detector} (configured)` : ELEMENT_WORDS[element];
}

/** The clause that a finding falls under, in words. */
export function clauseText({ clause }: Pick<Finding, 'clause'>): string {
  return clause ?? 'no clause: configured by the owner';
}

/** What people call a class. */
export const CLASS_WORDS = {
  'personal-information': 'personal information',
  identifier: 'identifier',
} as const satisfies Record<FindingClass, string>;

/** What people call where a person lives; '' where it is not known. */
export const RESIDENT_WORDS = {
  massachusetts: 'Massachusetts resident',
  elsewhere: 'resident elsewhere',
  unknown: '',
} as const satisfies Record<Resident, string>;

/** `1 record`, `1,204 records`. */
export function counted(number: number, word: string, plural = `${word}s`): string {
  return `${figure(number)} ${number === 1 ? word : plural}`;
}

/** A whole number with commas. */
export function figure(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** A size in bytes as people read it: `512 bytes`, `4.2 MB`; a kB is 1,000 bytes. */
export function sizeText(bytes: number): string {
  if (bytes < 1000) return counted(bytes, 'byte');
  const units = ['kB', 'MB', 'GB', 'TB', 'PB'];
  let size = bytes / 1000;
  let unit = 0;
  while (size >= 999.5 && unit < units.length - 1) {
    size /= 1000;
    unit++;
  }
  return `${size < 9.95 ? size.toFixed(1) : size.toFixed(0)} ${units[unit]}`;
}

/** Whether a report lists a record; decided here for all of them. */
export function listed(record: RecordReport, options: ReportOptions): boolean {
  const { findings, status, notes } = record;
  return options.allRecords || findings.length > 0 || status !== 'scanned' || notes !== undefined;
}

/** The cause that a record's reason begins with; null where it has none. */
export function causeOf(record: RecordReport): string | null {
  return record.reason === null ? null : (record.reason.split(':', 1)[0] ?? null);
}

/** A record's reason without the cause's name, which the sentence says again; '' where it has none. */
export function saidOf(record: RecordReport): string {
  return record.reason?.replace(/^[a-z-]+: /, '') ?? '';
}
