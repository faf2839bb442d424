/**
 * Whether a word that could name a number stands near, in bytes not yet decoded.
 *
 * The stems are wider than the detectors' keywords on purpose: a candidate too many costs time, one too few a finding.
 */
const LONG =
  /ssn|soc[\s_.-]{0,3}sec|social|segur|seki|sinh|s\.s|ss[\s_.-]{0,3}[#:=/n]|tax|taxid|recipient|payee|acco|acct|cuenta|conta|compte|kont|check|chequ|saving|deposit|rout|transit|ruta|rota|rutin|iban|international|licen|driv|permi|condu|registry|ident|card|credit|debit|visa|master|amex|american|discover|diner|union[\s_.-]{0,3}pay|maestro|dankort|tarjeta|cart|habilita|motorist|lisans|pemi|loan|mortgage|heloc|lien|note[\s_.-]{0,3}(?:n|#|id)|ccn|bank|ansi|daq|[\n\r\x1c-\x1f]d[abc][a-z]|(?:state|mass\w{0,8}|real|photo|government|liquor|issued|driver|drivers|ma)[\s_.-]{0,3}(?:photo|issued|')?[\s_.-]{0,3}s?i\.?d|i\.?d\.?[\s_.-]{0,3}card|rmv|dmv|bmv|oln|dln|[\xe4-\xe9][\x80-\xbf]{2}|\xe1[\xba\xbb]|\xef\xbc|\xc2\xad|\xe2\x80[\x8b-\x8f]|[\xcc\xcd][\x80-\xbf]|\xe2\x91/gi;
const SHORT =
  /(?<![A-Za-z])(?:[Ss]\.?[Ss]|[Dd]\.?[Ll]|[Cc][Dd][Ll]s?|[Dd][Dd][Aa]|[Ll][Ii][Cc]s?|[Cc][Cc]|[Mm][Cc]|[Pp][Aa][Nn]|[Tt][Ii][Nn]s?|[Nn][Aa][Ss]|[Nn][Ss][Ss]|[Jj][Cc][Bb]|[Aa][Bb][Aa]|[Rr]\/?[Tt][Nn]?|[Aa]\/?[Cc]{1,2}|[Aa][Cc][Tt]s?|[Cc][Nn][Hh]|[Ll]ics?|[Xx]e)(?![a-z])|[a-z](?:S[Ss]|D[Ll]|CC|Cc|MC|Pan|PAN|Tin|TIN|Lic|LIC|Acc|ACC|Dda|DDA|Aba|ABA|Act|Rtn|RTN)/g;

const PIECE = 8192;
const OVERLAP = 64;
/** Bytes of a line that can be the heading of columns. */
const HEADING_BYTES = 1200;
/** How far above its column a heading is looked for, in bytes. */
const HEADING_REACH = 12_288;

/** Finds cue words forward through a buffer, each stretch once. */
export interface CueBytes {
  /** Whether a cue starts in `[from, to)`, or a line with cues that could be a heading of columns stands above. */
  near(from: number, to: number): boolean;
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

function isHeading(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start > HEADING_BYTES) return false;
  let run = 0;
  for (let index = start; index < end; index++) {
    const byte = bytes[index]!;
    run = byte >= 48 && byte <= 57 ? run + 1 : 0;
    if (run === 4) return false;
  }
  return true;
}

/** Cue words of a buffer, read lazily from `start` on. */
export function cueBytes(bytes: Uint8Array, start: number): CueBytes {
  const cues: number[] = [];
  /** Ends of the lines that could be headings. */
  const headings: number[] = [];
  let read = start;
  let judgedTo = -1;

  function judgeLine(at: number): void {
    if (at < judgedTo) return;
    const from = bytes.lastIndexOf(10, at) + 1;
    const next = bytes.indexOf(10, at);
    const to = next < 0 ? bytes.length : next;
    judgedTo = to;
    if (isHeading(bytes, from, to)) headings.push(to);
  }

  function readPiece(): void {
    const from = Math.max(start, read - OVERLAP);
    const to = Math.min(bytes.length, read + PIECE);
    const text = String.fromCharCode.apply(null, bytes.subarray(from, to) as unknown as number[]);
    const found: number[] = [];
    for (const pattern of [LONG, SHORT]) {
      pattern.lastIndex = 0;
      for (let match = pattern.exec(text); match !== null; match = pattern.exec(text))
        found.push(from + match.index);
    }
    found.sort((a, b) => a - b);
    const last = cues.at(-1) ?? -1;
    for (const at of found) {
      if (at <= last) continue;
      cues.push(at);
      judgeLine(at);
    }
    read = to;
  }

  function near(from: number, to: number): boolean {
    while (read < Math.min(to, bytes.length)) readPiece();
    const first = firstFrom(cues, from);
    if (first < cues.length && cues[first]! < to) return true;
    const heading = firstFrom(headings, from - HEADING_REACH);
    return heading < headings.length && headings[heading]! <= to;
  }

  return { near };
}
