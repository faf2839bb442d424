/** What a user gave cannot be used: bad option, bad config, missing path, unwritable output. Exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const UNITS: Readonly<Record<string, number>> = { '': 1, K: 1 << 10, M: 1 << 20, G: 1 << 30 };

/** A size such as `500`, `64K`, `10M`, `2G`, in bytes. @throws UsageError naming the option. */
export function parseSize(text: string, option: string): number {
  const [, digits, unit] = /^(\d{1,12})([KMG]?)i?B?$/i.exec(text) ?? [];
  if (digits === undefined)
    throw new UsageError(`${option}: '${text}' is no size; give bytes, or a number with K, M or G`);
  return Number(digits) * (UNITS[(unit ?? '').toUpperCase()] ?? 1);
}

/** A whole number of at least `least`. @throws UsageError naming the option. */
export function parseCount(text: string, option: string, least: number): number {
  if (!/^\d{1,9}$/.test(text) || Number(text) < least) {
    throw new UsageError(`${option}: '${text}' is no whole number of at least ${least}`);
  }
  return Number(text);
}

/** One of `choices`. @throws UsageError naming the option and the choices. */
export function parseChoice<const T extends string>(text: string, option: string, choices: readonly T[]): T {
  const found = choices.find(choice => choice === text);
  if (found === undefined) throw new UsageError(`${option}: '${text}' is none of ${choices.join(', ')}`);
  return found;
}
