import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eml } from '../src/extract/mail/eml.ts';
import { memorySource } from '../src/lib/source.ts';
import type { ExtractContext, Piece } from '../src/model.ts';
import { at, drive, hasTool } from './archive-driver.ts';

const CRLF = (text: string): Buffer => Buffer.from(text.replace(/\n/g, '\r\n'), 'latin1');

const HEADERS = `Received: from relay (203.0.113.9) by mx; Mon, 2 Mar 2026 10:00:00 +0000
Message-ID: <4929000000006@relay.example>
From: =?utf-8?B?T2RhbHlzIELDqXJhcmQ=?= <odalys@corp.example>
To: "Farnsworthy, Quillon" <quillon@corp.example>,
 Tamsin Okwuosa <tamsin@corp.example>
Subject: =?iso-8859-1?Q?Ficha_de_admiss=E3o?=
X-Employee: 44-102
MIME-Version: 1.0
`;

async function pieces(bytes: Uint8Array): Promise<Piece[]> {
  const entry = { trail: ['a.eml'], bytes: bytes.length, modified: null, owner: null, mode: null };
  const context: ExtractContext = {
    entry,
    limits: {
      depth: 9,
      members: 99,
      expandedBytes: 1e9,
      ratio: 1e3,
      memoryBytes: 1e8,
      recordTime: 1e5,
      fileBytes: 1e9,
    },
    budget: { expanded() {}, packed() {} },
    finder: { find() {}, tells: () => true },
    passwords: [],
  };
  const all: Piece[] = [];
  for await (const piece of eml.extract(memorySource(bytes), context)) all.push(piece);
  return all;
}

