import { automatonOf, MATCHED, type Wanted } from './automaton.ts';
import { isAlphanumeric } from './byte-kinds.ts';
import { ACCOUNT_HERE, ANYWHERE, FILLER, PHRASE, QUALIFIED } from './cue-bytes.ts';
import { BYTE_CLASS } from './digit-groups.ts';
import { SHORT_LICENSE } from './group-shapes.ts';
import { CELLS, SENTENCE } from './heading-lines.ts';
import { IBAN_LENGTHS } from './iban-bytes.ts';
import { beginnings, gates } from './simd-beginnings.ts';

/** The automata in the order in which `simd/memory.ts` names them. */
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

/** Where the tables stand in the memory of the module; `simd/memory.ts` has the same numbers. */
const CLASS = 0;
const BEGINNINGS = 0x100;
const IBANS = 0x8100;
const LOOKS = 0x8500;
const MARKS = 0x8580;
const DIRECTORY = 0x8600;
const SIDES = 0x8680;
const FOURTHS = 0x8780;
const FIRST_AUTOMATON = 0x8b80;

/**
 * Two tables of sixteen bytes, for the low and the high half of a byte: what both have tells what the byte is. 1: space or
 * hyphen, the next five bits: another separator.
 */
function marks(): Uint8Array {
  const tables = new Uint8Array(32);
  const add = (byte: number, mark: number) => {
    tables[byte & 15]! |= mark;
    tables[16 + (byte >> 4)]! |= mark;
  };
  const separators = [...BYTE_CLASS.keys()].filter(byte => BYTE_CLASS[byte] === 2);
  // Those with one high half share a bit, as no other byte has both halves of theirs.
  const halves = [...new Set(separators.map(byte => byte >> 4))];
  if (halves.length > 5) throw new Error('more separators than marks');
  for (const byte of separators)
    add(byte, byte === 0x20 || byte === 0x2d ? 1 : 2 << halves.indexOf(byte >> 4));
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
