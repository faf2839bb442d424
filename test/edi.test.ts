import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edi } from '../src/extract/exchange/edi.ts';
import { labelled, misplaced, piecesOf, rowsOf, segmentsOf, takes } from './text-pieces.ts';

const IIF = `!EMP\tNAME\tSSNO\tPHONE1
EMP\tVos, Ida\t219-45-7781\t617-555-0100
!VEND\tNAME\tTAXID\tACCNUM
VEND\tQuill Supply\t04-2345678\t140111425
!ACCNT\tNAME\tACCNUM\tBANKNUM
ACCNT\tOperating\t1000\t44102934
EMP\t"Achterberg, Teo"\t219-45-7782
`;

const reader = (format: string) => edi.find(extractor => extractor.format === format)!;
const isa = (mark: string, end: string): string =>
  [
    'ISA',
    '00',
    ' '.repeat(10),
    '00',
    ' '.repeat(10),
    'ZZ',
    'QUILL          ',
    'ZZ',
    'RECEIVER       ',
    '250101',
    '1200',
    '^',
    '00501',
    '000000001',
    '0',
    'P',
    ':',
  ].join(mark) + end;

const MEMBERS = `${isa('*', '~')}
ST*834*0001~
N1*P5*QUILL CO*FI*042345678~
INS*Y*18*021*28~
REF*0F*219457781~
REF*SY*219457781~
NM1*IL*1*ACHTERBERG*TEO*J***34*219457781~
N4*HULL*MA*02045~
NM1*P3*1*DOC*TOR~
INS*N*19*021~
NM1*IL*1*VOS*IDA~
SE*1*1~`;
const REMITTANCE = `${isa('|', '\n')}ST|835|1
BPR|I|10|C|ACH|CCP|01|011000015|DA|44102933|1||01|211370545|SG|44102934|20250101
N1|PE|IDA VOS|XX|1234567893
LX|1
CLP|PAT1|1|10
NM1|QC|1|BO|OLA||||MI|W219457782
SE|1|1
`;
const MESSAGE =
  'MSH|^~\\&|APP|FAC|||20250101||ADT^A01|1|P|2.5\rPID|1||123^^^H^MR~219457781^^^USA^SS||ACHTERBERG^TEO^J||19700101|M|||4 ELM\\T\\ST^^HULL^MA^02045||6175550100|||||987654|219-45-7781|S20485511^MA^2030\r' +
  'NK1|1|VOS^IDA|SPO\rPV1|1|I|||||1234^DOC^TOR\rGT1|1||VOS^OLA|||||||||219-45-7783\rIN1|1|P|1|INSCO||||||||||||VOS^BO\rIN2|1|219457784\rOBX|1|TX|||Note on file\r';

const pad = (text: string, width: number): string => text.padEnd(width);
const ACH = [
  `101 0110000151234567890${'2501011200A094101'}${pad('FIRST BANK', 23)}${pad('QUILL CO', 23)}${' '.repeat(8)}`,
  `5200${pad('QUILL CO', 16)}${' '.repeat(20)}1234567890PPD${pad('PAYROLL', 10)}250101250102   1011000010000001`,
  `622011000015${pad('44102933', 17)}0000012345${pad('E7', 15)}${pad('TEO ACHTERBERG', 22)}  1011000010000001`,
  `705${pad('FOR MAY', 80)}00010000001`,
  `632011000015${pad('44102934', 17)}0000012345${pad('219457781', 15)}${pad('IDA VOS', 22)}  0011000010000002`,
];
const OFX =
  'OFXHEADER:100\nDATA:OFXSGML\n\n<OFX><BANKMSGSRSV1><STMTRS><BANKACCTFROM><BANKID>011000015\n<ACCTID>44102933\n</BANKACCTFROM><STMTTRN><NAME>Ida &amp; Bo\n<MEMO>rent</STMTTRN></STMTRS></OFX>';
const QIF = '!Account\nNHousehold\n^\n!Type:Bank\nD1/1/25\nPIda Vos\nMacct 44102934\n^\n';
const STATEMENT =
  ':20:STMT\n:25:44102933\n:60F:C250101USD10,\n:61:2501010101C10,NTRF\n:86:166?00CREDIT?31DE123?32IDA VOS\n:62F:C250101USD10,\n-\n';
const PAYMENT =
  '{1:F01AAAA}{2:I103}{4:\n:20:REF\n:50K:/44102933\nTEO ACHTERBERG\n4 ELM ST\n:59:/44102934\nIDA VOS\n:70:RENT\n-}';
const CARD =
  '@\n\u001e\rANSI 636002080102DL00410200ZM02410027DLDAQS20485511\nDCSACHTERBERG\nDACTEO\nDAJMA\nDBB01011970\n';

