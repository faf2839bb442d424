import { paperKinds } from './template.ts';

/** Papers that lie in every office's share. */
export const OTHER_PAPERS = paperKinds({
  fax: {
    untitled: true,
    texts: [
      `
FAX TRANSMISSION
To: Registry of Motor Vehicles   Fax: {phone}
From: {N2}   Pages: 3
Re: {N}

Please find the [accident report|renewal form|surcharge appeal] of {N}. The [driver's license number|{S} driver's license] is {license}; the plate is {plate or permit}. The [Social Security number|SSN] is {ssn}. Claim number {case number}.

CONFIDENTIAL: if you got this fax by mistake, call {phone}.`,
      `
*** FACSIMILE ***
TO: Benefits Office
FROM: {N}
FAX: {phone}
SUBJECT: my [claim|rollover|refund]

My name is {N}, [social security number|SSN] {ssn}. [Please send|Kindly send] the check to [checking account|savings account] {account} at {C} instead. Case {case number}, tracking number {tracking number}.`,
    ],
  },
  resume: {
    untitled: true,
    texts: [
      `
{N}
{street}, {town}, {state} {zip}
Tel. {phone}
[SSN|Social Security Number]: {ssn}
[Driver's license|Driver License]: {license} ({S})

EXPERIENCE
2016-2024  Bay Freight Lines, Brockton: dispatcher, badge no. {employee number}
2011-2016  Mill Brook Bakery: shift lead

LICENSES
Nursing license no. {plate or permit}

PUBLICATIONS
Dock safety, ISBN {ISBN}

REFERENCES
{N2}, {phone}`,
      `
CURRICULUM VITAE

Name: {N}    Phone: {phone}
{S} driver's license no. {license}; Social Security No. {ssn}

Education: Bay State Community College, student ID {employee number}
Software: firmware {version}, license key {license key}`,
    ],
  },
  'wiki-page': {
    ending: 'md',
    untitled: true,
    texts: [
      `
# Onboarding - week 12

## New people

* **{N}** - SSN {ssn}, badge {employee number}
* **{N2}** - SSN \`{ssn2}\`, badge {employee number}

## How to set up the laptop

1. Connect to the Wi-Fi network {Wi-Fi SSID}.
2. Install build {version}, license key {license key}.
3. Open a ticket, for example {case number}.

> {N3} drives the van: driver's license {license3} ({S3}).`,
      `
# Payroll runbook

Direct deposit of **{N}** goes to checking account \`{account}\` at {C} (routing {routing number}).

| what | value |
| --- | --- |
| EIN | {EIN} |
| order | {order number} |

### Corrections
- [ ] W-2c for {N2}: [SSN|Social Security number] {ssn2}
- [x] Refund to {N3}, {B3} card {card3}
- [x] Commit {hash} fixes request {UUID}`,
      `
## Incident 2025-03

{N} (SSN {ssn}) and {N2} (SSN {ssn2}) were in the export that went to the wrong address. The device had IMEI {IMEI}; the request was {UUID}.

### Who was told
1. {N}, phone {phone}
2. {N2}, phone {phone}
3. {N3}, [credit card|card] {card3}`,
    ],
  },
  'rental-application': {
    untitled: true,
    group: 'structured',
    texts: [
      `
RENTAL APPLICATION

[Applicant|Applicant's name|Full name]: {N}      [SS#|SSN|Social Security #]: {ssn}
[Co-applicant|Co-applicant's name]: {N2}      [SS#|SSN|Social Security #]: {ssn2}
[Driver's lic. #|Driver's license #]: {license}   State: {S}
Phone: {phone}   License plate: {plate or permit}
[Bank|Bank name]: {C}   [Checking acct #|Checking account no.]: {account}
Employer: Bay Freight Lines   Employee no. {employee number}
Reference number {case number}`,
      `
TENANT SCREENING REQUEST
Report no. {case number}
Subject: {NL}
Social Security Number: {ssn}
Order ID: {order number}

TENANT SCREENING REQUEST
Report no. {case number}
Subject: {NL2}
Social Security Number: {ssn2}
Order ID: {order number}`,
    ],
  },
  'insurance-claim': {
    untitled: true,
    texts: [
      `
CLAIM NOTES   Claim number {case number}
Insured: {N}   Policy number {customer number}
[Insured's|The insured's] [{S} driver's license|driver's license number] is {license}. Vehicle plate {plate or permit}.
Claimant: {N2}
[Claimant's|The claimant's] Social Security number is {ssn2}; payment goes by ACH to [checking|bank] account {account2}, routing number {routing number}.
Adjuster's phone {phone}.`,
      `
FIRST REPORT OF INJURY
1. Employee: {N}
2. [Social Security number|SSN]: {ssn}
3. Employee number: {employee number}
4. Employer EIN: {EIN}
5. Claim number: {case number}
6. Treating physician: {N2}
7. Telephone: {phone}`,
    ],
  },
});
