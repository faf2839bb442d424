import type { Piece } from '../../model.ts';
import { asStep, isDataKey } from './field-labels.ts';
import type { Attribute, MarkupHandler } from './markup.ts';
import { addBreak, addSegment, addShown, addSpace, standApart } from './markup-text.ts';
import { addPart, addStandIn, createTrace, type Trace, toSegment, toTrimmedSegment } from './trace.ts';
import {
  addLeaf,
  closeAsLeaf,
  closeBranch,
  createTree,
  DEEPEST,
  flushTree,
  openBranch,
  takeTexts,
} from './tree.ts';
import {
  BINARY,
  BREAKS,
  DULL,
  DULL_ELEMENT,
  isTelling,
  LONGEST_PROSE,
  LOOKS_DULL,
  localOf,
  OFFICE,
  PARAGRAPH,
  PROSE,
} from './xml-elements.ts';
import { type Frame, newFrame } from './xml-frame.ts';
import { createXmlTables, isCell, isRow, isTable } from './xml-tables.ts';

/** Turns the parts of an XML document into rows and running text. */
export interface XmlReader {
  readonly handler: MarkupHandler;
  end(): void;
  /** Whether elements were left open at the end. */
  unclosed(): boolean;
}

/** A reader whose pieces go to `out`. */
export function createXmlReader(out: Piece[]): XmlReader {
  const tree = createTree(out, '');
  const tables = createXmlTables(out);
  const frames: Frame[] = [];
  /** The text that runs through elements: of a paragraph or a cell. */
  let running: Trace | null = null;
  /** Elements open beyond `DEEPEST`. */
  let over = 0;
  let left = false;
  /** Text outside the root. */
  let loose = createTrace();
  /** A tag stood before the text that comes. */
  let border = false;
  /** Open elements of `DULL_ELEMENT`. */
  let dull = 0;

  function open(name: string, attributes: readonly Attribute[], closed: boolean): void {
    if (frames.length >= DEEPEST) {
      if (!closed) over++;
      return;
    }
    const parent = frames.at(-1);
    const frame = newFrame(name);
    const { local } = frame;
    if (parent !== undefined) parent.children++;
    if (running === null && parent?.how === 'data' && parent.text.text.trim() !== '') beginMixed(parent);
    if (DULL_ELEMENT.test(name)) dull++;
    if (running !== null && (isTable(local) || (textFrame()?.how === 'mixed' && isTelling(local)))) {
      frame.around = running;
      running = null;
    }
    if (running !== null) openInline(frame, attributes);
    else if (isCell(local, attributes) && isRow(parent?.local)) openCell(frame, attributes);
    else if (PARAGRAPH.test(name)) {
      frame.how = 'prose';
      running = createTrace();
      addAttributes(attributes.filter(({ value }) => /\d{4}|\S\s+\S/.test(value.text)));
    } else openData(frame, parent, attributes);
    frames.push(frame);
    putLoose();
    border = true;
    if (closed) closeTop();
  }

  /** The frame that the running text belongs to. */
  const textFrame = (): Frame | undefined => frames.findLast(outer => outer.how !== 'inline');

  function openInline(frame: Frame, attributes: readonly Attribute[]): void {
    frame.how = 'inline';
    if (frame.local === 'tab') addStandIn(running!, '\t', -1, -1, 1);
    else if (frame.local === 's' || frame.local === 'space') addSpace(running!);
    else if (BREAKS.has(frame.local) || frame.local === 'Data') addBreak(running!);
    if (textFrame()?.how === 'mixed') {
      addAttributes(attributes);
      return;
    }
    for (const { name, value } of attributes) {
      if (/^(alt|descr?|href|target|address|title|placeholder)$/i.test(localOf(name)))
        putText(value, localOf(name));
    }
  }

  function openCell(frame: Frame, attributes: readonly Attribute[]): void {
    frame.how = 'cell';
    tables.openCell(attributes);
    running = createTrace();
  }

  function openData(frame: Frame, parent: Frame | undefined, attributes: readonly Attribute[]): void {
    const { local } = frame;
    tables.open(local, attributes, frames.length);
    if (local === 'key' && parent?.local === 'dict') {
      frame.how = 'key';
      return;
    }
    const key = parent?.key ?? null;
    if (parent !== undefined) parent.key = null;
    const data = key !== null && isDataKey(key.text);
    if (key !== null && data) addLeaf(tree, '', '', false, key);
    const named = key === null || data ? '' : key.text;
    const inline = frames.slice(frames.findLastIndex(outer => outer.how !== 'inline') + 1);
    const path = [...inline, frame].map(step => `/${step.local}`).join('');
    openBranch(tree, 'group', named || local, named === '' ? path : `/key=${asStep(named)}`, true);
    if (!isTable(local)) addAttributes(attributes);
  }

  function addAttributes(attributes: readonly Attribute[]): void {
    if (dull > 0) return;
    for (const { name, value } of attributes) {
      if (value.text.trim() === '' || DULL.test(name) || LOOKS_DULL.test(value.text)) continue;
      addLeaf(tree, localOf(name), `/@${localOf(name)}`, false, toSegment(value));
    }
  }

  /** What was read of an element as a value turns out to be the start of mixed content. */
  function beginMixed(frame: Frame): void {
    frame.how = 'mixed';
    running = createTrace();
    for (const segment of takeTexts(tree, isTelling)) {
      addSegment(running, segment);
      if (frame.spaced) addSpace(running);
    }
    const { text, marks } = frame.text;
    for (let at = 0; at < marks.length; at += 3) {
      addShown(running, text.slice(marks[at]!, marks[at + 3] ?? text.length), marks[at + 1]!, marks[at + 2]!);
    }
    frame.text = createTrace();
  }

  function text(part: string, line: number, column: number, width?: number): void {
    const frame = frames.at(-1);
    if (frame !== undefined && BINARY.test(frame.local)) return;
    if (running !== null && frame !== undefined) {
      // Office formats write their runs on lines of their own: that white space is none of the text's.
      if (OFFICE.test(frame.name) && !/^(t|delText|instrText)$/.test(frame.local) && /^\s+$/.test(part))
        return;
      if (border && !OFFICE.test(frame.name) && standApart(running.tail, part)) addSpace(running);
      border = false;
      addShown(running, part, line, column, width);
      const long = running.text.length > LONGEST_PROSE;
      if (long && (running.tail.endsWith(' ') || running.text.length > 2 * LONGEST_PROSE)) endText(false);
      return;
    }
    border = false;
    if (frame === undefined) {
      addShown(loose, part, line, column, width);
      return;
    }
    if (frame.text.text === '' && width === undefined && /^\s*$/.test(part)) {
      frame.spaced = true;
      return;
    }
    if (width === undefined) addPart(frame.text, part, line, column);
    else addStandIn(frame.text, part, line, column, width);
    if (frame.how === 'data' && frame.children > 0 && part.trim() !== '') beginMixed(frame);
  }

  function putLoose(): void {
    if (loose.text === '') return;
    putText(loose);
    loose = createTrace();
  }

  function putText(trace: Trace, label?: string): void {
    const segment = toTrimmedSegment(trace, { label, apart: true });
    if (segment !== null && !LOOKS_DULL.test(segment.text)) out.push({ segment });
  }

  /** Gives out the running text, in a cell only where it is too long for one. */
  function endText(ended: boolean): void {
    const trace = running!;
    running = ended ? null : createTrace();
    if (ended) addBreak(trace);
    if (trace.text.trim() !== '') out.push({ segment: toSegment(trace) });
  }

  function closeTop(): void {
    border = true;
    const frame = frames.pop()!;
    if (frame.how === 'inline') {
      if (BREAKS.has(frame.local)) addBreak(running!);
    } else if (frame.how === 'prose') endText(true);
    else if (frame.how === 'mixed') {
      frame.text = running!;
      running = null;
      closeData(frame);
    } else if (frame.how === 'cell') {
      tables.closeCell(running!);
      running = null;
    } else if (frame.how === 'key') frames.at(-1)!.key = toTrimmedSegment(frame.text);
    else closeData(frame);
    if (frame.around !== null) running = frame.around;
    if (DULL_ELEMENT.test(frame.name)) dull--;
  }

  function closeData(frame: Frame): void {
    if (PROSE.has(frame.local) && frame.text.text.trim() !== '') {
      addBreak(frame.text);
      out.push({ segment: toSegment(frame.text) });
      frame.text = createTrace();
    }
    const segment = toTrimmedSegment(frame.text);
    if (segment === null) closeBranch(tree);
    else if (tree.open.children.length === 0) closeAsLeaf(tree, segment);
    else {
      addLeaf(tree, '', '', false, segment);
      closeBranch(tree);
    }
    tables.close(frame.local, frames.length);
  }

  function close(name: string): void {
    if (over > 0) {
      over--;
      return;
    }
    const index = frames.findLastIndex(frame => frame.name === name);
    if (index < 0) return;
    while (frames.length > index) closeTop();
  }

  function end(): void {
    putLoose();
    left = frames.length > 0;
    while (frames.length > 0) closeTop();
    tables.end();
    flushTree(tree, true);
  }

  function comment(part: string, line: number, column: number, first: boolean): void {
    if (/^xml(-stylesheet)?\s|^mso-application/.test(part) || part.trim() === '') return;
    const trace = createTrace();
    addPart(trace, part, line, column);
    out.push({ segment: toSegment(trace, { apart: first }) });
  }

  return { handler: { text, open, close, comment }, end, unclosed: () => left };
}
