import type { Finding, RecordReport } from '../model.ts';
import { findingShape, recordShape } from './shapes.ts';

/** A record that has come wholly: what its earlier parts held, as JSON texts of their findings. */
export interface Whole {
  readonly held: readonly string[];
}

/** Puts records that come in parts together again, holding no more than the texts of their findings. */
export interface Parts {
  /** Null while more of the record follows. */
  add(record: RecordReport): Whole | null;
}

const textOf = (findings: readonly Finding[]): string =>
  findings.map(finding => JSON.stringify(findingShape(finding))).join(',');

/** What tells the parts of one record: members may end between two parts of the record that holds them. */
export const partKey = ({ path, member }: RecordReport): string => [path, ...member].join('\0');

/** For one report. */
export function createParts(): Parts {
  const open = new Map<string, string[]>();
  return {
    add(record) {
      const key = partKey(record);
      const held = open.get(key) ?? [];
      if (record.continues) {
        held.push(textOf(record.findings));
        open.set(key, held);
        return null;
      }
      open.delete(key);
      return { held };
    },
  };
}

const START = '{"path":';

/** Whether a text begins a record, and does not go on with one. */
export const startsRecord = (text: string): boolean => text.startsWith(START);

/** The JSON of a record in pieces, the first of which begins it. */
export function jsonTexts({ held }: Whole, record: RecordReport): string[] {
  const text = JSON.stringify(recordShape(record));
  if (held.length === 0) return [text];
  const last = textOf(record.findings);
  const head = JSON.stringify(recordShape({ ...record, findings: [] })).replace(/\]\}$/, '');
  return [head, ...held.map((part, at) => (at === 0 ? part : `,${part}`)), last === '' ? ']}' : `,${last}]}`];
}
