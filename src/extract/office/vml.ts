import type { Piece, Place } from '../../model.ts';
import type { XmlHandler } from './xml-stream.ts';

/** A handler for VML drawings, whose text boxes and form controls hold HTML-like text. */
export function createVml(place: Place, out: Piece[]): XmlHandler {
  let depth = 0;
  let text = '';
  let isNote = false;
  let shape: string[] = [];
  function close(): void {
    if (text.trim() !== '') shape.push(text.trim());
    text = '';
  }
  return {
    open(tag, attributes) {
      if (tag === 'textbox') depth += 1;
      else if (tag === 'shape') shape = [];
      else if (tag === 'ClientData') isNote = attributes.ObjectType === 'Note';
      else if (depth > 0 && (tag === 'br' || tag === 'div')) close();
    },
    close(tag) {
      if (tag === 'textbox') {
        depth -= 1;
        close();
      } else if (depth > 0 && tag === 'div') close();
      else if (tag === 'shape') {
        // A note's text is in the comments part.
        const said = isNote ? '' : shape.join('\n');
        if (said !== '')
          out.push({ segment: { text: said, place: { ...place, field: 'text box' }, apart: true } });
        isNote = false;
      }
    },
    text(more) {
      if (depth > 0) text += more;
    },
  };
}
