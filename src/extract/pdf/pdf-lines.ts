import type { Glyph, Rule } from './pdf-glyphs.ts';

/** A run of text on one line with no wide gap in it: a table's cell, or a line of prose in its column. */
export interface Cell {
  readonly text: string;
  readonly words: number;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly h: number;
}

interface Word {
  text: string;
  readonly x0: number;
  x1: number;
  h: number;
}

interface GlyphLine {
  glyphs: Glyph[];
  y: number;
  h: number;
}

/** A gap of this many font heights parts two cells, unless all the line's gaps are wide: then it is set to fill. */
const WIDE_GAP = 1;
/** From this gap on, two cells are parted where lines around have a gap that ends at the same place. */
const ALIGNED_GAP = 0.42;
const WORD_SPACE = 0.28;

/** Groups glyphs whose baselines are within a third of a font's height, from the top of the page down. */
function byBaseline(glyphs: readonly Glyph[]): GlyphLine[] {
  const lines: GlyphLine[] = [];
  let line: GlyphLine | null = null;
  for (const glyph of [...glyphs].sort((a, b) => b.y - a.y || a.x0 - b.x0)) {
    if (line !== null && line.y - glyph.y <= 0.35 * Math.max(line.h, glyph.h)) {
      line.glyphs.push(glyph);
      line.h = Math.max(line.h, glyph.h);
      line.y += (glyph.y - line.y) / line.glyphs.length;
    } else {
      line = { glyphs: [glyph], y: glyph.y, h: glyph.h };
      lines.push(line);
    }
  }
  return lines;
}

/** A glyph drawn twice at one place, which is how some tools make bold. */
function isShadow(before: Glyph, glyph: Glyph): boolean {
  return before.text === glyph.text && Math.abs(glyph.x0 - before.x0) < 0.12 * glyph.h;
}

/** The glyphs of a line from the left, in parts where a text is drawn over the end of another: `labelvalue`. */
function runsOf(line: GlyphLine): Glyph[][] {
  const glyphs = line.glyphs.sort((a, b) => a.x0 - b.x0);
  const covers = (glyph: Glyph, at: number): boolean => {
    const next = glyphs[at + 1];
    if (next === undefined || isShadow(glyph, next) || Math.abs(next.index - glyph.index) <= 1) return false;
    return glyph.x1 - next.x0 > 0.2 * glyph.h;
  };
  if (glyphs.filter(covers).length < 2) return [glyphs];
  const runs: Glyph[][] = [];
  for (const glyph of [...glyphs].sort((a, b) => a.index - b.index)) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && glyph.index - last.index <= 2 && glyph.x0 >= last.x0) runs.at(-1)!.push(glyph);
    else runs.push([glyph]);
  }
  // Bold that is drawn twice is one text over itself.
  const texts = runs.map(run => run.map(glyph => glyph.text).join(''));
  if (new Set(texts).size < texts.length) return [glyphs];
  return runs.sort((a, b) => a[0]!.x0 - b[0]!.x0);
}

function intoWords(line: GlyphLine): Word[] {
  return runsOf(line).flatMap(wordsOf);
}

function wordsOf(glyphs: readonly Glyph[]): Word[] {
  const words: Word[] = [];
  let before: Glyph | null = null;
  for (const glyph of glyphs) {
    if (before !== null && isShadow(before, glyph)) continue;
    const gap = before === null ? 0 : glyph.x0 - before.x1;
    const next = before !== null && glyph.index - before.index <= 1;
    // PDFium knows the spaces between characters that follow each other in the content; elsewhere the gap tells.
    const parted =
      before === null ||
      (next ? gap > 0.8 * glyph.h : gap > 0.16 * glyph.h || (glyph.spaced && gap > 0.05 * glyph.h));
    const word = words.at(-1);
    if (word === undefined || parted) {
      words.push({ text: glyph.text, x0: glyph.x0, x1: glyph.x1, h: glyph.h });
    } else {
      word.text += glyph.text;
      word.x1 = Math.max(word.x1, glyph.x1);
      word.h = Math.max(word.h, glyph.h);
    }
    before = glyph;
  }
  return words;
}

/** Where on a line a word starts after a gap, in whole points. */
function gapStarts(words: readonly Word[]): Set<number> {
  const starts = new Set<number>();
  for (let at = 1; at < words.length; at++) {
    const [before, word] = [words[at - 1]!, words[at]!];
    if (word.x0 - before.x1 >= ALIGNED_GAP * word.h) starts.add(Math.round(word.x0));
  }
  return starts;
}

