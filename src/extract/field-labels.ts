/** Words that name fields; a key made of others, written like a name or a number, may itself be data. */
const FIELD_WORDS = new Set(
  (
    'name number no num nbr code date dob day year month type kind id ids ssn sin tin itin ein social security ' +
    'soc sec tax taxpayer account acct bank routing aba iban swift bic card credit debit payment pan cvv expiry ' +
    'expiration exp license licence driver drivers lic state city town street address addr zip postal country ' +
    'county phone tel telephone mobile cell fax email mail url web site status title first last middle given ' +
    'family full maiden surname initial birth gender sex age employee employer customer client member patient ' +
    'user person contact owner holder beneficiary borrower applicant insured policy group plan amount total ' +
    'balance rate price cost tax salary wage pay gross net hire start end created updated modified notes note ' +
    'comment comments description memo reference ref order invoice item line section page field value data info ' +
    'record records list key label text message subject body from to cc sheet row column table file path home ' +
    'work primary secondary emergency department dept office position job role manager company business school ' +
    'college degree hours time zone region area branch source version currency check checking savings deposit ' +
    'direct loan mortgage medical health dental vision insurance provider claim service services spouse child ' +
    'children dependent dependents parent guardian relationship marital citizenship passport visa identification'
  ).split(' '),
);

const GENERIC = new Set(
  'number num nbr no value val id code content text data string str int long digits t _ _text #text $ $value $t @value raw formatted extension full masked plain'.split(
    ' ',
  ),
);
const NAME_PART = new Set(['first', 'last', 'middle', 'given', 'family', 'sur', 'full', 'maiden']);

const KEY_OF_PAIR = new Set(
  'name key label field fieldname field_name property attribute question prompt title type kind idtype id_type system code column caption qualifier'.split(
    ' ',
  ),
);
const VALUE_OF_PAIR = new Set(
  'value val answer content text data number response extension idnumber id_number string_value stringvalue'.split(' '),
);

/** Whether a key names the other value of its object, as `name` does in `{"name": "ssn", "value": ...}`. */
export function isPairKey(key: string): boolean {
  return KEY_OF_PAIR.has(key.toLowerCase());
}

/** Whether a key holds what the other value of its object names, as `value` does in `{"name": "ssn", "value": ...}`. */
export function isPairValue(key: string): boolean {
  return VALUE_OF_PAIR.has(key.toLowerCase());
}

/** The words of a key: `driversLicense_no` has three. */
export function wordsOf(key: string): string[] {
  return key
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(word => word !== '');
}

/** Whether a text reads like the name of a field, such as `Social Security No.`, `acct_no` or `dateOfBirth`. */
export function isFieldName(text: string): boolean {
  if (text.length > 60 || /\d{5}/.test(text)) return false;
  const words = wordsOf(text);
  return words.length > 0 && words.length <= 8 && words.some(word => FIELD_WORDS.has(word));
}

/** Whether a key is no field's name but a person's name, a number or an address, which no report may show. */
export function isDataKey(key: string): boolean {
  if ((key.match(/\d/g)?.length ?? 0) >= 6 || key.includes('@')) return true;
  return /^\p{Lu}[\p{L}.'’-]{0,40}(,? \p{Lu}[\p{L}.'’-]{0,40}){1,3}$/u.test(key) && !isFieldName(key);
}

const NAMELIKE =
  /(^|[^a-z])(name|first|last|given|family|surname|forename|fullname|firstname|lastname|fname|lname|nombre|nom|nome|prenom|apellidos?|sobrenome|n|fn)$/i;
const NOT_PERSON =
  /(file|user|host|domain|product|company|city|town|bank|display|server|table|column|field|path|school|state|country|street|plan|group|type|class|event|item|font|style)[ _-]?name$/i;

/** Whether a label says that its value is a person's name or a part of one. */
export function isNameLabel(label: string): boolean {
  const spaced = label.replace(/([a-z0-9])([A-Z])/g, '$1 $2');
  return (NAMELIKE.test(spaced) || /^(given|family|first|last|sur|full)_?name/i.test(label)) && !NOT_PERSON.test(spaced);
}

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
  const outer = around.find(name => name !== '' && !GENERIC.has(name.toLowerCase()) && !/^(entry|item|list|array|dict|map|object|element|row|records?|data|values?)$/i.test(name));
  if (outer === undefined) return key;
  const one = outer.length > 4 && /[^s]s$/i.test(outer) ? outer.slice(0, -1) : outer;
  return key === '' ? one : `${one} ${key}`;
}

/** The last word of an identifier's system: `http://hl7.org/fhir/sid/us-ssn` is `us-ssn`. */
export function shortName(text: string): string {
  return text.includes('/') ? text.replace(/\/+$/, '').replace(/^.*[/#]/, '') : text;
}
