import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPersons, personInNameField } from '../src/combine/persons.ts';
import { fold, labelWords } from '../src/lib/words.ts';

const lines = (table: string): string[] => table.trim().split(/\s*\n\s*/);

/** Invented people, written with the given name or an initial first. */
const GIVEN_FIRST = lines(`
  Grant Wilkins
  Hope Street-Morrison
  April May
  Chase Bankman
  Mark Price
  Rose Field
  Virginia Woods
  Franklin Pierce
  Penny Bank
  Will Smith
  May Johnson
  Jordan Banks
  Christopher Hall
  J.R. Tolkien
  JR Smith
  J. R. Smith
  T. O'Neil
  M. dos Santos
  J. de la Cruz
  Jean-Robert Toussaint
  Maria Silva-Costa
  Sinead O'Brien
  Tony D’Angelo
  Ian McAllister
  Duncan MacLeod
  Pierre de la Croix
  Ana dos Santos
  Luis van der Berg
  Marie St. Pierre
  Fatima bin Omar
  Mohamed Al Sayed
  Ana Rivera Ortiz
  José Maria da Silva Pereira Costa
  Mary J Murphy
  Mary J. Murphy
  Mary Ellen Shea
  Robert Jones Jr.
  Robert Jones, Jr.
  William H. Gates III
  Jane A. Doe, MD
  Xiulan Peng
  Kwabena Okafor
  Min-jun Kim
  Sopheap Chan
  Thu Nguyen
  Thi Hoa Lam
  Wislande Jean-Baptiste
  Fabiola Desrosiers
  Priya Venkataraman
  Oluwaseun Adeyemi
  Kwame Nkrumah
  Dmitri Volkov
  Jesús Peña
  Jan Jílek
  Zbigniew Wiśniewski
  Wisława Szczepańska
  Mary-Kate O’Hara-Lopez
  Jean Claude Van Damme
  JOAO MEDEIROS
  MARIA DE SOUSA
  LUIS VAN DER BERG
  Mr. Kwabena Xylo
  Mrs. Amara Okonkwo-Field
  Dr. Chidi Eze
  Atty. Paul Greene
  Sgt. Ruth Ames
  Rev. Samuel Quabb
  Sr. Luis Ortega
  Sra. Lourdes Tavares
`);

/** Invented people, written with the family name first. */
const FAMILY_FIRST = lines(`
  SMITH JOHN A
  Medeiros, Joao
  Okafor, K.
  Smith, J.
  Tran, Thi Thu
  O'BRIEN, SEAN P
  De La Cruz, Maria
  Van Dyke, Peter J.
  KIM, SOO-JIN
  Chen, Xiaoming
  Doe,Jane
  DOE^JANE^M
  DOE/JANE
  Nguyễn Văn An
  NGUYEN VAN AN
  Lam Thi Hoa
  Le Thi Mai
  Phan Van Khai
  Peng Xiulan
  Kim Min-jun
  Sok Chea
  Twardowski, Horacy
`);

const LAYOUTS: Readonly<Record<string, (name: string) => string>> = {
  prose: name => `We closed the file of ${name} yesterday.`,
  'start of a line': name => `Totals of June.\n${name} has paid the fee.`,
  brackets: name => `the applicant (${name})`,
  quotes: name => `called "${name}" here`,
  'line of its own': name => `yes\n${name}\n12 items`,
  tabs: name => `7\t${name}\t123-45-6789`,
  pipes: name => `7|${name}|123-45-6789`,
  form: name => `Name: ${name}\nSSN: 123-45-6789`,
};

describe.each(Object.entries(LAYOUTS))('people in %s', (_, layout) => {
  test.each([...GIVEN_FIRST, ...FAMILY_FIRST])('%s', name => {
    const text = layout(name);
    const persons = findPersons(text);
    expect(persons).toHaveLength(1);
    const [person] = persons;
    expect(person!.start).toBeGreaterThanOrEqual(text.indexOf(name));
    expect(person!.end).toBeLessThanOrEqual(text.indexOf(name) + name.length);
    expect(text.slice(person!.start, person!.end)).toBe(person!.text);
  });
});

