import type { PdfDocument } from './pdf-engine.ts';

/**
 * A character where it stands, in points, turned so that its text runs to the right: `x0` to `x1` along the line, `y`
 * its baseline (upwards), `h` about its font's height.
 */
export interface Glyph {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly h: number;
  /** Its number in the order of the page's content. */
  readonly index: number;
  /** True where PDFium sees a space between the character before in that order and this one. */
  readonly spaced: boolean;
}

/** A ruled line that stands upright between cells: at `x`, from `y0` up to `y1`. */
export interface Rule {
  readonly x: number;
  readonly y0: number;
  readonly y1: number;
}

/** What stands on a page. */
export interface PageContent {
  /** The glyphs by the direction of their text, in quarter turns counter-clockwise from upright. */
  readonly turns: readonly (readonly Glyph[])[];
  /** Text at other angles, or of pages too full to lay out, a line each, in the order of the content. */
  readonly loose: readonly string[];
  /** Characters that show. */
  readonly count: number;
  /** How many of them the font gives no meaning for, and whose codes do not look like text by themselves. */
  readonly unmapped: number;
}

/** Above this many characters a page's text is given as it comes, so that one page cannot fill the memory. */
const MOST_GLYPHS = 300_000;

const LIGATURES: Readonly<Record<number, string>> = {
  64256: 'ff',
  64257: 'fi',
  64258: 'fl',
  64259: 'ffi',
  64260: 'ffl',
  64261: 'st',
  64262: 'st',
};

/** The text of a character code; 2 and U+FFFE are how PDFium marks a hyphen at a line's end. */
function textOf(code: number, unmapped: boolean): string {
  if (!unmapped && (code === 2 || code === 0xfffe)) return '-';
  if (code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return '';
  return LIGATURES[code] ?? String.fromCodePoint(code);
}

const isSpace = (code: number): boolean =>
  code === 0x20 || code === 0xa0 || code === 9 || (code >= 0x2000 && code <= 0x200b) || code === 0x3000;
/** Letters, digits and the marks of plain sentences: a font without a map often still uses their codes. */
const isPlain = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x61 && code <= 0x7a) ||
  code === 0x2e ||
  code === 0x2c ||
  code === 0x2d;
const isBreak = (code: number): boolean => code === 10 || code === 13;

/** Reads the characters of an open text page (`FPDFText_LoadPage`). */
export function readGlyphs(document: PdfDocument, textPage: number): PageContent {
  const { api, text: calls, scratch } = document.engine;
  const read = placeReader(document);
  const turns: Glyph[][] = [[], [], [], []];
  const loose: string[] = [];
  const total = api.FPDFText_CountChars(textPage);
  let looseLine = '';
  let spaced = false;
  let count = 0;
  let unmappedCount = 0;

  for (let index = 0; index < total; index++) {
    const code = calls._FPDFText_GetUnicode(textPage, index);
    const unmapped = calls._FPDFText_HasUnicodeMapError(textPage, index) === 1;
    if (!unmapped && (isSpace(code) || isBreak(code))) {
      spaced = true;
      if (looseLine !== '') {
        if (isBreak(code)) {
          loose.push(looseLine);
          looseLine = '';
        } else looseLine += ' ';
      }
      continue;
    }
    count += 1;
    if (unmapped && !isPlain(code)) unmappedCount += 1;
    const text = textOf(code, unmapped);
    if (text === '') continue;
    const turn = total > MOST_GLYPHS ? -1 : quarterTurn(calls._FPDFText_GetCharAngle(textPage, index));
    if (turn < 0) {
      looseLine += text;
    } else if (calls._FPDFText_GetLooseCharBox(textPage, index, scratch + 16) !== 0) {
      calls._FPDFText_GetCharOrigin(textPage, index, scratch, scratch + 8);
      turns[turn]?.push(read(turn, text, index, spaced));
    }
    spaced = false;
  }
  if (looseLine !== '') loose.push(looseLine);
  return { turns, loose, count, unmapped: unmappedCount };
}

/** Quarter turns counter-clockwise, 0 to 3, of PDFium's clockwise angle; -1 for one more than 3 degrees off. */
function quarterTurn(angle: number): number {
  const quarters = -angle / (Math.PI / 2);
  const nearest = Math.round(quarters);
  return Math.abs(quarters - nearest) > 0.034 ? -1 : ((nearest % 4) + 4) % 4;
}

/** A reader of the origin and box that stand in the scratch memory: it turns them and makes the glyph. */
function placeReader(document: PdfDocument) {
  const { memory, scratch } = document.engine;
  let [doubles, floats] = [memory.HEAPF64, memory.HEAPF32];
  const origin = scratch >> 3;
  const box = (scratch + 16) >> 2;

  return (turn: number, text: string, index: number, spaced: boolean): Glyph => {
    // A view is empty once the memory has grown.
    if (doubles.length === 0) [doubles, floats] = [memory.HEAPF64, memory.HEAPF32];
    const [ox, oy] = [doubles[origin]!, doubles[origin + 1]!];
    const [left, top] = [floats[box]!, floats[box + 1]!];
    const [right, bottom] = [floats[box + 2]!, floats[box + 3]!];
    const flat = turn === 0 || turn === 2;
    const h = Math.abs(flat ? top - bottom : right - left);
    const x0 = turn === 0 ? left : turn === 1 ? bottom : turn === 2 ? -right : -top;
    const x1 = turn === 0 ? right : turn === 1 ? top : turn === 2 ? -left : -bottom;
    const y = turn === 0 ? oy : turn === 1 ? -ox : turn === 2 ? -oy : ox;
    return { text, x0, x1, y, h, index, spaced };
  };
}
