import type { Extractor, Piece, Source } from '../model.ts';
import { binary } from './strings.ts';

const MAGICS: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
  [0x49, 0x49, 0x2b, 0x00],
  [0x00, 0x00, 0x00, 0x0c, 0x6a, 0x50, 0x20, 0x20],
];

function isPicture(head: Uint8Array): boolean {
  const text = (from: number, length: number): string =>
    String.fromCharCode(...head.subarray(from, from + length));
  if (MAGICS.some(magic => magic.every((byte, at) => head[at] === byte))) return true;
  if (text(0, 2) === 'BM' && head.length > 30 && head[14] === 40 && head[6] === 0 && head[8] === 0)
    return true;
  if (text(0, 4) === 'RIFF' && text(8, 4) === 'WEBP') return true;
  return text(4, 4) === 'ftyp' && /^(heic|heix|mif1|msf1|avif)$/.test(text(8, 4));
}

/** The texts around the pixels (EXIF, XMP, comments) are read; that the pixels are not is told. */
async function* extract(source: Source): AsyncGenerator<Piece> {
  for await (const piece of binary.extract(source)) {
    if (!('problem' in piece)) yield piece;
  }
  yield { problem: { status: 'partial', cause: 'picture-not-read' } };
}

/** Pictures: their metadata only. */
export const picture = {
  format: 'picture',
  title: 'pictures: metadata only; the text in them is not read, and that is told',
  extensions: ['png', 'jpg', 'jpeg', 'gif', 'tif', 'tiff', 'bmp', 'webp', 'jp2', 'heic', 'avif'],
  accepts: isPicture,
  extract,
} satisfies Extractor;
