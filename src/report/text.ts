import { Chalk, type ChalkInstance } from 'chalk';
import type { Finding, RecordReport, Reporter, ScanInfo, Summary } from '../model.ts';
import { placeText, residentsText, trailText } from './places.ts';
import { encryptionLine, findingsLine, recordsLine, unreadLine, verdict } from './verdict.ts';
import { visible } from './visible.ts';
import { CLASS_WORDS, counted, elementText, saidOf } from './words.ts';
import { type Capped, createWorst, gravestFirst, type Kept, type Worst } from './worst.ts';

/** Cells wider than this do not widen their column. */
const WIDEST = 36;
/** Causes and lines that are shown of what was not read; a verbose report shows more. */
const CAUSES = 6;
const UNREAD = 50;

function headLine(record: RecordReport, ink: ChalkInstance): string {
  const { state, method } = record.encryption;
  const encryption =
    state === 'encrypted' ? `encrypted${method === null ? '' : ` (${method})`}` : 'not encrypted';
  const facts = [record.format ?? '', encryption, residentsText(record.findings)].filter(fact => fact !== '');
  return `${ink.bold(visible(trailText(record)))}  ${ink.dim(visible(facts.join(', ')))}\n`;
}

function cellsOf(finding: Finding): string[] {
  const { location, masked, name, class: kind, confidence, evidence } = finding;
  const holder = name === null ? 'no name' : name.masked;
  const cells = [
    placeText(location) || '-',
    elementText(finding),
    masked,
    holder,
    CLASS_WORDS[kind],
    confidence,
  ];
  return [...cells, evidence.join(', ')].map(visible);
}

function findingLines(findings: readonly Finding[], ink: ChalkInstance): string {
  const table = findings.map(cellsOf);
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map(cells => cells[column]!.length).filter(width => width <= WIDEST), 0),
  );
  return table
    .map((cells, row) => {
      const [place, element, masked, name, kind, confidence, evidence] = cells.map((cell, column) =>
        column === cells.length - 1 ? cell : cell.padEnd(widths[column]!),
      );
      const { testData, class: named } = findings[row]!;
      const known = named === 'personal-information' ? ink.red : ink.yellow;
      const line = `${ink.cyan(place)}  ${element}  ${masked}  ${name}  ${known(kind)}  ${confidence}  ${ink.dim(evidence)}`;
      const plain = `${cells.map((cell, column) => cell.padEnd(column < 6 ? widths[column]! : 0)).join('  ')}`;
      return `  ${testData ? ink.dim(plain) : line}`.trimEnd();
    })
    .map(line => `${line}\n`)
    .join('');
}

function recordBlock({ record, omitted }: Kept, ink: ChalkInstance): string {
  const real = record.findings.filter(finding => !finding.testData);
  const samples = record.findings.filter(finding => finding.testData);
  return [
    headLine(record, ink),
    record.status === 'scanned' ? '' : `  ${ink.yellow(visible(`${record.status}: ${saidOf(record)}`))}\n`,
    (record.notes ?? []).map(note => `  ${ink.yellow('note:')} ${visible(note)}\n`).join(''),
    findingLines(real, ink),
    samples.length === 0 ? '' : `  ${ink.dim('published sample numbers, not counted:')}\n`,
    findingLines(samples, ink),
    omitted === 0 ? '' : `  ${ink.dim(`and ${counted(omitted, 'more finding')}; -f json lists all`)}\n`,
    '\n',
  ].join('');
}

function section(title: string, list: Capped, ink: ChalkInstance, most: number): string {
  if (list.records.length === 0) return '';
  const lines = gravestFirst(list.records)
    .slice(0, most)
    .map(record => {
      const trail = visible(trailText(record));
      return record.status === 'scanned'
        ? `  ${trail}\n`
        : `  ${ink.yellow(record.status.padEnd(10))}  ${trail}  ${ink.dim(visible(saidOf(record)))}\n`;
    });
  const left = list.omitted + list.records.length - lines.length;
  const more = left === 0 ? '' : `  ${ink.dim(`and ${counted(left, 'more record')}; -f json lists all`)}\n`;
  return `${ink.bold(title)}\n${lines.join('')}${more}\n`;
}

function summaryBlock(scan: ScanInfo, summary: Summary, ink: ChalkInstance, verbose: boolean): string {
  const { personalInformation, identifier } = summary.findings;
  const tone = personalInformation > 0 ? ink.red : identifier > 0 ? ink.yellow : ink.reset;
  const lines = [
    ['Records', recordsLine(summary)],
    ['Findings', findingsLine(summary)],
    ['Encryption', encryptionLine(summary)],
    ['Not read', unreadLine(summary, verbose ? Number.POSITIVE_INFINITY : CAUSES)],
    ['Verdict', tone.bold(verdict(scan, summary))],
  ];
  return lines.map(([label, text]) => `${ink.bold(label!.padEnd(10))}  ${text}\n`).join('');
}

function wholeText(
  worst: Worst,
  scan: ScanInfo,
  summary: Summary,
  ink: ChalkInstance,
  verbose: boolean,
): string {
  const blocks = worst.kept().map(kept => recordBlock(kept, ink));
  const more = worst.omitted();
  if (more > 0)
    blocks.push(ink.dim(`and ${counted(more, 'more record')} with findings; -f json lists all\n\n`));
  const all = Number.POSITIVE_INFINITY;
  return [
    ...blocks,
    section('Nothing found in', worst.quiet, ink, all),
    section('Not read, or not wholly', worst.unread, ink, verbose ? all : UNREAD),
    summaryBlock(scan, summary, ink, verbose),
  ].join('');
}

/** For people: records worst first, what was not read, then five lines that say how the scan ended. */
export const text = {
  name: 'text',
  extensions: ['txt', 'text'],
  title: 'for people to read: worst records first, then a summary',
  start(options) {
    // Colour is decided by the command line, not by where chalk finds itself.
    const ink = new Chalk({ level: options.color ? 1 : 0 });
    const worst = createWorst(options);
    return {
      begin: () => '',
      record(record) {
        worst.add(record);
        return '';
      },
      end: (scan, summary) => wholeText(worst, scan, summary, ink, options.verbose),
    };
  },
} satisfies Reporter;
