import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  closeSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Unread } from '../src/lib/unread.ts';
import type { Entry } from '../src/model.ts';
import { userNames } from '../src/walk/entries.ts';
import { faultOf } from '../src/walk/faults.ts';
import { globTest } from '../src/walk/globs.ts';
import { expandPaths, type WalkOptions, walk } from '../src/walk/index.ts';
import { deviceName, mountTypes } from '../src/walk/mounts.ts';
import { openEntry } from '../src/walk/open.ts';
import { childWay, joinShown, nameText, rootWay } from '../src/walk/paths.ts';
import { descriptorChunks } from '../src/walk/stdin.ts';

const ALL: WalkOptions = {
  include: [],
  exclude: [],
  gitignore: false,
  maxFileSize: Number.POSITIVE_INFINITY,
};
const posix = process.platform !== 'win32';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pii-scan-walk-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Makes files with the given text; a name with a slash at its end is an empty folder. */
function tree(name: string, files: Readonly<Record<string, string>>): string {
  const root = join(folder, name);
  mkdirSync(root, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    const whole = join(root, path);
    mkdirSync(path.endsWith('/') ? whole : dirname(whole), { recursive: true });
    if (!path.endsWith('/')) writeFileSync(whole, text);
  }
  return root;
}

/** What a walk met: paths from `root`, each with its cause if it ends there. */
function met(roots: readonly string[], over: Partial<WalkOptions> = {}, root = roots[0]!): string[] {
  return [...walk(roots, { ...ALL, ...over })].map(({ entry, problem }) => {
    const path = entry.trail[0]!;
    const shown = path === root ? '' : path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
    return problem === undefined ? shown : `${shown}: ${problem.status} ${problem.cause}`;
  });
}

describe('walk', () => {
  it('meets files in the order of their names, folders in their place', () => {
    const root = tree('order', {
      'b/z.txt': '',
      'b/a.txt': '',
      'a.txt': '',
      'c.txt': '',
      'B.txt': '',
      'empty/': '',
    });
    expect(met([root])).toEqual(['B.txt', 'a.txt', 'b/a.txt', 'b/z.txt', 'c.txt']);
  });

  it('knows size, time, owner and mode', () => {
    const root = tree('facts', { 'a.txt': '12345' });
    const path = join(root, 'a.txt');
    chmodSync(path, 0o640);
    utimesSync(path, 1e9, 1e9 + 0.5);
    const [only] = walk([path], ALL);
    expect(only!.entry).toMatchObject({ trail: [path], bytes: 5, modified: '2001-09-09T01:46:40.500Z' });
    expect(only!.entry.pathB64).toBeUndefined();
    if (posix) expect(only!.entry).toMatchObject({ mode: '0640', owner: expect.stringMatching(/./) });
  });

  it('says of a root that is gone that it is', () => {
    expect(met([join(folder, 'never')])).toEqual([': unreadable vanished']);
  });

  it('skips files over the limit', () => {
    const root = tree('limit', { small: '12', large: '123' });
    expect(met([root], { maxFileSize: 2 })).toEqual(['large: skipped file-size-limit', 'small']);
  });

  it('scans once what it meets twice', () => {
    const root = tree('twice', { 'a.txt': 'x', 'sub/c.txt': 'y' });
    linkSync(join(root, 'a.txt'), join(root, 'b.txt'));
    const expected = ['a.txt', 'b.txt: skipped hard-link', 'sub/c.txt'];
    expect(met([root])).toEqual(expected);
    expect(met([root, join(root, 'sub')])).toEqual([...expected, 'sub: skipped hard-link']);
    expect(met([root, join(root, 'sub/c.txt')])).toEqual([...expected, 'sub/c.txt: skipped hard-link']);
  });

  it('goes down deeper than the stack would', () => {
    const root = tree(`deep/${'d/'.repeat(1500)}`, { 'x.txt': '' });
    expect(met([join(folder, 'deep')])).toHaveLength(1);
    expect(root.length).toBeLessThan(4096);
  });
});

