import { type Attributes, attribute } from './xml-stream.ts';

/** Names that Word gives to form fields and controls of its own accord. */
const AUTOMATIC =
  /^(text|check|dropdown|kontrollkästchen|texte|texto)\d{1,4}$|^goog_rdk|^_|\{|^[0-9a-f-]{30,40}$|^\d{1,20}$/i;

/** A name that a form's maker gave to a field, as words with a colon; '' where it says nothing. */
export function labelText(name: string): string {
  const words = name
    .replace(/[_.\-:]{1,50}/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .trim();
  return words === '' || words.length > 80 || AUTOMATIC.test(name) ? '' : `${words}: `;
}

/** A content control or a legacy form field while it is read: what it is called. */
export interface Control {
  alias: string;
  tag: string;
  placeholder: boolean;
  /** Entries of a legacy drop-down list, whose result is a number. */
  readonly entries: string[];
  result: number | null;
  said: boolean;
}

/** A control of which nothing is known yet. */
export function createControl(): Control {
  return { alias: '', tag: '', placeholder: false, entries: [], result: null, said: false };
}

/** Takes in an element of a control's properties. */
export function describeControl(control: Control, element: string, attributes: Attributes): void {
  const value = attribute(attributes, 'val') ?? '';
  if (element === 'alias') control.alias = value;
  else if (element === 'tag') control.tag = value;
  else if (element === 'name') control.tag = value;
  else if (element === 'showingPlcHdr') control.placeholder = true;
  else if (element === 'listEntry') control.entries.push(value);
  else if (element === 'result') control.result = Number(value);
}

/** What stands for the control's label in running text; '' where it has none that says something. */
export function controlLabel(control: Control): string {
  if (control.placeholder) return '';
  return labelText(control.alias) || labelText(control.tag);
}
