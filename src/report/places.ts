import type { Finding, Location, RecordReport } from '../model.ts';
import { CLASS_WORDS, clauseText, elementText, figure } from './words.ts';

/** Where to go, in few words: `12:5`, `page 3`, `Staff!B7`, `$.staff[3].ssn`; '' where nothing is known. */
export function placeText(location: Location): string {
  const { line, column, page, sheet, cell, row, field } = location;
  const words: string[] = [];
  if (page !== null) words.push(`page ${page}`);
  if (sheet !== null || cell !== null) words.push([sheet, cell].filter(part => part !== null).join('!'));
  if (line !== null) words.push(column === null ? `line ${line}` : `${line}:${column}`);
  if (row !== null && cell === null && line === null) words.push(`row ${row}`);
  if (field !== null) words.push(field);
  return words.join(' ');
}

/** The file and the way in, outermost first. */
export function trailText(record: Pick<RecordReport, 'path' | 'member'>): string {
  return [record.path, ...record.member].join(' > ');
}

/** How many findings are of Massachusetts residents, as far as that is known; '' where nothing is. */
export function residentsText(findings: readonly Finding[]): string {
  const here = findings.filter(finding => finding.resident === 'massachusetts').length;
  if (here > 0 && here === findings.length) return 'Massachusetts residents';
  if (here > 0) return `Massachusetts residents (${figure(here)} of ${figure(findings.length)})`;
  return findings.some(finding => finding.resident === 'elsewhere') ? 'residents elsewhere' : '';
}

/** A finding in one sentence without a full stop, for reports that show a message. */
export function findingText(finding: Finding): string {
  const holder = finding.name === null ? 'without a name' : `with the name ${finding.name.masked}`;
  const kind = finding.testData ? 'published sample number' : CLASS_WORDS[finding.class];
  const number = `${elementText(finding)} ${finding.masked} ${holder}`;
  return `${number} (${kind}, ${finding.confidence} confidence, ${clauseText(finding)})`;
}

/**
 * A path as a URI reference. Relative paths stay relative, absolute ones get `file:`; a path that is not UTF-8 is
 * given by its bytes (`pathB64`). On Windows a backslash is a slash.
 */
export function pathUri(
  { path, pathB64 }: Pick<RecordReport, 'path' | 'pathB64'>,
  windows = process.platform === 'win32',
): string {
  if (pathB64 !== undefined) return prefixed(percent(Buffer.from(pathB64, 'base64')));
  const slashed = windows ? path.replaceAll('\\', '/').replace(/^\/\/\?\/(?:UNC(?=\/)|)/, uncStart) : path;
  const drive = windows ? /^[A-Za-z]:(?=\/)/.exec(slashed)?.[0] : undefined;
  if (drive !== undefined) return `file:///${drive}${percent(Buffer.from(slashed.slice(2)))}`;
  return prefixed(percent(Buffer.from(slashed.replace(/^(?:\.\/+)+(?=.)/, ''))));
}

/** What is left of the `\\\\?\\` that long Windows paths begin with: nothing before a drive, a slash before a server. */
function uncStart(start: string): string {
  return start.endsWith('UNC') ? '/' : '';
}

function prefixed(uri: string): string {
  if (uri.startsWith('//')) return `file:${uri}`;
  return uri.startsWith('/') ? `file://${uri}` : uri;
}

/** Bytes of a path with all but unreserved characters and slashes as `%FF` (RFC 3986). */
function percent(bytes: Uint8Array): string {
  let uri = '';
  for (const byte of bytes) {
    const character = String.fromCharCode(byte);
    uri += /[\w.~/-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }
  return uri;
}
