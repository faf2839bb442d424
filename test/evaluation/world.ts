import type { FindingClass, Resident } from '../../src/model.ts';
import { hardNegative, type NegativeValue } from './hard-negatives.ts';
import type { Value } from './numbers.ts';
import { LAYOUTS, type Layout, type Person, somebody } from './people.ts';
import { type Address, somewhere } from './places.ts';
import type { Random } from './random.ts';

/** What a kind of document draws from. */
export interface World {
  readonly random: Random;
  /** Number of the document, from 0: a kind may go through its variants by it. */
  readonly turn: number;
  person(): Person;
  /** A person's name in one of these layouts. */
  written(person: Person, ...layouts: readonly Layout[]): string;
  address(): Address;
  negative(kind?: string): NegativeValue & { readonly label: string; readonly header: string };
}

/** The world of one document. */
export function createWorld(random: Random, turn: number): World {
  return {
    random,
    turn,
    person: () => somebody(random),
    written: (person, ...layouts) => LAYOUTS[random.pick(layouts)](person),
    address: () => somewhere(random),
    negative: kind => (kind === undefined ? hardNegative(random) : hardNegative(random, kind)),
  };
}

/** A value that stands in a document, with what is true of it. */
export interface Mark {
  readonly value: Value | NegativeValue;
  readonly owner: Owner | null;
}

/** Whose a value is, and what else the document shows. */
export interface Owner {
  readonly person: Person;
  /** The name as it stands there; where its parts stand apart, the parts with a space between. */
  readonly name: string;
  readonly resident?: Resident | undefined;
}

/** A value to plant. Without an owner it is an `identifier`. */
export function plant(value: Value, owner: Owner | null): Mark {
  return { value, owner };
}

/** A hard negative to plant. */
export function negate(value: NegativeValue): Mark {
  return { value, owner: null };
}

/** The class of a mark that is an element. */
export function classOf({ owner }: Mark): FindingClass {
  return owner === null ? 'identifier' : 'personal-information';
}
