import { Unread } from '../../lib/unread.ts';
import type { ExtractContext, Piece, Segment } from '../../model.ts';
import { streamDecoder } from '../encoding.ts';
import { labelText } from './docx-controls.ts';
import { fieldText } from './docx-fields.ts';
import { encodingOf } from './ole-properties.ts';
import { propertyPieces } from './ooxml-properties.ts';
import { createRtfFonts } from './rtf-fonts.ts';
import type { RtfGroup } from './rtf-group.ts';
import { createHex, objectPiece } from './rtf-object.ts';
import { createRtfStory, type RtfStory } from './rtf-story.ts';
import type { RtfToken } from './rtf-tokens.ts';
import { PROPERTIES, SILENT, STARRED, STORIES, TEXT_SYMBOLS, TEXT_WORDS } from './rtf-words.ts';

const [DEPTH, HELD, INSTRUCTION] = [4_096, 65_536, 4_000];

/**
 * Takes the tokens of one RTF document and puts its pieces into `out`, those of notes, headers and properties at the
 * end.
 */
export function createRtfReader(context: ExtractContext, out: Piece[]) {
  const aside: Piece[] = [];
  const body = createRtfStory('', out);
  const groups: RtfGroup[] = [];
  const fonts = createRtfFonts();
  const properties: Segment[] = [];
  const form: Segment[] = [];
  let group: RtfGroup = {
    target: 'text',
    capture: '',
    story: body,
    fallback: 1,
    codePage: null,
    change: null,
  };
  let stories: RtfStory[] = [body];
  let [starred, inTable, fresh] = [false, false, false];
  let toSkip = 0;
  let bytes: number[] = [];
  let captured = '';
  const hex = createHex(context.limits.memoryBytes / 8);
  let propertyName = '';
  let fieldLabel = '';
  let pictures = 0;

  function change(part: Partial<RtfGroup>): void {
    group = { ...group, ...part };
  }

  /** Decodes the bytes that were held: a character of an East Asian code page is two of them. */
  function flush(): void {
    if (bytes.length === 0) return;
    const decoder = streamDecoder(encodingOf(group.codePage ?? fonts.documentPage()));
    const text = decoder.write(Uint8Array.from(bytes)) + decoder.end();
    bytes = [];
    put(text);
  }

  function put(text: string): void {
    if (group.target === 'text') {
      if (fieldLabel !== '' && text.trim() !== '') {
        if (!inTable) group.story?.write(fieldLabel, null);
        fieldLabel = '';
      }
      group.story?.write(text, group.change);
    } else if (group.target === 'capture' && captured.length < INSTRUCTION) captured += text;
  }

  function write(text: string): void {
    flush();
    put(text);
  }

  function openObject(): void {
    const piece = objectPiece(hex.take(), context);
    if (piece !== null) out.push(piece);
  }

  function endCapture(what: string): void {
    const text = captured.trim();
    captured = '';
    if (text === '') return;
    if (what === 'fldinst') {
      const told = fieldText(text);
      if (told !== null) aside.push({ segment: { text: told, place: { field: 'field code' }, apart: true } });
    } else if (what === 'propname' || what === 'docvarname') propertyName = text;
    else if (what === 'ffname') fieldLabel = labelText(text);
    else if (what === 'staticval' || what === 'docvarvalue') {
      form.push({ text, label: propertyName, place: { field: `property ${propertyName}` } });
    } else {
      const label = PROPERTIES[what] ?? what;
      properties.push({ text, label, place: { field: `property ${label}` } });
    }
  }

  function open(): void {
    flush();
    if (groups.length >= DEPTH) throw new Unread('partial', 'depth-limit', 'groups');
    groups.push(group);
    fresh = true;
    if (group.target === 'capture' && group.capture === 'docvar') {
      change({ capture: propertyName === '' ? 'docvarname' : 'docvarvalue' });
    }
  }

  function close(): void {
    flush();
    const inner = group;
    const outer = groups.pop();
    if (outer === undefined) return;
    group = outer;
    if (inner.target === 'capture' && (outer.target !== 'capture' || outer.capture !== inner.capture)) {
      endCapture(inner.capture);
      if (inner.capture === 'docvarvalue') propertyName = '';
    } else if (inner.target === 'hex' && outer.target !== 'hex') openObject();
    if (inner.story !== outer.story && inner.story !== null) {
      inner.story.end();
      stories = stories.filter(story => story !== inner.story);
    }
    fresh = false;
  }

  function capture(what: string): void {
    captured = '';
    change({ target: 'capture', capture: what });
  }

  /** The first word of a group says what the group is. True where the word has been dealt with. */
  function destination(word: string): boolean {
    const isStarred = starred;
    starred = false;
    if (group.target === 'silent') {
      if (group.capture === 'info' && (word in PROPERTIES || word === 'propname' || word === 'staticval'))
        capture(word);
      return true;
    }
    if (word in STORIES && group.target === 'text') {
      const story = createRtfStory(STORIES[word]!, aside);
      stories.push(story);
      change({ story, change: null });
    } else if (word === 'info') change({ target: 'silent', capture: 'info' });
    else if (word === 'fonttbl') change({ target: 'fonts' });
    else if (word === 'objdata') change({ target: 'hex' });
    else if (word === 'docvar') {
      propertyName = '';
      capture('docvar');
    } else if (word === 'fldinst' || word === 'ffname' || word === 'propname' || word === 'staticval')
      capture(word);
    else if (word === 'userprops') change({ target: 'silent', capture: 'info' });
    else if (SILENT.has(word)) {
      if (word === 'pict') pictures += 1;
      change({ target: 'silent', capture: '' });
    } else if (isStarred && !STARRED.has(word)) change({ target: 'silent', capture: '' });
    else return false;
    return true;
  }

  function format(word: string, value: number | null): void {
    if (word === 'uc') change({ fallback: Math.max(0, Math.min(value ?? 1, 8)) });
    else if (word === 'f' && group.target !== 'fonts') change({ codePage: fonts.pageOf(value ?? 0) });
    else if (word === 'plain') change({ codePage: fonts.pageOf(null), change: null });
    else if (word === 'deleted') change({ change: value === 0 ? null : 'deleted' });
    else if (word === 'revised') change({ change: value === 0 ? null : 'inserted' });
    else if (word === 'intbl') inTable = true;
    else if (word === 'pard') inTable = false;
    else fonts.word(word, value, group.target === 'fonts');
  }

  function layout(word: string): void {
    if (group.target !== 'text') return;
    const story = group.story;
    if (word === 'par' || word === 'sect' || word === 'page') story?.paragraph(inTable);
    else if (word === 'cell') story?.cell();
    else if (word === 'row') story?.row();
    else if (word === 'nestrow') story?.write('\n', null);
  }

  function takeWord(word: string, value: number | null): void {
    const first = fresh;
    fresh = false;
    if (word === 'u' && value !== null) {
      write(String.fromCharCode(value & 0xffff));
      toSkip = group.fallback;
      return;
    }
    toSkip = 0;
    flush();
    if ((first || starred) && destination(word)) return;
    const text = TEXT_WORDS[word];
    if (text !== undefined) write(text);
    else {
      format(word, value);
      layout(word);
    }
  }

  function takeSymbol(symbol: string): void {
    if (symbol === '*') {
      starred = true;
      return;
    }
    fresh = false;
    toSkip = 0;
    if (symbol === '\n' || symbol === '\r') layout('par');
    else write(TEXT_SYMBOLS[symbol] ?? '');
  }

  function takeByte(byte: number, escaped: boolean): void {
    fresh = false;
    if (group.target === 'hex') {
      if (!escaped) hex.digit(Number.parseInt(String.fromCharCode(byte), 16));
    } else if (toSkip > 0) toSkip -= 1;
    else if (group.target === 'text' || group.target === 'capture') {
      // A long run is decoded in parts, where no character of two bytes can be cut.
      if (bytes.length >= HELD && byte < 0x80 && bytes.at(-1)! < 0x80) flush();
      bytes.push(byte);
    }
  }

  return {
    take(token: RtfToken): void {
      if (token.kind === 'byte') takeByte(token.byte, token.escaped);
      else if (token.kind === 'word') takeWord(token.word, token.value);
      else if (token.kind === 'symbol') takeSymbol(token.symbol);
      else if (token.kind === 'open') {
        toSkip = 0;
        open();
      } else {
        toSkip = 0;
        close();
      }
    },
    end(): void {
      const whole = groups.length === 0;
      while (groups.length > 0) close();
      flush();
      for (const story of stories.toReversed()) story.end();
      const isEmpty = out.length === 0 && aside.length === 0;
      out.push(...aside, ...propertyPieces(properties));
      if (form.length > 0) out.push({ row: { segments: form, kind: 'form' } });
      if (!whole) out.push({ problem: { status: 'partial', cause: 'truncated' } });
      if (isEmpty && pictures > 0) {
        out.push({
          problem: { status: 'partial', cause: 'picture-not-read', detail: `${pictures} pictures` },
        });
      }
    },
  };
}
