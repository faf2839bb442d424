import type { At, Draft, Negative, Planted } from './truth.ts';
import { classOf, type Mark } from './world.ts';

/** A part of a line: text, or a value that stands there. */
export type Part = string | Mark;

/** A text that is written line by line; it knows the line of each value. */
export interface Page {
  line(...parts: readonly Part[]): void;
  /** Adds to the line that the next `line` call ends. */
  write(...parts: readonly Part[]): void;
  /** The document so far. @param end what ends a line. */
  draft(ending: string, end?: string): Draft;
}

/** The text of a part. */
export function textOf(part: Part): string {
  return typeof part === 'string' ? part : part.value.raw;
}

/** The truth of a mark that stands at a place: exactly one of the two is filled. */
export function truthOf(mark: Mark, at: At): { planted: Planted[]; negatives: Negative[] } {
  const { value, owner } = mark;
  if ('kind' in value) return { planted: [], negatives: [{ kind: value.kind, raw: value.raw, at }] };
  return {
    planted: [
      {
        element: value.element,
        class: classOf(mark),
        raw: value.raw,
        name: owner?.name ?? null,
        surname: owner?.person.family ?? null,
        community: owner?.person.community ?? null,
        resident: owner?.resident ?? null,
        testData: value.testData ?? false,
        at,
      },
    ],
    negatives: [],
  };
}

/** An empty page. */
export function createPage(): Page {
  const lines: string[] = [];
  const planted: Planted[] = [];
  const negatives: Negative[] = [];
  let open = '';

  function write(...parts: readonly Part[]): void {
    for (const part of parts) {
      if (typeof part !== 'string') {
        const truth = truthOf(part, { line: lines.length + 1 });
        planted.push(...truth.planted);
        negatives.push(...truth.negatives);
      }
      for (const [index, piece] of textOf(part).split('\n').entries()) {
        if (index > 0) {
          lines.push(open);
          open = '';
        }
        open += piece;
      }
    }
  }

  return {
    write,
    line(...parts) {
      write(...parts);
      lines.push(open);
      open = '';
    },
    draft: (ending, end = '\n') => ({
      ending,
      bytes: [...lines, ...(open === '' ? [] : [open])].join(end) + end,
      planted: [...planted],
      negatives: [...negatives],
    }),
  };
}

/** The line number of a value is of no use where a format numbers none: the draft without places. */
export function withoutPlaces(draft: Draft): Draft {
  const nowhere = <T extends { readonly at: At }>(list: readonly T[]): T[] =>
    list.map(one => ({ ...one, at: {} }));
  return { ...draft, planted: nowhere(draft.planted), negatives: nowhere(draft.negatives) };
}
