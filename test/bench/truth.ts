import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Element } from '../../src/model.ts';

/**
 * Elements that were planted: one on each of the lines `from` to `to` of a file, or one in a cell or anywhere in a
 * document, which is known by its last four characters then.
 */
export interface Plant {
  /** From the corpus's folder. */
  readonly file: string;
  readonly element: Element;
  readonly at:
    | { readonly from: number; readonly to: number }
    | { readonly cell: string }
    | { readonly end: string };
}

/** What was planted in a corpus and what of it a scan found at its place. */
export interface Recall {
  readonly planted: number;
  readonly found: number;
  /** Findings where nothing was planted. */
  readonly other: number;
}

/** How many elements a plant stands for. */
export function countOf({ at }: Plant): number {
  return 'from' in at ? at.to - at.from + 1 : 1;
}

/** The cells of one row of a report in CSV (RFC 4180) without line breaks in cells. */
function cellsOf(row: string): string[] {
  return Array.from(row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g), ([, quoted, bare]) =>
    quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'),
  );
}

/** Which lines of a file have a plant, a bit a line, and which were found. */
interface Lines {
  readonly planted: Uint8Array;
  readonly found: Uint8Array;
}

function linesOf(plants: readonly Plant[]): Map<string, Lines> {
  const last = new Map<string, number>();
  for (const plant of plants) {
    if ('from' in plant.at) last.set(keyOf(plant), Math.max(last.get(keyOf(plant)) ?? 0, plant.at.to));
  }
  const lines = new Map(
    [...last].map(([key, count]): [string, Lines] => [
      key,
      { planted: new Uint8Array(count + 1), found: new Uint8Array(count + 1) },
    ]),
  );
  for (const plant of plants) {
    if ('from' in plant.at) lines.get(keyOf(plant))!.planted.fill(1, plant.at.from, plant.at.to + 1);
  }
  return lines;
}

const keyOf = ({ file, element }: Pick<Plant, 'file' | 'element'>): string => `${file}\t${element}`;

/**
 * Compares a report in CSV with what was planted, by file, element and line, cell or last four characters. Each plant
 * counts once. A state ID counts as a driver's license: the same numbers are on both.
 */
export async function recallOf(report: string, folder: string, plants: readonly Plant[]): Promise<Recall> {
  const lines = linesOf(plants);
  const places = new Map<string, number>();
  for (const plant of plants) {
    if ('from' in plant.at) continue;
    const key = `${keyOf(plant)}\t${'cell' in plant.at ? plant.at.cell : plant.at.end}`;
    places.set(key, (places.get(key) ?? 0) + 1);
  }
  let found = 0;
  let other = 0;
  const rows = createInterface({ input: createReadStream(report) });
  let names: Map<string, number> | null = null;
  for await (const row of rows) {
    const cells = cellsOf(row);
    names ??= new Map(cells.map((name, at) => [name, at]));
    const cell = (name: string): string => cells[names!.get(name)!] ?? '';
    const file = cell('path').slice(folder.length + 1);
    const said = cell('element');
    if (said === '' || said === 'element') continue;
    const element = said.replace('state-id', 'drivers-license') as Element;
    const own = lines.get(keyOf({ file, element }));
    const line = Number(cell('line'));
    if (own?.planted[line] === 1) {
      if (own.found[line] === 0) found += 1;
      own.found[line] = 1;
      continue;
    }
    const key = [cell('cell'), cell('masked').slice(-4)]
      .map(at => `${keyOf({ file, element })}\t${at}`)
      .find(at => (places.get(at) ?? 0) > 0);
    if (key === undefined) other += 1;
    else {
      places.set(key, places.get(key)! - 1);
      found += 1;
    }
  }
  return { planted: plants.reduce((sum, plant) => sum + countOf(plant), 0), found, other };
}
