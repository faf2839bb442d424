/**
 * What a label or the words before a number say it numbers: a thing (a shipment, a voucher, a sensor), a person, or a
 * person by a government. The keyword table knows the usual things; here the shape of a label tells the others, as
 * `parcel_id` and `circuit no` are built alike. A number written 3-2-4 under such a label is no surprise.
 */
import type { Candidate } from '../src/model.ts';
import { lineStart } from './columns.ts';
import { isWhole } from './context.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const ID_WORDS = words(
  'id ids identifier identifiers no nos nr nbr num nums number numbers # code codes key keys ref refs reference references seq',
);

/** Who has a number given by another: some gave the SSN. */
const PEOPLE = words(`
  person persons personal people individual employee employees emp ee staff worker personnel payroll member mbr
  participant patient pt beneficiary subscriber customer cust client user applicant claimant insured dependent dep spouse
  husband wife child parent student pupil citizen resident owner holder borrower coborrower debtor tenant guarantor payee
  recipient donor voter veteran inmate defendant plaintiff name contact social soc sec security ss ssn ssan tax taxpayer payer tin sin
  nino national nat government govt gov federal fed state us usa identity identification ident legal civil service
  pension benefit benefits medicare medicaid`);

/** Things that a label may name alone, and a number may follow. */
const THINGS = words(`
  voucher requisition rma auth authorization port pid sequence counter checksum crc lot batch model item catalog catalogue
  container shipment consignment waybill circuit node sensor station plot block parcel asset device meter route vehicle
  lane shelf bin pallet carton crate coupon barcode tag slot job run sample specimen panel socket valve pump gauge
  drawing component assembly module firmware revision sku upc serial part product voyage flight booking manifest
  customs tariff contract quote quotation estimate return ticket invoice order reel roll drum bolt cable pn sn awb bol slip
  locker fob grievance arbitration bus channel frequency freq statute grant patent trademark cas chapter article volume edition rfq bid tender bug`);

/** Things that are a person's as well: they name a number only as `record id` does. */
const RECORDS = words('record file row line entry form page document doc chart folder case');

/** Words of a label that say nothing of what is numbered. */
const PLAIN = words(
  'the a an of and or your my his her their our its this that primary secondary unique other old new legacy external internal alt alternate main full first second last confidential valid correct issued assigned official original current previous prior field column value data info',
);

const MEASURES = words(
  'at time timestamp date count qty quantity total sold units amount size bytes offset length weight score rate version build checksum hash',
);

/** Words of a label whose shape counts: more are a sentence. */
const SHORT = 4;

/** The words of a label: `OrderID`, `order_id` and `Order ID:` are alike. */
function wordsOf(label: string): string[] {
  const parted = label.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return parted.replace(/\b([ps])\/n\b/g, '$1n').match(/[a-z]+|#/g) ?? [];
}

/** Whether a label is of a number that is no person's: by its last noun, or by its shape. */
function namesThing(label: string): boolean {
  const all = wordsOf(label);
  const last = all.at(-1) ?? '';
  if (MEASURES.has(last)) return true;
  const noun = all.findLast(word => !ID_WORDS.has(word) && !PLAIN.has(word));
  if (noun === undefined || PEOPLE.has(noun)) return false;
  if (THINGS.has(noun)) return true;
  return ID_WORDS.has(last) && all.length <= SHORT && !all.some(word => PEOPLE.has(word));
}

const LINE_LABEL =
  /^[ \t"'>*-]{0,8}([A-Za-z][A-Za-z0-9 _.#/-]{1,40}?)["'*]{0,2}[ \t]{0,8}[:=|][ \t]{0,8}["']?$/;
const BEFORE = /[A-Za-z#][A-Za-z# _.-]{0,40}[: =]{0,3}$/;

/** Words that say "number" and nothing else: what stands before one is what it numbers. */
const NUMBER_WORDS = words('no nos nr nbr num number numbers #');

/** Whether the words right before a number say what thing it numbers: `lot 7`, `grievance no. 7`, `file 7`. */
function namedBefore(text: string): boolean {
  const said = wordsOf(BEFORE.exec(text)?.[0] ?? '').slice(-4);
  if (said.some(word => PEOPLE.has(word))) return false;
  const last = said.at(-1) ?? '';
  const numbered = ID_WORDS.has(last);
  const noun = (numbered ? said.at(-2) : last) ?? '';
  if (THINGS.has(noun)) return true;
  if (RECORDS.has(noun)) return said.at(numbered ? -3 : -2) !== 'on';
  return NUMBER_WORDS.has(last) && noun !== '' && !PLAIN.has(noun) && !ID_WORDS.has(noun);
}

/** Whether the label of a number, or the words before it on its line, say that it numbers a thing. */
export function isThingNumber(candidate: Candidate): boolean {
  const { around, start, label, inRow } = candidate;
  if (inRow && label !== '' && isWhole(candidate)) return namesThing(label);
  const before = around.slice(Math.max(lineStart(around, start), start - 64), start);
  const own = LINE_LABEL.exec(before)?.[1];
  return own === undefined ? namedBefore(before) : namesThing(own);
}

/** Whether a label ends in a measure: `social_security_benefit_amount` is no number of a person. */
export function isMeasureLabel(label: string): boolean {
  return MEASURES.has(wordsOf(label).at(-1) ?? '');
}

/** Whether a label names a number that a person has from another, though the keyword table takes it for other things. */
export function isPersonalLabel(label: string): boolean {
  const all = label.length <= 40 ? wordsOf(label) : [];
  return all.some(word => PEOPLE.has(word)) && all.every(word => PEOPLE.has(word) || ID_WORDS.has(word));
}

const GOVERNMENT =
  /^(?:us|usa)? ?(?:national|nat|government|govt|gov|federal|fed|citizen) (?:tax )?(?:id|identification|identifier|identity|ident)(?: (?:no|nr|nbr|num|number|#))?$/;

/** Whether a label names the number that the government of the United States knows a person by. */
export function isGovernmentId(label: string): boolean {
  return label.length <= 40 && GOVERNMENT.test(wordsOf(label).join(' '));
}
