import { memorySource } from '../../lib/source.ts';
import { Unread } from '../../lib/unread.ts';
import type { Entry, ExtractContext, Extractor, Member, Piece, Source } from '../../model.ts';
import { bodyAlternatives } from './mail-alternatives.ts';
import { headerRows, looksLikeMail, readHeaders } from './mail-headers.ts';
import { asMessage, keepEpilogue, type MimeTree, strayTexts } from './mail-stray.ts';
import { takeUuFiles } from './mail-uuencode.ts';

const HEAD = 64 * 1024;
const EXTENSIONS = ['eml', 'mht', 'mhtml', 'nws', 'email'];

/** Endings for parts that have no file name. */
const ENDINGS: Readonly<Record<string, string>> = {
  'message/rfc822': 'eml',
  'message/partial': 'eml',
  'text/html': 'html',
  'text/plain': 'txt',
  'text/csv': 'csv',
  'text/calendar': 'ics',
  'text/vcard': 'vcf',
  'text/rtf': 'rtf',
  'application/rtf': 'rtf',
  'application/pdf': 'pdf',
  'application/json': 'json',
  'application/zip': 'zip',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
};

interface Part {
  readonly filename: string | null;
  readonly mimeType: string;
  readonly content: ArrayBuffer | Uint8Array | string;
}

/** The head of a message as text: what is beyond ASCII is UTF-8 (RFC 6532) or, from old programs, Windows-1252. */
function headText(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(HEAD, bytes.byteLength));
  const start = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  const utf8 = head.toString('utf8', start);
  return utf8.slice(0, -4).includes('\ufffd') ? head.toString('latin1', start) : utf8;
}

function memberOf(name: string, bytes: Uint8Array, context: ExtractContext): Member {
  const entry: Entry = {
    trail: [...context.entry.trail, name],
    bytes: bytes.length,
    modified: null,
    owner: null,
    mode: null,
  };
  return { entry, source: memorySource(bytes) };
}

function partMember(part: Part, index: number, context: ExtractContext): Member {
  const ending = ENDINGS[part.mimeType];
  const name = part.filename?.trim() || `part ${index + 1}${ending === undefined ? '' : `.${ending}`}`;
  const bytes = typeof part.content === 'string' ? Buffer.from(part.content) : new Uint8Array(part.content);
  context.budget.expanded(bytes.length);
  return memberOf(name, bytes, context);
}

/** How many times what stands outside of the parts is read as parts of its own. */
const MOST_REPAIRS = 5;

async function parseMail(bytes: Uint8Array) {
  const { default: PostalMime } = await import('postal-mime');
  const parser = new PostalMime({ forceRfc822Attachments: true });
  const { root } = parser as unknown as { readonly root: MimeTree };
  const epilogue = keepEpilogue(root);
  const mail = await parser.parse(bytes).catch(() => {
    throw new Unread('partial', 'damaged', 'MIME structure');
  });
  return { mail, stray: strayTexts(root, epilogue(), bytes) };
}

const damagedPart = (detail: string): Piece => ({
  problem: { status: 'partial', cause: 'damaged-part', detail },
});

async function* textPieces(text: string, markup: string, context: ExtractContext): AsyncGenerator<Piece> {
  const { rest, files } = takeUuFiles(text);
  yield* bodyAlternatives(rest, markup, context);
  for (const file of files) {
    context.budget.expanded(file.bytes.length);
    yield { member: memberOf(file.name, file.bytes, context) };
    if (!file.whole) yield damagedPart('uuencoded file without its end');
  }
}

/** The text and the parts of a message; `repairs` counts how often its structure was put right. */
async function* contentPieces(
  bytes: Uint8Array,
  context: ExtractContext,
  numbers: { next: number },
  repairs: number,
): AsyncGenerator<Piece> {
  const { mail, stray } = await parseMail(bytes);
  yield* textPieces(mail.text ?? '', mail.html ?? '', context);
  for (const part of mail.attachments) {
    if (numbers.next >= context.limits.members) {
      yield {
        problem: { status: 'partial', cause: 'member-limit', detail: `limit ${context.limits.members}` },
      };
      return;
    }
    yield { member: partMember(part, numbers.next++, context) };
    if (part.mimeType === 'message/partial')
      yield damagedPart('a piece of a message that was sent in pieces');
  }
  for (const { text, broken } of stray) {
    const inner = repairs < MOST_REPAIRS ? asMessage(text) : null;
    if (inner === null) yield* textPieces(text, '', context);
    else yield* contentPieces(inner, context, numbers, repairs + 1);
    if (broken || inner !== null) yield damagedPart('MIME structure');
  }
}

/**
 * The pieces of one message: its header fields as a row that holds for all of it, its text, its parts as members,
 * then what text stands in none of its parts.
 *
 * @throws Unread where the MIME structure passes its limits.
 */
export async function* messagePieces(bytes: Uint8Array, context: ExtractContext): AsyncGenerator<Piece> {
  const { decodeWords } = await import('postal-mime');
  yield* headerRows(readHeaders(headText(bytes)), decodeWords).map(row => ({ row }));
  yield* contentPieces(bytes, context, { next: 0 }, 0);
}

function accepts(head: Uint8Array, entry: Entry): boolean {
  const name = entry.trail.at(-1)?.toLowerCase() ?? '';
  const named =
    EXTENSIONS.some(ending => name.endsWith(`.${ending}`)) ||
    /^(?:message \d{1,9}|signed content)$/.test(name);
  return looksLikeMail(headText(head), named);
}

async function* extract(source: Source, context: ExtractContext): AsyncGenerator<Piece> {
  const bytes = await source.bytes();
  // The first line of a mailbox's message, left by programs that saved the message as a file.
  const posted = Buffer.from(bytes.subarray(0, 5)).toString('latin1') === 'From ';
  yield* messagePieces(posted ? bytes.subarray(bytes.indexOf(0x0a) + 1) : bytes, context);
}

/** Mail messages (RFC 5322 with MIME), also saved web pages (MHTML). */
export const eml = {
  format: 'eml',
  title: 'Mail messages: headers, text, attachments, messages within messages',
  extensions: EXTENSIONS,
  accepts,
  extract,
  legible: true,
} satisfies Extractor;