test.each([...GIVEN_FIRST, ...FAMILY_FIRST])('a name field that holds %s', name => {
  expect(personInNameField(name)).not.toBeNull();
});

test.each(GIVEN_FIRST.filter(name => !/[A-ZÀ-Ý]{2}|,/.test(name)))('%s in capitals', name => {
  expect(findPersons(`EMPLOYEE ${name.toUpperCase()} SSN 123-45-6789`)).toHaveLength(1);
});

const DECOYS = lines(`
  Wells Fargo
  Blue Cross
  Cash Back
  Petty Cash
  Project Falcon
  Wire Transfer
  Quarterly Payroll
  North Station
  Old Colony
  Harbor Freight
  Quabbin Reservoir
  Ansible Playbook
  Employee Handbook
  Toyota Camry
  Water Sewer
  Morgan Stanley
  JP Morgan
  Charles Schwab account
  Merrill Lynch
  Ernst Young
  Johnson Controls
  Johnson & Johnson
  Smith & Wesson
  Procter Gamble
  Calvin Klein
  Ralph Lauren
  Tommy Hilfiger
  Best Buy
  John Deere
  John Hancock Tower
  Aunt Jemima
  Betty Crocker
  Jack Daniels
  Harley Davidson
  Rolls Royce
  Martin Luther King Boulevard
  Faneuil Hall
  Jordan Hall
  at Scott Hall
  Paul Revere Road
  52 Paul Revere Road, Quincy
  14 Grace Street
  the corner of Marlene Street
  388 Cassie Ville Apt. 113
  12 Jessica Brooks, Suite 4
  968 Rowe Brooks
  near Angelita Square
  Elton Lock
  Lincoln Park
  Thomas Jefferson University
  Edward Medeiros Bridge
  Robert F. Kennedy Bridge
  Harriet Beecher Stowe House
  St. Elizabeth Seton Church
  Mount Washington
  Lake Wendell
  Port Orlando, MA
  Carolyneville, MA 02101
  Sharon, MA 02067
  North Reading, MA
  Grace Lawrence, MA 01841
  Attleboro, Mass
  Great Barrington
  Oak Bluffs
  Jamaica Plain
  West Boylston
  Woods Hole
  Silva & Sons
  Costa Brothers Plumbing
  Medeiros Insurance Agency
  Sullivan Tire
  O'Malley's Pub
  the Kelly Green Tavern
  Florence Savings Bank
  Maria Costa Cleaning Services
  Robert Jones, PC
  Smith, Johnson and Brown
  Kirlin, Walter and Cassin
  Smith, Taylor & Brown LLP
  Schaefer LLC
  Jones Group
  Harbor Light Co
  Bay State Plumbing
  Massachusetts General Hospital
  Dana Farber
  Grace Chapel
  Trinity Lutheran
  Hope Baptist
  Ruby Tuesday
  Virginia Beach
  Victoria Falls
  Martha's Vineyard
  Human Resources
  Accounts Payable
  Customer Service
  Information Technology
  Sales Manager
  Executive Assistant
  Chief Financial Officer
  Web Developer
  Employment Verification Letter
  Direct Deposit Authorization
  Social Security Number
  Driver License
  Date of Birth
  Account Closing
  Routing Number
  Annual Report
  April Invoice
  May Statement
  June Payroll
  Grant Application
  Bill Payment
  Will Call
  Mark Complete
  Chase Freedom
  Chase Sapphire
  Best Regards
  Dear Customer
  To Whom It May Concern
  Thank You
  Happy New Year
  Christmas Eve
  Gorgeous Wooden Towels
  Handmade Marble Tuna
  Refined Granite Chair
  Small Aluminum Bacon
  Mercedes Benz
  Nissan Malibu
  Root API
  Gain Root API
  Visual Studio
  Apache Tomcat
  XSLT_MARK
  EMAX_MAX
  ROUTING NUMBER
  TOTAL AMOUNT DUE
  BALANCE FORWARD
  P.O. Box 149
  Section A Part
  Vitamin C Serum
  New Bedford
  Rhode Island
  Monday Tuesday
  Maria
  Ms. Lima
  Dear Maria,
  J. 12
`);

