import { Unread } from '../lib/unread.ts';
import type { Entry, Member, RecordReport } from '../model.ts';
import { openEntry } from '../walk/open.ts';
import { stdinSource } from '../walk/stdin.ts';
import { detectionOf, finderOf, loadCustoms } from './instruments.ts';
import { allowance, createBudget } from './limits.ts';
import { readRecord } from './record.ts';
import type { Reading } from './record-report.ts';
import type { Batch, FatalCause, Settings, Telling } from './settings.ts';
import { STDIN } from './stdin-entry.ts';

/** Records told in one message at the most. */
const MESSAGE_RECORDS = 64;
/** Findings of one record told in one message at the most. */
const PART = 2_000;

/** Sends a telling; resolves when it has left this process, so that a death afterwards cannot undo it. */
export type Tell = (telling: Telling) => Promise<void>;

/**
 * Reads the files of a batch one after the other and tells what comes out. The same code runs in a worker process
 * and in place. One process serves one scan's settings.
 *
 * @param textOnly stops at the first file that holds more than text, of which nothing is told then.
 * @returns how many files were read.
 */
export async function readBatch(batch: Batch, tell: Tell, textOnly = false): Promise<number> {
  const log = createLog(batch, tell, textOnly);
  await loadCustoms(batch.settings.customDetectors ?? []);
  for (const [at, entry] of batch.entries.entries()) {
    await readFile(entry, batch.settings, log);
    if (log.gaveUp()) return at;
    await log.fileEnded();
  }
  await log.flush();
  return batch.entries.length;
}

async function readFile(entry: Entry, settings: Settings, log: Log): Promise<void> {
  log.file(entry);
  const budget = createBudget(settings.limits, entry.bytes, () => void log.flush());
  const detection = detectionOf(settings.detectors);
  const { open, risk, part, close } = log;
  const reading: Reading = {
    settings,
    detection,
    finder: finderOf(settings.detectors),
    budget,
    fileBytes: entry.bytes,
    partFindings: PART,
    open,
    risk,
    part,
    close,
  };
  const opened = openFile(entry, settings);
  try {
    await readRecord(opened.member, 0, reading);
  } finally {
    opened.close();
  }
}

/** Opens a file on disk or standard input as the outermost record. */
export function openFile(entry: Entry, settings: Settings): { member: Member; close(): void } {
  if (entry.trail[0] === STDIN) {
    return { member: { entry, source: stdinSource(settings.limits.memoryBytes) }, close: () => {} };
  }
  try {
    const source = openEntry(entry, settings.limits.memoryBytes);
    return { member: { entry, source }, close: () => source.close() };
  } catch (error) {
    if (!(error instanceof Unread)) throw error;
    return { member: { entry, source: null, problem: error.problem }, close: () => {} };
  }
}

interface Log {
  file(entry: Entry): void;
  fileEnded(): Promise<void>;
  /** Whether the file holds more than text and only text is to be read. */
  gaveUp(): boolean;
  open(entry: Entry): FatalCause | null;
  risk(): Promise<void>;
  part(report: RecordReport): Promise<void>;
  close(report: RecordReport): Promise<void>;
  flush(): Promise<void>;
}

/** Numbers the records of each file in the order in which they begin, and gathers what is told of them. */
function createLog({ settings, resume }: Batch, tell: Tell, textOnly: boolean): Log {
  const open: { number: number; allowance: number }[] = [];
  let fatal = new Map(resume.fatal);
  let done = resume.done;
  let files = 0;
  let begun = 0;
  let parts = 0;
  let oldParts = resume.parts;
  let ended = 0;
  let records: RecordReport[] = [];
  let plain = { count: 0, bytes: 0 };
  let current = '';
  let fileBytes: number | null = null;
  let within = false;
  let holdsOther = false;

  async function flush(): Promise<void> {
    // A file that is only read if it is text is told of once it has proved to be that.
    if (textOnly && within) return;
    const told = { records, plain };
    records = [];
    plain = { count: 0, bytes: 0 };
    const numbers = open.map(({ number }) => number);
    const left = open.at(-1)?.allowance ?? settings.limits.recordTime;
    await tell({
      pid: process.pid,
      files,
      within: ended,
      parts,
      open: numbers,
      allowance: left,
      current,
      ...told,
    });
  }

  return {
    file(entry) {
      current = entry.trail[0] ?? '';
      fileBytes = entry.bytes;
      within = true;
    },
    async fileEnded() {
      files += 1;
      begun = 0;
      ended = 0;
      done = 0;
      parts = 0;
      oldParts = 0;
      fatal = new Map();
      within = false;
      if (textOnly) await flush();
    },
    gaveUp: () => holdsOther,
    async risk() {
      if (!textOnly) return flush();
      holdsOther = true;
      throw new Unread('skipped', 'interrupted');
    },
    open(entry) {
      const number = begun++;
      open.push({ number, allowance: allowance(settings, entry.bytes, fileBytes) });
      return fatal.get(number) ?? null;
    },
    async part(report) {
      parts += 1;
      if (parts <= oldParts) return;
      records.push(report);
      await flush();
    },
    async close(report) {
      open.pop();
      ended += 1;
      if (ended <= done) return;
      const { status, findings, notes } = report;
      const nothing = status === 'scanned' && findings.length === 0 && notes === undefined;
      if (nothing && !settings.allRecords) {
        plain.count += 1;
        if (report.member.length === 0) plain.bytes += report.bytes ?? 0;
      } else {
        records.push(report);
      }
      if (records.length >= MESSAGE_RECORDS || open.length > 0) await flush();
    },
    flush,
  };
}
