import { memorySource } from '../lib/source.ts';
import type { ExtractContext, Extractor, Piece, Segment, Source } from '../model.ts';
import { createBase64Search, type Mark, type StreamedBlock } from './base64.ts';
import { decodeText, sniffText, unitOf } from './encoding.ts';
import { chooseEncoding } from './encoding-sniff.ts';
import { headerLines } from './header-lines.ts';
import { type Line, layoutPieces } from './layout.ts';
import { textWindows } from './text-windows.ts';
import { type Lane, windowLines } from './window-lines.ts';

const HEAD = 65_536;

/** Bytes that the windows are searched in, and how they map to the record. */
interface Opened extends Lane {
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly allUnits: boolean;
}

async function* skip(chunks: AsyncIterable<Uint8Array>, bytes: number): AsyncGenerator<Uint8Array> {
  let left = bytes;
  for await (const chunk of chunks) {
    const from = Math.min(left, chunk.length);
    left -= from;
    yield from === 0 ? chunk : chunk.subarray(from);
  }
}

async function* toUtf8(chunks: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const text of chunks) yield Buffer.from(text, 'utf8');
}

/** UTF-8 and single-byte text is searched as it is; other encodings are transcoded to UTF-8 on the way. */
async function open(source: Source): Promise<Opened> {
  const choice = chooseEncoding(await source.head(HEAD)) ?? { encoding: 'windows-1252', bom: 0 };
  const { encoding, bom } = choice;
  const unit = unitOf(encoding);
  const ebcdic = encoding === 'cp037' || encoding === 'cp500';
  if (encoding === 'utf-8' || (unit === 1 && !ebcdic)) {
    return { encoding, chunks: skip(source.chunks(), bom), offset: byte => byte + bom, allUnits: false };
  }
  const { chunks } = await decodeText(source);
  const offset = unit === null ? null : (_: number, units: number) => bom + units * unit;
  return { encoding: 'utf-8', chunks: toUtf8(chunks), offset, allUnits: unit !== null };
}

/** The same piece, its first segment set apart from the text before. */
function setApart(piece: Piece): Piece {
  if ('segment' in piece) return { segment: { ...piece.segment, apart: true } };
  if (!('row' in piece)) return piece;
  const segments: Segment[] = piece.row.segments.map((segment, index) =>
    index === 0 ? { ...segment, apart: true } : segment,
  );
  return { row: { ...piece.row, segments } };
}

/** The pieces for a block: a member; and a problem where the block is too long to be held. */
function blockPieces(block: StreamedBlock, context: ExtractContext): Piece[] {
  context.budget.expanded(block.bytes.length);
  const name = `base64 at line ${(block.mark.line ?? 1) + block.linesAfter}`;
  const trail = [...context.entry.trail, name];
  const entry = { trail, bytes: block.bytes.length, modified: null, owner: null, mode: null };
  const member: Piece = { member: { entry, source: memorySource(block.bytes) } };
  if (!block.cut) return [member];
  return [
    member,
    { problem: { status: 'partial', cause: 'memory-limit', detail: 'base64 of more than 16 MiB' } },
  ];
}

/**
 * The pieces of a text: what stands around candidates, with tables, forms and entries recognised, and the base64
 * blocks as members.
 *
 * @param chunkBytes how many bytes are searched at a time.
 */
export async function* plainPieces(
  source: Source,
  context: ExtractContext,
  chunkBytes = 1 << 20,
): AsyncGenerator<Piece> {
  const lane = await open(source);
  const marks: Mark[] = [];
  const search = createBase64Search(marks);
  let blocks: StreamedBlock[] = [];
  let above: Line[][] | null = null;
  const onBytes = (bytes: Uint8Array, offset: number) => {
    above ??= headerLines(bytes.subarray(0, HEAD), lane);
    blocks.push(...search.add(bytes, offset));
  };
  const single = lane.encoding !== 'utf-8';
  const options = { chunkBytes, single, allUnits: lane.allUnits, onBytes, marks };
  for await (const window of textWindows(lane.chunks, context.finder, options)) {
    if (window !== null) {
      const pieces = layoutPieces(windowLines(window, lane), above ?? []);
      if (window.apart && pieces[0] !== undefined) pieces[0] = setApart(pieces[0]);
      yield* pieces;
    }
    const counted = blocks.filter(block => block.mark.line !== null);
    if (counted.length > 0) blocks = blocks.filter(block => block.mark.line === null);
    for (const block of counted) yield* blockPieces(block, context);
  }
  blocks.push(...search.end());
  for (const block of blocks) yield* blockPieces(block, context);
}

/** Plain text of any size and encoding: the last of the text formats. */
export const plainText = {
  format: 'text',
  title: 'plain text, logs and configuration in UTF-8, UTF-16, Windows, ISO, East Asian and EBCDIC encodings',
  extensions: ['txt', 'text', 'log', 'md', 'ini', 'env', 'properties', 'yaml', 'yml', 'conf', 'cfg', 'prn'],
  text: true,
  accepts: head => sniffText(head) !== null,
  extract: (source, context) => plainPieces(source, context),
} satisfies Extractor;
