import type { Pattern } from '../src/model.ts';

/**
 * RE2, as the package `re2js` ports it: automata, no backtracking. What cannot be matched in linear time
 * (back-references, look-around) it does not know. It is loaded only where a config file has detectors.
 */
export type Engine = typeof import('re2js').RE2JS;

type Program = ReturnType<Engine['compile']>;

/** Characters that a match may reach over; the windows in which large texts are read hold as many. */
const REACH = 512;
/** Characters searched at a time: each match costs no more than this, however the pattern looks ahead. */
const STRIDE = 4096;
/** Steps of the engine's program: each character of a text may cost as many. */
const LARGEST = 5_000;
/** Texts on which a pattern shows that it matches nothing at all. */
const PROBES = ['', 'a', '0', ' ', 'a 1-b\n'];

/** Why a pattern is refused, in words that follow its key. */
export interface PatternFault {
  readonly fault: string;
}

/** Loads the engine. */
export async function loadEngine(): Promise<Engine> {
  return (await import('re2js')).RE2JS;
}

/** Why the engine does not know what it says it does not know. */
function faultOf(error: unknown): string {
  const { error: says = 'no regular expression', input = '' } = error as { error?: string; input?: string };
  if (/^\(\?<?[=!]/.test(input)) {
    return `look-around '${input.slice(0, 4).replace(/[^?(<=!]/g, '')}' is refused: the engine is RE2, which has none, so that matching takes linear time; match the words around too and name the number (?<value>...)`;
  }
  if (/^\\(?:[1-9]|k)/.test(input)) {
    return `back-reference '${input.slice(0, 2)}' is refused: the engine is RE2, which has none, so that matching takes linear time`;
  }
  return `${says}: '${input.replace('(?m)', '')}' (the engine is RE2: see github.com/google/re2/wiki/Syntax)`;
}

/** Compiles a pattern; `^` and `$` are the ends of lines. */
function compile(engine: Engine, source: string): Program | PatternFault {
  let program: Program;
  try {
    program = engine.compile(source, engine.MULTILINE);
  } catch (error) {
    return { fault: faultOf(error) };
  }
  if (program.programSize() > LARGEST) {
    return { fault: 'is too large for the engine; use fewer or smaller counts {n,m}' };
  }
  const matchesNothing = PROBES.some(probe => program.exec(probe)?.[0] === '');
  return matchesNothing ? { fault: 'matches the empty text; let it ask for a character at least' } : program;
}

/**
 * A pattern that finds its matches in time linear in the text. Where it has a group named `value`, that group is what
 * is found.
 */
export function compilePattern(engine: Engine, source: string): Pattern | PatternFault {
  const program = compile(engine, source);
  if ('fault' in program) return program;
  const hasValue = Object.hasOwn(program.namedGroups(), 'value');
  const pattern: Pattern = {
    lastIndex: 0,
    exec(text) {
      let from = this.lastIndex;
      // The engine tells fastest that there is no match at all.
      while (from < text.length && (from > 0 || program.test(text))) {
        // Two characters before: what `^` and `\b` look at.
        const base = Math.max(0, from - 2);
        const end = Math.min(text.length, from + STRIDE);
        const matcher = program.matcher(text.slice(base, end));
        const isFound = matcher.find(from - base);
        const start = isFound ? base + matcher.start() : end;
        const stop = isFound ? base + matcher.end() : end;
        if (end < text.length && (stop === end || start > end - REACH)) {
          // The cut may have made, shortened or broken a match: what is near it is searched again.
          from = end - REACH;
          continue;
        }
        if (!isFound) break;
        const value = hasValue ? (matcher.group('value') ?? '') : '';
        const group = value === '' ? 0 : 'value';
        const length = matcher.end(group) - matcher.start(group);
        from = Math.max(stop, start + 1);
        if (length === 0 || length > REACH) continue;
        this.lastIndex = from;
        const index = base + matcher.start(group);
        return { 0: text.slice(index, index + length), index };
      }
      this.lastIndex = 0;
      return null;
    },
  };
  return pattern;
}
