const PLAIN: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/**
 * Folds text for comparison: compatibility decomposition, marks stripped, lower case, apostrophes removed, and
 * letters that do not decompose spelled in ASCII (đ to d, ł to l, ø to o, ß to ss, ı to i, æ to ae).
 */
export function fold(text: string): string {
  if (/^[a-zA-Z]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’‘ʼ`´]/g, '')
    .toLowerCase()
    .replace(/\u0307/g, '')
    .replace(/[đðłøßıæœþ]/g, letter => PLAIN[letter]!);
}

/**
 * Splits a label (a column header, form field or key) into folded words: at camel case, underscores, hyphens, dots,
 * white space and other punctuation, and between letters and digits. Digits are words of their own.
 */
export function labelWords(label: string): string[] {
  const spaced = label
    .normalize('NFC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
  return fold(spaced).match(/[a-z]+|\d+/g) ?? [];
}
