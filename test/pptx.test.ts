import { describe, expect, it } from 'vitest';
import { pptx } from '../src/extract/office/pptx.ts';
import { placeOf, readPieces, rowLines } from './office-pieces.ts';
import { writeZip } from './zip-writer.ts';

const text = (words: string): string =>
  `<p:sp><p:txBody><a:p><a:r><a:t>${words}</a:t></a:r></a:p></p:txBody></p:sp>`;
const slide = (inner: string): string =>
  `<p:sld xmlns:p="p" xmlns:a="a"><p:cSld><p:spTree>${inner}</p:spTree></p:cSld></p:sld>`;
const relations = (...parts: readonly (readonly [string, string, string])[]): string =>
  `<Relationships>${parts.map(([id, type, target]) => `<Relationship Id="${id}" Type="http://x/${type}" Target="${target}"/>`).join('')}</Relationships>`;
const cell = (words: string): string =>
  `<a:tc><a:txBody><a:p><a:r><a:t>${words}</a:t></a:r></a:p></a:txBody></a:tc>`;

function deck(parts: Readonly<Record<string, string>>): Uint8Array {
  return writeZip({
    'ppt/presentation.xml':
      '<p:presentation xmlns:p="p" xmlns:r="r"><p:sldIdLst><p:sldId id="256" r:id="two"/><p:sldId id="257" r:id="one"/></p:sldIdLst></p:presentation>',
    '[Content_Types].xml': '<Types/>',
    'ppt/_rels/presentation.xml.rels': relations(
      ['one', 'slide', 'slides/slide1.xml'],
      ['two', 'slide', 'slides/slide2.xml'],
    ),
    'ppt/slides/slide1.xml': slide(text('shown second')),
    'ppt/slides/slide2.xml': slide(text('shown first')),
    ...parts,
  });
}

describe('pptx', () => {
  it('numbers slides in the order in which they are shown', async () => {
    const read = await readPieces(pptx, deck({}), 'a.pptx');
    expect(placeOf(read, 'shown first')).toEqual({ page: 1, field: 'slide paragraph 1' });
    expect(placeOf(read, 'shown second')).toMatchObject({ page: 2 });
  });

  it('reads tables by row, groups, breaks and alternative texts', async () => {
    const table = `<p:graphicFrame><a:tbl><a:tr>${cell('Full name')}${cell('SSN')}</a:tr><a:tr>${cell('Ysolde Brandvold')}${cell('417-22-9031')}</a:tr></a:tbl></p:graphicFrame>`;
    const shapes = `<p:grpSp>${text('grouped')}</p:grpSp><p:sp><p:txBody><a:p><a:r><a:t>219-44-</a:t></a:r><a:r><a:t>7310</a:t></a:r><a:br/><a:fld><a:t>field</a:t></a:fld></a:p></p:txBody></p:sp>
      <p:pic><p:nvPicPr><p:cNvPr id="4" descr="scan of the licence S94422107"/></p:nvPicPr></p:pic>`;
    const read = await readPieces(pptx, deck({ 'ppt/slides/slide2.xml': slide(table + shapes) }), 'a.pptx');
    expect(rowLines(read)).toContain('Full name=Ysolde Brandvold|SSN=417-22-9031');
    for (const words of ['grouped', '219-44-7310\nfield', 'scan of the licence S94422107'])
      expect(read.text).toContain(words);
  });

  it('reads notes, comments old and modern, charts, diagrams, masters and hidden slides', async () => {
    const read = await readPieces(
      pptx,
      deck({
        'ppt/slides/_rels/slide1.xml.rels': relations(
          ['n', 'notesSlide', '../notesSlides/notesSlide1.xml'],
          ['c', 'comments', '../comments/comment1.xml'],
          ['m', 'comments', '../comments/modernComment_1.xml'],
          ['d', 'diagramData', '../diagrams/data1.xml'],
          ['h', 'chart', '../charts/chart1.xml'],
        ),
        'ppt/notesSlides/notesSlide1.xml': slide(text('spoken notes')),
        'ppt/comments/comment1.xml': '<p:cmLst><p:cm><p:text>old remark</p:text></p:cm></p:cmLst>',
        'ppt/comments/modernComment_1.xml': `<p188:cmLst><p188:cm><p188:txBody><a:p><a:r><a:t>modern remark</a:t></a:r></a:p></p188:txBody></p188:cm></p188:cmLst>`,
        'ppt/diagrams/data1.xml':
          '<dgm:dataModel><dgm:pt><dgm:t><a:p><a:r><a:t>diagram node</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:dataModel>',
        'ppt/charts/chart1.xml':
          '<c:chart><c:ser><c:cat><c:pt idx="0"><c:v>Quarter</c:v></c:pt></c:cat><c:val><c:pt idx="0"><c:v>88120034</c:v></c:pt></c:val></c:ser></c:chart>',
        'ppt/slides/slide3.xml': `<p:sld show="0"><p:cSld>${text('never listed')}</p:cSld></p:sld>`,
        'ppt/slideMasters/slideMaster1.xml': slide(text('on the master')),
        'ppt/embeddings/Sheet.xlsx': 'PK',
      }),
      'a.pptx',
    );
    for (const words of ['spoken notes', 'old remark', 'modern remark', 'diagram node', '88120034']) {
      expect(placeOf(read, words)?.page).toBe(2);
    }
    expect(placeOf(read, 'never listed')?.page).toBe(3);
    expect(read.text).toContain('on the master');
    expect(read.members).toEqual(['ppt/embeddings/Sheet.xlsx']);
  });
});
