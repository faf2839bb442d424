import type { Piece, Place } from '../../model.ts';
import { type Control, controlLabel, createControl, describeControl } from './docx-controls.ts';
import { fieldText } from './docx-fields.ts';
import {
  addText,
  blankDigits,
  createParagraph,
  currentText,
  deletedText,
  type Paragraph,
} from './docx-paragraph.ts';
import { createTextTable, type TextTable } from './docx-table.ts';
import { type Attributes, attribute, type XmlHandler } from './xml-stream.ts';

/** Paragraphs that notes and comments hang on, by `comment 3`; digits blanked. */
export type Anchors = Map<string, { readonly text: string; readonly field: string }>;

const ANCHORS = 5_000;
const ANCHOR_LENGTH = 500;
const CAPTURED = new Set(['t', 'delText', 'instrText']);
/** Subtrees that repeat text or only help to read it. */
const SKIPPED = new Set(['Fallback', 'moveFrom', 'rt']);
const CONTROL_FACTS = new Set(['alias', 'tag', 'name', 'showingPlcHdr', 'listEntry', 'result']);
const NOTES: Readonly<Record<string, string>> = {
  footnote: 'footnote',
  endnote: 'endnote',
  comment: 'comment',
};
const REFERENCES: Readonly<Record<string, string>> = {
  footnoteReference: 'footnote',
  endnoteReference: 'endnote',
  commentReference: 'comment',
};

/** What a story is called in places: '' is the body. */
interface StoryOptions {
  readonly name: string;
  readonly anchors: Anchors;
  /** Told at each page break; absent: the part has no pages of its own. */
  readonly onPage?: (page: number) => void;
}

/**
 * A handler for one WordprocessingML part (body, header, footer, notes, comments): paragraphs become segments, tables
 * rows. Text boxes, alternative texts and field codes come at the part's end, so that they do not part the paragraphs
 * around them.
 */
