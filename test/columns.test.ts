import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { docx, xlsx } from '../fixtures/office.ts';
import { confidenceOf } from '../src/combine/confidence.ts';
import { labelKind, readCell } from '../src/detect/column-cells.ts';
import { createColumnJudge } from '../src/detect/column-judge.ts';
import { areSocialSecurity, type ColumnValue } from '../src/detect/column-numbers.ts';
import { memorySource } from '../src/lib/source.ts';
import type { RecordReport, Row } from '../src/model.ts';
import { REPORTERS } from '../src/report/index.ts';
import { createTally } from '../src/report/summary.ts';
import { detectionOf, finderOf } from '../src/scan/instruments.ts';
import { createBudget, DEFAULT_LIMITS } from '../src/scan/limits.ts';
import { readRecord } from '../src/scan/record.ts';

/** Random numbers by a seed (xorshift), whole, both ends included. */
function randomBy(seed: number): (from: number, to: number) => number {
  let state = seed;
  return (from, to) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return from + Math.floor(((state >>> 0) / 2 ** 32) * (to - from + 1));
  };
}

const padded = (number: number, width = 9): string => String(number).padStart(width, '0');

type Random = ReturnType<typeof randomBy>;

function drawn(draw: () => string, fits: (digits: string) => boolean): string {
  for (;;) {
    const digits = draw();
    if (fits(digits)) return digits;
  }
}

const ssnOf = (random: Random, from = 1, to = 665): string =>
  padded(random(from, to), 3) + padded(random(1, 99), 2) + padded(random(1, 9999), 4);

const dashed = (digits: string): string => digits.replace(/(\d{3})(\d{2})(\d{4})/, '$1-$2-$3');

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0);
}

function luhn(digits: string): boolean {
  const values = [...digits].reverse().map((digit, at) => Number(digit) * (at % 2 === 1 ? 2 : 1));
  return values.reduce((sum, value) => sum + (value > 9 ? value - 9 : value), 0) % 10 === 0;
}

const FIRST = [
  'Karen',
  'Robert',
  'Susan',
  'Daniel',
  'Peter',
  'Maria',
  'James',
  'Helen',
  'Paul',
  'Laura',
  'Mark',
];
const LAST = [
  'Quistgaard',
  'Oyelaran',
  'Vandersloot',
  'Tremblinski',
  'Okonjoski',
  'Haverkampf',
  'Brzezickow',
];
const first = (at: number): string => FIRST[at % FIRST.length]!;
const last = (at: number): string => LAST[at % LAST.length]!;

/** The record's report, with findings of medium confidence and above. */
async function scanned(name: string, content: string | Uint8Array): Promise<RecordReport> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const entry = { trail: [name], bytes: bytes.length, modified: null, owner: null, mode: null };
  const reports: RecordReport[] = [];
  await readRecord({ entry, source: memorySource(bytes) }, 0, {
    settings: {
      detectors: null,
      minConfidence: 'medium',
      passwords: [],
      limits: DEFAULT_LIMITS,
      allRecords: true,
    },
    detection: detectionOf(null),
    finder: finderOf(null),
    budget: createBudget(DEFAULT_LIMITS, bytes.length, () => {}),
    fileBytes: bytes.length,
    partFindings: 2_000,
    open: () => null,
    risk: async () => {},
    part: async report => void reports.push(report),
    close: async report => void reports.push(report),
  });
  return { ...reports.at(-1)!, findings: reports.flatMap(({ findings }) => findings) };
}

const ssns = ({ findings }: RecordReport): number =>
  findings.filter(({ element, class: kind }) => element === 'ssn' && kind === 'personal-information').length;

type Line = readonly [first: string, last: string, number: string, date: string];

function people(count: number, numberOf: (at: number) => string): Line[] {
  return Array.from({ length: count }, (_, at) => [
    first(at),
    last(at),
    numberOf(at),
    `0${1 + (at % 9)}/1${at % 9}/19${60 + (at % 30)}`,
  ]);
}

const csvOf = (rows: readonly (readonly string[])[]): string => rows.map(row => row.join(',')).join('\n');

