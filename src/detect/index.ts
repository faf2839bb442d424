import { isRefusal } from '../lib/refusal.ts';
import type { Candidate, Claim, Detector, Element, Match, Pattern, Refusal, Row, Segment } from '../model.ts';
import { countDigits, type Folded, fold, LEAST_DIGITS, mayHaveDigits } from './fold.ts';
import { type Listener, tellClaims } from './heard.ts';
import { resolveOverlaps } from './overlap.ts';
import { createLabels } from './segment-labels.ts';

/** Runs detectors over what extractors yield. */
export interface Detection {
  /**
   * The matches in a segment of running text, in order. `before` is text that stands directly before the segment (the
   * end of the segment before it): its words count as context, its numbers are not matched again.
   */
  inText(segment: Segment, before?: string): Match[];
  /**
   * The matches in the cells of a row, cell by cell; each cell's label and neighbours are context, and `columns`: what
   * the cells' columns were told to hold.
   */
  inRow(row: Row, columns?: readonly (Element | undefined)[] | null): Match[];
}

interface Surroundings {
  readonly label: string;
  readonly left: string;
  readonly inRow: boolean;
  readonly column: Element | undefined;
  /** The other cells. */
  readonly beside: () => Candidate['beside'];
}

interface Job {
  readonly segment: Segment;
  readonly folded: Folded;
  /** How many characters of `folded` stand before the segment. */
  readonly lead: number;
  readonly surroundings: Surroundings;
  /** The candidates of each pattern that several detectors share, by its number. */
  readonly shared: (readonly Candidate[])[];
  readonly memo: Candidate['memo'];
  /** Made for the first candidate. */
  beside: Candidate['beside'] | null;
}

const NO_GROUPS = {};
const NOTHING: Candidate['beside'] = [];
const NONE: Candidate[] = [];
const NO_MATCHES: readonly Match[] = [];

function candidatesOf(pattern: Pattern, job: Job): readonly Candidate[] {
  const around = job.folded.text;
  const { label, left, inRow, column } = job.surroundings;
  let candidates: Candidate[] = NONE;
  pattern.lastIndex = 0;
  for (let found = pattern.exec(around); found !== null; found = pattern.exec(around)) {
    const text = found[0];
    const start = found.index;
    if (text === '') {
      pattern.lastIndex++;
      continue;
    }
    job.beside ??= job.surroundings.beside();
    const { beside, memo } = job;
    const groups = found.groups ?? NO_GROUPS;
    if (candidates === NONE) candidates = [];
    candidates.push({
      text,
      start,
      end: start + text.length,
      around,
      label,
      left,
      column,
      inRow,
      beside,
      memo,
      groups,
    });
  }
  return candidates;
}

function sharedCandidates({ pattern, shared }: PreparedPattern, job: Job): readonly Candidate[] {
  if (shared < 0) return candidatesOf(pattern, job);
  return (job.shared[shared] ??= candidatesOf(pattern, job));
}

/** The index in the segment of a candidate's start; negative where it begins in the text before. */
function startOf(from: number, { folded, lead }: Job): number {
  return (folded.at === null ? from : folded.at[from]!) - lead;
}

function endOf(to: number, { folded, lead }: Job): number {
  return (folded.at === null ? to : folded.at[to - 1]! + 1) - lead;
}

function matchOf(detector: Detector, candidate: Candidate, claim: Claim, job: Job): Match | null {
  const start = startOf(claim.start ?? candidate.start, job);
  if (start < 0) return null;
  return {
    segment: job.segment,
    start,
    end: endOf(claim.end ?? candidate.end, job),
    element: claim.element ?? detector.element,
    detector: detector.id,
    clause: detector.clause,
    evidence: claim.evidence,
    testData: claim.testData ?? false,
    ...(claim.holder === undefined ? {} : { holder: claim.holder }),
    ...(claim.state === undefined ? {} : { state: claim.state }),
  };
}

