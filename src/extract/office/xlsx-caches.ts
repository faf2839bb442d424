import type { Piece, Place } from '../../model.ts';
import { createTable } from '../table.ts';
import type { OfficePackage } from './ooxml.ts';
import { plainNumber } from './xlsx-format.ts';
import { columnOf, rowOf } from './xlsx-sheet.ts';
import { unescapeText } from './xlsx-strings.ts';
import type { Formats } from './xlsx-workbook.ts';
import { type Attributes, attribute, type XmlHandler } from './xml-stream.ts';

/** Values of one pivot field that are held to look records up in. */
const SHARED_ITEMS = 200_000;
const ITEMS = new Set(['s', 'n', 'd', 'b', 'e', 'm']);

interface Field {
  readonly name: string;
  readonly format: (raw: string) => string;
  readonly items: string[];
}

function itemText(tag: string, attributes: Attributes, field: Field | undefined): string {
  const value = attribute(attributes, 'v') ?? '';
  if (tag === 'n') return (field?.format ?? plainNumber)(value);
  return tag === 'e' || tag === 'm' ? '' : unescapeText(value);
}

function createFields(formats: Formats, fields: Field[]): XmlHandler {
  let inItems = false;
  return {
    open(tag, attributes) {
      if (tag === 'cacheField') {
        const id = Number(attribute(attributes, 'numFmtId') ?? 0);
        fields.push({ name: attribute(attributes, 'name') ?? '', format: formats.byId(id), items: [] });
      } else if (tag === 'sharedItems') inItems = true;
      else if (inItems && ITEMS.has(tag)) {
        const field = fields.at(-1);
        if (field && field.items.length < SHARED_ITEMS) field.items.push(itemText(tag, attributes, field));
      }
    },
    close(tag) {
      if (tag === 'sharedItems') inItems = false;
    },
  };
}

function createRecords(name: string, fields: readonly Field[], out: Piece[]): XmlHandler {
  const table = createTable({ header: fields.map(field => field.name) });
  let values: string[] = [];
  let row = 0;
  const place = (): Place => ({ sheet: name, row });
  return {
    open(tag, attributes) {
      if (tag === 'r') values = [];
      else if (tag === 'x')
        values.push(fields[values.length]?.items[Number(attribute(attributes, 'v'))] ?? '');
      else if (ITEMS.has(tag)) values.push(itemText(tag, attributes, fields[values.length]));
    },
    close(tag) {
      if (tag !== 'r') return;
      row += 1;
      out.push(...table.row(values.map(text => (text === '' ? null : { text, place: place() }))));
    },
    end() {
      out.push(...table.end());
    },
  };
}

/** Reads pivot caches: copies of rows that can outlive the sheet that they came from. */
export async function* readPivots(pkg: OfficePackage, formats: Formats): AsyncGenerator<Piece> {
  for (const path of pkg.parts.keys()) {
    if (!/\/pivotCache\/pivotCacheDefinition[^/]{0,20}\.xml$/i.test(path)) continue;
    const fields: Field[] = [];
    yield* pkg.read(path, createFields(formats, fields), []);
    const name = /pivotCacheDefinition([^/]{0,20})\.xml$/i.exec(path)?.[1] ?? '';
    const records = (await pkg.relations(path)).find(({ type }) => type === 'pivotCacheRecords')?.target;
    if (records !== undefined && pkg.parts.has(records)) {
      const out: Piece[] = [];
      yield* pkg.read(records, createRecords(`pivot cache ${name}`.trim(), fields, out), out);
      continue;
    }
    for (const field of fields) {
      for (const text of field.items) {
        if (text === '') continue;
        const place = { sheet: `pivot cache ${name}`.trim(), field: field.name };
        yield { row: { kind: 'row', segments: [{ text, label: field.name, place }] } };
      }
    }
  }
}

/** A handler for an external link: the cached cells of another workbook. */
function createLink(out: Piece[]): XmlHandler {
  const names: string[] = [];
  let table = createTable();
  let cells: ({ text: string; place: Place } | null)[] = [];
  let [sheet, cell, value] = ['', '', ''];
  let capturing = false;
  return {
    open(tag, attributes) {
      if (tag === 'sheetName') names.push(attribute(attributes, 'val') ?? '');
      else if (tag === 'sheetData') {
        table = createTable();
        sheet = names[Number(attribute(attributes, 'sheetId') ?? 0)] ?? '';
      } else if (tag === 'row') cells = [];
      else if (tag === 'cell') {
        cell = attribute(attributes, 'r') ?? '';
        value = '';
      }
      capturing = tag === 'v' || tag === 'val';
    },
    close(tag) {
      capturing = false;
      if (tag === 'row') out.push(...table.row(cells));
      else if (tag === 'sheetData') out.push(...table.end());
      else if (tag === 'cell' && value !== '') {
        const row = rowOf(cell);
        const column = Math.max(columnOf(cell), 0);
        while (cells.length < column) cells.push(null);
        const place = { sheet: `linked ${sheet}`, cell, ...(row === null ? {} : { row }) };
        cells[column] = { text: /^-?\d/.test(value) ? plainNumber(value) : unescapeText(value), place };
      }
    },
    text(text) {
      if (capturing) value += text;
    },
  };
}

/** Reads the cells of other workbooks that this one keeps copies of. */
export async function* readExternalLinks(pkg: OfficePackage): AsyncGenerator<Piece> {
  for (const path of pkg.parts.keys()) {
    if (!/\/externalLinks\/externalLink[^/]{0,20}\.xml$/i.test(path)) continue;
    const out: Piece[] = [];
    yield* pkg.read(path, createLink(out), out);
  }
}
