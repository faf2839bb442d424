import type { Reporter } from '../model.ts';
import { recordShape, SCHEMA_VERSION, scanShape, summaryShape, toolShape } from './shapes.ts';
import { listed } from './words.ts';

/** One JSON document; a record stands on a line of its own. Records are held to the end: the summary goes first. */
export const json = {
  name: 'json',
  extensions: ['json'],
  title: 'one JSON document, by the JSON Schema of the project',
  start(options) {
    const records: string[] = [];
    return {
      begin: () => '',
      record(record) {
        if (listed(record, options)) records.push(JSON.stringify(recordShape(record)));
        return '';
      },
      end(scan, summary) {
        const parts = [
          `"schemaVersion": ${SCHEMA_VERSION}`,
          `"tool": ${JSON.stringify(toolShape(options.version))}`,
          `"scan": ${JSON.stringify(scanShape(scan))}`,
          `"summary": ${JSON.stringify(summaryShape(summary))}`,
          `"records": [${records.length === 0 ? '' : `\n    ${records.join(',\n    ')}\n  `}]`,
        ];
        return `{\n  ${parts.join(',\n  ')}\n}\n`;
      },
    };
  },
} satisfies Reporter;
