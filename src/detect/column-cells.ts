import { labelWords } from '../lib/words.ts';
import type { Row, Segment } from '../model.ts';
import type { ColumnValue } from './column-numbers.ts';

/** What a label says of its column: nothing, that it holds ids, or something else, which is for the detectors. */
export type LabelKind = 'untelling' | 'id' | 'telling';

const NUMBERED =
  '(?:col|column|columna|coluna|colonne|spalte|field|fld|campo|champ|feld|var|variable|attr|attribute|prop|property|unnamed|untitled|header|expr|empty)';
/** Words that stand for a list of people or rows in the path to a field. */
const LISTS =
  '(?:people|persons?|individuals?|employees?|staff|workers?|customers?|clients?|patients?|members?|users?|students?|contacts?|applicants?|residents?|tenants?|donors?|borrowers?|dependents?|rows?|records?|data|list|results?|entries|values?)';
const UNTELLING = new RegExp(
  `^(?:(?:${LISTS} )?(?:values?|val|data|datos?|info|misc|other|text|string|cell|${NUMBERED}(?: (?:no|number|name|[a-z]{1,2}|\\d+))?)|numbers?|num|nr|nbr|no|numero|no column name|unknown|blank|none|null|undefined|na|n a|[a-z]|(?:[a-z] )?\\d{1,4})?$`,
);
const ID = /^(?:the )?(?:ids?|identifier|identification|ident)(?: (?:number|num|no|nbr|nr))?$/;

/** Words of a path or of a table's name that tell of other numbers than people's. */
const THINGS =
  /\b(?:orders?|invoices?|shipments?|shipping|packages?|parcels?|transactions?|products?|items?|inventory|tickets?|cases?|accounts?|payments?|parts?|assets?|devices?|logs?|events?|tracking|purchases?|sales?|vehicles?|propert(?:y|ies)|vendors?|suppliers?|compan(?:y|ies)|business(?:es)?|organizations?|banks?|routing|zips?|phones?|passports?|claims?|polic(?:y|ies)|books?|documents?|files?)\b/;

/** What a label says of its column, or, where a cell has none, the path to it or its table's name. */
export function columnKind(label: string | undefined, path: string): LabelKind {
  if (label !== undefined || path === '') return labelKind(label);
  return path.length > 200 || THINGS.test(labelWords(path).join(' ')) ? 'telling' : 'untelling';
}

/** What a label says; white space, case, signs and humps do not count. */
export function labelKind(label: string | undefined): LabelKind {
  if (label === undefined) return 'untelling';
  if (label.length > 40) return 'telling';
  // A label of other letters than these has no words for `labelWords`.
  const words = labelWords(label).join(' ');
  if (words === '' && /\p{L}/u.test(label)) return 'telling';
  return UNTELLING.test(words) ? 'untelling' : ID.test(words) ? 'id' : 'telling';
}

const WHOLE = /^'?(?:(?<digits>\d{7,12})(?:\.0)?|(?<grouped>\d{3}([-\u2010-\u2015\u2212])\d{2}\3\d{4}))$/;

/** Reads a cell that is one number of seven to twelve digits; null where it is none. */
export function readCell(text: string): Pick<ColumnValue, 'kind' | 'digits'> | null {
  if (text.length < 7 || text.length > 15) return null;
  const first = text.charCodeAt(0);
  if ((first < 48 || first > 57) && first !== 39) return null;
  const last = text.charCodeAt(text.length - 1);
  if (last < 48 || last > 57) return null;
  const groups = WHOLE.exec(text)?.groups;
  if (groups === undefined) return null;
  if (groups.grouped !== undefined) return { kind: 'grouped', digits: groups.grouped.replace(/\D/g, '') };
  const digits = groups.digits!;
  if (digits.length > 9) return { kind: 'other', digits };
  return { kind: digits.length === 9 ? 'bare' : 'short', digits: digits.padStart(9, '0') };
}

const NAME_WORD = "\\p{L}[\\p{L}'’.\\-]{0,24}";
const ONE_WORD = new RegExp(`^${NAME_WORD}$`, 'u');
const FULL_NAME = new RegExp(`^${NAME_WORD}(?:,? ${NAME_WORD}){1,4},?$`, 'u');

/** The cells of a row that are shaped as names, joined: one of several words, or two words in cells of their own. */
export function nameIn({ segments }: Row): string {
  const words: string[] = [];
  let full = '';
  for (const { text } of segments) {
    if (text.length < 2 || text.length > 48) continue;
    if (ONE_WORD.test(text)) words.push(text);
    else if (FULL_NAME.test(text)) full ||= text;
  }
  return full !== '' ? full : words.length > 1 ? `${words[0]} ${words[1]}` : '';
}

/** The letters of a cell's name, `C` of `C12`; '' where the place has no cell. */
export function columnLetters({ place }: Segment): string {
  return place.cell === undefined ? '' : (/^\$?([A-Z]{1,3})/.exec(place.cell)?.[1] ?? '');
}
