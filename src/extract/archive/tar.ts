import { memorySource } from '../../lib/source.ts';
import type { Cause, Entry, ExtractContext, Extractor, Piece, Problem, Source } from '../../model.ts';
import { type ByteReader, readerOf } from './byte-reader.ts';
import {
  isHeader,
  parseHeader,
  parseLongName,
  parsePax,
  type TarExtension,
  type TarHeader,
} from './tar-header.ts';

const BLOCK = 512;
/** Extended headers are read whole: longer ones are passed over. */
const MOST_EXTENSION = 1 << 20;

/** Members without content of their own. */
const SKIPPED: Readonly<Record<string, Cause>> = {
  '1': 'hard-link',
  '2': 'symbolic-link',
  '3': 'device',
  '4': 'device',
  '6': 'fifo',
};

/** What stands behind an archive's end is given in records of this size at most. */
const MOST_TRAILING = 16 << 20;

const padded = (size: number): number => Math.ceil(size / BLOCK) * BLOCK;
const isEmpty = (block: Uint8Array): boolean => block.every(byte => byte === 0);

function entryOf(header: TarHeader, extension: TarExtension, context: ExtractContext): Entry {
  const time = new Date((extension.time ?? header.time) * 1000);
  return {
    trail: [...context.entry.trail, extension.name ?? header.name],
    bytes: header.size,
    modified: Number.isNaN(time.getTime()) || time.getTime() === 0 ? null : time.toISOString(),
    owner: null,
    mode: null,
  };
}

/** Reads an extended header's data; null where the header is none. */
async function extensionOf(reader: ByteReader, header: TarHeader): Promise<TarExtension | null> {
  if (!'xXgLK'.includes(header.type)) return null;
  const size = Math.min(header.size, MOST_EXTENSION);
  const data = await reader.take(size);
  await reader.skip(padded(header.size) - size);
  if (header.type === 'L') return parseLongName(data);
  return header.type === 'x' || header.type === 'X' ? parsePax(data) : {};
}

async function* member(
  reader: ByteReader,
  header: TarHeader,
  extension: TarExtension,
  context: ExtractContext,
): AsyncGenerator<Piece, boolean> {
  const entry = entryOf(header, extension, context);
  const cause = SKIPPED[header.type];
  if (cause !== undefined) {
    yield {
      member: { entry: { ...entry, bytes: null }, source: null, problem: { status: 'skipped', cause } },
    };
    return true;
  }
  for (let more = header.mapGoesOn; more; ) more = (await reader.take(BLOCK))[504] === 1;
  const end = reader.position() + padded(header.size);
  // Old archives know a folder by its name alone, which a long name's first header cuts anywhere.
  const folder = header.type === '0' && entry.trail.at(-1)!.endsWith('/');
  if (!folder && !'5DV'.includes(header.type)) {
    yield { member: { entry, source: reader.member(header.size, context.limits.memoryBytes) } };
    const sparse = header.type === 'S' || extension.sparse === true;
    if (sparse) yield { problem: partial('unsupported-compression', 'sparse file: read without its holes') };
    if (header.type === 'M') yield { problem: partial('split-archive') };
  }
  return reader.skip(end - reader.position());
}

function partial(cause: Cause, detail?: string): Problem {
  return detail === undefined ? { status: 'partial', cause } : { status: 'partial', cause, detail };
}

/** Holds what stands behind the end of an archive, until it is given as a record. */
function createTrail(context: ExtractContext) {
  let blocks: Uint8Array[] = [];
  function* give(): Generator<Piece> {
    const whole = Buffer.concat(blocks);
    blocks = [];
    let to = whole.length;
    while (to > 0 && whole[to - 1] === 0) to--;
    if (to === 0) return;
    const trail = [...context.entry.trail, 'trailing data'];
    const entry = { trail, bytes: to, modified: null, owner: null, mode: null };
    yield { member: { entry, source: memorySource(whole.subarray(0, to)) } };
  }
  function* add(block: Uint8Array): Generator<Piece> {
    blocks.push(block.slice());
    if (blocks.length * BLOCK >= Math.min(MOST_TRAILING, context.limits.memoryBytes)) yield* give();
  }
  return { add, give, holds: () => blocks.length > 0 };
}

async function* extract(source: Source, context: ExtractContext): AsyncGenerator<Piece> {
  const reader = readerOf(source);
  let extension: TarExtension = {};
  let count = 0;
  let ended = false;
  let lost = false;
  const trail = createTrail(context);
  try {
    for (;;) {
      const block = await reader.take(BLOCK);
      if (block.length < BLOCK) {
        if (!ended && block.length > 0) yield { problem: partial('truncated') };
        if (ended && !isEmpty(block)) yield* trail.add(block);
        yield* trail.give();
        return;
      }
      if (isEmpty(block)) {
        // Archives are put one behind the other: what follows the end is looked at too.
        if (!lost) ended = true;
        if (trail.holds()) yield* trail.add(block);
        continue;
      }
      if (!isHeader(block)) {
        if (ended) {
          yield* trail.add(block);
          continue;
        }
        if (!lost) yield { problem: partial('damaged', 'header') };
        lost = true;
        continue;
      }
      yield* trail.give();
      ended = false;
      lost = false;
      const parsed = parseHeader(block);
      const header = { ...parsed, size: extension.size ?? parsed.size };
      const more = await extensionOf(reader, parsed);
      if (more !== null) {
        extension = { ...extension, ...more };
        continue;
      }
      if (++count > context.limits.members) {
        yield { problem: partial('member-limit', `limit ${context.limits.members}`) };
        return;
      }
      const whole = yield* member(reader, header, extension, context);
      extension = {};
      if (!whole) {
        yield { problem: partial('truncated') };
        return;
      }
    }
  } finally {
    await reader.close();
  }
}

/** TAR archives: v7, ustar, GNU, pax. */
export const tar = {
  format: 'tar',
  title: 'TAR archives: v7, ustar, GNU and pax',
  extensions: ['tar', 'gtar', 'ova', 'gem'],
  accepts: head => isHeader(head.subarray(0, BLOCK)),
  extract,
  legible: true,
} satisfies Extractor;
