import { armored } from './armor.ts';
import { locked, type Verdict } from './verdict.ts';

interface Packet {
  readonly tag: number;
  readonly body: Buffer;
  /** Where the next packet starts; beyond the bytes at hand where this one reaches over them. */
  readonly end: number;
}

const CIPHERS: Readonly<Record<number, string>> = {
  1: 'IDEA',
  2: '3DES',
  3: 'CAST5',
  4: 'Blowfish',
  7: 'AES-128',
  8: 'AES-192',
  9: 'AES-256',
  10: 'Twofish',
  11: 'Camellia-128',
  12: 'Camellia-192',
  13: 'Camellia-256',
};
const SESSION_KEYS = new Set([1, 3]);
const ENCRYPTED_DATA = new Set([9, 18, 20]);

/** One packet's header (RFC 9580, 4.2); null where there is none. */
function packetAt(bytes: Buffer, at: number): Packet | null {
  const first = bytes[at];
  if (first === undefined || (first & 0x80) === 0 || at + 6 > bytes.length) return null;
  const packet = (tag: number, start: number, length: number): Packet => ({
    tag,
    body: bytes.subarray(start, start + length),
    end: start + length,
  });
  if ((first & 0x40) === 0) {
    const tag = (first >> 2) & 15;
    switch (first & 3) {
      case 0:
        return packet(tag, at + 2, bytes.readUInt8(at + 1));
      case 1:
        return packet(tag, at + 3, bytes.readUInt16BE(at + 1));
      case 2:
        return packet(tag, at + 5, bytes.readUInt32BE(at + 1));
      default:
        return packet(tag, at + 1, Number.POSITIVE_INFINITY);
    }
  }
  const tag = first & 63;
  const length = bytes.readUInt8(at + 1);
  if (length < 192) return packet(tag, at + 2, length);
  if (length < 224) return packet(tag, at + 3, ((length - 192) << 8) + bytes.readUInt8(at + 2) + 192);
  if (length === 255) return packet(tag, at + 6, bytes.readUInt32BE(at + 2));
  return packet(tag, at + 2, Number.POSITIVE_INFINITY);
}

/** Whether a session key packet is of a form that the standard knows, so that chance bytes are not taken for one. */
function isSessionKey({ tag, body }: Packet): boolean {
  const version = body[0] ?? 0;
  if (tag === 1) return (version === 3 && [1, 2, 16, 18, 22, 25, 26].includes(body[9] ?? 0)) || version === 6;
  if (version === 4)
    return CIPHERS[body[1] ?? 0] !== undefined && [0, 1, 3, 4].includes(body[2] ?? 9) && body.length < 256;
  return version === 5 || version === 6;
}

/** Judges binary OpenPGP: session keys and then encrypted data. Signed, literal and compressed messages are none. */
export function judgePackets(bytes: Buffer): Verdict | null {
  let at = 0;
  let keys = 0;
  let publicKeys = 0;
  let cipher: string | undefined;
  for (let count = 0; count < 64; count++) {
    const packet = packetAt(bytes, at);
    if (packet === null) break;
    if (SESSION_KEYS.has(packet.tag)) {
      if (!isSessionKey(packet) || packet.end === Number.POSITIVE_INFINITY) return null;
      keys += 1;
      if (packet.tag === 1) publicKeys += 1;
      else if (packet.body[0] === 4) cipher ??= CIPHERS[packet.body[1] ?? 0];
    } else if (ENCRYPTED_DATA.has(packet.tag)) {
      if (keys === 0) return null;
      const method = cipher === undefined || publicKeys > 0 ? 'OpenPGP' : `OpenPGP, ${cipher}`;
      return locked(method, publicKeys === keys ? 'public-key' : 'password');
    } else if (packet.tag !== 10 || at !== 0) return null;
    at = packet.end;
  }
  return null;
}

/** Judges an armored message: a signed one has the same armor, so its packets are looked at. */
export function judgePgpArmor(head: Buffer, tail: Buffer | null): Verdict | null {
  const body = armored(head, tail, 'PGP MESSAGE');
  return body === null ? null : judgePackets(body);
}
