/** The dihedral group of ten elements, and the permutation by place, from J. Verhoeff, Error Detecting Decimal Codes (1969). */
const GROUP = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
];
const PLACES = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
];

/** Verhoeff's check: the digits from the last, each permuted by its place, multiply to 0. */
export function isVerhoeff(value: string): boolean {
  if (!/^\d{2,64}$/.test(value)) return false;
  let product = 0;
  for (let place = 0; place < value.length; place++) {
    const digit = Number(value[value.length - 1 - place]);
    product = Number(GROUP[product]![Number(PLACES[place % 8]![digit])]);
  }
  return product === 0;
}
