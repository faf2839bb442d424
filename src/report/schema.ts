const text = { type: 'string' };
const textOrNull = { type: ['string', 'null'] };
const count = { type: 'integer', minimum: 0 };
const place = { type: ['integer', 'null'], minimum: 1 };
const elements = ['ssn', 'drivers-license', 'state-id', 'payment-card', 'bank-account', 'custom'];
const statuses = ['scanned', 'encrypted', 'partial', 'unreadable', 'skipped'];

/** An object that has all of `properties`. Others may be there: the report changes only by adding. */
function object(
  properties: Readonly<Record<string, object>>,
  optional: Readonly<Record<string, object>> = {},
) {
  return { type: 'object', required: Object.keys(properties), properties: { ...properties, ...optional } };
}

/**
 * The JSON Schema (draft 2020-12) of the JSON report. `$defs.record` is also a line of the ndjson report, and
 * `$defs.last` its last line.
 */
export const REPORT_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'pii-scan report, schemaVersion 1',
  ...object({
    schemaVersion: { const: 1 },
    tool: { $ref: '#/$defs/tool' },
    scan: { $ref: '#/$defs/scan' },
    summary: { $ref: '#/$defs/summary' },
    records: { type: 'array', items: { $ref: '#/$defs/record' } },
  }),
  $defs: {
    tool: object({ name: { const: 'pii-scan' }, version: text }),
    last: object({
      schemaVersion: { const: 1 },
      tool: { $ref: '#/$defs/tool' },
      scan: { $ref: '#/$defs/scan' },
      summary: { $ref: '#/$defs/summary' },
    }),
    scan: object({
      id: text,
      startedAt: { type: 'string', format: 'date-time' },
      finishedAt: { type: 'string', format: 'date-time' },
      complete: { type: 'boolean', description: 'false where the scan was stopped before its end' },
      system: object({ hostname: text, os: text, portable: { type: ['boolean', 'null'] } }),
      roots: { type: 'array', items: object({ path: text, volume: { $ref: '#/$defs/volume' } }) },
    }),
    volume: object({
      device: textOrNull,
      fsType: textOrNull,
      kind: { enum: ['fixed', 'removable', 'network', 'unknown'] },
      encrypted: { type: ['boolean', 'null'] },
      method: textOrNull,
    }),
    summary: object({
      records: {
        ...object({ total: count, ...Object.fromEntries(statuses.map(status => [status, count])) }),
        description: 'the five statuses add up to total',
      },
      bytes: { ...count, description: 'of the files on disk that were read' },
      findings: object({
        personalInformation: count,
        identifier: count,
        encrypted: count,
        unencrypted: count,
        byElement: {
          type: 'object',
          propertyNames: { enum: elements },
          additionalProperties: count,
        },
        testData: { ...count, description: 'published sample numbers; in none of the other counts' },
      }),
      causes: {
        type: 'object',
        additionalProperties: count,
        description: 'records not plainly scanned, by cause',
      },
    }),
    record: {
      ...object(
        {
          path: { ...text, description: 'bytes of a name that are not UTF-8 stand as \\xFF' },
          member: { type: 'array', items: text, description: 'empty for the file itself, else the way in' },
          format: textOrNull,
          bytes: { type: ['integer', 'null'], minimum: 0 },
          modified: { type: ['string', 'null'], format: 'date-time' },
          owner: textOrNull,
          mode: { type: ['string', 'null'], pattern: '^[0-7]{4}$' },
          status: { enum: statuses },
          reason: { ...textOrNull, description: 'cause: sentence; null where the record was scanned' },
          encryption: object({ state: { enum: ['encrypted', 'unencrypted'] }, method: textOrNull }),
          findings: { type: 'array', items: { $ref: '#/$defs/finding' } },
        },
        {
          pathB64: { ...text, description: 'the path as bytes, where it is not UTF-8' },
          notes: {
            type: 'array',
            items: text,
            description: 'what is no finding and a person should know of; without values',
          },
        },
      ),
      if: { properties: { status: { const: 'scanned' } } },
      else: { properties: { reason: { type: 'string', pattern: '^[a-z-]+: ' } } },
    },
    finding: object({
      fingerprint: text,
      class: { enum: ['personal-information', 'identifier'] },
      element: { enum: elements },
      detector: text,
      clause: {
        enum: ['201 CMR 17.02(a)', '201 CMR 17.02(b)', '201 CMR 17.02(c)', null],
        description: 'null for the element custom: the owner of the config file says that it counts',
      },
      confidence: { enum: ['high', 'medium', 'low'] },
      masked: { ...text, description: 'the last four characters at most, the rest masked' },
      name: { oneOf: [object({ masked: text }), { type: 'null' }] },
      resident: { enum: ['massachusetts', 'elsewhere', 'unknown'] },
      encrypted: { type: 'boolean' },
      testData: { type: 'boolean' },
      evidence: { type: 'array', items: text },
      location: object({
        line: place,
        column: place,
        offset: { type: ['integer', 'null'], minimum: 0 },
        page: place,
        sheet: textOrNull,
        cell: textOrNull,
        row: place,
        field: textOrNull,
      }),
    }),
  },
};
