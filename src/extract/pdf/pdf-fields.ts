import type { Segment } from '../../model.ts';
import { shownAddress } from '../data/markup-addresses.ts';
import type { PdfDocument } from './pdf-engine.ts';
import { allocate, readText, release, view } from './pdf-engine.ts';
import type { Cell } from './pdf-lines.ts';

const LINK = 2;
const LONGEST_ADDRESS = 1 << 20;
const WIDGET = 20;
const POPUP = 16;
const FILE_ATTACHMENT = 17;
const TEXT_FIELDS = new Set([4, 5, 6]);
const MOST_ANNOTATIONS = 20_000;
/** Names that tools give a field when a person gives none: they say nothing of what it holds. */
const EMPTY_NAME =
  /^(?:text|text ?field|text ?box|field|fill|input|undefined|untitled|formular|form|box|dropdown|combo ?box|list ?box|list|numeric ?field|f|t|p|c|tf|txt)?[\s_.#()[\]-]{0,4}(?:\d[\d_.[\]-]{0,12})?(?:[\s_.]?(?:text|field|box))?$/iu;

/** What a page's annotations hold: fields of its form, texts of notes, addresses, handles of attached files. */
export interface PageAnnotations {
  readonly fields: readonly Segment[];
  readonly notes: readonly string[];
  readonly links: readonly Segment[];
  readonly files: readonly number[];
}

/** PDFium's form filling of one document. */
export interface PdfForm {
  readonly info: number;
  readonly handle: number;
}

/** Starts PDFium's form filling, by which alone the values of fields are known; null where it cannot. */
export function openForm(document: PdfDocument): PdfForm | null {
  const { api } = document.engine;
  const info = api.PDFiumExt_OpenFormFillInfo();
  if (info === 0) return null;
  const handle = api.PDFiumExt_InitFormFillEnvironment(document.handle, info);
  if (handle !== 0) return { info, handle };
  api.PDFiumExt_CloseFormFillInfo(info);
  return null;
}

/** Ends what `openForm` started. */
export function closeForm(document: PdfDocument, form: PdfForm): void {
  document.engine.api.PDFiumExt_ExitFormFillEnvironment(form.handle);
  document.engine.api.PDFiumExt_CloseFormFillInfo(form.info);
}

/** The last part of a field's full name, without the numbers of its siblings: `form1[0].page1[0].SSN[0]` is `SSN`. */
function ownName(name: string): string {
  const last = name.split('.').at(-1) ?? name;
  return last.replace(/\[\d{1,6}\]$/, '').trim();
}

/** The text that stands before a box on its line, or right above it. */
function textBeside(
  lines: readonly (readonly Cell[])[],
  box: readonly [number, number, number, number],
): string {
  const [left, bottom, right, top] = box;
  let beside: Cell | null = null;
  let above: Cell | null = null;
  for (const cell of lines.flat()) {
    const onLine = cell.y > bottom - 3 && cell.y < top;
    if (onLine && cell.x0 < left && cell.x1 <= left + 6 && (beside === null || cell.x1 > beside.x1))
      beside = cell;
    const over = cell.y >= top - 2 && cell.y - top < 14 && cell.x0 < right && cell.x1 > left - 2;
    if (over && (above === null || cell.y < above.y)) above = cell;
  }
  if (beside !== null && left - beside.x1 < 150) return beside.text;
  return above?.text ?? '';
}

function labelOf(name: string, alternate: string, near: () => string): string {
  const own = ownName(name);
  if (alternate !== '')
    return EMPTY_NAME.test(own) || alternate.includes(own) ? alternate : `${alternate} (${own})`;
  if (!EMPTY_NAME.test(own)) return name === own || own === '' ? name : own;
  return near() || name;
}

/** The address that a link leads to, as a person reads it; '' where it leads to none. */
function addressOf({ engine, handle }: PdfDocument, annotation: number): string {
  const { api } = engine;
  const link = api.FPDFAnnot_GetLink(annotation);
  const action = link === 0 ? 0 : api.FPDFLink_GetAction(link);
  const length = action === 0 ? 0 : api.FPDFAction_GetURIPath(handle, action, 0, 0);
  if (length <= 1 || length > LONGEST_ADDRESS) return '';
  const at = allocate(engine, length);
  api.FPDFAction_GetURIPath(handle, action, at, length);
  const address = view(engine, at, length - 1).toString('latin1');
  release(engine, at);
  return shownAddress(address);
}

/**
 * Reads fields and notes of an open page. `lines` are the page's upright cells, in which the label of a field without
 * a name of its own is looked for; `page` counts from 1.
 */
export function readAnnotations(
  document: PdfDocument,
  form: PdfForm | null,
  handle: number,
  page: number,
  lines: readonly (readonly Cell[])[],
): PageAnnotations {
  const { engine } = document;
  const { api, scratch } = engine;
  const fields: Segment[] = [];
  const notes: string[] = [];
  const links: Segment[] = [];
  const files: number[] = [];

  function field(annotation: number, own: PdfForm): void {
    if (!TEXT_FIELDS.has(api.FPDFAnnot_GetFormFieldType(own.handle, annotation))) return;
    const text = readText(engine, (at, n) => api.FPDFAnnot_GetFormFieldValue(own.handle, annotation, at, n));
    if (text.trim() === '') return;
    const name = readText(engine, (at, n) => api.FPDFAnnot_GetFormFieldName(own.handle, annotation, at, n));
    const alternate = readText(engine, (at, n) =>
      api.FPDFAnnot_GetFormFieldAlternateName(own.handle, annotation, at, n),
    );
    const label = labelOf(name, alternate.trim(), () => {
      if (!api.FPDFAnnot_GetRect(annotation, scratch)) return '';
      const raw = view(engine, scratch, 16);
      const [left, top, right, bottom] = [0, 4, 8, 12].map(at => raw.readFloatLE(at)) as [
        number,
        number,
        number,
        number,
      ];
      return textBeside(lines, [left, Math.min(top, bottom), right, Math.max(top, bottom)]);
    });
    fields.push({ text, label, place: { page, field: name || label } });
  }

  const count = Math.min(api.FPDFPage_GetAnnotCount(handle), MOST_ANNOTATIONS);
  for (let index = 0; index < count; index++) {
    const annotation = api.FPDFPage_GetAnnot(handle, index);
    if (annotation === 0) continue;
    const kind = api.FPDFAnnot_GetSubtype(annotation);
    if (kind === WIDGET && form !== null) field(annotation, form);
    else if (kind !== WIDGET && kind !== POPUP) {
      const text = readText(engine, (at, n) => api.FPDFAnnot_GetStringValue(annotation, 'Contents', at, n));
      if (text.trim() !== '') notes.push(text);
      if (kind === LINK) {
        const text = addressOf(document, annotation);
        if (text !== '') links.push({ text, place: { page, field: 'link' }, apart: true });
      }
      const file = kind === FILE_ATTACHMENT ? api.FPDFAnnot_GetFileAttachment(annotation) : 0;
      if (file !== 0) files.push(file);
    }
    api.FPDFPage_CloseAnnot(annotation);
  }
  return { fields, notes, links, files };
}
