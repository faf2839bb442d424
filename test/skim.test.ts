import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFinder } from '../src/detect/finder.ts';
import { wholeFinder } from '../src/detect/whole-finder.ts';
import { csv } from '../src/extract/csv.ts';
import { ndjson } from '../src/extract/data/json.ts';
import { memorySource } from '../src/lib/source.ts';
import type { ExtractContext, Extractor, Finder, Row, Segment } from '../src/model.ts';
import { entryOf } from './text-pieces.ts';

/** Rows of a text as a reader gives them: of skimmed lines where the finder is the real one, of all where it points at all. */
async function rowsOf(extractor: Extractor, text: string, finder: Finder): Promise<Row[]> {
  const context = { entry: entryOf('record.csv'), finder } as ExtractContext;
  const rows: Row[] = [];
  for await (const piece of extractor.extract(memorySource(new TextEncoder().encode(text)), context))
    if ('row' in piece) rows.push(piece.row);
  return rows;
}

/** What a report shows of the cells that hold a text. */
const showing = (rows: readonly Row[], wanted: RegExp): string[] =>
  rows
    .flatMap(({ segments }) => segments)
    .filter(({ text }) => wanted.test(text))
    .map(
      ({ text, label, place }: Segment) =>
        `${label ?? ''}=${text} ${place.line}:${place.column} ${place.row ?? ''}`,
    );

const FILL = 'Part,Shelf,Moved,Price\n';
const line = (at: number): string =>
  `bracket ${at % 89},A${at % 7},2024-0${1 + (at % 9)}-11,${at % 900}.50\n`;
const filler = (from: number, count: number): string =>
  Array.from({ length: count }, (_, at) => line(from + at)).join('');
const LONG = 24_000;
const VALUES = /\d{3}-\d{2}-\d{4}|^\d{9,10}$/;

async function same(extractor: Extractor, text: string): Promise<string[]> {
  const full = showing(await rowsOf(extractor, text, wholeFinder), VALUES);
  const skimmed = showing(await rowsOf(extractor, text, createFinder()), VALUES);
  expect(skimmed).toEqual(full);
  return skimmed;
}

describe('skimmed delimited values', () => {
  it('are far fewer rows', async () => {
    const text = FILL + filler(0, LONG);
    expect((await rowsOf(csv, text, createFinder())).length).toBeLessThan(LONG / 2);
  });

  it('keep a number with its label, line, column and row', async () => {
    const text = `${FILL}${filler(0, LONG)}note of Ida Vos SSN 212-34-5671,A3,2024-01-01,1.50\n${filler(0, LONG)}`;
    expect(await same(csv, text)).toEqual([`Part=note of Ida Vos SSN 212-34-5671 ${LONG + 2}:1 ${LONG + 2}`]);
  });

  it('keep every value of a column that its header names', async () => {
    const rows = Array.from(
      { length: LONG },
      (_, at) => `Teo Quill,${at % 50 === 0 ? 300_000_000 + at * 7 : ''},${at % 9}\n`,
    );
    expect(await same(csv, `Name,SSN,Shelf\n${rows.join('')}`)).toHaveLength(LONG / 50);
  });

  it('keep a second table with a header of its own', async () => {
    const text = `${FILL}${filler(0, LONG)}\nName,Account Number,Bank\nTeo Quill,4410293412,Shore Bank\n`;
    expect(await same(csv, text)).toEqual([`Account Number=4410293412 ${LONG + 4}:11 ${LONG + 4}`]);
  });

  it('keep every value of a column that a header far below names', async () => {
    const people = Array.from(
      { length: 40 },
      (_, at) => `Teo Quill,${412_000_000 + at * 7919},${at % 9},x\n`,
    ).join('');
    const text = `${FILL}${filler(0, LONG)}Name,Social Security Number,Shelf,Note\n${filler(0, LONG)}${people}`;
    expect(await same(csv, text)).toHaveLength(40);
  });

  it.each(['账号', '401(k) Account', 'Số tài khoản'])(
    'keep the values of a column named %s',
    async header => {
      const rows = Array.from(
        { length: LONG },
        (_, at) => `Teo Quill,${at % 100 === 0 ? 4_410_293_000 + at : ''},${at % 9}\n`,
      );
      expect(await same(csv, `Name,${header},Shelf\n${rows.join('')}`)).toHaveLength(LONG / 100);
    },
  );

  it('keep a sparse column of nine digits that begins late', async () => {
    const rows = Array.from(
      { length: LONG },
      (_, at) => `Teo Quill,${at > 9_000 && at % 5 === 0 ? 218_000_000 + at * 91 : ''},${at % 9}\n`,
    );
    expect(await same(csv, `Name,Number,Shelf\n${rows.join('')}`)).toHaveLength(
      Math.floor((LONG - 1) / 5) - 1_800,
    );
  });

  it('keep their line and row numbers over quotes of several lines', async () => {
    const notes = Array.from(
      { length: LONG },
      (_, at) => `"first\nsecond ""${at % 9}""",A1,2024-01-01,1.50\n`,
    ).join('');
    const text = `${FILL}${notes}"note\nSSN 212-34-5671",A3,2024-01-01,1.50\n`;
    expect(await same(csv, text)).toEqual([`note=SSN 212-34-5671 ${2 * LONG + 3}:1 ${LONG + 2}`]);
  });

  it('are read in full where a column without a telling header holds nine digits', async () => {
    const rows = Array.from({ length: LONG }, (_, at) => `Teo Quill,${300_000_000 + at * 17},x\n`).join('');
    expect(await same(csv, rows)).toHaveLength(LONG);
  });

  it('hold what the whole file holds, wherever it stands', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(LONG - 1), { minLength: 1, maxLength: 12 }), async places => {
        const lines = filler(0, LONG).split('\n');
        for (const at of places) lines[at] = `SSN 212-34-56${10 + (at % 90)} of Ida Vos,A1,2024-01-01,1.50`;
        await same(csv, `${FILL}${lines.join('\n')}`);
      }),
      { numRuns: 8 },
    );
  });
});

describe('skimmed JSON lines', () => {
  const object = (at: number): string =>
    `{"part":"bracket ${at % 89}","shelf":${at % 7},"took":0.${at % 977}}\n`;
  const objects = (count: number): string => Array.from({ length: count }, (_, at) => object(at)).join('');

  it('keep an object with a number', async () => {
    const text = `${objects(LONG)}{"name":"Ida Vos","ssn":"212-34-5671"}\n${objects(LONG)}`;
    expect(await same(ndjson, text)).toEqual([`ssn=212-34-5671 ${LONG + 1}:26 `]);
  });

  it.each([
    [
      'a key far from its value',
      `{"name":"Ida Vos","ssn":{"note":"${'of no use '.repeat(60)}","value":"212345671"}}`,
    ],
    ['a key written by numbers', '{"name":"Ida Vos","\\u0073sn":"212345671"}'],
    ['nine digits under a key that tells nothing', '{"name":"Ida Vos","value":"212345671"}'],
  ])('keep %s', async (_, object) => {
    expect(await same(ndjson, `${objects(LONG)}${object}\n${objects(LONG)}`)).toHaveLength(1);
  });

  it('keep objects over several lines', async () => {
    const text = `${objects(LONG)}{"name":"Ida Vos",\n "ssn":\n "212-34-5671"}\n`;
    expect(await same(ndjson, text)).toHaveLength(1);
  });
});
