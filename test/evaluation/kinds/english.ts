import { type Language, lines } from './writing.ts';

const named: Language['named'] = {
  any: lines(`
{N}'s {L} is {V}.
The {L} of {N} is {V}.
The {L} for {N} is {V}.
{V} is the {L} of {N}.
{N} gave {V} as the {L}.
{N}, whose {L} is {V}, signed the form on {D}.
We have {V} on file as the {L} of {N}.
I spoke with {N} on {D}; the {L} is {V}.
{N} ({L}: {V}) has asked us to close the file.
My name is {N} and my {L} is {V}.
{N} came to the office on {D}. The {L} is {V}.
The form was filled in by {N}, {L} {V}, and left at the front desk.
This concerns {N}. The {L} we were given is {V}.
For {N} please use the following {L}: {V}.
On {D} {N} confirmed the {L} {V} by phone.`),
  ssn: lines(`
{N} (SSN {V}) was hired on {D}.
{N}, SSN {V}, reported the change by phone.
We verified {N} by Social Security number {V}.
Please run the background check on {N}, SSN: {V}.
The W-2 of {N} went out with the Social Security number {V}.
Social Security number {V} belongs to {N}.
For {N} use SS# {V}.
The credit report of {N} was pulled with the SSN {V} on {D}.
The benefit claim names {N} as the worker, Social Security number {V}.
{N} lost the Social Security card, number {V}, on the bus.
According to the application {N} has Social Security No. {V}.
The state asked for {N}'s social, {V}, twice.
Wages of {N} (Social Security # {V}) are garnished from {D}.
{N} [SSN: {V}] is a dependent on this policy.
The return lists {N}, S.S.N. {V}, as the taxpayer.`),
  license: lines(`
{N} holds {S} driver's license {V}.
{N} showed a {S} driver's license, number {V}.
The operator was {N}, {S} DL {V}.
{N} (driver's license no. {V}, {S}) rented the van on {D}.
The officer took {S} license number {V} from {N}, the driver.
{N} surrendered driver's license {V} to the Registry of Motor Vehicles.
We photocopied the driver's license of {N}, {S} no. {V}.
Driver {N}, operator's license # {V} ({S}), was not at fault.
The notary identified {N} by {S} driver's license number {V}.
{N} was identified by means of a {S} driver license, {V}.
The delivery was signed for by {N}, who presented DL# {V} from {S}.
{N} has a valid {S} driver's license ({V}) and a clean record.`),
  'state-id': lines(`
{N} does not drive and showed a Massachusetts ID card, number {V}.
{N} presented Massachusetts identification card {V}.
The tenant {N} has Mass ID number {V}.
{N} (state ID no. {V}) picked up the keys.
The Massachusetts ID card of {N} has number {V}.
{N} was identified by state identification card number {V}.
We copied the state ID of {N}, card number {V}.
The Registry issued Massachusetts ID {V} to {N} on {D}.
State-issued identification card {V} was shown by {N}.
{N} proved age with a Mass. ID, no. {V}.
{N}, state ID card {V}, opened a locker.
The shelter wrote down the Massachusetts ID number of {N}: {V}.`),
  card: lines(`
{N} paid with {B} {V} on {D}.
Please charge the {B} card of {N}, {V}, for the deposit.
{N} disputes two charges on credit card {V}.
The card {V} is in the name of {N}.
We refunded {N} to the {B} card number {V}.
{N} phoned in a credit card number, {V}, to hold the room.
The order of {N} was paid by {B} card {V}.
{N} reported credit card {V} stolen on {D}.
Debit card {V} was issued to {N}.
{N}'s {B} ({V}) was declined twice.
Cardholder {N} gave us {V} as the card number.
Keep the {B} card {V} on file for {N}.`),
  account: lines(`
{N} has checking account {V} at {C}.
Direct deposit for {N} goes to checking account number {V}.
{N} asked us to wire the money to bank account {V} at {C}.
The voided check of {N} shows account number {V} at {C}.
{N} opened savings account {V} on {D}.
Savings account {V} at {C} is held by {N}.
Please debit the bank account of {N}, number {V}, every month.
The refund to {N} goes by ACH to account number {V} at {C}.
{N}'s savings account at {C}, no. {V}, was frozen on {D}.
The estate lists a checking account of {N}, acct. no. {V}, at {C}.
Payroll pays {N} into bank account no. {V}.
The overdrawn checking account ({V}) belongs to {N}.`),
  iban: lines(`
Please transfer the amount to {N}, IBAN {V}.
{N} banks abroad under IBAN {V}.
The beneficiary is {N}, IBAN: {V}.
{N} receives the pension at {V} (IBAN).
We paid {N} at IBAN {V} on {D}.
The heir {N} gave us the IBAN {V}.
The IBAN of {N} is {V}.
IBAN {V} belongs to {N}.
{N}, IBAN {V}, gets the other half.
Wire the rest to {N} at IBAN {V}.
For {N} the bank gave IBAN {V}.
{N} wrote that the IBAN had changed to {V}.`),
};

