import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { WrappedPdfiumModule } from '@embedpdf/pdfium';
import { Unread } from '../../lib/unread.ts';
import type { ExtractContext, Source } from '../../model.ts';

/** The functions that are called for each character, without the wrapper that looks up each call by its name. */
interface TextFunctions {
  readonly _FPDFText_GetUnicode: (textPage: number, index: number) => number;
  readonly _FPDFText_HasUnicodeMapError: (textPage: number, index: number) => number;
  readonly _FPDFText_GetCharAngle: (textPage: number, index: number) => number;
  readonly _FPDFText_GetLooseCharBox: (textPage: number, index: number, box: number) => number;
  readonly _FPDFText_GetCharOrigin: (textPage: number, index: number, x: number, y: number) => number;
}

/** PDFium. The arrays of `memory` are read anew at each use: the memory moves when it grows. */
export interface PdfEngine {
  readonly api: WrappedPdfiumModule;
  readonly text: TextFunctions;
  readonly memory: {
    readonly HEAPU8: Uint8Array;
    readonly HEAPF32: Float32Array;
    readonly HEAPF64: Float64Array;
  };
  /** Bytes of the engine's own, for small out-parameters; 64 of them. */
  readonly scratch: number;
}

/** An open document: `handle` is PDFium's, `bytes` the address of its copy of the file and `length` its size. */
export interface PdfDocument {
  readonly engine: PdfEngine;
  readonly handle: number;
  readonly bytes: number;
  readonly length: number;
}

let running: Promise<PdfEngine> | null = null;

async function start(): Promise<PdfEngine> {
  const { init } = await import('@embedpdf/pdfium');
  const wasm = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');
  const wasmBinary = new Uint8Array(await readFile(wasm)).buffer;
  const api = await init({ wasmBinary, print: () => {}, printErr: () => {} } as object);
  api.PDFiumExt_Init();
  // The package types its memory by emscripten's own types, which it does not ship.
  const memory = api.pdfium as unknown as PdfEngine['memory'] & TextFunctions;
  const text = {
    _FPDFText_GetUnicode: memory._FPDFText_GetUnicode,
    _FPDFText_HasUnicodeMapError: memory._FPDFText_HasUnicodeMapError,
    _FPDFText_GetCharAngle: memory._FPDFText_GetCharAngle,
    _FPDFText_GetLooseCharBox: memory._FPDFText_GetLooseCharBox,
    _FPDFText_GetCharOrigin: memory._FPDFText_GetCharOrigin,
  };
  return { api, text, memory, scratch: api.pdfium.wasmExports.malloc(64) };
}

/** The process's one PDFium, started when first asked for. */
function pdfEngine(): Promise<PdfEngine> {
  running ??= start();
  return running;
}

/** Forgets the engine: after a trap its memory cannot be trusted, and the next document gets a fresh one. */
export function retirePdfEngine(): void {
  running = null;
}

/** Whether an error is the engine's own crash, not one of ours. */
export function isTrap(error: unknown): boolean {
  return error instanceof Error && (error.name === 'RuntimeError' || error.name === 'RangeError');
}

/** Takes `length` bytes of the engine's memory. @throws Unread `memory-limit` where it has no more. */
export function allocate(engine: PdfEngine, length: number): number {
  const at = engine.api.pdfium.wasmExports.malloc(Math.max(length, 1));
  if (at === 0) throw new Unread('unreadable', 'memory-limit');
  return at;
}

/** Gives memory back. */
export function release(engine: PdfEngine, at: number): void {
  engine.api.pdfium.wasmExports.free(at);
}

/** A view of the engine's memory as a Buffer; valid until the next call into the engine. */
export function view(engine: PdfEngine, at: number, length: number): Buffer {
  return Buffer.from(engine.memory.HEAPU8.buffer, at, length);
}

/**
 * Reads a text by PDFium's usual two calls: `call(0, 0)` says how many bytes, `call(buffer, length)` fills them.
 * The text is UTF-16LE with a closing zero. Longer than 4 MiB is given as ''.
 */
