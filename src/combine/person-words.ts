import { fold } from '../lib/words.ts';
import { isCommonWord, looksEnglish } from './common-words.ts';
import { isAmbiguousGivenName, isGivenName } from './given-names.ts';
import { NAME_TOWNS, ORGANIZATION_WORDS, PARTICLES, STOP_WORDS, STREET_WORDS, TOWNS } from './not-people.ts';
import { isAmbiguousSurname, isSurname } from './surnames.ts';

/** 2: a name in the list and hardly anything else; 1: a name in the list and a word, place or month too; 0: not listed. */
type Listed = 0 | 1 | 2;

/** What is known of one word, by its folded spelling. */
export interface Word {
  readonly folded: string;
  readonly given: Listed;
  readonly surname: Listed;
  /** Never part of a name: a function word, or a word of forms, headings and organizations. */
  readonly stop: boolean;
  /** Common English, or a town: in no list of names, it is no name. */
  readonly common: boolean;
  /** A word of forms or sentences that is a name too (Will, May, Page): it needs a listed partner. */
  readonly weak: boolean;
  /** A spelling that family names have (Szczepańska, Krylova) or letters that English lacks. */
  readonly foreign: boolean;
  readonly particle: boolean;
}

const KEPT = 20_000;
const words = new Map<string, Word>();

/** Looks a word up in the lists of names and words; hyphenated words are judged by their parts. */
export function lookUp(text: string): Word {
  let word = words.get(text);
  if (word !== undefined) return word;
  word = judge(text);
  if (words.size >= KEPT) words.clear();
  words.set(text, word);
  return word;
}

function judge(text: string): Word {
  const parts = text.split(/[-‐‑]/);
  if (parts.length === 1) return judgePart(text);
  const judged = parts.map(part => judgePart(part));
  const known = (list: 'given' | 'surname'): Listed =>
    Math.max(...judged.map(part => (part.stop ? 0 : part[list]))) as Listed;
  return {
    folded: judged.map(part => part.folded).join('-'),
    given: known('given'),
    surname: known('surname'),
    stop: judged.every(part => part.stop),
    common:
      judged.some(part => part.stop && !part.particle) ||
      judged.every(part => part.common && !part.given && !part.surname),
    weak: false,
    foreign: judged.some(part => part.foreign),
    particle: false,
  };
}

const FAMILY_ENDING =
  /^[a-z]{2,}(?:[sc]k[aiy]|czyk|wicz|vich|vic|[eo]va?|enko|chuk|[nrst]yan|dze|shvili|ss?en|sson|dottir|berg|stein|mann?|baum|feld|oglu|poulos|akis|idis|[lt]lini|elli|etti|ucci|acci|otto|[nrd]ez|escu|eaux?|ault|nen|kumar|swamy|rajan|murthy|ezes?|ovic|quist|gaard|stra|sma|huis|oune|ullah|addin|uddin)$/;

/** Letters that only Vietnamese has, in composed text: the word Thế is not the article. */
const VIETNAMESE_LETTER = /[đĐơƠưƯăĂ\u1ea0-\u1ef9]/;

