import { deflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { pdf } from '../src/extract/pdf/pdf.ts';
import { readingBlocks } from '../src/extract/pdf/pdf-columns.ts';
import { pageRanges } from '../src/extract/pdf/pdf-page.ts';
import { memorySource } from '../src/lib/source.ts';
import { Unread } from '../src/lib/unread.ts';
import type { ExtractContext, Piece, Problem, Row, Segment } from '../src/model.ts';

type Doc = InstanceType<typeof PDFDocument>;

function make(draw: (doc: Doc) => void, options: Record<string, unknown> = {}): Promise<Uint8Array> {
  const doc = new PDFDocument({ size: 'LETTER', ...options });
  const parts: Buffer[] = [];
  const done = new Promise<Uint8Array>(resolve => {
    doc.on('data', (part: Buffer) => parts.push(part));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))));
  });
  draw(doc);
  doc.end();
  return done;
}

interface Heard {
  readonly text: string;
  readonly pieces: Piece[];
  readonly rows: Row[];
  readonly problems: Problem[];
  readonly segments: Segment[];
  readonly counted: number;
}

async function hear(bytes: Uint8Array, passwords: string[] = [], reader = pdf.extract): Promise<Heard> {
  let counted = 0;
  const context = {
    entry: { trail: ['a.pdf'], bytes: bytes.length, modified: null, owner: null, mode: null },
    limits: { memoryBytes: 1 << 28, members: 100 },
    budget: { expanded: (n: number) => (counted += n), packed: () => {} },
    passwords,
  } as unknown as ExtractContext;
  const pieces: Piece[] = [];
  for await (const piece of reader(memorySource(bytes), context)) pieces.push(piece);
  const rows = pieces.flatMap(piece => ('row' in piece ? [piece.row] : []));
  const segments = pieces.flatMap(piece =>
    'segment' in piece ? [piece.segment] : 'row' in piece ? piece.row.segments : [],
  );
  return {
    pieces,
    rows,
    segments,
    text: segments.map(segment => segment.text).join('\n'),
    problems: pieces.flatMap(piece => ('problem' in piece ? [piece.problem] : [])),
    counted,
  };
}

function pageOf({ text, place, locate }: Segment, word: string): number | undefined {
  const at = text.indexOf(word);
  return at < 0 ? undefined : (locate?.(at) ?? place).page;
}

const flat = (text: string): string => text.replace(/\s+/g, ' ');

async function refusal(reading: Promise<unknown>): Promise<Problem> {
  const error = await reading.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(Unread);
  return (error as Unread).problem;
}

const PEOPLE = [
  ['Quennell, Tobiah', '219-09-9991', 'Worcester'],
  ['Abernathy, Zelda', '219-09-9992', 'Fall River'],
  ['Okonjo-Bright, Ife', '219-09-9993', 'New Bedford'],
  ['Vandersloot, Maarten', '219-09-9994', 'Lowell'],
];

