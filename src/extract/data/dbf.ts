import { Unread } from '../../lib/unread.ts';
import type { ExtractContext, Extractor, Piece, Source } from '../../model.ts';
import { streamDecoder } from '../encoding.ts';
import { chooseEncoding } from '../encoding-sniff.ts';
import { encodingOf } from '../office/ole-properties.ts';
import { createTable } from '../table.ts';

const VERSIONS = new Set([
  0x02, 0x03, 0x04, 0x05, 0x30, 0x31, 0x32, 0x43, 0x63, 0x83, 0x8b, 0x8e, 0xcb, 0xf5, 0xe5,
]);
const TYPES = /^[CNLDFMBGPYTIVXO@+Q0]$/;
/** Code pages by the table's language byte, of those that differ from Windows-1252. */
const LANGUAGES: Readonly<Record<number, number>> = {
  1: 437,
  2: 850,
  19: 932,
  77: 936,
  78: 949,
  79: 950,
  100: 852,
  101: 866,
  102: 865,
  122: 936,
  121: 949,
  120: 950,
  123: 932,
  124: 874,
  200: 1250,
  201: 1251,
  202: 1254,
  203: 1253,
};

interface Column {
  readonly name: string;
  readonly type: string;
  readonly start: number;
  readonly length: number;
}

interface Shape {
  readonly headerLength: number;
  readonly recordLength: number;
  readonly columns: readonly Column[];
}

/** The shape of a dBASE table by its header; null where these bytes are none. */
function shapeOf(head: Buffer): Shape | null {
  if (head.length < 66 || !VERSIONS.has(head[0]!) || head[2]! > 12 || head[3]! > 31) return null;
  const [headerLength, recordLength] = [head.readUInt16LE(8), head.readUInt16LE(10)];
  if (headerLength < 65 || recordLength < 2) return null;
  const columns: Column[] = [];
  let start = 1;
  for (let at = 32; at + 32 <= Math.min(headerLength, head.length) && head[at] !== 0x0d; at += 32) {
    const name = head.toString('latin1', at, at + 11).replace(/\0.*$/s, '');
    const type = String.fromCharCode(head[at + 11]!);
    if (!TYPES.test(type) || name === '' || /[\x01-\x1f]/.test(name)) return null;
    // A text field may be longer than a byte tells; the decimals' byte then counts its 256s.
    const length = head[at + 16]! + (type === 'C' ? head[at + 17]! * 256 : 0);
    columns.push({ name, type, start, length });
    start += length;
  }
  return columns.length > 0 && start <= recordLength ? { headerLength, recordLength, columns } : null;
}

function cellText(bytes: Buffer, type: string, decode: (bytes: Buffer) => string): string {
  if (type === 'I' && bytes.length === 4) return String(bytes.readInt32LE(0));
  if (type === 'B' && bytes.length === 8) return String(bytes.readDoubleLE(0));
  if (/[TO@Y+0QVGPXB]/.test(type)) return '';
  const text = decode(bytes).replaceAll('\0', ' ').trim();
  return type === 'D' && /^\d{8}$/.test(text)
    ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`
    : text;
}

/** The records as they come, deleted ones too: what is marked as deleted is still in the file. */
async function* recordsOf(source: Source, shape: Shape): AsyncGenerator<Buffer> {
  let held = Buffer.alloc(0);
  let skip = shape.headerLength;
  for await (const chunk of source.chunks()) {
    const bytes = chunk.subarray(skip);
    skip -= chunk.length - bytes.length;
    held = Buffer.concat([held, bytes]);
    let at = 0;
    for (; at + shape.recordLength <= held.length; at += shape.recordLength) {
      if (held[at] === 0x1a) return;
      yield held.subarray(at, at + shape.recordLength);
    }
    held = Buffer.from(held.subarray(at));
  }
}

async function* extract(source: Source, _context: ExtractContext): AsyncGenerator<Piece> {
  const bytes = await source.head(1 << 16);
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const shape = shapeOf(head);
  if (shape === null) throw new Unread('unreadable', 'damaged', 'table header');
  const language = LANGUAGES[head[29]!];
  const told =
    language === undefined ? chooseEncoding(head.subarray(shape.headerLength))?.encoding : undefined;
  const encoding = told ?? encodingOf(language ?? 1252);
  const decode = (cell: Buffer): string => {
    const decoder = streamDecoder(encoding);
    return decoder.write(cell) + decoder.end();
  };
  const table = createTable({ header: shape.columns.map(column => column.name) });
  let row = 0;
  for await (const record of recordsOf(source, shape)) {
    row += 1;
    const cells = shape.columns.map(({ name, type, start, length }) => {
      const text = cellText(record.subarray(start, start + length), type, decode);
      return text === '' ? null : { text, place: { row, field: name } };
    });
    yield* table.row(cells);
  }
  yield* table.end();
}

/** dBASE and FoxPro tables; memo files beside them are records of their own. */
export const dbf = {
  format: 'dbf',
  title: 'dBASE and FoxPro table (dbf)',
  extensions: ['dbf'],
  accepts: head => shapeOf(Buffer.from(head.buffer, head.byteOffset, head.length)) !== null,
  extract,
  legible: true,
} satisfies Extractor;
