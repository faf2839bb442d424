/**
 * Times whole processes on corpora that it makes by a fixed seed, beside GNU grep with comparable patterns, in
 * alternating pairs, and prints medians: wall seconds, rate, peak resident memory of the largest process, ratio.
 *
 *     npm run bench [-- MIB]      size of the text corpus, default 64
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { share } from '../fixtures/share.ts';

const PROGRAM = resolve(import.meta.dirname, '../bin/pii-scan.js');
const TIME = '/usr/bin/time';
const PAIRS = 3;
const PATTERN =
  '\\b([0-9]{3}[- ]?[0-9]{2}[- ]?[0-9]{4}|(4[0-9]{3}|5[1-5][0-9]{2}|6011)[- ]?[0-9]{4}[- ]?[0-9]{4}[- ]?[0-9]{4}|[A-Z][0-9]{7,8})\\b';

/** A small generator of random numbers (mulberry32), so that each run has the same corpus. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const WORDS =
  'harbor ledger window reading north signal copper meadow lantern archive orchard mast granite pilot'.split(
    ' ',
  );

function textLine(random: (below: number) => number, at: number): string {
  const word = (): string => WORDS[random(WORDS.length)]!;
  switch (at % 4) {
    case 0:
      return `10.${random(255)}.${random(255)}.${random(255)} - - [05/Jan/2026:09:${10 + random(50)}:${10 + random(50)}] "GET /${word()}/${random(90_000)} HTTP/1.1" 200 ${random(99_999)}`;
    case 1:
      return `2026-01-05T09:${10 + random(50)}:00Z level=info ${word()}=${random(9_999)} took=0.${random(999_999)}`;
    case 2:
      return `${100_000 + random(900_000)},${word()},${word()},2026-01-${10 + random(18)},${random(5_000)}.${10 + random(89)}`;
    default:
      return `The ${word()} ${word()} was left near the ${word()} of the ${word()}, and nobody asked why.`;
  }
}

function makeText(folder: string, mib: number): number {
  mkdirSync(folder);
  const random = createRandom(17);
  let bytes = 0;
  for (let file = 0; file < 8; file++) {
    const lines: string[] = [];
    let length = 0;
    for (let at = 0; length < (mib << 20) / 8; at++) {
      const planted = at % 1_500 === 1_499;
      const line = planted
        ? `Employee Orla Quigley, SSN 5${10 + random(89)}-4${random(9)}-2${100 + random(899)}`
        : textLine(random, at + file);
      lines.push(line);
      length += line.length + 1;
    }
    writeFileSync(join(folder, `text-${file}.log`), `${lines.join('\n')}\n`);
    bytes += length;
  }
  return bytes;
}

function makeSmallFiles(folder: string): number {
  const random = createRandom(23);
  let bytes = 0;
  for (let at = 0; at < 5_000; at++) {
    const below = join(folder, String(at % 100));
    if (at < 100) mkdirSync(below, { recursive: true });
    const text = Array.from({ length: 10 + random(80) }, (_, line) => textLine(random, line)).join('\n');
    writeFileSync(join(below, `${at}.txt`), text);
    bytes += text.length;
  }
  return bytes;
}

async function makeDocuments(folder: string): Promise<number> {
  const files = (await share()).filter(({ name }) => /\.(docx|xlsx|pptx|pdf|eml|odt)$/.test(name));
  let bytes = 0;
  for (let copy = 0; copy < 20; copy++) {
    for (const { name, data } of files) {
      const path = join(folder, String(copy), name);
      mkdirSync(resolve(path, '..'), { recursive: true });
      writeFileSync(path, data);
      bytes += data.length;
    }
  }
  return bytes;
}

interface Run {
  readonly seconds: number;
  readonly mib: number;
}

function timed(command: string, args: readonly string[]): Run {
  const wrapped = existsSync(TIME);
  const began = process.hrtime.bigint();
  const ended = wrapped
    ? spawnSync(TIME, ['-f', '%M', command, ...args], {
        encoding: 'utf8',
        stdio: ['ignore', 'ignore', 'pipe'],
      })
    : spawnSync(command, [...args], { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  return { seconds, mib: wrapped ? Number(ended.stderr.trim().split('\n').at(-1)) / 1024 : Number.NaN };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

function compare(name: string, folder: string, bytes: number): void {
  const ours: Run[] = [];
  const peers: Run[] = [];
  for (let pair = 0; pair <= PAIRS; pair++) {
    const own = timed(process.execPath, [PROGRAM, '--fail-on', 'never', '-f', 'paths', folder]);
    const peer = timed('grep', ['-rcE', PATTERN, folder]);
    if (pair === 0) continue;
    ours.push(own);
    peers.push(peer);
  }
  const seconds = median(ours.map(run => run.seconds));
  const peer = median(peers.map(run => run.seconds));
  const cells = [
    name.padEnd(14),
    `${(bytes / 2 ** 20).toFixed(1)} MiB`.padStart(11),
    `${seconds.toFixed(2)} s`.padStart(10),
    `${(bytes / 2 ** 20 / seconds).toFixed(1)} MiB/s`.padStart(14),
    `${median(ours.map(run => run.mib)).toFixed(0)} MiB`.padStart(10),
    `${peer.toFixed(2)} s`.padStart(10),
    (seconds / peer).toFixed(2).padStart(8),
  ];
  console.log(cells.join(''));
}

const folder = mkdtempSync(join(tmpdir(), 'pii-scan-bench-'));
try {
  const mib = Number(process.argv[2] ?? 64);
  const corpora: readonly [string, number][] = [
    ['text', makeText(join(folder, 'text'), mib)],
    ['small files', makeSmallFiles(join(folder, 'small files'))],
    ['documents', await makeDocuments(join(folder, 'documents'))],
  ];
  console.log(
    `${'corpus'.padEnd(14)}${'size'.padStart(11)}${'wall'.padStart(10)}${'rate'.padStart(14)}${'peak'.padStart(10)}${'grep -rcE'.padStart(10)}${'ratio'.padStart(8)}`,
  );
  for (const [name, bytes] of corpora) compare(name, join(folder, name), bytes);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
