import { readBatch } from './batch.ts';
import type { Batch, Telling } from './settings.ts';

/** The parent decides when a scan stops; a Ctrl-C at the terminal reaches every process of its group. */
process.on('SIGINT', () => {});

function tell(telling: Telling): Promise<void> {
  return new Promise(resolve => {
    process.send?.({ telling }, () => resolve());
  });
}

/** Called by the pool with each batch. */
export default async function work(batch: Batch): Promise<void> {
  await readBatch(batch, tell);
}

/** A process that is started for one batch alone, so that it can inherit standard input, is sent it as a message. */
process.on('message', (message: { batch?: Batch } | null) => {
  if (message?.batch === undefined) return;
  work(message.batch).then(
    () => process.exit(0),
    () => process.exit(1),
  );
});
