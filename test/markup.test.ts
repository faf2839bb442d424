import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html } from '../src/extract/data/html.ts';
import { xml } from '../src/extract/data/xml.ts';
import { labelled, misplaced, piecesOf, rowsOf, runningOf, segmentsOf, shown, takes } from './text-pieces.ts';

const rows = async (text: string, extractor = xml as typeof xml | typeof html) =>
  labelled(await piecesOf(extractor, text));

describe('xml rows', () => {
  const staff = `<?xml version="1.0"?>
<staff site="Hull">
  <employee id="7"><name><first>Odalys</first><last>Brzezicki</last></name><ssn>219-45-7781</ssn></employee>
  <employee id="8"><name><first>Teo</first><last>Acht&#101;rberg</last></name>
    <ssn>219-45-7782</ssn><account type="checking">44102933</account><note>Ask <b>Teo</b> first</note></employee>
</staff>`;

  it('gives a repeated element as a row, with paths and places', async () => {
    const pieces = await piecesOf(xml, staff);
    const [outer, first, second] = rowsOf(pieces);
    expect(outer).toMatchObject({ outer: true, segments: [{ text: 'Hull' }] });
    expect(shown(first!)).toEqual([
      'employee id=7 @/staff/employee[1]/@id 3:17',
      'first name=Odalys @/staff/employee[1]/name/first 3:33',
      'last name=Brzezicki @/staff/employee[1]/name/last 3:53',
      'ssn=219-45-7781 @/staff/employee[1]/ssn 3:81',
    ]);
    const texts = second!.segments.map(({ label, text }) => `${label}=${text}`);
    expect(texts).toEqual(
      expect.arrayContaining([
        'last name=Achterberg',
        'ssn=219-45-7782',
        'checking account=44102933',
        'note=Ask Teo first',
      ]),
    );
  });

  it('finds the place behind a reference', async () => {
    const segment = segmentsOf(await piecesOf(xml, staff)).find(({ text }) => text === 'Achterberg');
    expect(segment!.locate!(5)).toMatchObject({ line: 4, column: 60, field: '/staff/employee[2]/name/last' });
  });

  it.each([
    [
      'attributes',
      '<a><p SSN="219-45-7781" Last="Vos"/><p SSN="219-45-7782" Last="Bo"/></a>',
      [
        ['SSN=219-45-7781', 'Last=Vos'],
        ['SSN=219-45-7782', 'Last=Bo'],
      ],
    ],
    [
      'a single record',
      '<e:Env xmlns:e="x"><e:Body><person><n>Ida</n><ssn>219457781</ssn></person></e:Body></e:Env>',
      [['n=Ida', 'ssn=219457781']],
    ],
    [
      'a property list',
      '<plist><dict><key>name</key><string>Ida Vos</string><key>ssn</key><string>219457781</string></dict></plist>',
      [['name=Ida Vos', 'ssn=219457781']],
    ],
    [
      'named fields',
      '<r><row><field name="who">Ida</field><field name="ssn">219457781</field></row><row><field name="who">Bo</field><field name="ssn">219457782</field></row></r>',
      [
        ['=who', 'who=Ida', '=ssn', 'ssn=219457781'],
        ['=who', 'who=Bo', '=ssn', 'ssn=219457782'],
      ],
    ],
    [
      'an HL7 identifier',
      '<p><id root="2.16.840.1.113883.4.1" extension="219457781"/><name><given>Ida</given></name></p>',
      [['=2.16.840.1.113883.4.1', 'SSN=219457781', 'given name=Ida']],
    ],
    [
      'a resource file',
      '<resources><string name="ssn_hint">219-45-7781</string><string name="b">c</string></resources>',
      [['=ssn_hint', 'ssn_hint=219-45-7781', '=b', 'b=c']],
    ],
  ])('reads %s', async (_, text, expected) => expect(await rows(text)).toEqual(expected));

  it('keeps values of one record together by their path', async () => {
    const [row] = rowsOf(await piecesOf(xml, '<r><f name="who">Ida Vos</f><f name="ssn">219457781</f></r>'));
    expect(row!.segments.map(({ place }) => place.field)).not.toContain('/r/f[2]');
  });

  it('reads workbooks of 2003, with number formats and left-out cells', async () => {
    const text = `<?xml version="1.0"?><Workbook xmlns:ss="s"><Styles><Style ss:ID="s1"><NumberFormat ss:Format="000\\-00\\-0000"/></Style></Styles>
<Worksheet ss:Name="Pay"><Table><Row><Cell><Data>Name</Data></Cell><Cell ss:Index="3"><Data>SSN</Data></Cell></Row>
<Row><Cell><Data>Ida Vos</Data></Cell><Cell ss:Index="3" ss:StyleID="s1"><Data ss:Type="Number">30002</Data></Cell></Row></Table></Worksheet></Workbook>`;
    const found = segmentsOf(await piecesOf(xml, text)).find(segment => segment.text === '000-03-0002');
    expect(found).toMatchObject({ label: 'SSN', place: { sheet: 'Pay', cell: 'C2', row: 2 } });
  });

  it('reads flat office text: runs joined, tables by row, paragraphs apart', async () => {
    const text = `<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>Dear Teo, 219-45</w:t></w:r>
  <w:r><w:t>-7781</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:t>Name</w:t></w:p></w:tc><w:tc><w:p><w:t>SSN</w:t></w:p></w:tc></w:tr>
<w:tr><w:tc><w:p><w:t>Ida</w:t></w:p></w:tc><w:tc><w:p><w:t>219-45-7782</w:t></w:p></w:tc></w:tr></w:tbl><w:p><w:t>End</w:t></w:p></w:body></w:document>`;
    const pieces = await piecesOf(xml, text);
    expect(runningOf(pieces)).toContain('Dear Teo, 219-45-7781\n');
    expect(labelled(pieces)).toEqual([['Name=Ida', 'SSN=219-45-7782']]);
  });

  it('is not hurt by entities that grow, and reads on through damage', async () => {
    const bomb =
      '<!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;&x;">]><a><b>&y;</b><ssn>219-45-7781</ssn></a>';
    expect(segmentsOf(await piecesOf(xml, bomb)).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['&y;', '219-45-7781']),
    );
    const broken = await piecesOf(xml, '<a><b>Ida</c><ssn>219-45-7781</a><d x="1 & 2">A < B</d><e>cut');
    const texts = segmentsOf(broken).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['Ida', '219-45-7781', '1 & 2', 'A < B', 'cut']));
    expect(broken.at(-1)).toEqual({ problem: { status: 'partial', cause: 'truncated' } });
  });

  it('gives out a long list as it comes', async () => {
    const people = Array.from({ length: 12_000 }, (_, n) => `<p><n>P${n}</n><s>${n}</s></p>`).join('\n');
    const found = rowsOf(await piecesOf(xml, `<all><x>1</x>${people}</all>`, [65_536])).filter(
      row => row.outer !== true,
    );
    expect(found).toHaveLength(12_000);
    expect(found.every(row => row.segments.length === 2)).toBe(true);
  });
});

