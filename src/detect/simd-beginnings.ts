import type { Automaton } from './automaton.ts';
import { isLetter } from './byte-kinds.ts';
import { BEGINS } from './cue-bytes.ts';

/** Letters are told by their number in the alphabet, whatever their case; any other byte of ASCII is this. */
const NO_LETTER = 31;
const SYMBOLS = [...Array.from({ length: 26 }, (_, letter) => letter + 1), NO_LETTER];
/** How often each is met in text, roughly. */
const FREQUENT = 'etaoinsrhldcumfpgwybvkxjqz';
const FREQUENCIES = Array.from({ length: 32 }, (_, symbol) => {
  if (symbol === NO_LETTER) return 40;
  const rank = FREQUENT.indexOf(String.fromCharCode(96 + symbol));
  return rank < 0 ? 0 : Math.max(0.5, 10 - 0.6 * rank);
});
const TOTAL = FREQUENCIES.reduce((sum, frequency) => sum + frequency);

/** How many bytes of a cue are looked at before the rest. */
const LOOK = 4;
const BUCKETS = 8;

/** The symbols that each of the first bytes of a cue may be: masks of 32 bits. */
type Bucket = readonly number[];

/** How often a bucket takes bytes. */
function cost(bucket: Bucket): number {
  return bucket.reduce((all, mask) => {
    const sum = FREQUENCIES.reduce(
      (some, frequency, symbol) => ((mask >>> symbol) & 1 ? some + frequency : some),
      0,
    );
    return (all * sum) / TOTAL;
  }, 1);
}

function union(a: Bucket, b: Bucket): Bucket {
  return a.map((mask, place) => (mask | b[place]!) >>> 0);
}

/** The first symbols of all cues that begin in ASCII. */
function beginningsOf({ classes, width, starts, rows }: Automaton): Bucket[] {
  const found: Bucket[] = [];
  const others = Array.from({ length: 256 }, (_, byte) => byte).filter(byte => !isLetter(byte));
  const bytesOf = (symbol: number, place: number) => {
    if (symbol !== NO_LETTER) return [64 + symbol, 96 + symbol];
    return place === 0 ? others.filter(byte => byte < 128) : others;
  };
  const next = (state: number, byte: number) => (state < 2 ? state : rows[state * width + classes[byte]!]!);
  function add(states: readonly number[], symbols: readonly number[]): void {
    if (symbols.length === LOOK) {
      const [a, b, c] = symbols as [number, number, number];
      const isGated = symbols.slice(0, 3).includes(NO_LETTER) || BEGINS[(a << 10) | (b << 5) | c] === 1;
      if (isGated) found.push(symbols.map(symbol => (1 << symbol) >>> 0));
      return;
    }
    for (const symbol of SYMBOLS) {
      const after = new Set(
        states.flatMap(state => bytesOf(symbol, symbols.length).map(byte => next(state, byte))),
      );
      after.delete(0);
      if (after.size > 0) add([...after], [...symbols, symbol]);
    }
  }
  add([...new Set(starts)], []);
  return found;
}

/** Joins buckets that are the same but at one place, as `soc` and `sod`: no more bytes pass than before. */
function joinSame(buckets: readonly Bucket[]): Bucket[] {
  let joined = [...buckets];
  for (let place = LOOK - 1; place >= 0; place--) {
    const known = new Map<string, Bucket>();
    for (const bucket of joined) {
      const key = bucket.filter((_, other) => other !== place).join();
      known.set(key, union(bucket, known.get(key) ?? bucket));
    }
    joined = [...known.values()];
  }
  return joined;
}

