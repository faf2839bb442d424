import {
  BRANDS,
  NAME_TOWNS,
  ORGANIZATION_WORDS,
  PLACE_OPENERS,
  PLAIN_STREETS,
  STREET_WORDS,
  TOWNS,
} from './not-people.ts';
import { isCapital, isPlainWord, type Words } from './person-runs.ts';

const STATE =
  /^(?:, ?|\s{1,2})(?:(A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\b|(Mass\b|Massachusetts\b|N\.H\.|R\.I\.))(?=(\.?,?\s{0,3}\d{5})?)/;

export type Verdict = 'person' | 'shorter' | 'no person';

/**
 * Judges what stands around a name from token `first` to `last`: streets, companies, brands and places are no people.
 * 'shorter' says that the last word is no part of the name, and the words before it may be one.
 */
export function judgePlace(all: Words, first: number, last: number, supported: boolean): Verdict {
  const { words } = all;
  if (isBrand(all, first, last)) return 'no person';
  const housed = isHoused(all, first);
  if (isOrganization(all, last, housed)) return 'no person';
  if (supported) return isPlaceWord(words[last]!.folded) && words[first]!.given < 2 ? 'no person' : 'person';
  if (isOpened(all, first)) return 'no person';
  return judgeTail(all, first, last, housed);
}

function isPlaceWord(folded: string): boolean {
  return (ORGANIZATION_WORDS.has(folded) || STREET_WORDS.has(folded)) && !FAMILY_LOCATIONS.has(folded);
}

let brandHeads: ReadonlySet<string> | undefined;

/** A brand begins with this word: most words do not, and need no further look. */
function opensBrand(folded: string): boolean {
  brandHeads ??= new Set(Array.from(BRANDS, brand => brand.slice(0, brand.indexOf(' '))));
  return brandHeads.has(folded);
}

function isBrand({ tokens, words }: Words, first: number, last: number): boolean {
  const isPair = (at: number): boolean =>
    opensBrand(words[at]!.folded) && BRANDS.has(`${words[at]!.folded} ${words[at + 1]!.folded}`);
  const isBeside = (at: number, gapAt: number): boolean =>
    tokens[gapAt]?.gap === 'space' && isCapital(tokens[at]);
  if (opensBrand(words[first]!.folded)) {
    const spelled = words.slice(first, last + 1).map(word => word.folded);
    if (BRANDS.has(spelled.join(' '))) return true;
  }
  if (isBeside(first - 1, first) && isPair(first - 1)) return true;
  return isBeside(last + 1, last + 1) && isPair(last);
}

/** Tells whether a house number stands right before the name. */
export function isHoused({ text, tokens }: Words, first: number): boolean {
  const { start } = tokens[first]!;
  return /(?:^|[^\d\-./#$])\d{1,6}[A-Za-z]? $/.test(text.slice(Math.max(0, start - 9), start));
}

/** What follows makes the name a company, institution or street: Costa Brothers, Silva & Sons, Jane Doe Street. */
function isOrganization(all: Words, last: number, housed: boolean): boolean {
  const { tokens, words } = all;
  const token = tokens[last + 1];
  const next = words[last + 1];
  if (token === undefined || next === undefined) return false;
  if (isCompanyLater(all, last) || isTradeLater(all, last)) return true;
  if (token.gap === 'space' && isCapital(token)) {
    if (PLAIN_STREETS.has(next.folded) || (housed && STREET_WORDS.has(next.folded))) return true;
    if (ORGANIZATION_WORDS.has(next.folded) && !opensField(all, last + 1)) return true;
  }
  if (token.gap === 'and')
    return ORGANIZATION_WORDS.has(next.folded) || isOrganizationAfterAnd(all, last + 1);
  if (token.gap === 'comma' && /^(?:inc|llc|llp|ltd|corp|pc|plc|pllc)$/.test(next.folded)) return true;
  const joined = token.gap === 'space' || token.gap === 'comma';
  return joined && next.folded === 'and' && isOrganizationAfterAnd(all, last + 2);
}

const COMPANY_FORMS =
  /^(?:inc|incorporated|llc|llp|ltd|limited|corp|corporation|company|companies|co|plc|pllc|gmbh|catering)$/;

/** A company's form stands at the end of the capitalised words that go on behind the name: Blue Heron Catering Inc. */
function isCompanyLater({ tokens, words }: Words, last: number): boolean {
  for (let i = last + 1; i <= last + 3 && i < tokens.length; i++) {
    const joined = tokens[i]!.gap === 'space' || tokens[i]!.gap === 'comma' || tokens[i]!.gap === 'and';
    if (!joined || !isCapital(tokens[i])) return false;
    if (COMPANY_FORMS.test(words[i]!.folded)) return true;
  }
  return false;
}

/** Two plain words with an ampersand go on behind the name: Costa Drywall & Paint. */
function isTradeLater({ tokens, words }: Words, last: number): boolean {
  const [one, two] = [tokens[last + 1], tokens[last + 2]];
  if (one?.gap !== 'space' || two?.gap !== 'and' || !isCapital(one) || !isCapital(two)) return false;
  return isPlainWord(words[last + 1]!) && isPlainWord(words[last + 2]!) && one.shape !== 'upper';
}

const PREMISES =
  /^(?:depot|offices?|branch|building|stores?|warehouse|garage|lot|entrance|site|accounts?|station|schools?|campus|clinic|shop|location|facility|plant|yard|corner|intersection|petty)$/;

/** What leads makes the name a place: Mount, Lake, St., University of. */
function isOpened({ tokens, words }: Words, first: number): boolean {
  const before = words[first - 1];
  if (before === undefined) return false;
  if (tokens[first]!.gap === 'dot') return /^(?:st|ste|mt|ft|no|ul)$/.test(before.folded);
  if (tokens[first]!.gap !== 'space') return false;
  if (isCapital(tokens[first - 1]) && PLACE_OPENERS.has(before.folded)) return true;
  return before.folded === 'of' && first > 1 && OF_PLACES.test(words[first - 2]!.folded);
}

const OF_PLACES =
  /^(?:universit|college|town|city|county|state|bank|school|institut|society|friends|department|board|battle|port|bay|isle|law|office)/;

function judgeTail(all: Words, first: number, last: number, housed: boolean): Verdict {
  const { text, tokens, words } = all;
  const head = words[first]!;
  const tail = words[last]!;
  if (housed && (STREET_WORDS.has(tail.folded) || isStreetLater(all, last))) return 'no person';
  if (ORGANIZATION_WORDS.has(tail.folded) || STREET_WORDS.has(tail.folded)) {
    if (PLAIN_STREETS.has(tail.folded) || !FAMILY_LOCATIONS.has(tail.folded)) return 'shorter';
    if (head.given === 0 || NAME_TOWNS.has(head.folded)) return 'shorter';
    if (head.common && !HUMAN_WORDS.has(head.folded)) return 'shorter';
    const middle = last - first > 1 && tokens[last - 1]!.shape !== 'initial' && words[last - 1]!.given < 2;
    if (middle && LOCATIONS.has(tail.folded)) return 'no person';
    const led = tokens[first]!.gap === 'space' ? words[first - 1]?.folded : undefined;
    if (led !== undefined && /^(?:at|on|in|near|the|behind|opposite)$/.test(led)) return 'shorter';
  }
  const after = words[last + 1];
  const placed = (ORGANIZATION_WORDS.has(tail.folded) || STREET_WORDS.has(tail.folded)) && last - first === 1;
  if (placed && after !== undefined && tokens[last + 1]!.gap === 'space' && PREMISES.test(after.folded))
    return 'no person';
  const state = STATE.exec(text.slice(tokens[last]!.end, tokens[last]!.end + 30));
  if (state === null) return 'person';
  if (TOWNS.has(tail.folded) || NAME_TOWNS.has(tail.folded)) return 'shorter';
  return state[3] !== undefined && last - first === 1 ? 'shorter' : 'person';
}

const LOCATIONS: ReadonlySet<string> = new Set([
  'hall',
  'park',
  'field',
  'lane',
  'hill',
  'church',
  'forest',
  'woods',
  'brook',
  'lake',
]);

/** Locations that are frequent surnames: Christopher Hall, Diane Hill. */
const FAMILY_LOCATIONS: ReadonlySet<string> = new Set(
  'hall park hill lane field fields forest woods brook brooks wells ford glen green dale cliff parks mills mill pike pine law temple close ward wall walls key lake marsh rhodes bank banks bush land downs heath'.split(
    ' ',
  ),
);

/** Words that are given names sooner than the first half of a place: Rose Field, but not Spring Hill. */
const HUMAN_WORDS: ReadonlySet<string> = new Set(
  'rose mark grant hope grace faith april may june penny will bill rich art ruby iris violet daisy dawn joy robin drew sue gene ray rob hazel pearl heather jay guy christian'.split(
    ' ',
  ),
);

function opensField({ tokens, words }: Words, at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined) return false;
  return (
    next.gap === 'colon' ||
    (next.gap === 'space' &&
      /^(?:account|acct|number|no|name|id|routing|code|phone|date|card|record|records|member|policy)$/.test(
        words[at + 1]!.folded,
      ))
  );
}

function isOrganizationAfterAnd({ tokens, words }: Words, at: number): boolean {
  for (let i = at; i < at + 3 && i < tokens.length; i++) {
    if (!isCapital(tokens[i]) || (i > at && tokens[i]!.gap !== 'space')) return false;
    if (ORGANIZATION_WORDS.has(words[i]!.folded)) return true;
  }
  return false;
}

function isStreetLater({ tokens, words }: Words, last: number): boolean {
  for (let i = last + 1; i <= last + 2 && i < tokens.length; i++) {
    if (tokens[i]!.gap !== 'space' || !isCapital(tokens[i])) return false;
    if (STREET_WORDS.has(words[i]!.folded)) return true;
  }
  return false;
}
