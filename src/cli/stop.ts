const STATUS = { SIGINT: 130, SIGTERM: 143 } as const;
/** 128 + SIGPIPE, as a shell shows it. */
const CLOSED = 141;

/** What can end a scan early. */
export interface Stop {
  readonly signal: AbortSignal;
  /** Whether the reader of standard output has gone. */
  closed(): boolean;
  /** Whether standard output could not be written for another reason: a full disk. */
  lost(): boolean;
  /** The exit status that tells why. */
  status(): number;
}

/**
 * Listens for SIGINT and SIGTERM, and for the end of whoever reads standard output (`| head -1`). The first signal
 * lets what was found be reported; a second one ends the process at once.
 */
export function listenForStop(): Stop {
  const controller = new AbortController();
  let status = 0;
  let closed = false;
  let lost = false;
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (status !== 0) process.exit(STATUS[name]);
      status = STATUS[name];
      controller.abort();
    });
  }
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    closed = true;
    lost = error.code !== 'EPIPE';
    status ||= lost ? 2 : CLOSED;
    controller.abort();
  });
  return { signal: controller.signal, closed: () => closed, lost: () => lost, status: () => status };
}
