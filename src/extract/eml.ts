import { memorySource } from '../lib/source.ts';
import { Unread } from '../lib/unread.ts';
import type { Entry, ExtractContext, Extractor, Member, Piece, Source } from '../model.ts';
import { bodyAlternatives } from './mail-alternatives.ts';
import { headerRows, looksLikeMail, readHeaders } from './mail-headers.ts';

const HEAD = 64 * 1024;
const EXTENSIONS = ['eml', 'mht', 'mhtml', 'nws', 'email'];

/** Endings for parts that have no file name. */
const ENDINGS: Readonly<Record<string, string>> = {
  'message/rfc822': 'eml',
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

/**
 * The pieces of one message: its header fields as a row that holds for all of it, its text, its parts as members.
 *
 * @throws Unread where the MIME structure passes its limits.
 */
export async function* messagePieces(bytes: Uint8Array, context: ExtractContext): AsyncGenerator<Piece> {
  const { default: PostalMime, decodeWords } = await import('postal-mime');
  yield* headerRows(readHeaders(headText(bytes)), decodeWords).map(row => ({ row }));
  const parse = () => PostalMime.parse(bytes, { forceRfc822Attachments: true });
  const mail = await parse().catch(() => {
    throw new Unread('partial', 'damaged', 'MIME structure');
  });
  yield* bodyAlternatives(mail.text ?? '', mail.html ?? '', context);
  let count = 0;
  for (const [index, part] of mail.attachments.entries()) {
    if (++count > context.limits.members) {
      yield {
        problem: { status: 'partial', cause: 'member-limit', detail: `limit ${context.limits.members}` },
      };
      return;
    }
    yield { member: partMember(part, index, context) };
  }
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
