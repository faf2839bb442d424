import { labelWords } from '../lib/words.ts';
import type { Resident } from '../model.ts';

const STATES = new Set(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR'.split(' '),
);
const STATE_NAMES =
  /\b(Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming)\b/;
/** `Quincy, MA 02169`, `Boston MA`, `Mass. 02110`. */
const ADDRESS = /(?:,\s{0,3}|\s)([A-Z]{2})\.?\s{0,3}(\d{5})(?:-\d{4})?\b|,\s{0,3}([A-Z]{2})(?=\s{0,3}(?:[.,;\n|]|$))|\bMass\.?\s{0,3}(\d{5})\b/g;
/** Area codes of Massachusetts; mobiles move, so that they are the last resort. */
const PHONE = /(?<!\d)\(?(339|351|413|508|617|774|781|857|978)\)?[-. ]{1,2}\d{3}[-. ]\d{4}(?!\d)/;

/** ZIP codes of Massachusetts: 010 to 027 and 055 (Andover, IRS); a spreadsheet loses the leading zero. */
function isMassachusettsZip(zip: string): boolean {
  const digits = zip.replace(/\D/g, '').padStart(5, '0').slice(0, 3);
  return (digits >= '010' && digits <= '027') || digits === '055';
}

const verdict = (state: string): Resident => (state === 'MA' ? 'massachusetts' : 'elsewhere');

function ofStateCell(text: string): Resident | null {
  const value = text.trim();
  const code = value.toUpperCase();
  if (STATES.has(code)) return verdict(code);
  if (/^mass(\.|achusetts)?$/i.test(value) || value === '25') return 'massachusetts';
  return STATE_NAMES.test(value) ? 'elsewhere' : null;
}

/** What an address in running text tells; null where there is none. */
export function residentOfText(text: string, license: string | undefined): Resident {
  ADDRESS.lastIndex = 0;
  for (let found = ADDRESS.exec(text); found !== null; found = ADDRESS.exec(text)) {
    const [, withZip, , alone, mass] = found;
    if (mass !== undefined) return 'massachusetts';
    const state = withZip ?? alone;
    if (state !== undefined && STATES.has(state)) return verdict(state);
  }
  if (license !== undefined) return verdict(license);
  const named = STATE_NAMES.exec(text)?.[1];
  if (named !== undefined) return named === 'Massachusetts' ? 'massachusetts' : 'elsewhere';
  return PHONE.test(text) ? 'massachusetts' : 'unknown';
}

/**
 * Whether the person of a row is a Massachusetts resident, by its state, ZIP, address, license or telephone, in this
 * order. Absence of evidence is `unknown` and never hides a finding: 17.02 speaks of residents, records seldom do.
 */
export function residentOfRow(cells: readonly { readonly label: string; readonly text: string }[], license: string | undefined): Resident {
  let zip: Resident | null = null;
  for (const { label, text } of cells) {
    if (text.length > 60) continue;
    const words = labelWords(label);
    if (words.some(word => word === 'state' || word === 'st' || word === 'province' || word === 'estado')) {
      const told = ofStateCell(text);
      if (told !== null) return told;
    }
    if (words.some(word => word === 'zip' || word === 'zipcode' || word === 'postal' || word === 'cep')) {
      if (/^\s*\d{4,5}(-?\d{4})?\s*$/.test(text)) zip = isMassachusettsZip(text.trim().split('-')[0]!) ? 'massachusetts' : 'elsewhere';
    }
  }
  if (zip !== null) return zip;
  const whole = cells.map(({ text }) => text.slice(0, 200)).join('\n');
  return residentOfText(whole, license);
}