describe('pdf text', () => {
  it('keeps a row of a table a row, cells drawn column by column', async () => {
    const bytes = await make(doc => {
      doc.fontSize(10);
      for (const [column, x] of [72, 220, 330].entries()) {
        for (const [row, person] of PEOPLE.entries())
          doc.text(person[column]!, x, 100 + row * 18, { lineBreak: false });
      }
    });
    const heard = await hear(bytes);
    const places = heard.segments.filter(each => each.text.includes('219-09-9993'));
    expect(places[0]?.place.page).toBe(1);
    for (const [name, ssn, town] of PEOPLE) {
      const inRow = heard.rows.some(row => {
        const texts = row.segments.map(segment => segment.text.trim());
        return [name, ssn, town].every(each => texts.includes(each!));
      });
      const inLine = heard.text
        .split('\n')
        .some(line => [name, ssn, town].every(each => line.includes(each!)));
      expect(inRow || inLine).toBe(true);
    }
  });

  it('joins the lines of a ruled row, whose cells wrap and stand in the middle', async () => {
    const bytes = await make(doc => {
      doc.fontSize(10);
      for (let row = 0; row <= 4; row++)
        doc
          .moveTo(72, 100 + row * 40)
          .lineTo(500, 100 + row * 40)
          .stroke();
      for (const x of [72, 200, 350, 500]) doc.moveTo(x, 100).lineTo(x, 260).stroke();
      for (const [row, [name, ssn, town]] of PEOPLE.entries()) {
        const [last, first] = name!.split(', ');
        doc
          .text(`${last},`, 76, 106 + row * 40, { lineBreak: false })
          .text(first!, 76, 122 + row * 40, { lineBreak: false });
        doc
          .text(ssn!, 210, 114 + row * 40, { lineBreak: false })
          .text(town!, 360, 114 + row * 40, { lineBreak: false });
      }
    });
    const heard = await hear(bytes);
    for (const [name, ssn] of PEOPLE) {
      const together =
        heard.text.split('\n').some(line => line.includes(name!) && line.includes(ssn!)) ||
        heard.rows.some(
          row =>
            row.segments.some(s => s.text.includes(name!)) && row.segments.some(s => s.text.includes(ssn!)),
        );
      expect(together).toBe(true);
    }
  });

  it('reads two columns of prose one after the other', async () => {
    const words =
      'the harbour lay grey under a slow rain while boats came home with nothing to show for it'.split(' ');
    const prose = (from: number) =>
      Array.from({ length: 140 }, (_, at) => words[(at * 7 + from) % words.length]).join(' ');
    const bytes = await make(doc => {
      doc.fontSize(16).text('A heading over both of the columns of this page', 72, 60);
      doc.fontSize(10).text(`LEFTSTART ${prose(0)} LEFTEND`, 72, 100, { width: 220, align: 'justify' });
      doc.text(`RIGHTSTART ${prose(3)} RIGHTEND`, 320, 100, { width: 220, align: 'justify' });
    });
    const { text } = await hear(bytes);
    const order = ['heading', 'LEFTSTART', 'LEFTEND', 'RIGHTSTART', 'RIGHTEND'].map(word =>
      text.indexOf(word),
    );
    expect(order.every(at => at >= 0)).toBe(true);
    expect([...order].sort((a, b) => a - b)).toEqual(order);
  });

  it.each([90, 180, 270])('reads text turned by %i degrees', async angle => {
    const bytes = await make(doc => {
      doc.rotate(angle, { origin: [300, 400] });
      doc
        .fontSize(10)
        .text('Quennell, Tobiah', 200, 400, { lineBreak: false })
        .text('219-09-9991', 340, 400, { lineBreak: false });
      doc
        .text('Abernathy, Zelda', 200, 420, { lineBreak: false })
        .text('219-09-9992', 340, 420, { lineBreak: false });
    });
    const { text } = await hear(bytes);
    expect(flat(text)).toContain('Quennell, Tobiah 219-09-9991');
    expect(flat(text)).toContain('Abernathy, Zelda 219-09-9992');
  });

  it('tells the page of each text, and counts what it reads', async () => {
    const bytes = await make(doc => {
      doc.text('first').addPage().text('second').addPage().text('third');
    });
    const heard = await hear(bytes);
    const pages = ['first', 'second', 'third'].map(word =>
      heard.segments.map(s => pageOf(s, word)).find(page => page !== undefined),
    );
    expect(pages).toEqual([1, 2, 3]);
    expect(heard.counted).toBeGreaterThan(16);
    expect(heard.problems).toEqual([]);
  });

  it('reads fields as one form, notes, the outline, and what the document says of itself', async () => {
    const bytes = await make(
      doc => {
        doc.initForm();
        doc.fontSize(10).text('Social Security No.', 72, 200, { lineBreak: false });
        doc.formText('applicant.fullName', 200, 100, 200, 20, { value: 'Zelda Abernathy' });
        doc.formText('Text2', 200, 196, 200, 16, { value: '219-09-9992' });
        doc.note(72, 300, 100, 20, 'call her bank about this');
        doc.outline.addItem('Part one of the file');
      },
      { info: { Title: 'Intake of applicants', Author: 'Ife Okonjo-Bright', Caseworker: 'M. Vandersloot' } },
    );
    const heard = await hear(bytes);
    const form = heard.rows.find(
      row => row.kind === 'form' && row.segments.some(s => s.place.field !== undefined),
    );
    expect(form?.segments.map(({ label, text, place }) => [label, text, place.page])).toEqual([
      ['fullName', 'Zelda Abernathy', 1],
      ['Social Security No.', '219-09-9992', 1],
    ]);
    for (const text of [
      'call her bank about this',
      'Part one of the file',
      'Intake of applicants',
      'Ife Okonjo-Bright',
      'M. Vandersloot',
    ]) {
      expect(heard.text).toContain(text);
    }
  });

  it('gives embedded files as members', async () => {
    const bytes = await make(doc => {
      doc.text('see the list').file(Buffer.from('Quennell 219-09-9991'), { name: 'list.txt' });
    });
    const { pieces } = await hear(bytes);
    const member = pieces.flatMap(piece => ('member' in piece ? [piece.member] : []))[0];
    expect(member?.entry.trail).toEqual(['a.pdf', 'list.txt']);
    expect(Buffer.from((await member?.source?.bytes()) ?? []).toString()).toBe('Quennell 219-09-9991');
  });

  it('tells pages that are pictures', async () => {
    const png = tinyPng();
    const bytes = await make(doc => {
      doc
        .image(png, 50, 50, { width: 500 })
        .addPage()
        .text('words')
        .addPage()
        .image(png, 50, 50)
        .addPage()
        .image(png, 9, 9);
    });
    const { problems } = await hear(bytes);
    expect(problems).toEqual([{ status: 'partial', cause: 'picture-not-read', detail: 'pages 1, 3-4' }]);
  });
});

