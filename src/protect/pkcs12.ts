import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { type DerElement, derAt, derInside } from './der.ts';
import { locked, type Verdict } from './verdict.ts';

const DIGESTS: Readonly<Record<string, { readonly name: string; readonly block: number }>> = {
  '2b0e03021a': { name: 'sha1', block: 64 },
  '608648016503040201': { name: 'sha256', block: 64 },
  '608648016503040202': { name: 'sha384', block: 128 },
  '608648016503040203': { name: 'sha512', block: 128 },
};
const ENCRYPTED_DATA = Buffer.from('06092a864886f70d010706', 'hex');
const SHROUDED_KEY = Buffer.from('060b2a864886f70d010c0a0102', 'hex');
/** A key store with more rounds than this was not made with an empty password. */
const MOST_ROUNDS = 200_000;

/** Fills `length` bytes with repetitions of `bytes`. */
function repeated(bytes: Buffer, length: number): Buffer {
  const filled = Buffer.alloc(length);
  for (let at = 0; at < length && bytes.length > 0; at += bytes.length) bytes.copy(filled, at);
  return filled;
}

/** The key for the integrity check (RFC 7292, B.2 with ID 3); one block of the digest is all that it needs. */
function macKey(
  digest: { name: string; block: number },
  password: Buffer,
  salt: Buffer,
  rounds: number,
): Buffer {
  const pad = (bytes: Buffer): Buffer =>
    repeated(bytes, digest.block * Math.ceil(bytes.length / digest.block));
  let key: Buffer = Buffer.concat([Buffer.alloc(digest.block, 3), pad(salt), pad(password)]);
  for (let round = 0; round < rounds; round++) key = createHash(digest.name).update(key).digest();
  return key;
}

/** Whether the empty password opens a key store, by its integrity check. */
function opensEmpty(bytes: Buffer, content: DerElement, mac: DerElement): boolean {
  const [digestInfo, salt, rounds] = derInside(bytes, mac);
  if (digestInfo === undefined || salt === undefined) return false;
  const [algorithm, wanted] = derInside(bytes, digestInfo);
  const oid = algorithm === undefined ? null : derAt(bytes, algorithm.start);
  const digest = oid === null ? undefined : DIGESTS[bytes.toString('hex', oid.start, oid.end)];
  if (digest === undefined || wanted === undefined) return false;
  const width = rounds === undefined ? 0 : rounds.end - rounds.start;
  const count =
    rounds === undefined ? 1 : width >= 1 && width <= 4 ? bytes.readUIntBE(rounds.start, width) : MOST_ROUNDS;
  if (count >= MOST_ROUNDS) return false;
  const expected = bytes.subarray(wanted.start, wanted.end);
  return [Buffer.alloc(0), Buffer.alloc(2)].some(password => {
    const key = macKey(digest, password, bytes.subarray(salt.start, salt.end), count);
    const sum = createHmac(digest.name, key).update(bytes.subarray(content.start, content.end)).digest();
    return sum.length === expected.length && timingSafeEqual(sum, expected);
  });
}

/** Judges a PKCS#12 key store: encrypted where it holds encrypted bags that the empty password does not open. */
export function judgeKeyStore(bytes: Buffer): Verdict | null {
  const outer = derAt(bytes, 0);
  if (outer === null || outer.tag !== 0x30) return null;
  const [version, safe, mac] = derInside(bytes, outer);
  if (version?.tag !== 0x02 || bytes[version.start] !== 3 || version.end - version.start !== 1) return null;
  if (safe?.tag !== 0x30 || bytes.toString('hex', safe.start, safe.start + 10) !== '06092a864886f70d0107')
    return null;
  if (!bytes.includes(ENCRYPTED_DATA) && !bytes.includes(SHROUDED_KEY)) return null;
  const explicit = derInside(bytes, safe)[1];
  const content = explicit === undefined ? null : derAt(bytes, explicit.start);
  if (content?.tag === 0x04 && mac !== undefined && opensEmpty(bytes, content, mac)) return null;
  return locked('PKCS#12');
}
