import type { Piece, Segment } from '../../model.ts';
import { addPart, addStandIn, createTrace, type Trace, toTrimmedSegment } from '../data/trace.ts';
import { decodeBytes } from '../encoding.ts';

/** Turns the unfolded lines of cards and calendars into rows. */
export interface CardReader {
  line(whole: Trace): void;
  end(): void;
  /** Whether a card was left open at the end. */
  unclosed(): boolean;
}

interface Card {
  readonly segments: Segment[];
  /** Segments by their group, as `item1`, and the labels that groups are given. */
  readonly groups: Map<string, number[]>;
  readonly labels: Map<string, string>;
}

const PROPERTY = /^(?:([\w-]{1,60})\.)?([\w-]{1,60})((?:;(?:"[^"]{0,2000}"|[^":;]){0,4000}){0,40}):/;
const PARAMETER = /;([\w-]{1,60})=("[^"]{0,2000}"|[^;:"]{0,2000})/g;
/** The parts of `N` and of `ADR` (RFC 6350, 6.2.2 and 6.3.1). */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  N: ['Last Name', 'First Name', 'Middle Name', 'Prefix', 'Suffix'],
  ADR: ['PO Box', 'Address 2', 'Address', 'City', 'State', 'ZIP', 'Country'],
};
const LABELS: Readonly<Record<string, string>> = {
  FN: 'Name',
  CN: 'Name',
  TEL: 'Phone',
  ORG: 'Company',
  BDAY: 'Birth Date',
  NICKNAME: 'Nickname',
  ORGANIZER: 'E-mail',
  ATTENDEE: 'E-mail',
};
const BYTES = /^(PHOTO|LOGO|SOUND|KEY|ATTACH)$/;
const DULL = /^(VERSION|PRODID|CALSCALE|METHOD|REV|TZOFFSET(FROM|TO)|TZNAME|RRULE|SEQUENCE|TRANSP|CLASS)$/;
const MOST_VALUES = 20_000;
const DEEPEST = 100;

/** A reader whose rows go to `out`. */
export function createCardReader(out: Piece[]): CardReader {
  const open: Card[] = [];
  let left = false;

  function closeCard(): void {
    const card = open.pop();
    if (card === undefined) return;
    for (const [group, label] of card.labels) {
      for (const index of card.groups.get(group) ?? [])
        card.segments[index] = { ...card.segments[index]!, label };
    }
    if (card.segments.length > 0) out.push({ row: { kind: 'entry', segments: card.segments } });
  }

  function put(segment: Segment | null, group: string): void {
    let card = open.at(-1);
    if (segment === null) return;
    if (card === undefined) open.push((card = { segments: [], groups: new Map(), labels: new Map() }));
    if (group !== '') card.groups.set(group, [...(card.groups.get(group) ?? []), card.segments.length]);
    card.segments.push(segment);
    if (card.segments.length >= MOST_VALUES) {
      closeCard();
      open.push({ segments: [], groups: new Map(), labels: new Map() });
    }
  }

  function line(whole: Trace): void {
    const { text } = whole;
    const match = PROPERTY.exec(text);
    if (match === null) {
      const segment = toTrimmedSegment(whole);
      if (segment !== null) out.push({ segment });
      return;
    }
    const [before, group = '', written = '', listed = ''] = match;
    const name = written.toUpperCase();
    const rest = text.slice(before.length).trim().toUpperCase();
    if (name === 'BEGIN') {
      if (open.length < DEEPEST) open.push({ segments: [], groups: new Map(), labels: new Map() });
    } else if (name === 'END') closeCard();
    else if (name === 'X-ABLABEL') {
      open.at(-1)?.labels.set(
        group,
        text
          .slice(before.length)
          .replace(/^_\$!<|>!\$_$/g, '')
          .trim(),
      );
    } else if (!DULL.test(name) && !(BYTES.test(name) && rest.length > 200))
      putProperty(whole, match, name, listed, group);
  }

  function putProperty(
    whole: Trace,
    match: RegExpExecArray,
    name: string,
    listed: string,
    group: string,
  ): void {
    const from = match[0].length;
    const parameters = new Map<string, string>();
    for (const [, key = '', value = ''] of listed.matchAll(PARAMETER)) {
      parameters.set(key.toUpperCase(), value.replace(/^"|"$/g, ''));
    }
    const common = parameters.get('CN');
    if (common !== undefined) {
      const at = whole.text.indexOf(common, match[2]!.length);
      put(toTrimmedSegment(slice(whole, at, at + common.length), said('CN')), group);
    }
    const printable = /;(ENCODING=)?QUOTED-PRINTABLE/i.test(listed);
    const value = printable
      ? printed(whole, from, parameters.get('CHARSET'))
      : slice(whole, from, whole.text.length);
    const names = PARTS[name];
    const parts = names === undefined ? [value] : cutAt(value, ';');
    for (const [index, part] of parts.entries()) {
      const label = names?.[index] ?? LABELS[name] ?? name;
      put(toTrimmedSegment(unescaped(part), { label, place: { field: name } }), group);
    }
  }

  function end(): void {
    left = open.length > 0;
    while (open.length > 0) closeCard();
  }

  return { line, end, unclosed: () => left };
}

