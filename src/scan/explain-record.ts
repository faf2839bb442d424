import { findPersons } from '../combine/persons.ts';
import type { Heard } from '../detect/heard.ts';
import { maskName } from '../lib/mask.ts';
import type { Confidence, EvidenceWord, Finding, Location, Match, Segment } from '../model.ts';
import { type HeardNumber, numbersIn, type Opinion } from './explain-numbers.ts';

/** What became of one detector's candidate, as it may be shown. */
export interface Verdict {
  readonly detector: string;
  readonly fate: 'kept' | 'too low' | 'dropped';
  /** `personal-information, high confidence`, or why it is dropped. */
  readonly verdict: string;
  readonly for: readonly string[];
  readonly against: readonly string[];
  /** The person's name, masked, and why it is joined; null: none is, or the claim is dropped. */
  readonly name: { readonly masked: string; readonly why: readonly string[] } | null;
}

/** One number of a record with what each detector made of it. */
export interface ExplainedNumber {
  readonly location: Location;
  /** The last four characters at most. */
  readonly masked: string;
  /** Kept ones first. */
  readonly verdicts: readonly Verdict[];
}

/** Gathers what is heard of one record and tells of each number once its findings are known. */
export interface RecordStory {
  hear(segment: Segment, heard: Heard): void;
  /** The numbers that are told by now, in order, given these findings. */
  found(findings: readonly Finding[]): ExplainedNumber[];
  /** The rest. */
  end(findings: readonly Finding[]): ExplainedNumber[];
  /** The numbers that are told by now where many wait; else none. */
  ready(): ExplainedNumber[];
  /** Numbers left out because their place has no line, where one line is asked for. */
  lineless(): number;
}

const LEVELS: readonly Confidence[] = ['low', 'medium', 'high'];
const AGAINST: ReadonlySet<string> = new Set<EvidenceWord>(['placeholder', 'test number', 'other keyword']);
const OF_PERSONS: ReadonlySet<string> = new Set<EvidenceWord>([
  'same row',
  'same object',
  'same form',
  'same entry',
  'same line',
  'near name',
  'outer name',
  'labelled name',
  'listed name',
  'given name',
  'shaped name',
]);

/** Numbers of a record that gather before they are told of without a finding. */
const MANY = 500;

const wordOf = (said: string): string => said.replace(/ '.*$/, '');

function keptVerdict(detector: string, finding: Finding, least: Confidence): Verdict {
  const { evidence, confidence, name, testData } = finding;
  const low = LEVELS.indexOf(confidence) < LEVELS.indexOf(least);
  const about = `${finding.class}, ${confidence} confidence`;
  return {
    detector,
    fate: low ? 'too low' : 'kept',
    verdict: testData ? `${about}, a published sample that counts nowhere` : about,
    for: evidence.filter(said => !AGAINST.has(wordOf(said)) && !OF_PERSONS.has(wordOf(said))),
    against: [
      ...evidence.filter(said => AGAINST.has(wordOf(said))),
      ...(name === null ? ['no person near'] : []),
      ...(low ? [`too little confidence: ${confidence} < ${least}`] : []),
    ],
    name:
      name === null
        ? null
        : { masked: name.masked, why: evidence.filter(said => OF_PERSONS.has(wordOf(said))) },
  };
}

function droppedVerdict({ detector, outdone, reasons }: Opinion): Verdict {
  const evidence = outdone?.evidence ?? [];
  const said = ({ word, detail }: (typeof evidence)[number]): string =>
    detail === undefined ? word : `${word} '${detail}'`;
  return {
    detector,
    fate: 'dropped',
    verdict: reasons.join('; '),
    for: evidence.filter(({ word }) => !AGAINST.has(word)).map(said),
    against: evidence.filter(({ word }) => AGAINST.has(word)).map(said),
    name: null,
  };
}

function withoutName(text: string | null): string | null {
  if (text === null) return null;
  let masked = text;
  for (const { start, end, kind } of findPersons(text).reverse()) {
    if (kind !== 'shaped name')
      masked = masked.slice(0, start) + maskName(text.slice(start, end)) + masked.slice(end);
  }
  return masked;
}

/** A column or a sheet may be named after the person that it is about. */
function withoutNames(location: Location): Location {
  return { ...location, sheet: withoutName(location.sheet), field: withoutName(location.field) };
}

/** What a finding and the claim that it was made of have in common. */
function keyOf(detector: string, masked: string, location: Location): string {
  return JSON.stringify([detector, masked, Object.values(location)]);
}

interface Waiting {
  readonly number: HeardNumber;
  readonly findings: Map<Match, Finding>;
  left: number;
}

/**
 * A story of one record.
 *
 * @param line tell of the numbers on this line alone; null: of all.
 * @param least findings with less confidence are told as such.
 */
export function createStory(line: number | null, least: Confidence): RecordStory {
  let segment: Segment | null = null;
  let heard: Heard[] = [];
  let lineless = 0;
  let queue: Waiting[] = [];
  /** Kept claims without their finding yet, in order. */
  const claims = new Map<string, { readonly claim: Match; readonly waiting: Waiting }[]>();

  function take(number: HeardNumber): void {
    if (line !== null && number.location.line !== line) {
      if (number.location.line === null && number.location.field !== 'name of the record') lineless += 1;
      return;
    }
    const kept = number.opinions.flatMap(opinion => (opinion.kept === undefined ? [] : [opinion.kept]));
    const waiting: Waiting = { number, findings: new Map(), left: kept.length };
    queue.push(waiting);
    for (const claim of kept) {
      const key = keyOf(claim.detector, number.masked, number.location);
      const others = claims.get(key) ?? [];
      claims.set(key, others);
      others.push({ claim, waiting });
    }
  }

  function settleSegment(): void {
    if (segment !== null) for (const number of numbersIn(segment, heard)) take(number);
    segment = null;
    heard = [];
  }

  function join(findings: readonly Finding[]): void {
    for (const finding of findings) {
      const key = keyOf(finding.detector, finding.masked, finding.location);
      const first = claims.get(key)?.shift();
      if (first === undefined) continue;
      if (claims.get(key)?.length === 0) claims.delete(key);
      first.waiting.findings.set(first.claim, finding);
      first.waiting.left -= 1;
    }
  }

  function verdictOf(opinion: Opinion, { findings }: Waiting): Verdict {
    const finding = opinion.kept === undefined ? undefined : findings.get(opinion.kept);
    if (finding !== undefined) return keptVerdict(opinion.detector, finding, least);
    return droppedVerdict(
      opinion.kept === undefined
        ? opinion
        : { ...opinion, outdone: opinion.kept, reasons: ['the reading of the record ended before it'] },
    );
  }

  function told(waiting: Waiting): ExplainedNumber {
    const { location, masked, opinions } = waiting.number;
    return {
      location: withoutNames(location),
      masked,
      verdicts: opinions.map(opinion => verdictOf(opinion, waiting)),
    };
  }

  function flush(all: boolean): ExplainedNumber[] {
    const open = all ? -1 : queue.findIndex(({ left }) => left > 0);
    const ready = open < 0 ? queue : queue.slice(0, open);
    queue = open < 0 ? [] : queue.slice(open);
    return ready.map(told);
  }

  return {
    hear(next, what) {
      if (segment !== next) settleSegment();
      segment = next;
      heard.push(what);
    },
    found(findings) {
      settleSegment();
      join(findings);
      return flush(false);
    },
    end(findings) {
      settleSegment();
      join(findings);
      return flush(true);
    },
    ready: () => (queue.length < MANY ? [] : flush(false)),
    lineless: () => lineless,
  };
}
