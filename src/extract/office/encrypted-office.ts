import { memorySource } from '../../lib/source.ts';
import { Unread } from '../../lib/unread.ts';
import type { ExtractContext, Extractor, Piece } from '../../model.ts';
import { docx } from './docx.ts';
import type { OleContainer } from './ole-container.ts';
import { packageKind } from './ooxml-kind.ts';
import { pptx } from './pptx.ts';
import { xlsx } from './xlsx.ts';

/** The password that Office tries of its own accord: who opens the document is asked for none. */
const PUBLISHED = 'VelvetSweatshop';
const MOST_PASSWORDS = 10;
/** Rounds of hashing that an honest writer asks for are 100,000. */
const MOST_ROUNDS = 1_000_000;

/** Whether trying a password would take a time that only a hostile writer asks for. */
function asksTooMuch(container: OleContainer): boolean {
  const rounds = /spinCount="(\d{1,20})"/.exec(container.find('EncryptionInfo')?.toString('latin1') ?? '');
  return rounds !== null && Number(rounds[1]) > MOST_ROUNDS;
}

/**
 * Opens an encrypted Office file (OOXML in a compound file, doc, xls, ppt) with the published password, then with the
 * given ones.
 *
 * @returns the bytes that were encrypted: a ZIP package, or the compound file in plain.
 * @throws Unread `encrypted` where no password fits.
 */
export async function decryptOffice(
  bytes: Uint8Array,
  container: OleContainer,
  context: ExtractContext,
): Promise<Uint8Array> {
  const tool = (await import('officecrypto-tool')).default;
  const input = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const passwords = asksTooMuch(container) ? [] : [PUBLISHED, ...context.passwords.slice(0, MOST_PASSWORDS)];
  for (const password of passwords) {
    try {
      return await tool.decrypt(input, { password });
    } catch {
      // A wrong password and a cipher that is not known end alike.
    }
  }
  const managed = container.streams.some(({ path }) => /DataSpaces\/TransformInfo\/DRMEncrypted/i.test(path));
  throw new Unread('encrypted', managed ? 'rights-management' : 'password');
}

const READERS: Readonly<Record<string, Extractor>> = { docx, xlsx, pptx };

/** Reads an encrypted OOXML package. @throws Unread `encrypted` where no password fits. */
export async function* readEncryptedPackage(
  bytes: Uint8Array,
  container: OleContainer,
  context: ExtractContext,
): AsyncGenerator<Piece> {
  const plain = await decryptOffice(bytes, container, context);
  context.budget.expanded(plain.length);
  const reader = READERS[packageKind(plain.subarray(0, 1 << 16), context.entry) ?? ''];
  if (reader === undefined) throw new Unread('encrypted', 'password');
  yield* reader.extract(memorySource(plain), context);
}
