import type { Encryption } from '../model.ts';

/**
 * What the structure of the bytes says: they are encrypted. Where it says nothing there is no verdict, and the record
 * is read. `decided: false`: there is an encryption dictionary, but only opening tells whether a key is needed (an
 * empty or published password may open it); the reader has the last word.
 */
export interface Verdict {
  readonly encryption: Encryption;
  readonly cause: 'password' | 'rights-management' | 'public-key';
  readonly decided: boolean;
}

/** A verdict that needs no reader. */
export function locked(method: string, cause: Verdict['cause'] = 'password'): Verdict {
  return { encryption: { state: 'encrypted', method }, cause, decided: true };
}

/** A verdict that the reader of the format confirms or refutes. */
export function guarded(method: string, cause: Verdict['cause'] = 'password'): Verdict {
  return { encryption: { state: 'encrypted', method }, cause, decided: false };
}
