import type { Piece, Place, Segment } from '../model.ts';
import { NAME_LABEL } from './form.ts';
import { cleanLabel, labelledParts, mayHoldLabel, textKind } from './labels.ts';
import { joinPlaced, type Placed, placedPart } from './places.ts';
import { isFieldName, type TextRow } from './table-shape.ts';

/** One cell; `locate` gives the place of the character at an index of `text`. */
export interface Cell {
  readonly text: string;
  readonly place: Place;
  readonly locate?: (index: number) => Place;
}

/** Cells by column; null for an empty one. */
export type Cells = readonly (Cell | null)[];

const SSN_LABEL = /\b(ssn|social|ss ?#|tin)\b/i;

/** The texts of a row; null where a cell is empty. */
export function texts(cells: Cells): TextRow {
  return cells.map(cell => (cell === null || cell.text.trim() === '' ? null : cell.text));
}

/** Whether a row could be a header at all: no long cell and no number in it. Cheap, as each data row is asked. */
export function mayBeHeader(cells: Cells): boolean {
  for (const cell of cells)
    if (cell !== null && (cell.text.length > 48 || /\d{3}/.test(cell.text))) return false;
  return true;
}

/** Whether no cell of a row has text. */
export function isBlank(cells: Cells): boolean {
  for (const cell of cells) if (cell !== null && cell.text.trim() !== '') return false;
  return true;
}

function joinLabels(outer: string | undefined, inner: string | undefined): string | undefined {
  if (outer === undefined || inner === undefined || outer === inner) return inner ?? outer;
  return `${outer} ${inner}`;
}

/** A segment of a placed text under a label; the label is its place's field where it has none. */
function labelled(placed: Placed, label: string | undefined): Segment {
  if (label === undefined || placed.place.field !== undefined)
    return label === undefined ? placed : { ...placed, label };
  const place = { ...placed.place, field: label };
  if (placed.locate === undefined) return { text: placed.text, place, label };
  const { locate } = placed;
  return { text: placed.text, place, label, locate: index => ({ ...locate(index), field: label }) };
}

/** The same cell, with a label as its place's field. */
export function underField(cell: Cell, field: string): Cell {
  const { text, place, locate } = cell;
  const own = { text, place: { ...place, field } };
  return locate === undefined ? own : { ...own, locate: index => ({ ...locate(index), field }) };
}

/** The segments of one cell: as it stands, or its `Label: value` parts. */
export function addCell(cell: Cell, label: string | undefined, out: Segment[]): void {
  const { text } = cell;
  const parts = mayHoldLabel(text) ? labelledParts(text) : null;
  if (parts === null) {
    if (text.trim() !== '') out.push(labelled(cell, label));
    return;
  }
  for (const part of parts)
    out.push(labelled(placedPart(cell, part.start, part.end), joinLabels(label, part.label)));
}

/** A row that is none of a person: a title or header, as one segment with tabs between the cells. */
export function plainRow(cells: Cells): Piece {
  const filled = cells.filter(cell => cell !== null && cell.text.trim() !== '') as Cell[];
  return { segment: filled.length === 1 ? filled[0]! : joinPlaced(filled, '\t') };
}

/** The values of a form's row, each under the label cell to its left. */
export function formSegments(cells: Cells, out: Segment[]): void {
  let label: string | undefined;
  let values = 0;
  const filled = cells.filter(cell => cell !== null && cell.text.trim() !== '') as Cell[];
  const inside = filled.map(cell => mayHoldLabel(cell.text) && labelledParts(cell.text) !== null);
  filled.forEach((cell, index) => {
    const valueFollows = index + 1 < filled.length && !inside[index + 1];
    const mayName = filled.length % 2 === 0 && index % 2 === 0 && !/\d{3}/.test(cell.text);
    const isField = mayName && isFieldName(cell.text);
    const isLabel = !inside[index] && valueFollows && (isField || textKind(cell.text) === 'known');
    if (isLabel && (values > 0 || label === undefined)) {
      label = cleanLabel(cell.text);
      values = 0;
      return;
    }
    addCell(cell, inside[index] ? undefined : label, out);
    values++;
  });
}

/** What a header says of its columns. */
export interface Header {
  readonly labels: readonly (string | undefined)[];
  readonly names: readonly number[];
  readonly numbers: readonly number[];
}

/** Reads column labels: which columns hold names, which Social Security numbers. */
export function headerOf(labels: readonly (string | undefined)[]): Header {
  const columns = (pattern: RegExp) =>
    labels.flatMap((label, column) =>
      label !== undefined && pattern.test(label.replace(/[_-]|(?<=\p{Ll})(?=\p{Lu})/gu, ' ')) ? [column] : [],
    );
  return { labels, names: columns(NAME_LABEL), numbers: columns(SSN_LABEL) };
}

/**
 * Whether a row of a pivot table names a group whose items stand in the rows below: its first cell holds words, and
 * beside it there is at most a count or a total in the last columns.
 */
export function isGroupRow(header: Header | null, cells: Cells): boolean {
  const width = header?.labels.length ?? 0;
  const first = cells[0] ?? null;
  if (width < 3 || first === null || header?.names.includes(0) || /\d|:/.test(first.text)) return false;
  const others = cells.flatMap((cell, column) => (column > 0 && cell !== null ? [column] : []));
  return others.every(
    column => column >= 2 && column >= width - 2 && /^[\d.,$ -]{1,16}$/.test(cells[column]!.text),
  );
}

const LAST_FIRST =
  /^\p{Lu}[\p{L}\p{M}'’ -]{1,40}, \p{Lu}[\p{Ll}\p{M}'’-]{1,30}(?: \p{Lu}[\p{L}\p{M}.'’-]{0,30}){0,2}$/u;

/** The label of a group's cell: `Name` where it is written as one and no other column has names. */
export function groupLabel({ labels, names }: Header, { text }: Cell): string | undefined {
  return names.length === 0 && LAST_FIRST.test(text.trim()) ? 'Name' : labels[0];
}

/** Whether a row is the header once more, as at the top of a next page. */
export function isAgain(header: Header | null, cells: Cells): boolean {
  if (header === null) return false;
  let filled = 0;
  for (const [column, cell] of cells.entries()) {
    if (cell === null) continue;
    if (cell.text.length > 48 || cleanLabel(cell.text) !== header.labels[column]) return false;
    filled++;
  }
  return filled >= 2;
}

function has(cells: Cells, column: number): boolean {
  const cell = cells[column];
  return cell !== null && cell !== undefined && cell.text !== '';
}

function count(cells: Cells): number {
  let filled = 0;
  for (const cell of cells) if (cell !== null) filled++;
  return filled;
}

/**
 * Whether a row goes on with the person of the row before: its name cells are left empty, as under a merged cell, or
 * it has but a few cells and none in the first column, as a second line of an address.
 */
export function continues(header: Header, before: Cells, cells: Cells): boolean {
  const lastName = header.names.at(-1);
  if (lastName === undefined || has(cells, 0) || !header.names.some(column => has(before, column)))
    return false;
  if (header.numbers.some(column => has(cells, column) && has(before, column))) return false;
  if (has(before, 0) && !header.names.includes(0) && count(cells) * 2 <= count(before)) return true;
  for (let column = 1; column <= lastName; column++) if (has(cells, column)) return false;
  return true;
}
