import type { Problem } from '../model.ts';

/**
 * Ends the reading of a record. Only `scan/` catches it and turns it into the record's status. Its message is made
 * of our own words, so that no text of the record can reach an output through it.
 */
export class Unread extends Error {
  readonly problem: Problem;

  constructor(status: Problem['status'], cause: Problem['cause'], detail?: string) {
    super(detail === undefined ? cause : `${cause}: ${detail}`);
    this.name = 'Unread';
    this.problem = detail === undefined ? { status, cause } : { status, cause, detail };
  }
}
