import type { Piece, Segment } from '../../model.ts';
import { type Branch, type Leaf, leavesIn, type Namesakes, type Placed } from './tree-nodes.ts';
import { columnsOf, isRecordOf, parted } from './tree-records.ts';
import { putRow } from './tree-rows.ts';

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
export const DEEPEST = 256;

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
  return {
    kind,
    parent,
    name,
    step,
    nth,
    peers,
    children: [],
    names: new Map(),
    named: undefined,
    streamed: false,
  };
}

/** Counts a child of this name; an element's path shows the count, a JSON path has the index in its step. */
function among(parent: Branch, name: string): Namesakes {
  let peers = parent.names.get(name);
  if (peers === undefined) parent.names.set(name, (peers = { count: 0 }));
  peers.count++;
  return peers;
}

/** Opens a branch inside the open one. `counted`: its namesakes are told apart by `[n]` after the step. */
export function openBranch(
  tree: Tree,
  kind: Branch['kind'],
  name: string,
  step: string,
  counted: boolean,
): void {
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
  const columns = columnsOf(closed);
  if (columns !== null) {
    for (const row of columns) putRow(tree.out, row, false);
    tree.open.children.pop();
    recount(tree);
  } else if (closed.children.length === 0) tree.open.children.pop();
  else if (tree.open.streamed && isRecordOf(tree.open, closed)) takeOut(tree, closed);
}

/** Closes the open branch, which holds nothing, and puts a value in its place. */
export function closeAsLeaf(tree: Tree, segment: Segment): void {
  if (tree.depth > DEEPEST || tree.open.parent === null) {
    addLeaf(tree, '', '', false, segment);
    closeBranch(tree);
    return;
  }
  const { name, step, nth, peers } = tree.open;
  tree.open = tree.open.parent;
  tree.depth--;
  tree.open.children.pop();
  put(tree, { kind: 'leaf', name, step, nth, peers, segment });
}

/**
 * Takes the open element's texts out, in order; none where they are too many. Its attributes stay, and so do inner
 * records and the texts of elements whose names are `telling`.
 */
export function takeTexts(tree: Tree, telling: (name: string) => boolean): Segment[] {
  const { children } = tree.open;
  const taken = children.filter(
    child => child.kind === 'leaf' && !child.step.startsWith('/@') && !telling(child.name),
  ) as Leaf[];
  if (taken.length > 20) return [];
  const gone = new Set<Branch | Leaf>(taken);
  children.splice(0, children.length, ...children.filter(child => !gone.has(child)));
  tree.held -= taken.length;
  return taken.map(leaf => leaf.segment);
}

/** Puts a value into the open branch. */
export function addLeaf(tree: Tree, name: string, step: string, counted: boolean, segment: Segment): void {
  const peers = counted ? among(tree.open, step) : null;
  put(tree, { kind: 'leaf', name, step, nth: peers?.count ?? 1, peers, segment });
}

function put(tree: Tree, leaf: Leaf): void {
  const { segment } = leaf;
  tree.open.children.push(leaf);
  tree.held++;
  tree.heldText += segment.text.length;
  if (tree.held >= MOST_HELD || tree.heldText >= MOST_TEXT) flushTree(tree, false);
}

/** Gives out `record`, a closed child of the open branch, as a row of its own. */
function takeOut(tree: Tree, record: Branch): void {
  const leaves = leavesIn(record);
  tree.open.children.splice(tree.open.children.indexOf(record), 1);
  putRow(tree.out, leaves, false);
  recount(tree);
}

/** Counts anew what is held. */
function recount(tree: Tree): void {
  const leaves = leavesIn(tree.root);
  tree.held = leaves.length;
  tree.heldText = leaves.reduce((sum, { leaf }) => sum + leaf.segment.text.length, 0);
}

/** Gives out all that is held as one row, and makes the tree as new. */
export function flushWhole(tree: Tree): void {
  if (tree.flushed) flushTree(tree, true);
  else putRow(tree.out, leavesIn(tree.root), false);
  clearTree(tree);
}

/** Makes the tree as new; what is held is forgotten. */
export function clearTree(tree: Tree): void {
  tree.root.children.length = 0;
  tree.root.names.clear();
  tree.root.streamed = false;
  tree.open = tree.root;
  tree.depth = 0;
  tree.held = 0;
  tree.heldText = 0;
  tree.flushed = false;
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
    for (const child of branch.children)
      if (child.kind === 'leaf') outer.push({ leaf: child, holder: branch });
  }
  putRow(tree.out, outer, true);
  for (const record of records) putRow(tree.out, leavesIn(record), false);
  for (const list of lists) if (open.has(list)) list.streamed = true;
  prune(tree.root, open, kept);
  recount(tree);
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

function prune(branch: Branch, open: ReadonlySet<Branch>, kept: Branch | null): void {
  for (const child of branch.children.splice(0)) {
    if (child.kind === 'leaf' || !open.has(child)) continue;
    branch.children.push(child);
    if (child !== kept) prune(child, open, kept);
  }
}
