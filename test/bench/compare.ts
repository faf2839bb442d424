import { mkdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Corpus } from './corpora.ts';
import { type Command, type Run, run } from './measure.ts';
import { ownCommand, type Peer } from './peers.ts';
import { countOf, type Recall, recallOf } from './truth.ts';

/** The medians of one tool's runs on one corpus. */
export interface Medians extends Pick<Run, 'wall' | 'cpu' | 'tree' | 'largest'> {
  readonly tool: string;
  /** Megabytes (10^6) a second of wall time. */
  readonly rate: number;
  /** The scanner's time as a share of this tool's, pair by pair; null for the scanner itself. */
  readonly wallRatio: number | null;
  readonly cpuRatio: number | null;
  /** Planted elements found at their place; of a tool that names files only, those in the files; null: not known. */
  readonly found: number | null;
}

/** What was measured on one corpus. */
export interface Comparison {
  readonly corpus: string;
  readonly files: number;
  readonly bytes: number;
  readonly planted: number;
  /** Findings of the scanner where nothing was planted. */
  readonly other: number;
  readonly reportBytes: number;
  readonly pairs: number;
  /** The scanner first. */
  readonly tools: readonly Medians[];
  /** Why tools were left out. */
  readonly leftOut: readonly string[];
}

const REPORT = join(tmpdir(), 'pii-scan-bench', 'report.csv');

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

function mediansOf(tool: string, runs: readonly Run[], own: readonly Run[], bytes: number): Medians {
  const of = (figure: 'wall' | 'cpu' | 'tree' | 'largest'): number => median(runs.map(each => each[figure]));
  const ratio = (figure: 'wall' | 'cpu'): number | null =>
    runs === own ? null : median(runs.map((each, at) => own[at]![figure] / each[figure]));
  const figures = { wall: of('wall'), cpu: of('cpu'), tree: of('tree'), largest: of('largest') };
  const ratios = { wallRatio: ratio('wall'), cpuRatio: ratio('cpu') };
  return { tool, ...figures, rate: bytes / 1e6 / figures.wall, ...ratios, found: null };
}

async function runOwn(command: Command): Promise<Run> {
  rmSync(REPORT, { force: true });
  const ended = await run(command);
  if (ended.status !== 0) throw new Error(`the scan ended with exit status ${ended.status}`);
  return ended;
}

/** Runs the scanner and its peers in turn, so that each pair meets the same machine. The first turn does not count. */
export async function compare(corpus: Corpus, peers: readonly Peer[], pairs: number): Promise<Comparison> {
  mkdirSync(join(REPORT, '..'), { recursive: true });
  const leftOut: string[] = [];
  const commands: { peer: Peer; command: Command; runs: Run[] }[] = [];
  for (const peer of peers) {
    const command = peer.command(corpus);
    if (typeof command === 'string') leftOut.push(command);
    else commands.push({ peer, command, runs: [] });
  }
  const own: Run[] = [];
  for (let turn = 0; turn <= pairs; turn++) {
    const ended = await runOwn(ownCommand(corpus, REPORT));
    if (turn > 0) own.push(ended);
    for (const { command, runs } of commands) {
      const peer = await run(command);
      if (turn > 0) runs.push(peer);
    }
  }
  const recall: Recall = await recallOf(REPORT, corpus.folder, corpus.plants);
  const { name, files, bytes, plants } = corpus;
  const tools = [{ ...mediansOf('pii-scan', own, own, bytes), found: recall.found }];
  for (const { peer, runs } of commands) {
    const found = (await peer.found?.(corpus)) ?? null;
    tools.push({ ...mediansOf(peer.name, runs, own, bytes), found: found as number });
  }
  const planted = plants.reduce((sum, plant) => sum + countOf(plant), 0);
  const reportBytes = statSync(REPORT).size;
  return { corpus: name, files, bytes, planted, other: recall.other, reportBytes, pairs, tools, leftOut };
}
