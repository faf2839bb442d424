import { createHash } from 'node:crypto';
import type { Finding, RecordReport, Reporter, ScanInfo, Summary } from '../model.ts';
import { SCRIPT, STYLE } from './page.ts';
import { placeText, residentsText, trailText } from './places.ts';
import { encryptionLine, findingsLine, recordsLine, unreadCounts, verdict } from './verdict.ts';
import { markup } from './visible.ts';
import { CLASS_WORDS, counted, elementText, figure, RESIDENT_WORDS, saidOf } from './words.ts';
import { type Capped, createWorst, gravestFirst, type Kept, type Worst } from './worst.ts';

const hash = (source: string): string => `'sha256-${createHash('sha256').update(source).digest('base64')}'`;

/** The page may run its own script and style and load nothing: a path that got past the escaping would stay inert. */
const POLICY = `default-src 'none'; script-src ${hash(SCRIPT)}; style-src ${hash(STYLE)}; base-uri 'none'; form-action 'none'`;

const OPEN_AT_FIRST = 5;

function findingRow(finding: Finding): string {
  const { location, masked, name, class: kind, confidence, evidence, testData, resident } = finding;
  const said = testData ? 'published sample number' : CLASS_WORDS[kind];
  const cells = [
    `<td class="place">${markup(placeText(location) || '–')}</td>`,
    `<td>${markup(elementText(finding))}</td>`,
    `<td><code>${markup(masked)}</code></td>`,
    `<td>${name === null ? '<span class="soft">no name</span>' : `<code>${markup(name.masked)}</code>`}</td>`,
    `<td class="${kind}">${said}</td>`,
    `<td>${confidence}</td>`,
    `<td>${RESIDENT_WORDS[resident]}</td>`,
    `<td class="soft">${markup(evidence.join(', '))}</td>`,
  ];
  return `<tr${testData ? ' class="sample"' : ''}>${cells.join('')}</tr>\n`;
}

const HEADS = ['Place', 'Element', 'Number', 'Name', 'Class', 'Confidence', 'Resident', 'Evidence']
  .map(head => `<th scope="col">${head}</th>`)
  .join('');

function recordBlock({ record, omitted, weight }: Kept, index: number): string {
  const [, personal, identifiers] = weight;
  const { state, method } = record.encryption;
  const counts = [
    personal > 0 ? `<span class="personal-information">${figure(personal)} personal information</span>` : '',
    identifiers > 0 ? `<span class="identifier">${counted(identifiers, 'identifier')}</span>` : '',
    personal + identifiers > 0 ? '' : record.findings.length > 0 ? 'published sample numbers only' : 'note',
    markup(record.format ?? ''),
    state === 'encrypted' ? markup(`encrypted${method === null ? '' : ` (${method})`}`) : 'not encrypted',
    markup(residentsText(record.findings)),
  ].filter(fact => fact !== '');
  const real = record.findings.filter(finding => !finding.testData);
  const samples = record.findings.filter(finding => finding.testData);
  const note = record.status === 'scanned' ? '' : `${record.status}: ${saidOf(record)}`;
  return [
    `<details data-personal="${personal}"${index < OPEN_AT_FIRST ? ' open' : ''}>`,
    `<summary><b>${markup(trailText(record))}</b> <span class="soft">${counts.join(' · ')}</span></summary>\n`,
    note === '' ? '' : `<p class="note">${markup(note)}</p>\n`,
    ...(record.notes ?? []).map(text => `<p class="note">${markup(text)}</p>\n`),
    `<div class="scroll"><table><thead><tr>${HEADS}</tr></thead><tbody>\n`,
    ...[...real, ...samples].map(findingRow),
    '</tbody></table></div>\n',
    omitted === 0
      ? ''
      : `<p class="note">and ${counted(omitted, 'more finding')}; the JSON report lists all</p>\n`,
    '</details>\n',
  ].join('');
}

