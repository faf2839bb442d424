import { storyKinds } from './story.ts';
import { lines } from './writing.ts';

/** Notes that offices write of their people and clients. */
export const OFFICE_NOTES = storyKinds({
  'meeting-minutes': {
    heads: [
      'MINUTES OF THE STAFF MEETING',
      'Held {D} at the main office',
      'Item 4: {N}',
      'Next meeting: {D}',
    ],
    openers: lines(`
The committee turned to the request of {N}.
{N} joined by phone at 10:15.
The chair reported that {N} had accepted the offer.`),
    own: lines(`
ssn|The board approved the stipend for {N} (SSN {V}).
ssn|Payroll will add {N}, Social Security number {V}, by {D}.
ssn|It was noted that the Social Security number of {N} was wrong in the file and should read {V}.
ssn|Motion to enroll {N}, SSN {V}, in the 403(b) plan; carried.
ssn|The clerk read the names and Social Security numbers aloud, among them {N}, {V}.
license|{N} will drive the van; the {S} driver's license is {V}.
license|The insurer asked for the driver's license number of {N}: {V}, {S}.
license|Driver {N} has a new {S} license, DL no. {V}.
account|The stipend of {N} goes to checking account {V} at {C}.
account|Reimburse {N} by direct deposit, bank account no. {V}.
card|{N} paid for the hall with a personal {B} card, {V}, and asks to be repaid.
card|The company {B} card of {N}, card number {V}, is to be cancelled.
state-id|{N} has no license and travels on a Massachusetts ID card, no. {V}.`),
    ends: ['Respectfully submitted, ', 'Minutes taken by ', 'Secretary: '],
  },
  'hr-note': {
    heads: ['HUMAN RESOURCES - FILE NOTE', 'Employee: {N}', 'Employee ID: {employee number}', 'Date: {D}'],
    openers: lines(`
{N} came to the HR office on {D} to update the file.
Exit interview with {N} on {D}.
{N} returned from leave on {D}.
I met with {N} about the new hire paperwork.`),
    own: lines(`
ssn|E-Verify came back for {N}, SSN {V}, as a mismatch.
ssn|New hire {N} brought a Social Security card with the number {V}.
ssn|The 401(k) form for {N} was sent with Social Security number {V}.
ssn|The dependent of the employee, {N}, has SSN {V}.
ssn|COBRA notice mailed to {N} (SS# {V}).
ssn|Unemployment asked about {N} [SSN {V}], whose last day was {D}.
account|{N} changed direct deposit to account number {V} at {C}.
account|Final pay of {N} went to checking account {V}.
account|{N} brought a voided check for savings account {V}.
license|For the I-9 {N} showed a {S} driver's license, number {V}, and a birth certificate.
license|{N} drives for us on {S} license {V}; the driver's license was checked on {D}.
state-id|For List B {N} showed Massachusetts ID card {V}.
card|{N} left the corporate {B} card, number {V}, on the desk.`),
    ends: ['HR Generalist: ', 'Noted by ', 'Filed by '],
  },
  'call-note': {
    heads: ['Call log {case number}', 'Caller: {N}', 'Callback: {phone}', 'Agent notes:'],
    openers: lines(`
{N} called about a bill.
Cust {N} called in at 2:14 pm, upset.
Incoming call from {N}, verified.
{N} called back as promised.`),
    own: lines(`
ssn|Verified {N} w/ full social {V}.
ssn|Caller is {N}, soc {V}, wants to change the address.
ssn|{N} read the SSN {V} over the phone.
ssn|Added spouse {N} to the plan, ssn {V}.
ssn|Also spoke to {N} (Social Security Number {V}), an authorized user.
card|Took payment from {N}, {B} card {V}, exp 04/28.
card|{N} wants the card {V} taken off autopay.
card|{N} says the charge on credit card {V} is not theirs.
account|Set up autopay for {N} from checking account {V} at {C}.
account|{N} gave checking acct {V} for the refund.
account|Returned ACH for {N}, bank account {V}, NSF.
license|{N} verified with driver's license {V} ({S}).
license|Rental for {N}, DL# {V}, state {S}.`),
    ends: ['Agent: ', 'Rep ', 'Closed by '],
  },
  'support-ticket': {
    heads: ['Ticket #{case number}', 'Requester: {N}', 'Priority: Normal', 'Device S/N: {part number}'],
    openers: lines(`
{N} cannot log in to the benefits portal.
{N} reports that the payroll page shows an error.
User {N} wrote that the upload fails.
On {D} {N} opened this ticket by mail.`),
    own: lines(`
ssn|The record of {N} shows SSN {V} twice in the database.
ssn|Steps to reproduce: search for {N}, enter Social Security number {V}, press Enter.
ssn|The screenshot shows {N} with the SSN {V} in clear.
ssn|Please merge the two profiles of {N} (SSN {V}).
ssn|User {N} typed the social security number {V} into the comment field.
card|The payment page rejects the {B} card of {N}: {V}.
card|{N} pasted credit card number {V} in the chat.
card|Customer {N} was charged twice on card {V}.
account|Direct deposit for {N} fails; checking account number {V} is refused.
account|{N} attached a screenshot with bank account number {V}.
license|The scan of the driver's license of {N}, {S} no. {V}, is upside down.
license|{N} cannot enter driver's license number {V} because the field is too short.`),
    ends: ['Assigned to ', 'Resolved by ', '-- '],
  },
  'wrapped-note': {
    heads: ['note to file', 're: {N}', ''],
    openers: lines(`
{N} stopped by this morning and left some papers.
Talked to {N} in the parking lot.
Remember to call {N} back before Friday.`),
    own: lines(`
ssn|For the form we need {N}, social security number {V}.
ssn|{N} says the SSN is {V} and not the one on the old card.
ssn|The Social Security number of {N} is {V}, I checked it against the card.
ssn|Background check for {N} came back clean, SSN {V}.
ssn|Found an old W-2 of {N}, SSN {V}, behind the cabinet.
card|{N} wants the balance put on {B} card {V}.
card|Deposit from {N} on credit card {V}, not charged yet.
card|Give {N} the money back on credit card {V}.
account|{N} wants the rest sent to checking account {V} at {C}.
account|Rent of {N} is drawn from bank account {V}.
license|{N} left a driver's license ({S} {V}) at the counter.
license|The key was given to {N} against driver's license {V}, {S}.
state-id|{N} showed a Massachusetts ID card, number {V}.`),
    ends: ['- ', 'signed ', 'initialed by '],
    cuts: true,
  },
});
