import { createPage } from '../page.ts';
import type { Draft, Kind } from '../truth.ts';
import type { World } from '../world.ts';
import { ENGLISH } from './english.ts';
import { paragraph } from './wrapping.ts';
import { joined, lines, negativeSentence, sentence, type Topic } from './writing.ts';

/** Each `topic|sentence` about a value of somebody whom the document does not name. */
const NOBODY = lines(`
card|The card {V} was left at the counter.
card|A {B} card, number {V}, was found in the parking lot.
card|Someone tried the credit card {V} four times this morning.
card|Do not accept {B} card {V}; it was reported stolen.
card|The terminal printed the full card number {V} on the receipt.
card|Please block credit card {V} at once.
card|The chargeback is for card number {V}.
card|We keyed in {V} by hand because the chip of the credit card failed.
card|The log still shows the card number {V}.
card|The declined debit card was {V}.
card|The customer read us the card number {V} and hung up.
card|The test refund went to {B} card {V} and must be reversed.
ssn|A form with the Social Security number {V} and no name was in the copier.
ssn|The SSN {V} is in the system twice.
ssn|Somebody wrote the Social Security number {V} on the whiteboard.
ssn|E-Verify returned a mismatch for SSN {V}.
ssn|We do not know whose Social Security number {V} is.
ssn|The fax came without a name, only the SSN {V}.
ssn|Please purge Social Security number {V} from the backup.
ssn|The envelope had the social security number {V} showing through the window.
ssn|The duplicate record has SSN {V}.
ssn|The claim under Social Security No. {V} was closed.
ssn|The caller would only say that the SSN was {V}.
ssn|The subpoena asks for everything under Social Security number {V}.
license|A driver's license, number {V}, was turned in at the desk.
license|The rental was signed with {S} driver's license {V}.
license|The scanner read driver's license number {V}.
license|The {S} driver's license {V} had expired.
license|We could not read the photo on driver's license {V} ({S}).
license|The driver left driver's license {V} as a deposit.
license|The Registry says that driver's license {V} is suspended.
license|The lost driver's license has number {V}.
license|The bartender kept a fake {S} driver's license, number {V}.
license|Only the driver's license number, {V}, was legible.
license|The citation shows {S} driver's license no. {V}.
license|Somebody's driver's license ({V}, {S}) is in the safe.
account|The wire bounced: checking account {V} at {C} is closed.
account|The deposit went to the wrong savings account, {V}.
account|ACH returned for bank account {V}.
account|Checking account number {V} was printed on the stub.
account|The subpoena covers bank account {V} at {C}.
account|A blank check of checking account {V} was in the trash.
account|The transfer came from savings account number {V}.
account|Please stop all debits from checking account {V}.
account|The bank account number {V} has a typo.
account|Funds sit in savings account {V} at {C}.
account|The memo line shows checking account no. {V}.
account|We reversed the debit of bank account {V}.
iban|The money came back from IBAN {V}.
iban|The invoice asks for payment to IBAN {V}.
iban|Please check IBAN {V} with the bank.
iban|The old IBAN was {V}.
state-id|A Massachusetts ID card, number {V}, was found on the train.
state-id|The state ID number {V} was scanned at the door.
state-id|The box office kept Massachusetts ID {V} by mistake.
state-id|The log shows Massachusetts ID card number {V}.`);

const HEADINGS = lines(`
LOST AND FOUND LOG
Notice to all cashiers
Shift report
IT incident summary
To whom it may concern
Weekly exceptions
memo to the front desk
Records clean-up`);

/** A notice that names no person. */
function notice(world: World): Draft {
  const { random } = world;
  const page = createPage();
  const setting = { width: random.pick([undefined, 68, 80]) };
  page.line(random.pick(HEADINGS));
  const count = random.between(2, 4);
  for (let at = 0; at < count; at++) {
    const [topic, template] = random.pick(NOBODY).split('|') as [Topic, string];
    const element = sentence(world, ENGLISH, topic, [template], null);
    page.line();
    paragraph(
      page,
      joined(element, [random.pick(ENGLISH.fillers)], negativeSentence(world, ENGLISH)),
      setting,
    );
  }
  return page.draft('txt');
}

/** Texts with numbers of people whom they do not name. */
export const NAMELESS: readonly Kind[] = [{ id: 'nameless-notice', group: 'prose', make: notice }];
