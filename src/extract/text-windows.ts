import type { Finder } from '../model.ts';
import type { Mark } from './base64.ts';
import { createLineCounter, type Position } from './line-counter.ts';

/** Bytes around candidates, cut at line borders where these are near. */
export interface Window {
  readonly bytes: Uint8Array;
  /** Offset of the first byte in the text that was searched. */
  readonly offset: number;
  /** The place of the first byte. */
  readonly position: Position;
  /** Whether bytes were left out before it. */
  readonly apart: boolean;
}

/** How the text is to be read. */
export interface WindowOptions {
  /** Bytes searched at a time. */
  readonly chunkBytes: number;
  /** A byte is a character. */
  readonly single: boolean;
  /** Count UTF-16 units from the start. */
  readonly allUnits: boolean;
  /** Is shown every byte once, in order, with the offset of the first. */
  readonly onBytes?: (bytes: Uint8Array, offset: number) => void;
  /** Places whose lines are filled in and taken off once the count has passed them; ascending. */
  readonly marks?: Mark[];
}

/** Bytes of context on either side of a candidate. */
const AROUND = 800;
/** How far a window is widened to reach a line border. */
const WIDEN = 2048;
/** Windows nearer than this become one. */
const NEAR = 256;
/** A window is cut where it grows beyond this. */
const LARGEST = 65_536;
/** A text this small with a candidate is given whole. */
const WHOLE = 32_768;
/** The longest candidate that is kept in one piece, and how far before a search goes back. */
const LOOKBACK = 512;
/** How much further back a window begins where its paragraph does: a form's first line has the name. */
const PARAGRAPH = 1200;
const HOLD = AROUND + WIDEN + LOOKBACK + PARAGRAPH;

interface Range {
  start: number;
  end: number;
  /** End of the last candidate in it. */
  last: number;
}

function isBreak(byte: number | undefined): boolean {
  return byte === 10 || byte === 13;
}

/** The start of the line that `at` stands in, not before `least`; else a place between words or characters near. */
function borderBefore(bytes: Uint8Array, at: number, least: number): number {
  const stop = Math.max(least, at - WIDEN);
  for (let index = at; index > stop; index--)
    if (isBreak(bytes[index - 1]) && !(bytes[index - 1] === 13 && bytes[index] === 10)) return index;
  if (stop === least) return least;
  for (let index = at; index > at - LOOKBACK; index--) if (bytes[index - 1] === 0x20) return index;
  let index = at;
  while (index > stop && bytes[index]! >> 6 === 2) index--;
  return index;
}

/** The start of the paragraph that the line at `at` is in, where a blank line before it is near; else `at`. */
function paragraphBefore(bytes: Uint8Array, at: number, least: number): number {
  let breaks = 0;
  for (let index = at; index > Math.max(least, at - PARAGRAPH); index--) {
    const byte = bytes[index - 1];
    if (byte === 10) {
      if (breaks > 0 && index < at) return index;
      breaks++;
    } else if (byte !== 13 && byte !== 0x20 && byte !== 9) breaks = 0;
  }
  return at - least <= PARAGRAPH ? least : at;
}

/** The start of the line after the one that `at` stands in, not after `most`; else a place between words near. */
function borderAfter(bytes: Uint8Array, at: number, most: number): number {
  const stop = Math.min(most, at + WIDEN);
  for (let index = Math.max(at, 1); index < stop; index++) {
    if (bytes[index - 1] === 10 || (bytes[index - 1] === 13 && bytes[index] !== 10)) return index;
  }
  if (stop === most) return most;
  for (let index = at; index < at + LOOKBACK; index++) if (bytes[index] === 0x20) return index;
  let index = at;
  while (index < stop && bytes[index]! >> 6 === 2) index++;
  return index;
}

/** Where to cut between two candidates: at a blank line, a line's start, a space, or right before the second. */
function cutBetween(bytes: Uint8Array, from: number, to: number): number {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from);
  const blank = text.lastIndexOf('\n\n');
  if (blank !== -1 && to - from - blank < 8192) return from + blank + 2;
  const line = Math.max(text.lastIndexOf(10), text.lastIndexOf(13));
  if (line !== -1) return from + line + 1;
  const space = text.lastIndexOf(0x20);
  return space === -1 ? to : from + space + 1;
}

/** Joins pieces of any length to buffers of at least `least` bytes, the last one excepted. */
async function* gather(chunks: AsyncIterable<Uint8Array>, least: number): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    held.push(length + chunk.length >= least ? chunk : chunk.slice());
    length += chunk.length;
    if (length < least) continue;
    yield held.length === 1 ? held[0]! : Buffer.concat(held, length);
    held = [];
    length = 0;
  }
  if (length > 0) yield Buffer.concat(held, length);
}

