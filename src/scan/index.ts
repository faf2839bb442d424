import { randomUUID } from 'node:crypto';
import pLimit from 'p-limit';
import type { Entry, Problem, RecordReport, ScanInfo, Summary } from '../model.ts';
import { createTally } from '../report/summary.ts';
import { expandPaths, type WalkOptions, walk } from '../walk/index.ts';
import { readEntries } from './delivery.ts';
import { endedReport } from './ended-report.ts';
import { loadCustoms } from './instruments.ts';
import { createInPlace, createPool, createTextsInPlace, type Pool } from './pool.ts';
import { maskTrail } from './record-name.ts';
import type { Settings } from './settings.ts';
import { createShelf, type Slot } from './shelf.ts';
import { STDIN, stdinEntry } from './stdin-entry.ts';
import { systemInfo } from './system.ts';

/** Files read by one task of a worker, and their bytes: small files are not worth a message each. */
const BATCH_FILES = 64;
const BATCH_BYTES = 8 << 20;
/** Files and bytes up to which a scan is small: its texts are read before a worker process would have started. */
const FEW_FILES = 200;
const FEW_BYTES = 1 << 20;
/** Batches begun and not yet reported, for each worker: bounds what is held while an earlier one takes its time. */
const AHEAD = 8;

export interface ScanOptions {
  /** Files, folders, globs; `-` is standard input. */
  readonly paths: readonly string[];
  readonly walk: WalkOptions;
  readonly settings: Settings;
  /** Worker processes; 0 reads in this process. */
  readonly jobs: number;
}

/** What a scan has come to so far. */
interface Progress {
  readonly records: number;
  readonly bytes: number;
  readonly findings: number;
  readonly current: string;
}

/** Told of a scan as it goes: the records in the order of the walk, members before the record that holds them. */
export interface Listener {
  begin(scan: Pick<ScanInfo, 'id' | 'startedAt' | 'system' | 'roots'>): void;
  record(record: RecordReport): void;
  progress(progress: Progress): void;
}

/**
 * walk -> extract -> detect -> combine -> report, over all paths. Ends when every record met has its status.
 *
 * @param signal stops the scan early; what was met by then is still reported, and `complete` is false.
 * @throws Error naming the path, where one of `paths` does not exist.
 */
export async function scan(
  options: ScanOptions,
  listener: Listener,
  signal: AbortSignal,
): Promise<{ scan: ScanInfo; summary: Summary }> {
  const paths = options.paths.filter(path => path !== STDIN);
  const roots = paths.length > 0 ? expandPaths(paths) : [];
  const named = paths.length < options.paths.length ? [STDIN, ...roots] : roots;
  await loadCustoms(options.settings.customDetectors ?? []);
  const opening = { id: randomUUID(), startedAt: new Date().toISOString(), ...shownSystem(named) };
  listener.begin(opening);

  const tally = createTally();
  const shelf = createShelf(record => {
    tally.add(record);
    listener.record(record);
  });
  const walked = steps(named, options);
  const { first, few } = lookAhead(walked);
  const pool = poolFor(options, few, signal);
  const limit = pLimit(Math.max(1, options.jobs));
  const tasks = new Set<Promise<void>>();
  let current = '';

  function begin(entries: readonly Entry[], slot: Slot): void {
    const heed = (count: number, bytes: number, path: string): void => {
      tally.plain(count, bytes);
      current = path;
      listener.progress({ ...tally.counts(), current });
    };
    const task: Promise<void> = limit(() => readEntries(entries, options.settings, pool, slot, heed)).finally(
      () => {
        slot.close();
        tasks.delete(task);
      },
    );
    tasks.add(task);
  }

  try {
    for (const step of chain(first, walked)) {
      if (signal.aborted) break;
      const slot = shelf.slot();
      if ('ended' in step) {
        slot.add(endedReport(step.ended, step.problem));
        slot.close();
      } else {
        begin(step.batch, slot);
        while (shelf.waiting() >= AHEAD * Math.max(1, options.jobs) && tasks.size > 0)
          await Promise.race(tasks);
      }
    }
    await Promise.all(tasks);
  } finally {
    await pool.close();
  }
  const closing = { finishedAt: new Date().toISOString(), complete: !signal.aborted };
  const { id, startedAt, system } = opening;
  return { scan: { id, startedAt, ...closing, system, roots: opening.roots }, summary: tally.summary() };
}

/** The system with its roots as a report may show them: their names may hold values, as those of records may. */
function shownSystem(paths: readonly string[]): ReturnType<typeof systemInfo> {
  const { system, roots } = systemInfo(paths);
  return { system, roots: roots.map(({ path, volume }) => ({ path: maskTrail([path])[0] ?? '', volume })) };
}

function poolFor({ jobs }: ScanOptions, few: boolean, signal: AbortSignal): Pool {
  if (jobs === 0) return createInPlace(signal);
  const workers = createPool(jobs, signal);
  return few ? createTextsInPlace(workers, signal) : workers;
}

type Step = { readonly batch: readonly Entry[] } | { readonly ended: Entry; readonly problem: Problem };

/** The walk, its files gathered into batches; a batch goes out before a record that ended in the walk. */
function* steps(roots: readonly string[], options: ScanOptions): Generator<Step> {
  let batch: Entry[] = [];
  let bytes = 0;
  if (roots[0] === STDIN) yield { batch: [stdinEntry()] };
  for (const { entry, problem } of walk(
    roots.filter(root => root !== STDIN),
    options.walk,
  )) {
    const full = batch.length >= BATCH_FILES || bytes + (entry.bytes ?? 0) > BATCH_BYTES;
    if (batch.length > 0 && (full || problem !== undefined)) {
      yield { batch };
      batch = [];
      bytes = 0;
    }
    if (problem !== undefined) {
      yield { ended: entry, problem };
    } else {
      batch.push(entry);
      bytes += entry.bytes ?? 0;
    }
  }
  if (batch.length > 0) yield { batch };
}

/** The steps up to which it is known whether the scan is small. Standard input is not: its end is not known. */
function lookAhead(walked: Iterator<Step>): { first: readonly Step[]; few: boolean } {
  const first: Step[] = [];
  let files = 0;
  let bytes = 0;
  for (let next = walked.next(); !next.done; next = walked.next()) {
    first.push(next.value);
    const entries = 'batch' in next.value ? next.value.batch : [];
    files += Math.max(1, entries.length);
    bytes += entries.reduce((sum, entry) => sum + (entry.bytes ?? Number.POSITIVE_INFINITY), 0);
    if (files > FEW_FILES || bytes > FEW_BYTES) return { first, few: false };
  }
  return { first, few: true };
}

function* chain<T>(first: Iterable<T>, rest: Iterable<T>): Generator<T> {
  yield* first;
  yield* rest;
}
