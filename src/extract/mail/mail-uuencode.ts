/** A file that stands uuencoded in a text. */
export interface UuFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** False where its `end` line is missing. */
  readonly whole: boolean;
}

const BEGIN = /^begin [0-7]{3,4} (\S.{0,254})$/;

/** The bytes of one encoded line; null where it is none. */
function decodeLine(line: string): number[] | null {
  const count = (line.charCodeAt(0) - 32) & 63;
  const groups = Math.ceil(count / 3);
  // Mail programs cut blanks off the end of a line, and some add a checksum letter.
  if (line === '' || line.length > 1 + groups * 4 + 2 || /[^ -`]/.test(line)) return null;
  const text = line.slice(1).padEnd(groups * 4, ' ');
  const out: number[] = [];
  for (let at = 0; at < groups * 4; at += 4) {
    const [a, b, c, d] = [0, 1, 2, 3].map(index => (text.charCodeAt(at + index) - 32) & 63);
    out.push((a! << 2) | (b! >> 4), ((b! & 15) << 4) | (c! >> 2), ((c! & 3) << 6) | d!);
  }
  return out.slice(0, count);
}

function fileAt(lines: readonly string[], begin: number): { bytes: number[]; end: number; whole: boolean } {
  const bytes: number[] = [];
  for (let at = begin + 1; at < lines.length; at++) {
    const line = lines[at]!;
    if (line === 'end') return { bytes, end: at + 1, whole: true };
    const decoded = decodeLine(line);
    if (decoded === null) return { bytes, end: at, whole: false };
    for (const byte of decoded) bytes.push(byte);
  }
  return { bytes, end: lines.length, whole: false };
}

/** Takes uuencoded files (`begin 644 name` to `end`) out of a text; their lines stay as blank lines. */
export function takeUuFiles(text: string): { rest: string; files: readonly UuFile[] } {
  if (!/^begin [0-7]{3,4} \S/m.test(text)) return { rest: text, files: [] };
  const lines = text.split(/\r\n|\n|\r/);
  const files: UuFile[] = [];
  for (let at = 0; at < lines.length; at++) {
    const name = BEGIN.exec(lines[at]!)?.[1]?.trim();
    if (name === undefined) continue;
    const { bytes, end, whole } = fileAt(lines, at);
    if (bytes.length === 0) continue;
    files.push({ name, bytes: Uint8Array.from(bytes), whole });
    lines.fill('', at, end);
    at = end - 1;
  }
  return { rest: lines.join('\n'), files };
}
