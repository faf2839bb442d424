import { cleanLabel, isKnownLabel, labelledParts, mayHoldLabel, type TextKind, textKind } from './labels.ts';

/** A row of texts by column; null where a cell is empty. */
export type TextRow = readonly (string | null)[];

/** How a block of rows without a blank one between is to be read. Indexes are of the block's rows. */
export type Shape =
  | { readonly kind: 'table'; readonly header: number; readonly headerRows: 1 | 2 }
  | { readonly kind: 'form' }
  | { readonly kind: 'pairs'; readonly from: number }
  | { readonly kind: 'transposed' }
  | { readonly kind: 'plain' };

interface Filled {
  readonly column: number;
  readonly text: string;
  readonly kind: TextKind;
}

function filled(row: TextRow): Filled[] {
  const cells: Filled[] = [];
  row.forEach((text, column) => {
    if (text !== null) cells.push({ column, text, kind: textKind(text) });
  });
  return cells;
}

function share(cells: readonly Filled[], ...kinds: TextKind[]): number {
  return cells.length === 0 ? 0 : cells.filter(cell => kinds.includes(cell.kind)).length / cells.length;
}

/** `2023`, `Q1`: numbers that headers hold. */
function headerNumber(cell: Filled): boolean {
  return cell.kind === 'data' && /^(19|20)\d\d$/.test(cell.text.trim());
}

function headerLike(cells: readonly Filled[]): boolean {
  if (cells.length === 0 || share(cells, 'prose') > 0.1) return false;
  if (cells.some(cell => cell.kind === 'data' && !headerNumber(cell))) return false;
  const known = cells.filter(cell => cell.kind === 'known').length;
  return known / cells.length >= 0.5 || (known >= 3 && known / cells.length >= 0.3);
}

/** Whether a row surely is a header of its own: three or more cells, nearly all of them known labels. */
export function isStrongHeader(row: TextRow): boolean {
  let count = 0;
  let known = 0;
  for (const text of row) {
    if (text === null) continue;
    if (text.length > 48 || /\d{3}/.test(text)) return false;
    count++;
    if (isKnownLabel(cleanLabel(text))) known++;
  }
  return count >= 2 && known >= 2 && known / count >= 0.7;
}

/** `Label: value` within one cell. */
function labelledInside(cell: Filled): boolean {
  return (
    cell.text.length < 400 && mayHoldLabel(cell.text) && labelledParts(cell.text)?.[0]?.label !== undefined
  );
}

interface FormCount {
  labelled: number;
  total: number;
  wide: number;
  alternating: number;
}

/** Counts rows of the form `label value` and `label value label value`, and those with more values a label. */
function countForm(rows: readonly (readonly Filled[])[]): FormCount {
  const count: FormCount = { labelled: 0, total: 0, wide: 0, alternating: 0 };
  for (const cells of rows) {
    const [first, second, third] = cells;
    if (first === undefined) continue;
    if (labelledInside(first)) {
      count.total++;
      count.labelled++;
      continue;
    }
    if (second === undefined) continue;
    count.total++;
    if (first.kind !== 'known' || second.kind === 'known') continue;
    count.labelled++;
    if (third === undefined) continue;
    if (third.kind === 'known' || labelledInside(third)) count.alternating++;
    else count.wide++;
  }
  return count;
}

