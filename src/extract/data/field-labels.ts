import { isKnownLabel } from '../labels.ts';

/** Keys that do not say what their value is. */
const GENERIC = new Set(
  'number num nbr no value val id code content text data string str int long digits t _ _text #text $ $value $t @value raw formatted extension full masked plain'.split(
    ' ',
  ),
);
const CONTAINER = /^(othr|entry|item|list|array|dict|map|object|element|row|records?|values?)$/i;
/** Keys of what is held, beside which the key around says it all: `lastname: { value }`. */
const HOLDERS = new Set(
  'value val content text data string str t _ _text #text $ $value $t @value raw full plain'.split(' '),
);
/** Keys that say which part of a name their value is. */
const NAME_PART = new Set(['first', 'last', 'middle', 'given', 'family', 'sur', 'full', 'maiden']);

/** Keys whose value names the other value of their object, by what they need to hold to do so. */
const PAIR_KEYS: Readonly<Record<string, 'any' | 'field' | 'type'>> = {
  ...each(
    'key fieldname field_name fieldlabel attribute property question prompt column caption qualifier system root',
    'any',
  ),
  ...each('name label field title code', 'field'),
  ...each('type kind idtype id_type identifiertype document_type documenttype', 'type'),
};
/** Keys of values, by how they are named; the empty one is an element's own text. */
const PLAIN_VALUES = new Set(
  ' value val answer content text data response string_value stringvalue extension $value _value'.split(' '),
);
const TYPED_VALUES = new Set(
  ' value number num no id idnumber id_number identifier document_number'.split(' '),
);

/** Object identifiers that HL7 documents name identifiers by: https://oidref.com/2.16.840.1.113883.4. */
const OIDS: Readonly<Record<string, string>> = {
  '2.16.840.1.113883.4.1': 'SSN',
  '2.16.840.1.113883.4.3.25': "MA driver's license",
};

function each<T>(names: string, value: T): Record<string, T> {
  return Object.fromEntries(names.split(' ').map(name => [name, value]));
}

/** How a key with this text names the value beside it under `valueKey`: `named` alone, with its own key, or not. */
export function pairing(key: string, text: string, valueKey: string): 'named' | 'typed' | null {
  const kind = PAIR_KEYS[key.toLowerCase()];
  const value = valueKey.toLowerCase();
  if (kind === undefined || text === '' || text.length > 80) return null;
  if (kind === 'type') return TYPED_VALUES.has(value) ? 'typed' : null;
  if (!PLAIN_VALUES.has(value)) return null;
  if (kind === 'any' && !isDataKey(shortName(text))) return 'named';
  return isKnownLabel(text) || /^[a-z]\w*$/.test(text) ? 'named' : null;
}

/** A judgement of short texts that come again and again, with what it said before. */
function remembered(judge: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return text => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = judge(text);
    if (known.size >= 5000) known.clear();
    if (text.length <= 100) known.set(text, answer);
    return answer;
  };
}

/** Whether a key is no field's name but a person's name, a number or an address, which no report may show. */
export const isDataKey = remembered(key => {
  if ((key.match(/\d/g)?.length ?? 0) >= 6 || /[\w.]@\w{1,60}\./.test(key)) return true;
  return /^\p{Lu}[\p{L}.'’-]{0,40}(,? \p{Lu}[\p{L}.'’-]{0,40}){1,3}$/u.test(key) && !isKnownLabel(key);
});

const NAMELIKE =
  /(^|[^a-z])(name|first|last|given|family|surname|forename|fullname|firstname|lastname|fname|lname|nombre|nom|nome|prenom|apellidos?|sobrenome|n|fn)$/i;
const NOT_PERSON =
  /(file|user|host|domain|product|company|city|town|bank|display|server|table|column|field|path|school|state|country|street|plan|group|type|class|event|item|font|style)[ _-]?name$/i;

/** Whether a label says that its value is a person's name or a part of one. */
export const isNameLabel = remembered(label => {
  const spaced = label.replace(/([a-z0-9])([A-Z])/g, '$1 $2');
  return (
    (NAMELIKE.test(spaced) || /^(given|family|first|last|sur|full)_?name/i.test(label)) &&
    !NOT_PERSON.test(spaced)
  );
});

/**
 * The label of a value by its own key and the keys around it, innermost first. A key that says little borrows from
 * the next: `number` in `driversLicense` is `driversLicense number`, `first` in `employeeName` is `first name`.
 */
export function labelOf(key: string, around: readonly string[]): string {
  const own = key.toLowerCase();
  if (key !== '' && NAME_PART.has(own)) {
    return around.some(name => /names?$/i.test(name)) ? `${key} name` : key;
  }
  if (key !== '' && !GENERIC.has(own)) return key;
  const outer = around.find(name => name !== '' && !GENERIC.has(name.toLowerCase()) && !CONTAINER.test(name));
  if (outer === undefined) return key;
  const one = outer.length > 4 && /[^s]s$/i.test(outer) ? outer.slice(0, -1) : outer;
  return key === '' || (HOLDERS.has(own) && around[0] === outer && isNameLabel(outer))
    ? one
    : `${one} ${key}`;
}

/** The name of an identifier's system: `http://hl7.org/fhir/sid/us-ssn` is `us-ssn`, an object identifier's by table. */
export function shortName(text: string): string {
  const oid = /\b2\.16\.840\.1\.113883\.4\.[\d.]{1,20}$/.exec(text)?.[0];
  if (oid !== undefined)
    return OIDS[oid] ?? (oid.startsWith('2.16.840.1.113883.4.3.') ? "driver's license" : text);
  return text.includes('/') ? text.replace(/\/{1,9}$/, '').replace(/^.*[/#]/, '') : text;
}

/** A key as a step of a path: without what parts steps, and not too long. */
export function asStep(key: string): string {
  return key
    .slice(0, 60)
    .replace(/[\s./[\]\\'"]+/g, ' ')
    .trim();
}
