import { describe, expect, it } from 'vitest';
import { peopleOf } from '../src/combine/row-people.ts';
import { createFinder } from '../src/detect/finder.ts';
import { layoutPieces } from '../src/extract/layout.ts';
import type { Row } from '../src/model.ts';

function piecesOf(text: string) {
  return layoutPieces(
    text.split('\n').map((line, at) => ({ text: line, place: { line: at + 1, column: 1 } })),
  );
}

function rowsOf(text: string): Row[] {
  return piecesOf(text).flatMap(piece => ('row' in piece ? [piece.row] : []));
}

const cells = ({ segments }: Row): string[] =>
  segments.map(({ label, text }) => (label === undefined ? text.trim() : `${label}=${text.trim()}`));

describe('records of several lines that begin with a name', () => {
  const journal = `QUILLON PAYROLL   JOURNAL        CLIENT 0077   PAGE 1
-----------------------------------------------------
ZEMBLIN, ORVANE T       ID 61694756    HOURS 70.00  RATE 27.50
   SS# 212-34-5671   S-1            FED 58.11  SS 56.02
   DIR DEP 1  ABA 211346553  ACCT 7807208687   NET 799.18
KOSTREL, MAVINE         ID 69500839    HOURS 62.00  RATE 26.50
   SS# 212-34-5672   S-2            FED 261.11  SS 176.02
   DIR DEP 1  ABA 011368304  ACCT 283050241    NET 641.18
TOTALS                  2 EMPLOYEES    132.00`;

  it('makes a row of each, under a title with columns of its own', () => {
    const rows = rowsOf(journal).filter(({ kind }) => kind === 'form');
    expect(rows.map(row => cells(row)[0])).toEqual(['Name=ZEMBLIN, ORVANE T', 'Name=KOSTREL, MAVINE']);
    expect(cells(rows[1]!).join(' ')).toContain('ACCT 283050241');
    expect(cells(rows[1]!).join(' ')).not.toContain('TOTALS');
  });

  it('leaves rows whose cells go on in the next line to their table', () => {
    const table = `NAME              SSN          ADDRESS
ZEMBLIN, ORVANE   212-34-5671  12 Main St
                               Apt 400
KOSTREL, MAVINE   212-34-5672  14 Main St
                               Apt 401`;
    expect(rowsOf(table).flatMap(cells)).toContain('SSN=212-34-5672');
  });
});

describe('cheques', () => {
  it('gives the account in the foot to the drawer above the payee', () => {
    const cheque = `[image 0001.tif   confidence 0.90]
ORVANE ZEMBLIN                                  No. 691
12 Pleasant St, Lowell, MA 01851        Date  4/3/2024
PAY TO THE ORDER OF   Mavine Kostrel       $ 574.00
FOR   invoice 874313303
⑆021033713⑆ 9439772415⑈ 0444

[image 0002.tif   confidence 0.91]`;
    const [row] = rowsOf(cheque).filter(({ kind }) => kind === 'form');
    expect(cells(row!)[0]).toBe('Drawer=ORVANE ZEMBLIN');
    expect(cells(row!).at(-1)).toContain('9439772415');
    expect(cells(row!).join(' ')).not.toContain('Mavine');
  });
});

describe('address labels', () => {
  it('reads each of those that stand across', () => {
    const labels = `Orvane Zemblin            Mavine Kostrel            Tobiah Wrenlow
64 Main St                22 Main St                76 Main St
Athol MA 02720-5312       Athol MA 01851-6379       Athol MA 01604-1018
SSN 212-34-5671           SSN 212-34-5672           SSN 212-34-5673`;
    const rows = rowsOf(labels);
    expect(rows.map(row => cells(row)[0])).toEqual([
      'Name=Orvane Zemblin',
      'Name=Mavine Kostrel',
      'Name=Tobiah Wrenlow',
    ]);
    expect(rows.map(row => cells(row).at(-1))).toEqual([
      'SSN 212-34-5671',
      'SSN 212-34-5672',
      'SSN 212-34-5673',
    ]);
  });
});

describe('forms', () => {
  it('keeps lines of labels, colons and values together, however they are aligned', () => {
    const report = `======= CONSUMER REPORT =======
Report ID:            2147399373
Subject:              ZEMBLIN KOSTREL, ORVANE E
Social Security #:    212-34-5671
Driver License:       SA3018308  State: MA   Class: D
Docket searched:      2463CV3353
Requestor ref no.     338030470
County criminal:      NO RECORD FOUND`;
    const [row] = rowsOf(report);
    expect(cells(row!)).toContain('Driver License=SA3018308');
    expect(peopleOf(row!).map(({ name }) => name)).toEqual(['ZEMBLIN KOSTREL, ORVANE E']);
  });

  it('reads each line of values under labels of dependents', () => {
    const form = `Your first name and middle initial       Last name                    Your social security number
Orvane P                                 Zemblin                      212-34-5671
Home address: 12 Main St, Athol, MA 01331
Dependents:
(1) First name   Last name               (2) Social security number   (3) Relationship
Mavine Kostrel                           212-34-5672                  niece
Tobiah Wrenlow                           212-34-5673                  son`;
    const all = rowsOf(form).flatMap(cells);
    expect(all).toContain('Your social security number=212-34-5671');
    expect(all).toContain('Dependents Social security number=212-34-5672');
    expect(all).toContain('Dependents Social security number=212-34-5673');
  });
});

describe('captions beside each other', () => {
  it('gives each name the lines under it', () => {
    const sheet = `HARBOR GUARD - badge sheet 1

ZEMBLIN, Orvane       Mavine Kostrel        WRENLOW, Tobiah
Badge 53841843        Badge 14522131        Badge 72171126
MA Lic S51130225      MA Lic SA4660502      Radio 846918104605
SSN 212-34-5671                             SSN 212-34-5673`;
    expect(rowsOf(sheet).map(cells)).toEqual([
      ['Name=ZEMBLIN, Orvane', 'Badge=53841843', 'MA Lic=S51130225', 'SSN=212-34-5671'],
      ['Name=Mavine Kostrel', 'Badge=14522131', 'MA Lic=SA4660502'],
      ['Name=WRENLOW, Tobiah', 'Badge=72171126', 'Radio=846918104605', 'SSN=212-34-5673'],
    ]);
  });

  it('leaves rows under a header as they are', () => {
    const table = 'Last Name         Soc Sec\nZemblin Orvane    212-34-5671\nKostrel Mavine    212-34-5672';
    expect(rowsOf(table).map(({ kind }) => kind)).toEqual(['row', 'row']);
  });
});

describe('numbers with pauses between', () => {
  const found = (text: string): string[] => {
    const bytes = new TextEncoder().encode(text);
    const out: number[] = [];
    createFinder().find(bytes, 0, bytes.length, out);
    return out.flatMap((start, at) => (at % 2 === 0 ? [text.slice(start, out[at + 1])] : []));
  };

  it('points them out', () => {
    expect(found('It is 212, 34, 5671.')).toEqual(['212, 34, 5671']);
    expect(found('Sure, 4539, 5787, 6362, 1486.')).toEqual(['4539, 5787, 6362, 1486']);
  });

  it('passes over lists of other numbers', () => {
    expect(found('pages 212, 340, 567 and 1,234,567')).toEqual([]);
  });
});
