/** Decoding of LZMA1 (the LZMA SDK's specification), for the packed headers of 7z: small, whole, in memory. */

const STATES = 12;
const INIT = 1 << 10;

const probabilities = (count: number): Uint16Array => new Uint16Array(count).fill(INIT);

interface LengthCoder {
  readonly choice: Uint16Array;
  readonly low: readonly Uint16Array[];
  readonly mid: readonly Uint16Array[];
  readonly high: Uint16Array;
}

const lengthCoder = (): LengthCoder => ({
  choice: probabilities(2),
  low: Array.from({ length: 16 }, () => probabilities(8)),
  mid: Array.from({ length: 16 }, () => probabilities(8)),
  high: probabilities(256),
});

/** A range decoder over bytes; zeros are read past their end. */
function rangeDecoder(bytes: Uint8Array) {
  let at = 5;
  let range = 0xffffffff;
  let code = 0;
  for (let index = 1; index < 5; index++) code = ((code << 8) | (bytes[index] ?? 0)) >>> 0;

  function normalize(): void {
    if (range >= 0x1000000) return;
    range = (range << 8) >>> 0;
    code = ((code << 8) | (bytes[at++] ?? 0)) >>> 0;
  }

  function bit(model: Uint16Array, index: number): number {
    const probability = model[index]!;
    const bound = (range >>> 11) * probability;
    if (code < bound) {
      range = bound;
      model[index] = probability + ((2048 - probability) >> 5);
      normalize();
      return 0;
    }
    range = (range - bound) >>> 0;
    code = (code - bound) >>> 0;
    model[index] = probability - (probability >> 5);
    normalize();
    return 1;
  }

  function direct(count: number): number {
    let value = 0;
    for (let left = count; left > 0; left--) {
      range >>>= 1;
      const one = code >= range ? 1 : 0;
      if (one) code = (code - range) >>> 0;
      normalize();
      value = ((value << 1) | one) >>> 0;
    }
    return value;
  }

  function tree(model: Uint16Array, bits: number): number {
    let node = 1;
    for (let left = bits; left > 0; left--) node = (node << 1) | bit(model, node);
    return node - (1 << bits);
  }

  function reverseTree(model: Uint16Array, offset: number, bits: number): number {
    let node = 1;
    let value = 0;
    for (let index = 0; index < bits; index++) {
      const one = bit(model, offset + node);
      node = (node << 1) | one;
      value |= one << index;
    }
    return value;
  }

  return { bit, direct, tree, reverseTree, exhausted: () => at > bytes.length + 8 };
}

type RangeDecoder = ReturnType<typeof rangeDecoder>;

function readLength(coder: LengthCoder, range: RangeDecoder, posState: number): number {
  if (range.bit(coder.choice, 0) === 0) return range.tree(coder.low[posState]!, 3);
  if (range.bit(coder.choice, 1) === 0) return 8 + range.tree(coder.mid[posState]!, 3);
  return 16 + range.tree(coder.high, 8);
}

function distanceReader(range: RangeDecoder) {
  const slots = Array.from({ length: 4 }, () => probabilities(64));
  const special = probabilities(128);
  const align = probabilities(16);
  return (length: number): number => {
    const slot = range.tree(slots[Math.min(length, 3)]!, 6);
    if (slot < 4) return slot;
    const bits = (slot >> 1) - 1;
    const base = ((2 | (slot & 1)) << bits) >>> 0;
    if (slot < 14) return base + range.reverseTree(special, base - slot, bits);
    return (base + range.direct(bits - 4) * 16 + range.reverseTree(align, 0, 4)) >>> 0;
  };
}

/**
 * Unpacks a raw LZMA1 stream of `size` bytes; `property` is its first property byte (lc, lp, pb). Null where the
 * bytes are not of that form.
 */
export function unpackLzma(bytes: Uint8Array, property: number, size: number): Uint8Array | null {
  if (property >= 225 || bytes[0] !== 0) return null;
  const lc = property % 9;
  const lp = Math.floor(property / 9) % 5;
  const posMask = (1 << Math.floor(property / 45)) - 1;
  const out = new Uint8Array(size);
  const range = rangeDecoder(bytes);
  const readDistance = distanceReader(range);
  const literals = probabilities(0x300 << (lc + lp));
  const isMatch = probabilities(STATES << 4);
  const isRep = probabilities(STATES);
  const isRepG0 = probabilities(STATES);
  const isRepG1 = probabilities(STATES);
  const isRepG2 = probabilities(STATES);
  const isRep0Long = probabilities(STATES << 4);
  const matchLength = lengthCoder();
  const repLength = lengthCoder();
  let [rep0, rep1, rep2, rep3] = [0, 0, 0, 0];
  let state = 0;
  let at = 0;

  function literal(): void {
    const before = at > 0 ? out[at - 1]! : 0;
    const offset = 0x300 * (((at & ((1 << lp) - 1)) << lc) + (before >> (8 - lc)));
    let symbol = 1;
    if (state >= 7) {
      let match = out[at - rep0 - 1] ?? 0;
      while (symbol < 0x100) {
        const matchBit = (match >> 7) & 1;
        match <<= 1;
        const one = range.bit(literals, offset + ((1 + matchBit) << 8) + symbol);
        symbol = (symbol << 1) | one;
        if (matchBit !== one) break;
      }
    }
    while (symbol < 0x100) symbol = (symbol << 1) | range.bit(literals, offset + symbol);
    out[at++] = symbol & 0xff;
    state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
  }

  /** Takes an earlier distance to the front; true where it is a single byte. */
  function repeat(posState: number): boolean {
    if (range.bit(isRepG0, state) === 0) {
      if (range.bit(isRep0Long, (state << 4) + posState) === 0) return true;
      return false;
    }
    let distance = rep1;
    if (range.bit(isRepG1, state) === 1) {
      if (range.bit(isRepG2, state) === 0) distance = rep2;
      else {
        distance = rep3;
        rep3 = rep2;
      }
      rep2 = rep1;
    }
    rep1 = rep0;
    rep0 = distance;
    return false;
  }

  while (at < size) {
    if (range.exhausted()) return null;
    const posState = at & posMask;
    if (range.bit(isMatch, (state << 4) + posState) === 0) {
      literal();
      continue;
    }
    let length: number;
    if (range.bit(isRep, state) === 1) {
      if (at === 0) return null;
      if (repeat(posState)) {
        state = state < 7 ? 9 : 11;
        if (rep0 >= at) return null;
        out[at] = out[at - rep0 - 1]!;
        at += 1;
        continue;
      }
      length = readLength(repLength, range, posState);
      state = state < 7 ? 8 : 11;
    } else {
      [rep3, rep2, rep1] = [rep2, rep1, rep0];
      length = readLength(matchLength, range, posState);
      state = state < 7 ? 7 : 10;
      rep0 = readDistance(length);
      if (rep0 === 0xffffffff) return null;
    }
    if (rep0 >= at) return null;
    for (let left = length + 2; left > 0 && at < size; left--, at++) out[at] = out[at - rep0 - 1]!;
  }
  return out;
}
