import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DETECTORS } from '../detectors/index.ts';
import { createCombiner, type Draft } from '../src/combine/index.ts';
import { createDetection } from '../src/detect/index.ts';
import { maskName } from '../src/lib/mask.ts';
import type { Match, Row, Segment } from '../src/model.ts';

const detection = createDetection(DETECTORS);
const place = { line: 1, column: 1, offset: 0 };

type Cell = readonly [label: string | undefined, text: string, path?: string];
const segmentOf = ([label, text, path = label]: Cell): Segment => ({
  text,
  place: path === undefined ? {} : { field: path },
  ...(label === undefined ? {} : { label }),
});
const rowOf = (kind: Row['kind'], cells: readonly Cell[]): Row => ({ kind, segments: cells.map(segmentOf) });

/** What a record's pieces give; a text stands for a segment, `apart` before it for a gap. */
function combine(...pieces: readonly (string | Row | { readonly apart: string })[]): Draft[] {
  const combiner = createCombiner();
  const drafts = pieces.flatMap(piece => {
    if (typeof piece === 'object' && 'kind' in piece) return combiner.row(piece, detection.inRow(piece));
    const segment: Segment =
      typeof piece === 'string' ? { text: piece, place } : { text: piece.apart, place, apart: true };
    return combiner.segment(segment, detection.inText(segment));
  });
  return [...drafts, ...combiner.end()];
}

/** The number's last digits and the masked name of each finding. */
const owned = (drafts: readonly Draft[]) =>
  drafts.map(({ masked, name }) => `${masked.slice(-4)} ${name?.masked ?? '-'}`);
const is = (digits: string, name: string | null) => `${digits} ${name === null ? '-' : maskName(name)}`;

