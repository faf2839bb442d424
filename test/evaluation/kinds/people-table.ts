import { account, card, iban, license, routing, ssn, stateId, type Value } from '../numbers.ts';
import type { Part } from '../page.ts';
import type { Layout, Person } from '../people.ts';
import { LAYOUTS } from '../people.ts';
import type { Address } from '../places.ts';
import { negate, type Owner, plant, type World } from '../world.ts';
import { heading, type Language, type Slot, STYLES, type Style, someLanguage } from './headers.ts';

/** What a row is made for. */
export interface Row {
  readonly person: Person;
  readonly owner: Owner;
  readonly address: Address;
}

/** One column: its heading, and what stands in its cell of a row. */
export interface Column {
  readonly slot: Slot | 'negative' | 'other';
  readonly header: string;
  readonly cell: (row: Row) => Part;
}

/** A table of people, in no format yet. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Part[])[];
}

/** What makes the columns of a table; each column is consistent in itself, as a program's export is. */
export interface Columns {
  /** The name: in one column under the heading `noun`, or in columns of its parts. */
  who(noun?: string): Column[];
  /** The name of somebody else in the row, in one column. */
  other(header: string, owner: (row: Row) => Owner): Column;
  home(): Column[];
  /** @param header instead of one of the usual. */
  ssn(header?: string, owner?: (row: Row) => Owner | null): Column;
  card(): Column;
  account(): Column;
  routing(): Column;
  iban(): Column;
  license(header?: string): Column;
  licenseState(header?: string): Column;
  stateId(): Column;
  /** A column of each of these kinds of hard negatives. */
  negatives(...kinds: readonly string[]): Column[];
  plain(slot: Slot | string, cell: (row: Row) => string): Column;
  /** Somebody for each row, always the same. */
  companion(): (row: Row) => Owner;
}

/** A kind of list that offices keep. */
export type Subject = (columns: Columns, world: World) => readonly Column[];

const TEST_CARD: Value = { element: 'payment-card', raw: '4111111111111111', testData: true };
const TEST_SSN: Value = { element: 'ssn', raw: '078-05-1120', testData: true };
const WHOLE: readonly Layout[] = [
  'First Last',
  'First M. Last',
  'First M Last',
  'F. Last',
  'F. M. Last',
  'Last, First',
  'Last, First M',
  'Last, F.',
  'LAST FIRST M',
  'FIRST LAST',
  'LAST, FIRST',
  'first last',
  'at home',
  'without marks',
  'decomposed',
  'suffix',
];

/** What may be laid down for a table from outside. */
export interface Settings {
  readonly language?: Language;
  readonly style?: Style;
  readonly rows?: number;
  readonly layouts?: readonly Layout[];
  /** False: each name in one column. */
  readonly parts?: boolean;
  /** Separators of Social Security numbers; '' for bare digits. */
  readonly ssnSeparators?: readonly string[];
}

function perRow<T>(make: (row: Row) => T): (row: Row) => T {
  const made = new WeakMap<Row, T>();
  return row => {
    let one = made.get(row);
    if (one === undefined) made.set(row, (one = make(row)));
    return one;
  };
}

