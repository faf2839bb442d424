import { Command, CommanderError } from 'commander';
import { UsageError } from './usage.ts';

/** What the command line asks for. */
export type Request =
  | {
      readonly command: 'scan';
      readonly paths: readonly string[];
      readonly given: Readonly<Record<string, unknown>>;
      readonly config: string | null;
    }
  | {
      readonly command: 'explain';
      /** `FILE` or `FILE:LINE`. */
      readonly target: string;
      readonly given: Readonly<Record<string, unknown>>;
      readonly config: string | null;
    }
  | { readonly command: 'detectors'; readonly config: string | null }
  | { readonly command: 'formats' }
  | { readonly command: 'none' };

const EXAMPLES = `
Examples:
  pii-scan /srv/share                       what holds personal information on a share
  pii-scan -o report.html -o report.json .  two reports of one scan
  pii-scan --fail-on never -f ndjson /srv   for a nightly job that only collects
  pii-scan -f paths . | xargs -0 ls -l      the files with findings
  tar c . | pii-scan -                      standard input
  pii-scan explain staff.csv:12             why the numbers on that line are findings, or are none

Exit status:
  0  the scan ran; nothing at or above --fail-on
  1  the scan ran; findings at or above --fail-on
  2  the scan could not run (usage, config, a path that does not exist, an output that cannot be written)
  3  --strict: a record was partial, unreadable or encrypted
  130, 143  stopped by a signal; what was found so far is reported

A finding of class personal-information is a person's name in combination with an element of
201 CMR 17.02: (a) SSN, (b) driver's license or state ID, (c) payment card or bank account.
Values are never shown: four characters at most, the rest '*'.
Options may stand in pii-scan.config.json too, in camel case; the command line wins. Its key
customDetectors adds detectors of your own: id, pattern, keywords, checksum, examples (README).`;

function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

function addOptions(program: Command, formats: readonly string[]): void {
  program
    .optionsGroup('Report:')
    .option('-f, --format <name>', `${formats.join(', ')} (default: text)`)
    .option(
      '-o, --output <file>',
      'write the report there (mode 0600; format by its ending; repeatable)',
      collect,
    )
    .option('--all-records', 'list every record, not only those with findings or not plainly scanned')
    .option('-q, --quiet', 'no progress and no notices')
    .option('-v, --verbose', 'more of each finding and of each record that was not read')
    .option('--no-color', 'no colours (NO_COLOR and CI are honoured)')
    .option('--no-progress', 'no progress line')
    .optionsGroup('What counts:')
    .option('--fail-on <class>', 'personal-information (default), identifier, never')
    .option('--min-confidence <level>', 'low, medium (default), high')
    .option('--ignore-encrypted', 'findings in encrypted records do not count towards the exit status')
    .option('--strict', 'a record that could not be read wholly makes the exit status 3')
    .option('--detectors <list>', "only these detectors ('pii-scan detectors' lists them)", collect)
    .optionsGroup('What is read:')
    .option('--include <glob>', 'only files that match (repeatable)', collect)
    .option('--exclude <glob>', 'no files or folders that match (repeatable)', collect)
    .option('--gitignore', 'honour .gitignore files')
    .option('--password-file <file>', 'passwords to try on encrypted records, one a line')
    .option('--max-file-size <size>', 'skip larger files, and say so (default: none)')
    .option('--max-members <n>', 'members read of one archive (default: 10000)')
    .option('--max-expanded-bytes <size>', 'bytes that one file may expand to (default: 16G)')
    .option('--max-time <seconds>', 'for one record, plus a second a MiB (default: 60)')
    .optionsGroup('How:')
    .option('-j, --jobs <n>', 'worker processes (default: the processors; 0: none, read in place)')
    .option('--config <file>', 'default: the nearest pii-scan.config.json');
}

/**
 * Reads the command line. Help and version are printed here.
 *
 * @throws UsageError in one line, for what commander refuses.
 */
export function readCommandLine(
  argv: readonly string[],
  version: string,
  formats: readonly string[],
): Request {
  let request: Request = { command: 'none' };
  const program = new Command('pii-scan')
    .description(
      'Finds the records that hold personal information as 201 CMR 17.02 defines it, and tells where, what, and whether it is encrypted. It reads only: nothing is written, moved or sent.',
    )
    .argument('[path...]', "folders, files, globs, or '-' for standard input (default: the current folder)")
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .usage('[options] [path...]')
    .exitOverride()
    .configureOutput({ writeErr: () => {}, outputError: () => {} })
    .addHelpText('after', EXAMPLES)
    .action((paths: string[], options: Record<string, unknown>) => {
      const { config, ...given } = options;
      request = { command: 'scan', paths, given, config: typeof config === 'string' ? config : null };
    });
  addOptions(program, formats);
  program.commandsGroup('Commands:');
  program
    .command('detectors')
    .description('list what is looked for, the detectors of the config file too')
    .action(() => {
      const { config } = program.opts<{ config?: string }>();
      request = { command: 'detectors', config: config ?? null };
    });
  program
    .command('explain <file[:line]>')
    .description('tell of each number in a file, kept or dropped, the evidence and the verdict')
    .action((target: string) => {
      const { config, ...given } = program.opts();
      request = { command: 'explain', target, given, config: typeof config === 'string' ? config : null };
    });
  program
    .command('formats')
    .description('list the formats that are read')
    .action(() => {
      request = { command: 'formats' };
    });
  try {
    program.parse(argv[0] === 'scan' ? argv.slice(1) : [...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw new UsageError(error.message.replace(/^error: /, ''));
  }
  return request;
}
