import type { Reporter } from '../model.ts';
import { createParts, jsonTexts, startsRecord } from './parts.ts';
import { SCHEMA_VERSION, scanShape, summaryShape, toolShape } from './shapes.ts';
import { listed } from './words.ts';

/** One JSON document; a record stands on a line of its own. Records are held to the end: the summary goes first. */
export const json = {
  name: 'json',
  extensions: ['json'],
  title: 'one JSON document, by the JSON Schema of the project',
  start(options) {
    const records: string[] = [];
    const parts = createParts();
    return {
      begin: () => '',
      record(record) {
        const whole = parts.add(record);
        if (whole !== null && (whole.held.length > 0 || listed(record, options)))
          records.push(...jsonTexts(whole, record));
        return '';
      },
      *end(scan, summary) {
        const head = [
          `"schemaVersion": ${SCHEMA_VERSION}`,
          `"tool": ${JSON.stringify(toolShape(options.version))}`,
          `"scan": ${JSON.stringify(scanShape(scan))}`,
          `"summary": ${JSON.stringify(summaryShape(summary))}`,
        ];
        yield `{\n  ${head.join(',\n  ')},\n  "records": [`;
        for (const [at, text] of records.entries())
          yield startsRecord(text) ? `${at === 0 ? '' : ','}\n    ${text}` : text;
        yield `${records.length === 0 ? '' : '\n  '}]\n}\n`;
      },
    };
  },
} satisfies Reporter;