describe('a row', () => {
  it.each(['row', 'object', 'form', 'entry'] as const)('of kind %s joins its name and says so', kind => {
    const [draft] = combine(
      rowOf(kind, [
        ['Name', 'Wren Oakfield'],
        ['SSN', '523-84-1907'],
      ]),
    );
    expect(draft).toMatchObject({
      class: 'personal-information',
      element: 'ssn',
      confidence: 'high',
      masked: '***-**-1907',
      name: { masked: 'W*** O*******' },
      location: { field: 'SSN' },
    });
    expect(draft?.evidence).toEqual(expect.arrayContaining([`same ${kind}`, 'labelled name']));
  });

  it.each<[string, readonly Cell[], string | null]>([
    [
      'first and last name in two fields',
      [
        ['First Name', 'Wren'],
        ['Last Name', 'Oakfield'],
      ],
      'Wren Oakfield',
    ],
    [
      'last name before first',
      [
        ['LNAME', 'OAKFIELD'],
        ['FNAME', 'WREN'],
      ],
      'WREN OAKFIELD',
    ],
    [
      'a middle initial between',
      [
        ['First', 'Wren'],
        ['MI', 'T'],
        ['Last', 'Oakfield'],
      ],
      'Wren Oakfield',
    ],
    [
      'Nom and Prénom',
      [
        ['Nom', 'Quessy'],
        ['Prénom', 'Yvelise'],
      ],
      'Yvelise Quessy',
    ],
    [
      'Non and Siyati',
      [
        ['Non', 'Yvelise'],
        ['Siyati', 'Quessy'],
      ],
      'Yvelise Quessy',
    ],
    [
      'Họ and Tên',
      [
        ['Họ', 'Quách'],
        ['Tên', 'Thuỳ'],
      ],
      'Thuỳ Quách',
    ],
    [
      'Nombre and Apellidos',
      [
        ['Nombre', 'Itziar'],
        ['Apellidos', 'Olazábal Zuria'],
      ],
      'Itziar Olazábal Zuria',
    ],
    [
      'Nome and Sobrenome',
      [
        ['Nome', 'Iracema'],
        ['Sobrenome', 'Quintela'],
      ],
      'Iracema Quintela',
    ],
    ['a whole name under Nom', [['Nom', 'Quessy, Yvelise']], 'Quessy, Yvelise'],
    ['a whole name under Last Name', [['Last Name', 'Oakfield, Wren']], 'Oakfield, Wren'],
    [
      'a whole name under First Name',
      [
        ['First Name', 'Wren Oakfield'],
        ['Last Name', ''],
      ],
      'Wren Oakfield',
    ],
    ['a first name alone', [['First Name', 'Wren']], null],
    ['a last name alone', [['Last Name', 'Oakfield']], null],
    ['a company', [['Company', 'Oakfield Paper Inc']], null],
  ])('reads %s', (_, cells, name) => {
    expect(owned(combine(rowOf('row', [...cells, ['SSN', '523-84-1907']])))).toEqual([is('1907', name)]);
  });

  it('without labels joins parts of a name in cells side by side', () => {
    const cells: Cell[] = [
      [undefined, 'Murphy'],
      [undefined, 'Colleen'],
      [undefined, '523-84-1907'],
    ];
    expect(owned(combine(rowOf('row', cells)))).toEqual([is('1907', 'Murphy, Colleen').replace(',', '')]);
  });

  it.each<[string, readonly Cell[], readonly string[]]>([
    [
      'the owner’s words',
      [
        ['name', 'Wren Oakfield'],
        ['ssn', '523-84-1907'],
        ['spouse_ssn', '418-63-2750'],
        ['spouse_name', 'Tamsin Hollowell'],
      ],
      [is('1907', 'Wren Oakfield'), is('2750', 'Tamsin Hollowell')],
    ],
    [
      'the employee, not the manager',
      [
        ['Employee Name', 'Wren Oakfield'],
        ['Manager', 'Tamsin Hollowell'],
        ['SSN', '523-84-1907'],
      ],
      [is('1907', 'Wren Oakfield')],
    ],
    [
      'the patient, not the physician or who entered it',
      [
        ['Patient', 'Wren Oakfield'],
        ['Physician Name', 'Tamsin Hollowell'],
        ['Entered By', 'Colleen Murphy'],
        ['SSN', '523-84-1907'],
      ],
      [is('1907', 'Wren Oakfield')],
    ],
    [
      'the member, not the spouse, for a number of the employee',
      [
        ['First Name', 'Wren'],
        ['Last Name', 'Oakfield'],
        ['Spouse Name', 'Tamsin Hollowell'],
        ['Employee SSN', '523-84-1907'],
      ],
      [is('1907', 'Wren Oakfield')],
    ],
    [
      'borrower and co-borrower',
      [
        ['Borrower Name', 'Wren Oakfield'],
        ['Co-Borrower Name', 'Tamsin Hollowell'],
        ['Borrower SSN', '523-84-1907'],
        ['Co-Borrower SSN', '418-63-2750'],
      ],
      [is('1907', 'Wren Oakfield'), is('2750', 'Tamsin Hollowell')],
    ],
    [
      'first and last names of two owners',
      [
        ['Emp First', 'Wren'],
        ['Emp Last', 'Oakfield'],
        ['Spouse First', 'Tamsin'],
        ['Spouse Last', 'Hollowell'],
        ['Emp SSN', '523-84-1907'],
        ['Spouse SSN', '418-63-2750'],
      ],
      [is('1907', 'Wren Oakfield'), is('2750', 'Tamsin Hollowell')],
    ],
    [
      'the labelled name before one in a note',
      [
        ['Name', 'Wren Oakfield'],
        ['Notes', 'spoke with Colleen Murphy'],
        ['SSN', '523-84-1907'],
      ],
      [is('1907', 'Wren Oakfield')],
    ],
    [
      'order, where nothing else tells',
      [
        ['Name', 'Wren Oakfield'],
        ['SSN', '523-84-1907'],
        ['Name', 'Tamsin Hollowell'],
        ['SSN', '418-63-2750'],
      ],
      [is('1907', 'Wren Oakfield'), is('2750', 'Tamsin Hollowell')],
    ],
  ])('tells several people apart by %s', (_, cells, expected) => {
    expect(owned(combine(rowOf('row', cells)))).toEqual(expected);
  });

  it('joins along field paths', () => {
    const cells: Cell[] = [
      ['name', 'Wren Oakfield', '$.name'],
      ['name', 'Tamsin Hollowell', '$.spouse.name'],
      ['ssn', '418-63-2750', '$.spouse.ssn'],
      ['ssn', '523-84-1907', '$.ids.ssn'],
    ];
    expect(owned(combine(rowOf('object', cells)))).toEqual([
      is('2750', 'Tamsin Hollowell'),
      is('1907', 'Wren Oakfield'),
    ]);
  });

  it('never joins across the items of a list', () => {
    const cells: Cell[] = [
      ['ssn', '523-84-1907', '$.people[3].ssn'],
      ['name', 'Tamsin Hollowell', '$.people[4].name'],
      ['ssn', '418-63-2750', '$.people[4].ssn'],
    ];
    expect(owned(combine(rowOf('object', cells)))).toEqual([
      is('1907', null),
      is('2750', 'Tamsin Hollowell'),
    ]);
  });

  it('joins the plain values of one list', () => {
    const cells: Cell[] = [
      [undefined, 'Colleen Murphy', '$[0][0]'],
      [undefined, '523-84-1907', '$[0][1]'],
    ];
    expect(owned(combine(rowOf('object', cells)))).toEqual([is('1907', 'Colleen Murphy')]);
  });

  it('names nobody by the place of employment, the street or the city', () => {
    const cells: Cell[] = [
      ['SSN', '523-84-1907'],
      ['Employer', 'Colleen Murphy'],
      ['City', 'Colleen Murphy'],
    ];
    expect(owned(combine(rowOf('row', cells)))).toEqual([is('1907', null)]);
  });
});

