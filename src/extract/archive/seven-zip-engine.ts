import { Unread } from '../../lib/unread.ts';
import type { ExtractContext, Source } from '../../model.ts';

/** A member as 7-Zip lists it; sizes in bytes. */
export interface Listed {
  readonly path: string;
  readonly size: number;
  /** ISO 8601, or null. */
  readonly modified: string | null;
  readonly folder: boolean;
  readonly encrypted: boolean;
  readonly link: boolean;
}

/** What 7-Zip says of an archive. */
export interface Listing {
  readonly type: string;
  readonly members: readonly Listed[];
  /** Words of 7-Zip's own messages, for recognising them; never to be shown. */
  readonly messages: string;
  readonly failed: boolean;
}

/** A member that 7-Zip has written into memory. */
export interface Unpacked {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** 7-Zip at work on one archive. It reads through `Source` and writes into memory only. */
export interface Engine {
  /**
   * Lists the archive; null where it will not open without another password.
   *
   * @param hidden whether the archive is known to encrypt its own directory.
   */
  list(password: string, hidden: boolean): Listing | null;
  /**
   * Unpacks the members of these paths (null: all) into memory, at most `most` bytes.
   *
   * @returns the files, those 7-Zip complained of, and what ended the work early (`Unread`, or null).
   */
  unpack(
    paths: readonly string[] | null,
    password: string,
    most: number,
  ): { files: Unpacked[]; complaints: string; clean: boolean; fault: Unread | null };
}

interface FileNode {
  stream_ops: Record<string, unknown>;
  usedBytes: number;
  contents: Uint8Array | null;
}

interface FileSystem {
  mkdir(path: string): void;
  rmdir(path: string): void;
  unlink(path: string): void;
  readdir(path: string): string[];
  writeFile(path: string, bytes: Uint8Array): void;
  lookupPath(path: string): { node: FileNode };
  lstat(path: string): { mode: number };
  isDir(mode: number): boolean;
  isFile(mode: number): boolean;
  write(stream: unknown, buffer: unknown, offset: number, length: number, ...rest: unknown[]): number;
}

interface SevenZipModule {
  readonly FS: FileSystem;
  callMain(args: string[]): number;
}

const PACKAGE: string = '7z-wasm';
const ARCHIVE = '/in/archive';
const OUT = '/out';
const LIST = '/in/list';

/** Loads 7-Zip; null where the optional package is not installed. */
async function load(print: (line: string) => void): Promise<SevenZipModule | null> {
  let create: (options: object) => Promise<SevenZipModule>;
  try {
    create = (await import(PACKAGE)).default;
  } catch {
    return null;
  }
  return create({ print, printErr: print, stdin: () => null });
}

function parseListing(lines: readonly string[], most: number): Listing {
  const members: Listed[] = [];
  let fields = new Map<string, string>();
  let type = '';
  let inMembers = false;
  const finish = () => {
    const path = fields.get('Path');
    if (inMembers && path !== undefined && members.length <= most) {
      const time = Date.parse(`${fields.get('Modified')?.slice(0, 19).replace(' ', 'T')}Z`);
      members.push({
        path,
        size: Number(fields.get('Size') ?? 0) || 0,
        modified: Number.isNaN(time) ? null : new Date(time).toISOString(),
        folder: fields.get('Folder') === '+' || /^D/.test(fields.get('Attributes') ?? ''),
        encrypted: fields.get('Encrypted') === '+',
        link: (fields.get('Symbolic Link') ?? '') !== '' || /^\S*\s?l/.test(fields.get('Attributes') ?? ''),
      });
    }
    fields = new Map();
  };
  for (const line of lines) {
    const field = /^([A-Z][\w ]{1,40}) = (.*)$/.exec(line);
    if (field !== null) {
      if (field[1] === 'Type' && !inMembers) type = field[2]!;
      fields.set(field[1]!, field[2]!);
    } else if (line === '----------') {
      inMembers = true;
      fields = new Map();
    } else if (line === '') finish();
  }
  finish();
  const messages = lines.filter(line => /error|cannot|encrypted|volume|end of/i.test(line)).join('\n');
  return { type, members, messages, failed: /ERROR|Errors:|Cannot open/.test(messages) };
}

/** Serves the archive's bytes to 7-Zip without copying the archive into its memory. */
function serve(fs: FileSystem, read: NonNullable<Source['read']>, size: number): void {
  fs.writeFile(ARCHIVE, new Uint8Array(0));
  const { node } = fs.lookupPath(ARCHIVE);
  node.usedBytes = size;
  node.stream_ops = {
    ...node.stream_ops,
    read: (_: unknown, buffer: Uint8Array, offset: number, length: number, position: number) => {
      const bytes = read(position, Math.min(length, Math.max(0, size - position)));
      buffer.set(bytes, offset);
      return bytes.length;
    },
  };
}

function collect(fs: FileSystem, folder: string, found: Unpacked[]): void {
  for (const name of fs.readdir(folder)) {
    if (name === '.' || name === '..') continue;
    const path = `${folder}/${name}`;
    const { mode } = fs.lstat(path);
    if (fs.isDir(mode)) {
      collect(fs, path, found);
      fs.rmdir(path);
      continue;
    }
    if (fs.isFile(mode)) {
      const { node } = fs.lookupPath(path);
      const bytes = node.contents?.subarray(0, node.usedBytes) ?? new Uint8Array(0);
      found.push({ path: path.slice(OUT.length + 1), bytes: new Uint8Array(bytes) });
    }
    fs.unlink(path);
  }
}

/** Starts 7-Zip on an archive; null where the optional package is not installed. */
export async function startEngine(source: Source, context: ExtractContext): Promise<Engine | null> {
  let lines: string[] = [];
  const most = (context.limits.members + 1) * 40;
  const loaded = await load(line => {
    if (lines.length < most) lines.push(line);
  });
  if (loaded === null) return null;
  const { FS: fs } = loaded;
  const whole = source.read === null || source.size === null ? await source.bytes() : null;
  fs.mkdir('/in');
  fs.mkdir(OUT);
  if (whole === null) serve(fs, source.read!, source.size!);
  else serve(fs, (offset, length) => whole.subarray(offset, offset + length), whole.length);

  let allowed = 0;
  let fault: Unread | null = null;
  const write = fs.write;
  fs.write = (stream, buffer, offset, length, ...rest) => {
    const { path = '' } = stream as { path?: string };
    if (path.startsWith(`${OUT}/`)) {
      try {
        context.budget.expanded(length);
        allowed -= length;
        if (allowed < 0) throw new Unread('partial', 'memory-limit');
      } catch (error) {
        fault = error instanceof Unread ? error : null;
        throw error;
      }
    }
    return write(stream, buffer, offset, length, ...rest);
  };

  /** Runs a command; null where 7-Zip broke off, as it does when it would ask for a password. */
  function run(args: string[]): number | null {
    lines = [];
    fault = null;
    try {
      return loaded!.callMain(args);
    } catch {
      return null;
    }
  }

  return {
    list(password, hidden) {
      const code = run(['l', '-slt', '-bd', '-sccUTF-8', `-p${password}`, ARCHIVE]);
      // It breaks off where it would ask for the password of a directory, and on some damage too.
      if (code === null && !hidden) return { type: '', members: [], messages: '', failed: true };
      if (code === null || lines.some(line => line.includes('Cannot open encrypted archive'))) return null;
      return parseListing(lines, context.limits.members);
    },
    unpack(paths, password, bytes) {
      allowed = bytes;
      const chosen = paths === null ? [] : ['-spd', '-scsUTF-8', `@${LIST}`];
      if (paths !== null) fs.writeFile(LIST, new TextEncoder().encode(`${paths.join('\n')}\n`));
      const code = run(['x', '-y', '-bd', '-aou', '-bso0', `-p${password}`, `-o${OUT}`, ARCHIVE, ...chosen]);
      const files: Unpacked[] = [];
      collect(fs, OUT, files);
      return { files, complaints: lines.join('\n'), clean: code === 0, fault };
    },
  };
}
