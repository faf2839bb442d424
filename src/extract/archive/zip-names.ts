import { crc32 } from 'node:zlib';

/** A member's name as its header has it. */
export interface RawName {
  readonly raw: Uint8Array;
  /** Bit 11 of the flags: the name is said to be UTF-8. */
  readonly utf8: boolean;
  readonly extra: readonly { readonly id: number; readonly data: Uint8Array }[];
}

const UNICODE_PATH = 0x7075;
const MULTI_BYTE = ['GB18030', 'Shift_JIS', 'EUC-JP', 'EUC-KR', 'Big5'];

const isAscii = (bytes: Uint8Array): boolean => bytes.every(byte => byte < 0x80);

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The name of the Info-ZIP Unicode Path field, which holds only while the plain name is the one it was made for. */
function unicodePath(name: RawName): string | null {
  const field = name.extra.find(one => one.id === UNICODE_PATH)?.data;
  if (field === undefined || field.length < 6 || field[0] !== 1) return null;
  const crc = new DataView(field.buffer, field.byteOffset).getUint32(1, true);
  return crc === crc32(name.raw) ? strictUtf8(field.subarray(5)) : null;
}

/** Lines and blocks of code page 437: no one names a file so, but double-byte characters look so in it. */
const BOXES = /[\u2500-\u259f]/;

/** Guesses one encoding for all the names together: a single name is too short to guess from. */
async function guess(names: readonly Uint8Array[]): Promise<(raw: Uint8Array) => string> {
  const { analyse } = await import('chardet');
  const { default: iconv } = await import('iconv-lite');
  const joined = Buffer.concat(names.slice(0, 500).flatMap(name => [name, Buffer.from('\n')]));
  const ranked = analyse(joined).filter(one => MULTI_BYTE.includes(one.name));
  const sound = ranked.filter(one => !iconv.decode(joined, one.name).includes('\ufffd'));
  const boxes = BOXES.test(iconv.decode(joined, 'cp437'));
  const first = sound.find(one => one.confidence >= (boxes ? 0 : 10));
  // Few characters fit every double-byte encoding equally well; Chinese archives are the most common of them.
  const best =
    sound.find(one => boxes && one.name === 'GB18030' && one.confidence === first?.confidence) ?? first;
  return raw => iconv.decode(Buffer.from(raw), best?.name ?? 'cp437');
}

/**
 * Decodes the names of an archive's members: by the UTF-8 flag or the Unicode Path field, else as strict UTF-8, else
 * in an East Asian encoding where all the names together look so, else in code page 437.
 */
export async function decodeNames(names: readonly RawName[]): Promise<string[]> {
  const decoded = names.map(name => unicodePath(name) ?? strictUtf8(name.raw));
  const odd = names.filter((_, index) => decoded[index] === null).map(name => name.raw);
  if (odd.length === 0) return decoded.map(name => name ?? '');
  const legacy = await guess(odd.filter(raw => !isAscii(raw)));
  return names.map((name, index) => decoded[index] ?? legacy(name.raw));
}
