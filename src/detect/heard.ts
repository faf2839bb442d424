import type { Match, Segment } from '../model.ts';

/** A candidate that its detector refused. */
export interface Refused {
  readonly detector: string;
  readonly segment: Segment;
  /** Indexes in `segment.text`, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Words of ours for why. */
  readonly refused: string;
}

/** A candidate that its detector claimed. */
interface Claimed {
  readonly claim: Match;
  /** The claim of the same characters that has better evidence; null: this one is kept. */
  readonly outdoneBy: Match | null;
}

/** A candidate and what became of it. */
export type Heard = Refused | Claimed;

/** Is told of each candidate of a detection, kept or dropped. */
export interface Listener {
  refused(refused: Refused): void;
  claimed(claimed: Claimed): void;
}

/** Tells of all claims of a text, in their order, and which of them are kept. */
export function tellClaims(claims: readonly Match[], kept: readonly Match[], listener: Listener): void {
  for (const claim of claims) {
    const outdoneBy = kept.includes(claim)
      ? null
      : (kept.find(({ start, end }) => start < claim.end && claim.start < end) ?? null);
    listener.claimed({ claim, outdoneBy });
  }
}
