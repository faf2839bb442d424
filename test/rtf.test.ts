import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rtf } from '../src/extract/office/rtf.ts';
import { createRtfTokens, type RtfToken } from '../src/extract/office/rtf-tokens.ts';
import { placeOf, type Read, readPieces, rowLines } from './office-pieces.ts';

const read = (body: string): Promise<Read> =>
  readPieces(rtf, Buffer.from(`{\\rtf1${body}}`, 'latin1'), 'a.rtf');
const texts = async (body: string): Promise<string[]> =>
  (await read(body)).segments.map(segment => segment.text);

describe('rtf text', () => {
  it.each([
    ['joins runs of one paragraph', '\\ansi SSN 219-{\\b 44}-7310\\par next', ['SSN 219-44-7310', 'next']],
    ['decodes the code page of the document', "\\ansi\\ansicpg1250 za\\'bf\\'f3\\'b3\\'e6", ['zażółć']],
    [
      'decodes bytes by the font that they stand in',
      "{\\fonttbl{\\f0 A;}{\\f1\\fcharset128 B;}}\\f1\\'93\\'8c\\'8b\\'9e",
      ['東京'],
    ],
    [
      'skips the fallback of a Unicode character',
      "N\\u250\\'faez \\uc2\\u24180\\'94\\'4e. \\uc0\\u241 o",
      ['Núez 年. ño'],
    ],
    ['joins surrogates', '\\u-10179?\\u-8704?', ['😀']],
    [
      'writes symbols as characters',
      'a\\tab b\\_c\\~d\\-e\\line f\\\\\\{\\}\\emdash',
      ['a\tb-c de\nf\\{}\u2014'],
    ],
    [
      'leaves out pictures, lists, styles and unknown destinations',
      '{\\stylesheet{\\s1 Normal;}}{\\*\\unknown gone}{\\pict 89504e47}{\\listtext 1.}kept',
      ['kept'],
    ],
    ['leaves out binary data, whatever it holds', 'a\\bin3 }}}b', ['ab']],
    [
      'keeps hidden text and field results, without instructions',
      '{\\v hidden }{\\field{\\*\\fldinst DATE}{\\fldrslt today}}',
      ['hidden today'],
    ],
  ])('%s', async (_, body, expected) => expect(await texts(body)).toEqual(expected));

  it('reads headers, footnotes, comments and text boxes apart from the body', async () => {
    const result = await read(
      '{\\header on top\\par}body{\\footnote a note} goes on{\\*\\annotation a remark}{\\shp{\\*\\shpinst{\\sp{\\sn n}{\\sv v}}{\\shptxt boxed\\par}}}\\par last',
    );
    expect(result.segments.map(segment => segment.text)).toEqual([
      'body goes on',
      'last',
      'on top',
      'a note',
      'a remark',
      'boxed',
    ]);
    expect(placeOf(result, 'on top')).toEqual({ field: 'header paragraph 1' });
  });

  it('reads tables by row', async () => {
    const row = (...cells: string[]): string =>
      `\\trowd\\pard\\intbl ${cells.map(cell => `${cell}\\cell `).join('')}\\row `;
    const body = `before\\par ${row('Full name', 'SSN')}${row('Ysolde\\par Brandvold', '417-22-9031')}\\pard after`;
    const result = await read(body);
    expect(rowLines(result).join()).toContain('SSN=417-22-9031');
    expect(result.segments.map(segment => segment.text)).toEqual(expect.arrayContaining(['before', 'after']));
  });

  it('tells deleted text apart from what stands', async () => {
    expect(await texts('SSN {\\deleted 219-44-7310}{\\revised withheld}')).toEqual([
      'SSN withheld',
      'SSN 219-44-7310',
    ]);
  });

  it('reads properties, user properties and variables', async () => {
    const result = await read(
      '{\\info{\\title Intake form}{\\author Wennerholm}}{\\*\\userprops{\\propname Client}\\proptype30{\\staticval Ysolde}}{\\*\\docvar {acct}{55120987}}text',
    );
    expect(rowLines(result)).toEqual(['title=Intake form', 'Client=Ysolde|acct=55120987']);
    expect(result.text).toContain('Wennerholm');
  });

  it('gives out embedded objects as members', async () => {
    const words = (text: string): Buffer =>
      Buffer.concat([Buffer.from([text.length + 1, 0, 0, 0]), Buffer.from(`${text}\0`)]);
    const file = Buffer.from('inner file');
    const tail = Buffer.alloc(8);
    const path = Buffer.from('C:\\x.txt\0');
    tail.writeUInt32LE(path.length, 4);
    const length = Buffer.alloc(4);
    length.writeUInt32LE(file.length);
    const native = Buffer.concat([
      Buffer.from('\x02\x00x.txt\0C:\\x.txt\0', 'latin1'),
      tail.subarray(0, 8),
      path,
      length,
      file,
    ]);
    const object = Buffer.concat([
      Buffer.from([1, 5, 0, 0, 2, 0, 0, 0]),
      words('Package'),
      Buffer.alloc(8),
      Buffer.alloc(4),
      native,
    ]);
    const result = await read(`{\\object{\\*\\objdata ${object.toString('hex')}}{\\result shown}}`);
    expect(result.members).toEqual(['x.txt']);
    const piece = result.pieces.find(one => 'member' in one);
    const bytes = await (
      piece as { member: { source: { bytes(): Promise<Uint8Array> } } }
    ).member.source.bytes();
    expect(Buffer.from(bytes).toString()).toBe('inner file');
    expect(result.text).toContain('shown');
  });

  it('says that a document is cut off', async () => {
    const result = await readPieces(rtf, Buffer.from('{\\rtf1 kept {\\b more'), 'a.rtf');
    expect(result.text).toBe('kept more');
    expect(result.problems).toEqual([{ status: 'partial', cause: 'truncated' }]);
  });

  it('takes any bytes without failing', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.constantFrom(
            '{',
            '}',
            '\\*',
            '\\par',
            '\\cell',
            '\\row',
            "\\'e4",
            '\\u8364?',
            '\\bin9 ',
            '\\trowd',
            '\\footnote',
            '\\objdata',
            '\\fldinst',
            'a1',
            ' ',
            '\\info',
            '\\uc3',
          ),
          { maxLength: 60 },
        ),
        async parts => {
          await read(parts.join(''));
        },
      ),
    ));
});

