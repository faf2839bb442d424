import type { Piece, Segment } from '../../model.ts';
import { runFeed } from './feed.ts';
import { ADDRESS, isOwnText, TEXTUAL } from './html-attributes.ts';
import { INLINE, ROLES, SAME_CLOSES, VOID } from './html-elements.ts';
import { createHtmlForms, type HtmlForms } from './html-forms.ts';
import { createHtmlTables } from './html-tables.ts';
import { createJsonReader } from './json-reader.ts';
import { type Attribute, type MarkupHandler, markupParser } from './markup.ts';
import { addressText, dataAddress, shownAddress } from './markup-addresses.ts';
import { addBreak, addShown, addSpace, standApart, standIn } from './markup-text.ts';
import { addPart, addStandIn, createTrace, type Trace, toSegment, toTrimmedSegment } from './trace.ts';

/** Turns the parts of an HTML document into running text, table rows and form rows. */
export interface HtmlReader {
  readonly handler: MarkupHandler;
  end(): void;
}

/** Text beyond this length is given out in parts. */
const LONGEST_BLOCK = 1 << 16;
const LONGEST_JSON = 8 << 20;
/** `iframe srcdoc` in `iframe srcdoc`, and so on. */
const DEEPEST_FRAME = 5;
const MOST_OPEN = 5000;

/**
 * A reader whose pieces go to `out`. `depth`: in how many inner documents it stands; `member`: makes a record of a file
 * that stands in an address.
 */
