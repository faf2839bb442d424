import type { Entry, Extractor } from '../model.ts';
import { ar, cpio } from './ar-cpio.ts';
import { cms } from './cms.ts';
import { brotli, bzip2, compress, gzip, lz4, lzma, xz, zlib, zstd } from './compressed.ts';
import { csv } from './csv.ts';
import { dbf } from './dbf.ts';
import { docx } from './docx.ts';
import { edi } from './edi.ts';
import { eml } from './eml.ts';
import { html } from './html.ts';
import { json, ndjson } from './json.ts';
import { ldif } from './ldif.ts';
import { emlx, mbox } from './mbox.ts';
import { msg } from './msg.ts';
import { fodt, odp, ods, odt } from './odf.ts';
import { doc, encryptedOffice, ole, ppt, xls } from './ole.ts';
import { pdf } from './pdf.ts';
import { picture } from './picture.ts';
import { plainText } from './plain.ts';
import { pptx } from './pptx.ts';
import { rtf } from './rtf.ts';
import { cab, iso, otherArchives, rar, sevenZip } from './seven-zip.ts';
import { sql } from './sql.ts';
import { sqlite } from './sqlite.ts';
import { binary } from './strings.ts';
import { tar } from './tar.ts';
import { tnef } from './tnef.ts';
import { icalendar, vcard } from './vcard.ts';
import { xlsb } from './xls.ts';
import { xlsx } from './xlsx.ts';
import { xml } from './xml.ts';
import { zip } from './zip.ts';

/** What reads the bytes that no other reader knows. */
export const FALLBACK: Extractor = binary;

/** What reads a text whose format's own reader refused it. */
export const PLAIN: Extractor = plainText;

/**
 * Every format that is read, in the order in which they are asked: content that a magic number gives away first, then
 * text that shows a structure, then text, then anything.
 */
export const EXTRACTORS: readonly Extractor[] = [
  pdf,
  docx,
  xlsx,
  pptx,
  xlsb,
  odt,
  ods,
  odp,
  zip,
  ...encryptedOffice,
  msg,
  doc,
  xls,
  ppt,
  ole,
  rtf,
  gzip,
  bzip2,
  xz,
  zstd,
  lz4,
  compress,
  lzma,
  sevenZip,
  rar,
  cab,
  iso,
  otherArchives,
  ar,
  cpio,
  tar,
  tnef,
  cms,
  dbf,
  sqlite,
  picture,
  mbox,
  emlx,
  eml,
  ...edi,
  vcard,
  icalendar,
  ldif,
  ndjson,
  json,
  fodt,
  html,
  xml,
  sql,
  csv,
  zlib,
  brotli,
  plainText,
  FALLBACK,
];

/** The reader for these first bytes: the first that accepts them. */
export function recognise(head: Uint8Array, entry: Entry): Extractor {
  return EXTRACTORS.find(extractor => extractor.accepts(head, entry)) ?? FALLBACK;
}
