/**
 * What may not reach a terminal or a page as it is: control characters, line and paragraph separators, marks that
 * turn the direction of text, soft hyphens and other invisible characters, halves of surrogate pairs.
 */
const UNSEEN =
  /[\x00-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|\p{Surrogate}/gu;

/** The text with every character that cannot be seen written out: `\n`, `\x1B`, `\u202E`. */
export function visible(text: string): string {
  return text.replace(UNSEEN, character => {
    if (character === '\n') return '\\n';
    if (character === '\r') return '\\r';
    if (character === '\t') return '\\t';
    const code = character.charCodeAt(0);
    const digits = code.toString(16).toUpperCase();
    return code < 0x100 ? `\\x${digits.padStart(2, '0')}` : `\\u${digits.padStart(4, '0')}`;
  });
}

/** Text for XML and HTML, between tags and within double or single quotes. */
export function markup(text: string): string {
  return visible(text).replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
}
