import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DETECTORS } from '../detectors/index.ts';
import { createFinder } from '../src/detect/finder.ts';
import { createDetection } from '../src/detect/index.ts';

const detection = createDetection(DETECTORS);
const finder = createFinder();
const encoder = new TextEncoder();

function candidates(bytes: Uint8Array, from = 0, to = bytes.length): [number, number][] {
  const out: number[] = [];
  finder.find(bytes, from, to, out);
  return Array.from({ length: out.length / 2 }, (_, index) => [out[2 * index]!, out[2 * index + 1]!]);
}

/** The matches of the whole text that no candidate covers. */
function missed(text: string): string[] {
  const ranges = candidates(encoder.encode(text));
  return detection
    .inText({ text, place: {} })
    .filter(match => {
      const start = encoder.encode(text.slice(0, match.start)).length;
      const end = start + encoder.encode(text.slice(match.start, match.end)).length;
      return !ranges.some(([from, to]) => from <= start && end <= to);
    })
    .map(match => `${match.detector}: ${text.slice(match.start, match.end)}`);
}

const digits = (least: number, most = least) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: least, maxLength: most }).map(list => list.join(''));
const separator = fc.constantFrom(
  '-',
  ' ',
  '.',
  ' - ',
  '\u2013',
  '\u2011',
  '\u00a0',
  '\u2009',
  '\u2212',
  '\u3000',
  '',
);

const groups = (...lengths: number[]) =>
  fc
    .tuple(fc.tuple(...lengths.map(length => digits(length))), separator)
    .map(([parts, between]) => parts.join(between));

