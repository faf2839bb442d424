import type { OfficePackage } from './ooxml.ts';
import { type Note, rowOf } from './xlsx-sheet.ts';
import { unescapeText } from './xlsx-strings.ts';
import { attribute, scanXml, type XmlHandler } from './xml-stream.ts';

/** Characters of notes that are held for one sheet. */
const HELD = 8 << 20;

function createNotes(take: (cell: string, text: string) => void): XmlHandler {
  let cell = '';
  let text = '';
  let capturing = false;
  return {
    open(tag, attributes) {
      if (tag === 'comment' || tag === 'threadedComment') {
        cell = attribute(attributes, 'ref') ?? '';
        text = '';
      } else capturing = tag === 't' || tag === 'text';
    },
    close(tag) {
      capturing = false;
      if (tag === 'comment' || tag === 'threadedComment') take(cell, unescapeText(text).trim());
    },
    text(more) {
      if (capturing) text += more;
    },
  };
}

/**
 * Reads a sheet's comments, old and threaded, by row. Excel writes each threaded comment a second time as an old one;
 * that copy is left out.
 *
 * @returns the notes and whether all of them were read.
 */
export async function readNotes(
  pkg: OfficePackage,
  sheetPath: string,
): Promise<{ notes: Map<number, Note[]>; whole: boolean }> {
  const notes = new Map<number, Note[]>();
  const threaded = new Set<string>();
  let held = 0;
  let whole = true;
  const relations = await pkg.relations(sheetPath);
  for (const kind of ['threadedComment', 'comments']) {
    for (const { target } of relations.filter(({ type }) => type === kind)) {
      const handler = createNotes((cell, text) => {
        if (text === '' || (kind === 'comments' && threaded.has(cell) && text.startsWith('['))) return;
        if (kind === 'threadedComment') threaded.add(cell);
        held += text.length;
        if (held > HELD) {
          whole = false;
          return;
        }
        const row = rowOf(cell) ?? 1;
        const note = { cell, row, text };
        const sameRow = notes.get(row);
        if (sameRow === undefined) notes.set(row, [note]);
        else sameRow.push(note);
      });
      if (!pkg.parts.has(target)) whole = false;
      else if (!(await scanXml(pkg.open(target), handler))) whole = false;
    }
  }
  return { notes, whole };
}
