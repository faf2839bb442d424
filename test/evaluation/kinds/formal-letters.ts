import { createPage, type Page } from '../page.ts';
import type { Draft, Kind } from '../truth.ts';
import type { Owner, World } from '../world.ts';
import { CREOLE } from './creole.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { PORTUGUESE } from './portuguese.ts';
import { SPANISH } from './spanish.ts';
import { paragraph } from './wrapping.ts';
import {
  date,
  joined,
  type Language,
  lines,
  namedSentence,
  negativeSentence,
  sentence,
  someone,
  type Topic,
} from './writing.ts';

/** What a letter of one sort or language is made of. */
interface Stationery {
  readonly language: Language;
  readonly senders: readonly string[];
  readonly subjects: readonly string[];
  readonly openings: readonly string[];
  readonly salutations: readonly string[];
  readonly closings: readonly string[];
  readonly roles: readonly string[];
  readonly topics: readonly Topic[];
}

const ENGLISH_LETTER = {
  language: ENGLISH,
  salutations: ['Dear {N},', 'Dear {N}:', 'Dear {N}', 'To: {N}', 'Attention: {N}'],
  closings: ['Sincerely,', 'Yours truly,', 'Very truly yours,', 'Respectfully,', 'Best regards,'],
};

/** By sort: who writes to whom about what. */
const SORTS: Readonly<Record<string, Stationery>> = {
  bank: {
    ...ENGLISH_LETTER,
    senders: ['Harbor Point Savings Bank', 'Bay Colony Credit Union', 'Granite Shore Bank'],
    subjects: ['Change of account terms', 'Your direct deposit', 'Notice of returned item'],
    openings: lines(
      'We are writing about the change that you asked for.\nThank you for banking with us.\nThis letter confirms our call.',
    ),
    roles: ['Branch Manager', 'Deposit Operations', 'Customer Care'],
    topics: ['account', 'account', 'card', 'ssn', 'iban', 'license'],
  },
  lawyer: {
    ...ENGLISH_LETTER,
    senders: ['Law Offices, Two Canal Square', 'Legal Aid of the North Shore', 'Commonwealth Title Counsel'],
    subjects: ['Settlement of the claim', 'Engagement letter', 'Closing of the estate'],
    openings: lines(
      'This office has been retained in the above matter.\nEnclosed please find the release for your signature.\nWe write to bring you up to date.',
    ),
    roles: ['Attorney at Law', 'Paralegal', 'Of Counsel'],
    topics: ['ssn', 'ssn', 'license', 'account', 'state-id'],
  },
  landlord: {
    ...ENGLISH_LETTER,
    senders: ['Mill Brook Apartments', 'Canal Side Property Management', 'Harborview Realty Trust'],
    subjects: ['Your rental application', 'Security deposit', 'Lease renewal'],
    openings: lines(
      'Thank you for applying for the apartment.\nYour lease ends soon.\nWe have finished the tenant screening.',
    ),
    roles: ['Property Manager', 'Leasing Agent', 'Landlord'],
    topics: ['ssn', 'license', 'account', 'state-id'],
  },
  school: {
    ...ENGLISH_LETTER,
    senders: [
      'Quarry Hill Regional School District',
      'Bay State Community College',
      'Office of Financial Aid',
    ],
    subjects: ['Financial aid award', 'Enrollment', 'Payroll of student workers'],
    openings: lines(
      'We have reviewed the FAFSA that you sent.\nWelcome to the new school year.\nYour work-study position has been approved.',
    ),
    roles: ['Registrar', 'Bursar', 'Director of Financial Aid'],
    topics: ['ssn', 'ssn', 'account', 'state-id'],
  },
  hospital: {
    ...ENGLISH_LETTER,
    senders: [
      'Granite Valley Medical Center',
      'Harbor Community Health Center',
      'Bay Colony Dental Associates',
    ],
    subjects: ['Your recent visit', 'Statement of balance', 'Eligibility for MassHealth'],
    openings: lines(
      'Thank you for choosing our hospital.\nWe could not verify your coverage.\nYour account has a balance that is past due.',
    ),
    roles: ['Patient Accounts', 'Financial Counselor', 'Office Manager'],
    topics: ['ssn', 'ssn', 'card', 'license', 'state-id'],
  },
  dispute: {
    ...ENGLISH_LETTER,
    senders: ['Card Services, Tidewater Federal Credit Union', 'Dispute Resolution, Granite Shore Bank'],
    subjects: ['Your dispute of a charge', 'Billing error notice', 'Provisional credit'],
    openings: lines(
      'We received your letter about a charge that you do not recognize.\nWe have looked into the charge.\nYour dispute was decided in your favor.',
    ),
    roles: ['Dispute Analyst', 'Fraud Department', 'Card Services'],
    topics: ['card', 'card', 'card', 'account', 'ssn'],
  },
};

const ANY_TOPIC: readonly Topic[] = ['ssn', 'ssn', 'license', 'card', 'account', 'state-id', 'iban'];

