import { fold, labelWords } from '../lib/words.ts';

/** What part of a person's name a label announces. */
export type NamePart = 'full' | 'first' | 'last' | 'middle';

/** A label read as the announcement of a name. */
export interface NameLabel {
  readonly part: NamePart;
  /** Whose name, as far as the label tells: `spouse`, `borrower`. */
  readonly owner: readonly string[];
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const FIRST = set('first firstname fname given givenname givennames forename forenames firstnm nombre nombres prenom prenoms primeiro prenon vorname');
const LAST = set('last lastname lname surname family familyname lastnm apellido apellidos apelido apelidos sobrenome sobrenomes nomdefamille siyati nachname secondname');
const MIDDLE = set('middle middlename mi mname minit middleinitial initial segundo');
const NAME = set('name names fullname nm nombre nome nom non naam ten hoten');
/** Labels that name a person without the word `name`. */
const PEOPLE = set(`
  employee employees emp staff worker contractor hire patient patients member client customer cardholder accountholder holder
  borrower coborrower cosigner applicant coapplicant insured subscriber beneficiary payee payer taxpayer spouse dependent
  claimant plaintiff defendant decedent student tenant lessee resident guarantor guardian parent mother father child owner
  donor policyholder annuitant participant recipient person individual attorney physician provider signer witness
  cust pt mbr subs stu dep debtor obligor mortgagor depositor originator remitter drawer accountowner responsibleparty
  authorizedsigner signatory contact primarycontact visitor driver licensee buyer seller purchaser grantor grantee trustee executor agent teller
  empleado empleada paciente cliente miembro solicitante titular asegurado beneficiario contribuyente estudiante
  funcionario funcionaria empregado empregada segurado aluno contribuinte empleye anplwaye pasyan kliyan manm
  employe employee salarie patiente assure titulaire beneficiaire contribuable demandeur etudiant`);
/** With one of these the name is of something else. */
const THINGS = set(`
  file host user login display product company business firm employer vendor supplier bank institution city town street
  state county country school site server domain table column field event project program department dept division brand
  model item category group class type plan policy facility building branch location account sheet tab form report
  agency hospital organization organisation org corporation trade dba vessel drug medication screen nick short code
  archivo empresa banco ciudad calle fichier societe banque ville arquivo cidade rua`);
const FILLERS = set('of the s and de del da do la le of legal printed print please as shown on card appears complete customer account primary secondary preferred current new tax relevant responsible party authorized policy your our his her their my o a e y et mr mrs ms');
const WHOSE = set(`
  spouse wife husband partner dependent dependant child mother father parent guardian borrower coborrower co applicant coapplicant
  employee emp patient member subscriber insured beneficiary claimant owner tenant student client customer payee taxpayer
  sender recipient buyer seller primary secondary joint second conyuge esposa esposo conjuge conjoint`);

/** The words of `labels` that tell whose a field is. */
export function ownersIn(label: string): string[] {
  return labelWords(label).filter(word => WHOSE.has(word));
}

/**
 * What name a label, column header, key or field announces; null where it announces none. English, Spanish,
 * Portuguese, French and Haitian Creole; letter case, spaces, `_`, `-` and camel case do not matter.
 */
export function nameLabel(label: string): NameLabel | null {
  const words = labelWords(label);
  if (words.length === 0 || words.length > 8) return null;
  if (words.some(word => THINGS.has(word)) && !words.some(word => FIRST.has(word) || LAST.has(word))) {
    const holder = words.includes('account') && (words.includes('holder') || words.includes('owner') || words.includes('name'));
    if (!holder || words.some(word => word !== 'account' && THINGS.has(word))) return null;
  }
  const owner = words.filter(word => WHOSE.has(word));
  const part = partOf(words, fold(label).replace(/[^a-z]/g, ''));
  return part === null ? null : { part, owner };
}

function partOf(words: readonly string[], glued: string): NamePart | null {
  const has = (list: ReadonlySet<string>): boolean => words.some(word => list.has(word));
  if (/(?:^|cust|emp|pt|mbr|spouse|client|patient|member|user|owner)(?:fname|firstname|firstnm|givenname)$/.test(glued)) return 'first';
  if (/(?:^|cust|emp|pt|mbr|spouse|client|patient|member|user|owner)(?:lname|lastname|lastnm|surname|familyname)$/.test(glued)) return 'last';
  const first = has(FIRST);
  const last = has(LAST);
  if (first && last) return 'full';
  const named = has(NAME);
  const spanish = words.includes('nombre') && (words.includes('completo') || words.some(word => PEOPLE.has(word)) || words.length > 1);
  if (last) return words.length > 1 && !named && !words.every(word => [LAST, WHOSE, FILLERS, PEOPLE].some(list => list.has(word))) ? null : 'last';
  if (first && !spanish) return words.every(word => [FIRST, NAME, WHOSE, PEOPLE, FILLERS, MIDDLE].some(list => list.has(word))) ? 'first' : null;
  if (has(MIDDLE) && words.length <= 3) return 'middle';
  if (named || spanish) return 'full';
  if (PEOPLE.has(glued)) return 'full';
  return words.every(word => PEOPLE.has(word) || FILLERS.has(word)) && has(PEOPLE) ? 'full' : null;
}

const NO_PEOPLE = set(`
  address addr street city town state county country zip postal company employer vendor supplier bank product item description
  school site department dept title position job role plan policy branch building facility location email mail url website
  merchant institution brand model make category type status currency method language course subject file path folder host
  server direccion ciudad empresa banco rua cidade adresse ville societe hospital agency organization`);

/** Whether a label says that its text is something in which a person's name would be an accident. */
export function isNoPersonLabel(label: string): boolean {
  const words = labelWords(label);
  return words.some(word => NO_PEOPLE.has(word)) && nameLabel(label) === null;
}

const OWN_NAME = set('name names nm nom nombre nome company business firm employer vendor supplier merchant organization organisation org corporation entity payor empresa societe');

/** Whether a label says whose a record is, a person's or a company's: such a record looks for no name outside itself. */
export function namesItsOwner(label: string): boolean {
  return nameLabel(label) !== null || labelWords(label).some(word => OWN_NAME.has(word));
}
