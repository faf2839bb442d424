import { viewOf } from '../archive/zip-end.ts';

/** What the window holds before the first byte (MS-OXRTFCP 2.1.2.1). */
const PRELOADED =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor ' +
  'MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par ' +
  '\\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx';
const COMPRESSED = 0x75465a4c;
const PLAIN = 0x414c454d;
const WINDOW = 4096;
const HEADER = 16;

/**
 * Expands the compressed RTF in which Outlook keeps the bodies of messages; what is cut short gives what came before
 * the cut. Null where the bytes are in another form.
 *
 * @param most the most bytes that may come out.
 */
export function expandRtf(bytes: Uint8Array, most: number): Uint8Array | null {
  if (bytes.length < HEADER) return null;
  const view = viewOf(bytes);
  const rawSize = Math.min(view.getUint32(4, true), most);
  const kind = view.getUint32(8, true);
  if (kind === PLAIN) return bytes.subarray(HEADER, HEADER + rawSize);
  if (kind !== COMPRESSED) return null;
  const window = new Uint8Array(WINDOW);
  window.set(Buffer.from(PRELOADED, 'latin1'));
  let to = PRELOADED.length;
  const out = new Uint8Array(rawSize);
  let length = 0;
  const put = (byte: number) => {
    if (length < rawSize) out[length++] = byte;
    window[to++ % WINDOW] = byte;
  };
  for (let at = HEADER; at < bytes.length && length < rawSize; ) {
    const control = bytes[at++]!;
    for (let bit = 0; bit < 8 && at < bytes.length; bit++) {
      if ((control & (1 << bit)) === 0) {
        put(bytes[at++]!);
        continue;
      }
      const token = (bytes[at]! << 8) | (bytes[at + 1] ?? 0);
      at += 2;
      const from = token >> 4;
      if (from === to % WINDOW) return out.subarray(0, length);
      for (let index = 0; index < (token & 15) + 2; index++) put(window[(from + index) % WINDOW]!);
    }
  }
  return out.subarray(0, length);
}
