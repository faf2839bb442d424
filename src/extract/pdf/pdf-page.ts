import type { Budget } from '../../model.ts';
import { type CaptionBox, captionBoxes } from './pdf-boxes.ts';
import { readingBlocks } from './pdf-columns.ts';
import type { PdfDocument } from './pdf-engine.ts';
import { type Glyph, readGlyphs } from './pdf-glyphs.ts';
import { joinRuledRows } from './pdf-grid.ts';
import { type Cell, cellLines } from './pdf-lines.ts';
import { readObjects, turnRules } from './pdf-objects.ts';
import { joinLooseRows } from './pdf-rows.ts';

/** The text of a page and what was not understood of it. */
export interface PageText {
  /** Blocks in reading order, each its lines from the top, cut into cells; more than one where columns were parted. */
  readonly blocks: readonly (readonly (readonly Cell[])[])[];
  /** Boxes of printed forms that have captions. */
  readonly forms: readonly (readonly CaptionBox[])[];
  /** Text that stands askew, a line each. */
  readonly loose: readonly string[];
  /** The upright lines, cut into cells. */
  readonly upright: readonly (readonly Cell[])[];
  /** True where the page shows a picture and no text, or hardly any. */
  readonly picture: boolean;
  /** True where most of its characters have no meaning in its fonts. */
  readonly garbled: boolean;
}

/** A page whose picture fills it and whose text is shorter than this is a scan with a stamp on it. */
const STAMP_LENGTH = 80;

/** Whether most cells are single characters: text set from top to bottom, or a page whose positions are broken. */
function isScattered(lines: readonly (readonly Cell[])[]): boolean {
  const cells = lines.flat();
  const single = cells.filter(cell => cell.text.length === 1).length;
  return cells.length > 40 && single > 0.7 * cells.length;
}

/** Glyphs in the order of the content, with the spaces that PDFium sees. */
function inOrder(glyphs: readonly Glyph[]): string {
  return [...glyphs]
    .sort((a, b) => a.index - b.index)
    .map(glyph => (glyph.spaced ? ` ${glyph.text}` : glyph.text))
    .join('');
}

/** Reads the text of an open page. */
export function readPage(document: PdfDocument, page: number, budget: Budget): PageText {
  const { api } = document.engine;
  const textPage = api.FPDFText_LoadPage(page);
  try {
    budget.expanded(textPage === 0 ? 0 : 2 * Math.max(0, api.FPDFText_CountChars(textPage)));
    const content = textPage === 0 ? null : readGlyphs(document, textPage);
    const objects = readObjects(document, page);
    const blocks: (readonly Cell[])[][] = [];
    const forms: (readonly CaptionBox[])[] = [];
    const loose = [...(content?.loose ?? [])];
    let upright: Cell[][] = [];
    for (const [turn, glyphs] of (content?.turns ?? []).entries()) {
      if (glyphs.length === 0) continue;
      const rules = turnRules(objects, turn);
      const lines = cellLines(glyphs, rules.upright);
      if (isScattered(lines)) {
        loose.push(inOrder(glyphs));
        continue;
      }
      if (turn === 0) upright = lines;
      const boxed = captionBoxes(lines, rules);
      forms.push(...(boxed?.forms ?? []));
      blocks.push(...readingBlocks(joinRuledRows(boxed?.rest ?? lines, rules)).map(joinLooseRows));
    }
    const count = content?.count ?? 0;
    return {
      blocks,
      forms,
      loose,
      upright,
      picture: count === 0 ? objects.pictures > 0 : count < STAMP_LENGTH && objects.pictures > 0.6,
      garbled: count > 0 && (content?.unmapped ?? 0) > 0.3 * count,
    };
  } finally {
    if (textPage !== 0) api.FPDFText_ClosePage(textPage);
  }
}

/** Page numbers as a person writes them: `page 3`, `pages 1, 4-7`; at most 40 runs are written out. */
export function pageRanges(pages: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const page of pages) {
    const run = runs.at(-1);
    if (run !== undefined && page === run[1] + 1) run[1] = page;
    else runs.push([page, page]);
  }
  const shown = runs.slice(0, 40).map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`));
  if (runs.length > 40) shown.push('...');
  return `${pages.length === 1 ? 'page' : 'pages'} ${shown.join(', ')}`;
}
