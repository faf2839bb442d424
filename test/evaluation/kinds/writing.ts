import { account, card, iban, license, ssn, stateId, type Value } from '../numbers.ts';
import type { Part } from '../page.ts';
import type { Layout } from '../people.ts';
import type { Random } from '../random.ts';
import { type Mark, negate, type Owner, plant, type World } from '../world.ts';
import { negativeOf } from './other-negatives.ts';

/** What a sentence can tell of. */
export type Topic = 'ssn' | 'license' | 'state-id' | 'card' | 'account' | 'iban';

/** The sentences of one language. `{N}` a name, `{V}` the value, `{L}` its label, `{X}` a hard negative, `{D}` a date. */
export interface Language {
  readonly months: readonly string[];
  /** How a date is written, of `{d}`, `{m}` and `{y}`. */
  readonly dated: string;
  readonly titles: readonly string[];
  readonly labels: Readonly<Record<Topic, readonly string[]>>;
  /** Sentences that name the owner, and those that speak to, or of, one who was named above. */
  readonly named: Readonly<Record<Topic | 'any', readonly string[]>>;
  readonly yours: Readonly<Record<Topic | 'any', readonly string[]>>;
  readonly theirs: readonly string[];
  /** Each `kind of negative|sentence`, with `{N}` and without. */
  readonly negatives: readonly string[];
  readonly fillers: readonly string[];
}

/** The lines of a text, each a template. */
export const lines = (text: string): readonly string[] => text.trim().split('\n');

const DASHES = ['\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212'];
const SPACES = ['\u00a0', '\u2009', '\u202f', '\u2007'];

const fullWidth = (text: string): string =>
  text.replace(/\d/g, digit => String.fromCharCode(0xff10 + Number(digit)));

/** A value as word processors and phones write it: now and then with other dashes, spaces, digits or a zero-width space. */
function asTyped(random: Random, value: Value): Value {
  const { raw } = value;
  if (random.chance(0.08)) return { ...value, raw: raw.replaceAll('-', random.pick(DASHES)) };
  if (random.chance(0.08)) return { ...value, raw: raw.replaceAll(' ', random.pick(SPACES)) };
  if (random.chance(0.015)) return { ...value, raw: fullWidth(raw) };
  if (random.chance(0.015)) {
    const at = random.between(2, raw.length - 2);
    return { ...value, raw: `${raw.slice(0, at)}\u200b${raw.slice(at)}` };
  }
  return value;
}

/** A value of a topic, in one of the ways in which people write it. */
export function valueFor({ random }: World, topic: Topic): Value {
  const makers: Record<Topic, () => Value> = {
    ssn: () => ssn(random, random.pick(['-', '-', '-', '-', '-', '-', ' ', '', '', '.'])),
    license: () => license(random),
    'state-id': () => stateId(random),
    card: () => card(random, random.pick([' ', ' ', '-', ''])),
    account: () => account(random),
    iban: () => iban(random, random.pick([' ', ' ', ''])),
  };
  return asTyped(random, makers[topic]());
}

/** Topics, the more usual ones more often. */
export const TOPICS: readonly Topic[] = [
  ...(['ssn', 'ssn', 'ssn', 'ssn', 'license', 'license', 'card', 'card'] as const),
  ...(['account', 'account', 'state-id', 'iban'] as const),
];

const STATES: Readonly<Record<string, string>> = {
  ...{ MA: 'Massachusetts', NH: 'New Hampshire', RI: 'Rhode Island', CT: 'Connecticut', NY: 'New York' },
  ...{ NJ: 'New Jersey', FL: 'Florida', CA: 'California', PA: 'Pennsylvania', TX: 'Texas', MI: 'Michigan' },
  ...{ IL: 'Illinois', ME: 'Maine', VA: 'Virginia', OH: 'Ohio' },
};

const BRANDS: readonly (readonly [RegExp, string])[] = [
  [/^4/, 'Visa'],
  [/^(5|2)/, 'Mastercard'],
  [/^3[47]/, 'American Express'],
  [/^6/, 'Discover'],
  [/^36/, 'Diners Club'],
  [/^35/, 'JCB'],
];

/** The name of the state that a value is of, and the brand of a card. */
export function factsOf({ raw, state }: Value): { state: string; brand: string } {
  const brand = BRANDS.find(([start]) => start.test(raw.normalize('NFKC')))?.[1] ?? 'Visa';
  return { state: STATES[state ?? 'MA']!, brand };
}

