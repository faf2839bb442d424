// Compiles the SIMD finder and makes its tables; writes both to src/detect/simd-module.ts. Run by `npm run build`.
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '..', '..', '..');
const TARGET = join(ROOT, 'src/detect/simd-module.ts');
const MADE_OF = [
  'automaton-parts',
  'automaton',
  'simd-beginnings',
  'simd-tables',
  'byte-kinds',
  'cue-bytes',
  'digit-groups',
  'group-shapes',
  'heading-lines',
  'iban-bytes',
];

/** Bytes that stood before are told by length and distance, as numbers of seven bits a byte, the low ones first. */
function pack(bytes) {
  const LEAST = 5;
  const packed = [];
  const places = new Map();
  const number = value => {
    for (; value >= 128; value >>>= 7) packed.push((value & 127) | 128);
    packed.push(value);
  };
  const keyAt = at => bytes.subarray(at, at + LEAST).join();
  let from = 0;
  const literal = to => {
    number(to - from);
    packed.push(...bytes.subarray(from, to));
  };
  for (let at = 0; at < bytes.length; ) {
    let length = 0;
    let back = 0;
    for (const place of (places.get(keyAt(at)) ?? []).slice(-64)) {
      let same = 0;
      while (at + same < bytes.length && bytes[place + same] === bytes[at + same]) same++;
      if (same <= length) continue;
      length = same;
      back = at - place;
    }
    const done = length < LEAST ? at + 1 : at + length;
    for (let place = at; place < done; place++) {
      const key = keyAt(place);
      if (places.has(key)) places.get(key).push(place);
      else places.set(key, [place]);
    }
    if (length >= LEAST) {
      literal(at);
      number(length);
      number(back);
      from = done;
    }
    at = done;
  }
  literal(bytes.length);
  return Uint8Array.from(packed);
}

async function compile(sources) {
  const { default: asc } = await import('assemblyscript/asc');
  let code = null;
  const options = ['finder.ts', '-o', 'finder.wasm', '-O2', '--enable', 'simd', '--runtime', 'stub', '--noAssert', '--initialMemory', '8'];
  const { error, stderr } = await asc.main(options, {
    readFile: name => sources.get(name) ?? null,
    writeFile: (_, bytes) => {
      code = bytes;
    },
    listFiles: () => [],
  });
  if (error) throw new Error(`${stderr}${error.message}`);
  return code;
}

const sources = new Map(
  readdirSync(HERE)
    .filter(name => name.endsWith('.ts'))
    .map(name => [name, readFileSync(join(HERE, name), 'utf8')]),
);
const hash = createHash('sha256').update(readFileSync(fileURLToPath(import.meta.url))).update(readFileSync(join(ROOT, 'package-lock.json')).toString().match(/node_modules\/assemblyscript": \{\s+"version": "[^"]+"/)?.[0] ?? '');
for (const text of sources.values()) hash.update(text);
for (const name of MADE_OF) hash.update(readFileSync(join(ROOT, `src/detect/${name}.ts`)));
const digest = hash.digest('hex').slice(0, 16);

let old = '';
try {
  old = readFileSync(TARGET, 'utf8');
} catch {}
if (!old.includes(digest)) {
  const { finderTables } = await import(pathToFileURL(join(ROOT, 'dist/src/detect/simd-tables.js')).href);
  const base64 = bytes => Buffer.from(bytes).toString('base64');
  const text = `// Made by src/detect/simd/build.mjs of what has the hash ${digest}.

/** The compiled finder, in base64. */
export const CODE =
  '${base64(await compile(sources))}';

/** Its tables, packed, in base64. */
export const TABLES =
  '${base64(pack(finderTables()))}';
`;
  writeFileSync(TARGET, text);
  execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc')], { cwd: ROOT, stdio: 'inherit' });
}
