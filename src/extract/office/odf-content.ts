import type { Piece, Place, Segment } from '../../model.ts';
import { addText, createParagraph, currentText, deletedText, type Paragraph } from './docx-paragraph.ts';
import { createOdfTable, type OdfTable } from './odf-table.ts';
import { propertyPieces } from './ooxml-properties.ts';
import { type Attributes, attribute, type XmlHandler } from './xml-stream.ts';

/** Subtrees whose text is no text of the document: who noted when, numbers of notes, pictures in base64. */
const SKIPPED = new Set(['note-citation', 'ruby-text', 'binary-data', 'change-info']);
const COMMENT_FACTS = new Set(['creator', 'date', 'date-string', 'creator-initials', 'sender-initials']);
/** Stories inside the text, and what places call them. */
const STORIES: Readonly<Record<string, string>> = {
  'note-body': 'note',
  annotation: 'comment',
  'text-box': 'text box',
  header: 'header',
  'header-left': 'header',
  'header-first': 'header',
  footer: 'footer',
  'footer-left': 'footer',
  'footer-first': 'footer',
  notes: 'notes',
  'tracked-changes': 'deleted text',
};
const DELETIONS = 10_000;

interface OpenTable {
  readonly table: OdfTable;
  /** How many stories were open around it: paragraphs of inner ones are not its cells'. */
  readonly depth: number;
}

/**
 * A handler for OpenDocument content (`content.xml`, `styles.xml`, flat files): paragraphs become segments, tables and
 * sheets rows, and what floats (notes, text boxes, comments) comes at the end of its document.
 *
 * @param prefix stands before places, for documents inside the document: `object 1 `.
 */
