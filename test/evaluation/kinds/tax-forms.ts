import { paperKinds } from './template.ts';

/** The text of forms of the IRS and of employers as programs take it out of their pages. */
export const TAX_FORMS = paperKinds({
  'w2-text': {
    group: 'structured',
    untitled: true,
    texts: [
      `
22222
a Employee's social security number
{ssn}
OMB No. 1545-0008
b Employer identification number (EIN)
{EIN}
1 Wages, tips, other compensation
{amount}
c Employer's name, address, and ZIP code
Quarry Hill Builders, Inc.
12 Depot Street, Worcester MA {ZIP+4}
d Control number
{employee number}
e Employee's first name and initial   Last name   Suff.
{N}
f Employee's address and ZIP code
{street}
{town}, {state} {zip}
15 State MA   Employer's state ID number {EIN}   16 State wages {amount}`,
      `
Form W-2 Wage and Tax Statement 2025
Employee's SSN: {ssn}
Employer ID number (EIN): {EIN}
Employer: Bay Freight Lines LLC
Control number: {employee number}
Employee: {N}
{street}
{town} {state} {zip}
Box 1 {amount} Box 2 {amount}`,
      `
a. Employee's soc. sec. no. {ssn}   1. Wages {amount}
b. Employer's FED ID no. {EIN}   3. Social security wages {amount}
c. Mill Brook Bakery LLC
d. Control no. {employee number}
e/f. {N}
{street}, {town}, {state} {zip}`,
    ],
  },
  '1099-text': {
    group: 'structured',
    untitled: true,
    texts: [
      `
PAYER'S name, street address, city or town, state
Harborview Realty Trust
PAYER'S TIN
{EIN}
RECIPIENT'S TIN
{ssn}
RECIPIENT'S name
{N}
Street address (including apt. no.)
{street}
City or town, state or province, country, and ZIP
{town}, {state} {zip}
Control no. (payer's use)
{customer number}
1 Nonemployee compensation
{amount}`,
      `
Form 1099-INT   Copy B   For Recipient
Payer: Granite Shore Bank   Payer's TIN: {EIN}   Phone {phone}
Recipient: {N}
Recipient's identification number (SSN): {ssn}
{street}, {town}, {state} {zip}
1 Interest income {amount}`,
    ],
  },
  'w4-w9-text': {
    group: 'structured',
    untitled: true,
    texts: [
      `
Form W-9 Request for Taxpayer Identification Number and Certification
1 Name of entity/individual
{N}
2 Business name
3a Individual/sole proprietor [X]
5 Address
{street}
6 City, state, and ZIP code
{town}, {state} {zip}
7 List account number(s) here
Requester's reference {customer number}
Part I Taxpayer Identification Number (TIN)
Social security number
{ssn}
Part II Certification
Date {D}`,
      `
Form W-4 Employee's Withholding Certificate
Step 1: (a) First name and middle initial {G}   Last name {F}
(b) Social security number {ssn}
Address {street}
City or town, state, and ZIP code {town}, {state} {zip}
Employers only: Employer's name Bay Freight Lines   First date of employment {D}   Employer identification number (EIN) {EIN}
Employee number {employee number}`,
      `
Form 8879 IRS e-file Signature Authorization
Submission Identification Number (SID) {tracking number}
Taxpayer's name {N}   Social security number {ssn}
Spouse's name {N2}   Spouse's social security number {ssn2}
ERO firm name Quarry Tax Services   EIN {EIN}   Phone {phone}`,
      `
Form 1040 U.S. Individual Income Tax Return 2025
Your first name and middle initial   Last name   Your social security number
{N}   {ssn}
If joint return, spouse's first name and middle initial   Last name   Spouse's social security number
{N2}   {ssn2}
Dependents: (1) First name Last name   (2) Social security number   (3) Relationship
{N3}   {ssn3}   child
Direct deposit: routing number {routing number}
Preparer's phone {phone}   Firm's EIN {EIN}`,
    ],
  },
  'i9-text': {
    group: 'structured',
    untitled: true,
    texts: [
      `
Employment Eligibility Verification   Form I-9
Last Name (Family Name)   First Name (Given Name)
{F}   {G}
Address {street}   City {town}   State {state}   ZIP {zip}
U.S. Social Security Number {ssn}
Employee's Telephone Number {phone}
[List B] Document Title: {S} Driver's License
Document Number: {license}
Expiration Date: {D}
Foreign Passport Number {passport}`,
      `
Section 1. Employee Information
Name: {N}
Social Security No: {ssn}
Section 2. Employer Review
List B: Driver's license issued by {S}
Document #: {license}
Employer EIN {EIN}   Case verification number {case number}`,
    ],
  },
  'job-application': {
    group: 'structured',
    untitled: true,
    texts: [
      `
APPLICATION FOR EMPLOYMENT
Name: {N}
[Social Security #|SSN|Social Security No.|Soc. Sec. #]: {ssn}
Address: {street}, {town}, {state} {zip}
Phone: {phone}
[Driver's License #|Driver License No.|DL#]: {license}   State: {S}
Badge (if former employee): {employee number}
Reference: {NL2}, {phone}
Employer's EIN: {EIN}`,
      `
Last name: {F}
First name: {G}
[SSN|Social Security Number]: {ssn}
[Driver's license no.|Driver's License Number] ({S}): {license}
Cell: {phone}
Professional license (nursing): {plate or permit}
Requisition number: {case number}`,
      `
Name
{N}

[Social Security Number|SSN|Social Security #]
{ssn}

Street
{street}

City, State, ZIP
{town}, {state} {zip}

Telephone
{phone}

[Driver's License Number|Driver's license #]
{license}

Applicant ID
{case number}

Employee number
{employee number}`,
      `
Solicitud de empleo
Nombre: {N}
[Número de seguro social|Seguro social|No. de Seguro Social]: {ssn}
Teléfono: {phone}
[Licencia de conducir|Número de licencia de conducir]: {license}
Número de empleado: {employee number}
Pasaporte: {passport}`,
      `
Formulaire d'embauche
[Nom et prénom|Nom complet]: {NL}
[Numéro de sécurité sociale|N° de sécurité sociale]: {ssn}
Téléphone: {phone}
[Permis de conduire|Numéro de permis de conduire]: {license}
Numéro d'employé: {employee number}`,
      `
Ficha de admissão
Nome: {N}
[Número de segurança social|Seguro social|Número do Social Security]: {ssn}
Telefone: {phone}
[Carteira de motorista|Carta de condução]: {license}
Número de funcionário: {employee number}`,
      `
Fòm aplikasyon
Non: {N}
[Nimewo Sekirite Sosyal|Nimewo sekirite sosyal]: {ssn}
Telefòn: {phone}
[Lisans chofè|Nimewo lisans chofè]: {license}
Nimewo anplwaye: {employee number}`,
    ],
  },
});
