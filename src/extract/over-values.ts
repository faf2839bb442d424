import { isBoxLine, isInlineForm, labelCells, labelsBetween } from './box-lines.ts';
import { cellsOf } from './box-values.ts';
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

/** The first line from `at` on that is not blank, past so many blank ones at most. */
function pastBlank(texts: readonly string[], at: number, most = 2): number {
  let to = at;
  while (to - at < most && isBlankLine(texts[to])) to++;
  return to;
}

/** Whether the line at `at` has labels, two or more, with their values and other such labels after blank lines. */
function isOpenForm(texts: readonly string[], at: number): boolean {
  const labels = labelCells(texts[at]!);
  const values = pastBlank(texts, at + 1);
  if (labels === null || labels.length < 2 || values === at + 1) return false;
  const text = texts[values] ?? '';
  const next = pastBlank(texts, values + 1);
  const below = texts[next] ?? '';
  const under = cellsOf(text).length;
  if (text.trim() === '' || under > labels.length || under < 2 || labelCells(text) !== null) return false;
  if (next === values + 1 || below.trim() === texts[at]!.trim()) return false;
  return (labelCells(below)?.length ?? 0) >= 2 && pastBlank(texts, next + 1) > next + 1;
}

/**
 * The line after those from `at` on that are labels, two or more, with their values on the next line, in turn; `at`
 * where there are none. All of them may have blank lines between.
 */
export function overValuesEnd(texts: readonly string[], at: number): number {
  const isOpen = isOpenForm(texts, at);
  if (!isOpen && !isOverValues(texts, at)) return at;
  const most = isOpen ? 2 : 1;
  let last = isOpen ? pastBlank(texts, at + 1) : at + 1;
  for (;;) {
    const from = pastBlank(texts, last + 1, most);
    const under = isOpen ? pastBlank(texts, from + 1) : from + 1;
    const [text = '', values = ''] = [texts[from], texts[under]];
    const labels = labelCells(text) ?? labelsBetween(texts[last]!, text, values);
    const isPair =
      labels !== null && labels.length >= 2 && values.trim() !== '' && labelCells(values) === null;
    if (!isPair || areRows(values, texts[pastBlank(texts, under + 1, most)] ?? '')) return last + 1;
    last = under;
  }
}

/** The lines `[from, to)`, those without the blank ones between that are labels and their values in turn. */
export function withoutGaps<T extends { readonly text: string }>(
  lines: readonly T[],
  texts: readonly string[],
  from: number,
  to: number,
): T[] {
  const own = lines.slice(from, to);
  const isForm = own.length > 2 && overValuesEnd(texts, from) === to;
  return isForm ? own.filter(({ text }) => !isBlankLine(text)) : own;
}
