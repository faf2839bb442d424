import { license, ssn, stateId } from '../numbers.ts';
import { createPage, withoutPlaces } from '../page.ts';
import type { Draft, Kind } from '../truth.ts';
import { negate, plant, type World } from '../world.ts';
import { field, upper } from './fixed.ts';

/** What a scanner reads off a card's PDF417 barcode (AAMVA DL/ID Card Design Standard, annex D). */
function barcode(world: World): Draft {
  const { random } = world;
  const page = createPage();
  const person = world.person();
  const address = world.address();
  const isCard = random.chance(0.3);
  const value = isCard ? stateId(random) : license(random, 'MA');
  const [family, given] = [upper(person.family), upper(person.given)];
  const type = isCard ? 'ID' : 'DL';
  page.line('@');
  page.line('\u001e\rANSI 636002090002', `${type}00410278ZM03190008${type}DCA${isCard ? '' : 'D'}`);
  page.line('DAQ', plant(value, { person, name: `${given} ${family}`, resident: 'massachusetts' }));
  page.line(`DCS${family}`);
  page.line('DDEN');
  page.line(`DAC${given}`);
  page.line(`DAD${person.middle}`);
  page.line(`DBD01${random.between(10, 28)}2024`);
  page.line(`DBB06${random.between(10, 28)}19${random.between(50, 99)}`);
  page.line(`DAG${upper(address.street)}`);
  page.line('DAIWORCESTER');
  page.line('DAJMA');
  page.line('DAK016080000  ');
  page.line(
    'DCF',
    negate({ kind: 'document discriminator', raw: `01/15/2024${random.digits(10)}REV07162016` }),
  );
  page.line('DCGUSA');
  return withoutPlaces(page.draft(random.pick(['txt', 'dat'])));
}

/** Wage reports to the Social Security Administration, EFW2 (SSA publication 42-007): records of 512 characters. */
function wages(world: World): Draft {
  const { random } = world;
  const page = createPage();
  const employer = random.digits(9, false);
  page.line(
    'RA',
    negate({ kind: 'EIN', raw: employer }),
    field('BSO12345', 17),
    field('BAYSIDE HARBOR COOPERATIVE', 484),
  );
  page.line(
    'RE2025 ',
    negate({ kind: 'EIN', raw: employer }),
    field('', 18),
    field('BAYSIDE HARBOR COOPERATIVE', 478),
  );
  for (let at = random.between(4, 12); at > 0; at--) {
    const person = world.person();
    const address = world.address();
    const [family, given] = [upper(person.family), upper(person.given)];
    page.line(
      'RW',
      plant(ssn(random, ''), {
        person,
        name: `${given} ${family}`,
        resident: address.resident,
      }),
      field(given, 15),
      field(person.middle, 15),
      field(family, 20),
      field('', 4),
      field('', 22),
      field(upper(address.street), 22),
      field(upper(address.town), 22),
      address.state,
      address.zip,
      field(random.digits(4), 4),
      field('', 36),
      `${random.digits(11)}${random.digits(11)}${random.digits(11)}`.padEnd(305),
    );
  }
  page.line(field('RT', 512));
  return page.draft(random.pick(['txt', 'w2', 'dat']));
}

/** What goes to and comes from authorities. */
export const GOVERNMENT_EXCHANGE: readonly Kind[] = [
  { id: 'aamva-barcode', group: 'structured', make: barcode },
  { id: 'efw2-wages', group: 'structured', make: wages },
];
