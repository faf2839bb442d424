import { account, card, license, routing, ssn, type Value } from '../numbers.ts';
import { createPage, type Page } from '../page.ts';
import { LAYOUTS, type Person } from '../people.ts';
import type { Draft, Kind } from '../truth.ts';
import { negate, type Owner, plant, type World } from '../world.ts';

const login = (person: Person): string => LAYOUTS['first last'](person).replace(/[^a-z]+/g, '.');

/** An attribute of LDIF (RFC 2849): beyond ASCII as base64, folded after 76 characters. */
function attribute(page: Page, name: string, text: string): void {
  const line = /^[\x20-\x7e]*$/.test(text)
    ? `${name}: ${text}`
    : `${name}:: ${Buffer.from(text).toString('base64')}`;
  page.line(line.replace(/^(.{76})/, '$1\n ').replace(/(\n .{75})(?=.)/, '$1\n '));
}

const LDAP_NAMES: Readonly<Record<'ssn' | 'license' | 'account', readonly string[]>> = {
  ssn: ['ssn', 'socialSecurityNumber', 'employeeSSN', 'acmeTaxpayerSSN', 'x-ssn'],
  license: ['driversLicenseNumber', 'dlNumber', 'x-driverLicense'],
  account: ['bankAccountNumber', 'directDepositAccount', 'x-bankAccount'],
};

/** An export of a directory of staff. */
function ldif(world: World): Draft {
  const { random } = world;
  const names = {
    ssn: random.pick(LDAP_NAMES.ssn),
    license: random.pick(LDAP_NAMES.license),
    account: random.pick(LDAP_NAMES.account),
  };
  const separator = random.pick(['-', '-', '']);
  const page = createPage();
  if (random.chance(0.5)) page.line('version: 1\n');
  const count = random.between(4, 10);
  for (let at = 0; at < count; at++) {
    const person = world.person();
    const address = random.chance(0.4) ? world.address() : null;
    const name = LAYOUTS['First Last'](person);
    const owner: Owner = { person, name, resident: address?.resident };
    attribute(page, 'dn', `uid=${login(person)},ou=People,dc=example,dc=org`);
    page.line('objectClass: inetOrgPerson');
    page.line(`uid: ${login(person)}`);
    attribute(page, 'cn', name);
    attribute(page, 'givenName', person.given);
    attribute(page, 'sn', person.family);
    page.line('employeeNumber: ', negate(world.negative('employee number')));
    page.line('telephoneNumber: ', negate(world.negative('phone')));
    page.line('entryUUID: ', negate(world.negative('UUID')));
    if (address !== null) {
      page.line(`street: ${address.street}`);
      page.line(`l: ${address.town}`);
      page.line(`st: ${address.state}`);
      page.line(`postalCode: ${address.zip}`);
    }
    page.line(`${names.ssn}: `, plant(ssn(random, separator), owner));
    if (random.chance(0.3))
      page.line(
        `${names.license}: `,
        plant(license(random, address?.state ?? 'MA'), {
          ...owner,
          resident: address === null ? undefined : owner.resident,
        }),
      );
    if (random.chance(0.3)) {
      page.line('bankRoutingNumber: ', negate({ kind: 'routing number', raw: routing(random) }));
      page.line(`${names.account}: `, plant(account(random), owner));
    }
    page.line();
  }
  return page.draft('ldif');
}

/** What somebody noted down in the notes of a contact. */
const NOTES: readonly ((world: World) => readonly [string, Value])[] = [
  ({ random }) => ['SSN ', ssn(random)],
  ({ random }) => ['Social Security Number: ', ssn(random)],
  ({ random }) => ['soc sec ', ssn(random)],
  ({ random }) => ['card on file: ', card(random, random.pick([' ', '-', '']))],
  ({ random }) => ["MA driver's license ", license(random, 'MA')],
];

const EXTENSIONS: readonly ((world: World) => readonly [string, Value])[] = [
  ({ random }) => ['X-SSN:', ssn(random, random.pick(['-', '']))],
  ({ random }) => ['X-SOCIAL-SECURITY-NUMBER:', ssn(random)],
  ({ random }) => ['X-CREDIT-CARD:', card(random)],
  ({ random }) => ['X-BANK-ACCOUNT:', account(random)],
];

/** Contacts, as a telephone or a mail program exports them (RFC 6350, and 2426 before it). */
function contacts(world: World): Draft {
  const { random } = world;
  const page = createPage();
  const version = random.pick(['3.0', '3.0', '4.0']);
  const count = random.between(4, 10);
  for (let at = 0; at < count; at++) {
    const person = world.person();
    const address = random.chance(0.4) ? world.address() : null;
    const name = LAYOUTS['First Last'](person);
    const middle = random.chance(0.3) ? person.middle : '';
    const owner: Owner = { person, name, resident: address?.resident };
    page.line('BEGIN:VCARD');
    page.line(`VERSION:${version}`);
    page.line(`N:${person.family};${person.given};${middle};;`);
    page.line(`FN:${name}`);
    if (random.chance(0.4)) page.line('ORG:Canal Street Catering LLC;Kitchen');
    page.line('TEL;TYPE=CELL:', negate(world.negative('phone')));
    page.line(`EMAIL;TYPE=INTERNET:${login(person)}@example.org`);
    if (address !== null)
      page.line(`ADR;TYPE=HOME:;;${address.street};${address.town};${address.state};${address.zip};USA`);
    const [start, value] = random.pick(random.chance(0.6) ? NOTES : EXTENSIONS)(world);
    const settled = value.element === 'drivers-license' && owner.resident !== 'massachusetts';
    const whose = settled ? { ...owner, resident: undefined } : owner;
    if (start.startsWith('X-')) page.line(start, plant(value, whose));
    else
      page.line(
        `NOTE:${random.pick(['', 'Met in Lowell\\, ', 'moved 2024\\n'])}${start}`,
        plant(value, whose),
      );
    const negative = world.negative(random.pick(['customer number', 'part number', 'plate or permit']));
    const label = negative.label.replace('S/N', 'Serial number').toUpperCase();
    page.line(`X-${label.replace(/[^A-Z]+/g, '-').replace(/-$/, '')}:`, negate(negative));
    page.line('UID:', negate(world.negative('UUID')));
    page.line('END:VCARD');
  }
  return page.draft('vcf', random.pick(['\n', '\r\n']));
}

/** Directories of people and contacts. */
export const DIRECTORIES: readonly Kind[] = [
  { id: 'ldif', group: 'structured', make: ldif },
  { id: 'vcard', group: 'structured', make: contacts },
];
