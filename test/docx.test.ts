import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  InsertedTextRun,
  NoBreakHyphen,
  Packer,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { docx } from '../src/extract/office/docx.ts';
import { placeOf, readPieces, rowLines } from './office-pieces.ts';
import { writeZip } from './zip-writer.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inner: string): string => `<w:p>${inner}</w:p>`;

function wordFile(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  return writeZip({
    '[Content_Types].xml':
      '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships><Relationship Id="r1" Type="http://x/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document ${W} xmlns:mc="mc" xmlns:wps="wps" xmlns:v="v"><w:body>${body}</w:body></w:document>`,
    ...more,
  });
}

const cell = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] });

function library(): Document {
  const split = [
    new TextRun('Beneficiary Oyelaran Quistgaard, SSN 219-'),
    new TextRun({ text: '44-', bold: true }),
  ];
  return new Document({
    title: 'Kestrel intake',
    creator: 'Wennerholm',
    comments: { children: [{ id: 0, author: 'Q', children: [new Paragraph('card ends 9921')] } as never] },
    footnotes: { 1: { children: [new Paragraph('footnote on Zeldovich')] } },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('header word Umbrafjord')] }) },
        footers: { default: new Footer({ children: [new Paragraph('footer word Drosselmark')] }) },
        children: [
          new Paragraph({ children: [...split, new TextRun('7310')] }),
          new Paragraph({
            children: [
              new TextRun('was '),
              new DeletedTextRun({ text: '219-09-1234', id: 1, author: 'Q', date: '2026-01-01T00:00:00Z' }),
              new InsertedTextRun({ text: '301-55-8812', id: 2, author: 'Q', date: '2026-01-01T00:00:00Z' }),
            ],
          }),
          new Paragraph({
            children: [
              new CommentRangeStart(0),
              new TextRun({ children: ['left', new Tab(), 'right', new NoBreakHyphen(), 'end'] }),
              new CommentRangeEnd(0),
              new TextRun({ children: [new CommentReference(0)] }),
              new FootnoteReferenceRun(1),
            ],
          }),
          new Table({
            rows: [
              new TableRow({ children: [cell('Full name'), cell('SSN')] }),
              new TableRow({ children: [cell('Ifeoluwa Brandvold'), cell('417-22-9031')] }),
              new TableRow({ children: [cell('Tsvetan Okonjo'), cell('522-81-4460')] }),
            ],
          }),
        ],
      },
    ],
  });
}

describe('docx as a library writes it', () => {
  it('reads body, table, header, footer, notes, comments, changes and properties', async () => {
    const read = await readPieces(docx, await Packer.toBuffer(library()), 'a.docx');
    expect(read.text).toContain('Beneficiary Oyelaran Quistgaard, SSN 219-44-7310');
    expect(read.text).toContain('was 301-55-8812\n');
    expect(read.text).toContain('was 219-09-1234\n');
    expect(read.text).toContain('left\tright-end');
    for (const word of [
      'Umbrafjord',
      'Drosselmark',
      'footnote on Zeldovich',
      'card ends 9921',
      'Kestrel intake',
    ]) {
      expect(read.text).toContain(word);
    }
    expect(rowLines(read)).toContain('Full name=Ifeoluwa Brandvold|SSN=417-22-9031');
    expect(placeOf(read, '219-44-7310')).toEqual({ field: 'paragraph 1' });
    expect(placeOf(read, '522-81-4460')).toMatchObject({ field: 'table 1 row 3', row: 3 });
    expect(placeOf(read, 'Zeldovich')?.field).toMatch(/^footnote paragraph/);
    expect(read.problems).toEqual([]);
  });

  it('finds every word that mammoth finds', async () => {
    const bytes = await Packer.toBuffer(library());
    const { value } = await mammoth.extractRawText({ buffer: bytes });
    const { text } = await readPieces(docx, bytes, 'a.docx');
    const ours = new Set(text.replaceAll('-', '\u2011').split(/\s+/));
    expect(
      value
        .replaceAll('-', '\u2011')
        .split(/\s+/)
        .filter(word => word !== '' && !ours.has(word)),
    ).toEqual([]);
  });

  it('is read by mammoth where its main part cannot be found', async () => {
    const pieces = [];
    const source = await Packer.toBuffer(library());
    for await (const piece of docx.second(
      { size: source.length, bytes: async () => source } as never,
      { budget: { expanded() {}, packed() {} } } as never,
    )) {
      pieces.push(piece);
    }
    expect(JSON.stringify(pieces)).toContain('219-44-7310');
  });
});