export function readText(engine: PdfEngine, call: (buffer: number, length: number) => number): string {
  const length = call(0, 0);
  if (length <= 2 || length > 4 << 20) return '';
  const at = allocate(engine, length);
  try {
    const written = Math.min(call(at, length), length);
    const text = view(engine, at, Math.max(written, 0)).toString('utf16le');
    const end = text.indexOf('\0');
    return end < 0 ? text : text.slice(0, end);
  } finally {
    release(engine, at);
  }
}

/** Reads bytes by a call that writes the size it needs to an out-parameter; null where it fails or is over `most`. */
export function readBytes(
  engine: PdfEngine,
  most: number,
  call: (buffer: number, length: number, outLength: number) => boolean,
): Uint8Array | null {
  const { scratch } = engine;
  view(engine, scratch, 4).writeUInt32LE(0);
  if (!call(0, 0, scratch)) return null;
  const length = view(engine, scratch, 4).readUInt32LE();
  if (length === 0 || length > most) return null;
  const at = allocate(engine, length);
  try {
    if (!call(at, length, scratch)) return null;
    return new Uint8Array(view(engine, at, length));
  } finally {
    release(engine, at);
  }
}

async function copyIn(
  engine: PdfEngine,
  source: Source,
  most: number,
): Promise<[at: number, length: number]> {
  if (source.size === null) {
    const bytes = await source.bytes();
    const at = allocate(engine, bytes.length);
    engine.memory.HEAPU8.set(bytes, at);
    return [at, bytes.length];
  }
  if (source.size > most) {
    throw new Unread('unreadable', 'memory-limit', `limit ${Math.round(most / 1048576)} MiB`);
  }
  const at = allocate(engine, source.size);
  let length = 0;
  try {
    for await (const chunk of source.chunks()) {
      const kept = chunk.subarray(0, source.size - length);
      engine.memory.HEAPU8.set(kept, at + length);
      length += kept.length;
    }
  } catch (error) {
    release(engine, at);
    throw error;
  }
  return [at, length];
}

/** What a password may have been typed as: SASLprep (RFC 4013) maps soft hyphens away and folds by NFKC. */
function spellings(password: string): string[] {
  return [...new Set([password, password.replaceAll('\u00ad', '').normalize('NFKC')])];
}

/** Handlers that no password opens, by the name in the encryption dictionary. */
function refused(bytes: Buffer): Unread {
  if (bytes.includes('/Adobe.PubSec')) return new Unread('encrypted', 'public-key');
  if (bytes.includes('/Filter') && !/\/Filter\s{0,4}\/Standard\b/.test(bytes.toString('latin1'))) {
    return new Unread('encrypted', 'rights-management');
  }
  return new Unread('encrypted', 'password');
}

/**
 * Opens a document, trying the empty password and then the given ones.
 *
 * @throws Unread `encrypted` where none opens it, `unreadable` `damaged` where PDFium finds no PDF in it.
 */
export async function openPdf(source: Source, context: ExtractContext): Promise<PdfDocument> {
  const engine = await pdfEngine();
  const { api } = engine;
  const [bytes, length] = await copyIn(engine, source, context.limits.memoryBytes);
  try {
    let error = 0;
    for (const password of ['', ...context.passwords.flatMap(spellings)]) {
      const handle = api.FPDF_LoadMemDocument(bytes, length, password);
      if (handle !== 0) return { engine, handle, bytes, length };
      error = api.FPDF_GetLastError();
      if (error !== 4) break;
    }
    if (error === 4) throw new Unread('encrypted', 'password');
    if (error === 5) throw refused(view(engine, bytes, length));
    throw new Unread('unreadable', 'damaged');
  } catch (error) {
    if (!isTrap(error)) release(engine, bytes);
    throw error;
  }
}

/** The engine's memory only grows; past this many bytes the next document gets a fresh engine. */
const MOST_KEPT = 256 << 20;

/** Closes a document and gives its memory back. */
export function closePdf(document: PdfDocument): void {
  document.engine.api.FPDF_CloseDocument(document.handle);
  release(document.engine, document.bytes);
  if (document.engine.memory.HEAPU8.length > MOST_KEPT) retirePdfEngine();
}
