import { docx } from '../../../fixtures/office.ts';
import { type PdfLine, pdf } from '../../../fixtures/pdf.ts';
import { createPage, type Page, type Part, textOf, truthOf } from '../page.ts';
import type { Layout } from '../people.ts';
import type { At, Draft, Kind, Negative, Planted } from '../truth.ts';
import type { Owner, World } from '../world.ts';
import { ENGLISH } from './english.ts';
import { SPANISH } from './spanish.ts';
import { paragraph } from './wrapping.ts';
import { date, joined, type Language, namedSentence, negativeSentence, sentence, TOPICS } from './writing.ts';

/** Names in letters of the fonts that every PDF reader has: those of Latin-1 only. */
const SAFE: readonly Layout[] = ['First Last', 'without marks'];

function truths(parts: readonly Part[], at: At): { planted: Planted[]; negatives: Negative[] } {
  const marks = parts.filter(part => typeof part !== 'string').map(mark => truthOf(mark, at));
  return {
    planted: marks.flatMap(({ planted }) => planted),
    negatives: marks.flatMap(({ negatives }) => negatives),
  };
}

const plainOf = (parts: readonly Part[]): string => parts.map(textOf).join('');

function owned(world: World, ...layouts: readonly Layout[]): Owner {
  const person = world.person();
  return { person, name: world.written(person, ...layouts) };
}

/** A letter in Word: the paragraphs are not wrapped, and its lines have no numbers. */
function wordLetter(world: World): Draft {
  const { random } = world;
  const language: Language = random.pick([ENGLISH, ENGLISH, SPANISH]);
  const owner = owned(world, 'First Last', 'First M. Last', 'decomposed', 'at home');
  const other = owned(world, 'First Last', 'F. Last', 'suffix');
  const topic = () => random.pick(TOPICS);
  const body: Part[][] = [
    [date(world, language)],
    [`${language === ENGLISH ? 'Dear' : 'Estimada'} ${owner.name},`],
    joined(sentence(world, language, topic(), language.yours.any, owner), negativeSentence(world, language)),
    joined([random.pick(language.fillers)], negativeSentence(world, language, owner.name)),
    joined(namedSentence(world, language, topic(), other), negativeSentence(world, language, other.name)),
    [random.pick(language.fillers)],
  ];
  const footnote = joined(negativeSentence(world, language));
  const found = [...body, footnote].map(parts => truths(parts, {}));
  return {
    ending: 'docx',
    bytes: docx({ body: body.map(plainOf), footnote: plainOf(footnote) }),
    planted: found.flatMap(({ planted }) => planted),
    negatives: found.flatMap(({ negatives }) => negatives),
  };
}

/** The lines of a text column, of at most 44 characters. */
function columnLines(page: Page): string[] {
  return String(page.draft('txt').bytes).trimEnd().split('\n');
}

/** The characters that the fixed fonts of PDF have; others would be shown wrongly. */
const isLatin = (text: string): boolean => /^[\n -~\u00a0-\u00ff]*$/.test(text);

function column(world: World): {
  lines: string[];
  planted: readonly Planted[];
  negatives: readonly Negative[];
} {
  const owner = owned(world, ...SAFE);
  const page = createPage();
  const { random } = world;
  page.line(owner.name.toUpperCase());
  const paragraphs = [
    joined(
      namedSentence(world, ENGLISH, random.pick(TOPICS), owner),
      negativeSentence(world, ENGLISH, owner.name),
    ),
    joined(
      sentence(world, ENGLISH, random.pick(TOPICS), ENGLISH.theirs, owner),
      negativeSentence(world, ENGLISH),
    ),
  ];
  for (const parts of paragraphs) {
    page.line();
    paragraph(page, parts, { width: 44 });
  }
  const draft = page.draft('txt');
  if (!isLatin(String(draft.bytes))) return column(world);
  return { lines: columnLines(page), planted: draft.planted, negatives: draft.negatives };
}

/** A newsletter of two columns, each about another person, on one page or two. */
async function twoColumns(world: World): Promise<Draft> {
  const pages: PdfLine[][] = [];
  const planted: Planted[] = [];
  const negatives: Negative[] = [];
  const count = world.random.between(1, 2);
  for (let page = 1; page <= count; page++) {
    const [left, right] = [column(world), column(world)];
    const height = Math.max(left.lines.length, right.lines.length);
    pages.push([
      'CASE SUMMARIES',
      '',
      ...Array.from({ length: height }, (_, at) => ({
        cells: [left.lines[at] ?? '', '', right.lines[at] ?? ''],
      })),
    ]);
    for (const part of [left, right]) {
      planted.push(...part.planted.map(one => ({ ...one, at: { page } })));
      negatives.push(...part.negatives.map(one => ({ ...one, at: { page } })));
    }
  }
  return { ending: 'pdf', bytes: await pdf(pages), planted, negatives };
}

/** Letters of Word, and text of two columns in PDF. */
export const OFFICE_FILES: readonly Kind[] = [
  { id: 'docx-letter', group: 'prose', make: wordLetter },
  { id: 'pdf-two-columns', group: 'prose', make: twoColumns },
];