describe('docx parts', () => {
  it('reads a text box once, of two writings of it', async () => {
    const box = `<w:txbxContent>${paragraph(run('boxed 612-40-7718'))}</w:txbxContent>`;
    const body = paragraph(
      `${run('before ')}<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>${run('after')}`,
    );
    const read = await readPieces(docx, wordFile(body), 'a.docx');
    expect(read.segments.map(segment => segment.text)).toEqual(['before after', 'boxed 612-40-7718']);
    expect(read.segments[1]).toMatchObject({ place: { field: 'text box 1' }, apart: true });
  });

  it('keeps consecutive paragraphs adjacent', async () => {
    const { segments } = await readPieces(
      docx,
      wordFile(paragraph(run('one')) + paragraph(run('two'))),
      'a.docx',
    );
    expect(segments.map(segment => segment.apart)).toEqual([true, undefined]);
  });

  it('joins an insertion and a deletion inside of one number each to its own whole', async () => {
    const body = paragraph(
      `${run('Card 4532 0150 8712 9934, SSN 301-55-')}<w:del><w:r><w:delText>1111</w:delText></w:r></w:del><w:ins>${run('2222')}</w:ins>`,
    );
    const { segments } = await readPieces(docx, wordFile(body), 'a.docx');
    expect(segments[0]?.text).toBe('Card 4532 0150 8712 9934, SSN 301-55-2222');
    expect(segments[1]?.text).toContain('SSN 301-55-1111');
    expect(segments[1]?.text).not.toContain('4532');
  });

  it('labels content controls and legacy form fields by their names', async () => {
    const control = `<w:sdt><w:sdtPr><w:alias w:val="Social Security"/></w:sdtPr><w:sdtContent>${run('733-20-1188')}</w:sdtContent></w:sdt>`;
    const field = `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="AccountNumber"/></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMTEXT</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('88120034')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const { segments } = await readPieces(docx, wordFile(paragraph(control) + paragraph(field)), 'a.docx');
    expect(segments.map(segment => segment.text)).toEqual([
      'Social Security: 733-20-1188',
      'Account Number: 88120034',
    ]);
  });

  it('tells pages where the document marks them, and none where it does not', async () => {
    const marked = `${paragraph(run('first'))}${paragraph(`<w:r><w:lastRenderedPageBreak/></w:r>${run('second')}`)}`;
    const paged = await readPieces(docx, wordFile(marked), 'a.docx');
    expect(paged.segments.map(segment => segment.place.page)).toEqual([1, 2]);
    const plain = await readPieces(docx, wordFile(paragraph(run('first'))), 'a.docx');
    expect(plain.segments[0]?.place).not.toHaveProperty('page');
  });

  it('reads nested tables, merged cells and the grid', async () => {
    const tc = (inner: string, shape = ''): string => `<w:tc><w:tcPr>${shape}</w:tcPr>${inner}</w:tc>`;
    const body = `<w:tbl><w:tr>${tc(paragraph(run('Name')))}${tc(paragraph(run('SSN')))}${tc(paragraph(run('Card')))}</w:tr>
      <w:tr>${tc(paragraph(run('Anneliese Okwuosa')), '<w:vMerge w:val="restart"/>')}${tc(paragraph(run('612-33-9041')))}${tc(paragraph(run('none')))}</w:tr>
      <w:tr>${tc(paragraph(''), '<w:vMerge/>')}${tc(paragraph(run('see below')), '<w:gridSpan w:val="2"/>')}</w:tr></w:tbl>`;
    const lines = rowLines(await readPieces(docx, wordFile(body), 'a.docx'));
    expect(lines[0]).toBe('Name=Anneliese Okwuosa|SSN=612-33-9041|Card=none');
    expect(lines[1]).toBe('Name=Anneliese Okwuosa|SSN=see below');
  });

  it('reads data bound to controls, document variables, links and embedded files', async () => {
    const bytes = wordFile(paragraph(run('x')), {
      'customXml/item1.xml':
        '<form><applicant><name>Percival Adeyinka</name><ssn>415-88-2093</ssn></applicant></form>',
      'word/settings.xml': `<w:settings ${W}><w:docVars><w:docVar w:name="acct" w:val="55120987"/></w:docVars></w:settings>`,
      'word/_rels/document.xml.rels':
        '<Relationships><Relationship Id="h" Type="a/hyperlink" Target="mailto:ysolde@example.org?subject=415%2088" TargetMode="External"/></Relationships>',
      'word/embeddings/Sheet1.xlsx': 'PK',
      'word/afchunk.htm': '<p>chunk</p>',
      'word/media/logo.png': 'png',
    });
    const read = await readPieces(docx, bytes, 'a.docx');
    expect(rowLines(read)).toEqual(
      expect.arrayContaining(['name=Percival Adeyinka|ssn=415-88-2093', 'acct=55120987']),
    );
    expect(read.text).toContain('subject=415 88');
    expect(read.members).toEqual(['word/embeddings/Sheet1.xlsx', 'word/afchunk.htm']);
    expect(read.problems).toEqual([]);
  });

  it('says that pictures were not read only where there is nothing else', async () => {
    const read = await readPieces(docx, wordFile('', { 'word/media/scan.jpg': 'jpg' }), 'a.docx');
    expect(read.problems).toEqual([{ status: 'partial', cause: 'picture-not-read', detail: '1 pictures' }]);
  });

  it('reads Strict documents, foreign prefixes and other orders of members', async () => {
    const bytes = writeZip({
      'docProps/app.xml': '<Properties/>',
      'word/document.xml':
        '<ns0:document xmlns:ns0="http://purl.oclc.org/ooxml/wordprocessingml/main"><ns0:body><ns0:p><ns0:r><ns0:t>strict 204-51-7793</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>',
      '[Content_Types].xml': '<Types/>',
    });
    expect((await readPieces(docx, bytes, 'a.docx')).text).toContain('strict 204-51-7793');
  });

  it('reads the rest where one part is damaged', async () => {
    const bytes = wordFile(paragraph(run('sound body')), {
      'word/header1.xml': `<w:hdr ${W}><w:p><w:r><w:t>cut off 311-`,
    });
    const read = await readPieces(docx, bytes, 'a.docx');
    expect(read.text).toContain('sound body');
    expect(read.problems).toEqual([{ status: 'partial', cause: 'damaged-part' }]);
  });

  it('does not expand entities', async () => {
    const bytes = writeZip({
      'word/document.xml': `<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><w:document ${W}><w:body><w:p><w:r><w:t>&b;&b; kept</w:t></w:r></w:p></w:body></w:document>`,
      '[Content_Types].xml': '<Types/>',
    });
    const read = await readPieces(docx, bytes, 'a.docx');
    expect(read.text).toContain('kept');
    expect(read.text).not.toContain('aaaa');
  });

  it('is not taken for a folder that is called word, nor for a stored archive inside of one', async () => {
    const entry = { trail: ['a.zip'], bytes: 1, modified: null, owner: null, mode: null };
    expect(docx.accepts(writeZip({ 'word/letter.txt': 'x' }), entry)).toBe(false);
    expect(docx.accepts(writeZip({ 'inner.docx': wordFile('') }), entry)).toBe(false);
  });
});

describe('docx that holds more', () => {
  const field = (code: string): string =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;

  it.each([
    [' COMMENTS "SSN 536-22-8741" ', 'COMMENTS "SSN 536-22-8741"'],
    [' ADDIN Rosalind Tavernier ', 'ADDIN Rosalind Tavernier'],
    [' PAGE 536-22-8741 ', 'PAGE 536-22-8741'],
    [' HYPERLINK "mailto:a@b.c?body=SSN%20536-22-8741" ', 'HYPERLINK "mailto:a@b.c?body=SSN 536-22-8741"'],
  ])('reads the free text of a field: %s', async (code, wanted) => {
    const read = await readPieces(docx, wordFile(paragraph(field(code))), 'a.docx');
    expect(read.text).toBe(wanted);
  });

  it.each([
    ' PAGE ',
    ' TOC \\o "1-3" \\h \\z \\u ',
    ' PAGEREF _Toc123456789 \\h ',
    ' DATE \\@ "MMMM d, yyyy" ',
  ])('leaves a bare code out: %s', async code => {
    expect((await readPieces(docx, wordFile(paragraph(field(code))), 'a.docx')).text).toBe('');
  });

  it('reads parts that nothing refers to', async () => {
    const more = {
      'word/other.xml': `<w:document ${W}><w:p>${run('SSN 536-')}${run('22-8741')}</w:p></w:document>`,
      'word/data.xml': '<people><person name="Rosalind Tavernier" ssn="536-22-8742"/></people>',
      'word/theme/theme1.xml': '<theme name="Gone Theme"/>',
    };
    const read = await readPieces(docx, wordFile(paragraph(run('body')), more), 'a.docx');
    expect(read.text).toContain('SSN 536-22-8741');
    expect(rowLines(read)).toEqual(['name=Rosalind Tavernier|ssn=536-22-8742']);
    expect(read.text).not.toContain('Gone');
  });
});
