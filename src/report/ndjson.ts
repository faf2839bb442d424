import type { Reporter } from '../model.ts';
import { createParts, jsonTexts } from './parts.ts';
import { SCHEMA_VERSION, scanShape, summaryShape, toolShape } from './shapes.ts';
import { listed } from './words.ts';

/** A record a line as it ends, then one line with the scan and the summary. */
export const ndjson = {
  name: 'ndjson',
  extensions: ['ndjson', 'jsonl'],
  title: 'a JSON object a line: the records as they end, then scan and summary',
  start(options) {
    const parts = createParts();
    return {
      begin: () => '',
      record(record) {
        const whole = parts.add(record);
        if (whole === null || (whole.held.length === 0 && !listed(record, options))) return '';
        return `${jsonTexts(whole, record).join('')}\n`;
      },
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