/** Format, text, and values that must stand in one row. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['x12', MEMBERS, ['SSN=219457781', 'Last Name=ACHTERBERG', 'First Name=TEO', 'SSN=219457781', 'State=MA']],
  ['x12', MEMBERS, ['Last Name=VOS', 'First Name=IDA']],
  [
    'x12',
    REMITTANCE,
    [
      'Routing Number=011000015',
      'Checking Account Number=44102933',
      'Routing Number=211370545',
      'Savings Account Number=44102934',
      'Name=IDA VOS',
    ],
  ],
  [
    'hl7',
    MESSAGE,
    [
      'SSN=219457781',
      'Last Name=ACHTERBERG',
      'First Name=TEO',
      'Address=4 ELM&ST',
      'SSN=219-45-7781',
      "Driver's License Number=S20485511",
      "Driver's License State=MA",
    ],
  ],
  ['hl7', MESSAGE, ['Last Name=VOS', 'First Name=OLA', 'SSN=219-45-7783']],
  ['hl7', MESSAGE, ['Last Name=VOS', 'First Name=BO', 'SSN=219457784']],
  [
    'nacha',
    ACH.join('\n'),
    [
      'Routing Number=011000015',
      'Checking Account Number=44102933',
      'Name=TEO ACHTERBERG',
      'Payment Information=FOR MAY',
    ],
  ],
  ['nacha', ACH.join(''), ['Savings Account Number=44102934', 'Individual ID=219457781', 'Name=IDA VOS']],
  ['ofx', OFX, ['Routing Number=011000015', 'Bank Account Number=44102933']],
  ['ofx', OFX, ['Name=Ida & Bo', 'Memo=rent']],
  ['qif', QIF, ['Payee=Ida Vos', 'Memo=acct 44102934']],
  ['iif', IIF, ['Employee name=Vos, Ida', 'SSN=219-45-7781']],
  ['iif', IIF, ['Vendor name=Quill Supply', 'Customer number=140111425']],
  ['iif', IIF, ['Ledger number=1000', 'Bank account number=44102934']],
  ['iif', IIF, ['Employee name=Achterberg, Teo', 'SSN=219-45-7782']],
  ['swift', STATEMENT, ['Bank Account Number=DE123', 'Name=IDA VOS']],
  ['swift', STATEMENT, ['Bank Account Number=44102933']],
  ['swift', PAYMENT, ['Bank Account Number=44102934', 'Name=IDA VOS']],
  [
    'aamva',
    CARD,
    ["Driver's License Number=S20485511", 'Last Name=ACHTERBERG', 'First Name=TEO', 'State=MA'],
  ],
];

describe('exchange formats', () => {
  it.each(CASES)('%s: %#', async (format, text, values) => {
    const pieces = await piecesOf(reader(format), text, [7]);
    const rows = labelled(pieces);
    expect(
      rows.some(row => values.every(value => row.includes(value))),
      JSON.stringify(rows),
    ).toBe(true);
    if (!text.includes('\\T\\') && format !== 'ofx')
      expect(misplaced(text, segmentsOf(pieces), /[\s\S]+/g)).toEqual([]);
  });

  it.each(CASES)('%s is known by its content alone: %#', (format, text) => {
    expect(edi.filter(extractor => takes(extractor, text)).map(extractor => extractor.format)).toEqual([
      format,
    ]);
  });

  it('keeps people of one message apart', async () => {
    for (const row of rowsOf(await piecesOf(reader('hl7'), MESSAGE))) {
      expect(
        new Set(row.segments.filter(({ label }) => label === 'First Name').map(({ text }) => text)).size,
      ).toBeLessThan(2);
    }
    const rows = labelled(await piecesOf(reader('x12'), MEMBERS));
    expect(rows.find(row => row.includes('Last Name=DOC'))).not.toContain('SSN=219457781');
  });

  it.each([
    'ISA is a name',
    'MSH',
    '101 Main St',
    ':20: x',
    '@ANSI',
    '!important',
    '<OFFER>',
    'Plain text\n1\n2',
  ])('%j is none', text => {
    expect(edi.filter(extractor => takes(extractor, text))).toEqual([]);
  });

  it('throws at nothing and reads the same in any chunks', async () => {
    const junk = fc.array(
      fc.constantFrom(
        isa('*', '~'),
        'NM1*IL*1*',
        '~',
        '*',
        '\n',
        '\r',
        'MSH|^~\\&|',
        'PID|',
        '^',
        '~',
        '\\F\\',
        '6220',
        ':86:',
        '?32',
        ':50K:/',
        '<STMTTRN>',
        '<NAME>',
        '</',
        '>',
        '@',
        'ANSI 636000',
        'DL',
        'DAQ',
        '^',
        'Px',
        '219-45-7781',
      ),
      { maxLength: 40 },
    );
    await fc.assert(
      fc.asyncProperty(
        junk,
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom(...edi),
        async (parts, length, extractor) => {
          const whole = segmentsOf(await piecesOf(extractor, parts.join(''))).map(({ text }) => text);
          const cut = segmentsOf(await piecesOf(extractor, parts.join(''), [length])).map(({ text }) => text);
          expect(cut).toEqual(whole);
        },
      ),
      { numRuns: 500 },
    );
  });
});