describe('rtf tokens', () => {
  it('are the same wherever the chunks are cut', () => {
    const bytes = Buffer.from("{\\rtf1\\ansi a\\b0 b\\'e4\\bin2 {}c\\u-10179?\\*\\x}", 'latin1');
    const cut = (at: number): RtfToken[] => {
      const tokens: RtfToken[] = [];
      const reader = createRtfTokens(token => tokens.push(token));
      reader.write(bytes.subarray(0, at));
      reader.write(bytes.subarray(at));
      reader.end();
      return tokens;
    };
    const whole = cut(0);
    for (let at = 1; at < bytes.length; at++) expect(cut(at)).toEqual(whole);
  });
});

describe('rtf object data that is no object', () => {
  it.each([
    ['bytes', Buffer.from('Rosalind Tavernier SSN 536-22-8741', 'latin1')],
    ['wide characters', Buffer.from('Rosalind Tavernier SSN 536-22-8741', 'utf16le')],
    ['a few bytes', Buffer.from('536228741', 'latin1')],
  ])('is read as text: %s', async (_, data) => {
    const result = await read(`{\\object{\\*\\objdata ${data.toString('hex')}}}`);
    expect(result.text).toContain(
      data.includes(0) ? 'Rosalind Tavernier SSN 536-22-8741' : data.toString('latin1'),
    );
  });
});
