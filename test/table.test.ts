import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutPieces } from '../src/extract/layout.ts';
import { placeAt } from '../src/extract/places.ts';
import { createSideTables } from '../src/extract/side-tables.ts';
import { type Cell, createTable } from '../src/extract/table.ts';
import type { Piece } from '../src/model.ts';

/** Rows written as `a | b`, one a line; `\n` within a cell as a backslash and n. */
function cells(line: string, row: number): (Cell | null)[] {
  return line.split('|').map((part, column) => {
    const text = part.trim().replaceAll('\\n', '\n');
    return text === '' ? null : { text, place: { row, cell: String.fromCharCode(65 + column) + row } };
  });
}

function shown(piece: Piece): string {
  if ('segment' in piece) return piece.segment.text;
  if (!('row' in piece)) return '?';
  return `${piece.row.kind}: ${piece.row.segments.map(({ label, text }) => (label === undefined ? text : `${label}=${text}`)).join('; ')}`;
}

function read(rows: string, header?: readonly string[]): string[] {
  const table = createTable(header === undefined ? {} : { header });
  const pieces = rows.split('\n').flatMap((line, at) => table.row(cells(line.trim(), at + 1)));
  return [...pieces, ...table.end()].map(shown);
}

describe('createTable', () => {
  it('finds a header below titles and blank rows, and again in the middle', () => {
    expect(
      read(
        'Staff 2026\n\nName | SSN | Town\nOno Vark | 219-45-7781 | Lynn\nName | SSN | Town\nIda Quill | 319-45-7782 | Hull',
      ),
    ).toEqual([
      'Staff 2026',
      'Name\tSSN\tTown',
      'row: Name=Ono Vark; SSN=219-45-7781; Town=Lynn',
      'Name\tSSN\tTown',
      'row: Name=Ida Quill; SSN=319-45-7782; Town=Hull',
    ]);
  });

  it('joins a header of two rows', () => {
    expect(
      read('Employee | | Bank |\nFirst | Last | Routing | Account\nOno | Vark | 011000015 | 7712345').at(-1),
    ).toBe('row: Employee First=Ono; Employee Last=Vark; Bank Routing=011000015; Bank Account=7712345');
  });

  it('reads stacked tables', () => {
    expect(read('Name | SSN\nOno Vark | 219-45-7781\n\nPayee | Account number\nIda Quill | 7712345')).toEqual(
      [
        'Name\tSSN',
        'row: Name=Ono Vark; SSN=219-45-7781',
        'Payee\tAccount number',
        'row: Payee=Ida Quill; Account number=7712345',
      ],
    );
  });

  it.each([
    [
      'English',
      'Employee name: | Ono Vark\nSSN | 219-45-7781\nHome address | 1 Elm',
      'form: Employee name=Ono Vark; SSN=219-45-7781; Home address=1 Elm',
    ],
    [
      'Spanish',
      'Nombre | Ono Vark\nNúmero de seguro social | 219-45-7781',
      'form: Nombre=Ono Vark; Número de seguro social=219-45-7781',
    ],
    [
      'Portuguese',
      'Nome completo | Ono Vark\nSegurança social | 219-45-7781',
      'form: Nome completo=Ono Vark; Segurança social=219-45-7781',
    ],
    ['French', 'Nom | Ono Vark\nNuméro de compte | 7712345', 'form: Nom=Ono Vark; Numéro de compte=7712345'],
    [
      'Haitian Creole',
      'Siyati | Vark\nNimewo sekirite sosyal | 219-45-7781',
      'form: Siyati=Vark; Nimewo sekirite sosyal=219-45-7781',
    ],
    [
      'two pairs a row',
      'Name | Ono Vark | SSN | 219-45-7781\nTown | Lynn | Phone | 617-555-0100',
      'form: Name=Ono Vark; SSN=219-45-7781; Town=Lynn; Phone=617-555-0100',
    ],
    [
      'labels inside the cells',
      'Name: Ono Vark | SSN: 219-45-7781\nPhone: 617-555-0100 | Town: Lynn',
      'form: Name=Ono Vark; SSN=219-45-7781; Phone=617-555-0100; Town=Lynn',
    ],
    [
      'labels over the values',
      'Name | SSN\nOno Vark | 219-45-7781\nAddress | Account number\n1 Elm | 7712345',
      'form: Name=Ono Vark; SSN=219-45-7781; Address=1 Elm; Account number=7712345',
    ],
    [
      'boxes',
      "Employee's SSN\\n219-45-7781 | Wages\\n50000.00\nFirst name\\nOno | Last name\\nVark",
      "form: Employee's SSN=219-45-7781; Wages=50000.00; First name=Ono; Last name=Vark",
    ],
  ])('reads a form: %s', (_, rows, expected) => {
    expect(read(rows)).toEqual([expected]);
  });

  it('keeps a form together over blank rows until the next person', () => {
    const rows =
      'Name | Ono Vark\nSSN | 219-45-7781\n\nBank account\nAccount number | 7712345\n\nName | Ida Quill\nSSN | 319-45-7782';
    expect(read(rows).filter(text => text.startsWith('form'))).toEqual([
      'form: Name=Ono Vark; SSN=219-45-7781; Bank account; Account number=7712345',
      'form: Name=Ida Quill; SSN=319-45-7782',
    ]);
  });

  it('turns a transposed table', () => {
    expect(read('Name | Ono Vark | Ida Quill\nSSN | 219-45-7781 | 319-45-7782\nTown | Lynn | Hull')).toEqual([
      'row: Name=Ono Vark; SSN=219-45-7781; Town=Lynn',
      'row: Name=Ida Quill; SSN=319-45-7782; Town=Hull',
    ]);
  });

  it('reads rows without a header, and with one that is given', () => {
    expect(read('Ono Vark | 219-45-7781\nIda Quill | 319-45-7782')[1]).toBe('row: Ida Quill; 319-45-7782');
    expect(read('Ono Vark | 219-45-7781', ['who', 'ssn'])).toEqual(['row: who=Ono Vark; ssn=219-45-7781']);
  });

  it('gives a row whose name cell is merged with the one above to the same person', () => {
    expect(
      read('Name | Account number\nOno Vark | 7712345\n | 7712346\nIda Quill | 7712347').slice(1),
    ).toEqual([
      'row: Name=Ono Vark; Account number=7712345; Account number=7712346',
      'row: Name=Ida Quill; Account number=7712347',
    ]);
  });

  it('does not do so where both rows have a number of their own', () => {
    expect(read('Name | SSN\nOno Vark | 219-45-7781\n | 319-45-7782').at(-1)).toBe('row: SSN=319-45-7782');
  });

  it('keeps cells, rows and fields of places, and moves them into a split cell', () => {
    const table = createTable();
    table.row(cells('Note | SSN', 1));
    table.row(cells('Name: Ono Vark | 219-45-7781', 2));
    const [row] = table.end().flatMap(piece => ('row' in piece ? [piece.row] : []));
    expect(row?.segments[0]?.place).toMatchObject({ row: 2, cell: 'A2', field: 'Note Name' });
    expect(row?.segments[1]?.place).toMatchObject({ row: 2, cell: 'B2', field: 'SSN' });
  });
});

