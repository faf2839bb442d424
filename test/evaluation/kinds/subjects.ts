import { LAYOUTS } from '../people.ts';
import type { Random } from '../random.ts';
import type { World } from '../world.ts';
import { settlement, shipments } from './nameless-numbers.ts';
import type { Column, Columns, Row, Subject } from './people-table.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** A date as forms have it. */
export function someDate(random: Random, from = 2019, to = 2026): string {
  return `${two(random.between(1, 12))}/${two(random.between(1, 28))}/${random.between(from, to)}`;
}

/** A sum in dollars. */
export function someAmount(random: Random): string {
  return `${random.between(40, 9800)}.${two(random.between(0, 99))}`;
}

const DEPARTMENTS = [
  'Sales',
  'Kitchen',
  'Warehouse 2',
  'Nursing',
  'Front Office',
  'IT',
  '410',
  'Night Shift',
];
const BANKS = [
  'Granite Savings Bank',
  'Harbor Federal Credit Union',
  'Quarry Co-operative Bank',
  'Mill City CU',
];

const birth = (columns: Columns, { random }: World): Column =>
  columns.plain('birth', () => someDate(random, 1948, 2004));
const date = (columns: Columns, { random }: World): Column => columns.plain('date', () => someDate(random));
const department = (columns: Columns, { random }: World): Column =>
  columns.plain('department', () => random.pick(DEPARTMENTS));
const email = ({ person }: Row): string =>
  `${LAYOUTS['first last'](person).replace(/[^a-z]+/g, '.')}@example.org`;

const payroll: Subject = (columns, world) => [
  ...columns.negatives('employee number'),
  ...columns.who('Employee Name'),
  columns.ssn(),
  department(columns, world),
  columns.plain('Gross', () => someAmount(world.random)),
  columns.plain('Fed W/H', () => someAmount(world.random)),
  ...columns.negatives('amount'),
];

const roster: Subject = (columns, world) => {
  const supervisor = columns.companion();
  return [
    ...columns.who('Employee'),
    ...columns.negatives('employee number'),
    department(columns, world),
    columns.other('Supervisor', supervisor),
    date(columns, world),
    birth(columns, world),
    columns.ssn(),
    ...columns.home(),
    ...columns.negatives('phone'),
  ];
};

const customers: Subject = (columns, world) => [
  ...columns.negatives('customer number'),
  ...columns.who('Customer Name'),
  columns.plain('E-mail', email),
  ...(world.random.chance(0.5) ? columns.home() : columns.negatives('ZIP+4')),
  columns.card(),
  columns.plain('Exp', () => `${two(world.random.between(1, 12))}/${world.random.between(26, 31)}`),
  ...columns.negatives('order number'),
];

const donors: Subject = (columns, world) => [
  ...columns.who('Donor'),
  ...columns.home(),
  columns.plain('Gift', () => `$${world.random.between(1, 40) * 25}.00`),
  date(columns, world),
  columns.plain('bank', () => world.random.pick(BANKS)),
  columns.routing(),
  columns.account(),
];

const tenants: Subject = (columns, world) => [
  columns.plain('Unit', () => `${world.random.between(1, 9)}${world.random.pick(['A', 'B', 'C', ''])}`),
  ...columns.who('Tenant'),
  columns.ssn(),
  columns.plain('Monthly Rent', () => `${world.random.between(11, 34)}50.00`),
  ...columns.negatives('phone', 'utility account'),
  columns.license("Driver's License"),
  columns.licenseState('DL State'),
];

const patients: Subject = (columns, world) => [
  ...columns.negatives('medical record number'),
  ...columns.who('Patient Name'),
  birth(columns, world),
  columns.ssn(),
  columns.plain('CPT', () => `99${world.random.between(201, 397)}`),
  columns.plain('Balance Due', () => someAmount(world.random)),
  ...columns.negatives('case number'),
];

