import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DETECTORS } from '../detectors/index.ts';
import { fold } from '../src/detect/fold.ts';
import { createDetection } from '../src/detect/index.ts';
import type { Claim, Detector, Match, Segment } from '../src/model.ts';

const detection = createDetection(DETECTORS);
const place = { line: 1, column: 1 };

function found(matches: readonly Match[]): string[] {
  return matches.map(match => `${match.element} ${match.segment.text.slice(match.start, match.end)}`);
}
const inText = (text: string, before?: string) => found(detection.inText({ text, place }, before));
const inRow = (cells: Readonly<Record<string, string>>, kind: 'row' | 'object' = 'row') =>
  found(
    detection.inRow({
      kind,
      segments: Object.entries(cells).map(([label, text]) => ({ label, text, place })),
    }),
  );

describe('fold', () => {
  it.each([
    ['212\u201134\u20115671', '212-34-5671'],
    ['212\u201334\u22125671', '212-34-5671'],
    ['4539\u00a05787\u20096362\u30001486', '4539 5787 6362 1486'],
    ['\uff12\uff11\uff12\uff0d\uff13\uff14', '212-34'],
    ['\u0662\u0661\u0662', '212'],
    ['\uff33\uff33\uff2e', 'SSN'],
  ])('%j becomes %j, of the same length', (text, folded) => {
    expect(fold(text)).toEqual({ text: folded, at: null });
  });

  it('leads back to the original where characters without width had to go', () => {
    const text = 'S\u00adSN 212\u200b34\u20605671.';
    expect(fold(text).text).toBe('SSN 212345671.');
    expect(inText(text)).toEqual(['ssn 212\u200b34\u20605671']);
  });

  it('keeps the length of any text without such characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const folded = fold(text);
        expect((folded.at?.length ?? folded.text.length + 1) - 1).toBe(folded.text.length);
        expect(folded.at?.at(-1) ?? folded.text.length).toBe(text.length);
      }),
    );
  });
});

describe('rows', () => {
  it.each([
    [{ Name: 'Wren Oakfield', SSN: '523841907', Phone: '6175550199' }, ['ssn 523841907']],
    [{ Name: 'Wren Oakfield', 'Soc Sec No': '23841907' }, ['ssn 23841907']],
    [{ Name: 'Wren Oakfield', ssn: '3841907.0' }, ['ssn 3841907.0']],
    [{ Name: 'Wren Oakfield', 'Employee ID': '523-84-1907' }, ['ssn 523-84-1907']],
    [{ Name: 'Wren Oakfield', 'Employee ID': '523841907' }, []],
    [{ Name: 'Wren Oakfield', 'SSN last 4': '1907', EIN: '042103594' }, []],
    [{ Name: 'Wren Oakfield', Routing: '211274450', Account: '73910284551' }, ['bank-account 73910284551']],
    [{ Name: 'Wren Oakfield', ABA: '11000015', 'Acct No': '7391' }, ['bank-account 7391']],
    [{ Name: 'Wren Oakfield', License: '73910284', State: 'TX' }, ['drivers-license 73910284']],
    [{ Name: 'Wren Oakfield', 'License No': '73910284', Board: 'Nursing' }, []],
    [{ Name: 'Wren Oakfield', Notes: 'gave SSN 523841907 by phone' }, ['ssn 523841907']],
    [{ type: 'ssn', value: '523841907' }, ['ssn 523841907']],
    [{ a: 'Name', b: 'Wren Oakfield', c: 'SSN:', d: '523841907' }, ['ssn 523841907']],
    [{ 'SSN / DL': 'S73910284' }, ['drivers-license S73910284']],
    [
      { Nombre: 'Wren Oakfield', 'No. de licencia': '73910284', 'Estado emisor': 'TX' },
      ['drivers-license 73910284'],
    ],
    [
      { Nombre: 'Wren Oakfield', 'Ruta bancaria': '211274450', 'Núm. de cuenta': '73910284551' },
      ['bank-account 73910284551'],
    ],
    [
      { Name: 'Wren Oakfield', 'Account ID': '73910284551', Region: 'us-east-1' },
      ['bank-account 73910284551'],
    ],
    [{ 'SSN Verified': 'Y', 'Emp No': '523841907' }, []],
    [{ Order: '4539578763621486' }, []],
    [
      { Employee: 'Wren Oakfield', 'List B Doc': "Driver's license", 'DOC #': 'S73910284', Issuer: 'MA' },
      ['drivers-license S73910284'],
    ],
    [{ Employee: 'Wren Oakfield', 'List C Doc': 'SS card', 'DOC #': '523-84-1907' }, ['ssn 523-84-1907']],
    [{ Employee: 'Wren Oakfield', 'Doc Type': 'Invoice', 'Doc No': '523841907' }, []],
  ])('%j', (cells, expected) => {
    expect(inRow(cells)).toEqual(expected);
  });

  it('reads the cell to the left where cells have no labels', () => {
    const segments = ['Wren Oakfield', 'SSN', '523841907'].map(text => ({ text, place }));
    expect(found(detection.inRow({ kind: 'row', segments }))).toEqual(['ssn 523841907']);
  });

  it('reads the path where the label names nothing', () => {
    const segment: Segment = { text: '523841907', label: 'value', place: { field: '$.person.ssn.value' } };
    expect(found(detection.inRow({ kind: 'object', segments: [segment] }))).toEqual(['ssn 523841907']);
  });
});

