import { license, ssn, ssnDigits, stateId } from '../numbers.ts';
import { negate, plant } from '../world.ts';
import type { Row, Subject } from './people-table.ts';
import { someAmount, someDate } from './subjects.ts';

const FIRMS =
  'Quarry Road Plumbing LLC|Harbor View Dental PC|Larkspur Landscaping Inc|Mill Brook Electric Co|Canal Street Catering LLC'.split(
    '|',
  );

/** Payees of form 1099: people with Social Security numbers among firms with employer numbers. */
export const vendors: Subject = (columns, world) => {
  const { random } = world;
  const dashed = random.chance(0.6);
  const firms = new Map<Row, string>();
  const firmOf = (row: Row): string => {
    if (!firms.has(row)) firms.set(row, random.chance(0.45) ? random.pick(FIRMS) : '');
    return firms.get(row)!;
  };
  const taxHeader = random.pick(['Tax ID', 'TIN', 'Taxpayer ID', 'SSN/EIN', 'tax_id_no', 'EIN/SSN', 'TIN #']);
  return [
    ...columns.negatives('customer number'),
    ...columns.who('Vendor Name').map(column => ({
      ...column,
      cell: (row: Row) => {
        const firm = firmOf(row);
        if (firm === '') return column.cell(row);
        return column.slot === 'first' || column.slot === 'middle' ? '' : firm;
      },
    })),
    columns.plain('TIN Type', row => (firmOf(row) === '' ? 'SSN' : 'EIN')),
    {
      ...columns.plain(taxHeader, () => ''),
      cell: (row: Row) => {
        if (firmOf(row) === '') return plant(ssn(random, dashed ? '-' : ''), row.owner);
        const ein = world.negative('EIN');
        return negate(dashed ? ein : { ...ein, raw: ein.raw.replace('-', '') });
      },
    },
    columns.plain('1099 Box 1', () => someAmount(random)),
    ...columns.negatives('phone'),
  ];
};

/** A log of form I-9: the document of list B with its number, and that of list C. */
export const identityChecks: Subject = (columns, world) => {
  const { random } = world;
  const documents = new Map<Row, string>();
  const documentOf = (row: Row): string => {
    if (!documents.has(row))
      documents.set(row, random.pick(["Driver's license", "Driver's license", 'State ID card', 'School ID']));
    return documents.get(row)!;
  };
  const licenses = new Map<Row, ReturnType<typeof license>>();
  const licenseOf = (row: Row): ReturnType<typeof license> => {
    if (!licenses.has(row))
      licenses.set(row, documentOf(row) === 'State ID card' ? stateId(random) : license(random));
    return licenses.get(row)!;
  };
  const separator = random.pick(['-', '-', '']);
  return [
    ...columns.who('Employee'),
    columns.plain('Hire Date', () => someDate(random)),
    columns.plain('List B doc', documentOf),
    columns.plain('Issuing authority', row =>
      documentOf(row) === 'School ID' ? 'Bay State College' : licenseOf(row).state,
    ),
    {
      ...columns.plain('DOC #', () => ''),
      cell: (row: Row) =>
        documentOf(row) === 'School ID'
          ? negate({ kind: 'school ID', raw: ssnDigits(random) })
          : plant(licenseOf(row), row.owner),
    },
    columns.plain('List C doc', () => 'Social Security card'),
    {
      ...columns.plain('List C #', () => ''),
      cell: (row: Row) => plant(ssn(random, separator), row.owner),
    },
    ...columns.negatives('employee number', 'case number'),
  ];
};
