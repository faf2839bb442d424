import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../src/extract/csv.ts';
import { createCsvReader } from '../src/extract/csv-records.ts';
import { memorySource } from '../src/lib/source.ts';
import type { Entry, ExtractContext, Piece, Segment } from '../src/model.ts';

function entry(name: string): Entry {
  return { trail: [name], bytes: null, modified: null, owner: null, mode: null };
}

async function read(text: string | Uint8Array, name = 'a.csv'): Promise<Piece[]> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const pieces: Piece[] = [];
  const context = { entry: entry(name) } as unknown as ExtractContext;
  for await (const piece of csv.extract(memorySource(bytes), context)) pieces.push(piece);
  return pieces;
}

function rows(pieces: readonly Piece[]): (readonly Segment[])[] {
  return pieces.flatMap(piece => ('row' in piece ? [piece.row.segments] : []));
}

function shown(segments: readonly Segment[] | undefined): string | undefined {
  return segments?.map(({ label, text }) => `${label ?? ''}=${text}`).join('; ');
}

function accepts(text: string, name = 'a.txt'): boolean {
  return csv.accepts(Buffer.from(text), entry(name));
}

const PEOPLE = 'name,ssn,town\nOno Vark,219-45-7781,Lynn\n"Quill, Ida",319-45-7782,Hull\n';

describe('csv', () => {
  it.each([',', ';', '\t', '|', '\x01'])('finds the delimiter %j and the header', async delimiter => {
    const text = 'name,ssn,town\nOno Vark,219-45-7781,Lynn\nIda Quill,319-45-7782,Hull\n'.replaceAll(
      ',',
      delimiter,
    );
    expect(accepts(text)).toBe(true);
    expect(rows(await read(text, 'a.txt')).map(shown)).toEqual([
      'name=Ono Vark; ssn=219-45-7781; town=Lynn',
      'name=Ida Quill; ssn=319-45-7782; town=Hull',
    ]);
  });

  it('knows line, column, row and field of each cell', async () => {
    const text = 'name,note,ssn\n"Vark, Ono","two\nlines ""here""", 219-45-7781\nIda,,319-45-7782\n';
    const [first, second] = rows(await read(text));
    expect(first?.map(({ text: value }) => value)).toEqual(['Vark, Ono', 'two\nlines "here"', '219-45-7781']);
    expect(first?.[0]?.place).toEqual({ line: 2, column: 2, row: 2, field: 'name' });
    expect(first?.[1]?.place).toEqual({ line: 2, column: 14, row: 2, field: 'note' });
    expect(first?.[2]?.place).toEqual({ line: 3, column: 18, row: 2, field: 'ssn' });
    expect(second?.[1]?.place).toEqual({ line: 4, column: 6, row: 3, field: 'ssn' });
  });

  it('reads a byte order mark, sep= lines, comments and ragged rows', async () => {
    expect(shown(rows(await read(`\ufeff${PEOPLE}`))[0])).toBe('name=Ono Vark; ssn=219-45-7781; town=Lynn');
    expect(shown(rows(await read(`sep=;\r\n${'name;ssn\r\nOno;219-45-7781\r\n'}`))[0])).toBe(
      'name=Ono; ssn=219-45-7781',
    );
    expect(shown(rows(await read(`# export of staff, 2026\n${PEOPLE}`))[0])).toBe(
      'name=Ono Vark; ssn=219-45-7781; town=Lynn',
    );
    expect(shown(rows(await read(`${PEOPLE}Uma Orm,419-45-7783,Lynn,extra\nshort\n`))[2])).toBe(
      'name=Uma Orm; ssn=419-45-7783; town=Lynn; =extra',
    );
  });

  it('reads UTF-16 and one column', async () => {
    expect(shown(rows(await read(Buffer.from(`\ufeff${PEOPLE}`, 'utf16le')))[1])).toBe(
      'name=Quill, Ida; ssn=319-45-7782; town=Hull',
    );
    expect(rows(await read('ssn\n219457781\n319457782\n')).map(shown)).toEqual([
      'ssn=219457781',
      'ssn=319457782',
    ]);
  });

  it('does not let a quote that is never closed eat the file', async () => {
    const text = `name,ssn\n"Ono,219-45-7781\n${'Ida Quill,319-45-7782\n'.repeat(80_000)}`;
    const found = rows(await read(text));
    expect(found).toHaveLength(80_001);
    expect(shown(found[1])).toBe('name=Ida Quill; ssn=319-45-7782');
    expect(found[80_000]?.[0]?.place.line).toBe(80_002);
  });

  it.each([
    [
      'prose',
      'We met Ono, Ida, and Uma, who said, yes,\nthat the house, the garden, and the car, too,\nwere sold, bought, and sold again, alas.\n',
    ],
    ['code', 'const a = f(1, 2, 3);\nconst b = f(4, 5, 6);\nreturn g(a, b, 7);\n'],
    [
      'log',
      '2026-01-02 10:00:00 INFO started, ok\n2026-01-02 10:00:01 INFO stopped\n2026-01-02 10:00:02 WARN a, b, c\n',
    ],
    [
      'access log',
      '10.0.0.1 - - [02/Jan/2026:10:00:00 +0000] "GET /a HTTP/1.1" 200 12 "-" "Mozilla/5.0 (X11; Linux) A (KHTML, like B)"\n'.repeat(
        5,
      ),
    ],
    ['JSON lines', '{"a":1,"b":2,"c":3}\n{"a":1,"b":2,"c":3}\n{"a":1,"b":2,"c":3}\n'],
    [
      'SQL',
      "INSERT INTO a VALUES (1,'b','c','d');\nINSERT INTO a VALUES (2,'b','c','d');\nINSERT INTO a VALUES (3,'b','c','d');\n",
    ],
    ['Markdown', '| name | ssn |\n|---|---|\n| a | b |\n| c | d |\n'],
    ['letter', 'Dear Ida,\n\nthank you, and see you soon.\n\nRegards,\nOno\n'],
    ['C source', '#include <a.h>\n\nint main(int argc, char **argv) {\n  int a, b, c;\n  f(a, b, c);\n}\n'],
  ])('does not take %s', (_, text) => {
    expect(accepts(text)).toBe(false);
  });

  it('reads back every field where it stands', () => {
    const field = fc.oneof(
      fc.constantFrom('a', '', 'x y', '"', 'a,b', 'line\nbreak', 'cr\r\nlf', 'say ""'),
      fc.stringMatching(/^[a-z0-9", \n]{0,12}$/),
    );
    const table = fc.array(fc.array(field, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        table,
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        (records, size, end) => {
          const text =
            records
              .map(record => record.map(value => `"${value.replaceAll('"', '""')}"`).join(','))
              .join(end) + end;
          const parse = createCsvReader(',');
          const found = [];
          for (let at = 0; at < text.length; at += size)
            found.push(...parse(text.slice(at, at + size), false));
          found.push(...parse('', true));
          expect(found.map(record => record.fields.map(({ value }) => value))).toEqual(records);
          const lines = text.split(/\r\n|\n|\r/);
          for (const { value, line, column } of found.flatMap(record => record.fields)) {
            if (/^[a-z0-9]/.test(value)) expect(lines[line - 1]![column - 1]).toBe(value[0]);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
