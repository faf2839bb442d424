import { type Cfb, type CfbEntry, openCfb } from './cfb.ts';
import type { Reach } from './reach.ts';
import { guarded, locked, type Verdict } from './verdict.ts';

type Find = (name: string) => CfbEntry | undefined;

/** The cipher of an agile EncryptionInfo ([MS-OFFCRYPTO] 2.3.4.10), by its XML: `OOXML agile, AES-256`. */
export function agileMethod(info: Buffer, container: string): string {
  const xml = info.toString('utf8');
  const data = /<(?:\w{1,16}:)?keyData\b[^>]{0,2000}>/.exec(xml)?.[0] ?? xml;
  const cipher = /\bcipherAlgorithm="([A-Za-z0-9-]{1,16})"/.exec(data)?.[1] ?? 'AES';
  const bits = /\bkeyBits="(\d{1,4})"/.exec(data)?.[1];
  return `${container} agile, ${cipher}${bits === undefined ? '' : `-${bits}`}`;
}

/** The cipher of a standard or CryptoAPI EncryptionHeader: AlgID and KeySize ([MS-OFFCRYPTO] 2.3.2). */
export function headerMethod(info: Buffer, container: string): string {
  if (info.length < 32) return container;
  const algorithm = info.readUInt32LE(20);
  const bits = info.readUInt32LE(28);
  if (algorithm === 0x6801) return `${container}, RC4-${bits === 0 ? 40 : bits}`;
  const named = { 26126: 128, 26127: 192, 26128: 256 }[algorithm];
  return named === undefined ? container : `${container}, AES-${named}`;
}

function packaged(cfb: Cfb, find: Find): Verdict {
  const names = cfb.entries.map(entry => entry.name.toLowerCase());
  if (names.some(name => name.includes('drmencrypted')))
    return locked('OOXML rights management', 'rights-management');
  const entry = find('encryptioninfo');
  const info = entry === undefined ? Buffer.alloc(0) : cfb.read(entry, 16_384);
  if (info.length < 8) return guarded('OOXML');
  const [major, minor] = [info.readUInt16LE(0), info.readUInt16LE(2)];
  if (major === 4 && minor === 4) return guarded(agileMethod(info, 'OOXML'));
  if (minor === 2) return guarded(headerMethod(info, 'OOXML standard'));
  if (minor === 3) return guarded('OOXML extensible');
  return guarded('OOXML');
}

function word(cfb: Cfb, document: CfbEntry, find: Find): Verdict | null {
  const fib = cfb.read(document, 32);
  if (fib.length < 12 || ![0xa5ec, 0xa5dc].includes(fib.readUInt16LE(0))) return null;
  const flags = fib.readUInt16LE(10);
  if ((flags & 0x0100) === 0) return null;
  if ((flags & 0x8000) !== 0) return guarded('Word 97-2003, XOR');
  const table = find((flags & 0x0200) === 0 ? '0table' : '1table');
  const header = table === undefined ? Buffer.alloc(0) : cfb.read(table, 64);
  if (header.length < 4) return guarded('Word 97-2003');
  if (header.readUInt16LE(2) === 1) return guarded('Word 97-2003, RC4-40');
  return guarded(headerMethod(header, 'Word 97-2003'));
}

/** Looks for FILEPASS among the first records of a workbook stream: it comes right after BOF, and is never encrypted. */
export function workbookVerdict(stream: Buffer): Verdict | null {
  let wide = false;
  for (let at = 0, count = 0; at + 4 <= stream.length && count < 12; count++) {
    const type = stream.readUInt16LE(at);
    const length = stream.readUInt16LE(at + 2);
    const body = stream.subarray(at + 4, at + 4 + length);
    if (count === 0) {
      if ((type & 0xf0ff) !== 0x0009) return null;
      wide = type === 0x0809 && body.length >= 2 && body.readUInt16LE(0) === 0x0600;
    }
    if (type === 0x002f) {
      if (!wide || body.length < 6 || body.readUInt16LE(0) === 0) return guarded('Excel 97-2003, XOR');
      if (body.readUInt16LE(2) === 1) return guarded('Excel 97-2003, RC4-40');
      return guarded(headerMethod(body.subarray(2), 'Excel 97-2003'));
    }
    at += 4 + length;
  }
  return null;
}

function slides(cfb: Cfb, user: CfbEntry): Verdict | null {
  const atom = cfb.read(user, 32);
  return atom.length >= 16 && atom.readUInt32LE(12) === 0xf3d1c4df
    ? guarded('PowerPoint 97-2003, RC4')
    : null;
}

/** Hangul word processor: bits of FileHeader say password (1) and rights management (4). */
function hangul(cfb: Cfb, header: CfbEntry): Verdict | null {
  const bytes = cfb.read(header, 64);
  if (bytes.length < 40 || !bytes.toString('latin1', 0, 17).startsWith('HWP Document File')) return null;
  const flags = bytes.readUInt32LE(36);
  if ((flags & 0x10) !== 0) return locked('HWP rights management', 'rights-management');
  return (flags & 0x02) !== 0 ? locked('HWP password') : null;
}

/** Judges a compound file: encrypted OOXML, rights-managed documents, and .doc, .xls, .ppt by their own flags. */
export function judgeCompound(file: Reach): Verdict | null {
  const cfb = openCfb(file);
  if (cfb === null) return null;
  const find: Find = name => cfb.entries.find(entry => entry.isStream && entry.name.toLowerCase() === name);
  if (find('encryptedpackage') !== undefined) return packaged(cfb, find);
  if (find('\tdrmcontent') !== undefined) return locked('Office rights management', 'rights-management');
  const document = find('worddocument');
  const book = find('workbook') ?? find('book');
  const user = find('current user');
  const header = find('fileheader');
  return (
    (document === undefined ? null : word(cfb, document, find)) ??
    (book === undefined ? null : workbookVerdict(cfb.read(book, 4_096))) ??
    (user === undefined ? null : slides(cfb, user)) ??
    (header === undefined ? null : hangul(cfb, header))
  );
}
