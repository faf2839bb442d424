import { createCipheriv, createHash, pbkdf2Sync } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fodt, odp, ods, odt } from '../src/extract/office/odf.ts';
import { placeOf, readPieces, rowLines } from './office-pieces.ts';
import { writeZip } from './zip-writer.ts';

const NS =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="t" xmlns:table="tb" xmlns:draw="d" xmlns:dc="dc" xmlns:svg="svg" xmlns:xlink="x"';
const content = (kind: string, body: string, attributes = ''): string =>
  `<office:document-content ${NS}><office:body><office:${kind} ${attributes}>${body}</office:${kind}></office:body></office:document-content>`;

function file(kind: string, body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  return writeZip({
    mimetype: `application/vnd.oasis.opendocument.${kind}`,
    'content.xml': content(kind, body),
    'META-INF/manifest.xml': '<manifest:manifest/>',
    ...more,
  });
}

describe('odt', () => {
  it('reads paragraphs, blanks, notes, comments, text boxes, links and headers', async () => {
    const body = `<text:h>Heading</text:h><text:p>SSN<text:s text:c="2"/>219-<text:span>44-</text:span>7310<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>note text</text:p></text:note-body></text:note><office:annotation><dc:creator>Q</dc:creator><text:p>remark</text:p></office:annotation><draw:frame><draw:text-box><text:p>boxed</text:p></draw:text-box><svg:desc>described</svg:desc></draw:frame><text:tab/>end<text:line-break/>
      next</text:p><text:p><text:a xlink:href="mailto:ysolde@example.org">link</text:a></text:p>`;
    const styles =
      '<office:document-styles><style:header><text:p>on top</text:p></style:header><style:footer><text:p>at the bottom</text:p></style:footer></office:document-styles>';
    const read = await readPieces(odt, file('text', body, { 'styles.xml': styles }), 'a.odt');
    expect(placeOf(read, 'SSN  219-44-7310\tend\n next')).toEqual({ field: 'paragraph 2' });
    for (const words of [
      'note text',
      'remark',
      'boxed',
      'described',
      'mailto:ysolde@example.org',
      'on top',
      'at the bottom',
    ]) {
      expect(read.segments.filter(segment => segment.text === words)).toHaveLength(1);
    }
    expect(placeOf(read, 'on top')?.field).toBe('header');
  });

  it('reads tables, tracked deletions in their place, and properties', async () => {
    const body = `<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>Q</dc:creator></office:change-info><text:p>219-44-7310</text:p></text:deletion></text:changed-region></text:tracked-changes>
      <text:p>SSN <text:change text:change-id="c1"/>withheld</text:p>
      <table:table><table:table-row><table:table-cell><text:p>Name</text:p></table:table-cell><table:table-cell><text:p>SSN</text:p></table:table-cell></table:table-row>
      <table:table-row><table:table-cell><text:p>Tsvetan Okonjo</text:p></table:table-cell><table:table-cell><text:p>522-81-4460</text:p></table:table-cell></table:table-row></table:table>`;
    const meta =
      '<office:document-meta><office:meta><dc:title>Roster</dc:title><meta:user-defined meta:name="Client">Ysolde</meta:user-defined></office:meta></office:document-meta>';
    const read = await readPieces(odt, file('text', body, { 'meta.xml': meta }), 'a.odt');
    expect(read.segments.map(segment => segment.text)).toEqual(
      expect.arrayContaining(['SSN withheld', 'SSN 219-44-7310 withheld']),
    );
    expect(rowLines(read)).toEqual(
      expect.arrayContaining(['Name=Tsvetan Okonjo|SSN=522-81-4460', 'title=Roster|Client=Ysolde']),
    );
  });

  it('opens an encrypted one with a password that is given', async () => {
    const plain = deflateRawSync(content('text', '<text:p>within 219-44-7310</text:p>'));
    const packed = Buffer.concat([plain, Buffer.alloc(16 - (plain.length % 16))]);
    const [iv, salt] = [Buffer.alloc(16, 3), Buffer.alloc(16, 5)];
    const key = pbkdf2Sync(createHash('sha256').update('quillfeather').digest(), salt, 1000, 32, 'sha1');
    const cipher = createCipheriv('aes-256-cbc', key, iv).setAutoPadding(false);
    const checksum = createHash('sha256').update(packed.subarray(0, 1024)).digest('base64');
    const manifest = `<m:manifest><m:file-entry m:full-path="content.xml"><m:encryption-data m:checksum-type="urn:sha256-1k" m:checksum="${checksum}"><m:algorithm m:algorithm-name="http://www.w3.org/2001/04/xmlenc#aes256-cbc" m:initialisation-vector="${iv.toString('base64')}"/>
      <m:key-derivation m:iteration-count="1000" m:salt="${salt.toString('base64')}"/><m:start-key-generation m:start-key-generation-name="http://www.w3.org/2000/09/xmldsig#sha256"/></m:encryption-data></m:file-entry></m:manifest>`;
    const bytes = writeZip({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml': Buffer.concat([cipher.update(packed), cipher.final()]),
      'META-INF/manifest.xml': manifest,
    });
    const read = await readPieces(odt, bytes, 'a.odt', { passwords: ['no', 'quillfeather'] });
    expect(read.text).toContain('within 219-44-7310');
    await expect(readPieces(odt, bytes, 'a.odt', { passwords: ['no'] })).rejects.toThrow('password');
  });

  it('says that an encrypted one is encrypted', async () => {
    const manifest =
      '<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
    const bytes = file('text', '', { 'META-INF/manifest.xml': manifest });
    await expect(readPieces(odt, bytes, 'a.odt')).rejects.toMatchObject({
      problem: { status: 'encrypted', cause: 'password' },
    });
  });
});

