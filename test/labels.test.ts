import { describe, expect, it } from 'vitest';
import { isNoPersonLabel, isOthers, nameLabel, namesItsOwner, ownersIn } from '../src/combine/labels.ts';
import { peopleOf } from '../src/combine/row-people.ts';
import type { Row } from '../src/model.ts';

const lines = (table: string): string[] => table.trim().split(/\s*\n\s*/);

/** Headers as exports of payrolls, banks, insurers, schools and clinics write them. */
const FULL = lines(`
  Employee Name
  EE Name
  Name (Last, First)
  Last, First
  Last Name, First Name
  Last/First Name
  EMPLOYEE_NAME
  employeeName
  Full Legal Name
  Legal Name
  Preferred Full Name
  Worker
  Worker Name
  Associate Name
  Payee
  Payee Name
  Pay To
  Pay to the Order of
  Account Holder
  Account Holder Name
  Acct Holder
  Account Owner
  Name on Account
  Account Name
  Acct Name
  Cardholder
  Cardholder Name
  Card Holder
  Name on Card
  NameOnCard
  Borrower
  Borrower Name
  Co-Borrower Name
  Insured
  Insured Name
  Named Insured
  Policyholder
  Policy Holder Name
  Policy Owner
  Subscriber Name
  Member Name
  MBR_NM
  Patient
  Patient Name
  PatientName
  Pt Name
  PT_NAME
  Responsible Party
  Guarantor Name
  Emergency Contact Name
  Beneficiary Name
  Student
  Student Name
  Pupil Name
  Parent/Guardian Name
  Parent or Guardian
  Mother's Maiden Name
  Taxpayer Name
  Spouse Name
  Spouse's name
  spouse_name
  Client Name
  Client
  Customer Name
  CUST_NM
  custName
  Applicant Name
  Applicant
  Candidate Name
  Candidate
  Tenant Name
  Claimant
  Recipient Name
  Recipient's name
  Donor Name
  Owner Name
  Holder
  Contact Name
  Contact Person
  Dependent Name
  Driver Name
  Debtor Name
  Voter Name
  Nombre completo
  Nombre y apellidos
  Apellidos y Nombre
  Nombre del empleado
  Nombre del paciente
  Nombre del titular
  Empleado
  Titular de la cuenta
  Titular
  Nome completo
  Nome
  Nome do funcionário
  Nome do titular
  Nome do paciente
  Nome do aluno
  Nom et prénom
  Nom complet
  Nom du titulaire
  Nom de l'employé
  Nom du patient
  Non konplè
  Non anplwaye
  Non ak siyati
  Họ và tên
  Họ tên
  Tên nhân viên
  Tên khách hàng
  Chủ tài khoản
  CUSTNAME
  EMPNM
  PATNAME
  ACCTNAME
  Bank Account Holder
  Bank Account Holder Name
  Name on Bank Account
  User Full Name
  userFullName
  Nom / Prénom
  Prénom et nom
  Nom et prénoms
  Nombre y apellido del solicitante
  Name (as shown on your income tax return)
  Name as it appears on Social Security card
  Name 1
  Vehicle Owner
  Nombre(s)
  Tên
  Ten
  Card Name
  Payer Name
  Nome e sobrenome
  Account Title
  姓名
  客户姓名
  氏名
  성명
  ФИО
  Non moun nan
  nomEtPrenom
  cn
`);
const FIRST = lines(`
  First Name
  FIRST_NM
  FName
  fname
  Legal First Name
  Preferred First Name
  Given Name(s)
  Forename
  Emp First
  First
  emp_fname
  Patient First Name
  Student First
  Primer nombre
  Primeiro nome
  Prénom
  Prénom(s)
  Prénom usuel
  Prenon
  FNM
  fst_name
  Prenome
  Nombre de pila
  First Name M.I.
  Employee's first name and initial
  If joint return, spouse's first name and middle initial
  General FIRST
  Имя
`);
const LAST = lines(`
  Last Name
  LAST_NM
  LName
  Surname
  Family Name
  Legal Last Name
  Emp Last
  Last
  emp_lname
  Insured Last Name
  Apellidos
  Apellido paterno
  Primer apellido
  Sobrenome
  Último sobrenome
  Apelido
  Nom de famille
  Nom de naissance
  Siyati
  Họ
  LSTNM
  Nom d'usage
  Último nome
  Apellido materno
  Segundo apellido
  Họ và tên đệm
  General LASTNAME
  Фамилия
  姓
`);
const MIDDLE = lines(`
  Middle Name
  MI
  M.I.
  Middle Initial
  Middle
  Segundo nombre
  Inicial
  Tên đệm
`);
const NONE = lines(`
  File Name
  Filename
  Company Name
  Employer Name
  Employer
  Business Name
  Bank Name
  Bank
  Branch Name
  Plan Name
  Product Name
  School Name
  School
  Hospital
  Facility Name
  Street Name
  City
  Department Name
  User Name
  Username
  Login Name
  Host Name
  Display Name
  Job Title
  Pay Group
  Employee ID
  Employee Number
  Employee Status
  Employee Type
  Patient ID
  Patient Account Number
  Member ID
  Member Since
  Customer No
  Account Number
  Account Type
  Policy Number
  Group Name
  First Payment Date
  Last Payment
  Last Payment Date
  Last Updated
  Last Login
  Last 4
  Last Four SSN
  Last Visit
  Last Pay Date
  First Visit
  First Day Worked
  Hire Date
  Date of Birth
  Student ID
  Course Name
  Grade
  Drug Name
  Provider NPI
  Insurance Company
  Insurance Plan Name
  Payor
  Carrier
  Policy Type
  Owner ID
  Driver License
  Driver License Number
  Driver's License No
  Spouse SSN
  Dependent SSN
  Borrower SSN
  Applicant ID
  Contact Phone
  Contact Email
  Family Size
  Family Income
  Parent Company
  Child Support
  Child Care Amount
  Initial Deposit
  Initial Balance
  Holder Type
  Primary Language
  Second Address
  Tax Year
  Agent Code
  Agent ID
  Trust Name
  Nombre de la empresa
  Nombre del banco
  Número de cuenta
  Numéro de compte
  Nome da empresa
  Nome do banco
  Nom de la banque
  Nom d'utilisateur
  Nom du fichier
  Non konpayi
  Tên ngân hàng
  Tên công ty
  Số tài khoản
  Ngày sinh
  Sheet Name
  Table Name
  Event Name
  Project Name
  Form Name
  Claim Number
  Non-taxable
  Non-Exempt
  Name of School
  Name of Bank
  Medication Name
  Pharmacy Name
  Clinic Name
  Payee ID
  Payee Type
  Employee SSN
  Direct Deposit Bank
  Middle School
  Secondary Insurance
  Patient Balance
  Client ID
  Customer Since
  Staff Count
  Seller Fee
  Card Type
  Nickname
  Store Name
  Location Name
  Website Name
  Relation to Insured
  Relationship
  Parent Phone
  Business Owner ID
  Account Holder Type
  Merchant Name
  Job Name
  Pet Name
  Name Suffix
  Nom de l'entreprise
  Nom de l'école
  Nombre de usuario
  Nombre del producto
  Nome do arquivo
  Top Ten
  Ten Year Yield
  Non biznis
  Initial Payment
  Last Bill Amount
  First Due Date
  公司名字
  用户名
  cnt
  Relationship Name
  Domain Name
`);

