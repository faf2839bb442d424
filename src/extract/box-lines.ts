import { cleanLabel, isKnownLabel, type LabelledPart } from './labels.ts';
import { isRule, type Span } from './layout-gaps.ts';

/** The number of a box before its label, as on tax forms: `a Employee's ...`, `15 State`. */
const BOX_NUMBER = /^(?:[a-z]|\d{1,2}[a-z]?)[.)]?\s{1,3}(?=\p{Lu})/u;
/** A number at the end of a label. */
const TRAILING = /\s[$#]?\s?[\d*Xx][\d*Xx,.-]{3,30}$/;
const LONGEST = 200;
/** Lines under the label of an address that are its value. */
const ADDRESS_LINES = 4;

interface LabelCell {
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

function cellsOf(text: string): Span[] {
  return [...text.matchAll(/\S+(?: \S+)*/g)].map(
    match => [match.index, match.index + match[0].length] as const,
  );
}

/** A cell's label, with a box's number but not its letter; null where its words are not those of labels. */
function labelOf(text: string): string | null {
  const label = cleanLabel(text.replace(BOX_NUMBER, ''));
  if (label.length < 2 || !isKnownLabel(label)) return null;
  return /^\d/.test(text) ? cleanLabel(text) : label;
}

/** Whether a line begins with a box's number and label. */
export function isBoxLine(text: string): boolean {
  if (text.length > LONGEST) return false;
  const first = cellsOf(text)[0];
  if (first === undefined) return false;
  const cell = text.slice(...first);
  if (!BOX_NUMBER.test(cell)) return false;
  return labelOf(cell) !== null || labelOf(cell.replace(TRAILING, '')) !== null;
}

/** The parts of a line of boxes: values after their labels; null where it has none. */
function boxParts(text: string): LabelledPart[] | null {
  const parts: LabelledPart[] = [];
  let open: LabelCell | null = null;
  /** A label without a value stays in the text. */
  const close = () => {
    if (open !== null) parts.push({ start: open.start, end: open.end });
    open = null;
  };
  for (const [start, end] of cellsOf(text)) {
    const cell = text.slice(start, end);
    const trailing = TRAILING.exec(cell);
    const head = trailing === null ? null : labelOf(cell.slice(0, trailing.index));
    const label = head ?? labelOf(cell);
    if (label !== null) close();
    if (head !== null) parts.push({ label: head, start: start + trailing!.index + 1, end });
    else if (label !== null) open = { label, start, end };
    else {
      parts.push(open === null ? { start, end } : { label: (open as LabelCell).label, start, end });
      open = null;
    }
  }
  close();
  return parts.some(part => part.label !== undefined) ? parts : null;
}

/** The label cells of a line that has nothing else; null for any other line. */
function labelCells(text: string): LabelCell[] | null {
  if (text.length > LONGEST || text.trim() === '') return null;
  const cells: LabelCell[] = [];
  for (const [start, end] of cellsOf(text)) {
    const label = labelOf(text.slice(start, end));
    if (label === null || text[end - 1] === ',') return null;
    cells.push({ label, start, end });
  }
  return cells;
}

/** One label that names two boxes: the first and the last name of a person. */
function halves(label: string): string[] {
  const at = label.search(/\s(?:last name|surname)\b/i);
  return at > 0 ? [label.slice(0, at), label.slice(at + 1)] : [label];
}

/** The parts of a line of values that stands under a line of labels. */
function valueParts(labels: readonly LabelCell[], text: string): LabelledPart[] {
  const cells = cellsOf(text);
  const split = labels.length === 1 ? halves(labels[0]!.label) : [];
  const named = split.length === cells.length ? split : labels.map(({ label }) => label);
  return cells.map(([start, end], index) => {
    const under = labels.findLastIndex(label => label.start <= start + 2);
    const label = named.length === cells.length ? named[index]! : labels[Math.max(under, 0)]!.label;
    return { label, start, end };
  });
}

/** The labels that no value below is named by, as parts of their line. */
function unusedLabels(labels: readonly LabelCell[], values: readonly LabelledPart[]): LabelledPart[] {
  const named = ({ label }: LabelCell) =>
    values.some(value => value.label === label || halves(label).includes(value.label ?? ''));
  return labels.filter(label => !named(label)).map(({ start, end }) => ({ start, end }));
}

/**
 * Labelled parts by line of a paragraph in which labels stand over their values or, numbered as the boxes of a
 * printed form, before them. Absent: lines that are neither. Lines in `taken` have labels of another kind.
 */
export function boxesOf(
  texts: readonly string[],
  taken: (line: number) => boolean,
): ReadonlyMap<number, readonly LabelledPart[]> {
  const found = new Map<number, readonly LabelledPart[]>();
  const boxed = texts.filter(isBoxLine).length >= 2;
  for (let at = 0; at < texts.length; at++) {
    const text = texts[at]!;
    if (taken(at)) continue;
    const labels = labelCells(text);
    if (labels === null) {
      const parts = boxed && text.length <= LONGEST ? boxParts(text) : null;
      if (parts !== null) found.set(at, parts);
      continue;
    }
    let to = at + 1;
    const most = labels.some(({ label }) => /address/i.test(label)) ? ADDRESS_LINES : 1;
    while (to < texts.length && to - at <= most) {
      const value = texts[to]!;
      const other = taken(to) || isBoxLine(value) || isRule(value) || labelCells(value) !== null;
      if (other || value.length > LONGEST || (boxed && to > at + 1 && boxParts(value) !== null)) break;
      found.set(to, valueParts(labels, value));
      to++;
    }
    if (to > at + 1) found.set(at, unusedLabels(labels, found.get(at + 1)!));
    at = to - 1;
  }
  return found;
}