/** The bucket of each item, where those are joined that let the least pass beside them. */
function joinNearest(items: readonly Bucket[]): number[] {
  const groups = items.map((bucket, index) => ({ bucket, own: cost(bucket), members: [index] }));
  while (groups.length > BUCKETS) {
    let least = Number.POSITIVE_INFINITY;
    let best: readonly [number, number] = [0, 1];
    for (let a = 0; a < groups.length; a++)
      for (let b = a + 1; b < groups.length; b++) {
        const more = cost(union(groups[a]!.bucket, groups[b]!.bucket)) - groups[a]!.own - groups[b]!.own;
        if (more >= least) continue;
        least = more;
        best = [a, b];
      }
    const [one, other] = [groups[best[0]]!, groups[best[1]]!];
    const bucket = union(one.bucket, other.bucket);
    groups[best[0]] = { bucket, own: cost(bucket), members: [...one.members, ...other.members] };
    groups.splice(best[1], 1);
  }
  return items.map((_, index) => groups.findIndex(({ members }) => members.includes(index)));
}

/** Deals the beginnings of all cues out to buckets, so that these let little pass beside them. */
function bucketsOf(cues: Automaton): Bucket[] {
  const items = joinSame(beginningsOf(cues));
  const homes = joinNearest(items);
  const none: Bucket = new Array<number>(LOOK).fill(0);
  const gather = (home: number, but = -1) =>
    items.reduce(
      (all, item, index) => (homes[index] === home && index !== but ? union(all, item) : all),
      none,
    );
  for (let round = 0, moved = true; moved && round < 20; round++) {
    moved = false;
    items.forEach((item, index) => {
      const more = Array.from({ length: BUCKETS }, (_, home) => {
        const others = gather(home, index);
        return cost(union(others, item)) - cost(others);
      });
      const best = more.indexOf(Math.min(...more));
      if (more[best]! >= more[homes[index]!]! - Number.EPSILON) return;
      homes[index] = best;
      moved = true;
    });
  }
  return Array.from({ length: BUCKETS }, (_, home) => gather(home));
}

/** For each of four bytes, the buckets that take its symbol: four tables of 32 bytes. */
export function beginnings(cues: Automaton): Uint8Array {
  const tables = new Uint8Array(32 * LOOK);
  bucketsOf(cues).forEach((bucket, number) => {
    bucket.forEach((mask, place) => {
      for (let symbol = 0; symbol < 32; symbol++)
        if ((mask >>> (symbol > 0 && symbol <= 26 ? symbol : NO_LETTER)) & 1)
          tables[32 * place + symbol]! |= 1 << number;
    });
  });
  return tables;
}

/**
 * For each three bytes that `BEGINS` takes, by their five low bits: the number of a mask of 32 bits, which tells the five
 * low bits of bytes that may be the fourth of a cue. Mask 0 is empty.
 */
export function gates({ classes, width, starts, rows }: Automaton): {
  numbers: Uint8Array;
  fourths: number[];
} {
  const all = Array.from({ length: 256 }, (_, byte) => byte);
  const next = (states: readonly number[], byte: number) =>
    [...new Set(states.map(state => (state < 2 ? state : rows[state * width + classes[byte]!]!)))].filter(
      state => state > 0,
    );
  const masks = new Uint32Array(BEGINS.length);
  const fourthOf = new Map<number, number>();
  const fourth = (state: number) => {
    const mask = all.reduce(
      (some, byte) => (next([state], byte).length > 0 ? some | (1 << (byte & 31)) : some),
      0,
    );
    fourthOf.set(state, mask);
    return mask;
  };
  function add(states: readonly number[], key: number, depth: number): void {
    if (states.length === 0) return;
    if (depth < LOOK - 1) {
      for (const byte of all) add(next(states, byte), (key << 5) | (byte & 31), depth + 1);
    } else if (BEGINS[key] === 1) {
      for (const state of states) masks[key]! |= fourthOf.get(state) ?? fourth(state);
    }
  }
  add([...new Set(starts)], 0, 0);
  const fourths = [...new Set([0, ...masks])];
  if (fourths.length > 256) throw new Error('more masks than numbers');
  return { numbers: Uint8Array.from(masks, mask => fourths.indexOf(mask)), fourths };
}
