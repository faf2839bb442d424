import type { ExtractContext, Extractor, Piece, Place, Source } from '../../model.ts';
import { createDrawing } from './drawing.ts';
import { mainPart, type OfficePackage, openPackage } from './ooxml.ts';
import { readChart } from './ooxml-charts.ts';
import { packageKind } from './ooxml-kind.ts';
import { namedValue, readRest, tellPictures } from './ooxml-rest.ts';
import { relationId, scanXml } from './xml-stream.ts';

/** What hangs on a slide and is read with it, by the kind of its relation. */
const ON_SLIDE: Readonly<Record<string, string>> = {
  notesSlide: 'notes',
  comments: 'comment',
  comment: 'comment',
  diagramData: 'diagram',
};
const SLIDE_PART = /^ppt\/slides\/[^/]{1,100}\.xml$/i;
/** Parts that slides are made from; what people wrote there shows on all slides. */
const TEMPLATE_PARTS = /^ppt\/(slideLayouts|slideMasters|notesMasters|handoutMasters)\/[^/]{1,100}\.xml$/i;
const LEFT_OVER = /^ppt\/(notesSlides|comments)\/[^/]{1,100}\.xml$/i;
const TAGS = /^ppt\/tags\/[^/]{1,100}\.xml$/i;

/** The slides in the order in which they are shown; those that the presentation does not list come last. */
async function slidePaths(pkg: OfficePackage, main: string): Promise<string[]> {
  const targets = new Map((await pkg.relations(main)).map(({ id, target }) => [id, target]));
  const paths: string[] = [];
  if (pkg.parts.has(main)) {
    await scanXml(pkg.open(main), {
      open(tag, attributes) {
        const target = tag === 'sldId' ? targets.get(relationId(attributes) ?? '') : undefined;
        if (target !== undefined && pkg.parts.has(target)) paths.push(target);
      },
    });
  }
  const listed = new Set(paths);
  for (const path of pkg.parts.keys()) if (SLIDE_PART.test(path) && !listed.has(path)) paths.push(path);
  return paths;
}

async function* readDrawing(
  pkg: OfficePackage,
  path: string,
  name: string,
  place: Place,
): AsyncGenerator<Piece> {
  const out: Piece[] = [];
  yield* pkg.read(path, createDrawing({ name, place }, out), out);
}

async function* readSlide(
  pkg: OfficePackage,
  path: string,
  page: number,
  done: Set<string>,
): AsyncGenerator<Piece> {
  done.add(path);
  yield* readDrawing(pkg, path, 'slide', { page });
  for (const { type, target, external } of await pkg.relations(path)) {
    if (external || done.has(target) || !pkg.parts.has(target)) continue;
    const name = ON_SLIDE[type];
    if (name === undefined && !/^chart(Ex)?$/.test(type)) continue;
    done.add(target);
    if (name === undefined) yield* readChart(pkg, target, { page });
    else yield* readDrawing(pkg, target, name, { page });
  }
}

async function* readTags(pkg: OfficePackage, path: string): AsyncGenerator<Piece> {
  const out: Piece[] = [];
  const handler = {
    open(tag: string, attributes: Readonly<Record<string, string>>) {
      const value = tag === 'tag' ? namedValue(attributes, 'tag') : null;
      if (value !== null) out.push({ row: { segments: [value], kind: 'form' } });
    },
  };
  yield* pkg.read(path, handler, out);
}

async function* readParts(pkg: OfficePackage): AsyncGenerator<Piece> {
  const main = await mainPart(pkg, 'ppt/presentation.xml');
  const done = new Set([main]);
  let page = 0;
  for (const path of await slidePaths(pkg, main)) {
    page += 1;
    yield* readSlide(pkg, path, page, done);
  }
  for (const path of pkg.parts.keys()) {
    if (done.has(path)) continue;
    if (TEMPLATE_PARTS.test(path)) yield* readDrawing(pkg, path, 'master', {});
    else if (LEFT_OVER.test(path)) yield* readDrawing(pkg, path, 'notes', {});
    else if (TAGS.test(path)) yield* readTags(pkg, path);
  }
  yield* readRest(pkg, done);
}

async function* extract(source: Source, context: ExtractContext): AsyncGenerator<Piece> {
  const pkg = await openPackage(source, context);
  for (const problem of pkg.problems) yield { problem };
  yield* tellPictures(pkg, readParts(pkg));
}

/** PowerPoint presentations, shows and templates of 2007 and later, transitional and strict. */
export const pptx = {
  format: 'pptx',
  title: 'PowerPoint presentation (pptx, pptm, ppsx, potx)',
  extensions: ['pptx', 'pptm', 'ppsx', 'ppsm', 'potx', 'potm'],
  accepts: (head, entry) => packageKind(head, entry) === 'pptx',
  extract,
} satisfies Extractor;
