import { readFileSync, statfsSync } from 'node:fs';

/** File systems of the kernel's own making, by their name in the mount table (Linux, Documentation/filesystems). */
const KERNEL_TYPES: ReadonlySet<string> = new Set([
  'autofs',
  'binfmt_misc',
  'bpf',
  'cgroup',
  'cgroup2',
  'configfs',
  'debugfs',
  'devpts',
  'devtmpfs',
  'efivarfs',
  'fusectl',
  'mqueue',
  'nfsd',
  'nsfs',
  'proc',
  'pstore',
  'rpc_pipefs',
  'securityfs',
  'selinuxfs',
  'sysfs',
  'tracefs',
]);

/** The same by the number that statfs gives (Linux, include/uapi/linux/magic.h), for what the table does not show. */
const KERNEL_MAGICS: ReadonlySet<number> = new Set([
  0x0187, // autofs
  0x42494e4d, // binfmt_misc
  0xcafe4a11, // bpf
  0x27e0eb, // cgroup
  0x63677270, // cgroup2
  0x62656570, // configfs
  0x64626720, // debugfs
  0x1cd1, // devpts
  0xde5e81e4, // efivarfs
  0x65735543, // fusectl
  0x19800202, // mqueue
  0x6e736673, // nsfs
  0x9fa0, // proc
  0x6165676c, // pstore
  0x67596969, // rpc_pipefs
  0x73636673, // securityfs
  0xf97cff8c, // selinuxfs
  0x62656572, // sysfs
  0x74726163, // tracefs
]);

/** File-system types by `major:minor` of their device, from the text of /proc/self/mountinfo. */
export function mountTypes(mountinfo: string): Map<string, string> {
  const types = new Map<string, string>();
  for (const line of mountinfo.split('\n')) {
    const device = line.split(' ', 3)[2];
    const type = line.split(' - ', 2)[1]?.split(' ', 1)[0];
    if (device && type) types.set(device, type);
  }
  return types;
}

/** `major:minor` of a device number as Linux packs it. */
export function deviceName(dev: bigint): string {
  const major = ((dev >> 8n) & 0xfffn) | ((dev >> 32n) & ~0xfffn);
  const minor = (dev & 0xffn) | ((dev >> 12n) & ~0xffn & 0xffffffffn);
  return `${major}:${minor}`;
}

function readMountTypes(): Map<string, string> {
  try {
    return mountTypes(readFileSync('/proc/self/mountinfo', 'utf8'));
  } catch {
    return new Map();
  }
}

/**
 * A test that tells whether a path lies on a file system of the kernel (/proc, /sys, /dev and their like). `dev` is
 * the path's device, and each is asked about once. The mount table is asked first: statfs calls devtmpfs a tmpfs,
 * and it would set off an automount.
 */
export function createKernelTest(): (path: string | Buffer, dev: bigint) => boolean {
  if (process.platform !== 'linux') return () => false;
  const types = readMountTypes();
  const known = new Map<bigint, boolean>();

  function ask(path: string | Buffer, dev: bigint): boolean {
    const type = types.get(deviceName(dev));
    if (type !== undefined) return KERNEL_TYPES.has(type);
    try {
      // The magic is signed where a C long has 32 bits.
      return KERNEL_MAGICS.has(Number(statfsSync(path).type) >>> 0);
    } catch {
      return false;
    }
  }

  return (path, dev) => {
    let kernel = known.get(dev);
    if (kernel === undefined) known.set(dev, (kernel = ask(path, dev)));
    return kernel;
  };
}
