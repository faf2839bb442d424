import type { Piece, Segment } from '../../model.ts';
import { NAME_LABEL } from '../form.ts';
import { cleanLabel, isKnownLabel } from '../labels.ts';
import type { Attribute } from './markup.ts';
import { addPart, addStandIn, createTrace, type Trace, toTrimmedSegment } from './trace.ts';

/** Follows forms with their filled-in fields, and definition lists, which are shown like forms. */
export interface HtmlForms {
  /** The text of the open term or definition; null outside. */
  target(): Trace | null;
  /** `around` gives the text that stands before the element. */
  open(name: string, attributes: readonly Attribute[], around: () => string): void;
  closeImplied(name: string): void;
  close(name: string): void;
  /** Text of the document, for the label that may be open. */
  text(part: string): void;
  /** Whether text now is the content of a field and no running text. */
  silent(): boolean;
  /** The content of a field. */
  value(part: string, line: number, column: number, width: number | undefined): void;
  /** Whether an element's `value` is taken as a field. */
  takes(name: string): boolean;
  end(): void;
}

interface Field {
  readonly segment: Segment;
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly near: string;
}

const NO_FIELD = /^(submit|button|reset|image|file)$/i;
const CHOICE = /^(checkbox|radio)$/i;
const FIELD = /^(input|select|textarea)$/;
const MOST_FIELDS = 2000;

/** Forms whose rows go to `out`. */
export function createHtmlForms(out: Piece[]): HtmlForms {
  let fields: Field[] = [];
  const labels = new Map<string, string>();
  /** The open `<label>`: whose it is, and its text. */
  let label: { readonly id: string; text: string } | null = null;
  /** The open `<textarea>` or chosen `<option>`. */
  let content: { readonly field: Omit<Field, 'segment'>; readonly text: Trace } | null = null;
  let skipping = false;
  /** The text that stood before the last field. */
  let before = '';
  let select: Omit<Field, 'segment'> | null = null;
  /** The definition list: its row so far, the term, and the open part's text. */
  let list: Segment[] = [];
  let term = '';
  let part: { readonly kind: 'dt' | 'dd'; readonly text: Trace } | null = null;

  function describe(attributes: readonly Attribute[], near: string): Omit<Field, 'segment'> {
    const say = (name: string): string =>
      attributes.find(attribute => attribute.name === name)?.value.text.trim() ?? '';
    const inside = label === null ? '' : label.text;
    return {
      id: say('id'),
      name: say('name') || say('id'),
      label: inside.trim() || say('aria-label') || say('placeholder'),
      near,
    };
  }

  /** The text before an element without that before the field before it. */
  function since(near: string): string {
    const fresh = near.startsWith(before) ? near.slice(before.length).trim() : near;
    before = near;
    return fresh;
  }

  function open(name: string, attributes: readonly Attribute[], around: () => string): void {
    const near = FIELD.test(name) ? since(around()) : '';
    const say = (wanted: string): Trace | undefined =>
      attributes.find(({ name: own }) => own === wanted)?.value;
    if (name === 'form') endForm();
    else if (name === 'label') label = { id: say('for')?.text ?? '', text: '' };
    else if (name === 'input') {
      const type = say('type')?.text ?? 'text';
      const value = say('value');
      const chosen =
        !CHOICE.test(type) || say('checked') !== undefined || attributes.some(own => own.name === 'checked');
      if (value !== undefined && chosen && !NO_FIELD.test(type)) put(describe(attributes, near), value);
    } else if (name === 'select') {
      select = describe(attributes, near);
      skipping = true;
    } else if (name === 'option' && select !== null) {
      endContent();
      if (attributes.some(own => own.name === 'selected')) content = { field: select, text: createTrace() };
    } else if (name === 'textarea') content = { field: describe(attributes, near), text: createTrace() };
    else if (name === 'dl') endList();
    else if (name === 'dt' || name === 'dd') part = { kind: name, text: createTrace() };
  }

  function put(field: Omit<Field, 'segment'>, value: Trace): void {
    const segment = toTrimmedSegment(value);
    if (segment === null) return;
    fields.push({ ...field, segment });
    if (fields.length >= MOST_FIELDS) endForm();
  }

  function endContent(): void {
    if (content !== null) put(content.field, content.text);
    content = null;
  }

  /** A label's `for` may name a field before or after it, so labels are given out with the whole form. */
  function endForm(): void {
    endContent();
    const segments = fields.map(field => {
      const near =
        field.near !== '' && (/[:?]$/.test(field.near) || isKnownLabel(field.near)) ? field.near : '';
      const said =
        cleanLabel(labels.get(field.id) ?? '') || cleanLabel(field.label) || cleanLabel(near) || field.name;
      const name = field.name || said;
      const { locate, place } = field.segment;
      return {
        ...field.segment,
        ...(said === '' ? {} : { label: said.slice(0, 100) }),
        place: { ...place, field: name },
        ...(locate === undefined ? {} : { locate: (index: number) => ({ ...locate(index), field: name }) }),
      };
    });
    if (segments.length > 0) out.push({ row: { kind: 'form', segments } });
    fields = [];
  }

  function closePart(): void {
    if (part === null) return;
    const { kind, text: trace } = part;
    part = null;
    const segment = toTrimmedSegment(trace, { label: kind === 'dd' ? term : undefined });
    if (segment === null) return;
    if (kind === 'dt') {
      term = cleanLabel(segment.text).slice(0, 100);
      // A list of several people begins with the same term for each.
      if (list[0]?.label === term) endList();
      if (!isKnownLabel(term)) list.push(segment);
      return;
    }
    const { place } = segment;
    list.push(term === '' ? segment : { ...segment, place: { ...place, field: term } });
    if (list.length >= MOST_FIELDS) endList();
  }

  function endList(): void {
    closePart();
    // A term may be a person's name, but not beside a name that has a term of its own.
    const named = list.some(({ label }) => label !== undefined && NAME_LABEL.test(label));
    const segments = named ? list.filter(({ label }) => label !== undefined) : list;
    if (segments.length > 0) out.push({ row: { kind: 'form', segments } });
    list = [];
  }

  function close(name: string): void {
    if (name === 'form') endForm();
    else if (name === 'label') {
      if (label !== null && label.id !== '' && labels.size < MOST_FIELDS)
        labels.set(label.id, label.text.trim());
      label = null;
    } else if (name === 'option' || name === 'textarea') endContent();
    else if (name === 'select') {
      endContent();
      select = null;
      skipping = false;
    } else if (name === 'dl') endList();
    else if (name === 'dt' || name === 'dd') closePart();
  }

  return {
    target: () => part?.text ?? null,
    open,
    closeImplied(name) {
      if (name === 'dt' || name === 'dd') closePart();
    },
    close,
    text(words) {
      if (label !== null && label.text.length < 200) label.text += words;
    },
    silent: () => skipping || content !== null,
    value(words, line, column, width) {
      if (content === null) return;
      if (width === undefined) addPart(content.text, words, line, column);
      else addStandIn(content.text, words, line, column, width);
    },
    takes: name => name === 'input' || name === 'option',
    end() {
      endList();
      endForm();
    },
  };
}
