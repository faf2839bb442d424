import { createHash } from 'node:crypto';
import type { Draft } from '../combine/index.ts';

/**
 * Gives each finding of one record its fingerprint: 16 hexadecimal digits that stay when lines move. It is made of
 * what the report shows anyway (the record's name, the element, the masked value and name, the field) and of a count
 * among equal ones; never of the value, since a hash of one of 10^9 values is the value.
 */
export function createFingerprinter(trail: readonly string[]): (draft: Draft) => string {
  const seen = new Map<string, number>();
  return draft => {
    const { field, sheet } = draft.location;
    const steady = field?.replace(/\d+/g, '#') ?? '';
    const context = [
      ...trail,
      draft.element,
      draft.detector,
      draft.masked,
      draft.name?.masked ?? '',
      sheet ?? '',
      steady,
    ];
    const key = context.join('\0');
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return createHash('sha256').update(`${key}\0${count}`).digest('hex').slice(0, 16);
  };
}
