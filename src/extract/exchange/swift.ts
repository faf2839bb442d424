import type { ExtractContext, Extractor, Piece, Source } from '../../model.ts';
import { eachLine, readFeed } from '../data/feed.ts';
import { decodeText, sniffText } from '../encoding.ts';
import { createEntryRow } from './entry-row.ts';

const TAG = /^(\{4:)?:(\d{2}[A-Z]?):/;
const LABELS: Readonly<Record<string, string>> = {
  '20': 'Reference',
  '21': 'Reference',
  '25': 'Bank Account Number',
  '61': 'Transaction',
  '70': 'Remittance',
  '86': 'Details',
};
/** Parties: a line `/account`, then the name, then the address. */
const PARTY = /^(50|59|52|57)/;
/** Parts of `:86:` as German and Dutch banks write it. */
const PARTS: Readonly<Record<string, string>> = {
  '30': 'Bank Code',
  '31': 'Bank Account Number',
  '32': 'Name',
  '33': 'Name',
};

async function* read(source: Source, _context: ExtractContext): AsyncGenerator<Piece> {
  const { chunks } = await decodeText(source);
  const out: Piece[] = [];
  const row = createEntryRow(out);
  let tag = '';
  let named = false;

  function put(text: string, line: number, column: number): void {
    const field = tag.slice(0, 2);
    if (PARTY.test(tag)) {
      const account = /^\/{1,2}(?=[^/])/.exec(text)?.[0];
      const numbered = /^\d\/(?=\D)/.exec(text)?.[0] ?? '';
      const label =
        account !== undefined
          ? 'Bank Account Number'
          : named && !numbered.startsWith('1')
            ? 'Address'
            : 'Name';
      if (account === undefined) named = true;
      const cut = (account ?? numbered).length;
      row.add(text.slice(cut), line, column + cut, label, tag);
    } else if (field === '86' && /^\d{3}\?|^\?\d{2}/.test(text)) putParts(text, line, column);
    else row.add(text, line, column, LABELS[field] ?? tag, tag);
  }

  function putParts(text: string, line: number, column: number): void {
    let at = column;
    for (const part of text.split('?')) {
      const coded = at > column;
      row.add(
        coded ? part.slice(2) : part,
        line,
        at + (coded ? 2 : 0),
        PARTS[part.slice(0, 2)] ?? 'Details',
        tag,
      );
      at += part.length + 1;
    }
  }

  yield* readFeed(chunks, out, function* (feed) {
    yield* eachLine(feed, (text, line, column) => {
      const match = TAG.exec(text);
      if (match !== null) {
        if (tag !== '' && /^(20|61|62)/.test(match[2]!))
          row.end(match[2]!.startsWith('61') && tag.startsWith('60'));
        if (/^(50|59)/.test(match[2]!)) row.end();
        tag = match[2]!;
        named = false;
      }
      if (text !== '-' && text !== '-}')
        put(text.slice(match?.[0].length ?? 0), line, column + (match?.[0].length ?? 0));
    });
    row.end();
  });
}

/** SWIFT messages of type MT: statements (MT940, MT942) and payments (MT103). */
export const swift = {
  format: 'swift',
  title: 'SWIFT MT statements and payments (MT940, MT103)',
  extensions: ['sta', 'mt940', '940', 'mt103'],
  accepts: head =>
    /^[\s\uFEFF]{0,100}(\{1:[^}]{1,60}\}|:20:)[\s\S]{0,2000}?:(25|50[AFK]|59[AF]?|61):/.test(
      sniffText(head)?.text.slice(0, 4000) ?? '',
    ),
  extract: read,
  text: true,
  legible: true,
} satisfies Extractor;
