import type { Candidate } from '../src/model.ts';
import { STATE_FORMS } from './license-formats.ts';

const CODES = Object.keys(STATE_FORMS).join('|');
/** `ID` before a number is an identification, not Idaho; `OR` and `IN` are words of headings in capitals. */
const BARE_CODES = CODES.replace(/(?:ID|OR|IN)\|/g, '');
const BY_NAME = new Map(Object.entries(STATE_FORMS).map(([code, { name }]) => [name.toLowerCase(), code]));
const NAMES = [...BY_NAME.keys()].sort((a, b) => b.length - a.length).join('|');

const NAMED = new RegExp(
  `(?<![a-z])(?:(${NAMES})|(mass)(?=\\.|\\s(?:dl|d\\.l|driver|lic|id|rmv|state)))(?![a-z])`,
  'gi',
);
/** Two capitals are a state only where the writing says so: `MA DL`, `License (MA)`, `state: MA`, `MA S12345678`. */
const CODED = new RegExp(
  `(?<![A-Za-z])(?:(${BARE_CODES})(?=[\\s_-]{1,2}(?:DL|D\\.L|[Dd]river|DRIVER|[Ll]ic|LIC|ID|CDL|RMV|[Ss]tate))` +
    `|[(\\[](${CODES})[)\\]]|(?:[Ss]tate|STATE|ST|[Jj]urisdiction|[Ii]ssued (?:in|by))[\\s:=]{1,3}(${CODES})|(${BARE_CODES})[\\s:#-]{0,3}$)(?![A-Za-z])`,
  'g',
);
const AFTER = new RegExp(`^[\\s,]{0,2}[(\\[]?(${CODES})(?![A-Za-z0-9])`);
const STATE_LABEL =
  /^(?:(?:dl|lic|license|licence|id|issue|issued|issuing|driver'?s?|drivers? license)[ _-]?)?(?:st|state|jurisdiction|province)(?:[ _-]?(?:of[ _-]?issue|issued|cd|code))?$|^(?:estado|[eé]tat|eta|leta)(?:[ _-]?(?:emis(?:or|sor)|[eé]metteur|d[aeou][ _-]\p{L}{3,12}|d['’]?[eé]mission|permis|licencia))?$/iu;

function codeOf(text: string): string | null {
  const trimmed = text.trim();
  const code = trimmed.toUpperCase();
  if (Object.hasOwn(STATE_FORMS, code)) return code;
  return BY_NAME.get(trimmed.toLowerCase()) ?? null;
}

/** The state that is named last, which is the nearest to a number that follows. */
function codeIn(text: string): string | null {
  const coded = [...text.matchAll(CODED)].at(-1);
  const named = [...text.matchAll(NAMED)].at(-1);
  if (coded !== undefined && coded.index >= (named?.index ?? -1))
    return coded.slice(1).find(code => code !== undefined) ?? null;
  if (named === undefined) return null;
  return named[1] === undefined ? 'MA' : (BY_NAME.get(named[1].toLowerCase()) ?? null);
}

const RIGHT_BEFORE = new RegExp(`(?<![A-Za-z.])(${BARE_CODES})[ :-]{1,3}$`);

/** The state whose two capitals stand right before a number. */
export function stateBefore(text: string, start: number): string | null {
  return RIGHT_BEFORE.exec(text.slice(Math.max(0, start - 6), start))?.[1] ?? null;
}

/** The state that is named for a license: in its label, in a state's cell of its row, or in the words around it. */
export function stateNear(candidate: Candidate): string | null {
  const { around, start, end, label, left, beside } = candidate;
  const labelled =
    codeIn(label) ??
    (/^(?!ID)[A-Z]{2}[\s_]/.test(label) ? codeOf(label.slice(0, 2)) : null) ??
    codeIn(left.slice(0, 80));
  if (labelled !== null) return labelled;
  const cells = beside.filter(cell => STATE_LABEL.test(cell.label.trim()));
  const cell =
    cells.find(({ label: name }) => /lic|dl|id|iss|driv|juris|emis|émis|emet|émet|cart|perm/i.test(name)) ??
    cells[0];
  const fromCell = cell === undefined ? null : codeOf(cell.text);
  if (fromCell !== null) return fromCell;
  const after = AFTER.exec(around.slice(end, end + 8));
  return (
    codeIn(around.slice(Math.max(0, start - 70), start)) ??
    after?.[1] ??
    codeIn(around.slice(end, end + 30).split('\n')[0]!)
  );
}
