import type { Cause, Problem } from '../model.ts';

const SENTENCES = {
  password: 'encrypted with a password',
  'rights-management': 'encrypted by rights management',
  'public-key': 'encrypted to a public key',
  damaged: 'not of the form that its format asks for',
  truncated: 'ends before its format says',
  'time-limit': 'took longer than the time limit',
  'memory-limit': 'needs more memory than the limit',
  'expanded-bytes-limit': 'expands to more bytes than the limit',
  'expansion-ratio-limit': 'expands at a ratio over the limit',
  'member-limit': 'holds more members than the limit',
  'depth-limit': 'is nested deeper than the limit',
  'file-size-limit': 'is larger than --max-file-size',
  permission: 'permission denied',
  vanished: 'was gone when it was to be read',
  'io-error': 'could not be read from its device',
  'worker-died': 'its reader died; the scan went on without it',
  'internal-error': 'its reader failed on it',
  'unsupported-format': 'no reader for this format',
  'unsupported-compression': 'a compression method that is not supported',
  'unsupported-encoding': 'a character encoding that is not supported',
  'split-archive': 'a part of a split archive; the other parts are needed',
  'picture-not-read': 'picture: the text in it was not read',
  'strings-only': 'unknown format: only its plain strings were read',
  'damaged-part': 'a part of it is damaged; the rest was read',
  excluded: 'excluded by --exclude',
  'not-included': 'not named by --include',
  gitignored: 'ignored by a .gitignore file',
  'symbolic-link': 'symbolic link, not followed',
  fifo: 'named pipe, not opened',
  socket: 'socket, not opened',
  device: 'device, not opened',
  'pseudo-filesystem': 'a file system of the kernel, not of stored files',
  'hard-link': 'another name of a file that was scanned already',
  interrupted: 'the scan was stopped before it was read',
} satisfies Record<Cause, string>;

/** The sentence for a cause, without a full stop. */
export function sentence(cause: Cause): string {
  return SENTENCES[cause];
}

/** What a report shows as `reason`: `cause: sentence (detail)`. */
export function reason(problem: Problem): string {
  const said = `${problem.cause}: ${SENTENCES[problem.cause]}`;
  return problem.detail === undefined ? said : `${said} (${problem.detail})`;
}
