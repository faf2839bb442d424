import type { Kind } from '../truth.ts';
import { BANK_EXCHANGE } from './bank-exchange.ts';
import { GOVERNMENT_EXCHANGE } from './government-exchange.ts';
import { HEALTH_EXCHANGE } from './health-exchange.ts';
import { LETTERS } from './letters.ts';
import { LOGS } from './logs.ts';

/** Every kind of document that the evaluation makes. */
export const KINDS: readonly Kind[] = [...LOGS, ...HEALTH_EXCHANGE, ...BANK_EXCHANGE, ...GOVERNMENT_EXCHANGE, ...LETTERS];
