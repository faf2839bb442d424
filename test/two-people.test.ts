import { describe, expect, it } from 'vitest';
import { DETECTORS } from '../detectors/index.ts';
import { createCombiner } from '../src/combine/index.ts';
import { createDetection } from '../src/detect/index.ts';
import { layoutPieces } from '../src/extract/layout.ts';
import { createTable } from '../src/extract/table.ts';
import { maskName } from '../src/lib/mask.ts';
import type { Piece } from '../src/model.ts';

const detection = createDetection(DETECTORS);

/** The number's last digits and the masked name of each finding in pieces. */
function owned(pieces: readonly Piece[]): string[] {
  const combiner = createCombiner();
  const drafts = pieces.flatMap(piece => {
    if ('row' in piece) return combiner.row(piece.row, detection.inRow(piece.row));
    return 'segment' in piece ? combiner.segment(piece.segment, detection.inText(piece.segment)) : [];
  });
  return [...drafts, ...combiner.end()].map(
    ({ masked, name }) => `${masked.slice(-4)} ${name?.masked ?? '-'}`,
  );
}

const is = (digits: string, name: string) => `${digits} ${maskName(name)}`;

function inTable(rows: string): string[] {
  const table = createTable();
  const pieces = rows.split('\n').flatMap((line, at) =>
    table.row(
      line.split('|').map((part, column) => {
        const text = part.trim();
        const place = { row: at + 1, field: `row ${at + 1}`, cell: String.fromCharCode(65 + column) };
        return text === '' ? null : { text, place };
      }),
    ),
  );
  return owned([...pieces, ...table.end()]);
}

const inLayout = (text: string): string[] =>
  owned(layoutPieces(text.split('\n').map((line, at) => ({ text: line, place: { line: at + 1, page: 1 } }))));

const ONO = is('1907', 'Ono Vark');
const IDA = is('7782', 'Ida Quill');

describe('an application of two people', () => {
  it('has a column for each, the second one’s named by its label', () => {
    const rows =
      "III. BORROWER INFORMATION | Co-Borrower\nBorrower's Name: Ono Vark | Co-Borrower's Name: Ida Quill\nSocial Security Number: 523-84-1907 | Social Security Number: 319-45-7782\nHome Phone: (508) 555-0142 | Home Phone: (508) 555-0143";
    expect(inTable(rows)).toEqual([ONO, IDA]);
  });

  it('has the second under the first, with the same labels once more', () => {
    const rows =
      'Applicant: | Ono Vark | Phone: | (617) 555-0142\nSSN: | 523-84-1907 | DOB: | 04/15/1956\nCo-applicant: | Ida Quill | Phone: | (413) 555-0143\nSSN: | 319-45-7782 | Employer EIN: | 04-4983595';
    expect(inTable(rows)).toEqual([ONO, IDA]);
  });

  it('keeps numbers with the owner that their own label names', () => {
    const rows =
      'Borrower: | Ono Vark\nCo-Borrower: | Ida Quill\nBorrower SSN: | 523-84-1907\nCo-Borrower SSN: | 319-45-7782';
    expect(inTable(rows)).toEqual([ONO, IDA]);
  });

  it('has two columns on a page, the names over the labelled lines', () => {
    const page = [
      '                       BORROWER / CO-BORROWER CERTIFICATION',
      '',
      'Borrower                                  Co-Borrower',
      'Ono Vark                                  Ida Quill',
      'SSN: 523-84-1907                          SSN: 319-45-7782',
      'ID: MA driver license SA9041124           ID: MA driver license SA6641776',
      'Phone 413-555-0142                        Phone 617-555-0143',
    ];
    expect(inLayout(page.join('\n'))).toEqual([ONO, is('1124', 'Ono Vark'), IDA, is('1776', 'Ida Quill')]);
  });
});

