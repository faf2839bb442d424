import { ENDLESS, type Part, parsePattern } from './automaton-parts.ts';

/** A step of a search that goes several ways at once; `next` is where each goes on, the better way first. */
interface Step {
  readonly part: Part | null;
  readonly next: number[];
}

/** The steps of a part, written backwards: `follow` is the step after it. Gives its first. */
function write(steps: Step[], part: Part, follow: number): number {
  switch (part.kind) {
    case 'all':
      return part.parts.reduceRight((next, inner) => write(steps, inner, next), follow);
    case 'any':
      return steps.push({ part: null, next: part.parts.map(inner => write(steps, inner, follow)) }) - 1;
    case 'repeat': {
      let next = follow;
      if (part.most >= ENDLESS) {
        const loop: Step = { part: null, next: [] };
        next = steps.push(loop) - 1;
        loop.next.push(write(steps, part.part, next), follow);
      } else
        for (let time = part.least; time < part.most; time++)
          next = steps.push({ part: null, next: [write(steps, part.part, next), follow] }) - 1;
      for (let time = 0; time < part.least; time++) next = write(steps, part.part, next);
      return next;
    }
    default:
      return steps.push({ part, next: [follow] }) - 1;
  }
}

/** A regular expression as one to be matched where it is asked for, or sought anywhere, or told with its length. */
type Mode = 'here' | 'anywhere' | 'length';
/** A regular expression and how it is asked for. */
export interface Wanted {
  /** Any of these. */
  readonly patterns: readonly RegExp[];
  readonly mode: Mode;
}

/**
 * A table that reads bytes one by one: `rows[state * width + class]` is the next state; class `width - 1` stands for
 * the end of the text. State 0 matches nothing any more, state 1 has matched. In mode `length` there is no state 1:
 * with `MATCHED` added to the next state, a match ends before the byte, and the last such counts.
 */
export interface Automaton {
  readonly classes: Uint8Array;
  readonly width: number;
  /** The first state, by the class of the byte before; the last: there is none. */
  readonly starts: Uint16Array;
  readonly rows: Uint16Array;
}

/** See `Automaton`. */
export const MATCHED = 0x8000;

/** Numbers bytes by what sets they are in. */
function classify(sets: readonly Uint8Array[]): { classes: Uint8Array; examples: number[] } {
  const known = new Map<string, number>();
  const examples: number[] = [];
  const classes = Uint8Array.from({ length: 256 }, (_, byte) => {
    const key = sets.map(set => set[byte]).join('');
    if (!known.has(key)) {
      known.set(key, examples.length);
      examples.push(byte);
    }
    return known.get(key)!;
  });
  return { classes, examples };
}

/** Merges states that no text can tell apart; 0 and 1 stay what they are. */
function minimize(table: readonly (readonly number[])[]): number[] {
  let parts = table.map((_, state) => Math.min(state, 2));
  for (let count = 0; ; ) {
    const known = new Map<string, number>();
    const next = table.map((row, state) => {
      const key = [parts[state], ...row.map(target => (target & MATCHED) | parts[target & ~MATCHED]!)].join();
      if (!known.has(key)) known.set(key, known.size);
      return known.get(key)!;
    });
    if (known.size === count) return next;
    count = known.size;
    parts = next;
  }
}

/** Makes the automaton of a regular expression; takes some milliseconds, so that it is done when the program is built. */
export function automatonOf({ patterns, mode }: Wanted): Automaton {
  const steps: Step[] = [{ part: null, next: [] }];
  const MATCH = 0;
  const first: Step = {
    part: null,
    next: patterns.map(({ source, flags }) => write(steps, parsePattern(source, flags.includes('i')), MATCH)),
  };
  const begin = steps.push(first) - 1;
  if (mode === 'anywhere')
    first.next.push(
      steps.push({ part: { kind: 'set', set: new Uint8Array(256).fill(1) }, next: [begin] }) - 1,
    );
  const used = steps.flatMap(({ part }) => (part?.kind === 'set' || part?.kind === 'look' ? [part] : []));
  const { classes, examples } = classify(used.map(({ set }) => set));
  const behind = used.filter(part => part.kind === 'look' && part.behind);
  const END = examples.length;
  const has = (set: Uint8Array, one: number) => one !== END && set[examples[one]!] === 1;

  /** What of the byte before may matter later. */
  const trace = (before: number) => `${before === END}:${behind.map(({ set }) => has(set, before)).join()}`;

  interface State {
    readonly steps: readonly number[];
    readonly before: number;
  }
  const states: State[] = [];
  const known = new Map<string, number>();
  const numberOf = (list: readonly number[], before: number): number => {
    if (list.length === 0) return 0;
    const key = `${mode === 'length' ? list.join() : list.toSorted((a, b) => a - b).join()}|${trace(before)}`;
    if (!known.has(key)) known.set(key, states.push({ steps: list, before }) + 1);
    return known.get(key)!;
  };

  function next(state: State, one: number): number {
    const seen = new Set<number>();
    const after = new Set<number>();
    let matched = false;
    function follow(at: number): void {
      if (seen.has(at) || matched) return;
      seen.add(at);
      if (at === MATCH) {
        matched = true;
        return;
      }
      const { part, next } = steps[at]!;
      if (part?.kind === 'set') {
        if (has(part.set, one)) after.add(next[0]!);
        return;
      }
      if (part?.kind === 'start' && state.before !== END) return;
      if (part?.kind === 'end' && one !== END) return;
      if (part?.kind === 'look' && has(part.set, part.behind ? state.before : one) === part.negative) return;
      for (const way of next) follow(way);
    }
    for (const step of state.steps) follow(step);
    if (matched && mode !== 'length') return 1;
    return numberOf(one === END ? [] : [...after], one) | (matched ? MATCHED : 0);
  }

  const width = END + 1;
  const starts = Array.from({ length: width }, (_, before) => numberOf([begin], before));
  const nothing = new Array<number>(width).fill(0);
  const table = [nothing, nothing.map(() => 1)];
  for (let index = 0; index < states.length; index++)
    table.push(Array.from({ length: width }, (_, one) => next(states[index]!, one)));
  const merged = minimize(table);
  const rows = new Uint16Array(width * (Math.max(...merged) + 1));
  table.forEach((row, state) => {
    rows.set(
      row.map(target => (target & MATCHED) | merged[target & ~MATCHED]!),
      merged[state]! * width,
    );
  });
  return { classes, width, starts: Uint16Array.from(starts, state => merged[state]!), rows };
}
