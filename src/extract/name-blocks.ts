import type { Piece, Segment } from '../model.ts';
import { isKnownLabel, labelledParts } from './labels.ts';
import { isBlank, isRule, spacedCells, WIDEST } from './layout-gaps.ts';
import { joinPlaced, type Placed, placedPart } from './places.ts';

/** Lines that are read together: `[from, to)`, and their pieces. */
export interface NameBlocks {
  readonly from: number;
  readonly to: number;
  readonly pieces: Piece[];
}

const MOST_LINES = 4_000;
const MOST_RECORD_LINES = 8;
const MOST_CHEQUE_LINES = 16;

/** `FAMILY, GIVEN M` as the first cell of a line. */
const FAMILY_GIVEN =
  /^\s{0,12}(\p{Lu}[\p{L}\p{M}'’-]{1,30}(?: \p{Lu}[\p{L}\p{M}'’-]{0,30}){0,2}\.?, ?\p{Lu}[\p{L}\p{M}'’-]{0,30}\.?(?: \p{L}[\p{L}\p{M}'’-]{0,30}\.?){0,2})(?:\s{2,}\S|\s*$)/u;

const startOf = (text: string): number => text.search(/\S/);

/** A line's labelled parts, else the line itself. */
function lineSegments(line: Placed): Segment[] {
  const parts = labelledParts(line.text);
  if (parts === null) return [placedPart(line, startOf(line.text), line.text.trimEnd().length)];
  return parts.map(({ label, start, end }) => {
    const placed = placedPart(line, start, end);
    return label === undefined ? placed : { ...placed, label, place: { ...placed.place, field: label } };
  });
}

/** A name as a form's value, though no label stands at it. */
function named(line: Placed, start: number, end: number, label: string): Segment {
  return { ...placedPart(line, start, end), label };
}

/** How many lines the record has that begins with a name at line `from`: those further to the right, else up to the next. */
function recordLength(texts: readonly string[], from: number): number {
  if (!FAMILY_GIVEN.test(texts[from]!.slice(0, WIDEST))) return 0;
  const left = startOf(texts[from]!);
  const second = spacedCells(texts[from]!.slice(0, WIDEST))[1]?.[0] ?? WIDEST;
  const isHanging = startOf(texts[from + 1] ?? '') > left;
  let to = from + 1;
  while (to < texts.length && to - from <= MOST_RECORD_LINES) {
    const text = texts[to]!;
    if (isBlank(text) || isRule(text) || text.length > WIDEST || FAMILY_GIVEN.test(text)) break;
    // What stands under a further cell only is the rest of that cell.
    if (startOf(text) >= second) return 0;
    if (isHanging && startOf(text) <= left) break;
    to++;
  }
  const below = texts.slice(from + 1, to);
  const isLong = below.length === 0 || below.length >= MOST_RECORD_LINES;
  return isLong || !below.some(text => /\d{3}/.test(text)) ? 0 : to - from;
}

/**
 * Records of several lines without a header, each of which begins with a name and goes on in lines further to the
 * right, or in as many lines as the others: `FAMILY, GIVEN M   ID 1` over `  SSN 2` over `  ACCT 3`. Null where fewer
 * than two begin at line `from`.
 */
function namedRecords(lines: readonly Placed[], texts: readonly string[], from: number): NameBlocks | null {
  const records: (readonly [number, number])[] = [];
  const left = startOf(texts[from]!);
  for (let at = from; at < texts.length && at - from < MOST_LINES; at = records.at(-1)![1]) {
    if (records.length > 0 && isBlank(texts[at]!)) at++;
    const length = at < texts.length && startOf(texts[at]!) === left ? recordLength(texts, at) : 0;
    if (length === 0) break;
    records.push([at, at + length]);
  }
  if (records.length < 2) return null;
  const isHanging = ([first, to]: readonly [number, number]): boolean =>
    texts.slice(first + 1, to).every(text => startOf(text) > left);
  if (!records.every(isHanging)) {
    const lengths = records.map(([start, to]) => to - start);
    const [length] = lengths;
    const last = records.at(-1)!;
    if (length! < 3 || lengths.slice(0, -1).some(other => other !== length) || lengths.at(-1)! < length!)
      return null;
    records[records.length - 1] = [last[0], last[0] + length!];
  }
  const pieces = records.map(([start, to]): Piece => {
    const line = lines[start]!;
    const begin = startOf(line.text);
    const end = begin + FAMILY_GIVEN.exec(line.text)![1]!.length;
    const rest = line.text.slice(end).trim() === '' ? [] : [placedPart(line, end, line.text.length)];
    const others = [...rest, ...lines.slice(start + 1, to)];
    return {
      row: { kind: 'form', segments: [named(line, begin, end, 'Name'), ...others.flatMap(lineSegments)] },
    };
  });
  return { from, to: records.at(-1)![1], pieces };
}

