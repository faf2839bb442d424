import { deflateSync } from 'node:zlib';
import * as CFB from 'cfb';
import { Document, Packer, Paragraph } from 'docx';
import officeCrypto from 'officecrypto-tool';
import { describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import { dbf } from '../src/extract/data/dbf.ts';
import { doc, encryptedOffice, ole, ppt, xls } from '../src/extract/office/ole.ts';
import { xlsb } from '../src/extract/office/xls.ts';
import type { Extractor } from '../src/model.ts';
import { placeOf, readPieces, rowLines } from './office-pieces.ts';

const compound = (streams: Readonly<Record<string, Uint8Array>>): Uint8Array => {
  const file = CFB.utils.cfb_new();
  for (const [path, bytes] of Object.entries(streams)) CFB.utils.cfb_add(file, path, bytes);
  return CFB.write(file, { type: 'buffer' }) as Uint8Array;
};

function sheetBook(bookType: 'biff8' | 'xlsb'): Uint8Array {
  const sheet = XLSX.utils.aoa_to_sheet([
    ['Full name', 'SSN'],
    ['Ysolde Brandvold', 30_002],
  ]);
  (sheet.B2 as XLSX.CellObject).z = '000-00-0000';
  (sheet.A2 as XLSX.CellObject).c = [{ a: 'Q', t: 'remark on her' }];
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, 'Staff');
  return XLSX.write(book, { type: 'buffer', bookType }) as Uint8Array;
}

/** A Word document of one piece of text; `marks` are paragraph properties by the file positions that they cover. */
function wordFile(text: string, rowEnds: readonly number[] = [], flags = 0): Uint8Array {
  const base = 0x800;
  const stream = Buffer.alloc(base + text.length * 2 + 1024);
  stream.writeUInt16LE(0xa5ec, 0);
  stream.writeUInt16LE(0x200 | flags, 10);
  stream.writeUInt32LE(text.length, 0x4c);
  stream.write(text, base, 'utf16le');
  const page = stream.length - (stream.length % 512) - 512;
  const borders = [0, ...rowEnds.flatMap(at => [at, at + 1])];
  const runs = borders.length - 1;
  stream[page + 511] = runs;
  for (const [index, at] of borders.entries()) stream.writeUInt32LE(base + at * 2, page + index * 4);
  for (let run = 1; run < runs; run += 2) stream[page + (runs + 1) * 4 + run * 13] = 200;
  // Two bytes of style, then sprmPFInTable and sprmPFTtp.
  stream.set([0, 4, 0, 0, 0x16, 0x24, 1, 0x17, 0x24, 1], page + 400);
  const clx = Buffer.alloc(5 + 8 + 8);
  clx[0] = 2;
  clx.writeUInt32LE(16, 1);
  clx.writeUInt32LE(text.length, 9);
  clx.writeUInt32LE(base, 15);
  const bins = Buffer.alloc(12);
  bins.writeUInt32LE(page / 512, 8);
  stream.writeUInt32LE(0, 0x1a2);
  stream.writeUInt32LE(clx.length, 0x1a6);
  stream.writeUInt32LE(clx.length, 0x102);
  stream.writeUInt32LE(bins.length, 0x106);
  return compound({ '/WordDocument': stream, '/1Table': Buffer.concat([clx, bins]) });
}

describe('xls and xlsb', () => {
  it.each([
    ['a.xls', xls, 'biff8'],
    ['a.xlsb', xlsb, 'xlsb'],
  ] as const)('%s: cells as they show, with their places, and comments', async (name, extractor, type) => {
    const read = await readPieces(extractor, sheetBook(type), name);
    expect(rowLines(read)).toContain('Full name=Ysolde Brandvold|SSN=000-03-0002');
    expect(placeOf(read, '000-03-0002')).toMatchObject({ sheet: 'Staff', cell: 'B2', row: 2 });
    if (name === 'a.xlsb') expect(read.text).toContain('remark on her');
  });

  it('refuses what is no workbook, silently', async () => {
    const bytes = compound({ '/Workbook': Buffer.alloc(6000, 7) });
    await expect(readPieces(xls, bytes, 'a.xls')).rejects.toMatchObject({ problem: { cause: 'damaged' } });
  });
});

