import type { Detector } from '../src/model.ts';
import { bankAccount } from './bank-account.ts';
import { driversLicense } from './drivers-license.ts';
import { iban } from './iban.ts';
import { paymentCard } from './payment-card.ts';
import { ssn } from './ssn.ts';
import { stateId } from './state-id.ts';

/** Every detector; to add one, add its file and a line here. */
export const DETECTORS: readonly Detector[] = [ssn, driversLicense, stateId, paymentCard, bankAccount, iban];
