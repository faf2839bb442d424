import type { Entry, Problem } from '../model.ts';
import { endedReport } from './ended-report.ts';
import type { Pool } from './pool.ts';
import { type FatalCause, FRESH, type Resume, type Settings, type Telling } from './settings.ts';
import type { Slot } from './shelf.ts';

/** Processes that one file may cost before the rest of it is given up. */
const MOST_DEATHS = 20;

/** How far a worker has told of its batch. */
type Reached = Pick<Telling, 'files' | 'within' | 'open' | 'parts'>;

/**
 * Has a batch of files read, process after process if need be, until each of their records is delivered to the slot.
 * A process that dies costs the record that it was reading: a new one goes on behind it.
 *
 * @param heed told of records that are only counted: their number, their files' bytes, the path being read.
 */
export async function readEntries(
  entries: readonly Entry[],
  settings: Settings,
  pool: Pool,
  slot: Slot,
  heed: (count: number, bytes: number, path: string) => void,
): Promise<void> {
  let rest = entries;
  let resume = FRESH;
  let alone = false;
  while (rest.length > 0) {
    const now = alone ? rest.slice(0, 1) : rest;
    let last: Reached = { files: 0, within: resume.done, open: [], parts: resume.parts };
    const ending = await pool.run({ settings, entries: now, resume }, telling => {
      last = telling;
      for (const record of telling.records) slot.add(record);
      heed(telling.plain.count, telling.plain.bytes, telling.current);
    });
    if (ending === null) {
      rest = rest.slice(now.length);
      resume = FRESH;
      continue;
    }
    rest = rest.slice(last.files);
    if (ending === 'stopped') return giveUp(rest, { status: 'skipped', cause: 'interrupted' }, slot);
    const before = last.files === 0 ? resume.fatal : [];
    if (last.open.length === 0 && now.length - last.files > 1) {
      alone = true;
      resume = { done: last.within, fatal: before, parts: last.parts };
      continue;
    }
    const next = afterDeath(last, before, ending);
    if (next === null) giveUp(rest.slice(0, 1), { status: 'unreadable', cause: ending }, slot);
    rest = next === null ? rest.slice(1) : rest;
    resume = next ?? FRESH;
  }
}

/** How to go on behind the record that ended a process; null where that has been tried or costs too much. */
function afterDeath(last: Reached, before: Resume['fatal'], cause: FatalCause): Resume | null {
  const culprit = last.open.at(-1) ?? 0;
  if (before.length >= MOST_DEATHS || before.some(([number]) => number === culprit)) return null;
  return { done: last.within, fatal: [...before, [culprit, cause]], parts: last.parts };
}

function giveUp(entries: readonly Entry[], problem: Problem, slot: Slot): void {
  for (const entry of entries) slot.add(endedReport(entry, problem));
}