/**
 * Searches UTF-8 or single-byte text of any size and gives the bytes around candidates. Every candidate of up to
 * 512 bytes stands whole in exactly one window; no byte is in two. Windows that touch are not `apart`. Gives null
 * after each chunk searched, so that a caller can do its own work in between.
 */
export async function* textWindows(
  chunks: AsyncIterable<Uint8Array>,
  finder: Finder,
  options: WindowOptions,
): AsyncGenerator<Window | null> {
  const counter = createLineCounter(options.single, options.allUnits);
  let buffer: Uint8Array = new Uint8Array(0);
  /** Offset of `buffer[0]`; all other positions are offsets in the text too. */
  let base = 0;
  let counted = 0;
  let searched = 0;
  let emitted = 0;
  let open: Range | null = null;

  /** Counts lines up to `to`, with a stop at each mark. */
  function count(to: number): void {
    const { marks = [] } = options;
    while (marks.length > 0 && marks[0]!.offset <= to) {
      const mark = marks.shift()!;
      counter.advance(buffer, counted - base, mark.offset - base);
      counted = Math.max(counted, mark.offset);
      mark.line = counter.position(buffer[counted - base]).line;
    }
    counter.advance(buffer, counted - base, to - base);
    counted = Math.max(counted, to);
  }

  function emit(start: number, end: number): Window {
    count(start);
    const apart = start > emitted;
    emitted = end;
    return {
      bytes: buffer.slice(start - base, end - base),
      offset: start,
      position: counter.position(buffer[start - base]),
      apart,
    };
  }

  /** Adds a candidate to the open window; gives the windows that this completes. */
  function take(start: number, end: number): Window[] {
    const limit = base + buffer.length;
    const left = Math.max(emitted, base, start - AROUND);
    const least = Math.max(emitted - base, 0);
    let from = Math.max(emitted, base + borderBefore(buffer, left - base, least));
    if (open === null || from > open.end + NEAR)
      from = base + paragraphBefore(buffer, from - base, Math.max(least, (open?.end ?? base) - base));
    const to = Math.max(end, base + borderAfter(buffer, Math.min(limit, end + AROUND) - base, buffer.length));
    if (open === null) {
      open = { start: from, end: to, last: end };
      return [];
    }
    if (from > open.end + NEAR) {
      const done = emit(open.start, open.end);
      open = { start: Math.max(from, emitted), end: to, last: end };
      return [done];
    }
    const size = Math.max(to, open.end) - open.start;
    if (size > LARGEST && (start >= open.last || size > LARGEST * 4)) {
      const cut = base + cutBetween(buffer, open.last - base, Math.max(start, open.last) - base);
      const done = emit(open.start, cut);
      open = { start: cut, end: Math.max(to, open.end), last: end };
      return [done];
    }
    open.end = Math.max(open.end, to);
    open.last = Math.max(open.last, end);
    return [];
  }

  function* search(final: boolean): Generator<Window> {
    const limit = base + buffer.length;
    const settled = final ? limit : limit - HOLD;
    if (settled <= searched && !final) return;
    const found: number[] = [];
    const from = Math.max(0, searched - LOOKBACK - base);
    finder.find(buffer, from, buffer.length, found);
    for (let index = 0; index < found.length; index += 2) {
      const start = base + found[index]!;
      let end = base + found[index + 1]!;
      if (end <= searched) continue;
      if (end > settled) {
        if (start >= settled - LOOKBACK) continue;
        end = settled;
      }
      yield* take(Math.max(start, emitted), end);
    }
    searched = settled;
    if (open !== null && (final || open.end + NEAR + AROUND + WIDEN < settled)) {
      yield emit(open.start, open.end);
      open = null;
    }
    const keep = Math.min(open?.start ?? settled, settled - HOLD);
    if (keep <= base || final) return;
    count(keep);
    buffer = buffer.subarray(keep - base);
    base = keep;
  }

  let whole = true;
  for await (const chunk of gather(chunks, options.chunkBytes)) {
    options.onBytes?.(chunk, base + buffer.length);
    buffer = Buffer.concat([buffer, chunk]);
    if (base + buffer.length > WHOLE) {
      whole = false;
      yield* search(false);
      yield null;
    }
  }
  if (whole) {
    const found: number[] = [];
    finder.find(buffer, 0, buffer.length, found);
    if (found.length > 0) yield emit(0, buffer.length);
  } else yield* search(true);
  if (options.marks?.length) count(base + buffer.length);
}
