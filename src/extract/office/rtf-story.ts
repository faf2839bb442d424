import type { Piece, Place } from '../../model.ts';
import { addText, createParagraph, currentText, deletedText, type Paragraph } from './docx-paragraph.ts';
import { createTextTable, type TextTable } from './docx-table.ts';

/** One run of paragraphs and tables: the body, a header, a note. */
export interface RtfStory {
  write(text: string, change: 'deleted' | 'inserted' | null): void;
  /** Ends a paragraph; inside of a table it is a line of the cell. */
  paragraph(inTable: boolean): void;
  cell(): void;
  row(): void;
  end(): void;
}

/** A story called `name` in places ('' is the body), whose pieces go into `out`. */
export function createRtfStory(name: string, out: Piece[]): RtfStory {
  const prefix = name === '' ? '' : `${name} `;
  let paragraph: Paragraph = createParagraph();
  let table: TextTable | null = null;
  let inRow = false;
  let [count, tables, apart] = [0, 0, true];

  function emit(text: string, place: Place): void {
    if (text.trim() === '') return;
    out.push({ segment: { text, place, ...(apart ? { apart: true as const } : {}) } });
    apart = false;
  }

  function endTable(): void {
    if (table === null) return;
    if (inRow) out.push(...table.closeRow());
    out.push(...table.end());
    table = null;
    inRow = false;
    apart = true;
  }

  function enterRow(): TextTable {
    if (table === null) {
      tables += 1;
      table = createTextTable(`${prefix}table ${tables}`, () => ({}));
    }
    if (!inRow) {
      table.openRow();
      table.openCell();
      inRow = true;
    }
    return table;
  }

  /** The open paragraph's text; its deleted text is told at once. */
  function take(field: string): string {
    const text = currentText(paragraph);
    const old = deletedText(paragraph);
    paragraph = createParagraph();
    if (old !== null) emit(old, { field: `${field} (deleted text)` });
    return text;
  }

  function endParagraph(inTable: boolean): void {
    if (inTable) {
      enterRow().paragraph(take(`${prefix}table ${tables}`));
      return;
    }
    // What stood before a row's end without a cell's end is its last cell.
    if (inRow && currentText(paragraph).trim() === '') paragraph = createParagraph();
    endTable();
    count += 1;
    const field = `${prefix}paragraph ${count}`;
    const before = out.length;
    const text = take(field);
    const old = out.splice(before);
    emit(text, { field });
    out.push(...old);
  }

  return {
    write: (text, change) => addText(paragraph, text, change),
    paragraph: endParagraph,
    cell() {
      const row = enterRow();
      row.paragraph(take(`${prefix}table ${tables}`));
      row.closeCell();
      row.openCell();
    },
    row() {
      if (table === null || !inRow) return;
      if (currentText(paragraph).trim() !== '') table.paragraph(take(`${prefix}table ${tables}`));
      out.push(...table.closeRow());
      inRow = false;
    },
    end() {
      endParagraph(false);
      endTable();
    },
  };
}
