/**
 * Detectors from the config file, 17.02 or not: the organisation's own numbers, as its owner describes them.
 *
 * Evidence: `header` or `keyword` where keywords are given and one stands in the label or near; `own pattern` where none
 * are given; `checksum` where one is named, and what fails it is no claim.
 */
import { maskText } from '../src/lib/mask.ts';
import type {
  Candidate,
  Claim,
  Clause,
  Detector,
  Element,
  Evidence,
  Pattern,
  Refusal,
} from '../src/model.ts';
import { CHECKSUMS, type Checksum } from './checksums/index.ts';
import { createNaming } from './custom-keywords.ts';
import { compilePattern, type Engine } from './custom-pattern.ts';
import { REFUSED } from './refusals.ts';

/** What a config file says of one detector; plain data, so that it crosses a process border. */
export interface CustomSpec {
  readonly id: string;
  readonly title: string;
  /** In RE2's syntax; a group named `value`, if there is one, is the number itself. */
  readonly pattern: string;
  /** Words of which one must stand near, or in the label; empty: the pattern alone tells. */
  readonly keywords: readonly string[];
  readonly checksum: Checksum | null;
  readonly element: Element;
}

/** The clause of 17.02 that each element falls under; null: none. */
export const CLAUSES = {
  ssn: '201 CMR 17.02(a)',
  'drivers-license': '201 CMR 17.02(b)',
  'state-id': '201 CMR 17.02(b)',
  'payment-card': '201 CMR 17.02(c)',
  'bank-account': '201 CMR 17.02(c)',
  custom: null,
} as const satisfies Record<Element, Clause | null>;

function checkOf({ keywords, checksum }: CustomSpec): (candidate: Candidate) => Claim | Refusal {
  const naming = createNaming(keywords);
  return candidate => {
    const bare = candidate.text.replace(/[^A-Za-z0-9]/g, '').toUpperCase();
    if (checksum !== null && !CHECKSUMS[checksum](bare)) return REFUSED.checkDigit;
    const evidence: Evidence[] = [];
    if (keywords.length === 0) evidence.push({ word: 'own pattern' });
    else {
      const named = naming(candidate);
      if (named !== null) evidence.push({ word: named.from, detail: maskText(named.keyword) });
    }
    if (checksum !== null) evidence.push({ word: 'checksum', detail: checksum });
    return { evidence };
  };
}

function detectorOf(spec: CustomSpec, pattern: Pattern): Detector {
  return {
    id: spec.id,
    element: spec.element,
    clause: CLAUSES[spec.element],
    title: spec.title,
    patterns: [pattern],
    leastDigits: 0,
    check: checkOf(spec),
    examples: { hit: [], miss: [] },
    sources: ['the config file'],
  };
}

/** The detector that a config file describes. @throws Error where its pattern was not checked before. */
export function customDetector(engine: Engine, spec: CustomSpec): Detector {
  const pattern = compilePattern(engine, spec.pattern);
  if ('fault' in pattern) throw new Error('a pattern that was not checked');
  return detectorOf(spec, pattern);
}
