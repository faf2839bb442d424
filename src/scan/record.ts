import { nameLabel } from '../combine/labels.ts';
import { createColumnJudge, type JudgedRow } from '../detect/column-judge.ts';
import { FALLBACK, PLAIN, recognise } from '../extract/index.ts';
import { maskText } from '../lib/mask.ts';
import { Unread } from '../lib/unread.ts';
import type {
  Encryption,
  ExtractContext,
  Extractor,
  Member,
  Piece,
  Problem,
  Row,
  Segment,
  Source,
} from '../model.ts';
import { judge, type Verdict } from '../protect/index.ts';
import { allowance } from './limits.ts';
import { inLightOf, isRefusal, isText, problemOf } from './record-faults.ts';
import { nameSegment } from './record-name.ts';
import {
  keep,
  type Reading,
  remember,
  reportOf,
  type State,
  shownTrail,
  startOf,
  worsen,
} from './record-report.ts';

/** Bytes of a record's head that are looked at to tell its format. */
const HEAD = 1 << 16;

/** Characters of the segment before that a detector may look back to for a keyword. */
const BEFORE = 200;

/**
 * The life of one record, from bytes to report; its members live theirs inside it. It ends in exactly one
 * `reading.close`, whatever the bytes do, unless the process dies.
 */
export async function readRecord(member: Member, depth: number, reading: Reading): Promise<void> {
  const { entry } = member;
  const state = startOf(
    member,
    depth,
    reading,
    Date.now() + allowance(reading.settings, entry.bytes, reading.fileBytes),
  );
  const fatal = reading.open(entry);
  if (fatal !== null) {
    worsen(state, { status: 'unreadable', cause: fatal });
  } else if (state.problem === null && member.source === null) {
    worsen(state, { status: 'unreadable', cause: 'internal-error' });
  } else if (state.problem === null && member.source !== null) {
    try {
      await readContent(member.source, state);
    } catch (error) {
      worsen(state, problemOf(error, state));
    }
  }
  await reading.close(reportOf(state));
}

async function readContent(source: Source, state: State): Promise<void> {
  takeText(nameSegment(state.entry), state);
  const head = await source.head(HEAD);
  const extractor = recognise(head, state.entry);
  if (!extractor.text) await state.reading.risk();
  const verdict = await judge(head, source);
  if (verdict?.decided) {
    state.encryption = verdict.encryption;
    throw new Unread('encrypted', verdict.cause);
  }
  state.format = extractor.format;
  try {
    await unlock(extractor, source, verdict, state);
  } catch (error) {
    throw verdict === null ? error : inLightOf(verdict, error, state);
  } finally {
    keep(state.combiner.end(), state);
  }
}

/** Reads without the given passwords first: what opens without them is not encrypted. */
async function unlock(
  extractor: Extractor,
  source: Source,
  verdict: Verdict | null,
  state: State,
): Promise<void> {
  const { passwords } = state.reading.settings;
  if (extractor.opensMembers || verdict === null) return takeAll(extractor, source, passwords, state);
  try {
    await takeAll(extractor, source, [], state);
  } catch (error) {
    const locked = error instanceof Unread && error.problem.cause === 'password' && !state.yielded;
    if (!locked || passwords.length === 0) throw error;
    state.encryption = verdict.encryption;
    await takeAll(extractor, source, passwords, state);
  }
}

/** Reads with the first reader; where it refuses the bytes, with the second; then as text, or for plain strings. */
async function takeAll(
  extractor: Extractor,
  source: Source,
  passwords: readonly string[],
  state: State,
): Promise<void> {
  const { limits } = state.reading.settings;
  const { budget, finder } = state.reading;
  const context: ExtractContext = { entry: state.entry, limits, budget, finder, passwords };
  try {
    await take(extractor.extract(source, context), state);
  } catch (error) {
    if (state.yielded || !isRefusal(error)) throw error;
    if (extractor.second && (await takesSecond(extractor.second(source, context), state))) return;
    if (source.read !== null && isText(await source.head(HEAD))) {
      state.format = PLAIN.format;
      await take(PLAIN.extract(source, context), state);
      worsen(state, {
        status: 'partial',
        cause: 'damaged',
        detail: `no ${extractor.format}: read as plain text`,
      });
      return;
    }
    if (!extractor.legible) throw error;
    await take(FALLBACK.extract(source, context), state);
    state.problem = { status: 'partial', cause: 'damaged', detail: 'only its plain strings were read' };
  }
}

