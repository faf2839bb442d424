import type { Heard } from '../detect/heard.ts';
import { createDetection } from '../detect/index.ts';
import { wholeFinder } from '../detect/whole-finder.ts';
import { maskText } from '../lib/mask.ts';
import type { Entry, RecordReport, Segment } from '../model.ts';
import { walk } from '../walk/index.ts';
import { openFile } from './batch.ts';
import { createStory, type ExplainedNumber, type RecordStory } from './explain-record.ts';
import { detectorsOf, loadCustoms } from './instruments.ts';
import { createBudget } from './limits.ts';
import { readRecord } from './record.ts';
import { maskTrail } from './record-name.ts';
import type { Reading } from './record-report.ts';
import type { Settings } from './settings.ts';
import { STDIN, stdinEntry } from './stdin-entry.ts';

/** Is told of the records of a file as they are read; the records inside a record come between its numbers. */
export interface ExplainListener {
  /** Some numbers of a record, in order. @param trail the file and the way in, masked. */
  numbers(trail: readonly string[], numbers: readonly ExplainedNumber[]): void;
  /** A record has ended. @param lineless numbers left out since a line was asked for and their place has none. */
  ended(trail: readonly string[], report: RecordReport, lineless: number): void;
}

interface OpenRecord {
  readonly trail: readonly string[];
  readonly story: RecordStory;
}

/**
 * Reads one file and all that it holds in this process, as a scan does, and tells what became of each candidate and
 * why. Text is given to the detectors in full, where a scan passes over stretches without a number of interest.
 *
 * @param line tell of this line alone; null: of all.
 */
export async function explain(
  path: string,
  line: number | null,
  settings: Settings,
  listener: ExplainListener,
): Promise<void> {
  await loadCustoms(settings.customDetectors ?? []);
  const open: OpenRecord[] = [];
  function hear(segment: Segment, heard: Heard): void {
    const { trail, story } = open.at(-1)!;
    story.hear(segment, heard);
    listener.numbers(trail, story.ready());
  }

  const detection = createDetection(detectorsOf(settings.detectors), {
    refused: refused => hear(refused.segment, refused),
    claimed: claimed => hear(claimed.claim.segment, claimed),
  });

  function begin(entry: Entry): null {
    const trail = maskTrail(entry.trail).map(maskText);
    open.push({ trail, story: createStory(line, settings.minConfidence) });
    return null;
  }

  async function part({ findings }: RecordReport): Promise<void> {
    const { trail, story } = open.at(-1)!;
    listener.numbers(trail, story.found(findings));
  }

  async function close(report: RecordReport): Promise<void> {
    const { trail, story } = open.pop()!;
    listener.numbers(trail, story.end(report.findings));
    listener.ended(trail, report, story.lineless());
  }

  const entry = entryOf(path);
  const opened = openFile(entry, settings);
  const reading: Reading = {
    // What is too little is told of, and as such.
    settings: { ...settings, minConfidence: 'low' },
    detection,
    finder: wholeFinder,
    budget: createBudget(settings.limits, entry.bytes, () => {}),
    fileBytes: entry.bytes,
    partFindings: 1,
    open: begin,
    risk: async () => {},
    part,
    close,
  };
  try {
    await readRecord(opened.member, 0, reading);
  } finally {
    opened.close();
  }
}

function entryOf(path: string): Entry {
  if (path === STDIN) return stdinEntry();
  const everything = { include: [], exclude: [], gitignore: false, maxFileSize: Number.POSITIVE_INFINITY };
  for (const { entry } of walk([path], everything)) return entry;
  return { trail: [path], bytes: null, modified: null, owner: null, mode: null };
}