describe('a mail message', () => {
  it('gives its header fields decoded, as a row that holds for all of it', async () => {
    const [first, second] = await pieces(CRLF(`${HEADERS}Content-Type: text/plain\n\nHello.\n`));
    expect(first).toMatchObject({ row: { kind: 'entry', outer: true } });
    const segments = first !== undefined && 'row' in first ? first.row.segments : [];
    expect(segments.map(one => [one.label, one.text, one.place.field])).toEqual([
      ['From', 'Odalys Bérard <odalys@corp.example>', 'From'],
      ['To', '"Farnsworthy, Quillon" <quillon@corp.example>, Tamsin Okwuosa <tamsin@corp.example>', 'To'],
      ['Subject', 'Ficha de admissão', 'Subject'],
    ]);
    expect(second).toMatchObject({ row: { segments: [{ label: 'X-Employee', text: '44-102' }] } });
  });

  it.each([
    ['7bit', 'us-ascii', 'Employee file 44-102\nline two\n'],
    ['quoted-printable', 'windows-1252', 'Ren=E9e O=92Dell =\nfile 44-102\n'],
    ['base64', 'utf-8', `${Buffer.from('Renée O’Dell file 44-102').toString('base64')}\n`],
    ['8bit', 'iso-8859-1', 'Ren\xe9e file 44-102\n'],
  ])('reads a text in %s and %s', async (encoding, charset, body) => {
    const type = `Content-Type: text/plain; charset=${charset}\nContent-Transfer-Encoding: ${encoding}\n`;
    const [record] = await drive('a.eml', CRLF(`${HEADERS}${type}\n${body}`));
    expect(record?.text).toContain('44-102');
    if (charset !== 'us-ascii') expect(record?.text).toContain('Renée');
    if (charset === 'windows-1252' || charset === 'utf-8') expect(record?.text).toContain('O’Dell');
  });

  it('counts lines in the decoded text and leaves quote marks out', async () => {
    const all = await pieces(CRLF(`${HEADERS}\nfirst\n\n> > the quoted third\n`));
    const last = all.at(-1);
    const segment = last !== undefined && 'segment' in last ? last.segment : null;
    expect(segment?.text).not.toContain('>');
    const where = segment?.text.indexOf('quoted') ?? -1;
    expect(segment?.locate?.(where)).toMatchObject({ line: 3, column: 9, field: 'body' });
  });

  const both = (plain: string, markup: string) =>
    CRLF(`${HEADERS}Content-Type: multipart/alternative; boundary=b1

--b1
Content-Type: text/plain

${plain}
--b1
Content-Type: text/html

${markup}
--b1--
`);

  it('reads plain and HTML text once where they say the same', async () => {
    const [same] = await drive('a.eml', both('The code is 7781.', '<p>The <b>code</b> is&nbsp;7781.</p>'));
    expect(same?.text.match(/7781/g)).toHaveLength(1);
    const [more] = await drive('a.eml', both('Please view in HTML.', '<p>The code is 7781, again 7782.</p>'));
    expect(more?.text).toContain('7782');
    expect(more?.text).toContain('Please view');
  });

  it('gives attachments, inline parts and messages within as records', async () => {
    const bytes = CRLF(`${HEADERS}Content-Type: multipart/mixed; boundary=outer

--outer
Content-Type: text/plain

See attached.
--outer
Content-Type: text/csv; name="=?utf-8?Q?list=C3=A9.csv?="
Content-Transfer-Encoding: base64
Content-Disposition: attachment

${Buffer.from('a,b\n1,2\n').toString('base64')}
--outer
Content-Type: image/png
Content-ID: <x>
Content-Disposition: inline

not really
--outer
Content-Type: message/rfc822

From: tamsin@corp.example
To: odalys@corp.example
Subject: inner

the inner text
--outer--
`);
    const met = await drive('a.eml', bytes);
    expect(at(met, 'listé.csv').text).toBe('a,b\n1,2\n');
    expect(at(met, 'part 2.png').text).toContain('not really');
    expect(at(met, 'part 3.eml')).toMatchObject({ format: 'eml' });
    expect(at(met, 'part 3.eml').text).toContain('the inner text');
    expect(at(met, '').text).toContain('See attached.');
    expect(at(met, '').text).not.toContain('the inner text');
  });

  const hidden = 'Quillon Farnsworthy, file 44-909';
  const packed = Buffer.from(`${hidden}\n`).toString('base64');
  it.each([
    [
      'a delimiter that is not the one told',
      `Content-Type: multipart/mixed; boundary="AAA"\n\n--BBB\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\n${packed}\n--BBB--\n`,
    ],
    [
      'another delimiter and no part headers',
      `Content-Type: multipart/mixed; boundary="AAA"\n\n--BBB\n\n${hidden}\n`,
    ],
    [
      'no delimiter told',
      `Content-Type: multipart/mixed\n\n--BBB\nContent-Type: text/plain\n\n${hidden}\n--BBB--\n`,
    ],
    ['no delimiter at all', `Content-Type: multipart/mixed; boundary=AAA\n\n${hidden}\n`],
    [
      'a body in base64 without its delimiter',
      `Content-Type: multipart/mixed; boundary=AAA\nContent-Transfer-Encoding: base64\n\n${packed}\n`,
    ],
    [
      'a part behind the end',
      `Content-Type: multipart/mixed; boundary=AAA\n\n--AAA\n\nHi\n--AAA--\n--AAA\nContent-Type: text/plain\n\n${hidden}\n`,
    ],
    [
      'a part without a blank line',
      `Content-Type: multipart/mixed; boundary=AAA\n\n--AAA\n${hidden}\n--AAA--\n`,
    ],
    ['no blank line after the header', `Content-Type: text/plain\n${hidden}\n`],
    [
      'text that is not the base64 it should be',
      `Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n${hidden}\n`,
    ],
  ])('is read and called damaged with %s', async (_, rest) => {
    const met = await drive('a.eml', CRLF(`${HEADERS}${rest}`));
    expect(met.map(one => one.text).join('\n')).toContain(hidden);
    expect(at(met, '').status).toBe('partial damaged-part');
  });

  it('is read before and behind its parts', async () => {
    const type = 'Content-Type: multipart/mixed; boundary=AAA\n\n';
    const parts = '--AAA\nContent-Type: text/plain\n\nHi\n--AAA--\n';
    const phrase = 'This is a multi-part message in MIME format.\n';
    for (const body of [`${hidden}\n${parts}`, `${parts}${hidden}\n`]) {
      expect(at(await drive('a.eml', CRLF(`${HEADERS}${type}${body}`)), '')).toMatchObject({
        status: 'scanned',
        text: expect.stringContaining(hidden),
      });
    }
    const usual = at(await drive('a.eml', CRLF(`${HEADERS}${type}${phrase}${parts}`)), '');
    expect(usual.status).toBe('scanned');
    expect(usual.text).not.toContain('MIME format');
  });

  it('is sound behind a byte order mark', async () => {
    const bytes = Buffer.from(`\ufeff${HEADERS}\n${hidden}\n`);
    expect(at(await drive('a.eml', bytes), '').status).toBe('scanned');
  });

  it('gives a piece of a message and says that others are missing', async () => {
    const type = 'Content-Type: message/partial; id="x@y"; number=2; total=3\n\n';
    const met = await drive('a.eml', CRLF(`${HEADERS}${type}${hidden}\n`));
    expect(at(met, 'part 1.eml').text).toContain(hidden);
    expect(at(met, '').status).toBe('partial damaged-part');
  });

  it('gives uuencoded files as records', async () => {
    const bytes = Buffer.from(`${hidden}\nand a second line of it, 100% sure\n`);
    const rows: string[] = [];
    for (let from = 0; from < bytes.length; from += 45) {
      const row = bytes.subarray(from, from + 45);
      let line = String.fromCharCode(32 + row.length);
      for (let at = 0; at < row.length; at += 3) {
        const bits = ((row[at] ?? 0) << 16) | ((row[at + 1] ?? 0) << 8) | (row[at + 2] ?? 0);
        for (const shift of [18, 12, 6, 0]) line += String.fromCharCode(((bits >> shift) & 63) + 32 || 96);
      }
      rows.push(line.trimEnd());
    }
    const block = (end: string) => `Hello\nbegin 644 list.txt\n${rows.join('\n')}\n\`\n${end}`;
    const whole = await drive('a.eml', Buffer.from(`${HEADERS}\n${block('end\nBye\n')}`));
    expect(at(whole, 'list.txt').text).toBe(bytes.toString());
    expect(at(whole, '')).toMatchObject({ status: 'scanned', text: expect.stringContaining('Bye') });
    const cut = await drive('a.eml', Buffer.from(`${HEADERS}\n${block('')}`));
    expect(at(cut, 'list.txt').text).toBe(bytes.toString());
    expect(at(cut, '').status).toBe('partial damaged-part');
  });

  it('is told by its header fields, not by a colon', async () => {
    const formats = async (text: string) => (await drive('a.txt', Buffer.from(text))).at(-1)?.format;
    expect(await formats('name: x\nversion: 2\nfrom: y\nscripts:\n  a: b\n')).toBeNull();
    expect(await formats('2026-03-02 10:00:00 INFO From: x To: y\n')).toBeNull();
    expect(
      await formats('To: All staff\nFrom: The office\nDate: Monday\nSubject: Keys\n\nHello\n'),
    ).toBeNull();
    expect(await formats('Date: Mon, 2 Mar 2026\nFrom: a@b.example\nTo: c@d.example\n\nHello\n')).toBe('eml');
    expect(await formats('Delivered-To: a@b.example\nReceived: from x\n\nHello\n')).toBe('eml');
  });

  it('ends in statuses whatever bytes are changed', async () => {
    const bytes = both('The code is 7781.', '<p>The <b>code</b> is&nbsp;7781.</p>');
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 20 }), async all => {
        const changed = Buffer.from(bytes);
        for (const [where, value] of all) changed[where] = value;
        expect((await drive('a.eml', changed)).length).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a mailbox', () => {
  const message = (number: number, body: string) =>
    `From odalys@corp.example Mon Mar  2 10:0${number}:00 2026\nFrom: odalys@corp.example\nTo: x@corp.example\nSubject: ${number}\n\n${body}\n\n`;
  const mailbox = [
    message(1, 'one\n>From the start\n>>From deeper'),
    message(2, 'From here it is text\nFrom now on: 12:30 daily'),
    message(3, 'x'.repeat(5000)),
    message(4, 'four'),
  ].join('');

  it.each([undefined, 64, 1000])('gives each message as a record, through chunks of %s', async chunk => {
    const met = await drive('box', CRLF(mailbox), chunk === undefined ? {} : { chunk });
    expect(met.map(one => one.path)).toEqual(['message 1', 'message 2', 'message 3', 'message 4', '']);
    expect(at(met, 'message 1').text).toMatch(/^From the start$/m);
    expect(at(met, 'message 1').text).toContain('From deeper');
    expect(at(met, 'message 2').text).toContain('From now on: 12:30');
    expect(at(met, 'message 3').text).toContain('x'.repeat(5000));
  });

  it('passes over a message that is too large, and says so', async () => {
    const large = message(1, 'y\n'.repeat(40_000)) + message(2, 'small');
    const met = await drive('box', Buffer.from(large), { chunk: 1000, limits: { memoryBytes: 20_000 } });
    expect(at(met, 'message 1').status).toBe('unreadable memory-limit');
    expect(at(met, 'message 2').text).toContain('small');
  });

  it('of Apple Mail is one message', async () => {
    const mail = 'From: a@b.example\nTo: c@d.example\nSubject: s\n\ntext\n';
    const bytes = Buffer.from(`${mail.length}\n${mail}<?xml version="1.0"?><plist>7781</plist>`);
    const [record] = await drive('1.emlx', bytes);
    expect(record?.text).toContain('text');
    expect(record?.text).not.toContain('7781');
  });
});

describe.skipIf(!hasTool('openssl'))('a signed message', () => {
  it('is read, opaque or not; a detached signature holds nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pii-signed-'));
    const openssl = (input: string, ...args: string[]) =>
      execFileSync('openssl', args, { cwd: folder, input, stdio: 'pipe' });
    try {
      openssl(
        '',
        'req',
        '-x509',
        '-newkey',
        'rsa:2048',
        '-nodes',
        '-subj',
        '/CN=t',
        '-keyout',
        'k.pem',
        '-out',
        'c.pem',
      );
      const text = 'Content-Type: text/plain\r\n\r\nfile 44-102\r\n';
      const sign = (...args: string[]) =>
        openssl(text, 'smime', '-sign', '-signer', 'c.pem', '-inkey', 'k.pem', ...args);
      const opaque = await drive('a.eml', sign('-nodetach', '-from', 'a@b.example', '-to', 'c@d.example'));
      expect(at(opaque, 'smime.p7m > signed content').text).toContain('file 44-102');
      const clear = await drive('a.eml', sign('-from', 'a@b.example', '-to', 'c@d.example'));
      expect(at(clear, '').text).toContain('file 44-102');
      expect(at(clear, 'smime.p7s')).toMatchObject({ status: 'scanned', format: 'p7m' });
      expect(
        at(await drive('list.csv.p7m', sign('-nodetach', '-outform', 'DER')), 'list.csv').text,
      ).toContain('44-102');
      const streamed = sign('-nodetach', '-stream', '-outform', 'PEM');
      expect(at(await drive('list.csv.p7m', streamed), 'list.csv').text).toContain('44-102');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('winmail.dat', () => {
  const attribute = (level: number, id: number, data: Buffer) => {
    const head = Buffer.alloc(9);
    head.writeUInt8(level, 0);
    head.writeUInt32LE(id, 1);
    head.writeUInt32LE(data.length, 5);
    return Buffer.concat([head, data, Buffer.alloc(2)]);
  };
  const parcel = Buffer.concat([
    Buffer.from('789f3e220100', 'hex'),
    attribute(1, 0x18004, Buffer.from('The subject\0')),
    attribute(1, 0x2800c, Buffer.from('The body text\0')),
    attribute(2, 0x69002, Buffer.alloc(14)),
    attribute(2, 0x18010, Buffer.from('LIST~1.CSV\0')),
    attribute(2, 0x6800f, Buffer.from('a,b\n')),
    attribute(
      2,
      0x69005,
      Buffer.concat([
        Buffer.from('010000001e000737010000000900', 'hex'),
        Buffer.from('0000list.csv\0\0\0\0').subarray(2),
      ]),
    ),
  ]);

  it('gives the message and what is attached', async () => {
    const met = await drive('winmail.dat', parcel);
    expect(at(met, '').text).toContain('Subject: The subject');
    expect(at(met, '').text).toContain('The body text');
    expect(met[0]?.text).toBe('a,b\n');
  });

  it('ends in statuses whatever bytes are changed', async () => {
    const change = fc.tuple(fc.nat(parcel.length - 1), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 6 }), async all => {
        const changed = Buffer.from(parcel);
        for (const [where, value] of all) changed[where] = value;
        expect((await drive('winmail.dat', changed)).length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});
