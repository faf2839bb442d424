import { memorySource } from '../../lib/source.ts';
import type { Budget, ExtractContext, Member, Piece, Segment } from '../../model.ts';
import type { PdfDocument } from './pdf-engine.ts';
import { allocate, readBytes, readText, release, view } from './pdf-engine.ts';
import { xmlLeaves } from './pdf-xml.ts';

const MOST_TITLES = 10_000;
const MOST_KEYS = 100;
const MOST_XMP = 1 << 20;
const MOST_XFA = 64 << 20;
/** Keys of the Info dictionary that tell of the tool, not of a person. */
const TOOL_KEYS = new Set(['Producer', 'Creator', 'CreationDate', 'ModDate', 'Trapped']);
/** What XMP says of tools, times and identities. */
const TOOL_XMP =
  /^(?:CreatorTool|Producer|.*Date|.*ID|format|Trapped|instanceID|hash|action|when|softwareAgent|changed|version|part|conformance|about|parseType|PDFVersion|Rendition.*)$/;

const apart = (text: string, label: string, page?: number): Segment => ({
  text,
  label,
  place: page === undefined ? { field: label } : { page, field: label },
  apart: true,
});

function infoKeys(document: PdfDocument): string[] {
  const { api } = document.engine;
  const keys = ['Title', 'Author', 'Subject', 'Keywords'];
  const count = Math.min(api.EPDF_GetMetaKeyCount(document.handle, false), MOST_KEYS);
  const at = allocate(document.engine, 512);
  for (let index = 0; index < count; index++) {
    const length = api.EPDF_GetMetaKeyName(document.handle, index, false, at, 512);
    if (length > 1 && length <= 512) keys.push(view(document.engine, at, length - 1).toString('latin1'));
  }
  release(document.engine, at);
  return [...new Set(keys)].filter(key => !TOOL_KEYS.has(key));
}

function xmpOf(document: PdfDocument): string {
  const bytes = view(document.engine, document.bytes, document.length);
  const from = bytes.lastIndexOf('<x:xmpmeta');
  const to = from < 0 ? -1 : bytes.indexOf('</x:xmpmeta>', from);
  return to < 0 || to - from > MOST_XMP ? '' : bytes.toString('utf8', from, to + 12);
}

/** What the document says of itself: the Info dictionary, and those XMP texts that say something else. */
export function aboutSegments(document: PdfDocument): Segment[] {
  const { api } = document.engine;
  const segments: Segment[] = [];
  const said = new Set<string>();
  for (const key of infoKeys(document)) {
    const text = readText(document.engine, (at, n) =>
      api.FPDF_GetMetaText(document.handle, key, at, n),
    ).trim();
    if (text === '' || said.has(text)) continue;
    said.add(text);
    segments.push(apart(text, key));
  }
  for (const { name, text } of xmlLeaves(xmpOf(document), true)) {
    if (TOOL_XMP.test(name) || said.has(text)) continue;
    said.add(text);
    segments.push(apart(text, name));
  }
  return segments;
}

/** The titles of the outline, in its order, with the page that each leads to. */
export function outlineSegments(document: PdfDocument): Segment[] {
  const { api } = document.engine;
  const segments: Segment[] = [];
  const seen = new Set<number>();
  const waiting = [api.FPDFBookmark_GetFirstChild(document.handle, 0)];
  while (waiting.length > 0 && segments.length < MOST_TITLES) {
    const mark = waiting.pop()!;
    if (mark === 0 || seen.has(mark)) continue;
    seen.add(mark);
    const text = readText(document.engine, (at, n) => api.FPDFBookmark_GetTitle(mark, at, n));
    const goal = api.FPDFBookmark_GetDest(document.handle, mark);
    const page = goal === 0 ? -1 : api.FPDFDest_GetDestPageIndex(document.handle, goal);
    if (text.trim() !== '') segments.push(apart(text, 'outline', page < 0 ? undefined : page + 1));
    waiting.push(api.FPDFBookmark_GetNextSibling(document.handle, mark));
    waiting.push(api.FPDFBookmark_GetFirstChild(document.handle, mark));
  }
  return segments;
}

