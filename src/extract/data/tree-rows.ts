import type { Piece, Row, Segment } from '../../model.ts';
import { asStep, isDataKey, labelOf, shortName } from './field-labels.ts';
import type { Branch, Leaf, Placed } from './tree-nodes.ts';
import { type Pair, pairOf } from './tree-records.ts';

/** What the values of one branch share; worked out once a row. */
interface Holder {
  readonly path: string;
  readonly names: readonly string[];
  readonly pair: Pair | null;
}

/** Puts values into `out` as a row, each under its label and path; `outer` as in `Row`. */
export function putRow(out: Piece[], leaves: readonly Placed[], outer: boolean): void {
  if (leaves.length === 0) return;
  const holders = new Map<Branch, Holder>();
  const segments = leaves.map(({ leaf, holder }) => {
    let known = holders.get(holder);
    if (known === undefined) {
      known = { path: pathOf(holder), names: namesAround(holder), pair: pairOf(holder) };
      holders.set(holder, known);
    }
    return labelled(leaf, known);
  });
  const row: Row = { segments, kind: 'object', ...(outer ? { outer: true as const } : {}) };
  out.push({ row });
}

function labelled(leaf: Leaf, holder: Holder): Segment {
  const { segment } = leaf;
  const label = segment.label ?? pairLabel(leaf, holder) ?? labelOf(leaf.name, holder.names);
  const field = `${holder.path}${shown(leaf)}`;
  const { locate, place } = segment;
  // Built by hand: this runs for each value, and spreading costs three times as much.
  const made: { -readonly [Key in keyof Segment]: Segment[Key] } = {
    text: segment.text,
    place: { ...place, field },
  };
  if (locate !== undefined) made.locate = index => ({ ...locate(index), field });
  if (label !== '') made.label = label;
  return made;
}

function namesAround(holder: Branch): string[] {
  const names: string[] = [];
  for (let branch: Branch | null = holder; branch !== null && names.length < 6; branch = branch.parent) {
    if (branch.name !== '') names.push(branch.name);
  }
  return names;
}

/**
 * The label that the other value of a pair gives: `ssn` for the value in `{"name": "ssn", "value": ...}`. The value
 * that names gets none: `name` would say that it is a person's.
 */
function pairLabel(leaf: Leaf, holder: Holder): string | null {
  const { pair } = holder;
  if (pair === null) return null;
  if (pair.value !== leaf) return pair.how === 'named' && pair.keys.includes(leaf) ? '' : null;
  const named = shortName(pair.text);
  return pair.how === 'named' ? named : `${named} ${labelOf(leaf.name, holder.names)}`;
}

function shown(part: Branch | Leaf): string {
  if (part.kind === 'group') {
    if (part.named === undefined) part.named = namedStep(part);
    if (part.named !== null) return part.named;
  }
  return part.peers !== null && part.peers.count > 1 ? `${part.step}[${part.nth}]` : part.step;
}

/** The step of an item that names its value: by that name, as its number would tell it apart from its neighbours. */
function namedStep(branch: Branch): string | null {
  const item = branch.parent?.kind === 'list' || (branch.peers?.count ?? 0) > 1;
  const pair = item ? pairOf(branch) : null;
  const [key] = pair?.keys ?? [];
  if (pair === null || key === undefined || pair.how === 'typed') return null;
  const named = shortName(pair.text);
  if (named.length > 60 || isDataKey(named)) return null;
  return branch.peers === null ? `.${key.name}=${asStep(named)}` : `${branch.step}=${asStep(named)}`;
}

function pathOf(branch: Branch): string {
  const steps: string[] = [];
  for (let at: Branch | null = branch; at !== null; at = at.parent) steps.push(shown(at));
  return steps.reverse().join('');
}
