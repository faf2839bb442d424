import { createDecipheriv, createHash, pbkdf2Sync } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { streamSource } from '../../lib/source.ts';
import type { ExtractContext } from '../../model.ts';
import type { OfficePackage } from './ooxml.ts';
import { attribute, readXml, scanXml } from './xml-stream.ts';

/** How one part of an OpenDocument package is encrypted (ODF 1.2 part 3, 4.8). */
interface Sealed {
  readonly path: string;
  algorithm: string;
  iv: Buffer;
  salt: Buffer;
  rounds: number;
  startKey: 'sha1' | 'sha256';
  checksum: Buffer;
  checksumType: string;
}

const MOST_PASSWORDS = 10;
/** Rounds that an honest writer asks for are 1,024 to 600,000. */
const MOST_ROUNDS = 2_000_000;

/** The encrypted parts of a package, by its manifest; empty for one in plain. */
export async function sealedParts(pkg: OfficePackage): Promise<ReadonlyMap<string, Sealed>> {
  const found = new Map<string, Sealed>();
  if (!pkg.parts.has('META-INF/manifest.xml')) return found;
  let path = '';
  let part: Sealed | null = null;
  await scanXml(pkg.open('META-INF/manifest.xml'), {
    open(tag, attributes) {
      const value = (name: string): string => attribute(attributes, name) ?? '';
      const bytes = (name: string): Buffer => Buffer.from(value(name), 'base64');
      if (tag === 'file-entry') path = value('full-path');
      else if (tag === 'encryption-data') {
        part = {
          path,
          algorithm: '',
          iv: Buffer.alloc(0),
          salt: Buffer.alloc(0),
          rounds: 0,
          startKey: 'sha1',
          checksum: bytes('checksum'),
          checksumType: value('checksum-type'),
        };
        found.set(path, part);
      } else if (part !== null && tag === 'algorithm') {
        part.algorithm = value('algorithm-name');
        part.iv = bytes('initialisation-vector');
      } else if (part !== null && tag === 'key-derivation') {
        part.salt = bytes('salt');
        part.rounds = Number(value('iteration-count'));
      } else if (part !== null && tag === 'start-key-generation') {
        part.startKey = /sha256/i.test(value('start-key-generation-name')) ? 'sha256' : 'sha1';
      }
    },
  });
  return found;
}

/** The part's bytes in plain; null where the password does not fit or the cipher is not known. */
function unseal(bytes: Uint8Array, part: Sealed, password: string, limit: number): Buffer | null {
  if (!/aes256-cbc/i.test(part.algorithm) || !(part.rounds > 0 && part.rounds <= MOST_ROUNDS)) return null;
  const start = createHash(part.startKey).update(password, 'utf8').digest();
  const key = pbkdf2Sync(start, part.salt, part.rounds, 32, 'sha1');
  const decipher = createDecipheriv('aes-256-cbc', key, part.iv).setAutoPadding(false);
  try {
    const packed = Buffer.concat([decipher.update(bytes), decipher.final()]);
    const hash = /sha256/i.test(part.checksumType) ? 'sha256' : 'sha1';
    const digest = createHash(hash).update(
      packed.subarray(0, /1k$/i.test(part.checksumType) ? 1024 : packed.length),
    );
    if (!digest.digest().equals(part.checksum)) return null;
    return inflateRawSync(packed, { maxOutputLength: limit });
  } catch {
    return null;
  }
}

/**
 * Opens an encrypted package with the first password that fits its content.
 *
 * @returns the package with its parts in plain; null where no password fits.
 */
export async function unsealPackage(
  pkg: OfficePackage,
  sealed: ReadonlyMap<string, Sealed>,
  context: ExtractContext,
): Promise<OfficePackage | null> {
  const first = sealed.get('content.xml');
  if (first === undefined) return null;
  const { memoryBytes } = context.limits;
  const whole = async (path: string): Promise<Buffer> => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of pkg.open(path)) chunks.push(chunk);
    return Buffer.concat(chunks);
  };
  const content = await whole('content.xml');
  const password = context.passwords
    .slice(0, MOST_PASSWORDS)
    .find(one => unseal(content, first, one, memoryBytes) !== null);
  if (password === undefined) return null;

  async function* open(path: string): AsyncGenerator<Uint8Array> {
    const part = sealed.get(path);
    const plain = part === undefined ? null : unseal(await whole(path), part, password!, memoryBytes);
    if (plain === null) {
      yield* pkg.open(path);
      return;
    }
    context.budget.expanded(plain.length);
    yield plain;
  }
  return {
    ...pkg,
    open,
    read: (path, handler, out) => readXml(open(path), handler, out),
    member(path) {
      const piece = pkg.member(path);
      if (!('member' in piece)) return piece;
      return { member: { ...piece.member, source: streamSource(open(path), memoryBytes) } };
    },
  };
}
