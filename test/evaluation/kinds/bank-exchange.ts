import { account, card, iban, routing } from '../numbers.ts';
import { createPage, type Part, withoutPlaces } from '../page.ts';
import type { Draft, Kind } from '../truth.ts';
import { negate, plant, type World } from '../world.ts';
import { field, upper } from './fixed.ts';

/** A NACHA file of direct deposits (Nacha Operating Rules, appendix three): records of 94 characters. */
function directDeposits(world: World): Draft {
  const { random } = world;
  const page = createPage();
  const bank = routing(random);
  page.line(
    `101 ${bank}${random.digits(10, false)}2601050905A094101${field('FIRST HARBOR BANK', 23)}${field('BAYSIDE PAYROLL', 23)}${' '.repeat(8)}`,
  );
  page.line(
    `5200${field('BAYSIDE PAYROLL', 16)}${' '.repeat(20)}1${random.digits(9)}PPD${field('PAYROLL', 10)}260105260105   1${bank.slice(0, 8)}0000001`,
  );
  const count = random.between(5, 15);
  for (let at = 1; at <= count; at++) {
    const person = world.person();
    const name = field(upper(world.written(person, 'First Last', 'LAST FIRST M')), 22);
    const number = account(random);
    page.line(
      `622${routing(random)}`,
      plant(number, { person, name: name.trim() }),
      `${' '.repeat(17 - number.raw.length)}${random.digits(10)}${field(random.digits(6), 15)}${name}  0${bank.slice(0, 8)}${String(at).padStart(7, '0')}`,
    );
  }
  page.line(
    `8200${String(count).padStart(6, '0')}${random.digits(10)}${random.digits(12)}${random.digits(12)}1${random.digits(9)}${' '.repeat(25)}${bank.slice(0, 8)}0000001`,
  );
  page.line(
    `9000001000001${String(count).padStart(8, '0')}${random.digits(10)}${random.digits(24)}${' '.repeat(39)}`,
  );
  return page.draft(random.pick(['ach', 'txt', 'nacha']));
}

/** A statement for a money program, OFX 1.6 or 2.x: its account number stands beside no person. */
function download(world: World): Draft {
  const { random } = world;
  const page = createPage();
  const closed = random.chance(0.5);
  const tag = (name: string, ...parts: readonly Part[]): void =>
    page.line(`<${name}>`, ...parts, ...(closed ? [`</${name}>`] : []));
  if (closed) page.line('<?xml version="1.0" encoding="UTF-8"?><?OFX OFXHEADER="200" VERSION="211"?>');
  else
    for (const line of ['OFXHEADER:100', 'DATA:OFXSGML', 'VERSION:102', 'ENCODING:USASCII', ''])
      page.line(line);
  const isCard = random.chance(0.4);
  page.line('<OFX>');
  page.line(isCard ? '<CREDITCARDMSGSRSV1><CCSTMTTRNRS><CCSTMTRS>' : '<BANKMSGSRSV1><STMTTRNRS><STMTRS>');
  page.line(isCard ? '<CCACCTFROM>' : '<BANKACCTFROM>');
  if (!isCard) tag('BANKID', negate({ kind: 'routing number', raw: routing(random) }));
  tag('ACCTID', plant(isCard ? card(random) : account(random), null));
  if (!isCard) tag('ACCTTYPE', 'CHECKING');
  page.line(isCard ? '</CCACCTFROM>' : '</BANKACCTFROM>');
  page.line('<BANKTRANLIST>');
  for (let at = random.between(3, 12); at > 0; at--) {
    page.line('<STMTTRN>');
    tag('TRNTYPE', 'DEBIT');
    tag('DTPOSTED', `202601${random.between(10, 28)}120000`);
    tag('TRNAMT', `-${random.digits(3, false)}.${random.digits(2)}`);
    tag('FITID', negate({ kind: 'order number', raw: random.digits(16, false) }));
    tag('NAME', random.pick(['HARBOR HARDWARE', 'BAYSIDE MARKET', 'CITY WATER DEPT', 'GRANITE OIL CO']));
    page.line('</STMTTRN>');
  }
  page.line('</BANKTRANLIST>');
  page.line(
    isCard ? '</CCSTMTRS></CCSTMTTRNRS></CREDITCARDMSGSRSV1>' : '</STMTRS></STMTTRNRS></BANKMSGSRSV1>',
  );
  page.line('</OFX>');
  return page.draft('ofx');
}

