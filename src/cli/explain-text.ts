import type { RecordReport } from '../model.ts';
import { placeText } from '../report/places.ts';
import { visible } from '../report/visible.ts';
import { counted, figure, saidOf } from '../report/words.ts';
import type { ExplainListener } from '../scan/explain.ts';
import type { ExplainedNumber, Verdict } from '../scan/explain-record.ts';

/** What is to be explained: a file, and the one line of it or null. */
export interface Target {
  readonly path: string;
  readonly line: number | null;
}

const FATES = {
  kept: 'kept',
  'too low': 'kept below --min-confidence',
  dropped: 'dropped',
} as const satisfies Record<Verdict['fate'], string>;

/** Widest detector's name that the verdicts are set in line behind. */
const NAMES = 16;

interface Counts {
  kept: number;
  'too low': number;
  dropped: number;
}

/** Prints what is told of a file's numbers: a heading for each record, a block for each number. */
export function createPrinter({ line }: Target, print: (text: string) => void): ExplainListener {
  let heading = '';
  const counts = new Map<readonly string[], Counts>();

  function head(trail: readonly string[]): void {
    const text = visible(trail.join(' > '));
    if (text === heading) return;
    print(`${heading === '' ? '' : '\n'}${text}\n`);
    heading = text;
  }

  return {
    numbers(trail, numbers) {
      if (numbers.length === 0) return;
      head(trail);
      const count = counts.get(trail) ?? { kept: 0, 'too low': 0, dropped: 0 };
      counts.set(trail, count);
      for (const number of numbers) {
        count[fateOf(number)] += 1;
        print(numberText(number));
      }
    },
    ended(trail, report, lineless) {
      const count = counts.get(trail);
      counts.delete(trail);
      // With a line asked for, the many members of an archive that have nothing there are not told of one by one.
      const silent = line !== null && trail.length > 1 && lineless === 0 && report.status === 'scanned';
      if (count === undefined && silent) return;
      head(trail);
      print(`  ${endText(report, count, line, lineless)}\n`);
      for (const note of report.notes ?? []) print(`  note: ${visible(note)}\n`);
    },
  };
}

function fateOf({ verdicts }: ExplainedNumber): Verdict['fate'] {
  return (['kept', 'too low'] as const).find(fate => verdicts.some(one => one.fate === fate)) ?? 'dropped';
}

function numberText({ location, masked, verdicts }: ExplainedNumber): string {
  const place = placeText(location);
  return `  ${visible(place === '' ? masked : `${place}  ${masked}`)}\n${verdicts.map(verdictText).join('')}`;
}

function verdictText({ detector, fate, verdict, name, ...evidence }: Verdict): string {
  const said = [
    ['for', evidence.for.join(', ')],
    ['against', evidence.against.join(', ')],
    ['name', name === null ? '' : `${name.masked} (${name.why.join(', ')})`],
  ] as const;
  const lines = said.flatMap(([label, text]) =>
    text === '' ? [] : [`      ${`${label}:`.padEnd(NAMES - 1)}${visible(text)}\n`],
  );
  return `    ${detector.padEnd(NAMES)} ${FATES[fate]}: ${verdict}\n${lines.join('')}`;
}

/** How a record ended, in one line. */
function endText(
  report: RecordReport,
  count: Counts | undefined,
  line: number | null,
  lineless: number,
): string {
  const read = report.format === null ? report.status : `${report.format}, ${report.status}`;
  const why = saidOf(report);
  return `${read}${why === '' ? '' : ` (${visible(why)})`}: ${endCount(count, line, lineless)}`;
}

function endCount(count: Counts | undefined, line: number | null, lineless: number): string {
  if (count === undefined && lineless > 0) {
    return `its numbers stand on no lines; leave out ':${line}' to be told of ${counted(lineless, 'number')}`;
  }
  if (count === undefined) {
    return `no number that any detector looks at${line === null ? '' : ` on line ${line}`}`;
  }
  const { kept, 'too low': low, dropped } = count;
  const numbers = counted(kept + low + dropped, 'number');
  const below = low === 0 ? '' : `, ${figure(low)} below --min-confidence`;
  return `${numbers}: ${figure(kept)} kept${below}, ${figure(dropped)} dropped`;
}
