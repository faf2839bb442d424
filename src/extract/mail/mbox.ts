import { memorySource } from '../../lib/source.ts';
import { Unread } from '../../lib/unread.ts';
import type { ExtractContext, Extractor, Piece, Source } from '../../model.ts';
import { messagePieces } from './eml.ts';

/** The line that starts a message: sender, weekday or month, time of day; `From - ` is Thunderbird's. */
const START = /^From \S{0,200}[ \t]{0,20}.{0,80}\d{1,2}:\d{2}/;
const LF = 0x0a;

function isStart(buffer: Buffer, at: number): boolean {
  return START.test(
    buffer.toString('latin1', at, Math.min(buffer.length, at + 320)).split(/[\r\n]/, 1)[0] ?? '',
  );
}

/** Whether the line before `at` is blank, or there is none. */
function afterBlank(buffer: Buffer, at: number): boolean {
  const before = buffer[at - 2] === 0x0d ? at - 3 : at - 2;
  return at < 2 || before < 0 || buffer[before] === LF;
}

/** The index of the next start line in `buffer` from `from` on, which must be the start of a line; -1: none. */
function nextStart(buffer: Buffer, from: number): number {
  for (let at = from; at >= 0; ) {
    if (buffer.toString('latin1', at, at + 5) === 'From ' && isStart(buffer, at) && afterBlank(buffer, at))
      return at;
    const found = buffer.indexOf('\nFrom ', at, 'latin1');
    if (found < 0) return -1;
    at = found + 1;
  }
  return -1;
}

/** Takes the start line off and one `>` off each quoted `From ` (mboxrd). */
function unquote(message: Buffer): Uint8Array {
  const body = message.subarray(message.indexOf(LF) + 1);
  if (!body.includes('\n>', 0, 'latin1')) return body;
  const text = body.toString('latin1').replace(/^>(>{0,20}From )/gm, '$1');
  return Buffer.from(text, 'latin1');
}

/** Cuts a mailbox into messages, holding one at a time; null for a message larger than `most` bytes. */
async function* messages(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array | null> {
  let held: Buffer = Buffer.alloc(0);
  let parts: Buffer[] = [];
  let started = false;
  let tooLarge = false;
  let searched = 0;
  const finish = (message: Buffer) => (tooLarge ? null : unquote(message));
  for await (const chunk of chunks) {
    // Joined only once it has doubled: a message of many chunks is not copied for each of them.
    parts.push(Buffer.from(chunk));
    if (parts.reduce((sum, part) => sum + part.length, 0) < held.length) continue;
    held = Buffer.concat([held, ...parts]);
    parts = [];
    for (;;) {
      // A start line may be cut by the end of the chunk: the last lines are looked at again.
      const limit = held.length - 400;
      const at = nextStart(held, started ? Math.max(1, searched) : 0);
      if (at < 0 || at > limit) break;
      if (started) yield finish(held.subarray(0, at));
      held = held.subarray(at);
      started = true;
      tooLarge = false;
      searched = 1;
    }
    searched = Math.max(1, held.lastIndexOf(LF, Math.max(0, held.length - 800)) + 1);
    if (held.length > most) {
      tooLarge = true;
      held = Buffer.from(held.subarray(-1024));
      searched = Math.max(1, held.indexOf(LF) + 1);
    }
  }
  held = Buffer.concat([held, ...parts]);
  for (;;) {
    const at = nextStart(held, started ? Math.max(1, held.indexOf(LF) + 1) : 0);
    if (at < 0) break;
    if (started) yield finish(held.subarray(0, at));
    held = held.subarray(at);
    started = true;
    tooLarge = false;
  }
  if (started && held.length > 0) yield finish(held);
}

async function* extract(source: Source, context: ExtractContext): AsyncGenerator<Piece> {
  const { limits, entry } = context;
  let count = 0;
  for await (const bytes of messages(source.chunks(), limits.memoryBytes)) {
    count++;
    const common = { modified: null, owner: null, mode: null };
    const child = { trail: [...entry.trail, `message ${count}`], bytes: bytes?.length ?? null, ...common };
    if (bytes === null) {
      yield {
        member: { entry: child, source: null, problem: { status: 'unreadable', cause: 'memory-limit' } },
      };
    } else {
      yield { member: { entry: child, source: memorySource(bytes) } };
    }
  }
  if (count === 0) throw new Unread('unreadable', 'damaged', 'no message');
}

/** Mailboxes: messages one behind the other, each after a `From ` line. Messages are not bounded by `limits.members`. */
export const mbox = {
  format: 'mbox',
  title: 'Mailboxes (mbox), each message a record',
  extensions: ['mbox', 'mbx'],
  accepts: (head, entry) => {
    const name = entry.trail.at(-1)?.toLowerCase() ?? '';
    if (name.endsWith('.eml')) return false;
    const text = Buffer.from(head.subarray(0, 4096))
      .toString('latin1')
      .replace(/^[\r\n]{1,8}/, '');
    if (!START.test(text.split(/[\r\n]/, 1)[0] ?? '')) return false;
    return name.endsWith('.mbox') || name.endsWith('.mbx') || /^[!-9;-~]{1,76}:/m.test(text.slice(5));
  },
  extract,
  legible: true,
} satisfies Extractor;

const EMLX = /^[ \t]{0,20}\d{1,10}[ \t]{0,20}\r?\n(?=[!-9;-~]{1,76}:)/;

/** Apple Mail's messages: the length, the message, a property list. */
export const emlx = {
  format: 'emlx',
  title: 'Apple Mail messages',
  extensions: ['emlx'],
  accepts: (head, entry) =>
    entry.trail.at(-1)?.toLowerCase().endsWith('.emlx') === true &&
    EMLX.test(Buffer.from(head.subarray(0, 256)).toString('latin1')),
  extract: async function* (source: Source, context: ExtractContext): AsyncGenerator<Piece> {
    const bytes = await source.bytes();
    const start = bytes.indexOf(LF) + 1;
    const length = Number(Buffer.from(bytes.subarray(0, start)).toString('latin1').trim());
    yield* messagePieces(bytes.subarray(start, start + length), context);
  },
  legible: true,
} satisfies Extractor;
