import type { Element } from '../../src/model.ts';
import { account, card, license, ssn, type Value } from '../evaluation/numbers.ts';
import type { Random } from '../evaluation/random.ts';

const list = (words: string): readonly string[] => words.split(' ');
const THINGS = list(
  'harbor ledger window reading north signal copper meadow lantern archive orchard mast granite pilot valve engine canal bridge timber winter column gravel anchor beacon furnace tunnel quarry siding pantry turbine',
);
const GIVEN = list(
  'Amara Brigid Cornelius Dolores Emeka Fiona Gustavo Henrik Imani Joaquin Kirsten Leopold Marguerite Nikolai Orla Priya Quentin Rosalind Soledad Tobias Ursula Vikram Winifred Yolanda Zachary',
);
const FAMILY = list(
  'Abernathy Bellweather Castellanos Drummond Eriksen Fitzwilliam Galloway Hathaway Iglesias Jankowski Kowalczyk Lindqvist Montgomery Nakamura Okonkwo Pemberton Quigley Rasmussen Santangelo Thornbury Underwood Vasquez Whitcombe Yarborough Zimmerman',
);

const two = (value: number): string => String(value).padStart(2, '0');
const thing = (random: Random): string => random.pick(THINGS);
const clock = (random: Random): string =>
  `${two(random.below(24))}:${two(random.below(60))}:${two(random.below(60))}`;
const day = (random: Random): string => `${two(random.between(1, 12))}-${two(random.between(1, 28))}`;

/** A name that nobody has. */
export function nameOf(random: Random): string {
  return `${random.pick(GIVEN)} ${random.pick(FAMILY)}`;
}

/** A card of at least seven different digits: one of fewer looks like a number that was typed for an example. */
export function cardOf(random: Random, separator: string): Value {
  for (;;) {
    const value = card(random, separator);
    if (new Set(value.raw.replaceAll(separator, '')).size >= 7) return value;
  }
}

/** A kind of text: its files' ending, a line of it without the line's end, and how words are put into such a line. */
export interface TextKind {
  readonly name: string;
  readonly ending: string;
  /** The first line of a file; absent: none. */
  readonly header?: string;
  readonly line: (random: Random) => string;
  readonly plant: (line: string, words: string) => string;
}

/** The kinds of text that a file server is full of: none of their own numbers is an element. */
export const TEXT_KINDS: readonly TextKind[] = [
  {
    name: 'access',
    ending: 'log',
    line: random =>
      `10.${random.below(256)}.${random.below(256)}.${random.below(256)} - - [${two(random.between(1, 28))}/Jan/2026:${clock(random)} +0000] "GET /${thing(random)}/${random.below(100_000)}?page=${thing(random)} HTTP/1.1" ${random.pick([200, 200, 204, 304, 404])} ${random.below(90_000)} "-" "curl/8.5.0"`,
    plant: (line, words) => `${line} ${words}`,
  },
  {
    name: 'service',
    ending: 'log',
    line: random =>
      `2026-${day(random)}T${clock(random)}.${random.digits(3)}Z ${random.pick(['INFO', 'DEBUG', 'WARN'])} ${thing(random)}-${random.below(32)} span=t${random.below(2 ** 32).toString(16)}${random.below(2 ** 32).toString(16)} the ${thing(random)} of the ${thing(random)} took ${random.below(5_000)}ms`,
    plant: (line, words) => `${line} ${words}`,
  },
  {
    name: 'orders',
    ending: 'csv',
    header: 'order,item,place,postal,shipped,amount,shelf,note',
    line: random =>
      `${random.digits(7, false)},${thing(random)},${random.below(9_999)} ${thing(random)} way,${random.digits(5)},2026-${day(random)},${random.below(9_999)}.${random.digits(2)},${random.pick(['A', 'B', 'C'])}${random.digits(3)},`,
    plant: (line, words) => `${line}${words}`,
  },
  {
    name: 'events',
    ending: 'jsonl',
    line: random =>
      `{"id":${random.digits(7, false)},"at":17${random.digits(11)},"level":"info","source":"${thing(random)}","text":"${thing(random)} near the ${thing(random)}","took":0.${random.digits(9)}}`,
    plant: (line, words) => `${line.slice(0, -1)},"note":"${words}"}`,
  },
  {
    name: 'prose',
    ending: 'txt',
    line: random =>
      Array.from(
        { length: random.between(3, 8) },
        () =>
          `The ${thing(random)} by the ${thing(random)} was left to the ${thing(random)}, and nobody asked why.`,
      ).join(' '),
    plant: (line, words) => `${line} ${words}`,
  },
];

/** Words that hold one element of a person, as people write it. */
export function personWords(random: Random): { readonly element: Element; readonly words: string } {
  const name = nameOf(random);
  switch (random.below(4)) {
    case 0:
      return { element: 'ssn', words: `${name} SSN ${ssn(random).raw}` };
    case 1:
      return {
        element: 'payment-card',
        words: `${name} card ${cardOf(random, random.pick(['', '-', ' '])).raw}`,
      };
    case 2:
      return { element: 'drivers-license', words: `${name} driver's license ${license(random, 'MA').raw}` };
    default:
      return { element: 'bank-account', words: `${name} account number ${account(random, 10).raw}` };
  }
}