test.each(DECOYS)('no person: %s', text => {
  expect(findPersons(text)).toEqual([]);
  expect(findPersons(`We have seen ${text} for 123-45-6789.`)).toEqual([]);
});

const NO_NAMES = lines(`
  N/A
  unknown
  none
  TBD
  Self
  same as above
  See attached
  Acme Widgets LLC
  Wells Fargo
  Citizens Bank
  Town of Quincy
  Boston, MA
  Main Street
  Bay State Plumbing
  jane@example.org
  123-45-6789
  Quincy
  Maria
  Not Applicable
  Human Resources
  Checking Account
  Harbor Point Apartments
  Widget Pro 3000
  First Last
  Sales Manager
`);

test.each(NO_NAMES)('no person in a name field: %s', value => {
  expect(personInNameField(value)).toBeNull();
});

test.each(
  lines(`
  jane doe
  Smith J
  j smith
  kwabena xylo
  Xylo Quabb
  Quabb, Xylo
  do, kim
  Mr. & Mrs. Paul Costa
  Jane Doe (spouse)
  NGUYỄN VĂN AN
`),
)('a person in a name field: %s', value => {
  const person = personInNameField(value)!;
  expect(person.text).toBe(value.slice(person.start, person.end));
});

test.each([
  ['First Name: Kwabena\nLast Name: Xylo', 'Kwabena Xylo'],
  ['Last name: Xylo   First name: Kwabena', 'Kwabena Xylo'],
  ['first_name=jane&last_name=doe', 'jane doe'],
  ['{"firstName":"Kofi","lastName":"Xylo"}', 'Kofi Xylo'],
  ['please call patricia desrosiers about this', 'patricia desrosiers'],
  ['the file W2_Maria_Costa_2024.pdf', 'Maria_Costa'],
  ['the letter that was sent last week to Maria\nCosta of the office', 'Maria\nCosta'],
  ['Quabb Xylorand, SSN 123-45-6789', 'Quabb Xylorand'],
  ['Quabb Xylorand,123-45-6789', 'Quabb Xylorand'],
  ['My name is Quabb Xylorand.', 'Quabb Xylorand'],
  ["Maria Costa's licence", 'Maria Costa'],
  ['Jane Smith Quincy MA 02169', 'Jane Smith'],
  ['Sharon Stone, MA license', 'Sharon Stone'],
  ['Maria,Costa,123-45-6789', 'Maria,Costa'],
])('the name in %j', (text, name) => {
  expect(findPersons(text).map(person => person.text)).toEqual([name]);
});

/** Invented names in no list, in the settings that make them names. */
test.each([
  ['We met Quabbo Xylorand about it.', 'Quabbo Xylorand'],
  ['The card of QUABBO XYLORAND is blocked.', 'QUABBO XYLORAND'],
  ['The licence of K. Xylorand ends in May.', 'K. Xylorand'],
  ['K. Xylorand called about it.', 'K. Xylorand'],
  ['Xylorand, Quabbo  123-45-6789', 'Xylorand, Quabbo'],
  ['The file of Xylorand, Quabbo (SSN 123-45-6789)', 'Xylorand, Quabbo'],
  ['| 17 | Xylorand, Quabbo   | Lowell |', 'Xylorand, Quabbo'],
  ['* SSN 123-45-6789: Xylorand, Q.', 'Xylorand, Q'],
  ["Quabbo Xylorand's SSN is 123-45-6789", 'Quabbo Xylorand'],
  ['Employee Quabbo Xylorand III holds it', 'Quabbo Xylorand'],
  ['sent to Quabbo d’Xylorand-Mebo today', 'Quabbo d’Xylorand-Mebo'],
  ['We asked Hung Xylorand to sign.', 'Hung Xylorand'],
  ['Junhu So has signed.', 'Junhu So'],
  ['Lee Sa-rang has signed.', 'Lee Sa-rang'],
  ['Dinh To Uyen has signed.', 'Dinh To Uyen'],
  ['Pou Quabbo Xylorand:', 'Quabbo Xylorand'],
  ['customerFullName=Quabbo Xylorand', 'Quabbo Xylorand'],
  ['X_FAMILY_NAME="Xylorand"\nX_FIRST_NM="Quabbo"', 'Quabbo Xylorand'],
  ['First name and middle initial Quabbo   Last name Xylorand', 'Quabbo Xylorand'],
])('the name by its shape in %j', (text, name) => {
  expect(findPersons(text).map(person => person.text)).toEqual([name]);
});