const luhnTail = (body: string): string => {
  let sum = 0;
  for (let index = 0; index < body.length; index++) {
    const digit = Number(body[body.length - 1 - index]) * (index % 2 === 0 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return body + ((10 - (sum % 10)) % 10);
};
const card = fc
  .tuple(fc.constantFrom('4539', '5425', '2223', '6011', '3528', '6221'), digits(11), separator)
  .map(([prefix, rest, between]) =>
    luhnTail(prefix + rest)
      .match(/.{4}/g)!
      .join(between),
  );
const amex = fc
  .tuple(digits(12), separator)
  .map(([rest, between]) =>
    luhnTail(`37${rest}`).replace(/^(.{4})(.{6})(.{5})$/, `$1${between}$2${between}$3`),
  );

const fullWidth = (text: string) => text.replace(/\d/g, digit => String.fromCharCode(0xff10 + Number(digit)));
const arabic = (text: string) => text.replace(/\d/g, digit => String.fromCharCode(0x660 + Number(digit)));
const hidden = (text: string) => text.replace(/(\d)(?=\d)/, '$1\u200b');

const plain = fc.oneof(
  groups(3, 2, 4),
  card,
  amex,
  digits(4, 17),
  groups(4, 4, 4),
  groups(3, 3, 3),
  digits(8).map(number => `S${number}`),
  digits(7).map(number => `SA${number}`),
  digits(12).map(number => `M-${number.replace(/(...)(?=.)/g, '$1-')}`),
  digits(8).map(number => `K${number.slice(0, 2)}-${number.slice(2, 5)}-${number.slice(5)}`),
  fc.constantFrom(
    'GB82 WEST 1234 5698 7654 32',
    'DE89370400440532013000',
    'FR14 2004 1010 0505 0001 3M02 606',
    '08PTR48210',
    'WDLAB482C1D7',
    '011000015 4821037714',
    '⑆011000015⑆ 4821037714⑈ 1021',
    '%B4539578763621486^OAKFIELD/WREN^2904101?',
    '2 1 2 3 4 5 6 7 1',
    '2 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 1',
    ';4539578763621486=29041010000?',
    'DL48210377',
    '622011000015004821037714     0000125000EMP0042        WREN OAKFIELD           0011000010000001',
  ),
);
const number = fc.oneof(
  { weight: 6, arbitrary: plain },
  { weight: 1, arbitrary: plain.map(fullWidth) },
  { weight: 1, arbitrary: plain.map(arabic) },
  { weight: 1, arbitrary: plain.map(hidden) },
);

const cue = fc.constantFrom(
  '',
  '',
  '',
  'SSN: ',
  'ssn=',
  'empSSN ',
  'Social Security Number ',
  'soc_sec_no: ',
  'TIN ',
  'Número de Seguro Social: ',
  'số an sinh xã hội ',
  '社会安全号码：',
  'account number ',
  'Acct# ',
  'checking account: ',
  'cuenta bancaria ',
  'conta corrente: ',
  'kont labank ',
  'tài khoản ngân hàng ',
  'IRA account ',
  'a/c ',
  'loan no ',
  'DL# ',
  "driver's license ",
  'License No. ',
  'MA DL ',
  'carteira de habilitação ',
  'permis de conduire ',
  'bằng lái xe ',
  '驾照 ',
  'Lic. ',
  'OLN ',
  'Mass ID ',
  'state ID: ',
  'ID card no. ',
  'card number ',
  'CC# ',
  'Maestro ',
  'PAN ',
  'tarjeta de crédito ',
  'routing 011000015 account ',
  'IBAN ',
  'Name   SSN   Account\nWren   ',
);
const filler = fc.constantFrom(
  '\n',
  '\n',
  ' ',
  ', ',
  '. ',
  ' then ',
  'GET /a/b?c=1 200 5123\n',
  '10.0.0.1 - - [28/Mar/2024:10:00:00 +0000] ',
  '2024-03-05T12:00:00.123Z INFO ',
  'the order was sent ',
  '\n\n',
  'Name        SSN          Account      License\n',
  'Total 1,234.56 ',
  'Wren Oakfield lives in Leominster ',
  'é à ü ',
  '您好 ',
  'id,name,ssn,acct\n',
);
const text = fc
  .array(fc.tuple(filler, cue, number, filler), { minLength: 1, maxLength: 12 })
  .map(parts => parts.flat().join(''));

describe('finder', () => {
  it('points at every match that detection makes of the whole text', () => {
    fc.assert(
      fc.property(text, whole => {
        expect(missed(whole)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(DETECTORS.flatMap(detector => detector.examples.hit.filter(hit => !hit.includes(' ⇒ '))))(
    'covers %s',
    hit => {
      expect(missed(`Some words before it. ${hit} And after it.`)).toEqual([]);
      expect(missed(hit)).toEqual([]);
    },
  );

  it.each([
    ['leaders', `Account number ${'.'.repeat(90)} 4821037714`],
    ['a word in the same token', 'x=empSSN212345671;'],
    ['the end of a short license', 'driver license (Iowa) 123AB4567'],
    ['few digits right at their word', 'Checking account no. 482103'],
    ["a spreadsheet's decimals", 'Account number: 4821037714.0'],
    ['groups that belong together', 'The account of Wren Oakfield is 4821 0377 14'],
  ])('points at %s', (_name, whole) => {
    const last = whole.search(/\d\D{0,3}$|\d\.0$/);
    expect(candidates(encoder.encode(whole)).some(([from, to]) => from <= last && last < to)).toBe(true);
  });

  it('finds a heading of columns far above', () => {
    const rows = Array.from(
      { length: 50 },
      (_, row) => `Wren Oakfield${' '.repeat(7)}${212345671 + row * 1013}   ${'x'.repeat(20)}`,
    );
    const whole = `Name                SSN         Note\n${rows.join('\n')}`;
    expect(detection.inText({ text: whole, place: {} })).toHaveLength(50);
    expect(missed(whole)).toEqual([]);
  });

  it.each([
    ['prose', 'The committee met again and nothing was decided before lunch. '.repeat(50)],
    ['dates and times', '2024-03-05 12:00:00 start 05/03/2024 end 12:30\n'.repeat(50)],
    ['addresses and versions', '10.0.0.1 192.168.17.254 v1.22.3 0.12345\n'.repeat(50)],
    ['plain numbers', 'took 48210377 us, 1234567 rows, 212345671 bytes\n'.repeat(50)],
    ['milliseconds', '{"ts":1700000000000,"level":"info","dur":0.123456789}\n'.repeat(50)],
    [
      'a log of an account server',
      '10.20.30.40 - - [05/Mar/2024:10:00:00 +0000] "GET /account/84213?q=1 HTTP/1.1" 200 85517 "-"\n'.repeat(
        50,
      ),
    ],
    [
      'dates, times and telephones by a word',
      'account opened 2024-03-05 12:30:15, license 03/05/2024, SSN desk 617-555-0134, 617.555.0134\n'.repeat(
        50,
      ),
    ],
    [
      'addresses and versions by a word',
      'bank 192.168.117.254 card v10.22.31 visa 1234.56 iban 5.0\n'.repeat(50),
    ],
    [
      'hashes by a word',
      'account trace=9f30217748c2ab17 card 4b82d6e1-77aa-4c10-9d3e-5b1c90f7a2d4\n'.repeat(50),
    ],
    [
      'numbers far below prose that names an account',
      `The account is kept by the clerk who came last.\n${'Nothing more was said.\n'.repeat(20)}${'took 48210377 us\n'.repeat(60)}`,
    ],
  ])('passes over %s', (_name, whole) => {
    expect(candidates(encoder.encode(whole))).toEqual([]);
  });

  it('gives ascending ranges inside what it was asked for', () => {
    fc.assert(
      fc.property(text, fc.nat(200), fc.nat(400), (whole, skip, length) => {
        const bytes = encoder.encode(whole);
        const from = Math.min(skip, bytes.length);
        const to = Math.min(from + length, bytes.length);
        let last = from;
        for (const [start, end] of candidates(bytes, from, to)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(to);
      }),
    );
  });

  it.each([
    ['one endless stretch', '1-1-1-'.repeat(170_000)],
    ['one endless number', '7'.repeat(1_000_000)],
    [
      'bytes of all kinds',
      String.fromCharCode(...Array.from({ length: 60_000 }, (_, index) => (index * 7919) % 0xd7ff)),
    ],
    ['cues without end', 'ssn 1234567 acct 12345678\n'.repeat(20_000)],
  ])('ends on %s', (_name, whole) => {
    expect(candidates(encoder.encode(whole))).toBeDefined();
  });
});
