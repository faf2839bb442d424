import type { Reporter } from '../model.ts';
import { recordShape, SCHEMA_VERSION, scanShape, summaryShape, toolShape } from './shapes.ts';
import { listed } from './words.ts';

/** A record a line as it ends, then one line with the scan and the summary. */
export const ndjson = {
  name: 'ndjson',
  extensions: ['ndjson', 'jsonl'],
  title: 'a JSON object a line: the records as they end, then scan and summary',
  start(options) {
    return {
      begin: () => '',
      record: record => (listed(record, options) ? `${JSON.stringify(recordShape(record))}\n` : ''),
      end(scan, summary) {
        const last = {
          schemaVersion: SCHEMA_VERSION,
          tool: toolShape(options.version),
          scan: scanShape(scan),
          summary: summaryShape(summary),
        };
        return `${JSON.stringify(last)}\n`;
      },
    };
  },
} satisfies Reporter;
