/** One field as written: its value and where the value begins. */
export interface Field {
  readonly value: string;
  readonly line: number;
  /** UTF-16 units from 1, of the value's first character (behind an opening quote). */
  readonly column: number;
  /** Written in quotes. */
  readonly quoted: boolean;
}

/** One record of a delimited file. */
export interface CsvRecord {
  readonly fields: readonly Field[];
  /** Line of its first character, from 1. */
  readonly line: number;
}

/** A quoted field longer than this, in UTF-16 units, was never meant as one: its quote is taken as a character. */
const LONGEST_FIELD = 1 << 20;
const LF = 10;
const CR = 13;
const QUOTE = 34;

/** Where a record's end was found: after its line end; `open` true where a quote is still open at the buffer's end. */
interface End {
  readonly end: number;
  readonly next: number;
  readonly open: boolean;
}

/** Finds the next place of a character from ascending positions; what was found ahead is kept, as texts may hold none. */
function ahead(char: string) {
  let text = '';
  let found = -1;
  let asked = 0;
  return (within: string, from: number): number => {
    if (within === text && from >= asked && found >= from) return found;
    text = within;
    asked = from;
    const at = within.indexOf(char, from);
    found = at === -1 ? within.length : at;
    return found;
  };
}

function afterEnd(text: string, end: number): number {
  return text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
}

/** The closing quote of a field that opens at `from - 1`; -1 where there is none. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text.charCodeAt(at + 1) !== QUOTE) return at;
  }
  return -1;
}

/** Reads fields out of text that comes in chunks. */
export function createCsvReader(delimiter: string) {
  let buffer = '';
  let line = 1;
  const nextLf = ahead('\n');
  const nextCr = ahead('\r');
  const nextQuote = ahead('"');
  const lineEnd = (from: number) => Math.min(nextLf(buffer, from), nextCr(buffer, from));

  /** The end of the record that begins at `from`; quotes count only where a field begins with one. */
  function recordEnd(from: number, final: boolean): End {
    let end = lineEnd(from);
    if (nextQuote(buffer, from) > end) return { end, next: afterEnd(buffer, end), open: false };
    for (let at = from; ; ) {
      if (buffer.charCodeAt(at) === QUOTE) {
        const close = closingQuote(buffer, at + 1);
        if (close === -1 || close - at > LONGEST_FIELD) {
          if (close === -1 && !final && buffer.length - at < LONGEST_FIELD)
            return { end: 0, next: 0, open: true };
          return { end, next: afterEnd(buffer, end), open: false };
        }
        at = close + 1;
        if (at > end) end = lineEnd(at);
      }
      const next = buffer.indexOf(delimiter, at);
      if (next === -1 || next >= end) return { end, next: afterEnd(buffer, end), open: false };
      at = next + 1;
    }
  }

  function quotedField(from: number, column: number, end: number): { field: Field; next: number } | null {
    const close = closingQuote(buffer, from + 1);
    if (close === -1 || close >= end) return null;
    const raw = buffer.slice(from + 1, close);
    const delimiterAt = buffer.indexOf(delimiter, close + 1);
    const next = delimiterAt === -1 || delimiterAt > end ? end : delimiterAt;
    const rest = buffer.slice(close + 1, next);
    const value = (raw.includes('""') ? raw.replaceAll('""', '"') : raw) + rest;
    return { field: { value, line, column: column + 1, quoted: true }, next };
  }

  function fieldsOf(from: number, end: number): Field[] {
    const fields: Field[] = [];
    let lineStart = from;
    for (let at = from; ; ) {
      const column = at - lineStart + 1;
      const quoted = buffer.charCodeAt(at) === QUOTE ? quotedField(at, column, end) : null;
      let next: number;
      if (quoted !== null) {
        fields.push(quoted.field);
        next = quoted.next;
        for (let lf = lineEnd(at); lf < next; lf = lineEnd(lineStart)) {
          line++;
          lineStart = afterEnd(buffer, lf);
        }
      } else {
        const found = buffer.indexOf(delimiter, at);
        next = found === -1 || found > end ? end : found;
        fields.push({ value: buffer.slice(at, next), line, column, quoted: false });
      }
      if (next >= end) return fields;
      at = next + 1;
    }
  }

  /** Takes more text; gives the records that are complete. `final`: no more text follows. */
  function* read(chunk: string, final: boolean): Generator<CsvRecord> {
    buffer = buffer === '' ? chunk : buffer + chunk;
    let at = 0;
    while (at < buffer.length) {
      const { end, next, open } = recordEnd(at, final);
      // A CR at the very end may be half of a CRLF.
      if (open || (!final && next >= buffer.length && buffer.length - at < LONGEST_FIELD)) break;
      const first = line;
      const fields = fieldsOf(at, end);
      line++;
      yield { fields, line: first };
      at = next;
    }
    buffer = buffer.slice(at);
  }
  return read;
}
