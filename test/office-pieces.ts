import { memorySource } from '../src/lib/source.ts';
import type { ExtractContext, Extractor, Piece, Place, Problem, Row, Segment } from '../src/model.ts';

/** What an extractor made of some bytes. */
export interface Read {
  readonly pieces: readonly Piece[];
  readonly segments: readonly Segment[];
  readonly rows: readonly Row[];
  readonly members: readonly string[];
  readonly problems: readonly Problem[];
  /** All text, segments and cells, a line each. */
  readonly text: string;
  /** Bytes that were told to the budget. */
  readonly expanded: number;
}

/** Limits wide enough for every honest test document. */
const LIMITS: ExtractContext['limits'] = {
  depth: 25,
  members: 10_000,
  expandedBytes: 2 ** 34,
  ratio: 1_000,
  memoryBytes: 2 ** 28,
  recordTime: 60_000,
  fileBytes: Number.POSITIVE_INFINITY,
};

/** Reads bytes with an extractor, which must accept them under this name. */
export async function readPieces(
  extractor: Extractor,
  bytes: Uint8Array,
  name: string,
  options: { readonly passwords?: readonly string[]; readonly expand?: (bytes: number) => void } = {},
): Promise<Read> {
  const entry = { trail: [name], bytes: bytes.length, modified: null, owner: null, mode: null };
  if (!extractor.accepts(bytes.subarray(0, 65_536), entry))
    throw new Error(`${extractor.format} refuses ${name}`);
  let expanded = 0;
  const context: ExtractContext = {
    entry,
    limits: LIMITS,
    budget: {
      expanded(count) {
        expanded += count;
        options.expand?.(expanded);
      },
      packed() {},
    },
    finder: { find() {}, tells: () => true },
    passwords: options.passwords ?? [],
  };
  const pieces: Piece[] = [];
  for await (const piece of extractor.extract(memorySource(bytes), context)) pieces.push(piece);
  const segments = pieces.flatMap(piece => ('segment' in piece ? [piece.segment] : []));
  const rows = pieces.flatMap(piece => ('row' in piece ? [piece.row] : []));
  const all = pieces.flatMap(piece =>
    'segment' in piece
      ? [piece.segment.text]
      : 'row' in piece
        ? piece.row.segments.map(({ text }) => text)
        : [],
  );
  return {
    pieces,
    segments,
    rows,
    members: pieces.flatMap(piece => ('member' in piece ? [piece.member.entry.trail.at(-1) ?? ''] : [])),
    problems: pieces.flatMap(piece => ('problem' in piece ? [piece.problem] : [])),
    text: all.join('\n'),
    expanded,
  };
}

/** The place of the first text that holds `text`; null where none does. */
export function placeOf(read: Read, text: string): Place | null {
  const all = [...read.segments, ...read.rows.flatMap(row => row.segments)];
  return all.find(segment => segment.text.includes(text))?.place ?? null;
}

/** Each row as `label=text` parts. */
export function rowLines(read: Read): string[] {
  return read.rows.map(row => row.segments.map(({ label, text }) => `${label ?? ''}=${text}`).join('|'));
}
