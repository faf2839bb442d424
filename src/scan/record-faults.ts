import { sniffText } from '../extract/encoding.ts';
import { Unread } from '../lib/unread.ts';
import type { Problem } from '../model.ts';
import type { Verdict } from '../protect/index.ts';
import type { State } from './record-report.ts';

/** What the structure of the bytes adds to a reader's refusal: how they are encrypted, or that this is why. */
export function inLightOf(verdict: Verdict, error: unknown, state: State): unknown {
  if (!(error instanceof Unread)) return error;
  const locked = error.problem.cause === 'unsupported-format' && !state.yielded;
  if (error.problem.status !== 'encrypted' && !locked) return error;
  state.encryption = verdict.encryption;
  return locked ? new Unread('encrypted', verdict.cause) : error;
}

/** Whether bytes that a format's reader refused are a text that only looked like it: text in which no control code stands. */
export function isText(head: Uint8Array): boolean {
  const control = (byte: number): boolean => byte < 9 || (byte > 13 && byte < 32 && byte !== 27);
  return !head.some(control) && sniffText(head) !== null;
}

/** Whether a reader says that the bytes are not what its format asks for, or failed on them. */
export function isRefusal(error: unknown): boolean {
  return (
    !(error instanceof Unread) || error.problem.cause === 'damaged' || error.problem.cause === 'truncated'
  );
}

/** What an error that ended the reading of a record means for its status. */
export function problemOf(error: unknown, state: State): Problem {
  if (!(error instanceof Unread)) {
    return state.yielded
      ? { status: 'partial', cause: 'damaged-part' }
      : { status: 'unreadable', cause: error instanceof RangeError ? 'memory-limit' : 'internal-error' };
  }
  const { problem } = error;
  return state.yielded && problem.status === 'unreadable' ? { ...problem, status: 'partial' } : problem;
}
