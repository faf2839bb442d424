// What stands where in the memory of the module, and single bytes of the text.

/** Tables of `src/detect/simd-tables.ts`, copied here before the first search. */
const TABLES: usize = 0x10000;
const CLASS: usize = TABLES;
export const BEGINS: usize = TABLES + 0x100;
export const IBANS: usize = TABLES + 0x8100;
export const BUCKETS: usize = TABLES + 0x8500;
export const MARKS: usize = TABLES + 0x8580;
export const SIDES: usize = TABLES + 0x8680;
export const FOURTHS: usize = TABLES + 0x8780;
const DIRECTORY: usize = TABLES + 0x8600;

export const CUE: usize = DIRECTORY;
export const ACCOUNT: usize = DIRECTORY + 8;
export const QUALIFIED: usize = DIRECTORY + 16;
export const PHRASE: usize = DIRECTORY + 24;
export const FILLER: usize = DIRECTORY + 32;
export const CELLS: usize = DIRECTORY + 40;
export const SENTENCE: usize = DIRECTORY + 48;
export const SHORT_LICENSE: usize = DIRECTORY + 56;

/** Room for the bounds of the groups of one stretch, then for their lengths, then for cues and plain "account"s. */
export const BOUNDS: usize = 0x1000;
export const LENGTHS: usize = 0x6000;
/** Room for the masks of one stretch of text: a bit a byte. */
export const MASKS: usize = 0x8800;
/** Room for the places of one stretch of text at which a cue may begin. */
export const PLACES: usize = 0x48000;
export const CUES: usize = 0x50000;
export const ACCOUNTS: usize = 0x60000;
/** How many cues there is room for. */
export const MOST_CUES: i32 = 0x4000;
/** Where all this ends, so that texts and results may begin. */
export const FREE: usize = 0x70000;

/** No place in a text, and before all places. */
export const NOWHERE: isize = -0x40000000;

@inline export function byte(at: usize): u32 {
  return load<u8>(at);
}

@inline export function isDigit(one: u32): bool {
  return one - 48 < 10;
}

@inline export function isLetter(one: u32): bool {
  return (one | 32) - 97 < 26;
}

@inline export function isAlphanumeric(one: u32): bool {
  return isDigit(one) || isLetter(one);
}

/** 1: digit, 2: separator, 3: a byte of a character outside ASCII, 0: any other. */
@inline export function classOf(one: u32): u32 {
  return load<u8>(CLASS + one);
}

/** Where the classes of an automaton's bytes stand; behind them the first states, then the rows. */
@inline function tableOf(automaton: usize): usize {
  return TABLES + load<u32>(automaton);
}

/** The state after a byte of this class. State 0 matches nothing any more, state 1 has matched; 2 has the first row. */
@inline function after(rows: usize, state: u32, byteClass: u32): u32 {
  return load<u16>(rows + ((state + byteClass) << 1));
}

/** Whether an automaton matches the text `[from, to)` from its start on. @param before where the byte before is to be read; 0: there is none. */
@inline export function matches(automaton: usize, from: usize, to: usize, before: usize): bool {
  const classes = tableOf(automaton);
  const width = load<u32>(automaton, 4);
  const starts = classes + 256;
  const rows = starts + ((<usize>width) << 1) - 4;
  let state: u32 = load<u16>(starts + (<usize>(before === 0 ? width - 1 : <u32>load<u8>(classes + byte(before))) << 1));
  for (let at = from; at < to && state > 1; at++) state = after(rows, state, load<u8>(classes + byte(at)));
  return (state > 1 ? after(rows, state, width - 1) : state) === 1;
}

/** The length of what an automaton that tells it matches at the start of `[from, to)`. */
export function lengthOf(automaton: usize, from: usize, to: usize): usize {
  const classes = tableOf(automaton);
  const width = load<u32>(automaton, 4);
  const starts = classes + 256;
  const rows = starts + ((<usize>width) << 1) - 4;
  let state: u32 = load<u16>(starts + ((width - 1) << 1));
  let end = from;
  for (let at = from; state > 1; at++) {
    const next = after(rows, state, at < to ? <u32>load<u8>(classes + byte(at)) : width - 1);
    if (next >= 0x8000) end = at;
    state = at < to ? next & 0x7fff : 0;
  }
  return end - from;
}

/** Which of 16 bytes are digits. */
@inline export function digitsOf(bytes: v128): v128 {
  return i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(48)), i8x16.splat(10));
}
