import { createCombiner, type Draft } from '../combine/index.ts';
import type { Detection } from '../detect/index.ts';
import { sniffText } from '../extract/encoding.ts';
import { FALLBACK, PLAIN, recognise } from '../extract/index.ts';
import { reason } from '../lib/causes.ts';
import { maskText } from '../lib/mask.ts';
import { Unread } from '../lib/unread.ts';
import type {
  Budget,
  Encryption,
  Entry,
  ExtractContext,
  Extractor,
  Finder,
  Finding,
  Match,
  Member,
  Piece,
  Problem,
  RecordReport,
  Segment,
  Source,
} from '../model.ts';
import { judge, type Verdict } from '../protect/index.ts';
import { createFingerprinter } from './fingerprint.ts';
import { bareValue, maskTrail, maskValuesIn, nameSegment } from './record-name.ts';
import type { FatalCause, Settings } from './settings.ts';

/** Bytes of a record's head that are looked at to tell its format. */
const HEAD = 1 << 16;

const LEVELS = ['low', 'medium', 'high'] as const;
const GRAVITY = ['skipped', 'partial', 'encrypted', 'unreadable'] as const;
const UNENCRYPTED: Encryption = { state: 'unencrypted', method: null };

/** What the reading of one file on disk, and of all that it holds, shares. */
export interface Reading {
  readonly settings: Settings;
  readonly detection: Detection;
  readonly finder: Finder;
  readonly budget: Budget;
  /** Bytes of the file on disk; null where they are not known. */
  readonly fileBytes: number | null;
  /** Told when a record begins; gives the cause where this record ended an earlier try. */
  open(entry: Entry): FatalCause | null;
  /** Told before a reader of others' formats runs on the record that was opened last. */
  risk(): Promise<void>;
  /** Told of some findings of a record that has very many, before it has ended. */
  part(report: RecordReport): Promise<void>;
  /** Told when a record has ended. */
  close(report: RecordReport): Promise<void>;
}

/** Values of one record that its name is searched for. */
const REMEMBERED = 1_000;
/** Findings of one record that are told at once. */
const PART = 2_000;
/** Characters of the segment before that a detector may look back to for a keyword. */
const BEFORE = 200;

/** What is known of a record while it is read. */
interface State {
  /** The end of the running text just before. */
  before: string;
  readonly reading: Reading;
  readonly entry: Entry;
  readonly depth: number;
  readonly combiner: ReturnType<typeof createCombiner>;
  /** Those not told yet. */
  findings: Finding[];
  readonly fingerprint: (draft: Draft) => string;
  /** The first values that were claimed: the record's own name may hold them. They never leave the process. */
  readonly values: Set<string>;
  /** The trail as an earlier part showed it: all parts of a record go by one name. */
  trail: readonly string[] | null;
  /** Milliseconds since the epoch; put off by the time that members take. */
  deadline: number;
  format: string | null;
  encryption: Encryption;
  problem: Problem | null;
  /** Whether any content came out of it. */
  yielded: boolean;
}

/** A member may say that it is as large as it likes; time is given for so many times its file's own bytes. */
const HONEST_RATIO = 20;

/**
 * Milliseconds that one record may take, its members' time not counted.
 *
 * @param bytes the record's own, and `fileBytes` those of the file on disk that holds it; null where unknown.
 */
export function allowance(settings: Settings, bytes: number | null, fileBytes: number | null): number {
  const counted = Math.min(bytes ?? 0, HONEST_RATIO * (fileBytes ?? bytes ?? 0));
  return settings.limits.recordTime + (counted / (1 << 20)) * 1000;
}

/**
 * The life of one record, from bytes to report; its members live theirs inside it. It ends in exactly one
 * `reading.close`, whatever the bytes do, unless the process dies.
 */
