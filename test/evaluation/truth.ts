import type { Element, FindingClass, Resident } from '../../src/model.ts';
import type { World } from './world.ts';

/** Where a planted value stands, as far as its format has such places; what is absent is not judged. */
export interface At {
  /** Counted from 1, as is the page. */
  readonly line?: number;
  readonly page?: number;
  readonly sheet?: string;
  /** A1 style. */
  readonly cell?: string;
}

/** An element's occurrence that a right scanner reports. */
export interface Planted {
  readonly element: Element;
  readonly class: FindingClass;
  /** The value as it is written in the document. */
  readonly raw: string;
  /** The person's name as it is written there, or in full where its parts stand apart; null for an identifier. */
  readonly name: string | null;
  /** That person's family name; null without one. */
  readonly surname: string | null;
  /** The community of that person's name; null without one. */
  readonly community: string | null;
  /** Null: the document shows no evidence that would settle it. */
  readonly resident: Resident | null;
  /** A published sample number. */
  readonly testData: boolean;
  readonly at: At;
}

/** Something that looks like an element and is none. */
export interface Negative {
  /** What it is: `ZIP+4`, `tracking number` ... */
  readonly kind: string;
  readonly raw: string;
  readonly at: At;
}

/** One document of the evaluation with all that is true of it. */
export interface Draft {
  /** Ending of its file name, without the dot. */
  readonly ending: string;
  readonly bytes: Uint8Array | string;
  readonly planted: readonly Planted[];
  readonly negatives: readonly Negative[];
}

/** A kind of document: `structured` has rows, fields or segments; `prose` is running text. */
export interface Kind {
  readonly id: string;
  readonly group: 'structured' | 'prose';
  make(world: World): Draft | Promise<Draft>;
}