describe('nameLabel', () => {
  it.each(FULL)('%s announces a whole name', label => expect(nameLabel(label)?.part).toBe('full'));
  it.each(FIRST)('%s announces a first name', label => expect(nameLabel(label)?.part).toBe('first'));
  it.each(LAST)('%s announces a family name', label => expect(nameLabel(label)?.part).toBe('last'));
  it.each(MIDDLE)('%s announces a middle name', label => expect(nameLabel(label)?.part).toBe('middle'));
  it.each(NONE)('%s announces no name', label => expect(nameLabel(label)).toBeNull());

  it('says the same again', () => {
    const once = nameLabel('Emp Full Name');
    for (let i = 0; i < 3_000; i++) nameLabel(`column ${i}`);
    expect(nameLabel('Emp Full Name')).toEqual(once);
  });

  it('announces nothing in a sentence', () => {
    expect(
      nameLabel('please write the name of each person who lives with you in this house or any other'),
    ).toBeNull();
  });
});

describe('owners', () => {
  it.each([
    ['spouse_ssn', ['spouse']],
    ["Spouse's Name", ['spouse']],
    ['Co-Borrower SSN', ['coborrower']],
    ['co_applicant_name', ['coapplicant']],
    ['Borrower SSN', ['borrower']],
    ['Date', []],
  ])('%s: %j', (label, owner) => {
    expect(ownersIn(label)).toEqual(owner);
  });

  it.each([
    ['Spouse Name', true],
    ['Manager', true],
    ['Prepared by', true],
    ['Employee Name', false],
    ['Borrower', false],
    ['Co-Borrower', true],
    ['Name', false],
  ])('%s is of somebody beside the record’s own person: %j', (label, others) => {
    expect(isOthers(ownersIn(label))).toBe(others);
  });
});

it.each([
  ['City', true],
  ['Employer', true],
  ['Employer Address', true],
  ['Bank Account Holder', false],
  ['Contact Name', false],
  ['Notes', false],
])('a name under %s is an accident: %j', (label, accident) => expect(isNoPersonLabel(label)).toBe(accident));

it.each([
  ['Company', true],
  ['Vendor Name', true],
  ['First Name', true],
  ['Amount', false],
  ['Non-taxable', false],
  ['Last Payment', false],
])('%s says whose the record is: %j', (label, told) => expect(namesItsOwner(label)).toBe(told));

describe('people of a row', () => {
  const people = (kind: 'row' | 'form', cells: readonly (readonly [string, string])[]): string[] =>
    peopleOf({
      kind,
      segments: cells.map(([label, text]) => ({ text, label, place: {} })),
    } as unknown as Row).map(({ name }) => name);

  it.each([
    [
      'of a wage statement',
      [
        ["Employee's first name and initial", 'Quabbo J'],
        ['Last name', 'Xylorand'],
      ],
      ['Quabbo J Xylorand'],
    ],
    [
      'and of their spouse',
      [
        ['Your first name and middle initial', 'Quabbo'],
        ['Last name', 'Xylorand'],
        ["Spouse's first name", 'Meboth'],
        ["Spouse's last name", 'Zylquor'],
      ],
      ['Quabbo Xylorand', 'Meboth Zylquor'],
    ],
    [
      'with quotes',
      [
        ['PrimerNombre', "'Quabbo'"],
        ['Apellidos', "'O''Xylorand'"],
      ],
      ["Quabbo O'Xylorand"],
    ],
    ['paid as a vendor', [['Vendor Name', 'Xylorand, Q.']], ['Xylorand, Q']],
    ['that is a company', [['Vendor Name', 'Mill Brook Electric Co']], []],
    ['in a label', [["Spouse's name Quabbo Xylorand", "Spouse's SSN 123-45-6789"]], ['Quabbo Xylorand']],
  ] as const)('%s', (_, cells, names) => {
    expect(people('form', cells)).toEqual(names);
  });
});
