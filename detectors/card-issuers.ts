import creditCardType from 'credit-card-type';

/** How far an issuer's range and length speak for a card. */
export type IssuerFit = 'common' | 'cue only' | null;

/** Lengths that common brands print; the other lengths of a brand's rules are rare and need a word beside. */
const COMMON_LENGTHS: Readonly<Record<string, readonly number[]>> = {
  visa: [16],
  mastercard: [16],
  'american-express': [15],
  'diners-club': [14],
  discover: [16],
  jcb: [16],
  unionpay: [16, 19],
  mir: [16],
  elo: [16],
  hiper: [16],
  hipercard: [16],
  naranja: [16],
  troy: [16],
  verve: [16],
};

/**
 * Ranges that credit-card-type lacks: Visa of 13 digits, Diners 309, JCB of 15 digits and all of 35, Bankcard, enRoute,
 * UATP, RuPay, old Maestro and the retired Laser, Solo and Switch. They are so wide or so old that a word beside is asked for.
 */
const SUPPLEMENT =
  /^(?:4\d{12}|309\d{11}|(?:2131|1800)\d{11}|35\d{14}|0604\d{8,15}|5610\d{12}|56022[1-5]\d{10}|(?:2014|2149)\d{11}|1\d{14}|(?:60|65|81|82|508)\d{13,14}|(?:6304|6706|6709|6771|6334|6767|4903|4905|4911|4936|6333|6759)\d{12,15}|(?:564182|633110)\d{10,13})$/;

/** The issuer's rules on a number of digits only: `common` for a brand's range and usual length. */
export function issuerFit(digits: string): IssuerFit {
  const types = creditCardType(digits).filter(type => type.lengths.includes(digits.length));
  if (types.some(type => COMMON_LENGTHS[type.type]?.includes(digits.length))) return 'common';
  return types.length > 0 || SUPPLEMENT.test(digits) ? 'cue only' : null;
}
