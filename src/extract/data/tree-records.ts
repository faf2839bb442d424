import { isNameLabel, pairing } from './field-labels.ts';
import type { Branch, Leaf, Placed } from './tree-nodes.ts';

/** What a tree holds, parted into the records in lists and the rest. */
export interface Parted {
  /** Branches whose own values stand in no record. */
  readonly rest: readonly Branch[];
  readonly records: readonly Branch[];
  /** Branches whose children are records. */
  readonly lists: readonly Branch[];
}

/** The most people in a list for the other lists beside it to be taken for theirs: a FHIR patient's `name[]`. */
const MOST_PEOPLE = 3;

/**
 * Parts a tree. The items of the outermost lists are records, except lists that belong to the person around them:
 * `accounts` beside `name`, or `identifier[]` beside `name[]`.
 *
 * @param kept a branch to leave out, null for none.
 * @param streamed true where values were given out before, so that what stands around a list is not all known.
 */
export function parted(root: Branch, kept: Branch | null, streamed: boolean): Parted {
  const rest: Branch[] = [];
  const records: Branch[] = [];
  const lists: Branch[] = [];
  const known = new Map<Branch, boolean>();

  function whole(branch: Branch): void {
    if (branch === kept) return;
    rest.push(branch);
    for (const child of branch.children) if (child.kind !== 'leaf') whole(child);
  }

  function walk(branch: Branch, named: boolean): void {
    if (branch === kept) return;
    rest.push(branch);
    const found = listsOf(branch, known);
    const inLists = new Set(found.flat());
    const owner = named || namesBeside(branch, inLists, known);
    const people = found.filter(list => list.some(record => holdsName(record, known)));
    const count = people.reduce((sum, list) => sum + list.length, 0);
    const others = people.length < found.length || branch.children.some(isPairList);
    const few = count > 0 && count <= MOST_PEOPLE && others;
    const taken = new Set<Branch>();
    for (const list of found) {
      const theirs =
        !streamed && !branch.streamed && (few || (!people.includes(list) && count === 0 && owner));
      if (theirs) continue;
      for (const record of list) taken.add(record);
      lists.push(list[0]!.parent!);
    }
    for (const child of branch.children) {
      if (child.kind === 'leaf') continue;
      if (taken.has(child)) {
        if (child !== kept) records.push(child);
      } else if (inLists.has(child)) whole(child);
      else if (child.kind === 'list' && child.children.some(item => inLists.has(item as Branch))) {
        walkList(child, taken);
      } else walk(child, owner);
    }
  }

  function walkList(list: Branch, taken: ReadonlySet<Branch>): void {
    rest.push(list);
    for (const item of list.children) {
      if (item.kind === 'leaf' || item === kept) continue;
      if (taken.has(item)) records.push(item);
      else whole(item);
    }
  }

  walk(root, false);
  return { rest, records, lists };
}

/** The lists of records right under a branch: JSON lists of objects, namesake elements, members of one form. */
function listsOf(branch: Branch, known: Map<Branch, boolean>): Branch[][] {
  const lists: Branch[][] = [];
  const byName = new Map<string, Branch[]>();
  const members: Branch[] = [];
  if (branch.kind === 'list') {
    const items = groupsIn(branch);
    return items.length > 0 && !items.every(isPair) ? [items] : [];
  }
  for (const child of branch.children) {
    if (child.kind === 'leaf') continue;
    if (child.kind === 'list') {
      const items = groupsIn(child);
      if (items.length > 0 && !items.every(isPair)) lists.push(items);
    } else if (child.peers === null) members.push(child);
    else if (child.peers.count > 1 && isRecordOf(branch, child)) {
      byName.set(child.step, [...(byName.get(child.step) ?? []), child]);
    }
  }
  lists.push(...byName.values());
  const alike = members.length > 1 ? members.filter(one => members.some(other => sameForm(one, other))) : [];
  if (alike.length > 1 && alike.some(member => holdsName(member, known))) lists.push(alike);
  return lists.filter(list => !list.every(isPair));
}

/** Whether a branch is a list of named values: it belongs to what is around it. */
function isPairList(list: Branch | Leaf): boolean {
  return list.kind === 'list' && list.children.length > 0 && groupsIn(list).every(isPair);
}

function groupsIn(list: Branch): Branch[] {
  return list.children.filter((child): child is Branch => child.kind === 'group');
}

/** Whether a child of `parent` that has just been read is a record of its list. */
export function isRecordOf(parent: Branch, child: Branch): boolean {
  if (child.kind !== 'group') return false;
  if (parent.kind === 'list') return !isPair(child);
  return child.peers === null
    ? parent.streamed
    : child.peers.count > 1 && countLeaves(child, 2) >= 2 && !isPair(child);
}

