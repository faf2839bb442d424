import { fold, labelWords } from '../lib/words.ts';

/** What part of a person's name a label announces. */
type NamePart = 'full' | 'first' | 'last' | 'middle';

/** A label read as the announcement of a name. */
export interface NameLabel {
  readonly part: NamePart;
  /** Whose name, as far as the label tells: `spouse`, `borrower`. */
  readonly owner: readonly string[];
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const FIRST = set(`
  first fst frst firstname fname given givenname givennames forename forenames firstnm nombre nombres prenom prenoms primer primeiro
  prenon prenome prenomes vorname gn`);
const LAST = set(`
  last lastname lname surname family familyname lastnm apellido apellidos apelido apelidos sobrenome sobrenomes nomdefamille
  siyati nachname secondname cognome`);
const MIDDLE = set('middle middlename mi mname minit middleinitial initial inicial iniciais segundo');
const NAME = set('name names fullname nm nombre nome nom non naam ten hoten');
/** Labels that name a person without the word `name`. */
const PEOPLE = set(`
  employee employees emp ee staff worker contractor hire patient patients member client customer cardholder accountholder
  renter lessor holder borrower coborrower cosigner applicant coapplicant insured subscriber beneficiary payee payer taxpayer spouse
  dependent claimant plaintiff defendant decedent student pupil tenant lessee resident guarantor guardian parent mother
  father child owner coowner donor policyholder annuitant participant recipient person individual attorney physician
  provider signer witness candidate associate voter inmate guest veteran landlord requester payto paytotheorderof
  cust clmt pt mbr subs stu dep debtor filer obligor mortgagor depositor originator remitter drawer accountowner responsibleparty
  authorizedsigner signatory contact primarycontact visitor driver licensee buyer seller purchaser grantor grantee trustee
  executor agent teller
  empleado empleada paciente cliente miembro solicitante titular asegurado beneficiario contribuyente estudiante alumno
  alumna funcionario funcionaria empregado empregada segurado aluno aluna contribuinte empleye anplwaye pasyan kliyan manm
  elev employe salarie patiente assure assuree titulaire beneficiaire contribuable demandeur etudiant eleve
  nhanvien khachhang benhnhan chutaikhoan hocsinh`);
/** With one of these the name is of something else. */
const THINGS = set(`
  file host user login display product company business firm employer vendor supplier bank institution city town street
  state county country school site server domain table column field event project program department dept division brand
  model item category group class type plan policy facility building branch location account sheet tab form report
  agency hospital organization organisation org corporation trade dba vessel drug medication screen nick short code
  merchant store shop retailer pharmacy clinic course carrier insurer insurance lender creditor trust fund loan property
  vehicle device system computer machine printer template document folder path directory job task service application
  team region district relationship relation website web pet procedure suffix prefix salutation
  archivo empresa banco ciudad calle producto escuela usuario compania fichier societe entreprise banque ville rue ecole
  hopital utilisateur domaine produit arquivo cidade rua escola produto konpayi biznis lekol bank`);
const FILLERS = set(`
  b c of the s and or de del da do la le d l of legal printed print please as shown on card appears complete customer account
  acct primary secondary preferred current new tax relevant responsible party authorized policy named your our his her their
  my o a e y et mr mrs ms usuel usuels general details detail
  personal basic demographics demographic biographical`);
/** Which of several family names, or which given name, it is. */
const ORDINALS = set('primer primero primeiro ultimo paterno materno');
/** People of a record beside the one whose record it is. */
const OTHERS = set(`
  spouse wife husband partner dependent dependant child mother father parent guardian coborrower coapplicant cosigner coowner
  joint second secondary beneficiary guarantor emergency contact manager supervisor boss reviewer reviewed approver approved
  prepared preparer entered created modified notary referring physician provider doctor attorney agent broker teller
  witness officer teacher conyuge esposa esposo conjuge conjoint mae mere madre padre pai pere gerente supervisora`);
const WHOSE: ReadonlySet<string> = new Set([
  ...OTHERS,
  ...set(`
    borrower applicant employee emp patient member subscriber insured claimant owner tenant student client customer payee
    taxpayer sender recipient buyer seller primary`),
]);

/** Short for whose a field is, as in names of columns. */
const SHORT_OWNERS: Readonly<Record<string, string>> = {
  borr: 'borrower',
  coborr: 'coborrower',
  cobor: 'coborrower',
  coappl: 'coapplicant',
  dep: 'dependent',
  deps: 'dependent',
  sp: 'spouse',
  sps: 'spouse',
  emp: 'employee',
  ee: 'employee',
  mbr: 'member',
  pat: 'patient',
  pt: 'patient',
  appl: 'applicant',
  cust: 'customer',
  bene: 'beneficiary',
};

/** The words of a label that tell whose a field is; `co` and the word after it are one. */
export function ownersIn(label: string): string[] {
  const words = labelWords(label);
  return words
    .map((word, at) => (words[at - 1] === 'co' ? `co${word}` : word))
    .map(word => SHORT_OWNERS[word] ?? word)
    .map(word => (word.endsWith('s') && WHOSE.has(word.slice(0, -1)) ? word.slice(0, -1) : word))
    .filter(word => WHOSE.has(word));
}

/** Whether a field of this owner is of somebody beside the person whose record it is: a spouse, a manager. */
export function isOthers(owner: readonly string[]): boolean {
  return owner.some(word => OTHERS.has(word));
}

const LABELS_KEPT = 2_000;
const read = new Map<string, NameLabel | null>();

/**
 * What name a label, column header, key or field announces; null where it announces none. English, Spanish, Portuguese,
 * French, Haitian Creole and Vietnamese, and a few of
 * Chinese, Japanese, Korean, Russian and Greek; letter case, spaces, `_`, `-` and camel case do not matter.
 */
export function nameLabel(label: string): NameLabel | null {
  const before = read.get(label);
  if (before !== undefined) return before;
  const now = readLabel(label);
  if (read.size >= LABELS_KEPT) read.clear();
  if (label.length <= 100) read.set(label, now);
  return now;
}

/** The name stands for the one who holds a thing: `Bank Account Holder`, `Policy Owner Name`, `Name on Card`. */
const HOLDS =
  /\b(?:holders?|owners?|titular|titulaire)(?: s)?(?: (?:full|legal|complete|de (?:la )?(?:cuenta|conta)))?(?: names?)?(?: \d)?$|\bnames? on\b|\baccount (?:names?|title)$|\bfull ?name$/;
/** French and Vietnamese words for a family name begin with their words for any name. */
const FAMILY =
  /^(?:nom(?:de(?:famille|naissance|jeunefille)|dusage|usuel|patronymique)|ho|ho(?:va)?(?:ten)?(?:dem|lot))$/;
const VIETNAMESE =
  /^(?:ho(?:va)?)?ten(?:daydu|goi|khachhang|nhanvien|benhnhan|chutaikhoan|hocsinh|sinhvien|nguoi[a-z]{0,12})?$/;
/** Vietnamese and Creole words for `name` are words of other languages too. */
const AMBIGUOUS = set('ten non');
const CREOLE = set('non ak konple yo ou li prenon siyati antye moun nan timoun la an');
const BOTH =
  /^(?:lastfirst|firstlast|lastfirstmiddle|lastfirstmi|nome?(?:e)?(?:sobrenomes?|apelidos?)|nombres?(?:y)?apellidos?|cognomee?nome|nomee?cognome|(?:accounttitle|cn|gecos)$|prenoms?(?:et)?nom|nom(?:defamille)?(?:et?)?prenoms?|(?:non|prenon)(?:ak)?siyati|siyati(?:ak)?(?:non|prenon)|non(?:ak)?prenon)/;
/** Labels of one word in other scripts, and what makes them another's: Chinese, Japanese, Korean, Russian, Greek. */
const SCRIPTS: readonly (readonly [NamePart, RegExp])[] = [
  [
    'full',
    /姓名|全名|名字|氏名|持卡人|户名|戶名|성명|이름|(?<!\p{L})(?:фио|ф\.\s?и\.\s?о|ονοματεπώνυμο)(?!\p{L})/iu,
  ],
  ['last', /^姓氏?$|^성$|(?<!\p{L})(?:фамилия|прізвище|επώνυμο)(?!\p{L})/iu],
  ['first', /^名$|(?<!\p{L})(?:имя|ім['’]я|όνομα)(?!\p{L})/iu],
];
const SCRIPT_THINGS =
  /公司|企业|企業|银行|銀行|文件|用户名|用戶名|学校|學校|会社|파일|회사|은행|사용자|학교|файл|компани|банк|пользовател|школ/iu;

const isWho = (word: string): boolean => PEOPLE.has(word) || WHOSE.has(word);

function readLabel(label: string): NameLabel | null {
  const words = labelWords(
    label
      .replace(/\b[dl]['’](?=\p{L})/giu, '$& ')
      .replace(/\bM\.? ?I\b\.?/g, 'mi')
      .replace(/^if (?:a )?joint(?: return)?,? /i, ''),
  ).map(word => (/s$/.test(word) && isWho(word.slice(0, -1)) ? word.slice(0, -1) : word));
  if (/[^\x20-\u024f\u1e00-\u1eff]/.test(label)) {
    const told = SCRIPT_THINGS.test(label) ? undefined : SCRIPTS.find(([, pattern]) => pattern.test(label));
    if (told !== undefined) return { part: told[0], owner: ownersIn(label) };
  }
  if (words.length === 0 || words.length > 10) return null;
  const glued = fold(label).replace(/[^a-z]/g, '');
  const isOfThing = words.some(word => THINGS.has(word)) && !HOLDS.test(words.join(' '));
  const hasPart = words.some(word => (FIRST.has(word) || LAST.has(word)) && !/^nombres?$|^prime/.test(word));
  if (isOfThing && !hasPart) return null;
  const part = partOf(words, glued);
  return part === null ? null : { part, owner: ownersIn(label) };
}

const WHO =
  '(?:(?:emp|empl|employee|ee|cust|customer|pt|pat|patient|mbr|mem|member|cl|clnt|client|stu|student|acct|account|holder|cardholder|' +
  'payee|ins|insured|subs|subscriber|borrower|spouse|dep|dependent|tenant|owner|claimant|taxpayer|debtor|person|contact|donor|' +
  'applicant|recipient|beneficiary|legal|user)s?)';
const GLUED: readonly (readonly [NamePart, RegExp])[] = [
  ['last', /^sn$/],
  ['middle', /^tendem$/],
  ['first', /^nombredepila$/],
  ['first', new RegExp(`^${WHO}?(?:f|first|frst|fst|given)(?:name|nm)$`)],
  ['last', new RegExp(`^${WHO}?(?:(?:l|last|lst|family)(?:name|nm)|surname|surnm)$`)],
  ['middle', new RegExp(`^${WHO}?(?:(?:m|mid|middle)(?:name|nm|init|initial)|mi)$`)],
  ['full', new RegExp(`^(?:${WHO}|full)(?:full)?(?:name|nm)$`)],
];

function partOf(words: readonly string[], glued: string): NamePart | null {
  const has = (list: ReadonlySet<string>): boolean => words.some(word => list.has(word));
  const only = (...lists: ReadonlySet<string>[]): boolean =>
    words.every(word => lists.some(list => list.has(word)));
  if (FAMILY.test(glued)) return 'last';
  if (BOTH.test(glued)) return 'full';
  const told = GLUED.find(([, pattern]) => pattern.test(glued));
  if (told !== undefined && !(told[0] === 'full' && glued.startsWith('user'))) return told[0];
  const first = words.some(word => FIRST.has(word) && !(ORDINALS.has(word) && has(LAST)));
  const last = has(LAST) || (words.includes('ultimo') && has(NAME));
  if (first && last) return 'full';
  const named = words.some(word => NAME.has(word) && !AMBIGUOUS.has(word)) || isNameAbroad(words, glued);
  if (last) return named || only(LAST, WHOSE, FILLERS, PEOPLE, ORDINALS, MIDDLE) ? 'last' : null;
  const spanish = words.includes('nombre') && !words.includes('primer') && words.length > 1;
  if (first && !(spanish && !has(MIDDLE)))
    return only(FIRST, NAME, WHOSE, PEOPLE, FILLERS, MIDDLE) ? (spanish ? 'middle' : 'first') : null;
  if (has(MIDDLE)) return only(MIDDLE, NAME, WHOSE, PEOPLE, FILLERS) && words.length <= 3 ? 'middle' : null;
  if (named || PEOPLE.has(glued) || HOLDS.test(words.join(' '))) return 'full';
  return has(PEOPLE) && only(PEOPLE, FILLERS) ? 'full' : null;
}

function isNameAbroad(words: readonly string[], glued: string): boolean {
  if (VIETNAMESE.test(glued)) return true;
  return words.includes('non') && words.every(word => CREOLE.has(word) || PEOPLE.has(word));
}

const NO_PEOPLE = set(`
  address addr street city town state county country zip postal company employer vendor supplier bank product
  school site department dept title position job role plan policy branch building facility location email mail url website
  merchant institution brand model make category type status currency method language course subject file path folder host
  server direccion ciudad empresa banco rua cidade adresse ville societe hospital agency organization`);

/** Labels of those who are paid: companies mostly, and persons. */
const VENDORS = set('vendor supplier merchant proveedor fornecedor fournisseur');

/** Whether a label announces a company or a person who is paid. */
export function isVendorLabel(label: string): boolean {
  return labelWords(label).some(word => VENDORS.has(word));
}

/** Whether a label announces a person with an address or a telephone behind: `Name & Address`, `Renter and address`. */
export function isNameAndMore(label: string): boolean {
  const words = labelWords(label);
  const [first = ''] = words;
  return (
    words.length > 1 &&
    words.length <= 5 &&
    (NAME.has(first) || PEOPLE.has(first)) &&
    words.some(word => /^(?:addr|address|phone|tel|direccion|endereco|adresse|contact)$/.test(word)) &&
    /\b(?:and|y|e|et|ak)\b|[&,/+]/i.test(label)
  );
}

/** Whether a label says that its text is something in which a person's name would be an accident. */
export function isNoPersonLabel(label: string): boolean {
  const words = labelWords(label);
  return words.some(word => NO_PEOPLE.has(word)) && nameLabel(label) === null && !isNameAndMore(label);
}

const OWN_NAME = set(`
  name names nm nom nombre nome company business firm employer vendor supplier merchant organization organisation org
  corporation entity payor empresa societe`);

/** Whether a label says whose a record is, a person's or a company's: such a record looks for no name outside itself. */
export function namesItsOwner(label: string): boolean {
  return nameLabel(label) !== null || labelWords(label).some(word => OWN_NAME.has(word));
}
