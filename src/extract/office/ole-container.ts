import { Unread } from '../../lib/unread.ts';
import type { Entry } from '../../model.ts';

/** One stream of a compound file. */
export interface OleStream {
  /** From the root, `ObjectPool/_1/Workbook`. */
  readonly path: string;
  readonly bytes: Buffer;
}

/** An opened compound file (MS-CFB). */
export interface OleContainer {
  readonly streams: readonly OleStream[];
  /** A stream by its path, compared without case; null where there is none. */
  find(path: string): Buffer | null;
}

/** What a compound file holds, by the names in its root. */
export type OleKind = 'ooxml' | 'doc' | 'xls' | 'ppt' | 'msg' | 'ole';

const MAGIC = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const KINDS: readonly (readonly [string, OleKind])[] = [
  ['encryptedpackage', 'ooxml'],
  ['worddocument', 'doc'],
  ['workbook', 'xls'],
  ['book', 'xls'],
  ['powerpoint document', 'ppt'],
  ['pp97_dualstorage', 'ppt'],
  ['__properties_version1.0', 'msg'],
];
const BY_ENDING: readonly (readonly [RegExp, OleKind])[] = [
  [/\.(doc|dot|wiz)$/i, 'doc'],
  [/\.(xls|xlt|xla|xlm)$/i, 'xls'],
  [/\.(ppt|pot|pps|ppa)$/i, 'ppt'],
  [/\.(msg|oft)$/i, 'msg'],
  [/\.(doc|xls|ppt|dot|xlt|pot)[xm]$/i, 'ooxml'],
];

function kindByNames(names: readonly string[]): OleKind {
  const folded = new Set(names.map(name => name.toLowerCase()));
  return KINDS.find(([name]) => folded.has(name))?.[1] ?? 'ole';
}

/** The kind of an opened container. */
export function containerKind(container: OleContainer): OleKind {
  return kindByNames(container.streams.map(stream => stream.path).filter(path => !path.includes('/')));
}

/** Names of the streams in the root, as far as the directory lies in the head; null where it is out of reach. */
function rootNames(head: Buffer): string[] | null {
  const sector = 1 << head.readUInt16LE(30);
  if (sector !== 512 && sector !== 4096) return null;
  const offsetOf = (id: number): number => (id + 1) * sector;
  const entries: Buffer[] = [];
  let whole = true;
  for (let id = head.readUInt32LE(48), steps = 0; id < 0xfffffffa; steps++) {
    const at = offsetOf(id);
    if (at + sector > head.length || steps > 128) {
      whole = false;
      break;
    }
    for (let entry = at; entry < at + sector; entry += 128) entries.push(head.subarray(entry, entry + 128));
    const fat = head.readUInt32LE(76 + 4 * Math.floor(id / (sector / 4)));
    const link = offsetOf(fat) + 4 * (id % (sector / 4));
    if (id >= (109 * sector) / 4 || link + 4 > head.length) {
      whole = false;
      break;
    }
    id = head.readUInt32LE(link);
  }
  const names: string[] = [];
  const seen = new Set<number>();
  const pending = entries[0] === undefined ? [] : [entries[0].readUInt32LE(76)];
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    const entry = entries[id];
    if (id === 0xffffffff || seen.has(id)) continue;
    if (entry === undefined) {
      whole = false;
      continue;
    }
    seen.add(id);
    names.push(entry.toString('utf16le', 0, Math.max(0, Math.min(64, entry.readUInt16LE(64)) - 2)));
    pending.push(entry.readUInt32LE(68), entry.readUInt32LE(72));
  }
  return whole || kindByNames(names) !== 'ole' ? names : null;
}

const judged = new WeakMap<Uint8Array, OleKind | null>();

/** Which compound file this head begins; null: none. Where its directory is out of reach, the name's ending tells. */
export function oleKind(head: Uint8Array, entry: Entry): OleKind | null {
  const known = judged.get(head);
  if (known !== undefined) return known;
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.length);
  let kind: OleKind | null = null;
  if (bytes.length >= 512 && bytes.subarray(0, 8).equals(MAGIC)) {
    const names = rootNames(bytes);
    const name = entry.trail.at(-1) ?? '';
    kind =
      names === null ? (BY_ENDING.find(([ending]) => ending.test(name))?.[1] ?? 'ole') : kindByNames(names);
  }
  judged.set(head, kind);
  return kind;
}

/** Opens a compound file. @throws Unread `damaged` where it is none. */
export async function openContainer(bytes: Uint8Array): Promise<OleContainer> {
  const cfb = await import('cfb');
  const streams: OleStream[] = [];
  try {
    const file = cfb.read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), { type: 'buffer' });
    const root = file.FullPaths[0] ?? '';
    for (const [index, entry] of file.FileIndex.entries()) {
      if (entry.type !== 2 || entry.content === undefined) continue;
      const path = (file.FullPaths[index] ?? '').slice(root.length);
      streams.push({ path, bytes: Buffer.from(entry.content as Uint8Array) });
    }
  } catch {
    throw new Unread('unreadable', 'damaged', 'compound file');
  }
  const byPath = new Map(streams.map(stream => [stream.path.toLowerCase(), stream.bytes]));
  return { streams, find: path => byPath.get(path.toLowerCase()) ?? null };
}
