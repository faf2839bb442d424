import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** A command with its arguments and what it is given beside the environment. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** One run of a command, with all processes that it starts. */
export interface Run {
  /** Seconds. */
  readonly wall: number;
  /** Seconds of all processes, user and system. */
  readonly cpu: number;
  /** Bytes: the largest sum of what its processes held at one time, pages that they share counted in each. */
  readonly tree: number;
  /** Bytes: the most that one of them held. */
  readonly largest: number;
  readonly status: number | null;
  /** What it wrote to standard output. */
  readonly output: string;
}

const SAMPLE = 50;
/** Linux tells memory in pages and time in ticks; both sizes are the same on the usual processors. */
const PAGE = 4_096;
const TICKS = 100;

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // The process has ended since its number was read.
    return '';
  }
}

function tasksOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

/** A process and all that it started, by their numbers. */
function treeOf(pid: number): number[] {
  const children = tasksOf(pid).flatMap(task => textOf(`/proc/${pid}/task/${task}/children`).split(' '));
  return [pid, ...children.filter(child => child !== '').flatMap(child => treeOf(Number(child)))];
}

/** Seconds that the children of this process took that have ended, with theirs. */
function endedCpu(): number {
  const fields = textOf('/proc/self/stat')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) / TICKS;
}

/** Runs a command to its end and measures it. Linux only: the figures are those of /proc. */
export async function run({ file, args, env }: Command): Promise<Run> {
  const before = endedCpu();
  const began = process.hrtime.bigint();
  const child = spawn(file, args, {
    // grep ends at the first match where its output is /dev/null.
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, ...env },
  });
  let tree = 0;
  let largest = 0;
  const sample = (): void => {
    const sizes = treeOf(child.pid!).map(
      pid => Number(textOf(`/proc/${pid}/statm`).split(' ')[1] ?? 0) * PAGE,
    );
    tree = Math.max(
      tree,
      sizes.reduce((sum, size) => sum + size, 0),
    );
    largest = Math.max(largest, ...sizes);
  };
  const timer = setInterval(sample, SAMPLE);
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  clearInterval(timer);
  const wall = Number(process.hrtime.bigint() - began) / 1e9;
  return { wall, cpu: endedCpu() - before, tree, largest, status, output };
}
