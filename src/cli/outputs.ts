import type { RecordReport, Reporter, ReportOptions, ReportWriter, ScanInfo, Summary } from '../model.ts';
import { reporterFor, reporterForFile } from '../report/index.ts';
import { type AtomicFile, writeAtomically } from '../report/output.ts';
import type { Options } from './options.ts';
import { UsageError } from './usage.ts';

/** All reports of one scan, written side by side. */
export interface Outputs {
  begin(scan: Pick<ScanInfo, 'id' | 'startedAt' | 'system' | 'roots'>): void;
  record(record: RecordReport): void;
  end(scan: ScanInfo, summary: Summary): void;
  /** Leaves nothing half-written behind; after `end` it does nothing. */
  abandon(): void;
}

interface Output {
  readonly writer: ReportWriter;
  write(text: string): void;
  readonly file: AtomicFile | null;
}

/**
 * Opens every output before the scan begins, so that a path that cannot be written costs no scan.
 *
 * @param print writes to standard output.
 * @throws UsageError naming the format or the file.
 */
export function openOutputs(
  options: Options,
  base: Omit<ReportOptions, 'color'>,
  color: boolean,
  print: (text: string) => void,
): Outputs {
  const named = options.format === null ? null : reporterNamed(options.format);
  const opened: Output[] = [];
  const abandon = (): void => {
    for (const { file } of opened.splice(0)) file?.abort();
  };
  try {
    for (const path of options.output) {
      const reporter = named ?? reporterForFile(path);
      if (reporter === null)
        throw new UsageError(`--output: no format is known by the ending of ${path}; name one with --format`);
      const file = openFile(path);
      opened.push({
        writer: reporter.start({ ...base, color: false }),
        write: text => file.write(text),
        file,
      });
    }
  } catch (error) {
    abandon();
    throw error;
  }
  if (options.output.length === 0) {
    const reporter = named ?? reporterNamed('text');
    opened.push({ writer: reporter.start({ ...base, color }), write: print, file: null });
  }
  const each = (text: (writer: ReportWriter) => string | Iterable<string>): void => {
    for (const { writer, write } of opened) {
      const part = text(writer);
      if (typeof part !== 'string') for (const more of part) write(more);
      else if (part !== '') write(part);
    }
  };
  return {
    begin: scan => each(writer => writer.begin(scan)),
    record: record => each(writer => writer.record(record)),
    end(scan, summary) {
      each(writer => writer.end(scan, summary));
      for (const { file } of opened.splice(0)) file?.commit();
    },
    abandon,
  };
}

function reporterNamed(name: string): Reporter {
  const reporter = reporterFor(name);
  if (reporter === null) throw new UsageError(`--format: '${name}' is no report format; see pii-scan --help`);
  return reporter;
}

function openFile(path: string): AtomicFile {
  try {
    return writeAtomically(path);
  } catch (error) {
    throw new UsageError(`--output: ${(error as Error).message}`);
  }
}
