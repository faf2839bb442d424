import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const STAGES = ['walk', 'extract', 'detect', 'combine', 'protect', 'report', 'register'];

/** The floor of each room, from the top; a file imports from the floors below it or from its own room. */
const FLOORS: readonly (readonly string[])[] = [
  ['bin'],
  ['src/cli'],
  ['src/scan'],
  [...STAGES.map(stage => `src/${stage}`), 'detectors'],
  ['src/lib'],
  ['src/model.ts'],
];
const PURE = ['src/model.ts', 'src/lib', 'detectors', 'src/detect', 'src/combine'];
const NETWORK = ['http', 'https', 'http2', 'net', 'tls', 'dns', 'dgram', 'inspector'];

function roomOf(path: string): string {
  const room = FLOORS.flat().find(name => path === name || path.startsWith(`${name}/`));
  if (room === undefined) throw new Error(`${path} is in no room of the house`);
  return room;
}

const floorOf = (room: string): number => FLOORS.findIndex(floor => floor.includes(room));

/** What a file breaks, a line each; `text` is its source and `path` its place from the root, with slashes. */
function broken(path: string, text: string): string[] {
  const room = roomOf(path);
  const found: string[] = [];
  const imports = text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g);
  for (const [, name = ''] of imports) {
    if (name.startsWith('.')) {
      const target = relative(ROOT, resolve(ROOT, dirname(path), name))
        .split(sep)
        .join('/');
      const other = roomOf(target);
      const below = floorOf(other) > floorOf(room);
      if (other !== room && !below) found.push(`${path}: ${room} may not import from ${other} (${name})`);
    } else if (name.startsWith('node:')) {
      if (PURE.includes(room)) found.push(`${path}: ${room} is pure and may not import ${name}`);
      if (NETWORK.includes(name.slice(5).split('/')[0] ?? '')) found.push(`${path}: no network (${name})`);
    }
  }
  if (
    room !== 'src/cli' &&
    room !== 'bin' &&
    !path.startsWith('src/scan/') &&
    /\bprocess\.(argv|exit|stdout|stderr|stdin|env)\b/.test(text)
  ) {
    found.push(`${path}: only cli uses process`);
  }
  if (PURE.includes(room) && /\b(Date\.now|new Date\(\)|Math\.random|performance\.now)\b/.test(text)) {
    found.push(`${path}: ${room} is pure: no clock and no random`);
  }
  return found;
}

const files = ['bin', 'src', 'detectors'].flatMap(room =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => `${room}/${name.split(sep).join('/')}`),
);

describe('architecture', () => {
  it('has files to look at', () => expect(files.length).toBeGreaterThan(10));

  it.each(files)('%s keeps the rules of the house', path => {
    expect(broken(path, readFileSync(join(ROOT, path), 'utf8'))).toEqual([]);
  });

  it.each([
    ['src/detect/planted.ts', "import { walk } from '../walk/index.ts';"],
    ['src/detect/planted.ts', "import fs from 'node:fs';"],
    ['src/extract/planted.ts', "import https from 'node:https';"],
    ['src/lib/planted.ts', "import { scan } from '../scan/index.ts';"],
    ['src/walk/planted.ts', 'process.exit(1);'],
    ['src/combine/planted.ts', 'const now = Date.now();'],
  ])('a planted breach in %s is told by name: %s', (path, text) => {
    expect(broken(path, text)).toHaveLength(1);
    expect(broken(path, text)[0]).toContain(path);
  });
});
