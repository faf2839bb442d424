import { describe, expect, it } from 'vitest';
import { DETECTORS } from '../detectors/index.ts';
import { createCombiner, type Draft } from '../src/combine/index.ts';
import { createDetection } from '../src/detect/index.ts';
import { maskName } from '../src/lib/mask.ts';
import type { Row } from '../src/model.ts';

const detection = createDetection(DETECTORS);

function combine(text: string): Draft[] {
  const combiner = createCombiner();
  const segment = { text, place: { line: 1, column: 1 } };
  return [...combiner.segment(segment, detection.inText(segment)), ...combiner.end()];
}

/** The number's last digits and the masked name of each finding. */
const owned = (drafts: readonly Draft[]) =>
  drafts.map(({ masked, name }) => `${masked.slice(-4)} ${name?.masked ?? '-'}`);
const is = (digits: string, name: string) => `${digits} ${maskName(name)}`;

const HEAD = 'Shore Bank\n\nWren Oakfield\n5 Quarry Road\nLowell, MA 01850\n\n';
const OTHER = 'Odile Brassard called on Monday about her order.';

describe('a letter', () => {
  it.each([
    ['Dear Wren Oakfield:', 'Your Social Security number 523-84-1907 was checked.'],
    ['Dear Wren Oakfield,', 'The SSN that we hold for you is 523-84-1907.'],
    ['To: Wren Oakfield', 'You gave us 523-84-1907 as your social security number.'],
    ['Estimada Wren Oakfield:', 'Su número de seguro social es 523-84-1907.'],
    ['Prezada Wren Oakfield,', 'O seu número de segurança social é 523-84-1907.'],
    ['Chère Wren Oakfield,', 'Votre numéro de sécurité sociale est 523-84-1907.'],
    ['Chè Wren Oakfield,', 'Nimewo sekirite sosyal ou a se 523-84-1907.'],
  ])('%s %s is the addressee’s, whoever is named between', (salutation, sentence) => {
    const [draft] = combine(`${HEAD}${salutation}\n\n${OTHER} ${sentence}\n`);
    expect(owned([draft!])).toEqual([is('1907', 'Wren Oakfield')]);
    expect(draft!.resident).toBe('massachusetts');
  });

  it('speaks of another person in a sentence that names one', () => {
    const text = `${HEAD}Dear Wren Oakfield:\n\nYour claim names Odile Brassard, SSN 523-84-1907.\n`;
    expect(owned(combine(text))).toEqual([is('1907', 'Odile Brassard')]);
  });
});

describe('a writer', () => {
  it.each([
    ['I, Wren Oakfield, being of age, declare: Odile Brassard is my friend. My SSN is 523-84-1907.'],
    ['I, Wren Oakfield, know Odile Brassard well. My Soc. Sec. No. is 523-84-1907.'],
    ['Wren Oakfield  14:02\nask Odile Brassard first\nPlease use my SSN, 523-84-1907.'],
    [
      'From: Wren Oakfield <wren@mill.example>\nTo: Odile Brassard\n\nmy social security number is 523-84-1907',
    ],
    ['Odile Brassard may call me about my SSN 523-84-1907.\n\nThank you,\nWren Oakfield\n'],
  ])('%j: "my number" is the writer’s', text => {
    expect(owned(combine(text))).toEqual([is('1907', 'Wren Oakfield')]);
  });

  it('speaks of kin by name', () => {
    const text = 'I, Wren Oakfield, leave it to my daughter Odile Brassard, SSN 523-84-1907.';
    expect(owned(combine(text))).toEqual([is('1907', 'Odile Brassard')]);
  });
});

describe('a row of several people', () => {
  const ownerOf = (cells: readonly (readonly [string, string])[]): string[] => {
    const row: Row = {
      kind: 'row',
      segments: cells.map(([label, text]) => ({ label, text, place: { field: label } })),
    };
    return owned(createCombiner().row(row, detection.inRow(row)));
  };

  it.each([
    ['PartyA', 'PartyB'],
    ['Borr', 'Coborr'],
    ['Emp', 'Dep'],
    ['Seller', 'Buyer'],
  ])('%s and %s: a number goes to the name whose label has its words', (one, two) => {
    expect(
      ownerOf([
        [`${one}_Name`, 'Wren Oakfield'],
        [`${two}_Name`, 'Odile Brassard'],
        [`${one}_SSN`, '523-84-1907'],
        [`${two}_SSN`, '451-20-3378'],
      ]),
    ).toEqual([is('1907', 'Wren Oakfield'), is('3378', 'Odile Brassard')]);
  });

  it('takes no heading for a person', () => {
    const combiner = createCombiner();
    combiner.segment({ text: 'LISTE DES CARTES\nNIMEWO KAT KREDI', place: {} }, []);
    const row: Row = {
      kind: 'row',
      segments: [{ label: 'NIMEWO KAT KREDI', text: '4539 5787 6362 1486', place: {} }],
    };
    expect(combiner.row(row, detection.inRow(row)).map(({ name }) => name)).toEqual([null]);
  });
});