describe('pdf tables and forms', () => {
  const HEADER = ['Name', 'SSN', 'Address', 'Account'];
  const ROWS = [
    ['Quennell, Tobiah', '219-09-9991', '12 Wharf Street, Apartment 4, New Bedford, MA 02740', '0034567891'],
    ['Abernathy-Longworth, Zelda Marguerite', '219-09-9992', '9 Mill Rd, Salem MA', '0034567892'],
    ['Okonjo-Bright, Ife', '219-09-9993', '1 Elm St, Lynn MA', '0034567893'],
  ];

  it.each<[string, Record<string, unknown>]>([
    ['ruled, cells at the top', {}],
    ['without rules, cells in the middle', { defaultStyle: { border: false, align: { y: 'center' } } }],
    [
      'with rules under its rows',
      { defaultStyle: { border: false }, rowStyles: () => ({ border: [0, 0, 1, 0] }) },
    ],
  ])('keeps the rows of a table whose cells wrap: %s', async (_, style) => {
    const bytes = await make(doc => {
      doc
        .fontSize(10)
        .table({ columnStyles: [100, 80, 120, '*'], data: [HEADER, ...ROWS], ...style } as never);
    });
    const { rows } = await hear(bytes);
    expect(rows.map(row => row.segments.map(segment => segment.label))).toEqual(ROWS.map(() => HEADER));
    const texts = rows.map(row =>
      row.segments.map(segment => segment.text.replace('Abernathy- ', 'Abernathy-')),
    );
    expect(texts).toEqual(ROWS);
  });

  it('knows the columns of a table on the pages after its header, and does not cut its longest cell', async () => {
    const people = Array.from({ length: 100 }, (_, at) => [
      `${PEOPLE[at % 4]![0]} ${at}`,
      `${219099900 + at}`,
      `S${10000000 + at}`,
    ]);
    const bytes = await make(doc => {
      doc.fontSize(9);
      const draw = (cells: string[], y: number) => {
        for (const [at, x] of [60, 220, 340].entries()) doc.text(cells[at]!, x, y, { lineBreak: false });
      };
      draw(['Name', 'Social Security No', 'License'], 60);
      for (const [at, person] of people.entries()) {
        if (at > 0 && at % 40 === 0) doc.addPage();
        draw(person, 76 + (at % 40) * 15);
      }
    });
    const { rows } = await hear(bytes);
    expect(rows).toHaveLength(100);
    const last = rows[99]!.segments.map(({ label, text, place }) => [label, text, place.page]);
    expect(last).toEqual([
      ['Name', `${PEOPLE[3]![0]} 99`, 3],
      ['Social Security No', '219099999', 3],
      ['License', 'S10000099', 3],
    ]);
  });

  it('keeps rows apart that stand nearer than their font is high', async () => {
    const bytes = await make(doc => {
      doc.fontSize(12);
      for (const [row, cells] of [
        ['Last', 'First', 'SSN'],
        ...PEOPLE.map(([name, ssn]) => [...name!.split(', '), ssn]),
      ].entries())
        for (const [at, cell] of cells.entries())
          doc.text(cell!, 60 + at * 130, 60 + row * 9, { lineBreak: false });
    });
    const { rows } = await hear(bytes);
    expect(rows.map(row => row.segments.map(({ label, text }) => `${label}=${text}`))).toEqual(
      PEOPLE.map(([name, ssn]) => {
        const [last, first] = name!.split(', ');
        return [`Last=${last}`, `First=${first}`, `SSN=${ssn}`];
      }),
    );
  });

  it('joins a number that its cell is too narrow for', async () => {
    const bytes = await make(doc => {
      doc.fontSize(10);
      const posts = [72, 200, 283, 400];
      for (let row = 0; row <= 3; row++)
        doc
          .moveTo(72, 100 + row * 30)
          .lineTo(400, 100 + row * 30)
          .stroke();
      for (const x of posts) doc.moveTo(x, 100).lineTo(x, 190).stroke();
      const write = (row: number, cells: string[][]) => {
        for (const [at, lines] of cells.entries())
          for (const [line, text] of lines.entries())
            doc.text(text, posts[at]! + 5, 104 + row * 30 + line * 12, { lineBreak: false });
      };
      write(0, [['Name'], ['Card number'], ['Order']]);
      write(1, [['Quorra', 'Ormsby'], ['4485441661561', '300'], ['899820556']]);
      write(2, [['Ono Vark'], ['4485398210102', '020'], ['423726699']]);
    });
    const { rows } = await hear(bytes);
    expect(rows.map(row => row.segments.map(({ text }) => text))).toEqual([
      ['Quorra Ormsby', '4485441661561300', '899820556'],
      ['Ono Vark', '4485398210102020', '423726699'],
    ]);
  });

  it('reads each page of a printed form as a form of its own', async () => {
    const people = [
      ['Ono Q', 'Vark', '219-09-9991'],
      ['Uma', 'Orm', '219-09-9992'],
    ];
    const bytes = await make(doc => {
      for (const [at, [first, last, ssn]] of people.entries()) {
        if (at > 0) doc.addPage();
        doc.fontSize(9);
        doc.text(`a Employee's social security number ${ssn}`, 60, 60);
        doc.text("c Employer's name, address", 60, 80).text('Ormsby Printing', 60, 94);
        doc
          .text("e Employee's first name and initial Last name", 60, 114)
          .text(`${first}                    ${last}`, 60, 128);
      }
    });
    const { rows } = await hear(bytes);
    expect(
      rows.map(row => row.segments.map(({ label, text, place }) => `${label}=${text} ${place.page}`)),
    ).toEqual(
      people.map(([first, last, ssn], at) => [
        `Employee's social security number=${ssn} ${at + 1}`,
        `Employer's name, address=Ormsby Printing ${at + 1}`,
        `Employee's first name and initial=${first} ${at + 1}`,
        `Last name=${last} ${at + 1}`,
      ]),
    );
  });

  it('reads the boxes of a printed form, each copy by itself', async () => {
    const bytes = await make(doc => {
      const box = (x: number, y: number, width: number, caption: string, value: string) => {
        doc
          .rect(x, y, width, 28)
          .stroke()
          .fontSize(6)
          .text(caption, x + 2, y + 2, { lineBreak: false });
        doc.fontSize(10).text(value, x + 8, y + 12, { lineBreak: false });
      };
      for (const [at, [name, ssn]] of PEOPLE.entries()) {
        const [x, y] = [54 + (at % 2) * 260, 60 + Math.floor(at / 2) * 200];
        box(x, y, 120, "a  Employee's social security number", ssn!);
        box(x + 120, y, 110, 'OMB No.', '1545-0008');
        box(x, y + 28, 230, "e  Employee's first name and initial   Last name", name!);
      }
    });
    const { rows } = await hear(bytes);
    expect(rows.map(row => row.segments.map(segment => segment.text))).toEqual(
      expect.arrayContaining(PEOPLE.map(([name, ssn]) => [ssn, '1545-0008', name])),
    );
    expect(rows.every(row => row.kind === 'form')).toBe(true);
    expect(rows[0]!.segments[0]!.label).toMatch(/social security number/);
  });

  it('gives scattered characters in the order of the content', async () => {
    const bytes = await make(doc => {
      for (const [at, letter] of [...'Quennell219099991'.repeat(4)].entries())
        doc.text(letter, 60, 60 + at * 9, { lineBreak: false });
    });
    expect((await hear(bytes)).text.replace(/\s/g, '')).toContain('Quennell219099991');
  });
});