/** Digits that pieces hold: in their texts, and in texts and labels. */
function digitsIn(pieces: readonly Piece[]): { texts: number; all: number } {
  const segments = pieces.flatMap(piece =>
    'segment' in piece ? [piece.segment] : 'row' in piece ? piece.row.segments : [],
  );
  const count = (text: string) => text.replace(/\D/g, '').length;
  const texts = segments.reduce((sum, { text }) => sum + count(text), 0);
  return { texts, all: texts + segments.reduce((sum, { label }) => sum + count(label ?? ''), 0) };
}

function layout(text: string): Piece[] {
  return layoutPieces(
    text.split('\n').map((line, at) => ({ text: line, place: { line: at + 1, column: 1 } })),
  );
}

describe('createSideTables', () => {
  it('reads tables beside each other, the right one from a lower row on, in any language', () => {
    const rows = `id | nom | NAS/SSN | | | | |
1 | Ono Vark | 219-45-7781 | | | | |
2 | Ida Quill | 319-45-7782 | | Non moun nan | Emp No | Bank | Nimewo kont
3 | Uma Orm | 419-45-7783 | | Vark, Ono | 22 | Ormsby | 5138838769`;
    const table = createSideTables();
    const pieces = rows.split('\n').flatMap((line, at) => table.row(cells(line.trim(), at + 1)));
    const told = [...pieces, ...table.end()].map(shown);
    expect(told).toContain('row: id=3; nom=Uma Orm; NAS/SSN=419-45-7783');
    expect(told).toContain('row: Non moun nan=Vark, Ono; Emp No=22; Bank=Ormsby; Nimewo kont=5138838769');
  });
});

