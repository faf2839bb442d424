import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Comparison, Medians } from './compare.ts';

const README = resolve(import.meta.dirname, '../../../README.md');
const BEGIN = '<!-- bench: written by npm run bench -- --readme -->';
const END = '<!-- bench: end -->';

const HEAD = ['tool', 'wall', 'CPU', 'tree', 'largest', 'MB/s', 'wall ratio', 'CPU ratio', 'found'];

const seconds = (value: number): string => `${value.toFixed(2)} s`;
const megabytes = (value: number): string => `${Math.round(value / 1e6)} MB`;
const ratio = (value: number | null): string =>
  value === null || !Number.isFinite(value) ? '' : value.toFixed(2);

function cells(tool: Medians, planted: number): string[] {
  const found = tool.found === null ? '' : (tool.found / planted).toFixed(4);
  const memory = [megabytes(tool.tree), megabytes(tool.largest)];
  const rate = tool.rate.toFixed(tool.rate < 10 ? 1 : 0);
  return [
    tool.tool,
    seconds(tool.wall),
    seconds(tool.cpu),
    ...memory,
    rate,
    ratio(tool.wallRatio),
    ratio(tool.cpuRatio),
    found,
  ];
}

const sizeOf = ({ files, bytes }: Comparison): string =>
  `${files.toLocaleString('en-US')} ${files === 1 ? 'file' : 'files'}, ${megabytes(bytes)}`;

/** One corpus as it is printed: the medians of the scanner and of each peer. */
export function printed(comparison: Comparison): string {
  const { corpus, planted, other, reportBytes, pairs, tools, leftOut } = comparison;
  const rows = [HEAD, ...tools.map(tool => cells(tool, planted))];
  const widths = HEAD.map((_, at) => Math.max(...rows.map(row => row[at]!.length)));
  const lines = rows.map(row =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]! + 2))).join(''),
  );
  const head = `${corpus}: ${sizeOf(comparison)}, ${planted} planted; medians of ${pairs} pairs`;
  const tail = `findings where nothing was planted: ${other}; report: ${megabytes(reportBytes)}`;
  return `${[head, ...lines, tail, ...leftOut].join('\n')}\n\n`;
}

/** How time and memory grow with files and bytes. */
export function printedGrowth(comparisons: readonly Comparison[]): string {
  const grown = comparisons.filter(({ corpus }) => corpus.startsWith('growth'));
  const [first] = grown;
  if (first === undefined || grown.length < 2) return '';
  const lines = grown.map(({ bytes, tools }) => {
    const [own, start] = [tools[0]!, first.tools[0]!];
    return [
      `${(bytes / first.bytes).toFixed(1)} times the bytes:`,
      `${(own.wall / start.wall).toFixed(1)} times the wall time,`,
      `${(own.cpu / start.cpu).toFixed(1)} times the CPU time,`,
      `${(own.tree / start.tree).toFixed(2)} times the memory`,
    ].join(' ');
  });
  return `${lines.join('\n')}\n`;
}

/** Puts the medians between the two comments of README.md that hold their table. */
export function writeTable(comparisons: readonly Comparison[]): void {
  const text = readFileSync(README, 'utf8');
  const from = text.indexOf(BEGIN);
  const to = text.indexOf(END);
  if (from < 0 || to < from) throw new Error(`${README} has no lines ${BEGIN} and ${END}`);
  const rows = comparisons.flatMap(comparison =>
    comparison.tools.map((tool, at) => {
      const corpus = at === 0 ? `${comparison.corpus}: ${sizeOf(comparison)}` : '';
      return `| ${[corpus, ...cells(tool, comparison.planted)].join(' | ')} |`;
    }),
  );
  const table = [
    BEGIN,
    '',
    `| corpus | ${HEAD.join(' | ')} |`,
    `| --- | --- |${' --: |'.repeat(HEAD.length - 1)}`,
    ...rows,
    '',
  ];
  writeFileSync(README, `${text.slice(0, from)}${table.join('\n')}${text.slice(to)}`);
}