describe('doc', () => {
  it('reads paragraphs, fields without instructions, and tables by row', async () => {
    const text =
      'SSN 219-44-7310\rsee \x13HYPERLINK "x"\x14the site\x15\rName\x07SSN\x07\x07Tsvetan Okonjo\x07522-81-4460\x07\x07after\r';
    const rowEnds = [...text.matchAll(/\x07\x07/g)].map(match => match.index + 1);
    const read = await readPieces(doc, wordFile(text, rowEnds), 'a.doc');
    expect(read.segments.map(segment => segment.text)).toEqual(
      expect.arrayContaining(['SSN 219-44-7310', 'see the site', 'after']),
    );
    expect(rowLines(read)).toContain('Name=Tsvetan Okonjo|SSN=522-81-4460');
    expect(placeOf(read, '522-81-4460')).toMatchObject({ field: 'table 1 row 2', row: 2 });
  });

  it('finds the ends of rows without their formatting', async () => {
    const read = await readPieces(
      doc,
      wordFile('Name\x07SSN\x07\x07Tsvetan Okonjo\x07522-81-4460\x07\x07'),
      'a.doc',
    );
    expect(rowLines(read)).toContain('Name=Tsvetan Okonjo|SSN=522-81-4460');
  });

  it('reads Word 6 text', async () => {
    const stream = Buffer.alloc(0x400);
    stream.writeUInt16LE(0xa5dc, 0);
    stream.writeUInt32LE(0x300, 0x18);
    stream.writeUInt32LE(0x300 + 20, 0x1c);
    stream.write('old 219-44-7310 text', 0x300, 'latin1');
    const read = await readPieces(doc, compound({ '/WordDocument': stream }), 'a.doc');
    expect(read.text).toBe('old 219-44-7310 text');
  });

  it('refuses a broken one as damaged', async () => {
    const bytes = compound({ '/WordDocument': Buffer.alloc(5000, 1) });
    await expect(readPieces(doc, bytes, 'a.doc')).rejects.toMatchObject({
      problem: { status: 'unreadable', cause: 'damaged' },
    });
  });

  it('says that one with the encryption flag is encrypted', async () => {
    const bytes = wordFile('x\r', [], 0x100);
    await expect(readPieces(doc, bytes, 'a.doc')).rejects.toMatchObject({
      problem: { status: 'encrypted', cause: 'password' },
    });
  });
});

describe('ppt', () => {
  const atom = (type: number, body: Buffer, version = 0): Buffer => {
    const head = Buffer.alloc(8);
    head.writeUInt16LE(version, 0);
    head.writeUInt16LE(type, 2);
    head.writeUInt32LE(body.length, 4);
    return Buffer.concat([head, body]);
  };

  it('reads texts by slide, and embedded objects as members', async () => {
    const slide = (text: string): Buffer => atom(0x3ee, atom(0xfa0, Buffer.from(text, 'utf16le')), 15);
    const object = Buffer.from('object bytes');
    const length = Buffer.alloc(4);
    length.writeUInt32LE(object.length);
    const packed = Buffer.concat([length, deflateSync(object)]);
    const stream = Buffer.concat([
      slide('first slide'),
      slide('second\rSSN 219-44-7310'),
      atom(0xfa8, Buffer.from('ansi text')),
      atom(0x1011, packed, 0x10),
    ]);
    const read = await readPieces(
      ppt,
      compound({ '/PowerPoint Document': Buffer.concat([stream, Buffer.alloc(4096)]) }),
      'a.ppt',
    );
    expect(placeOf(read, '219-44-7310')).toEqual({ page: 2, field: 'slide' });
    expect(read.text).toContain('ansi text');
    expect(read.members).toEqual(['embedded object']);
  });
});