export function createHtmlReader(out: Piece[], member: (bytes: Uint8Array) => Piece, depth = 0): HtmlReader {
  const tables = createHtmlTables(out);
  const forms: HtmlForms = createHtmlForms(out);
  /** Open elements: the name as written and the element that it stands for. */
  const open: { readonly name: string; readonly as: string }[] = [];
  /** Texts of attributes, which follow the block that they stand in. */
  let aside: Piece[] = [];
  let block = createTrace();
  let pre = 0;
  /** What is read of an element whose content is no markup. */
  let raw: { readonly name: string; readonly json: boolean; readonly text: Trace; first: boolean } | null =
    null;
  /** An inline element ended and another began with nothing between them. */
  let seam: 'none' | 'closed' | 'opened' = 'none';

  const target = (): Trace => forms.target() ?? tables.target() ?? block;

  function endBlock(): void {
    const trace = target();
    if (trace !== block) {
      addBreak(trace);
      return;
    }
    if (block.text.trim() !== '') {
      addBreak(block);
      out.push({ segment: toSegment(block) });
    }
    if (block.text !== '') block = createTrace();
    if (aside.length > 0) putAside();
  }

  function putAside(): void {
    out.push(...aside);
    aside = [];
  }

  function openElement(name: string, attributes: readonly Attribute[], closed: boolean): void {
    endRaw();
    const role = attributes.find(attribute => attribute.name === 'role')?.value.text;
    const as = ROLES[role ?? ''] ?? name;
    if (INLINE.has(as)) seam = seam === 'closed' ? 'opened' : 'none';
    else if (as === 'br') addBreakIn();
    else {
      closeImplied(as);
      endBlock();
      seam = 'none';
    }
    if (tables.open(as, attributes)) endBlock();
    forms.open(as, attributes, nearText);
    if (as === 'pre' || as === 'listing') pre++;
    putAttributes(name, attributes);
    if (/^(script|style|xmp|textarea|title)$/.test(name) && !closed) openRaw(name, attributes);
    if (SAME_CLOSES.test(name) && open.at(-1)?.name === name) open.pop();
    if (!VOID.has(name) && !(closed && /:/.test(name)) && open.length < MOST_OPEN) open.push({ name, as });
  }

  /** A line break in a block. */
  function addBreakIn(): void {
    const trace = target();
    if (trace.tail !== '') addStandIn(trace, '\n', -1, -1, 0);
  }

  /** Elements whose end tags people leave out. */
  function closeImplied(as: string): void {
    if (/^(td|th|tr|tbody|thead|tfoot)$/.test(as)) tables.closeImplied(as);
    forms.closeImplied(as);
  }

  function nearText(): string {
    const trace = forms.target() ?? tables.target();
    const here = (trace ?? block).text.slice(-100).split('\n').at(-1)!.trim();
    return here !== '' || trace === null ? here : tables.cellBefore();
  }

  function putAttributes(name: string, attributes: readonly Attribute[]): void {
    const named = attributes.find(attribute => /^(name|property|itemprop)$/.test(attribute.name))?.value.text;
    const own: Segment[] = [];
    const isOwn = attributes.some(({ name: word, value }) => isOwnText(name, word, value.text));
    for (const attribute of attributes) {
      const { value } = attribute;
      if (value.text.trim() === '') continue;
      if (attribute.name === 'srcdoc' && depth < DEEPEST_FRAME) readInner(value);
      else if (ADDRESS.test(attribute.name)) putAddress(attribute);
      else if (TEXTUAL.test(attribute.name)) {
        if (attribute.name === 'value' && forms.takes(name)) continue;
        const label = attribute.name === 'content' ? (named ?? 'content') : attribute.name;
        if (isOwn) addOwn(own, label, value);
        else put(label, value);
      } else if (isOwnText(name, attribute.name, value.text)) addOwn(own, attribute.name, value);
    }
    if (own.length > 0) keep({ row: { kind: 'object', segments: own } });
  }

  /** Values that HTML does not know belong to one record: the element's. */
  function addOwn(own: Segment[], label: string, value: Trace): void {
    const segment = toTrimmedSegment(value, { label, place: { field: label } });
    if (segment !== null) own.push(segment);
  }

  function put(label: string, value: Trace): void {
    const segment = toTrimmedSegment(value, { label, place: { field: label } });
    if (segment !== null) keep({ segment: aside.length === 0 ? segment : { ...segment, apart: true } });
  }

  function keep(piece: Piece): void {
    aside.push(piece);
    if (aside.length > 1000 && target() === block) putAside();
  }

  function putAddress({ name, value }: Attribute): void {
    const data = dataAddress(value.text);
    if (data === null) {
      const shown = shownAddress(value.text);
      if (!/^\s{0,9}(mailto|tel|sms|javascript):|[?#&][^=]{1,80}=|\d{4}/i.test(shown)) return;
      if (shown === value.text) put(name, value);
      else put(name, standIn(value, shown));
    } else if (!/^(image\/(?!svg)|font|audio|video)/.test(data.type)) {
      const text = addressText(data);
      if (text === null) keep(member(data.bytes));
      else if (/^(text\/html|application\/xhtml|image\/svg)/.test(data.type) && depth < DEEPEST_FRAME)
        readInner(standIn(value, text));
      else put(name, standIn(value, text));
    }
  }

  function readInner(value: Trace): void {
    endBlock();
    const inner = createHtmlReader(out, member, depth + 1);
    runFeed(value.text, markupParser(inner.handler, true), value.marks[1] ?? 1, value.marks[2] ?? 1);
    inner.end();
  }

  function openRaw(name: string, attributes: readonly Attribute[]): void {
    const type = attributes.find(attribute => attribute.name === 'type')?.value.text ?? '';
    if (name === 'textarea') return;
    raw = { name, json: /json/i.test(type), text: createTrace(), first: true };
  }

  /** What is read of a script or style so far goes out; of JSON, when it has ended. */
  function endRaw(): void {
    if (raw === null) return;
    const { name, json, text } = raw;
    if (name === 'title') addShown(block, text.text, text.marks[1] ?? 1, text.marks[2] ?? 1);
    else if (json && /^\s*[[{]/.test(text.text)) {
      readJson(text);
    } else putRaw(text, raw.first);
    raw = null;
    endBlock();
  }

  /** The people of a script's data are not meant for the whole page. */
  function readJson(held: Trace): void {
    const found: Piece[] = [];
    runFeed(held.text, createJsonReader(found).parse, held.marks[1] ?? 1, held.marks[2] ?? 1);
    for (const piece of found) {
      if ('row' in piece) out.push({ row: { kind: piece.row.kind, segments: piece.row.segments } });
      else out.push(piece);
    }
  }

  function putRaw(trace: Trace, first: boolean): void {
    if (trace.text.trim() !== '') out.push({ segment: toSegment(trace, { apart: first }) });
  }

  function closeElement(name: string): void {
    endRaw();
    const from = open.findLastIndex(element => element.name === name);
    if (from < 0) {
      if (name === 'br' || name === 'p') endBlock();
      return;
    }
    for (const { as } of open.splice(from).reverse()) {
      if (INLINE.has(as)) seam = 'closed';
      else {
        endBlock();
        seam = 'none';
      }
      if (as === 'pre' || as === 'listing') pre = Math.max(0, pre - 1);
      forms.close(as);
      if (tables.close(as)) putAside();
    }
  }

  function text(part: string, line: number, column: number, width?: number): void {
    if (raw !== null) {
      addRaw(part, line, column, width);
      return;
    }
    forms.text(part);
    if (forms.silent()) {
      forms.value(part, line, column, width);
      return;
    }
    const trace = target();
    if (seam === 'opened' && standApart(trace.tail, part)) addSpace(trace);
    if (part.trim() !== '') seam = 'none';
    if (pre === 0) addShown(trace, part, line, column, width);
    else if (width === undefined) addPart(trace, part, line, column);
    else addStandIn(trace, part, line, column, width);
    const long = trace.text.length > LONGEST_BLOCK;
    if (long && (/\s$/.test(trace.tail) || trace.text.length > 2 * LONGEST_BLOCK)) giveOut(trace);
  }

  /** A text too long to hold goes out as running text, also from a cell: such a table is for layout. */
  function giveOut(trace: Trace): void {
    out.push({ segment: toSegment(trace) });
    Object.assign(trace, createTrace());
  }

  function addRaw(part: string, line: number, column: number, width: number | undefined): void {
    const { text: held, json, name } = raw!;
    if (width === undefined) addPart(held, part, line, column);
    else addStandIn(held, part, line, column, width);
    if (json ? held.text.length < LONGEST_JSON : name === 'title' || held.text.length < LONGEST_BLOCK) return;
    putRaw(held, raw!.first);
    raw = { ...raw!, json: false, text: createTrace(), first: false };
  }

  function comment(part: string, line: number, column: number, first: boolean): void {
    const trace = createTrace();
    addPart(trace, part, line, column);
    if (part.trim() === '' || /^xml\s/.test(part)) return;
    if (first) endBlockHere();
    out.push({ segment: toSegment(trace, { apart: first }) });
  }

  /** Text before a comment goes out before it; a word may go on behind the comment, so a block is not ended. */
  function endBlockHere(): void {
    if (/\s$/.test(block.tail)) endBlock();
  }

  function end(): void {
    endRaw();
    while (open.length > 0) closeElement(open.at(-1)!.name);
    tables.end();
    forms.end();
    endBlock();
    putAside();
  }

  return { handler: { text, open: openElement, close: closeElement, comment }, end };
}
