import { maskText } from '../lib/mask.ts';
import { labelWords } from '../lib/words.ts';
import type { Segment } from '../model.ts';
import { columnLetters, labelKind } from './column-cells.ts';

/** Tells of columns of card numbers that a spreadsheet cut: it keeps fifteen digits of a number and makes the rest 0. */
export interface CutCards {
  look(segment: Segment): void;
  /** A sentence a column, without any of its values. */
  notes(): readonly string[];
}

interface Cards {
  readonly where: string;
  readonly named: boolean;
  /** Numbers of sixteen digits, and of them those that end in 0, in 00, and those ending in 0 that pass Luhn. */
  count: number;
  cut: number;
  round: number;
  passing: number;
  /** Numbers written as 4.53912E+15. */
  scientific: number;
  /** The first of those that end in 0: whether they differ. */
  readonly different: Set<string>;
}

const SIXTEEN = /^'?(?<digits>\d{4}(?<sep>[ -]?)\d{4}\k<sep>\d{4}\k<sep>\d{4})(?:\.0)?$/;
const SCIENTIFIC = /^(?<first>[2-6])(?:[.,](?<rest>\d{1,15}))?E\+?15$/i;
/** Digits from which a number in scientific writing is the whole one but for its last. */
const NEARLY_ALL = 14;
/** First digits of sixteen-digit cards: Visa, Mastercard, Discover, JCB, UnionPay, Maestro (ISO/IEC 7812). */
const ISSUED = /^(?:4|5[0-8]|2(?:2[2-9]|[3-6]|7[01]|720)|3[0568]|6(?:011|2|3|4[4-9]|5|7))/;
const CARD_WORD =
  /\b(?:cards?|cardno|cardnumber|credit|debit|visa|mastercard|discover|pan|cc|ccn|ccnum|tarjeta|cartao|carte|kat)\b/;

/** Columns that are remembered, and notes that are given, of one record. */
const COLUMNS = 256;
const NOTES = 20;
const DIFFERENT = 100;
/** Numbers that are enough under a label that names cards, and under one that tells nothing. */
const FEW = 3;
const SOME = 6;

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const value = (digits.length - at) % 2 === 0 ? 2 * Number(digits[at]) : Number(digits[at]);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

/** Cheap, as every cell is asked: whether it may be a card number or what is left of one. */
function mayBeCard(text: string): boolean {
  const { length } = text;
  if (length < 4 || length > 24) return false;
  const first = text.charCodeAt(0);
  if ((first < 50 || first > 54) && first !== 39) return false;
  return length >= 16 || (text.endsWith('15') && /e\+?15$/i.test(text));
}

/** Sixteen digits, or fewer where no more are left; null where the text is no such number. */
function digitsOf(text: string): string | null {
  const whole = SIXTEEN.exec(text)?.groups?.digits;
  if (whole !== undefined) return whole.replace(/\D/g, '');
  const { first, rest = '' } = SCIENTIFIC.exec(text)?.groups ?? {};
  if (first === undefined) return null;
  const digits = first + rest;
  return digits.length < NEARLY_ALL ? digits : digits.padEnd(16, '0');
}

function whereIs(segment: Segment): string {
  const { place, label } = segment;
  const letters = columnLetters(segment);
  const column =
    letters !== ''
      ? `column ${letters}`
      : label === undefined
        ? 'a column without a header'
        : `column '${maskText(label.slice(0, 80))}'`;
  return place.sheet === undefined ? column : `${maskText(place.sheet)}, ${column}`;
}

function countIn(cards: Cards, digits: string): void {
  cards.count++;
  if (!digits.endsWith('0')) return;
  cards.cut++;
  if (digits.endsWith('00')) cards.round++;
  if (passesLuhn(digits)) cards.passing++;
  if (cards.different.size < DIFFERENT) cards.different.add(digits);
}

function noteOf(cards: Cards): string | null {
  const { where, named, count, cut, round, passing, scientific, different } = cards;
  const least = named ? FEW : SOME;
  if (scientific >= least)
    return `${where}: ${scientific} card numbers of which a spreadsheet left only the first digits, as in 0.00000E+15; the file that it was made from holds them`;
  if (cut < least || cut < count * 0.9 || round > cut * 0.5 || passing > cut * 0.5) return null;
  if (different.size < Math.min(cut, DIFFERENT) * (named ? 0.3 : 0.8)) return null;
  return `${where}: ${cut} card numbers cut to 15 digits by a spreadsheet; the last digit can be computed, so treat them as card numbers`;
}

/** A fresh count for one record. */
export function createCutCards(): CutCards {
  const columns = new Map<string, Cards | null>();

  function columnOf(segment: Segment): Cards | null {
    const { label, place } = segment;
    const key = `${place.sheet ?? ''}\n${label ?? ''}\n${columnLetters(segment)}`;
    const known = columns.get(key);
    if (known !== undefined) return known;
    if (columns.size >= COLUMNS) return null;
    const named = label !== undefined && CARD_WORD.test(labelWords(label).join(' '));
    const cards: Cards | null =
      named || labelKind(label) === 'untelling'
        ? {
            where: whereIs(segment),
            named,
            count: 0,
            cut: 0,
            round: 0,
            passing: 0,
            scientific: 0,
            different: new Set(),
          }
        : null;
    columns.set(key, cards);
    return cards;
  }

  function look(segment: Segment): void {
    const { text } = segment;
    if (!mayBeCard(text)) return;
    const digits = digitsOf(text);
    if (digits === null || !ISSUED.test(digits)) return;
    const cards = columnOf(segment);
    if (cards === null) return;
    if (digits.length === 16) countIn(cards, digits);
    else cards.scientific++;
  }

  function notes(): readonly string[] {
    return [...columns.values()]
      .flatMap(cards => (cards === null ? [] : (noteOf(cards) ?? [])))
      .slice(0, NOTES);
  }

  return { look, notes };
}
