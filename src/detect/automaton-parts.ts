/** A part of a regular expression over bytes. */
export type Part =
  | { readonly kind: 'set'; readonly set: Uint8Array }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Part[] }
  | { readonly kind: 'repeat'; readonly part: Part; readonly least: number; readonly most: number }
  | { readonly kind: 'look'; readonly behind: boolean; readonly negative: boolean; readonly set: Uint8Array }
  | { readonly kind: 'start' | 'end' };

/** A repetition that may be so long has no end: no caller has a text as long. */
export const ENDLESS = 256;
const SPACES = '\t\n\v\f\r \u00a0';
const ESCAPES: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, v: 11, f: 12, 0: 0 };

/** How a character counts where case is none, as ECMAScript has it. */
function canonical(code: number): number {
  const upper = String.fromCharCode(code).toUpperCase();
  return upper.length !== 1 || (code >= 128 && upper.charCodeAt(0) < 128) ? code : upper.charCodeAt(0);
}

/** The bytes, read as characters of Latin 1, that one of these character codes stands for. */
function setOf(codes: Iterable<number>, anyCase: boolean, negative = false): Uint8Array {
  const members = new Set([...codes].map(code => (anyCase ? canonical(code) : code)));
  return Uint8Array.from({ length: 256 }, (_, byte) =>
    members.has(anyCase ? canonical(byte) : byte) === negative ? 0 : 1,
  );
}

function codesOf(named: string): number[] {
  const pattern = named === 's' ? new RegExp(`[${SPACES}]`) : named === 'd' ? /\d/ : /\w/;
  return Array.from({ length: 256 }, (_, code) => code).filter(code =>
    pattern.test(String.fromCharCode(code)),
  );
}

/** Parses the parts of the language that the detectors' byte patterns use; throws at any other. */
export function parsePattern(source: string, anyCase: boolean): Part {
  let at = 0;

  function fail(): never {
    throw new Error(`no automaton for ${source.slice(at, at + 12)}`);
  }

  function escaped(): number[] {
    const sign = source[at++] ?? fail();
    if ('sdw'.includes(sign)) return codesOf(sign);
    if (sign === 'x') {
      at += 2;
      return [Number.parseInt(source.slice(at - 2, at), 16)];
    }
    if (sign in ESCAPES) return [ESCAPES[sign]!];
    return /[a-z\d]/i.test(sign) ? fail() : [sign.charCodeAt(0)];
  }

  function one(): number[] {
    const sign = source[at++] ?? fail();
    return sign === '\\' ? escaped() : [sign.charCodeAt(0)];
  }

  function bracket(): Uint8Array {
    const negative = source[at] === '^';
    if (negative) at++;
    const codes: number[] = [];
    while (source[at] !== ']') {
      const first = one();
      if (source[at] !== '-' || source[at + 1] === ']') {
        codes.push(...first);
        continue;
      }
      at++;
      const last = one()[0]!;
      for (let code = first[0]!; code <= last; code++) codes.push(code);
    }
    at++;
    return setOf(codes, anyCase, negative);
  }

  function single(): Uint8Array {
    if (source[at] === '[') {
      at++;
      return bracket();
    }
    return setOf(one(), anyCase);
  }

  function group(): Part {
    const look = /^\?(<?)([=!])/.exec(source.slice(at));
    if (look !== null) {
      at += look[0].length;
      const set = single();
      if (source[at++] !== ')') fail();
      return { kind: 'look', behind: look[1] === '<', negative: look[2] === '!', set };
    }
    if (!source.startsWith('?:', at)) fail();
    at += 2;
    const part = choice();
    if (source[at++] !== ')') fail();
    return part;
  }

  function atom(): Part {
    const sign = source[at]!;
    if (sign === '(') {
      at++;
      return group();
    }
    if (sign === '^' || sign === '$') {
      at++;
      return { kind: sign === '^' ? 'start' : 'end' };
    }
    if ('.*+?{'.includes(sign)) fail();
    return { kind: 'set', set: single() };
  }

  function repeated(): Part {
    const part = atom();
    const times = /^(?:[?*+]|\{(\d+)(,?)(\d*)\})/.exec(source.slice(at));
    if (times === null) return part;
    at += times[0].length;
    if (source[at] === '?') fail();
    if (times[1] === undefined)
      return { kind: 'repeat', part, least: times[0] === '+' ? 1 : 0, most: times[0] === '?' ? 1 : ENDLESS };
    const least = Number(times[1]);
    const most = times[2] === '' ? least : times[3] === '' ? ENDLESS : Number(times[3]);
    return { kind: 'repeat', part, least, most };
  }

  function choice(): Part {
    const branches: Part[][] = [[]];
    while (at < source.length && source[at] !== ')') {
      if (source[at] === '|') {
        at++;
        branches.push([]);
      } else branches.at(-1)!.push(repeated());
    }
    return { kind: 'any', parts: branches.map(parts => ({ kind: 'all', parts })) };
  }

  const whole = choice();
  if (at < source.length) fail();
  return whole;
}
