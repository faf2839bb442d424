/** A stretch of a paragraph that tracked changes added or took away; indexes in its text, end exclusive. */
interface Change {
  readonly kind: 'deleted' | 'inserted';
  readonly start: number;
  end: number;
}

/** A paragraph while its runs are joined: all text, kept, inserted and deleted, and which is which. */
export interface Paragraph {
  text: string;
  readonly changes: Change[];
  /** The page that its first character stands on. */
  page: number | null;
  /** Comments and notes that hang on it, as `comment 3`. */
  readonly anchors: string[];
}

/** An empty paragraph. */
export function createParagraph(): Paragraph {
  return { text: '', changes: [], page: null, anchors: [] };
}

/** Adds a run's text. */
export function addText(paragraph: Paragraph, text: string, change: Change['kind'] | null): void {
  const start = paragraph.text.length;
  paragraph.text += text;
  if (change === null) return;
  const last = paragraph.changes.at(-1);
  if (last?.kind === change && last.end === start) last.end += text.length;
  else paragraph.changes.push({ kind: change, start, end: start + text.length });
}

function without(paragraph: Paragraph, kind: Change['kind']): string {
  let kept = '';
  let at = 0;
  for (const change of paragraph.changes) {
    if (change.kind !== kind) continue;
    kept += paragraph.text.slice(at, change.start);
    at = change.end;
  }
  return kept + paragraph.text.slice(at);
}

/** The text as it reads with all changes accepted. */
export function currentText(paragraph: Paragraph): string {
  return paragraph.changes.length === 0 ? paragraph.text : without(paragraph, 'deleted');
}

/** Replaces digits by blanks, so that a text can stand again beside something without its numbers counting twice. */
export function blankDigits(text: string): string {
  return text.replace(/\d/g, ' ');
}

/**
 * The text as it read before the changes, where any was deleted; else null. Numbers that no deletion touches are
 * blanked: they stand in the current text too and are to be found once.
 */
export function deletedText(paragraph: Paragraph): string | null {
  if (!paragraph.changes.some(change => change.kind === 'deleted')) return null;
  let text = '';
  const deleted: { start: number; end: number }[] = [];
  let at = 0;
  for (const change of paragraph.changes) {
    text += paragraph.text.slice(at, change.start);
    if (change.kind === 'deleted') {
      deleted.push({ start: text.length, end: text.length + change.end - change.start });
      text += paragraph.text.slice(change.start, change.end);
      // What was put in its place may follow without a blank; a number ends where its deletion ends.
      if (/\d$/.test(text) && /^\p{L}/u.test(paragraph.text.slice(change.end))) text += ' ';
    }
    at = change.end;
  }
  text += paragraph.text.slice(at);
  return text.trimEnd().replace(/\d[\d ./-]{0,60}/g, (number, start: number) => {
    const touched = deleted.some(range => range.start < start + number.length && range.end > start);
    return touched ? number : blankDigits(number);
  });
}
