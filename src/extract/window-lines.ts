import { isAscii, isUtf8 } from 'node:buffer';
import type { Place } from '../model.ts';
import { streamDecoder } from './encoding.ts';
import type { Line } from './layout.ts';
import type { Window } from './text-windows.ts';

/** How bytes of the searched text become characters, and how its positions become offsets in the record. */
export interface Lane {
  /** `utf-8`, or a single-byte encoding of which each byte is one UTF-16 unit. */
  readonly encoding: string;
  /** Offset in the record for a byte offset and a count of UTF-16 units in the searched text; null: not known. */
  readonly offset: ((byte: number, units: number) => number) | null;
}

/** A line's text, and the bytes before the character at an index. */
interface DecodedLine {
  readonly text: string;
  readonly bytesBefore: (index: number) => number;
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** A line that is not UTF-8: sequences that are right as they are, other bytes as U+FFFD or, alone, Windows-1252. */
function decodeBroken(bytes: Uint8Array): DecodedLine {
  const at: number[] = [];
  const chars: string[] = [];
  const stray: number[] = [];
  let sequences = 0;
  for (let from = 0; from < bytes.length; ) {
    const byte = bytes[from]!;
    const length = byte < 0x80 ? 1 : byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    const part = bytes.subarray(from, from + length);
    const right = part.length === length && isUtf8(part);
    const char = right ? asBuffer(part).toString('utf8') : '\ufffd';
    if (!right) stray.push(chars.length);
    else if (length > 1) sequences++;
    for (let unit = 0; unit < char.length; unit++) at.push(from);
    chars.push(char);
    from += right ? length : 1;
  }
  if (sequences === 0) {
    const single = streamDecoder('windows-1252').write(bytes);
    return { text: single, bytesBefore: index => index };
  }
  return { text: chars.join(''), bytesBefore: index => at[index] ?? bytes.length };
}

function decodeLine(bytes: Uint8Array, encoding: string): DecodedLine {
  if (isAscii(bytes)) return { text: asBuffer(bytes).toString('latin1'), bytesBefore: index => index };
  if (encoding !== 'utf-8')
    return { text: streamDecoder(encoding).write(bytes), bytesBefore: index => index };
  if (!isUtf8(bytes)) return decodeBroken(bytes);
  const text = asBuffer(bytes).toString('utf8');
  return { text, bytesBefore: index => Buffer.byteLength(text.slice(0, index)) };
}

/** The end of the line that begins at `from`, and where the next one begins. */
function lineEnd(bytes: Buffer, from: number): readonly [number, number] {
  const lf = bytes.indexOf(10, from);
  const end = lf === -1 ? bytes.length : lf;
  const cr = bytes.subarray(from, end).indexOf(13);
  if (cr === -1) return [end, end + 1];
  const at = from + cr;
  return [at, bytes[at + 1] === 10 ? at + 2 : at + 1];
}

/** The lines of a window, each character with its line, column and offset in the record. */
export function windowLines(window: Window, lane: Lane): Line[] {
  const bytes = asBuffer(window.bytes);
  const lines: Line[] = [];
  let { line, column, units } = window.position;
  for (let from = 0; from < bytes.length; line++) {
    const [end, next] = lineEnd(bytes, from);
    const { text, bytesBefore } = decodeLine(bytes.subarray(from, end), lane.encoding);
    const start = window.offset + from;
    const first = { line, column, units };
    const locate = (index: number): Place => {
      const place = { line: first.line, column: first.column + index };
      if (lane.offset === null) return place;
      return { ...place, offset: lane.offset(start + bytesBefore(index), first.units + index) };
    };
    lines.push({ text, place: locate(0), locate });
    units += text.length + (next - end);
    column = 1;
    from = next;
  }
  return lines;
}
