/**
 * Whether a word that could name a number stands near, in bytes not yet decoded.
 *
 * The stems are wider than the detectors' keywords on purpose: a candidate too many costs time, one too few a finding.
 */
const LONG =
  "ssn|soc[\\s_.-]{0,3}sec|social|segur|seki|sinh|s\\.s|ss[\\s_.-]{0,3}[#:=/n]|tax|recipient|payee|acco|acct|cuenta|conta|compte|kont|check|chequ|saving|deposit|rout|transit|ruta|rota|rutin|iban|international|licen|driv|permi|condu|registry|ident|card|credit|debit|visa|master|amex|american|discover|diner|union[\\s_.-]{0,3}pay|maestro|dankort|tarjeta|cart|habilita|motorist|lisans|pemi|loan|mortgage|heloc|lien|note[\\s_.-]{0,3}(?:n|#|id)|ccn|bank|ansi|daq|[\\n\\r\\x1c-\\x1f]d[abc][a-z]|(?:state|mass\\w{0,8}|real|photo|government|liquor|issued|driver|drivers|ma)[\\s_.-]{0,3}(?:photo|issued|')?[\\s_.-]{0,3}s?i\\.?d|i\\.?d\\.?[\\s_.-]{0,3}card|rmv|dmv|bmv|oln|dln|[\\xe4-\\xe9][\\x80-\\xbf]{2}|\\xe1[\\xba\\xbb]|\\xef\\xbc|\\xc2\\xad|\\xe2\\x80[\\x8b-\\x8f]|[\\xcc\\xcd][\\x80-\\xbf]|\\xe2\\x91";
const SHORT =
  '(?<![A-Za-z])(?:[Ss]\\.?[Ss]|[Dd]\\.?[Ll]|[Cc][Dd][Ll]s?|[Dd][Dd][Aa]|[Ll][Ii][Cc]s?|[Cc][Cc]|[Mm][Cc]|[Pp][Aa][Nn]|[Tt][Ii][Nn]s?|[Nn][Aa][Ss]|[Nn][Ss][Ss]|[Jj][Cc][Bb]|[Aa][Bb][Aa]|[Rr]\\/?[Tt][Nn]?|[Aa]\\/?[Cc]{1,2}|[Aa][Cc][Tt]s?|[Cc][Nn][Hh]|[Ll]ics?|[Xx]e)(?![a-z])|(?<=[a-z])(?:S[Ss]|D[Ll]|CC|Cc|MC|Pan|PAN|Tin|TIN|Lic|LIC|Acc|ACC|Dda|DDA|Aba|ABA|Act|Rtn|RTN)';