export function createOdfContent(prefix: string, out: Piece[]): XmlHandler {
  const paragraphs: Paragraph[] = [];
  const stories: string[] = [];
  const tables: OpenTable[] = [];
  const aside: Piece[] = [];
  const fields: Segment[] = [];
  const deletions = new Map<string, string>();
  const insertions = new Set<string>();
  const noted: string[] = [];
  const properties: Segment[] = [];
  let [region, regionText] = ['', ''];
  let [skipped, count, tableCount, page, inserting] = [0, 0, 0, 0, 0];
  let [isSheets, apart, alternative, property] = [false, true, false, ''];

  const pageOf = (): Place => (page === 0 ? {} : { page });

  function emit(text: string, place: Place, target: Piece[]): void {
    if (text.trim() === '') return;
    const isApart = target === aside ? aside.length === 0 : apart;
    if (target === out) apart = false;
    target.push({ segment: { text, place, ...(isApart ? { apart: true as const } : {}) } });
  }

  function write(text: string): void {
    const paragraph = paragraphs.at(-1);
    if (paragraph) addText(paragraph, text, inserting > 0 ? 'inserted' : null);
  }

  function closeParagraph(): void {
    const paragraph = paragraphs.pop();
    if (paragraph === undefined) return;
    const [text, old, story, table] = [
      currentText(paragraph),
      deletedText(paragraph),
      stories.at(-1),
      tables.at(-1),
    ];
    if (story === 'deleted text') {
      regionText += `${regionText === '' ? '' : '\n'}${text}`;
      return;
    }
    const target = paragraphs.length > 0 || story === 'comment' ? aside : out;
    if (story === undefined && table === undefined) count += 1;
    const field = `${prefix}${story === undefined ? `paragraph ${count}` : story}`;
    const place: Place = { ...pageOf(), field };
    if (story === 'comment' && table) noted.push(text);
    else if (table?.depth === stories.length) table.table.paragraph(text);
    else emit(text, place, target);
    if (old !== null) emit(old, { ...place, field: `${field} (deleted text)` }, table ? aside : target);
  }

  function openTable(attributes: Attributes): void {
    tableCount += 1;
    const name = attribute(attributes, 'name') ?? `table ${tableCount}`;
    const sheet = isSheets ? `${prefix}${name}` : null;
    if (sheet !== null) {
      apart = true;
      out.push({ segment: { text: name, place: { sheet }, label: 'sheet', apart: true } });
    }
    const table = createOdfTable(`${prefix}table ${tableCount}`, sheet, pageOf);
    tables.push({ table, depth: stories.length });
  }

  function closeTable(): void {
    const table = tables.pop();
    if (table === undefined) return;
    out.push(...table.table.end());
    apart = true;
  }

  function openChange(tag: string, attributes: Attributes): void {
    const id = attribute(attributes, 'change-id') ?? '';
    const paragraph = paragraphs.at(-1);
    const deleted = deletions.get(id);
    if (tag === 'change' && deleted !== undefined && paragraph) {
      addText(paragraph, deleted, 'deleted');
      deletions.delete(id);
    } else if (tag === 'change-start' && insertions.has(id)) inserting += 1;
    else if (tag === 'change-end' && insertions.has(id)) inserting = Math.max(0, inserting - 1);
  }

  /** A form's control or a variable: a name and what was filled in. */
  function takeField(attributes: Attributes, keys: readonly string[]): void {
    const label = attribute(attributes, 'label') ?? attribute(attributes, 'name') ?? '';
    const text = keys.map(key => attribute(attributes, key)).find(one => one !== null && one.trim() !== '');
    if (text) fields.push({ text, label, place: { field: `${prefix}form field ${label}` } });
  }

  function openText(tag: string, attributes: Attributes): void {
    if (tag === 's') write(' '.repeat(Math.min(Number(attribute(attributes, 'c')) || 1, 1_000)));
    else if (tag === 'tab') write('\t');
    else if (tag === 'line-break') write('\n');
    else if (tag === 'change' || tag === 'change-start' || tag === 'change-end') openChange(tag, attributes);
    else if (tag === 'soft-page-break' && page > 0) page += 1;
    else if (tag === 'a') takeLink(attributes);
  }

  function takeLink(attributes: Attributes): void {
    const href = attribute(attributes, 'href');
    if (href !== null && !href.startsWith('#')) emit(href, { field: `${prefix}hyperlink` }, aside);
  }

  function openBlock(tag: string, attributes: Attributes): void {
    if (tag === 'spreadsheet') isSheets = true;
    else if (tag === 'text' && attribute(attributes, 'use-soft-page-breaks') === 'true') page = 1;
    else if (tag === 'page') {
      page += 1;
      apart = true;
    } else if (tag === 'insertion') insertions.add(region);
    else if (tag === 'changed-region') {
      region = attribute(attributes, 'id') ?? '';
      regionText = '';
    } else if (tag === 'user-field-decl' || tag === 'variable-decl')
      takeField(attributes, ['string-value', 'value']);
    else if (/^(text|textarea|formatted-text|combobox|number|date)$/.test(tag)) {
      takeField(attributes, ['current-value', 'value']);
    } else if (tag === 'meta') property = 'meta';
    else if (property !== '')
      property = (tag === 'user-defined' ? attribute(attributes, 'name') : null) ?? tag;
  }

  function open(tag: string, attributes: Attributes, qualified: string): void {
    const isFact = COMMENT_FACTS.has(tag) && stories.at(-1) === 'comment';
    if (skipped > 0 || SKIPPED.has(tag) || isFact) {
      skipped += 1;
      return;
    }
    const table = tables.at(-1)?.table;
    if (tag === 'p' || tag === 'h') paragraphs.push(createParagraph());
    else if (tag in STORIES) {
      stories.push(STORIES[tag]!);
      if (paragraphs.length === 0 && !/^(notes|text-box)$/.test(tag)) apart = true;
    } else if (tag === 'table') openTable(attributes);
    else if (tag === 'table-row') table?.openRow(attributes);
    else if (tag === 'table-cell' || tag === 'covered-table-cell') table?.openCell(attributes);
    else if (qualified === 'svg:title' || qualified === 'svg:desc') alternative = true;
    else if (paragraphs.length > 0) openText(tag, attributes);
    else openBlock(tag, attributes);
    if (tag === 'soft-page-break' && paragraphs.length === 0 && page > 0) page += 1;
  }

  function closeStory(): void {
    const story = stories.pop();
    if (story === 'comment' && noted.length > 0) tables.at(-1)?.table.note(noted.splice(0).join('\n'));
  }

  function close(tag: string): void {
    if (skipped > 0) {
      skipped -= 1;
      return;
    }
    const table = tables.at(-1)?.table;
    if (tag === 'p' || tag === 'h') closeParagraph();
    else if (tag in STORIES) closeStory();
    else if (tag === 'table') closeTable();
    else if (tag === 'table-row' && table) out.push(...table.closeRow());
    else if (/^(covered-)?table-cell$/.test(tag)) table?.closeCell();
    else if (tag === 'changed-region') {
      if (deletions.size < DELETIONS && !insertions.has(region)) deletions.set(region, regionText);
      else emit(regionText, { field: `${prefix}deleted text` }, aside);
    } else if (tag === 'title' || tag === 'desc') alternative = false;
    else if (tag === 'meta') {
      out.push(...propertyPieces(properties.splice(0)));
      property = '';
    } else if (tag === 'forms' && fields.length > 0) {
      aside.push({ row: { segments: fields.splice(0), kind: 'form' } });
    }
  }

  return {
    open,
    close,
    text(text) {
      if (skipped > 0) return;
      if (property !== '' && text.trim() !== '') {
        properties.push({ text: text.trim(), label: property, place: { field: `property ${property}` } });
      } else if (alternative) emit(text, { field: `${prefix}alternative text` }, aside);
      // Line breaks and runs of blanks in the XML are one blank of the text.
      else if (paragraphs.length > 0) write(text.replace(/[ \t\r\n]+/g, ' '));
    },
    end() {
      while (paragraphs.length > 0) closeParagraph();
      while (tables.length > 0) closeTable();
      for (const text of deletions.values()) emit(text, { field: `${prefix}deleted text` }, aside);
      if (fields.length > 0) aside.push({ row: { segments: fields, kind: 'form' } });
      out.push(...aside.splice(0));
    },
  };
}
