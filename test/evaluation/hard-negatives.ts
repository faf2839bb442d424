import { ssnDigits } from './numbers.ts';
import type { Random } from './random.ts';

/** Something that is written like an element and is none: its words, and its value. */
export interface NegativeValue {
  readonly kind: string;
  readonly raw: string;
}

const hex = (random: Random, count: number): string =>
  Array.from({ length: count }, () => random.pick([...'0123456789abcdef'])).join('');
const letters = (random: Random, count: number): string =>
  Array.from({ length: count }, () => random.pick([...'ABCDEFGHJKLMNPQRSTUVWXYZ'])).join('');
const dashed = (digits: string, ...sizes: number[]): string => {
  let at = 0;
  return sizes.map(size => digits.slice(at, (at += size))).join('-');
};

interface Maker {
  /** Labels that a form or a sentence gives it, and headers that a table does. */
  readonly labels: readonly string[];
  readonly headers: readonly string[];
  readonly make: (random: Random) => string;
}

/** By kind. Values are as near to an element's as the kind allows. */
const MAKERS: Readonly<Record<string, Maker>> = {
  'ZIP+4': {
    labels: ['ZIP', 'Zip code', 'Postal code'],
    headers: ['zip_code', 'ZIP', 'Postal Code', 'zip4', 'Código postal', 'Code postal', 'CEP'],
    make: random => `0${random.digits(4)}-${random.digits(4)}`,
  },
  'ZIP+4 without a dash': {
    labels: ['ZIP+4'],
    headers: ['zip4', 'zip_plus_4', 'ZipCode'],
    make: random => `0${random.digits(8)}`,
  },
  EIN: {
    labels: ['EIN', 'Employer ID number', 'FEIN', 'Federal EIN'],
    headers: ['EIN', 'fein', 'Employer Identification Number', 'employer_id_number'],
    make: random => `${random.between(10, 98)}-${random.digits(7)}`,
  },
  phone: {
    labels: ['Phone', 'Tel.', 'Cell', 'Fax', 'Teléfono', 'Telefone', 'Téléphone'],
    headers: ['phone', 'phone_number', 'Phone No', 'mobile', 'Fax', 'Teléfono', 'home_phone', 'work phone'],
    make: random =>
      random.pick([
        `617-555-01${random.digits(2)}`,
        `(508) 555-01${random.digits(2)}`,
        `978${random.digits(7)}`,
        `+1 781 555 01${random.digits(2)}`,
      ]),
  },
  'tracking number': {
    labels: ['Tracking number', 'Tracking no.', 'FedEx tracking', 'UPS tracking number'],
    headers: ['tracking_number', 'Tracking #', 'trackingNo', 'shipment_tracking'],
    make: random =>
      random.pick([
        ssnDigits(random),
        `1Z${letters(random, 6)}${random.digits(10)}`,
        `9400${random.digits(18)}`,
      ]),
  },
  'order number': {
    labels: ['Order number', 'Order no.', 'Order ID', 'PO number', 'Purchase order'],
    headers: ['order_id', 'Order No', 'orderNumber', 'PO Number', 'sales_order'],
    make: random => random.pick([ssnDigits(random), random.digits(8, false), `S${random.digits(8)}`]),
  },
  'invoice number': {
    labels: ['Invoice number', 'Invoice #', 'Inv. no.'],
    headers: ['invoice_no', 'Invoice Number', 'invoice', 'InvoiceID'],
    make: random => random.pick([ssnDigits(random), random.digits(10, false)]),
  },
  'employee number': {
    labels: ['Employee ID', 'Employee number', 'Staff number', 'Badge no.'],
    headers: ['employee_id', 'Emp No', 'EmployeeNumber', 'badge_no', 'staff_id', 'Personnel Number'],
    make: random => random.pick([ssnDigits(random), random.digits(8, false), random.digits(6, false)]),
  },
  'customer number': {
    labels: ['Customer number', 'Customer ID', 'Member number', 'Client no.'],
    headers: ['customer_id', 'cust_no', 'ClientID', 'member_id', 'Customer Number'],
    make: random => random.pick([ssnDigits(random), random.digits(10, false)]),
  },
  'medical record number': {
    labels: ['MRN', 'Medical record number', 'Chart number'],
    headers: ['mrn', 'MRN', 'medical_record_no', 'patient_id', 'chart_no'],
    make: random => random.pick([ssnDigits(random), random.digits(8)]),
  },
  passport: {
    labels: ['Passport number', 'Passport no.', 'Pasaporte'],
    headers: ['passport', 'passport_no', 'Passport Number'],
    make: ssnDigits,
  },
  'case number': {
    labels: ['Case number', 'Docket no.', 'Claim number', 'Ticket', 'Reference number', 'Policy number'],
    headers: ['case_no', 'Docket', 'claim_number', 'ticket_id', 'reference', 'Policy No'],
    make: random => random.pick([ssnDigits(random), `S${random.digits(8)}`, random.digits(10, false)]),
  },
  'routing number': {
    labels: ['Routing number', 'ABA', 'Routing/transit no.'],
    headers: ['routing_number', 'ABA', 'Routing No', 'bank_routing'],
    make: random => `0${random.pick(['11', '21'])}${random.digits(6)}`,
  },
  'epoch milliseconds': {
    labels: ['Timestamp', 'ts', 'created', 'Received at'],
    headers: ['timestamp', 'created_ts', 'epoch_ms', 'updated', 'event_time'],
    make: random =>
      random.pick([`17${random.digits(11)}`, `16${random.digits(8)}`, `17${random.digits(14)}`]),
  },
  quantity: {
    labels: ['Quantity', 'Units', 'Total units'],
    headers: ['quantity', 'qty', 'Units', 'on_hand', 'population'],
    make: random => ssnDigits(random),
  },
  amount: {
    labels: ['Total', 'Balance', 'Gross pay', 'Net wages'],
    headers: ['amount', 'balance', 'gross', 'Salary', 'ytd_wages', 'Total Due'],
    make: random => random.pick([`${random.digits(7, false)}.${random.digits(2)}`, random.digits(9, false)]),
  },
  UUID: {
    labels: ['Request ID', 'uuid', 'Session'],
    headers: ['uuid', 'id', 'session_id', 'request_id', 'guid'],
    make: random =>
      `${random.digits(8)}-${random.digits(4)}-4${random.digits(3)}-8${random.digits(3)}-${random.digits(12)}`,
  },
  hash: {
    labels: ['SHA-1', 'Checksum', 'md5', 'commit'],
    headers: ['sha1', 'md5', 'checksum', 'etag', 'commit'],
    make: random => hex(random, random.pick([32, 40, 64])),
  },
  IMEI: {
    labels: ['IMEI', 'Device IMEI'],
    headers: ['imei', 'IMEI', 'device_imei', 'handset'],
    make: random => `35${random.digits(13)}`,
  },
  ISBN: {
    labels: ['ISBN', 'ISBN-13'],
    headers: ['isbn', 'ISBN-13', 'isbn13'],
    make: random =>
      random.pick([
        `978${random.digits(10)}`,
        `978-0-${random.digits(3)}-${random.digits(5)}-${random.digits(1)}`,
      ]),
  },
  UPC: {
    labels: ['UPC', 'EAN', 'Barcode'],
    headers: ['upc', 'EAN', 'barcode', 'gtin', 'SKU'],
    make: random => random.digits(random.pick([12, 13]), false),
  },
  'part number': {
    labels: ['Part number', 'Part no.', 'Item', 'Model', 'Serial number', 'S/N'],
    headers: ['part_number', 'Part No', 'item_no', 'model', 'serial_number', 'asset_tag'],
    make: random =>
      random.pick([
        dashed(ssnDigits(random), 3, 2, 4),
        `${letters(random, 2)}${random.digits(7)}`,
        `${letters(random, 1)}${random.digits(7)}`,
        ssnDigits(random),
      ]),
  },
  decimal: {
    labels: ['Latitude', 'Ratio', 'Weight', 'Score'],
    headers: ['lat', 'lng', 'ratio', 'weight', 'score'],
    make: random => `${random.digits(2, false)}.${random.digits(random.pick([7, 9, 12, 16]))}`,
  },
  version: {
    labels: ['Version', 'Build', 'Firmware'],
    headers: ['version', 'build', 'firmware', 'release'],
    make: random => `${random.digits(3, false)}.${random.digits(2)}.${random.digits(4)}.${random.digits(1)}`,
  },
  'masked SSN': {
    labels: ['SSN', 'Social Security Number', 'SSN (last four)'],
    headers: ['ssn_masked', 'SSN', 'ssn_last4'],
    make: random =>
      random.pick([`***-**-${random.digits(4)}`, `XXX-XX-${random.digits(4)}`, `xxxxx${random.digits(4)}`]),
  },
  'masked card': {
    labels: ['Card', 'Card number', 'Visa ending in'],
    headers: ['card', 'card_masked', 'pan_last4'],
    make: random =>
      random.pick([
        `XXXX-XXXX-XXXX-${random.digits(4)}`,
        `**** **** **** ${random.digits(4)}`,
        random.digits(4),
      ]),
  },
  'license key': {
    labels: ['License key', 'Software license', 'Product key', 'Activation code'],
    headers: ['license_key', 'product_key', 'activation_code', 'licence key'],
    make: random =>
      random.pick([
        Array.from({ length: 5 }, () => letters(random, 3) + random.digits(2)).join('-'),
        `${letters(random, 1)}${random.digits(8)}`,
        random.digits(16, false).replace(/\d$/, digit => String((Number(digit) + 5) % 10)),
      ]),
  },
  'plate or permit': {
    labels: [
      'License plate',
      'Plate number',
      'Building permit no.',
      'Nursing license no.',
      'Business license',
    ],
    headers: ['plate', 'license_plate', 'permit_no', 'rn_license', 'Business License'],
    make: random =>
      random.pick([
        `${random.digits(3)}${letters(random, 2)}${random.digits(1)}`,
        `RN${random.digits(7)}`,
        random.digits(7),
      ]),
  },
  'Wi-Fi SSID': {
    labels: ['SSID', 'Wi-Fi SSID', 'Network'],
    headers: ['ssid', 'wifi_ssid', 'SSID'],
    make: ssnDigits,
  },
  'utility account': {
    labels: ['Customer account', 'Water account number', 'E-ZPass account', 'Library account'],
    headers: ['utility_account', 'customer_account_no', 'user_account', 'gl_account', 'ezpass_account'],
    make: random => random.digits(9, false),
  },
  'invalid SSN': {
    labels: ['SSN', 'Social Security Number'],
    headers: ['ssn', 'SSN'],
    make: random =>
      random.pick([
        `000-${random.digits(2)}-${random.digits(4)}`,
        `666-12-${random.digits(4)}`,
        `5${random.digits(2)}-00-${random.digits(4)}`,
      ]),
  },
  ITIN: {
    labels: ['ITIN', 'Individual taxpayer ID (ITIN)'],
    headers: ['itin', 'ITIN'],
    make: random => `9${random.digits(2)}-7${random.between(0, 8)}-${random.digits(4)}`,
  },
};

/** The kinds of hard negatives. */
const NEGATIVE_KINDS: readonly string[] = Object.keys(MAKERS);

/** One of a kind, or of any, with a label and a table's header that name it. */
export function hardNegative(
  random: Random,
  kind: string = random.pick(NEGATIVE_KINDS),
): NegativeValue & { readonly label: string; readonly header: string } {
  const maker = MAKERS[kind]!;
  return {
    kind,
    raw: maker.make(random),
    label: random.pick(maker.labels),
    header: random.pick(maker.headers),
  };
}