/** `auth_code`, `Charge`, `CPT`: one word, as a field's name that no list of words has. */
export function isFieldName(text: string): boolean {
  return text.length <= 40 && /^\p{L}[\p{L}\p{N}_#.()/-]*:?$/u.test(text.trim());
}

/**
 * Whether rows are names of fields and their values in turn, so that known labels are wanted for a part of them only:
 * the names are all different, a part of them known and the others short.
 */
function isListOfFields(rows: readonly (readonly Filled[])[]): boolean {
  const multi = rows.filter(cells => cells.length > 1);
  if (multi.length < 3 || multi.some(cells => cells.length % 2 === 1 || cells.length > 6)) return false;
  const names = multi.flatMap(cells => cells.filter((_, at) => at % 2 === 0));
  const values = multi.flatMap(cells => cells.filter((_, at) => at % 2 === 1));
  if (names.length < 4 || new Set(names.map(({ text }) => text)).size < names.length) return false;
  const known = names.filter(cell => cell.kind === 'known').length;
  const isShort = (cell: Filled) => cell.kind === 'short' && cell.text.split(/\s+/).length <= 4;
  if (!names.every(cell => cell.kind === 'known' || isShort(cell))) return false;
  const fields = names.filter(cell => cell.kind === 'known' || isFieldName(cell.text)).length;
  const isSure = known >= names.length * (fields === names.length ? 0.3 : 0.4);
  return isSure && values.filter(cell => cell.kind === 'known').length <= values.length * 0.2;
}

const PERSON_ROW = /\b(names?|ssn|social|tin|birth|dob|licen[cs]e|nombre|nome|nom)\b/i;

/**
 * Whether fields run down the first column under a header that only numbers or names the persons of the others:
 * `Item, Client 1, Client 2` over `Name, ...` and `SSN, ...`.
 */
function isHeadedTransposed(multi: readonly (readonly Filled[])[]): boolean {
  const [header, ...rows] = multi;
  if (header === undefined || rows.length < 3 || header.length > 60) return false;
  const column = rows[0]![0]!.column;
  const names = rows.map(cells => cells[0]!);
  if (
    names.some(cell => cell.column !== column) ||
    new Set(names.map(({ text }) => text)).size < names.length
  )
    return false;
  const known = names.filter(cell => cell.kind === 'known').length;
  if (known < names.length * 0.7 || !names.some(({ text }) => PERSON_ROW.test(text))) return false;
  const heads = header.filter(cell => cell.column > column);
  const isField = ({ text }: Filled) => PERSON_ROW.test(text.replace(/_/g, ' '));
  if (heads.length < 2 || heads.some(cell => isField(cell) || cell.kind === 'prose')) return false;
  const values = rows.flatMap(cells => cells.slice(1));
  if (
    values.length < rows.length ||
    values.filter(cell => cell.kind === 'known').length > values.length * 0.2
  )
    return false;
  return rows.every(cells =>
    cells.slice(1).every(({ column: at }) => heads.some(head => head.column === at)),
  );
}

function formOrTransposed(rows: readonly (readonly Filled[])[], openForm: boolean): Shape | null {
  const count = countForm(rows);
  const multi = rows.filter(cells => cells.length > 1);
  if (isHeadedTransposed(multi)) return { kind: 'transposed' };
  const firstHeader = multi[0] !== undefined && multi[0].length >= 3 && share(multi[0], 'known') >= 0.7;
  if (firstHeader && count.alternating === 0) return null;
  if (isListOfFields(rows)) return { kind: 'form' };
  if (count.total === 0 || count.labelled / count.total < 0.6) return null;
  if (count.labelled < 2 && count.alternating === 0) {
    const [only] = multi;
    const sure = only === undefined || labelledInside(only[0]!) || only[0]!.text.trim().endsWith(':');
    if (!sure && !(multi.length === 1 && (openForm || only[1]?.kind === 'data'))) return null;
  }
  if (count.wide >= 2 && count.wide >= count.labelled * 0.6 && count.wide > count.alternating)
    return { kind: 'transposed' };
  return { kind: 'form' };
}

/** Rows of labels with rows of values under them, two times or more: boxes of a printed form. */
function pairs(rows: readonly (readonly Filled[])[]): Shape | null {
  let from = 0;
  while (from < rows.length - 4 && rows[from]!.length === 1 && !headerLike(rows[from]!)) from++;
  const seen = new Set<string>();
  for (let at = from; at + 1 < rows.length; at += 2) {
    const labels = rows[at]!;
    const values = rows[at + 1]!;
    const named = labels.length > 0 && share(labels, 'known') >= 0.6 && headerLike(labels);
    if (!named || share(values, 'known') > 0.34) return null;
    const columns = new Set(labels.map(cell => cell.column));
    if (!values.every(cell => columns.has(cell.column))) return null;
    // The same labels again are a table's header, repeated.
    const text = labels.map(cell => cell.text).join('\n');
    if (seen.has(text)) return null;
    seen.add(text);
  }
  return seen.size >= 2 && (rows.length - from) % 2 === 0 ? { kind: 'pairs', from } : null;
}

/** Whether some column has data in nearly all rows below and a short text in this row: a header by contrast. */
function contrast(header: readonly Filled[], below: readonly (readonly Filled[])[]): boolean {
  if (share(header, 'short', 'known') < 1) return false;
  const isAgain = (cells: readonly Filled[]) =>
    cells.length === header.length && cells.every((cell, at) => cell.text === header[at]!.text);
  const rows = below.filter(cells => !isAgain(cells));
  if (rows.length < 2) return false;
  return header.some(cell => {
    const kinds = rows.map(cells => cells.find(other => other.column === cell.column)?.kind);
    const met = kinds.filter(kind => kind !== undefined);
    const data = met.filter(kind => kind === 'data').length;
    // The title of a next page may stand among many rows.
    return met.length >= rows.length * 0.6 && data >= met.length - Math.floor(rows.length / 10);
  });
}

function tableShape(rows: readonly (readonly Filled[])[]): Shape | null {
  const widest = Math.max(...rows.map(cells => cells.length));
  let multi = 0;
  for (let at = 0; at < rows.length && multi < 6; at++) {
    const cells = rows[at]!;
    const below = rows.slice(at + 1);
    const wide = widest === 1 ? cells.length === 1 : cells.length >= 2;
    if (!wide) continue;
    multi++;
    if (!headerLike(cells) && !(multi === 1 && widest > 1 && contrast(cells, below))) continue;
    if (widest === 1 && below.filter(row => share(row, 'data') === 1).length < below.length * 0.6)
      return null;
    if (widest === 1 && below.length === 0) return null;
    return { kind: 'table', header: at, headerRows: secondHeader(cells, below) ? 2 : 1 };
  }
  return null;
}

/** Whether the row under a header is its second line: labels too, one of the two with gaps that the other fills. */
function secondHeader(cells: readonly Filled[], below: readonly (readonly Filled[])[]): boolean {
  const [next, ...data] = below;
  if (next === undefined || data.length === 0 || next.length < 1 || !headerLike(next)) return false;
  const columns = new Set(cells.map(cell => cell.column));
  const under = new Set(next.map(cell => cell.column));
  if (next.some(cell => !columns.has(cell.column)) || cells.some(cell => !under.has(cell.column)))
    return true;
  const isUnder = share(next, 'known') >= 0.5 && next.some(({ text }) => PERSON_ROW.test(text));
  return isUnder && contrast(next, data);
}

/** Decides how to read a block of rows; `openForm`: it follows a form's rows after a blank one. */
export function shapeOf(rows: readonly TextRow[], openForm = false): Shape {
  const cells = rows.map(filled);
  return pairs(cells) ?? formOrTransposed(cells, openForm) ?? tableShape(cells) ?? { kind: 'plain' };
}
