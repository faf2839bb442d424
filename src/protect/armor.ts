/** Whether text, white space left out, is base64; the `=` at its end may be cut off. */
const BASE64_LINE = /^[A-Za-z0-9+/_-]{1,1000}={0,2}$/;

/** Decodes the base64 lines of a text up to the first line that is none; null where that is the first. */
function decodeLines(lines: readonly string[]): Buffer | null {
  const kept: string[] = [];
  for (const line of lines) {
    const text = line.trim();
    if (text === '') continue;
    if (!BASE64_LINE.test(text)) break;
    kept.push(text);
  }
  return kept.length === 0 ? null : Buffer.from(kept.join(''), 'base64');
}

/**
 * The decoded start of an armored block (`-----BEGIN LABEL-----`) that is all that its file holds: plain text before
 * or after it must be read, so then there is no block. `tail` is the file's end where `head` does not reach it.
 */
export function armored(head: Buffer, tail: Buffer | null, label: string): Buffer | null {
  const text = head.toString('latin1').replace(/^(?:\xef\xbb\xbf)?\s{0,64}/, '');
  const begin = `-----BEGIN ${label}-----`;
  const end = `-----END ${label}-----`;
  if (!text.startsWith(begin)) return null;
  const last = tail === null ? text : tail.toString('latin1');
  if (!last.trimEnd().endsWith(end)) return null;
  const inner = text.slice(begin.length);
  if (inner.includes(begin)) return null;
  const stop = inner.indexOf(end);
  const lines = (stop < 0 ? inner : inner.slice(0, stop)).split(/\r\n?|\n/);
  while (lines[0]?.trim() === '' || /^[A-Za-z-]{1,32}: /.test(lines[0] ?? '')) lines.shift();
  return decodeLines(lines);
}

/** The decoded start of bytes that are base64 throughout; null where they are not. */
export function plainBase64(head: Buffer): Buffer | null {
  const lines = head
    .toString('latin1')
    .trim()
    .split(/\r\n?|\n/);
  if (lines.some(line => line.trim() !== '' && !BASE64_LINE.test(line.trim().slice(0, 1000)))) return null;
  return decodeLines(lines.map(line => line.trim().slice(0, 1000)).slice(0, 1000));
}