describe.skipIf(!posix)('walk on what is no regular file', () => {
  it('follows no link, save a root that is one', () => {
    const root = tree('links', { 'real/a.txt': 'x' });
    symlinkSync('.', join(root, 'real/loop'));
    symlinkSync('real', join(root, 'folder'));
    symlinkSync('real/a.txt', join(root, 'file'));
    symlinkSync('nothing', join(root, 'dangling'));
    expect(met([root])).toEqual([
      'dangling: skipped symbolic-link',
      'file: skipped symbolic-link',
      'folder: skipped symbolic-link',
      'real/a.txt',
      'real/loop: skipped symbolic-link',
    ]);
    expect(met([join(root, 'folder')])).toEqual(['a.txt', 'loop: skipped symbolic-link']);
    expect(met([join(root, 'dangling')])).toEqual([': skipped symbolic-link']);
    const [file] = walk([join(root, 'file')], ALL);
    expect(file!.entry).toMatchObject({ trail: [join(root, 'file')], follow: true, bytes: 1 });
    const source = openEntry(file!.entry, 10);
    expect(source.size).toBe(1);
    source.close();
  });

  it('opens no pipe, socket or device', async () => {
    const root = tree('special', { 'a.txt': '' });
    execFileSync('/usr/bin/mkfifo', [join(root, 'pipe')]);
    const server = createServer().listen(join(root, 'socket'));
    await new Promise(resolve => server.once('listening', resolve));
    expect(met([root])).toEqual(['a.txt', 'pipe: skipped fifo', 'socket: skipped socket']);
    server.close();
    expect(met(['/dev/zero'])[0]).toMatch(/skipped (?:device|pseudo-filesystem)$/);
  });

  it.skipIf(process.platform !== 'linux')('leaves out the file systems of the kernel', () => {
    expect(met(['/proc', '/sys'])).toEqual([
      ': skipped pseudo-filesystem',
      '/sys: skipped pseudo-filesystem',
    ]);
    expect(met(['/proc/cpuinfo'])).toEqual([': skipped pseudo-filesystem']);
  });

  it.skipIf(process.platform !== 'linux')('keeps names that are not UTF-8 and opens them', async () => {
    const root = tree('names', { 'new\nline.txt': 'n' });
    mkdirSync(Buffer.from(`${root}/d\xe9p\xf4t`, 'latin1'));
    writeFileSync(Buffer.from(`${root}/d\xe9p\xf4t/liste.txt`, 'latin1'), 'inside');
    writeFileSync(Buffer.concat([Buffer.from(`${root}/né`), Buffer.from([0xff]), Buffer.from('.txt')]), 'x');
    const all = [...walk([root], ALL)];
    expect(all.map(({ entry }) => entry.trail[0]!.slice(root.length + 1))).toEqual([
      'd\\xE9p\\xF4t/liste.txt',
      'new\nline.txt',
      'né\\xFF.txt',
    ]);
    expect(all.map(({ entry }) => entry.pathB64 === undefined)).toEqual([false, true, false]);
    const source = openEntry(all[0]!.entry, 100);
    expect(Buffer.from(await source.bytes()).toString()).toBe('inside');
    source.close();
  });

  it('tells of a folder and a file that may not be read, and goes on', () => {
    const root = tree('locked', { 'closed/x.txt': '', 'last.txt': 'z', 'mine.txt': 'y' });
    chmodSync(join(root, 'closed'), 0);
    chmodSync(join(root, 'mine.txt'), 0);
    chmodSync(root, 0o755);
    chmodSync(folder, 0o755);
    const { walked, opened, expanded } = asNobody(() => ({
      walked: met([root]),
      opened: causeOf(() => openEntry(entryAt(join(root, 'mine.txt')), 10)),
      expanded: expandPaths([`${root}/**/x*`]),
    }));
    chmodSync(join(root, 'closed'), 0o755);
    expect(walked).toEqual(['closed: unreadable permission', 'last.txt', 'mine.txt']);
    expect(opened).toBe('permission');
    expect(expanded).toEqual([join(root, 'closed')]);
  });
});

/** Works without the rights of root, which no folder is closed to. */
function asNobody<T>(work: () => T): T {
  if (process.geteuid!() !== 0) return work();
  process.seteuid!(65534);
  try {
    return work();
  } finally {
    process.seteuid!(0);
  }
}

function entryAt(path: string, over: Partial<Entry> = {}): Entry {
  return { trail: [path], bytes: null, modified: null, owner: null, mode: null, ...over };
}

function causeOf(work: () => unknown): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(Unread);
    return (error as Unread).problem.cause;
  }
}

