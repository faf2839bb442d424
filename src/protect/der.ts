/** An ASN.1 element in BER or DER: `end` is past the bytes at hand where the element reaches over them. */
export interface DerElement {
  readonly tag: number;
  /** Of its content. */
  readonly start: number;
  readonly end: number;
}

/** Reads one element's header; an indefinite length (BER) ends with the bytes. Null where there is none. */
export function derAt(bytes: Buffer, at: number): DerElement | null {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined) return null;
  if (first < 0x80) return { tag, start: at + 2, end: at + 2 + first };
  if (first === 0x80) return { tag, start: at + 2, end: bytes.length };
  const count = first - 0x80;
  if (count > 4 || at + 2 + count > bytes.length) return null;
  const start = at + 2 + count;
  return { tag, start, end: start + bytes.readUIntBE(at + 2, count) };
}

/** The elements inside one, in order, at most 64. */
export function derInside(bytes: Buffer, element: DerElement): DerElement[] {
  const found: DerElement[] = [];
  for (let at = element.start; at < element.end && found.length < 64; ) {
    const next = derAt(bytes, at);
    if (next === null || next.end <= at) break;
    found.push(next);
    at = next.end;
  }
  return found;
}