/** A register, QIF: the payee and the memo of one entry. */
function register(world: World): Draft {
  const { random } = world;
  const page = createPage();
  page.line('!Type:Bank');
  for (let at = random.between(4, 12); at > 0; at--) {
    const person = world.person();
    const name = world.written(person, 'First Last', 'First M Last');
    page.line(`D01/${random.between(10, 28)}/2026`);
    page.line(`T-${random.digits(3, false)}.00`);
    page.line('N', negate({ kind: 'check number', raw: random.digits(4, false) }));
    page.line(`P${name}`);
    page.line(
      `M${random.pick(['Deposit to checking account ', 'ACH, bank acct '])}`,
      plant(account(random), { person, name }),
    );
    page.line('^');
  }
  return page.draft('qif');
}

/** A SWIFT MT940 statement: the other party's IBAN and name in :86:. */
function statement(world: World): Draft {
  const { random } = world;
  const page = createPage();
  page.line(':20:STARTUMSE');
  page.line(':25:', plant(iban(random), null));
  page.line(`:28C:000${random.digits(2)}/001`);
  page.line(`:60F:C260105EUR${random.digits(5, false)},00`);
  for (let at = random.between(3, 9); at > 0; at--) {
    const person = world.person();
    const name = upper(`${person.given} ${person.family}`).slice(0, 27);
    page.line(
      `:61:2601${random.between(10, 28)}0105D${random.digits(3, false)},50NMSC`,
      negate({ kind: 'order number', raw: random.digits(16, false) }),
    );
    page.line(
      `:86:116?00SEPA TRANSFER?20RENT ${random.digits(6)}?30HARBDEFF?31`,
      plant(iban(random), { person, name }),
      `?32${name}`,
    );
  }
  page.line(`:62F:C260131EUR${random.digits(5, false)},00`);
  page.line('-');
  return page.draft(random.pick(['sta', 'mt940', 'txt']));
}

/** Payment orders, ISO 20022 pain.001. */
function paymentOrders(world: World): Draft {
  const { random } = world;
  const page = createPage();
  page.line('<?xml version="1.0" encoding="UTF-8"?>');
  page.line('<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.03"><CstmrCdtTrfInitn><PmtInf>');
  page.line('  <Dbtr><Nm>Bayside Harbor Cooperative</Nm></Dbtr>');
  for (let at = random.between(3, 9); at > 0; at--) {
    const person = world.person();
    const name = `${person.given} ${person.family}`;
    const owner = { person, name };
    page.line('  <CdtTrfTxInf>');
    page.line(
      '    <PmtId><EndToEndId>',
      negate({ kind: 'order number', raw: random.digits(9, false) }),
      '</EndToEndId></PmtId>',
    );
    page.line(`    <Cdtr><Nm>${name}</Nm></Cdtr>`);
    if (random.chance(0.6))
      page.line('    <CdtrAcct><Id><IBAN>', plant(iban(random), owner), '</IBAN></Id></CdtrAcct>');
    else
      page.line(
        '    <CdtrAcct><Id><Othr><Id>',
        plant(account(random), owner),
        '</Id></Othr></Id></CdtrAcct>',
      );
    page.line('  </CdtTrfTxInf>');
  }
  page.line('</PmtInf></CstmrCdtTrfInitn></Document>');
  return page.draft('xml');
}

/** What a card reader writes: track 1 names the holder, track 2 does not (ISO/IEC 7813). */
function tracks(world: World): Draft {
  const { random } = world;
  const page = createPage();
  const named = random.chance(0.6);
  for (let at = random.between(3, 10); at > 0; at--) {
    const person = world.person();
    const name = upper(`${person.family}/${person.given} ${person.middle}`).slice(0, 26);
    const expiry = `${random.between(27, 31)}0${random.between(1, 9)}`;
    if (named)
      page.line('%B', plant(card(random), { person, name }), `^${name}^${expiry}101${random.digits(13)}?`);
    else page.line(';', plant(card(random), null), `=${expiry}101${random.digits(13)}?`);
  }
  return withoutPlaces(page.draft(random.pick(['log', 'txt', 'dat'])));
}

/** What banks and money programs exchange. */
export const BANK_EXCHANGE: readonly Kind[] = [
  { id: 'nacha', group: 'structured', make: directDeposits },
  { id: 'ofx', group: 'structured', make: download },
  { id: 'qif', group: 'structured', make: register },
  { id: 'mt940', group: 'structured', make: statement },
  { id: 'pain-001', group: 'structured', make: paymentOrders },
  { id: 'card-tracks', group: 'structured', make: tracks },
];
