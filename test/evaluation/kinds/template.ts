import type { Value } from '../numbers.ts';
import { createPage, type Part } from '../page.ts';
import type { Draft, Kind } from '../truth.ts';
import { negate, type Owner, plant, type World } from '../world.ts';
import { ENGLISH } from './english.ts';
import { negativeOf } from './other-negatives.ts';
import { paragraph } from './wrapping.ts';
import { bank, date, factsOf, fill, type Slots, someone, TOPICS, type Topic, valueFor } from './writing.ts';

/**
 * What a sort of paper says, in several versions. `[a|b]` is one of them; `{N}`, `{G}`, `{F}`, `{NL}` are a name, its given
 * and family part and `Last, First`; `{ssn}` and the other topics are that person's values, `{street}`, `{town}`, `{state}`
 * and `{zip}` the address; with a digit behind, as in `{N2}` and `{ssn2}`, of another person. `{D}` a date, `{C}` a bank,
 * `{S}` the state of the license, `{B}` the brand of the card; other words are kinds of hard negatives.
 */
export interface Paper {
  readonly texts: readonly string[];
  /** Whether each line is a paragraph that is wrapped; else lines stand as they are. */
  readonly wrapped?: true;
  readonly group?: 'structured';
  readonly ending?: string;
  /** Whether the names of the first person are without a title. */
  readonly untitled?: true;
}

/** Slots of one person: names, values, address. The address is the person's own evidence of residence. */
function personSlots(world: World, text: string, suffix: string, titles: readonly string[]): Slots {
  const who = someone(world, titles);
  const address = world.address();
  const { person } = who;
  const housed = text.includes(`{zip${suffix}}`);
  const owner: Owner = {
    person,
    name: text.includes(`{N${suffix}}`) ? who.name : `${person.given} ${person.family}`,
    resident: housed ? address.resident : undefined,
  };
  const values = new Map(TOPICS.map((topic): [Topic, Value] => [topic, valueFor(world, topic)]));
  const slots = {
    N: who.name,
    NL: `${person.family}, ${person.given}`,
    G: person.given,
    F: person.family,
    street: address.street,
    town: address.town,
    state: address.state,
    zip: address.zip,
    S: factsOf(values.get('license')!).state,
    B: factsOf(values.get('card')!).brand,
    ...Object.fromEntries([...values].map(([topic, value]: [Topic, Value]) => [topic, plant(value, owner)])),
  };
  return Object.fromEntries(Object.entries(slots).map(([key, slot]) => [key + suffix, slot]));
}

function pageOf(world: World, paper: Paper): Draft {
  const { random } = world;
  const text = random
    .pick(paper.texts)
    .trim()
    .replace(/\[([^\][]*\|[^\][]*)\]/g, (_, choices: string) => random.pick(choices.split('|')));
  const suffixes = ['', '2', '3', '4'];
  const titles = paper.untitled ? [] : ENGLISH.titles;
  const people = suffixes.map(suffix => personSlots(world, text, suffix, titles));
  const slots: Slots = Object.assign({}, ...people);
  const page = createPage();
  const width = paper.wrapped ? random.pick([64, 72, 80, undefined]) : undefined;
  for (const line of text.split('\n')) {
    const kinds = [...line.matchAll(/\{([^{}]+)\}/g)]
      .map(([, kind]) => kind!)
      .filter(kind => !(kind in slots));
    const others = kinds.map((kind): [string, Part] => {
      if (kind === 'D') return [kind, date(world, ENGLISH)];
      if (kind === 'C') return [kind, bank(world)];
      return [kind, negate(negativeOf(world, kind))];
    });
    const parts = fill(line, { ...slots, ...(Object.fromEntries(others) as Slots) });
    paragraph(page, parts, { width });
  }
  return page.draft(paper.ending ?? 'txt', random.chance(0.2) ? '\r\n' : '\n');
}

/** A kind of document for each sort of paper. */
export function paperKinds(papers: Readonly<Record<string, Paper>>): readonly Kind[] {
  return Object.entries(papers).map(([id, paper]) => ({
    id,
    group: paper.group ?? 'prose',
    make: world => pageOf(world, paper),
  }));
}
