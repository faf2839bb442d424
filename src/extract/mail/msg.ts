import type { FieldsData } from '@kenjiuno/msgreader';
import { memorySource } from '../../lib/source.ts';
import { Unread } from '../../lib/unread.ts';
import type { Entry, ExtractContext, Extractor, Piece, Row, Segment, Source } from '../../model.ts';
import { oleKind } from '../office/ole-container.ts';
import { expandRtf } from './compressed-rtf.ts';
import { bodyAlternatives } from './mail-alternatives.ts';

/** Windows code pages by number where iconv knows them by another name; 5022x are the mail encodings of 932 and others. */
const CODE_PAGES: Readonly<Record<number, string>> = {
  20127: 'cp1252',
  28591: 'cp1252',
  20932: 'euc-jp',
  50220: 'cp932',
  50221: 'cp932',
  50222: 'cp932',
  51932: 'cp932',
  50225: 'cp949',
  51949: 'cp949',
  50227: 'cp936',
  51936: 'cp936',
  52936: 'cp936',
  54936: 'gb18030',
  65001: 'utf8',
  20866: 'koi8-r',
  21866: 'koi8-u',
};

/** Fields that are read in another way, or hold no words of a person. */
const LEFT_OUT =
  /^(?:dataType|messageClass|headers|body|bodyHtml|html|compressedRtf|subject|conversationTopic|normalizedSubject|sender.*|creatorS.*|lastModif.*|inetAcctName|messageId|.*Time|.*AddrType|.*AddressType|.*EntryId|received.*|sentRepresenting.*)$/;

function encodingOf(fields: FieldsData): string {
  const page = fields.messageCodepage ?? fields.internetCodepage ?? 1252;
  return CODE_PAGES[page] ?? (page >= 28592 && page <= 28606 ? `iso-8859-${page - 28590}` : `cp${page}`);
}

/** `homeTelephoneNumber` as a label: `home telephone number`. */
const labelOf = (name: string): string => name.replace(/([a-z])([A-Z0-9])/g, '$1 $2').toLowerCase();

function segmentOf(label: string, text: string): Segment {
  const place = { field: label };
  return { text, place, locate: () => place, label };
}

function addressOf(name: string | undefined, address: string | undefined): string {
  if (address === undefined || !address.includes('@') || address === name) return name ?? address ?? '';
  return name === undefined || name === '' ? address : `${name} <${address}>`;
}

/** The row that holds for the whole message: persons and subject. */
function outerRow(fields: FieldsData): Row | null {
  const segments: Segment[] = [];
  const from = addressOf(fields.senderName, fields.senderSmtpAddress ?? fields.senderEmail);
  if (from !== '') segments.push(segmentOf('From', from));
  for (const label of ['To', 'Cc', 'Bcc']) {
    const names = (fields.recipients ?? [])
      .filter(one => (one.recipType ?? 'to') === label.toLowerCase())
      .map(one => addressOf(one.name, one.smtpAddress ?? one.email));
    if (names.length > 0) segments.push(segmentOf(label, names.join('; ')));
  }
  if (fields.subject) segments.push(segmentOf('Subject', fields.subject));
  return segments.length === 0 ? null : { segments, kind: 'entry', outer: true };
}

/** What contacts, tasks and appointments hold beside a text. */
function otherRow(fields: FieldsData): Row | null {
  const segments = Object.entries(fields)
    .filter(([name, value]) => typeof value === 'string' && value.trim() !== '' && !LEFT_OUT.test(name))
    .map(([name, value]) => segmentOf(labelOf(name), value as string));
  return segments.length === 0 ? null : { segments, kind: 'entry' };
}

function memberPiece(name: string, bytes: Uint8Array, context: ExtractContext): Piece {
  context.budget.expanded(bytes.length);
  const trail = [...context.entry.trail, name];
  const entry: Entry = { trail, bytes: bytes.length, modified: null, owner: null, mode: null };
  return { member: { entry, source: memorySource(bytes) } };
}

async function decodeHtml(fields: FieldsData): Promise<string> {
  if (fields.bodyHtml !== undefined) return fields.bodyHtml;
  if (fields.html === undefined) return '';
  const { default: iconv } = await import('iconv-lite');
  const page = fields.internetCodepage;
  // The bytes are in the page of the mail, not in that of the mailbox.
  const encoding = page === undefined ? 'cp1252' : encodingOf({ ...fields, messageCodepage: page });
  return iconv.decode(Buffer.from(fields.html), iconv.encodingExists(encoding) ? encoding : 'cp1252');
}

type Parsed = {
  fields: FieldsData;
  attachment: (index: number) => { fileName: string; content: Uint8Array };
};

async function parse(bytes: Uint8Array): Promise<Parsed> {
  const module = (await import('@kenjiuno/msgreader')).default;
  // The package is CommonJS with a `default` of its own.
  const Reader = ('default' in module ? module.default : module) as typeof module.default;
  const open = (ansiEncoding?: string) => {
    const reader = new Reader(bytes.slice().buffer);
    if (ansiEncoding !== undefined) reader.parserConfig = { ansiEncoding };
    return { reader, fields: reader.getFileData() };
  };
  let opened = open();
  const { default: iconv } = await import('iconv-lite');
  const encoding = encodingOf(opened.fields);
  if (encoding !== 'utf8' && iconv.encodingExists(encoding)) opened = open(encoding);
  const { reader, fields } = opened;
  return { fields, attachment: index => reader.getAttachment(fields.attachments![index]!) };
}

async function* extract(source: Source, context: ExtractContext): AsyncGenerator<Piece> {
  const parsed = await parse(await source.bytes()).catch(() => null);
  if (parsed === null || parsed.fields.error !== undefined) throw new Unread('unreadable', 'damaged');
  const { fields, attachment } = parsed;
  for (const row of [outerRow(fields), otherRow(fields)]) if (row !== null) yield { row };
  const text = fields.body ?? '';
  const markup = await decodeHtml(fields);
  yield* bodyAlternatives(text, markup, context);
  if (text.trim() === '' && markup === '' && fields.compressedRtf !== undefined) {
    const rtf = expandRtf(fields.compressedRtf, context.limits.memoryBytes);
    if (rtf !== null) yield memberPiece('body.rtf', rtf, context);
  }
  for (const [index, one] of (fields.attachments ?? []).entries()) {
    if (index >= context.limits.members) {
      yield {
        problem: { status: 'partial', cause: 'member-limit', detail: `limit ${context.limits.members}` },
      };
      return;
    }
    try {
      const { fileName, content } = attachment(index);
      yield memberPiece(fileName || one.name || `attachment ${index + 1}`, content, context);
    } catch (error) {
      if (error instanceof Unread) throw error;
      yield { problem: { status: 'partial', cause: 'damaged-part', detail: 'attachment' } };
    }
  }
}

/** Outlook's messages, contacts and appointments, with what is attached. */
export const msg = {
  format: 'msg',
  title: 'Outlook messages, contacts and appointments',
  extensions: ['msg', 'oft'],
  accepts: (head, entry) => oleKind(head, entry) === 'msg',
  extract,
} satisfies Extractor;
