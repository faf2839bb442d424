import { paperKinds } from './template.ts';

/** Papers that people sign before a lawyer, a notary or a court. */
export const LEGAL_PAPERS = paperKinds({
  affidavit: {
    wrapped: true,
    untitled: true,
    texts: [
      `
COMMONWEALTH OF MASSACHUSETTS
AFFIDAVIT OF [IDENTITY THEFT|HEIRSHIP|RESIDENCY|INDIGENCY]

I, {N}, [SSN|Social Security number|Social Security No.|S.S. No.] {ssn}, [of|residing at] {street}, {town}, {state} {zip}, being duly sworn, depose and say:

1. I am over eighteen years of age. My [{S} driver's license number|driver's license ({S})] is {license}.
2. The docket number of this matter is {case number}. I can be reached at {phone}.
3. [I never opened the account in question.|The deceased left no other heirs.|I make this statement of my own knowledge.]

Signed under the pains and penalties of perjury on {D}.
{N}

On this day before me appeared {N2}, who proved to me through [{S2} driver's license no.|a {S2} driver's license, number] {license2}, to be the person whose name is signed above. Commission no. {plate or permit}.`,
      `
AFFIDAVIT

Docket No. {case number}

Now comes {N} and on oath states as follows. My Social Security number is {ssn}. My [husband|wife|spouse|brother], {N2}, has the Social Security number {ssn2}.

[We were|I was] a customer of {C}, where [I hold|I have held] [checking|savings] account number {account}. The bank's routing number is {routing number}.

The fax number of my counsel is {phone}. [The letter had tracking number|It was mailed under tracking number] {tracking number}.

{N}
Sworn to on {D}.`,
      `
SWORN STATEMENT

{N} ([SSN|Social Security Number:] {ssn}), having been duly sworn, states that [the card|credit card] {card} was used without consent at a store in {town2}. The claim number is {case number}.

The affiant further states that {N2} ([{S2} DL|{S2} driver's license] {license2}) had the card at the time. Invoice number {invoice number} is attached.

Taken on {D}.`,
    ],
  },
  contract: {
    wrapped: true,
    untitled: true,
    texts: [
      `
[INDEPENDENT CONTRACTOR|CONSULTING|SERVICES] AGREEMENT

This agreement is made on {D} between Quarry Hill Builders, Inc. (EIN {EIN}) and {N}, [an individual with Social Security number|whose Social Security number is|SSN] {ssn} (the "Contractor").

1. Payment. The company pays by direct deposit to [checking account number|bank account number|savings account no.] {account} at {C}, routing number {routing number}.
2. Driving. The Contractor holds {S} driver's license {license} and will keep it in force.
3. Purchase order {order number} governs the first project; the part number is {part number}.

IN WITNESS WHEREOF the parties have signed.
{N}`,
      `
RESIDENTIAL LEASE

Landlord: Harborview Realty Trust, EIN {EIN}
Tenants: {N} and {N2}

The premises are at {street}. The parking permit is {plate or permit}. The tenant {N} has given Social Security number {ssn} for the credit check. The tenant {N2} has given Social Security number {ssn2} for the credit check.

Rent is drawn on the first of the month from [checking|bank] account {account} at {C}, held by {N}. Notices go by fax to {phone}.`,
      `
PERSONAL GUARANTY

FOR VALUE RECEIVED, {N}, [holder of {S} driver's license|of {town}, {S} driver's license] {license} and Social Security number {ssn}, guarantees the debts of Mill Brook Bakery LLC (EIN {EIN}) under loan reference {case number}.

The guarantor's spouse, {N2} (SSN {ssn2}), consents. Call {phone} for a payoff figure.`,
      `
BILL OF SALE

Seller: {N}, [{S} driver's license no.|{S} driver license|driver's license] {license}
Buyer: {N2}, [{S2} driver's license no.|{S2} driver license|driver's license] {license2}

The seller sells one used truck, license plate {plate or permit}, serial number {part number}, for the sum of {amount} dollars, paid by [{B2} card|credit card] {card2} of the buyer.`,
    ],
  },
  will: {
    wrapped: true,
    untitled: true,
    texts: [
      `
LAST WILL AND TESTAMENT

I, {N}, of {town}, {state} {zip}, Social Security number {ssn}, revoke all earlier wills.

ARTICLE I. I leave my savings account at {C}, account number {account}, to my [daughter|son|niece|cousin] {N2}, Social Security number {ssn2}.
ARTICLE II. I leave my [books, among them ISBN|library, with ISBN] {ISBN}, to the town.
ARTICLE III. I name {N3} ([{S3} driver's license|holder of {S3} driver's license] {license3}) as personal representative.

Signed on {D}. The file number of counsel is {case number}; the telephone is {phone}.`,
      `
PROBATE AND FAMILY COURT - INVENTORY

Docket No. {case number}
Estate of {N}, deceased, [SSN|Social Security number|S.S.N.] {ssn}

[Checking|Savings] account of the decedent at {C}, account no. {account}. Water account number of the house {utility account}.

Heirs: {N2}, [SSN|Social Security number] {ssn2}; {N3}, [SSN|Social Security number] {ssn3}; {N4}, [SSN|Social Security number] {ssn4}.

The estate has the EIN {EIN}. The car has license plate {plate or permit}. Tracking number of the notice: {tracking number}.`,
      `
TRUST AGREEMENT

{N} as grantor ([taxpayer SSN|Social Security No.] {ssn}) and {N2} as trustee ([taxpayer SSN|Social Security No.] {ssn2}) make this trust on {D}, EIN {EIN}.

The trust is funded with [checking|savings] account {account} at {C} in the name of {N}. The routing number is {routing number}. Income is paid to {N3}, IBAN {iban3}, each quarter.`,
    ],
  },
  'power-of-attorney': {
    wrapped: true,
    untitled: true,
    texts: [
      `
DURABLE POWER OF ATTORNEY

I, {N}, [Social Security number|SSN] {ssn}, appoint {N2}, [{S2} driver's license|{S2} driver license no.] {license2}, as my attorney-in-fact over [checking|bank] account {account} at {C}.

Instrument no. {case number}. Phone {phone}. EIN of the bank {EIN}.`,
      `
FORM OF TAX REPRESENTATION

Taxpayer {N}, [social security number|SSN] {ssn}, and spouse {N2}, [social security number|SSN] {ssn2}, authorize {N3} to speak for them. CAF number {case number}; fax {phone}; EIN of the firm {EIN}.`,
    ],
  },
});
