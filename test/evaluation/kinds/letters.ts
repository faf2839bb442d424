import { account, license, ssn } from '../numbers.ts';
import { createPage } from '../page.ts';
import type { Draft, Kind } from '../truth.ts';
import { negate, plant, type World } from '../world.ts';

/** A letter to a customer about what was changed. */
function customerLetter(world: World): Draft {
  const { random } = world;
  const page = createPage();
  const person = world.person();
  const address = world.address();
  const name = world.written(person, 'First Last', 'First M. Last');
  const owner = { person, name, resident: address.resident };
  page.line(`January ${random.between(2, 28)}, 2026`);
  page.line();
  page.line(name);
  page.line(address.street);
  page.line(`${address.town}, ${address.state} ${address.zip}`);
  page.line();
  page.line(`Dear ${name},`);
  page.line();
  page.line('Thank you for your visit. Our records show your Social Security number as');
  page.line(plant(ssn(random), owner), '. If that is wrong, please call us.');
  const negative = world.negative('case number');
  page.line(`Your ${negative.label.toLowerCase()} is `, negate(negative), '.');
  if (random.chance(0.5))
    page.line("We also hold your driver's license number ", plant(license(random, 'MA'), owner), '.');
  else page.line('Refunds go to your checking account number ', plant(account(random), owner), '.');
  return page.draft('txt');
}

/** Letters and other running text on paper. */
export const LETTERS: readonly Kind[] = [{ id: 'customer-letter', group: 'prose', make: customerLetter }];
