import { agileMethod, headerMethod } from './office.ts';
import { locked, type Verdict } from './verdict.ts';

/** Where page 0 of an .accdb holds the length of its EncryptionInfo, and then that. */
const INFO_AT = 0x299;

/**
 * Judges an Access 2007 or later database by the EncryptionInfo in its first page ([MS-OFFCRYPTO]). The password of an
 * older .mdb only stands in the header, disguised, and encrypts nothing.
 */
export function judgeAccess(head: Buffer): Verdict | null {
  if (head.toString('latin1', 4, 19) !== 'Standard ACE DB' || head.length < 4_096) return null;
  const length = head.readUInt16LE(INFO_AT);
  const info = head.subarray(INFO_AT + 2, INFO_AT + 2 + length);
  if (length < 16 || info.length < 16) return null;
  const [major, minor] = [info.readUInt16LE(0), info.readUInt16LE(2)];
  if (major === 4 && minor === 4) return locked(agileMethod(info, 'Access'));
  if (major >= 1 && major <= 4 && minor >= 1 && minor <= 3) return locked(headerMethod(info, 'Access'));
  return null;
}
