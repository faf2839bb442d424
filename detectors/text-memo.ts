import type { Candidate } from '../src/model.ts';
import type { LineAbove } from './columns.ts';
import type { Reading } from './context.ts';
import type { Cue } from './cues.ts';

/** What was found out about a text for one candidate in it, and holds for its other candidates too. */
export interface TextMemo {
  readonly blocks: Map<number, readonly Cue[]>;
  readonly lines: Map<number, LineAbove>;
  readonly readings: Map<number, Reading | null>;
}

/** Keyed by an array that all candidates of one text share, and no others; nothing of a text outlives it. */
const memos = new WeakMap<Candidate['beside'], TextMemo>();

/** The memo of the text that this candidate stands in. */
export function memoOf(candidate: Candidate): TextMemo {
  const known = memos.get(candidate.beside);
  if (known !== undefined) return known;
  const memo: TextMemo = { blocks: new Map(), lines: new Map(), readings: new Map() };
  memos.set(candidate.beside, memo);
  return memo;
}