/** A table of a subject. */
export function makeTable(world: World, subject: Subject, settings: Settings = {}): Table {
  const { random } = world;
  const language = settings.language ?? someLanguage(random);
  const style = STYLES[settings.style ?? random.pick(['as it is', 'as it is', 'CAPITALS', 'snake_case'])];
  const layout = LAYOUTS[random.pick(settings.layouts ?? WHOLE)];
  const inCapitals = random.chance(0.25);
  const withMiddle = random.chance(0.4);
  const inParts = settings.parts ?? random.chance(0.45);
  const ssnSeparator = random.pick(settings.ssnSeparators ?? ['-', '-', '-', '', '', ' ']);
  const cardSeparator = random.pick(['', '', ' ', '-']);
  const used = new Set<string>();
  const cased = (text: string): string => (inCapitals ? text.toUpperCase() : text);
  let showsHome = false;

  const unique = (draw: () => string): string => {
    let header = style(draw());
    for (let tries = 0; used.has(header.toLowerCase()) && tries < 30; tries++) header = style(draw());
    used.add(header.toLowerCase());
    return header;
  };
  const column = (slot: Column['slot'], cell: Column['cell'], header?: string): Column => ({
    slot,
    header: unique(() => header ?? heading(random, language, slot as Slot)),
    cell,
  });
  const valued = (slot: Slot, value: (row: Row) => Value, header?: string): Column =>
    column(slot, row => plant(value(row), row.owner), header);
  const nameOf = (person: Person): string =>
    inParts
      ? cased(`${person.given} ${withMiddle ? `${person.middle} ` : ''}${person.family}`)
      : layout(person);
  /** What stands in a column of numbers where an office has none or does not show it. */
  const unreadable = (): Part =>
    random.chance(0.3)
      ? random.pick(['', 'N/A', 'on file', 'applied for'])
      : negate(world.negative(random.pick(['masked SSN', 'invalid SSN'])));
  const licenseOf = perRow(row => license(random, showsHome ? row.address.state : undefined));

  const columns: Columns = {
    who(noun) {
      if (!inParts) return [column('name', ({ owner }) => owner.name, language === 'en' ? noun : undefined)];
      const first = column('first', ({ person }) => cased(person.given));
      const last = column('last', ({ person }) => cased(person.family));
      const middle = withMiddle ? [column('middle', ({ person }) => person.middle)] : [];
      return random.chance(0.5) ? [last, first, ...middle] : [first, ...middle, last];
    },
    other: (header, owner) => column('other', row => owner(row).name, header),
    home() {
      showsHome = true;
      if (random.chance(0.3))
        return [
          column(
            'address',
            ({ address: { street, town, state, zip } }) => `${street}, ${town}, ${state} ${zip}`,
          ),
        ];
      return [
        column('street', ({ address }) => address.street),
        column('town', ({ address }) => address.town),
        column('state', ({ address }) => address.state),
        column('ZIP', ({ address }) => address.zip),
      ];
    },
    ssn: (header, owner = row => row.owner) =>
      column(
        'ssn',
        row => {
          if (random.chance(0.04)) return unreadable();
          const sample = ssnSeparator === '-' && random.chance(0.01);
          return plant(sample ? TEST_SSN : ssn(random, ssnSeparator), owner(row));
        },
        header,
      ),
    card: () =>
      valued('card', () =>
        cardSeparator === '' && random.chance(0.02) ? TEST_CARD : card(random, cardSeparator),
      ),
    account: () => valued('account', () => account(random)),
    routing: () => column('routing', () => negate({ kind: 'routing number', raw: routing(random) })),
    iban: () => valued('iban', () => iban(random, cardSeparator === ' ' ? ' ' : '')),
    license: header => valued('license', licenseOf, header),
    licenseState: header => column('license state', row => licenseOf(row).state, header),
    // A card of Massachusetts beside an address elsewhere settles nothing.
    stateId: () =>
      column('state ID', ({ owner }) =>
        plant(stateId(random), {
          ...owner,
          resident: owner.resident === 'massachusetts' ? owner.resident : undefined,
        }),
      ),
    negatives: (...kinds) =>
      kinds.map(kind => ({
        slot: 'negative',
        header: unique(() => world.negative(kind).header),
        cell: () => negate(world.negative(kind)),
      })),
    plain: (slot, cell) =>
      slot === 'birth' || slot === 'date' || slot === 'department' || slot === 'bank'
        ? column(slot, cell)
        : column('other', cell, slot),
    companion: () =>
      perRow(() => {
        const person = world.person();
        return { person, name: nameOf(person) };
      }),
  };

  const made = subject(columns, world);
  const count = settings.rows ?? random.between(8, 22);
  const rows = Array.from({ length: count }, () => {
    const person = world.person();
    const address = world.address();
    const resident = showsHome ? address.resident : undefined;
    const row: Row = { person, address, owner: { person, name: nameOf(person), resident } };
    return made.map(({ cell }) => cell(row));
  });
  return { columns: made, rows };
}
