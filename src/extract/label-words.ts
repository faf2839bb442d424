/**
 * Words that forms and column headers are made of, without accents and in lower case: English, Spanish, Portuguese,
 * French, Haitian Creole. A label holds at least one of these, or is made of these and the weak ones only.
 */
export const LABEL_WORDS: ReadonlySet<string> = new Set(
  `
name names fullname firstname lastname middlename surname forename fname lname mname first last middle initial maiden
given suffix alias aka social security ssn ss ssns social security soc sec tin itin ssan taxpayer ein fein dob birth birthdate
birthday born address addr addr1 addr2 street1 street2 apt zip zipcode postal postcode phone phones telephone tel
mobile cellphone fax email mail account accounts acct accountno acctno accountnumber acctnum acctnbr routing aba
transit rtn iban swift bic cvv cvc cvv2 expiration expiry expires exp license licence lic dl dln driver drivers
driverslicense identification identifier number numbers nbr num employee employees employer emp empl empid patient
member client customer cust applicant coapplicant borrower coborrower cosigner insured subscriber holder cardholder
accountholder guarantor spouse dependent dependents beneficiary contact guardian payee payer payor recipient remitter
participant claimant tenant landlord owner resident respondent donor volunteer student vendor contractor signature signed
gender sex age ethnicity marital occupation relationship salary wage wages hourly rate hire hired hiredate terminated
termination dept department position supervisor manager amount amt balance total subtotal description desc notes note
comments comment memo remarks passport visa medicare medicaid mrn diagnosis policy claim invoice nickname username
login password pin cardnumber pan ccnum ccnumber mother father emergency withholding exemptions allowances deposit
issued issuing effective purpose reference ref record
nombre nombres apellido apellidos seguro nacimiento direccion domicilio calle correo telefono cuenta tarjeta licencia
conducir numero empleado empleada paciente cliente sexo edad puesto salario firma vencimiento ruta titular conyuge
solicitante beneficiario estado ciudad codigo fecha identificacion cedula celular
nome nomes sobrenome apelido seguranca nascimento endereco morada telemovel telefone conta cartao carteira motorista
habilitacao conducao funcionario funcionaria empregado empregada cargo salario assinatura validade cidade cep titular
conjuge requerente
nom prenom prenoms securite sociale naissance adresse ville courriel compte carte permis conduire employe employee
poste salaire numero titulaire conjoint demandeur telephone
siyati prenon sekirite sosyal nimewo nesans adres telefon imel kont lisans pemi kondwi anplwaye pasyan vil eta
`
    .trim()
    .split(/\s+/),
);

/** Words that labels share with names of companies, places and plain values: they make no label beside other words. */
export const WEAK_LABEL_WORDS: ReadonlySet<string> = new Set(
  `
id ids no nos card cards credit debit bank banks branch state city town county country street date day month year type
kind code status title company organization organisation agency tax checking savings check cheque field value key info
information details data item line box form state start end begin since until time from via home work office cell
business personal primary secondary current previous other new permanent mailing physical billing shipping legal
issue class grade group plan loan mortgage payment pay payroll job full part m i mi dr race school quantity qty price
unit category role region location site room floor priority source provider program service services case file document documents suff sfx control used printed
shown employment family non konple banco banque moun nan antye order auth kredi setor sector depatman ruta data dat kat tipo valor banque bank date type valeur eta rue rua calle code pais pays
`
    .trim()
    .split(/\s+/),
);

/** Small words between the others. */
export const LINK_WORDS: ReadonlySet<string> = new Set(
  'of the a an and or for to in on at by as if any per your his her their our my s d l de da do das dos del la las el los le les du des y e et au en sou ak pou nan with not'.split(
    ' ',
  ),
);
