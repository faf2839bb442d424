/** Draws by a seed: the same seed draws the same (mulberry32). */
export interface Random {
  /** A whole number from 0 to `count` - 1. */
  below(count: number): number;
  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number;
  pick<T>(list: readonly T[]): T;
  /** True in `share` of the draws, 0 to 1. */
  chance(share: number): boolean;
  /** So many decimal digits; the first is not 0 unless `leadingZero`. */
  digits(count: number, leadingZero?: boolean): string;
  /** The list in another order. */
  shuffled<T>(list: readonly T[]): T[];
}

/** @param seed any whole number. */
export function createRandom(seed: number): Random {
  let state = seed;
  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  }
  const below = (count: number): number => next() % count;
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  return {
    below,
    between: (least, most) => least + below(most - least + 1),
    pick,
    chance: share => next() / 2 ** 32 < share,
    digits(count, leadingZero = true) {
      let digits = leadingZero ? '' : String(1 + below(9));
      while (digits.length < count) digits += String(below(10));
      return digits;
    },
    shuffled(list) {
      const copy = [...list];
      for (let at = copy.length - 1; at > 0; at--) {
        const other = below(at + 1);
        [copy[at], copy[other]] = [copy[other]!, copy[at]!];
      }
      return copy;
    },
  };
}
