import luhn from 'luhn';
import { isRoutingNumber } from '../aba.ts';
import { isDamm } from './damm.ts';
import { isMod11 } from './mod11.ts';
import { isMod97 } from './mod97.ts';
import { isVerhoeff } from './verhoeff.ts';

/** The checks that a configured detector may name; each is given letters and digits alone, in capitals. */
export const CHECKSUMS = {
  luhn: value => /^\d{2,64}$/.test(value) && luhn.validate(value),
  mod97: isMod97,
  aba: isRoutingNumber,
  verhoeff: isVerhoeff,
  damm: isDamm,
  mod11: isMod11,
} satisfies Readonly<Record<string, (value: string) => boolean>>;

/** The name of a check. */
export type Checksum = keyof typeof CHECKSUMS;
