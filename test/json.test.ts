import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { json, ndjson } from '../src/extract/data/json.ts';
import { memorySource } from '../src/lib/source.ts';
import type { Entry, ExtractContext, Piece, Row, Segment, Source } from '../src/model.ts';

const entryOf = (name: string): Entry => ({
  trail: [name],
  bytes: null,
  modified: null,
  owner: null,
  mode: null,
});
const context = { entry: entryOf('a.json') } as ExtractContext;

/** A source that gives its bytes in pieces of these lengths, over and over. */
function pieced(text: string, lengths: readonly number[] = [1 << 20]): Source {
  const bytes = new TextEncoder().encode(text);
  return {
    ...memorySource(bytes),
    chunks: async function* () {
      for (let at = 0, turn = 0; at < bytes.length; turn++) {
        const length = lengths[turn % lengths.length]!;
        yield bytes.slice(at, at + length);
        at += length;
      }
    },
  };
}

async function piecesOf(text: string, lengths?: readonly number[]): Promise<Piece[]> {
  const pieces: Piece[] = [];
  for await (const piece of json.extract(pieced(text, lengths), context)) pieces.push(piece);
  return pieces;
}

const rowsOf = (pieces: readonly Piece[]): Row[] =>
  pieces.flatMap(piece => ('row' in piece ? [piece.row] : []));
const segmentsOf = (pieces: readonly Piece[]): Segment[] =>
  pieces.flatMap(piece => ('row' in piece ? piece.row.segments : 'segment' in piece ? [piece.segment] : []));

/** `label=text @field line:column` for each segment of a row. */
const shown = (row: Row): string[] =>
  row.segments.map(
    ({ label, text, place }) => `${label ?? ''}=${text} @${place.field} ${place.line}:${place.column}`,
  );

const accepts = (text: string, name = 'data'): string => {
  const head = new TextEncoder().encode(text);
  if (ndjson.accepts(head, entryOf(name))) return 'ndjson';
  return json.accepts(head, entryOf(name)) ? 'json' : '';
};

