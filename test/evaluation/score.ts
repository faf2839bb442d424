import type { Finding } from '../../src/model.ts';
import type { At, Negative, Planted } from './truth.ts';

/** A planted element and the finding that tells of it, or null where none does. */
interface Judged {
  readonly planted: Planted;
  readonly finding: Finding | null;
}

/** A finding that tells of nothing that was planted. */
interface False {
  readonly finding: Finding;
  /** The hard negative that it took for an element, or the kind of element whose second finding it is; null: neither. */
  readonly taken: string | null;
}

/** What the scan said of one document, held against the truth. */
export interface Verdict {
  readonly judged: readonly Judged[];
  readonly false: readonly False[];
}

const bare = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** What is left of a value in a report: the shown characters after the last `*`. */
const shown = (masked: string): string => bare(masked.slice(masked.lastIndexOf('*') + 1));

function tells(finding: Finding, raw: string): boolean {
  const end = shown(finding.masked);
  return end !== '' && bare(raw).endsWith(end);
}

/** Whether a finding's place is the planted one, as far as that is known. */
export function isAt({ location }: Finding, at: At): boolean {
  return Object.entries(at).every(([key, value]) => location[key as keyof typeof location] === value);
}

/** Whether a finding shows the planted name: each of its words begins as a word of the name does, the surname among them. */
export function isNamed(finding: Finding, name: string): boolean {
  const initials = (text: string): string[] =>
    (text.normalize('NFD').match(/[\p{L}*][\p{L}\p{M}*'’.-]*/gu) ?? []).map(word =>
      word.charAt(0).toUpperCase(),
    );
  const truth = initials(name);
  const said = initials(finding.name?.masked ?? '');
  return said.length > 1 && said.every(initial => truth.includes(initial));
}

/** Pairs the findings of one document with what was planted in it: by element and end, the right place first. */
export function judge(
  planted: readonly Planted[],
  negatives: readonly Negative[],
  findings: readonly Finding[],
): Verdict {
  const left = new Set(findings);
  const paired = new Map<Planted, Finding>();
  const pair = (fits: (finding: Finding, one: Planted) => boolean): void => {
    for (const one of planted) {
      if (paired.has(one)) continue;
      for (const finding of left) {
        if (finding.element !== one.element || !tells(finding, one.raw) || !fits(finding, one)) continue;
        paired.set(one, finding);
        left.delete(finding);
        break;
      }
    }
  };
  pair((finding, one) => isAt(finding, one.at) && finding.class === one.class);
  pair((finding, one) => isAt(finding, one.at));
  pair(() => true);
  return {
    judged: planted.map(one => ({ planted: one, finding: paired.get(one) ?? null })),
    false: [...left].map(finding => ({ finding, taken: takenFor(finding, planted, negatives) })),
  };
}

function takenFor(
  finding: Finding,
  planted: readonly Planted[],
  negatives: readonly Negative[],
): string | null {
  const negative =
    negatives.find(({ raw, at }) => tells(finding, raw) && isAt(finding, at)) ??
    negatives.find(({ raw }) => tells(finding, raw));
  if (negative !== undefined) return negative.kind;
  const other = planted.find(({ raw }) => tells(finding, raw));
  return other === undefined ? null : `${other.element}, planted`;
}
