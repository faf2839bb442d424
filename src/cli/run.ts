import { readFileSync } from 'node:fs';
import type { RecordReport, ScanInfo, Summary } from '../model.ts';
import { createProgress } from '../report/progress.ts';
import { type Listener, type ScanOptions, scan } from '../scan/index.ts';
import { DEFAULT_LIMITS } from '../scan/limits.ts';
import type { Options } from './options.ts';
import { openOutputs } from './outputs.ts';
import type { Stop } from './stop.ts';
import { UsageError } from './usage.ts';

/** Most passwords that are tried on one record. */
const PASSWORDS = 10;

/** Runs one scan from options to exit status. @throws UsageError for what the user can mend. */
export async function runScan(
  paths: readonly string[],
  options: Options,
  version: string,
  stop: Stop,
): Promise<number> {
  const out = process.stdout;
  const color = options.color && out.isTTY === true && !process.env.NO_COLOR && !process.env.CI;
  const base = { allRecords: options.allRecords, verbose: options.verbose, version };
  const settings = settingsOf(paths, options);
  const outputs = openOutputs(options, base, color, text => {
    if (!stop.closed()) out.write(text);
  });
  const progress = progressOf(options);
  if (options.verbose && !options.quiet && looksForCustoms(options)) {
    process.stderr.write('pii-scan: custom detectors: text is read in full, slower\n');
  }
  let counting = 0;
  const listener: Listener = {
    begin: outputs.begin,
    record(record) {
      counting += countingFindings(record, options);
      outputs.record(record);
    },
    progress: now => progress?.update(now),
  };
  try {
    const ended = await scan(settings, listener, stop.signal);
    progress?.clear();
    outputs.end(ended.scan, ended.summary);
    await flushed(out);
    return exitStatus(ended.scan, ended.summary, counting, options, stop);
  } catch (error) {
    progress?.clear();
    const mendable = error instanceof Error && ['MissingPath', 'UnwritableOutput'].includes(error.name);
    if (mendable) throw new UsageError((error as Error).message);
    throw error;
  } finally {
    outputs.abandon();
  }
}

/** What a scan is given, by its paths and options. @throws UsageError where the passwords cannot be read. */
export function settingsOf(paths: readonly string[], options: Options): ScanOptions {
  const { include, exclude, gitignore, maxFileSize, detectors, minConfidence, allRecords, jobs } = options;
  return {
    paths: paths.length === 0 ? ['.'] : paths,
    walk: { include, exclude, gitignore, maxFileSize },
    settings: {
      detectors,
      customDetectors: options.customDetectors,
      minConfidence,
      allRecords,
      passwords: options.passwordFile === null ? [] : readPasswords(options.passwordFile),
      limits: {
        ...DEFAULT_LIMITS,
        members: options.maxMembers,
        expandedBytes: options.maxExpandedBytes,
        recordTime: options.maxTime * 1000,
        fileBytes: maxFileSize,
      },
    },
    jobs,
  };
}

/** Whether a detector of the config file is among those that run. */
function looksForCustoms({ detectors, customDetectors }: Options): boolean {
  return customDetectors.some(({ id }) => detectors === null || detectors.includes(id));
}

function readPasswords(path: string): string[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(
      `--password-file: ${path} cannot be read (${(error as NodeJS.ErrnoException).code})`,
    );
  }
  const lines = text.split(/\r?\n/).filter(line => line !== '');
  if (lines.length > PASSWORDS) {
    throw new UsageError(
      `--password-file: ${path} has ${lines.length} passwords; at most ${PASSWORDS} are tried`,
    );
  }
  return lines;
}

function progressOf(options: Options): ReturnType<typeof createProgress> | null {
  const shown = options.progress && !options.quiet && process.stderr.isTTY === true && !process.env.CI;
  return shown ? createProgress(process.stderr, () => Date.now()) : null;
}

/** Findings of a record that count towards `--fail-on`. */
function countingFindings(record: RecordReport, { failOn, ignoreEncrypted }: Options): number {
  return record.findings.filter(
    finding =>
      !finding.testData &&
      !(ignoreEncrypted && finding.encrypted) &&
      (failOn === 'identifier' ||
        (failOn === 'personal-information' && finding.class === 'personal-information')),
  ).length;
}

/** Waits until what was written is out, or has failed: then `Stop` knows why. */
function flushed(out: NodeJS.WriteStream): Promise<void> {
  return new Promise(resolve => {
    out.write('', () => setImmediate(resolve));
  });
}

function exitStatus(
  scan: ScanInfo,
  summary: Summary,
  counting: number,
  options: Options,
  stop: Stop,
): number {
  if (!scan.complete) return stop.status();
  if (stop.lost()) throw new UsageError('the report could not be written to standard output');
  if (counting > 0) return 1;
  const { partial, unreadable, encrypted } = summary.records;
  return options.strict && partial + unreadable + encrypted > 0 ? 3 : 0;
}
