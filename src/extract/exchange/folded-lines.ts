import { addFiller, addPart, createTrace, LONGEST_VALUE, type Trace } from '../data/trace.ts';

/** Puts lines together that were folded: a line that begins with white space goes on with the line before. */
export interface Unfolder {
  line(text: string, line: number, column: number): void;
  end(): void;
}

/**
 * An unfolder that calls `on` with each whole line.
 *
 * @param soft whether the line after this one belongs to it as it stands, being broken by quoted-printable's `=`;
 *   asked of the first line of each, and then true for as long as lines end in `=`.
 */
export function createUnfolder(
  on: (whole: Trace) => void,
  soft: (first: string) => boolean = () => false,
): Unfolder {
  let held: Trace | null = null;
  let printable = false;
  return {
    line(text, line, column) {
      if (held !== null && held.text.length < LONGEST_VALUE) {
        if (printable && held.tail.endsWith('=')) {
          addFiller(held, '\n');
          addPart(held, text, line, column);
          return;
        }
        // One character of white space is the fold itself in LDIF, vCard and iCalendar.
        if (/^[ \t]/.test(text)) {
          addPart(held, text.slice(1), line, column + 1);
          return;
        }
      }
      if (held !== null) on(held);
      held = createTrace();
      printable = soft(text);
      addPart(held, text, line, column);
    },
    end() {
      if (held !== null) on(held);
      held = null;
    },
  };
}