describe('ods', () => {
  it('reads sheets as they show, with repeated cells and rows', async () => {
    const cell = (text: string, attributes = ''): string =>
      `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`;
    const body = `<table:table table:name="Staff"><table:table-row>${cell('Name')}${cell('SSN')}${cell('Card')}${cell('Hired')}</table:table-row>
      <table:table-row table:number-rows-repeated="2">${cell('Ysolde Brandvold')}${cell('417-22-9031')}${cell('4.53E+15', 'office:value-type="float" office:value="4532015087129934"')}${cell('4. April', 'office:value-type="date" office:date-value="2019-04-08"')}</table:table-row>
      <table:table-row><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
      <table:table-row table:number-rows-repeated="5"><table:table-cell/></table:table-row>
      <table:table-row><table:table-cell table:number-columns-repeated="3"/>${cell('far cell')}</table:table-row></table:table>`;
    const read = await readPieces(ods, file('spreadsheet', body), 'a.ods');
    expect(rowLines(read)).toContain(
      'Name=Ysolde Brandvold|SSN=417-22-9031|Card=4532015087129934|Hired=2019-04-08',
    );
    expect(rowLines(read)).toHaveLength(2);
    expect(placeOf(read, '417-22-9031')).toMatchObject({ sheet: 'Staff', cell: 'B2', row: 2 });
    expect(placeOf(read, 'far cell')).toMatchObject({ sheet: 'Staff', cell: 'D10', row: 10 });
  });

  it('puts a comment beside the cells of its row', async () => {
    const body =
      '<table:table table:name="A"><table:table-row><table:table-cell><text:p>Ysolde Brandvold</text:p><office:annotation><text:p>acct 5501229</text:p></office:annotation></table:table-cell></table:table-row></table:table>';
    const read = await readPieces(ods, file('spreadsheet', body), 'a.ods');
    expect(rowLines(read)).toContain('comment=acct 5501229|=Ysolde Brandvold');
    expect(placeOf(read, 'acct')?.cell).toBe('A1');
  });
});

describe('odp and flat files', () => {
  it('tells slides as pages', async () => {
    const body =
      '<draw:page><draw:frame><draw:text-box><text:p>first slide</text:p></draw:text-box></draw:frame></draw:page><draw:page><draw:frame><draw:text-box><text:p>second slide</text:p></draw:text-box></draw:frame></draw:page>';
    const read = await readPieces(odp, file('presentation', body), 'a.odp');
    expect(placeOf(read, 'second slide')?.page).toBe(2);
  });

  it('reads a flat file by its root, pictures left out', async () => {
    const flat = `<?xml version="1.0"?><office:document ${NS}><office:meta><dc:title>Flat title</dc:title></office:meta><office:body><office:text><text:p>flat 219-44-7310<draw:frame><draw:image><office:binary-data>QUJDRA==</office:binary-data></draw:image></draw:frame></text:p></office:text></office:body></office:document>`;
    const read = await readPieces(fodt, Buffer.from(flat), 'a.xml');
    expect(read.text).toContain('flat 219-44-7310');
    expect(read.text).toContain('Flat title');
    expect(read.text).not.toContain('QUJD');
  });
});