/** The line's usual gap between words, in font heights. */
function usualGap(words: readonly Word[]): number {
  const gaps: number[] = [];
  for (let at = 1; at < words.length; at++) {
    const gap = (words[at]!.x0 - words[at - 1]!.x1) / words[at]!.h;
    if (gap < 1.6) gaps.push(gap);
  }
  return gaps.length < 4 ? WORD_SPACE : Math.max(WORD_SPACE, gaps.sort((a, b) => a - b)[gaps.length >> 1]!);
}

/** The groups after the first of a card's number, `4147 6467 5588 7417`, which stand over each other in many lines. */
function cardGroups(words: readonly Word[]): ReadonlySet<Word> {
  const found = new Set<Word>();
  for (let at = 0; at + 2 < words.length; at++) {
    for (const lengths of [
      [4, 4, 4, 4],
      [4, 6, 5],
    ]) {
      const group = words.slice(at, at + lengths.length);
      const isNumber =
        group.length === lengths.length && group.every(({ text }, of) => isDigits(text, lengths[of]!));
      const gaps = group.slice(1).map((word, of) => word.x0 - group[of]!.x1);
      const isEven =
        Math.max(...gaps) < WIDE_GAP * words[at]!.h &&
        Math.max(...gaps) - Math.min(...gaps) < 0.2 * words[at]!.h;
      if (isNumber && isEven) for (const word of group.slice(1)) found.add(word);
    }
  }
  return found;
}

const isDigits = (text: string, length: number): boolean => text.length === length && /^\d+$/.test(text);

function ruleBetween(rules: readonly Rule[], left: number, right: number, y: number, h: number): boolean {
  const middle = y + h * 0.3;
  return rules.some(rule => rule.x > left - 1 && rule.x < right + 1 && rule.y0 < middle && rule.y1 > middle);
}

interface Setting {
  readonly y: number;
  /** The gap starts of the two lines above and the two below. */
  readonly around: readonly ReadonlySet<number>[];
  readonly rules: readonly Rule[];
}

function intoCells(words: readonly Word[], { y, around, rules }: Setting): Cell[] {
  const wide = Math.max(WIDE_GAP, 1.7 * usualGap(words));
  const cells: { text: string; words: number; x0: number; x1: number; y: number; h: number }[] = [];
  const grouped = cardGroups(words);
  /** Whether two words that only happen to stand over others are of one text: groups of a number, `St, Town`. */
  const isOne = (left: Word, word: Word, gap: number): boolean =>
    grouped.has(word) || (left.text.endsWith(',') && gap < WIDE_GAP * word.h);
  let before: Word | null = null;
  for (const word of words) {
    const gap = before === null ? 0 : word.x0 - before.x1;
    const x = Math.round(word.x0);
    const aligned = around.filter(starts => starts.has(x - 1) || starts.has(x) || starts.has(x + 1)).length;
    const parted =
      before === null ||
      gap >= wide * word.h ||
      (gap >= ALIGNED_GAP * word.h &&
        aligned >= (gap >= WIDE_GAP * word.h ? 1 : 2) &&
        !isOne(before, word, gap)) ||
      (gap > 0 && ruleBetween(rules, before.x1, word.x0, y, word.h));
    const cell = cells.at(-1);
    if (cell === undefined || parted) {
      cells.push({ text: word.text, words: 1, x0: word.x0, x1: word.x1, y, h: word.h });
    } else {
      cell.text += ` ${word.text}`;
      cell.words += 1;
      cell.x1 = word.x1;
      cell.h = Math.max(cell.h, word.h);
    }
    before = word;
  }
  return cells;
}

/** The lines of glyphs that run one way, from the top down, each cut into its cells from the left. */
export function cellLines(glyphs: readonly Glyph[], rules: readonly Rule[]): Cell[][] {
  const lines = byBaseline(glyphs);
  const words = lines.map(intoWords);
  const starts = words.map(gapStarts);
  return words.map((line, at) => {
    const around = [at - 2, at - 1, at + 1, at + 2].flatMap(near => starts[near] ?? []);
    return intoCells(line, { y: lines[at]!.y, around, rules });
  });
}
