import { streamSource } from '../../lib/source.ts';
import { Unread } from '../../lib/unread.ts';
import type { ExtractContext, Piece, Problem, Source } from '../../model.ts';
import { openZip, type ZipMember } from '../archive/zip-reader.ts';
import { attribute, DAMAGED_PART, readXml, scanXml, type XmlHandler } from './xml-stream.ts';

/** A relation of a part: what it points to, a part's path or an outside address. */
interface Relation {
  readonly id: string;
  /** The last word of the relation's type: `slide`, `hyperlink`, `officeDocument`. */
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** An opened office package (OOXML, or ODF, which has no relations). */
export interface OfficePackage {
  /** Path in the package, without a leading slash, to its member. */
  readonly parts: ReadonlyMap<string, ZipMember>;
  /** What is wrong with the archive as a whole; to be yielded. */
  readonly problems: readonly Problem[];
  /** The part's content type by its own entry in `[Content_Types].xml`; '' where only its ending has one. */
  typeOf(path: string): string;
  relations(path: string): Promise<readonly Relation[]>;
  /** Whether a part has been opened. */
  isOpened(path: string): boolean;
  /** Streams a part. @throws Unread as `ZipArchive.open`; `damaged` for a part that is not there. */
  open(path: string): AsyncIterable<Uint8Array>;
  /** Streams a part through a handler; what `out` collects is yielded, damage of the part is a problem. */
  read(path: string, handler: XmlHandler, out: Piece[]): AsyncGenerator<Piece>;
  /** The part as a record of its own. */
  member(path: string): Piece;
}

/** The path that a relation's target names, seen from the part that holds the relation. */
function resolveTarget(path: string, target: string): string {
  const steps = target.startsWith('/') ? [] : path.split('/').slice(0, -1);
  for (const step of target.split('#', 1)[0]!.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function relationsPath(path: string): string {
  const cut = path.lastIndexOf('/') + 1;
  return `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;
}

/** Opens an office package and reads its table of content types. @throws Unread where it is no ZIP archive. */
export async function openPackage(source: Source, context: ExtractContext): Promise<OfficePackage> {
  const zip = await openZip(source, context);
  const parts = new Map<string, ZipMember>();
  const folded = new Map<string, string>();
  for (const member of zip.members) {
    const path = member.name.replaceAll('\\', '/').replace(/^\/{1,8}/, '');
    if (member.directory || parts.has(path)) continue;
    parts.set(path, member);
    folded.set(path.toLowerCase(), path);
  }
  // Part names compare without case.
  const find = (path: string): ZipMember | undefined =>
    parts.get(path) ?? parts.get(folded.get(path.toLowerCase()) ?? '');

  const opened = new Set<ZipMember>();
  function open(path: string): AsyncIterable<Uint8Array> {
    const member = find(path);
    if (member === undefined) throw new Unread('unreadable', 'damaged', 'a part is missing');
    opened.add(member);
    return zip.open(member);
  }

  async function* read(path: string, handler: XmlHandler, out: Piece[]): AsyncGenerator<Piece> {
    if (find(path) === undefined) yield DAMAGED_PART;
    else yield* readXml(open(path), handler, out);
  }

  async function relations(path: string): Promise<Relation[]> {
    const found: Relation[] = [];
    const listing = find(relationsPath(path));
    if (listing === undefined) return found;
    await scanXml(zip.open(listing), {
      open(name, attributes) {
        const target = attribute(attributes, 'Target');
        if (name !== 'Relationship' || target === null) return;
        const external = attribute(attributes, 'TargetMode') === 'External';
        const to = resolveTarget(path, target);
        found.push({
          id: attribute(attributes, 'Id') ?? '',
          type: (attribute(attributes, 'Type') ?? '').split('/').at(-1) ?? '',
          target: external ? target : (folded.get(to.toLowerCase()) ?? to),
          external,
        });
      },
    });
    return found;
  }

  function member(path: string): Piece {
    const part = find(path)!;
    const source = streamSource(zip.open(part), context.limits.memoryBytes, part.size);
    const entry = {
      trail: [...context.entry.trail, path],
      bytes: part.size,
      modified: part.modified,
      owner: null,
      mode: null,
    };
    return {
      member: { entry, source, ...(part.encryption === null ? {} : { encryption: part.encryption }) },
    };
  }

  const isOpened = (path: string): boolean => opened.has(find(path)!);
  const types = new Map<string, string>();
  const listing = find('[Content_Types].xml');
  if (listing !== undefined) {
    await scanXml(zip.open(listing), {
      open(name, attributes) {
        const path = attribute(attributes, 'PartName');
        if (name === 'Override' && path !== null) {
          types.set(path.replace(/^\//, '').toLowerCase(), attribute(attributes, 'ContentType') ?? '');
        }
      },
    });
  }
  const typeOf = (path: string): string => types.get(path.toLowerCase()) ?? '';
  return { parts, problems: zip.problems, typeOf, relations, isOpened, open, read, member };
}

/**
 * The part that a package is about: by its relation, else by `usual`, the path that most writers use.
 *
 * @throws Unread `damaged` where there is none, so that a second reader is asked.
 */
export async function mainPart(pkg: OfficePackage, usual: string): Promise<string> {
  const relations = await pkg.relations('');
  const told = relations.find(({ type, external }) => type === 'officeDocument' && !external)?.target;
  if (told !== undefined && pkg.parts.has(told)) return told;
  if (pkg.parts.has(usual)) return usual;
  throw new Unread('unreadable', 'damaged', 'no main part');
}