export function createStory({ name, anchors, onPage }: StoryOptions, out: Piece[]): XmlHandler {
  const paragraphs: Paragraph[] = [];
  const tables: { table: TextTable; number: number; inBox: boolean }[] = [];
  const controls: Control[] = [];
  const aside: Piece[] = [];
  let [count, tableCount, boxes, boxCount] = [0, 0, 0, 0];
  let [skipped, runs, deleted, inserted] = [0, 0, 0, 0];
  let [page, pendingBreak, apart] = [1, false, true];
  let capturing: string | null = null;
  let instruction = '';

  const prefix = name === '' ? '' : `${name} `;
  const pageOf = (at: number | null): Place => (at === null || onPage === undefined ? {} : { page: at });

  function emit(text: string, place: Place, target: Piece[]): void {
    if (text.trim() === '') return;
    const isApart = target === aside ? aside.length === 0 : apart;
    if (target === out) apart = false;
    target.push({ segment: { text, place, ...(isApart ? { apart: true as const } : {}) } });
  }

  function turnPage(rendered: boolean): void {
    if (boxes > 0 || (rendered && pendingBreak)) {
      pendingBreak = false;
      return;
    }
    page += 1;
    pendingBreak = !rendered;
    onPage?.(page);
  }

  function write(text: string): void {
    const paragraph = paragraphs.at(-1);
    if (paragraph === undefined) return;
    const control = controls.at(-1);
    if (control && !control.said && tables.length === 0 && text.trim() !== '') {
      control.said = true;
      const label = controlLabel(control);
      const heard = paragraph.text.toLowerCase().includes(label.slice(0, -2).toLowerCase());
      if (label !== '' && !heard) addText(paragraph, label, null);
    }
    if (text.trim() !== '') {
      paragraph.page ??= page;
      pendingBreak = false;
    }
    addText(paragraph, text, deleted > 0 ? 'deleted' : inserted > 0 ? 'inserted' : null);
  }

  function placeOf(paragraph: Paragraph): Place {
    const field = boxes > 0 ? `${prefix}text box ${boxCount}` : `${prefix}paragraph ${count}`;
    return { ...pageOf(paragraph.page), field };
  }

  function closeParagraph(): void {
    const paragraph = paragraphs.pop();
    if (paragraph === undefined) return;
    const table = tables.at(-1);
    const text = currentText(paragraph);
    const old = deletedText(paragraph);
    if (boxes === 0 && table === undefined) count += 1;
    const place = placeOf(paragraph);
    if (table && table.inBox === boxes > 0) table.table.paragraph(text);
    else emit(text, place, boxes > 0 ? aside : out);
    if (old !== null)
      emit(old, { ...place, field: `${place.field} (deleted text)` }, boxes > 0 || table ? aside : out);
    for (const anchor of paragraph.anchors) {
      if (anchors.size < ANCHORS)
        anchors.set(anchor, { text: blankDigits(text.slice(0, ANCHOR_LENGTH)), field: place.field! });
    }
  }

  function openTable(): void {
    tableCount += 1;
    const number = tableCount;
    const table = createTextTable(`${prefix}table ${number}`, () => pageOf(page));
    tables.push({ table, number, inBox: boxes > 0 });
  }

  function closeTable(): void {
    const table = tables.pop();
    if (table === undefined) return;
    (table.inBox ? aside : out).push(...table.table.end());
    apart = true;
  }

  function openNote(kind: string, attributes: Attributes): void {
    apart = true;
    const anchor = anchors.get(`${kind} ${attribute(attributes, 'id')}`);
    if (anchor) emit(anchor.text, { field: anchor.field }, out);
  }

  function closeInstruction(): void {
    const text = fieldText(instruction);
    if (text !== null) emit(text, { field: `${prefix}field code` }, aside);
    instruction = '';
  }

  function openInRun(tag: string, attributes: Attributes): void {
    if (tag === 'tab' || tag === 'ptab') write('\t');
    else if (tag === 'noBreakHyphen') write('-');
    else if (tag === 'br' && attribute(attributes, 'type') === 'page') turnPage(false);
    else if (tag === 'br' || tag === 'cr') write('\n');
    else if (tag === 'lastRenderedPageBreak') turnPage(true);
    else if (tag === 'sym') write(' ');
    else if (tag in REFERENCES) {
      paragraphs.at(-1)?.anchors.push(`${REFERENCES[tag]} ${attribute(attributes, 'id')}`);
    } else if (tag === 'ffData') controls.push(createControl());
    else if (tag === 'fldChar' && attribute(attributes, 'fldCharType') !== 'begin') closeInstruction();
  }

  function openTableTag(tag: string, attributes: Attributes): void {
    const table = tables.at(-1)?.table;
    const value = attribute(attributes, 'val');
    if (tag === 'tr') table?.openRow();
    else if (tag === 'tc') table?.openCell();
    else if (tag === 'gridBefore') table?.skip(Number(value) || 0);
    else if (tag === 'gridSpan') table?.shape(Number(value) || 1, false);
    else if (tag === 'vMerge') table?.shape(1, value !== 'restart');
  }

  function describe(attributes: Attributes): void {
    for (const key of ['title', 'descr', 'alt', 'string']) {
      const text = attribute(attributes, key);
      if (text !== null && !/\.(png|jpe?g|gif|bmp|emf|wmf|svg|tiff?)$/i.test(text)) {
        emit(text, { field: `${prefix}alternative text` }, aside);
      }
    }
  }

  function open(tag: string, attributes: Attributes): void {
    if (skipped > 0 || SKIPPED.has(tag)) {
      skipped += 1;
      return;
    }
    if (CAPTURED.has(tag)) capturing = tag;
    else if (tag === 'p') paragraphs.push(createParagraph());
    else if (tag === 'r') runs += 1;
    else if (tag === 'del') deleted += 1;
    else if (tag === 'ins') inserted += 1;
    else if (tag === 'tbl') openTable();
    else if (tag === 'txbxContent') {
      boxes += 1;
      boxCount += 1;
    } else if (tag === 'sdt') controls.push(createControl());
    else if (tag === 'fldSimple') instruction = attribute(attributes, 'instr') ?? '';
    else if (tag in NOTES) openNote(NOTES[tag]!, attributes);
    else if (tag === 'docPr' || tag === 'shape' || tag === 'textpath') describe(attributes);
    else if (controls.length > 0 && CONTROL_FACTS.has(tag))
      describeControl(controls.at(-1)!, tag, attributes);
    else if (runs > 0) openInRun(tag, attributes);
    if (tables.length > 0) openTableTag(tag, attributes);
  }

  function closeFormField(): void {
    const control = controls.pop();
    const paragraph = paragraphs.at(-1);
    if (control === undefined || paragraph === undefined) return;
    const label = tables.length === 0 ? controlLabel(control) : '';
    if (label !== '' && !paragraph.text.toLowerCase().includes(label.slice(0, -2).toLowerCase())) {
      addText(paragraph, label, null);
    }
    const chosen = control.result === null ? undefined : control.entries[control.result];
    if (chosen !== undefined) write(chosen);
  }

  function close(tag: string): void {
    if (skipped > 0) {
      skipped -= 1;
      return;
    }
    if (CAPTURED.has(tag)) capturing = null;
    else if (tag === 'p') closeParagraph();
    else if (tag === 'r') runs -= 1;
    else if (tag === 'del') deleted -= 1;
    else if (tag === 'ins') inserted -= 1;
    else if (tag === 'tbl') closeTable();
    else if (tag === 'tc') tables.at(-1)?.table.closeCell();
    else if (tag === 'tr') {
      const table = tables.at(-1);
      if (table) (table.inBox ? aside : out).push(...table.table.closeRow());
    } else if (tag === 'txbxContent') boxes -= 1;
    else if (tag === 'sdt') controls.pop();
    else if (tag === 'ffData') closeFormField();
    else if (tag === 'fldSimple') closeInstruction();
  }

  return {
    open,
    close,
    text(text) {
      if (skipped > 0 || capturing === null) return;
      if (capturing === 'instrText') instruction += text;
      else write(text);
    },
    end() {
      closeInstruction();
      while (paragraphs.length > 0) closeParagraph();
      while (tables.length > 0) closeTable();
      out.push(...aside.splice(0));
    },
  };
}