const BANKS =
  'Harbor Point Savings Bank|Bay Colony Credit Union|Granite Shore Bank|Pioneer Valley Co-operative Bank|Tidewater Federal Credit Union|First Commonwealth Trust|Cape & Islands Bank'.split(
    '|',
  );

/** A bank that does not exist. */
export const bank = ({ random }: World): string => random.pick(BANKS);

/** A date in words or digits. */
export function date({ random }: World, language?: Language): string {
  const day = random.between(1, 28);
  const month = random.between(1, 12);
  if (language === undefined || random.chance(0.3)) return `${month}/${day}/2025`;
  return language.dated
    .replace('{d}', String(day))
    .replace('{m}', language.months[month - 1]!)
    .replace('{y}', '2025');
}

const PROSE: readonly Layout[] = [
  ...(['First Last', 'First Last', 'First Last', 'First Last', 'First M. Last', 'First M. Last'] as const),
  ...(['First M Last', 'F. Last', 'F. M. Last', 'FIRST LAST', 'decomposed'] as const),
  ...(['without marks', 'at home', 'suffix'] as const),
];

/** Somebody with the name as a sentence would write it, now and then with a title. */
export function someone(world: World, titles: readonly string[] = []): Owner {
  const person = world.person();
  const name = world.written(person, ...PROSE);
  const title = titles.length > 0 && world.random.chance(0.15) ? `${world.random.pick(titles)} ` : '';
  return { person, name: title + name };
}

/** What stands for each slot of a template. */
export type Slots = Readonly<Record<string, string | Mark>>;

/** The parts of a template whose slots are filled; a full stop after a name that ends in one is not doubled. */
export function fill(template: string, slots: Slots): Part[] {
  const parts: Part[] = [];
  for (const piece of template.split(/(\{[^{}]+\})/)) {
    const slot = slots[piece.slice(1, -1)];
    if (!piece.startsWith('{') || slot === undefined) {
      const last = parts.at(-1);
      const doubled = piece.startsWith('.') && typeof last === 'string' && last.endsWith('.');
      parts.push(doubled ? piece.slice(1) : piece);
    } else parts.push(slot);
  }
  return parts.filter(part => part !== '');
}

/** A sentence with a value of a topic. @param slots more slots, and the owner's name where another is wanted. */
export function sentence(
  world: World,
  language: Language,
  topic: Topic,
  templates: readonly string[],
  owner: Owner | null,
  slots: Slots = {},
): Part[] {
  const value = valueFor(world, topic);
  const { state, brand } = factsOf(value);
  const template = world.random
    .pick(templates)
    .replace('{L}', world.random.pick(language.labels[topic]))
    .replaceAll('{S}', state)
    .replaceAll('{B}', brand)
    .replaceAll('{C}', bank(world))
    .replaceAll('{D}', date(world, language))
    .replace(/^\p{Ll}/u, letter => letter.toUpperCase());
  return fill(template, { N: owner?.name ?? '', V: plant(value, owner), ...slots });
}

/** A sentence of the language that names the owner. */
export function namedSentence(world: World, language: Language, topic: Topic, owner: Owner): Part[] {
  const templates = world.random.chance(0.4) ? language.named.any : language.named[topic];
  return sentence(world, language, topic, templates, owner);
}

/** A sentence with a hard negative. @param name whose it is; without, a sentence that names no one. */
export function negativeSentence(world: World, language: Language, name?: string): Part[] {
  const fit = language.negatives.filter(line => line.includes('{N}') === (name !== undefined));
  const [kind, template] = world.random.pick(fit).split('|') as [string, string];
  return fill(template.replaceAll('{D}', date(world, language)), {
    N: name ?? '',
    X: negate(negativeOf(world, kind)),
  });
}

/** A template with a name, dates and, in braces, kinds of hard negatives. */
export function filled(world: World, language: Language, template: string, name = ''): Part[] {
  const text = template.replaceAll('{D}', date(world, language)).replaceAll('{C}', bank(world));
  const kinds = [...text.matchAll(/\{([^{}]{2,})\}/g)].map(([, kind]) => kind!);
  const negatives = kinds.map(kind => [kind, negate(negativeOf(world, kind))] as const);
  return fill(text, { N: name, ...Object.fromEntries(negatives) });
}

/** Sentences one after the other. */
export function joined(...sentences: readonly (readonly Part[])[]): Part[] {
  return sentences.flatMap((parts, at) => (at === 0 ? [...parts] : [' ', ...parts]));
}
