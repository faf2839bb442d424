/** What a `data:` address holds: its media type, lower case, and its bytes. */
export interface DataAddress {
  readonly type: string;
  readonly bytes: Uint8Array;
}

const DATA = /^\s{0,100}data:([^,;]{0,200})((?:;[^,;]{0,200}){0,20}),/i;

/** An address with its percent escapes replaced, and in a query `+` by a space; what is no UTF-8 stays. */
export function shownAddress(address: string): string {
  const query = /^https?:/i.test(address) ? address.indexOf('?') : -1;
  const spaced = query < 0 ? address : address.slice(0, query) + address.slice(query).replaceAll('+', ' ');
  return spaced.replace(/(?:%[0-9a-f]{2}){1,10000}/gi, part => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  });
}

/** The content of a `data:` address (RFC 2397); null where the address is none. */
export function dataAddress(address: string): DataAddress | null {
  const found = DATA.exec(address);
  if (found === null) return null;
  const content = address.slice(found[0].length);
  const packed = /;\s{0,9}base64\s{0,9}$/i.test(found[2]!);
  return {
    type: found[1]!.trim().toLowerCase(),
    bytes: packed
      ? Buffer.from(shownAddress(content), 'base64')
      : Buffer.from(content.includes('%') ? shownAddress(content) : content, 'utf8'),
  };
}

/** The text of a `data:` address's bytes: UTF-8, else Latin-1; null where they are no text. */
export function addressText({ bytes }: DataAddress): string | null {
  const text = new TextDecoder().decode(bytes);
  const read = text.includes('\uFFFD') ? Buffer.from(bytes).toString('latin1') : text;
  return /[\0-\x08\x0e-\x1a\x7f-\x9f]/.test(read) ? null : read;
}
