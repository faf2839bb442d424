import { isAt, isNamed, type Verdict } from './score.ts';
import type { Draft, Kind } from './truth.ts';

/** Counts from which recall, precision and the rest follow. */
export interface Figures {
  planted: number;
  found: number;
  false: number;
  /** The same of class `personal-information` alone: planted so, found and said to be so, said to be so wrongly. */
  personal: number;
  personalFound: number;
  personalFalse: number;
  classRight: number;
  placed: number;
  placeRight: number;
  residents: number;
  residentRight: number;
  named: number;
  nameRight: number;
}

function noFigures(): Figures {
  return {
    planted: 0,
    found: 0,
    false: 0,
    personal: 0,
    personalFound: 0,
    personalFalse: 0,
    classRight: 0,
    placed: 0,
    placeRight: 0,
    residents: 0,
    residentRight: 0,
    named: 0,
    nameRight: 0,
  };
}

/** A document that was scanned, with what the scan said of it. */
export interface Scored {
  readonly path: string;
  readonly kind: Kind;
  readonly draft: Draft;
  readonly verdict: Verdict;
}

/** How the figures are split: what names the row that a planted element or a false finding belongs to. */
type Split = 'all' | 'element' | 'group' | 'kind' | 'community';

/** The figures by the rows of one split; a false finding has no community. */
export function figuresBy(split: Split, scored: readonly Scored[]): Map<string, Figures> {
  const rows = new Map<string, Figures>();
  const row = (name: string): Figures => {
    let figures = rows.get(name);
    if (figures === undefined) rows.set(name, (figures = noFigures()));
    return figures;
  };
  for (const { kind, verdict } of scored) {
    const ofDocument = { all: 'all', group: kind.group, kind: kind.id };
    for (const { planted, finding } of verdict.judged) {
      const names = { ...ofDocument, element: planted.element, community: planted.community };
      const name = names[split];
      if (name === null) continue;
      const figures = row(name);
      figures.planted += 1;
      if (planted.class === 'personal-information') figures.personal += 1;
      if (finding === null) continue;
      figures.found += 1;
      const isPersonal = finding.class === 'personal-information';
      if (finding.class === planted.class) {
        figures.classRight += 1;
        if (isPersonal) figures.personalFound += 1;
      } else if (isPersonal) figures.personalFalse += 1;
      if (Object.keys(planted.at).length > 0) {
        figures.placed += 1;
        if (isAt(finding, planted.at)) figures.placeRight += 1;
      }
      if (planted.resident !== null) {
        figures.residents += 1;
        if (finding.resident === planted.resident) figures.residentRight += 1;
      }
      if (planted.name !== null && isPersonal) {
        figures.named += 1;
        if (isNamed(finding, planted.name)) figures.nameRight += 1;
      }
    }
    for (const { finding } of verdict.false) {
      if (finding.testData) continue;
      const names = { ...ofDocument, element: finding.element, community: null };
      const name = names[split];
      if (name === null) continue;
      const figures = row(name);
      figures.false += 1;
      if (finding.class === 'personal-information') figures.personalFalse += 1;
    }
  }
  return rows;
}

/** A share as it is printed; 1 of nothing is not 1 but `-`. */
export function share(part: number, whole: number): string {
  if (whole === 0) return '-';
  return (Math.floor((part / whole) * 10_000) / 10_000).toFixed(4);
}

/** The columns of a table of figures: heading and what stands under it. */
const COLUMNS: readonly (readonly [string, (figures: Figures) => string])[] = [
  ['planted', ({ planted }) => String(planted)],
  ['recall', ({ found, planted }) => share(found, planted)],
  ['precision', figures => share(figures.found, figures.found + figures.false)],
  ['F1', f => share(2 * f.found, f.found + f.false + f.planted)],
  ['PI recall', ({ personalFound, personal }) => share(personalFound, personal)],
  ['PI precision', f => share(f.personalFound, f.personalFound + f.personalFalse)],
  ['class right', ({ classRight, found }) => share(classRight, found)],
  ['located', ({ placeRight, placed }) => share(placeRight, placed)],
  ['resident', ({ residentRight, residents }) => share(residentRight, residents)],
  ['name right', ({ nameRight, named }) => share(nameRight, named)],
];

/** A table of text, the first column to the left and the others to the right. */
export function textTable(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map(row => row[at]!.length)));
  return rows
    .map(row =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  '),
    )
    .join('\n');
}

/** The figures of one split as rows of text, the heading first. */
export function rowsOf(split: Split, scored: readonly Scored[], heading: string): string[][] {
  const rows = [...figuresBy(split, scored)].sort(([one], [two]) => one.localeCompare(two));
  return [
    [heading, ...COLUMNS.map(([name]) => name)],
    ...rows.map(([name, figures]) => [name, ...COLUMNS.map(([, cell]) => cell(figures))]),
  ];
}
