import { visible } from './visible.ts';
import { counted, sizeText } from './words.ts';

/** How far a scan is; `current` is the path that is being read. */
interface Step {
  readonly records: number;
  readonly bytes: number;
  readonly findings: number;
  readonly current: string;
}

/** One line on a terminal that is written over. */
export interface Progress {
  update(step: Step): void;
  /** Takes the line away, for other words or for the end. */
  clear(): void;
}

const BETWEEN = 100;
const USUAL_COLUMNS = 80;

/**
 * A progress line, written at most ten times a second. `now` gives milliseconds; `stream.columns` is its width in
 * characters, 80 where it is not known.
 */
export function createProgress(
  stream: { write(text: string): void; readonly columns?: number },
  now: () => number,
): Progress {
  let last = Number.NEGATIVE_INFINITY;
  let shown = false;

  function update(step: Step): void {
    const time = now();
    if (time - last < BETWEEN) return;
    last = time;
    shown = true;
    // One column is left free: a full line makes some terminals go on to the next.
    stream.write(`\r${lineText(step, (stream.columns || USUAL_COLUMNS) - 1)}\x1b[K`);
  }

  function clear(): void {
    if (shown) stream.write('\r\x1b[K');
    shown = false;
  }

  return { update, clear };
}

function lineText({ records, bytes, findings, current }: Step, width: number): string {
  const counts = `${counted(records, 'record')}, ${sizeText(bytes)}, ${counted(findings, 'finding')}  `;
  return shortened(counts, width) + shortened(visible(current), width - counts.length);
}

/** At most `width` columns of text. The end of a path says more than its start. */
function shortened(text: string, width: number): string {
  const characters = [...text];
  if (columns(characters) <= width) return text;
  if (width < 4) return '';
  while (columns(characters) > width - 3) characters.shift();
  return `...${characters.join('')}`;
}

/** East Asian characters and pictures take two columns; some others that are counted so only leave room. */
function columns(characters: readonly string[]): number {
  return characters.reduce((sum, character) => sum + (character >= '\u1100' ? 2 : 1), 0);
}
