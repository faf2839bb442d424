import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { UsageError } from './usage.ts';

/** A key of the config file, or a place in a list: `['customDetectors', 1, 'pattern']`. */
export type Key = readonly (string | number)[];

/** A config file that is JSON, with the line of each of its keys. */
export interface ConfigFile {
  readonly path: string;
  readonly value: unknown;
  /** The keys that an object of the file has, each as often as it stands there. */
  keysOf(key: Key): readonly string[];
  /** The error for what stands at a key: `FILE:LINE: KEY: reason`. A key that is not there has its object's line. */
  error(key: Key, reason: string): UsageError;
}

/** What a parser's error is in words. */
function said({ error }: ParseError): string {
  return printParseErrorCode(error)
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase();
}

/** `customDetectors[1].pattern`. */
function shown(key: Key): string {
  return key
    .map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`))
    .join('');
}

/** Reads the text of a config file: JSON as RFC 8259 has it. @throws UsageError with the line of what is no JSON. */
export function readConfigFile(path: string, text: string): ConfigFile {
  const lineOf = (offset: number): number => text.slice(0, offset).split(/\r\n|\r|\n/).length;
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const [first] = errors;
    throw new UsageError(
      first === undefined
        ? `${path}: is no JSON`
        : `${path}:${lineOf(first.offset)}: is no JSON (${said(first)})`,
    );
  }

  const nodeAt = (key: Key): Node | undefined => root && findNodeAtLocation(root, [...key]);

  function offsetOf(key: Key): number {
    const node = nodeAt(key);
    if (node === undefined) return key.length === 0 ? 0 : offsetOf(key.slice(0, -1));
    // A value that begins a line below its key is looked for at the key.
    return node.parent?.type === 'property' ? node.parent.offset : node.offset;
  }

  return {
    path,
    value,
    keysOf: key => nodeAt(key)?.children?.map(({ children }) => String(children?.[0]?.value)) ?? [],
    error: (key, reason) => new UsageError(`${path}:${lineOf(offsetOf(key))}: ${shown(key)}: ${reason}`),
  };
}
