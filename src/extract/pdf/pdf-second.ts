import { Unread } from '../../lib/unread.ts';
import type { ExtractContext, Piece, Source } from '../../model.ts';
import { layoutPieces } from '../layout.ts';

/** What went wrong, by the name that pdf-parse gives its error; its message could hold text of the record. */
function unread(error: unknown): Unread {
  if (error instanceof Unread) return error;
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return new Unread('encrypted', 'password');
  return new Unread('unreadable', 'damaged');
}

async function open(bytes: Uint8Array, passwords: readonly string[]) {
  const { PDFParse, VerbosityLevel } = await import('pdf-parse');
  let refusal: Unread | null = null;
  for (const password of [undefined, ...passwords]) {
    // pdf-parse takes the bytes for its own, so each try gets a copy.
    const data = new Uint8Array(bytes);
    const parser = new PDFParse({
      data,
      verbosity: VerbosityLevel.ERRORS,
      isEvalSupported: false,
      ...(password === undefined ? {} : { password }),
    });
    try {
      const { total } = await parser.getInfo();
      return { parser, total };
    } catch (error) {
      refusal = unread(error);
      await parser.destroy();
      if (refusal.problem.status !== 'encrypted') break;
    }
  }
  throw refusal ?? new Unread('unreadable', 'damaged');
}

/**
 * Reads the text of a PDF that PDFium refused, page by page, by pdf-parse: no form fields, notes or embedded files.
 *
 * @throws Unread `encrypted` where no password opens it, `unreadable` where it cannot be read either.
 */
export async function* secondReader(source: Source, context: ExtractContext): AsyncGenerator<Piece> {
  const { parser, total } = await open(await source.bytes(), context.passwords);
  try {
    let length = 0;
    for (let number = 1; number <= total; number++) {
      const text = await parser
        .getText({ partial: [number], cellSeparator: '    ', pageJoiner: '' })
        .then(result => result.pages[0]?.text ?? '')
        .catch(error => {
          throw unread(error);
        });
      context.budget.expanded(2 * text.length);
      length += text.trim().length;
      yield* layoutPieces(text.split('\n').map(line => ({ text: line, place: { page: number } })));
    }
    if (length === 0) throw new Unread('unreadable', 'damaged');
    yield { problem: { status: 'partial', cause: 'damaged-part', detail: 'only its plain text was read' } };
  } finally {
    await parser.destroy();
  }
}