describe('names from outside a row', () => {
  const ssnRow = rowOf('row', [
    ['SSN', '523-84-1907'],
    ['Amount', '10.00'],
  ]);

  it('come from the text above the table, for its first rows', () => {
    const rows = ['523-84-1907', '523-84-1908', '523-84-1909', '523-84-1910'].map(ssn =>
      rowOf('row', [['SSN', ssn]]),
    );
    expect(owned(combine('Statement for Colleen Murphy', ...rows))).toEqual([
      is('1907', 'Colleen Murphy'),
      is('1908', 'Colleen Murphy'),
      is('1909', 'Colleen Murphy'),
      is('1910', null),
    ]);
  });

  it('are not borrowed by a row of a company', () => {
    const company = rowOf('row', [
      ['Company Name', 'Quillon Paper Inc'],
      ['Tax ID / SSN', '523-84-1907'],
    ]);
    expect(owned(combine('Prepared by Colleen Murphy', company))).toEqual([is('1907', null)]);
  });

  it('are not borrowed where the text above is apart', () => {
    expect(owned(combine('Statement for Colleen Murphy', { apart: 'Totals' }, ssnRow))).toEqual([
      is('1907', null),
    ]);
  });

  it('come from the mail’s sender', () => {
    const outer: Row = {
      ...rowOf('entry', [
        ['To', 'Timothy Walsh'],
        ['From', 'Colleen Murphy'],
        ['Cc', 'Tamsin Hollowell'],
      ]),
      outer: true,
    };
    const drafts = combine(outer, 'my social security number is 523-84-1907, thanks', ssnRow);
    expect(owned(drafts)).toEqual([is('1907', 'Colleen Murphy'), is('1907', 'Colleen Murphy')]);
    for (const { evidence, confidence } of drafts) {
      expect(evidence).toContain('outer name');
      expect(confidence).toBe('medium');
    }
  });

  it('hold for a form whose fields stand below', () => {
    const [draft] = combine('Employee: Colleen Murphy', rowOf('form', [['SSN', '523-84-1907']]));
    expect(draft?.name?.masked).toBe('C****** M*****');
    expect(draft?.evidence).toContain('near name');
  });
});