describe('globs', () => {
  const root = () =>
    tree('globs', {
      'a.log': '',
      'a.txt': '',
      'hr/a.log': '',
      'hr/2026/b.txt': '',
      'hr/.hidden': '',
      'it/c.csv': '',
    });

  it.each([
    [
      ['*.log'],
      ['a.log: excluded', 'a.txt', 'hr/.hidden', 'hr/2026/b.txt', 'hr/a.log: excluded', 'it/c.csv'],
    ],
    [['hr'], ['a.log', 'a.txt', 'hr: excluded', 'it/c.csv']],
    [
      ['./hr/**', 'it/'],
      ['a.log', 'a.txt', 'hr: excluded', 'it: excluded'],
    ],
    [
      ['/hr/*.{log,txt}'],
      ['a.log', 'a.txt', 'hr/.hidden', 'hr/2026/b.txt', 'hr/a.log: excluded', 'it/c.csv'],
    ],
    [
      ['**/2026', '.*'],
      ['a.log', 'a.txt', 'hr/.hidden: excluded', 'hr/2026: excluded', 'hr/a.log', 'it/c.csv'],
    ],
  ])('--exclude %j', (exclude, expected) => {
    expect(met([root()], { exclude })).toEqual(expected.map(line => line.replace(': ', ': skipped ')));
  });

  it.each([
    [['*.txt'], ['a.txt', 'hr/2026/b.txt']],
    [['hr'], ['hr/.hidden', 'hr/2026/b.txt', 'hr/a.log']],
    [
      ['hr/**/*.txt', 'c.*'],
      ['hr/2026/b.txt', 'it/c.csv'],
    ],
  ])('--include %j', (include, expected) => {
    const all = met([root()], { include });
    expect(all.filter(line => !line.includes(':'))).toEqual(expected);
    expect(all.filter(line => line.includes(': skipped not-included'))).toHaveLength(6 - expected.length);
  });

  it('matches the path as shown, and backslashes on Windows', () => {
    const named = { relative: 'hr/a.LOG', name: 'a.LOG', shown: 'C:\\share\\hr\\a.LOG' };
    expect(globTest(['hr\\*.log'], true)(named)).toBe(true);
    expect(globTest(['C:\\share\\**'], true)(named)).toBe(true);
    expect(globTest(['*.log'], false)(named)).toBe(false);
    expect(globTest(['a\n*'], false)({ ...named, name: 'a\nb' })).toBe(true);
    expect(globTest(['hr/**'], false)({ ...named, relative: 'hr/a\nb' })).toBe(true);
  });
});

describe('gitignore', () => {
  const files = {
    '.gitignore': '*.log\nbuild/\n/top.txt\nvendor\n',
    'a.log': '',
    'top.txt': '',
    'build/x.txt': '',
    '.git/config': '',
    'sub/.gitignore': '!keep.log\n!vendor\n*.tmp\n',
    'sub/keep.log': '',
    'sub/other.log': '',
    'sub/top.txt': '',
    'sub/x.tmp': '',
    'sub/vendor/x.txt': '',
    'sub/build': 'a file',
    'x.tmp': '',
  };
  const ignored = ['a.log', 'build', 'sub/other.log', 'sub/x.tmp', 'top.txt'];

  it('is honoured with the rules of inner folders first, where it is asked for', () => {
    const root = tree('gitignore', files);
    const all = met([root], { gitignore: true });
    expect(all.filter(line => line.includes('gitignored'))).toEqual(
      ignored.map(path => `${path}: skipped gitignored`),
    );
    expect(all).toEqual(
      expect.arrayContaining(['.git/config', 'sub/keep.log', 'sub/vendor/x.txt', 'sub/build']),
    );
    expect(met([root])).toHaveLength(Object.keys(files).length);
  });

  it('says the same as git', () => {
    const root = tree('gitignore', files);
    if (spawnSync('git', ['init', '-q', root]).status !== 0) return;
    const paths = Object.keys(files).filter(path => !path.startsWith('.git/'));
    const git = spawnSync('git', ['-C', root, 'check-ignore', ...paths], { encoding: 'utf8' });
    const own = paths.filter(path => ignored.some(rule => path === rule || path.startsWith(`${rule}/`)));
    expect(git.stdout.trim().split('\n').sort()).toEqual(own.sort());
  });
});

