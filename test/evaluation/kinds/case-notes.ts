import { storyKinds } from './story.ts';
import { lines } from './writing.ts';

/** Reports and notes of those who take down people's cases. */
export const CASE_NOTES = storyKinds({
  'incident-report': {
    heads: [
      'POLICE DEPARTMENT - INCIDENT REPORT',
      'Report no. {case number}',
      'Reporting party: {N}',
      'NARRATIVE',
    ],
    openers: lines(`
On {D} at about 2130 hours I was sent to a minor crash reported by {N}.
I arrived and spoke with {N}, who had called.
{N} came to the station on {D} to report a theft.
Upon arrival I met {N} in the lobby.`),
    own: lines(`
license|Operator 1, {N}, {S} DL {V}, was traveling east.
license|Operator 2 was {N}, driver's license number {V} ({S}).
license|I ran {N} by {S} license {V}; the driver's license was suspended.
license|{N} handed me a {S} driver's license, {V}.
license|The wallet held the driver's license of {N}, no. {V}, and forty dollars.
license|A citation was issued to {N} ({S} operator license no. {V}).
license|Witness {N}, {S} driver's license # {V}, saw the other car leave.
license|The passenger, {N}, showed {S} DL number {V}.
ssn|The victim, {N}, SSN {V}, says that someone opened accounts in that name.
ssn|Arrestee {N}, Social Security number {V}, was booked without incident.
ssn|{N} (SSN: {V}) was entered as a missing person.
ssn|{N} believes that the Social Security number {V} was stolen with the mail.
state-id|{N} had no license but a Massachusetts ID, number {V}.
card|{N} reported that {B} card {V} was used at three stores.
card|Found in the bag: a {B} credit card of {N}, {V}.
account|{N} was told to send money and gave checking account {V} at {C}.`),
    ends: ['Reporting officer: Ptl. ', 'Ofc. ', 'Approved by Sgt. '],
  },
  'medical-intake': {
    heads: ['INTAKE NOTE', 'Patient: {N}', 'MRN: {medical record number}', 'DOS: {D}'],
    openers: lines(`
{N} presents with three days of cough.
{N} is a 54 y/o seen today for follow up.
{N} was brought in by a neighbor on {D}.
Intake for {N} was done by phone.`),
    own: lines(`
ssn|Guarantor is {N}, SSN {V}.
ssn|Insured through the spouse, {N}, Social Security number {V}.
ssn|Mother of the patient, {N} (SSN {V}), signed the consent.
ssn|The subscriber {N}, SS# {V}, changed jobs.
ssn|MassHealth application for {N}, Social Security no. {V}, was sent.
ssn|The emergency contact, {N}, gave a Social Security number by mistake: {V}.
license|Registration copied the driver's license of {N}, {S} {V}.
license|Advised {N} not to drive; driver's license {V} ({S}) reported to the Registry.
license|Identity of {N} confirmed with {S} driver's license no. {V}.
state-id|{N} showed a Massachusetts ID, {V}, at registration.
card|Copay for {N} charged to {B} card {V}.
card|{N} gave credit card {V} for the balance.
account|{N} pays by check, checking account {V} at {C}.`),
    ends: ['Seen by ', 'RN: ', 'Electronically signed by '],
  },
  'tax-note': {
    heads: ['TAX PREPARER NOTES - 2025 return', 'Client: {N}', 'Engagement {customer number}', ''],
    openers: lines(`
Met with {N} on {D} to go over the organizer.
{N} dropped off two W-2s and a 1098.
{N} wants to file an extension.
Call with {N}; married in {D}.`),
    own: lines(`
ssn|Taxpayer {N}, SSN {V}, files jointly.
ssn|Spouse is {N}, Social Security number {V}.
ssn|Dependent {N} (SSN {V}) is away at college.
ssn|The nanny, {N}, SSN {V}, needs a Schedule H.
ssn|The prior return had {N} under {V}; that is the right Social Security number.
ssn|The 1099-NEC goes to {N}, taxpayer ID (SSN) {V}.
ssn|The K-1 of {N} shows SSN {V}.
ssn|Alimony paid to {N}, recipient's SSN {V}.
account|Direct deposit of the refund for {N}: savings account {V} at {C}.
account|Estimated tax of {N} is debited from checking account number {V}.
license|The state e-file wants the driver's license of {N}: {S} {V}.
license|{N}: {S} driver's license no. {V}, issued {D}.
card|{N} paid the fee with {B} card {V}.
iban|{N} has a foreign account for the FBAR, IBAN {V}.`),
    ends: ['Preparer: ', 'Reviewed by ', 'EA '],
  },
  'loan-application': {
    heads: ['LOAN OFFICER NARRATIVE', 'Applicant: {N}', 'Application no. {case number}', 'Received {D}'],
    openers: lines(`
{N} applies for a home equity line of credit.
{N} and a co-borrower want to refinance.
The applicant, {N}, has worked at the same plant since 2011.
{N} was referred by a dealer and needs a car loan.`),
    own: lines(`
ssn|The co-borrower is {N}, SSN {V}.
ssn|Credit was pulled for {N} (Social Security number {V}) on {D}.
ssn|The bureau shows a fraud alert for {N}, SS no. {V}.
ssn|Guarantor {N}, Social Security # {V}, owns the building.
ssn|We matched {N} to SSN {V} with the IRS transcript.
account|{N} will pay from checking account {V} at {C}.
account|The down payment of {N} comes from savings account number {V}.
account|Assets of {N}: checking account no. {V}, {C}.
account|Bank statements of {N}, savings account {V}, were reviewed.
license|{N} was identified by {S} driver's license {V}.
license|Copy of the driver's license of {N} ({S} {V}) is in the file.
state-id|Identity of {N}: Massachusetts identification card number {V}.
card|{N} will pay off {B} card {V} at closing.
card|Debts of {N} include {B} credit card {V}.`),
    ends: ['Loan officer: ', 'Underwriter ', 'Processor: '],
  },
});
