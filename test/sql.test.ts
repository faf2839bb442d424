import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sql } from '../src/extract/data/sql.ts';
import { labelled, misplaced, piecesOf, rowsOf, runningOf, segmentsOf, shown, takes } from './text-pieces.ts';

describe('sql rows', () => {
  it('reads a MySQL dump: columns of the table, escapes, values over lines', async () => {
    const text = `-- MySQL dump 10.13
/*!40101 SET NAMES utf8 */;
CREATE TABLE \`staff\` (
  \`id\` int(11) NOT NULL, -- the key, of course
  \`full_name\` varchar(80) DEFAULT 'x, y)' COMMENT 'it''s, fine',
  \`ssn\` char(11),
  PRIMARY KEY (\`id\`), KEY \`k\` (\`ssn\`)
) ENGINE=InnoDB;
INSERT INTO \`staff\` VALUES (1,'Teo O\\'Achterberg','219-45-7781'),(2,'Ida
Vos',NULL);
`;
    const pieces = await piecesOf(sql, text);
    expect(rowsOf(pieces).map(shown)).toEqual([
      [
        'id=1 @staff.id 9:29',
        "full_name=Teo O'Achterberg @staff.full_name 9:32",
        'ssn=219-45-7781 @staff.ssn 9:52',
      ],
      ['id=2 @staff.id 9:67', 'full_name=Ida\nVos @staff.full_name 9:70'],
    ]);
    expect(rowsOf(pieces)[1]!.segments[0]!.place.row).toBe(2);
    expect(runningOf(pieces)).toContain("DEFAULT 'x, y)'");
  });

  it('reads a PostgreSQL dump: COPY lines, and what comes after them', async () => {
    const text = `--\n-- PostgreSQL database dump\n--\nCREATE TABLE public.p (\n    id integer NOT NULL,\n    "Full Name" text\n);
COPY public.p (id, "Full Name", ssn) FROM stdin;
1\tOdalys\\tB\t219-45-7783
2\t\\N\t219-45-7784
\\.

INSERT INTO public.p VALUES (3, 'C:\\', E'it\\'s');
SELECT pg_catalog.setval('x', 1, true);
`;
    const pieces = await piecesOf(sql, text);
    expect(labelled(pieces)).toEqual([
      ['id=1', 'Full Name=Odalys\tB', 'ssn=219-45-7783'],
      ['id=2', 'ssn=219-45-7784'],
      ['id=3', 'Full Name=C:\\', "=it's"],
    ]);
    const [row] = rowsOf(pieces);
    expect(row!.segments[1]!.locate!(7)).toMatchObject({ line: 9, column: 11, field: 'p.Full Name' });
    expect(runningOf(pieces)).toContain('setval');
  });

  it.each([
    [
      'SQL Server',
      "USE hr\nGO\nINSERT [dbo].[Staff] ([Id], [Name], [SSN]) VALUES (1, N'Ida Vos', N'219-45-7781')\nGO\nINSERT [dbo].[Staff] ([Id], [Name], [SSN]) VALUES (2, N'Bo', CAST(N'219-45-7782' AS NVarChar(11)))\n",
      [
        ['Id=1', 'Name=Ida Vos', 'SSN=219-45-7781'],
        ['Id=2', 'Name=Bo', 'SSN=219-45-7782'],
      ],
    ],
    [
      'SQLite',
      "PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\nCREATE TABLE IF NOT EXISTS staff(name TEXT, ssn TEXT);\nINSERT INTO staff VALUES('O''Vos','219457781');\nCOMMIT;",
      [["name=O'Vos", 'ssn=219457781']],
    ],
    [
      'Oracle',
      "REM EXPORT\nInsert into HR.EMP (NAME,HIRED,ACCT) values ('Ida',to_date('01-01-20','DD-MM-RR'),44102933);",
      [['NAME=Ida', 'HIRED=01-01-20 DD-MM-RR', 'ACCT=44102933']],
    ],
    [
      'updates',
      "UPDATE people SET ssn = '219-45-7785', name='Jane O''Roe' WHERE id = 4;",
      [['ssn=219-45-7785', "name=Jane O'Roe", 'id=4']],
    ],
    [
      'tuples on lines',
      "INSERT INTO t (name, ssn)\nVALUES\n  ('Ida', '219457781'),\n  -- the next\n  ('Bo', '219457782')\nON CONFLICT DO NOTHING;",
      [
        ['name=Ida', 'ssn=219457781'],
        ['name=Bo', 'ssn=219457782'],
      ],
    ],
  ])('reads %s', async (_, text, expected) => {
    expect(takes(sql, text)).toBe(true);
    expect(labelled(await piecesOf(sql, text))).toEqual(expected);
  });

  it('streams a statement of many tuples', async () => {
    const tuples = Array.from({ length: 20_000 }, (_, n) => `(${n},'Person ${n}')`).join(',');
    expect(rowsOf(await piecesOf(sql, `INSERT INTO t (id,name) VALUES ${tuples};`, [65_536]))).toHaveLength(
      20_000,
    );
  });

  it.each([
    ['Dear all,\nplease INSERT INTO the box', ''],
    ['-- a comment\nlocal x = 1', ''],
    ['# Heading\n\nUPDATE your records', ''],
    ['name,ssn\nIda,1', ''],
    ['SELECT 1;', 'a.sql'],
  ])('%j is taken only by its name', (text, name) =>
    expect(takes(sql, text, name === '' ? 'a.txt' : name)).toBe(name !== ''),
  );
});

describe('sql properties', () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 4 });

  it('finds every value of every tuple under its column, whatever the chunks', async () => {
    const value = fc.string({ unit: fc.constantFrom(...'ab19 ,()\'";\n-é'), minLength: 1, maxLength: 12 });
    const tuples = fc.array(fc.tuple(value, value, fc.nat()), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(tuples, lengths, async (list, cuts) => {
        const written = list.map(
          ([a, b, n]) => `(${n},'${a.replaceAll("'", "''")}','${b.replaceAll("'", "''")}')`,
        );
        const text = `INSERT INTO "t" (n, a, b) VALUES ${written.join(', ')};\nSELECT 1;`;
        const pieces = await piecesOf(sql, text, cuts);
        expect(labelled(pieces)).toEqual(list.map(([a, b, n]) => [`n=${n}`, `a=${a}`, `b=${b}`]));
        expect(misplaced(text, segmentsOf(pieces), /[ab19é]+/g)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('throws at nothing and reads the same in any chunks', async () => {
    const junk = fc.array(
      fc.constantFrom(
        'INSERT INTO t ',
        '(a, b)',
        ' VALUES ',
        '(',
        ')',
        "'",
        '"',
        '`',
        ',',
        ';',
        '\n',
        '--',
        '/*',
        '*/',
        '\\',
        "'x'",
        'N',
        'NULL',
        'CREATE TABLE t (',
        'COPY t (a) FROM stdin;\n',
        '\\.\n',
        '\t',
        'GO\n',
        'UPDATE t SET ',
        'a=',
        '219-45-7781',
      ),
      { maxLength: 40 },
    );
    await fc.assert(
      fc.asyncProperty(junk, fc.integer({ min: 1, max: 9 }), async (parts, length) => {
        const whole = segmentsOf(await piecesOf(sql, parts.join(''))).map(({ text }) => text);
        const cut = segmentsOf(await piecesOf(sql, parts.join(''), [length])).map(({ text }) => text);
        expect(cut).toEqual(whole);
      }),
      { numRuns: 500 },
    );
  });
});
