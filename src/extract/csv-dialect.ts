import { cleanLabel, isKnownLabel } from './labels.ts';
import { isRule } from './layout-gaps.ts';

/** How a delimited file is written. */
export interface Dialect {
  readonly delimiter: string;
  /** Lines that begin with it are comments; null where the file has none. */
  readonly comment: string | null;
}

const DELIMITERS = [',', '\t', ';', '|', '\x01', '\x1f', '^', '~'] as const;
const MOST_RECORDS = 60;
const NAMED = /\.(csv|tsv|tab|psv|ssv|skv|txt\.csv)$/i;

/** Whether a file's name says that it holds delimited values. */
export function isCsvName(name: string): boolean {
  return NAMED.test(name);
}

/** Fields of the first records, by the rules of RFC 4180 for one delimiter; the last record may be cut and is left out. */
function firstRecords(text: string, delimiter: string): string[][] {
  const records: string[][] = [];
  let fields: string[] = [];
  let field = '';
  let quoted = false;
  for (let at = 0; at < text.length && records.length < MOST_RECORDS; at++) {
    const char = text[at]!;
    if (quoted) {
      if (char !== '"') field += char;
      else if (text[at + 1] === '"') field += text[++at]!;
      else quoted = false;
    } else if (char === '"' && field === '') quoted = true;
    else if (char === delimiter) {
      fields.push(field);
      field = '';
    } else if (char === '\n' || char === '\r') {
      if (char === '\r' && text[at + 1] === '\n') at++;
      fields.push(field);
      if (fields.length > 1 || field !== '') records.push(fields);
      fields = [];
      field = '';
    } else field += char;
  }
  if (records.length < MOST_RECORDS && !quoted && (field !== '' || fields.length > 0))
    records.push([...fields, field]);
  return records;
}

interface Fit {
  readonly delimiter: string;
  readonly records: string[][];
  /** The most usual number of fields, and the share of records that have it. */
  readonly width: number;
  readonly share: number;
}

function fitOf(text: string, delimiter: string): Fit {
  const records = firstRecords(text, delimiter);
  const widths = new Map<number, number>();
  for (const record of records) widths.set(record.length, (widths.get(record.length) ?? 0) + 1);
  let width = 1;
  let most = 0;
  for (const [fields, times] of widths) {
    if (fields > 1 && times > most) {
      width = fields;
      most = times;
    }
  }
  return { delimiter, records, width, share: records.length === 0 ? 0 : most / records.length };
}

function knownHeader(fit: Fit): boolean {
  return fit.records.slice(0, 3).some(record => {
    const known = record.filter(field => isKnownLabel(cleanLabel(field))).length;
    return record.length === fit.width && known >= 2 && known >= record.length * 0.4;
  });
}

/** Code, markup, prose and drawn tables have regular delimiters too. */
function isOtherText(lines: readonly string[], fit: Fit): boolean {
  const some = (pattern: RegExp, share: number) =>
    lines.filter(line => pattern.test(line)).length > lines.length * share;
  if (some(/^\s*[{[<(]|^\s*(insert|values)\b/i, 0.3) || some(/[{}()]\s*[;,]?\s*$|[^;];\s*$/, 0.3))
    return true;
  if (fit.delimiter !== ',' && fit.delimiter !== ';') return false;
  const fields = fit.records.flatMap(record => record.slice(1));
  const spaced = fields.filter(field => /^\s+\S/.test(field)).length;
  return spaced > fields.length * 0.3 || fit.records.flat().some(field => field.length > 2000);
}

/** Whether a head is delimited text without a name that says so: regular, and unlike prose, code and logs. */
function isRegular(lines: readonly string[], fit: Fit): boolean {
  if (fit.records.length < 2 || fit.width < 2 || fit.share < 0.9) return false;
  if (fit.delimiter === '|' && lines.some(isRule)) return false;
  const header = knownHeader(fit);
  if (isOtherText(lines, fit) && !(header && fit.share >= 0.95 && fit.records.length >= 3)) return false;
  if (header) return true;
  if (fit.records.length < 3 || fit.share < 0.95) return false;
  return fit.width >= (fit.delimiter === ',' || fit.delimiter === '~' || fit.delimiter === '^' ? 4 : 3);
}

/**
 * The dialect of a head's text, or null where it is not delimited. A name such as `x.csv` needs weaker evidence: any
 * delimiter that half of the records share, or none at all for a file of one column.
 */
export function csvDialect(text: string, named: boolean): Dialect | null {
  const declared = /^sep=(.)\r?\n/i.exec(text)?.[1];
  const lines = text.split(/\r\n|\n|\r/, 200).filter(line => line.trim() !== '');
  const comment =
    lines.find(line => /^(#|\/\/)\s?\S/.test(line) && lines[0] === line) === undefined ? null : '#';
  if (declared !== undefined) return { delimiter: declared, comment };
  if (lines.length === 0 || /^\s*[{[<]/.test(text)) return null;
  const body = comment === null ? text : text.replace(/^#[^\r\n]*(\r\n|\n|\r)/gm, '');
  const plain = comment === null ? lines : lines.filter(line => !line.startsWith('#'));
  const fits = DELIMITERS.filter(delimiter => body.includes(delimiter)).map(delimiter =>
    fitOf(body, delimiter),
  );
  const score = (fit: Fit) =>
    fit.share * (fit.width > 1 ? 1 : 0) + Math.min(fit.width, 20) / 100 + (knownHeader(fit) ? 0.3 : 0);
  const best = fits.sort((a, b) => score(b) - score(a))[0];
  if (named) {
    if (best !== undefined && best.width > 1 && best.share >= 0.25)
      return { delimiter: best.delimiter, comment };
    return { delimiter: ',', comment };
  }
  return best !== undefined && isRegular(plain, best) ? { delimiter: best.delimiter, comment } : null;
}
