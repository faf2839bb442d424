import type { Segment } from '../../model.ts';
import { createTrace, type Trace } from './trace.ts';
import { localOf } from './xml-elements.ts';

/** An open element. */
export interface Frame {
  readonly name: string;
  readonly local: string;
  /** `data`: a branch of the tree; `mixed`: one with a text; `prose`, `cell`: a text; `inline`: it stands in one. */
  how: 'data' | 'mixed' | 'prose' | 'cell' | 'inline' | 'key';
  text: Trace;
  children: number;
  /** The text of a `<key>`, for the element after it. */
  key: Segment | null;
  /** White space stood between its children. */
  spaced: boolean;
  /** The text around a table in a cell or a paragraph. */
  around: Trace | null;
}

/** A frame for an element of this name. */
export function newFrame(name: string): Frame {
  const local = localOf(name);
  return {
    name,
    local,
    how: 'data',
    text: createTrace(),
    children: 0,
    key: null,
    spaced: false,
    around: null,
  };
}