function countLeaves(branch: Branch, enough: number): number {
  let count = 0;
  for (const child of branch.children) {
    // An element's own text does not make it a record.
    count += child.kind === 'leaf' ? (child.step === '' ? 0 : 1) : countLeaves(child, enough - count);
    if (count >= enough) break;
  }
  return count;
}

/** Whether two members of an object are of one form, as the values of a map by id are. */
function sameForm(one: Branch, other: Branch): boolean {
  if (one === other || one.children.length < 2) return false;
  const names = new Set(one.children.map(child => child.name));
  const shared = other.children.filter(child => names.has(child.name)).length;
  return shared >= 2 && shared * 2 >= Math.max(one.children.length, other.children.length);
}

/** Two children of an object of which one names the other. */
export interface Pair {
  readonly value: Leaf;
  /** The children that name it, and their texts in one. */
  readonly keys: readonly (Branch | Leaf)[];
  readonly text: string;
  readonly how: 'named' | 'typed';
}

/** The pair in an object such as `{"name": "ssn", "value": "..."}`; null where it is none. */
export function pairOf(branch: Branch): Pair | null {
  const { children } = branch;
  if (children.length < 2 || children.length > 8) return null;
  for (const value of children) {
    if (value.kind !== 'leaf') continue;
    const found: { key: Branch | Leaf; text: string; how: 'named' | 'typed' }[] = [];
    for (const key of children) {
      if (key === value) continue;
      const text = textOf(key);
      const how = text === null ? null : pairing(key.name, text, value.name);
      if (text !== null && how !== null) found.push({ key, text, how });
    }
    const [first] = found;
    if (first === undefined) continue;
    return {
      value,
      keys: found.map(({ key }) => key),
      text: found.map(({ text }) => text).join(' '),
      how: first.how,
    };
  }
  return null;
}

/** The text of a leaf, or the text in an object such as `{"coding": [...], "text": "Social Security number"}`. */
function textOf(key: Branch | Leaf): string | null {
  if (key.kind === 'leaf') return key.segment.text;
  const leaf = key.children.find(
    child => child.kind === 'leaf' && /^(text|display|name|label)$/i.test(child.name),
  );
  return leaf?.kind === 'leaf' ? leaf.segment.text : null;
}

/** Whether an object does no more than name a value. */
function isPair(branch: Branch): boolean {
  return branch.children.length <= 5 && pairOf(branch) !== null;
}

/**
 * The rows of a table that is written by columns: `{"name": ["A", "B"], "ssn": ["1", "2"]}`, or with objects by row
 * number for lists. Null where the object is none.
 */
export function columnsOf(branch: Branch): Placed[][] | null {
  const { children } = branch;
  if (branch.kind !== 'group' || children.length < 2) return null;
  if (!children.some(column => isNameLabel(column.name) || /names$/i.test(column.name))) return null;
  const rows = new Map<string, Placed[]>();
  const [first] = children;
  if (first === undefined || first.kind === 'leaf' || first.children.length < 2) return null;
  for (const column of children) {
    if (column.kind === 'leaf' || column.kind !== first.kind || column.peers !== null) return null;
    if (column.children.length * 2 < first.children.length) return null;
    for (const leaf of column.children) {
      if (leaf.kind !== 'leaf') return null;
      const row = /^\D{0,2}(\d{1,9})\D{0,2}$/.exec(leaf.step)?.[1];
      if (row === undefined) return null;
      const placed = { leaf: { ...leaf, name: column.name }, holder: column };
      const known = rows.get(row);
      if (known === undefined) rows.set(row, [placed]);
      else known.push(placed);
    }
  }
  return rows.size < 2 || rows.size > 2 * first.children.length ? null : [...rows.values()];
}

/** Whether a branch holds a name anywhere; `known` keeps what was found, as branches are asked about at each level. */
function holdsName(branch: Branch, known: Map<Branch, boolean>): boolean {
  let holds = known.get(branch);
  if (holds === undefined) {
    holds =
      (branch.name !== '' && /names?$/i.test(branch.name)) ||
      branch.children.some(child =>
        child.kind === 'leaf' ? isNameLabel(child.name) : holdsName(child, known),
      );
    known.set(branch, holds);
  }
  return holds;
}

/** Whether a branch holds a name outside its lists. */
function namesBeside(branch: Branch, inLists: ReadonlySet<Branch>, known: Map<Branch, boolean>): boolean {
  return branch.children.some(child => {
    if (child.kind === 'leaf') return isNameLabel(child.name);
    if (inLists.has(child) || child.children.some(item => inLists.has(item as Branch))) return false;
    return holdsName(child, known);
  });
}
