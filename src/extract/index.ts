import type { Entry, Extractor } from '../model.ts';
import { brotli, bzip2, compress, gzip, lz4, xz, zlib, zstd } from './compressed.ts';
import { docx } from './docx.ts';
import { eml } from './eml.ts';
import { json, ndjson } from './json.ts';
import { emlx, mbox } from './mbox.ts';
import { doc, encryptedOffice, ole, ppt, xls } from './ole.ts';
import { pdf } from './pdf.ts';
import { plainText } from './plain.ts';
import { pptx } from './pptx.ts';
import { cab, iso, otherArchives, rar, sevenZip } from './seven-zip.ts';
import { tar } from './tar.ts';
import { xlsb } from './xls.ts';
import { xlsx } from './xlsx.ts';
import { xml } from './xml.ts';
import { zip } from './zip.ts';

/** What reads the bytes that no other reader knows. */
export const FALLBACK: Extractor = plainText;

/**
 * Every format that is read, in the order in which they are asked: content that gives itself away by a magic number
 * first, then text that shows a structure, then text, then anything.
 */
export const EXTRACTORS: readonly Extractor[] = [
  pdf,
  docx,
  xlsx,
  pptx,
  xlsb,
  zip,
  ...encryptedOffice,
  doc,
  xls,
  ppt,
  ole,
  gzip,
  bzip2,
  xz,
  zstd,
  lz4,
  compress,
  sevenZip,
  rar,
  cab,
  iso,
  otherArchives,
  tar,
  mbox,
  emlx,
  eml,
  ndjson,
  json,
  xml,
  zlib,
  brotli,
  plainText,
  FALLBACK,
];

/** The reader for these first bytes: the first that accepts them. */
export function recognise(head: Uint8Array, entry: Entry): Extractor {
  return EXTRACTORS.find(extractor => extractor.accepts(head, entry)) ?? FALLBACK;
}
