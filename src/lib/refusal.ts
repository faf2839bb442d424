import type { Claim, Refusal } from '../model.ts';

/**
 * A refusal for this reason: a few words of ours, never text of the record. Made once and kept, since millions of
 * candidates are refused.
 */
export function refuse(reason: string): Refusal {
  return { refused: reason };
}

/** Whether a detector's answer to a candidate is no claim. */
export function isRefusal(answer: Claim | Refusal): answer is Refusal {
  return 'refused' in answer;
}
