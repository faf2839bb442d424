import { Unread } from '../../lib/unread.ts';
import { createByteReader } from './byte-reader.ts';

const CLEAR = 256;
const OUT = 64 * 1024;

/** The state of a decoder of `compress` (ncompress 4.x): codes of 9 to `maxBits` bits, low bit first. */
interface Decoder {
  /** Decodes a group of codes of equal width. @returns false where the group breaks the format. */
  group(bytes: Uint8Array, width: number): boolean;
  readonly width: () => number;
}

function createDecoder(maxBits: number, blockMode: boolean, emit: (byte: number) => void): Decoder {
  const prefix = new Uint16Array(1 << maxBits);
  const suffix = new Uint8Array(1 << maxBits);
  const stack = new Uint8Array(1 << maxBits);
  const first = blockMode ? 257 : 256;
  let free = first;
  let width = 9;
  let old = -1;
  let final = 0;

  function code(value: number): boolean {
    if (old < 0) {
      if (value > 255) return false;
      final = value;
      emit(final);
      old = value;
      return true;
    }
    if (value > free || (value === CLEAR && blockMode)) return false;
    let depth = 0;
    let at = value;
    if (value === free) {
      stack[depth++] = final;
      at = old;
    }
    for (; at >= 256; at = prefix[at]!) stack[depth++] = suffix[at]!;
    final = at;
    emit(final);
    while (depth > 0) emit(stack[--depth]!);
    if (free < 1 << maxBits) {
      prefix[free] = old;
      suffix[free] = final;
      free++;
    }
    old = value;
    return true;
  }

  function group(bytes: Uint8Array, bits: number): boolean {
    let buffer = 0;
    let held = 0;
    for (const byte of bytes) {
      buffer |= byte << held;
      held += 8;
      if (held < bits) continue;
      const value = buffer & ((1 << bits) - 1);
      buffer >>>= bits;
      held -= bits;
      if (value === CLEAR && blockMode && old >= 0) {
        free = first;
        width = 9;
        old = -1;
        return true;
      }
      if (!code(value)) return false;
      if (free >= 1 << width && width < maxBits) {
        width++;
        return true;
      }
    }
    return true;
  }
  return { group, width: () => width };
}

/** Expands the output of Unix `compress` (.Z). @throws Unread `partial`, after the bytes before the fault. */
export async function* expandLzw(
  input: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = createByteReader(input);
  const [, , flags = 0] = await reader.take(3);
  const maxBits = flags & 0x1f;
  if (maxBits < 9 || maxBits > 16) throw new Unread('unreadable', 'damaged');
  let out: number[] = [];
  const decoder = createDecoder(maxBits, (flags & 0x80) !== 0, byte => out.push(byte));
  for (;;) {
    // Codes come in groups of eight, so that a group of `width` bits is `width` bytes; a change of width ends it.
    const width = decoder.width();
    const bytes = await reader.take(width);
    if (bytes.length === 0) break;
    const sound = decoder.group(bytes, width);
    if (out.length >= OUT || !sound) {
      yield Uint8Array.from(out);
      out = [];
    }
    if (!sound) throw new Unread('partial', 'damaged');
  }
  if (out.length > 0) yield Uint8Array.from(out);
}
