import type { Candidate, Claim, Detector, Match, Row, Segment } from '../model.ts';
import { countDigits, type Folded, fold, LEAST_DIGITS, mayHaveDigits } from './fold.ts';
import { resolveOverlaps } from './overlap.ts';

/** Runs detectors over what extractors yield. */
export interface Detection {
  /**
   * The matches in a segment of running text, in order. `before` is text that stands directly before the segment (the
   * end of the segment before it): its words count as context, its numbers are not matched again.
   */
  inText(segment: Segment, before?: string): Match[];
  /** The matches in the cells of a row, cell by cell; each cell's label and neighbours are context. */
  inRow(row: Row): Match[];
}

interface Label {
  readonly text: string;
  readonly neutral: boolean;
}

const NEUTRAL_LABEL = /^(?:value|val|text|#text|_text|number|content|data|id|\d{0,3})$/i;
/** Labels that are remembered: few and short, since a label may be text of the record. */
const LABELS = 128;
const LONGEST_LABEL = 40;

function readLabel(label: string): Label {
  const { text } = fold(label);
  return { text, neutral: NEUTRAL_LABEL.test(text.trim()) };
}

/** Reads labels, each once for the many cells of a column. */
function createLabels(): (segment: Segment) => string {
  const known = new Map<string, Label>();

  function labelFor(label: string): Label {
    const found = known.get(label);
    if (found !== undefined) return found;
    const read = readLabel(label);
    if (label.length > LONGEST_LABEL) return read;
    if (known.size >= LABELS) known.clear();
    known.set(label, read);
    return read;
  }

  /** A label that names nothing (`value`) is told by the path that leads to it. */
  return ({ label = '', place: { field } }) => {
    const { text, neutral } = labelFor(label);
    if (field === undefined || !neutral) return text;
    const steps = field.split(/[./[\]]+/).filter(step => step !== '' && !/^[\d$*]+$/.test(step));
    return steps.slice(-2).join(' ') || text;
  };
}

interface Surroundings {
  readonly label: string;
  readonly left: string;
  readonly inRow: boolean;
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

function candidatesOf(pattern: RegExp, job: Job): readonly Candidate[] {
  const around = job.folded.text;
  const { label, left, inRow } = job.surroundings;
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

function matchOf(detector: Detector, candidate: Candidate, claim: Claim, job: Job): Match | null {
  const { folded, lead, segment } = job;
  const from = claim.start ?? candidate.start;
  const to = claim.end ?? candidate.end;
  const start = (folded.at === null ? from : folded.at[from]!) - lead;
  if (start < 0) return null;
  return {
    segment,
    start,
    end: (folded.at === null ? to : folded.at[to - 1]! + 1) - lead,
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
  readonly pattern: RegExp;
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
    least: Math.max(LEAST_DIGITS, detector.leastDigits ?? 0),
    patterns: detector.patterns.map(pattern => ({ pattern, shared: shared.indexOf(pattern) })),
  }));
}

const NO_CLAIM: Claim = { evidence: [] };

function runDetector({ detector, patterns }: Prepared, job: Job, out: Match[]): void {
  for (const pattern of patterns) {
    const candidates = sharedCandidates(pattern, job);
    for (let index = 0; index < candidates.length; index++) {
      const candidate = candidates[index]!;
      const claim = detector.check ? detector.check(candidate) : NO_CLAIM;
      const match = claim === null ? null : matchOf(detector, candidate, claim, job);
      if (match !== null) out.push(match);
    }
  }
}

/** A detection that runs these detectors; from one segment or row to the next it keeps only a few short labels. */
export function createDetection(detectors: readonly Detector[]): Detection {
  const labelOf = createLabels();
  const prepared = prepare(detectors);

  function run(segment: Segment, folded: Folded, lead: number, surroundings: Surroundings): readonly Match[] {
    const digits = countDigits(folded.text);
    if (digits < LEAST_DIGITS) return NO_MATCHES;
    const matches: Match[] = [];
    const job: Job = { segment, folded, lead, surroundings, shared: [], memo: {}, beside: null };
    for (const one of prepared) if (digits >= one.least) runDetector(one, job, matches);
    return resolveOverlaps(matches);
  }

  function inText(segment: Segment, before = ''): Match[] {
    const surroundings: Surroundings = {
      label: labelOf(segment),
      left: '',
      inRow: false,
      beside: () => NOTHING,
    };
    return [...run(segment, fold(before + segment.text), before.length, surroundings)];
  }

  function inRow(row: Row): Match[] {
    const { segments } = row;
    if (!segments.some(segment => mayHaveDigits(segment.text))) return [];
    const folded = segments.map(segment => fold(segment.text));
    const cells = segments.map((segment, index) => ({ label: labelOf(segment), text: folded[index]!.text }));
    const matches: Match[] = [];
    for (let index = 0; index < segments.length; index++) {
      const surroundings: Surroundings = {
        label: cells[index]!.label,
        left: cells[index - 1]?.text ?? '',
        inRow: true,
        beside: () => cells.filter((_, other) => other !== index),
      };
      for (const match of run(segments[index]!, folded[index]!, 0, surroundings)) matches.push(match);
    }
    return matches;
  }

  return { inText, inRow };
}