describe('layoutPieces', () => {
  it('reads a report with a title and a ruled header', () => {
    const report = [
      'ACME PAYROLL REGISTER                 PAGE 1',
      'EMPLOYEE NAME             SSN           DEPT',
      '------------------------  -----------   ----',
      'VARK, ONO                 219-45-7781   SALE',
      'Department: Sales',
      'QUILL, IDA                319-45-7782   HR',
    ].join('\n');
    expect(
      layout(report)
        .map(shown)
        .filter(text => text.startsWith('row')),
    ).toEqual([
      'row: EMPLOYEE NAME=VARK, ONO; SSN=219-45-7781; DEPT=SALE',
      'row: EMPLOYEE NAME Department=Sales',
      'row: EMPLOYEE NAME=QUILL, IDA; SSN=319-45-7782; DEPT=HR',
    ]);
  });

  it('reads columns under a header without a rule', () => {
    const report =
      'LAST    FIRST   SSN        TOWN\nVARK    ONO     219457781  LYNN\nQUILL   IDA     319457782  HULL\nORM     UMA     419457783  LYNN';
    expect(layout(report).map(shown).at(-1)).toBe('row: LAST=ORM; FIRST=UMA; SSN=419457783; TOWN=LYNN');
  });

  it.each([
    ['| Name | SSN |\n|------|-----|\n| Ono Vark | 219-45-7781 |'],
    [
      '+----------+-------------+\n| Name     | SSN         |\n+----------+-------------+\n| Ono Vark | 219-45-7781 |',
    ],
    ['Name\tSSN\nOno Vark\t219-45-7781'],
    [' Name     | SSN\n----------+------------\n Ono Vark | 219-45-7781'],
  ])('reads a drawn table %#', text => {
    expect(layout(text).map(shown).at(-1)).toBe('row: Name=Ono Vark; SSN=219-45-7781');
  });

  it.each([
    ['Name: Ono Vark\nSSN: 219-45-7781'],
    ['Name ........ Ono Vark\nSSN ......... 219-45-7781'],
    ['Name: Ono Vark        SSN: 219-45-7781'],
    ['Name          Ono Vark\nSSN           219-45-7781'],
    ['- Name: Ono Vark\n  SSN: 219-45-7781'],
    ['Name = Ono Vark\nSSN = 219-45-7781'],
    ['Name: Ono Vark\n\nSSN: 219-45-7781'],
  ])('reads a typed form %#', text => {
    expect(layout(text).map(shown)).toEqual(['form: Name=Ono Vark; SSN=219-45-7781']);
  });

  it('takes each list item for a person', () => {
    expect(
      layout(
        'staff:\n  - name: Ono Vark\n    ssn: 219-45-7781\n  - name: Ida Quill\n    ssn: 319-45-7782',
      ).map(shown),
    ).toEqual(['staff:', 'form: name=Ono Vark; ssn=219-45-7781', 'form: name=Ida Quill; ssn=319-45-7782']);
  });

  it.each([
    [
      '2026-01-02 INFO user="Ono Vark" ssn=219-45-7781',
      'entry: 2026-01-02 INFO ; user=Ono Vark; ssn=219-45-7781',
    ],
    ['update name=Ono Vark, ssn=219-45-7781', 'entry: update ; name=Ono Vark; ssn=219-45-7781'],
    [
      'GET /a?first_name=Ono&ssn=219457781 HTTP/1.1',
      'entry: GET /a?; first_name=Ono; ssn=219457781;  HTTP/1.1',
    ],
    ['Person(name=Ono Vark, ssn=219-45-7781)', 'entry: Person(; name=Ono Vark; ssn=219-45-7781'],
    ['got {"name": "Ono Vark", "ssn": 219457781}', 'entry: got {; name=Ono Vark; ssn=219457781'],
    ["got {'name': 'Ono Vark', 'ssn': '219457781'}", 'entry: got {; name=Ono Vark; ssn=219457781'],
  ])('reads a log line: %s', (line, expected) => {
    expect(layout(line).map(shown)).toEqual([expected]);
  });

  it('takes the columns from the header where cells stand a space apart or to the right', () => {
    const report = [
      'CUSTOMER NAME            ACCOUNT      TYPE  BALANCE      TAX ID',
      'VARK ONO Q               7151404264   DDA       29290.00 219457781',
      'QUILL-ORMSBY IDA MARIE T 9568526842   DDA         983.00 319457782',
      'ORM UMA R                1840514143   DDA     1982989.00 419457783',
    ];
    expect(layout(report.join('\n')).map(shown).slice(1)).toEqual([
      'row: CUSTOMER NAME=VARK ONO Q; ACCOUNT=7151404264; TYPE=DDA; BALANCE=29290.00; TAX ID=219457781',
      'row: CUSTOMER NAME=QUILL-ORMSBY IDA MARIE T; ACCOUNT=9568526842; TYPE=DDA; BALANCE=983.00; TAX ID=319457782',
      'row: CUSTOMER NAME=ORM UMA R; ACCOUNT=1840514143; TYPE=DDA; BALANCE=1982989.00; TAX ID=419457783',
    ]);
  });

  it('keeps them over a page break, with and without a header on the next page', () => {
    const page = (rows: readonly string[]) => [
      '\fMASTER LIST                                PAGE   2',
      ...rows,
    ];
    const header = ['EMP NO    EMPLOYEE NAME             SSN          DEPT', '-'.repeat(58)];
    const first = [
      '560695854 VARK ONO Q                219-45-7781  200',
      '116567754 ORM UMA R                 319-45-7782  201',
    ];
    const second = [
      '303068691 QUILL IDA S               419-45-7783  202',
      '721244953 WREX TAVISH H             519-45-7784  203',
    ];
    for (const next of [page([...header, ...second]), page(second)]) {
      const rows = layout([...header, ...first, ...next].join('\n'))
        .map(shown)
        .filter(text => text.startsWith('row'));
      expect(rows).toEqual([
        'row: EMP NO=560695854; EMPLOYEE NAME=VARK ONO Q; SSN=219-45-7781; DEPT=200',
        'row: EMP NO=116567754; EMPLOYEE NAME=ORM UMA R; SSN=319-45-7782; DEPT=201',
        'row: EMP NO=303068691; EMPLOYEE NAME=QUILL IDA S; SSN=419-45-7783; DEPT=202',
        'row: EMP NO=721244953; EMPLOYEE NAME=WREX TAVISH H; SSN=519-45-7784; DEPT=203',
      ]);
    }
  });

  it('does not cut the longest cell of a column at a space that stands over blanks', () => {
    const rows = [
      'VARK, ONO                 219-45-7781  HULL',
      'ORM, UMA                  319-45-7782  HULL',
      'ABERNATHY-LONGWORTH, ZED  419-45-7783  HULL',
      'QUILL, IDA                519-45-7784  HULL',
      'WREX, TAVISH              619-45-7785  HULL',
      'VEX, QUORRA               719-45-7786  HULL',
      'PLINTH, BO                819-45-7787  HULL',
    ];
    const texts = layout(rows.join('\n')).flatMap(piece =>
      'row' in piece ? [piece.row.segments.map(({ text }) => text)] : [],
    );
    expect(texts[2]).toEqual(['ABERNATHY-LONGWORTH, ZED', '419-45-7783', 'HULL']);
  });

  it('takes each block between rules for a form, however long its values are', () => {
    const screen = (name: string, ssn: string) => [
      '='.repeat(40),
      ` NAME ........... ${name}`,
      ' CITY ........... New Bedford  MA 02740',
      ` SOC SEC ........ ${ssn}`,
      ' BADGE .......... 288999810',
    ];
    const people = ['Vark, Ono Q.', 'Orm, Uma', 'Quill, Ida', 'Wrex, Tavish', 'Vex, Quorra'];
    const text = people.flatMap((name, at) => screen(name, `219-45-778${at}`)).join('\n');
    expect(layout(text).map(shown)).toEqual(
      people.map(
        (name, at) =>
          `form: NAME=${name}; CITY=New Bedford  MA 02740; SOC SEC=219-45-778${at}; BADGE=288999810`,
      ),
    );
  });

  it('reads the boxes of a tax form, each copy by itself', () => {
    const copy = (first: string, last: string, ssn: string) => [
      'Form W-2 Wage and Tax Statement',
      `a Employee's social security number   ${ssn}          OMB No. 1545-0008`,
      'b Employer identification number (EIN) 04-4983595',
      "c Employer's name, address, and ZIP code",
      '  Carver Electric Supply',
      '  12 Depot Square, Ayer MA 01432',
      "e Employee's first name and initial    Last name",
      `  ${first.padEnd(36)}${last}`,
    ];
    const text = [
      ...copy('Ono Q', 'Vark', '219-45-7781'),
      '',
      ...copy('Uma', 'Orm Ruiz', '319-45-7782'),
    ].join('\n');
    const forms = layout(text).flatMap(piece => ('row' in piece ? [piece.row.segments] : []));
    const values = forms.map(form =>
      form.map(({ label, text }) => `${label}: ${text}`).filter(part => /Employee's|Last/.test(part)),
    );
    expect(values).toEqual([
      [
        "Employee's social security number: 219-45-7781",
        "Employee's first name and initial: Ono Q",
        'Last name: Vark',
      ],
      [
        "Employee's social security number: 319-45-7782",
        "Employee's first name and initial: Uma",
        'Last name: Orm Ruiz',
      ],
    ]);
  });

  it('names a value by the label on the line above it', () => {
    const text =
      "PAYER'S name: Ormsby Printing\nPAYER'S TIN: 04-4219437      RECIPIENT'S TIN: 219-45-7781\nRECIPIENT'S name\nOno Vark\n----------";
    expect(layout(text).map(shown)).toEqual([
      "form: PAYER'S name=Ormsby Printing; PAYER'S TIN=04-4219437; RECIPIENT'S TIN=219-45-7781; RECIPIENT'S name=Ono Vark",
    ]);
  });

  it.each([
    [
      'list items that are fields of one record',
      '- Name: Ono Vark\n- SSN: 219-45-7781',
      ['form: Name=Ono Vark; SSN=219-45-7781'],
    ],
    [
      'items of a list of records',
      '- company: Ormsby Printing\n- name: Ono Vark\n  ssn: 219-45-7781',
      ['form: company=Ormsby Printing', 'form: name=Ono Vark; ssn=219-45-7781'],
    ],
    [
      'what follows a list',
      'staff:\n  - name: Ono Vark\n    ssn: 219-45-7781\nbuild: 274006997',
      ['staff:', 'form: name=Ono Vark; ssn=219-45-7781', 'form: build=274006997'],
    ],
    [
      'sections',
      '[owner]\nname = Ono Vark\nssn = 219-45-7781\n\n[billing]\ncompany = Ormsby Printing\naccount = 1831958190',
      [
        'form: [owner]; name=Ono Vark; ssn=219-45-7781',
        'form: [billing]; company=Ormsby Printing; account=1831958190',
      ],
    ],
    [
      'blocks after a blank line',
      'Beneficiary name: Ono Vark\nABA: 021000021\n\nBeneficiary name: Ormsby Printing\nABA: 211070175',
      [
        'form: Beneficiary name=Ono Vark; ABA=021000021',
        'form: Beneficiary name=Ormsby Printing; ABA=211070175',
      ],
    ],
    [
      'tables under headings',
      '| Name | SSN |\n|---|---|\n| Ono Vark | 219-45-7781 |\n| Uma Orm | 319-45-7782 |\n\n## Vendors\n\n| Vendor | Account |\n|---|---|\n| Ormsby Printing | 6182501087 |',
      [
        '| Name | SSN |\n|---|---|',
        'row: Name=Ono Vark; SSN=219-45-7781',
        'row: Name=Uma Orm; SSN=319-45-7782',
        '\n## Vendors\n',
        '| Vendor | Account |\n|---|---|',
        'row: Vendor=Ormsby Printing; Account=6182501087',
      ],
    ],
  ])('keeps records apart: %s', (_, text, expected) => {
    expect(
      layout(text)
        .map(shown)
        .map(line => line.replace(/; $/, '')),
    ).toEqual(expected);
  });

  it.each([
    [
      'cards beside each other',
      'Nome: Vark, Ono         Nome: Quill, Ida\nchart_no: 41            chart_no: 42\nSSN: 219-45-7781        SSN: 319-45-7782',
      [
        'form: Nome=Vark, Ono; chart_no=41; SSN=219-45-7781',
        'form: Nome=Quill, Ida; chart_no=42; SSN=319-45-7782',
      ],
    ],
    [
      'columns of prose',
      'ONO VARK                              IDA QUILL\nWe asked Ono Vark for the number of   Ida Quill was here in the morning and\nthe card, which is 4111111111111111   gave us her number, 319-45-7782, and\nand not the one that we had before.   the address at which she lives now.',
      [
        'ONO VARK\nWe asked Ono Vark for the number of\nthe card, which is 4111111111111111\nand not the one that we had before.',
        'IDA QUILL\nIda Quill was here in the morning and\ngave us her number, 319-45-7782, and\nthe address at which she lives now.',
      ],
    ],
    [
      'keys that words around them show to be labels',
      'staff:\n  - nombres: "Ono"\n    apellido: "Vark"\n    plate: "943GA8"\n    seguroSocial: "219-45-7781"',
      ['staff:', 'form: nombres=Ono; apellido=Vark; plate=943GA8; seguroSocial=219-45-7781'],
    ],
    [
      'numbered keys',
      'app.seed.person.1.fname=Ono\napp.seed.person.1.ssn=219-45-7781\napp.seed.person.2.fname=Ida\napp.seed.person.2.ssn=319-45-7782',
      ['form: fname=Ono; ssn=219-45-7781', 'form: fname=Ida; ssn=319-45-7782'],
    ],
    [
      'keys with one beginning',
      'TEST_PRENOM="Ono"\nTEST_NOM="Vark"\nTEST_SSN="219-45-7781"',
      ['form: PRENOM=Ono; NOM=Vark; SSN=219-45-7781'],
    ],
    [
      'labels and values without a mark between',
      'Last Name (Family Name)   First Name (Given Name)\nVark   Ono\nAddress 31 Canal Street   City Hull   State MA   ZIP 02045\nU.S. Social Security Number 219 45 7781',
      [
        'form: Last Name (Family Name)=Vark; First Name (Given Name)=Ono; Address=31 Canal Street; City=Hull; State=MA; ZIP=02045; U.S. Social Security Number=219 45 7781',
      ],
    ],
    [
      'lines of labels over lines of values',
      "Your first name and middle initial   Last name   Your social security number\nOno P. Vark   219-45-7781\nIf joint return, spouse's first name and middle initial   Last name   Spouse's social security number\nIda Quill   319-45-7782\nDependents: (1) First name Last name   (2) Social security number   (3) Relationship\nUma Vark   419-45-7783   child",
      [
        "form: Your first name and middle initial Last name=Ono P. Vark; Your social security number=219-45-7781; If joint return, spouse's first name and middle initial Last name=Ida Quill; Spouse's social security number=319-45-7782; Dependents First name Last name=Uma Vark; Dependents Social security number=419-45-7783; Dependents Relationship=child",
      ],
    ],
    [
      'lines of as many labels as values, again and again',
      'Claimant last name       First name       MI\nVark                     Ono              T\nSocial Security Number   Date of birth    Employee ID\n219-45-7781              10/14/1951       625704021\nBank for deposit         Transit routing  Account number\nHarbor Trust             211037794        736754197\nPhysician                NPI              Phone\nIda Quill                1621230649       781-555-0142',
      [
        'form: Claimant last name=Vark; First name=Ono; MI=T; Social Security Number=219-45-7781; Date of birth=10/14/1951; Employee ID=625704021; Bank for deposit=Harbor Trust; Transit routing=211037794; Account number=736754197; Physician=Ida Quill; NPI=1621230649; Phone=781-555-0142',
      ],
    ],
    [
      'such lines with blank ones between',
      'Claimant last name       First name       MI\n\nVark                     Ono              T\n\nSocial Security Number   Date of birth    Employee ID\n\n219-45-7781              10/14/1951       625704021\n\nBank for deposit         Transit routing  Account number\n\nHarbor Trust             211037794        736754197\n\nPhysician                NPI              Phone\n\nIda Quill                1621230649       781-555-0142',
      [
        'form: Claimant last name=Vark; First name=Ono; MI=T; Social Security Number=219-45-7781; Date of birth=10/14/1951; Employee ID=625704021; Bank for deposit=Harbor Trust; Transit routing=211037794; Account number=736754197; Physician=Ida Quill; NPI=1621230649; Phone=781-555-0142',
      ],
    ],
    [
      'a list under a heading',
      'SSN list - seasonal staff\nOno Vark ........ 219.45.7781\nIda Quill ....... 319-45-7782\n\nOrder numbers\n\n1. Quill, Ida, 201328994\n2. Vark, Ono, 365300531',
      [
        'SSN list - seasonal staff',
        'entry: Ono Vark; SSN list - seasonal staff=219.45.7781',
        'entry: Ida Quill; SSN list - seasonal staff=319-45-7782',
        '\nOrder numbers\n',
        'entry: Quill, Ida; Order numbers=201328994',
        'entry: Vark, Ono; Order numbers=365300531',
      ],
    ],
    [
      'a list of numbers before their names',
      'People:\n* SSN 219-45-7781: Vark, Ono\n* SSN 319-45-7782: Quill, Ida',
      ['People:', 'entry: SSN 219-45-7781; Vark, Ono', 'entry: SSN 319-45-7782; Quill, Ida'],
    ],
    [
      'a header of two lines',
      'CUSTOMER   CUSTOMER           SOC SEC\nNUMBER     NAME               NO.         CLASS\n10000001   Vark, Ono          219457781   D\n10000002   Quill, Ida         319457782   B',
      [
        'CUSTOMER   CUSTOMER           SOC SEC\nNUMBER     NAME               NO.         CLASS',
        'row: CUSTOMER NUMBER=10000001; CUSTOMER NAME=Vark, Ono; SOC SEC NO=219457781; CLASS=D',
        'row: CUSTOMER NUMBER=10000002; CUSTOMER NAME=Quill, Ida; SOC SEC NO=319457782; CLASS=B',
      ],
    ],
    [
      'fields of which only a part has a known name',
      'lname           Vark\nCPT             99362\nssn             219-45-7781\nbatch           AQ7\ncharge          57.20',
      ['form: lname=Vark; CPT=99362; ssn=219-45-7781; batch=AQ7; charge=57.20'],
    ],
  ])('reads as one person’s what is: %s', (_, text, expected) => {
    expect(layout(text).map(shown)).toEqual(expected);
  });

  it.each([
    [
      'an address over other lines',
      'Ono Vark\n80 Quarry Road\nHull, ME 04452                 1183\n                Date May 26, 2025',
    ],
    ['a company', 'For the deposit\nFirst Harbor Trust\nand no other bank.'],
  ])('finds no list or form in %s', (_, text) => {
    expect(layout(text).every(piece => 'segment' in piece)).toBe(true);
  });

  it('leaves prose as running text', () => {
    const text = 'Dear sir.  The number of Ono Vark\nis 219-45-7781, as you know.  Thanks\nfor all: see you.';
    expect(layout(text).map(shown)).toEqual([text]);
  });

  it('loses no digit and doubles none, and every place is where the text is', () => {
    const word = fc.oneof(
      fc.constantFrom(
        'Name',
        'SSN:',
        'Account number',
        'Ono Vark',
        'and',
        '|',
        '\t',
        '-----',
        'a=1',
        ': ',
        '  ',
        '    ',
        '- ',
      ),
      fc.stringMatching(/^\d{1,9}$/),
      fc.stringMatching(/^[A-Za-z.,:=|"'{}&?-]{1,8}$/),
    );
    const line = fc
      .array(fc.tuple(word, fc.constantFrom(' ', '  ', '     ', '')), { maxLength: 8 })
      .map(parts => parts.flat().join(''));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), lines => {
        const text = lines.join('\n');
        const pieces = layout(text);
        const digits = text.replace(/\D/g, '').length;
        const found = digitsIn(pieces);
        expect(found.texts).toBeLessThanOrEqual(digits);
        expect(found.all).toBeGreaterThanOrEqual(digits);
        for (const piece of pieces) {
          const segments = 'segment' in piece ? [piece.segment] : 'row' in piece ? piece.row.segments : [];
          for (const segment of segments) {
            const at = segment.text.search(/\S/);
            const place = placeAt(segment, at);
            expect(lines[place.line! - 1]![place.column! - 1]).toBe(segment.text[at]);
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});
