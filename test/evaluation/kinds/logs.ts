import { card, ssn, type Value } from '../numbers.ts';
import { createPage } from '../page.ts';
import type { Draft, Kind } from '../truth.ts';
import { negate, plant, type World } from '../world.ts';

function stamp({ random }: World): string {
  return `2026-0${random.between(1, 9)}-${random.between(10, 28)}T${random.between(10, 23)}:${random.between(10, 59)}:${random.between(10, 59)}Z`;
}

const VALUES: readonly ((world: World) => readonly [string, Value])[] = [
  ({ random }) => ['ssn', ssn(random, random.pick(['-', '-', '']))],
  ({ random }) => ['card_number', card(random, random.pick(['', ' ', '-']))],
];

/** A program's log in which records of persons were printed. */
function applicationLog(world: World): Draft {
  const { random } = world;
  const page = createPage();
  const count = random.between(8, 20);
  for (let at = 0; at < count; at++) {
    const negative = world.negative();
    const word = negative.header.toLowerCase().replace(/[^a-z]+/g, '_');
    if (random.chance(0.5)) {
      page.line(`${stamp(world)} INFO  job=${random.digits(5)} ${word}=`, negate(negative), ' done');
      continue;
    }
    const person = world.person();
    const [key, value] = random.pick(VALUES)(world);
    const name = world.written(person, 'First Last', 'FIRST LAST', 'Last, First');
    page.line(
      `${stamp(world)} DEBUG saved name="${name}" ${key}=`,
      plant(value, { person, name }),
      ` took=${random.digits(3)}ms`,
    );
  }
  return page.draft('log');
}

/** Logs and dumps of programs. */
export const LOGS: readonly Kind[] = [{ id: 'application-log', group: 'structured', make: applicationLog }];
