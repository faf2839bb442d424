import type { PdfDocument } from './pdf-engine.ts';
import { view } from './pdf-engine.ts';
import type { Rule } from './pdf-glyphs.ts';

/**
 * What a page holds beside text: ruled lines, upright (at x, from y0 up to y1) and flat (at y, from x0 to x1, given as
 * `x`, `y0`, `y1` of the page turned a quarter), and the share of the page that pictures cover, 0 to 1.
 */
export interface PageObjects {
  readonly upright: readonly Rule[];
  readonly flat: readonly Rule[];
  readonly pictures: number;
}

const PATH = 2;
const IMAGE = 3;
const FORM = 5;
/** A page of a map or a drawing has hundreds of thousands of paths, and no table worth their time. */
const MOST_OBJECTS = 20_000;
const MOST_RULES = 4_000;
/** Forms (groups of objects) inside forms. */
const MOST_DEPTH = 4;
/** Shorter strokes are parts of drawings; in points. */
const SHORTEST_RULE = 7;

interface Box {
  left: number;
  bottom: number;
  right: number;
  top: number;
}

/** Reads the objects of an open page. */
export function readObjects(document: PdfDocument, page: number): PageObjects {
  const { api, scratch } = document.engine;
  const upright: Rule[] = [];
  const flat: Rule[] = [];
  let covered = 0;
  let seen = 0;

  function bounds(object: number): Box | null {
    if (!api.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12)) return null;
    const raw = view(document.engine, scratch, 16);
    return {
      left: raw.readFloatLE(0),
      bottom: raw.readFloatLE(4),
      right: raw.readFloatLE(8),
      top: raw.readFloatLE(12),
    };
  }

  function line(x0: number, y0: number, x1: number, y1: number): void {
    if (upright.length + flat.length > MOST_RULES) return;
    const [across, along] = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
    if (across < 3 && along >= SHORTEST_RULE) {
      upright.push({ x: (x0 + x1) / 2, y0: Math.min(y0, y1), y1: Math.max(y0, y1) });
    } else if (along < 3 && across >= SHORTEST_RULE) {
      flat.push({ x: (y0 + y1) / 2, y0: Math.min(x0, x1), y1: Math.max(x0, x1) });
    }
  }

  function path(object: number): void {
    const box = bounds(object);
    if (box === null) return;
    const { left, bottom, right, top } = box;
    const segments = api.FPDFPath_CountSegments(object);
    if (right - left < 3 || top - bottom < 3) line(left, bottom, right, top);
    else if (segments <= 6) {
      line(left, bottom, left, top);
      line(right, bottom, right, top);
      line(left, bottom, right, bottom);
      line(left, top, right, top);
    } else if (segments <= 4_000) strokes(object, segments);
  }

  function strokes(object: number, segments: number): void {
    if (!api.FPDFPageObj_GetMatrix(object, scratch)) return;
    const raw = view(document.engine, scratch, 24);
    const [a, b, c, d, e, f] = [0, 4, 8, 12, 16, 20].map(at => raw.readFloatLE(at)) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    let last: { x: number; y: number } | null = null;
    for (let index = 0; index < segments; index++) {
      const segment = api.FPDFPath_GetPathSegment(object, index);
      if (!api.FPDFPathSegment_GetPoint(segment, scratch + 24, scratch + 28)) return;
      const point = view(document.engine, scratch + 24, 8);
      const [px, py] = [point.readFloatLE(0), point.readFloatLE(4)];
      const here = { x: a * px + c * py + e, y: b * px + d * py + f };
      const drawn = api.FPDFPathSegment_GetType(segment) === 0;
      if (drawn && last !== null) line(last.x, last.y, here.x, here.y);
      last = here;
    }
  }

  function visit(object: number, depth: number): void {
    if (seen++ > MOST_OBJECTS) return;
    const type = api.FPDFPageObj_GetType(object);
    if (type === PATH && depth === 0) path(object);
    else if (type === IMAGE) {
      const box = bounds(object);
      // Inside a form the bounds are in the form's own space: any picture there counts as a whole one.
      if (depth > 0) covered = Number.POSITIVE_INFINITY;
      else if (box !== null) covered += Math.abs((box.right - box.left) * (box.top - box.bottom));
    } else if (type === FORM && depth < MOST_DEPTH) {
      const count = Math.min(api.FPDFFormObj_CountObjects(object), MOST_OBJECTS);
      for (let index = 0; index < count; index++) visit(api.FPDFFormObj_GetObject(object, index), depth + 1);
    }
  }

  const count = Math.min(api.FPDFPage_CountObjects(page), MOST_OBJECTS);
  for (let index = 0; index < count; index++) visit(api.FPDFPage_GetObject(page, index), 0);
  const area = api.FPDF_GetPageWidthF(page) * api.FPDF_GetPageHeightF(page);
  return { upright, flat, pictures: area > 0 ? Math.min(1, covered / area) : 0 };
}

const mirrored = (rule: Rule): Rule => ({ x: -rule.x, y0: rule.y0, y1: rule.y1 });
const shifted = (rule: Rule): Rule => ({ x: rule.x, y0: -rule.y1, y1: -rule.y0 });

/** The rules as text of a direction sees them (quarter turns counter-clockwise, as `readGlyphs` turns it). */
export function turnRules(objects: PageObjects, turn: number): Pick<PageObjects, 'upright' | 'flat'> {
  const { upright, flat } = objects;
  switch (turn) {
    case 1:
      return { upright: flat.map(shifted), flat: upright.map(mirrored) };
    case 2:
      return { upright: upright.map(mirrored).map(shifted), flat: flat.map(mirrored).map(shifted) };
    case 3:
      return { upright: flat.map(mirrored), flat: upright.map(shifted) };
    default:
      return { upright, flat };
  }
}
