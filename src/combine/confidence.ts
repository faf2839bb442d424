import type { Confidence, EvidenceWord } from '../model.ts';

const LEVELS: readonly Confidence[] = ['low', 'medium', 'high'];

type Rule = readonly [level: Confidence, ...words: EvidenceWord[]];

/** The one table: the first line whose words are all among the evidence tells how sure the element is. */
const RULES: readonly Rule[] = [
  ['high', 'structure'],
  ['high', 'header', 'checksum'],
  ['high', 'header', 'separators'],
  ['high', 'header', 'state format'],
  ['high', 'header', 'own format'],
  ['high', 'header', 'routing number'],
  ['high', 'header'],
  ['high', 'keyword', 'separators'],
  ['high', 'keyword', 'checksum'],
  ['high', 'keyword', 'state format'],
  ['high', 'keyword', 'own format'],
  ['high', 'keyword', 'routing number'],
  ['high', 'issuer', 'checksum', 'separators'],
  ['medium', 'keyword'],
  ['medium', 'issuer', 'checksum'],
  ['medium', 'weak keyword', 'routing number'],
  ['medium', 'weak keyword', 'state format'],
  ['medium', 'weak keyword', 'own format'],
  ['medium', 'weak keyword', 'checksum'],
  ['medium', 'weak keyword', 'separators'],
  ['medium', 'routing number'],
  ['medium', 'own pattern'],
  ['medium', 'own grouping'],
];

/** Lines that hold only where a person's name stands in combination. */
const WITH_A_NAME: readonly Rule[] = [
  ['medium', 'separators'],
  ['medium', 'checksum', 'separators'],
  ['medium', 'weak keyword'],
  ['medium', 'column', 'same row'],
  ['medium', 'column', 'same object'],
];

/** What makes less sure, by one level each. */
const DOUBTS: readonly EvidenceWord[] = ['placeholder', 'other keyword'];
/** Names that leave it open whether the number is theirs: never more than medium. */
const LOOSE: readonly EvidenceWord[] = ['outer name', 'shaped name'];

/** Joins by structure, beside which a name by its shape alone is a name. */
const STRUCTURAL: readonly EvidenceWord[] = ['same row', 'same object', 'same form', 'same entry'];

/** Whether the name is sure enough to lift what would be low alone. */
function lifts(words: ReadonlySet<EvidenceWord>): boolean {
  return !words.has('shaped name') || STRUCTURAL.some(word => words.has(word));
}

/** How sure these words make that the element is what it says and, with a name, that it is that person's. */
export function confidenceOf(words: ReadonlySet<EvidenceWord>, named: boolean): Confidence {
  const fits = ([, ...needed]: Rule): boolean => needed.every(word => words.has(word));
  const rule = RULES.find(fits) ?? (named && lifts(words) ? WITH_A_NAME.find(fits) : undefined);
  const doubts = DOUBTS.filter(word => words.has(word)).length;
  const level = Math.max(0, LEVELS.indexOf(rule?.[0] ?? 'low') - doubts);
  const most = LOOSE.some(word => words.has(word)) ? 1 : 2;
  return LEVELS[Math.min(level, most)]!;
}
