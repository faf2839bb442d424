import { createCombiner, type Draft } from '../combine/index.ts';
import type { Detection } from '../detect/index.ts';
import type {
  Budget,
  Encryption,
  Entry,
  Finder,
  Finding,
  Match,
  Member,
  Problem,
  RecordReport,
} from '../model.ts';
import { reportFrom, UNENCRYPTED } from './ended-report.ts';
import { createFingerprinter } from './fingerprint.ts';
import { bareValue, maskTrail, maskValuesIn } from './record-name.ts';
import type { FatalCause, Settings } from './settings.ts';

const LEVELS = ['low', 'medium', 'high'] as const;
const GRAVITY = ['skipped', 'partial', 'encrypted', 'unreadable'] as const;

/** What the reading of one file on disk, and of all that it holds, shares. */
export interface Reading {
  readonly settings: Settings;
  readonly detection: Detection;
  readonly finder: Finder;
  readonly budget: Budget;
  /** Bytes of the file on disk; null where they are not known. */
  readonly fileBytes: number | null;
  /** Findings of one record that are told at once. */
  readonly partFindings: number;
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

/** What is known of a record while it is read. */
export interface State {
  /** The end of the running text just before. */
  before: string;
  readonly reading: Reading;
  readonly entry: Entry;
  readonly depth: number;
  readonly combiner: ReturnType<typeof createCombiner>;
  /** Those not told yet. */
  findings: Finding[];
  /** Known at the end. */
  notes: readonly string[];
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

/** The state of a record of which nothing was read yet. */
export function startOf(member: Member, depth: number, reading: Reading, deadline: number): State {
  const { entry } = member;
  return {
    reading,
    entry,
    depth,
    combiner: createCombiner(),
    findings: [],
    notes: [],
    fingerprint: createFingerprinter(maskTrail(entry.trail)),
    values: new Set(),
    trail: null,
    before: '',
    deadline,
    format: null,
    encryption: member.encryption ?? UNENCRYPTED,
    problem: member.problem ?? null,
    yielded: false,
  };
}

/** Takes a problem where it is graver than what the record has. */
export function worsen(state: State, problem: Problem): void {
  const now = state.problem === null ? -1 : GRAVITY.indexOf(state.problem.status);
  if (GRAVITY.indexOf(problem.status) > now) state.problem = problem;
}

/** Remembers the values that were claimed. */
export function remember(matches: readonly Match[], { values }: State): void {
  for (const { segment, start, end, testData } of matches) {
    if (values.size >= REMEMBERED) return;
    if (!testData) values.add(bareValue(segment.text.slice(start, end)));
  }
}

/** Keeps the findings that are sure enough. */
export function keep(drafts: readonly Draft[], state: State): void {
  const least = LEVELS.indexOf(state.reading.settings.minConfidence);
  const encrypted = state.encryption.state === 'encrypted';
  for (const draft of drafts) {
    if (LEVELS.indexOf(draft.confidence) < least) continue;
    const { class: kind, ...rest } = draft;
    state.findings.push({ fingerprint: state.fingerprint(draft), class: kind, ...rest, encrypted });
  }
}

/** The report of a record as far as it was read. */
export function reportOf(state: State): RecordReport {
  const { entry, problem, encryption, format, findings, notes } = state;
  const told = reportFrom(entry, shownTrail(state), problem, encryption, format, findings);
  return notes.length === 0 ? told : { ...told, notes };
}

/** The trail without the values that were met so far. */
export function shownTrail({ entry, trail, values }: State): readonly string[] {
  return trail ?? maskTrail(entry.trail).map(name => maskValuesIn(name, values));
}
