import { createHeadings } from './heading-lines.ts';

/**
 * Whether a word that could name a number stands near, in bytes not yet decoded.
 *
 * The stems are wider than the detectors' keywords on purpose: a candidate too many costs time, one too few a finding.
 */
const LONG =
  'ssn|soc[\\s_.-]{0,3}sec|social|segur|seki|sinh|s\\.s|ss[\\s_.-]{0,3}[#:=/n]|tax|recipient|payee|acco|acct|cuenta|conta|compte|kont|check|chequ|saving|deposit|rout|transit|ruta|rota|rutin|iban|international|licen|driv|permi|condu|registry|ident|card|credit|debit|visa|master|amex|american|discover|diner|union[\\s_.-]{0,3}pay|maestro|dankort|tarjeta|cart|habilita|motorist|lisans|pemi|loan|mortgage|heloc|lien|note[\\s_.-]{0,3}(?:n|#|id)|ccn|bank|ansi|daq|[\\n\\r\\x1c-\\x1f]d[abc][a-z]|(?:state|mass\\w{0,8}|real|photo|government|liquor|issued|driver|drivers|ma)[\\s_.-]{0,3}(?:photo|issued|\')?[\\s_.-]{0,3}s?i\\.?d|i\\.?d\\.?[\\s_.-]{0,3}card|rmv|dmv|bmv|oln|dln|[\\xe4-\\xe9][\\x80-\\xbf]{2}|\\xe1[\\xba\\xbb]|\\xef\\xbc|\\xc2\\xad|\\xe2\\x80[\\x8b-\\x8f]|[\\xcc\\xcd][\\x80-\\xbf]|\\xe2\\x91';
const SHORT =
  '(?<![A-Za-z])(?:[Ss]\\.?[Ss]|[Dd]\\.?[Ll]|[Cc][Dd][Ll]s?|[Dd][Dd][Aa]|[Ll][Ii][Cc]s?|[Cc][Cc]|[Mm][Cc]|[Pp][Aa][Nn]|[Tt][Ii][Nn]s?|[Nn][Aa][Ss]|[Nn][Ss][Ss]|[Jj][Cc][Bb]|[Aa][Bb][Aa]|[Rr]\\/?[Tt][Nn]?|[Aa]\\/?[Cc]{1,2}|[Aa][Cc][Tt]s?|[Cc][Nn][Hh]|[Ll]ics?|[Xx]e)(?![a-z])|(?<=[a-z])(?:S[Ss]|D[Ll]|CC|Cc|MC|Pan|PAN|Tin|TIN|Lic|LIC|Acc|ACC|Dda|DDA|Aba|ABA|Act|Rtn|RTN)';
const LONG_HERE = new RegExp(LONG, 'iy');
const SHORT_HERE = new RegExp(SHORT, 'y');
const ANYWHERE = [new RegExp(LONG, 'i'), new RegExp(SHORT)] as const;

/** How the stems begin, for a look at three bytes before the dearer look at the stem; two letters stand for any third. */
const BEGINNINGS =
  'ssn soc seg sek sin s.s ss tax rec pay acc cue con com kon che sav dep rou tra rut rot iba int lic dri per reg ide car cre deb vis mas ame dis din uni mae dan tar hab mot lis pem loa mor hel lie not ccn ban ans daq sta rea pho gov liq iss ma id i.d i. rmv dmv bmv oln dln \nda \ndb \ndc \rda \rdb \rdc \x1cda \x1cdb \x1cdc \x1dda \x1ddb \x1ddc \x1eda \x1edb \x1edc \x1fda \x1fdb \x1fdc dl d.l cdl dda cc mc pan tin nas nss jcb aba rt r/ ac a/ cnh xe';
const BEGINS = new Uint8Array(1 << 15);
for (const beginning of BEGINNINGS.split(' ')) {
  const [a = 0, b = 0, c] = [...beginning].map(character => character.charCodeAt(0) & 31);
  const at = (a << 10) | (b << 5);
  if (c === undefined) BEGINS.fill(1, at, at + 32);
  else BEGINS[at | c] = 1;
}

const PIECE = 8192;
/** The longest stem, and what a look behind it needs. */
const OVERLAP = 64;

/** Finds cue words in a buffer, each stretch once; to be asked for ascending places. */
export interface CueBytes {
  /** Whether a cue starts in `[from, to)`. */
  near(from: number, to: number): boolean;
  /** Whether a line that could be the heading of columns stands above `at`, at most so many bytes. */
  under(at: number, reach: number): boolean;
}

/** The first index in an ascending list that is at least `value`. */
function firstFrom(list: readonly number[], value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The bytes as a string of one character each. */
export function byteText(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode.apply(null, bytes.subarray(from, to) as unknown as number[]);
}

/** Whether a text of one character a byte has a cue. */
export function hasCue(text: string): boolean {
  return ANYWHERE.some(pattern => pattern.test(text));
}

/** Cue words of a buffer, read lazily and only where they are asked for. */
export function cueBytes(bytes: Uint8Array, start: number): CueBytes {
  const cues: number[] = [];
  const headings = createHeadings(bytes, start);
  /** Cues that start in `[readFrom, read)` are known, as are some before. */
  let read = start;
  let pieceFrom = -1;
  let piece = '';

  function isCue(at: number): boolean {
    const wanted = at - (at % PIECE);
    if (wanted !== pieceFrom) {
      pieceFrom = wanted;
      piece = byteText(bytes, Math.max(0, wanted - OVERLAP), Math.min(bytes.length, wanted + PIECE + OVERLAP));
    }
    const index = at - Math.max(0, wanted - OVERLAP);
    LONG_HERE.lastIndex = index;
    if (LONG_HERE.test(piece)) return true;
    SHORT_HERE.lastIndex = index;
    return SHORT_HERE.test(piece);
  }

  function readTo(to: number): void {
    let a = bytes[read] ?? 0;
    let b = bytes[read + 1] ?? 0;
    for (let at = read; at < to; at++) {
      const c = at + 2 < bytes.length ? bytes[at + 2]! : 0;
      if ((BEGINS[((a & 31) << 10) | ((b & 31) << 5) | (c & 31)] === 1 || a >= 0xc2) && isCue(at)) cues.push(at);
      a = b;
      b = c;
    }
    read = to;
  }

  function near(from: number, to: number): boolean {
    if (from > read) read = from;
    const end = Math.min(to, bytes.length);
    if (end > read) readTo(end);
    const first = firstFrom(cues, from);
    return first < cues.length && cues[first]! < to;
  }

  return { near, under: headings.above };
}
