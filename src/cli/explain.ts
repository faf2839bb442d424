import { fork } from 'node:child_process';
import { statSync } from 'node:fs';
import { allowance } from '../scan/limits.ts';
import type { Settings } from '../scan/settings.ts';
import type { Target } from './explain-text.ts';
import type { ExplainTask } from './explain-worker.ts';
import { UsageError } from './usage.ts';

const WORKER = new URL('./explain-worker.js', import.meta.url);
const HEAP_MIB = 1024;
/** So many times a record's own allowance may pass before the process is stopped: the file may hold many records. */
const PATIENCE = 5;

/**
 * Tells of each number of a file what each detector made of it and why, on standard output. The file is read in a
 * process of its own, under limits of memory and time.
 *
 * @param given `FILE` or `FILE:LINE`; a path that exists is taken as it is.
 * @returns the exit status.
 * @throws UsageError where there is no such file, and where reading it ended the process.
 */
export async function runExplain(given: string, settings: Settings): Promise<number> {
  const target = targetOf(given);
  const bytes = target.path === '-' ? null : (statSync(target.path, { throwIfNoEntry: false })?.size ?? null);
  const child = fork(WORKER, {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    execArgv: [`--max-old-space-size=${HEAP_MIB}`],
    serialization: 'advanced',
    timeout: Math.ceil(PATIENCE * allowance(settings, bytes, bytes)),
    killSignal: 'SIGKILL',
  });
  child.send({ target, settings } satisfies ExplainTask);
  const code = await new Promise<number | null>(settle => child.on('exit', settle));
  if (code === null || code === 1)
    throw new UsageError(`explain: reading ${given} ended the process that read it; a scan tells why`);
  return code;
}

/** @throws UsageError where it names no file. */
function targetOf(given: string): Target {
  const whole = kindOf(given);
  if (whole === 'file') return { path: given, line: null };
  const [, path = '', digits = ''] = /^(.+):(\d{1,9})$/s.exec(given) ?? [];
  const kind = path === '' || whole === 'folder' ? whole : kindOf(path);
  if (kind === 'folder') throw new UsageError(`explain: ${given} is a folder; name one file`);
  if (kind === 'none') throw new UsageError(`no such file: ${path === '' ? given : path}`);
  if (Number(digits) === 0) throw new UsageError(`explain: lines count from 1: ${given}`);
  return { path, line: Number(digits) };
}

/** What may not be looked at is a file as far as we know: its reading tells why it cannot be read. */
function kindOf(path: string): 'file' | 'folder' | 'none' {
  if (path === '-') return 'file';
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'EINVAL', 'ERR_INVALID_ARG_VALUE'].includes(code)
      ? 'none'
      : 'file';
  }
}
