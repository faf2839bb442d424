import type { Entry, Extractor } from '../model.ts';
import { ar, cpio } from './archive/ar-cpio.ts';
import { brotli, bzip2, compress, gzip, lz4, lzma, xz, zlib, zstd } from './archive/compressed.ts';
import { cab, iso, otherArchives, rar, sevenZip } from './archive/seven-zip.ts';
import { tar } from './archive/tar.ts';
import { zip } from './archive/zip.ts';
import { csv } from './csv.ts';
import { dbf } from './data/dbf.ts';
import { html } from './data/html.ts';
import { json, ndjson } from './data/json.ts';
import { sql } from './data/sql.ts';
import { sqlite } from './data/sqlite.ts';
import { xml } from './data/xml.ts';
import { edi } from './exchange/edi.ts';
import { ldif } from './exchange/ldif.ts';
import { icalendar, vcard } from './exchange/vcard.ts';
import { cms } from './mail/cms.ts';
import { eml } from './mail/eml.ts';
import { emlx, mbox } from './mail/mbox.ts';
import { msg } from './mail/msg.ts';
import { tnef } from './mail/tnef.ts';
import { docx } from './office/docx.ts';
import { fodt, odp, ods, odt } from './office/odf.ts';
import { doc, encryptedOffice, ole, ppt, xls } from './office/ole.ts';
import { pptx } from './office/pptx.ts';
import { rtf } from './office/rtf.ts';
import { xlsb } from './office/xls.ts';
import { xlsx } from './office/xlsx.ts';
import { pdf } from './pdf/pdf.ts';
import { picture } from './picture.ts';
import { plainText } from './plain.ts';
import { binary } from './strings.ts';

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
