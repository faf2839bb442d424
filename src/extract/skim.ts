import type { Finder, Source } from '../model.ts';
import { chooseEncoding } from './encoding-sniff.ts';

/** Says of a file of lines what a reader must see of it beside the lines in which something could be found. */
export interface SkimGuide {
  /** True where a quote may hold line ends: lines that one quote spans stay together, and the guide keeps lines with quotes. */
  readonly quotes: boolean;
  /** What stands in a line that is left out, so that it is told from an empty one; '' where that is no matter. */
  readonly mark: string;
  /**
   * Is shown the first lines.
   *
   * @returns which lines are to be kept; null: the file must be read in full.
   */
  read(head: string): Keeps | null;
}

/** Whether a line, as bytes with its line end, is to be kept though nothing could be found in it. */
export type Keeps = (bytes: Uint8Array, from: number, to: number) => boolean;

const HEAD = 65_536;
/** Bytes from which a file is worth it, and that are read in full before the guide is asked. */
const WORTH = 1 << 19;
const FIRST = 1 << 17;
/** Bytes that are searched at a time, and of those before them that a word or a heading may stand in. */
const PART = 1 << 20;
const CONTEXT = 16_384;
/** A line longer than this is no line of records. */
const LONGEST_LINE = 1 << 22;
const LF = 10;
const QUOTE = 34;
/** Lines left out that are given at once. */
const AT_ONCE = 8192;

/**
 * The source with the lines left empty in which nothing can be found, so that a reader that splits and labels every
 * cell has less to do: line numbers stay the same. A line beside one that is kept is kept. Text that is not UTF-8 stays
 * as it is, as do small files and those that the guide asks for in full.
 */
export async function skimmed(source: Source, finder: Finder, guide: SkimGuide): Promise<Source> {
  if (source.size !== null && source.size < WORTH) return source;
  const choice = chooseEncoding(await source.head(HEAD));
  if (choice === null || choice.encoding !== 'utf-8') return source;
  return { ...source, chunks: () => skimChunks(source.chunks(), finder, guide) };
}

async function* skimChunks(
  chunks: AsyncIterable<Uint8Array>,
  finder: Finder,
  guide: SkimGuide,
): AsyncGenerator<Uint8Array> {
  let held: Buffer[] = [];
  let length = 0;
  let skimmer: ReturnType<typeof createSkimmer> | null = null;
  let decided = false;
  for await (const chunk of chunks) {
    if (decided && skimmer === null) {
      yield chunk;
      continue;
    }
    held.push(Buffer.from(chunk));
    length += chunk.length;
    if (length < (decided ? PART : FIRST)) continue;
    let bytes = Buffer.concat(held, length);
    if (skimmer !== null) bytes = bytes.subarray(yield* skimmer.take(bytes, false));
    else {
      decided = true;
      const end = unitsOf(bytes.subarray(0, FIRST), guide.quotes).at(-1) ?? 0;
      const keeps = end === 0 ? null : guide.read(bytes.toString('utf8', 0, end));
      if (keeps !== null) {
        skimmer = createSkimmer(finder, guide, keeps);
        skimmer.follow(bytes.subarray(0, end));
        yield bytes.subarray(0, end);
        bytes = bytes.subarray(end);
      }
    }
    if (bytes.length > LONGEST_LINE) skimmer = null;
    if (skimmer === null) yield bytes;
    held = skimmer === null ? [] : [bytes];
    length = skimmer === null ? 0 : bytes.length;
  }
  const rest = Buffer.concat(held, length);
  if (rest.length === 0) return;
  if (skimmer === null) yield rest;
  else yield* skimmer.take(rest, true);
}

/** Where the lines end that belong together from `from` on; -1: behind the buffer. */
function unitEnd(bytes: Buffer, from: number, hasQuotes: boolean): number {
  if (!hasQuotes) return bytes.indexOf(LF, from) + 1 || -1;
  let open = false;
  for (let at = from; at < bytes.length; at++) {
    if (bytes[at] === QUOTE) open = !open;
    else if (bytes[at] === LF && !open) return at + 1;
  }
  return -1;
}

/** The ends of the units of whole lines. @param quotes whether a quote may hold line ends. */
function unitsOf(bytes: Buffer, quotes: boolean): number[] {
  const hasQuotes = quotes && bytes.indexOf(QUOTE) >= 0;
  const ends: number[] = [];
  for (let end = unitEnd(bytes, 0, hasQuotes); end > 0; end = unitEnd(bytes, end, hasQuotes)) ends.push(end);
  return ends;
}

/** Leaves out lines of one file, part by part. */
function createSkimmer(finder: Finder, { quotes, mark }: SkimGuide, keeps: Keeps) {
  /** Bytes before the next part, for the finder to look back on. */
  let context: Buffer = Buffer.alloc(0);
  let keptLast = true;
  const leftOut = Buffer.from(`${mark}\n`.repeat(AT_ONCE));

  /** So many lines left out: what a quote spans is always kept. */
  function* gap(count: number): Generator<Uint8Array> {
    for (let left = count; left > 0; left -= AT_ONCE)
      yield leftOut.subarray(0, Math.min(left, AT_ONCE) * (mark.length + 1));
  }

  /** Which units are kept: those with a candidate, those that the guide wants, and their neighbours. */
  function choose(bytes: Buffer, before: number, ends: readonly number[]): boolean[] {
    const found: number[] = [];
    finder.find(bytes, before, bytes.length, found);
    let next = 0;
    let from = before;
    const holds = ends.map(end => {
      const to = before + end;
      while (next < found.length && found[next + 1]! <= from) next += 2;
      const held = (next < found.length && found[next]! < to) || keeps(bytes, from, to);
      from = to;
      return held;
    });
    const kept = holds.map(
      (held, at) => held || (at === 0 ? keptLast : holds[at - 1]!) || (holds[at + 1] ?? false),
    );
    keptLast = holds.at(-1) ?? keptLast;
    return kept;
  }

  return {
    /** Begins after bytes that were given as they are. */
    follow(bytes: Buffer): void {
      context = bytes.subarray(Math.max(0, bytes.length - CONTEXT));
    },

    /**
     * Gives the lines of a buffer with some left empty, all but the last of them where more follows.
     *
     * @returns how many bytes were taken.
     */
    *take(bytes: Buffer, final: boolean): Generator<Uint8Array, number> {
      const ends = unitsOf(bytes, quotes);
      if (final && (ends.at(-1) ?? 0) < bytes.length) ends.push(bytes.length);
      if (!final) ends.pop();
      const taken = ends.at(-1) ?? 0;
      if (taken === 0) return 0;
      const before = context.length;
      const all = Buffer.concat([context, bytes.subarray(0, taken)]);
      const kept = choose(all, before, ends);
      let from = 0;
      for (let at = 0; at < ends.length; ) {
        let last = at;
        while (last + 1 < ends.length && kept[last + 1] === kept[at]) last++;
        const to = ends[last]!;
        if (kept[at]) yield bytes.subarray(from, to);
        else yield* gap(last - at + 1);
        from = to;
        at = last + 1;
      }
      context = all.subarray(Math.max(0, all.length - CONTEXT));
      return taken;
    },
  };
}
