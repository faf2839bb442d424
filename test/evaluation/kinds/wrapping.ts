import { type Page, type Part, textOf } from '../page.ts';
import type { Mark } from '../world.ts';

/** A value that a line's end cuts in two, after a dash or at a blank; null where it has neither. */
function cut(mark: Mark, room: number): readonly [Mark, string] | null {
  const { raw } = mark.value;
  const at = Math.max(raw.lastIndexOf('-', room - 1), raw.lastIndexOf(' ', room));
  if (at < 2) return null;
  const head = raw.charAt(at) === ' ' ? raw.slice(0, at) : raw.slice(0, at + 1);
  const broken = `${head}\n${raw.slice(at + 1)}`;
  return [{ ...mark, value: { ...mark.value, raw: broken } }, raw.slice(at + 1)];
}

/** Words between which a line may end; a value stays whole. */
function wordsOf(parts: readonly Part[]): Part[][] {
  const words: Part[][] = [[]];
  for (const part of parts) {
    if (typeof part !== 'string') {
      words.at(-1)!.push(part);
      continue;
    }
    part.split(' ').forEach((piece, at) => {
      if (at > 0) words.push([]);
      if (piece !== '') words.at(-1)!.push(piece);
    });
  }
  return words;
}

/** How a paragraph is set. */
export interface Setting {
  /** Characters a line; none: one long line. */
  readonly width?: number | undefined;
  /** What each line begins with. */
  readonly start?: string;
  /** Whether a line's end may cut a number. */
  readonly cuts?: boolean;
}

/** Writes a paragraph with lines of at most `width` characters. */
export function paragraph(page: Page, parts: readonly Part[], setting: Setting = {}): void {
  const { width = Number.POSITIVE_INFINITY, start = '', cuts = false } = setting;
  let used = start.length;
  page.write(start);
  wordsOf(parts).forEach((word, at) => {
    const length = word.reduce((sum, part) => sum + textOf(part).length, 0);
    const fits = used + 1 + length <= width;
    const mark = word[0];
    const halves =
      !fits && cuts && mark !== undefined && typeof mark !== 'string' ? cut(mark, width - used - 1) : null;
    if (at > 0 && (fits || halves !== null)) page.write(' ');
    else if (at > 0) {
      page.line();
      page.write(start);
      used = start.length;
    }
    if (halves !== null) {
      const rest = word.slice(1);
      page.write(halves[0], ...rest);
      used = halves[1].length + rest.reduce((sum, part) => sum + textOf(part).length, 0);
    } else {
      page.write(...word);
      used += length + (at > 0 ? 1 : 0);
    }
  });
  page.line();
}