describe('running text', () => {
  it.each([
    ['a name before on its line', 'Colleen Murphy, SSN 523-84-1907', 'Colleen Murphy', 'same line'],
    ['a name after on its line', 'SSN 523-84-1907 (Colleen Murphy)', 'Colleen Murphy', 'same line'],
    [
      'a number at the start of each line',
      'Staff\n523-84-1907 Colleen Murphy\n523-84-1908 Timothy Walsh',
      'Colleen Murphy',
      'same line',
    ],
    [
      'a wrapped sentence',
      'We have on file that Colleen Murphy of our office has the\nsocial security number 523-84-1907 as of today.',
      'Colleen Murphy',
      'near name',
    ],
    [
      'a wrapped sentence before another name',
      'We have on file that Colleen Murphy of our office has had for\nmany years the social security number 523-84-1907 and Timothy Walsh has none.',
      'Colleen Murphy',
      'near name',
    ],
    [
      'a salutation above',
      'Dear Colleen Murphy,\n\nplease confirm that your SSN is 523-84-1907.\n',
      'Colleen Murphy',
      'near name',
    ],
    [
      'a labelled block',
      `Employee: Colleen Murphy\n${'Box: none\n'.repeat(70)}SSN: 523-84-1907`,
      'Colleen Murphy',
      'near name',
    ],
    [
      'a labelled block too far above',
      `Employee: Colleen Murphy\n${'Box: none\n'.repeat(130)}SSN: 523-84-1907`,
      null,
      '',
    ],
    ['a name far above', `It was Colleen Murphy.\n${'none at all\n'.repeat(40)}SSN: 523-84-1907`, null, ''],
    ['a name below', 'SSN: 523-84-1907\nColleen Murphy', 'Colleen Murphy', 'near name'],
    ['a name far below', `SSN: 523-84-1907\n${'none at all\n'.repeat(20)}Colleen Murphy`, null, ''],
    ['an item of a list', '1. Colleen Murphy\n2. SSN 523-84-1907', null, ''],
    ['bullets', '- Colleen Murphy retired\n- SSN 523-84-1907', null, ''],
    [
      'lines of a log',
      '2024-01-15 10:30:01 login Colleen Murphy\n2024-01-15 10:30:02 lookup ssn=523-84-1907',
      null,
      '',
    ],
    ['a company’s line', 'Colleen Murphy\nQuillon Paper Inc, tax id SSN 523-84-1907', null, ''],
  ])('%s', (_, text, name, word) => {
    const [draft] = combine(text);
    expect(owned(draft === undefined ? [] : [draft])).toEqual([is('1907', name)]);
    expect(draft?.class).toBe(name === null ? 'identifier' : 'personal-information');
    if (name !== null) expect(draft?.evidence).toContain(word);
  });

  it('takes the name of the number’s own line', () => {
    const text = 'Colleen Murphy 523-84-1907\nTimothy Walsh 418-63-2750\n';
    expect(owned(combine(text))).toEqual([is('1907', 'Colleen Murphy'), is('2750', 'Timothy Walsh')]);
  });

  it('goes on from segment to segment, but not over a gap', () => {
    expect(owned(combine('Employee: Colleen Murphy', 'SSN 523-84-1907'))).toEqual([
      is('1907', 'Colleen Murphy'),
    ]);
    expect(owned(combine('Employee: Colleen Murphy', { apart: 'SSN 523-84-1907' }))).toEqual([
      is('1907', null),
    ]);
    expect(owned(combine('SSN 523-84-1907', 'Colleen Murphy'))).toEqual([is('1907', 'Colleen Murphy')]);
    expect(owned(combine('SSN 523-84-1907', { apart: 'Colleen Murphy' }))).toEqual([is('1907', null)]);
  });

  it('gives each number once, in order, however the text is cut', () => {
    const lines = Array.from(
      { length: 200 },
      (_, i) => `Colleen Murphy, SSN 523-84-${1000 + i}, of the office`,
    );
    const expected = lines.map((_, i) => is(String(1000 + i), 'Colleen Murphy'));
    for (const size of [1, 7, 200]) {
      const cut = Array.from({ length: Math.ceil(200 / size) }, (_, i) =>
        lines.slice(i * size, (i + 1) * size).join('\n'),
      );
      expect(owned(combine(...cut))).toEqual(expected);
    }
  });

  it('tells where each number stands', () => {
    const [first, second] = combine('Colleen Murphy\r\n  SSN 523-84-1907\r\n  SSN 418-63-2750');
    expect(first?.location).toMatchObject({ line: 2, column: 7, offset: 22, page: null, field: null });
    expect(second?.location).toMatchObject({ line: 3, column: 7, offset: 41 });
  });

  it('tells the resident by the address near', () => {
    const text = 'Colleen Murphy, 9 Alder Way, Quincy, MA 02169, SSN 523-84-1907';
    expect(combine(text)[0]?.resident).toBe('massachusetts');
    expect(combine(text.replace('MA 02169', 'NH 03060'))[0]?.resident).toBe('elsewhere');
    expect(combine(`${text.slice(0, 44)}${' and so on'.repeat(50)} SSN 523-84-1907`)[0]?.resident).toBe(
      'unknown',
    );
  });

  it.each(['\n', '; '])('keeps in step with ten thousand numbers parted by %j', sign => {
    const made = (count: number) =>
      Array.from(
        { length: count },
        (_, i) => `Colleen Murphy has SSN 523-84-${1000 + (i % 8999)} on file`,
      ).join(sign);
    const text = made(10_000);
    const places = new Set<string>();
    const asked: number[] = [];
    const segment: Segment = {
      text,
      place: {},
      locate: index => {
        asked.push(index);
        return { offset: index };
      },
    };
    const combiner = createCombiner();
    const drafts = [...combiner.segment(segment, detection.inText(segment)), ...combiner.end()];
    for (const { location } of drafts) places.add(String(location.offset));
    expect(drafts).toHaveLength(10_000);
    expect(places.size).toBe(10_000);
    expect(asked).toHaveLength(10_000);
    expect(drafts.every(({ name }) => name?.masked === 'C****** M*****')).toBe(true);
    expect(combiner.end()).toEqual([]);
  });
});

