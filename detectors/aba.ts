/**
 * ABA routing number: nine digits, first two 00 to 12, 21 to 32, 61 to 72 or 80, and a checksum of weights 3, 7, 1.
 * It is public and names a bank, not a person: never an element, but evidence for the account number beside it.
 */
export function isRoutingNumber(digits: string): boolean {
  if (!/^(?:0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)\d{7}$/.test(digits) || digits === '000000000')
    return false;
  let sum = 0;
  for (let index = 0; index < 9; index++) sum += Number(digits[index]) * [3, 7, 1][index % 3]!;
  return sum % 10 === 0;
}
