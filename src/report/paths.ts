import type { Reporter } from '../model.ts';

/** The path of each file that has findings, itself or in a member, once; published sample numbers do not count. */
export const paths = {
  name: 'paths',
  extensions: ['paths'],
  title: 'the paths with findings, each ended by NUL, for xargs -0',
  start() {
    const told = new Set<string>();
    return {
      begin: () => '',
      record(record) {
        if (told.has(record.path) || record.findings.every(finding => finding.testData)) return '';
        told.add(record.path);
        return `${record.path}\0`;
      },
      end: () => '',
    };
  },
} satisfies Reporter;
