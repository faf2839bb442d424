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
    .map(part => part.replace(ALPHANUMERIC, (character, at: number) => (at === 0 ? character : '*')))
    .join(' ');
}

/** Runs that could be an element: seven digits and more with separators, or letters and digits as on a license. */
const LIKE_A_VALUE = /(?<![\p{L}\p{N}])(?:[A-Za-z]{0,3}\d(?:[-. /_]{0,3}\d){6,40}|[A-Z]{1,7}[\dA-Z*]{7,20})(?![\p{L}\p{N}])/gu;
const DATE = /^\d{4}[-./]?\d{2}[-./]?\d{2}$|^\d{1,2}[-./]\d{1,2}[-./]\d{4}$/;

/** Labels, field paths and names of sheets as they may be shown: what could be a value in them is masked. */
export function maskText(text: string): string {
  return text.replace(LIKE_A_VALUE, run => (DATE.test(run) || !/\d/.test(run) ? run : maskValue(run)));
}
