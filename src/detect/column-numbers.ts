/** One value of a column that may hold Social Security numbers. */
export interface ColumnValue {
  /** Nine digits, leading zeros put back; any number of them for kind `other`. */
  readonly digits: string;
  /** `short`: seven or eight digits as it stood, since a spreadsheet keeps no leading zeros; `grouped`: 3-2-4. */
  readonly kind: 'bare' | 'short' | 'grouped' | 'other';
  /** What stood in the cells of its row that look like names; '' where none did. */
  readonly name: string;
  /** The text of the cell before it. */
  readonly before: string;
}

/** Fewest values that are judged without a grouped one among them. */
const LEAST = 8;
/** Fewest values under a label that says `id`. */
const LEAST_OF_IDS = 30;
const MOST_INVALID = 0.03;
/** Sorted neighbours nearer than this are counted up, not issued to people of all ages and places. */
const SERIAL_GAP = 20_000;

/** Shares of random nine digits that pass: all the rules, and also an area that was issued before 2011. */
const PASS_RULES = 0.889;
const PASS_OLD_AREAS = 0.747;
/** The chance that we take for random numbers to pass; more where zeros lead, since counters and keys have none. */
const CHANCE = 0.05;
const CHANCE_WITH_ZEROS = 0.16;

function isIssued(digits: string): boolean {
  return !/^(?:000|666|9)|^\d{3}00|0000$/.test(digits);
}

/** Areas that were issued before June 2011 (SSA randomization FAQ): no 734 to 749 and nothing above 772. */
function isOldArea(digits: string): boolean {
  const area = Number(digits.slice(0, 3));
  return area < 734 || (area > 749 && area < 773);
}

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0);
}

