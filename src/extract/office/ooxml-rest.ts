import type { Piece, Segment } from '../../model.ts';
import { createDrawing } from './drawing.ts';
import type { OfficePackage } from './ooxml.ts';
import { readChart } from './ooxml-charts.ts';
import { readLeftovers } from './ooxml-leftovers.ts';
import { readProperties } from './ooxml-properties.ts';
import { attribute, type XmlHandler } from './xml-stream.ts';

/** Leaves of one element that are held for its row. */
const LEAVES = 1_000;
const PICTURES = /\.(png|jpe?g|jfif|gif|bmp|dib|tiff?|emf|wmf|emz|wmz|wdp|jxr|webp|heic|ico|pcx|pict?)$/i;
const SILENT = /\.(rels|odttf|ttf|otf|fntdata|mp[34]|m4[av]|wav|wmv|avi|mov|vml|psmdcp|sigs)$/i;
const XML = /\.xml$/i;
/** Parts of the machinery that hold no text of a person. */
const MACHINERY = /(^|\/)(printerSettings|thumbnail)[^/]{0,60}$|^_xmlsignatures\//i;

/** A handler for data of others' making, called `name` in places: the leaves of one element are one object. */
export function createData(name: string, out: Piece[]): XmlHandler {
  const stack: { segments: Segment[]; text: string; leaf: boolean; tag: string }[] = [];
  function leafOf(tag: string, text: string): Segment {
    const path = [...stack.map(level => level.tag), tag].join('/');
    return { text, label: tag, place: { field: `${name} ${path}` } };
  }
  return {
    open(tag, attributes) {
      const parent = stack.at(-1);
      if (parent) parent.leaf = false;
      const segments = Object.entries(attributes)
        .filter(([key]) => !key.startsWith('xmlns'))
        .map(([key, value]) => leafOf(key, value));
      stack.push({ segments, text: '', leaf: true, tag });
    },
    close(tag) {
      const level = stack.pop();
      if (level === undefined) return;
      const parent = stack.at(-1);
      const text = level.text.trim();
      if (text !== '') {
        const segment = leafOf(tag, text);
        if (level.leaf && parent && parent.segments.length < LEAVES) parent.segments.push(segment);
        else level.segments.push(segment);
      }
      if (level.segments.length > 0) out.push({ row: { segments: level.segments, kind: 'object' } });
    },
    text(text) {
      const level = stack.at(-1);
      if (level) level.text += text;
    },
  };
}

/** Hyperlinks out of the document: mail addresses and queries can hold names and numbers. */
async function* readLinks(pkg: OfficePackage): AsyncGenerator<Piece> {
  for (const path of pkg.parts.keys()) {
    const owner = /^(.{0,500}?)_rels\/([^/]{1,200})\.rels$/i.exec(path);
    if (owner === null) continue;
    for (const { type, external, target } of await pkg.relations(`${owner[1]}${owner[2]}`)) {
      if (!external || type !== 'hyperlink') continue;
      yield { segment: { text: decodeAddress(target), place: { field: 'hyperlink' }, apart: true } };
    }
  }
}

function decodeAddress(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

async function* readDiagrams(pkg: OfficePackage, paths: readonly string[]): AsyncGenerator<Piece> {
  for (const path of paths) {
    if (!/\/diagrams\/data[^/]{0,60}\.xml$/i.test(path)) continue;
    const out: Piece[] = [];
    yield* pkg.read(path, createDrawing({ place: {}, name: 'diagram' }, out), out);
  }
}

async function* readCustomData(pkg: OfficePackage, paths: readonly string[]): AsyncGenerator<Piece> {
  for (const path of paths) {
    if (!/^customXml\/[^/]{1,100}\.xml$/i.test(path) || /itemProps[^/]{0,20}\.xml$/i.test(path)) continue;
    const out: Piece[] = [];
    yield* pkg.read(path, createData('custom data', out), out);
  }
}

/** Whether a chart part, by its path; the styles and colours beside it are none. */
function isChart(path: string): boolean {
  return /\/charts\/chart(Ex)?[^/]{0,60}\.xml$/i.test(path);
}

/**
 * What every OOXML package can hold beside its own parts: diagrams, charts not read yet, custom data, properties,
 * links, and the files that are embedded in it, which are members.
 *
 * @param done parts that the caller has read.
 */
export async function* readRest(pkg: OfficePackage, done: ReadonlySet<string>): AsyncGenerator<Piece> {
  const paths = [...pkg.parts.keys()].filter(path => !done.has(path));
  yield* readDiagrams(pkg, paths);
  for (const path of paths.filter(isChart)) yield* readChart(pkg, path, {});
  yield* readCustomData(pkg, paths);
  yield* readProperties(pkg);
  yield* readLinks(pkg);
  yield* readLeftovers(pkg);
  for (const path of paths) {
    if (XML.test(path)) continue;
    if (!PICTURES.test(path) && !SILENT.test(path) && !MACHINERY.test(path)) yield pkg.member(path);
  }
}

/** Passes pieces on and, where a package holds pictures and no text at all, adds that they were not read. */
export async function* tellPictures(pkg: OfficePackage, pieces: AsyncIterable<Piece>): AsyncGenerator<Piece> {
  let hasText = false;
  for await (const piece of pieces) {
    hasText ||= 'member' in piece;
    if ('segment' in piece) hasText ||= /\S/.test(piece.segment.text) && !isProperty(piece.segment);
    if ('row' in piece) hasText ||= piece.row.segments.some(segment => !isProperty(segment));
    yield piece;
  }
  const pictures = [...pkg.parts.keys()].filter(path => PICTURES.test(path) && !MACHINERY.test(path)).length;
  if (hasText || pictures === 0) return;
  yield { problem: { status: 'partial', cause: 'picture-not-read', detail: `${pictures} pictures` } };
}

/** Whether a text stands in no part that is shown. */
function isProperty(segment: Segment): boolean {
  return /^(property|part) /.test(segment.place.field ?? '');
}

/** The handler's attribute of a name-and-value element, as a labelled segment; null where either is missing. */
export function namedValue(attributes: Readonly<Record<string, string>>, what: string): Segment | null {
  const label = attribute(attributes, 'name');
  const text = attribute(attributes, 'val');
  if (label === null || text === null || text.trim() === '') return null;
  return { text, label, place: { field: `${what} ${label}` } };
}
