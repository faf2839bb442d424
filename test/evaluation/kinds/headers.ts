import type { Random } from '../random.ts';

/** What a column holds, as far as its heading is concerned. */
export type Slot =
  | 'name'
  | 'first'
  | 'middle'
  | 'last'
  | 'ssn'
  | 'card'
  | 'account'
  | 'routing'
  | 'iban'
  | 'license'
  | 'license state'
  | 'state ID'
  | 'street'
  | 'town'
  | 'state'
  | 'ZIP'
  | 'address'
  | 'birth'
  | 'date'
  | 'department'
  | 'bank';

const list = (text: string): readonly string[] => text.split('|');

const ENGLISH: Readonly<Record<Slot, readonly string[]>> = {
  name: list('Name|Full Name|Legal Name|FullName|NAME|Person'),
  first: list('First Name|First|FirstName|fname|first_name|Given Name|FIRST_NM|Fst Name'),
  middle: list('MI|Middle|M.I.|middle_initial|Middle Init'),
  last: list('Last Name|Last|LastName|lname|last_name|Surname|Family Name|LAST_NM'),
  ssn: list(
    'SSN|Social Security Number|Soc Sec No|Soc. Sec. #|SSN#|Social|SS #|SS#|EmpSSN|taxpayer_ssn|NAS/SSN|ssn_no|SOCIAL_SECURITY_NO|Soc Sec|Social Security #|employee_ssn|SS No.|Social Sec Num|S.S.N.|ssnum|Soc Sec Nbr|SocialSecurityNumber',
  ),
  card: list(
    'Card Number|CC Number|PAN|Card No.|card_number|Credit Card #|CC #|CardNum|ccnum|Card|Primary Account Number|Payment Card|Card Nbr|Credit Card Number|cc_no|CreditCardNo|Debit Card #',
  ),
  account: list(
    'Account Number|Acct|Acct #|DDA|Bank Acct|acct_no|Acct Nbr|Account No.|Bank Account Number|Checking Acct|Savings Account #|DD Account|direct_deposit_account|BankAcctNo|Deposit Acct|acctnum|Account',
  ),
  routing: list('Routing|Routing Number|ABA|Routing #|Transit/ABA|rtn|bank_routing|ABA No.'),
  iban: list('IBAN|iban|IBAN Number|Beneficiary IBAN|Payee IBAN'),
  license: list(
    "DL #|DLN|Driver License|Driver's License #|DL Number|drivers_license_number|DL_NO|CDL #|Drivers Lic|OLN|Driver Lic. No.|dl_num|DriverLicenseNo|Driver_s_License|License No|Lic. No.|License #",
  ),
  'license state': list('Lic. State|DL State|License State|dl_state|Issuing State|St Issued'),
  'state ID': list('MA ID #|State ID|Mass ID|state_id_number|State ID No.|State ID Card #|Mass. ID Number'),
  street: list('Address|Street|Address 1|addr1|Street Address|Home Address'),
  town: list('City|Town|City/Town|city'),
  state: list('State|ST|state'),
  ZIP: list('ZIP|Zip Code|zip|Postal Code'),
  address: list('Address|Home Address|Mailing Address|Residence'),
  birth: list('DOB|Date of Birth|birth_date|Birthdate'),
  date: list('Date|Eff Date|Hire Date|Start|Last Update'),
  department: list('Dept|Department|Div|Location|Cost Center'),
  bank: list('Bank|Bank Name|Financial Institution|FI Name'),
};

const SPANISH: Readonly<Record<Slot, readonly string[]>> = {
  name: list('Nombre completo|Nombre y apellidos|Nombre'),
  first: list('Nombre|Nombres|Primer nombre'),
  middle: list('Inicial|Segundo nombre'),
  last: list('Apellidos|Apellido'),
  ssn: list('Número de Seguro Social|Seguro Social|Núm. Seguro Social|No. de Seguro Social|Núm. Seg. Social'),
  card: list('Número de tarjeta|Tarjeta|No. de Tarjeta|Tarjeta de crédito|Núm. tarjeta'),
  account: list('Número de cuenta|Cuenta bancaria|No. de cuenta|Núm. de cuenta|Cuenta de cheques'),
  routing: list('Número de ruta|ABA|Ruta bancaria'),
  iban: list('IBAN'),
  license: list('Licencia de conducir|Número de licencia de conducir|No. de licencia|Licencia de manejo'),
  'license state': list('Estado de licencia|Estado emisor'),
  'state ID': list('Identificación estatal|Núm. identificación de Massachusetts|ID estatal'),
  street: list('Dirección|Calle'),
  town: list('Ciudad|Pueblo'),
  state: list('Estado'),
  ZIP: list('Código postal|ZIP'),
  address: list('Dirección|Domicilio'),
  birth: list('Fecha de nacimiento|F. nac.'),
  date: list('Fecha|Fecha de alta'),
  department: list('Departamento|Puesto'),
  bank: list('Banco'),
};

