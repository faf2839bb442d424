import { CHARSETS } from './rtf-words.ts';

/** The code pages of a document and of its fonts: bytes above 127 are read by the font that they stand in. */
interface RtfFonts {
  /** Takes a control word; `inTable` inside of the font table. */
  word(word: string, value: number | null, inTable: boolean): void;
  documentPage(): number;
  /** The code page of a font, null: of the default font; null where the document's own is used. */
  pageOf(font: number | null): number | null;
}

const DOCUMENT_PAGES: Readonly<Record<string, number>> = { mac: 10000, pc: 437, pca: 850 };

/** The fonts of a document of which nothing is read yet. */
export function createRtfFonts(): RtfFonts {
  const pages = new Map<number, number>();
  let document = 1252;
  let [current, usual] = [0, 0];
  return {
    word(word, value, inTable) {
      if (word === 'ansicpg' && value) document = value;
      else if (word === 'deff') usual = value ?? 0;
      else if (word === 'f' && inTable) current = value ?? 0;
      else if (word === 'cpg' && inTable && value) pages.set(current, value);
      else if (word === 'fcharset' && inTable && value) {
        // Charset 0 says no more than the document does.
        const page = CHARSETS[value];
        if (page !== undefined) pages.set(current, page);
      } else document = DOCUMENT_PAGES[word] ?? document;
    },
    documentPage: () => document,
    pageOf: font => pages.get(font ?? usual) ?? null,
  };
}
