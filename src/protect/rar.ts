import type { Reach } from './reach.ts';
import { guarded, type Verdict } from './verdict.ts';

const MOST_BLOCKS = 10_000;

/** Files met in an archive, by whether their data is encrypted. An archive with a plain file is not encrypted. */
interface Count {
  sealed: number;
  plain: number;
}

const verdictOf = ({ sealed, plain }: Count, method: string): Verdict | null =>
  sealed > 0 && plain === 0 ? guarded(method) : null;

/** RAR 1.5 to 4 (technote.txt): blocks of CRC, type, flags, size. */
export function judgeRar4(file: Reach): Verdict | null {
  const count: Count = { sealed: 0, plain: 0 };
  let at = 7;
  for (let blocks = 0; blocks < MOST_BLOCKS; blocks++) {
    const head = file.read(at, 32);
    if (head.length < 7) break;
    const [type, flags, size] = [head[2]!, head.readUInt16LE(3), head.readUInt16LE(5)];
    if (type < 0x72 || type > 0x7b || size < 7) break;
    if (type === 0x73 && (flags & 0x0080) !== 0) return guarded('RAR4 AES-128, headers too');
    if (type === 0x74) {
      const isFolder = (flags & 0x00e0) === 0x00e0;
      if ((flags & 0x0004) !== 0) count.sealed += 1;
      else if (!isFolder) count.plain += 1;
    }
    const added =
      (flags & 0x8000) !== 0 || type === 0x74 ? (head.length >= 11 ? head.readUInt32LE(7) : 0) : 0;
    const high = type === 0x74 && (flags & 0x0100) !== 0 ? file.read(at + 32, 4) : null;
    at += size + added + (high?.length === 4 ? high.readUInt32LE(0) * 2 ** 32 : 0);
  }
  return verdictOf(count, 'RAR4 AES-128');
}

/** A variable length number of RAR5: seven bits a byte, lowest first. */
function numberAt(bytes: Buffer, at: number): { readonly value: number; readonly end: number } {
  let value = 0;
  for (let index = 0; index < 10; index++) {
    const byte = bytes[at + index] ?? 0;
    value += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) return { value, end: at + index + 1 };
  }
  return { value, end: at + 10 };
}

/** Whether a file header's extra area has a record of type 1, file encryption. */
function hasCipher(extra: Buffer): boolean {
  for (let at = 0; at < extra.length; ) {
    const size = numberAt(extra, at);
    if (size.value === 0) return false;
    if (numberAt(extra, size.end).value === 1) return true;
    at = size.end + size.value;
  }
  return false;
}

/** RAR5: blocks of CRC, size, type, flags, extra area, data. */
export function judgeRar5(file: Reach): Verdict | null {
  const count: Count = { sealed: 0, plain: 0 };
  let at = 8;
  for (let blocks = 0; blocks < MOST_BLOCKS; blocks++) {
    const head = file.read(at, 64);
    if (head.length < 7) break;
    const size = numberAt(head, 4);
    const type = numberAt(head, size.end);
    const flags = numberAt(head, type.end);
    if (type.value === 4) return guarded('RAR5 AES-256, headers too');
    if (type.value < 1 || type.value > 5 || size.value > 2 << 20) break;
    const extra = (flags.value & 1) !== 0 ? numberAt(head, flags.end) : { value: 0, end: flags.end };
    const data = (flags.value & 2) !== 0 ? numberAt(head, extra.end) : { value: 0, end: extra.end };
    const end = at + size.end + size.value;
    if (type.value === 2) {
      const isFolder = (numberAt(head, data.end).value & 1) !== 0;
      if (extra.value < size.value && hasCipher(file.read(end - extra.value, extra.value))) count.sealed += 1;
      else if (!isFolder) count.plain += 1;
    }
    if (type.value === 5) break;
    at = end + data.value;
  }
  return verdictOf(count, 'RAR5 AES-256');
}