describe('html', () => {
  it('joins words over inline tags, parts blocks, and decodes references', async () => {
    const text =
      '<p>Dear <b>Te</b>o&nbsp;Acht&eacute;rberg,<br>your SSN\n is 219-<i>45</i>-7781.<div>Next</div>&#150;&bogus;&amp';
    expect(runningOf(await piecesOf(html, text))).toBe(
      'Dear Teo\u00a0Achtérberg,\nyour SSN is 219-45-7781.\nNext\n–&bogus;&\n',
    );
  });

  it.each([
    [
      'tables',
      '<table><tr><th>Name<th>SSN<tr><td>Ida<td>219-45-7781</table>',
      [['Name=Ida', 'SSN=219-45-7781']],
    ],
    [
      'tables of labels',
      '<table><tr><th>Name</th><td>Ida Vos</td></tr><tr><th>SSN</th><td>219-45-7781</td></tr></table>',
      [['Name=Ida Vos', 'SSN=219-45-7781']],
    ],
    [
      'spanning cells',
      '<table><tr><td>Name<td>Account Number<tr><td rowspan=2>Ida Vos<td>44102933<tr><td>44102934</table>',
      [
        ['Name=Ida Vos', 'Account Number=44102933'],
        ['Name=Ida Vos', 'Account Number=44102934'],
      ],
    ],
    [
      'tables by role',
      '<div role=table><div role=row><span role=columnheader>Name</span><span role=columnheader>SSN</span></div><div role=row><span role=cell>Ida</span><span role=cell>219-45-7781</span></div></div>',
      [['Name=Ida', 'SSN=219-45-7781']],
    ],
    [
      'definition lists',
      '<dl><dt>Name<dd>Ida Vos<dt>SSN:<dd>219-45-7781</dl>',
      [['Name=Ida Vos', 'SSN=219-45-7781']],
    ],
    [
      'forms',
      '<form><label for=s>Social Security</label><input id=s name=f1 value="219-45-7781"><label>Name <input value="Ida"></label>State: <select name=st><option>NY<option selected>MA</select><textarea name=n>x &lt; y</textarea><input type=submit value=Go></form>',
      [['Social Security=219-45-7781', 'Name=Ida', 'State=MA', 'n=x < y']],
    ],
    [
      'linked data',
      '<script type="application/ld+json">{"name":"Ida Vos","taxID":"219-45-7781"}</script>',
      [['name=Ida Vos', 'taxID=219-45-7781']],
    ],
  ])('reads %s', async (_, text, expected) => expect(await rows(text, html)).toEqual(expected));

  it('reads a table in a table', async () => {
    const text =
      '<table><tr><td>Left<td>Menu <table><tr><td>Name<td>SSN<tr><td>Ida<td>219-45-7781</table> after</table>';
    expect(await rows(text, html)).toContainEqual(['Name=Ida', 'SSN=219-45-7781']);
  });

  it('reads scripts, styles, comments, attributes and inner documents', async () => {
    const text =
      '<script>var a="219-45-7781"</script><!-- 219-45-7782 --><li data-ssn="219-45-7783">Ida<img alt="219-45-7784"><iframe srcdoc="<p>219-45-7785 &amp;lt;"></iframe><a href="tel:6175550100">x</a>';
    const pieces = await piecesOf(html, text);
    for (const digit of [1, 2, 3, 4, 5]) expect(runningOf(pieces)).toContain(`219-45-778${digit}`);
    expect(segmentsOf(pieces).find(segment => segment.text.includes('7782'))?.apart).toBe(true);
  });

  it('parts a caption from its value', async () => {
    expect(
      runningOf(await piecesOf(html, '<span>SSN</span><span>219-45-7781</span><b>219</b><b>45</b>')),
    ).toBe('SSN 219-45-778121945\n');
  });

  it('uses the charset of the head', async () => {
    const bytes = Uint8Array.from(
      [...'<html><meta charset="windows-1250"><p>']
        .map(char => char.charCodeAt(0))
        .concat([0xa3, 0x75, 0x6b, 0x61]),
    );
    expect(runningOf(await piecesOf(html, bytes))).toContain('Łuka');
  });
});

