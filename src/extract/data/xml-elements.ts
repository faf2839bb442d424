import { isKnownLabel } from '../labels.ts';

/** Elements that hold prose in the document formats met: DocBook, FictionBook, TEI, DITA. */
export const PROSE = new Set(
  'p para simpara formalpara h h1 h2 h3 h4 h5 h6 v subtitle blockquote li pre'.split(' '),
);
/** Office formats that cut words into runs. */
export const OFFICE = /^[wa]:/;
/** Paragraphs of office formats. */
export const PARAGRAPH = /^(w|a|text):(p|h)$/;
/** Elements that end a line of the text that they stand in. */
export const BREAKS = new Set('br lb cr line-break p para h v li row'.split(' '));
/** Pictures and the like, in base64. */
export const BINARY = /^(binary-?data|binary)$/i;
/** Prose beyond this length is given out in parts. */
export const LONGEST_PROSE = 1 << 16;
/** Names of attributes that only bind or draw. */
export const DULL =
  /^(xmlns(:|$)|xsi:|xml:(space|lang|base)$|(style|fo|svg|draw|loext):|w:(?!author|name|initials)|rsid)/;
/** Elements that hold styles and settings only. */
export const DULL_ELEMENT =
  /^(Styles|OfficeDocumentSettings|ExcelWorkbook|WorksheetOptions|w:(styles|fonts|settings|latentStyles|numbering|[prt]{1,2}Pr|tblPr|tcPr|sectPr)|a:theme|office:(automatic-styles|styles|font-face-decls|settings|scripts))$/;
/** Values that name a format, or a picture. */
export const LOOKS_DULL =
  /^(data:(image|font|audio|video)\/|https?:\/\/(www\.w3\.org|schemas\.)|urn:(schemas|oasis)[:-])/;

/** A name without its prefix. */
export function localOf(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Whether an element's name says what its text is, which the text around it may not. */
export function isTelling(local: string): boolean {
  return !/^(num(ber)?|no|id|value|text|type|code|item|data|title|note)$/i.test(local) && isKnownLabel(local);
}
