import type { Finder } from '../model.ts';
import { CODE, TABLES } from './simd-module.ts';

/** What of WebAssembly is used, as the compiler knows no types for it outside browsers. */
interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}
interface Exports {
  readonly memory: Memory;
  readonly free: { readonly value: number };
  find(start: number, end: number, from: number, to: number, out: number): number;
}
interface Engine {
  validate(code: Uint8Array): boolean;
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
}

/** Where the tables stand in the module's memory. */
const TABLES_AT = 0x10000;
const PAGE = 0x10000;
/** Zeros before and behind a text, as nothing stands there. */
const MARGIN = 128;
/** How far before a search its answers depend on what stands there. */
const CONTEXT = 12_288 + MARGIN;
/** Room for results, in bytes a byte of text: more than can be. */
const RESULTS = 4;
const LEAST = 1 << 18;
/** A longer text is searched by the plain finder, as memory once grown stays. */
const MOST = 1 << 24;

/** `atob` would leave a copy byte by byte to code that has not run yet: ten times slower where each process does it. */
const fromBase64 = (text: string): Uint8Array => Buffer.from(text, 'base64');

/** Reads what `simd/build.mjs` packed: bytes as they are, then bytes that stood before, and so on. */
export function unpack(packed: Uint8Array, out: Uint8Array): void {
  let at = 0;
  let to = 0;
  function number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = packed[at++]!;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }
  while (at < packed.length) {
    const plain = number();
    out.set(packed.subarray(at, at + plain), to);
    at += plain;
    to += plain;
    if (at === packed.length) return;
    const end = to + number();
    // What is copied may be a part of itself: each time there is twice as much of it.
    for (let back = number(); to < end; back *= 2) {
      const length = Math.min(back, end - to);
      out.copyWithin(to, to - back, to - back + length);
      to += length;
    }
  }
}

/** A finder whose texts need no copy where they are read into its own memory. */
export interface SimdFinder extends Finder {
  /**
   * Memory for a text of so many bytes, of at most 16 MiB; the next call may move it. `find` reads there what stands in
   * it, at any offset.
   */
  area(bytes: number): Uint8Array;
}

/** An instance of the module, and the memory of it that texts have. */
interface Loaded {
  readonly exports: Exports;
  /** Where texts begin. */
  readonly input: number;
  /** The longest text that there is room for. */
  room: number;
  view: Uint8Array;
}

function load({ Module, Instance }: Engine, code: Uint8Array): Loaded {
  const exports = new Instance(new Module(code)).exports as Exports;
  const view = new Uint8Array(exports.memory.buffer);
  unpack(fromBase64(TABLES), view.subarray(TABLES_AT));
  return { exports, input: exports.free.value + MARGIN, room: 0, view };
}

function makeRoom(loaded: Loaded, bytes: number): void {
  if (bytes <= loaded.room) return;
  const { memory } = loaded.exports;
  const room = Math.max(LEAST, 2 ** Math.ceil(Math.log2(bytes)));
  const wanted = loaded.input + room + MARGIN + RESULTS * (room + MARGIN);
  memory.grow(Math.ceil((wanted - memory.buffer.byteLength) / PAGE));
  loaded.room = room;
  loaded.view = new Uint8Array(memory.buffer);
}

/** Searches what stands in memory from `start` to `end` with nothing around it; adds `shift` to what it finds. */
function searchAlone(
  { exports, input, room, view }: Loaded,
  [start, end, from, to]: readonly [number, number, number, number],
  shift: number,
  out: number[],
): void {
  const before = view.slice(start - MARGIN, start);
  const after = view.slice(end, end + MARGIN);
  view.fill(0, start - MARGIN, start).fill(0, end, end + MARGIN);
  const results = input + room + MARGIN;
  const count = exports.find(start, end, from, to, results);
  view.set(before, start - MARGIN);
  view.set(after, end);
  const found = new Uint32Array(view.buffer, results, count);
  for (let index = 0; index < count; index++) out.push(found[index]! + shift);
}

/**
 * The finder in WebAssembly, with the same answers as the plain one, which takes the texts that are too long; null
 * where the processor or the engine has no SIMD. Its module is made ready when first needed.
 */
export function createSimdFinder(plain: Finder): SimdFinder | null {
  const { WebAssembly } = globalThis as unknown as { readonly WebAssembly?: Engine };
  const code = fromBase64(CODE);
  if (!WebAssembly?.validate(code)) return null;
  const engine = WebAssembly;
  let loaded: Loaded | null = null;

  function find(bytes: Uint8Array, from: number, to: number, out: number[]): void {
    if (loaded !== null && bytes.buffer === loaded.view.buffer) {
      const start = bytes.byteOffset;
      searchAlone(loaded, [start, start + bytes.length, start + from, start + to], 0, out);
      return;
    }
    const first = Math.max(0, from - CONTEXT);
    const length = bytes.length - first;
    if (length > MOST) {
      plain.find(bytes, from, to, out);
      return;
    }
    loaded ??= load(engine, code);
    makeRoom(loaded, length);
    const { view, input } = loaded;
    view.set(first === 0 ? bytes : bytes.subarray(first), input);
    searchAlone(loaded, [input, input + length, input + from - first, input + to - first], first, out);
  }

  function area(bytes: number): Uint8Array {
    if (bytes > MOST) throw new RangeError(`${bytes} bytes are more than ${MOST}`);
    loaded ??= load(engine, code);
    makeRoom(loaded, bytes);
    return loaded.view.subarray(loaded.input, loaded.input + bytes);
  }

  return { find, area, tells: plain.tells };
}