describe('a column of unformatted Social Security numbers', () => {
  const random = randomBy(7);
  const rows = people(40, () => ssnOf(random));

  it('comes in from a table without a header', async () => {
    expect(ssns(await scanned('staff.csv', csvOf(rows)))).toBe(40);
    expect(ssns(await scanned('staff.tsv', rows.map(row => row.join('\t')).join('\n')))).toBe(40);
    expect(ssns(await scanned('staff.json', JSON.stringify(rows)))).toBe(40);
    const values = rows.map(row => `('${row.join("', '")}')`).join(',\n');
    expect(ssns(await scanned('staff.sql', `INSERT INTO people VALUES\n${values};`))).toBe(40);
    const cells = rows.map(row => `<tr><td>${row.join('</td><td>')}</td></tr>`).join('\n');
    expect(ssns(await scanned('staff.html', `<table>${cells}</table>`))).toBe(40);
    expect(ssns(await scanned('staff.docx', docx({ body: [rows] })))).toBe(40);
  });

  it.each([
    'Column3',
    'Col C',
    'Number',
    'num',
    'no',
    '#',
    'field_7',
    'value',
    'F3',
    'data',
    'Unnamed: 2',
    '',
  ])('comes in under the header "%s", which tells nothing', async header => {
    const report = await scanned('staff.csv', csvOf([['First', 'Last', header, 'Born'], ...rows]));
    expect(ssns(report)).toBe(40);
    expect(report.findings[0]!.evidence).toContain('column');
    expect(report.findings[0]!.confidence).toBe('medium');
  });

  it('comes in from objects whose key tells nothing', async () => {
    const objects = rows.map(([given, family, value]) => ({ first: given, last: family, value }));
    expect(ssns(await scanned('staff.json', JSON.stringify(objects)))).toBe(40);
    expect(ssns(await scanned('staff.json', JSON.stringify({ people: objects })))).toBe(40);
  });

  it('comes in from a sheet that lost the leading zeros', async () => {
    const cells = rows.map(([given, family, digits]) => [
      given,
      family,
      { number: Number(digits), format: '0' },
    ]);
    const report = await scanned('staff.xlsx', xlsx([{ name: 'Sheet1', rows: cells }]));
    expect(rows.some(([, , digits]) => digits.startsWith('0'))).toBe(true);
    expect(ssns(report)).toBe(40);
    expect(report.findings[0]!.location).toMatchObject({ sheet: 'Sheet1', cell: 'C1' });
  });

  it('holds with cells left empty before it', async () => {
    const gaps = rows.map(([given, family, ...rest], at) => [
      given,
      family,
      at % 3 === 0 ? 'Jr' : '',
      ...rest,
    ]);
    expect(ssns(await scanned('staff.csv', csvOf(gaps)))).toBe(40);
  });

  it('holds for a payroll that has each person many times', async () => {
    const numbers = Array.from({ length: 11 }, () => ssnOf(random));
    numbers[3] = '031234567';
    const payroll = Array.from({ length: 66 }, (_, at) => [
      `${first(at)} ${last(at % 11)}`,
      numbers[at % 11]!,
      `2024-0${1 + (at % 9)}-15`,
    ]);
    expect(ssns(await scanned('payroll.csv', csvOf(payroll)))).toBe(66);
  });

  it('is told by one value that is written 3-2-4', async () => {
    const few = people(5, at => (at === 3 ? dashed(ssnOf(random)) : ssnOf(random)));
    expect(ssns(await scanned('staff.csv', csvOf(few)))).toBe(5);
    expect(ssns(await scanned('staff.csv', csvOf(people(5, () => ssnOf(random)))))).toBe(0);
  });

  it('is no finding by default where the rows have no people', async () => {
    const report = await scanned('list.csv', csvOf(rows.map(([, , digits], at) => [String(at), digits])));
    expect(report.findings).toEqual([]);
  });
});

