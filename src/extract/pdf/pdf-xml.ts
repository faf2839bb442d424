import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** A text of an XML document with the name of the element that holds it, namespace prefix left out. */
export interface Leaf {
  readonly name: string;
  readonly text: string;
}

const MOST_LEAVES = 50_000;

/**
 * The texts of an XML document's elements, in order. Faults in the XML are passed over: what could be read is given.
 * XMP writes simple values as attributes of rdf:Description too, so attributes can be asked for.
 */
export function xmlLeaves(xml: string, attributes: boolean): Leaf[] {
  const leaves: Leaf[] = [];
  const open: string[] = [];
  const saxes: typeof import('saxes') = require('saxes');
  const parser = new saxes.SaxesParser();
  const local = (name: string): string => name.slice(name.indexOf(':') + 1);
  let text = '';

  function flush(): void {
    const name = open.findLast(each => !/^(?:li|Seq|Bag|Alt|value)$/.test(each)) ?? '';
    if (text.trim() !== '' && leaves.length < MOST_LEAVES) leaves.push({ name, text: text.trim() });
    text = '';
  }

  parser.on('error', () => {});
  parser.on('opentag', tag => {
    flush();
    open.push(local(tag.name));
    if (!attributes) return;
    for (const [name, value] of Object.entries(tag.attributes)) {
      if (/^(?:xmlns|rdf|xml|x)(?::|$)/.test(name) || value.trim() === '') continue;
      if (leaves.length < MOST_LEAVES) leaves.push({ name: local(name), text: value });
    }
  });
  parser.on('closetag', () => {
    flush();
    open.pop();
  });
  parser.on('text', part => (text += part));
  parser.on('cdata', part => (text += part));
  try {
    parser.write(xml).close();
  } catch {
    flush();
  }
  return leaves;
}
