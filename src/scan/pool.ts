import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Tinypool } from 'tinypool';
import { allowance } from './limits.ts';
import { type Batch, type FatalCause, FRESH, type Telling } from './settings.ts';
import { STDIN } from './stdin-entry.ts';

const WORKER = new URL('./worker.js', import.meta.url);
const MIB = 1 << 20;
/** V8's heap in a worker, in MiB; what parsers hold outside it is bounded by `WORKER_MEMORY`. */
const HEAP_MIB = 1024;
/** Resident bytes of a worker above which it is stopped. */
const WORKER_MEMORY = 1536 * MIB;
/** Milliseconds between looks at a worker's time and memory. */
const WATCH = 250;
/** Milliseconds beyond a record's own limit: a reader that notices its limit itself keeps what it found. */
const GRACE = 15_000;

/** How a batch ended in its process: `null` well, else what stopped it. */
export type Ending = FatalCause | 'stopped' | null;

/** Runs batches, each in a process of its own or in one that served others before. */
export interface Pool {
  run(batch: Batch, heed: (telling: Telling) => void): Promise<Ending>;
  close(): Promise<void>;
}

/** A pool of `jobs` worker processes, started when there is work for them. @param signal stops all work. */
export function createPool(jobs: number, signal: AbortSignal): Pool {
  let workers: Promise<Tinypool> | null = null;
  return {
    async run(batch, heed) {
      const watch = createWatch(signal, timeFor(batch));
      const hear = (message: { telling?: Telling } | null): void => {
        if (message?.telling === undefined) return;
        watch.heard(message.telling);
        heed(message.telling);
      };
      try {
        if (batch.entries[0]?.trail[0] === STDIN) await runAlone(batch, hear, watch.signal);
        else {
          const pool = await (workers ??= startWorkers(jobs));
          await pool.run(batch, { signal: watch.signal, channel: { postMessage: hear } });
        }
        return null;
      } catch {
        return watch.reason() ?? 'worker-died';
      } finally {
        watch.end();
      }
    },
    close: async () => (await workers)?.destroy(),
  };
}

async function startWorkers(jobs: number): Promise<Tinypool> {
  const { Tinypool } = await import('tinypool');
  return new Tinypool({
    runtime: 'child_process',
    filename: fileURLToPath(WORKER),
    minThreads: 0,
    maxThreads: jobs,
    idleTimeout: 30_000,
    terminateTimeout: 5_000,
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${HEAP_MIB}`],
  });
}

/** Reads in this process: for tests, stack traces and `--jobs 0`. Time and memory are not watched. */
export function createInPlace(signal: AbortSignal): Pool {
  return {
    async run(batch, heed) {
      if (signal.aborted) return 'stopped';
      const { readBatch } = await import('./batch.ts');
      await readBatch(batch, async telling => heed(telling));
      return null;
    },
    close: async () => {},
  };
}

/**
 * Reads texts in this process, for a scan so small that starting others takes longer. The first file that is more
 * than text, and what comes after it, is the workers': documents of others are not parsed here.
 */
export function createTextsInPlace(workers: Pool, signal: AbortSignal): Pool {
  let turn: Promise<unknown> = Promise.resolve();
  let textsOnly = true;

  async function readTexts(batch: Batch, heed: (telling: Telling) => void): Promise<number> {
    if (!textsOnly || signal.aborted || batch.resume !== FRESH) return 0;
    const { readBatch } = await import('./batch.ts');
    const tell = async (telling: Telling): Promise<void> => {
      heed(telling);
      // Lets a signal in between two files.
      await nextTurn();
    };
    const read = await readBatch(batch, tell, true);
    textsOnly = read === batch.entries.length;
    return read;
  }

  return {
    async run(batch, heed) {
      // What reads a batch need not stand another one beside it in its process.
      const reading = turn.then(() => readTexts(batch, heed));
      turn = reading.catch(() => {});
      const read = await reading;
      if (read === batch.entries.length) return null;
      const rest = { ...batch, entries: batch.entries.slice(read) };
      return workers.run(rest, telling => heed({ ...telling, files: telling.files + read }));
    },
    close: () => workers.close(),
  };
}

/** A process that inherits standard input and serves one batch. */
async function runAlone(
  batch: Batch,
  hear: (message: { telling?: Telling }) => void,
  signal: AbortSignal,
): Promise<void> {
  const child: ChildProcess = fork(WORKER, {
    stdio: ['inherit', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${HEAP_MIB}`],
    signal,
    killSignal: 'SIGKILL',
  });
  child.on('message', message => hear(message as { telling?: Telling }));
  await new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', code => (code === 0 ? resolve() : reject(new Error('worker ended'))));
    child.send({ batch });
  });
}

interface Watch {
  readonly signal: AbortSignal;
  heard(telling: Telling): void;
  reason(): Ending;
  end(): void;
}

/** Milliseconds for a batch of which nothing is heard: its files are plain text and tell nothing on their way. */
function timeFor({ entries, settings }: Batch): number {
  return entries.reduce((sum, { bytes }) => sum + allowance(settings, bytes, bytes), GRACE);
}

/** Looks after the process of one batch from outside, since a reader that hangs cannot look at a clock. */
function createWatch(stop: AbortSignal, time: number): Watch {
  const controller = new AbortController();
  let reason: Ending = null;
  let deadline = Date.now() + time;
  let pid: number | null = null;

  function kill(why: Ending): void {
    reason ??= why;
    controller.abort();
  }
  const onStop = (): void => kill('stopped');
  if (stop.aborted) onStop();
  else stop.addEventListener('abort', onStop, { once: true });

  const timer = setInterval(() => {
    if (Date.now() > deadline) kill('time-limit');
    else if (pid !== null && residentBytes(pid) > WORKER_MEMORY) kill('memory-limit');
  }, WATCH);

  return {
    signal: controller.signal,
    heard(telling) {
      pid = telling.pid;
      deadline = Date.now() + telling.allowance + GRACE;
    },
    reason: () => reason,
    end() {
      clearInterval(timer);
      stop.removeEventListener('abort', onStop);
    },
  };
}

/** Resident memory of a process in bytes; 0 where the system does not tell it as a file. */
function residentBytes(pid: number): number {
  try {
    const pages = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1];
    return Number(pages) * 4096;
  } catch {
    return 0;
  }
}
