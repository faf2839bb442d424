import { memorySource } from '../../lib/source.ts';
import { Unread } from '../../lib/unread.ts';
import type { Entry, ExtractContext, Extractor, Member, Piece, Source } from '../../model.ts';
import { type Engine, startEngine } from './seven-zip-engine.ts';
import { openZip, type ZipArchive, type ZipMember } from './zip-reader.ts';
import { type CheckedSource, checkedSource } from './zip-source.ts';

const EXTENSIONS = [
  'zip',
  'zipx',
  'jar',
  'war',
  'ear',
  'apk',
  'aar',
  'ipa',
  'xpi',
  'whl',
  'nupkg',
  'vsix',
  'kmz',
  'cbz',
  'sfx',
];

/** How a ZIP archive starts: a member, the end record of an empty one, the mark of a split or once split one. */
const STARTS = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08', 'PK00PK\x03\x04'];

/** Content first; where a program or junk stands before the archive, the ending and a member's header tell. */
function accepts(head: Uint8Array, entry: Entry): boolean {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  if (STARTS.some(start => bytes.toString('latin1', 0, start.length) === start)) return true;
  const name = entry.trail.at(-1)?.toLowerCase() ?? '';
  return EXTENSIONS.some(ending => name.endsWith(`.${ending}`)) && bytes.includes('PK\x03\x04', 0, 'latin1');
}

async function pieceOf(
  archive: ZipArchive,
  member: ZipMember,
  context: ExtractContext,
): Promise<{ piece: Member; fault: CheckedSource['fault'] }> {
  const size = member.header.size;
  const entry: Entry = {
    trail: [...context.entry.trail, member.name],
    bytes: size,
    modified: member.modified,
    owner: null,
    mode: null,
  };
  const encryption = member.encryption === null ? {} : { encryption: member.encryption };
  if (!(await archive.readable(member))) {
    const piece: Member = {
      entry,
      source: null,
      problem: { status: 'encrypted', cause: 'password' },
      ...encryption,
    };
    return { piece, fault: () => null };
  }
  const { source, fault } = checkedSource(archive.open(member), context.limits.memoryBytes, size);
  return { piece: { entry, source, ...encryption }, fault };
}

/** Reads members of old compressions (shrink, implode, Deflate64, LZMA, PPMd) by 7-Zip, where it is installed. */
function oldMethods(source: Source, context: ExtractContext): (member: ZipMember) => Promise<Source | null> {
  let engine: Engine | null | undefined;
  return async member => {
    if (member.encryption !== null || member.size > context.limits.memoryBytes) return null;
    engine ??= await startEngine(source, context);
    const done = engine?.unpack([member.name], 'none', member.size + 1);
    const [file] = done?.clean ? done.files : [];
    return file === undefined ? null : memorySource(file.bytes);
  };
}

/** What stands in an archive beside its members: its comment, and bytes before and behind it. */
function* besidePieces(archive: ZipArchive, context: ExtractContext): Generator<Piece> {
  if (archive.comment.length > 0) {
    const utf8 = archive.comment.toString('utf8');
    const text = utf8.includes('\ufffd') ? archive.comment.toString('latin1') : utf8;
    const place = { field: 'comment' };
    yield { segment: { text, place, locate: () => place, apart: true } };
  }
  for (const { name, source } of archive.beside) {
    const trail = [...context.entry.trail, name];
    const entry = { trail, bytes: source.size, modified: null, owner: null, mode: null };
    yield { member: { entry, source } };
  }
}

async function* extract(source: Source, context: ExtractContext): AsyncGenerator<Piece> {
  const archive = await openZip(source, context);
  const [problem] = archive.problems;
  if (archive.members.length === 0 && problem !== undefined) {
    throw new Unread('unreadable', problem.cause, problem.detail);
  }
  for (const told of archive.problems) yield { problem: told };
  const byEngine = oldMethods(source, context);
  for (const member of archive.members) {
    if (member.directory) continue;
    const { piece, fault } = await pieceOf(archive, member, context);
    const other = archive.supported(member) ? null : await byEngine(member);
    yield { member: other === null ? piece : { ...piece, source: other } };
    const problem = fault();
    if (problem !== null) yield { problem };
  }
  yield* besidePieces(archive, context);
}

/** ZIP archives and what is stored in that form without a reader of its own (jar, war, apk, whl). */
export const zip = {
  format: 'zip',
  opensMembers: true,
  title: 'ZIP archives: zip64, self-extracting, damaged, ZipCrypto and AES members',
  extensions: EXTENSIONS,
  accepts,
  extract,
} satisfies Extractor;