const yours: Language['yours'] = {
  any: lines(`
Our records show your {L} as {V}.
Please confirm that your {L} is {V}.
Your {L}, {V}, was entered on {D}.
We have your {L} on file: {V}.
If {V} is not your {L}, please call us.
Your {L} ({V}) was used to verify who you are.
On {D} you gave us {V} as your {L}.
The {L} that we hold for you is {V}.`),
  ssn: lines(`
Your benefits are reported under Social Security number {V}.
We sent the 1099 with your SSN, {V}, to the IRS.
We need a copy of the card for SSN {V}.
Your Social Security number {V} was part of the file that was lost.`),
  license: lines(`
Your {S} driver's license, number {V}, expires on {D}.
We hold a copy of your {S} driver's license {V}.
Your driver's license ({S} {V}) was checked on {D}.
Please renew driver's license no. {V} before you drive for us.`),
  'state-id': lines(`
Your Massachusetts ID card, number {V}, expires on {D}.
We hold a copy of your state ID, number {V}.
Please renew your Massachusetts identification card {V}.
Your Mass ID number {V} was checked at the door.`),
  card: lines(`
Your {B} card {V} was charged on {D}.
The refund goes to your credit card {V}.
Your credit card number {V} was on the receipt that was lost.
Your {B} {V} expires soon.`),
  account: lines(`
Refunds go to your checking account number {V}.
Your savings account {V} at {C} will be debited on {D}.
Your direct deposit goes to bank account {V} at {C}.
We could not debit your bank account, number {V}.`),
  iban: lines(`
We will transfer the amount to your IBAN {V}.
Your IBAN is {V}.
Our bank needs to know whether IBAN {V} is still yours.
The money goes to your account abroad, IBAN {V}.`),
};

/** Sentences in English. */
export const ENGLISH: Language = {
  months: lines(
    'January\nFebruary\nMarch\nApril\nMay\nJune\nJuly\nAugust\nSeptember\nOctober\nNovember\nDecember',
  ),
  dated: '{m} {d}, {y}',
  titles: ['Mr.', 'Ms.', 'Mrs.', 'Dr.', 'Atty.', 'Miss', 'Mr', 'Ms'],
  labels: {
    ssn: [
      'Social Security number',
      'SSN',
      'Social Security No.',
      'social security number',
      'Soc. Sec. number',
      'SS number',
    ],
    license: [
      "{S} driver's license number",
      "driver's license number",
      'driver license number',
      '{S} driver license number',
      'driver’s license no.',
    ],
    'state-id': [
      'Massachusetts ID card number',
      'state ID number',
      'state identification card number',
      'Mass ID number',
    ],
    card: ['credit card number', 'card number', '{B} card number', 'debit card number', '{B} number'],
    account: ['bank account number', 'checking account number', 'savings account number', 'checking account'],
    iban: ['IBAN', 'account (IBAN)'],
  },
  named,
  yours,
  theirs: lines(`
The {L} is {V}.
The {L} on file is {V}.
The {L} on the form is {V}.
{L}: {V}.
The file has the {L} {V}.
We wrote down the {L}, {V}.
We checked the {L}; it is {V}.
The copy shows {V} as the {L}.`),
  negatives: lines(`
order number|{N}'s order number is {X}.
order number|{N} placed order {X} on {D}.
tracking number|Tracking number {X} is for {N}.
tracking number|The parcel to {N} has tracking number {X}.
phone|{N} can be reached at {X}.
phone|Please call {N} at {X} after five.
employee number|{N} has employee ID {X}.
employee number|The badge number of {N} is {X}.
medical record number|{N} is known to us under medical record number {X}.
case number|{N} filed claim number {X}.
case number|The docket number in the matter of {N} is {X}.
case number|{N} opened ticket {X}.
masked SSN|{N} (SSN {X}) was verified.
masked card|{N} paid with the card {X}.
plate or permit|{N} drives the car with license plate {X}.
plate or permit|{N} works under nursing license no. {X}.
passport|{N} travels with passport number {X}.
customer number|{N} is customer number {X}.
utility account|{N} pays water account number {X}.
invoice number|Invoice number {X} went to {N}.
ITIN|{N} files with the ITIN {X}.
IMEI|{N} has the phone with IMEI {X}.
last four|{N} gave only the last four of the Social Security number, {X}.
last four|The card of {N} ends in {X}.
date of birth|{N} was born on {X}.
NPI|{N} bills under NPI {X}.
Canadian SIN|{N} has the Canadian SIN {X}.
VIN|{N} drives the truck with VIN {X}.
check number|Check number {X} from {N} cleared.
EIN|Our employer identification number (EIN) is {X}.
EIN|The company's EIN is {X}.
invoice number|Please quote invoice number {X}.
order number|The purchase order is {X}.
tracking number|It went out under tracking number {X}.
phone|Our fax number is {X}.
phone|Questions? Call {X}.
part number|The part number is {X}.
ISBN|The handbook has ISBN {X}.
license key|The software license key is {X}.
Wi-Fi SSID|Guests use the Wi-Fi network {X}.
routing number|The bank's routing number is {X}.
UUID|The request ID is {X}.
case number|The reference number is {X}.
version|The form was made with version {X}.
quantity|The warehouse counted {X} units.
amount|The total came to {X}.
UPC|The barcode on the box reads {X}.
ZIP+4|Our postal code is {X}.`),
  fillers: lines(`
Thank you for your patience.
The rest of the file is complete.
Nothing else was changed.
A copy is in the folder.
Please let us know if anything is wrong.
This was done at the request of the main office.
The matter is still open.
We will follow up next week.
No further action is needed at this time.
All of this has been read back and confirmed.
The deadline is at the end of the month.`),
};