test.each([
  'the Quabbo Xylorand needs a new key',
  'Project Quabbo Xylorand is late',
  'Quabbo Xylorand Reagent',
  'Quabbo Xylorand 2.1 is out',
  'Quabbo Xylorand server',
  'at 5551 Quabbo Xylorand 12, Lowell',
  'Suite 762\nQuabbo Xylorand',
  'see Quabbo Xylorand Street',
  'Quabbo & Xylorand LLP',
  'XYLORAND, XYLORAND',
])('no person by its shape: %j', text => {
  expect(findPersons(text)).toEqual([]);
});

test('one word of a name that stands above is the person again', () => {
  const text = 'We act for Quabbo Xylorand. Quabbo’s SSN is 123-45-6789, and Ms. Xylorand has a card.';
  const [first, ...again] = findPersons(text);
  expect(first!.text).toBe('Quabbo Xylorand');
  expect(again.map(({ text: name, start }) => [name, text.slice(start, start + 6)])).toEqual([
    ['Quabbo Xylorand', 'Quabbo'],
    ['Quabbo Xylorand', 'Xylora'],
  ]);
});

test('one word that two persons share is neither of them', () => {
  expect(findPersons("Maria Xylorand and Maria Quabbo came. Maria's SSN is here.")).toHaveLength(2);
});

test.each([
  ['王小明', '王小明'],
  [' 김민준 ', '김민준'],
])('a name field that holds %s', (text, name) => {
  expect(personInNameField(text)?.text).toBe(name);
});

test('line ends separate the names of a list', () => {
  const persons = findPersons('Maria Costa\nJoao Silva\nRosa Lima');
  expect(persons.map(person => person.text)).toEqual(['Maria Costa', 'Joao Silva', 'Rosa Lima']);
});

test('decomposed marks are read as composed ones', () => {
  expect(findPersons('for Nguyễn Văn An now'.normalize('NFD'))).toHaveLength(1);
});

test('persons of any text are in order and inside it', () => {
  const piece = fc.constantFrom(
    'Maria',
    'Costa',
    ',',
    ' ',
    '\n',
    'J.',
    'DOE',
    '^',
    'de',
    "'s",
    '12',
    'ß',
    'Ł',
    'Mr.',
    '😀',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
      const text = pieces.join('');
      let last = 0;
      for (const { start, end } of findPersons(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
      personInNameField(text);
    }),
  );
});

test.each([
  ['Nguyễn', 'nguyen'],
  ['O’Brien', 'obrien'],
  ['Łódź', 'lodz'],
  ['Straße', 'strasse'],
  ['Đặng', 'dang'],
  ['Ægir Ødegård', 'aegir odegard'],
  ['İpek Işık', 'ipek isik'],
])('%s folds to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each([
  ['patientLastName', ['patient', 'last', 'name']],
  ['SSNLast4', ['ssn', 'last', '4']],
  ['emp_full-name.1', ['emp', 'full', 'name', '1']],
  ['N° de Téléphone', ['n', 'de', 'telephone']],
])('the words of the label %s', (label, words) => {
  expect(labelWords(label)).toEqual(words);
});

test.each([
  ['OPER ZEMBLIN, ORVANE T', 'ZEMBLIN, ORVANE T'],
  ['Kia Moua', 'Kia Moua'],
])('%s names %s', (text, name) => {
  expect(findPersons(text).map(person => person.text)).toEqual([name]);
});

test('a trade behind a name makes it a company', () => {
  expect(findPersons('2 Business name: Der Stepanian Drywall & Paint')).toEqual([]);
});
