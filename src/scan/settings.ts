import type { CustomSpec } from '../../detectors/custom.ts';
import type { Confidence, Entry, Limits, RecordReport } from '../model.ts';

/** What one scan looks for and how; plain data, so that it crosses a process border. */
export interface Settings {
  /** Ids of the detectors to run; null: all. */
  readonly detectors: readonly string[] | null;
  /** The detectors of the config file. */
  readonly customDetectors?: readonly CustomSpec[];
  readonly minConfidence: Confidence;
  readonly passwords: readonly string[];
  readonly limits: Limits;
  /** Whether records that were plainly scanned and hold nothing are reported one by one. */
  readonly allRecords: boolean;
}

/** How a worker process can end before its work does. */
export type FatalCause = 'worker-died' | 'time-limit' | 'memory-limit';

/** Some files to read in one worker process. */
export interface Batch {
  readonly settings: Settings;
  /** Files on disk; the entry with the trail `['-']` is standard input. */
  readonly entries: readonly Entry[];
  /** What an earlier try came to in the first of them. */
  readonly resume: Resume;
}

/** Where a try goes on after the process of the one before ended in the middle of a file. */
export interface Resume {
  /** Records of that file that were delivered: they are read again, where that is needed, but not told again. */
  readonly done: number;
  /** Records, numbered in that file in the order in which they begin, that ended a process, with the cause. */
  readonly fatal: readonly (readonly [number, FatalCause])[];
  /** Parts of that file's records that were delivered. */
  readonly parts: number;
}

/** Nothing was tried before. */
export const FRESH: Resume = { done: 0, fatal: [], parts: 0 };

/** What a worker tells while it reads. */
export interface Telling {
  readonly pid: number;
  /** Files of the batch that have ended and are wholly told. */
  readonly files: number;
  /** Records told of the file that is being read. */
  readonly within: number;
  /** Parts of records told of that file. */
  readonly parts: number;
  /** Numbers of the records being read now, outermost first. */
  readonly open: readonly number[];
  /** Milliseconds that the innermost open record may take from now on. */
  readonly allowance: number;
  readonly records: readonly RecordReport[];
  /** Records plainly scanned with nothing in them and not listed: their number, and the bytes of the files among them. */
  readonly plain: { readonly count: number; readonly bytes: number };
  /** The path of the file being read. */
  readonly current: string;
}
