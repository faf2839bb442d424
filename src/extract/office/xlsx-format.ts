/** Gives a number's text as its cell shows it; `raw` is as the file writes it. */
export type NumberFormat = (raw: string) => string;

interface Section {
  readonly tokens: readonly Token[];
  readonly condition: ((value: number) => boolean) | null;
  readonly isDate: boolean;
}

type Token = { readonly kind: 'literal' | 'digit' | 'date' | 'mark'; readonly text: string };

/** Built-in formats by number (ECMA-376 part 1, 18.8.30); dates of all languages are shown in ISO form. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '$#,##0;-$#,##0',
  6: '$#,##0;-$#,##0',
  7: '$#,##0.00;-$#,##0.00',
  8: '$#,##0.00;-$#,##0.00',
  9: '0%',
  10: '0.00%',
  37: '#,##0;(#,##0)',
  38: '#,##0;(#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;(#,##0.00)',
  41: '#,##0;(#,##0)',
  42: '$#,##0;($#,##0)',
  43: '#,##0.00;(#,##0.00)',
  44: '$#,##0.00;($#,##0.00)',
  49: '@',
};
const DAY = 86_400_000;
/** The last serial number that is a date in Excel: 9999-12-31. */
const LAST_DATE = 2_958_465;

/** The format code of a built-in number; '' is General. */
export function builtInFormat(id: number): string {
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58))
    return 'yyyy-mm-dd';
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47)) return 'hh:mm:ss';
  return id === 22 ? 'yyyy-mm-dd hh:mm' : (BUILT_IN[id] ?? '');
}

/** A number in full, without an exponent, as it would stand in a wide cell. */
export function plainNumber(raw: string): string {
  if (/^-?\d{1,400}$/.test(raw)) return raw;
  const value = Number(raw);
  if (!Number.isFinite(value)) return raw;
  if (Number.isInteger(value)) return Math.abs(value) < 1e40 ? BigInt(value).toString() : raw;
  return String(Number(value.toPrecision(15)));
}

const CONDITION = /^\[(<=|>=|<>|<|>|=)(-?[\d.]{1,30})\]$/;
const COMPARE: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  '<': (value, bound) => value < bound,
  '<=': (value, bound) => value <= bound,
  '>': (value, bound) => value > bound,
  '>=': (value, bound) => value >= bound,
  '=': (value, bound) => value === bound,
  '<>': (value, bound) => value !== bound,
};

const TOKEN = /"([^"]{0,255})"?|\\(.)|_.|\*.|\[[^\]]{0,255}\]|General|AM\/PM|A\/P|E[+-]|[\s\S]/giu;

