import { inflateRawSync } from 'node:zlib';
import type { Entry } from '../../model.ts';

/** The packages that a ZIP archive can be, told by its first members. */
type PackageKind = 'docx' | 'xlsx' | 'xlsb' | 'pptx' | 'odf';

interface Local {
  readonly name: string;
  readonly method: number;
  readonly data: Uint8Array;
}

const SIGNATURE = Buffer.from('PK\x03\x04', 'latin1');

/** Members whose local headers lie in the head, walked by their sizes: a stored inner archive shows none of its own. */
function localMembers(head: Uint8Array): Local[] {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.length);
  const found: Local[] = [];
  let at = bytes.indexOf(SIGNATURE);
  // A few bytes before the first header are junk of a careless writer; more are another format.
  if (at > 1024) return found;
  while (at >= 0 && at + 30 <= bytes.length && found.length < 200) {
    const described = (bytes.readUInt16LE(at + 6) & 8) !== 0;
    const packed = bytes.readUInt32LE(at + 18);
    const nameEnd = at + 30 + bytes.readUInt16LE(at + 26);
    const start = nameEnd + bytes.readUInt16LE(at + 28);
    const next = described && packed === 0 ? bytes.indexOf(SIGNATURE, start) : start + packed;
    found.push({
      name: bytes.toString('utf8', at + 30, Math.min(nameEnd, bytes.length)).replaceAll('\\', '/'),
      method: bytes.readUInt16LE(at + 8),
      data: bytes.subarray(start, next < 0 ? bytes.length : next),
    });
    at = next < 0 ? -1 : bytes.indexOf(SIGNATURE, next);
    if (at > next + 24) break;
  }
  return found;
}

function contentOf(member: Local): string {
  if (member.method === 0) return Buffer.from(member.data).toString('utf8');
  try {
    // The tail of the member may lie beyond the head; what is there is inflated.
    return inflateRawSync(member.data, { finishFlush: 2, maxOutputLength: 1 << 20 }).toString('utf8');
  } catch {
    return '';
  }
}

const BY_TYPES: readonly (readonly [RegExp, PackageKind])[] = [
  [/ms-excel\.sheet\.binary/, 'xlsb'],
  [/wordprocessingml\.(document|template)|ms-word\.(document|template)/, 'docx'],
  [/spreadsheetml\.(sheet|template)|ms-excel\.(sheet|template|addin)/, 'xlsx'],
  [/presentationml\.(presentation|slideshow|template)|ms-powerpoint\./, 'pptx'],
];
const BY_NAME: readonly (readonly [RegExp, PackageKind])[] = [
  [/^xl\/workbook\.bin$/i, 'xlsb'],
  [/^word\/(document\d*|styles|settings|fontTable|numbering|_rels\/document\d*)\.xml/i, 'docx'],
  [/^xl\/(workbook|styles|sharedStrings|_rels\/workbook|worksheets\/)/i, 'xlsx'],
  [/^ppt\/(presentation|presProps|slides\/|slideMasters\/|slideLayouts\/|_rels\/presentation)/i, 'pptx'],
];
const BY_ENDING: readonly (readonly [RegExp, PackageKind])[] = [
  [/\.do[ct][xm]$/i, 'docx'],
  [/\.xlsb$/i, 'xlsb'],
  [/\.x(ls|lt|la)[xm]?$/i, 'xlsx'],
  [/\.p(pt|ot|ps|pa)[xm]$/i, 'pptx'],
];

function kindByMembers(members: readonly Local[], fileName: string): PackageKind | null {
  const mimetype = members.find(member => member.name === 'mimetype');
  if (mimetype && /^application\/(vnd\.oasis\.opendocument|vnd\.sun\.xml)/.test(contentOf(mimetype)))
    return 'odf';
  for (const [pattern, kind] of BY_NAME) if (members.some(({ name }) => pattern.test(name))) return kind;
  const types = members.find(({ name }) => name.toLowerCase() === '[content_types].xml');
  const told = types === undefined ? '' : contentOf(types);
  for (const [pattern, kind] of BY_TYPES) if (pattern.test(told)) return kind;
  if (types || members.some(({ name }) => /^(_rels\/\.rels|docProps\/)/i.test(name))) {
    for (const [pattern, kind] of BY_ENDING) if (pattern.test(fileName)) return kind;
  }
  const names = new Set(members.map(({ name }) => name));
  const open = names.has('content.xml') && (names.has('META-INF/manifest.xml') || names.has('styles.xml'));
  return open || (names.has('META-INF/manifest.xml') && /\.o[dt][tspgf]$|\.sx[wci]$/i.test(fileName))
    ? 'odf'
    : null;
}

const judged = new WeakMap<Uint8Array, PackageKind | null>();

/** Which office package this head (up to 64 KiB) begins; null: none. The answer is kept per head array. */
export function packageKind(head: Uint8Array, entry: Entry): PackageKind | null {
  const known = judged.get(head);
  if (known !== undefined) return known;
  const isZip = head[0] === 0x50 || Buffer.from(head.subarray(0, 1024)).includes(SIGNATURE);
  const kind = isZip ? kindByMembers(localMembers(head), entry.trail.at(-1) ?? '') : null;
  judged.set(head, kind);
  return kind;
}
