import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { xlsx } from '../src/extract/office/xlsx.ts';
import { compileFormat, plainNumber } from '../src/extract/office/xlsx-format.ts';
import { columnName, columnOf } from '../src/extract/office/xlsx-sheet.ts';
import { Unread } from '../src/lib/unread.ts';
import { placeOf, readPieces, rowLines } from './office-pieces.ts';
import { writeZip } from './zip-writer.ts';

interface BookParts {
  readonly sheet: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly more?: Readonly<Record<string, string>>;
  readonly sheetRelations?: string;
}

function workbook({
  sheet,
  strings = '',
  styles = '',
  more = {},
  sheetRelations = '',
}: BookParts): Uint8Array {
  return writeZip({
    '[Content_Types].xml':
      '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="/xl/workbook.xml"/></Relationships>',
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="Staff" sheetId="1" r:id="s1" state="hidden"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="s1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet>${sheet}</worksheet>`,
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships>${sheetRelations}</Relationships>`,
    'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
    'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
    ...more,
  });
}

describe('xlsx as a library writes it', () => {
  it('reads cells as they show, with sheet, cell and header', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Payroll', { state: 'hidden' });
    sheet.addRow(['Employee name', 'SSN', 'Hired', 'Card', 'ZIP', 'Phone']);
    sheet.addRow([
      'Oyelaran Quistgaard',
      30002,
      new Date(Date.UTC(2019, 2, 4)),
      4111222233334444,
      2139,
      6175550123,
    ]);
    sheet.getCell('B2').numFmt = '000-00-0000';
    sheet.getCell('D2').numFmt = '0000000000000000';
    sheet.getCell('E2').numFmt = '00000';
    sheet.getCell('F2').numFmt = '[<=9999999]###-####;(###) ###-####';
    sheet.getRow(2).hidden = true;
    sheet.getCell('A2').note = 'her account is 5501-2290';
    sheet.headerFooter.oddHeader = '&L&"Arial,Bold"Confidential &P';
    const read = await readPieces(xlsx, Buffer.from(await book.xlsx.writeBuffer()), 'a.xlsx');
    expect(rowLines(read)).toContain(
      'Employee name=Oyelaran Quistgaard|SSN=000-03-0002|Hired=2019-03-04|Card=4111222233334444|ZIP=02139|Phone=(617) 555-0123',
    );
    expect(placeOf(read, '000-03-0002')).toMatchObject({ sheet: 'Payroll', cell: 'B2', row: 2 });
    const note = read.rows.find(row => row.segments[0]?.label === 'comment');
    expect(note?.segments.map(segment => segment.text)).toEqual(
      expect.arrayContaining([expect.stringContaining('5501-2290'), 'Oyelaran Quistgaard']),
    );
    expect(note?.segments[0]?.place).toEqual({ sheet: 'Payroll', cell: 'A2', row: 2 });
    expect(read.text).toContain('Confidential');
    expect(read.problems).toEqual([]);
  });

  it('reads a sheet of many rows with shared strings in order', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Many');
    sheet.addRow(['Name', 'Member number']);
    for (let row = 0; row < 3_000; row++) sheet.addRow([`Ysolde Okwuosa${row}`, 100_000 + row]);
    const read = await readPieces(xlsx, Buffer.from(await book.xlsx.writeBuffer()), 'a.xlsx');
    expect(rowLines(read)).toHaveLength(3_000);
    expect(rowLines(read).at(-1)).toBe('Name=Ysolde Okwuosa2999|Member number=102999');
  });
});

describe('xlsx parts', () => {
  it('reads inline and rich strings, escapes, booleans, formulas, dates and cells without references', async () => {
    const sheet = `<sheetData><row><c t="inlineStr"><is><r><t>one_x000D_</t></r><r><t>two</t></r><rPh><t>furi</t></rPh></is></c><c/><c t="b"><v>1</v></c>
      <c t="str"><f>A1</f><v>a &amp; b</v></c><c><f>CONCATENATE("219-","44")</f></c><c t="d"><v>2020-01-02</v></c><c t="e"><v>#N/A</v></c><c t="s"><v>0</v></c></row></sheetData>`;
    const read = await readPieces(
      xlsx,
      workbook({ sheet, strings: '<si><t>shared</t></si><si><t>left behind</t></si>' }),
      'a.xlsx',
    );
    const texts = read.rows[0]?.segments.map(segment => segment.text) ?? [];
    const all = [...texts, ...read.segments.map(segment => segment.text)].join('|');
    for (const text of [
      'one\rtwo',
      'TRUE',
      'a & b',
      '=CONCATENATE("219-","44")',
      '2020-01-02',
      'shared',
      'left behind',
    ]) {
      expect(all).toContain(text);
    }
    expect(all).not.toContain('furi');
    expect(placeOf(read, 'a & b')?.cell).toBe('D1');
  });

  it('shows long numbers in full', async () => {
    const sheet =
      '<sheetData><row r="5"><c r="B5"><v>1.2345678901234501E+15</v></c><c r="C5"><v>123456789012345</v></c><c r="D5"><v>4532015087129934</v></c></row></sheetData>';
    const read = await readPieces(xlsx, workbook({ sheet }), 'a.xlsx');
    for (const text of ['1234567890123450', '123456789012345', '4532015087129934'])
      expect(read.text).toContain(text);
    expect(placeOf(read, '4532015087129934')).toMatchObject({ cell: 'D5', row: 5 });
  });

  it('reads threaded comments once, text boxes, charts, pivot caches and links to other books', async () => {
    const bytes = workbook({
      sheet:
        '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Ysolde Brandvold</t></is></c></row></sheetData>',
      sheetRelations: `<Relationship Id="1" Type="x/comments" Target="../comments1.xml"/><Relationship Id="2" Type="x/threadedComment" Target="../threadedComments/t1.xml"/>
        <Relationship Id="3" Type="x/drawing" Target="../drawings/drawing1.xml"/>`,
      more: {
        'xl/comments1.xml':
          '<comments><commentList><comment ref="A1"><text><t>[Threaded comment] copy of thread text</t></text></comment></commentList></comments>',
        'xl/threadedComments/t1.xml':
          '<ThreadedComments><threadedComment ref="A1"><text>thread text 219-44-7310</text></threadedComment></ThreadedComments>',
        'xl/drawings/drawing1.xml':
          '<xdr:wsDr><xdr:sp><xdr:txBody><a:p><a:r><a:t>boxed words</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:wsDr>',
        'xl/charts/chart1.xml':
          '<c:chart><c:ser><c:tx><c:v>Balance</c:v></c:tx><c:cat><c:pt idx="0"><c:v>Tsvetan</c:v></c:pt></c:cat><c:val><c:pt idx="0"><c:v>417220</c:v></c:pt></c:val></c:ser></c:chart>',
        'xl/pivotCache/pivotCacheDefinition1.xml':
          '<d><cacheFields><cacheField name="Client name"><sharedItems><s v="Percival Adeyinka"/></sharedItems></cacheField><cacheField name="SSN"><sharedItems/></cacheField></cacheFields></d>',
        'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels':
          '<Relationships><Relationship Id="r" Type="x/pivotCacheRecords" Target="pivotCacheRecords1.xml"/></Relationships>',
        'xl/pivotCache/pivotCacheRecords1.xml': '<p><r><x v="0"/><s v="522-81-4460"/></r></p>',
        'xl/externalLinks/externalLink1.xml':
          '<e><sheetNames><sheetName val="Old"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="3"><cell r="B3"><v>linked value</v></cell></row></sheetData></sheetDataSet></e>',
      },
    });
    const read = await readPieces(xlsx, bytes, 'a.xlsx');
    expect(read.text).toContain('thread text 219-44-7310');
    expect(read.text).not.toContain('copy of thread');
    expect(read.text).toContain('boxed words');
    expect(read.text).toContain('Tsvetan');
    expect(rowLines(read)).toContain('Client name=Percival Adeyinka|SSN=522-81-4460');
    expect(placeOf(read, 'linked value')).toMatchObject({ sheet: 'linked Old', cell: 'B3' });
  });

  it('does not let one long string in many cells pass for little', async () => {
    const sheet = `<sheetData>${'<row><c t="s"><v>0</v></c></row>'.repeat(200)}</sheetData>`;
    const bytes = workbook({ sheet, strings: `<si><t>${'x'.repeat(50_000)}</t></si>` });
    const expand = (total: number): void => {
      if (total > 2_000_000) throw new Unread('partial', 'expansion-ratio-limit');
    };
    await expect(readPieces(xlsx, bytes, 'a.xlsx', { expand })).rejects.toThrow('expansion-ratio-limit');
  });

  it('reads a sheet that is cut off up to its last cell', async () => {
    const read = await readPieces(
      xlsx,
      workbook({
        sheet: '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>kept text</t></is></c><c r="B1"><v>1',
      }),
      'a.xlsx',
    );
    expect(read.text).toContain('kept text');
    expect(read.problems).toEqual([{ status: 'partial', cause: 'damaged-part' }]);
  });
});

