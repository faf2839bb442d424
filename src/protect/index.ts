import type { Source } from '../model.ts';
import { judgeAccess } from './access.ts';
import { judgeAsn1 } from './cms.ts';
import { judgeMarks, judgeTextMarks } from './marks.ts';
import { judgeCompound } from './office.ts';
import { judgePackets, judgePgpArmor } from './openpgp.ts';
import { judgePdf } from './pdf.ts';
import { judgeRar4, judgeRar5 } from './rar.ts';
import { type Reach, reach } from './reach.ts';
import { judgeSevenZip } from './seven-zip.ts';
import { locked, type Verdict } from './verdict.ts';
import { judgeZip } from './zip.ts';

export type { Verdict } from './verdict.ts';

const TAIL = 1_024;

interface Family {
  readonly is: (head: Buffer) => boolean;
  readonly judge: (file: Reach) => Verdict | null;
}

const starts =
  (hex: string) =>
  (head: Buffer): boolean =>
    head.toString('hex', 0, hex.length / 2) === hex;

/** Formats whose encryption stands deeper in the file than its first bytes. */
const FAMILIES: readonly Family[] = [
  { is: head => head.subarray(0, 1_024).includes('%PDF-'), judge: judgePdf },
  { is: starts('d0cf11e0a1b11ae1'), judge: judgeCompound },
  { is: starts('504b0304'), judge: judgeZip },
  { is: starts('377abcaf271c'), judge: judgeSevenZip },
  { is: starts('526172211a0700'), judge: judgeRar4 },
  { is: starts('526172211a070100'), judge: judgeRar5 },
];

/** How DER, base64 and the text formats of encryption start. */
const TEXT_STARTS =
  /^(?:\x30[\x30-\xff]|(?:\xef\xbb\xbf)?\s{0,16}(?:-----BEGIN |age-|\$ANSIBLE_VAULT|U2FsdGVkX1|M[A-I]))/;

/**
 * Judges whether a record's bytes are encrypted, by their structure alone: never by name, entropy or intention.
 * Encoding, compression, signatures, permission flags and disguised passwords are not encryption. Null: nothing says
 * so, and the record is read.
 *
 * @param head the record's first bytes, 64 KiB or all of it.
 * @param source the record; what can only be read in sequence is looked at in its first 32 MiB, without consuming it.
 */
export async function judge(head: Uint8Array, source: Source): Promise<Verdict | null> {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  const family = FAMILIES.find(each => each.is(bytes));
  try {
    if (family !== undefined) return family.judge(await reach(source));
    return judgeStart(bytes, source);
  } catch (error) {
    // Offsets in hostile bytes may point anywhere; a structure that cannot be followed says nothing.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

async function judgeStart(head: Buffer, source: Source): Promise<Verdict | null> {
  const early = judgeMarks(head, source.size) ?? judgeAccess(head) ?? judgePackets(head);
  if (early !== null) return early;
  if (!TEXT_STARTS.test(head.toString('latin1', 0, 64)))
    return source.read === null ? null : judgeTrailer(source);
  const file = await reach(source);
  const tail = file.size <= head.length ? null : file.read(file.size - TAIL, TAIL);
  return judgeAsn1(head, tail) ?? judgePgpArmor(head, tail) ?? judgeTextMarks(head, tail);
}

/** A disk image of the first version says only at its end that it is encrypted. */
async function judgeTrailer(source: Source): Promise<Verdict | null> {
  const file = await reach(source);
  const tail = file.size < 65_536 ? '' : file.read(file.size - TAIL, TAIL).toString('latin1');
  return tail.includes('cdsaencr', TAIL - 512) ? locked('DMG AES') : null;
}
