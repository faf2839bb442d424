import type { Piece, Segment } from '../../model.ts';
import { createStory } from './docx-story.ts';
import { createDrawing } from './drawing.ts';
import type { OfficePackage } from './ooxml.ts';
import type { XmlHandler } from './xml-stream.ts';

/** Leaves of one element that are held for its row. */
const LEAVES = 1_000;
/** Parts that hold looks and settings. */
const SILENT =
  /^\[Content_Types\]\.xml$|(^|\/)(theme|styles|stylesWithEffects|settings|webSettings|fontTable|tableStyles|presProps|viewProps|calcChain|metadata|itemProps|themeOverride|style|colors|layout|quickStyle)\d{0,6}\.xml$|(^|\/)(theme|slideLayouts|_rels)\/|^_xmlsignatures\//i;
/** Attributes that only draw, bind or count. */
const DULL =
  /^xmlns|^xml:|^xsi:|:(ignorable|requires|rsid\w{0,20}|nsid|tmpl|durableId|paraId|textId|uid|embed)$|^(id|uid|guid|uri|idx|x|y|cx|cy|b|t|l|r|ref|sqref|rot|off|ext|pos|pitchFamily|panose)$/i;
/** Values that name an identity or a schema. */
const MACHINE = /^\{?[\da-f]{8}-[\da-f-]{27}\}?$|^https?:\/\/schemas\.|^urn:/i;

/** A handler for a part called `name`: the leaves of one element are one object, attributes by their own names. */
function createLeftover(name: string, out: Piece[]): XmlHandler {
  const stack: { tag: string; segments: Segment[]; text: string; leaf: boolean }[] = [];
  const path = (): string => stack.map(level => level.tag).join('/');

  function keep(label: string, text: string, field: string): void {
    const level = stack.at(-1)!;
    level.segments.push({ text, label, place: { field: `part ${name} ${field}` } });
    if (level.segments.length >= LEAVES) give(level.segments.splice(0));
  }

  function give(segments: readonly Segment[]): void {
    if (segments.length > 0) out.push({ row: { segments, kind: 'object' } });
  }

  return {
    open(tag, attributes, qualified) {
      const parent = stack.at(-1);
      if (parent) parent.leaf = false;
      stack.push({ tag, segments: [], text: '', leaf: true });
      const draws = /^(a|p|xdr):/.test(qualified);
      for (const [key, value] of Object.entries(attributes)) {
        const own = key.slice(key.indexOf(':') + 1);
        if (DULL.test(key) || MACHINE.test(value) || (draws && !/^(name|descr|title)$/.test(own))) continue;
        if ((value.match(/[\p{L}\p{N}]/gu) ?? []).length < 4) continue;
        // `v` and `val` say nothing: what they hold is named by their element.
        keep(/^va?l?$/.test(own) ? tag : own, value, `${path()}/@${own}`);
      }
    },
    close(tag) {
      const level = stack.at(-1);
      if (level === undefined) return;
      const text = level.text.trim();
      if (text !== '') keep(tag, text, path());
      stack.pop();
      const parent = stack.at(-1);
      if (level.leaf && parent && parent.segments.length + level.segments.length < LEAVES)
        parent.segments.push(...level.segments);
      else give(level.segments);
    },
    text(text) {
      const level = stack.at(-1);
      if (level) level.text += text;
    },
    end() {
      for (const { segments } of stack.splice(0)) give(segments);
    },
  };
}

async function* readAs(pkg: OfficePackage, path: string): AsyncGenerator<Piece> {
  const name = `part ${path}`;
  const out: Piece[] = [];
  let found = false;
  const written = /^word\//i.test(path)
    ? createStory({ name, anchors: new Map() }, out)
    : /^ppt\//i.test(path)
      ? createDrawing({ place: {}, name }, out)
      : null;
  if (written !== null) {
    for await (const piece of pkg.read(path, written, out)) {
      found ||= !('problem' in piece);
      yield piece;
    }
  }
  if (!found) yield* pkg.read(path, createLeftover(path, out), out);
}

/** The text of XML parts that nothing has opened so far, whether or not another part refers to them. */
export async function* readLeftovers(pkg: OfficePackage): AsyncGenerator<Piece> {
  for (const path of pkg.parts.keys()) {
    if (/\.xml$/i.test(path) && !SILENT.test(path) && !pkg.isOpened(path)) yield* readAs(pkg, path);
  }
}