describe('path arguments', () => {
  it('are the current folder by default', () => expect(expandPaths([])).toEqual(['.']));
  it('may be standard input, and are given once', () =>
    expect(expandPaths(['-', '.', '.'])).toEqual(['-', '.']));
  it('may be globs; what exists is no glob', () => {
    const root = tree('arguments', {
      'a[1].txt': '',
      'a1.txt': '',
      'b/c.csv': '',
      'b/d/e.csv': '',
      '.h.csv': '',
    });
    const from = (path: string) =>
      expandPaths([`${root}/${path}`]).map(found => found.slice(root.length + 1));
    expect(from('a[1].txt')).toEqual(['a[1].txt']);
    expect(from('a[12].txt')).toEqual(['a1.txt']);
    expect(from('**/*.csv')).toEqual(['.h.csv', 'b/c.csv', 'b/d/e.csv']);
    expect(from('b*')).toEqual(['b']);
    expect(from('**/{b,e.csv}')).toEqual(['b']);
  });
  it.each(['never', 'never*', '', 'nev\0er'])('%j that is not there is an error that names it', path => {
    expect(() => expandPaths([path])).toThrow(
      expect.objectContaining({ name: 'MissingPath', message: `no such file or folder: ${path}` }),
    );
  });
});

describe('paths', () => {
  it.each([
    ['share', 'a.txt', false, 'share/a.txt'],
    ['share/', 'a.txt', false, 'share/a.txt'],
    ['/', 'etc', false, '/etc'],
    ['.', 'a.txt', false, 'a.txt'],
    ['.', '-rf', false, './-rf'],
    ['./x', 'a.txt', false, './x/a.txt'],
    ['a\\b', 'c', false, 'a\\b/c'],
    ['C:\\', 'a', true, 'C:\\a'],
    ['C:\\share', 'a', true, 'C:\\share\\a'],
    ['C:/share', 'a', true, 'C:/share/a'],
    ['share', 'a', true, 'share/a'],
    ['\\\\srv\\share', 'a', true, '\\\\srv\\share\\a'],
    ['\\\\?\\C:\\x', 'a', true, '\\\\?\\C:\\x\\a'],
    ['C:', 'a', true, 'C:a'],
  ])('%s and %s (Windows: %s) are %s', (parent, name, windows, shown) => {
    expect(joinShown(parent, name, windows)).toBe(shown);
  });

  it('show any bytes, and keep them', () => {
    // Every byte but the two that no name can hold.
    const byte = fc.integer({ min: 1, max: 255 }).filter(value => value !== 0x2f);
    const names = fc.array(byte, { minLength: 1, maxLength: 12 }).map(bytes => Buffer.from(bytes));
    fc.assert(
      fc.property(names, names, (outer, inner) => {
        const latin1 = [outer, inner].map(bytes => Buffer.from(bytes).toString('latin1'));
        const way = latin1.reduce((parent, name) => childWay(parent, name, false), rootWay('top'));
        const bytes = Buffer.concat([Buffer.from('top/'), outer, Buffer.from('/'), inner]);
        expect((way.bytes ?? Buffer.from(way.shown)).equals(bytes)).toBe(true);
        expect(way.shown).toBe(`top/${latin1.map(name => nameText(name).text).join('/')}`);
      }),
    );
  });
  it('leave text alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), name => {
        const latin1 = Buffer.from(name).toString('latin1');
        expect(nameText(latin1)).toEqual({ text: name, valid: true });
      }),
    );
  });
});

describe('system tables', () => {
  it('knows users by number, the first name of each', () => {
    const users = userNames(
      'root:x:0:0::/root:/bin/sh\ntoor:x:0:0::/:/bin/sh\n\n# x\nhana:x:1001:1001::/:/bin/sh\n',
    );
    expect([...users]).toEqual([
      [0n, 'root'],
      [1001n, 'hana'],
    ]);
  });
  it('knows file systems by device', () => {
    const table = [
      '24 27 0:6 / /dev rw,relatime shared:2 - devtmpfs devtmpfs rw,size=12334492k',
      '27 1 254:0 / / rw,relatime - ext4 /dev/vda rw',
      '30 27 0:40 / /home/a\\040b rw master:1 - autofs - rw,fd=5',
    ].join('\n');
    expect([...mountTypes(table)]).toEqual([
      ['0:6', 'devtmpfs'],
      ['254:0', 'ext4'],
      ['0:40', 'autofs'],
    ]);
  });
  it.each([
    [6n, '0:6'],
    [0xfe00n, '254:0'],
    [0x10305n, '259:5'],
    [0x1000_0301n, '3:65537'],
  ])('device %d is %s', (dev, name) => expect(deviceName(dev)).toBe(name));
});

