import type { Segment } from '../../model.ts';
import { addFiller, addPart, addStandIn, createTrace, type Trace } from './trace.ts';

/**
 * Adds text as it is shown: each run of white space becomes one space, none at the start of a line. No-break spaces
 * stay.
 */
export function addShown(trace: Trace, text: string, line: number, column: number, width?: number): void {
  if (width !== undefined) {
    if (/^[ \t\r\n]$/.test(text)) addSpace(trace);
    else addStandIn(trace, text, line, column, width);
    return;
  }
  if (!/[\t\r\n\f]| {2}|^ | $/.test(text)) {
    addPart(trace, text, line, column);
    return;
  }
  let atLine = line;
  let atColumn = column;
  for (const [part] of text.matchAll(/[ \t\f]+|\r\n|[\r\n]|[^ \t\f\r\n]+/g)) {
    if (part === '\n' || part === '\r' || part === '\r\n') {
      addSpace(trace);
      atLine++;
      atColumn = 1;
      continue;
    }
    if (part[0] === ' ' || part[0] === '\t' || part[0] === '\f') {
      // A plain space in the place of one in the record keeps the text running on as it does there.
      if (part === ' ' && needsSpace(trace)) addPart(trace, ' ', atLine, atColumn);
      else addSpace(trace);
    } else addPart(trace, part, atLine, atColumn);
    atColumn += part.length;
  }
}

function needsSpace(trace: Trace): boolean {
  return trace.tail !== '' && !/[ \n\t]$/.test(trace.tail);
}

/** Adds a space unless one stands there already. */
export function addSpace(trace: Trace): void {
  if (needsSpace(trace)) addFiller(trace, ' ');
}

/** Ends a line unless one has just begun. */
export function addBreak(trace: Trace): void {
  if (trace.tail !== '' && !trace.tail.endsWith('\n')) addFiller(trace, '\n');
}

/** Whether texts of neighbouring elements are shown apart, as a caption and its value mostly are; `before`: its end. */
export function standApart(before: string, after: string): boolean {
  return (
    (/\p{L}{2}$/u.test(before) && /^\d/.test(after)) ||
    (/\p{Ll}$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(after)) ||
    (/\d$/.test(before) && /^\p{L}{2}/u.test(after)) ||
    /:$/.test(before)
  );
}

/** Adds a value that stood before the first text of mixed content. */
export function addSegment(trace: Trace, segment: Segment): void {
  const { text, place, locate } = segment;
  if (standApart(trace.tail, text)) addSpace(trace);
  if (locate === undefined) addPart(trace, text, place.line ?? 1, place.column ?? 1);
  else
    for (let at = 0; at < text.length; at++)
      addPart(trace, text[at]!, locate(at).line ?? 1, locate(at).column ?? 1);
}

/** A text that stands for an attribute's value, at its place. */
export function standIn(value: Trace, text: string): Trace {
  const trace = createTrace();
  addStandIn(trace, text, value.marks[1] ?? 1, value.marks[2] ?? 1, value.text.length);
  return trace;
}