const NO_SSNS: Readonly<Record<string, (random: Random, at: number) => string>> = {
  'serial numbers': (_, at) => padded(104_550_000 + at),
  'serial numbers in disorder': (_, at) => padded(104_550_000 + ((at * 37) % 50)),
  'serial numbers with steps': (_, at) => padded(200_000_000 + at * 977),
  'random ids': random => padded(random(100_000_000, 999_999_999)),
  'numbers that begin with a year': random => `2024${padded(random(0, 99_999), 5)}`,
  'routing numbers': random =>
    drawn(
      () => padded(random(1, 12), 2) + padded(random(0, 9_999_999), 7),
      digits => weighted(digits, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0,
    ),
  'Canadian insurance numbers': random => drawn(() => padded(random(100_000_000, 799_999_999)), luhn),
  'Dutch citizen numbers': random =>
    drawn(
      () => padded(random(100_000_000, 799_999_999)),
      digits => weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0,
    ),
  ITINs: random => `9${padded(random(0, 99_999_999), 8)}`,
  'employer numbers of Massachusetts': random => `04${padded(random(0, 9_999_999), 7)}`,
  'round amounts': random => `${random(1000, 8999)}00000`,
  'codes that many share': (_, at) => ['212345671', '318764420', '445120938'][at % 3]!,
  'numbers of many lengths': (random, at) => padded(random(1, 9 * 10 ** (5 + (at % 6))), 6),
  'phone numbers': random => `617555${padded(random(0, 9999), 4)}`,
};

describe('the evidence `column`', () => {
  it('is enough with a name in the row, and with no other name', () => {
    expect(confidenceOf(new Set(['column', 'same row', 'listed name']), true)).toBe('medium');
    expect(confidenceOf(new Set(['column', 'same object', 'labelled name']), true)).toBe('medium');
    expect(confidenceOf(new Set(['column', 'outer name', 'listed name']), true)).toBe('low');
    expect(confidenceOf(new Set(['column']), false)).toBe('low');
  });
});

describe('a nine-digit column beside people that is no SSN', () => {
  it.each(Object.entries(NO_SSNS))('%s stay out', async (_, numberOf) => {
    const random = randomBy(99);
    const rows = people(50, at => numberOf(random, at));
    expect((await scanned('list.csv', csvOf(rows))).findings).toEqual([]);
    for (const header of ['value', 'ID'])
      expect(ssns(await scanned('list.csv', csvOf([['First', 'Last', header, 'Born'], ...rows])))).toBe(0);
  });

  it('ZIP+4 without its hyphen stays out after a state', async () => {
    const random = randomBy(5);
    const rows = people(50, () => padded(random(1001, 2791), 5) + padded(random(1, 9999), 4));
    const lines = rows.map(([given, family, zip, date]) => [given, family, 'MA', zip, date]);
    expect((await scanned('list.csv', csvOf(lines))).findings).toEqual([]);
  });

  it('an account right of a routing number stays out', async () => {
    const random = randomBy(3);
    const rows = people(50, () => ssnOf(random));
    const lines = rows.map(([given, family, account]) => [
      given,
      family,
      NO_SSNS['routing numbers']!(random, 0),
      account,
    ]);
    expect(ssns(await scanned('list.csv', csvOf(lines)))).toBe(0);
  });

  it.each([
    'tracking_number',
    'order_id',
    'zip_code',
    'phone',
    'quantity',
    'routing_number',
    'Employee ID',
    'account',
    'invoice',
    'EIN',
    'passport',
    'case no',
    'part_number',
    'DUNS',
    'patient_id',
    'Code',
    'Key',
    'Badge',
    'Policy #',
    'serial',
    'sample id',
  ])('the header "%s" keeps valid digits out', async header => {
    const random = randomBy(11);
    const rows = people(40, () => ssnOf(random));
    expect(ssns(await scanned('list.csv', csvOf([['First', 'Last', header, 'Born'], ...rows])))).toBe(0);
  });

  it.each(['part_number', 'order_id', 'tracking_number', 'invoice', 'routing_number', 'phone'])(
    'the header "%s" keeps out what is written 3-2-4',
    async header => {
      const random = randomBy(13);
      const rows = people(20, () => dashed(ssnOf(random)));
      expect(ssns(await scanned('list.csv', csvOf([['First', 'Last', header, 'Born'], ...rows])))).toBe(0);
    },
  );

  it('a table of orders in JSON, SQL or XML keeps them out by its own name', async () => {
    const random = randomBy(17);
    const rows = people(40, () => ssnOf(random));
    const things = rows.map(([given, family, value]) => ({ name: `${given} ${family}`, value }));
    expect(ssns(await scanned('a.json', JSON.stringify({ employees: things })))).toBe(40);
    const values = rows.map(row => `('${row.join("', '")}')`).join(',\n');
    expect(ssns(await scanned('a.sql', `INSERT INTO tbl_2 VALUES\n${values};`))).toBe(40);
    for (const name of ['orders', 'shipments', 'sales_invoice']) {
      expect(ssns(await scanned('a.json', JSON.stringify({ [name]: things })))).toBe(0);
      expect(ssns(await scanned('a.json', JSON.stringify({ [name]: rows })))).toBe(0);
      expect(ssns(await scanned('a.sql', `INSERT INTO ${name} VALUES\n${values};`))).toBe(0);
      const items = things.map(thing => `<row><name>${thing.name}</name><value>${thing.value}</value></row>`);
      expect(ssns(await scanned('a.xml', `<${name}>${items.join('')}</${name}>`))).toBe(0);
    }
  });
});

const valuesOf = (numbers: readonly string[]): ColumnValue[] =>
  numbers.map((digits, at) => ({ digits, kind: 'bare', name: `Person ${at}`, before: '' }));

describe('random digits', () => {
  it.each([
    [8, 0.12],
    [16, 0.16],
    [32, 0.04],
    [64, 0.01],
  ])('%i of them are taken for SSNs no more often than %f', (count, most) => {
    const random = randomBy(12_345);
    const share = (draw: () => string): number => {
      let taken = 0;
      for (let trial = 0; trial < 1_000; trial++)
        if (areSocialSecurity(valuesOf(Array.from({ length: count }, draw)), false)) taken++;
      return taken / 1_000;
    };
    expect(share(() => padded(random(0, 999_999_999)))).toBeLessThanOrEqual(most);
    expect(share(() => padded(random(100_000_000, 999_999_999)))).toBeLessThanOrEqual(0.04);
    expect(share(() => padded(random(100_000_000, 199_999_999)))).toBe(0);
  });

  it('counted up from anywhere by steps of any small size are never taken for SSNs', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1_010_001, max: 700_000_000 }),
        fc.array(fc.integer({ min: 1, max: 5_000 }), { minLength: 8, maxLength: 64 }),
        (start, steps) => {
          let at = start;
          const numbers = steps.map(step => {
            at += step;
            return padded(at);
          });
          expect(areSocialSecurity(valuesOf(numbers), false)).toBe(false);
        },
      ),
    );
  });
});

