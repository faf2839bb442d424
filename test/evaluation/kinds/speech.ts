import type { Part } from '../page.ts';
import type { Person } from '../people.ts';
import type { Owner, World } from '../world.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { PORTUGUESE } from './portuguese.ts';
import { SPANISH } from './spanish.ts';
import { date, type Language, lines, namedSentence, negativeSentence, sentence, TOPICS } from './writing.ts';

/** How people write of their own numbers, by language. */
const MINE: ReadonlyMap<Language, readonly string[]> = new Map([
  [
    ENGLISH,
    lines(`
My {L} is {V}.
My {L} is {V}, please update your records.
Here is my {L}: {V}.
My {L} - {V}.
You asked for my {L}. It is {V}.
it's all there, my {L} is {V}.
I think you have the wrong {L} for me, it should be {V}.
For the form: my {L} is {V}.
My new {L} is {V}, the old one no longer works.
Sorry, forgot to add that my {L} is {V}.
Can you check whether {V} is the {L} you have for me?
As discussed, my {L} is {V}.
Please use my {L}, {V}.`),
  ],
  [
    SPANISH,
    lines(`
Mi {L} es {V}.
Mi {L} es el {V}, gracias.
Aquí le mando mi {L}: {V}.
Me pidieron mi {L}. Es {V}.
Como hablamos, mi {L} es {V}.
Favor de usar mi {L}, {V}.`),
  ],
  [
    PORTUGUESE,
    lines(`
O meu {L} é {V}.
Meu {L} é {V}, obrigado.
Aqui está o meu {L}: {V}.
Pediram o meu {L}. É {V}.
Como combinado, o meu {L} é {V}.
Por favor use o meu {L}, {V}.`),
  ],
  [
    FRENCH,
    lines(`
Mon {L} est {V}.
Mon {L} est le {V}, merci.
Voici mon {L} : {V}.
Vous avez demandé mon {L}. C'est {V}.
Comme convenu, mon {L} est {V}.
Veuillez utiliser mon {L}, {V}.`),
  ],
]);

/** A language in which somebody writes mails and messages: English mostly. */
export function tongue({ random }: World): Language {
  return random.chance(0.8) ? ENGLISH : random.pick([SPANISH, PORTUGUESE, FRENCH]);
}

/** A sentence in which the writer tells a number of the writer's own. */
export function ownSentence(world: World, language: Language, writer: Owner): Part[] {
  return sentence(world, language, world.random.pick(TOPICS), MINE.get(language)!, writer);
}

/** A sentence of a colleague about somebody else, and one with a hard negative. */
export function othersSentences(world: World, language: Language, other: Owner): [Part[], Part[]] {
  return [
    namedSentence(world, language, world.random.pick(TOPICS), other),
    negativeSentence(world, language, other.name),
  ];
}

/** The mail address of a person at a company. */
export function mailAddress({ given, family }: Person, random: World['random']): string {
  const plain = (text: string): string =>
    text
      .normalize('NFKD')
      .replace(/đ/gi, 'd')
      .replace(/[^A-Za-z]/g, '')
      .toLowerCase();
  const local = random.pick([
    `${plain(given)}.${plain(family)}`,
    plain(given).charAt(0) + plain(family),
    `office${random.digits(2)}`,
  ]);
  return `${local}@${random.pick(['quarryhill.example', 'bayfreight.example', 'millbrook.example'])}`;
}

/** A moment as mail programs write it in a reply's first line. */
export function moment(world: World): string {
  const { random } = world;
  return `${date(world, ENGLISH)} at ${random.between(1, 12)}:${random.between(10, 59)} ${random.pick(['AM', 'PM'])}`;
}
