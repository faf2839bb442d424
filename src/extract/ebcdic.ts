const LETTERS = 'abcdefghi';

/**
 * Code points 0x40 to 0xFF of IBM code page 037 as Latin-1 text, from Python's `cp037` codec. Code page 500 differs
 * in seven places only.
 */
const UPPER_037 =
  ' \xa0\xe2\xe4\xe0\xe1\xe3\xe5\xe7\xf1\xa2.<(+|&\xe9\xea\xeb\xe8\xed\xee\xef\xec\xdf!$*);\xac' +
  '-/\xc2\xc4\xc0\xc1\xc3\xc5\xc7\xd1\xa6,%_>?\xf8\xc9\xca\xcb\xc8\xcd\xce\xcf\xcc`:#@\'="' +
  `\xd8${LETTERS}\xab\xbb\xf0\xfd\xfe\xb1\xb0jklmnopqr\xaa\xba\xe6\xb8\xc6\xa4` +
  '\xb5~stuvwxyz\xa1\xbf\xd0\xdd\xde\xae^\xa3\xa5\xb7\xa9\xa7\xb6\xbc\xbd\xbe[]\xaf\xa8\xb4\xd7' +
  `{${LETTERS.toUpperCase()}\xad\xf4\xf6\xf2\xf3\xf5}JKLMNOPQR\xb9\xfb\xfc\xf9\xfa\xff` +
  '\\\xf7STUVWXYZ\xb2\xd4\xd6\xd2\xd3\xd50123456789\xb3\xdb\xdc\xd9\xda\x9f';

/** Where code page 500 differs: byte and character. */
const CHANGES_500: readonly (readonly [number, string])[] = [
  [0x4a, '['],
  [0x4f, '!'],
  [0x5a, ']'],
  [0x5f, '^'],
  [0xb0, '¢'],
  [0xba, '¬'],
  [0xbb, '|'],
];

function table(changes: readonly (readonly [number, string])[]): Uint16Array {
  const codes = new Uint16Array(256);
  for (let byte = 0; byte < 0x40; byte++) codes[byte] = 0x20;
  codes[0x00] = 0x00;
  codes[0x05] = 0x09;
  codes[0x0c] = 0x0c;
  codes[0x0d] = 0x0d;
  // NL and LF both end a line; U+0085 would not be counted as one.
  codes[0x15] = 0x0a;
  codes[0x25] = 0x0a;
  for (let byte = 0x40; byte < 0x100; byte++) codes[byte] = UPPER_037.charCodeAt(byte - 0x40);
  for (const [byte, char] of changes) codes[byte] = char.charCodeAt(0);
  return codes;
}

const TABLES: Readonly<Record<string, Uint16Array>> = { cp037: table([]), cp500: table(CHANGES_500) };

/** Decodes EBCDIC bytes of code page `cp037` or `cp500`; control characters other than line ends become spaces. */
export function decodeEbcdic(bytes: Uint8Array, page: 'cp037' | 'cp500'): string {
  const codes = TABLES[page]!;
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += 8192) {
    const units = Array.from(bytes.subarray(from, from + 8192), byte => codes[byte]!);
    parts.push(String.fromCharCode(...units));
  }
  return parts.join('');
}

/** Share of a head's bytes that are EBCDIC letters, digits, line ends and common marks: 0 to 1. */
function commonShare(counts: Uint32Array, total: number): number {
  let common = 0;
  for (let byte = 0x40; byte < 0x100; byte++) {
    const code = UPPER_037.charCodeAt(byte - 0x40);
    if (code >= 0x20 && code < 0x7f) common += counts[byte]!;
  }
  return (common + counts[0x15]! + counts[0x25]! + counts[0x0d]!) / total;
}

/**
 * Whether bytes with this histogram are EBCDIC text: its space 0x40 is frequent, ASCII's 0x20 is nearly absent, and
 * what is left are EBCDIC letters and digits. Null when they are not.
 */
export function sniffEbcdic(counts: Uint32Array, total: number): 'cp037' | 'cp500' | null {
  if (total < 16 || counts[0x40]! < total * 0.03 || counts[0x20]! > total * 0.01) return null;
  if (counts[0x0a]! > total * 0.01) return null;
  let alphanumeric = 0;
  for (let high = 0x80; high < 0x100; high += 0x10) {
    if (high === 0xb0) continue;
    for (let low = 0; low < 10; low++) alphanumeric += counts[high + low]!;
  }
  if (alphanumeric < total * 0.25 || commonShare(counts, total) < 0.85) return null;
  return counts[0x4a]! > 0 && counts[0x5a]! > 0 ? 'cp500' : 'cp037';
}
