import type { Place } from '../model.ts';

/** A text with a place: what cells, lines and segments have in common. */
export interface Placed {
  readonly text: string;
  readonly place: Place;
  readonly locate?: (index: number) => Place;
}

/** The place of the character at `index`: by `locate`, else counted on from `place` through the text's newlines. */
export function placeAt(placed: Placed, index: number): Place {
  if (placed.locate !== undefined) return placed.locate(index);
  const { text, place } = placed;
  if (index <= 0 || (place.line === undefined && place.column === undefined)) return place;
  let line = 0;
  let lineStart = -1;
  for (let at = text.indexOf('\n'); at !== -1 && at < index; at = text.indexOf('\n', at + 1)) {
    line++;
    lineStart = at;
  }
  const column = line === 0 ? (place.column ?? 1) + index : index - lineStart;
  const moved = place.line === undefined ? place : { ...place, line: place.line + line };
  return place.column === undefined ? moved : { ...moved, column };
}

/** A part of a placed text, with its places right. */
export function placedPart(placed: Placed, start: number, end: number): Placed {
  return {
    text: placed.text.slice(start, end),
    place: placeAt(placed, start),
    locate: index => placeAt(placed, start + index),
  };
}

/** Placed texts joined by `between`, each character still located in the text that it came from. */
export function joinPlaced(parts: readonly Placed[], between: string): Placed {
  const starts: number[] = [];
  let length = 0;
  for (const part of parts) {
    starts.push(length);
    length += part.text.length + between.length;
  }
  const locate = (index: number): Place => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= index) low = middle;
      else high = middle - 1;
    }
    return placeAt(parts[low]!, index - starts[low]!);
  };
  return { text: parts.map(part => part.text).join(between), place: parts[0]?.place ?? {}, locate };
}
