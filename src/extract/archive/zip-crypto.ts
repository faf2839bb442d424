import { createCipheriv, createHmac, pbkdf2Sync } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { ZipHeader } from './zip-directory.ts';
import { type ReadAt, viewOf } from './zip-end.ts';

/** How a member is encrypted. */
export type Cipher =
  | { readonly kind: 'zipcrypto'; readonly title: string }
  | { readonly kind: 'aes'; readonly title: string; readonly strength: number; readonly checksum: boolean }
  | { readonly kind: 'strong'; readonly title: string };

const AES_FIELD = 0x9901;
const AES_TAIL = 10;
const READ = 64 * 1024;

/** The cipher of a member by its flags and the field of WinZip's AES; null: not encrypted. */
export function cipherOf(header: ZipHeader): Cipher | null {
  if ((header.flags & 0x2000) !== 0)
    return { kind: 'strong', title: 'ZIP strong encryption, masked directory' };
  if ((header.flags & 0x40) !== 0) return { kind: 'strong', title: 'ZIP strong encryption' };
  if ((header.flags & 1) === 0) return null;
  const field = header.extra.find(one => one.id === AES_FIELD)?.data;
  if (header.method !== 99 || field === undefined || field.length < 7) {
    return { kind: 'zipcrypto', title: 'ZIP ZipCrypto' };
  }
  const strength = Math.min(3, Math.max(1, field[4]!));
  return { kind: 'aes', title: `ZIP AES-${64 + 64 * strength}`, strength, checksum: field[0] === 1 };
}

/** The compression method of a member; WinZip's AES hides it in a field. */
export function methodOf(header: ZipHeader): number {
  if (header.method !== 99) return header.method;
  const field = header.extra.find(one => one.id === AES_FIELD)?.data;
  return field === undefined || field.length < 7 ? 99 : viewOf(field).getUint16(5, true);
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  return crc;
});
const stepCrc = (crc: number, byte: number): number => (crc >>> 8) ^ CRC_TABLE[(crc ^ byte) & 0xff]!;

/** The PKWARE stream cipher (APPNOTE 6.1): gives the plain byte for each cipher byte, in order. */
function zipCrypto(password: Uint8Array): (byte: number) => number {
  let key0 = 0x12345678;
  let key1 = 0x23456789;
  let key2 = 0x34567890;
  const update = (byte: number) => {
    key0 = stepCrc(key0, byte);
    key1 = (Math.imul(key1 + (key0 & 0xff), 134775813) + 1) | 0;
    key2 = stepCrc(key2, key1 >>> 24);
  };
  for (const byte of password) update(byte);
  return byte => {
    const mix = (key2 | 2) & 0xffff;
    const plain = byte ^ ((Math.imul(mix, mix ^ 1) >>> 8) & 0xff);
    update(plain);
    return plain;
  };
}

/** Opens the encrypted bytes of a member with one password; null where it does not fit. */
type Opened = (() => AsyncIterable<Uint8Array>) | null;

function openZipCrypto(read: ReadAt, start: number, header: ZipHeader, password: Uint8Array): Opened {
  const decode = zipCrypto(password);
  const prelude = read(start, 12);
  if (prelude.length < 12) return null;
  const check = prelude.reduce((_, byte) => decode(byte), 0);
  if (check !== (header.crc ?? 0) >>> 24 && check !== header.dosTime >> 8) return null;
  return async function* () {
    const next = zipCrypto(password);
    for (let at = 0; at < header.packed; ) {
      const chunk = read(start + at, Math.min(READ, header.packed - at));
      if (chunk.length === 0) return;
      const plain = chunk.map(next);
      yield at === 0 ? plain.subarray(12) : plain;
      at += chunk.length;
    }
  };
}

/** WinZip's CTR counts up from 1 with the low byte first, which node's own CTR does not: blocks are made by hand. */
function counterBlocks(from: number, count: number): Uint8Array {
  const blocks = new Uint8Array(count * 16);
  const view = viewOf(blocks);
  for (let index = 0; index < count; index++) {
    const value = from + index;
    view.setUint32(index * 16, value >>> 0, true);
    view.setUint32(index * 16 + 4, Math.floor(value / 0x100000000), true);
  }
  return blocks;
}

function openAes(
  read: ReadAt,
  start: number,
  header: ZipHeader,
  strength: number,
  password: Uint8Array,
): Opened {
  const keyLength = 8 + 8 * strength;
  const saltLength = keyLength / 2;
  const length = header.packed - saltLength - 2 - AES_TAIL;
  const prelude = read(start, saltLength + 2).slice();
  if (length < 0 || prelude.length < saltLength + 2) return null;
  const keys = pbkdf2Sync(password, prelude.subarray(0, saltLength), 1000, 2 * keyLength + 2, 'sha1');
  if (keys[2 * keyLength] !== prelude[saltLength] || keys[2 * keyLength + 1] !== prelude[saltLength + 1])
    return null;
  const dataStart = start + saltLength + 2;
  const chunks = function* () {
    for (let at = 0; at < length; at += READ) yield read(dataStart + at, Math.min(READ, length - at));
  };
  const hmac = createHmac('sha1', keys.subarray(keyLength, 2 * keyLength));
  for (const chunk of chunks()) hmac.update(chunk);
  const tail = read(dataStart + length, AES_TAIL);
  if (!hmac.digest().subarray(0, AES_TAIL).equals(tail)) return null;
  return async function* () {
    const cipher = createCipheriv(`aes-${keyLength * 8}-ecb`, keys.subarray(0, keyLength), null);
    let counter = 1;
    for (const chunk of chunks()) {
      const stream = cipher.update(counterBlocks(counter, Math.ceil(chunk.length / 16)));
      counter += Math.ceil(chunk.length / 16);
      yield chunk.map((byte, index) => byte ^ stream[index]!);
    }
  };
}

/** Passwords are typed in the encoding of their time: UTF-8 now, Latin-1 before. */
function encodings(password: string): Uint8Array[] {
  const utf8 = Buffer.from(password, 'utf8');
  const latin1 = Buffer.from(password, 'latin1');
  return utf8.equals(latin1) ? [utf8] : [utf8, latin1];
}

/**
 * Tries one password on a member. AES is proven by its authentication code; ZipCrypto tells by one byte only, so
 * `proves` is asked whether the plain bytes give the member's checksum.
 */
export async function unlock(
  read: ReadAt,
  start: number,
  header: ZipHeader,
  password: string,
  proves: (plain: AsyncIterable<Uint8Array>) => Promise<boolean>,
): Promise<Opened> {
  const cipher = cipherOf(header);
  if (cipher === null || cipher.kind === 'strong') return null;
  for (const bytes of encodings(password)) {
    if (cipher.kind === 'aes') {
      const opened = openAes(read, start, header, cipher.strength, bytes);
      if (opened !== null) return opened;
    } else {
      const opened = openZipCrypto(read, start, header, bytes);
      if (opened !== null && (await proves(opened()))) return opened;
    }
  }
  return null;
}

/** The CRC-32 of a stream. */
export async function checksum(stream: AsyncIterable<Uint8Array>, most: number): Promise<number | null> {
  let crc = 0;
  let length = 0;
  for await (const chunk of stream) {
    crc = crc32(chunk, crc);
    length += chunk.length;
    if (length > most) return null;
  }
  return crc;
}
