import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DETECTORS } from '../detectors/index.ts';
import { EXTRACTORS } from '../src/extract/index.ts';

const ROOT = resolve(import.meta.dirname, '..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const PACKAGE = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

describe('README', () => {
  it.each(DETECTORS.map(({ id }) => id))('lists the detector %s', id => {
    expect(README).toContain(`| \`${id}\` |`);
  });

  it.each([...new Set(EXTRACTORS.map(({ format }) => format))])('lists the format %s', format => {
    expect(README).toContain(`\n| ${format} |`);
  });

  it.each(Object.keys({ ...PACKAGE.dependencies, ...PACKAGE.optionalDependencies }))(
    'says what %s is for',
    name => {
      const [, table = ''] = README.split('## Packages');
      expect(table).toContain(name);
    },
  );

  it('shows what explain really prints', () => {
    const shown = /\n\$ pii-scan explain (?<file>\S+)\n(?<output>[\s\S]*?)```/.exec(README)?.groups;
    const program = join(ROOT, 'dist/bin/pii-scan.js');
    const { stdout } = spawnSync(process.execPath, [program, 'explain', shown?.file ?? ''], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(stdout).toBe(shown?.output);
  });

  it('names only scripts that there are', () => {
    for (const [, script] of README.matchAll(/`npm run ([a-z]+)/g))
      expect(PACKAGE.scripts).toHaveProperty(script!);
  });
});
