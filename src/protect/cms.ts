import { armored, plainBase64 } from './armor.ts';
import { derAt } from './der.ts';
import { judgeKeyStore } from './pkcs12.ts';
import { locked, type Verdict } from './verdict.ts';

/** Object identifiers, DER bodies in hex (RFC 5652, RFC 5083). */
const SEALED: Readonly<Record<string, Verdict['cause']>> = {
  '2a864886f70d010703': 'public-key', // envelopedData
  '2a864886f70d010704': 'public-key', // signedAndEnvelopedData
  '2a864886f70d010706': 'password', // encryptedData
  '2a864886f70d0109100117': 'public-key', // authEnvelopedData
};
const CIPHERS: readonly (readonly [hex: string, name: string])[] = [
  ['0609608648016503040102', 'AES-128'],
  ['0609608648016503040116', 'AES-192'],
  ['060960864801650304012a', 'AES-256'],
  ['0609608648016503040106', 'AES-128-GCM'],
  ['060960864801650304011a', 'AES-192-GCM'],
  ['060960864801650304012e', 'AES-256-GCM'],
  ['06082a864886f70d0307', '3DES'],
  ['06082a864886f70d0302', 'RC2'],
  ['06052b0e030207', 'DES'],
];
const ARMOR = ['CMS', 'PKCS7', 'PKCS #7 SIGNED DATA', 'ENCRYPTED MESSAGE'];

/** Judges a DER or BER ContentInfo: enveloped and encrypted content is; signed and compressed is not. */
function judgeContentInfo(bytes: Buffer): Verdict | null {
  const outer = derAt(bytes, 0);
  if (outer === null || outer.tag !== 0x30) return null;
  const kind = derAt(bytes, outer.start);
  if (kind === null || kind.tag !== 0x06) return null;
  const cause = SEALED[bytes.toString('hex', kind.start, kind.end)];
  if (cause === undefined) return null;
  const found = CIPHERS.find(([hex]) => bytes.includes(Buffer.from(hex, 'hex')));
  return locked(found === undefined ? 'CMS' : `CMS ${found[1]}`, cause);
}

/** Judges CMS and PKCS#12 in DER, in PEM and in bare base64. */
export function judgeAsn1(head: Buffer, tail: Buffer | null): Verdict | null {
  if (head[0] === 0x30) return judgeContentInfo(head) ?? judgeKeyStore(head);
  for (const label of ARMOR) {
    const body = armored(head, tail, label);
    if (body !== null) return judgeContentInfo(body);
  }
  // A SEQUENCE of the usual lengths in base64 starts with these.
  const body = /^M[A-I]/.test(head.toString('latin1', 0, 2)) ? plainBase64(head) : null;
  return body === null ? null : judgeContentInfo(body);
}
