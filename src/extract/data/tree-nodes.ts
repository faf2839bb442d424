import type { Segment } from '../../model.ts';

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
  /** The step where the branch names its value, once it is known: `[name=ssn]`; null: it does not. */
  named: string | null | undefined;
  /** Whether records were taken out of its children, so that those to come are records too. */
  streamed: boolean;
}

/** A leaf and the branch that holds it. */
export interface Placed {
  readonly leaf: Leaf;
  readonly holder: Branch;
}

/** All values in a branch, in order, each with the branch that holds it. */
export function leavesIn(branch: Branch): Placed[] {
  const leaves: Placed[] = [];
  collect(branch, leaves);
  return leaves;
}

function collect(branch: Branch, into: Placed[]): void {
  for (const child of branch.children) {
    if (child.kind === 'leaf') into.push({ leaf: child, holder: branch });
    else collect(child, into);
  }
}
