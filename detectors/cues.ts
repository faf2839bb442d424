import { CUE_FAMILIES, type CueFamily, type CueKind } from './keywords.ts';

/** A phrase of the keyword table met in a text; indexes are of that text, end exclusive. */
export interface Cue {
  readonly kind: CueKind;
  readonly strong: boolean;
  readonly shown: string;
  readonly start: number;
  readonly end: number;
}

/** Text in lower case without accents and with humps split, and where its characters stand in the original. */
interface Plain {
  readonly text: string;
  /** Index in the original of each character, and of the end; null where both are of one length. */
  readonly at: readonly number[] | null;
}

const GAP = '[_.\\-]?(?: |\\r?\\n ?)?';
/** Longest source of one expression: V8 does not optimise one above 20 KB, which then takes eight times the time. */
const LONGEST = 16_000;

/** One expression for some families that follow one another in the table. */
interface Part {
  readonly pattern: RegExp;
  readonly families: readonly CueFamily[];
}

function sourceOf({ phrases }: CueFamily): string {
  return `(${phrases.join('|')})`.replace(/ \?| /g, GAP);
}

function partOf(families: readonly CueFamily[]): Part {
  return { pattern: new RegExp(`(?<![a-z])(?:${families.map(sourceOf).join('|')})(?![a-z])`, 'g'), families };
}

function makeParts(): Part[] {
  const groups: CueFamily[][] = [[]];
  let length = 0;
  for (const family of CUE_FAMILIES) {
    const more = sourceOf(family).length;
    if (length > 0 && length + more > LONGEST) {
      groups.push([]);
      length = 0;
    }
    groups.at(-1)!.push(family);
    length += more;
  }
  return groups.map(partOf);
}

const PARTS = makeParts();
const HUMP = /[a-z][A-Z]|[A-Z]{2}[A-Z][a-z]{2}/;

function plainCharacter(character: string): string {
  if (character < '\x80') return character.toLowerCase();
  const base = character.normalize('NFD')[0] ?? character;
  return base === 'đ' || base === 'Đ' ? 'd' : base.toLowerCase().slice(0, 1);
}

function isHump(text: string, index: number): boolean {
  const here = text.charCodeAt(index);
  if (here < 65 || here > 90) return false;
  const before = text.charCodeAt(index - 1);
  if (before >= 97 && before <= 122) return true;
  return before >= 65 && before <= 90 && index >= 2 && /^[A-Z][a-z]{2}/.test(text.slice(index, index + 3));
}

/** Lower case, no accents, a space before each hump of `camelCase`. */
function plain(text: string): Plain {
  const humps = HUMP.test(text);
  if (!humps && !/[^\x00-\x7f]/.test(text)) return { text: text.toLowerCase(), at: null };
  let out = '';
  const at: number[] = [];
  for (let index = 0; index < text.length; index++) {
    if (humps && isHump(text, index)) {
      out += ' ';
      at.push(index);
    }
    out += plainCharacter(text[index]!);
    at.push(index);
  }
  at.push(text.length);
  return { text: out, at };
}

/** The text in lower case, without accents; of the same length. */
export function lower(text: string): string {
  if (!/[^\x00-\x7f]/.test(text)) return text.toLowerCase();
  let out = '';
  for (const character of text) out += character.length === 1 ? plainCharacter(character) : character;
  return out;
}

/** What every cue has: two characters that are no digits, spaces or marks of numbers. */
const WORDS = /[^\d\s.,:;()-][\s\S]{0,4}?[^\d\s.,:;()-]/;

interface Found {
  readonly start: number;
  readonly end: number;
  readonly family: CueFamily;
}

/** The first match of a part from an index on. */
function matchFrom({ pattern, families }: Part, text: string, from: number): Found | null {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  if (match === null) return null;
  const family = families[match.findIndex((group, index) => index > 0 && group !== undefined) - 1]!;
  return { start: match.index, end: match.index + match[0].length, family };
}

/** The match that starts first; of two, the one further up in the table. */
function first(matches: readonly (Found | null)[]): Found | null {
  let best: Found | null = null;
  for (const match of matches)
    if (match !== null && (best === null || match.start < best.start)) best = match;
  return best;
}

/** Every cue of a short text such as a label, in order, not overlapping. */
export function cuesOf(text: string): Cue[] {
  if (!WORDS.test(text)) return [];
  const { text: folded, at } = plain(text);
  const cues: Cue[] = [];
  const next = PARTS.map(part => matchFrom(part, folded, 0));
  for (let found = first(next); found !== null; found = first(next)) {
    const { start, end, family } = found;
    const { kind, strong, shown } = family;
    cues.push({ kind, strong, shown, start: at ? at[start]! : start, end: at ? at[end]! : end });
    for (let index = 0; index < next.length; index++) {
      const match = next[index];
      if (match && match.start < end) next[index] = matchFrom(PARTS[index]!, folded, end);
    }
  }
  return cues;
}

const BLOCK = 512;
const EDGE = 96;

/** The cues that start in one block of a text; read once a block, since many candidates ask about the same one. */
function blockCues(text: string, block: number, blocks: Map<number, readonly Cue[]>): readonly Cue[] {
  const known = blocks.get(block);
  if (known !== undefined) return known;
  const from = Math.max(0, block * BLOCK - EDGE);
  const until = (block + 1) * BLOCK;
  const cues: Cue[] = [];
  for (const cue of cuesOf(text.slice(from, until + EDGE))) {
    const start = cue.start + from;
    if (start >= block * BLOCK && start < until) cues.push({ ...cue, start, end: cue.end + from });
  }
  blocks.set(block, cues);
  return cues;
}

/**
 * The cues of `text` that stand wholly in `[from, to)`, in order.
 *
 * @param blocks what is known of this text; is added to.
 */
export function cuesBetween(
  text: string,
  from: number,
  to: number,
  blocks: Map<number, readonly Cue[]>,
): Cue[] {
  const found: Cue[] = [];
  for (let block = Math.floor(from / BLOCK); block * BLOCK < to; block++) {
    for (const cue of blockCues(text, block, blocks)) if (cue.start >= from && cue.end <= to) found.push(cue);
  }
  return found;
}