describe('running text', () => {
  it.each([
    [
      'Employee SSN 523-84-1907 Phone 617-555-0199 DL: S73910284',
      ['ssn 523-84-1907', 'drivers-license S73910284'],
    ],
    [
      'Name  SSN        Account\nWren  523841907  7391028455 at a bank',
      ['ssn 523841907', 'bank-account 7391028455'],
    ],
    ['Name SSN Account\nWren Oakfield 523841907 73910284551', ['ssn 523841907', 'bank-account 73910284551']],
    ['Name\tSSN\tPhone\nWren\t523841907\t6175550199', ['ssn 523841907']],
    ['Name,Dept,SSN\n"Oakfield, Wren",HR,523841907', ['ssn 523841907']],
    ['SSNs: 523-84-1907, 601-22-3345 and 610223345', ['ssn 523-84-1907', 'ssn 601-22-3345', 'ssn 610223345']],
    ['<ssn>523841907</ssn><dlNumber>S73910284</dlNumber>', ['ssn 523841907', 'drivers-license S73910284']],
    ['EIN 04-2103594, routing 211274450, tel. 6175550199', []],
    ['her social security number, which she gave by phone, is 523841907', ['ssn 523841907']],
    ['SSN 523841907 employee 12345678', ['ssn 523841907']],
    [
      'Drivers - licence list\n1. Wren Oakfield, NH 08PTR48210\n2. Pat Elmgrove, RI 7391028\n3. Kim Ashdown, TX 739102',
      ['drivers-license 08PTR48210', 'drivers-license 7391028'],
    ],
    ['acct. no. 739102845\n2. Title file 472720033', ['bank-account 739102845']],
    ['We have your bank account number on file: 459108377590.', ['bank-account 459108377590']],
    [
      'Cards to be charged, by cardholder:\n\n1. OAKFIELD WREN G, 4539578763621486',
      ['payment-card 4539578763621486'],
    ],
  ])('%j', (text, expected) => {
    expect(inText(text)).toEqual(expected);
  });

  it('takes words, but no numbers, from the text before a segment', () => {
    expect(inText('523841907')).toEqual([]);
    expect(inText('523841907', 'SSN\n')).toEqual(['ssn 523841907']);
    expect(inText('nothing', 'SSN 523841907\n')).toEqual([]);
  });

  it('has nothing to say of a text without digits', () => {
    expect(inText('social security number: none')).toEqual([]);
  });
});