/** By language, in letters of any sort. */
const LANGUAGES: Readonly<Record<string, Stationery>> = {
  spanish: {
    language: SPANISH,
    senders: [
      'Centro de Salud de la Bahía',
      'Cooperativa de Crédito del Valle',
      'Oficina de Servicios al Inquilino',
    ],
    subjects: ['Asunto: su solicitud', 'Asunto: cambio de datos', 'Asunto: su expediente'],
    openings: lines(
      'Le escribimos acerca de su solicitud.\nGracias por su visita.\nHemos recibido su carta.',
    ),
    salutations: ['Estimada {N}:', 'Estimado {N}:', 'A la atención de {N}', 'Apreciada {N},'],
    closings: ['Atentamente,', 'Cordialmente,', 'Saludos,'],
    roles: ['Gerente', 'Asistente legal', 'Servicio al cliente'],
    topics: ANY_TOPIC,
  },
  portuguese: {
    language: PORTUGUESE,
    senders: ['Centro Comunitário da Costa', 'Caixa de Crédito do Vale', 'Serviços ao Imigrante'],
    subjects: ['Assunto: o seu pedido', 'Assunto: alteração de dados', 'Assunto: o seu processo'],
    openings: lines('Escrevemos a respeito do seu pedido.\nObrigado pela visita.\nRecebemos a sua carta.'),
    salutations: ['Prezada {N},', 'Prezado {N}:', 'Exmo. Sr. {N},', 'Cara {N},'],
    closings: ['Atenciosamente,', 'Com os melhores cumprimentos,', 'Cordialmente,'],
    roles: ['Gerente', 'Assistente', 'Atendimento ao cliente'],
    topics: ANY_TOPIC,
  },
  french: {
    language: FRENCH,
    senders: ["Centre d'accueil de la Baie", 'Caisse de crédit de la Vallée', 'Bureau des locataires'],
    subjects: ['Objet : votre demande', 'Objet : changement de coordonnées', 'Objet : votre dossier'],
    openings: lines(
      'Nous vous écrivons au sujet de votre demande.\nMerci de votre visite.\nNous avons bien reçu votre lettre.',
    ),
    salutations: ['Chère {N},', 'Cher {N},', "À l'attention de {N}", 'Madame {N},'],
    closings: ['Cordialement,', 'Sincères salutations,', 'Bien à vous,'],
    roles: ['Directrice', 'Conseiller', 'Service à la clientèle'],
    topics: ANY_TOPIC,
  },
  creole: {
    language: CREOLE,
    senders: ['Sant Sante Kominotè a', 'Kès Kredi Vale a', 'Biwo Lokatè yo'],
    subjects: ['Sijè: demann ou an', 'Sijè: chanjman enfòmasyon', 'Sijè: dosye ou'],
    openings: lines('N ap ekri ou pou demann ou te fè a.\nMèsi pou vizit ou.\nNou resevwa lèt ou a.'),
    salutations: ['Chè {N},', 'Bonjou {N},', 'Pou {N}:', 'Madan {N},'],
    closings: ['Avèk respè,', 'Mèsi,', 'Sensèman,'],
    roles: ['Direktè', 'Asistan', 'Sèvis kliyan'],
    topics: ANY_TOPIC,
  },
};

/** The sender's and the addressee's blocks; without an address in some letters. */
function head(world: World, page: Page, letter: Stationery): Owner {
  const { random } = world;
  const who = someone(world, letter.language === ENGLISH ? ENGLISH.titles : []);
  page.line(random.pick(letter.senders));
  page.line();
  page.line(date(world, letter.language));
  page.line();
  const shown = random.chance(0.6);
  const address = world.address();
  if (shown) {
    page.line(who.name);
    page.line(address.street);
    page.line(`${address.town}, ${address.state} ${address.zip}`);
    page.line();
  }
  page.line(
    `${letter.language === ENGLISH && random.chance(0.5) ? 'RE: ' : ''}${random.pick(letter.subjects)}`,
  );
  page.line();
  page.line(random.pick(letter.salutations).replace('{N}', who.name));
  page.line();
  return shown ? { ...who, resident: address.resident } : who;
}

/** A letter to one person, now and then with a sentence about another who has a number too. */
function letter(world: World, sort: Stationery): Draft {
  const { random } = world;
  const { language } = sort;
  const page = createPage();
  const setting = { width: random.pick([undefined, 66, 72, 80]) };
  const owner = head(world, page, sort);
  const filler = () => [random.pick(language.fillers)];
  const element = () => {
    const topic = random.pick(sort.topics);
    const templates = language.yours[random.chance(0.4) ? 'any' : topic];
    return sentence(world, language, topic, templates, owner);
  };
  const other = someone(world, language.titles);
  const middles = random.shuffled([
    joined(element(), filler(), negativeSentence(world, language)),
    joined(filler(), negativeSentence(world, language), element()),
    joined(
      namedSentence(world, language, random.pick(sort.topics), other),
      negativeSentence(world, language, other.name),
    ),
    joined(negativeSentence(world, language), filler(), negativeSentence(world, language)),
  ]);
  paragraph(page, [random.pick(sort.openings)], setting);
  for (const parts of middles.slice(0, random.between(2, 4))) {
    page.line();
    paragraph(page, parts, setting);
  }
  page.line();
  page.line(random.pick(sort.closings));
  page.line();
  page.line(someone(world).name);
  page.line(random.pick(sort.roles));
  return page.draft('txt', random.chance(0.2) ? '\r\n' : '\n');
}

/** Letters of offices to their clients, by sort and by language. */
export const FORMAL_LETTERS: readonly Kind[] = [...Object.entries(SORTS), ...Object.entries(LANGUAGES)].map(
  ([name, sort]) => ({ id: `letter-${name}`, group: 'prose', make: world => letter(world, sort) }),
);
