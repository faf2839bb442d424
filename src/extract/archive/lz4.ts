import { Unread } from '../../lib/unread.ts';
import { type ByteReader, createByteReader } from './byte-reader.ts';
import { viewOf } from './zip-end.ts';

const FRAME = 0x184d2204;
const LEGACY = 0x184c2102;
const SKIPPABLE = 0x184d2a50;
const LEGACY_BLOCK = 8 * 1024 * 1024;
const WINDOW = 64 * 1024;

const cut = () => new Unread('partial', 'truncated');
const broken = () => new Unread('partial', 'damaged');

/** Expands one block behind `prior`, the 64 KiB before it. @throws Unread where the block breaks the format. */
function expandBlock(block: Uint8Array, prior: Uint8Array, most: number): Uint8Array {
  const out = new Uint8Array(prior.length + most);
  out.set(prior);
  let to = prior.length;
  let at = 0;
  const lengthFrom = (nibble: number): number => {
    let length = nibble;
    for (let more = nibble === 15; more; ) {
      const byte = block[at++];
      if (byte === undefined) throw broken();
      length += byte;
      more = byte === 255;
    }
    return length;
  };
  while (at < block.length) {
    const token = block[at++]!;
    const literals = lengthFrom(token >> 4);
    if (at + literals > block.length || to + literals > out.length) throw broken();
    out.set(block.subarray(at, at + literals), to);
    at += literals;
    to += literals;
    if (at >= block.length) break;
    const distance = (block[at] ?? 0) | ((block[at + 1] ?? 0) << 8);
    at += 2;
    const length = lengthFrom(token & 15) + 4;
    if (distance === 0 || distance > to || to + length > out.length) throw broken();
    for (let index = 0; index < length; index++, to++) out[to] = out[to - distance]!;
  }
  return out.subarray(prior.length, to);
}

async function uint32(reader: ByteReader): Promise<number | null> {
  const bytes = await reader.take(4);
  return bytes.length < 4 ? null : viewOf(bytes).getUint32(0, true);
}

/** The blocks of one frame (LZ4 frame format 1.6), after its magic number. */
async function* expandFrame(reader: ByteReader): AsyncGenerator<Uint8Array, void, undefined> {
  const [flags = 0, sizes = 0] = await reader.take(2);
  if (flags >> 6 !== 1) throw broken();
  const most = 1 << (8 + 2 * ((sizes >> 4) & 7));
  if (most < 65536) throw broken();
  // Content size, dictionary id, header checksum.
  await reader.skip((flags & 8 ? 8 : 0) + (flags & 1 ? 4 : 0) + 1);
  let prior: Uint8Array = new Uint8Array(0);
  for (;;) {
    const size = await uint32(reader);
    if (size === null) throw cut();
    if (size === 0) break;
    const length = size & 0x7fffffff;
    if (length > most) throw broken();
    const block = await reader.take(length);
    const plain = size >>> 31 === 1 ? block : expandBlock(block, prior, most);
    yield plain;
    if (block.length < length) throw cut();
    const linked = (flags & 0x20) === 0;
    if (linked) prior = Buffer.concat([prior, plain]).subarray(-WINDOW);
    if (flags & 0x10) await reader.skip(4);
  }
  if (flags & 4) await reader.skip(4);
}

/** The blocks of the legacy frame; gives the magic number that ends it, null at the end of the bytes. */
async function* expandLegacy(reader: ByteReader): AsyncGenerator<Uint8Array, number | null, undefined> {
  for (;;) {
    const length = await uint32(reader);
    if (length === null || length === FRAME || length === LEGACY) return length;
    if (length > LEGACY_BLOCK * 2) throw broken();
    const block = await reader.take(length);
    if (block.length < length) throw cut();
    yield expandBlock(block, new Uint8Array(0), LEGACY_BLOCK);
  }
}

/** Expands LZ4 frames, one after the other. @throws Unread `partial`, after the blocks before the fault. */
export async function* expandLz4(
  input: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = createByteReader(input);
  for (let magic = await uint32(reader); magic !== null; ) {
    if (magic === LEGACY) {
      magic = yield* expandLegacy(reader);
      continue;
    }
    if (magic === FRAME) yield* expandFrame(reader);
    else if ((magic & 0xfffffff0) >>> 0 === SKIPPABLE) await reader.skip((await uint32(reader)) ?? 0);
    else throw broken();
    magic = await uint32(reader);
  }
}
