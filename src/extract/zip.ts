import { Unread } from '../lib/unread.ts';
import type { Entry, ExtractContext, Extractor, Member, Piece, Source } from '../model.ts';
import { memberSource } from './member-source.ts';
import { openZip, type ZipArchive, type ZipMember } from './zip-reader.ts';

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

async function pieceOf(archive: ZipArchive, member: ZipMember, context: ExtractContext): Promise<Member> {
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
    return { entry, source: null, problem: { status: 'encrypted', cause: 'password' }, ...encryption };
  }
  return {
    entry,
    source: memberSource(archive.open(member), context.limits.memoryBytes, size),
    ...encryption,
  };
}

async function* extract(source: Source, context: ExtractContext): AsyncGenerator<Piece> {
  const archive = await openZip(source, context);
  const [problem] = archive.problems;
  if (archive.members.length === 0 && problem !== undefined) {
    throw new Unread('unreadable', problem.cause, problem.detail);
  }
  for (const told of archive.problems) yield { problem: told };
  for (const member of archive.members) {
    if (!member.directory) yield { member: await pieceOf(archive, member, context) };
  }
}

/** ZIP archives and what is stored in that form without a reader of its own (jar, war, apk, whl). */
export const zip = {
  format: 'zip',
  title: 'ZIP archives: zip64, self-extracting, damaged, ZipCrypto and AES members',
  extensions: EXTENSIONS,
  accepts,
  extract,
} satisfies Extractor;
