import type { Piece, Segment } from '../../model.ts';
import { streamDecoder } from '../encoding.ts';
import type { OleContainer } from './ole-container.ts';
import { propertyPieces } from './ooxml-properties.ts';

/** Names of the properties in `SummaryInformation` that people fill in (MS-OLEPS, PIDSI). */
const SUMMARY: Readonly<Record<number, string>> = {
  2: 'title',
  3: 'subject',
  4: 'creator',
  5: 'keywords',
  6: 'description',
  8: 'lastModifiedBy',
};
/** The same of `DocumentSummaryInformation` (PIDDSI). */
const DOCUMENT: Readonly<Record<number, string>> = {
  2: 'category',
  14: 'Manager',
  15: 'Company',
  26: 'status',
};
const MOST = 1_000;

function decode(bytes: Buffer, codePage: number): string {
  if (codePage === 1200) return bytes.toString('utf16le').replace(/\0.*$/s, '');
  const cut = bytes.indexOf(0);
  const text = cut < 0 ? bytes : bytes.subarray(0, cut);
  return codePage === 65001 ? text.toString('utf8') : streamDecoder(encodingOf(codePage)).write(text);
}

/** The name that a Windows code page has among encodings; Windows-1252 for those that are not known. */
export function encodingOf(codePage: number): string {
  const named: Readonly<Record<number, string>> = {
    932: 'shift_jis',
    936: 'gb18030',
    949: 'euc-kr',
    950: 'big5',
    10000: 'macintosh',
    20866: 'koi8-r',
    65001: 'utf-8',
  };
  if (codePage >= 1250 && codePage <= 1258) return `windows-${codePage}`;
  if (codePage === 437 || (codePage >= 850 && codePage <= 869) || codePage === 874) return `cp${codePage}`;
  return named[codePage] ?? 'windows-1252';
}

function valueAt(section: Buffer, at: number, codePage: number): string {
  const type = section.readUInt16LE(at);
  if (type === 0x1e) return decode(section.subarray(at + 8, at + 8 + section.readUInt32LE(at + 4)), codePage);
  if (type === 0x1f) return decode(section.subarray(at + 8, at + 8 + 2 * section.readUInt32LE(at + 4)), 1200);
  if (type === 3) return String(section.readInt32LE(at + 4));
  if (type === 5) return String(section.readDoubleLE(at + 4));
  return '';
}

/** Names of a custom section's properties, by number. */
function dictionary(section: Buffer, at: number, codePage: number): Map<number, string> {
  const names = new Map<number, string>();
  const count = Math.min(section.readUInt32LE(at), MOST);
  for (let index = 0, next = at + 4; index < count && next + 8 <= section.length; index++) {
    const length = section.readUInt32LE(next + 4) * (codePage === 1200 ? 2 : 1);
    names.set(section.readUInt32LE(next), decode(section.subarray(next + 8, next + 8 + length), codePage));
    next += 8 + (codePage === 1200 ? (length + 3) & ~3 : length);
  }
  return names;
}

function sectionProperties(section: Buffer, known: Readonly<Record<number, string>>): Segment[] {
  const count = Math.min(section.readUInt32LE(4), MOST);
  const offsets = new Map<number, number>();
  for (let at = 8; at < 8 + 8 * count; at += 8)
    offsets.set(section.readUInt32LE(at), section.readUInt32LE(at + 4));
  const page = offsets.get(1);
  const codePage = page === undefined ? 1252 : section.readUInt16LE(page + 4);
  const named = offsets.get(0);
  const names = named === undefined ? null : dictionary(section, named, codePage);
  const found: Segment[] = [];
  for (const [id, at] of offsets) {
    const label = names?.get(id) ?? known[id];
    if (id < 2 || label === undefined || at + 8 > section.length) continue;
    const text = valueAt(section, at, codePage).trim();
    if (text !== '') found.push({ text, label, place: { field: `property ${label}` } });
  }
  return found;
}

function streamProperties(stream: Buffer | null, known: Readonly<Record<number, string>>): Segment[] {
  if (stream === null) return [];
  const found: Segment[] = [];
  try {
    const sections = Math.min(stream.readUInt32LE(24), 2);
    for (let index = 0; index < sections; index++) {
      found.push(
        ...sectionProperties(stream.subarray(stream.readUInt32LE(44 + index * 20)), index === 0 ? known : {}),
      );
    }
  } catch {
    // Properties beyond the stream's end; those before it stand.
  }
  return found;
}

/** The pieces of a compound document's properties, in the same form as those of newer documents. */
export function oleProperties(container: OleContainer): Piece[] {
  return propertyPieces([
    ...streamProperties(container.find('\x05SummaryInformation'), SUMMARY),
    ...streamProperties(container.find('\x05DocumentSummaryInformation'), DOCUMENT),
  ]);
}
