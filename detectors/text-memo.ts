import type { Candidate } from '../src/model.ts';
import type { LineAbove } from './columns.ts';
import type { Reading } from './context.ts';
import type { Cue } from './cues.ts';

/** What was found out about a text for one candidate in it, and holds for its other candidates too. */
export interface TextMemo {
  readonly blocks: Map<number, readonly Cue[]>;
  readonly lines: Map<number, LineAbove>;
  readonly readings: Map<number, Reading | null>;
  /** What the label of the text says; undefined: not yet read. */
  header: Reading | null | undefined;
}

/** The memo of the text that this candidate stands in; it ends with the text. */
export function memoOf(candidate: Candidate): TextMemo {
  const known = candidate.memo.value as TextMemo | undefined;
  if (known !== undefined) return known;
  const memo: TextMemo = { blocks: new Map(), lines: new Map(), readings: new Map(), header: undefined };
  candidate.memo.value = memo;
  return memo;
}
