import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ldif } from '../src/extract/exchange/ldif.ts';
import { icalendar, vcard } from '../src/extract/exchange/vcard.ts';
import { labelled, misplaced, piecesOf, rowsOf, segmentsOf, shown, takes } from './text-pieces.ts';

const lengths = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 4 });

describe('ldif', () => {
  const text = `version: 1
# people
dn: cn=Teo Achterberg,ou=p,o=q
objectClass: person
cn: Teo Achterberg
sn;lang-de:: ${Buffer.from('Achtérberg').toString('base64')}
employeeNumber: 219-45-
 7781

dn: cn=Ida
cn: Ida Vos
jpegPhoto:: ${Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0, 0, 1, 0, 0]).toString('base64')}
-
`;

  it('gives an entry as a row under the names of its attributes', async () => {
    const pieces = await piecesOf(ldif, text);
    expect(labelled(pieces)).toEqual([
      [
        'dn=cn=Teo Achterberg,ou=p,o=q',
        'objectClass=person',
        'cn=Teo Achterberg',
        'sn=Achtérberg',
        'employeeNumber=219-45-7781',
      ],
      ['dn=cn=Ida', 'cn=Ida Vos'],
    ]);
    expect(rowsOf(pieces)[0]!.kind).toBe('entry');
    const number = rowsOf(pieces)[0]!.segments[4]!;
    expect(number.locate!(8)).toEqual({ line: 8, column: 3, field: 'employeeNumber' });
  });

  it('knows itself', () => {
    expect(takes(ldif, text)).toBe(true);
    expect(takes(ldif, '# only\n\ndn:: Y249SWRh\n')).toBe(true);
    expect(takes(ldif, 'dn\nof text')).toBe(false);
    expect(takes(ldif, 'version: 1\nname: x')).toBe(false);
  });
});

describe('vcard', () => {
  const text = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    'N:Achterberg;Teo;J.;;',
    'FN:Teo J. Achterberg',
    'item1.X-SSN:219457781',
    'item1.X-ABLabel:Social Security',
    'NOTE:SSN 219-45-77',
    ' 81\\, account\\n44102933',
    'NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Caf=C3=A9 =',
    'S20485511',
    'ADR;TYPE=home:;;4 Elm\\; St;Hull;MA;02045;US',
    'END:VCARD',
  ].join('\r\n');

  it('gives a card as a row', async () => {
    const pieces = await piecesOf(vcard, text);
    expect(labelled(pieces)).toEqual([
      [
        'Last Name=Achterberg',
        'First Name=Teo',
        'Middle Name=J.',
        'Name=Teo J. Achterberg',
        'Social Security=219457781',
        'NOTE=SSN 219-45-7781, account\n44102933',
        'NOTE=Café S20485511',
        'Address=4 Elm; St',
        'City=Hull',
        'State=MA',
        'ZIP=02045',
        'Country=US',
      ],
    ]);
    expect(shown(rowsOf(pieces)[0]!)[1]).toBe('First Name=Teo @N 3:14');
    expect(rowsOf(pieces)[0]!.segments[5]!.locate!(13)).toMatchObject({ line: 8, column: 2 });
  });

  it('tells of a card that is cut off', async () => {
    const pieces = await piecesOf(vcard, 'BEGIN:VCARD\nFN:Ida Vos\n');
    expect(labelled(pieces)).toEqual([['Name=Ida Vos']]);
    expect(pieces.at(-1)).toEqual({ problem: { status: 'partial', cause: 'truncated' } });
  });

  it('gives an event as a row, people by their names', async () => {
    const calendar =
      'BEGIN:VCALENDAR\nPRODID:x\nBEGIN:VEVENT\nSUMMARY:Call\nATTENDEE;ROLE=X;CN="Vos, Ida":mailto:ida@example.org\nDESCRIPTION:SSN 219-45-7781\nBEGIN:VALARM\nTRIGGER:-PT5M\nEND:VALARM\nEND:VEVENT\nEND:VCALENDAR\n';
    expect(takes(icalendar, calendar)).toBe(true);
    expect(takes(vcard, calendar)).toBe(false);
    expect(labelled(await piecesOf(icalendar, calendar))).toContainEqual([
      'SUMMARY=Call',
      'Name=Vos, Ida',
      'E-mail=mailto:ida@example.org',
      'DESCRIPTION=SSN 219-45-7781',
    ]);
  });
});

describe('directory properties', () => {
  const word = fc.stringMatching(/^[A-Za-zé0-9]{1,30}$/);

  it('finds folded values at their places, whatever the chunks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(word, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 12 }),
        lengths,
        async (values, width, cuts) => {
          const folded = (line: string) => line.match(new RegExp(`.{1,${width + 8}}`, 'g'))!.join('\r\n ');
          const lines = values.map(value => folded(`x-v: ${value}`));
          const text = `dn: cn=a\r\n${lines.join('\r\n')}\r\n`;
          const segments = segmentsOf(await piecesOf(ldif, text, cuts)).slice(1);
          expect(segments.map(segment => segment.text)).toEqual(values);
          expect(misplaced(text, segments, /[A-Za-zé0-9]/g)).toEqual([]);
          const cards = `BEGIN:VCARD\r\n${values.map(value => folded(`NOTE:\\n${value}`)).join('\r\n')}\r\nEND:VCARD`;
          const notes = segmentsOf(await piecesOf(vcard, cards, cuts));
          expect(notes.map(segment => segment.text)).toEqual(values);
          expect(misplaced(cards, notes, /[A-Za-zé0-9]/g)).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('throws at nothing and reads the same in any chunks', async () => {
    const junk = fc.array(
      fc.constantFrom(
        'BEGIN:VCARD\n',
        'END:VCARD\n',
        'dn: x\n',
        'a:: ',
        'QUJD',
        '\n',
        ' ',
        '\r\n',
        'N:',
        ';',
        ':',
        '\\',
        '"',
        'CN=',
        'x.',
        'X-ABLABEL:',
        ';QUOTED-PRINTABLE:',
        '=C3',
        '=\n',
        'é',
        '219-45-7781',
      ),
      { maxLength: 40 },
    );
    await fc.assert(
      fc.asyncProperty(
        junk,
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom(ldif, vcard),
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
