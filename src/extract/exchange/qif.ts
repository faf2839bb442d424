import type { ExtractContext, Extractor, Piece, Source } from '../../model.ts';
import { eachLine, readFeed } from '../data/feed.ts';
import { decodeText, sniffText } from '../encoding.ts';
import { createEntryRow } from './entry-row.ts';

const LABELS: Readonly<Record<string, string>> = {
  D: 'Date',
  T: 'Amount',
  U: 'Amount',
  P: 'Payee',
  M: 'Memo',
  A: 'Address',
  L: 'Category',
  N: 'Check Number',
  E: 'Memo',
  S: 'Category',
};
const ACCOUNT: Readonly<Record<string, string>> = { N: 'Account', D: 'Description', T: 'Type', X: 'Account' };

async function* read(source: Source, _context: ExtractContext): AsyncGenerator<Piece> {
  const { chunks } = await decodeText(source);
  const out: Piece[] = [];
  const row = createEntryRow(out);
  let account = false;
  yield* readFeed(chunks, out, function* (feed) {
    yield* eachLine(feed, (text, line, column) => {
      const code = text[0] ?? '';
      if (code === '!') {
        row.end();
        account = /^!account/i.test(text);
      } else if (code === '^') row.end(account);
      else row.add(text.slice(1), line, column + 1, (account ? ACCOUNT : LABELS)[code] ?? '', code);
    });
    row.end();
  });
}

/** Quicken interchange files: a row for each account and transaction. */
export const qif = {
  format: 'qif',
  title: 'QIF transactions',
  extensions: ['qif'],
  accepts: head => /^[\s\uFEFF]{0,1000}!(Type:|Account\b|Option:|Clear:)/i.test(sniffText(head)?.text ?? ''),
  extract: read,
  text: true,
  legible: true,
} satisfies Extractor;