function recordTable(title: string, list: Capped): string {
  if (list.records.length === 0) return '';
  const row = (record: RecordReport): string =>
    `<tr><td>${record.status}</td><td>${markup(trailText(record))}</td><td class="soft">${markup(saidOf(record))}</td></tr>\n`;
  const more = list.omitted === 0 ? '' : `<p class="soft">and ${counted(list.omitted, 'more record')}</p>\n`;
  const head =
    '<thead><tr><th scope="col">Status</th><th scope="col">Record</th><th scope="col">Reason</th></tr></thead>';
  return `<h2>${title}</h2>\n<div class="scroll"><table>${head}<tbody>\n${gravestFirst(list.records).map(row).join('')}</tbody></table></div>\n${more}`;
}

function summaryCard(summary: Summary): string {
  const unread = unreadCounts(summary).map(({ count, says }) => `<li>${figure(count)} ${markup(says)}</li>`);
  const rows = [
    ['Records', markup(recordsLine(summary))],
    ['Findings', markup(findingsLine(summary))],
    ['Encryption', markup(encryptionLine(summary))],
    [
      'Not read',
      unread.length === 0 ? 'nothing: every record was read wholly' : `<ul>${unread.join('')}</ul>`,
    ],
  ];
  return `<dl class="card">${rows.map(([term, said]) => `<dt>${term}</dt><dd>${said}</dd>`).join('\n')}</dl>\n`;
}

function volumeText({ path, volume }: ScanInfo['roots'][number]): string {
  const { kind, encrypted, method } = volume;
  const state =
    encrypted === null
      ? 'encryption not known'
      : encrypted
        ? `encrypted (${method ?? 'method not known'})`
        : 'not encrypted';
  return `${path} (${kind === 'unknown' ? 'volume' : `${kind} volume`}, ${state})`;
}

function pageHead(scan: ScanInfo, summary: Summary): string {
  const roots = scan.roots.map(volumeText).join(', ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>pii-scan report</title>
<style>${STYLE}</style>
</head>
<body><main>
<header>
<h1>pii-scan report</h1>
<p class="verdict">${markup(verdict(scan, summary))}</p>
<p class="soft">${markup(`${roots === '' ? 'scanned' : roots} on ${scan.system.hostname}, ${scan.startedAt} to ${scan.finishedAt}`)}</p>
</header>
${summaryCard(summary)}`;
}

function recordsPart(worst: Worst): string {
  const kept = worst.kept();
  const more = worst.omitted();
  if (kept.length === 0) return '';
  return `<h2>Records with findings, worst first</h2>
<div class="filter">
<input id="words" type="search" placeholder="Filter by path, element, place" aria-label="Filter records">
<label><input id="personal" type="checkbox"> personal information only</label>
<button id="all" type="button">Open or close all</button>
<span id="told" class="soft" role="status"></span>
</div>
${kept.map(recordBlock).join('')}${more === 0 ? '' : `<p class="soft">and ${counted(more, 'more record')} with findings; the JSON report lists all</p>\n`}`;
}

function pageEnd(kept: number, version: string): string {
  const about =
    'Numbers and names are masked. “Personal information” is a number of 201 CMR 17.02 in combination with a person’s name; an “identifier” is such a number alone.';
  const script = kept === 0 ? '' : `<script>${SCRIPT}</script>\n`;
  return `<footer><p>${about}</p><p>pii-scan ${markup(version)}</p></footer>\n</main>\n${script}</body>\n</html>\n`;
}

/** One page for people that needs nothing beside it: the summary on top, worst records first, a filter. */
export const html = {
  name: 'html',
  extensions: ['html', 'htm'],
  title: 'one page for people to read, with a filter',
  start(options) {
    const worst = createWorst(options);
    return {
      begin: () => '',
      record(record) {
        worst.add(record);
        return '';
      },
      end: (scan, summary) =>
        [
          pageHead(scan, summary),
          recordsPart(worst),
          recordTable('Not read, or not wholly', worst.unread),
          recordTable('Nothing found in', worst.quiet),
          pageEnd(worst.kept().length, options.version),
        ].join(''),
    };
  },
} satisfies Reporter;
