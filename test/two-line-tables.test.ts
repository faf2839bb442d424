import { describe, expect, it } from 'vitest';
import { labelledParts } from '../src/extract/labels.ts';
import { layoutPieces } from '../src/extract/layout.ts';
import { shortParts } from '../src/extract/short-labels.ts';
import { createSideTables } from '../src/extract/side-tables.ts';
import { type Cell, createTable } from '../src/extract/table.ts';
import { labelByKind } from '../src/extract/table-header.ts';
import type { Piece } from '../src/model.ts';

function shown(piece: Piece): string {
  if ('segment' in piece) return piece.segment.text;
  if (!('row' in piece)) return '?';
  return `${piece.row.kind}: ${piece.row.segments.map(({ label, text }) => (label === undefined ? text : `${label}=${text}`)).join('; ')}`;
}

const ofLines = (text: string): string[] =>
  layoutPieces(text.split('\n').map((line, at) => ({ text: line, place: { line: at + 1, column: 1 } }))).map(
    shown,
  );

function ofCells(rows: string, sides = false): string[] {
  const table = sides ? createSideTables() : createTable();
  const pieces = rows.split('\n').flatMap((line, at) =>
    table.row(
      line.split('|').map((part, column): Cell | null => {
        const text = part.trim();
        return text === ''
          ? null
          : { text, place: { row: at + 1, cell: String.fromCharCode(65 + column) + (at + 1) } };
      }),
    ),
  );
  return [...pieces, ...table.end()].map(shown);
}

const LISTING = `PUPIL NAME              PUPIL-NO    GR
   PARENT OR GUARDIAN   PUPIL SSN   BUS
=======================================
VARK, ONO T             807084193   10
   ON FILE              219-45-7781 17
QUILL, IDA              804533137   11
   ON FILE              319-45-7782 05
ACHTERBERG, TEO         874086491   10
   ON FILE              419-45-7783 23`;

describe('records of several lines', () => {
  it('puts each line under its own line of the header', () => {
    expect(ofLines(LISTING).slice(-3)).toEqual([
      'row: PUPIL NAME=VARK, ONO T; PUPIL-NO=807084193; GR=10; PARENT OR GUARDIAN=ON FILE; PUPIL SSN=219-45-7781; BUS=17',
      'row: PUPIL NAME=QUILL, IDA; PUPIL-NO=804533137; GR=11; PARENT OR GUARDIAN=ON FILE; PUPIL SSN=319-45-7782; BUS=05',
      'row: PUPIL NAME=ACHTERBERG, TEO; PUPIL-NO=874086491; GR=10; PARENT OR GUARDIAN=ON FILE; PUPIL SSN=419-45-7783; BUS=23',
    ]);
  });

  it('tells lines that begin alike by what stands in their columns, in turn', () => {
    const text = LISTING.replace(/^ {3}(.{21})/gm, '$1   ');
    expect(ofLines(text).at(-1)).toContain('PUPIL-NO=874086491');
    expect(ofLines(text).at(-1)).toContain('PUPIL SSN=419-45-7783');
  });

  it('finds the next record where a line is left out', () => {
    const text = LISTING.replace('   ON FILE              319-45-7782 05\n', '');
    expect(ofLines(text).slice(-2, -1)).toEqual(['row: PUPIL NAME=QUILL, IDA; PUPIL-NO=804533137; GR=11']);
  });

  it('knows them under a header far above', () => {
    const [first, second, , ...rows] = LISTING.split('\n').map(text => ({ text, place: {} }));
    expect(
      layoutPieces(rows, [[first!, second!]])
        .map(shown)
        .at(-1),
    ).toContain('PUPIL SSN=419-45-7783');
  });

  it('leaves a header of two lines over rows of one line as it is', () => {
    const text = `CLIENT          CLIENT      ACCOUNT
  NAME            SSN         NUMBER
ONO VARK        219-45-7781 7712345
IDA QUILL       319-45-7782 7712346
TEO ACHTERBERG  419-45-7783 7712347`;
    expect(ofLines(text).at(-1)).toBe(
      'row: CLIENT NAME=TEO ACHTERBERG; CLIENT SSN=419-45-7783; ACCOUNT NUMBER=7712347',
    );
  });

  it('keeps what stands between two rules one person’s', () => {
    const block = (name: string, ssn: string, account: string): string =>
      `${name.padEnd(28)}File: 4926  SSN: ${ssn}  Dept 20
   Reg 40.00  OT 2.50  Gross 645.60
   Direct deposit  Chk ${account}  Tran 211033811  Amt 400.00
${'-'.repeat(60)}`;
    const text = `${'-'.repeat(60)}\n${block('Vark, Ono', '219-45-7781', '529575362345')}\n${block('Quill, Ida', '319-45-7782', '7712345')}`;
    expect(ofLines(text)).toEqual([
      'form: Vark, Ono; File=4926; SSN=219-45-7781  Dept 20; Reg=40.00; OT=2.50; Gross=645.60; Direct deposit; checking account=529575362345; routing number=211033811; Amt=400.00',
      'form: Quill, Ida; File=4926; SSN=319-45-7782  Dept 20; Reg=40.00; OT=2.50; Gross=645.60; Direct deposit; checking account=7712345; routing number=211033811; Amt=400.00',
    ]);
  });
});