describe('faults', () => {
  it.each([
    [{ code: 'EACCES' }, 'unreadable permission'],
    [{ code: 'EPERM' }, 'unreadable permission'],
    [{ code: 'ENOENT' }, 'unreadable vanished'],
    [{ code: 'EIO' }, 'unreadable io-error EIO'],
    [{ code: 'ESTALE' }, 'unreadable io-error ESTALE'],
    [{ code: 'Unknown system error -126', errno: -126 }, 'encrypted password locked folder encryption'],
    [{}, 'unreadable io-error'],
  ])('%j is %s', (error, words) => {
    const { status, cause, detail } = faultOf(Object.assign(new Error('open /secret'), error));
    expect([status, cause, detail].filter(Boolean).join(' ')).toBe(words);
  });
});

describe('an opened file', () => {
  const at = (name: string, text: string) => join(tree('open', { [name]: text }), name);

  async function joined(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
    const parts: Buffer[] = [];
    for await (const chunk of chunks) parts.push(Buffer.from(chunk));
    return Buffer.concat(parts);
  }

  it('gives its bytes from anywhere, as a stream and whole', async () => {
    const text = 'abc'.repeat(1_000_000);
    const source = openEntry(entryAt(at('big', text)), 4_000_000);
    expect(source.size).toBe(3_000_000);
    expect(Buffer.from(await source.head(4)).toString()).toBe('abca');
    expect((await joined(source.chunks())).equals(Buffer.from(text))).toBe(true);
    expect((await source.bytes()).length).toBe(3_000_000);
    expect(Buffer.from(source.read!(2_999_998, 10)).toString()).toBe('bc');
    expect(source.read!(3_000_000, 10)).toHaveLength(0);
    source.close();
    source.close();
    expect(causeOf(() => source.read!(0, 1))).toBe('io-error');
  });

  it('is not held in memory over the limit', async () => {
    const source = openEntry(entryAt(at('limit', '12345')), 4);
    await expect(source.bytes()).rejects.toMatchObject({
      problem: { status: 'unreadable', cause: 'memory-limit' },
    });
    source.close();
  });

  it('may be empty', async () => {
    const source = openEntry(entryAt(at('empty', '')), 4);
    expect(
      [await source.head(9), await source.bytes(), await joined(source.chunks())].map(b => b.length),
    ).toEqual([0, 0, 0]);
    source.close();
  });

  it('may grow or shrink while it is read', async () => {
    const path = at('changing', 'x'.repeat(3 << 20));
    const source = openEntry(entryAt(path), 1 << 30);
    const parts: number[] = [];
    for await (const chunk of source.chunks()) {
      parts.push(chunk.length);
      if (parts.length === 1) truncateSync(path, (1 << 20) + 100);
    }
    expect(parts).toEqual([1 << 20, 100]);
    expect(await source.bytes()).toHaveLength((1 << 20) + 100);
    appendFileSync(path, 'y'.repeat(5 << 20));
    expect((await joined(source.chunks())).length).toBe(3 << 20);
    source.close();
  });

  it('must be a regular file, there and then', () => {
    expect(causeOf(() => openEntry(entryAt(join(folder, 'never')), 9))).toBe('vanished');
    expect(causeOf(() => openEntry(entryAt(folder), 9))).toBe('device');
  });

  it.skipIf(!posix)('is not one that was swapped for a link or a pipe', () => {
    const root = tree('swapped', { 'a.txt': 'x' });
    symlinkSync('a.txt', join(root, 'link'));
    execFileSync('/usr/bin/mkfifo', [join(root, 'pipe')]);
    expect(causeOf(() => openEntry(entryAt(join(root, 'link')), 9))).toBe('symbolic-link');
    expect(causeOf(() => openEntry(entryAt(join(root, 'pipe')), 9))).toBe('fifo');
  });

  it.skipIf(process.platform !== 'linux')('keeps its time of access', async () => {
    const path = at('atime', 'text');
    utimesSync(path, 1e9, 2e9);
    const source = openEntry(entryAt(path), 9);
    await source.bytes();
    source.close();
    expect(statSync(path).atimeMs).toBe(1e12);
  });
});

describe('a stream', () => {
  it('gives the bytes of a descriptor until its end', async () => {
    const path = join(tree('stream', { a: 'x'.repeat(700_000) }), 'a');
    const file = openSync(path, 'r');
    let length = 0;
    for await (const chunk of descriptorChunks(file)) length += chunk.length;
    closeSync(file);
    expect(length).toBe(700_000);
  });
});
