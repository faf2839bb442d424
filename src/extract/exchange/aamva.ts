import type { ExtractContext, Extractor, Piece, Source } from '../../model.ts';
import { eachLine, readFeed } from '../data/feed.ts';
import { decodeText, sniffText } from '../encoding.ts';
import { createEntryRow } from './entry-row.ts';

/** Elements of the AAMVA DL/ID card design standard, annex D. */
const LABELS: Readonly<Record<string, string>> = {
  DAA: 'Name',
  DAB: 'Last Name',
  DAC: 'First Name',
  DAD: 'Middle Name',
  DCS: 'Last Name',
  DCT: 'First Name',
  DCU: 'Suffix',
  DAG: 'Address',
  DAH: 'Address',
  DAI: 'City',
  DAJ: 'State',
  DAK: 'ZIP',
  DAL: 'Address',
  DAN: 'City',
  DAO: 'State',
  DAP: 'ZIP',
  DBA: 'Expiration',
  DBB: 'Birth Date',
  DBC: 'Sex',
  DBD: 'Issue Date',
  DCF: 'Document Discriminator',
  DCG: 'Country',
  DCK: 'Inventory Number',
  DBK: 'SSN',
  DBM: 'SSN',
};

async function* read(source: Source, _context: ExtractContext): AsyncGenerator<Piece> {
  const { chunks } = await decodeText(source);
  const out: Piece[] = [];
  const row = createEntryRow(out);
  let card = 'DL';

  function put(text: string, line: number, column: number): void {
    const code = text.slice(0, 3);
    const license = card === 'ID' ? 'State ID Number' : "Driver's License Number";
    const known = code === 'DAQ' ? license : LABELS[code];
    if (known === undefined && !/^[DZ][A-Z]{2}/.test(code)) row.add(text, line, column, '', 'text');
    else row.add(text.slice(3), line, column + 3, known ?? code, code);
  }

  yield* readFeed(chunks, out, function* (feed) {
    yield* eachLine(feed, (text, line, column) => {
      if (text.trim() === '@') return row.end();
      // The header's last entry runs into the first element: `ANSI 636002080102DL00410200ZM02410027DLDAQS12...`.
      const header = /^@?[\s\u001c\u001d\u001e]{0,4}(?:ANSI |AAMVA)[ \d]{6,14}(?:[A-Z]{2}\d{8}){1,20}/.exec(
        text,
      )?.[0];
      if (header !== undefined) row.end();
      const rest = text.slice(header?.length ?? 0).replace(/^[\u001c-\u001e]{1,4}/, '');
      const type = /^(DL|ID|EN)(?=[DZ][A-Z]{2})/.exec(rest)?.[0] ?? '';
      if (type !== '') card = type;
      const cut = text.length - rest.length + type.length;
      if (text.length > cut) put(text.slice(cut), line, column + cut);
    });
    row.end();
  });
}

/** The text of the bar code on licences and identification cards (AAMVA). */
export const aamva = {
  format: 'aamva',
  title: 'Licence bar code text (AAMVA)',
  extensions: ['aamva'],
  accepts: head =>
    /^[\s\uFEFF]{0,20}@[\s\u001c-\u001e]{0,10}(ANSI |AAMVA)\d{6}/.test(
      sniffText(head)?.text.slice(0, 100) ?? '',
    ),
  extract: read,
  text: true,
  legible: true,
} satisfies Extractor;
