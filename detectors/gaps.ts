/**
 * What may stand between a word and the number that it names, and what tells that the word has its number already.
 */
import { lower } from './cues.ts';
import { STATE_FORMS } from './license-formats.ts';

const STATES = Object.values(STATE_FORMS)
  .map(({ name }) => name.toLowerCase())
  .join('|');

/** `on the form`, `on file`, `in your record`, and the same in other languages. */
const WHERE =
  '(?:on|in) (?:(?:the|this|that|your|our|my|his|her|their) )?(?:file|form|record|copy|card|page|application|statement|check|letter|report|system)s?|' +
  '(?:en|no|na|au|dans|nan|sur|sou) (?:(?:el|la|los|le|les|o|a|nosso|nossa|nuestro|notre|nou) )?(?:archivo|expediente|formulario|registro|processo|arquivo|ficheiro|pasta|dossier|fichier|formulaire|dosye|katab)(?: (?:la|lan|nou))?';
const LINK = `${WHERE}|numbers?|num|no|nbr|nr|id|is|was|are|of|code|value|as|the|for|field|est|era|son|lan|nan|new|[a-z]{2}|e`;
const FILLER = new RegExp(`^[^a-z0-9]{0,60}(?:(?:${LINK})[^a-z0-9]{1,12}){0,5}$`);
/** `Account at Harbor Savings Bank: 7`: an account is named with the bank that has it. */
const AT_BANK =
  /^ (?:at|with|from) [a-z&'’. -]{2,60}(?:bank|credit union|savings|trust)(?: (?:number|no|is))?[^a-z0-9]{1,6}$/;
/** A clause that ends in a verb: `of Wren Oakfield is 7`, `we were given is 7`. */
const COPULA = /^[^\d;!?=]{0,80}?(?:\s(?:is|was|are|be|es|est|se|e|era)|:)[\s"'(]{1,4}$/;
/** Signs of an amount, or of bytes that are no text. */
const NO_FILLER = /[!$^]/;

const AFTER =
  'is|was|as|not|nao|the|that|thats|this|his|her|my|their|your|our|a|an|on|for|in|of|state|record|file|given|listed|es|no|e|est|pas|pa|se|' +
  'mi|su|seu|sua|son|votre|notre|ou|nou|como|comme|kom|numero|nimewo|number|de|da|do|du|la|el|le|o|valid|primary|new|old';
const AFTER_FILLER = new RegExp(
  `^(?:[^a-z0-9\\n.;!?]{0,6}|[ \\r]{0,2}\\n[ >]{0,4}(?=(?:is|was|as|como|comme|kom|es|est|se|e|pa) ))` +
    `(?:(?:${AFTER}|${STATES}|(?:[a-z]{1,20} )?[a-z]{2,20}['’]s)[^a-z0-9.;!?]{1,3}){0,7}$`,
);

const ABBREVIATION =
  /(?:^|[^\p{L}])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Jr|Sr|Sra|Nos?|no|Atty|Mme|Prof|Rev|Soc|Sec|num)$/u;
const STOP = /[.!?]["')\]]{0,2}\s{1,6}["'(]{0,2}\p{Lu}/gu;

/** Whether a sentence ends in this stretch of text and another begins. */
export function hasSentenceEnd(text: string): boolean {
  for (const { index } of text.matchAll(STOP)) {
    if (text.charAt(index) !== '.' || !ABBREVIATION.test(text.slice(Math.max(0, index - 6), index)))
      return true;
  }
  return false;
}

/** Whether nothing but punctuation and words like "number is" stand between cue and number (lower case). */
export function isFiller(gap: string): boolean {
  return (FILLER.test(gap) || AT_BANK.test(gap)) && !NO_FILLER.test(gap);
}

/** Whether a clause with a verb leads from the cue to the number, within one sentence. */
export function isClause(gap: string): boolean {
  return (
    gap.length < 100 &&
    !/\n\s*\n/.test(gap) &&
    COPULA.test(lower(gap).replace(/\s/g, ' ')) &&
    !hasSentenceEnd(gap)
  );
}

const VERB = /(?:^|[^a-z])(?:is|was|as|that|thats|not|es|e|est|se|pa|como|comme|kom)[^a-z]/;

/** Whether the number is said to be what follows it: `7 as the license number` (lower case); a weak word needs a verb. */
export function leadsBack(gap: string, strong: boolean): boolean {
  return AFTER_FILLER.test(gap) && (strong || !/[a-z]/.test(gap) || VERB.test(gap));
}

/** The number that a cue has taken: what is right behind it, or any of so many digits. */
const NUMBER = /\d(?:[-. ]?\d){4,30}/g;
const LONG = 7;
/** Names and signs between the numbers of a list. */
const ITEM =
  /^[\s,;:()\-–/&|#*]{0,12}(?:(?:and|or|for|of|y|e|et|ou|ak)\s)?(?:\p{Lu}[\p{L}.'’-]{0,24}[\s,;:()\-–/&|#*]{1,6}){0,6}$/u;

/** Whether a number between cue and candidate took the cue, and what follows is no list of such numbers. */
export function isServed(gap: string): boolean {
  const numbers = [...gap.matchAll(NUMBER)].filter(
    ({ 0: number, index }) =>
      number.replace(/\D/g, '').length >= LONG ||
      isFiller(lower(gap.slice(0, index).replace(/[A-Za-z]{1,3}-?$/, ''))),
  );
  const last = numbers.at(-1);
  return last !== undefined && !ITEM.test(gap.slice(last.index + last[0].length));
}

/** Whether the text before a cue ends in a number that it was said of: `7 as the`. */
export function isSaidOf(before: string): boolean {
  const text = lower(before);
  const last = [...text.matchAll(/\d[\d -]{3,30}\d(?!\d)/g)].at(-1);
  if (last === undefined) return false;
  const between = text.slice(last.index + last[0].length);
  return /[a-z]/.test(between) && leadsBack(between, true);
}
