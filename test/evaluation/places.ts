import type { Resident } from '../../src/model.ts';
import type { Random } from './random.ts';

/** A postal address, and what it says of residence. */
export interface Address {
  readonly street: string;
  readonly town: string;
  /** Two letters. */
  readonly state: string;
  readonly zip: string;
  readonly resident: Resident;
}

/** Town, state and the start of its ZIP codes. */
const TOWNS: readonly (readonly [string, string, string])[] = [
  ['Worcester', 'MA', '016'],
  ['Fall River', 'MA', '027'],
  ['Brockton', 'MA', '023'],
  ['Lowell', 'MA', '018'],
  ['Holyoke', 'MA', '010'],
  ['Cambridge', 'MA', '021'],
  ['Barnstable', 'MA', '026'],
  ['Nashua', 'NH', '030'],
  ['Pawtucket', 'RI', '028'],
  ['Hartford', 'CT', '061'],
  ['Bangor', 'ME', '044'],
  ['Austin', 'TX', '787'],
];

const STREETS =
  'Larkspur Lane|Canal Street|Granite Avenue|Mill Brook Road|Harbor View|Quarry Road|Orchard Hill'.split('|');

/** An address in Massachusetts in more than half of the draws. */
export function somewhere(random: Random): Address {
  const [town, state, start] = random.pick(TOWNS);
  return {
    street: `${random.between(1, 480)} ${random.pick(STREETS)}`,
    town,
    state,
    zip: start + random.digits(2),
    resident: state === 'MA' ? 'massachusetts' : 'elsewhere',
  };
}
