import type { Candidate, Detector, Match, Row, Segment } from '../model.ts';
import { type Folded, fold, hasDigits } from './fold.ts';
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

interface Surroundings {
  readonly label: string;
  readonly left: string;
  readonly inRow: boolean;
  /** The other cells; made when a candidate first asks. */
  readonly beside: () => Candidate['beside'];
}

const NEUTRAL_LABEL = /^(?:value|val|text|#text|_text|number|content|data|id|\d{0,3})$/i;
const NONE: Candidate['beside'] = [];

/** A label that names nothing (`value`) is told by the path that leads to it. */
function labelOf(segment: Segment): string {
  const label = fold(segment.label ?? '').text;
  const field = segment.place.field;
  if (field === undefined || !NEUTRAL_LABEL.test(label.trim())) return label;
  const steps = field.split(/[./[\]]+/).filter(step => step !== '' && !/^[\d$*]+$/.test(step));
  return steps.slice(-2).join(' ') || label;
}

function candidateOf(found: RegExpExecArray, around: string, surroundings: Surroundings): Candidate {
  return {
    text: found[0],
    start: found.index,
    end: found.index + found[0].length,
    around,
    label: surroundings.label,
    left: surroundings.left,
    inRow: surroundings.inRow,
    get beside() {
      return surroundings.beside();
    },
    groups: found.groups ?? {},
  };
}

interface Job {
  readonly segment: Segment;
  readonly folded: Folded;
  /** How many characters of `folded` stand before the segment. */
  readonly lead: number;
  readonly surroundings: Surroundings;
}

function runDetector(detector: Detector, job: Job, out: Match[]): void {
  const { folded, lead, segment } = job;
  const original = (index: number) => (folded.at === null ? index : folded.at[index]!) - lead;
  const last = (index: number) => (folded.at === null ? index : folded.at[index - 1]! + 1) - lead;
  for (const pattern of detector.patterns) {
    pattern.lastIndex = 0;
    for (let found = pattern.exec(folded.text); found !== null; found = pattern.exec(folded.text)) {
      const candidate = candidateOf(found, folded.text, job.surroundings);
      if (candidate.end === candidate.start) {
        pattern.lastIndex++;
        continue;
      }
      const claim = detector.check ? detector.check(candidate) : { evidence: [] };
      if (claim === null) continue;
      const start = original(claim.start ?? candidate.start);
      if (start < 0) continue;
      out.push({
        segment,
        start,
        end: last(claim.end ?? candidate.end),
        element: claim.element ?? detector.element,
        detector: detector.id,
        clause: detector.clause,
        evidence: claim.evidence,
        testData: claim.testData ?? false,
        ...(claim.holder === undefined ? {} : { holder: claim.holder }),
        ...(claim.state === undefined ? {} : { state: claim.state }),
      });
    }
  }
}

/** A detection that runs these detectors; it keeps nothing from one segment or row to the next. */
export function createDetection(detectors: readonly Detector[]): Detection {
  function run(segment: Segment, surroundings: Surroundings, before: string): Match[] {
    const folded = fold(before + segment.text);
    if (!hasDigits(folded.text)) return [];
    const matches: Match[] = [];
    const job: Job = { segment, folded, lead: before.length, surroundings };
    for (const detector of detectors) runDetector(detector, job, matches);
    return resolveOverlaps(matches);
  }

  function inRow(row: Row): Match[] {
    const cells = row.segments.map(segment => ({ label: labelOf(segment), text: fold(segment.text).text }));
    return row.segments.flatMap((segment, index) => {
      let beside: Candidate['beside'] | null = null;
      return run(
        segment,
        {
          label: cells[index]!.label,
          left: cells[index - 1]?.text ?? '',
          inRow: true,
          beside: () => (beside ??= cells.filter((_, other) => other !== index)),
        },
        '',
      );
    });
  }

  return {
    inText: (segment, before = '') =>
      run(segment, { label: labelOf(segment), left: '', inRow: false, beside: () => NONE }, before),
    inRow,
  };
}
