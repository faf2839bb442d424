import type { Piece, Row, Segment } from '../model.ts';
import { isPairKey, isPairValue, labelOf, shortName } from './field-labels.ts';
import { isRecordOf, parted } from './tree-records.ts';

/** How often a name stands among the children of one branch. */
export interface Namesakes {
  count: number;
}

/** A value of a nested record. */
export interface Leaf {
  readonly kind: 'leaf';
  readonly name: string;
  readonly step: string;
  readonly nth: number;
  readonly peers: Namesakes | null;
  /** The value with its line and column; label and field are added when the row is made. */
  readonly segment: Segment;
}

/** An object, a list or an element. */
export interface Branch {
  readonly kind: 'group' | 'list';
  readonly parent: Branch | null;
  /** The key or the element's local name; that of the list for its items. */
  readonly name: string;
  /** What it adds to the path of its parent. */
  readonly step: string;
  /** From 1 among its namesakes, shown where there are more than one; `peers` null: `step` says all. */
  readonly nth: number;
  readonly peers: Namesakes | null;
  readonly children: (Branch | Leaf)[];
  readonly names: Map<string, Namesakes>;
  /** Whether records were taken out of its children, so that those to come are records too. */
  streamed: boolean;
}

/** Values held until it is clear which of them make one person's record. */
export interface Tree {
  readonly root: Branch;
  readonly out: Piece[];
  open: Branch;
  depth: number;
  held: number;
  heldText: number;
  /** Set when the held values were given out once for being too many. */
  flushed: boolean;
}

/** The most values, and characters, that are held. */
const MOST_HELD = 20_000;
const MOST_TEXT = 8 << 20;
/** Branches below this depth are counted, and their values go to the branch at this depth. */
export const DEEPEST = 500;

/** A tree whose rows go to `out`. */
export function createTree(out: Piece[], rootStep: string): Tree {
  const root = newBranch('group', null, '', rootStep, 1, null);
  return { root, out, open: root, depth: 0, held: 0, heldText: 0, flushed: false };
}

function newBranch(
  kind: Branch['kind'],
  parent: Branch | null,
  name: string,
  step: string,
  nth: number,
  peers: Namesakes | null,
): Branch {
  return { kind, parent, name, step, nth, peers, children: [], names: new Map(), streamed: false };
}

/** Counts a child of this name; an element's path shows the count, a JSON path has the index in its step. */
function among(parent: Branch, name: string): Namesakes {
  let peers = parent.names.get(name);
  if (peers === undefined) parent.names.set(name, (peers = { count: 0 }));
  peers.count++;
  return peers;
}

/** Opens a branch inside the open one. `counted`: its namesakes are told apart by `[n]` after the step. */
export function openBranch(tree: Tree, kind: Branch['kind'], name: string, step: string, counted: boolean): void {
  tree.depth++;
  if (tree.depth > DEEPEST) return;
  const parent = tree.open;
  const peers = counted ? among(parent, step) : null;
  tree.open = newBranch(kind, parent, name, step, peers?.count ?? 1, peers);
  parent.children.push(tree.open);
}

/** Closes the open branch; gives out its records where nothing that comes can change them. */
export function closeBranch(tree: Tree): void {
  if (tree.depth > DEEPEST) {
    tree.depth--;
    return;
  }
  if (tree.open.parent === null) return;
  const closed = tree.open;
  tree.open = tree.open.parent;
  tree.depth--;
  if (closed.children.length === 0 && closed.peers === null) tree.open.children.pop();
  else if (tree.open.streamed && isRecordOf(tree.open, closed)) takeOut(tree, closed);
}

/** Puts a value into the open branch. */
export function addLeaf(tree: Tree, name: string, step: string, counted: boolean, segment: Segment): void {
  const peers = counted ? among(tree.open, step) : null;
  tree.open.children.push({ kind: 'leaf', name, step, nth: peers?.count ?? 1, peers, segment });
  tree.held++;
  tree.heldText += segment.text.length;
  if (tree.held >= MOST_HELD || tree.heldText >= MOST_TEXT) flushTree(tree, false);
}

/** Gives out `record`, a closed child of the open branch, as a row of its own. */
function takeOut(tree: Tree, record: Branch): void {
  const leaves: Placed[] = [];
  collect(record, leaves);
  tree.open.children.splice(tree.open.children.indexOf(record), 1);
  tree.held -= leaves.length;
  for (const { leaf } of leaves) tree.heldText -= leaf.segment.text.length;
  putRow(tree, leaves, false);
}

/** A leaf and the branch that holds it. */
interface Placed {
  readonly leaf: Leaf;
  readonly holder: Branch;
}

function collect(branch: Branch, into: Placed[]): void {
  for (const child of branch.children) {
    if (child.kind === 'leaf') into.push({ leaf: child, holder: branch });
    else collect(child, into);
  }
}