function luhn(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, at) => {
    const value = at % 2 === 1 ? 2 * Number(digit) : Number(digit);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** Nine-digit numbers with a check digit, which a Social Security number has none of. */
const CHECKED: readonly ((digits: string) => boolean)[] = [
  // ABA routing number
  digits =>
    /^(?:0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)/.test(digits) &&
    weighted(digits, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0,
  // Canadian social insurance number
  luhn,
  // Dutch burgerservicenummer
  digits => weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0,
  // Australian tax file number
  digits => weighted(digits, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0,
  // Portuguese NIF
  digits => ((11 - (weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11) % 10 === Number(digits[8]),
];

function shareOf<T>(values: readonly T[], fits: (value: T) => boolean): number {
  return values.filter(fits).length / values.length;
}

/** The share of the most frequent of what `part` takes from each number. */
function topShare(numbers: readonly string[], part: (digits: string) => string): number {
  const counts = new Map<string, number>();
  for (const digits of numbers) counts.set(part(digits), (counts.get(part(digits)) ?? 0) + 1);
  return Math.max(...counts.values()) / numbers.length;
}

function isSerial(numbers: readonly string[]): boolean {
  const sorted = numbers.map(Number).sort((a, b) => a - b);
  const gaps = sorted.slice(1).map((value, at) => value - sorted[at]!);
  gaps.sort((a, b) => a - b);
  return (gaps[gaps.length >> 1] ?? 0) < SERIAL_GAP;
}

/** Whether the digits are spread as over people: many areas, no prefix, ending or check digit that all share. */
function isSpread(numbers: readonly string[]): boolean {
  const areas = new Set(numbers.map(digits => digits.slice(0, 3)));
  if (areas.size < Math.min(12, Math.max(4, numbers.length / 2))) return false;
  if (topShare(numbers, digits => digits.slice(0, 2)) > 0.6) return false;
  if (topShare(numbers, digits => (digits.startsWith('0') ? digits : digits[0]!)) > 0.8) return false;
  if (topShare(numbers, digits => digits.slice(3, 5)) > 0.5) return false;
  if (topShare(numbers, digits => digits[8]!) > 0.6) return false;
  return CHECKED.every(passes => shareOf(numbers, passes) < 0.6);
}

/** The chance that at most `misses` of `count` random numbers fail a test that `share` of them pass. */
function chanceOf(count: number, misses: number, share: number): number {
  let term = share ** count;
  let sum = term;
  for (let missed = 1; missed <= misses; missed++) {
    term *= ((count - missed + 1) / missed) * ((1 - share) / share);
    sum += term;
  }
  return sum;
}

function mostInvalid(count: number): number {
  return Math.floor(count * MOST_INVALID);
}

/** Whether so many valid numbers are more than chance would give. */
function isBeyondChance(numbers: readonly string[], ids: boolean): boolean {
  const misses = mostInvalid(numbers.length);
  const old = numbers.filter(isOldArea).length >= numbers.length - misses;
  const zeros = numbers.some(digits => digits.startsWith('0'));
  if (ids) return old && zeros && numbers.length >= LEAST_OF_IDS && numbers.every(isIssued);
  const share = old ? PASS_OLD_AREAS : PASS_RULES;
  return chanceOf(numbers.length, misses, share) < (zeros ? CHANCE_WITH_ZEROS : CHANCE);
}

/** One value for each person: a payroll has a person in many rows, a code has many people. */
function onePerPerson(values: readonly ColumnValue[]): readonly ColumnValue[] {
  const seen = new Set<string>();
  return values.filter(({ digits, name }) => {
    const key = `${digits} ${name}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const STATE =
  /(?:^|[ ,])(?:[A-Z]{2}|Massachusetts|Connecticut|Rhode Island|New Hampshire|Vermont|Maine|New York|New Jersey)$/;

/** Whether most values stand after one and the same word, or after a state as ZIP codes do. */
function isLabelled(values: readonly ColumnValue[]): boolean {
  if (shareOf(values, ({ before }) => STATE.test(before)) > 0.5) return true;
  const words = values.map(({ before }) => before).filter(before => /\p{L}{3}/u.test(before));
  return words.length > values.length / 2 && topShare(words, word => word) > 0.6;
}

/** Whether numbers without leading zeros are told from shorter ones: some have all nine digits. */
function keepsLength(values: readonly ColumnValue[]): boolean {
  const short = values.filter(({ kind }) => kind === 'short').length;
  return short === 0 || (short <= values.length * 0.9 && values.length - short >= 2);
}

/**
 * Whether the values of a column without a telling label are Social Security numbers, judged as a whole: nearly all
 * valid, and so many of them that random digits would hardly be (88.9 % of random numbers are valid, so that eight
 * tell little and 26 much; 74.7 % where all areas are of those issued before 2011); different from person to person,
 * not counted up, spread over the areas, without another number's check digit, in rows with people. One that is
 * written 3-2-4 speaks for the others.
 *
 * @param ids true where the label says `id`: only thirty numbers of old areas, some with leading zeros, count then.
 */
export function areSocialSecurity(values: readonly ColumnValue[], ids: boolean): boolean {
  const persons = onePerPerson(values);
  const numbers = persons.map(({ digits }) => digits);
  const count = numbers.length;
  const invalid = persons.filter(({ kind, digits }) => kind === 'other' || !isIssued(digits)).length;
  if (count < 2 || invalid > mostInvalid(count)) return false;
  if (new Set(numbers).size < count * 0.9 || !keepsLength(persons)) return false;
  if (values.some(({ kind }) => kind === 'grouped'))
    return count < LEAST || (!isSerial(numbers) && isSpread(numbers));
  if (count < LEAST || isSerial(numbers) || !isSpread(numbers)) return false;
  if (shareOf(values, ({ name }) => name !== '') < 0.5) return false;
  if (isLabelled(values)) return false;
  return isBeyondChance(numbers, ids);
}

/** Whether nine-digit numbers are routing numbers of banks, beside which an account number may stand. */
export function areRouting(values: readonly ColumnValue[]): boolean {
  return values.length >= 2 && shareOf(values, ({ digits }) => CHECKED[0]!(digits)) > 0.9;
}
