import type { Budget, Piece } from '../../model.ts';
import type { OfficePackage } from './ooxml.ts';
import type { XmlHandler } from './xml-stream.ts';

const BLOCK = 1 << 20;

/** The strings that a workbook's cells share. */
export interface SharedStrings {
  /** The string of this number, marked as used; '' where there is none. */
  use(index: number): string;
  /** Pieces of the strings that no cell used: what was deleted from a sheet can stay behind here. */
  unused(): Generator<Piece>;
}

interface Store extends SharedStrings {
  /** Keeps a string; false where the store is full. */
  add(text: string): boolean;
}

/** Decodes `_x000D_`, which OOXML writes for characters that XML cannot hold. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/**
 * Strings as UTF-8 in blocks: a JavaScript string cut from a chunk of XML would keep the whole chunk in memory.
 *
 * @param limit bytes that may be kept.
 * @param budget told of each further use of a string: a long one in many cells is a bomb.
 */
function createStore(limit: number, budget: Budget): Store {
  const blocks: Buffer[] = [];
  let free = 0;
  let kept = 0;
  let count = 0;
  let index = new Uint32Array(3 * 1024);
  let used = new Uint8Array(1024);

  function grow(): void {
    const [largerIndex, largerUsed] = [new Uint32Array(index.length * 2), new Uint8Array(used.length * 2)];
    largerIndex.set(index);
    largerUsed.set(used);
    index = largerIndex;
    used = largerUsed;
  }

  function get(at: number): string {
    const start = index[at * 3 + 1]!;
    return blocks[index[at * 3]!]!.toString('utf8', start, start + index[at * 3 + 2]!);
  }

  return {
    add(text) {
      const length = Buffer.byteLength(text);
      if (kept + length > limit) return false;
      if (blocks.length === 0 || free + length > blocks.at(-1)!.length) {
        blocks.push(Buffer.allocUnsafeSlow(Math.max(BLOCK, length)));
        free = 0;
      }
      if (count * 3 === index.length) grow();
      index.set([blocks.length - 1, free, length], count * 3);
      blocks.at(-1)!.write(text, free);
      free += length;
      kept += length + 13;
      count += 1;
      return true;
    },
    use(at) {
      if (!(at >= 0 && at < count)) return '';
      if (used[at] === 1) budget.expanded(index[at * 3 + 2]!);
      used[at] = 1;
      return get(at);
    },
    *unused() {
      for (let at = 0; at < count; at++) {
        const text = used[at] === 1 ? '' : get(at);
        if (text.trim() === '') continue;
        yield { segment: { text, place: { field: `shared string ${at + 1}` }, apart: true } };
      }
    },
  };
}

function createStringsHandler(take: (text: string) => void): XmlHandler {
  let text = '';
  let capturing = false;
  let phonetic = 0;
  return {
    open(tag) {
      if (tag === 'si') text = '';
      else if (tag === 'rPh') phonetic += 1;
      else if (tag === 't') {
        capturing = true;
        // A phonetic run is another writing of the text, not a part of it.
        if (phonetic > 0 && text !== '') text += ' ';
      }
    },
    close(tag) {
      if (tag === 't') capturing = false;
      else if (tag === 'rPh') phonetic -= 1;
      else if (tag === 'si') take(unescapeText(text));
    },
    text(more) {
      if (capturing) text += more;
    },
  };
}

/** Reads the shared strings into `into`; those beyond `limit` bytes are yielded at once, with a problem. */
export async function* readStrings(
  pkg: OfficePackage,
  path: string | undefined,
  limit: number,
  budget: Budget,
  into: (strings: SharedStrings) => void,
): AsyncGenerator<Piece> {
  const store = createStore(limit, budget);
  into(store);
  if (path === undefined) return;
  const out: Piece[] = [];
  let full = false;
  const handler = createStringsHandler(text => {
    if (!full && store.add(text)) return;
    if (!full) out.push({ problem: { status: 'partial', cause: 'memory-limit', detail: 'shared strings' } });
    full = true;
    if (text.trim() !== '') out.push({ segment: { text, place: { field: 'shared string' }, apart: true } });
  });
  yield* pkg.read(path, handler, out);
}
