// What stands where among 64 bytes, as masks of a bit a byte.
import { byte, digitsOf, MARKS, SIDES } from './memory';

/** Digits; bytes outside ASCII; spaces and hyphens; other separators. */
export let digitMarks: u64 = 0;
export let highMarks: u64 = 0;
export let joinMarks: u64 = 0;
export let otherMarks: u64 = 0;
/** What may make more of the number behind it: a capital in a token, the second letter of one, a byte outside ASCII. */
let sideMarks: u64 = 0;
let letterMarks: u64 = 0;
/** Capitals that begin a token: with digits behind them and no letter more they are nothing. */
let capitalMarks: u64 = 0;
/** Letters behind letters. */
let pairMarks: u64 = 0;
/** Stars, and commas with a space behind them: these may make more of the number before them, those of the one behind. */
let rareMarks: u64 = 0;

/** The bits of the table of marks: what a space or hyphen has, and another separator. */
const JOIN: i8 = 1;
const OTHER: i8 = 62;

@inline function bits(a: v128, b: v128, c: v128, d: v128): u64 {
  return (
    <u64>(<u32>i8x16.bitmask(a)) |
    ((<u64>(<u32>i8x16.bitmask(b))) << 16) |
    ((<u64>(<u32>i8x16.bitmask(c))) << 32) |
    ((<u64>(<u32>i8x16.bitmask(d))) << 48)
  );
}

/** The bytes that have one of these marks, by bit 7. */
@inline function having(marks: v128, mark: i8): v128 {
  return i8x16.gt_u(v128.and(marks, i8x16.splat(mark)), i8x16.splat(0));
}

@inline function capitalsOf(bytes: v128): v128 {
  return i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(65)), i8x16.splat(26));
}

@inline function lettersOf(bytes: v128): v128 {
  return i8x16.lt_u(i8x16.sub(v128.or(bytes, i8x16.splat(32)), i8x16.splat(97)), i8x16.splat(26));
}

@inline function rareOf(at: usize, bytes: v128): v128 {
  const next = i8x16.eq(v128.load(at, 1), i8x16.splat(0x20));
  return v128.or(i8x16.eq(bytes, i8x16.splat(0x2a)), v128.and(i8x16.eq(bytes, i8x16.splat(0x2c)), next));
}

@inline function marksOf(bytes: v128): v128 {
  const half = i8x16.splat(15);
  const low = i8x16.swizzle(v128.load(MARKS), v128.and(bytes, half));
  return v128.and(low, i8x16.swizzle(v128.load(MARKS, 16), v128.and(i16x8.shr_u(bytes, 4), half)));
}

/** Marks the 64 bytes at `at`. */
export function mark(at: usize): void {
  const a = v128.load(at);
  const b = v128.load(at, 16);
  const c = v128.load(at, 32);
  const d = v128.load(at, 48);
  digitMarks = bits(digitsOf(a), digitsOf(b), digitsOf(c), digitsOf(d));
  highMarks = bits(a, b, c, d);
  const ma = marksOf(a);
  const mb = marksOf(b);
  const mc = marksOf(c);
  const md = marksOf(d);
  joinMarks = bits(having(ma, JOIN), having(mb, JOIN), having(mc, JOIN), having(md, JOIN));
  otherMarks = bits(having(ma, OTHER), having(mb, OTHER), having(mc, OTHER), having(md, OTHER));
  const letters = bits(lettersOf(a), lettersOf(b), lettersOf(c), lettersOf(d));
  const capitals = bits(capitalsOf(a), capitalsOf(b), capitalsOf(c), capitalsOf(d));
  rareMarks = bits(rareOf(at, a), rareOf(at + 16, b), rareOf(at + 32, c), rareOf(at + 48, d));
  const joined = (letters | digitMarks | rareMarks) << 1;
  letterMarks = letters;
  pairMarks = letters & (letters << 1);
  capitalMarks = capitals & ~(joined | 1);
  sideMarks = highMarks | rareMarks | (capitals & (joined | 1)) | (letters & 1) | (pairMarks & ~((letters | digitMarks) << 2));
}

/** What a byte is to a number that begins right behind it: 0: nothing, 1: a space, 3: a hyphen, 4: more than that. */
@inline export function sideOf(one: u32): u32 {
  return load<u8>(SIDES + one);
}

/**
 * Digits that are surely nothing, of the 64 bytes marked last: up to four, or groups of up to three with one separator
 * that joins nothing between each, where neither the bytes before nor those behind can make more of them.
 *
 * @param alone nothing before the 64 bytes is anything to a number that begins with them.
 */
export function idleMarks(alone: bool): u64 {
  const digits = digitMarks;
  const separators = joinMarks | otherMarks;
  const next = digits >> 1;
  const chain = digits | (otherMarks & (digits << 1) & next);
  const four = digits & next & (digits >> 2) & (digits >> 3);
  const chain2 = chain & (chain >> 1);
  const chain4 = chain2 & (chain2 >> 2);
  const aside = ((joinMarks | pairMarks) << 1) & chain4 & ~(chain >> 4);
  const begins = chain & ~((chain | sideMarks) << 1) & ~(alone ? aside : aside | 1);
  // Separators behind which, in nine bytes or some more, there is something; what is behind the block is not known.
  const pairs = separators & (separators >> 1);
  const more = pairs & (pairs >> 2);
  let joined = separators & (next | (highMarks >> 1) | ((<u64>1) << 63));
  joined |= separators & (joined >> 1);
  joined |= pairs & (joined >> 2);
  joined |= more & (joined >> 4);
  joined |= more & (more >> 4) & (joined >> 8);
  joined |= highMarks | rareMarks;
  // The sum carries each beginning to the first byte behind its chain; a group of four in it stops that.
  const lettered = begins & (capitalMarks << 1);
  const plain = begins & ~lettered;
  const short = chain & ~four;
  const ends = ((short + plain) | ((short + lettered) & ~letterMarks)) & ~chain & ~joined;
  let idle = (ends >> 1) & chain;
  idle |= (idle >> 1) & chain;
  idle |= (idle >> 2) & chain2;
  idle |= (idle >> 4) & chain4;
  idle |= (idle >> 8) & chain4 & (chain4 >> 4);
  const years = plain & four & ~(chain >> 4) & ~(joined >> 4) & ~((<u64>0xf) << 60);
  return (idle | (years * 15)) & digits;
}
