import type { Piece, Segment } from '../../model.ts';
import { type Cell, createTable } from '../table.ts';
import { asStep, isDataKey } from './field-labels.ts';
import { headerBeside } from './json-header.ts';
import {
  addLeaf,
  clearTree,
  closeBranch,
  createTree,
  DEEPEST,
  flushTree,
  flushWhole,
  openBranch,
} from './tree.ts';
import type { Branch } from './tree-nodes.ts';

/** Puts JSON tokens in their places. Each call but `end` and `depth` says whether JSON allows the token there. */
export interface JsonShelf {
  open(list: boolean): boolean;
  close(list: boolean): boolean;
  comma(): boolean;
  colon(): boolean;
  /** A value or a key; null: one that holds nothing to look at. */
  text(segment: Segment | null, how: 'quoted' | 'literal' | 'bare'): boolean;
  end(): void;
  depth(): number;
  documents: number;
  quotedKeys: number;
  bareKeys: number;
}

interface Frame {
  readonly list: boolean;
  /** Items or members so far. */
  count: number;
  /** The last text in an object, which a colon makes a key. */
  waiting: { readonly segment: Segment | null; readonly how: 'quoted' | 'literal' | 'bare' } | null;
  /** The key whose value comes next. */
  key: string | null;
  step: string;
  /** The cells of a list in a list, while they are all that it holds. */
  cells: (Cell | null)[] | null;
  table: ReturnType<typeof createTable> | null;
}

/** A shelf whose rows go to `out`. */
export function createJsonShelf(out: Piece[]): JsonShelf {
  const tree = createTree(out, '$');
  const frames: Frame[] = [];
  /** Containers deeper than `DEEPEST`: counted, not kept. */
  let over = 0;

  const shelf: JsonShelf = {
    documents: 0,
    quotedKeys: 0,
    bareKeys: 0,
    depth: () => frames.length + over,
    open,
    close,
    comma,
    colon,
    text,
    end,
  };

  function open(list: boolean): boolean {
    if (frames.length >= DEEPEST) {
      over++;
      return true;
    }
    if (frames.length === 0) beginDocument();
    const frame = frames.at(-1);
    const fine = settle(frame) && (frame === undefined || frame.list || frame.key !== null);
    if (frame?.cells) spill(frame);
    const step = frame === undefined ? '' : nextStep(frame);
    openBranch(
      tree,
      list ? 'list' : 'group',
      frame === undefined || frame.list ? '' : (frame.key ?? ''),
      step,
      false,
    );
    if (frames.length === 0 && list) tree.open.streamed = true;
    if (frame !== undefined) frame.key = null;
    const cells = list && frame?.list ? [] : null;
    frames.push({ list, count: 0, waiting: null, key: null, step: '', cells, table: null });
    return fine;
  }

  /** The first document is held until it is known whether it is the only one. */
  function beginDocument(): void {
    if (shelf.documents === 1) flushWhole(tree);
  }

  function close(list: boolean): boolean {
    if (over > 0) {
      over--;
      return true;
    }
    if (frames.length === 0) return false;
    let fine = true;
    if (frames.at(-1)!.list !== list) {
      fine = false;
      if (!frames.some(frame => frame.list === list)) return false;
      while (frames.at(-1)!.list !== list) closeFrame();
    }
    return closeFrame() && fine;
  }

  function closeFrame(): boolean {
    const frame = frames.at(-1)!;
    const fine = settle(frame) && frame.key === null;
    frames.pop();
    const parent = frames.at(-1);
    if (frame.table !== null) out.push(...frame.table.end());
    if (frame.cells !== null && parent !== undefined && frame.cells.length > 1) {
      const table = (parent.table ??= createTable({ ...headerBeside(tree.open.parent) }));
      if (frame.cells.some(cell => cell !== null)) out.push(...table.row(frame.cells));
    } else if (frame.cells !== null) spill(frame);
    closeBranch(tree);
    if (frames.length === 0) endDocument();
    return fine;
  }

  function endDocument(): void {
    shelf.documents++;
    if (shelf.documents > 1) flushWhole(tree);
  }

  function comma(): boolean {
    const frame = frames.at(-1);
    if (frame === undefined) return false;
    const fine = settle(frame) && frame.key === null;
    frame.key = null;
    return fine;
  }

  function colon(): boolean {
    const frame = frames.at(-1);
    if (over > 0) return true;
    if (frame === undefined || frame.list || frame.waiting === null || frame.key !== null) return false;
    const { segment, how } = frame.waiting;
    frame.waiting = null;
    frame.key = segment?.text ?? '';
    if (how === 'quoted') shelf.quotedKeys++;
    else shelf.bareKeys++;
    frame.step = nextStep(frame);
    if (segment !== null && isDataKey(frame.key)) {
      addLeaf(tree, '', frame.step, false, segment);
      frame.key = '';
    }
    return true;
  }

  function text(segment: Segment | null, how: 'quoted' | 'literal' | 'bare'): boolean {
    const frame = frames.at(-1);
    if (frame === undefined) {
      beginDocument();
      if (segment !== null) addLeaf(tree, '', '', false, segment);
      endDocument();
      return how !== 'bare';
    }
    if (frame.list || frame.key !== null || over > 0) {
      const fine = how !== 'bare';
      put(frame, segment);
      return fine;
    }
    const fine = settle(frame);
    frame.waiting = { segment, how };
    return fine;
  }

  /** A text in an object that no colon followed is a value without a key. */
  function settle(frame: Frame | undefined): boolean {
    if (frame === undefined || frame.waiting === null) return true;
    const { segment } = frame.waiting;
    frame.waiting = null;
    put(frame, segment);
    return false;
  }

  function put(frame: Frame, segment: Segment | null): void {
    const name = frame.list ? '' : (frame.key ?? '');
    const step = nextStep(frame);
    frame.key = null;
    if (frame.cells !== null) {
      const { text: value, place, locate } = segment ?? { text: '', place: {} };
      const field = `${pathHere()}${step}`;
      frame.cells.push(
        segment === null
          ? null
          : {
              text: value,
              place: { ...place, field },
              ...(locate === undefined ? {} : { locate: (index: number) => ({ ...locate(index), field }) }),
            },
      );
      if (frame.cells.length > 4096) spill(frame);
    } else if (segment !== null && segment.text !== '') addLeaf(tree, name, step, false, segment);
  }

  function pathHere(): string {
    const steps: string[] = [];
    for (let at: Branch | null = tree.open; at !== null; at = at.parent) steps.push(at.step);
    return steps.reverse().join('');
  }

  /** A list in a list that is no row of a table: its cells become values. */
  function spill(frame: Frame): void {
    for (const [index, cell] of (frame.cells ?? []).entries()) {
      if (cell === null || cell.text === '') continue;
      const { field: _, ...place } = cell.place;
      addLeaf(tree, '', `[${index}]`, false, { ...cell, place });
    }
    frame.cells = null;
  }

  function nextStep(frame: Frame): string {
    if (frame.list) return `[${frame.count++}]`;
    if (frame.step !== '') {
      const { step } = frame;
      frame.step = '';
      return step;
    }
    const key = frame.key ?? '';
    const index = frame.count++;
    if (key === '' || isDataKey(key)) return `[${index}]`;
    return `.${asStep(key)}`;
  }

  function end(): void {
    over = 0;
    const whole = frames.length === 0;
    while (frames.length > 0) closeFrame();
    if (shelf.documents > 1 || !whole) flushTree(tree, true);
    flushTree(tree, true);
    clearTree(tree);
  }

  return shelf;
}