const cardSales: Subject = (columns, world) => [
  date(columns, world),
  ...columns.negatives(world.random.pick(['order number', 'invoice number'])),
  columns.card(),
  columns.plain('Auth Code', () => world.random.digits(6)),
  ...columns.who('Cardholder'),
  columns.plain('Charge', () => someAmount(world.random)),
  ...columns.negatives(world.random.pick(['masked card', 'epoch milliseconds', 'UPC'])),
];

const deposits: Subject = (columns, world) => [
  ...columns.who('Employee'),
  ...columns.negatives('employee number'),
  columns.plain('bank', () => world.random.pick(BANKS)),
  columns.routing(),
  columns.account(),
  columns.plain('Type', () => world.random.pick(['Checking', 'Savings', 'C', 'S'])),
  columns.plain('Percent', () => world.random.pick(['100%', '50%', '25%'])),
];

const drivers: Subject = (columns, world) => [
  ...columns.who('Driver'),
  birth(columns, world),
  columns.license(),
  columns.licenseState(),
  columns.plain('Class', () => world.random.pick(['D', 'A', 'B', 'DM'])),
  columns.plain('Expires', () => someDate(world.random, 2026, 2031)),
  ...columns.negatives('plate or permit', 'part number'),
];

const stateIds: Subject = (columns, world) => [
  ...columns.who('Client'),
  ...columns.home(),
  columns.stateId(),
  birth(columns, world),
  ...columns.negatives('case number', 'phone'),
];

const wires: Subject = (columns, world) => [
  ...columns.negatives('case number'),
  ...columns.who('Beneficiary'),
  columns.iban(),
  columns.plain(
    'BIC',
    () => `${world.random.pick(['DEUT', 'BCOM', 'SABA', 'PKOP'])}DE${world.random.digits(2)}`,
  ),
  columns.plain('EUR', () => someAmount(world.random)),
  ...columns.negatives('invoice number'),
];

const BENEFIT_PLANS = ['HMO Blue', 'PPO', 'Dental Plus', 'Waived', 'FSA'];

/** Several people in a row, each with a number of their own. */
const benefits: Subject = (columns, world) => {
  const spouse = columns.companion();
  const child = columns.companion();
  const [one, two] = world.random.pick([
    ['Employee', 'Spouse'],
    ['Subscriber', 'Spouse'],
    ['Member', 'Dependent'],
  ] as const);
  const withChild = world.random.chance(0.5);
  return [
    ...columns.who(`${one} Name`),
    columns.ssn(`${one} SSN`),
    columns.plain('Plan', () => world.random.pick(BENEFIT_PLANS)),
    columns.other(`${two} Name`, spouse),
    columns.ssn(`${two} SSN`, spouse),
    ...(withChild ? [columns.other('Child 1 Name', child), columns.ssn('Child 1 SSN', child)] : []),
    ...columns.negatives('employee number', 'customer number'),
    ...columns.negatives(...(withChild ? ['phone'] : [])),
  ];
};

const studentAid: Subject = (columns, world) => [
  columns.plain('Student ID', () => `A${world.random.digits(8)}`),
  ...columns.who('Student'),
  columns.ssn(),
  birth(columns, world),
  columns.plain('EFC', () => String(world.random.between(0, 42_000))),
  columns.plain('Award Year', () => '2025-2026'),
  ...columns.negatives('decimal', 'case number'),
];

/** Lists that offices keep, by name. */
export const SUBJECTS = {
  payroll,
  roster,
  customers,
  donors,
  tenants,
  patients,
  'card-sales': cardSales,
  deposits,
  drivers,
  'state-ids': stateIds,
  wires,
  benefits,
  'student-aid': studentAid,
  settlement,
  shipments,
} satisfies Readonly<Record<string, Subject>>;

/** A subject by the number of the document, so that all come in turn; the step keeps it apart from other choices. */
export function subjectOf({ turn }: World, step = 1): Subject {
  const all = Object.values(SUBJECTS);
  return all[(turn * step) % all.length]!;
}
