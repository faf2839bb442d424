import type { Reach } from './reach.ts';
import { guarded, locked, type Verdict } from './verdict.ts';

const STEP = 1 << 20;
const OVERLAP = 256;
/** Files larger than this are looked at in their first and last halves of it. */
const MOST_READ = 256 << 20;
const DICTIONARY = 4_096;

/** The offset of the first match of `pattern`, which holds `needle`, in the file; -1: none. */
function find(file: Reach, needle: string, pattern: RegExp): { at: number; match: RegExpExecArray } | null {
  for (let at = 0; at < file.size; at += STEP) {
    if (file.size > MOST_READ && at > MOST_READ / 2 && at < file.size - MOST_READ / 2) continue;
    const bytes = file.read(at, STEP + OVERLAP);
    for (let hit = bytes.indexOf(needle); hit >= 0; hit = bytes.indexOf(needle, hit + 1)) {
      const match = pattern.exec(bytes.toString('latin1', Math.max(0, hit - 1), hit + OVERLAP));
      if (match !== null) return { at: at + Math.max(0, hit - 1) + match.index, match };
    }
  }
  return null;
}

/** The text of the encryption dictionary; null where the file has none. */
function dictionary(file: Reach): string | null {
  const found = find(file, '/Encrypt', /\/Encrypt\s{0,8}(?:(\d{1,10})\s{1,8}(\d{1,5})\s{1,8}R|<<)/);
  if (found === null) return null;
  const [, number, generation] = found.match;
  if (number === undefined) return file.read(found.at, DICTIONARY).toString('latin1');
  const object = `${number} ${generation} obj`;
  const defined = find(file, object, new RegExp(`(?:^|[^0-9])${object}`));
  if (defined === null) return '';
  const text = file.read(defined.at + 1, DICTIONARY).toString('latin1');
  const end = text.indexOf('endobj');
  return end < 0 ? text : text.slice(0, end);
}

const numberOf = (text: string, key: string): number =>
  Number(new RegExp(`/${key}\\s{0,4}(\\d{1,4})(?![\\d\\s]{0,8} R)`).exec(text)?.[1] ?? 0);

/** Names cipher and revision by the dictionary's V, R, Length and CFM (ISO 32000-2, 7.6.2 to 7.6.4). */
function methodOf(text: string): string {
  const version = numberOf(text, 'V');
  const filter = /\/CFM\s{0,4}\/(AESV2|AESV3|V2)/.exec(text)?.[1];
  if (version >= 5 || filter === 'AESV3')
    return numberOf(text, 'R') === 6 ? 'PDF AES-256 (R6)' : 'PDF AES-256 (R5)';
  if (filter === 'AESV2') return 'PDF AES-128';
  if (version === 1) return 'PDF RC4-40';
  const length = numberOf(text, 'Length');
  return `PDF RC4-${length >= 40 ? length : length >= 5 && length <= 16 ? length * 8 : version >= 4 ? 128 : 40}`;
}

/**
 * Judges a PDF by its encryption dictionary, which is itself never encrypted. Whether the empty password opens it only
 * the reader knows. A wrapper around an encrypted payload (ISO 32000-2, 7.6.7) is rights management.
 */
export function judgePdf(file: Reach): Verdict | null {
  const wrapped =
    find(file, '/EncryptedPayload', /\/EncryptedPayload\b/) ?? find(file, '/MicrosoftIRMServices', /\/Micro/);
  if (wrapped !== null) return guarded('PDF wrapper of Microsoft IRM', 'rights-management');
  const text = dictionary(file);
  if (text === null) return null;
  if (text.includes('/Adobe.PubSec')) return locked(`${methodOf(text)}, public key`, 'public-key');
  const handler = /\/Filter\s{0,4}\/([A-Za-z0-9.#_-]{1,64})/.exec(text)?.[1];
  if (handler !== undefined && handler !== 'Standard')
    return locked('PDF rights management', 'rights-management');
  return guarded(methodOf(text));
}
