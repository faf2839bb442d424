import { describe, expect, it } from 'vitest';
import { taxRecords } from '../src/extract/exchange/tax-records.ts';
import { labelled, misplaced, piecesOf, segmentsOf, takes } from './text-pieces.ts';

/** A record: texts at columns counted from 1. */
function record(width: number, ...fields: readonly (readonly [number, string])[]): string {
  let text = '';
  for (const [from, value] of fields) text = text.padEnd(from - 1) + value;
  return text.padEnd(width);
}

const WAGES = [
  record(512, [1, 'RA'], [3, '042345678'], [30, 'QUILL CO']),
  record(512, [1, 'RE'], [3, '2025'], [8, '042345678'], [40, 'QUILL CO']),
  record(
    512,
    [1, 'RW'],
    [3, '219457781'],
    [12, 'TEO'],
    [27, 'J'],
    [42, 'ACHTERBERG'],
    [110, 'HULL'],
    [132, 'MA02045'],
  ),
  record(512, [1, 'RS'], [3, '25'], [10, '021457783'], [19, 'IDA'], [49, 'VOS'], [139, 'MA02045']),
  record(512, [1, 'RT'], [3, '0000002']),
];
const RETURNS = [
  record(750, [1, 'T2025'], [6, ' 042345678']),
  record(750, [1, 'A2025'], [12, '042345678'], [53, 'QUILL CO']),
  record(750, [1, 'B2025'], [7, 'ACHT2'], [12, '219457781'], [288, 'TEO ACHTERBERG'], [488, 'MA02045']),
  record(750, [1, 'B2019'], [7, 'VOS 1'], [12, '042345679'], [248, 'VOS FISHERIES'], [488, 'MA02045']),
];

describe('tax records', () => {
  it.each([
    ['wage reports in lines', WAGES.join('\r\n')],
    ['wage reports in one run', WAGES.join('')],
  ])('%s: a row for each employee', async (_, text) => {
    expect(takes(taxRecords, text)).toBe(true);
    const pieces = await piecesOf(taxRecords, text);
    const rows = labelled(pieces);
    expect(rows.slice(1)).toEqual([
      [
        'SSN=219457781',
        'First Name=TEO',
        'Middle Name=J',
        'Last Name=ACHTERBERG',
        'City=HULL',
        'State=MA',
        'ZIP=02045',
      ],
      ['SSN=021457783', 'First Name=IDA', 'Last Name=VOS', 'State=MA', 'ZIP=02045'],
    ]);
    expect(misplaced(text, segmentsOf(pieces), /\d{9}|[A-Z]{3,}/g)).toEqual([]);
  });

  it('information returns: the type says whether the number is a person’s', async () => {
    const text = RETURNS.join('\n');
    expect(takes(taxRecords, text)).toBe(true);
    const rows = labelled(await piecesOf(taxRecords, text));
    expect(rows.slice(1)).toEqual([
      ['SSN=219457781', 'Name=TEO ACHTERBERG', 'State=MA', 'ZIP=02045'],
      ['EIN=042345679', 'Name=VOS FISHERIES', 'State=MA', 'ZIP=02045'],
    ]);
  });

  it('takes no other text', () => {
    expect(takes(taxRecords, `RA042345678 and so on\nREST`)).toBe(false);
    expect(takes(taxRecords, 'T2025 was a good year\nA2026')).toBe(false);
  });
});
