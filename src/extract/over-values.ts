import { cellsOf, isBoxLine, isInlineForm, labelCells } from './box-lines.ts';
import { isKnownLabel } from './labels.ts';

/** Whether the line at `at` has labels, two or more, and the next their values, with more such lines after them. */
function isOverValues(texts: readonly string[], at: number): boolean {
  const labels = labelCells(texts[at]!);
  const values = texts[at + 1] ?? '';
  const next = texts[at + 2]?.trim() === '' ? (texts[at + 3] ?? '') : (texts[at + 2] ?? '');
  if (labels === null || labels.length < 2 || values.trim() === '' || labelCells(values) !== null)
    return false;
  if (next.trim() === texts[at]!.trim()) return false;
  return (
    isInlineForm(values) ||
    isInlineForm(next) ||
    isBoxLine(next) ||
    isColonLine(next) ||
    (labelCells(next)?.length ?? 0) >= 2
  );
}

/** Whether a line begins with a known label, its colon and its value. */
function isColonLine(text: string): boolean {
  const label = /^\s{0,12}(\p{L}[^:\n]{1,47}):\s{1,40}\S/u.exec(text.slice(0, 200));
  return label !== null && isKnownLabel(label[1]!);
}

const isBlankLine = (text: string | undefined): boolean => text !== undefined && text.trim() === '';

/** Whether two lines have numbers in one column, as the rows of a table have. */
function areRows(one: string, two: string): boolean {
  const numbers = (text: string) =>
    cellsOf(text).filter(([start, end]) => /\d{3}|\d[/.-]\d/.test(text.slice(start, end)));
  return numbers(one).some(([start]) => numbers(two).some(([other]) => Math.abs(start - other) <= 2));
}

/**
 * The line after those from `at` on that are labels, two or more, with their values on the next line, in turn; `at`
 * where there are none.
 */
export function overValuesEnd(texts: readonly string[], at: number): number {
  if (!isOverValues(texts, at)) return at;
  let to = at + 2;
  for (;;) {
    const from = isBlankLine(texts[to]) ? to + 1 : to;
    const [labels, values = ''] = [labelCells(texts[from] ?? ''), texts[from + 1]];
    const isPair =
      labels !== null && labels.length >= 2 && values.trim() !== '' && labelCells(values) === null;
    const after = isBlankLine(texts[from + 2]) ? from + 3 : from + 2;
    if (!isPair || areRows(values, texts[after] ?? '')) return to;
    to = from + 2;
  }
}
