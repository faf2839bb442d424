import { type Language, lines } from './writing.ts';

const named: Language['named'] = {
  any: lines(`
{L} {N} se {V}.
{L} {N} an se {V}.
{N} bay {V} kòm {L}.
{N}, ki gen {L} {V}, te siyen fòm nan {D}.
Nou gen {L} {N} nan dosye a: {V}.
{N} ({L}: {V}) mande pou nou fèmen dosye a.
Mwen rele {N} epi {L} mwen se {V}.
{N} te vini nan biwo a {D}. {L} li se {V}.
Mwen pale ak {N} nan telefòn; {L} li se {V}.
{D} {N} te konfime {L} {V}.`),
  ssn: lines(`
{N}, ki gen nimewo Sekirite Sosyal {V}, te mande benefis.
{N} (SSN {V}) kòmanse travay {D}.
Nimewo Sekirite Sosyal {V} se pou {N}.
Nou verifye {N} ak nimewo sekirite sosyal {V}.
Sekirite sosyal {N} se {V}.`),
  license: lines(`
{N} gen lisans chofè {S} nimewo {V}.
Chofè a se {N}, lisans chofè {S} {V}.
{N} montre lisans chofè li, nimewo {V} ({S}).
Lisans chofè {V} a se pou {N}.
{N} (lisans chofè nimewo {V}, {S}) lwe kamyonèt la.`),
  'state-id': lines(`
{N} montre Massachusetts ID nimewo {V}.
{N} pa kondui; nimewo kat idantite eta a (state ID) se {V}.
Massachusetts ID {V} se pou {N}.`),
  card: lines(`
{N} peye ak kat {B} {V}.
Kat kredi {V} a sou non {N}.
{N} pa rekonèt de chaj sou kat kredi {V}.
Nou ranbouse {N} sou kat {B} {V}.
{N} di yo vòlè kat debi li, {V}.`),
  account: lines(`
{N} gen kont chèk {V} nan {C}.
Depo dirèk {N} ale nan kont labank nimewo {V}.
Kont epay {V} nan {C} sou non {N}.
{N} louvri kont bank {V} {D}.
Tanpri voye lajan an bay {N}, kont labank {V}, {C}.`),
  iban: lines(`
Tanpri voye lajan an bay {N}, IBAN {V}.
{N} resevwa pansyon li sou kont IBAN {V}.
IBAN {N} se {V}.`),
};

const yours: Language['yours'] = {
  any: lines(`
Dapre dosye nou, {L} ou se {V}.
Tanpri konfime {L} ou se {V}.
Si {V} pa {L} ou, rele nou.
Nou gen {L} ou nan dosye a: {V}.
{L} ou, {V}, te antre {D}.
{D} ou te ban nou {V} kòm {L} ou.
{L} nou genyen pou ou se {V}.
{L} ou ({V}) te sèvi pou verifye ki moun ou ye.`),
  ssn: lines(`
Benefis ou yo ale sou nimewo Sekirite Sosyal {V}.
Nou bezwen yon kopi kat Sekirite Sosyal {V}.
Nimewo sekirite sosyal ou, {V}, te nan dosye ki pèdi a.`),
  license: lines(`
Lisans chofè ou ({S}), nimewo {V}, ap ekspire {D}.
Nou kenbe yon kopi lisans chofè ou, {V}.
Nou verifye lisans chofè {V} ou a.`),
  'state-id': lines(`
Massachusetts ID ou, nimewo {V}, ap ekspire.
Nou kenbe yon kopi state ID ou, nimewo {V}.`),
  card: lines(`
Nou chaje kat {B} ou {V} {D}.
Ranbousman an ale sou kat kredi ou {V}.
Kat kredi ou {V} ap ekspire.
Kat debi ou {V} anile.`),
  account: lines(`
Ranbousman an ale sou kont chèk ou {V}.
Kont epay ou {V} nan {C} ap resevwa depo a.
Depo dirèk ou ale sou kont labank {V}.`),
  iban: lines(`
Nou pral voye lajan an sou IBAN ou {V}.
IBAN ou se {V}.`),
};

/** Sentences in Haitian Creole. */
export const CREOLE: Language = {
  months: lines('janvye\nfevriye\nmas\navril\nme\njen\njiyè\nout\nsektanm\noktòb\nnovanm\ndesanm'),
  dated: '{d} {m} {y}',
  titles: ['Mesye', 'Madan', 'Mme', 'M.', 'Doktè'],
  labels: {
    ssn: ['nimewo Sekirite Sosyal', 'nimewo sekirite sosyal', 'nimewo Social Security', 'SSN'],
    license: ['nimewo lisans chofè', 'nimewo lisans kondui', 'nimewo lisans chofè {S}'],
    'state-id': ['nimewo Massachusetts ID', 'nimewo kat idantite eta a (state ID)'],
    card: ['nimewo kat kredi', 'nimewo kat debi'],
    account: ['nimewo kont labank', 'nimewo kont bank', 'nimewo kont chèk', 'nimewo kont epay'],
    iban: ['IBAN', 'nimewo IBAN'],
  },
  named,
  yours,
  theirs: lines(`
{L} la se {V}.
{L} ki nan dosye a se {V}.
{L}: {V}.
{L} ki sou fòm nan se {V}.
Nou ekri {L} li, {V}.
Kopi a montre {V} kòm {L}.`),
  negatives: lines(`
order number|Nimewo kòmand {N} se {X}.
tracking number|Nimewo suivi {X} se pou {N}.
phone|Telefòn {N} se {X}.
phone|Rele {N} nan {X}.
employee number|Nimewo anplwaye {N} se {X}.
case number|{N} louvri reklamasyon nimewo {X}.
customer number|{N} se kliyan nimewo {X}.
passport|{N} vwayaje ak paspò {X}.
masked card|{N} peye ak kat {X}.
masked SSN|Nou verifye {N} (sekirite sosyal {X}).
invoice number|Fakti {X} te voye bay {N}.
medical record number|Nimewo dosye medikal {N} se {X}.
EIN|EIN konpayi a se {X}.
invoice number|Tanpri site fakti nimewo {X}.
tracking number|Nimewo suivi a se {X}.
phone|Si ou gen kesyon, rele {X}.
part number|Nimewo pyès la se {X}.
routing number|Routing number bank lan se {X}.
case number|Nimewo ka a se {X}.
order number|Nimewo kòmand lan se {X}.
ZIP+4|Kòd postal nou se {X}.`),
  fillers: lines(`
Mèsi pou pasyans ou.
Rès dosye a konplè.
Nou pa chanje anyen lòt.
Gen yon kopi nan katab la.
Fè nou konnen si gen yon erè.
Zafè a poko fini.
Nou pral rele ankò semèn pwochèn.
Fòm nan klase.`),
};