describe('when findings are given', () => {
  const ssn = 'SSN 523-84-1907';
  const feed = (text: string) => {
    const segment: Segment = { text, place };
    return [segment, detection.inText(segment)] as const;
  };

  it('waits for the text behind a number, and for no more than a few pages of it', () => {
    const combiner = createCombiner();
    expect(combiner.segment(...feed(ssn))).toEqual([]);
    let given: Draft[] = [];
    let fed = 0;
    while (given.length === 0 && fed < 20_000) {
      given = combiner.segment(...feed('nothing is said here'.repeat(10)));
      fed += 200;
    }
    expect(owned(given)).toEqual([is('1907', null)]);
    expect(combiner.end()).toEqual([]);
  });

  it('settles what is open at a row, at a gap and at the end', () => {
    const atRow = createCombiner();
    atRow.segment(...feed(ssn));
    const row = rowOf('row', [
      ['Name', 'Wren Oakfield'],
      ['SSN', '418-63-2750'],
    ]);
    expect(owned(atRow.row(row, detection.inRow(row)))).toEqual([
      is('1907', null),
      is('2750', 'Wren Oakfield'),
    ]);
    const atGap = createCombiner();
    atGap.segment(...feed(ssn));
    expect(atGap.segment({ text: 'Colleen Murphy', place, apart: true }, [])).toHaveLength(1);
    const atEnd = createCombiner();
    atEnd.segment(...feed(ssn));
    expect(atEnd.end()).toHaveLength(1);
    expect(atEnd.end()).toEqual([]);
  });
});

describe('a holder that the number’s own structure gives', () => {
  const matchIn = (segment: Segment, holder: string): Match => ({
    segment,
    start: 0,
    end: segment.text.length,
    element: 'payment-card',
    detector: 'payment-card',
    clause: '201 CMR 17.02(c)',
    evidence: [{ word: 'structure', detail: 'track 1' }],
    testData: false,
    holder,
  });

  it('comes before every other name', () => {
    const row = rowOf('row', [
      ['Name', 'Colleen Murphy'],
      ['Card', '4539578763621486'],
    ]);
    const [draft] = createCombiner().row(row, [matchIn(row.segments[1]!, 'OAKFIELD/WREN')]);
    expect(draft).toMatchObject({ confidence: 'high', name: { masked: maskName('OAKFIELD/WREN') } });
    expect(draft?.evidence).toEqual(["structure 'track 1'", 'labelled name']);
  });

  it.each(['', ' / ', '4539 5787'])('is none where it has no letters: %j', holder => {
    const segment: Segment = { text: '4539578763621486', place };
    const combiner = createCombiner();
    combiner.segment(segment, [matchIn(segment, holder)]);
    expect(combiner.end()[0]).toMatchObject({ class: 'identifier', name: null });
  });

  it('is read from the text of a license', () => {
    const text = '@\nANSI 636002080002DL00410278DLDAQS52384190\nDCSOAKFIELD\nDACWREN\nDBB01151970\nDAJMA\n';
    expect(combine(text)[0]).toMatchObject({
      element: 'drivers-license',
      name: { masked: 'W*** O*******' },
      resident: 'massachusetts',
    });
  });
});

describe('a draft holds no raw value', () => {
  const digits = fc
    .stringMatching(/^[1-5]\d{2}(?:1[1-9]|[2-9][1-9])[1-9]\d{3}$/)
    .filter(value => !/^666/.test(value));

  it('wherever the number stands, in labels and names of sheets too', () => {
    fc.assert(
      fc.property(digits, fc.constantFrom('', '-', ' '), (value, sign) => {
        const written = `${value.slice(0, 3)}${sign}${value.slice(3, 5)}${sign}${value.slice(5)}`;
        const segment: Segment = {
          text: written,
          label: 'SSN',
          place: { sheet: `Wren ${written}`, cell: 'B2', field: `people.${written}.ssn` },
        };
        const row: Row = { kind: 'row', segments: [segmentOf(['Name', 'Wren Oakfield']), segment] };
        const drafts = [...combine(row), ...combine(`Colleen Murphy (SSN ${written}) and SSN: ${written}`)];
        expect(drafts.length).toBeGreaterThan(1);
        const said = JSON.stringify(drafts);
        expect(said).not.toContain(written);
        expect(said.replace(/[^\d*]/g, '')).not.toContain(value);
        expect(said).not.toMatch(/Oakfield|Murphy/);
      }),
    );
  });
});