export async function readRecord(member: Member, depth: number, reading: Reading): Promise<void> {
  const { entry } = member;
  const state: State = {
    reading,
    entry,
    depth,
    combiner: createCombiner(),
    findings: [],
    fingerprint: createFingerprinter(maskTrail(entry.trail)),
    values: new Set(),
    trail: null,
    before: '',
    deadline: Date.now() + allowance(reading.settings, entry.bytes, reading.fileBytes),
    format: null,
    encryption: member.encryption ?? UNENCRYPTED,
    problem: member.problem ?? null,
    yielded: false,
  };
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
  const verdict = await judge(head, source);
  if (verdict?.decided) {
    state.encryption = verdict.encryption;
    throw new Unread('encrypted', verdict.cause);
  }
  const extractor = recognise(head, state.entry);
  state.format = extractor.format;
  if (!extractor.text) await state.reading.risk();
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

/** What the structure of the bytes adds to a reader's refusal: how they are encrypted, or that this is why. */
function inLightOf(verdict: Verdict, error: unknown, state: State): unknown {
  if (!(error instanceof Unread)) return error;
  const locked = error.problem.cause === 'unsupported-format' && !state.yielded;
  if (error.problem.status !== 'encrypted' && !locked) return error;
  state.encryption = verdict.encryption;
  return locked ? new Unread('encrypted', verdict.cause) : error;
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

/** Whether bytes that a format's reader refused are a text that only looked like it: text in which no control code stands. */
function isText(head: Uint8Array): boolean {
  const control = (byte: number): boolean => byte < 9 || (byte > 13 && byte < 32 && byte !== 27);
  return !head.some(control) && sniffText(head) !== null;
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

function isRefusal(error: unknown): boolean {
  return (
    !(error instanceof Unread) || error.problem.cause === 'damaged' || error.problem.cause === 'truncated'
  );
}

async function take(pieces: AsyncIterable<Piece>, state: State): Promise<void> {
  const { detection } = state.reading;
  for await (const piece of pieces) {
    if ('segment' in piece) {
      state.yielded = true;
      takeText(piece.segment, state);
    } else if ('row' in piece) {
      state.yielded = true;
      state.before = '';
      const matches = detection.inRow(piece.row);
      remember(matches, state);
      keep(state.combiner.row(piece.row, matches), state);
    } else if ('member' in piece) {
      state.yielded = true;
      await takeMember(piece.member, state);
    } else {
      worsen(state, piece.problem);
    }
    if (state.findings.length >= PART) {
      state.trail ??= shownTrail(state).map(maskText);
      await state.reading.part({ ...reportOf(state), continues: true });
      state.findings = [];
    }
    if (Date.now() > state.deadline) throw new Unread('partial', 'time-limit');
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

function problemOf(error: unknown, state: State): Problem {
  if (!(error instanceof Unread)) {
    return state.yielded
      ? { status: 'partial', cause: 'damaged-part' }
      : { status: 'unreadable', cause: error instanceof RangeError ? 'memory-limit' : 'internal-error' };
  }
  const { problem } = error;
  return state.yielded && problem.status === 'unreadable' ? { ...problem, status: 'partial' } : problem;
}

function worsen(state: State, problem: Problem): void {
  const now = state.problem === null ? -1 : GRAVITY.indexOf(state.problem.status);
  if (GRAVITY.indexOf(problem.status) > now) state.problem = problem;
}

function remember(matches: readonly Match[], { values }: State): void {
  for (const { segment, start, end, testData } of matches) {
    if (values.size >= REMEMBERED) return;
    if (!testData) values.add(bareValue(segment.text.slice(start, end)));
  }
}

/** Keeps the findings that are sure enough. */
function keep(drafts: readonly Draft[], state: State): void {
  const least = LEVELS.indexOf(state.reading.settings.minConfidence);
  const encrypted = state.encryption.state === 'encrypted';
  for (const draft of drafts) {
    if (LEVELS.indexOf(draft.confidence) < least) continue;
    const { class: kind, ...rest } = draft;
    state.findings.push({ fingerprint: state.fingerprint(draft), class: kind, ...rest, encrypted });
  }
}

/** The report of a record that ended before it was read. */
export function endedReport(entry: Entry, problem: Problem): RecordReport {
  return report(entry, maskTrail(entry.trail), problem, UNENCRYPTED, null, []);
}

function reportOf(state: State): RecordReport {
  const { entry, problem, encryption, format, findings } = state;
  return report(entry, shownTrail(state), problem, encryption, format, findings);
}

/** The trail without the values that were met so far. */
function shownTrail({ entry, trail, values }: State): readonly string[] {
  return trail ?? maskTrail(entry.trail).map(name => maskValuesIn(name, values));
}

function report(
  entry: Entry,
  trail: readonly string[],
  problem: Problem | null,
  encryption: Encryption,
  format: string | null,
  findings: readonly Finding[],
): RecordReport {
  const encrypted = problem?.status === 'encrypted' || encryption.state === 'encrypted';
  return {
    path: trail[0] ?? '',
    ...(entry.pathB64 === undefined || trail[0] !== entry.trail[0] ? {} : { pathB64: entry.pathB64 }),
    member: trail.slice(1),
    format,
    bytes: entry.bytes,
    modified: entry.modified,
    owner: entry.owner,
    mode: entry.mode,
    status: problem?.status ?? 'scanned',
    reason: problem === null ? null : reason(problem),
    encryption: encrypted ? { state: 'encrypted', method: encryption.method } : encryption,
    findings,
  };
}
