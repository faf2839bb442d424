/** ISO 7064 MOD 11-2: digits, and a check character last that may be X for ten (ISNI, ORCID). */
export function isMod11(value: string): boolean {
  if (!/^\d{1,63}[\dX]$/.test(value)) return false;
  let sum = 0;
  for (const digit of value.slice(0, -1)) sum = ((sum + Number(digit)) * 2) % 11;
  return (12 - sum) % 11 === (value.endsWith('X') ? 10 : Number(value.at(-1)));
}