const PORTUGUESE: Readonly<Record<Slot, readonly string[]>> = {
  name: list('Nome completo|Nome|Nome do funcionário|Nome e sobrenome'),
  first: list('Nome|Primeiro nome'),
  middle: list('Inicial|Nome do meio'),
  last: list('Sobrenome|Apelido|Último nome'),
  ssn: list(
    'Número de Segurança Social|Segurança Social|Nº Seguro Social|Número do Seguro Social|Nº do Social (SSN)|Social Security',
  ),
  card: list('Número do cartão|Cartão|Nº do Cartão|Cartão de crédito|Nº cartão'),
  account: list('Número da conta|Conta bancária|Nº da conta|Conta corrente'),
  routing: list('Número de roteamento|ABA|Routing'),
  iban: list('IBAN'),
  license: list(
    'Carta de condução|Carteira de motorista|Nº da carteira de habilitação|Nº da carta de condução',
  ),
  'license state': list('Estado emissor|Estado da carteira'),
  'state ID': list('Identidade estadual|Nº da identidade de Massachusetts|ID estadual'),
  street: list('Endereço|Morada|Rua'),
  town: list('Cidade'),
  state: list('Estado'),
  ZIP: list('CEP|Código postal|ZIP'),
  address: list('Endereço|Morada'),
  birth: list('Data de nascimento|Nascimento'),
  date: list('Data|Admissão'),
  department: list('Departamento|Setor'),
  bank: list('Banco'),
};

const FRENCH: Readonly<Record<Slot, readonly string[]>> = {
  name: list('Nom complet|Nom et prénom|Nom|Nom du client'),
  first: list('Prénom|Prénoms'),
  middle: list('Initiale'),
  last: list('Nom|Nom de famille'),
  ssn: list(
    'Numéro de sécurité sociale|NAS/SSN|No sécurité sociale|N° de sécurité sociale (SSN)|N° Séc. Soc.|N° SSN',
  ),
  card: list('Numéro de carte|N° de carte|Carte de crédit|No carte|Carte bancaire'),
  account: list('Numéro de compte|Compte bancaire|N° de compte|No de compte'),
  routing: list("Numéro d'acheminement|ABA|N° ABA"),
  iban: list('IBAN'),
  license: list(
    'Permis de conduire|N° de permis de conduire|Numéro de permis de conduire|No permis conduire',
  ),
  'license state': list("État d'émission|État du permis"),
  'state ID': list("Carte d'identité du Massachusetts|N° carte d'identité d'État"),
  street: list('Adresse|Rue'),
  town: list('Ville'),
  state: list('État'),
  ZIP: list('Code postal|ZIP'),
  address: list('Adresse|Domicile'),
  birth: list('Date de naissance|Né(e) le'),
  date: list("Date|Date d'embauche"),
  department: list('Service|Département'),
  bank: list('Banque'),
};

const CREOLE: Readonly<Record<Slot, readonly string[]>> = {
  name: list('Non konplè|Non ak siyati|Non moun nan'),
  first: list('Non|Prenon'),
  middle: list('Inisyal'),
  last: list('Siyati'),
  ssn: list('Nimewo sekirite sosyal|Nimewo Sosyal|No. Sekirite Sosyal|Sekirite sosyal (SSN)'),
  card: list('Nimewo kat|Nimewo kat kredi|Kat kredi'),
  account: list('Nimewo kont|Kont labank|Nimewo kont labank'),
  routing: list('Nimewo ABA|ABA'),
  iban: list('IBAN'),
  license: list('Lisans chofè|Nimewo lisans chofè|No. lisans kondwi'),
  'license state': list('Eta lisans lan'),
  'state ID': list('Kat idantite eta a|Nimewo ID Massachusetts'),
  street: list('Adrès|Ri'),
  town: list('Vil'),
  state: list('Eta'),
  ZIP: list('Kòd postal|ZIP'),
  address: list('Adrès|Adrès lakay'),
  birth: list('Dat nesans'),
  date: list('Dat'),
  department: list('Depatman'),
  bank: list('Bank'),
};

const LANGUAGES = { en: ENGLISH, es: SPANISH, pt: PORTUGUESE, fr: FRENCH, ht: CREOLE };
export type Language = keyof typeof LANGUAGES;

/** The language of a document's headings: English in half of the draws. */
export function someLanguage(random: Random): Language {
  return random.chance(0.5) ? 'en' : random.pick(['es', 'pt', 'fr', 'ht'] as const);
}

/** A heading of a column of that content. */
export function heading(random: Random, language: Language, slot: Slot): string {
  return random.pick(LANGUAGES[language][slot]);
}

/** The plain words of a heading: without marks, `#` and `Nº` as `no`. */
function wordsOf(text: string): string[] {
  return text
    .replace(/#|N[º°]/g, ' No ')
    .replace(/['’]s\b/g, 's')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\b([A-Z])\.(?=[A-Z]\.|$|\s)/g, '$1')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter(word => word !== '');
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

/** How programs write a heading or a key, by the name of the style. */
export const STYLES = {
  'as it is': (text: string): string => text,
  CAPITALS: (text: string): string => text.toUpperCase(),
  snake_case: (text: string): string => wordsOf(text).join('_').toLowerCase(),
  SNAKE_CAPITALS: (text: string): string => wordsOf(text).join('_').toUpperCase(),
  'kebab-case': (text: string): string => wordsOf(text).join('-').toLowerCase(),
  PascalCase: (text: string): string => wordsOf(text).map(capital).join(''),
  camelCase: (text: string): string => {
    const whole = wordsOf(text).map(capital).join('');
    return whole.charAt(0).toLowerCase() + whole.slice(1);
  },
} as const;
export type Style = keyof typeof STYLES;
