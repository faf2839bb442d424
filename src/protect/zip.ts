import { inflateRawSync } from 'node:zlib';
import type { Reach } from './reach.ts';
import { locked, type Verdict } from './verdict.ts';

const MOST_DIRECTORY = 8 << 20;
const MOST_ENTRY = 8 << 20;
/** The compression method that iWork '09 gives its index where a password protects it. */
const IWORK_09 = 0x636c;

interface ZipEntry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly packed: number;
  readonly offset: number;
}

/** The entries of a ZIP's central directory; none where it has none that can be read. */
function entriesOf(file: Reach): ZipEntry[] {
  const tailAt = Math.max(0, file.size - 66_000);
  const tail = file.read(tailAt, 66_000);
  const end = tail.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0 || end + 22 > tail.length) return [];
  const size = tail.readUInt32LE(end + 12);
  const directory = file.read(tail.readUInt32LE(end + 16), Math.min(size, MOST_DIRECTORY));
  const entries: ZipEntry[] = [];
  for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === 0x02014b50; ) {
    const nameLength = directory.readUInt16LE(at + 28);
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      flags: directory.readUInt16LE(at + 8),
      method: directory.readUInt16LE(at + 10),
      packed: directory.readUInt32LE(at + 20),
      offset: directory.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

/** The content of a small entry as text; '' where it cannot be had. */
function textOf(file: Reach, entry: ZipEntry | undefined): string {
  if (entry === undefined || entry.packed > MOST_ENTRY || (entry.flags & 1) !== 0) return '';
  const local = file.read(entry.offset, 30);
  if (local.length < 30 || local.readUInt32LE(0) !== 0x04034b50) return '';
  const start = entry.offset + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
  const packed = file.read(start, entry.packed);
  if (entry.method === 0) return packed.toString('utf8');
  if (entry.method !== 8) return '';
  try {
    return inflateRawSync(packed, { maxOutputLength: MOST_ENTRY }).toString('utf8');
  } catch {
    return '';
  }
}

/** The content's cipher by an ODF manifest (ODF 1.2 part 3, 3.4); null where nothing in it is encrypted. */
export function odfMethod(manifest: string): string | null {
  if (!/[<:]encryption-data\b/.test(manifest)) return null;
  const named = /[<:]algorithm\b[^>]{0,400}algorithm-name="([^"]{1,200})"/.exec(manifest)?.[1] ?? '';
  const aes = /aes(128|192|256)-(cbc|gcm)/i.exec(named);
  if (aes !== null) return `ODF AES-${aes[1]}${aes[2]?.toLowerCase() === 'gcm' ? '-GCM' : ''}`;
  return /blowfish/i.test(named) ? 'ODF Blowfish' : 'ODF';
}

/**
 * Judges those ZIP packages whose encryption is not ZIP's own: OpenDocument by its manifest, iWork by its password
 * verifier, EPUB by an encryption of more than its fonts. Members that ZIP encrypts are judged one by one, elsewhere.
 */
export function judgeZip(file: Reach): Verdict | null {
  const start = file.read(0, 128).toString('latin1', 30);
  const entries = entriesOf(file);
  const named = (name: string) => entries.find(entry => entry.name === name);
  if (
    start.startsWith('mimetypeapplication/vnd.oasis.opendocument') ||
    named('META-INF/manifest.xml') !== undefined
  ) {
    const method = odfMethod(textOf(file, named('META-INF/manifest.xml')));
    if (method !== null) return locked(method);
  }
  if (named('.iwpv2') !== undefined || named('.iwpv') !== undefined) return locked('iWork AES-128');
  if (entries.some(entry => entry.method === IWORK_09 && /^index\./.test(entry.name)))
    return locked('iWork AES-128');
  const rules = textOf(file, named('META-INF/encryption.xml'));
  if (/EncryptionMethod\b[^>]{0,200}xmlenc#aes/.test(rules)) return locked('EPUB AES', 'rights-management');
  return null;
}
