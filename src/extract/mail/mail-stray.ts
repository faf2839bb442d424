/** The part of postal-mime's tree that tells what its result leaves out. */
export interface MimeTree {
  readonly childNodes: readonly MimeTree[];
  readonly headerLines: readonly string[];
  readonly contentType: { readonly multipart: string | false };
  readonly contentTransferEncoding: { readonly encoding: string };
  readonly content: ArrayBuffer | null;
  state: string;
  feed(line: Uint8Array): void;
}

/** Text of a message that stands in none of its parts, and whether the message's form is broken there. */
export interface StrayText {
  readonly text: string;
  readonly broken: boolean;
}

const FIELD = /^[!-9;-~]{1,76}[ \t]{0,4}:/;
const PART_FIELD = /^(?:content-|mime-|x-|message-id)/i;
const DELIMITER = /^--([^\s-].{0,198}?|-.{1,198}?)[ \t]{0,20}\r?\n(?=content-[a-z-]{1,40}[ \t]{0,4}:)/im;

/** UTF-8, or else Latin-1. */
function textOf(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const utf8 = buffer.toString('utf8');
  return utf8.includes('\ufffd') ? buffer.toString('latin1') : utf8;
}

/** What mail programs write before the parts for readers that know no MIME. */
function isPhrase(text: string): boolean {
  const plain = text.trim();
  return plain === '' || (plain.length < 400 && /\bMIME\b/i.test(plain) && !/\d{3}/.test(plain));
}

/** The lines of a header block that no reader takes as header fields. */
function headerText(node: MimeTree, root: boolean): StrayText | null {
  const lines = node.headerLines.map((line, index) => (index === 0 ? line.replace(/^\ufeff/, '') : line));
  const first = lines.findIndex((line, index) => {
    if (/^[ \t]/.test(line)) return index === 0 && line.trim() !== '';
    return !FIELD.test(line) && !/^>?From /.test(line);
  });
  if (first >= 0) return { text: lines.slice(root ? first : 0).join('\n'), broken: true };
  if (root) return null;
  const other = lines.filter(line => FIELD.test(line) && !PART_FIELD.test(line));
  return other.length === 0 ? null : { text: other.join('\n'), broken: false };
}

function* strayIn(node: MimeTree, root: boolean): Generator<StrayText> {
  const header = headerText(node, root);
  if (header !== null) yield header;
  if (node.contentType.multipart !== false && node.content !== null) {
    yield { text: textOf(new Uint8Array(node.content)), broken: node.childNodes.length === 0 };
  }
  for (const child of node.childNodes) yield* strayIn(child, false);
}

/** Notes the lines behind the last part, which postal-mime drops; to be called before it reads. */
export function keepEpilogue(root: MimeTree): () => string {
  const lines: Uint8Array[] = [];
  const feed = root.feed.bind(root);
  root.feed = line => {
    if (root.state === 'finished') lines.push(line);
    else feed(line);
  };
  return () => textOf(Buffer.concat(lines.flatMap(line => [line, Buffer.from('\n')])));
}

/** Lines of a body said to be base64 that are none: text put behind it, or a false header. */
function outsideBase64(root: MimeTree, bytes: Uint8Array): string {
  if (root.contentTransferEncoding.encoding !== 'base64' || root.contentType.multipart !== false) return '';
  const raw = textOf(bytes);
  const start = /\r?\n[ \t]{0,20}\r?\n/.exec(raw);
  if (start === null) return '';
  const lines = raw.slice(start.index + start[0].length).split(/\r\n|\n|\r/);
  return lines.filter(line => /[^A-Za-z0-9+/=_\s-]|\S[ \t]{1,20}\S/.test(line)).join('\n');
}

/** Every text of a parsed message that is in none of its parts: around them, in their headers, without a delimiter. */
export function strayTexts(root: MimeTree, epilogue: string, bytes: Uint8Array): StrayText[] {
  const plain = outsideBase64(root, bytes);
  const found = [...strayIn(root, true), { text: epilogue, broken: false }, { text: plain, broken: true }];
  return found.filter(one => !isPhrase(one.text));
}

/** A message made of a text that has parts under a delimiter that its header does not tell; null where it has none. */
export function asMessage(text: string): Uint8Array | null {
  const boundary = DELIMITER.exec(text)?.[1];
  if (boundary === undefined) return null;
  const quoted = boundary.replace(/["\\]/g, '\\$&');
  return Buffer.from(`Content-Type: multipart/mixed; boundary="${quoted}"\r\n\r\n${text}`);
}
