import { type Language, lines } from './writing.ts';

const named: Language['named'] = {
  any: lines(`
O {L} de {N} é {V}.
O {L} de {N} é o {V}.
{N} informou {V} como {L}.
{N}, cujo {L} é {V}, assinou o formulário em {D}.
Temos no processo o {L} de {N}: {V}.
{N} ({L}: {V}) pediu o encerramento do processo.
Chamo-me {N} e o meu {L} é {V}.
{N} veio ao escritório em {D}. O {L} é {V}.
Falei com {N} por telefone; o {L} é {V}.
Em {D} {N} confirmou o {L} {V}.`),
  ssn: lines(`
{N}, com o Social Security {V}, pediu o benefício.
{N} (SSN {V}) começou a trabalhar em {D}.
O número de seguro social {V} pertence a {N}.
Verificámos {N} pelo número de segurança social {V}.
{N}, portador do seguro social {V}, é o pai do menor.
O seguro social de {N}, {V}, consta da folha de pagamento.`),
  license: lines(`
{N} tem a carteira de motorista {V} de {S}.
O condutor era {N}, carta de condução de {S} número {V}.
{N} mostrou a carteira de motorista de {S}, número {V}.
A carteira de motorista {V} está em nome de {N}.
{N} (carta de condução n.º {V}, {S}) alugou a carrinha.`),
  'state-id': lines(`
{N} mostrou a carteira de identidade de Massachusetts (Massachusetts ID) número {V}.
{N} não conduz; a identificação estadual é {V}.
O Massachusetts ID {V} é de {N}.
{N} identificou-se com o state ID {V}.`),
  card: lines(`
{N} pagou com o cartão {B} {V}.
O cartão de crédito {V} está em nome de {N}.
{N} não reconhece duas cobranças no cartão de crédito {V}.
Devolvemos o dinheiro a {N} no cartão {B} {V}.
{N} comunicou o roubo do cartão de débito {V}.`),
  account: lines(`
{N} tem a conta corrente {V} no {C}.
O depósito direto de {N} vai para a conta corrente número {V}.
A conta poupança {V} no {C} está em nome de {N}.
{N} abriu a conta bancária {V} em {D}.
Favor transferir o dinheiro para {N}, conta bancária {V}, {C}.`),
  iban: lines(`
Favor transferir a quantia para {N}, IBAN {V}.
{N} recebe a pensão na conta IBAN {V}.
O beneficiário é {N}, IBAN: {V}.
O IBAN de {N} é {V}.`),
};

const yours: Language['yours'] = {
  any: lines(`
Nos nossos registos, o seu {L} é {V}.
Confirme, por favor, que o seu {L} é {V}.
Se {V} não é o seu {L}, ligue para nós.
Temos o seu {L} no processo: {V}.
O seu {L}, {V}, foi registado em {D}.
Em {D} o senhor deu {V} como {L}.
O {L} que temos é {V}.
O seu {L} ({V}) serviu para verificar a identidade.`),
  ssn: lines(`
Os seus benefícios são declarados com o seguro social {V}.
Precisamos de cópia do cartão do Social Security {V}.
O seu seguro social, {V}, estava no ficheiro perdido.
O formulário tem o seu seguro social ({V}).`),
  license: lines(`
A sua carteira de motorista de {S}, número {V}, vence em {D}.
Guardamos cópia da sua carteira de motorista {V}.
A sua carta de condução ({S} {V}) foi verificada.
Renove a carta de condução {V} antes de conduzir.`),
  'state-id': lines(`
O seu Massachusetts ID, número {V}, vence em breve.
Guardamos cópia do seu state ID número {V}.`),
  card: lines(`
O seu cartão {B} {V} foi cobrado em {D}.
O reembolso vai para o seu cartão de crédito {V}.
O seu cartão de crédito {V} vence em breve.
O seu cartão de débito {V} foi cancelado.`),
  account: lines(`
O reembolso vai para a sua conta corrente {V}.
A sua conta poupança {V} no {C} receberá o depósito.
O seu depósito direto vai para a conta bancária {V}.
Não foi possível debitar a sua conta bancária {V}.`),
  iban: lines(`
A quantia será transferida para o seu IBAN {V}.
O seu IBAN é {V}.`),
};

/** Sentences in Portuguese, of Portugal and of Brazil. */
export const PORTUGUESE: Language = {
  months: lines(
    'janeiro\nfevereiro\nmarço\nabril\nmaio\njunho\njulho\nagosto\nsetembro\noutubro\nnovembro\ndezembro',
  ),
  dated: '{d} de {m} de {y}',
  titles: ['Sr.', 'Sra.', 'Dona', 'Dr.', 'Dra.', 'Exmo. Sr.'],
  labels: {
    ssn: ['número de seguro social', 'número de segurança social', 'número do Social Security', 'SSN'],
    license: [
      'número da carteira de motorista',
      'número da carta de condução',
      'número da carteira de motorista de {S}',
    ],
    'state-id': ['número do Massachusetts ID', 'número da identidade estadual (state ID)'],
    card: ['número do cartão de crédito', 'número do cartão', 'número do cartão de débito'],
    account: ['número da conta bancária', 'número da conta corrente', 'número da conta poupança'],
    iban: ['IBAN', 'código IBAN'],
  },
  named,
  yours,
  theirs: lines(`
O {L} é {V}.
O {L} no processo é {V}.
{L}: {V}.
O {L} que consta do formulário é {V}.
Anotou-se o {L}, {V}.
A cópia mostra {V} como {L}.`),
  negatives: lines(`
order number|O número do pedido de {N} é {X}.
tracking number|O código de rastreamento {X} é de {N}.
phone|O telefone de {N} é {X}.
phone|Ligue para {N}: {X}.
employee number|O número de funcionário de {N} é {X}.
case number|{N} abriu a reclamação número {X}.
customer number|{N} é o cliente número {X}.
passport|{N} viaja com o passaporte {X}.
masked card|{N} pagou com o cartão {X}.
masked SSN|Verificámos {N} (seguro social {X}).
invoice number|A fatura {X} foi enviada a {N}.
medical record number|O número de prontuário de {N} é {X}.
EIN|O EIN da empresa é {X}.
invoice number|Indique a fatura número {X}.
tracking number|O número de rastreio é {X}.
phone|Dúvidas? Ligue para {X}.
part number|O número da peça é {X}.
routing number|O routing number do banco é {X}.
case number|O número do processo é {X}.
order number|O número da encomenda é {X}.
ZIP+4|O nosso código postal é {X}.`),
  fillers: lines(`
Obrigado pela paciência.
O resto do processo está completo.
Nada mais foi alterado.
Há uma cópia na pasta.
Avise-nos se algo estiver errado.
O assunto continua em aberto.
Voltaremos a ligar na próxima semana.
O formulário foi arquivado.`),
};
