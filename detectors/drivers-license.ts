/**
 * Driver's license number, 17.02(b).
 *
 * Issuer: each state's motor vehicle registry. Shape: the table of license-formats.ts; Massachusetts: `S` and eight
 * digits, since 2018-11-13 also `SA` and seven digits. No check digit that could be relied on. The bar code on the back
 * (AAMVA, PDF417) is text with three-letter element names: `DAQ` the number, `DCS` family name, `DAC` given name.
 *
 * Evidence: `header` and `keyword` the label or the text names a driver's license; `weak keyword` a license of some
 * kind ("License No.", "DL"); `state format` the form of the state that is named near; `own format` a Massachusetts
 * form; `structure` AAMVA text, with the holder. A form without any word is a claim only for the Massachusetts forms.
 */
import type { Candidate, Claim, Detector, Refusal } from '../src/model.ts';
import { AAMVA_ISSUERS } from './license-formats.ts';
import { LICENSE_PATTERNS, licenseClaim } from './license-shapes.ts';
import { REFUSED } from './refusals.ts';

const AAMVA = /(?:^|[\n\r\x1c-\x1f]|DL|ID)(?<aamva>DAQ[A-Z0-9*][A-Z0-9* -]{3,24})/g;
const AAMVA_REACH = 1200;

function field(text: string, name: string): string | undefined {
  return new RegExp(`(?:^|[\\n\\r\\x1c-\\x1f]|DL|ID)${name}([^\\n\\r\\x1c-\\x1f]{1,40})`)
    .exec(text)?.[1]
    ?.trim();
}

/** The number, state and holder of AAMVA text: told by its header, or by three of its elements. */
function fromBarCode(candidate: Candidate): Claim | Refusal {
  const { around, start, end } = candidate;
  const text = around.slice(Math.max(0, start - AAMVA_REACH), end + AAMVA_REACH);
  const header = /ANSI\s?(6\d{5})\d{4,6}(DL|ID)?/.exec(text);
  const present = ['DCS', 'DAC', 'DBB', 'DAJ', 'DAB', 'DCT', 'DAG'].filter(
    name => field(text, name) !== undefined,
  );
  if (header === null && present.length < 2) return REFUSED.noBarCode;
  const number = candidate.text.slice(candidate.text.indexOf('DAQ') + 3).trim();
  if ((number.match(/\d/g)?.length ?? 0) < 3) return REFUSED.length;
  const given = field(text, 'DAC') ?? field(text, 'DCT');
  const family = field(text, 'DCS') ?? field(text, 'DAB');
  const state = field(text, 'DAJ')?.slice(0, 2) ?? AAMVA_ISSUERS[header?.[1] ?? ''];
  const from = candidate.text.indexOf('DAQ') + 3;
  return {
    evidence: [{ word: 'structure', detail: 'AAMVA' }],
    element: header?.[2] === 'ID' ? 'state-id' : 'drivers-license',
    ...(given !== undefined && family !== undefined ? { holder: `${given} ${family}` } : {}),
    ...(state === undefined ? {} : { state }),
    start: start + from,
    end: start + from + number.length,
  };
}

/** Driver's license numbers. */
export const driversLicense = {
  id: 'drivers-license',
  element: 'drivers-license',
  clause: '201 CMR 17.02(b)',
  title: "driver's license number (Massachusetts and all other jurisdictions)",
  patterns: [AAMVA, ...LICENSE_PATTERNS],
  check: candidate =>
    candidate.groups.aamva === undefined ? licenseClaim(candidate, 'license') : fromBarCode(candidate),
  examples: {
    hit: [
      "Driver's License: S48210377",
      'DL# S48210377',
      'MA DL SA4821037',
      'drivers license number SA4821037',
      "Driver's License No: 48210377",
      'Florida driver license F482-103-77-145-0',
      'NY driver license 482 103 771',
      'license (NH) 08PTR48210',
      "driver's licence number (Maryland): M-482-103-771-450",
      'CNH / carteira de motorista: S48210377',
      'licencia de conducir S48210377',
      'permis de conduire: S48210377',
      'DL # ⇒ S48210377',
      'Drivers_License_Number ⇒ 482103771',
      'License No. ⇒ S48210377',
      'driverLicense ⇒ A4821037',
      '@\n\x1e\rANSI 636002090002DL00410278ZM03190008DLDAQS48210377\nDCSOAKFIELD\nDACWREN\nDAJMA\r',
      'Lic. No. S48210377 (MA)',
      'CDL: WDLAB482C1D7',
      'Kentucky drivers license K48-210-377',
      'his license for the parish van is S48210377',
      'a carta de condução de Massachusetts da Ida tem o número SA4821037',
      'State ID / License ⇒ SA4821037',
    ],
    miss: [
      'A48210377',
      '48210377',
      'software license key S48210377',
      'license_key=A4821037',
      'RN license 482103',
      'nursing license A4821037',
      'License Plate: 4821XZ',
      'MIT license 2.0 2024',
      'liquor license 48210377',
      'VIN 1HGCM82633A004352',
      'permit number 4821',
      "driver's license renewed 03/04/2021",
      'License Key ⇒ A4821037',
      'Contractor License No. ⇒ CS-482103',
      'NPI ⇒ 1245319599',
      'Medical License # ⇒ 482103',
      "Driver's License Expiration ⇒ 20270304",
      'Invoice ⇒ S48210377',
      'the order number of the day is S48210377',
    ],
  },
  sources: [
    'https://github.com/adambullmer/USDLRegex (regex.json)',
    'https://starpointscreening.com/blog/drivers-license-format-by-state',
    'https://github.com/gas-buddy/usdl-regex/pull/4 (Massachusetts SA + 7)',
    'AAMVA DL/ID Card Design Standard; Microsoft Purview and Amazon Macie keyword lists',
  ],
} satisfies Detector;
