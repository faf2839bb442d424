import { inflateSync } from 'node:zlib';
import { Unread } from '../../lib/unread.ts';
import type { ExtractContext, Piece, Place } from '../../model.ts';
import type { OleContainer } from './ole-container.ts';
import { embeddedMember } from './ole-embedded.ts';

/** PowerPoint records (MS-PPT 2.13.24) that hold text or say where it stands. */
const TYPE = {
  slide: 0x3ee,
  notes: 0x3f0,
  master: 0x3f8,
  slidePersist: 0x3f3,
  slideList: 0xff0,
  textChars: 0xfa0,
  textBytes: 0xfa8,
  string: 0xfba,
  embedded: 0x1011,
} as const;
const DEPTH = 64;
const ENCRYPTED_USER = 0xf3d1c4df;

/** Whether a presentation is encrypted, by its `Current User` stream. */
export function isEncryptedPpt(container: OleContainer): boolean {
  const user = container.find('Current User');
  return user !== null && user.length >= 16 && user.readUInt32LE(12) === ENCRYPTED_USER;
}

interface Walk {
  slides: number;
  notes: number;
  place: Place;
  name: string;
}

function* textPiece(text: string, walk: Walk): Generator<Piece> {
  const words = text.replace(/[\r\x0b]/g, '\n').trim();
  if (words === '' || /^___PPT/.test(words)) return;
  yield { segment: { text: words, place: { ...walk.place, field: walk.name } } };
}

/** An embedded object: a compound file, mostly compressed behind its length. */
function* embedded(data: Buffer, compressed: boolean, context: ExtractContext): Generator<Piece> {
  try {
    const told = compressed ? data.readUInt32LE(0) : data.length;
    if (told > context.limits.memoryBytes) throw new Unread('partial', 'memory-limit');
    if (compressed) context.budget.expanded(told);
    const bytes = compressed ? inflateSync(data.subarray(4), { maxOutputLength: told + 1 }) : data;
    yield embeddedMember('embedded object', bytes, context);
  } catch (error) {
    if (error instanceof Unread) throw error;
    yield { problem: { status: 'partial', cause: 'damaged-part' } };
  }
}

/** The walk inside a container of this type: which slide it is, and what its text is called. */
function enter(type: number, instance: number, walk: Walk): Walk {
  if (type === TYPE.slide) {
    walk.slides += 1;
    return { ...walk, place: { page: walk.slides }, name: 'slide' };
  }
  if (type === TYPE.notes) {
    walk.notes += 1;
    return { ...walk, place: {}, name: 'notes' };
  }
  if (type === TYPE.master) return { ...walk, place: {}, name: 'master' };
  if (type === TYPE.slideList) {
    return {
      slides: 0,
      notes: 0,
      place: {},
      name: instance === 0 ? 'slide' : instance === 2 ? 'notes' : 'master',
    };
  }
  return walk;
}

function* walkRecords(data: Buffer, walk: Walk, depth: number, context: ExtractContext): Generator<Piece> {
  for (let at = 0; at + 8 <= data.length; ) {
    const version = data.readUInt16LE(at);
    const type = data.readUInt16LE(at + 2);
    const body = data.subarray(at + 8, at + 8 + data.readUInt32LE(at + 4));
    at += 8 + data.readUInt32LE(at + 4);
    if (type === TYPE.slidePersist && walk.name === 'slide') {
      walk.slides += 1;
      walk.place = { page: walk.slides };
    } else if (type === TYPE.textChars || type === TYPE.string)
      yield* textPiece(body.toString('utf16le'), walk);
    else if (type === TYPE.textBytes) yield* textPiece(body.toString('latin1'), walk);
    else if (type === TYPE.embedded) yield* embedded(body, version >> 4 === 1, context);
    else if ((version & 15) === 15 && depth < DEPTH) {
      yield* walkRecords(body, enter(type, version >> 4, walk), depth + 1, context);
    }
  }
}

/** Reads the texts of a PowerPoint 97-2003 presentation, slide by slide. */
export function* readPpt(container: OleContainer, context: ExtractContext): Generator<Piece> {
  const stream =
    container.find('PowerPoint Document') ?? container.find('PP97_DUALSTORAGE/PowerPoint Document');
  if (stream === null) throw new Unread('unreadable', 'damaged', 'no document stream');
  yield* walkRecords(stream, { slides: 0, notes: 0, place: {}, name: 'text' }, 0, context);
}