/**
 * Gives out what is held as rows: first what stands in no list, then each record. `all` false: the records that are
 * still open stay, unless nothing else would go.
 */
export function flushTree(tree: Tree, all: boolean): void {
  const kept = all ? null : openRecord(tree);
  const before = tree.held;
  give(tree, kept);
  if (kept !== null && tree.held > before / 2) give(tree, null);
  tree.flushed = true;
}

function give(tree: Tree, kept: Branch | null): void {
  const open = new Set<Branch>();
  for (let branch: Branch | null = tree.open; branch !== null; branch = branch.parent) open.add(branch);
  const { rest, records, lists } = parted(tree.root, kept, tree.flushed);
  const outer: Placed[] = [];
  for (const branch of rest) {
    for (const child of branch.children) if (child.kind === 'leaf') outer.push({ leaf: child, holder: branch });
  }
  const rows = records.map(record => {
    const leaves: Placed[] = [];
    collect(record, leaves);
    return leaves;
  });
  putRow(tree, outer, true);
  for (const row of rows) putRow(tree, row, false);
  for (const list of lists) if (open.has(list)) list.streamed = true;
  tree.held = 0;
  tree.heldText = 0;
  prune(tree.root, open, kept, tree);
}

/** The innermost open item of a list: the record that is being read. */
function openRecord(tree: Tree): Branch | null {
  for (let branch: Branch | null = tree.open; branch !== null; branch = branch.parent) {
    if (branch.parent !== null && branch.kind === 'group') {
      if (branch.parent.kind === 'list' || (branch.peers?.count ?? 0) > 1) return branch;
    }
  }
  return null;
}

function prune(branch: Branch, open: ReadonlySet<Branch>, kept: Branch | null, tree: Tree): void {
  const children = branch.children.splice(0);
  for (const child of children) {
    if (child.kind === 'leaf' || !open.has(child)) continue;
    branch.children.push(child);
    if (child !== kept) {
      prune(child, open, kept, tree);
      continue;
    }
    const leaves: Placed[] = [];
    collect(child, leaves);
    tree.held = leaves.length;
    tree.heldText = leaves.reduce((sum, { leaf }) => sum + leaf.segment.text.length, 0);
  }
}

function putRow(tree: Tree, leaves: readonly Placed[], outer: boolean): void {
  if (leaves.length === 0) return;
  const segments = leaves.map(placed => labelled(placed));
  const row: Row = { segments, kind: 'object', ...(outer ? { outer: true as const } : {}) };
  tree.out.push({ row });
}

function labelled({ leaf, holder }: Placed): Segment {
  const { segment } = leaf;
  const label = segment.label ?? pairLabel(leaf, holder) ?? labelOf(leaf.name, namesAround(holder));
  const field = `${pathOf(holder)}${shown(leaf)}`;
  const { locate } = segment;
  return {
    ...segment,
    ...(label === '' ? {} : { label }),
    place: { ...segment.place, field },
    ...(locate === undefined ? {} : { locate: (index: number) => ({ ...locate(index), field }) }),
  };
}

function namesAround(holder: Branch): string[] {
  const names: string[] = [];
  for (let branch: Branch | null = holder; branch !== null && names.length < 6; branch = branch.parent) {
    if (branch.name !== '') names.push(branch.name);
  }
  return names;
}

/** The label that the other value of a pair gives: `ssn` for the value in `{"name": "ssn", "value": ...}`. */
function pairLabel(leaf: Leaf, holder: Branch): string | null {
  if (!isPairValue(leaf.name) || holder.children.length > 12) return null;
  const keys = holder.children.filter(child => child !== leaf && isPairKey(child.name));
  const [key] = keys;
  if (key === undefined) return null;
  const text = key.kind === 'leaf' ? key.segment.text : textIn(key);
  if (text === null || text === '' || text.length > 80) return null;
  const named = shortName(text);
  return labelOf(leaf.name, [/^(name|key|label|field)/i.test(key.name) ? '' : leaf.name, named]) === leaf.name
    ? named
    : leaf.name.toLowerCase() === 'number'
      ? `${named} number`
      : named;
}

/** The first text in `{"type": {"text": ...}}`. */
function textIn(branch: Branch): string | null {
  const leaf = branch.children.find(child => child.kind === 'leaf' && /^(text|display|name|label)$/.test(child.name));
  return leaf?.kind === 'leaf' ? leaf.segment.text : null;
}

function shown(part: Branch | Leaf): string {
  return part.peers !== null && part.peers.count > 1 ? `${part.step}[${part.nth}]` : part.step;
}

/** The path of a branch from the root. */
export function pathOf(branch: Branch): string {
  const steps: string[] = [];
  for (let at: Branch | null = branch; at !== null; at = at.parent) steps.push(shown(at));
  return steps.reverse().join('');
}
