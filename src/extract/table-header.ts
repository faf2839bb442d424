import { cleanLabel, isKnownLabel } from './labels.ts';
import type { TextRow } from './table-shape.ts';

/** Headings over groups of columns that tell nothing of a column. */
const SAYS_LITTLE =
  /^(?:general(?:es|ités)?|details?|detalles|détails|detay|info|informations?|información|informação|data|datos|dados|donn[ée]es|other|otros|outros|autres|lòt|misc(?:ellaneous)?|main|basic|summary|overview|fields?|columns?|(?:section|part|page|group) \w{1,3})$/i;

/** Parts of a name, as the second line of a header has them, and people beside the one whose record it is. */
const NAME_PART =
  /^(?:last|first|middle|given|family|nombres?|apellidos?|nom|pr[eé]noms?|m\.? ?i\.?)(?: names?)?$|^(?:first|last|sur|fore)name$/i;
const OTHERS =
  /\b(?:co|wife|husband|joint|child|partner|second|mother|father|madre|padre|espos[ao]|c[oô]njuge|conjoint)\b/i;

/** Whether a heading over a group adds nothing to a label under it: `Details`, or `Server` over `Last` and `First`. */
const saysLittle = (over: string, label: string): boolean =>
  SAYS_LITTLE.test(over) || (NAME_PART.test(label) && !isKnownLabel(over) && !OTHERS.test(over));

/**
 * Column labels from a header row and, where it has one, its second line: a group's label holds for the empty cells
 * to its right that the second line fills.
 */
export function columnLabels(first: TextRow, second: TextRow | null): (string | undefined)[] {
  const width = Math.max(first.length, second?.length ?? 0);
  const labels: (string | undefined)[] = [];
  let group: string | undefined;
  for (let column = 0; column < width; column++) {
    const upper = first[column] ?? null;
    const lower = second?.[column] ?? null;
    if (upper !== null) group = upper;
    const over = upper ?? (lower === null ? null : (group ?? null));
    const parts = over === null || (lower !== null && saysLittle(over.trim(), lower.trim())) ? [] : [over];
    if (lower !== null) parts.push(lower);
    const label = cleanLabel(parts.join(' '));
    labels.push(label === '' ? undefined : label);
  }
  return labels;
}

/** Labels of a number of any kind, and kinds of papers that a person is known by. */
const ANY_NUMBER =
  /^(?:(?:(?:driver['’]?s? )?lic(?:en[cs]e)?\.? ?(?:\/|or|&) ?(?:state )?id|doc(?:ument)?|id|i\.d\.|identification|card|paper|account|acct)\.? ?)?(?:no|nos|num|nbr|numbers?|#)\.?$/i;
const KIND =
  /\b(?:ssn?|social security|itin|passport|visa|licen[cs]e|dl|state id|id card|permit|birth cert\w*|checking|savings|medicare|medicaid|green card|resident card)\b/i;

/**
 * The label of a cell under a header that says only that it is a number, by the cell before it that says of what:
 * `SSN card` before a `Doc. No.`. Undefined where the header says it all, or the cell before nothing.
 */
export function labelByKind(label: string | undefined, kind: string | undefined): string | undefined {
  if (label === undefined || kind === undefined || !ANY_NUMBER.test(label)) return undefined;
  const isKind = kind.length <= 40 && !/\d/.test(kind) && KIND.test(kind);
  if (!isKind) return undefined;
  // The word for the paper that a header has is not the kind's: an SSN card's document number is an SSN.
  return `${cleanLabel(kind.split(/[,;(]/)[0]!)}${/acc(?:oun)?t/i.test(label) ? ' account' : ''} no`;
}
