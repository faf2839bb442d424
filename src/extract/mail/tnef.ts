import { memorySource } from '../../lib/source.ts';
import { Unread } from '../../lib/unread.ts';
import type { Entry, ExtractContext, Extractor, Piece, Source } from '../../model.ts';
import { viewOf } from '../archive/zip-end.ts';
import { expandRtf } from './compressed-rtf.ts';
import { bodyAlternatives } from './mail-alternatives.ts';

/** Attributes of the stream (MS-OXTNEF 2.1.3.2), without their types. */
const MESSAGE_BODY = 0x800c;
const SUBJECT = 0x8004;
const MESSAGE_PROPERTIES = 0x9003;
const ATTACH_TITLE = 0x8010;
const ATTACH_DATA = 0x800f;
const ATTACH_START = 0x9002;
const ATTACH_PROPERTIES = 0x9005;

/** MAPI properties: text, compressed RTF, HTML, and of attachments the long name and the data. */
const RTF = 0x1009;
const BODY = 0x1000;
const HTML = 0x1013;
const LONG_NAME = 0x3707;
const DATA = 0x3701;

interface Attribute {
  readonly id: number;
  readonly data: Uint8Array;
}

/** The attributes up to the end or to where the stream breaks off. */
function attributes(bytes: Uint8Array): Attribute[] {
  const found: Attribute[] = [];
  const view = viewOf(bytes);
  for (let at = 6; at + 9 <= bytes.length; ) {
    const length = view.getUint32(at + 5, true);
    found.push({ id: view.getUint16(at + 1, true), data: bytes.subarray(at + 9, at + 9 + length) });
    at += 9 + length + 2;
  }
  return found;
}

const FIXED: Readonly<Record<number, number>> = {
  2: 4,
  3: 4,
  4: 4,
  5: 8,
  6: 8,
  7: 8,
  10: 4,
  11: 4,
  20: 8,
  64: 8,
  72: 16,
};
const TEXT = 0x1e;
const WIDE_TEXT = 0x1f;

/** The MAPI properties of an attribute, the first value of each, by their ids. */
function properties(data: Uint8Array): Map<number, { type: number; value: Uint8Array }> {
  const found = new Map<number, { type: number; value: Uint8Array }>();
  if (data.length < 4) return found;
  const view = viewOf(data);
  const padded = (length: number) => Math.ceil(length / 4) * 4;
  let at = 4;
  const uint32 = (): number => {
    const value = at + 4 <= data.length ? view.getUint32(at, true) : 0;
    at += 4;
    return value;
  };
  for (let left = view.getUint32(0, true); left > 0 && at + 8 <= data.length; left--) {
    const type = view.getUint16(at, true);
    const id = view.getUint16(at + 2, true);
    at += 4;
    if (id >= 0x8000) {
      at += 16;
      const named = uint32();
      const size = uint32();
      if (named === 1) at += padded(size);
    }
    const base = type & 0x0fff;
    const fixed = FIXED[base];
    const values = type & 0x1000 || fixed === undefined ? uint32() : 1;
    for (let index = 0; index < values && at < data.length; index++) {
      const length = fixed ?? uint32();
      if (index === 0) found.set(id, { type: base, value: data.subarray(at, at + length) });
      at += padded(length);
    }
  }
  return found;
}

function textOf(property: { type: number; value: Uint8Array } | undefined): string {
  if (property === undefined) return '';
  const buffer = Buffer.from(property.value);
  const text = property.type === WIDE_TEXT ? buffer.toString('utf16le') : decode(buffer);
  return text.replace(/\0{1,4}$/, '');
}

function decode(bytes: Uint8Array): string {
  const utf8 = Buffer.from(bytes).toString('utf8');
  return (utf8.includes('\ufffd') ? Buffer.from(bytes).toString('latin1') : utf8).replace(/\0{1,4}$/, '');
}

interface Attached {
  name: string;
  data: Uint8Array | null;
}

/** Interfaces are put before an embedded object's bytes: 16 bytes of its id. */
const OBJECT = 0x0d;

function collect(all: readonly Attribute[]): {
  body: string;
  markup: string;
  rtf: Uint8Array | null;
  attached: Attached[];
  subject: string;
} {
  const attached: Attached[] = [];
  let [body, markup, subject] = ['', '', ''];
  let rtf: Uint8Array | null = null;
  for (const { id, data } of all) {
    const last = attached.at(-1);
    if (id === MESSAGE_BODY) body = decode(data);
    else if (id === SUBJECT) subject = decode(data);
    else if (id === ATTACH_START) attached.push({ name: '', data: null });
    else if (id === ATTACH_TITLE && last !== undefined && last.name === '') last.name = decode(data);
    else if (id === ATTACH_DATA && last !== undefined) last.data = data;
    else if (id === MESSAGE_PROPERTIES) {
      const found = properties(data);
      rtf = found.get(RTF)?.value ?? rtf;
      body ||= textOf(found.get(BODY));
      const html = found.get(HTML);
      markup = html === undefined ? markup : html.type === TEXT ? textOf(html) : decode(html.value);
    } else if (id === ATTACH_PROPERTIES && last !== undefined) {
      const found = properties(data);
      last.name = textOf(found.get(LONG_NAME)) || last.name;
      const object = found.get(DATA);
      last.data ??= object?.type === OBJECT ? object.value.subarray(16) : (object?.value ?? null);
    }
  }
  return { body, markup, rtf, attached, subject };
}

function memberPiece(name: string, bytes: Uint8Array, context: ExtractContext): Piece {
  context.budget.expanded(bytes.length);
  const trail = [...context.entry.trail, name];
  const entry: Entry = { trail, bytes: bytes.length, modified: null, owner: null, mode: null };
  return { member: { entry, source: memorySource(bytes) } };
}

async function* extract(source: Source, context: ExtractContext): AsyncGenerator<Piece> {
  const all = attributes(await source.bytes());
  if (all.length === 0) throw new Unread('unreadable', 'truncated');
  const { body, markup, rtf, attached, subject } = collect(all);
  if (subject !== '') {
    const place = { field: 'Subject' };
    yield {
      row: {
        kind: 'entry',
        outer: true,
        segments: [{ text: subject, place, locate: () => place, label: 'Subject' }],
      },
    };
  }
  yield* bodyAlternatives(body, markup, context);
  const text =
    rtf === null || body.trim() !== '' || markup !== '' ? null : expandRtf(rtf, context.limits.memoryBytes);
  if (text !== null) yield memberPiece('body.rtf', text, context);
  for (const [index, one] of attached.slice(0, context.limits.members).entries()) {
    if (one.data !== null) yield memberPiece(one.name || `attachment ${index + 1}`, one.data, context);
  }
}

/** The parcel that Outlook sends for a message's form and attachments: winmail.dat. */
export const tnef = {
  format: 'tnef',
  title: 'winmail.dat (TNEF)',
  extensions: ['tnef', 'dat'],
  accepts: head => head.length > 15 && viewOf(head).getUint32(0, true) === 0x223e9f78,
  extract,
} satisfies Extractor;