describe('the judge of columns', () => {
  it('gives every row once and in order', () => {
    const cell = fc.oneof(
      fc.constantFrom('Karen', 'Oyelaran', '212345671', '1234567', '212-34-5671', '4.5E+15', '', 'x'),
      fc.integer({ min: 0, max: 999_999_999 }).map(number => padded(number)),
    );
    const row = fc.record({
      labels: fc.constantFrom(undefined, 'value', 'order_id', 'ID'),
      cells: fc.array(cell, { minLength: 1, maxLength: 5 }),
      breaks: fc.integer({ min: 0, max: 40 }),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 300 }), drawnRows => {
        const judge = createColumnJudge();
        const given: Row[] = [];
        const out: Row[] = [];
        for (const { labels, cells, breaks } of drawnRows) {
          const segments = cells.map(text => ({
            text,
            place: {},
            ...(labels === undefined ? {} : { label: labels }),
          }));
          const one: Row = { kind: 'row', segments };
          given.push(one);
          out.push(...judge.row(one).map(judged => judged.row));
          if (breaks === 0) out.push(...judge.flush().map(judged => judged.row));
        }
        out.push(...judge.flush().map(judged => judged.row));
        expect(out).toEqual(given);
      }),
    );
  });

  it('lets rows without such numbers, or under telling labels, go on at once', () => {
    const judge = createColumnJudge();
    const row = (label: string, text: string): Row => ({
      kind: 'row',
      segments: [
        { text: 'Karen Oyelaran', place: {}, label: 'Name' },
        { text, place: {}, label },
      ],
    });
    expect(judge.row(row('order_id', '212345671'))).toHaveLength(1);
    expect(judge.row(row('value', '617-555-0134'))).toHaveLength(1);
    expect(judge.row(row('value', '212345671'))).toHaveLength(0);
    expect(judge.row(row('value', 'none'))).toHaveLength(0);
    expect(judge.flush()).toHaveLength(2);
  });

  it('judges by 64 values and then holds nothing back', () => {
    const judge = createColumnJudge();
    const random = randomBy(21);
    const sizes = Array.from({ length: 200 }, (_, at) =>
      judge.row({
        kind: 'row',
        segments: [`${first(at)} ${last(at)}`, ssnOf(random)].map(text => ({ text, place: {} })),
      }),
    );
    expect(sizes.map(rows => rows.length).slice(0, 63)).toEqual(Array(63).fill(0));
    expect(sizes[63]).toHaveLength(64);
    expect(sizes.slice(64).every(rows => rows.length === 1)).toBe(true);
    expect(sizes.flat().every(({ columns }) => columns?.[1] === 'ssn')).toBe(true);
  });

  it('tells labels apart', () => {
    for (const label of [
      undefined,
      '',
      'Column1',
      'COL_C',
      'F12',
      'V3',
      'value',
      'Número',
      'Nr.',
      '(No column name)',
    ])
      expect(labelKind(label), String(label)).toBe('untelling');
    for (const label of ['ID', 'id_number', 'Identifier']) expect(labelKind(label), label).toBe('id');
    for (const label of ['SSN', 'person id', 'phone', 'order no', 'PO', '姓名', 'Code', 'row number'])
      expect(labelKind(label), label).toBe('telling');
  });

  it('reads cells that are one number', () => {
    expect(readCell('212345671')).toEqual({ kind: 'bare', digits: '212345671' });
    expect(readCell("'012345671")).toEqual({ kind: 'bare', digits: '012345671' });
    expect(readCell('12345671.0')).toEqual({ kind: 'short', digits: '012345671' });
    expect(readCell('212‑34‑5671')).toEqual({ kind: 'grouped', digits: '212345671' });
    expect(readCell('6175550134')).toEqual({ kind: 'other', digits: '6175550134' });
    for (const text of ['212 345 671', '212-345671', '123456', 'A12345678', '2123456789012'])
      expect(readCell(text), text).toBeNull();
  });
});

