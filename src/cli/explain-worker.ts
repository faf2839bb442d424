import { explain } from '../scan/explain.ts';
import type { Settings } from '../scan/settings.ts';
import { createPrinter, type Target } from './explain-text.ts';

/** What the process of `pii-scan explain` sends to the one that reads the file. */
export interface ExplainTask {
  readonly target: Target;
  readonly settings: Settings;
}

/** 128 + SIGPIPE, as a shell shows it: whoever read the output has gone. */
const CLOSED = 141;

process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') process.exit(CLOSED);
  process.stderr.write('pii-scan: standard output could not be written\n');
  process.exit(2);
});

process.on('message', ({ target, settings }: ExplainTask) => {
  const printer = createPrinter(target, text => void process.stdout.write(text));
  explain(target.path, target.line, settings, printer).then(
    () => process.disconnect(),
    () => process.exit(1),
  );
});
