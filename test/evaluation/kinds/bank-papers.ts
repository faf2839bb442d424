import { paperKinds } from './template.ts';

/** Papers of banks and of those who pay through them. */
export const BANK_PAPERS = paperKinds({
  'bank-statement': {
    untitled: true,
    texts: [
      `
{C}
STATEMENT OF ACCOUNT

{N}
{street}
{town}, {state} {zip}

[Checking account number|Account: Checking|Free Checking, account number|Savings account number] {account}
Statement period: {D} to {D}

Beginning balance {amount}
03/04 ACH credit, trace {tracking number}
03/09 Check 1182, ref {invoice number}
03/11 POS purchase, card {masked card}
03/15 Water bill, customer account {utility account}
Ending balance {amount}
Questions? Call {phone}`,
      `
{C} - Member statement

Member: {N}   Member number: {customer number}
[Share savings account|Savings account no.|Checking account]: {account}
Routing number: {routing number}

Wire in, beneficiary {N}, ref {case number}
Order {order number} refunded to card {masked card}
Need help? {phone}`,
      `
CREDIT CARD STATEMENT

Cardholder: {N}
[Card number|Account (card) number|{B} card number]: {card}
Payment due {D}   New balance {amount}

Purchase, order {order number}
Purchase, invoice {invoice number}
Payment by check, thank you, ref. {case number}
Customer service {phone}`,
    ],
  },
  'wire-instructions': {
    untitled: true,
    texts: [
      `
WIRE INSTRUCTIONS

[Beneficiary|Beneficiary name|Pay to]: {N}
[Beneficiary account|Beneficiary account number|Beneficiary's account no.]: {account}
Beneficiary bank: {C}
ABA: {routing number}
Reference: invoice {invoice number}
Amount: {amount}
Call back: {phone}`,
      `
Outgoing international wire

Ordering customer: {N}, checking account {account}
Beneficiary: {N2}
IBAN: {iban2}
SWIFT/BIC: GRSHUS33XXX
Purpose: purchase order {order number}
Confirmation no. {case number}`,
      `
Please wire the proceeds of the sale to [my|our client's] account at {C}: [account|bank account] number {account}, routing number {routing number}, account holder {N}. The file number is {case number}. Our EIN is {EIN}. Confirm by phone at {phone}.`,
      `
Payment to {N2}
[Bank account|Account] at {C}: {account2}
Routing: {routing number}
Invoice: {invoice number}

Payment to {N3}
IBAN: {iban3}
Invoice: {invoice number}`,
    ],
  },
  'cheque-text': {
    untitled: true,
    texts: [
      `
{N}
{street}
{town}, {state} {zip}                                   1183
                                        Date {D}
PAY TO THE ORDER OF  Mill Brook Garage
For invoice {invoice number}
{C}
Routing no. {routing number}   [Checking account no.|Account no.] {account}   Check no. 1183`,
      `
VOIDED CHECK ON FILE
[Employee|Payee]: {N}
Employee ID: {employee number}
Bank: {C}
Routing number: {routing number}
[Account number|Checking account number|Account no.]: {account}   Type: [Checking|Savings]
Phone: {phone}`,
    ],
  },
  'card-authorization': {
    untitled: true,
    texts: [
      `
CREDIT CARD AUTHORIZATION FORM
[Cardholder name|Name on card]: {N}
[Card number|Credit card number|Card #]: {card}
Expires: 08/27   CVV: 412
Billing address: {street}, {town}, {state} {zip}
Order number: {order number}
Phone: {phone}
I authorize the charge. {N}`,
      `
Guest folio
Guest: {NL}
Confirmation: {case number}
[Payment|Method of payment]: {B} {card}
License plate: {plate or permit}
Loyalty number: {customer number}`,
      `
Autorización de pago
[Titular de la tarjeta|Nombre del titular]: {N}
[Número de tarjeta|Tarjeta de crédito|Número de la tarjeta]: {card}
Factura: {invoice number}
Teléfono: {phone}`,
      `
Autorização de débito
[Titular do cartão|Nome do titular]: {N}
[Número do cartão|Cartão de crédito]: {card}
Fatura: {invoice number}
Telefone: {phone}`,
      `
Autorisation de paiement
[Titulaire de la carte|Nom du titulaire]: {N}
[Numéro de carte|Carte de crédit]: {card}
Facture: {invoice number}
Téléphone: {phone}`,
    ],
  },
  'direct-deposit': {
    untitled: true,
    texts: [
      `
DIRECT DEPOSIT ENROLLMENT
Employee name: {N}
Employee ID: {employee number}
[SSN|Social Security number]: {ssn}
Bank name: {C}
Routing/transit number: {routing number}
[Account number|Bank account number|Checking account #]: {account}
Work phone: {phone}`,
      `
I, {N} (employee number {employee number}), authorize my employer to deposit my pay to [checking account|savings account] {account} at {C}, routing number {routing number}. My Social Security number is {ssn}. Extension: {phone}. Form version {version}.`,
    ],
  },
});
