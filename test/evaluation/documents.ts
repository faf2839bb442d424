import { createRandom } from './random.ts';
import type { Draft, Kind } from './truth.ts';
import { createWorld } from './world.ts';

/** A document with its kind and a file name of its own. */
export interface Document {
  readonly name: string;
  readonly kind: Kind;
  readonly draft: Draft;
}

/** Documents of these kinds in turn, until so many elements are planted. The same seed gives the same. */
export async function* makeDocuments(
  kinds: readonly Kind[],
  elements: number,
  seed: number,
): AsyncGenerator<Document> {
  let planted = 0;
  for (let at = 0; planted < elements || at % kinds.length !== 0; at++) {
    const kind = kinds[at % kinds.length]!;
    const turn = Math.floor(at / kinds.length);
    const draft = await kind.make(createWorld(createRandom(seed * 1_000_003 + at), turn));
    planted += draft.planted.length;
    yield { name: `${kind.id}-${turn}.${draft.ending}`, kind, draft };
  }
}
