import type { Entry } from '../model.ts';

/** The name that stands for standard input on the command line and in reports. */
export const STDIN = '-';

/** The entry of standard input. */
export function stdinEntry(): Entry {
  return { trail: [STDIN], bytes: null, modified: null, owner: null, mode: null };
}