describe('encrypted packages', () => {
  const [word, , , any] = encryptedOffice as readonly [Extractor, Extractor, Extractor, Extractor];
  const plain = (): Promise<Buffer> =>
    Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('within 219-44-7310')] }] }));

  it('are read with the published password, with a given one, and else told as encrypted', async () => {
    const bytes = await plain();
    const published = officeCrypto.encrypt(bytes, { password: 'VelvetSweatshop', type: 'standard' } as never);
    expect((await readPieces(word, published, 'a.docx')).text).toContain('within 219-44-7310');
    const own = officeCrypto.encrypt(bytes, { password: 'quillfeather', type: 'standard' } as never);
    expect((await readPieces(word, own, 'a.docx', { passwords: ['no', 'quillfeather'] })).text).toContain(
      'within 219',
    );
    const refused = { problem: { status: 'encrypted', cause: 'password' } };
    await expect(readPieces(any, own, 'noname', { passwords: ['no'] })).rejects.toMatchObject(refused);
  });

  it('that ask for an absurd number of rounds are not tried', async () => {
    const info = Buffer.from(
      '\x04\x00\x04\x00\x40\x00\x00\x00<encryption spinCount="4000000000"/>'.padEnd(5000),
      'latin1',
    );
    const bytes = compound({ '/EncryptionInfo': info, '/EncryptedPackage': Buffer.alloc(5000) });
    await expect(readPieces(any, bytes, 'a')).rejects.toMatchObject({ problem: { status: 'encrypted' } });
  });
});

describe('other compound files', () => {
  it('yield their strings and the files embedded in them', async () => {
    const bytes = compound({
      '/Contents': Buffer.from('\x01\x02plain words 219-44-7310\x00\x01'.padEnd(5000, '\x00'), 'latin1'),
      '/Box/Package': Buffer.from('PK\x03\x04rest'.padEnd(5000, '\x00')),
      '/Store/WordDocument': Buffer.alloc(5000, 1),
    });
    const read = await readPieces(ole, bytes, 'a.pub');
    expect(read.text).toContain('plain words 219-44-7310');
    expect(read.members).toEqual(expect.arrayContaining(['Box/Package', 'Store']));
    expect(read.problems).toEqual([{ status: 'partial', cause: 'strings-only' }]);
  });
});

describe('macros', () => {
  it('are read from their compressed modules', async () => {
    const source = Buffer.from('Attribute VB_Name = "M"\r\nConst Acct = "55120987"\r\n');
    const literals: Buffer[] = [];
    for (let at = 0; at < source.length; at += 8)
      literals.push(Buffer.from([0]), source.subarray(at, at + 8));
    const data = Buffer.concat(literals);
    const chunk = Buffer.alloc(3);
    chunk[0] = 1;
    chunk.writeUInt16LE(0xb000 | (data.length - 1), 1);
    const module = Buffer.concat([Buffer.alloc(4096, 9), chunk, data]);
    const bytes = compound({ '/VBA/M': module, '/VBA/dir': Buffer.alloc(4096, 1) });
    const read = await readPieces(ole, bytes, 'vbaProject.bin');
    expect(read.segments.map(segment => segment.text)).toEqual(['Const Acct = "55120987"']);
    expect(read.problems).toEqual([]);
  });
});

describe('dbf', () => {
  it('reads records under their fields, deleted ones too', async () => {
    const field = (name: string, type: string, length: number): Buffer => {
      const bytes = Buffer.alloc(32);
      bytes.write(name, 'latin1');
      bytes.write(type, 11, 'latin1');
      bytes[16] = length;
      return bytes;
    };
    const head = Buffer.alloc(32);
    head.set([0x03, 126, 5, 26]);
    head.writeUInt16LE(32 + 3 * 32 + 1, 8);
    head.writeUInt16LE(1 + 20 + 11 + 8, 10);
    const record = (mark: string, ...cells: string[]): string => mark + cells.join('');
    const records =
      record(' ', 'Ysolde Brandvold'.padEnd(20), '417-22-9031', '20190408') +
      record('*', 'Tsvetan Okonjo'.padEnd(20), '522-81-4460', '20200101');
    const bytes = Buffer.concat([
      head,
      field('FULLNAME', 'C', 20),
      field('SSN', 'C', 11),
      field('HIRED', 'D', 8),
      Buffer.from(`\r${records}\x1a`, 'latin1'),
    ]);
    const read = await readPieces(dbf, bytes, 'a.dbf');
    expect(rowLines(read)).toEqual([
      'FULLNAME=Ysolde Brandvold|SSN=417-22-9031|HIRED=2019-04-08',
      'FULLNAME=Tsvetan Okonjo|SSN=522-81-4460|HIRED=2020-01-01',
    ]);
    expect(placeOf(read, '522-81-4460')).toEqual({ row: 2, field: 'SSN' });
  });
});