describe('accepts', () => {
  it.each([
    ['<?xml version="1.0"?><a/>', 'xml'],
    ['<!-- x --><staff><a>1</a></staff>', 'xml'],
    ['<?xml version="1.0"?><!DOCTYPE html><html xmlns="x"><body/></html>', 'html'],
    ['\n<!doctype HTML><p>x', 'html'],
    ['<html><body>x</body></html>', 'html'],
    ['<div class="a">x</div>', 'html'],
    ['<table><tr><td>1</td></tr></table>', 'html'],
    ['<34>1 2026-01-02 host app', ''],
    ['<ida@example.org> wrote:', ''],
    ['< 5 is less', ''],
    ['{"a": "<b>"}', ''],
  ])('%j is %j', (text, expected) => {
    const format = takes(html, text) ? 'html' : takes(xml, text) ? 'xml' : '';
    expect(format).toBe(expected);
  });
});

describe('markup properties', () => {
  const word = fc.stringMatching(/^[A-Za-zÀ-ž0-9]{1,8}$/);
  const words = fc.array(word, { minLength: 1, maxLength: 4 }).map(list => list.join(' '));
  const escaped = (text: string) => text.replace(/[A-M]/g, char => `&#${char.charCodeAt(0)};`);
  const lengths = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 4 });

  it('keeps every text of XML at its place, whatever the chunks', async () => {
    const name = fc.stringMatching(/^[c-f]{1,2}$/);
    const { node } = fc.letrec<{ node: { text: string; words: string[] } }>(tie => ({
      node: fc.oneof(
        { maxDepth: 4 },
        words.map(text => ({ text: escaped(text), words: text.split(' ') })),
        fc.tuple(name, words, fc.array(tie('node'), { maxLength: 4 })).map(([tag, value, inner]) => ({
          text: `<${tag} v="${escaped(value)}">\n${inner.map(child => child.text).join('\n')}</${tag}>`,
          words: [...value.split(' '), ...inner.flatMap(child => child.words)],
        })),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(node, lengths, async (root, cuts) => {
        const text = `<root>${root.text}</root>`;
        const segments = segmentsOf(await piecesOf(xml, text, cuts));
        const found = segments.flatMap(segment => segment.text.split(/\s+/)).filter(part => part !== '');
        expect(found.sort()).toEqual(root.words.sort());
        expect(misplaced(text, segments, /[N-Zn-zÀ-ž0-9]+/g)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps every text of HTML at its place, whatever the chunks', async () => {
    const tag = fc.constantFrom(
      'p',
      'div',
      'b',
      'span',
      'li',
      'table',
      'tr',
      'td',
      'th',
      'dl',
      'dt',
      'dd',
      'form',
      'label',
      'pre',
      'br',
      'ul',
      'h1',
      'a',
    );
    const part = fc.oneof(
      { weight: 3, arbitrary: words.map(text => ({ text: ` ${escaped(text)} `, words: text.split(' ') })) },
      tag.map(name => ({ text: `<${name}>`, words: [] as string[] })),
      tag.map(name => ({ text: `</${name}>`, words: [] as string[] })),
      fc.constantFrom('\n', '\r\n', '  ', '<!-- -->', '<hr/>').map(text => ({ text, words: [] as string[] })),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 25 }), lengths, async (parts, cuts) => {
        const text = parts.map(({ text: own }) => own).join('');
        const segments = segmentsOf(await piecesOf(html, text, cuts));
        const whole = new Set(
          segments.flatMap(({ text: own, label }) => `${own} ${label ?? ''}`.split(/\s+/)),
        );
        expect(parts.flatMap(({ words: own }) => own).filter(own => !whole.has(own))).toEqual([]);
        expect(misplaced(text, segments, /[N-Zn-zÀ-ž0-9]+/g)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('throws at nothing and reads the same in any chunks', async () => {
    const junk = fc.array(
      fc.constantFrom(
        '<',
        '>',
        '</',
        '/>',
        '<!--',
        '-->',
        '<![CDATA[',
        ']]>',
        '<!',
        '<?',
        '?>',
        '<p',
        '<td',
        '</td>',
        '<script',
        '</script',
        '&',
        '&am',
        ';',
        '"',
        "'",
        '=',
        ' ',
        '\n',
        'a',
        '<tr>',
        '<dl>',
        '<dd>',
        '<key>',
        '<dict>',
        '<row>',
        '<cell>',
        '219-45-7781',
      ),
      { maxLength: 40 },
    );
    await fc.assert(
      fc.asyncProperty(
        junk,
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom(xml, html),
        async (parts, length, extractor) => {
          const whole = segmentsOf(await piecesOf(extractor, parts.join(''))).map(({ text }) => text);
          const cut = segmentsOf(await piecesOf(extractor, parts.join(''), [length])).map(({ text }) => text);
          expect(cut.join('')).toEqual(whole.join(''));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('markup that others write', () => {
  const found = async (text: string, extractor: typeof xml | typeof html) =>
    segmentsOf(await piecesOf(extractor, text));

  it.each([
    ['p2.xml', '<table><row name="Rosalind Tavernier" ssn="536-22-8741"/></table>'],
    ['p2', '<table><row name="Rosalind Tavernier" ssn="536-22-8741"/></table>'],
    ['p2.config', '<body><row ssn="536-22-8741"></row></body>'],
  ])('takes data with a root of HTML for XML: %s', (name, text) => {
    expect(takes(html, text, name)).toBe(false);
    expect(takes(xml, text, name)).toBe(true);
  });

  it('takes a page with a drawing for HTML', () => {
    expect(takes(html, '<div><svg><path d="M1 2" fill-rule="evenodd"/></svg><br/></div>', 'p')).toBe(true);
  });

  it('reads attributes that HTML does not know as a row', async () => {
    const text =
      '<html><row name="Rosalind Tavernier" ssn="536-22-8741" class="wide"/><a name="chapter">x</a></html>';
    const [row] = await rows(text, html);
    expect(row).toEqual(['name=Rosalind Tavernier', 'ssn=536-22-8741']);
  });

  it.each([
    ['<a href="mailto:x@y.z?body=SSN%20536-22-8741%20Rosalind">m</a>', 'SSN 536-22-8741'],
    ['<a href="data:text/plain;base64,U1NOIDUzNi0yMi04NzQx">d</a>', 'SSN 536-22-8741'],
    ['<a href="data:,SSN%20536-22-8741">d</a>', 'SSN 536-22-8741'],
    ['<iframe src="data:text/html,<p>SSN <b>536</b>-22-8741</p>"></iframe>', 'SSN 536-22-8741'],
    ['<button onclick="show(\'536-22-8741\')">b</button>', '536-22-8741'],
  ])('reads what stands in an address or an action: %s', async (text, wanted) => {
    const all = (await found(text, html)).map(segment => segment.text).join('\n');
    expect(all).toContain(wanted);
  });

  it('makes a record of a file in an address', async () => {
    const pieces = await piecesOf(html, '<a href="data:application/pdf;base64,JVBERi0xLjQKAAEC">f</a>');
    expect(pieces.some(piece => 'member' in piece)).toBe(true);
  });

  it.each([
    ['<r>note<ssn>536-22-8741</ssn></r>', '/r/ssn'],
    ['<r>&a;<ssn>536-22-8741</ssn></r>', '/r/ssn'],
    ['<r><ssn>536-22-8741</ssn> note</r>', '/r/ssn'],
    ['<r>note<person>of <ssn>536-22-8741</ssn></person></r>', '/r/person/ssn'],
  ])('keeps the name of an element in mixed content: %s', async (text, field) => {
    const segment = (await found(text, xml)).find(({ label }) => label === 'ssn');
    expect(segment).toMatchObject({ text: '536-22-8741', place: { field } });
  });
});
