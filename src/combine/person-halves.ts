import { type Hit, isCapital, type Words } from './person-runs.ts';

/** A full name in lower case, both words listed and no common word, on a line that has no capital letter at all. */
export function lowerCase({ text, tokens, words }: Words, at: number): Hit | null {
  const given = words[at]!;
  if (given.given !== 2 || given.folded.length < 3 || given.stop) return null;
  let last = at + 1;
  if (tokens[last]?.gap === 'space' && (tokens[last]!.text.length === 1 || words[last]!.given === 2)) {
    const next = tokens[last + 1];
    if ((next?.gap === 'space' || next?.gap === 'dot') && words[last + 1]!.surname === 2) last++;
  }
  const family = words[last];
  if (family === undefined || family.surname !== 2 || family.folded.length < 3) return null;
  const gap = tokens[last]!.gap;
  if (
    tokens[last]!.shape !== 'lower' ||
    (gap !== 'space' && gap !== 'dot') ||
    (gap === 'dot' && last === at + 1)
  ) {
    return null;
  }
  const from = text.lastIndexOf('\n', tokens[at]!.start) + 1;
  const to = text.indexOf('\n', tokens[at]!.start);
  const line = text.slice(from, to < 0 ? text.length : to);
  return line === line.toLowerCase() ? { first: at, last, kind: 'listed name' } : null;
}

const GIVEN_LABELS: ReadonlySet<string> = new Set([
  'first',
  'given',
  'firstname',
  'fname',
  'givenname',
  'forename',
  'prenom',
  'prenoms',
  'prenon',
  'nombres',
  'fst',
  'frst',
  'nombre',
  'nome',
]);
const FAMILY_LABELS: ReadonlySet<string> = new Set([
  'last',
  'family',
  'lastname',
  'lname',
  'familyname',
  'surname',
  'apellido',
  'apellidos',
  'nom',
  'sobrenome',
  'sobrenomes',
  'apelidos',
  'siyati',
  'apelido',
]);
const TWO_WORDS: ReadonlySet<string> = new Set(['first', 'fst', 'frst', 'given', 'last', 'family']);
const HALVES_APART = 14;

/** A name whose halves have labels of their own in running text: First name: Jane, Last name: Doe; fname=jane&lname=doe. */
export function labelledHalves(all: Words, at: number): Hit | null {
  const { tokens, words } = all;
  const one = labelledValue(all, at, GIVEN_LABELS);
  const two = one === 0 ? labelledValue(all, at, FAMILY_LABELS) : 0;
  if (one + two === 0) return null;
  const value = one + two;
  for (let i = value + 1; i < value + HALVES_APART && i < tokens.length; i++) {
    const other = labelledValue(all, i, one > 0 ? FAMILY_LABELS : GIVEN_LABELS);
    if (other === 0) continue;
    const [given, family] = one > 0 ? [tokens[value]!, tokens[other]!] : [tokens[other]!, tokens[value]!];
    if (words[value]!.stop || words[other]!.stop || family.text.length < 2) return null;
    return { first: value, last: other, kind: 'labelled name', name: `${given.text} ${family.text}` };
  }
  return null;
}

function labelledValue({ tokens, words }: Words, at: number, labels: ReadonlySet<string>): number {
  const folded = words[at]!.folded;
  if (!labels.has(folded)) return 0;
  let value = at + 1;
  const isNamed = TWO_WORDS.has(folded) && /^(?:name|nm)$/.test(words[value]?.folded ?? '');
  if (isNamed) value++;
  while (
    isNamed &&
    tokens[value]?.gap === 'space' &&
    /^(?:and|middle|initial|mi)$/.test(words[value]!.folded)
  )
    value++;
  const gap = tokens[value]?.gap;
  if (gap === 'space' && isNamed) return isCapital(tokens[value]) && !words[value]!.stop ? value : 0;
  return gap === 'colon' || (gap === 'cell' && value > at + 1) ? value : 0;
}