describe('a form with labels over their values', () => {
  const page = (last: string, first: string, ssn: string, licence: string) => [
    '                        Employment Eligibility Verification',
    'Section 1. Employee Information and Attestation',
    'Last Name (Family Name)           First Name (Given Name)           Middle Initial',
    `${last.padEnd(34)}${first.padEnd(34)}T`,
    "Date of Birth (mm/dd/yyyy)        U.S. Social Security Number       Employee's Telephone Number",
    `10/26/1963                        ${ssn}                       781-555-0142`,
    '[X] 1. A citizen of the United States [ ] 2. A noncitizen national  [ ] 3. A lawful permanent resident',
    'Section 2. Employer Review and Verification',
    'List B                                                          List C',
    "Document Title: Driver's license Issuing Authority: MA RMV      Document Title: Certification of Birth",
    `Document Number: ${licence}                              Document Number: 82466906`,
    'Expiration Date: 04/11/2029',
    '',
  ];

  it('gives each value the label above it, and a document’s number its own title', () => {
    const text = [
      ...page('Vark', 'Ono', '523-84-1907', 'SA9041124'),
      ...page('Quill', 'Ida', '319-45-7782', 'SA6641776'),
    ].join('\n');
    expect(inLayout(text)).toEqual([ONO, is('1124', 'Ono Vark'), IDA, is('1776', 'Ida Quill')]);
  });

  it('ends where the header of a table stands, and the table where a form’s line does', () => {
    const text = [
      'AGENCY                                               APPLICANT',
      'Ormsby Insurance Agency, Inc. (617) 555-0142         Ono Vark',
      'POLICY NUMBER     JC4758083                          7 Quarry St, Lynn, MA 01902',
      'RESIDENT & DRIVER INFORMATION',
      '#   NAME                          DATE OF BIRTH  DRIVER LICENSE #    STATE  SOCIAL SECURITY #',
      '1   Ono Vark                      11/14/1946     SA9041124           MA     523-84-1907',
      '2   Ida Quill                     09/18/1938     SA6641776           MA     319-45-7782',
      'VEHICLE 1 VIN 1FTEW1E5YKFA46266',
      'Producer: Uma Orm                             NPN 61514697',
    ].join('\n');
    expect(inLayout(text)).toEqual([is('1124', 'Ono Vark'), ONO, is('1776', 'Ida Quill'), IDA]);
  });
});

describe('a name over its items', () => {
  it('holds for the rows of a pivot table’s group', () => {
    const rows =
      'Row Labels | Item | Number | Count of Item\nVark, Ono | | | 2\n | SSN | 523-84-1907 | 1\n | Loan check | 84572736 | 1\nQuill, Ida | | | 1\n | SSN | 319-45-7782 | 1\nGrand Total | | | 3';
    expect(inTable(rows)).toEqual([is('1907', 'Vark, Ono'), is('7782', 'Quill, Ida')]);
  });
});

describe('who pays', () => {
  const slip = (student: string, parent: string, card: string) =>
    `Student | ${student}\nParent / cardholder | ${parent}\nPay by | ☐ check ☒ card\nCard number | ${card}\nExp. | 08/27\nEmergency phone | (978) 555-0142\nSlip no. | 248218551`;

  it('is the card’s holder, on slips one after the other', () => {
    const slips = Array.from({ length: 6 }, () => slip('Uma Orm', 'Ono Vark', '4539 1488 0343 6467'));
    expect(inTable(slips.join('\n'))).toEqual(slips.map(() => is('6467', 'Ono Vark')));
  });

  it('is the guarantor, not the patient', () => {
    const rows =
      'Patient | Guarantor Last | Guarantor First | Guarantor SSN | Copay card\nOrm, Uma | Vark | Ono | 523-84-1907 | 4539148803436467\nOrm, Ezra | Quill | Ida | 319-45-7782 | 4716461583322103';
    expect(inTable(rows)).toEqual([ONO, is('6467', 'Ono Vark'), IDA, is('2103', 'Ida Quill')]);
  });

  it('is the holder of a statement of account, not who got money by the line before', () => {
    const text = [
      'ORMSBY HARBOR SAVINGS BANK                          Statement of Account',
      'P.O. Box 118, Plymouth, MA 01851-3435               Questions? (774) 555-0142',
      '',
      'HORATIO STURGIS',
      '415 PLEASANT ST, CHICOPEE, MA 01013',
      '',
      'Primary Checking Account Number: 5852369357875',
      '',
      '03/15   POS PURCHASE 0315 TRACE 376369216389',
      '03/21   ZELLE TO MAUREEN MACNAMARA CONF 6784862043',
      '03/28   Visa Debit Card 4539 1488 0343 6467 HOME GOODS',
    ].join('\n');
    expect(inLayout(text)).toEqual([is('7875', 'HORATIO STURGIS'), is('6467', 'HORATIO STURGIS')]);
  });

  it('is named by both columns of a name of two words', () => {
    const rows =
      'Envelope | Nome | Apelido | Conta bancária\n104 | Reginaldo | Bittencourt | 7956722439\n105 | Bia | Monteiro Semedo | 7449012280';
    expect(inTable(rows)[1]).toBe(is('2280', 'Bia Monteiro Semedo'));
  });
});
