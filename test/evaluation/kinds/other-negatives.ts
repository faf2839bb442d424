import type { NegativeValue } from '../hard-negatives.ts';
import type { World } from '../world.ts';

const VIN = [...'ABCDEFGHJKLMNPRSTUVWXYZ0123456789'];

/** Hard negatives that stand in running text alone, by kind. */
const MAKERS: Readonly<Record<string, (world: World) => string>> = {
  'last four': ({ random }) => random.digits(4),
  'date of birth': ({ random }) =>
    `${random.between(10, 12)}/${random.between(10, 28)}/19${random.between(40, 99)}`,
  NPI: ({ random }) => `1${random.digits(9)}`,
  'Canadian SIN': ({ random }) => `${random.digits(3, false)}-${random.digits(3)}-${random.digits(3)}`,
  VIN: ({ random }) => `1${Array.from({ length: 10 }, () => random.pick(VIN)).join('')}${random.digits(6)}`,
  'check number': ({ random }) => random.digits(random.pick([4, 6]), false),
};

/** One of a kind, of those above or of all documents; amounts have their cents, as prose and print write them. */
export function negativeOf(world: World, kind: string): NegativeValue {
  const raw = MAKERS[kind]?.(world);
  if (raw !== undefined) return { kind, raw };
  const value = world.negative(kind);
  if (kind !== 'amount' || value.raw.includes('.')) return value;
  return { kind, raw: `${value.raw.slice(0, -2)}.${value.raw.slice(-2)}` };
}