describe('pdf protection', () => {
  const draw = (doc: Doc) => void doc.text('Zelda Abernathy 219-09-9992');

  it.each(['1.3', '1.5', '1.7', '1.7ext3'])(
    'refuses a user password, opens with it, in PDF %s',
    async pdfVersion => {
      const bytes = await make(draw, { pdfVersion, userPassword: 'pölder', ownerPassword: 'weir' });
      expect(await refusal(hear(bytes))).toEqual({ status: 'encrypted', cause: 'password' });
      expect(await refusal(hear(bytes, ['wrong']))).toMatchObject({ cause: 'password' });
      expect((await hear(bytes, ['wrong', 'pölder'])).text).toContain('219-09-9992');
    },
  );

  it('reads what only an owner password protects', async () => {
    const bytes = await make(draw, { ownerPassword: 'weir', permissions: { copying: false } });
    expect((await hear(bytes)).text).toContain('219-09-9992');
  });

  it('refuses with the second reader too', async () => {
    const bytes = await make(draw, { userPassword: 'polder', ownerPassword: 'weir' });
    expect(await refusal(hear(bytes, [], pdf.second))).toMatchObject({ status: 'encrypted' });
    expect((await hear(bytes, ['polder'], pdf.second)).text).toContain('219-09-9992');
  });
});

