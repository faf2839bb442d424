import { describe, expect, it } from 'vitest';
import { DETECTORS } from '../detectors/index.ts';
import { createCombiner } from '../src/combine/index.ts';
import { createDetection } from '../src/detect/index.ts';
import type { Confidence, Row } from '../src/model.ts';

const detection = createDetection(DETECTORS);
const NUMBER = '212-34-5671';

/** How sure a number written 3-2-4 is an SSN under this label, with a name in its row. */
function inRow(label: string): Confidence | undefined {
  const row: Row = {
    kind: 'row',
    segments: [
      { text: 'Wren Oakfield', place: { row: 2 }, label: 'Name' },
      { text: NUMBER, place: { row: 2 }, label },
    ],
  };
  const combiner = createCombiner();
  const drafts = [...combiner.row(row, detection.inRow(row)), ...combiner.end()];
  return drafts.find(({ element }) => element === 'ssn')?.confidence;
}

function inText(text: string): Confidence | undefined {
  const segment = { text, place: { line: 1, column: 1 } };
  const combiner = createCombiner();
  const drafts = [...combiner.segment(segment, detection.inText(segment)), ...combiner.end()];
  return drafts.find(({ element }) => element === 'ssn')?.confidence;
}

describe('a label over a number written 3-2-4', () => {
  it.each([
    'tracking_number',
    'OrderID',
    'zip_code',
    'phone',
    'quantity',
    'routing_number',
    'parcel_id',
    'Circuit No.',
    'claim-identifier',
    'record_id',
    'voucher',
    'P/N',
    'created_at',
    'student_count',
    'customer_shipment_no',
  ])('%s names no SSN', label => expect(inRow(label)).toBe('low'));

  it.each(['employee_id', 'Member No', 'id_number', 'Column 3', 'Primary ID', 'sin', 'Notes'])(
    '%s leaves it open',
    label => expect(inRow(label)).toBe('medium'),
  );

  it.each(['ssn_account', 'national_id', 'Govt ID', 'FederalID', 'taxpayer_id', 'EMPSSN'])(
    '%s names one',
    label => expect(inRow(label)).toBe('high'),
  );
});

describe('words before a number written 3-2-4', () => {
  it.each([
    `Wren Oakfield signed for lot ${NUMBER} today.`,
    `The record id ${NUMBER} is of Wren Oakfield.`,
    `Wren Oakfield bought catalog item ${NUMBER}.`,
    `Shipment ref: ${NUMBER}\nContact: Wren Oakfield`,
  ])('%s', text => expect(inText(text)).toBe('low'));

  it.each([
    `Wren Oakfield ${NUMBER}`,
    `payroll record ${NUMBER} of Wren Oakfield`,
    `Employee number: ${NUMBER}\nName: Wren Oakfield`,
    `Use ${NUMBER} for Wren Oakfield.`,
  ])('%s', text => expect(inText(text)).toBe('medium'));
});
