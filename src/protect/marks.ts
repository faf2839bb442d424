import { armored, plainBase64 } from './armor.ts';
import { locked, type Verdict } from './verdict.ts';

interface Mark {
  readonly at: number;
  /** Hex. */
  readonly bytes: string;
  readonly method: string;
  readonly cause?: Verdict['cause'];
  /** What else must be so where the mark is short or could be plain text. */
  readonly also?: (head: Buffer, size: number | null) => boolean;
}

const printable = (bytes: Buffer): boolean =>
  bytes.every(byte => byte === 9 || byte === 10 || byte === 13 || (byte >= 0x20 && byte < 0x7f));

/** Formats that one run of bytes tells; facts/encryption.md says where each comes from. */
const MARKS: readonly Mark[] = [
  {
    at: 0,
    bytes: '53616c7465645f5f', // Salted__, then 8 bytes of salt
    method: 'OpenSSL enc',
    also: head => head.length >= 24 && !printable(head.subarray(8, 64)),
  },
  { at: 0, bytes: '00474954435259505400', method: 'git-crypt AES-256' },
  { at: 0, bytes: '03d9a29a67fb4bb5', method: 'KeePass' },
  { at: 0, bytes: '03d9a29a65fb4bb5', method: 'KeePass' },
  { at: 0, bytes: '03d9a29a66fb4bb5', method: 'KeePass' },
  { at: 0, bytes: '4c554b53babe0001', method: 'LUKS1' },
  { at: 0, bytes: '4c554b53babe0002', method: 'LUKS2' },
  { at: 3, bytes: '2d4656452d46532d', method: 'BitLocker' },
  { at: 0x1a8, bytes: '3bd66749292ed84a8399f6a339e3d001', method: 'BitLocker To Go' },
  { at: 0, bytes: '656e637263647361', method: 'DMG AES' },
  {
    at: 0,
    bytes: '50415245',
    method: 'Parquet, encrypted footer',
    also: head => !printable(head.subarray(4, 64)),
  },
  { at: 0, bytes: '52434c4f4e450000', method: 'rclone crypt' },
  { at: 0, bytes: 'c0b9072e4f93f146a015792ca1d9e821', method: 'AxCrypt' },
  {
    at: 0,
    bytes: '414553',
    method: 'AES Crypt AES-256',
    also: head => (head[3] ?? 9) <= 3 && head[4] === 0 && head.length > 64,
  },
  { at: 0, bytes: '76e80460c411e386', method: 'Office rights management', cause: 'rights-management' },
  {
    at: 0,
    bytes: '2e7066696c65', // .pfile
    method: 'Microsoft rights management',
    cause: 'rights-management',
    also: head => !printable(head.subarray(6, 64)),
  },
  { at: 8, bytes: '', method: 'eCryptfs', also: head => head.length >= 8_192 && isEcryptfs(head) },
];

/** The lower file of eCryptfs: two words at 8 that give its marker when combined. */
function isEcryptfs(head: Buffer): boolean {
  return (head.readUInt32BE(8) ^ head.readUInt32BE(12)) >>> 0 === 0x3c81b7f5;
}

/** Judges by marks of binary formats. */
export function judgeMarks(head: Buffer, size: number | null): Verdict | null {
  for (const { at, bytes, method, cause, also } of MARKS) {
    const mark = Buffer.from(bytes, 'hex');
    if (!head.subarray(at, at + mark.length).equals(mark)) continue;
    if (also === undefined || also(head, size)) return locked(method, cause);
  }
  return null;
}

/** Judges formats of text: age, Ansible Vault and base64 of `openssl enc`; each must be the whole of its file. */
export function judgeTextMarks(head: Buffer, tail: Buffer | null): Verdict | null {
  const text = head.toString('latin1');
  if (/^age-encryption\.org\/v1\r?\n-> /.test(text)) return ageVerdict(text);
  const age = text.includes('-----BEGIN AGE ') ? armored(head, tail, 'AGE ENCRYPTED FILE') : null;
  if (age?.toString('latin1').startsWith('age-encryption.org/v1')) return ageVerdict(age.toString('latin1'));
  const vault = /^\$ANSIBLE_VAULT;1\.[0-9];(AES(?:256)?)(?:;[^\r\n]{1,200})?\r?\n/.exec(text);
  if (vault !== null) {
    const rest = text.slice(vault[0].length) + (tail?.toString('latin1') ?? '');
    return /[^0-9a-fA-F\s]/.test(rest)
      ? null
      : locked(`Ansible Vault ${vault[1] === 'AES' ? 'AES' : 'AES-256'}`);
  }
  if (text.startsWith('U2FsdGVkX1')) {
    const rest = tail === null ? null : plainBase64(tail);
    const body = plainBase64(head);
    return body !== null && (tail === null || rest !== null) ? locked('OpenSSL enc') : null;
  }
  return null;
}

function ageVerdict(text: string): Verdict {
  return locked('age ChaCha20-Poly1305', /\n-> scrypt /.test(text) ? 'password' : 'public-key');
}
