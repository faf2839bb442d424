import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sqlite } from '../src/extract/data/sqlite.ts';
import { recognise } from '../src/extract/index.ts';
import { Unread } from '../src/lib/unread.ts';
import type { Piece } from '../src/model.ts';
import { entryOf, piecesOf } from './text-pieces.ts';

/** A database that python3's own SQLite writes; null where there is none. */
function database(script: string): Buffer | null {
  const folder = mkdtempSync(join(tmpdir(), 'pii-sqlite-'));
  const path = join(folder, 'a.db');
  const code = `import sqlite3,sys\nc=sqlite3.connect(sys.argv[1])\n${script}\nc.commit()\nc.close()`;
  const ended = spawnSync('python3', ['-c', code, path]);
  const bytes = ended.status === 0 ? readFileSync(path) : null;
  rmSync(folder, { recursive: true });
  return bytes;
}

const STAFF = database(`
c.execute('create table "staff" (id integer primary key, [Full Name] text, ssn text, note blob, pay real, pan)')
c.execute('create index by_ssn on staff (ssn)')
c.execute('create view v as select * from staff')
for n in range(3000):
    c.execute('insert into staff values (?,?,?,?,?,?)', (n + 10, 'Quorra Vex %d' % n, '219-09-%04d' % n, None, 1.5, 4000000000000000 + n))
c.execute('insert into staff values (9000, ?, ?, ?, 0, -5)', ('L' * 9000, 'after overflow', bytes(range(256)) * 40))`);
const VARIANT = database(`
c.execute('pragma encoding = "UTF-16be"')
c.execute('pragma page_size = 512')
c.execute('create table t (town text, code text, ssn text, primary key (ssn)) without rowid')
c.execute('create table g (a text, b text as (a || 1) virtual, d text)')
for n in range(300): c.execute('insert into t values (?,?,?)', ('Tromsø', 'x' * n, '219-09-%04d' % n))
c.execute("insert into g (a, d) values ('Quorra', 'Vex')")
c.execute('create table empty (a)')`);

const rowsOf = (pieces: readonly Piece[]) =>
  pieces.flatMap(piece => ('row' in piece ? [piece.row.segments] : []));
const problemsOf = (pieces: readonly Piece[]) =>
  pieces.flatMap(piece => ('problem' in piece ? [piece.problem] : []));

describe.skipIf(STAFF === null)('sqlite', () => {
  it('gives every row of many pages under its columns, in the order of its rowid', async () => {
    expect(recognise(STAFF!, entryOf('x.bin')).format).toBe('sqlite');
    const pieces = await piecesOf(sqlite, STAFF!);
    const rows = rowsOf(pieces);
    expect(rows).toHaveLength(3001);
    expect(rows[2999]!.map(({ label, text }) => [label, text])).toEqual([
      ['id', '3009'],
      ['Full Name', 'Quorra Vex 2999'],
      ['ssn', '219-09-2999'],
      ['pay', '1.5'],
      ['pan', '4000000000002999'],
    ]);
    expect(rows[2999]![2]!.place).toEqual({ row: 3000, field: 'staff.ssn' });
    expect(problemsOf(pieces)).toEqual([]);
  });

  it('reads values that go on in overflow pages, and gives bytes that are no text as members', async () => {
    const pieces = await piecesOf(sqlite, STAFF!);
    const last = rowsOf(pieces).at(-1)!;
    expect(last.map(({ text }) => text.length)).toEqual([4, 9000, 14, 1, 2]);
    const members = pieces.flatMap(piece => ('member' in piece ? [piece.member] : []));
    expect(members.map(member => member.entry.trail.at(-1))).toEqual(['staff.note row 3001']);
    expect([...(await members[0]!.source!.bytes())]).toEqual([
      ...Array.from({ length: 10_240 }, (_, at) => at % 256),
    ]);
  });

  it('reads UTF-16, small pages, tables without rowid and columns that are not stored', async () => {
    const rows = rowsOf(await piecesOf(sqlite, VARIANT!)).map(row =>
      row.map(({ label, text }) => `${label}=${text}`),
    );
    expect(rows).toHaveLength(301);
    expect(rows[2]).toEqual(['ssn=219-09-0002', 'town=Tromsø', 'code=xx']);
    expect(rows[299]).toEqual(['ssn=219-09-0299', 'town=Tromsø', `code=${'x'.repeat(299)}`]);
    expect(rows[300]).toEqual(['a=Quorra', 'd=Vex']);
  });

  it('gives what can be read of a damaged file and says so, and never reads in circles', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(STAFF!.length - 1), fc.nat(255)), { minLength: 1, maxLength: 200 }),
        fc.nat(STAFF!.length),
        async (changes, length) => {
          const bytes = Buffer.from(STAFF!);
          for (const [at, byte] of changes) bytes[at] = byte;
          const cut = bytes.subarray(0, length % 3 === 0 ? length : bytes.length);
          const rows = await piecesOf(sqlite, cut).then(rowsOf, error => {
            expect(error).toBeInstanceOf(Unread);
            return [];
          });
          expect(rows.length).toBeLessThanOrEqual(STAFF!.length);
        },
      ),
      { numRuns: 40 },
    );
    const half = await piecesOf(sqlite, STAFF!.subarray(0, STAFF!.length >> 1));
    expect(rowsOf(half).length).toBeGreaterThan(500);
    expect(problemsOf(half).map(problem => problem.cause)).toEqual(['damaged-part']);
  });
});
