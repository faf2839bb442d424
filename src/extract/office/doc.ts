import { Unread } from '../../lib/unread.ts';
import type { ExtractContext, Piece, Place } from '../../model.ts';
import { type DocStory, type DocText, MARK, readDocText } from './doc-text.ts';
import { addText, createParagraph, currentText, deletedText, type Paragraph } from './docx-paragraph.ts';
import { createTextTable, type TextTable } from './docx-table.ts';
import type { OleContainer } from './ole-container.ts';

/** Characters that stand for something else in a Word document's text. */
const REPLACED: Readonly<Record<string, string>> = { '\x0b': '\n', '\x1e': '-', '\xa0': ' ', '\t': '\t' };
const FIELD = { begin: '\x13', separate: '\x14', end: '\x15' } as const;
const PARAGRAPH = '\r';
const CELL = '\x07';
const PAGE = '\x0c';

/** What an equation field shows, which has no result: text laid over or beside other text. Other fields show none. */
function equationText(instruction: string): string {
  if (!/^\s{0,10}EQ\b/i.test(instruction)) return '';
  return instruction.replace(/^\s{0,10}EQ|\\[*a-z]{1,20}\s?("[^"]{0,100}"|\w{0,20})|[(),]/gi, ' ').trim();
}

/** The pieces of one story: paragraphs as segments, tables as rows. */
function* readStory({ text, marks }: DocText, story: DocStory): Generator<Piece> {
  const prefix = story.name === '' ? '' : `${story.name} `;
  let paragraph: Paragraph = createParagraph();
  let table: TextTable | null = null;
  let inRow = false;
  let [count, tables, apart] = [0, 0, true];
  /** For each open field its instruction, which is no text of the document; null once its result begins. */
  const fields: (string | null)[] = [];

  function* say(words: string, field: string): Generator<Piece> {
    if (words.trim() === '') return;
    yield { segment: { text: words, place: { field }, ...(apart ? { apart: true as const } : {}) } };
    apart = false;
  }

  function* endTable(): Generator<Piece> {
    if (table === null) return;
    if (inRow) yield* table.closeRow();
    yield* table.end();
    table = null;
    inRow = false;
    apart = true;
  }

  function enterCell(): TextTable {
    if (table === null) {
      tables += 1;
      table = createTextTable(`${prefix}table ${tables}`, (): Place => ({}));
    }
    if (!inRow) {
      table.openRow();
      table.openCell();
      inRow = true;
    }
    return table;
  }

  function* endParagraph(at: number): Generator<Piece> {
    const old = deletedText(paragraph);
    const words = currentText(paragraph);
    const inTable = text[at] === CELL || (marks[at]! & MARK.inTable) !== 0;
    paragraph = createParagraph();
    if (inTable) enterCell().paragraph(words);
    else {
      yield* endTable();
      count += 1;
      yield* say(words, `${prefix}paragraph ${count}`);
    }
    if (old !== null) yield* say(old, `${prefix}paragraph ${count} (deleted text)`);
  }

  function* endCell(at: number): Generator<Piece> {
    const known = (marks[at]! & MARK.rowEnd) !== 0;
    // Without formatting a row's end can only be guessed: it is an empty cell behind a cell.
    const guessed = (marks[at]! & MARK.inTable) === 0 && text[at - 1] === CELL;
    if ((known || guessed) && table !== null) {
      paragraph = createParagraph();
      yield* table.closeRow();
      inRow = false;
      return;
    }
    yield* endParagraph(at);
    enterCell().closeCell();
    table!.openCell();
  }

  for (let at = story.start; at < story.end; at++) {
    const letter = text[at]!;
    if (letter === FIELD.begin) fields.push('');
    else if (letter === FIELD.separate && fields.length > 0) fields[fields.length - 1] = null;
    else if (letter === FIELD.end) addText(paragraph, equationText(fields.pop() ?? ''), null);
    else if (letter === CELL) yield* endCell(at);
    else if (letter === PARAGRAPH || letter === PAGE) {
      fields.length = 0;
      yield* endParagraph(at);
    } else if (fields.some(field => field !== null)) {
      const field = fields.at(-1);
      if (typeof field === 'string') fields[fields.length - 1] = field + letter;
    } else {
      const shown = REPLACED[letter] ?? (letter < ' ' ? '' : letter);
      const mark = marks[at]!;
      addText(paragraph, shown, mark & MARK.deleted ? 'deleted' : mark & MARK.inserted ? 'inserted' : null);
    }
  }
  yield* endParagraph(story.end - 1);
  yield* endTable();
}

/** The text of a Word 97-2003 or Word 6/95 document, with its notes, headers, comments and text boxes. */
function* readOwn(container: OleContainer): Generator<Piece> {
  const document = readDocText(container);
  for (const story of document.stories) yield* readStory(document, story);
}

interface Extracted {
  getBody(options: object): string;
  getFootnotes(options: object): string;
  getEndnotes(options: object): string;
  getHeaders(options: object): string;
  getAnnotations(options: object): string;
  getTextboxes(options: object): string;
}

/** Reads through word-extractor what the own reader refuses. */
async function* readOther(bytes: Uint8Array): AsyncGenerator<Piece> {
  // The package brings no types.
  const name = 'word-extractor';
  const { default: WordExtractor } = (await import(name)) as {
    default: new () => { extract(bytes: Buffer): Promise<Extracted> };
  };
  let found: Extracted;
  try {
    found = await new WordExtractor().extract(Buffer.from(bytes));
  } catch {
    throw new Unread('unreadable', 'damaged', 'Word document');
  }
  const plain = { filterUnicode: false };
  const stories: readonly (readonly [string, string])[] = [
    ['', found.getBody(plain)],
    ['footnote ', found.getFootnotes(plain)],
    ['header ', found.getHeaders(plain)],
    ['comment ', found.getAnnotations(plain)],
    ['endnote ', found.getEndnotes(plain)],
    ['text box ', found.getTextboxes(plain)],
  ];
  for (const [story, text] of stories) {
    for (const [index, line] of text.split('\n').entries()) {
      if (line.trim() !== '')
        yield { segment: { text: line, place: { field: `${story}paragraph ${index + 1}` } } };
    }
  }
}

/** Reads a Word document in a compound file. @throws Unread `damaged` where neither reader takes it. */
export async function* readDoc(
  container: OleContainer,
  bytes: Uint8Array,
  _context: ExtractContext,
): AsyncGenerator<Piece> {
  let pieces: Generator<Piece>;
  let first: IteratorResult<Piece>;
  try {
    pieces = readOwn(container);
    first = pieces.next();
  } catch {
    yield* readOther(bytes);
    return;
  }
  if (!first.done) yield first.value;
  yield* pieces;
}
