import { createPage } from '../page.ts';
import type { Layout } from '../people.ts';
import type { Draft, Kind } from '../truth.ts';
import { negate, plant, type World } from '../world.ts';
import { fill, type Topic, valueFor } from './writing.ts';

/** Headings by topic, in several languages, that say what the numbers below are. */
const HEADINGS: Readonly<Record<Topic, readonly string[]>> = {
  ssn: [
    'Social Security numbers of the new hires:',
    'SSN list - seasonal staff',
    'Employees and their Social Security numbers',
    'SOCIAL SECURITY NUMBERS',
    'Missing SSNs, please enter:',
    'Números de seguro social de los empleados:',
    'Números de Seguro Social (SSN)',
    'Numéros de sécurité sociale des employés :',
    'Números de segurança social dos funcionários:',
    'Nimewo Sekirite Sosyal anplwaye yo:',
    'Dependents (name and SSN)',
    'W-2 corrections: name, SSN',
  ],
  license: [
    "Driver's license numbers of the drivers:",
    "Drivers (name, driver's license no.)",
    'LIST OF DRIVERS - DRIVER LICENSE NUMBERS',
    "Approved for the van, with driver's license number:",
    'Licencias de conducir de los choferes:',
    'Permis de conduire des chauffeurs :',
    'Carteiras de motorista:',
    'Lisans chofè yo:',
  ],
  'state-id': [
    'Massachusetts ID card numbers of guests:',
    'State ID numbers',
    'Guests without a license (state identification card number):',
  ],
  card: [
    'Credit cards on file:',
    'Credit card numbers for the deposit',
    'Cards to be charged, by cardholder:',
    'Tarjetas de crédito:',
    'Cartes de crédit :',
    'Cartões de crédito:',
  ],
  account: [
    'Direct deposit - bank account numbers:',
    'Bank accounts for the refund',
    'Checking account numbers of the vendors (individuals):',
    'Cuentas bancarias para el depósito directo:',
    'Comptes bancaires :',
    'Contas bancárias:',
  ],
  iban: ['IBAN of each payee:', 'Payees abroad (IBAN)', 'IBAN list'],
};

/** The lists that hold no element: the heading and the kind of hard negative. */
const OTHER_LISTS: readonly (readonly [string, string])[] = [
  ['Employee IDs:', 'employee number'],
  ['Phone list', 'phone'],
  ['Tracking numbers of the parcels:', 'tracking number'],
  ['Order numbers', 'order number'],
  ['Medical record numbers:', 'medical record number'],
  ['Passport numbers for the trip:', 'passport'],
  ['Claim numbers', 'case number'],
  ['Member numbers:', 'customer number'],
  ['Invoices by client (invoice number):', 'invoice number'],
  ['License plates for the lot:', 'plate or permit'],
];

/** Lines of a list: `{N}` the name, `{V}` the value, `{I}` the line's number, `{.}` dots up to a column. */
const LINES = [
  '- {N} {V}',
  '- {N}: {V}',
  '* {N} - {V}',
  '• {N} – {V}',
  '{I}. {N}, {V}',
  '{I}) {N} {V}',
  '{N}{.}{V}',
  '{N} ........ {V}',
  '{N}\t{V}',
  '{V}  {N}',
  '{N} = {V}',
  '  – {N} ({V})',
];

/** The same where each line has its own word for the value. */
const LABELLED: Readonly<Record<Topic, readonly string[]>> = {
  ssn: [
    '- {N} (SSN {V})',
    '• {N} – SS# {V}',
    '{I}. {N}, Social Security # {V}',
    '{N}, SSN: {V}',
    '* SSN {V}: {N}',
    '{N} [soc. sec. no. {V}]',
  ],
  license: [
    '- {N} (DL {V})',
    '• {N} – DL# {V}',
    "{I}. {N}, driver's license {V}",
    '{N}, Driver License: {V}',
    "* driver's license no. {V}: {N}",
    '{N} [DL no. {V}]',
  ],
  'state-id': [
    '- {N} (Mass ID {V})',
    '• {N} – state ID {V}',
    '{I}. {N}, Massachusetts ID {V}',
    '{N}, State ID #: {V}',
  ],
  card: [
    '- {N} (card {V})',
    '• {N} – credit card {V}',
    '{I}. {N}, card no. {V}',
    '{N}, CC#: {V}',
    '{N} - card number {V}',
  ],
  account: [
    '- {N} (bank account {V})',
    '• {N} – checking acct {V}',
    '{I}. {N}, savings account no. {V}',
    '{N}, Bank Acct #: {V}',
    '{N} - checking account {V}',
  ],
  iban: ['- {N} (IBAN {V})', '• {N} – IBAN {V}', '{I}. {N}, IBAN: {V}'],
};

const LAYOUTS: readonly Layout[] = [
  ...(['First Last', 'First M. Last', 'Last, First', 'Last, First M', 'LAST, FIRST', 'FIRST LAST'] as const),
  ...(['F. Last', 'at home', 'without marks', 'suffix', 'LAST FIRST M', 'Last, F.'] as const),
];

function list(world: World, labelled: boolean): Draft {
  const { random } = world;
  const page = createPage();
  const layout = random.pick(LAYOUTS);
  const topics = random.shuffled<Topic>([
    'ssn',
    'ssn',
    'ssn',
    'license',
    'card',
    'account',
    'state-id',
    'iban',
  ]);
  const sections = random.shuffled<'own' | 'other'>(
    random.pick([
      ['own', 'other'],
      ['own', 'other', 'own', 'other'],
    ]),
  );
  for (const [at, section] of sections.entries()) {
    const topic = topics[at]!;
    const [heading, kind] = random.pick(OTHER_LISTS);
    page.line(
      section === 'other' ? heading : labelled ? 'The following people:' : random.pick(HEADINGS[topic]),
    );
    if (random.chance(0.6)) page.line();
    const template = random.pick(section === 'own' && labelled ? LABELLED[topic] : LINES);
    const count = random.between(3, 7);
    for (let index = 1; index <= count; index++) {
      const person = world.person();
      const name = world.written(person, layout);
      const mark =
        section === 'own' ? plant(valueFor(world, topic), { person, name }) : negate(world.negative(kind));
      page.line(
        ...fill(template, {
          N: name,
          V: mark,
          I: String(index),
          '.': '.'.repeat(Math.max(3, 40 - name.length)),
        }),
      );
    }
    page.line();
  }
  return page.draft('txt');
}

/** Lists of people with a number each: under a heading that says what it is, or with a word in each line. */
export const PEOPLE_LISTS: readonly Kind[] = [
  { id: 'list-under-heading', group: 'prose', make: world => list(world, false) },
  { id: 'list-labelled', group: 'prose', make: world => list(world, true) },
];
