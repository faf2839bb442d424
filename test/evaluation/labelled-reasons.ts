/** A case of others that this scanner decides otherwise, and why; `ours` is the count that it finds. */
interface Disagreement {
  readonly ours: number;
  readonly reason: string;
}

const none = (reason: string): Disagreement => ({ ours: 0, reason });

/**
 * The cases of presidio-analyzer that disagree with the facts of this project (detection.md, by section), by recognizer
 * and number of the case in its recognizer, or by recognizer alone where all its cases do. A case that fails without a
 * line here is a failure.
 */
export const DISAGREEMENTS: Readonly<Record<string, Disagreement>> = {
  'us_ssn 1': none('3-6 and 5-4 splits: facts 1.2'),
  'us_ssn 2': none('bare 9 digits without a cue: facts 1.5'),
  'us_ssn 3': none('written 3-2-4, but neither cue nor name: low, facts 1.5'),
  'us_ssn 4': none('written 3-2-4, but neither cue nor name: low, facts 1.5'),
  'us_ssn 5': none('written 3-2-4, but neither cue nor name: low, facts 1.5'),
  'us_ssn 6': none('written 3-2-4, but neither cue nor name: low, facts 1.5'),
  'us_driver_license 1': none('a letter and digits without a cue: facts 2.3'),
  'us_driver_license 3': none('bare digits without a cue: facts 2.3'),
  'us_bank 1': none('bare digits without a cue: facts 4.2'),
  'credit_card 3': none('UATP without a card cue: facts 3.1'),
  'credit_card 7': none('Dankort and Maestro without a card cue: facts 3.1'),
  'credit_card 11': none('Maestro without a card cue: facts 3.1'),
  aba_routing: none('a routing number is public and no account: facts 4.1'),
  us_itin: none('an ITIN is not in 17.02: facts 0'),
  us_passport: none('a passport number is not in 17.02: facts 0'),
  us_npi: none('the number of a health care provider is not in 17.02: facts 0'),
  phone: none('a telephone number is not in 17.02: facts 0'),
};
