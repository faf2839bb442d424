import type { LabelledPart } from './labels.ts';
import type { Span } from './layout-gaps.ts';

/** A label of a line that has nothing else; indexes of the line. */
export interface LabelCell {
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

/** The spans of a line's words with single spaces of any kind between. */
export function cellsOf(text: string): Span[] {
  return [...text.matchAll(/\S+(?:[ \u00a0\u2007\u2009\u202f]\S+)*/g)].map(
    match => [match.index, match.index + match[0].length] as const,
  );
}

/** One label that names two boxes: the first and the last name of a person. */
function halves(label: string): string[] {
  const at = label.search(/\s(?:last name|surname)\b/i);
  return at > 0 ? [label.slice(0, at), label.slice(at + 1)] : [label];
}

const FIRST_NAME = /\b(?:first|given) names?\b/i;
const LAST_NAME = /^(?:last|family) name|^surname/i;
const NAME_ENDING = /^(?:suff?(?:ix)?|sfx|m\.? ?i|middle initial)$/i;

/** The labels with those of a name's parts as one: the whole name stands under them. */
function withWholeNames(labels: readonly LabelCell[]): LabelCell[] {
  const result: LabelCell[] = [];
  for (const cell of labels) {
    const before = result.at(-1);
    const goesOn = before !== undefined && FIRST_NAME.test(before.label);
    if (goesOn && (LAST_NAME.test(cell.label) || NAME_ENDING.test(cell.label)))
      result[result.length - 1] = { ...before, label: `${before.label} ${cell.label}`, end: cell.end };
    else result.push(cell);
  }
  return result;
}

/** The parts of a line of values that stands under a line of labels. */
export function valueParts(labels: readonly LabelCell[], text: string): LabelledPart[] {
  const cells = cellsOf(text);
  const split = labels.length === 1 ? halves(labels[0]!.label) : [];
  const over = cells.length < labels.length ? withWholeNames(labels) : labels;
  const named = split.length === cells.length ? split : over.map(({ label }) => label);
  return cells.map(([start, end], index) => {
    const under = over.findLastIndex(label => label.start <= start + 2);
    const label = named.length === cells.length ? named[index]! : over[Math.max(under, 0)]!.label;
    return { label, start, end };
  });
}

/** The labels that no value below is named by, as parts of their line. */
export function unusedLabels(labels: readonly LabelCell[], values: readonly LabelledPart[]): LabelledPart[] {
  const named = ({ label }: LabelCell) =>
    values.some(value => value.label?.includes(label) === true || halves(label).includes(value.label ?? ''));
  return labels.filter(label => !named(label)).map(({ start, end }) => ({ start, end }));
}
