import type { Piece } from '../../model.ts';
import type { OfficePackage } from './ooxml.ts';
import { builtInFormat, compileFormat, type NumberFormat, plainNumber } from './xlsx-format.ts';
import { attribute, relationId, scanXml, type XmlHandler } from './xml-stream.ts';

/** A sheet as the workbook lists it. */
export interface Sheet {
  readonly name: string;
  readonly path: string;
}

/** What a workbook says of its sheets. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly epoch1904: boolean;
  /** Names that the workbook defines, and what they stand for. */
  readonly names: readonly Piece[];
}

const SHEET_PART = /^xl\/(worksheets|macrosheets|dialogsheets|chartsheets)\/[^/]{1,100}\.xml$/i;
const isYes = (value: string | null): boolean => value === '1' || value === 'true' || value === 'on';

/** Reads `workbook.xml`; sheets that it does not list come last, under the names of their parts. */
export async function readWorkbook(pkg: OfficePackage, path: string): Promise<Workbook> {
  const targets = new Map((await pkg.relations(path)).map(({ id, target }) => [id, target]));
  const sheets: Sheet[] = [];
  const names: Piece[] = [];
  let epoch1904 = false;
  let label: string | null = null;
  let text = '';
  const handler: XmlHandler = {
    open(tag, attributes) {
      if (tag === 'workbookPr') epoch1904 = isYes(attribute(attributes, 'date1904'));
      else if (tag === 'sheet') {
        const target = targets.get(relationId(attributes) ?? '');
        const name = attribute(attributes, 'name') ?? '';
        if (target !== undefined && pkg.parts.has(target)) sheets.push({ name, path: target });
      } else if (tag === 'definedName') {
        label = attribute(attributes, 'name') ?? '';
        text = attribute(attributes, 'comment') ?? '';
      }
    },
    close(tag) {
      if (tag !== 'definedName') return;
      // A name mostly stands for a range of cells; a constant in it is a value of its own.
      if (/["\d]{4}/.test(text)) {
        names.push({ segment: { text, label: label ?? '', place: { field: `name ${label}` }, apart: true } });
      }
      label = null;
    },
    text(more) {
      if (label !== null) text += more;
    },
  };
  if (pkg.parts.has(path)) await scanXml(pkg.open(path), handler);
  const listed = new Set(sheets.map(sheet => sheet.path));
  for (const part of pkg.parts.keys()) {
    if (SHEET_PART.test(part) && !listed.has(part)) {
      sheets.push({ name: /([^/]{1,100})\.xml$/i.exec(part)?.[1] ?? part, path: part });
    }
  }
  return { sheets, epoch1904, names };
}

/** The number formats of a workbook. */
export interface Formats {
  /** By the `s` attribute of a cell. */
  byStyle(style: number): NumberFormat;
  /** By the number of a format. */
  byId(id: number): NumberFormat;
}

/** Reads `styles.xml`; without one, numbers are plain. */
export async function readFormats(
  pkg: OfficePackage,
  path: string | undefined,
  epoch1904: boolean,
): Promise<Formats> {
  const codes = new Map<number, string>();
  const styles: number[] = [];
  let inCells = false;
  const handler: XmlHandler = {
    open(tag, attributes) {
      if (tag === 'numFmt') {
        codes.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? '');
      } else if (tag === 'cellXfs') inCells = true;
      else if (tag === 'xf' && inCells) styles.push(Number(attribute(attributes, 'numFmtId') ?? 0));
    },
    close(tag) {
      if (tag === 'cellXfs') inCells = false;
    },
  };
  if (path !== undefined && pkg.parts.has(path)) await scanXml(pkg.open(path), handler);
  const compiled = new Map<number, NumberFormat>();
  function byId(id: number): NumberFormat {
    const known = compiled.get(id);
    if (known !== undefined) return known;
    const format = compileFormat(codes.get(id) ?? builtInFormat(id), epoch1904);
    compiled.set(id, format);
    return format;
  }
  return { byId, byStyle: style => (styles[style] === undefined ? plainNumber : byId(styles[style])) };
}