describe('json rows', () => {
  it('gives an item of the outermost list as a row, and what is around as the outer row', async () => {
    const text =
      '{"company": "Quill & Sons",\n "staff": [\n  {"name": "Odalys Brzezicki", "ssn": "219-45-7781"},\n  {"name": "Teo Achterberg", "pay": {"account": 4410293381}}\n ],\n "site": "Hull"}';
    const rows = rowsOf(await piecesOf(text));
    expect(rows.map(row => row.outer ?? false)).toEqual([true, false, false]);
    expect(shown(rows[0]!)).toEqual(['company=Quill & Sons @$.company 1:14', 'site=Hull @$.site 6:11']);
    expect(shown(rows[1]!)).toEqual([
      'name=Odalys Brzezicki @$.staff[0].name 3:13',
      'ssn=219-45-7781 @$.staff[0].ssn 3:40',
    ]);
    expect(shown(rows[2]!)[1]).toBe('account=4410293381 @$.staff[1].pay.account 4:49');
  });

  it('keeps the lists of one person in the row of the person', async () => {
    const patient = {
      resourceType: 'Patient',
      identifier: [
        { system: 'http://hl7.org/fhir/sid/us-ssn', value: '219457781' },
        { system: 'urn:oid:2.16.840.1.113883.4.3.25', value: 'S20485511' },
      ],
      name: [{ family: 'Brzezicki', given: ['Odalys'] }],
    };
    const rows = rowsOf(await piecesOf(JSON.stringify(patient)));
    expect(rows).toHaveLength(1);
    const labels = Object.fromEntries(rows[0]!.segments.map(({ label, text }) => [text, label]));
    expect(labels['219457781']).toBe('us-ssn');
    expect(labels.S20485511).toBe("MA driver's license");
    const holder = rowsOf(
      await piecesOf(
        '{"accounts":[{"number":"44102933"},{"number":"44102934"}],"holder":{"first_name":"Teo"}}',
      ),
    );
    expect(holder).toHaveLength(1);
    expect(shown(holder[0]!)[0]).toBe('account number=44102933 @$.accounts[0].number 1:25');
  });

  it('gives the members of a map by id as rows, and shows no number or name of a person in a path', async () => {
    const text =
      '{"219-45-7781": {"last": "Brzezicki", "town": "Hull"}, "Teo Achterberg": {"last": "A", "town": "B"}}';
    const rows = rowsOf(await piecesOf(text));
    const all = rows.flatMap(row => row.segments);
    expect(all.find(segment => segment.text === '219-45-7781')?.place.field).toBe('$[0]');
    expect(all.map(segment => segment.place.field).join()).not.toMatch(/7781|Teo/);
    expect(all.find(segment => segment.text === 'Teo Achterberg')?.label).toBeUndefined();
  });

  it('labels a value by the key that its object gives beside it', async () => {
    const text =
      '{"fields":[{"name":"full_name","value":"Teo Achterberg"},{"name":"ssn","value":"219457781"}]}';
    const rows = rowsOf(await piecesOf(text));
    expect(rows).toHaveLength(1);
    expect(shown(rows[0]!).filter(line => line.includes('219457781'))[0]).toMatch(/^ssn=/);
  });

  it('reads lists of lists and lists by column as tables', async () => {
    const split = await piecesOf(
      '{"columns":["name","ssn"],"data":[["Teo Achterberg","219457781"],["Odalys B","219457782"]]}',
    );
    const found = segmentsOf(split).find(segment => segment.text === '219457782');
    expect(found).toMatchObject({ label: 'ssn', place: { field: '$.data[1][1]' } });
    const columns = rowsOf(
      await piecesOf('{"name":{"0":"Teo A","1":"Odalys B"},"ssn":{"0":"219457781","1":"219457782"}}'),
    );
    expect(columns.map(row => row.segments.map(segment => `${segment.label}=${segment.text}`))).toEqual([
      ['name=Teo A', 'ssn=219457781'],
      ['name=Odalys B', 'ssn=219457782'],
    ]);
  });

  it('gives each document of JSON lines as a row that is not outer', async () => {
    const rows = rowsOf(
      await piecesOf('{"n":"Teo","ssn":"219457781"}\n{"n":"Ida","ssn":"219457782"}\n{"n":"Bo"}'),
    );
    expect(rows.map(row => [row.outer, row.segments.length, row.segments[0]!.place.line])).toEqual([
      [undefined, 2, 1],
      [undefined, 2, 2],
      [undefined, 1, 3],
    ]);
  });

  it('finds the place behind an escape', async () => {
    const [segment] = segmentsOf(await piecesOf('{"a": "x\\n\\u00e9\\"219-45-7781"}'));
    expect(segment!.text).toBe('x\né"219-45-7781');
    expect(segment!.locate!(4)).toMatchObject({ line: 1, column: 19, field: '$.a' });
  });

  it('gives out records of a list longer than what is held, each whole', async () => {
    const staff = Array.from({ length: 15_000 }, (_, n) => ({ name: `P${n}`, ssn: `${n}` }));
    const rows = rowsOf(await piecesOf(JSON.stringify({ head: 'x', staff, tail: 'y' }), [65_536]));
    const records = rows.filter(row => row.outer !== true);
    expect(records).toHaveLength(15_000);
    expect(records.every(row => row.segments.length === 2)).toBe(true);
    expect(records[14_999]!.segments[0]!.place.field).toBe('$.staff[14999].name');
  });
});

describe('json that is not quite', () => {
  it('reads comments, trailing commas, bare keys and single quotes', async () => {
    const pieces = await piecesOf(
      "{// Teo's own\n name: 'Teo', /* two */ \"ssn\": 219457781, list: [1,2,],\n}",
    );
    expect(pieces.filter(piece => 'problem' in piece)).toEqual([]);
    expect(segmentsOf(pieces).map(segment => segment.text)).toEqual([
      "// Teo's own",
      '/* two ',
      'Teo',
      '219457781',
      '1',
      '2',
    ]);
  });

  it.each([
    ['{"name": "Teo", "ssn": "219457781", "x": [1, {"y": "cut of', 'truncated'],
    ['{"name": "Teo" "ssn": "219457781" "x": ]}', 'damaged-part'],
    ['{"name": "Teo", "ssn": "219457781"}} and so on', 'damaged-part'],
  ])('reads what is there of %s', async (text, cause) => {
    const pieces = await piecesOf(text);
    expect(segmentsOf(pieces).map(segment => segment.text)).toEqual(
      expect.arrayContaining(['Teo', '219457781']),
    );
    expect(pieces.at(-1)).toEqual({ problem: { status: 'partial', cause } });
  });

  it('survives depth', async () => {
    const pieces = await piecesOf(`${'['.repeat(100_000)}"219457781"${']'.repeat(100_000)}`);
    expect(segmentsOf(pieces).map(segment => segment.text)).toEqual(['219457781']);
  });
});

