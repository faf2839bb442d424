/** What a header block of a tar archive says; sizes in bytes. */
export interface TarHeader {
  readonly name: string;
  readonly size: number;
  /** Seconds since the epoch. */
  readonly time: number;
  /** The type flag, `0` for the NUL of old archives. */
  readonly type: string;
  /** For old GNU sparse files: more blocks of the map follow. */
  readonly mapGoesOn: boolean;
}

/** What the extended headers (pax records, GNU long names) say of the next member. */
export interface TarExtension {
  readonly name?: string;
  readonly size?: number;
  readonly time?: number;
  readonly sparse?: true;
}

const BLOCK = 512;

function text(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  const buffer = Buffer.from(end < 0 ? bytes : bytes.subarray(0, end));
  const utf8 = buffer.toString('utf8');
  return utf8.includes('\ufffd') ? buffer.toString('latin1') : utf8;
}

/** Octal digits, or base 256 where the first bit is set (GNU, for sizes from 8 GiB). */
function number(field: Uint8Array): number {
  if ((field[0]! & 0x80) !== 0) {
    return field.subarray(1).reduce((value, byte) => value * 256 + byte, field[0]! & 0x3f);
  }
  const digits = /^[\s]{0,12}([0-7]{1,12})/.exec(Buffer.from(field).toString('latin1'));
  return digits === null ? 0 : Number.parseInt(digits[1]!, 8);
}

/** Whether a block's checksum is its own; some old writers summed signed bytes. */
export function isHeader(block: Uint8Array): boolean {
  if (block.length < BLOCK) return false;
  const told = number(block.subarray(148, 156));
  let unsigned = 256;
  let signed = 256;
  for (let at = 0; at < BLOCK; at++) {
    if (at >= 148 && at < 156) continue;
    unsigned += block[at]!;
    signed += (block[at]! << 24) >> 24;
  }
  return told !== 0 && (told === unsigned || told === signed) && block[0] !== 0;
}

/** Reads a block that `isHeader` accepts: v7, ustar or GNU. */
export function parseHeader(block: Uint8Array): TarHeader {
  const magic = Buffer.from(block.subarray(257, 263)).toString('latin1');
  const prefix = magic === 'ustar\0' ? text(block.subarray(345, 500)) : '';
  const own = text(block.subarray(0, 100));
  const flag = block[156]!;
  const type = flag === 0 ? '0' : String.fromCharCode(flag);
  return {
    name: prefix === '' ? own : `${prefix}/${own}`,
    size: number(block.subarray(124, 136)),
    time: number(block.subarray(136, 148)),
    type,
    mapGoesOn: type === 'S' && block[482] === 1,
  };
}

/** The records of a pax header: `length keyword=value\n`, the length counting all of it. */
export function parsePax(bytes: Uint8Array): TarExtension {
  const found: { name?: string; size?: number; time?: number; sparse?: true } = {};
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(0x20, at);
    const length = Number(Buffer.from(bytes.subarray(at, space)).toString('latin1'));
    if (space < 0 || !Number.isInteger(length) || length <= space - at) break;
    const record = Buffer.from(bytes.subarray(space + 1, at + length - 1)).toString('utf8');
    const equals = record.indexOf('=');
    const [key, value] = [record.slice(0, equals), record.slice(equals + 1)];
    if (key === 'path' && found.name === undefined) found.name = value;
    else if (key === 'GNU.sparse.name') found.name = value;
    else if (key === 'size' && /^\d{1,15}$/.test(value)) found.size = Number(value);
    else if (key === 'mtime') found.time = Number(value);
    if (key.startsWith('GNU.sparse.')) found.sparse = true;
    at += length;
  }
  return found;
}

/** The name in the data of a GNU long name header. */
export function parseLongName(bytes: Uint8Array): TarExtension {
  return { name: text(bytes) };
}
