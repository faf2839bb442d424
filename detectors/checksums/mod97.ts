/**
 * ISO 7064 MOD 97-10 as an IBAN uses it (ISO 13616): the first four characters, with the two check digits, are moved
 * to the end, letters count 10 to 35, and the number leaves 1 when divided by 97.
 */
export function isMod97(value: string): boolean {
  if (!/^[0-9A-Z]{5,64}$/.test(value)) return false;
  let rest = 0;
  for (const character of value.slice(4) + value.slice(0, 4)) {
    const worth = Number.parseInt(character, 36);
    rest = (rest * (worth > 9 ? 100 : 10) + worth) % 97;
  }
  return rest === 1;
}
