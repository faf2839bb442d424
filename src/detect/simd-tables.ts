import { type Automaton, automatonOf, MATCHED, type Wanted } from './automaton.ts';
import { isAlphanumeric, isLetter } from './byte-kinds.ts';
import { ACCOUNT_HERE, ANYWHERE, BEGINS, FILLER, PHRASE, QUALIFIED } from './cue-bytes.ts';
import { BYTE_CLASS } from './digit-groups.ts';
import { SHORT_LICENSE } from './group-shapes.ts';
import { CELLS, SENTENCE } from './heading-lines.ts';
import { IBAN_LENGTHS } from './iban-bytes.ts';

/** The automata in the order in which `simd/tables.ts` names them. */
const AUTOMATA: readonly Wanted[] = [
  { patterns: ANYWHERE, mode: 'here' },
  { patterns: [ACCOUNT_HERE], mode: 'here' },
  { patterns: [QUALIFIED], mode: 'anywhere' },
  { patterns: [PHRASE], mode: 'length' },
  { patterns: [FILLER], mode: 'here' },
  { patterns: [CELLS], mode: 'anywhere' },
  { patterns: [SENTENCE], mode: 'anywhere' },
  { patterns: [SHORT_LICENSE], mode: 'anywhere' },
];

/** Where the tables stand in the memory of the module; `simd/tables.ts` has the same numbers. */
const CLASS = 0;
const BEGINNINGS = 0x100;
const IBANS = 0x8100;
const LOOKS = 0x8500;
const MARKS = 0x8580;
const DIRECTORY = 0x8600;
const SIDES = 0x8680;
const FOURTHS = 0x8780;
const FIRST_AUTOMATON = 0x8b80;

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
function beginnings(cues: Automaton): Uint8Array {
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
function gates({ classes, width, starts, rows }: Automaton): { numbers: Uint8Array; fourths: number[] } {
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

/**
 * Two tables of sixteen bytes, for the low and the high half of a byte: what both have tells what the byte is. 1: space or
 * hyphen, 2: point or slash, the next four bits: another separator.
 */
function marks(): Uint8Array {
  const tables = new Uint8Array(32);
  const add = (sign: string, mark: number) => {
    tables[sign.charCodeAt(0) & 15]! |= mark;
    tables[16 + (sign.charCodeAt(0) >> 4)]! |= mark;
  };
  const joins = ' -';
  const points = './';
  const rest = [...BYTE_CLASS.keys()]
    .filter(byte => BYTE_CLASS[byte] === 2)
    .map(byte => String.fromCharCode(byte));
  for (const sign of joins) add(sign, 1);
  for (const sign of points) add(sign, 2);
  rest
    .filter(sign => !joins.includes(sign) && !points.includes(sign))
    .forEach((sign, index) => {
      if (index > 3) throw new Error('more separators than marks');
      add(sign, 4 << index);
    });
  return tables;
}

/** What a byte is to a number that begins right behind it: 0: nothing, 1: a space, 3: a hyphen, 4: more than that. */
function sides(): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) => {
    if (byte === 0x20) return 1;
    if (byte === 0x2d) return 3;
    return byte >= 0x80 || isAlphanumeric(byte) || byte === 0x2a ? 4 : 0;
  });
}

/** The tables that the SIMD finder reads, made of the patterns of the plain one. */
export function finderTables(): Uint8Array {
  const automata = AUTOMATA.map(automatonOf);
  const size = automata.reduce(
    (sum, { width, starts, rows }) => sum + 256 + 2 * (starts.length + rows.length - 2 * width),
    0,
  );
  const bytes = new Uint8Array(FIRST_AUTOMATON + size);
  const view = new DataView(bytes.buffer);
  bytes.set(BYTE_CLASS, CLASS);
  const { numbers, fourths } = gates(automata[0]!);
  bytes.set(numbers, BEGINNINGS);
  fourths.forEach((mask, number) => {
    view.setUint32(FOURTHS + 4 * number, mask, true);
  });
  for (const [country, length] of IBAN_LENGTHS)
    bytes[IBANS + ((country.charCodeAt(0) & 31) << 5) + (country.charCodeAt(1) & 31)] = length;
  bytes.set(beginnings(automata[0]!), LOOKS);
  bytes.set(marks(), MARKS);
  bytes.set(sides(), SIDES);
  let at = FIRST_AUTOMATON;
  automata.forEach(({ classes, width, starts, rows }, index) => {
    view.setUint32(DIRECTORY + 8 * index, at, true);
    view.setUint32(DIRECTORY + 8 * index + 4, width, true);
    bytes.set(classes, at);
    at += 256;
    for (const state of [...starts, ...rows.subarray(2 * width)]) {
      // A state as the index of its row, so that the next one is found by one addition; the first two have none.
      const number = state & ~MATCHED;
      view.setUint16(at, (number < 2 ? number : (number - 2) * width + 2) | (state & MATCHED), true);
      at += 2;
    }
  });
  return bytes;
}
