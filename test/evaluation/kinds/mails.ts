import { createPage, type Page, type Part, withoutPlaces } from '../page.ts';
import type { Draft, Kind } from '../truth.ts';
import type { Owner, World } from '../world.ts';
import { mailAddress, moment, othersSentences, ownSentence, tongue } from './speech.ts';
import { paragraph } from './wrapping.ts';
import { joined, type Language, negativeSentence, someone } from './writing.ts';

/** A word of a header field: as it is, or encoded where it is not ASCII (RFC 2047). */
function headerWord(text: string): string {
  return /^[ -~]*$/.test(text) ? text : `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`;
}

const SUBJECTS =
  'Re: paperwork|Update to my file|FW: new hire|Question about payroll|your request|Documents attached|Re: Re: rental|Fwd: claim'.split(
    '|',
  );

function mailbox({ random }: World, { person }: Owner): string {
  const shown = random.pick([`${person.given} ${person.family}`, `${person.family}, ${person.given}`]);
  const word = headerWord(shown);
  return `${/[,.]/.test(word) ? `"${word}"` : word} <${mailAddress(person, random)}>`;
}

function quotedPrintable(text: string): string {
  const bytes = [...Buffer.from(text.replace(/\n/g, '\r\n'))];
  const signs = bytes.map(byte =>
    (byte >= 33 && byte <= 126 && byte !== 61) || byte === 32 || byte === 13 || byte === 10
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  );
  let line = 0;
  const out: string[] = [];
  for (const sign of signs) {
    if (sign !== '\r' && sign !== '\n' && line + sign.length > 74) {
      out.push('=\r\n');
      line = 0;
    }
    out.push(sign);
    line = sign === '\n' ? 0 : line + sign.length;
  }
  return out.join('');
}

/** A text part with its own header fields, in one of the transfer encodings. */
function textPart({ random }: World, text: string, more = ''): string {
  const [encoding, body] = random.pick<() => [string, string]>([
    () => ['8bit', text.replace(/\n/g, '\r\n')],
    () => ['quoted-printable', quotedPrintable(text)],
    () => ['base64', Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n')],
  ])();
  return `Content-Type: text/plain; charset=utf-8${more}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n`;
}

/** The mail with the page as its text, and perhaps with a second text attached. */
function mail(world: World, from: Owner, to: Owner, page: Page, attached?: Page): Draft {
  const { random } = world;
  const head = [
    `From: ${mailbox(world, from)}`,
    `To: ${mailbox(world, to)}`,
    `Subject: ${headerWord(random.pick(SUBJECTS))}`,
    `Date: Tue, ${random.between(10, 28)} Mar 2025 10:${random.between(10, 59)}:00 -0400`,
    `Message-ID: <${random.digits(9)}.${random.digits(13)}@millbrook.example>`,
    'MIME-Version: 1.0',
  ].join('\r\n');
  const main = page.draft('eml');
  if (attached === undefined)
    return withoutPlaces({ ...main, bytes: `${head}\r\n${textPart(world, String(main.bytes))}` });
  const second = attached.draft('txt');
  const boundary = `=_${random.digits(12)}`;
  const parts = [
    textPart(world, String(main.bytes)),
    textPart(
      world,
      String(second.bytes),
      '; name="note.txt"\r\nContent-Disposition: attachment; filename="note.txt"',
    ),
  ];
  return withoutPlaces({
    ending: 'eml',
    bytes: `${head}\r\nContent-Type: multipart/mixed; boundary="${boundary}"\r\n\r\n${parts.map(part => `--${boundary}\r\n${part}`).join('')}--${boundary}--\r\n`,
    planted: [...main.planted, ...second.planted],
    negatives: [...main.negatives, ...second.negatives],
  });
}

const HELLOS = ['Hi,', 'Hello,', 'Good morning,', 'Hi all,', 'Team,', ''];
const BYES = ['Thanks,', 'Best,', 'Regards,', 'Thank you,', 'Sent from my phone', '--'];

/** What one person writes: a number of their own or of others, hard negatives, and the name below. */
function message(world: World, page: Page, writer: Owner, language: Language, start: string): void {
  const { random } = world;
  const setting = { width: 72, start };
  const put = (...parts: readonly Part[]): void => page.line(start, ...parts);
  put(random.pick(HELLOS));
  put();
  const other = someone(world, language.titles);
  const [element, negative] = othersSentences(world, language, other);
  const mine = joined(ownSentence(world, language, writer), negativeSentence(world, language));
  const others = joined(element, [random.pick(language.fillers)], negative);
  for (const parts of random.pick([
    [mine],
    [others],
    [mine, others],
    [others, joined(negativeSentence(world, language))],
  ])) {
    paragraph(page, parts, setting);
    put();
  }
  put(random.pick(BYES));
  put(writer.name);
}

/** A writer whose mails show the name in full. */
function writer(world: World): Owner {
  const person = world.person();
  return { person, name: world.written(person, 'First Last') };
}

function plainMail(world: World): Draft {
  const { random } = world;
  const [from, to] = [writer(world), writer(world)];
  const language = tongue(world);
  const page = createPage();
  message(world, page, from, language, '');
  if (random.chance(0.7)) return mail(world, from, to, page);
  const attached = createPage();
  paragraph(attached, joined(...othersSentences(world, language, someone(world))), { width: 72 });
  return mail(world, from, to, page, attached);
}

function thread(world: World): Draft {
  const { random } = world;
  const people = [writer(world), writer(world)] as const;
  const language = tongue(world);
  const page = createPage();
  const depth = random.between(2, 4);
  for (let at = 0; at < depth; at++) {
    const who = people[at % 2]!;
    const start = at === 0 ? '' : `${'>'.repeat(at)} `;
    if (at > 0) {
      page.line('>'.repeat(at - 1));
      page.line(
        `${at === 1 ? '' : `${'>'.repeat(at - 1)} `}On ${moment(world)}, ${who.name} <${mailAddress(who.person, random)}> wrote:`,
      );
    }
    message(world, page, who, language, start);
  }
  return mail(world, people[0], people[1], page);
}

function forwarded(world: World): Draft {
  const { random } = world;
  const [from, to, first] = [writer(world), writer(world), writer(world)];
  const language = tongue(world);
  const page = createPage();
  page.line('FYI, please handle.');
  page.line();
  page.line(from.name);
  page.line();
  page.line(
    random.pick([
      '---------- Forwarded message ---------',
      '-----Original Message-----',
      'Begin forwarded message:',
    ]),
  );
  page.line(`From: ${first.name} <${mailAddress(first.person, random)}>`);
  page.line(`Sent: ${moment(world)}`);
  page.line(`To: ${from.name}`);
  page.line(`Subject: ${random.pick(SUBJECTS)}`);
  page.line();
  message(world, page, first, language, '');
  return mail(world, from, to, page);
}

/** Mails: one, with what it answers, and with what it passes on. */
export const MAILS: readonly Kind[] = [
  { id: 'mail', group: 'prose', make: plainMail },
  { id: 'mail-thread', group: 'prose', make: thread },
  { id: 'mail-forwarded', group: 'prose', make: forwarded },
];