describe('number formats', () => {
  it.each([
    ['000-00-0000', '30002', '000-03-0002'],
    ['000\\-00\\-0000', '219447310', '219-44-7310'],
    ['000"-"00"-"0000;@', '219447310', '219-44-7310'],
    ['[$-409]000-00-0000', '5550001', '005-55-0001'],
    ['0000000000000000', '12345', '0000000000012345'],
    ['#### #### #### ####', '4532015087129934', '4532 0150 8712 9934'],
    ['[<=9999999]###\\-####;\\(###\\)\\ ###\\-####', '5550123', '555-0123'],
    ['#,##0.00', '1234567.5', '1,234,567.50'],
    ['#,##0_);[Red](#,##0)', '-1234', '(1,234)'],
    ['0.0%', '0.125', '12.5%'],
    ['"Acct "0000000', '12345', 'Acct 0012345'],
    [';;;', '219447310', '219447310'],
    ['0.00E+00', '219447310', '219447310'],
    ['#,##0,', '219447310', '219447310'],
    ['m/d/yyyy', '43563', '2019-04-08'],
    ['[$-409]d-mmm-yy;@', '43563', '2019-04-08'],
    ['h:mm AM/PM', '0.5', '12:00'],
    ['yyyy-mm-dd hh:mm', '43563.75', '2019-04-08 18:00'],
    ['mmmm', '219447310', '219447310'],
    ['General', '1.5E-3', '0.0015'],
    ['@', '00123', '00123'],
  ])('%s shows %s as %s', (code, raw, shown) => expect(compileFormat(code, false)(raw)).toBe(shown));

  it('counts days from 1904 where the workbook does', () =>
    expect(compileFormat('yyyy-mm-dd', true)('42101')).toBe('2019-04-08'));

  it('never loses a digit of a whole number', () =>
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 18n }),
        fc.constantFrom('000-00-0000', '#,##0', '0', '[Red]0;-0', '(000) 000'),
        (value, code) => {
          const digits = compileFormat(
            code,
            false,
          )(value.toString())
            .replace(/\D/g, '')
            .replace(/^0+(?=.)/, '');
          expect(digits).toBe(value.toString());
        },
      ),
    ));

  it('writes no number with an exponent', () =>
    fc.assert(
      fc.property(fc.integer({ min: -(2 ** 53), max: 2 ** 53 }), value => {
        expect(plainNumber(value.toExponential())).toBe(String(Object.is(value, -0) ? 0 : value));
      }),
    ));

  it('names columns as Excel does', () => {
    expect([0, 25, 26, 701, 702, 16_383].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 16_383 }),
        column => columnOf(`${columnName(column)}12`) === column,
      ),
    );
  });
});

describe('xlsx parts that nothing refers to', () => {
  it('reads connections and records without a definition', async () => {
    const more = {
      'xl/connections.xml':
        '<connections><connection id="1" name="staff"><dbPr connection="Provider=x;SSN=536-22-8741"/></connection></connections>',
      'xl/pivotCache/pivotCacheRecords9.xml':
        '<pivotCacheRecords><r><s v="Rosalind Tavernier"/><s v="536-22-8742"/></r></pivotCacheRecords>',
    };
    const read = await readPieces(xlsx, workbook({ sheet: '<sheetData/>', more }), 'a.xlsx');
    expect(rowLines(read)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('connection=Provider=x;SSN=536-22-8741'),
        's=Rosalind Tavernier|s=536-22-8742',
      ]),
    );
  });
});
