import { shownAddress } from '../data/markup-addresses.ts';

/** Fields whose instruction holds bookmarks, names of fields and switches only. */
const BARE =
  /^\s{0,20}(PAGE|NUMPAGES|NUMWORDS|NUMCHARS|SECTION|SECTIONPAGES|PAGEREF|REF|NOTEREF|STYLEREF|TOC|TOA|INDEX|SEQ|DATE|TIME|CREATEDATE|SAVEDATE|PRINTDATE|EDITTIME|FILENAME|FILESIZE|AUTHOR|LASTSAVEDBY|USERNAME|TITLE|SUBJECT|TEMPLATE|MERGEFIELD|MERGEREC|MERGESEQ|NEXT|SYMBOL|LISTNUM|AUTONUM|AUTONUMLGL|FORMTEXT|FORMCHECKBOX|FORMDROPDOWN|SHAPE|EMBED|BIBLIOGRAPHY|DOCPROPERTY|HYPERLINK\s{1,9}\\l)(?![\p{L}\p{N}])/iu;
/** Switches of fields, each with its argument where it has one that is a format. */
const SWITCH = /\\[*@#]\s{0,9}(?:"[^"]{0,200}"|[^\s"\\]{1,100})|\\[a-z!]/gi;
const BOOKMARK = /\b_[A-Za-z]{1,40}\d{0,20}\b/g;
const FREE = /\d{3}|"[^"]{0,500}\p{L}{2}\s[^"]{0,500}\p{L}{2}[^"]{0,500}"/u;

/** The text that a field's instruction may hold of a person; null where it is a bare code. */
export function fieldText(instruction: string): string | null {
  const text = instruction.trim();
  if (text === '') return null;
  if (BARE.test(text)) {
    const rest = text.replace(BARE, '').replace(SWITCH, ' ').replace(BOOKMARK, ' ');
    if (!FREE.test(rest)) return null;
  }
  return shownAddress(text);
}