const UNFOLDED = /[^A-Za-z'’ʼ-]/;

function judgePart(text: string): Word {
  const folded = fold(text);
  const stopWord = STOP_WORDS.has(folded);
  const town = TOWNS.has(folded) || NAME_TOWNS.has(folded);
  const isGiven = isGivenName(folded);
  const isFamily = isSurname(folded);
  const foreign = UNFOLDED.test(text) && text.length > 1;
  const weak =
    !foreign &&
    (isCommonWord(folded) || town || stopWord || ORGANIZATION_WORDS.has(folded) || STREET_WORDS.has(folded));
  const given: Listed = !isGiven ? 0 : isAmbiguousGivenName(folded) || weak ? 1 : 2;
  const surname: Listed = !isFamily
    ? 0
    : FREQUENT_SURNAMES.has(folded)
      ? 2
      : isAmbiguousSurname(folded) || weak
        ? 1
        : 2;
  return {
    folded,
    given,
    surname,
    stop:
      stopWord &&
      !VIETNAMESE_LETTER.test(text.normalize('NFC')) &&
      !(foreign && text.normalize('NFC').length < 3) &&
      !(NAMES_TOO.has(folded) && (isGiven || isFamily)),
    common: !foreign && (weak || (!isGiven && !isFamily && looksEnglish(folded))),
    weak: stopWord,
    foreign: foreign || FAMILY_ENDING.test(folded),
    particle: PARTICLES.has(folded),
  };
}

/** Words that are surnames far more often than anything else when they are capitalised. */
const FREQUENT_SURNAMES: ReadonlySet<string> = new Set(
  'smith baker carter turner walker parker taylor wright cooper fisher butler potter gardner tucker tanner harper fuller weaver wheeler foster chandler coleman hart jackson marshall scott burns brown bowman harrison russell thatcher sawyer wagner snyder'.split(
    ' ',
  ),
);

/** Stop words that are people's names all the same. */
const NAMES_TOO: ReadonlySet<string> = new Set(
  'an my do may will jan mar apr jun day page price bank banks street field judge clerk king long so ho he hour gill art case major officer foster page oh york london england france close day week winter general day key trace van union driver marshall sheriff washington florida dakota virginia carolina georgia march august june april july sun her him thu loan nascimento kia'.split(
    ' ',
  ),
);

const VIETNAMESE_FAMILIES: ReadonlySet<string> = new Set(
  'nguyen tran pham huynh hoang ngo vo vu dang bui duong dinh truong phan doan trinh le ly mai lam ho do luong cao dao luu thai dau kieu quach tong to ta ha chau vuong trieu diep'.split(
    ' ',
  ),
);

const VIETNAMESE_SYLLABLE =
  /^(?:b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|tr?|th|v|x)?(?:[aeiouy]|ai|ao|au|ay|eo|eu|ia|ie|ieu|iu|oa|oai|oay|oe|oi|oo|ua|ue|uo|ui|uoi|uu|uy|uye|uya|uou|ye|yeu)(?:ch?|m|n[gh]?|p|t)?$/;

const PINYIN =
  /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ui|un|uo|ue|a|e|i|o|u){1}(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|ia|ie|in|iu|ou|ua|ui|un|uo|ue|a|e|i|o|u)$/;

/** Tells whether a folded word is one of the Vietnamese family names, which stand first. */
export function isVietnameseFamily(folded: string): boolean {
  return VIETNAMESE_FAMILIES.has(folded);
}

/** Tells whether a folded word has the form of one Vietnamese syllable (van, thi, nghia). */
export function isVietnameseSyllable(folded: string): boolean {
  return folded.length <= 6 && VIETNAMESE_SYLLABLE.test(folded);
}

/** Tells whether a folded word has the form of two syllables of Chinese in pinyin (xiulan, zhiqiang). */
export function isPinyin(folded: string): boolean {
  return PINYIN.test(folded);
}

const EAST_ASIAN_FAMILIES: ReadonlySet<string> = new Set(
  'kim lee park choi jung jeong kang cho jo yoon yun jang chang lim im han oh o seo suh shin sin kwon hwang ahn an song ryu yoo yu hong jeon jun ko go moon mun son sohn yang bae pae baek paik heo huh nam noh no roh ha joo ju woo u koo gu ku min jin ji eom um eum chae cheon won bang gong kong hyun hyeon ham byun byeon yeom yum do doh chu choo so sol ma gil ki gi kee pyo myung ok eo eoh mo maeng beom bom seon sun wang tak ok in on na ra bong gal sim wi pi boo li zhang liu chen huang zhao wu zhou xu zhu hu guo he lin gao luo zheng liang xie tang deng feng dong xiao cheng cao yuan pan jiang cai du ye su wei lu ding ren shen yao cui zhong tan fan shi liao jia xia fu fang zou xiong bai meng qin qiu hou yan xue lei long duan hao shao mao qian dai niu bian zhan qu pang'.split(
    ' ',
  ),
);

const KOREAN_SYLLABLE =
  '(?:kk|tt|pp|ss|jj|ch|[bdghjkmnprsty])?(?:yeo|yae|wae|ya|ye|yo|yu|ae|eo|eu|oe|wa|wo|we|wi|ui|oo|ee|a|e|i|o|u)(?:ng|[kntlmpr](?![aeiou]))?';
const KOREAN_GIVEN = new RegExp(`^${KOREAN_SYLLABLE}-?${KOREAN_SYLLABLE}$`);

/** Tells whether a folded word is a family name of Korea or China in its usual spellings (kim, eo, moon, du). */
export function isEastAsianFamily(folded: string): boolean {
  return EAST_ASIAN_FAMILIES.has(folded);
}

/** Tells whether a folded word has the form of a given name of two syllables, Korean or Chinese (minjun, yunying). */
export function isEastAsianGiven(folded: string): boolean {
  return folded.length > 4 && (KOREAN_GIVEN.test(folded) || isPinyin(folded));
}
