import type { Piece, Place } from '../../model.ts';
import { createTable } from '../table.ts';
import type { OfficePackage } from './ooxml.ts';
import { attribute, type XmlHandler } from './xml-stream.ts';

/** Points of one series that are held at once. */
const POINTS = 20_000;

interface Series {
  name: string;
  readonly categories: string[];
  readonly values: string[];
}

/**
 * A handler for a chart: its cached categories and values become rows, as in the sheet that they came from; titles
 * and notes become segments.
 */
function createChart(name: string, place: Place, out: Piece[]): XmlHandler {
  const series: Series[] = [];
  let current: Series | null = null;
  let role: 'tx' | 'cat' | 'val' | null = null;
  let index = 0;
  let text = '';
  let capturing = false;
  let paragraph = '';

  function point(): void {
    if (current === null) return;
    if (role === 'tx') current.name = text;
    else if (role !== null && index < POINTS) {
      (role === 'cat' ? current.categories : current.values)[index] = text;
    }
  }

  function rows(): void {
    if (series.length === 0) return;
    const table = createTable();
    const cell = (value: string | undefined, row: number) =>
      value === undefined || value === ''
        ? null
        : { text: value, place: { ...place, field: `${name} row ${row}`, row } };
    const first = series[0]!;
    out.push(...table.row([null, ...series.map(one => cell(one.name, 1))]));
    const length = Math.max(...series.map(one => Math.max(one.categories.length, one.values.length)));
    for (let at = 0; at < length; at++) {
      const category =
        first.categories[at] ?? series.find(one => one.categories[at] !== undefined)?.categories[at];
      out.push(...table.row([cell(category, at + 2), ...series.map(one => cell(one.values[at], at + 2))]));
    }
    out.push(...table.end());
  }

  return {
    open(tag, attributes) {
      if (tag === 'ser' || tag === 'data') {
        current = { name: '', categories: [], values: [] };
        series.push(current);
      } else if (tag === 'tx') role = current === null ? null : 'tx';
      else if (tag === 'cat' || tag === 'xVal' || tag === 'strDim') role = 'cat';
      else if (tag === 'val' || tag === 'yVal' || tag === 'numDim') role = 'val';
      else if (tag === 'pt') index = Number(attribute(attributes, 'idx') ?? index + 1) || 0;
      capturing = tag === 'v' || tag === 't' || tag === 'pt';
      text = '';
    },
    close(tag) {
      if (tag === 'v' || (tag === 'pt' && text.trim() !== '')) point();
      else if (tag === 't') paragraph += text;
      else if (tag === 'p') {
        if (paragraph.trim() !== '')
          out.push({ segment: { text: paragraph, place: { ...place, field: name } } });
        paragraph = '';
      } else if (tag === 'ser' || tag === 'data') current = null;
      else if (/^(tx|cat|val|xVal|yVal|strDim|numDim)$/.test(tag)) role = null;
      text = '';
      capturing = false;
    },
    text(more) {
      if (capturing) text += more;
    },
    end: rows,
  };
}

/** Reads one chart part; `place` is shared by all that it yields. */
export async function* readChart(pkg: OfficePackage, path: string, place: Place): AsyncGenerator<Piece> {
  const out: Piece[] = [];
  yield* pkg.read(path, createChart('chart', place, out), out);
}
