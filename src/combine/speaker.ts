import type { Person } from './persons.ts';
import { endsSentence } from './sentences.ts';

/** Characters before a number in which "my" may stand, and after it "for me". */
const REACH = 160;

/** "My number", with no word for kin behind it: "my daughter Ida Vos, SSN ..." speaks of Ida Vos. */
const MINE =
  /(?<![\p{L}\p{M}'’])(?:my|mi|meu|minha|mon|ma)\s(?!(?:own\s|late\s|dear\s|beloved\s|oldest\s|eldest\s|youngest\s)?(?:wife|husband|spouse|partner|son|daughter|child|mother|father|mom|dad|sister|brother|uncle|aunt|niece|nephew|cousin|grand\p{L}{1,10}|friend|client|employee|tenant|patient|boss|attorney|lawyer|agent|executor|neighbor|esposa|esposo|hij[oa]|madre|padre|herman[oa]|filh[oa]|mãe|pai|irmã|irmão|marido|mulher|femme|mari|fils|fille|mère|père|frère|soeur|sœur)(?!\p{L}))/giu;
const FOR_ME = /^[^.!?\n]{0,80}(?<![\p{L}])(?:for me|mine|of mine)(?![\p{L}])/iu;

/** `I, NAME,` of an affidavit or a will. */
const DECLARES = /(?<![\p{L}\p{M}])(?:I|Yo|Eu|Je soussigné(?:e)?|Mwen(?: menm)?),?\s$/u;
/** A line that says who speaks: a mail's header, or a chat's name with its time before or behind. */
const HEADS_LINE =
  /(?:^|\n)[ \t>]{0,12}(?:(?:from|de|sent by|on behalf of)\s?:\s?["“]?|[[(]?\d{1,2}:\d{2}[^\n\p{L}]{0,8}(?:[ap]\.?m\.?)?[^\n\p{L}]{0,6}|[[(]?\d{4}-\d\d-\d\d[^\n\p{L}]{0,24})?$/iu;
const AFTER_NAME = /^(?:["”]?\s?<|["”]?\s?:|\s{1,4}[[(]?\d{1,2}:\d{2}|[ \t]*\n)/u;
/** Closings of a letter or mail, right before the name of its writer. */
const CLOSING =
  /(?:sincerely|regards|thanks|thank you|yours truly|respectfully|best|cheers|saludos|atentamente|gracias|atenciosamente|obrigad[oa]|cordialement|merci|mèsi)[,.!]?\s{1,6}$/iu;

/** Whether a number is the writer's own: "my card", "the number that you have for me", with no one named between. */
export function isSpeakersOwn(text: string, start: number, end: number, people: readonly Person[]): boolean {
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start);
  const last = [...before.matchAll(MINE)].at(-1);
  if (last !== undefined) {
    const at = from + last.index;
    const isClear = !endsSentence(text.slice(at, start));
    return isClear && !people.some(person => person.start >= at && person.end <= start);
  }
  const after = text.slice(end, end + REACH);
  if (!FOR_ME.test(after)) return false;
  return !people.some(person => person.end <= start && !endsSentence(text.slice(person.end, start)));
}

/** Who speaks at `start`: the one whose line or declaration began last, else who signs right below; null: no one is told. */
export function speakerAt(text: string, start: number, people: readonly Person[]): Person | null {
  for (const person of people.filter(({ end }) => end <= start).reverse()) {
    const before = text.slice(Math.max(0, person.start - 60), person.start);
    if (DECLARES.test(before)) return person;
    const isLine = HEADS_LINE.test(before) && AFTER_NAME.test(text.slice(person.end, person.end + 12));
    const isHeader =
      isLine && (/:\s?["“]?$/.test(before) || /\d/.test(before.slice(before.lastIndexOf('\n') + 1)));
    const isTimed = isLine && /^(?:["”]?\s?:|\s{1,4}[[(]?\d)/.test(text.slice(person.end, person.end + 8));
    if (isHeader || isTimed) return person;
  }
  return (
    people.find(
      person =>
        person.start > start && CLOSING.test(text.slice(Math.max(0, person.start - 30), person.start)),
    ) ?? null
  );
}