describe('text of no one', () => {
  it.each([
    ["    * configure.ac (i[3456789]86-*-msdos): Don't expect dejagnu", []],
    ['    Take the alpha into account\n\ncommit 7\nAuthor: Wren <wren@dhcp-100-2-40.example.com>', []],
    [
      '    /* This program allows checking or\n       replacing keys.\n       Copyright (C) 2006-2009 Wren',
      [],
    ],
    ['/* Checking macros for wide functions.  Declarations only.\n   Copyright (C) 2004-2022 Wren', []],
    ["Make the query '@{1219188291}' act as a date", []],
    ['commit 85bccce4d863b99be4b9ce62a8ac7d95f0acab3d\nMerge: 8aa38d2 2853243', []],
    ['the bank of registers\ntools/javac/lambda/8202372/T8202372.java', []],
    ['keys 275423344, 430227734, 506948616, 659060556, 883997877', []],
    ['new Word64(275423344,851169720),new Word64(430227734,3100823752),new Word64(506948616,1363258195)', []],
    ['Fixes https://bugs.example.com/testcase-detail/5499162606043136', []],
    [
      'src/subset.cc |   5 +++--\n ...testcase-minimized-subset-fuzzer-5229304507138048 | Bin 0 -> 56552 bytes',
      [],
    ],
    ['O(-.4435068666934967)', []],
    [
      '<U82B1> # 341124311245551\n<U92EA> # 341124311251124\n<U92EB> # 341124311251134\n<U92EC> # 341124311251135',
      [],
    ],
    ['points="4800 4200 5700 4800"', []],
    [';&*.38>DLN\n!$)1012469<?A', []],
    ['Public Act No. 73910284', []],
    ['"description": "of the current account.",\n"id": "list-images-example-1470868161594",', []],
    ['"id": "to-list-the-secrets-in-your-account-1524001246087",', []],
    ['the account of a role: arn:aws:iam::739102845510:root', []],
    ['upload to an account at "/739102845510/vaults/my-vault"', []],
    ['prefix of the Container Registry_V20150921', []],
    ['E_ACCOUNT_DBASE_CORRUPT: Final = -2147216623', []],
    ['License-File: src/random/mt19937/LICENSE.md', []],
    ['51F1 5272 5274 5275 5269 52DE 52DD 52DB', []],
    ['add 100000010 080010100 -> 0', []],
    ['-- still checking\naddx541 add 12345678000 0', []],
  ])('%j', (text, expected) => {
    expect(inText(text)).toEqual(expected);
  });

  it('is told from true numbers in like places', () => {
    expect(
      inText('WREN OAKFIELD 4539 5787 6362 1486\n  order 6839126703853947 tracking 9400149680741066529866'),
    ).toEqual(['payment-card 4539 5787 6362 1486']);
    expect(inText('4539578763621486\n5425233430109903\n4539578763621486\n5425233430109903')).toHaveLength(4);
    expect(inText('Wren 011000015 7391028455\nPat 211274450 73910284551\nKim 011000015 8391028455')).toEqual([
      'bank-account 7391028455',
      'bank-account 73910284551',
      'bank-account 8391028455',
    ]);
    expect(inText('GET /pay/card/4539578763621486')).toEqual(['payment-card 4539578763621486']);
    expect(inText('Card........4539578763621486')).toEqual(['payment-card 4539578763621486']);
    expect(inText('deposit into account 73910284551')).toEqual(['bank-account 73910284551']);
    expect(inText('chk act #73910284551, A/C 8391028455')).toEqual([
      'bank-account 73910284551',
      'bank-account 8391028455',
    ]);
  });
});

