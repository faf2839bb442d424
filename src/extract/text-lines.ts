import type { Piece, Segment } from '../model.ts';
import { boxesOf, isAboutLabels } from './box-lines.ts';
import { createForm, NAME_LABEL } from './form.ts';
import { keyedLines } from './key-lines.ts';
import { type LabelledPart, labelledParts, mayHoldLabel } from './labels.ts';
import { isRule } from './layout-gaps.ts';
import { listItems } from './list-lines.ts';
import { entryParts } from './log-lines.ts';
import { joinPlaced, type Placed, placedPart } from './places.ts';
import { shortParts } from './short-labels.ts';

/** Lines without a blank one between. */
interface Paragraph {
  readonly from: number;
  readonly to: number;
  readonly labels: number;
  readonly labelled: boolean;
}

interface LookedAt {
  readonly line: Placed;
  readonly blank: boolean;
  readonly parts: readonly LabelledPart[] | null;
  readonly entry: boolean;
}

const SECTION = /^\s*\[\[?[^\]]{0,80}\]\]?\s*$/;
const LIST_ITEM = /^\s*(?:[-*+•]|\(?\d{1,4}[.)]|#\d{1,4}[:.)]?)\s/;

function look(line: Placed): LookedAt {
  const { text } = line;
  const blank = text.trim() === '';
  if (blank || !mayHoldLabel(text) || isAboutLabels(text)) return { line, blank, parts: null, entry: false };
  const entry = entryParts(text);
  if (entry !== null) return { line, blank, parts: entry, entry: true };
  return { line, blank, parts: labelledParts(text), entry: false };
}

/** Whether a line goes on with the sentence of the line above it, so that a colon in it is no label's. */
function goesOn(above: string, text: string): boolean {
  return (
    /^\p{Ll}/u.test(text) &&
    above.length >= 45 &&
    /[\p{L}\p{N},]$/u.test(above) &&
    (above.match(/(?<!\p{L})\p{Ll}{2,}(?!\p{L})/gu)?.length ?? 0) >= 4
  );
}

/**
 * The same lines, with labels told apart that stand over their values, or before them by a box's number, or that are
 * labels by the lines around them.
 */
function withLabels(lines: readonly LookedAt[]): LookedAt[] {
  const result = [...lines];
  for (let from = 0; from < lines.length; from++) {
    let to = from;
    while (to < lines.length && !lines[to]!.blank && !lines[to]!.entry) to++;
    const block = lines.slice(from, to);
    block.forEach(({ line, parts }, at) => {
      if (parts === null || !goesOn(block[at - 1]?.line.text ?? '', line.text)) return;
      block[at] = { ...block[at]!, parts: null };
      result[from + at] = block[at]!;
    });
    const keyed = keyedLines(block.map(({ line, parts }) => ({ text: line.text, parts })));
    for (const [at, parts] of keyed) {
      block[at] = { ...block[at]!, parts };
      result[from + at] = block[at];
    }
    if (block.some(({ parts }) => parts?.some(({ label }) => label !== undefined))) {
      block.forEach(({ line, parts: known }, at) => {
        const parts = known === null ? shortParts(line.text) : null;
        if (parts !== null) result[from + at] = block[at] = { ...block[at]!, parts };
      });
    }
    const found = boxesOf(
      block.map(({ line }) => line.text),
      at => block[at]!.parts !== null,
    );
    for (const [at, parts] of found) result[from + at] = { ...block[at]!, parts };
    from = to;
  }
  return result;
}

/** Which lines form paragraphs, and in which of them labels prevail. Lines that are entries stand alone. */
function paragraphs(lines: readonly LookedAt[]): Paragraph[] {
  const found: Paragraph[] = [];
  let from = 0;
  while (from < lines.length) {
    if (lines[from]!.blank || lines[from]!.entry) {
      from++;
      continue;
    }
    let to = from;
    let labelled = 0;
    let labels = 0;
    for (; to < lines.length && !lines[to]!.blank && !lines[to]!.entry; to++) {
      const named = lines[to]!.parts?.filter(part => part.label !== undefined).length ?? 0;
      labels += named;
      if (named > 0 || lines[to]!.parts?.length === 0) labelled++;
    }
    found.push({ from, to, labels, labelled: labelled > 0 && labelled >= (to - from) * 0.4 });
    from = to;
  }
  return found;
}

/** A line's labelled parts as segments; the line itself where it has none. */
function segmentsOf({ line, parts }: LookedAt): Segment[] {
  if (parts === null) return line.text.trim() === '' ? [] : [line];
  return parts.map(part => {
    const placed = placedPart(line, part.start, part.end);
    if (part.label === undefined) return placed;
    const place = { ...placed.place, field: part.field ?? part.label };
    return { ...placed, label: part.label, place };
  });
}

/** A short heading over a form: often the person's name. */
function isHeading(paragraph: Paragraph | undefined, lines: readonly LookedAt[]): paragraph is Paragraph {
  if (paragraph === undefined || paragraph.labels > 0 || paragraph.to - paragraph.from > 2) return false;
  return lines.slice(paragraph.from, paragraph.to).every(({ line }) => line.text.trim().length <= 60);
}

/** The ranges of lines that are forms: neighbouring paragraphs with labels, two labels or more together. */
function formRanges(lines: readonly LookedAt[]): (readonly [number, number])[] {
  const all = paragraphs(lines);
  const ranges: (readonly [number, number])[] = [];
  for (let at = 0; at < all.length; at++) {
    if (!all[at]!.labelled) continue;
    let last = at;
    let labels = all[at]!.labels;
    const near = (index: number) =>
      all[index]?.labelled && lines.slice(all[index - 1]!.to, all[index]!.from).every(({ entry }) => !entry);
    while (near(last + 1)) labels += all[++last]!.labels;
    const named = lines
      .slice(all[at]!.from, all[last]!.to)
      .some(({ parts }) => parts?.some(part => part.label !== undefined && NAME_LABEL.test(part.label)));
    const heading = all[at - 1];
    const from = !named && isHeading(heading, lines) ? heading.from : all[at]!.from;
    if (labels >= 2) ranges.push([from, all[last]!.to]);
    at = last;
  }
  return ranges;
}

/**
 * The lines that begin a record: `[section]` lines, and the items of a list of records. Items of a line each with
 * labels of their own are the fields of one record.
 */
function recordItems(lines: readonly LookedAt[]): ReadonlySet<LookedAt> {
  const sections = lines.filter(({ line }) => SECTION.test(line.text));
  const items = lines.filter(({ line }) => LIST_ITEM.test(line.text));
  const seen = new Set<string>();
  const again = items.some(({ parts }) =>
    parts?.some(({ label }) => label !== undefined && (seen.has(label) || !seen.add(label))),
  );
  const longer = lines.some(
    (looked, at) => /^\s/.test(looked.line.text) && looked.parts !== null && items.includes(lines[at - 1]!),
  );
  return new Set(again || longer ? [...sections, ...items] : sections);
}

function formPieces(lines: readonly LookedAt[]): Piece[] {
  const form = createForm();
  const pieces: Piece[] = [];
  const items = recordItems(lines);
  let afterBlank = false;
  let indent = 0;
  for (const looked of lines) {
    if (looked.blank) {
      afterBlank = true;
      continue;
    }
    if (isRule(looked.line.text)) {
      pieces.push(...form.flush());
      afterBlank = true;
      continue;
    }
    const column = looked.line.text.search(/\S/);
    if (items.has(looked) || column < indent) {
      pieces.push(...form.flush());
      indent = items.has(looked) ? column : 0;
    }
    pieces.push(...form.add(segmentsOf(looked), afterBlank));
    afterBlank = false;
  }
  return [...pieces, ...form.flush()];
}

/** Lines of running text with the forms and `key=value` entries among them as rows, in reading order. */
export function textPieces(lines: readonly Placed[]): Piece[] {
  const items = listItems(lines.map(({ text }) => text));
  const looked = withLabels(
    lines.map((line, at): LookedAt => {
      const parts = items.get(at);
      return parts === undefined ? look(line) : { line, blank: false, parts, entry: true };
    }),
  );
  const ranges = formRanges(looked);
  const pieces: Piece[] = [];
  let running: Placed[] = [];
  const flush = () => {
    if (running.some(line => line.text.trim() !== '')) pieces.push({ segment: joinPlaced(running, '\n') });
    running = [];
  };
  for (let at = 0; at < looked.length; at++) {
    const range = ranges[0]?.[0] === at ? ranges.shift() : undefined;
    if (range !== undefined) {
      flush();
      pieces.push(...formPieces(looked.slice(...range)));
      at = range[1] - 1;
    } else if (looked[at]!.entry) {
      flush();
      pieces.push({ row: { kind: 'entry', segments: segmentsOf(looked[at]!) } });
    } else running.push(looked[at]!.line);
  }
  flush();
  return pieces;
}