describe('pdf faults', () => {
  it('accepts a header behind junk, and nothing else', async () => {
    const bytes = await make(doc => void doc.text('after the junk'));
    const led = new Uint8Array(Buffer.concat([Buffer.from('X-Spool: 12\n\n'), bytes]));
    expect(pdf.accepts(led)).toBe(true);
    expect(pdf.accepts(Buffer.from('%PS-Adobe'))).toBe(false);
    expect((await hear(led)).text).toContain('after the junk');
  });

  it('says damaged of junk, by both readers', async () => {
    const junk = new Uint8Array(Buffer.from(`%PDF-1.4\n${'0 garbage '.repeat(50)}`));
    expect(await refusal(hear(junk))).toMatchObject({ status: 'unreadable', cause: 'damaged' });
    expect(await refusal(hear(junk, [], pdf.second))).toMatchObject({ status: 'unreadable' });
  });

  it('reads cut and mutated files without a crash', async () => {
    const bytes = await make(doc => {
      for (let page = 0; page < 4; page++) doc.text(`page ${page} Zelda`).addPage();
    });
    let state = 7;
    const random = (below: number) => (state = (state * 48271) % 2147483647) % below;
    for (let round = 0; round < 60; round++) {
      const copy = bytes.slice(0, round % 3 === 0 ? random(bytes.length) : bytes.length);
      for (let flips = random(20); flips > 0 && copy.length > 0; flips--)
        copy[random(copy.length)] = random(256);
      const error = await hear(copy).then(
        () => null,
        (thrown: unknown) => thrown,
      );
      expect(error === null || error instanceof Unread).toBe(true);
    }
  });
});

describe('pdf parts', () => {
  it.each([
    [[3], 'page 3'],
    [[1, 4, 5, 6, 7], 'pages 1, 4-7'],
    [[2, 3], 'pages 2-3'],
  ])('writes page numbers %j as %s', (pages, text) => expect(pageRanges(pages)).toBe(text));

  it('leaves a table of short cells whole', () => {
    const line = (at: number) =>
      [72, 200, 330].map(x => ({
        text: 'Tobiah Quennell',
        words: 2,
        x0: x,
        x1: x + 80,
        y: 700 - at * 12,
        h: 10,
      }));
    expect(readingBlocks(Array.from({ length: 20 }, (_, at) => line(at)))).toHaveLength(1);
  });
});

/** A grey picture, 40 by 40. */
function tinyPng(): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.from([0, 0, 0, 40, 0, 0, 0, 40, 8, 0, 0, 0, 0]);
  const rows = Buffer.alloc(40 * 41, 0x55);
  for (let row = 0; row < 40; row++) rows[row * 41] = 0;
  const magic = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    magic,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function crc(bytes: Buffer): number {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

describe('pdf links and marks', () => {
  it('reads the address of a link, with its escapes replaced', async () => {
    const bytes = await make(doc => {
      doc.text('Write to us', 72, 72);
      doc.link(72, 72, 100, 20, 'mailto:hr@example.org?body=Rosalind%20Tavernier%20SSN%20536-22-8741');
    });
    const { segments } = await hear(bytes);
    expect(segments).toContainEqual({
      text: 'mailto:hr@example.org?body=Rosalind Tavernier SSN 536-22-8741',
      place: { page: 1, field: 'link' },
      apart: true,
    });
  });

  it.each([
    ['%PDF-1.4\n', true],
    ['\xef\xbb\xbf%PDF-2.0', true],
    ['junk before\r\n%PDF-1.7\n', true],
    ["const mark = '%PDF-1.4';", false],
    ['%PDF-x', false],
    [`${' '.repeat(1100)}\n%PDF-1.4`, false],
  ])('knows a document by its mark: %j', (text, wanted) => {
    expect(pdf.accepts(Buffer.from(text, 'latin1'))).toBe(wanted);
  });
});
