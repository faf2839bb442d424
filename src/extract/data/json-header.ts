import type { Branch } from './tree-nodes.ts';

const HEADER = /^(columns?|headers?|fields|cols|column_?names|schema)$/i;

/** The header that stands beside a list of lists: `{"columns": ["name", "ssn"], "data": [[...], ...]}`. */
export function headerBeside(holder: Branch | null): { header?: string[] } {
  for (const child of holder?.parent?.children ?? holder?.children ?? []) {
    if (child.kind !== 'list' || !HEADER.test(child.name)) continue;
    const header = child.children.map(column => {
      if (column.kind === 'leaf') return column.segment.text;
      const name = column.children.find(
        leaf => leaf.kind === 'leaf' && /^(name|label|title|field)$/i.test(leaf.name),
      );
      return name?.kind === 'leaf' ? name.segment.text : '';
    });
    if (header.length > 1) return { header };
  }
  return {};
}