describe('json accepts', () => {
  it.each([
    ['{"a": 1}', 'json'],
    ['\uFEFF \n[{"a": 1}, {"b": [null]}]', 'json'],
    ['{"a": 1}\n{"a": 2}\n', 'ndjson'],
    ['[1, 2, 3]', 'json'],
    ['[["a", "b"], ["c", "d"]]', 'json'],
    ['[section]\nkey=value\n', ''],
    ['[2026-01-02 10:11:12] INFO started', ''],
    ['[    0.000000] Linux version', ''],
    ['[1] A footnote', ''],
    ['{\\rtf1\\ansi hello}', ''],
    ['{\n  int main(void);\n}', ''],
    ['{{ name }}, your account', ''],
    ['plain', ''],
    ['', ''],
  ])('%j is %j', (text, format) => expect(accepts(text)).toBe(format));

  it('takes the head of a longer document', () => {
    const text = JSON.stringify(Array.from({ length: 3000 }, (_, n) => ({ name: `P${n}` })));
    expect(accepts(text.slice(0, 9001))).toBe('json');
  });
});

/** Every leaf that must be found: its text and its path. */
function leaves(value: unknown, path: string, found: string[] = []): string[] {
  if (typeof value === 'string' && value !== '') found.push(`${path} ${value}`);
  else if (typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 1e15)
    found.push(`${path} ${value}`);
  else if (Array.isArray(value))
    for (const [n, item] of value.entries()) leaves(item, `${path}[${n}]`, found);
  else if (value !== null && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) leaves(item, `${path}.${key}`, found);
  }
  return found;
}

describe('json properties', () => {
  const key = fc.stringMatching(/^[a-z_]{1,8}$/);
  const { value } = fc.letrec<{ value: unknown }>(tie => ({
    value: fc.oneof(
      { maxDepth: 5 },
      fc.string({ unit: 'binary' }),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 5 }),
      fc.dictionary(key, tie('value'), { maxKeys: 5, noNullPrototype: true }),
    ),
  }));

  it('finds every leaf under its path, whatever the chunks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(key, value, { minKeys: 1, maxKeys: 5, noNullPrototype: true }),
        fc.constantFrom(undefined, 1, 2),
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 }),
        async (document, indent, lengths) => {
          // Lone surrogates cannot be written in UTF-8, and JSON.stringify escapes them.
          const pieces = await piecesOf(JSON.stringify(document, null, indent), lengths);
          const found = segmentsOf(pieces)
            .filter(segment => segment.place.field !== undefined)
            .map(segment => `${segment.place.field} ${segment.text}`);
          const plain = leaves(document, '$');
          expect(pieces.some(piece => 'problem' in piece)).toBe(false);
          if (/\[\d+\]\[\d+\]/.test(plain.join())) return;
          expect(found.sort()).toEqual(plain.sort());
        },
      ),
      { numRuns: 300 },
    );
  });

  it('throws at nothing', async () => {
    const junk = fc.array(
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"',
        "'",
        '\\',
        '\\u12',
        '/',
        '/*',
        '*/',
        '//',
        '\n',
        'a',
        '1',
        ' null ',
        '219-45-7781',
      ),
      { maxLength: 60 },
    );
    await fc.assert(
      fc.asyncProperty(junk, fc.integer({ min: 1, max: 9 }), async (parts, length) => {
        const whole = segmentsOf(await piecesOf(parts.join(''))).map(segment => segment.text);
        const cut = segmentsOf(await piecesOf(parts.join(''), [length])).map(segment => segment.text);
        expect(cut).toEqual(whole);
      }),
      { numRuns: 500 },
    );
  });
});
