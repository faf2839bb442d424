import { CLAUSES, type CustomSpec } from '../../detectors/custom.ts';
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

/** The detectors, a line each: id, clause of 201 CMR 17.02, what it finds; those of the config file last. */
export function listDetectors(customs: readonly CustomSpec[]): string {
  return columns([
    ['DETECTOR', 'CLAUSE', 'FINDS'],
    ...DETECTORS.map(({ id, clause, title }) => [id, clause ?? '-', title]),
    ...customs.map(({ id, element, title }) => [id, CLAUSES[element] ?? '-', title]),
  ]);
}

/** The registered formats, a line each: name, endings, what it is. Formats are told by content, not by ending. */
export function listFormats(): string {
  return columns([
    ['FORMAT', 'ENDINGS', 'READS'],
    ...EXTRACTORS.map(({ format, extensions, title }) => [format, extensions.join(' '), title]),
  ]);
}

/** @throws UsageError naming the first id that is no detector's, be it registered or of the config file. */
export function checkDetectors(ids: readonly string[], customs: readonly CustomSpec[]): void {
  const known = [...DETECTORS, ...customs].map(({ id }) => id);
  const unknown = ids.find(id => !known.includes(id));
  if (unknown !== undefined) {
    throw new UsageError(`--detectors: '${unknown}' is none of ${known.join(', ')}`);
  }
}
