import { execFileSync } from 'node:child_process';
import { ar, cpio } from '../src/extract/archive/ar-cpio.ts';
import {
  brotli,
  bzip2,
  compress,
  gzip,
  lz4,
  lzma,
  xz,
  zlib,
  zstd,
} from '../src/extract/archive/compressed.ts';
import { cab, iso, rar, sevenZip } from '../src/extract/archive/seven-zip.ts';
import { tar } from '../src/extract/archive/tar.ts';
import { zip } from '../src/extract/archive/zip.ts';
import { cms } from '../src/extract/mail/cms.ts';
import { eml } from '../src/extract/mail/eml.ts';
import { emlx, mbox } from '../src/extract/mail/mbox.ts';
import { tnef } from '../src/extract/mail/tnef.ts';
import { memorySource, streamSource } from '../src/lib/source.ts';
import { Unread } from '../src/lib/unread.ts';
import type { ExtractContext, Extractor, Limits, Member, Piece, Source } from '../src/model.ts';

const CONTAINERS: readonly Extractor[] = [
  zip,
  gzip,
  bzip2,
  xz,
  zstd,
  lz4,
  compress,
  lzma,
  sevenZip,
  rar,
  cab,
  iso,
  tar,
  ar,
  cpio,
  cms,
  tnef,
  mbox,
  emlx,
  eml,
  zlib,
  brotli,
];

const LIMITS: Limits = {
  depth: 25,
  members: 10_000,
  expandedBytes: 2 ** 30,
  ratio: 1000,
  memoryBytes: 64 * 2 ** 20,
  recordTime: 60_000,
  fileBytes: Number.POSITIVE_INFINITY,
};

/** One record as the driver met it. */
export interface Met {
  /** The way in, joined by ` > `, without the outermost name. */
  readonly path: string;
  /** `scanned`, or `status cause`. */
  readonly status: string;
  readonly text: string;
  readonly method: string | null;
  readonly format: string | null;
}

export interface DriveOptions {
  readonly passwords?: readonly string[];
  readonly limits?: Partial<Limits>;
  /** Give the bytes as a forward-only stream of chunks of this size. */
  readonly chunk?: number;
}

/** Whether a program is on this machine. */
export function hasTool(name: string): boolean {
  try {
    execFileSync('which', [name]);
    return true;
  } catch {
    return false;
  }
}

function sourceOf(bytes: Uint8Array, chunk: number | undefined): Source {
  if (chunk === undefined) return memorySource(bytes);
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += chunk!) yield bytes.slice(at, at + chunk!);
  }
  return streamSource(chunks(), LIMITS.memoryBytes);
}

/** The pieces of the first reader or, where it refuses the bytes before it gave any, of the second. */
async function* withSecond(one: Extractor, source: Source, context: ExtractContext): AsyncGenerator<Piece> {
  let given = false;
  try {
    for await (const piece of one.extract(source, context)) {
      given = true;
      yield piece;
    }
  } catch (error) {
    const refused = error instanceof Unread && /damaged|truncated/.test(error.problem.cause);
    if (given || !refused || one.second === undefined) throw error;
    yield* one.second(source, context);
  }
}

/** Reads bytes as a scan would, records within records first, and gives every record met, outermost last. */
export async function drive(name: string, bytes: Uint8Array, options: DriveOptions = {}): Promise<Met[]> {
  const limits = { ...LIMITS, ...options.limits };
  const met: Met[] = [];
  let expanded = 0;
  const budget = {
    expanded(count: number) {
      expanded += count;
      if (expanded > limits.expandedBytes) throw new Unread('partial', 'expanded-bytes-limit');
    },
    packed() {},
  };
  async function read(member: Member, depth: number): Promise<void> {
    const { entry, source } = member;
    let problem = member.problem ?? null;
    let text = '';
    let format: string | null = null;
    try {
      if (problem === null && depth > limits.depth) throw new Unread('skipped', 'depth-limit');
      if (problem === null && source !== null) {
        const head = await source.head(65536);
        const extractor = CONTAINERS.find(one => one.accepts(head, entry));
        format = extractor?.format ?? null;
        if (extractor === undefined) {
          for await (const chunk of source.chunks()) text += Buffer.from(chunk).toString('latin1');
        } else {
          const finder = { find() {}, tells: () => true };
          const context: ExtractContext = {
            entry,
            limits,
            budget,
            finder,
            passwords: options.passwords ?? [],
          };
          for await (const piece of withSecond(extractor, source, context)) {
            if ('member' in piece) await read(piece.member, depth + 1);
            else if ('problem' in piece) problem = piece.problem;
            else if ('segment' in piece) text += `${piece.segment.text}\n`;
            else text += `${piece.row.segments.map(one => `${one.label}: ${one.text}`).join('\n')}\n`;
          }
        }
      }
    } catch (error) {
      // Any other exception is a fault of the reader.
      if (!(error instanceof Unread)) throw error;
      problem = error.problem;
    }
    met.push({
      path: entry.trail.slice(1).join(' > '),
      status: problem === null ? 'scanned' : `${problem.status} ${problem.cause}`,
      text,
      method: member.encryption?.method ?? null,
      format,
    });
  }
  const entry = { trail: [name], bytes: bytes.length, modified: null, owner: null, mode: null };
  await read({ entry, source: sourceOf(bytes, options.chunk) }, 0);
  return met;
}

/** The record at a path among those met. */
export function at(met: readonly Met[], path: string): Met {
  const found = met.find(one => one.path === path);
  if (found === undefined) throw new Error(`no record ${path} among ${met.map(one => one.path).join(', ')}`);
  return found;
}