/** The values of an XFA form, labelled by their elements' names; `known` are values that fields gave already. */
export function xfaSegments(document: PdfDocument, budget: Budget, known: ReadonlySet<string>): Segment[] {
  const { engine, handle } = document;
  const { api } = engine;
  const packets = Math.min(api.FPDF_GetXFAPacketCount(handle), 64);
  for (let index = 0; index < packets; index++) {
    const at = allocate(engine, 256);
    const length = api.FPDF_GetXFAPacketName(handle, index, at, 256);
    const name = length > 1 && length <= 256 ? view(engine, at, length - 1).toString('latin1') : '';
    release(engine, at);
    if (name !== 'datasets' && packets > 1) continue;
    const xml = readBytes(engine, MOST_XFA, (to, n, out) =>
      api.FPDF_GetXFAPacketContent(handle, index, to, n, out),
    );
    if (xml === null) continue;
    budget.expanded(xml.length);
    const text = new TextDecoder().decode(xml);
    const from = text.search(/<xfa:datasets\b/);
    return xmlLeaves(from < 0 ? text : text.slice(from, endOf(text, from)), false)
      .filter(leaf => !known.has(leaf.text))
      .map(leaf => ({ text: leaf.text, label: leaf.name, place: { field: leaf.name } }));
  }
  return [];
}

function endOf(text: string, from: number): number {
  const end = text.indexOf('</xfa:datasets>', from);
  return end < 0 ? text.length : end + '</xfa:datasets>'.length;
}

/**
 * The cipher of a document that encrypts its embedded files only (`/EFF` names a filter, `/StmF` is Identity), which
 * PDFium does not undo; null where it does not.
 */
function ownFilter(document: PdfDocument): string | null {
  if (document.engine.api.FPDF_GetSecurityHandlerRevision(document.handle) < 4) return null;
  const text = view(document.engine, document.bytes, document.length).toString('latin1');
  const own = /\/EFF\s{0,4}\/(?!Identity\b)/.test(text) && /\/StmF\s{0,4}\/Identity\b/.test(text);
  if (!own) return null;
  return /\/CFM\s{0,4}\/AESV3/.test(text)
    ? 'PDF AES-256'
    : /\/CFM\s{0,4}\/AESV2/.test(text)
      ? 'PDF AES-128'
      : 'PDF RC4-128';
}

/** The member for an embedded file's handle. */
export function attachmentMember(
  document: PdfDocument,
  context: ExtractContext,
  file: number,
  number: number,
): Member {
  const { engine } = document;
  const { api } = engine;
  const name = readText(engine, (at, n) => api.FPDFAttachment_GetName(file, at, n)) || `attachment ${number}`;
  const entry = {
    trail: [...context.entry.trail, name],
    bytes: null,
    modified: null,
    owner: null,
    mode: null,
  };
  const most = context.limits.memoryBytes;
  const bytes = readBytes(engine, most, (at, n, out) => {
    if (at !== 0) context.budget.expanded(n);
    return api.FPDFAttachment_GetFile(file, at, n, out);
  });
  const method = ownFilter(document);
  if (method !== null) {
    const encryption = { state: 'encrypted', method } as const;
    return { entry, source: null, encryption, problem: { status: 'encrypted', cause: 'password' } };
  }
  if (bytes === null) {
    return { entry, source: null, problem: { status: 'unreadable', cause: 'damaged' } };
  }
  return { entry: { ...entry, bytes: bytes.length }, source: memorySource(bytes) };
}

/** The files embedded in the document, a portfolio's too. */
export function* attachmentPieces(document: PdfDocument, context: ExtractContext): Generator<Piece> {
  const { api } = document.engine;
  const count = api.FPDFDoc_GetAttachmentCount(document.handle);
  for (let index = 0; index < count; index++) {
    if (index >= context.limits.members) {
      yield {
        problem: { status: 'partial', cause: 'member-limit', detail: `limit ${context.limits.members}` },
      };
      return;
    }
    const file = api.FPDFDoc_GetAttachment(document.handle, index);
    if (file !== 0) yield { member: attachmentMember(document, context, file, index + 1) };
  }
}
