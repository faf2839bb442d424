import { allFakers, type Faker } from '@faker-js/faker';
import { lookUp } from '../../src/combine/person-words.ts';
import type { Random } from './random.ts';

/** An invented person. Names are as the person would write them: with diacritics, particles and two surnames. */
export interface Person {
  readonly community: string;
  readonly given: string;
  /** One capital letter. */
  readonly middle: string;
  readonly family: string;
  /** Whether the community writes the family name first at home. */
  readonly familyFirst: boolean;
}

interface Source {
  readonly given: (random: Random) => string;
  readonly family: (random: Random) => string;
  readonly familyFirst?: true;
}

const words = (list: string): readonly string[] => list.split(' ');

/** A source from one of faker's locales (MIT; https://fakerjs.dev), drawn by our own seed. */
function faked(...locales: readonly (keyof typeof allFakers)[]): Source {
  const draw = (random: Random, part: (faker: Faker) => string): string => {
    const faker = allFakers[random.pick(locales)];
    faker.seed(random.below(2 ** 31));
    return part(faker);
  };
  return {
    given: random => draw(random, ({ person }) => person.firstName()),
    family: random => draw(random, ({ person }) => person.lastName()),
  };
}

/** A source that puts names together of parts, for communities that faker has no locale for. */
function composed(given: readonly string[], starts: readonly string[], ends: readonly string[]): Source {
  const family = (random: Random): string => {
    const start = random.pick(starts);
    const end = random.pick(ends);
    return start + (/[-]$/.test(start) ? capital(end) : end);
  };
  return { given: random => random.pick(given), family };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const SYLLABLES = words(
  'bao chang cheng chun dan fang feng guang hai han hong hua hui jia jian jing jun kai lan lei li lin ling mei min ming na ning peng ping qi qiang qing rong rui shan shu tao ting wei wen xia xiang xiao xin xue yan yang yi ying yong yu yuan yue yun ze zhen zhi zhong',
);

/** By community: whom the records of a Massachusetts business name. */
const SOURCES: Readonly<Record<string, Source>> = {
  anglo: faked('en_US', 'en_GB', 'en_CA'),
  irish: composed(
    words(
      'Aoife Siobhan Ciaran Declan Niamh Brendan Maeve Colm Sean Eileen Roisin Padraig Fiona Kieran Nora',
    ),
    words("O'D O'M O'R McG McC McL Mac O'H McN FitzG FitzM O’K"),
    words('onnell agher elly orman arrigan oughlin andrew ennessy eill eraghty urragh onovan afferty iskey'),
  ),
  hispanic: faked('es', 'es_MX'),
  portuguese: faked('pt_PT', 'pt_BR'),
  'cape verdean': composed(
    words('Adilson Ivone Djamila Nelson Zenaida Edmilson Arlinda Silvino Eneida Hirondina Osvaldo Crisolita'),
    words('Mont Var Tava Fur Lop Cor Bar Gomi Rebe Sanch'),
    words('eiro ela res tado inho reia bosa lo nelo ardo'),
  ),
  haitian: composed(
    words(
      'Wisline Jean-Robert Marckenson Guerda Fabiola Jude Mirlande Evens Rose-Laure Wilner Nadège Frantz Islande Kervens',
    ),
    words('Saint- Desr Bel Char Jean- Pier Delv Beau Lafle Mont Flori Petit-'),
    words('osiers humeur les relus fils re-Louis a voir ur plaisir mond homme'),
  ),
  french: faked('fr', 'fr_CA', 'fr_CH'),
  italian: faked('it'),
  vietnamese: { ...faked('vi'), familyFirst: true },
  chinese: {
    given: random => {
      const one = capital(random.pick(SYLLABLES));
      return random.chance(0.6) ? one + random.pick(SYLLABLES) : one;
    },
    family: random =>
      random.pick(
        words(
          'Ouyang Situ Shangguan Zhuge Bian Chai Dou Feng Gai Hou Jia Kuang Leng Miao Ning Pang Qin Ruan Shao Teng Weng Xing Yao Zhong Chen Wang Li Zhang',
        ),
      ),
    familyFirst: true,
  },
  khmer: composed(
    words('Sokha Bopha Chanthy Dara Kosal Maly Pisey Ratana Sopheap Vannak Veasna Borey Sreyneang Vuthy'),
    words('Ch So Kh Ph Pr Th Vann Sam Nh Mea'),
    words('ea um oun ak eang orn im en ok as'),
  ),
  indian: faked('en_IN'),
  african: faked('en_NG', 'en_GH', 'yo_NG', 'zu_ZA'),
  arab: composed(
    words('Hanan Youssef Rania Tariq Khadija Bilal Samira Walid Nadia Karim Fatima Ziad Layla Anwar'),
    words('Al- El- Ab Ha Sha Kha Na Mas Bou Ben'),
    words('masri khatib doun ddad heen lil ssar oud chaib moussa'),
  ),
  slavic: faked('pl', 'cs_CZ', 'hr', 'sk'),
  germanic: faked('de', 'nl', 'sv', 'nb_NO', 'da'),
  russian: composed(
    words('Dmitri Svetlana Anatoly Oksana Yevgeny Galina Maksim Lyudmila Arkady Zhanna Ruslan Tamara'),
    words('Bel Gor Krav Shev Volk Tim Zakh Mor Sokol Yak'),
    words('enko chuk ova ov insky oshin arov evich ets ubovsky'),
  ),
};

/** The communities that people come from. */
const COMMUNITIES: readonly string[] = Object.keys(SOURCES);

/** Share of people whose surname has to be in no list of the detector's. */
const UNLISTED = 0.4;
const TRIES = 40;

/** Whether the detector knows a surname: only to see to it that enough are unknown to it. */
export function isListedSurname(family: string): boolean {
  return lookUp(family).surname > 0;
}

/** Someone of one of the communities, each as often as the other. */
export function somebody(random: Random): Person {
  const community = random.pick(COMMUNITIES);
  const source = SOURCES[community]!;
  const unlisted = random.chance(UNLISTED);
  let family = source.family(random);
  for (let tries = 0; unlisted && isListedSurname(family) && tries < TRIES; tries++)
    family = source.family(random);
  return {
    community,
    given: source.given(random).trim(),
    middle: random.pick([...'ABCDEFGHJKLMNPRSTW']),
    family: family.trim(),
    familyFirst: source.familyFirst ?? false,
  };
}

const plain = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');

/** The ways in which a name is written, by name: facts of the trade, with `First`, `Last`, `M` as in forms. */
export const LAYOUTS = {
  'First Last': ({ given, family }: Person) => `${given} ${family}`,
  'First M. Last': ({ given, middle, family }: Person) => `${given} ${middle}. ${family}`,
  'First M Last': ({ given, middle, family }: Person) => `${given} ${middle} ${family}`,
  'F. Last': ({ given, family }: Person) => `${given.charAt(0)}. ${family}`,
  'F. M. Last': ({ given, middle, family }: Person) => `${given.charAt(0)}. ${middle}. ${family}`,
  'Last, First': ({ given, family }: Person) => `${family}, ${given}`,
  'Last, First M': ({ given, middle, family }: Person) => `${family}, ${given} ${middle}`,
  'Last, F.': ({ given, family }: Person) => `${family}, ${given.charAt(0)}.`,
  'LAST FIRST M': ({ given, middle, family }: Person) => plain(`${family} ${given} ${middle}`).toUpperCase(),
  'FIRST LAST': ({ given, family }: Person) => `${given} ${family}`.toUpperCase(),
  'LAST, FIRST': ({ given, family }: Person) => plain(`${family}, ${given}`).toUpperCase(),
  'first last': ({ given, family }: Person) => plain(`${given} ${family}`).toLowerCase(),
  'at home': ({ given, family, familyFirst }: Person) =>
    familyFirst ? `${family} ${given}` : `${given} ${family}`,
  'without marks': ({ given, family }: Person) => plain(`${given} ${family}`),
  decomposed: ({ given, family }: Person) => `${given} ${family}`.normalize('NFD'),
  suffix: ({ given, family }: Person) => `${given} ${family} Jr.`,
} satisfies Readonly<Record<string, (person: Person) => string>>;

export type Layout = keyof typeof LAYOUTS;
