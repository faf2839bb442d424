import type { Reach } from './reach.ts';

/** A stream or storage of a compound file. */
export interface CfbEntry {
  /** As stored, with its leading control character. */
  readonly name: string;
  readonly isStream: boolean;
  readonly start: number;
  readonly size: number;
}

/** A compound file's directory, and the start of its streams. */
export interface Cfb {
  readonly entries: readonly CfbEntry[];
  /** The first bytes of a stream, at most `length`; fewer where the file is damaged. */
  read(entry: CfbEntry, length: number): Buffer;
}

const MOST_DIRECTORY_SECTORS = 2_048;
const MOST_CHAIN = 1 << 20;
const FREE = 0xfffffffa;

/**
 * Reads the directory of a compound file ([MS-CFB]) without taking the file into memory; null where it is none.
 * Every chain is bounded, so that a loop in it ends.
 */
export function openCfb(file: Reach): Cfb | null {
  const header = file.read(0, 512);
  if (header.length < 512 || header.readUInt32BE(0) !== 0xd0cf11e0) return null;
  const shift = header.readUInt16LE(30);
  const miniShift = header.readUInt16LE(32);
  if (shift < 7 || shift > 16 || miniShift < 2 || miniShift > 12) return null;
  const sectorSize = 1 << shift;
  const sector = (number: number): Buffer => file.read((number + 1) * sectorSize, sectorSize);
  const fatSectors = fatSectorList(header, sector);

  function next(number: number): number {
    const perSector = sectorSize / 4;
    const holder = fatSectors[Math.floor(number / perSector)];
    if (holder === undefined) return FREE;
    const at = (holder + 1) * sectorSize + (number % perSector) * 4;
    const bytes = file.read(at, 4);
    return bytes.length === 4 ? bytes.readUInt32LE(0) : FREE;
  }

  function chain(start: number, most: number): Buffer {
    const parts: Buffer[] = [];
    let length = 0;
    for (
      let number = start;
      number < FREE && length < most && parts.length < MOST_CHAIN;
      number = next(number)
    ) {
      const bytes = sector(number);
      if (bytes.length === 0) break;
      parts.push(Buffer.from(bytes));
      length += bytes.length;
    }
    return Buffer.concat(parts).subarray(0, most);
  }

  const directory = chain(header.readUInt32LE(48), MOST_DIRECTORY_SECTORS * sectorSize);
  const all = directoryEntries(directory);
  const root = all[0];
  const cutoff = header.readUInt32LE(56);
  const miniFat = (): Buffer => chain(header.readUInt32LE(60), 1 << 20);

  function readMini(start: number, most: number): Buffer {
    if (root === undefined) return Buffer.alloc(0);
    const fat = miniFat();
    const mini = chain(root.start, Math.min(root.size, 16 << 20));
    const parts: Buffer[] = [];
    const step = 1 << miniShift;
    let number = start;
    for (let length = 0; length < most && number < FREE && (number + 1) * 4 <= fat.length; length += step) {
      parts.push(mini.subarray(number * step, (number + 1) * step));
      number = fat.readUInt32LE(number * 4);
    }
    return Buffer.concat(parts).subarray(0, most);
  }

  return {
    entries: all.slice(1),
    read: (entry, length) => {
      const most = Math.min(length, entry.size);
      return entry.size < cutoff ? readMini(entry.start, most) : chain(entry.start, most);
    },
  };
}

/** The numbers of the sectors that hold the file allocation table: 109 in the header, the others in a chain. */
function fatSectorList(header: Buffer, sector: (number: number) => Buffer): number[] {
  const list: number[] = [];
  for (let at = 76; at < 512; at += 4) {
    const number = header.readUInt32LE(at);
    if (number < FREE) list.push(number);
  }
  let further = header.readUInt32LE(68);
  for (let count = 0; further < FREE && count < 1_024; count++) {
    const bytes = sector(further);
    if (bytes.length < 8) break;
    for (let at = 0; at + 8 <= bytes.length; at += 4) {
      const number = bytes.readUInt32LE(at);
      if (number < FREE) list.push(number);
    }
    further = bytes.readUInt32LE(bytes.length - 4);
  }
  return list;
}

function directoryEntries(directory: Buffer): CfbEntry[] {
  const entries: CfbEntry[] = [];
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    const nameLength = Math.min(directory.readUInt16LE(at + 64), 64);
    const type = directory[at + 66] ?? 0;
    if (type === 0 && at > 0) continue;
    entries.push({
      name: directory.toString('utf16le', at, at + Math.max(0, nameLength - 2)),
      isStream: type === 2,
      start: directory.readUInt32LE(at + 116),
      size: directory.readUInt32LE(at + 120),
    });
  }
  return entries;
}