function said(name: string): { label: string; place: { field: string } } {
  return { label: LABELS[name] ?? name, place: { field: name } };
}

/** A part of a trace as a trace of its own. */
function slice(whole: Trace, from: number, to: number): Trace {
  const part = createTrace();
  for (let at = 0; at < whole.marks.length; at += 3) {
    const start = Math.max(from, whole.marks[at]!);
    const stop = Math.min(to, whole.marks[at + 3] ?? whole.text.length);
    if (stop <= start) continue;
    addPart(
      part,
      whole.text.slice(start, stop),
      whole.marks[at + 1]!,
      whole.marks[at + 2]! + start - whole.marks[at]!,
    );
  }
  return part;
}

function cutAt(whole: Trace, mark: string): Trace[] {
  const parts: Trace[] = [];
  let from = 0;
  for (let at = 0; at <= whole.text.length; at++) {
    if (whole.text[at] === '\\') at++;
    else if (at === whole.text.length || whole.text[at] === mark) {
      parts.push(slice(whole, from, at));
      from = at + 1;
    }
  }
  if (from < whole.text.length) parts.push(slice(whole, from, whole.text.length));
  return parts;
}

/** A value with its escapes, `\n`, `\,` and `\;`, replaced. */
function unescaped(whole: Trace): Trace {
  if (!whole.text.includes('\\')) return whole;
  const made = createTrace();
  let from = 0;
  for (const found of whole.text.matchAll(/\\([nN,;:\\"])/g)) {
    copy(whole, made, from, found.index);
    const stands = found[1] === 'n' || found[1] === 'N' ? '\n' : found[1]!;
    const { line, column } = placeOf(whole, found.index);
    addStandIn(made, stands, line, column, 2);
    from = found.index + 2;
  }
  copy(whole, made, from, whole.text.length);
  return made;
}

function copy(whole: Trace, made: Trace, from: number, to: number): void {
  const part = slice(whole, from, to);
  for (let at = 0; at < part.marks.length; at += 3) {
    const text = part.text.slice(part.marks[at]!, part.marks[at + 3] ?? part.text.length);
    addPart(made, text, part.marks[at + 1]!, part.marks[at + 2]!);
  }
}

function placeOf(whole: Trace, index: number): { line: number; column: number } {
  const part = slice(whole, index, index + 1);
  return { line: part.marks[1] ?? 1, column: part.marks[2] ?? 1 };
}

/** A value in quoted-printable, decoded; all of it stands where it begins. */
function printed(whole: Trace, from: number, charset: string | undefined): Trace {
  const { line, column } = placeOf(whole, from);
  const bytes: number[] = [];
  for (const [token] of whole.text.slice(from).matchAll(/=[\dA-Fa-f]{2}|=\n|[\s\S]/gu)) {
    if (token === '=\n') continue;
    if (token.length === 3 && token[0] === '=') bytes.push(Number.parseInt(token.slice(1), 16));
    else bytes.push(...new TextEncoder().encode(token));
  }
  const made = createTrace();
  addStandIn(made, decodeBytes(Uint8Array.from(bytes), charset), line, column, 0);
  return made;
}
