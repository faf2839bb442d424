import type { Piece, Row, Segment } from '../model.ts';
import { isNameLabel } from './data/field-labels.ts';
import { numberedStep } from './key-lines.ts';

/** A form or transposed table that grows beyond this many values is given out in parts. */
export const FORM_SEGMENTS = 600;

/** Labels of a person's name or a part of one, in five languages. */
export const NAME_LABEL =
  /\b(name|nombres?|nomes?|nom|apellidos?|sobrenome|surname|pr[eé]nom|first|last|siyati)\b/i;

/** A form that is being collected; both methods give the pieces that are complete. */
export interface Form {
  /** `newBlock`: a blank line or row came before these values. */
  add(block: readonly Segment[], newBlock: boolean): Piece[];
  flush(): Piece[];
  isOpen(): boolean;
}

const keyOf = ({ label = '', place }: Segment): string => place.field ?? label;
const stepOf = (segment: Segment): string => numberedStep(keyOf(segment));

/**
 * Collects a form's values, possibly over several blocks, until a label comes again that a new person's form begins
 * with: its first label, or a name's in a new block.
 */
export function createForm(): Form {
  let segments: Segment[] = [];
  let labels = new Set<string>();
  function flush(): Piece[] {
    if (segments.length === 0) return [];
    const row: Row = { kind: 'form', segments };
    const named = labels.size > 0;
    segments = [];
    labels = new Set();
    if (!named) return row.segments.map(segment => ({ segment }));
    return ofTwo(row.segments).map(own => ({ row: { ...row, segments: own } }));
  }
  /** Whether a value is the first of the next of several numbered persons. */
  function isNextPerson(first: Segment): boolean {
    const step = stepOf(first);
    const before = segments.findLast(segment => stepOf(segment) !== '');
    if (step === '' || before === undefined || stepOf(before) === step) return false;
    const last = stepOf(before);
    const own = segments.filter(segment => stepOf(segment) === last);
    const all = segments.filter(({ label }) => label !== undefined);
    return own.length === all.length || own.some(segment => isNameLabel(keyOf(segment).slice(last.length)));
  }
  function add(block: readonly Segment[], newBlock: boolean): Piece[] {
    const names = block.map(segment => segment.label).filter(label => label !== undefined);
    const again = newBlock && names.some(name => labels.has(name) && NAME_LABEL.test(name));
    const first = labels.values().next().value;
    const full = segments.length > FORM_SEGMENTS;
    const next = block[0]?.label !== undefined && isNextPerson(block[0]);
    const given = again || full || next || (first !== undefined && names.includes(first)) ? flush() : [];
    segments.push(...block);
    for (const name of names) labels.add(name);
    return given;
  }
  return { add, flush, isOpen: () => segments.length > 0 };
}

/** A second person of an application, beside whom the first one needs no such word. */
const SECOND =
  /^(?:co[- ]?|joint )(?=(?:borrower|applicant|buyer|owner|tenant|lessee|signer|insured|debtor|mortgagor|purchaser)s?\b)/i;

/** A label without the word that makes it the second person's: `Co-Borrower's Name` is `borrower's name`. */
const sharedKey = (label: string): string => label.trim().replace(SECOND, '').toLowerCase();

/** Where the second person's name stands whose label is the first one's but for `Co-`; -1 where there is none. */
function secondAt(segments: readonly Segment[]): number {
  const seen = new Set<string>();
  return segments.findIndex(({ label, text }) => {
    if (label === undefined) return false;
    const key = sharedKey(label);
    const isSecond = SECOND.test(label.trim()) && !/\d/.test(text) && seen.has(key);
    seen.add(key);
    return isSecond;
  });
}

/**
 * A form's values by person where it is of two, `Borrower` and `Co-Borrower`, and the labels after the second name are
 * those of the first one's once more, or come twice each as the columns of the two do.
 */
function ofTwo(segments: readonly Segment[]): (readonly Segment[])[] {
  const at = secondAt(segments);
  if (at < 1) return [segments];
  const isNumber = ({ label, text }: Segment) => label !== undefined && /\d{3}/.test(text);
  const [before, after] = [segments.slice(0, at), segments.slice(at + 1)];
  if (after.some(one => isNumber(one) && before.some(other => isNumber(other) && other.label === one.label)))
    return [before, segments.slice(at)];
  const next = after.filter(isNumber);
  const isTwice = ({ label }: Segment) => next.filter(other => other.label === label).length === 2;
  if (before.some(isNumber) || next.length < 2 || !next.slice(0, 2).every(isTwice)) return [segments];
  const [first, second]: [Segment[], Segment[]] = [[], []];
  const met = new Map<string | undefined, number>();
  for (const [index, segment] of segments.entries()) {
    const key = segment.label === undefined ? undefined : sharedKey(segment.label);
    const times = met.get(key) ?? 0;
    met.set(key, times + 1);
    if (index === at || (key !== undefined && times % 2 === 1)) second.push(segment);
    else first.push(segment);
  }
  return [first, second];
}

/**
 * The forms of two and more persons that stand side by side, told by a name's label that comes twice in a row of
 * cells; null where there is one form. What comes once is the first one's.
 */
export function sideBySide(blocks: readonly (readonly Segment[])[]): Segment[][] | null {
  const twice = (block: readonly Segment[]): boolean =>
    block.some(
      ({ label }, at) =>
        label !== undefined && NAME_LABEL.test(label) && block.findIndex(other => other.label === label) < at,
    );
  if (blocks.length < 2 || !blocks.some(twice)) return null;
  const forms: Segment[][] = [];
  for (const block of blocks) {
    const times = new Map<string | undefined, number>();
    for (const segment of block) {
      const at = times.get(segment.label) ?? 0;
      times.set(segment.label, at + 1);
      forms[at] ??= [];
      forms[at].push(segment);
    }
  }
  return forms;
}
