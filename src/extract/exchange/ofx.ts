import type { ExtractContext, Extractor, Piece, Source } from '../../model.ts';
import { readFeed } from '../data/feed.ts';
import { type MarkupHandler, markupParser } from '../data/markup.ts';
import { addPart, addStandIn, createTrace } from '../data/trace.ts';
import { decodeText, sniffText } from '../encoding.ts';
import { createEntryRow } from './entry-row.ts';

const LABELS: Readonly<Record<string, string>> = {
  BANKID: 'Routing Number',
  ACCTID: 'Bank Account Number',
  NAME: 'Name',
  NAME2: 'Name',
  PAYACCT: 'Payee Account',
  MEMO: 'Memo',
  SSN: 'SSN',
  FIRSTNAME: 'First Name',
  MIDDLENAME: 'Middle Name',
  LASTNAME: 'Last Name',
  ADDR1: 'Address',
  CITY: 'City',
  STATE: 'State',
  POSTALCODE: 'ZIP',
  CHECKNUM: 'Check Number',
  FITID: 'Transaction ID',
};
/** Aggregates that are records of their own. */
const RECORD = /^(STMTTRN|INVBANKTRAN|PAYEE|RECPMT|PMT|TAX1099\w{0,9}|TAXW2\w{0,9}|USERPROFINFO|ACCTINFO)$/;

async function* read(source: Source, _context: ExtractContext): AsyncGenerator<Piece> {
  const { chunks } = await decodeText(source);
  const out: Piece[] = [];
  const parse = markupParser(handlerFor(out), false);
  yield* readFeed(chunks, out, parse);
}

/** In OFX 1 a value's tag has no end: it ends where the next begins. */
function handlerFor(out: Piece[]): MarkupHandler {
  const row = createEntryRow(out);
  let leaf = '';
  let card = false;
  let depth = 0;
  let value = createTrace();

  function endValue(): void {
    const label = leaf === 'ACCTID' && card ? 'Card Number' : (LABELS[leaf] ?? leaf);
    if (leaf !== '') row.add(value.text, value.marks[1] ?? 1, value.marks[2] ?? 1, label, leaf);
    leaf = '';
    value = createTrace();
  }

  return {
    text(part, line, column, width) {
      if (leaf === '') return;
      if (width === undefined) addPart(value, part, line, column);
      else addStandIn(value, part, line, column, width);
    },
    open(name) {
      endValue();
      leaf = name.toUpperCase();
      if (leaf.startsWith('CCACCT')) card = true;
      if (leaf.startsWith('BANKACCT')) card = false;
      if (!RECORD.test(leaf)) return;
      if (depth++ === 0) row.end(true);
    },
    close(written) {
      endValue();
      const name = written.toUpperCase();
      if (name === 'OFX') row.end(true);
      if (RECORD.test(name) && depth > 0 && --depth === 0) row.end();
    },
    comment: () => undefined,
  };
}

function isOfx(text: string): boolean {
  return (
    /^[\s\uFEFF]{0,1000}OFXHEADER\s{0,9}:/i.test(text) ||
    /^[\s\uFEFF]{0,1000}(<\?(xml|OFX)[^>]{0,500}\?>\s{0,99}){0,3}<OFX>/i.test(text)
  );
}

/** Bank and card statements in OFX and QFX, in SGML and XML. */
export const ofx = {
  format: 'ofx',
  title: 'OFX and QFX statements',
  extensions: ['ofx', 'qfx', 'qbo'],
  accepts: head => isOfx(sniffText(head)?.text ?? ''),
  extract: read,
  text: true,
  legible: true,
} satisfies Extractor;
