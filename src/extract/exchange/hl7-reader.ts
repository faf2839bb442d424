import type { Piece } from '../../model.ts';
import { createEntryRow, type EntryRow } from './entry-row.ts';

const NAME = ['Last Name', 'First Name', 'Middle Name', 'Suffix', 'Prefix'];
const ADDRESS = ['Address', 'Address', 'City', 'State', 'ZIP', 'Country'];
const LICENSE = ["Driver's License Number", "Driver's License State", 'Expiration'];

/** What fields mean (HL7 2.5.1, chapters 3, 6 and 15): the labels of their components; one label is for the first. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  'PID-5': NAME,
  'PID-6': ["Mother's Maiden Name"],
  'PID-7': ['Birth Date'],
  'PID-8': ['Sex'],
  'PID-9': NAME,
  'PID-11': ADDRESS,
  'PID-13': ['Phone'],
  'PID-14': ['Phone'],
  'PID-18': ['Patient Account Number'],
  'PID-19': ['SSN'],
  'PID-20': LICENSE,
  'NK1-2': NAME,
  'NK1-4': ADDRESS,
  'NK1-5': ['Phone'],
  'NK1-37': ['SSN'],
  'GT1-2': ['Guarantor Number'],
  'GT1-3': NAME,
  'GT1-5': ADDRESS,
  'GT1-6': ['Phone'],
  'GT1-8': ['Birth Date'],
  'GT1-12': ['SSN'],
  'IN1-2': ['Plan ID'],
  'IN1-4': ['Company'],
  'IN1-8': ['Group Number'],
  'IN1-16': NAME,
  'IN1-18': ['Birth Date'],
  'IN1-19': ADDRESS,
  'IN1-36': ['Policy Number'],
  'IN1-49': ['Insured ID'],
  'IN2-1': ['Employee ID'],
  'IN2-2': ['SSN'],
  'IN2-6': ['Medicare Number'],
  'IN2-8': ['Medicaid Number'],
  'STF-3': NAME,
  'STF-6': ['Birth Date'],
  'STF-11': ADDRESS,
  'STF-22': LICENSE,
};

/** Fields that hold identifiers of a type of their own (CX): the type is their fifth component. */
const IDENTIFIERS = new Set(['PID-2', 'PID-3', 'PID-4', 'NK1-33', 'GT1-19', 'IN1-49', 'STF-2']);
/** HL7 table 0203. */
const TYPES: Readonly<Record<string, string>> = {
  SS: 'SSN',
  DL: "Driver's License Number",
  MR: 'Medical Record Number',
  PI: 'Patient ID',
  AN: 'Patient Account Number',
  BA: 'Bank Account Number',
  BC: 'Bank Card Number',
  MA: 'Medicaid Number',
  MC: 'Medicare Number',
  PPN: 'Passport Number',
  EI: 'Employee ID',
};
/** Segments that speak of the patient, whose row stays open until the message ends. */
const PATIENT = new Set('PID PD1 OBX NTE AL1 DG1 ACC'.split(' '));
/** Segments that go on with the person of the segment before. */
const GOING_ON: Readonly<Record<string, string>> = { IN2: 'IN1', IN3: 'IN1' };
const ESCAPES: Readonly<Record<string, string>> = { F: '|', S: '^', T: '&', R: '~', E: '\\', '.br': ' ' };

/** Reads the segments of messages, a line each. */
export interface Hl7Reader {
  line(text: string, line: number, column: number): void;
  end(): void;
}

/** A reader whose rows go to `out`. */
export function createHl7Reader(out: Piece[]): Hl7Reader {
  const patient = createEntryRow(out);
  const other = createEntryRow(out);
  let last = '';
  let marks = { field: '|', component: '^', repeat: '~', sub: '&' };

  function line(text: string, number: number, column: number): void {
    const cut = text.replace(/^[\u000b\u001c\s]{1,20}/, '');
    const start = column + text.length - cut.length;
    const name = /^[A-Z][A-Z0-9]{2}/.exec(cut)?.[0] ?? '';
    if (name === '') {
      // A line that is no segment goes on with a note that was broken in two.
      (PATIENT.has(last) ? patient : other).add(cut, number, start, '', last);
      return;
    }
    if (name === 'MSH') {
      end();
      marks = { field: cut[3] ?? '|', component: cut[4] ?? '^', repeat: cut[5] ?? '~', sub: cut[7] ?? '&' };
    }
    if (name === 'PID') patient.end();
    const row = PATIENT.has(name) ? patient : other;
    if (row === other && GOING_ON[name] !== last) other.end();
    last = GOING_ON[name] ?? name;
    putSegment(row, name, cut, number, start);
  }

  function putSegment(row: EntryRow, name: string, text: string, number: number, start: number): void {
    let column = start;
    for (const [index, field] of text.split(marks.field).entries()) {
      // The first field of a header is the separator itself.
      const reference = `${name}-${name === 'MSH' ? index + 1 : index}`;
      if (index > 0 && reference !== 'MSH-2') putField(row, reference, field, number, column);
      column += field.length + 1;
    }
  }

  function putField(row: EntryRow, reference: string, field: string, number: number, start: number): void {
    let column = start;
    for (const repetition of field.split(marks.repeat)) {
      putRepetition(row, reference, repetition, number, column);
      column += repetition.length + 1;
    }
  }

  function putRepetition(
    row: EntryRow,
    reference: string,
    text: string,
    number: number,
    start: number,
  ): void {
    const components = text.split(marks.component);
    const type = IDENTIFIERS.has(reference) ? TYPES[components[4] ?? ''] : undefined;
    const labels = FIELDS[reference];
    let column = start;
    for (const [index, component] of components.entries()) {
      const label =
        (index === 0 ? type : undefined) ??
        labels?.[index] ??
        (index === 0 ? reference : `${reference}.${index + 1}`);
      row.add(unescaped(component.replaceAll(marks.sub, ' ')), number, column, label, reference);
      column += component.length + 1;
    }
  }

  function end(): void {
    patient.end();
    other.end();
  }

  return { line, end };
}

function unescaped(text: string): string {
  return text.includes('\\')
    ? text.replace(/\\(F|S|T|R|E|\.br)\\/g, (_, name: string) => ESCAPES[name] ?? '')
    : text;
}
