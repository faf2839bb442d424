import type { Segment } from '../model.ts';
import { fold } from './fold.ts';

interface Label {
  readonly text: string;
  readonly neutral: boolean;
}

const NEUTRAL_LABEL = /^(?:value|val|text|#text|_text|number|content|data|id|\d{0,3})$/i;
/** Labels that are remembered: few and short, since a label may be text of the record. */
const LABELS = 128;
const LONGEST_LABEL = 40;

function readLabel(label: string): Label {
  const { text } = fold(label);
  return { text, neutral: NEUTRAL_LABEL.test(text.trim()) };
}

/** Reads labels, each once for the many cells of a column. */
export function createLabels(): (segment: Segment) => string {
  const known = new Map<string, Label>();

  function labelFor(label: string): Label {
    const found = known.get(label);
    if (found !== undefined) return found;
    const read = readLabel(label);
    if (label.length > LONGEST_LABEL) return read;
    if (known.size >= LABELS) known.clear();
    known.set(label, read);
    return read;
  }

  /** A label that names nothing (`value`) is told by the path that leads to it. */
  return ({ label = '', place: { field } }) => {
    const { text, neutral } = labelFor(label);
    if (field === undefined || !neutral) return text;
    const steps = field.split(/[./[\]]+/).filter(step => step !== '' && !/^[\d$*]+$/.test(step));
    return steps.slice(-2).join(' ') || text;
  };
}
