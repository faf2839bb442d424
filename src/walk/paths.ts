/** A path as it is shown and as the system takes it. */
export interface Way {
  /** Bytes that are not UTF-8 stand as `\xFF`. */
  readonly shown: string;
  /** The path as bytes where it is not UTF-8; null where `shown` opens it. */
  readonly bytes: Buffer | null;
}

/** What `node:fs` takes for a way. */
export function pathOf(way: Way): string | Buffer {
  return way.bytes ?? way.shown;
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The text of a name that was read as bytes (`name` has one character a byte, Latin-1), and whether it is UTF-8.
 * Bytes outside UTF-8 are escaped one by one; the valid stretches between them stay readable.
 */
export function nameText(name: string): { readonly text: string; readonly valid: boolean } {
  if (!/[\x80-\xff]/.test(name)) return { text: name, valid: true };
  const bytes = Buffer.from(name, 'latin1');
  try {
    return { text: strict.decode(bytes), valid: true };
  } catch {
    return { text: escapedText(bytes), valid: false };
  }
}

function escapedText(bytes: Buffer): string {
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const length = characterLength(bytes, at);
    text += length > 0 ? bytes.toString('utf8', at, at + length) : `\\x${hex(bytes[at]!)}`;
    at += Math.max(length, 1);
  }
  return text;
}

/** The length of the UTF-8 character at `at`; 0 where there is none. */
function characterLength(bytes: Buffer, at: number): number {
  for (let length = 1; length <= 4 && at + length <= bytes.length; length++) {
    try {
      strict.decode(bytes.subarray(at, at + length));
      return length;
    } catch {
      // A longer stretch may still be a character.
    }
  }
  return 0;
}

const hex = (byte: number): string => byte.toString(16).toUpperCase().padStart(2, '0');

/** The way of a path argument, which is text. */
export function rootWay(root: string): Way {
  return { shown: root, bytes: null };
}

/** The way of what is called `name` (one character a byte) in the folder `parent`. */
export function childWay(parent: Way, name: string, windows: boolean): Way {
  const { text, valid } = nameText(name);
  const shown = joinShown(parent.shown, text, windows);
  if (valid && parent.bytes === null) return { shown, bytes: null };
  const folder = parent.bytes ?? Buffer.from(joinShown(parent.shown, '', windows));
  const slash = parent.bytes === null || folder.at(-1) === 0x2f ? '' : '/';
  return { shown, bytes: Buffer.concat([folder, Buffer.from(slash), Buffer.from(name, 'latin1')]) };
}

/**
 * Joins a folder as it was given and a name. The folder stays as given: a Windows folder that is written with
 * backslashes only (a UNC or `\\?\` path among them) goes on with backslashes, every other with `/`. The current
 * folder `.` is left out, save before a name that a command would take for an option.
 */
export function joinShown(folder: string, name: string, windows: boolean): string {
  if (folder === '.' && name !== '' && !name.startsWith('-')) return name;
  const separator = windows && folder.includes('\\') && !folder.includes('/') ? '\\' : '/';
  const ended = folder.endsWith('/') || (windows && /[\\:]$/.test(folder));
  return ended ? folder + name : folder + separator + name;
}

/** The last name of a path as shown. */
export function baseName(shown: string, windows: boolean): string {
  const names = shown.split(windows ? /[\\/]+/ : /\/+/).filter(name => name !== '');
  return names.at(-1) ?? shown;
}
