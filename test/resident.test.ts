import { describe, expect, it } from 'vitest';
import { residentOfRow, residentOfText } from '../src/combine/resident.ts';

const row = (cells: Readonly<Record<string, string>>, license?: string) =>
  residentOfRow(
    Object.entries(cells).map(([label, text]) => ({ label, text })),
    license,
  );

describe('a row', () => {
  it.each([
    [{ State: 'MA' }, 'massachusetts'],
    [{ state: ' ma ' }, 'massachusetts'],
    [{ ST: 'Massachusetts' }, 'massachusetts'],
    [{ ST: 'Mass.' }, 'massachusetts'],
    [{ State: 'US-MA' }, 'massachusetts'],
    [{ 'State Code': '25' }, 'massachusetts'],
    [{ 'City/State': 'Lowell MA' }, 'massachusetts'],
    [{ Estado: 'NH' }, 'elsewhere'],
    [{ 'Home State': 'Rhode Island' }, 'elsewhere'],
    [{ State: 'active' }, 'unknown'],
    [{ State: 'pending in' }, 'unknown'],
    [{ ZIP: '02169' }, 'massachusetts'],
    [{ 'Zip Code': '2139' }, 'massachusetts'],
    [{ zip: '2139.0' }, 'massachusetts'],
    [{ zip: '02139-4301' }, 'massachusetts'],
    [{ zip: '21394301' }, 'massachusetts'],
    [{ 'Código Postal': '01103' }, 'massachusetts'],
    [{ zip: '05501' }, 'massachusetts'],
    [{ ZIP: '03060' }, 'elsewhere'],
    [{ ZIP: '2903' }, 'elsewhere'],
    [{ ZIP: '90210' }, 'elsewhere'],
    [{ 'Zip+4': '4301' }, 'unknown'],
    [{ Zip: '02139', 'Zip 4': '4301' }, 'massachusetts'],
    [{ Zip: 'SW1A 1AA' }, 'unknown'],
    [{ Address: '9 Alder Way, Quincy, MA 02169' }, 'massachusetts'],
    [{ Address: '9 Alder Way, Nashua, NH 03060' }, 'elsewhere'],
    [{ City: 'Boston', x: 'MA', y: '02110' }, 'massachusetts'],
    [{ Phone: '(617) 555-0142' }, 'massachusetts'],
    [{ Phone: '6175550142' }, 'massachusetts'],
    [{ Mobile: '+1 508 555 0142' }, 'massachusetts'],
    [{ Number: '6175550142' }, 'unknown'],
    [{ Phone: '212-555-0142' }, 'unknown'],
    [{ Name: 'Wren Oakfield' }, 'unknown'],
    [{ Name: 'Virginia Oakfield' }, 'unknown'],
    [{ Name: 'Wren Oakfield', Employer: 'New York Hats' }, 'unknown'],
  ] as const)('%j is %s', (cells, told) => {
    expect(row(cells)).toBe(told);
  });

  it.each([
    ['its state before its ZIP', { ZIP: '03060', State: 'MA' }, undefined, 'massachusetts'],
    [
      'its ZIP before an address',
      { Notes: 'moved from Nashua, NH 03060', ZIP: '01850' },
      undefined,
      'massachusetts',
    ],
    ['its state before the license', { State: 'RI' }, 'MA', 'elsewhere'],
    ['the license before a telephone', { Phone: '617-555-0142' }, 'NH', 'elsewhere'],
    ['no state of a license', { 'DL State': 'NH', State: 'MA' }, undefined, 'massachusetts'],
    ['no state of an employer', { 'Employer State': 'NY', ZIP: '02169' }, undefined, 'massachusetts'],
    ['the license where nothing else tells', { Name: 'Wren Oakfield' }, 'MA', 'massachusetts'],
  ] as const)('goes by %s', (_, cells, license, told) => {
    expect(row(cells, license)).toBe(told);
  });
});

describe('running text', () => {
  it.each([
    ['lives at 9 Alder Way, Quincy, MA 02169', 'massachusetts'],
    ['9 Alder Way\nQuincy MA 02169-1123', 'massachusetts'],
    ['Holyoke, Mass. 01040', 'massachusetts'],
    ['Lowell, Massachusetts 01850', 'massachusetts'],
    ['a resident of Massachusetts', 'massachusetts'],
    ['Lynn, MA', 'massachusetts'],
    ['Nashua, NH 03060', 'elsewhere'],
    ['Burlington, Vermont', 'elsewhere'],
    ['she lives in New Hampshire', 'elsewhere'],
    ['Boise, ID 83702', 'elsewhere'],
    ['employee ID 12345', 'unknown'],
    ['seen by Wren Oakfield, MD', 'unknown'],
    ['Virginia Oakfield paid', 'unknown'],
    ['an office in Washington Street', 'unknown'],
    ['call 617-555-0142', 'massachusetts'],
    ['call (413)555-0142', 'massachusetts'],
    ['call 774.555.0142', 'massachusetts'],
    ['number 1617-555-01423', 'unknown'],
    ['', 'unknown'],
  ])('%j is %s', (text, told) => {
    expect(residentOfText(text, undefined)).toBe(told);
  });

  it('goes by an address before the license, and by the license before a telephone', () => {
    expect(residentOfText('Quincy, MA 02169', 'NH')).toBe('massachusetts');
    expect(residentOfText('call 617-555-0142', 'NH')).toBe('elsewhere');
    expect(residentOfText('nothing', 'MA')).toBe('massachusetts');
  });
});
