import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { account, license, ssn } from '../evaluation/numbers.ts';
import { createRandom, type Random } from '../evaluation/random.ts';
import { cardOf, nameOf, personWords, TEXT_KINDS, type TextKind } from './lines.ts';
import type { Plant } from './truth.ts';

/** Bytes between two planted elements. */
const APART = 100_000;
/** Lines drawn for a file; it is made of them in another order each time, since drawing each anew takes minutes. */
const POOL = 20_000;
const WRITE = 4 << 20;

/** Writes a corpus's files into a folder and gives what it planted. @param scale 1 for the full size. */
export type Make = (folder: string, scale: number) => Plant[] | Promise<Plant[]>;

interface LineWriter {
  /** Writes a line; gives its number. */
  line(text: string): number;
  bytes(): number;
  close(): void;
}

function createLineWriter(path: string): LineWriter {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'w');
  let held: string[] = [];
  let heldBytes = 0;
  let bytes = 0;
  let lines = 0;
  function flush(): void {
    if (held.length > 0) writeSync(file, `${held.join('\n')}\n`);
    held = [];
    heldBytes = 0;
  }
  return {
    line(text) {
      held.push(text);
      heldBytes += text.length + 1;
      bytes += text.length + 1;
      if (heldBytes > WRITE) flush();
      return (lines += 1);
    },
    bytes: () => bytes,
    close() {
      flush();
      closeSync(file);
    },
  };
}

/** Writes one file of a kind of text, with one planted element every 100 KB. */
export function writeText(
  folder: string,
  file: string,
  kind: TextKind,
  bytes: number,
  seed: number,
): Plant[] {
  const random = createRandom(seed);
  const pool = Array.from({ length: Math.min(POOL, 100 + Math.ceil(bytes / 50)) }, () => kind.line(random));
  const writer = createLineWriter(join(folder, file));
  const plants: Plant[] = [];
  if (kind.header !== undefined) writer.line(kind.header);
  for (let next = APART; writer.bytes() < bytes; ) {
    const line = random.pick(pool);
    if (writer.bytes() < next) {
      writer.line(line);
      continue;
    }
    const { element, words } = personWords(random);
    const at = writer.line(kind.plant(line, words));
    plants.push({ file, element, at: { from: at, to: at } });
    next += APART;
  }
  writer.close();
  return plants;
}

/** 1 GB of logs, CSV, JSON lines and prose in 50 files. */
export const makeText: Make = (folder, scale) =>
  Array.from({ length: 50 }, (_, at) => {
    const kind = TEXT_KINDS[at % TEXT_KINDS.length]!;
    return writeText(folder, `${kind.name}-${at}.${kind.ending}`, kind, 21e6 * scale, 1_000 + at);
  }).flat();

/** A row of the wide table: everyone has a name, and few have a number in one of the last columns. */
function customer(random: Random): string[] {
  const [first, last] = nameOf(random).split(' ') as [string, string];
  const mail = `${first}.${last}@example.com`.toLowerCase();
  const street = `${random.between(1, 9_999)} Elm Street`;
  const opened = `20${random.between(10, 25)}-0${random.between(1, 9)}-${random.between(10, 28)}`;
  const balance = `${random.below(9_999)}.${random.digits(2)}`;
  return [random.digits(7, false), first, last, mail, street, random.digits(5), opened, balance];
}

const CELLS = [
  (random: Random) => [ssn(random), 0] as const,
  (random: Random) => [cardOf(random, ''), 1] as const,
  (random: Random) => [license(random, 'MA'), 2] as const,
  (random: Random) => [account(random, 10), 3] as const,
];

/** One CSV file of 2 GB whose header tells what its last columns hold. */
export const makeCsv: Make = (folder, scale) => {
  const random = createRandom(2_000);
  const file = 'customers.csv';
  const pool = Array.from({ length: POOL }, () => customer(random).join(','));
  const writer = createLineWriter(join(folder, file));
  const plants: Plant[] = [];
  writer.line(
    'customer,first_name,last_name,email,street,zip,opened,balance,ssn,card_number,drivers_license,account_number',
  );
  for (let next = APART; writer.bytes() < 2.147e9 * scale; ) {
    const cells = ['', '', '', ''];
    if (writer.bytes() >= next) {
      const [{ element, raw }, column] = random.pick(CELLS)(random);
      cells[column] = raw;
      const line = writer.line(`${random.pick(pool)},${cells.join(',')}`);
      plants.push({ file, element, at: { from: line, to: line } });
      next += APART;
    } else writer.line(`${random.pick(pool)},,,,`);
  }
  writer.close();
  return plants;
};

/** Two exports of 100 MB with a number on every line: of people with a name beside it, and of cards. */
export const makeDense: Make = (folder, scale) => {
  const random = createRandom(3_000);
  const kinds = [
    ['people.txt', 'ssn', () => `${nameOf(random)},${ssn(random).raw}`],
    ['cards.txt', 'payment-card', () => cardOf(random, random.pick(['', '-'])).raw],
  ] as const;
  return kinds.map(([file, element, draw]) => {
    const writer = createLineWriter(join(folder, file));
    const pool = Array.from({ length: POOL }, draw);
    let to = 0;
    while (writer.bytes() < 100e6 * scale) to = writer.line(random.pick(pool));
    writer.close();
    return { file, element, at: { from: 1, to } };
  });
};
