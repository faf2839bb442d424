import { DETECTORS } from '../../detectors/index.ts';
import { EXTRACTORS } from '../extract/index.ts';
import { UsageError } from './usage.ts';

function columns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map(row => row[at]!.length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => cell.padEnd(widths[at]!))
      .join('  ')
      .trimEnd();
  return `${rows.map(line).join('\n')}\n`;
}

/** The registered detectors, a line each: id, clause of 201 CMR 17.02, what it finds. */
export function listDetectors(): string {
  return columns([
    ['DETECTOR', 'CLAUSE', 'FINDS'],
    ...DETECTORS.map(({ id, clause, title }) => [id, clause, title]),
  ]);
}

/** The registered formats, a line each: name, endings, what it is. Formats are told by content, not by ending. */
export function listFormats(): string {
  return columns([
    ['FORMAT', 'ENDINGS', 'READS'],
    ...EXTRACTORS.map(({ format, extensions, title }) => [format, extensions.join(' '), title]),
  ]);
}

/** @throws UsageError naming the first id that is no detector's. */
export function checkDetectors(ids: readonly string[]): void {
  const unknown = ids.find(id => !DETECTORS.some(detector => detector.id === id));
  if (unknown !== undefined) {
    throw new UsageError(`--detectors: '${unknown}' is none of ${DETECTORS.map(({ id }) => id).join(', ')}`);
  }
}
