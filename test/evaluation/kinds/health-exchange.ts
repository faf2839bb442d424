import { license, ssn, ssnDigits } from '../numbers.ts';
import { createPage, type Page, type Part } from '../page.ts';
import type { Draft, Kind } from '../truth.ts';
import { type Mark, negate, plant, type World } from '../world.ts';
import { upper } from './fixed.ts';

/** Segments of X12 (ASC X12 5010): one a line where `lines`, else in one run. */
function segments(page: Page, lines: boolean, ...parts: readonly Part[]): void {
  if (lines) page.line(...parts, '~');
  else page.write(...parts, '~');
}

function envelope(world: World, type: string): readonly string[] {
  const date = `2601${world.random.between(10, 28)}`;
  return [
    `ISA*00*          *00*          *30*${world.random.digits(2, false)}-${world.random.digits(7)}     *ZZ*MASSHEALTH     *${date}*0905*^*00501*${world.random.digits(9)}*0*P*:`,
    `GS*${type === '834' ? 'BE' : 'HC'}*SENDER*RECEIVER*20${date}*0905*1*X*005010X2${type === '834' ? '20A1' : '22A1'}`,
    `ST*${type}*0001`,
  ];
}

/** Benefit enrolment, X12 834: a member a loop, with SSNs behind the qualifier 34 or in REF*SY. */
function enrolment(world: World): Draft {
  const { random } = world;
  const page = createPage();
  const lines = random.chance(0.7);
  const add = (...parts: readonly Part[]): void => segments(page, lines, ...parts);
  for (const segment of envelope(world, '834')) add(segment);
  add('N1*P5*HARBOR FREIGHT COOPERATIVE*FI*', negate(world.negative('EIN')));
  const members = random.between(4, 12);
  for (let at = 0; at < members; at++) {
    const person = world.person();
    const address = world.address();
    const family = upper(person.family);
    const given = upper(person.given);
    const owner = { person, name: `${given} ${family}`, resident: address.resident };
    const behindName = random.chance(0.5);
    const number = plant(ssn(random, ''), owner);
    add('INS*Y*18*021*XN*A***FT');
    if (!behindName) add('REF*SY*', number);
    add('REF*1L*', negate(world.negative('case number')));
    if (behindName) add(`NM1*IL*1*${family}*${given}*${person.middle}***34*`, number);
    else add(`NM1*IL*1*${family}*${given}*${person.middle}`);
    add(`N3*${upper(address.street)}`);
    add(`N4*${upper(address.town)}*${address.state}*${address.zip}`);
    add(`DMG*D8*19${random.between(50, 99)}01${random.between(10, 28)}*F`);
    add(`HD*021**HLT*PLAN ${random.digits(9)}`);
  }
  add(`SE*${members * 7}*0001`);
  return page.draft(random.pick(['edi', 'x12', 'txt']));
}

/** A health care claim, X12 837P: the patient's SSN is a secondary identification. */
function claim(world: World): Draft {
  const { random } = world;
  const page = createPage();
  const lines = random.chance(0.7);
  const add = (...parts: readonly Part[]): void => segments(page, lines, ...parts);
  for (const segment of envelope(world, '837')) add(segment);
  add(`NM1*85*2*BAYSIDE FAMILY PRACTICE*****XX*1${random.digits(9)}`);
  add('REF*EI*', negate({ kind: 'EIN', raw: random.digits(9, false) }));
  for (let at = random.between(3, 8); at > 0; at--) {
    const person = world.person();
    const address = world.address();
    const [family, given] = [upper(person.family), upper(person.given)];
    const owner = { person, name: `${given} ${family}`, resident: address.resident };
    add('HL*2*1*22*0');
    add(`NM1*IL*1*${family}*${given}****MI*`, negate({ kind: 'customer number', raw: ssnDigits(random) }));
    add(`N3*${upper(address.street)}`);
    add(`N4*${upper(address.town)}*${address.state}*${address.zip}`);
    add(`DMG*D8*19${random.between(50, 99)}01${random.between(10, 28)}*M`);
    add('REF*SY*', plant(ssn(random, ''), owner));
    add(
      `CLM*`,
      negate({ kind: 'case number', raw: ssnDigits(random) }),
      `*${random.digits(3, false)}***11:B:1*Y*A*Y*Y`,
    );
  }
  add('SE*40*0001');
  return page.draft(random.pick(['edi', '837', 'txt']));
}

/** Admissions, HL7 v2.5: PID-19 is the SSN, PID-20 the driver's license; PID-3 may hold either by its type. */
function admissions(world: World): Draft {
  const { random } = world;
  const page = createPage();
  for (let at = random.between(3, 10); at > 0; at--) {
    const person = world.person();
    const address = world.address();
    const name = `${person.given} ${person.family}`;
    const owner = { person, name, resident: address.resident };
    const number = plant(ssn(random, random.pick(['-', ''])), owner);
    const typed = random.chance(0.3);
    const licensed = !typed && random.chance(0.4);
    const record = negate({ kind: 'medical record number', raw: ssnDigits(random) });
    const ids: (string | Mark)[] = typed
      ? [record, '^^^BAYSIDE^MR~', number, '^^^SSA^SS']
      : [record, '^^^BAYSIDE^MR'];
    page.line(
      `MSH|^~\\&|ADT1|BAYSIDE|LAB|BAYSIDE|202601${random.between(10, 28)}0830||ADT^A01|MSG${random.digits(8)}|P|2.5`,
    );
    page.line(`EVN|A01|202601${random.between(10, 28)}0830`);
    page.line(
      'PID|1||',
      ...ids,
      `||${person.family}^${person.given}^${person.middle}||19${random.between(50, 99)}0${random.between(1, 9)}12|F|||${address.street}^^${address.town}^${address.state}^${address.zip}||(617)555-01${random.digits(2)}|||S||`,
      negate({ kind: 'medical record number', raw: random.digits(10, false) }),
      ...(typed ? ['||'] : ['|', number, '|']),
      ...(licensed ? licenseField(world, owner) : []),
    );
    page.line(`PV1|1|I|2000^2012^01||||004777^ATTENDING PHYSICIAN|||SUR||||ADM|A0`);
  }
  return page.draft(random.pick(['hl7', 'txt']), random.pick(['\r', '\n', '\r\n']));
}

function licenseField(world: World, owner: Parameters<typeof plant>[1]): Part[] {
  const value = license(world.random, 'MA');
  return [plant(value, owner === null ? null : { ...owner, resident: undefined }), `^MA^20290101`];
}

/** What insurers and hospitals send each other. */
export const HEALTH_EXCHANGE: readonly Kind[] = [
  { id: 'x12-834', group: 'structured', make: enrolment },
  { id: 'x12-837', group: 'structured', make: claim },
  { id: 'hl7-v2', group: 'structured', make: admissions },
];