/** Who a cheque is drawn to. */
const PAYEE = /\bpay (?:to|against)\b|\border of\b|\bp[aá]guese a\b|\bpayez\b/i;
/** The line of a cheque's foot, in its own signs or as programs write them. */
const MICR = /[⑆⑇⑈⑉]|(?<!\w)(?:[|:]{1,2}|[AT])\d{9}(?:[|:]{1,2}|[AT])(?!\w)/;
const SECTION = /^\s*\[[^\]]{0,80}\]\s*$/;

/**
 * The text of a cheque: who draws it stands above the line that says to whom, and the line of its foot holds the drawer's
 * account. Null where none begins at line `from`.
 */
function chequeAt(lines: readonly Placed[], texts: readonly string[], from: number): NameBlocks | null {
  const isBreak = (text: string | undefined): boolean =>
    text === undefined || isBlank(text) || isRule(text) || SECTION.test(text) || MICR.test(text);
  if (isBreak(texts[from]) || !isBreak(texts[from - 1]) || PAYEE.test(texts[from]!)) return null;
  let payee = -1;
  let foot = -1;
  for (let at = from; at < texts.length && at - from < MOST_CHEQUE_LINES && foot < 0; at++) {
    const text = texts[at]!;
    if (text.length > WIDEST || SECTION.test(text)) return null;
    if (payee < 0 && isBlank(text) && !PAYEE.test(texts[at + 1] ?? '')) return null;
    if (payee < 0 && PAYEE.test(text)) payee = at;
    if (MICR.test(text)) foot = at;
  }
  const first = spacedCells(texts[from]!)[0];
  if (payee < 0 || foot < payee || first === undefined) return null;
  const drawer = texts[from]!.slice(...first);
  if (/\d/.test(drawer) || isKnownLabel(drawer)) return null;
  const line = lines[from]!;
  const rest = line.text.slice(first[1]).trim() === '' ? [] : [placedPart(line, first[1], line.text.length)];
  const above = lines.slice(from + 1, payee).filter(({ text }) => !isBlank(text));
  const segments = [named(line, ...first, 'Drawer'), ...rest, ...above, lines[foot]!];
  return {
    from,
    to: foot + 1,
    pieces: [
      { segment: { ...joinPlaced(lines.slice(payee, foot), '\n'), apart: true } },
      { row: { kind: 'form', segments } },
    ],
  };
}

/** The cheques and the records of several lines that begin with a name, in order. */
export function nameBlocks(lines: readonly Placed[]): NameBlocks[] {
  const texts = lines.map(({ text }) => text);
  const found: NameBlocks[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (isBlank(texts[at]!) || texts[at]!.length > WIDEST) continue;
    const block = chequeAt(lines, texts, at) ?? namedRecords(lines, texts, at);
    if (block === null) continue;
    found.push(block);
    at = block.to - 1;
  }
  return found;
}

/** The words and the number of a line under a name on a badge: `Badge 53841`; null for any other line. */
export function captionParts(text: string): readonly [words: string, number: string] | null {
  const found = /^(\p{L}[\p{L}. /'’-]{0,23}?)(?: ?[#:] ?| )([\p{L}*-]{0,4}[\d*Xx][\d*Xx() .-]{3,24})$/u.exec(
    text,
  );
  return found === null ? null : [found[1]!, found[2]!];
}

/** An address label or a badge's caption, of one person: the name stands at its top. */
export function labelPieces(lines: readonly Placed[], kind: 'address' | 'caption'): Piece[] {
  const [first, ...others] = lines.filter(line => line.text.trim() !== '');
  if (first === undefined) return [];
  const rest = others.map((line): Segment => {
    const [label, number] = (kind === 'caption' && captionParts(line.text)) || [];
    if (label === undefined || number === undefined) return line;
    const value = placedPart(line, line.text.length - number.length, line.text.length);
    return { ...value, label, place: { ...value.place, field: label } };
  });
  return [{ row: { kind: 'form', segments: [{ ...first, label: 'Name' }, ...rest] } }];
}