describe('overlaps', () => {
  it.each([
    ['IBAN DE89370400440532013000', ['bank-account DE89370400440532013000']],
    ['Account number 4539578763621486', ['payment-card 4539578763621486']],
    ['checking account 523-84-1907', ['ssn 523-84-1907']],
    ['routing 211274450 account 523841907', ['bank-account 523841907']],
    ['SSN 523841907 / account 523841907 at a bank', ['ssn 523841907', 'bank-account 523841907']],
  ])('one number is one match: %s', (text, expected) => {
    expect(inText(text)).toEqual(expected);
  });

  it('keeps the better evidence, whichever detector comes first', () => {
    const claims = (id: string, evidence: Claim['evidence']): Detector => ({
      ...DETECTORS[0]!,
      id,
      patterns: [/\d{9}/g],
      check: () => ({ evidence }),
    });
    const weak = claims('weak', [{ word: 'separators' }]);
    const strong = claims('strong', [{ word: 'header' }]);
    for (const order of [
      [weak, strong],
      [strong, weak],
    ]) {
      const matches = createDetection(order).inText({ text: '523841907', place });
      expect(matches.map(match => match.detector)).toEqual(['strong']);
    }
  });
});

describe('what structure tells beside the number', () => {
  it('the holder on track 1', () => {
    const [match] = detection.inText({ text: '%B4539578763621486^OAKFIELD/WREN^2904101?', place });
    expect(match).toMatchObject({ element: 'payment-card', holder: 'WREN OAKFIELD' });
  });

  it('the holder, state and number of AAMVA text', () => {
    const text =
      '@\n\x1e\rANSI 636002090002DL00410278ZM03190008DLDAQS48210377\nDCSOAKFIELD\nDACWREN\nDAJMA\r';
    const matches = detection.inText({ text, place });
    expect(found(matches)).toEqual(['drivers-license S48210377']);
    expect(matches[0]).toMatchObject({ holder: 'WREN OAKFIELD', state: 'MA' });
  });

  it('the payee of a NACHA record', () => {
    const text =
      '622011000015004821037714     0000125000EMP0042        WREN OAKFIELD           0011000010000001';
    const matches = detection.inText({ text, place });
    expect(found(matches)).toEqual(['bank-account 004821037714']);
    expect(matches[0]).toMatchObject({ holder: 'WREN OAKFIELD' });
  });

  it('published samples', () => {
    const samples =
      'SSN 078-05-1120, card 4242 4242 4242 4242, bank account 000123456789, Discover 6450000000000002, ' +
      'DE89 3704 0044 0532 0130 00, accountNumber: 0417164300';
    expect(detection.inText({ text: samples, place }).map(match => match.testData)).toEqual(
      Array<boolean>(6).fill(true),
    );
  });

  it('no evidence holds text of the record', () => {
    const shown = detection
      .inText({ text: 'Zanzibar SSN 523841907, MA license S73910284, account 73910284551 at a bank', place })
      .flatMap(match => match.evidence.map(evidence => evidence.detail ?? ''));
    expect(shown.join(' ')).not.toMatch(/\d{4}|Zanzibar/);
  });
});

describe('junk', () => {
  it.each([
    ['hyphens', '1-1-1-'.repeat(170_000)],
    ['a digit', '7'.repeat(1_000_000)],
    ['spaced digits', '1 2 3 4 5 6 7 8 9 '.repeat(20_000)],
    ['IBAN beginnings', 'GB82 WEST '.repeat(50_000)],
    ['track beginnings', '%B4'.repeat(100_000)],
    ['commas', '1,'.repeat(200_000)],
    ['cues', `${'ssn account license card '.repeat(20_000)}523841907`],
    ['quotes', `ssn,dl\n${'",1234567'.repeat(20_000)}`],
  ])('ends on a megabyte of %s', (_name, text) => {
    expect(detection.inText({ text, place })).toBeDefined();
  });

  it('gives places inside the segment for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.string({ maxLength: 20 }),
        (text, label) => {
          for (const match of detection.inText({ text: `${text} 523-84-1907 ${text}`, label, place })) {
            expect(match.start).toBeGreaterThanOrEqual(0);
            expect(match.end).toBeGreaterThan(match.start);
            expect(match.end).toBeLessThanOrEqual(match.segment.text.length);
          }
        },
      ),
    );
  });
});