/** Whether the second reader could read what the first refused. */
async function takesSecond(pieces: AsyncIterable<Piece>, state: State): Promise<boolean> {
  try {
    await take(pieces, state);
    return true;
  } catch (error) {
    if (state.yielded || !isRefusal(error)) throw error;
    return false;
  }
}

async function take(pieces: AsyncIterable<Piece>, state: State): Promise<void> {
  const columns = createColumnJudge();
  try {
    for await (const piece of pieces) {
      if ('problem' in piece) worsen(state, piece.problem);
      else state.yielded = true;
      if ('row' in piece) for (const row of inParts(piece.row)) takeRows(columns.row(row), state);
      else takeRows(columns.flush(), state);
      if ('segment' in piece) takeText(piece.segment, state);
      else if ('member' in piece) await takeMember(piece.member, state);
      if (state.findings.length >= state.reading.partFindings) {
        state.trail ??= shownTrail(state).map(maskText);
        await state.reading.part({ ...reportOf(state), continues: true });
        state.findings = [];
      }
      if (Date.now() > state.deadline) throw new Unread('partial', 'time-limit');
    }
  } finally {
    takeRows(columns.flush(), state);
    state.notes = columns.notes();
  }
}

/** Segments of a row from which it is taken in parts: each number is held against all the others of its row. */
const WIDEST = 1_000;
/** Names of a wide row's first part that hold for the others too. */
const CARRIED = 16;

function* inParts(row: Row): Generator<Row> {
  const { segments } = row;
  if (segments.length <= WIDEST) return yield row;
  const names = segments
    .slice(0, WIDEST)
    .filter(({ label = '', text }) => nameLabel(label) !== null && !/\d/.test(text))
    .slice(0, CARRIED);
  for (let at = 0; at < segments.length; at += WIDEST) {
    const part = segments.slice(at, at + WIDEST);
    yield { ...row, segments: at === 0 ? part : [...names, ...part] };
  }
}

function takeRows(rows: readonly JudgedRow[], state: State): void {
  for (const { row, columns } of rows) {
    state.before = '';
    const matches = state.reading.detection.inRow(row, columns);
    remember(matches, state);
    keep(state.combiner.row(row, matches), state);
  }
}

async function takeMember(member: Member, state: State): Promise<void> {
  const { depth, reading } = state;
  const began = Date.now();
  if (depth < reading.settings.limits.depth) {
    await readRecord(inContainer(member, state.encryption), depth + 1, reading);
  } else {
    const detail = `limit ${depth}`;
    const problem: Problem = { status: 'skipped', cause: 'depth-limit', detail };
    await readRecord({ entry: member.entry, source: null, problem }, depth + 1, reading);
    worsen(state, { status: 'partial', cause: 'depth-limit', detail });
  }
  state.deadline += Date.now() - began;
}

/** A member of a container whose bytes are encrypted is encrypted with it. */
function inContainer(member: Member, encryption: Encryption): Member {
  return encryption.state === 'encrypted' && member.encryption === undefined
    ? { ...member, encryption }
    : member;
}

function takeText(segment: Segment, state: State): void {
  const before = segment.apart ? '' : state.before;
  const matches = state.reading.detection.inText(segment, before);
  remember(matches, state);
  keep(state.combiner.segment(segment, matches), state);
  state.before = `${before}${segment.text}\n`.slice(-BEFORE);
}