function sectionsOf(code: string): Section[] {
  const sections: Section[] = [];
  let tokens: Token[] = [];
  let condition: Section['condition'] = null;
  function close(): void {
    const isDate =
      tokens.some(token => token.kind === 'date') && !tokens.some(token => /^[#?%@]$/.test(token.text));
    sections.push({ tokens, condition, isDate });
    tokens = [];
    condition = null;
  }
  for (const [text, quoted, escaped] of code.matchAll(TOKEN)) {
    const told = CONDITION.exec(text);
    if (quoted !== undefined || escaped !== undefined)
      tokens.push({ kind: 'literal', text: quoted ?? escaped! });
    else if (text === ';') close();
    else if (told !== null) {
      const [compare, bound] = [COMPARE[told[1]!]!, Number(told[2])];
      condition = value => compare(value, bound);
    } else if (/^\[(h|m|s)+\]$/i.test(text)) tokens.push({ kind: 'date', text });
    else if (/^\[\$([^\]-]{1,20})/.test(text)) {
      tokens.push({ kind: 'literal', text: /^\[\$([^\]-]{1,20})/.exec(text)![1]! });
    } else if (/^[[_*]/.test(text)) continue;
    else if (/^[0#?]$/.test(text)) tokens.push({ kind: 'digit', text });
    else if (/^[.,%@/]$|^E[+-]$|^General$/i.test(text)) tokens.push({ kind: 'mark', text });
    else if (/^[ymdhsbge]$|^AM?\/PM?$/i.test(text)) tokens.push({ kind: 'date', text: text.toLowerCase() });
    else tokens.push({ kind: 'literal', text });
  }
  close();
  return sections;
}

/** A date serial in ISO form, the time only where the format shows one; null where it is no date. */
function dateText(value: number, tokens: readonly Token[], epoch1904: boolean): string | null {
  if (value < 0 || value > LAST_DATE) return null;
  const shown = tokens
    .filter(token => token.kind === 'date')
    .map(token => token.text.replace(/[[\]]/g, '')[0]);
  const hasDate = shown.some(letter => letter === 'y' || letter === 'd' || letter === 'g' || letter === 'e');
  const hasTime = shown.some(letter => letter === 'h' || letter === 's' || letter === 'a');
  // Excel counts a 29 February 1900 that never was.
  const days = epoch1904 ? value + 1462 : value < 60 ? value + 1 : value;
  const moment = new Date(Math.round((days - 25_569) * 86_400) * 1000);
  if (Number.isNaN(moment.getTime())) return null;
  const [date, time] = moment.toISOString().split('T') as [string, string];
  const clock = time.slice(0, 8).replace(/:00$/, '');
  if (!hasDate && hasTime && value >= 1) {
    return `${Math.floor((value * DAY) / 3_600_000)}${time.slice(2, 8)}`;
  }
  if (!hasDate && hasTime) return clock;
  return hasTime ? `${date} ${clock}` : date;
}

interface Layout {
  readonly whole: readonly Token[];
  readonly fraction: readonly Token[];
  readonly grouped: boolean;
  readonly percent: boolean;
}

/** How a section lays digits out; null where it would not show the number's own digits. */
function layoutOf(tokens: readonly Token[]): Layout | null {
  const digits = tokens.filter(token => token.kind === 'digit').length;
  if (
    digits === 0 ||
    tokens.some(token => /^(E[+-]|\/|General|@)$/i.test(token.text) && token.kind === 'mark')
  )
    return null;
  const lastDigit = tokens.findLastIndex(token => token.kind === 'digit');
  const firstDigit = tokens.findIndex(token => token.kind === 'digit');
  const isComma = (token: Token): boolean => token.kind === 'mark' && token.text === ',';
  // Commas behind the last digit divide by thousands and hide digits.
  if (tokens.slice(lastDigit + 1).some(isComma)) return null;
  const kept = tokens.filter(token => !isComma(token));
  const point = kept.findIndex(token => token.kind === 'mark' && token.text === '.');
  return {
    whole: point < 0 ? kept : kept.slice(0, point),
    fraction: point < 0 ? [] : kept.slice(point + 1),
    grouped: tokens.slice(firstDigit, lastDigit).some(isComma),
    percent: tokens.some(token => token.kind === 'mark' && token.text === '%'),
  };
}

function fillWhole(tokens: readonly Token[], digits: string, grouped: boolean): string {
  let text = '';
  let at = digits.length;
  let count = 0;
  const first = tokens.findIndex(token => token.kind === 'digit');
  const put = (digit: string): void => {
    if (grouped && count > 0 && count % 3 === 0) text = `,${text}`;
    text = digit + text;
    count += 1;
  };
  for (let index = tokens.length - 1; index >= 0; index--) {
    const token = tokens[index]!;
    if (token.kind !== 'digit') {
      text = token.text + text;
      continue;
    }
    if (at > 0) put(digits[--at]!);
    else if (token.text === '0') put('0');
    if (index === first) while (at > 0) put(digits[--at]!);
  }
  return text;
}

function fillFraction(tokens: readonly Token[], digits: string): string {
  let text = '';
  let at = 0;
  const significant = digits.replace(/0{1,400}$/, '').length;
  for (const token of tokens) {
    if (token.kind !== 'digit') text += token.text;
    else {
      const digit = digits[at++] ?? '0';
      if (token.text === '0' || at <= significant) text += digit;
    }
  }
  return text;
}

/** The absolute number as decimal digits, rounded to so many places; exact for whole numbers of any length. */
function decimals(raw: string, places: number, percent: boolean): [string, string] {
  if (!percent && /^-?\d{1,400}$/.test(raw))
    return [raw.replace(/^-/, '').replace(/^0{1,400}(?=.)/, ''), '0'.repeat(places)];
  const value = Math.abs(Number(raw)) * (percent ? 100 : 1);
  if (value >= 1e21) return [BigInt(Math.round(value)).toString(), '0'.repeat(places)];
  const [whole = '0', fraction = ''] = value.toFixed(Math.min(places, 30)).split('.');
  return [whole, fraction];
}

/**
 * Compiles a format code. What a format would hide (`;;;`, thousands cut off, an exponent) is shown in full: the
 * scanner looks for what is stored, in the form in which it is shown.
 */
export function compileFormat(code: string, epoch1904: boolean): NumberFormat {
  if (code === '' || /^general$/i.test(code) || code === '@') return plainNumber;
  const sections = sectionsOf(code.slice(0, 500));
  const layouts = sections.map(section => layoutOf(section.tokens));
  const conditional = sections.some(section => section.condition !== null);

  function choose(value: number): number {
    if (conditional) {
      const at = sections.findIndex(section => section.condition?.(value) ?? true);
      return at < 0 ? sections.length - 1 : at;
    }
    if (value < 0 && sections.length > 1) return 1;
    return value === 0 && sections.length > 2 ? 2 : 0;
  }

  return raw => {
    const value = Number(raw);
    if (raw === '' || !Number.isFinite(value)) return raw;
    const chosen = choose(value);
    const section = sections[chosen]!;
    if (section.isDate) return dateText(value, section.tokens, epoch1904) ?? plainNumber(raw);
    const layout = layouts[chosen];
    if (!layout) return plainNumber(raw);
    const places = layout.fraction.filter(token => token.kind === 'digit').length;
    const [whole, fraction] = decimals(raw, places, layout.percent);
    const shown = fillWhole(layout.whole, whole === '0' ? '' : whole, layout.grouped);
    const behind = fillFraction(layout.fraction, fraction);
    const sign = value < 0 && chosen === 0 ? '-' : '';
    return `${sign}${shown}${places > 0 && /\d/.test(behind) ? '.' : ''}${behind}`.trim();
  };
}
