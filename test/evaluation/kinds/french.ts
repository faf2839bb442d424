import { type Language, lines } from './writing.ts';

const named: Language['named'] = {
  any: lines(`
Le {L} de {N} est {V}.
Le {L} de {N} est le {V}.
{N} a donné {V} comme {L}.
{N}, dont le {L} est {V}, a signé le formulaire le {D}.
Nous avons au dossier le {L} de {N} : {V}.
{N} ({L} : {V}) a demandé la fermeture du dossier.
Je m'appelle {N} et mon {L} est {V}.
{N} s'est présenté au bureau le {D}. Le {L} est {V}.
J'ai parlé avec {N} au téléphone ; son {L} est {V}.
Le {D}, {N} a confirmé le {L} {V}.`),
  ssn: lines(`
{N}, numéro de sécurité sociale {V}, a demandé des prestations.
{N} (SSN {V}) a commencé le {D}.
Le numéro de sécurité sociale {V} appartient à {N}.
Nous avons vérifié {N} par le numéro de sécurité sociale {V}.
{N}, titulaire du numéro de sécurité sociale {V}, est le père de l'enfant.
La sécurité sociale de {N}, n° {V}, figure sur la paie.`),
  license: lines(`
{N} a le permis de conduire {V} du {S}.
Le conducteur était {N}, permis de conduire ({S}) numéro {V}.
{N} a montré son permis de conduire du {S}, numéro {V}.
Le permis de conduire {V} est au nom de {N}.
{N} (permis de conduire n° {V}, {S}) a loué la camionnette.`),
  'state-id': lines(`
{N} a montré la carte d'identité du Massachusetts (Massachusetts ID) numéro {V}.
{N} ne conduit pas ; son state ID est {V}.
Le Massachusetts ID {V} est celui de {N}.
{N} s'est identifié avec la carte d'identité de l'État numéro {V}.`),
  card: lines(`
{N} a payé avec la carte {B} {V}.
La carte de crédit {V} est au nom de {N}.
{N} conteste deux débits sur la carte de crédit {V}.
Nous avons remboursé {N} sur la carte {B} {V}.
{N} a déclaré le vol de sa carte bancaire {V}.`),
  account: lines(`
{N} a le compte courant {V} chez {C}.
Le dépôt direct de {N} va au compte chèques numéro {V}.
Le compte d'épargne {V} chez {C} est au nom de {N}.
{N} a ouvert le compte bancaire {V} le {D}.
Veuillez virer l'argent à {N}, compte bancaire {V}, {C}.`),
  iban: lines(`
Veuillez virer la somme à {N}, IBAN {V}.
{N} reçoit sa pension sur le compte IBAN {V}.
Le bénéficiaire est {N}, IBAN : {V}.
L'IBAN de {N} est {V}.`),
};

const yours: Language['yours'] = {
  any: lines(`
Selon nos dossiers, votre {L} est {V}.
Veuillez confirmer que votre {L} est {V}.
Si {V} n'est pas votre {L}, appelez-nous.
Nous avons votre {L} au dossier : {V}.
Votre {L}, {V}, a été inscrit le {D}.
Le {D}, vous nous avez donné {V} comme {L}.
Le {L} que nous avons pour vous est {V}.
Votre {L} ({V}) a servi à vérifier votre identité.`),
  ssn: lines(`
Vos prestations sont déclarées sous le numéro de sécurité sociale {V}.
Il nous faut une copie de la carte de sécurité sociale {V}.
Votre numéro de sécurité sociale, {V}, était dans le fichier perdu.
Le formulaire porte votre numéro de sécurité sociale ({V}).`),
  license: lines(`
Votre permis de conduire du {S}, numéro {V}, expire le {D}.
Nous gardons une copie de votre permis de conduire {V}.
Votre permis de conduire ({S} {V}) a été vérifié.
Renouvelez le permis de conduire {V} avant de conduire.`),
  'state-id': lines(`
Votre Massachusetts ID, numéro {V}, expire bientôt.
Nous gardons une copie de votre state ID numéro {V}.`),
  card: lines(`
Votre carte {B} {V} a été débitée le {D}.
Le remboursement va sur votre carte de crédit {V}.
Votre carte de crédit {V} expire bientôt.
Votre carte de débit {V} a été annulée.`),
  account: lines(`
Le remboursement va à votre compte chèques {V}.
Votre compte d'épargne {V} chez {C} recevra le dépôt.
Votre dépôt direct va au compte bancaire {V}.
Nous n'avons pas pu débiter votre compte bancaire {V}.`),
  iban: lines(`
La somme sera virée à votre IBAN {V}.
Votre IBAN est {V}.`),
};

/** Sentences in French. */
export const FRENCH: Language = {
  months: lines(
    'janvier\nfévrier\nmars\navril\nmai\njuin\njuillet\naoût\nseptembre\noctobre\nnovembre\ndécembre',
  ),
  dated: '{d} {m} {y}',
  titles: ['M.', 'Mme', 'Mlle', 'Dr', 'Me', 'Madame', 'Monsieur'],
  labels: {
    ssn: [
      'numéro de sécurité sociale',
      'numéro de Sécurité sociale',
      "numéro d'assurance sociale (SSN)",
      'SSN',
    ],
    license: [
      'numéro de permis de conduire',
      'numéro du permis de conduire',
      'numéro de permis de conduire ({S})',
    ],
    'state-id': ['numéro de Massachusetts ID', "numéro de carte d'identité de l'État (state ID)"],
    card: ['numéro de carte de crédit', 'numéro de carte', 'numéro de carte bancaire'],
    account: ['numéro de compte bancaire', 'numéro de compte chèques', "numéro de compte d'épargne"],
    iban: ['code IBAN', 'numéro IBAN'],
  },
  named,
  yours,
  theirs: lines(`
Le {L} est {V}.
Le {L} au dossier est {V}.
{L} : {V}.
Le {L} inscrit sur le formulaire est {V}.
On a noté le {L}, {V}.
La copie montre {V} comme {L}.`),
  negatives: lines(`
order number|Le numéro de commande de {N} est {X}.
tracking number|Le numéro de suivi {X} est pour {N}.
phone|Le téléphone de {N} est le {X}.
phone|Appelez {N} au {X}.
employee number|Le numéro d'employé de {N} est {X}.
case number|{N} a ouvert la réclamation numéro {X}.
customer number|{N} est le client numéro {X}.
passport|{N} voyage avec le passeport {X}.
masked card|{N} a payé avec la carte {X}.
masked SSN|Nous avons vérifié {N} (sécurité sociale {X}).
invoice number|La facture {X} a été envoyée à {N}.
medical record number|Le numéro de dossier médical de {N} est {X}.
EIN|L'EIN de l'entreprise est {X}.
invoice number|Veuillez citer la facture numéro {X}.
tracking number|Le numéro de suivi est {X}.
phone|Pour toute question, appelez le {X}.
part number|Le numéro de pièce est {X}.
routing number|Le numéro de routage de la banque est {X}.
case number|Le numéro de dossier est {X}.
order number|Le numéro de commande est {X}.
ZIP+4|Notre code postal est {X}.`),
  fillers: lines(`
Merci de votre patience.
Le reste du dossier est complet.
Rien d'autre n'a été changé.
Il y a une copie dans le classeur.
Dites-nous si quelque chose ne va pas.
L'affaire est toujours ouverte.
Nous rappellerons la semaine prochaine.
Le formulaire a été classé.`),
};
