/** One part of an RTF document; `skip` bytes of binary data follow a `\bin` word and are not told. */
export type RtfToken =
  | { readonly kind: 'open' | 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly value: number | null }
  | { readonly kind: 'symbol'; readonly symbol: string }
  /** `\'hh`, or a byte of the text as it stands. */
  | { readonly kind: 'byte'; readonly byte: number; readonly escaped: boolean };

const WORD_LENGTH = 40;
const [OPEN, CLOSE, BACKSLASH, QUOTE, MINUS, SPACE] = [0x7b, 0x7d, 0x5c, 0x27, 0x2d, 0x20];

const isLetter = (byte: number): boolean => (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90);
const isDigit = (byte: number): boolean => byte >= 48 && byte <= 57;

function hexValue(byte: number): number {
  if (isDigit(byte)) return byte - 48;
  const folded = byte | 32;
  return folded >= 97 && folded <= 102 ? folded - 87 : -1;
}

/** Cuts an RTF byte stream into tokens, across the borders of its chunks; each goes to `take`. */
export function createRtfTokens(take: (token: RtfToken) => void): {
  write(bytes: Uint8Array): void;
  end(): void;
} {
  let state: 'text' | 'backslash' | 'word' | 'number' | 'hex' = 'text';
  let word = '';
  let number = '';
  let high = -1;
  let binary = 0;

  function endWord(): void {
    const value = number === '' || number === '-' ? null : Number(number);
    if (word === 'bin' && value !== null && value > 0) binary = value;
    take({ kind: 'word', word, value });
    word = '';
    number = '';
    state = 'text';
  }

  function text(byte: number): void {
    if (byte === OPEN) take({ kind: 'open' });
    else if (byte === CLOSE) take({ kind: 'close' });
    else if (byte === BACKSLASH) state = 'backslash';
    else if (byte !== 10 && byte !== 13) take({ kind: 'byte', byte, escaped: false });
  }

  function step(byte: number): void {
    if (state === 'text') text(byte);
    else if (state === 'backslash') {
      if (isLetter(byte)) {
        word = String.fromCharCode(byte);
        state = 'word';
      } else if (byte === QUOTE) {
        high = -1;
        state = 'hex';
      } else {
        take({ kind: 'symbol', symbol: String.fromCharCode(byte) });
        state = 'text';
      }
    } else if (state === 'hex') {
      const digit = hexValue(byte);
      if (digit < 0) {
        state = 'text';
        text(byte);
      } else if (high < 0) high = digit;
      else {
        take({ kind: 'byte', byte: high * 16 + digit, escaped: true });
        state = 'text';
      }
    } else if (state === 'word' && isLetter(byte) && word.length < WORD_LENGTH)
      word += String.fromCharCode(byte);
    else if ((isDigit(byte) && number.length < 12) || (byte === MINUS && number === '' && state === 'word')) {
      number += String.fromCharCode(byte);
      state = 'number';
    } else {
      endWord();
      if (byte !== SPACE) {
        if (binary > 0) binary -= 1;
        else text(byte);
      }
    }
  }

  return {
    write(bytes) {
      for (let at = 0; at < bytes.length; at++) {
        if (binary > 0) {
          const gone = Math.min(binary, bytes.length - at);
          binary -= gone;
          at += gone - 1;
        } else step(bytes[at]!);
      }
    },
    end() {
      if (state === 'word' || state === 'number') endWord();
    },
  };
}
