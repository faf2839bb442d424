import { type Language, lines } from './writing.ts';

const named: Language['named'] = {
  any: lines(`
El {L} de {N} es {V}.
El {L} de {N} es el {V}.
{N} dio {V} como su {L}.
{N}, cuyo {L} es {V}, firmó el formulario el {D}.
Tenemos en el expediente el {L} de {N}: {V}.
{N} ({L}: {V}) pidió que se cerrara el expediente.
Me llamo {N} y mi {L} es {V}.
{N} vino a la oficina el {D}. El {L} es {V}.
Hablé con {N} por teléfono; su {L} es {V}.
El {D} {N} confirmó el {L} {V}.`),
  ssn: lines(`
{N}, con seguro social {V}, solicitó beneficios.
{N} (SSN {V}) empezó a trabajar el {D}.
El número de Seguro Social {V} pertenece a {N}.
Verificamos a {N} con el seguro social {V}.
{N}, portador del número de Seguro Social {V}, es el padre del menor.
El seguro social de {N}, {V}, aparece en la planilla.`),
  license: lines(`
{N} tiene la licencia de conducir {V} de {S}.
El conductor era {N}, licencia de conducir de {S} número {V}.
{N} mostró su licencia de manejar de {S}, número {V}.
La licencia de conducir {V} está a nombre de {N}.
{N} (licencia de conducir n.º {V}, {S}) alquiló el camión.`),
  'state-id': lines(`
{N} mostró la tarjeta de identificación de Massachusetts número {V}.
{N} no maneja; su identificación estatal es {V}.
La tarjeta de identificación estatal {V} es de {N}.
{N} se identificó con el Massachusetts ID {V}.`),
  card: lines(`
{N} pagó con la tarjeta {B} {V}.
La tarjeta de crédito {V} está a nombre de {N}.
{N} no reconoce dos cargos en la tarjeta de crédito {V}.
Devolvimos el dinero a {N} en la tarjeta {B} {V}.
{N} reportó el robo de su tarjeta de débito {V}.`),
  account: lines(`
{N} tiene la cuenta corriente {V} en {C}.
El depósito directo de {N} va a la cuenta de cheques número {V}.
La cuenta de ahorros {V} en {C} está a nombre de {N}.
{N} abrió la cuenta bancaria {V} el {D}.
Favor de transferir el dinero a {N}, cuenta bancaria {V}, {C}.`),
  iban: lines(`
Favor de transferir la suma a {N}, IBAN {V}.
{N} cobra la pensión en la cuenta IBAN {V}.
El beneficiario es {N}, IBAN: {V}.
El IBAN de {N} es {V}.`),
};

const yours: Language['yours'] = {
  any: lines(`
Según nuestros registros, su {L} es {V}.
Favor de confirmar que su {L} es {V}.
Si {V} no es su {L}, llámenos.
Tenemos su {L} en el expediente: {V}.
Su {L}, {V}, se anotó el {D}.
El {D} usted nos dio {V} como su {L}.
El {L} que tenemos de usted es {V}.
Su {L} ({V}) se usó para verificar su identidad.`),
  ssn: lines(`
Sus beneficios se reportan con el seguro social {V}.
Necesitamos copia de la tarjeta de Seguro Social {V}.
Su seguro social, {V}, estaba en el archivo perdido.
El formulario lleva su seguro social ({V}).`),
  license: lines(`
Su licencia de conducir de {S}, número {V}, vence el {D}.
Guardamos copia de su licencia de conducir {V}.
Su licencia de manejar ({S} {V}) fue revisada.
Renueve la licencia de conducir {V} antes de manejar.`),
  'state-id': lines(`
Su tarjeta de identificación de Massachusetts, número {V}, vence pronto.
Guardamos copia de su identificación estatal número {V}.`),
  card: lines(`
Se cobró a su tarjeta {B} {V} el {D}.
El reembolso va a su tarjeta de crédito {V}.
Su tarjeta de crédito {V} vence pronto.
Su tarjeta de débito {V} fue cancelada.`),
  account: lines(`
El reembolso va a su cuenta de cheques {V}.
Su cuenta de ahorros {V} en {C} recibirá el depósito.
Su depósito directo va a la cuenta bancaria {V}.
No pudimos debitar su cuenta corriente {V}.`),
  iban: lines(`
La suma se transfiere a su IBAN {V}.
Su IBAN es {V}.`),
};

/** Sentences in Spanish. */
export const SPANISH: Language = {
  months: lines(
    'enero\nfebrero\nmarzo\nabril\nmayo\njunio\njulio\nagosto\nseptiembre\noctubre\nnoviembre\ndiciembre',
  ),
  dated: '{d} de {m} de {y}',
  titles: ['Sr.', 'Sra.', 'Srta.', 'Dr.', 'Dra.', 'Lic.'],
  labels: {
    ssn: ['número de seguro social', 'número de Seguro Social', 'número del Seguro Social', 'SSN'],
    license: [
      'número de licencia de conducir',
      'número de licencia de manejar',
      'número de la licencia de conducir de {S}',
    ],
    'state-id': ['número de identificación estatal', 'número de tarjeta de identificación de Massachusetts'],
    card: ['número de tarjeta de crédito', 'número de tarjeta', 'número de la tarjeta de débito'],
    account: ['número de cuenta bancaria', 'número de cuenta corriente', 'número de cuenta de ahorros'],
    iban: ['IBAN', 'código IBAN'],
  },
  named,
  yours,
  theirs: lines(`
El {L} es {V}.
El {L} en el expediente es {V}.
{L}: {V}.
El {L} que aparece en el formulario es {V}.
Se anotó el {L}, {V}.
La copia muestra {V} como {L}.`),
  negatives: lines(`
order number|El número de pedido de {N} es {X}.
tracking number|El número de rastreo {X} es para {N}.
phone|El teléfono de {N} es {X}.
phone|Llame a {N} al {X}.
employee number|El número de empleado de {N} es {X}.
case number|{N} abrió el reclamo número {X}.
customer number|{N} es el cliente número {X}.
passport|{N} viaja con el pasaporte {X}.
masked card|{N} pagó con la tarjeta {X}.
masked SSN|Verificamos a {N} (seguro social {X}).
invoice number|La factura {X} se envió a {N}.
medical record number|El número de historia clínica de {N} es {X}.
EIN|El EIN de la empresa es {X}.
invoice number|Favor de citar la factura número {X}.
tracking number|El número de seguimiento es {X}.
phone|Para preguntas llame al {X}.
part number|El número de pieza es {X}.
routing number|El número de ruta del banco es {X}.
case number|El número de caso es {X}.
order number|El número de orden es {X}.
ZIP+4|Nuestro código postal es {X}.`),
  fillers: lines(`
Gracias por su paciencia.
El resto del expediente está completo.
No se cambió nada más.
Hay una copia en la carpeta.
Avísenos si algo está mal.
El asunto sigue abierto.
Volveremos a llamar la próxima semana.
El formulario fue archivado.`),
};
