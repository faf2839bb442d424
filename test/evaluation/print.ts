import { maskName, maskValue } from '../../src/lib/mask.ts';
import { rowsOf, type Scored, share, textTable } from './figures.ts';
import { isListedSurname } from './people.ts';
import { isAt, isNamed } from './score.ts';
import type { At } from './truth.ts';

const placeText = (at: At): string =>
  Object.entries(at)
    .map(([key, value]) => `${key} ${value}`)
    .join(', ');

/** The first `most` lines of a list, and how many there are. */
function listed(title: string, lines: readonly string[], most: number): string {
  const rest = lines.length > most ? `\n  ... and ${lines.length - most} more` : '';
  return `\n${title}: ${lines.length}\n${lines
    .slice(0, most)
    .map(line => `  ${line}`)
    .join('\n')}${rest}\n`;
}

function misses(scored: readonly Scored[]): string[] {
  return scored.flatMap(({ path, verdict }) =>
    verdict.judged
      .filter(({ finding }) => finding === null)
      .map(
        ({ planted }) =>
          `${path}: ${planted.element} ${maskValue(planted.raw)} of ${planted.name === null ? 'nobody' : maskName(planted.name)} ${placeText(planted.at)}`,
      ),
  );
}

function wrongClasses(scored: readonly Scored[]): string[] {
  return scored.flatMap(({ path, verdict }) =>
    verdict.judged.flatMap(({ planted, finding }) =>
      finding === null || finding.class === planted.class
        ? []
        : [
            `${path}: ${planted.element} ${maskValue(planted.raw)} of ${planted.name === null ? 'nobody' : maskName(planted.name)} (${planted.community ?? '-'}) is said to be ${finding.class} ${finding.name?.masked ?? ''} ${placeText(planted.at)}`,
          ],
    ),
  );
}

function falseFindings(scored: readonly Scored[]): string[] {
  return scored.flatMap(({ path, verdict }) =>
    verdict.false
      .filter(({ finding }) => !finding.testData)
      .map(
        ({ finding, taken }) =>
          `${path}: ${finding.class} ${finding.element} ${finding.masked} ${finding.confidence} is ${taken ?? 'nothing planted'} [${finding.evidence.join(', ')}] line ${finding.location.line}`,
      ),
  );
}

function wrongPlaces(scored: readonly Scored[]): string[] {
  return scored.flatMap(({ path, verdict }) =>
    verdict.judged.flatMap(({ planted, finding }) =>
      finding === null || isAt(finding, planted.at)
        ? []
        : [
            `${path}: ${planted.element} ${finding.masked} stands at ${placeText(planted.at)}, said ${placeText(saidPlace(finding.location, planted.at))}`,
          ],
    ),
  );
}

function wrongNames(scored: readonly Scored[]): string[] {
  return scored.flatMap(({ path, verdict }) =>
    verdict.judged.flatMap(({ planted, finding }) =>
      finding?.name == null || planted.name === null || isNamed(finding, planted.name)
        ? []
        : [
            `${path}: ${planted.element} ${finding.masked} is ${maskName(planted.name)}'s, said ${finding.name.masked} [${finding.evidence.join(', ')}] ${placeText(planted.at)}`,
          ],
    ),
  );
}

function wrongResidents(scored: readonly Scored[]): string[] {
  return scored.flatMap(({ path, verdict }) =>
    verdict.judged.flatMap(({ planted, finding }) =>
      finding === null || planted.resident === null || finding.resident === planted.resident
        ? []
        : [
            `${path}: ${planted.element} ${finding.masked} is of ${planted.resident}, said ${finding.resident} ${placeText(planted.at)}`,
          ],
    ),
  );
}

const saidPlace = (location: object, at: At): At =>
  Object.fromEntries(Object.keys(at).map(key => [key, (location as Record<string, unknown>)[key]])) as At;

function unlistedShare(scored: readonly Scored[]): string {
  const names = scored.flatMap(({ verdict }) =>
    verdict.judged.flatMap(({ planted }) => planted.surname ?? []),
  );
  return share(names.filter(name => !isListedSurname(name)).length, names.length);
}

/** The whole report of an evaluation: tables, then lists of at most `most` lines. */
export function printReport(scored: readonly Scored[], most: number): string {
  const negatives = scored.reduce((sum, { draft }) => sum + draft.negatives.length, 0);
  const elements = scored.reduce((sum, { draft }) => sum + draft.planted.length, 0);
  const tables = [
    rowsOf('all', scored, ''),
    rowsOf('group', scored, 'group'),
    rowsOf('element', scored, 'element'),
    rowsOf('kind', scored, 'kind of document'),
    rowsOf('community', scored, 'community'),
  ];
  return [
    `${scored.length} documents, ${elements} planted elements, ${negatives} hard negatives; surnames in no list of the scanner: ${unlistedShare(scored)}`,
    ...tables.map(rows => `\n${textTable(rows)}`),
    listed('Misses', misses(scored), most),
    listed('Class wrong', wrongClasses(scored), most),
    listed('False findings', falseFindings(scored), most),
    listed('Place wrong', wrongPlaces(scored), most),
    listed('Name wrong', wrongNames(scored), most),
    listed('Resident wrong', wrongResidents(scored), most),
  ].join('\n');
}
