import type { Piece, Place } from '../../model.ts';
import { createTable } from '../table.ts';
import { type Attributes, attribute, type XmlHandler } from './xml-stream.ts';

/** How a drawing's texts are placed. */
interface DrawingOptions {
  /** The place that all of it shares: a slide's page, a sheet's name. */
  readonly place: Place;
  /** What its paragraphs are called: `slide`, `notes`, `text box`. */
  readonly name: string;
}

interface DrawingTable {
  readonly table: ReturnType<typeof createTable>;
  cells: ({ text: string; place: Place } | null)[];
  cell: string[];
  row: number;
  readonly number: number;
}

const DESCRIBED = ['title', 'descr'];
/** What programs write for a picture of their own accord says nothing of a person. */
const PICTURE_NAME = /^[\w .\-()]{0,200}\.(png|jpe?g|gif|bmp|emf|wmf|svg|tiff?)$/i;

/**
 * A handler for DrawingML text: slides, notes, diagrams, drawings of a sheet. Paragraphs become segments, tables rows,
 * alternative texts segments of their own.
 */
export function createDrawing({ place, name }: DrawingOptions, out: Piece[]): XmlHandler {
  let paragraph: string[] | null = null;
  let capturing = false;
  let paragraphs = 0;
  let tables = 0;
  let fallback = 0;
  let apart = true;
  const open: DrawingTable[] = [];

  function say(text: string, field: string): void {
    if (text.trim() === '') return;
    out.push({ segment: { text, place: { ...place, field }, ...(apart ? { apart } : {}) } });
    apart = false;
  }

  function describe(attributes: Attributes): void {
    for (const key of DESCRIBED) {
      const text = attribute(attributes, key);
      if (text !== null && !PICTURE_NAME.test(text)) say(text, `${name} alternative text`);
    }
  }

  function closeCell(table: DrawingTable): void {
    const text = table.cell.filter(line => line !== '').join('\n');
    const field = `${name} table ${table.number} row ${table.row}`;
    table.cells.push(text === '' ? null : { text, place: { ...place, field, row: table.row } });
  }

  function closeParagraph(): void {
    const text = paragraph!.join('');
    paragraph = null;
    paragraphs += 1;
    const table = open.at(-1);
    if (table === undefined) say(text, `${name} paragraph ${paragraphs}`);
    else table.cell.push(text);
  }

  return {
    open(tag, attributes) {
      if (fallback > 0 || tag === 'Fallback') {
        fallback += 1;
        return;
      }
      if (tag === 't' || tag === 'text') capturing = true;
      else if (tag === 'br') paragraph?.push('\n');
      else if (tag === 'p') paragraph = [];
      else if (tag === 'cNvPr' || tag === 'docPr') describe(attributes);
      else if (tag === 'tbl') {
        tables += 1;
        open.push({ table: createTable(), cells: [], cell: [], row: 0, number: tables });
      } else if (tag === 'tr' && open.length > 0) {
        open.at(-1)!.row += 1;
        open.at(-1)!.cells = [];
      } else if (tag === 'tc' && open.length > 0) open.at(-1)!.cell = [];
    },
    close(tag) {
      if (fallback > 0) {
        fallback -= 1;
        return;
      }
      const table = open.at(-1);
      if (tag === 't' || tag === 'text') capturing = false;
      else if (tag === 'p' && paragraph !== null) closeParagraph();
      else if (tag === 'tc' && table) closeCell(table);
      else if (tag === 'tr' && table) out.push(...table.table.row(table.cells));
      else if (tag === 'tbl' && table) {
        out.push(...table.table.end());
        open.pop();
        apart = true;
      }
    },
    text(text) {
      if (!capturing) return;
      // A text outside of any paragraph is a comment's (`p:text`).
      if (paragraph === null) say(text, name);
      else paragraph.push(text);
    },
    end() {
      for (const table of open.splice(0)) out.push(...table.table.end());
    },
  };
}
