import type { Piece } from '../../model.ts';
import type { OleContainer } from './ole-container.ts';

/** How each compressed module begins, behind the signature, a chunk's header and its first flags. */
const MODULE_START = Buffer.from('Attribut');
const MOST_TEXT = 16 << 20;

/** Expands one chunk (MS-OVBA 2.4.1.3): tokens of literals and of copies from the chunk so far. */
function expandChunk(data: Buffer, out: number[]): void {
  const start = out.length;
  for (let at = 0; at < data.length; ) {
    const flags = data[at++]!;
    for (let bit = 0; bit < 8 && at < data.length; bit++) {
      if ((flags & (1 << bit)) === 0) {
        out.push(data[at++]!);
        continue;
      }
      if (at + 2 > data.length) return;
      const token = data.readUInt16LE(at);
      at += 2;
      const offsetBits = Math.max(4, Math.ceil(Math.log2(out.length - start)));
      const length = (token & (0xffff >> offsetBits)) + 3;
      const from = out.length - (token >> (16 - offsetBits)) - 1;
      if (from < start) return;
      for (let count = 0; count < length; count++) out.push(out[from + count]!);
    }
  }
}

/** The source text of a module's stream; null where it holds none. */
function moduleSource(stream: Buffer): string | null {
  let start = stream.indexOf(MODULE_START) - 4;
  while (start >= 0 && stream[start] !== 1) start = stream.indexOf(MODULE_START, start + 5) - 4;
  if (start < 0) return null;
  const out: number[] = [];
  for (let at = start + 1; at + 2 <= stream.length && out.length < MOST_TEXT; ) {
    const header = stream.readUInt16LE(at);
    const end = at + (header & 0xfff) + 3;
    if ((header & 0x7000) !== 0x3000) break;
    if ((header & 0x8000) !== 0) expandChunk(stream.subarray(at + 2, end), out);
    else out.push(...stream.subarray(at + 2, end));
    at = end;
  }
  return Buffer.from(out).toString('latin1');
}

/** Whether a stream belongs to a macro project. */
export function isMacro(path: string): boolean {
  return /(^|\/)VBA\/|(^|\/)PROJECT(wm|lk)?$/.test(path);
}

/** The source of the macros in a compound file: people keep passwords and lists in them. */
export function* readMacros(container: OleContainer): Generator<Piece> {
  for (const { path, bytes } of container.streams) {
    const source = isMacro(path) ? moduleSource(bytes) : null;
    // Every module begins with attributes that the editor hides.
    const text = source?.replace(/^Attribute VB_[^\r\n]{0,500}(\r?\n|$)/gm, '').trim() ?? '';
    if (text !== '') yield { segment: { text, place: { field: 'macro' }, apart: true } };
  }
}