function cardOf(random: Random): string {
  return drawn(() => `4${padded(random(0, 99_999), 5)}${padded(random(0, 9_999_999_999), 10)}`, luhn);
}

describe('a column of card numbers that a spreadsheet cut', () => {
  const random = randomBy(31);
  const cards = Array.from({ length: 40 }, () => cardOf(random));
  const cut = cards.map(card => `${card.slice(0, 15)}0`);
  const table = (header: string, numbers: readonly string[]): string =>
    csvOf([['Name', header], ...numbers.map((card, at) => [`${first(at)} ${last(at)}`, card])]);

  it('is told in a note, with its place and without a value', async () => {
    const cells = cut.map(
      (card, at) => [first(at), last(at), { number: Number(card), format: '0' }] as const,
    );
    const rows = [['First', 'Last', 'Card No'], ...cells];
    const report = await scanned('cards.xlsx', xlsx([{ name: 'Sheet1', rows }]));
    expect(report.notes).toEqual([
      'Sheet1, column C: 40 card numbers cut to 15 digits by a spreadsheet; the last digit can be computed, so treat them as card numbers',
    ]);
    expect((await scanned('a.csv', table('card_number', cut))).notes?.[0]).toMatch(
      /^column 'card_number': 40 card/,
    );
    expect((await scanned('a.csv', csvOf(cut.map((card, at) => [first(at), card])))).notes?.[0]).toMatch(
      /^a column without a header: 40 card/,
    );
  });

  it('is told where only the first digits are left', async () => {
    const shown = cards.map(card => Number(card).toExponential(5).toUpperCase());
    expect((await scanned('a.csv', table('CC', shown))).notes?.[0]).toMatch(/left only the first digits/);
    const long = cards.map(card => `${card[0]}.${card.slice(1, 15)}E+15`);
    expect((await scanned('a.csv', table('CC', long))).notes?.[0]).toMatch(/cut to 15 digits/);
  });

  it('is not told of whole card numbers, other numbers or a few', async () => {
    expect((await scanned('a.csv', table('Card Number', cards))).notes).toBeUndefined();
    expect((await scanned('a.csv', table('order_id', cut))).notes).toBeUndefined();
    expect((await scanned('a.csv', table('value', cut.slice(0, 4)))).notes).toBeUndefined();
    const round = cards.map(card => `${card.slice(0, 10)}000000`);
    expect((await scanned('a.csv', table('value', round))).notes).toBeUndefined();
  });

  it('stands in the reports for people and machines', async () => {
    const report = { ...(await scanned('a.csv', table('Card Number', cut))), findings: [] };
    const note = report.notes![0]!;
    for (const name of ['text', 'html', 'json', 'ndjson']) {
      const options = { allRecords: false, color: false, verbose: false, version: '0' };
      const writer = REPORTERS.find(reporter => reporter.name === name)!.start(options);
      const scan = {
        id: 'x',
        startedAt: '2026-01-05T09:00:00.000Z',
        finishedAt: '2026-01-05T09:00:01.000Z',
        complete: true,
        system: { hostname: 'h', os: 'o', portable: null },
        roots: [],
      };
      const tally = createTally();
      tally.add(report);
      const text = writer.begin(scan) + writer.record(report);
      const end = writer.end(scan, tally.summary());
      const whole = text + (typeof end === 'string' ? end : [...end].join(''));
      expect(whole, name).toContain(note.slice(note.indexOf('40 card')));
    }
  });
});
