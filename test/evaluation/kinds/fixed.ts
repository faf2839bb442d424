/** Capital letters without marks, as systems of fixed fields write names. */
export function upper(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase();
}

/** A field of fixed width, cut or filled up with blanks. */
export function field(text: string, width: number): string {
  return text.slice(0, width).padEnd(width);
}