describe('labels within a line', () => {
  it('reads words and numbers with wide gaps between, and nothing else', () => {
    expect(shortParts('Chk 5295  Tran 2110')?.map(({ label }) => label)).toEqual(['Chk', 'Tran']);
    expect(shortParts('Ono Vark paid 20  Tran 2110')).toBeNull();
    expect(shortParts('Chk 5295')).toBeNull();
  });

  it('takes words with a colon after a wide gap for a label, beside a known one', () => {
    const labels = (text: string) => labelledParts(text)?.map(({ label }) => label);
    expect(labels('Account no: 7712345      R/T: 211033811')).toEqual(['Account no', 'R/T']);
    expect(labels('Account no: 7712345 R/T: 211033811')).toEqual(['Account no']);
    expect(
      ofLines(
        'NAME: ONO VARK      SSN: 219-45-7781\nSHARE DRAFT ACCT: 7712345     R/T: 211033811\nMEMBER NO: 995348125',
      ).at(-1),
    ).toContain('SHARE DRAFT ACCT=7712345; R/T=211033811');
  });
});

describe('headers', () => {
  it('gives a heading over a group to all its columns, but no heading of any word to the parts of a name', () => {
    expect(
      ofCells(
        'Casa Quill - tips\n\nServer | | Govt ID | Emp No | Payroll\nLast | First | SS # | | Bank Acct\nVark | Ono | 219-45-7781 | 151644783 | 7712345',
        true,
      ).at(-1),
    ).toBe(
      'row: Last=Vark; First=Ono; Govt ID SS #=219-45-7781; Emp No=151644783; Payroll Bank Acct=7712345',
    );
    expect(
      ofCells('Spouse | | Bank |\nFirst | Last | Routing | Account\nOno | Vark | 011000015 | 7712345').at(-1),
    ).toContain('Spouse First=Ono');
  });

  it('is read past the title and the header of a next page', () => {
    const rows = Array.from(
      { length: 12 },
      (_, at) => `55841900${at % 10} | QUILL, IDA | S2047751${at % 10} | 3EFC4${at % 10}`,
    );
    rows.splice(6, 0, 'TOWN OF | HULL', 'BILL NO | OWNER | OPER LIC NO | PLATE');
    const given = ofCells(`BILL NO | OWNER | OPER LIC NO | PLATE\n${rows.join('\n')}`);
    expect(given.at(-1)).toBe(
      'row: BILL NO=558419001; OWNER=QUILL, IDA; OPER LIC NO=S20477511; PLATE=3EFC41',
    );
    expect(given.filter(text => text === 'BILL NO\tOWNER\tOPER LIC NO\tPLATE')).toHaveLength(2);
  });

  it('may be numbered persons over fields that run down', () => {
    expect(
      ofCells(
        '| Organizer\n| Item | Client 1 | Client 2\n| Taxpayer name | Ono Vark | Ida Quill\n| Taxpayer SSN | 219-45-7781 | 319-45-7782\n| Refund account no. | 7712345 | 7712346',
      ).slice(1),
    ).toEqual([
      'row: Item=Client 1; Taxpayer name=Ono Vark; Taxpayer SSN=219-45-7781; Refund account no=7712345',
      'row: Item=Client 2; Taxpayer name=Ida Quill; Taxpayer SSN=319-45-7782; Refund account no=7712346',
    ]);
  });

  it('may come again within a column, over another value', () => {
    expect(
      ofCells(
        "Recipient | Brokerage Account Number\nONO VARK | 4715-9006\n73 Elm St | Recipient's TIN\nHull, MA 02045 | 219-45-7781\n | Payer's Fed ID\n | 04-4062184",
      ),
    ).toEqual([
      "form: Recipient=ONO VARK; Recipient=73 Elm St; Recipient=Hull, MA 02045; Brokerage Account Number=4715-9006; Recipient's TIN=219-45-7781; Payer's Fed ID=04-4062184",
    ]);
    expect(ofCells('Name | Account\nOno Vark | 7712345\n | Checking\nIda Quill | 7712346').at(-1)).toContain(
      'Account=7712346',
    );
  });

  it('of a number takes its kind from the cell before', () => {
    expect(labelByKind('Doc. No', 'SSN card')).toBe('SSN card no');
    expect(labelByKind('Document No', 'Driver’s license, MA')).toBe('Driver’s license no');
    expect(labelByKind('License / ID No', 'MA ID card')).toBe('MA ID card no');
    expect(labelByKind('Doc. No', 'Ono Vark')).toBeUndefined();
    expect(labelByKind('Phone', 'SSN card')).toBeUndefined();
  });

  it('parts tables of persons beside each other whose labels are no names', () => {
    expect(
      ofCells(
        'Holds | | | | Disputes\nMember | Share acct # | Hold ref | | Cardholder | Card number | Dispute no.\nOno Vark | 7712345 | 1 | | Ida Quill | 4111 | 2',
        true,
      ),
    ).toContain('row: Cardholder=Ida Quill; Card number=4111; Dispute no=2');
  });
});