const LONG_HERE = new RegExp(LONG, 'iy');
const SHORT_HERE = new RegExp(SHORT, 'y');
/** A plain "account" names a number only right at it, unless a word before makes it one of a bank or a broker. */
export const ACCOUNT_HERE = /acc|acct|act(?![a-z])|ac(?![a-z])|a\/c/iy;
/** What stands before an "account" that names a number from afar. */
export const QUALIFIED =
  /(?:bank|banking|check\w*|cheq\w*|chkg?|sav\w*|svgs|deposit|dep|dda|dd|ach|wire|market|beneficiary|['’]s|draft|payroll|union|cu|debit|escrow|trust|current|nostro|to|refund|brokerage|investment|investor|ira|roth|[kb]|529|retirement|pension|fund|custodial|trading|annuity|[hf]sa|securities|portfolio|line|plan|payment|primary|loan|mortgage|heloc)[^A-Za-z0-9]{0,4}$/i;
/** A plain "account" with what belongs to it. */
export const PHRASE = /^[a-z/]{0,8}(?:[ _.-]{0,2}(?:numbers?|num|nbr|no|nr|#|id)(?![a-z]))?/i;
/** What may stand between a plain "account" and its number: the detectors' words and no others. */
export const FILLER =
  /^[a-z/.]{0,8}(?:[^a-z]|(?<![a-z])(?:numbers?|num|no|nbr|nr|id|is|was|are|of|code|value|on|file|as|the|for|field|est|[a-z]{1,2}|and|et|ou|was|his|her|their|your|our|seu|son|valid|primary)(?![a-z\d])){0,640}$/i;

/** Any cue, wherever it stands in a text of one character a byte. */
export const ANYWHERE = [new RegExp(LONG, 'i'), new RegExp(SHORT)] as const;

/** How the stems begin, for a look at three bytes before the dearer look at the stem; two letters stand for any third. */
const BEGINNINGS =
  'ssn soc seg sek sin s.s ss tax rec pay acc cue con com kon che sav dep rou tra rut rot iba int lic dri per reg ide car cre deb vis mas ame dis din uni mae dan tar hab mot lis pem loa mor hel lie not ccn ban ans daq sta rea pho gov liq iss ma id i.d i. rmv dmv bmv oln dln \nda \ndb \ndc \rda \rdb \rdc \x1cda \x1cdb \x1cdc \x1dda \x1ddb \x1ddc \x1eda \x1edb \x1edc \x1fda \x1fdb \x1fdc dl d.l cdl dda cc mc pan tin nas nss jcb aba rt r/ ac a/ cnh xe';
/** The same by the five low bits of three bytes: 1 where a cue may begin with them. */
export const BEGINS = new Uint8Array(1 << 15);
for (const beginning of BEGINNINGS.split(' ')) {
  const [a = 0, b = 0, c] = [...beginning].map(character => character.charCodeAt(0) & 31);
  const at = (a << 10) | (b << 5);
  if (c === undefined) BEGINS.fill(1, at, at + 32);
  else BEGINS[at | c] = 1;
}

/** What is read before what is asked for, as the next number may ask for the widest stretch. */
const LOOKBACK = 608;
const PIECE = 8192;
/** The longest stem, and what a look behind it needs. */
const OVERLAP = 64;

/** Finds cue words in a buffer, each stretch once; to be asked for ascending places. */
export interface CueBytes {
  /** Whether a cue that counts from afar starts in `[from, to)`. */
  near(from: number, to: number): boolean;
  /**
   * Whether a cue that counts only right at a number, which stands at `[start, end)`, starts in `[from, to)`.
   *
   * @param slack bytes between cue and number in which anything may stand; in more, only the usual words and signs; with 0 no comma.
   */
  at(from: number, start: number, end: number, to: number, slack: number): boolean;
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

const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });
const SHORT_TEXT = 200;

/** The bytes as a string of one character each. */
export function byteText(bytes: Uint8Array, from: number, to: number): string {
  if (to - from > SHORT_TEXT) {
    // ASCII is decoded many times faster than by codes; other bytes would not keep their number.
    const text = DECODER.decode(bytes.subarray(from, to));
    if (!/[^\x00-\x7f]/.test(text)) return text;
  }
  return String.fromCharCode.apply(null, bytes.subarray(from, to) as unknown as number[]);
}

/** Whether a text of one character a byte has a cue. */
export function hasCue(text: string): boolean {
  return ANYWHERE.some(pattern => pattern.test(text));
}

/** Cue words of a buffer, read lazily and only where they are asked for. */
export function cueBytes(bytes: Uint8Array, start: number): CueBytes {
  const cues: number[] = [];
  const weak: number[] = [];
  /** Cues that start in `[readFrom, read)` are known, as are some before. */
  let read = start;
  let pieceFrom = -1;
  let piece = '';

  /** Makes `piece` the one with what stands at `at`; gives the index there. */
  function pieceAt(at: number): number {
    const wanted = at - (at % PIECE);
    if (wanted !== pieceFrom) {
      pieceFrom = wanted;
      piece = byteText(
        bytes,
        Math.max(0, wanted - OVERLAP),
        Math.min(bytes.length, wanted + PIECE + OVERLAP),
      );
    }
    return at - Math.max(0, wanted - OVERLAP);
  }

  function take(at: number): void {
    const index = pieceAt(at);
    LONG_HERE.lastIndex = index;
    SHORT_HERE.lastIndex = index;
    if (!LONG_HERE.test(piece) && !SHORT_HERE.test(piece)) return;
    ACCOUNT_HERE.lastIndex = index;
    const isWeak = ACCOUNT_HERE.test(piece) && !QUALIFIED.test(piece.slice(Math.max(0, index - 24), index));
    (isWeak ? weak : cues).push(at);
  }

  function readTo(to: number): void {
    let three = ((bytes[read]! & 31) << 5) | ((bytes[read + 1] ?? 0) & 31);
    for (let at = read; at < to; at++) {
      three = ((three << 5) & 0x7fff) | ((bytes[at + 2] ?? 0) & 31);
      if (BEGINS[three] === 1 || bytes[at]! >= 0xc2) take(at);
    }
    read = to;
  }

  function readFor(from: number, to: number): void {
    if (from - LOOKBACK > read) read = from - LOOKBACK;
    const end = Math.min(to, bytes.length);
    if (end > read) readTo(end);
  }

  function near(from: number, to: number): boolean {
    readFor(from, to);
    const first = firstFrom(cues, from);
    return first < cues.length && cues[first]! < to;
  }

  function at(from: number, start: number, end: number, to: number, slack: number): boolean {
    readFor(from, to);
    const next = firstFrom(weak, start);
    const after = weak[next] ?? Number.POSITIVE_INFINITY;
    if (slack > 0 && after < to && FILLER.test(byteText(bytes, end, after))) return true;
    const before = weak[next - 1] ?? -1;
    if (before < from) return false;
    const text = byteText(bytes, before, start);
    if (text.length - PHRASE.exec(text)![0].length <= slack) return true;
    return FILLER.test(text) && (slack > 0 || !text.includes(','));
  }

  return { near, at };
}
