import { cellsOf, type LabelCell, unusedLabels, valueParts } from './box-values.ts';
import { cleanLabel, isKnownLabel, type LabelledPart, labelPrefix } from './labels.ts';
import { isRule, type Span } from './layout-gaps.ts';

/** The number of a box before its label, as on tax forms: `a Employee's ...`, `15 State`, `Step 1: (a) First name`. */
const BOX_NUMBER =
  /^(?:(?:Step|Part|Line|Box|Item|Section) \w{1,3}[:.]?\s{1,3})?(?:\(?(?:[a-z](?:\/[a-z])?|\d{1,2}[a-z]?)\)?[.)]?\s{1,3}(?=\p{Lu})|\([a-z\d]{1,2}\)\s{1,3})/u;
/** What a line of labels is about, before its first: `Dependents: (1) First name   (2) SSN`. */
const ABOUT = /^(\p{L}[\p{L} ]{2,20}):\s{1,3}(?=\(\d\))/u;
/** A number at the end of a label. */
const TRAILING = /\s[$#]?\s?[\d*Xx][\d*Xx,.-]{3,30}$/;
const LONGEST = 200;
const LONGEST_INLINE = 90;
/** A word that no value of a form has, but a sentence. */
const SENTENCE_WORD =
  /(?<![\p{L}-])(?!(?:and|the|von|van|der|den|del|dos|das|bin|ibn|for|per)(?!\p{L}))\p{Ll}{3,}(?!\p{L})/u;
/** Lines under the label of an address that are its value. */
const ADDRESS_LINES = 4;

/** A cell's label, with a box's number but not its letter; null where its words are not those of labels. */
function labelOf(text: string): string | null {
  const label = cleanLabel(text.replace(BOX_NUMBER, ''));
  if (label.length < 2 || !isKnownLabel(label)) return null;
  return /^\d/.test(text) ? cleanLabel(text) : label;
}

/** Where the value begins in a cell that is a label and its value with no mark between: `City Hartford`; 0: nowhere. */
function inlineValue(cell: string, isAlone = false): number {
  if (cell.length > LONGEST_INLINE) return 0;
  const from = BOX_NUMBER.exec(cell)?.[0].length ?? 0;
  const at = from + labelPrefix(cell.slice(from));
  if (
    at === from ||
    !/^[\p{Lu}#]/u.test(cell.slice(from)) ||
    !/^(?:[\p{Lu}\p{N}*#$+]|\(\d)/u.test(cell.slice(at))
  )
    return 0;
  // `Employee ID` is no employee in Idaho.
  if (/^(?:ID|NO)$/.test(cell.slice(at))) return 0;
  // One word with others after it is as well a title or a company: `First Commonwealth Trust`.
  if (isAlone && !/\d/.test(cell.slice(at)) && !/\S\s+\S/.test(cell.slice(from, at).trim())) return 0;
  return SENTENCE_WORD.test(cell.slice(at)) ? 0 : at;
}

/** Whether a line has nothing but labels with their values, none with a mark between, two or more. */
export function isInlineForm(text: string): boolean {
  if (text.length > LONGEST) return false;
  const cells = cellsOf(text);
  return cells.length >= 2 && cells.every(([start, end]) => inlineValue(text.slice(start, end)) > 0);
}

/** Whether a line begins with a label and its value with no mark between. */
function hasInline(text: string): boolean {
  if (text.length > LONGEST) return false;
  const cells = cellsOf(text);
  return cells.length > 0 && inlineValue(text.slice(...cells[0]!), cells.length === 1) > 0;
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
  const cells = cellsOf(text);
  for (const [start, end] of cells) {
    const cell = text.slice(start, end);
    const trailing = TRAILING.exec(cell);
    const inline = inlineValue(cell, cells.length === 1);
    const at = inline > 0 ? inline : trailing === null ? 0 : trailing.index + 1;
    const head = at === 0 ? null : labelOf(cell.slice(0, at));
    const label = head ?? labelOf(cell);
    if (label !== null) close();
    if (head !== null) parts.push({ label: head, start: start + at, end });
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
export function labelCells(text: string): LabelCell[] | null {
  if (text.length > LONGEST || text.trim() === '') return null;
  const about = ABOUT.exec(text);
  const cells: LabelCell[] = [];
  for (const [start, end] of cellsOf(text)) {
    const from = start === 0 && about !== null ? about[0].length : start;
    const label = labelOf(text.slice(from, end));
    if (label === null || text[end - 1] === ',' || inlineValue(text.slice(from, end)) > 0) return null;
    cells.push({ label: about === null ? label : `${about[1]} ${label}`, start: from, end });
  }
  return cells;
}

/** Whether a line that says what it is about has nothing but labels after that. */
export function isAboutLabels(text: string): boolean {
  return ABOUT.test(text) && labelCells(text) !== null;
}

/** A line that says that what stands below is of other people than the form's own. */
const KIN_HEADING =
  /^\s*((?:dependents?|spouse|children|joint|beneficiar(?:y|ies)|co-?(?:borrower|applicant)s?)(?: [\p{L}]{2,16})?):?\s*$/iu;
/** Lines of values under one line of labels. */
const MOST_ROWS = 60;

/** Whether two lines have as many cells, three or more, each of which begins where the other's does. */
function areAligned(one: string, other: string): boolean {
  const [a, b] = [cellsOf(one), cellsOf(other)];
  return a.length > 2 && a.length === b.length && a.every(([start], at) => Math.abs(start - b[at]![0]) <= 1);
}

/**
 * The labels of a line without numbers in a form of lines of labels over lines of values, where the line above has
 * values and the line below too, and some label is known over and under a number; null for any other line.
 */
export function labelsBetween(above: string, text: string, below: string): LabelCell[] | null {
  if (/\d/.test(text) || text.length > LONGEST || !areAligned(above, text) || !areAligned(text, below))
    return null;
  if (labelCells(below) !== null) return null;
  const hasNumber = (line: string, [start, end]: Span) => /\d{3}/.test(line.slice(start, end));
  const [over, under] = [cellsOf(above), cellsOf(below)];
  const cells = cellsOf(text).map(([start, end]) => ({
    label: cleanLabel(text.slice(start, end)),
    start,
    end,
  }));
  const isSure = cells.some(
    ({ label }, at) => isKnownLabel(label) && hasNumber(above, over[at]!) && hasNumber(below, under[at]!),
  );
  return isSure && cells.every(({ label }) => /^\p{Lu}/u.test(label)) ? cells : null;
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
  const inline = texts.filter((text, at) => !taken(at) && hasInline(text)).length;
  const other = texts.filter((text, at) => taken(at) || labelCells(text) !== null).length;
  const boxed =
    texts.filter(isBoxLine).length >= 2 ||
    (inline > 0 && inline + other >= 2 && (inline + other) * 2 >= texts.length);
  /** The line after the last values that stand under labels. */
  let end = 0;
  let pairs = 0;
  for (let at = 0; at < texts.length; at++) {
    const text = texts[at]!;
    if (taken(at)) continue;
    const goesOn = at > 1 && end === at;
    const labels =
      labelCells(text) ?? (goesOn ? labelsBetween(texts[at - 1]!, text, texts[at + 1] ?? '') : null);
    if (labels === null) {
      const parts = boxed && text.length <= LONGEST ? boxParts(text) : null;
      if (parts !== null) found.set(at, parts);
      continue;
    }
    let to = at + 1;
    const most = labels.some(({ label }) => /address/i.test(label)) ? ADDRESS_LINES : 1;
    const about = labels.length > 1 ? (KIN_HEADING.exec(texts[at - 1] ?? '')?.[1] ?? null) : null;
    while (to < texts.length && to - at < MOST_ROWS) {
      const value = texts[to]!;
      if (to - at > most && !areAligned(texts[at + 1]!, value)) break;
      if (to > at + 1 && pairs > 0 && labelsBetween(texts[to - 1]!, value, texts[to + 1] ?? '') !== null)
        break;
      const others = taken(to) || isBoxLine(value) || isRule(value) || labelCells(value) !== null;
      if (
        others ||
        isInlineForm(value) ||
        value.length > LONGEST ||
        (boxed && to > at + 1 && boxParts(value) !== null)
      )
        break;
      const parts = valueParts(labels, value);
      found.set(
        to,
        about === null ? parts : parts.map(part => ({ ...part, label: `${about} ${part.label}` })),
      );
      to++;
    }
    if (to > at + 1) {
      found.set(at, unusedLabels(labels, found.get(at + 1)!));
      pairs++;
      end = to;
    }
    at = to - 1;
  }
  return found;
}
