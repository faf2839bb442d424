import type { Piece, Segment } from '../../model.ts';
import type { OfficePackage } from './ooxml.ts';
import { attribute, type XmlHandler } from './xml-stream.ts';

/** Names that a program wrote, not facts about the person that a document is about. */
const ABOUT_PROGRAM = new Set([
  'Application',
  'AppVersion',
  'Template',
  'DocSecurity',
  'TotalTime',
  'Pages',
  'Words',
  'Characters',
  'CharactersWithSpaces',
  'Lines',
  'Paragraphs',
  'Slides',
  'Notes',
  'HiddenSlides',
  'MMClips',
  'ScaleCrop',
  'LinksUpToDate',
  'SharedDoc',
  'ShareDoc',
  'i4',
  'lpstr',
  'bool',
  'HyperlinksChanged',
  'revision',
  'created',
  'modified',
  'lastPrinted',
  'language',
  'generator',
  'creation-date',
  'date',
  'editing-cycles',
  'editing-duration',
  'print-date',
]);
/** Who wrote a document is seldom whom it is about. */
const ABOUT_WRITER = new Set([
  'creator',
  'lastModifiedBy',
  'Manager',
  'Company',
  'initial-creator',
  'printed-by',
]);

/** Elements of properties that people added: of OOXML and of ODF. */
const NAMED = new Set(['property', 'user-defined']);

/** Pieces of a document's properties: one row of those that belong together, the writers' names apart. */
export function propertyPieces(properties: readonly Segment[]): Piece[] {
  const own = properties.filter(({ label }) => !ABOUT_PROGRAM.has(label ?? ''));
  const subject = own.filter(({ label }) => !ABOUT_WRITER.has(label ?? ''));
  const writers = own.filter(({ label }) => ABOUT_WRITER.has(label ?? ''));
  return [
    ...(subject.length === 0 ? [] : [{ row: { segments: subject, kind: 'form' as const } }]),
    ...writers.map(segment => ({ segment: { ...segment, apart: true as const } })),
  ];
}

/** A handler for documents of properties: each leaf is one, those that people add have their name in an attribute. */
export function createProperties(out: Piece[]): XmlHandler {
  const properties: Segment[] = [];
  let label = '';
  let named = false;
  let text = '';
  return {
    open(tag, attributes) {
      text = '';
      const name = NAMED.has(tag) ? attribute(attributes, 'name') : null;
      if (name !== null) [label, named] = [name, true];
      else if (!named) label = tag;
    },
    close(tag) {
      if (text.trim() !== '') {
        properties.push({ text: text.trim(), place: { field: `property ${label}` }, label });
      }
      if (NAMED.has(tag)) named = false;
      text = '';
    },
    text(more) {
      text += more;
    },
    end() {
      out.push(...propertyPieces(properties));
    },
  };
}

/** The document's properties: title, subject, description, and those that people or programs added. */
export async function* readProperties(pkg: OfficePackage): AsyncGenerator<Piece> {
  for (const path of pkg.parts.keys()) {
    if (!/^docProps\/[^/]{1,100}\.xml$/i.test(path)) continue;
    const out: Piece[] = [];
    yield* pkg.read(path, createProperties(out), out);
  }
}
