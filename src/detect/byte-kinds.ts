/** Whether a byte is an ASCII digit. */
export function isDigit(byte: number): boolean {
  return byte >= 48 && byte <= 57;
}

/** Whether a byte is an ASCII letter. */
export function isLetter(byte: number): boolean {
  return (byte | 32) >= 97 && (byte | 32) <= 122;
}

/** Whether a byte is an ASCII letter or digit. */
export function isAlphanumeric(byte: number): boolean {
  return isDigit(byte) || isLetter(byte);
}
