import { Unread } from '../../lib/unread.ts';
import type { Entry, ExtractContext, Extractor, Piece, Source } from '../../model.ts';
import { createOdfContent } from './odf-content.ts';
import { sealedParts, unsealPackage } from './odf-encrypted.ts';
import { type OfficePackage, openPackage } from './ooxml.ts';
import { packageKind } from './ooxml-kind.ts';
import { createProperties } from './ooxml-properties.ts';
import { tellPictures } from './ooxml-rest.ts';
import { readXml, type XmlHandler } from './xml-stream.ts';

/** Parts of the machinery: pictures of objects, settings, layouts of toolbars. */
const SILENT =
  /(^|\/)(mimetype$|META-INF\/|Thumbnails\/|Pictures\/|ObjectReplacements\/|Configurations2?\/|Dialogs\/|Fonts\/|media\/|layout-cache$|VersionList\.xml)|(^|\/)(settings|manifest|script-l[bc]|dialog-l[bc])\.(xml|rdf)$/i;
const FLAT_ROOT = /<office:document[\s>]|<[\w.-]{1,40}:document\s[^>]{0,400}urn:oasis:names:tc:opendocument/;

/** A macro module: its source, line by line. */
function createModule(out: Piece[]): XmlHandler {
  let source = '';
  return {
    text(text) {
      source += text;
    },
    end() {
      if (source.trim() !== '')
        out.push({ segment: { text: source, place: { field: 'macro' }, apart: true } });
    },
  };
}

/** The documents of a package in reading order: the main one, what its styles say, then embedded objects. */
function contentParts(pkg: OfficePackage): string[] {
  const paths = [...pkg.parts.keys()].filter(path => /(^|\/)(content|styles)\.xml$/i.test(path));
  const depth = (path: string): number => path.split('/').length;
  return paths.sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
}

async function* readParts(pkg: OfficePackage): AsyncGenerator<Piece> {
  const contents = contentParts(pkg);
  for (const path of contents) {
    const out: Piece[] = [];
    const owner = path.includes('/') ? `${path.slice(0, path.lastIndexOf('/')).replace(/^\.\//, '')} ` : '';
    yield* pkg.read(path, createOdfContent(owner, out), out);
  }
  for (const path of pkg.parts.keys()) {
    if (contents.includes(path) || SILENT.test(path)) continue;
    const out: Piece[] = [];
    if (/(^|\/)meta\.xml$/i.test(path)) yield* pkg.read(path, createProperties(out), out);
    else if (/^Basic\/.{1,200}\.xml$/i.test(path)) yield* pkg.read(path, createModule(out), out);
    else yield pkg.member(path);
  }
}

async function* extract(source: Source, context: ExtractContext): AsyncGenerator<Piece> {
  const stored = await openPackage(source, context);
  for (const problem of stored.problems) yield { problem };
  const sealed = await sealedParts(stored);
  const pkg = sealed.size === 0 ? stored : await unsealPackage(stored, sealed, context);
  if (pkg === null) throw new Unread('encrypted', 'password');
  if (!pkg.parts.has('content.xml')) throw new Unread('unreadable', 'damaged', 'no content part');
  yield* tellPictures(pkg, readParts(pkg));
}

async function* extractFlat(source: Source): AsyncGenerator<Piece> {
  const out: Piece[] = [];
  yield* readXml(source.chunks(), createOdfContent('', out), out);
}

function isKind(head: Uint8Array, entry: Entry, kind: RegExp, ending: RegExp): boolean {
  if (packageKind(head, entry) !== 'odf') return false;
  const told = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 200)).toString('latin1');
  if (/opendocument\.\w|vnd\.sun\.xml\.\w/.test(told)) return kind.test(told);
  return ending.test(entry.trail.at(-1) ?? '');
}

function createOdf(format: string, title: string, extensions: readonly string[], kind: RegExp): Extractor {
  const ending = new RegExp(`\\.(${extensions.join('|')})$`, 'i');
  return { format, title, extensions, accepts: (head, entry) => isKind(head, entry, kind, ending), extract };
}

/** Text documents of OpenDocument and of OpenOffice.org 1. */
export const odt: Extractor = createOdf(
  'odt',
  'OpenDocument text (odt, ott)',
  ['odt', 'ott', 'odm', 'sxw'],
  /opendocument\.text|sun\.xml\.writer/,
);

/** Workbooks of OpenDocument and of OpenOffice.org 1. */
export const ods: Extractor = createOdf(
  'ods',
  'OpenDocument spreadsheet (ods, ots)',
  ['ods', 'ots', 'sxc'],
  /opendocument\.spreadsheet|sun\.xml\.calc/,
);

/** Presentations, and any other kind of OpenDocument: drawings, charts, formulas, databases. */
export const odp = {
  format: 'odp',
  title: 'OpenDocument presentation or drawing (odp, odg)',
  extensions: ['odp', 'otp', 'odg', 'otg', 'odf', 'odb', 'sxi', 'sxd'],
  accepts: (head, entry) =>
    packageKind(head, entry) === 'odf' && !odt.accepts(head, entry) && !ods.accepts(head, entry),
  extract,
} satisfies Extractor;

/** OpenDocument in one XML file. */
export const fodt = {
  format: 'fodt',
  title: 'OpenDocument in one XML file (fodt, fods, fodp)',
  extensions: ['fodt', 'fods', 'fodp', 'fodg'],
  accepts: head =>
    FLAT_ROOT.test(Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 8192)).toString('latin1')),
  extract: extractFlat,
} satisfies Extractor;
