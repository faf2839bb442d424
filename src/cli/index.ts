import { readFileSync } from 'node:fs';
import { maskText } from '../lib/mask.ts';
import { UsageError } from './usage.ts';

/** Runs the program: the command line in, the exit status out. Nothing that it prints holds a value of a record. */
export async function main(argv: readonly string[]): Promise<number> {
  try {
    return await run(argv);
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`pii-scan: ${shown(error.message)}\n`);
    } else {
      process.stderr.write(`pii-scan: internal error, please report it:\n${framesOf(error)}\n`);
    }
    return 2;
  }
}

async function run(argv: readonly string[]): Promise<number> {
  const version = ownVersion();
  if (argv.length === 1 && (argv[0] === '-V' || argv[0] === '--version')) {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  const [{ readCommandLine }, { REPORTERS }] = await Promise.all([
    import('./program.ts'),
    import('../report/index.ts'),
  ]);
  const request = readCommandLine(
    argv,
    version,
    REPORTERS.map(({ name }) => name),
  );
  if (request.command === 'none') return 0;
  if (request.command === 'detectors' || request.command === 'formats') {
    const { listDetectors, listFormats } = await import('./lists.ts');
    if (request.command === 'formats') {
      process.stdout.write(listFormats());
      return 0;
    }
    const { readConfig } = await import('./config.ts');
    const { customDetectors = [] } = await readConfig(request.config, process.cwd());
    process.stdout.write(listDetectors(customDetectors));
    return 0;
  }
  const [{ defaultOptions, readOptions }, { readConfig }, { runScan, settingsOf }, { listenForStop }] =
    await Promise.all([
      import('./options.ts'),
      import('./config.ts'),
      import('./run.ts'),
      import('./stop.ts'),
    ]);
  const given = readOptions(
    changed(request.given),
    name => `--${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`,
  );
  const options = { ...defaultOptions(), ...(await readConfig(request.config, process.cwd())), ...given };
  const { detectors, customDetectors } = options;
  if (detectors !== null) (await import('./lists.ts')).checkDetectors(detectors, customDetectors);
  if (request.command === 'explain') {
    const { runExplain } = await import('./explain.ts');
    return runExplain(request.target, settingsOf([request.target], options).settings);
  }
  return runScan(request.paths, options, version, listenForStop());
}

/** What was given, without what commander fills in: `--no-color` and `--no-progress` are true by default. */
function changed({ color, progress, ...rest }: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { ...rest, ...(color === false ? { color } : {}), ...(progress === false ? { progress } : {}) };
}

function ownVersion(): string {
  for (const way of ['../../package.json', '../../../package.json']) {
    try {
      const { name, version } = JSON.parse(readFileSync(new URL(way, import.meta.url), 'utf8'));
      if (name === 'pii-scan') return version;
    } catch {
      // Sources and build lie at different depths below package.json.
    }
  }
  return 'unknown';
}

/** A message may hold what the user typed: in one line, and with what could be a value masked. */
function shown(message: string): string {
  return maskText(message).replace(
    /[\u0000-\u001f\u007f-\u009f]/g,
    character => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
}

/** An unforeseen error without its message, which could hold text of a record. */
function framesOf(error: unknown): string {
  if (!(error instanceof Error)) return 'no stack';
  const frames = (error.stack ?? '').split('\n').filter(line => /^\s+at /.test(line));
  return [error.name, ...frames].join('\n');
}