interface PreparedPattern {
  readonly pattern: Pattern;
  /** The same for each detector that has this pattern; -1: no other has it. */
  readonly shared: number;
}

interface Prepared {
  readonly detector: Detector;
  readonly least: number;
  readonly patterns: readonly PreparedPattern[];
}

function prepare(detectors: readonly Detector[]): Prepared[] {
  const all = detectors.flatMap(({ patterns }) => patterns);
  const shared = [...new Set(all.filter((pattern, index) => all.indexOf(pattern) !== index))];
  return detectors.map(detector => ({
    detector,
    least: detector.leastDigits ?? LEAST_DIGITS,
    patterns: detector.patterns.map(pattern => ({ pattern, shared: shared.indexOf(pattern) })),
  }));
}

const NO_CLAIM: Claim = { evidence: [] };

function runDetector(
  { detector, patterns }: Prepared,
  job: Job,
  out: Match[],
  listener: Listener | null,
): void {
  for (const pattern of patterns) {
    const candidates = sharedCandidates(pattern, job);
    for (let index = 0; index < candidates.length; index++) {
      const candidate = candidates[index]!;
      const claim = detector.check ? detector.check(candidate) : NO_CLAIM;
      if (isRefusal(claim)) {
        if (listener !== null) tellRefused(detector, candidate, claim, job, listener);
        continue;
      }
      const match = matchOf(detector, candidate, claim, job);
      if (match !== null) out.push(match);
    }
  }
}

function tellRefused(
  { id: detector }: Detector,
  candidate: Candidate,
  { refused }: Refusal,
  job: Job,
  listener: Listener,
): void {
  const start = startOf(candidate.start, job);
  if (start >= 0)
    listener.refused({ detector, segment: job.segment, start, end: endOf(candidate.end, job), refused });
}

/**
 * A detection that runs these detectors; from one segment or row to the next it keeps only a few short labels.
 *
 * @param listener is told of every candidate, kept or dropped.
 */
export function createDetection(detectors: readonly Detector[], listener: Listener | null = null): Detection {
  const labelOf = createLabels();
  const prepared = prepare(detectors);
  const least = Math.min(...prepared.map(one => one.least));

  function run(segment: Segment, folded: Folded, lead: number, surroundings: Surroundings): readonly Match[] {
    const digits = countDigits(folded.text);
    if (digits < least) return NO_MATCHES;
    const matches: Match[] = [];
    const job: Job = { segment, folded, lead, surroundings, shared: [], memo: {}, beside: null };
    for (const one of prepared) if (digits >= one.least) runDetector(one, job, matches, listener);
    const kept = resolveOverlaps(matches);
    if (listener !== null) tellClaims(matches, kept, listener);
    return kept;
  }

  function inText(segment: Segment, before = ''): Match[] {
    const surroundings: Surroundings = {
      label: labelOf(segment),
      left: '',
      inRow: false,
      column: undefined,
      beside: () => NOTHING,
    };
    return [...run(segment, fold(before + segment.text), before.length, surroundings)];
  }

  function inRow(row: Row, columns: readonly (Element | undefined)[] | null = null): Match[] {
    const { segments } = row;
    if (least >= LEAST_DIGITS && !segments.some(segment => mayHaveDigits(segment.text))) return [];
    const folded = segments.map(segment => fold(segment.text));
    const cells = segments.map((segment, index) => ({ label: labelOf(segment), text: folded[index]!.text }));
    const matches: Match[] = [];
    for (let index = 0; index < segments.length; index++) {
      const surroundings: Surroundings = {
        label: cells[index]!.label,
        left: cells[index - 1]?.text ?? '',
        inRow: true,
        column: columns?.[index],
        beside: () => cells.filter((_, other) => other !== index),
      };
      for (const match of run(segments[index]!, folded[index]!, 0, surroundings)) matches.push(match);
    }
    return matches;
  }

  return { inText, inRow };
}
