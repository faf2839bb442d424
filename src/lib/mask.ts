const ALPHANUMERIC = /[\p{L}\p{N}]/gu;

/**
 * A value as it may be shown: the last four letters and digits at most, never more than half of them, the rest `*`;
 * what separates them stays: `***-**-6789`.
 */
export function maskValue(raw: string): string {
  const count = raw.match(ALPHANUMERIC)?.length ?? 0;
  let hidden = count - Math.min(4, Math.floor(count / 2));
  return raw.replace(/\s+/g, ' ').replace(ALPHANUMERIC, character => (hidden-- > 0 ? '*' : character));
}

/** A name as it may be shown: the first letter of each part, the rest `*`: `J*** D**`. */
export function maskName(name: string): string {
  return name
    .normalize('NFC')
    .trim()
    .split(/\s+/u)
    .map(part =>
      part.replace(ALPHANUMERIC, (character, at: number) =>
        at === 0 && /\p{L}/u.test(character) ? character : '*',
      ),
    )
    .join(' ');
}

/** A date, or a year and what is of it (`2015 1099s`). */
const DATE =
  /(?<![\p{L}\p{N}]|\p{N}[-./_])(?:(?:19|20)\d{2}(?<sign>[-./]?)(?:0[1-9]|1[0-2])\k<sign>(?:0[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])[-./](?:0?[1-9]|[12]\d|3[01])[-./](?:19|20)\d{2}|(?:19|20)\d{2}[ _]\d{4}(?![ _-]\p{N}))(?![-./_]?\p{N})/u;
/** Seven digits and more, whatever separates them and stands around. */
const DIGITS = /(?:(?<![\p{L}\p{N}])[A-Za-z]{1,3})?\p{Nd}(?:[-.\s/_\p{Pd}\p{Cf}]{0,3}\p{Nd}){6,9999}/u;
/** Letters and digits as on a license; a word in capitals with a year or an ordinal is none. */
const LETTERED =
  /(?<![\p{L}\p{N}])(?![A-Z]{4,27}\d{0,4}(?![\p{L}\p{N}*]))[A-Z]{1,7}[\dA-Z*]{7,20}(?![\p{L}\p{N}])/u;
const SHOWN_OR_HIDDEN = new RegExp(`(?<date>${DATE.source})|${DIGITS.source}|${LETTERED.source}`, 'gu');

/** Labels, field paths and names of sheets as they may be shown: what could be a value in them is masked. */
export function maskText(text: string): string {
  return text.replace(SHOWN_OR_HIDDEN, (run, ...rest) => {
    const { date } = rest.at(-1) as { date?: string };
    return date !== undefined || !/\p{Nd}/u.test(run) ? run : maskValue(run);
  });
}
