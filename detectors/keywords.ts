/**
 * The words that name a number, in the languages of Massachusetts, as one table.
 *
 * Phrases are regular expressions over lower-case text without accents; a space in them stands for at most
 * one of `_`, `-`, `.` and one space or line break, so that `soc_sec_no`, `Soc. Sec. No.` and `socSecNo` are one phrase. Of two phrases that start
 * at the same place the one further up wins, so that `license plate` is no license.
 *
 * Sources: Purview Keyword_ssn, Keyword_us_drivers_license, Keyword_cc_name and bank account entity definitions; Amazon
 * Macie keyword lists (English, Spanish, Portuguese, French); our own field names.
 */

/** What a cue names. `other` is a number that is no element, `person number` one
 * that an employer or school gives (some gave the SSN); `last four` is a part of one. */
export type CueKind =
  | 'ssn'
  | 'tax'
  | 'license'
  | 'id-card'
  | 'card'
  | 'account'
  | 'other account'
  | 'routing'
  | 'iban'
  | 'last four'
  | 'person number'
  | 'other';

/** A group of phrases with one meaning; `strong` phrases name their element and nothing else. */
export interface CueFamily {
  readonly kind: CueKind;
  readonly strong: boolean;
  /** The word shown in evidence. */
  readonly shown: string;
  readonly phrases: readonly string[];
}

const NUMBER = '(?: ?(?:numbers?|num|nbr|no|nr|#|id))?';
/**
 * `ac` is an ending of files (`configure.ac`) and, like `acc`, stands in hexadecimal digits; `act` is one of a bank only
 * behind a bank's word, since laws and verbs are acts.
 */
const PLAIN_ACCOUNT =
  '(?:accounts?|accts?|(?<![\\da-f]\\d)acc|a/c|(?<![\\da-f]\\d|\\.)ac(?= ?(?:numbers?|num|nbr|no|#|:)))';
const ACCOUNT = `(?:${PLAIN_ACCOUNT}|acts?(?= ?(?:numbers?|num|nbr|no|#|:)))`;
/** How an "account ID" is shown: a key of some system as often as a number at a bank. */
export const ACCOUNT_ID = 'account ID';
const LICENSE = '(?:licen[cs]es?|lics?)';
const DRIVER = "driver(?: ?['’`´]? ?s|s['’`´])?";

/** The table; the order is the order of precedence. */
export const CUE_FAMILIES: readonly CueFamily[] = [
  {
    kind: 'last four',
    strong: true,
    shown: 'last four',
    phrases: [
      'last ?(?:4|four)',
      '4 ?digits?',
      'ending(?: in| with)?',
      'ends (?:in|with)',
      'masked',
      'redacted',
      'truncated',
    ],
  },
  {
    kind: 'other account',
    strong: false,
    shown: 'account',
    phrases: [
      `(?:customer|utility|patient|client|vendor|member|user|water|sewer|gas|electric|energy|power|cable|internet|wireless|subscriber|billing|toll|e ?z ?pass|frequent flyer|loyalty|rewards|library|student|e ?mail|twitter|github|aws|azure|cloud|guest|hospital|medical|ledger|gl|g/l|general ledger|expense|cost|tax|parcel|property tax|insurance|phone|telephone|cell|tenant|parking|subscription|service) ${ACCOUNT}${NUMBER}`,
      `(?:chart of|cost|administrator|admin|root|management|resource owner|owner|organization|iam) ${ACCOUNT}${NUMBER}`,
    ],
  },
  {
    kind: 'person number',
    strong: true,
    shown: 'person number',
    phrases: [
      '(?:employee|emp|staff|student|member|school|work|badge|patient|client|customer|cust|applicant|participant|subscriber|user|person|record|payroll|faculty) ?(?:id|identification|numbers?|num|no|nbr|#)(?: card)?(?: ?(?:number|num|no|nbr|#))?',
    ],
  },
  {
    kind: 'other',
    strong: true,
    shown: 'other',
    phrases: [
      'licen[cs]e (?:key|plate|code|file|server|tag|fee|type|class|date|exp(?:iration|iry|ires)?|state|status|agreement)s?',
      `(?:software|product|windows|office|medical|dental|rn|lpn|nurs(?:e|ing)|pharmacy|pharmacist|physician|professional|teach(?:er|ing)|educator|contractor|construction|builders?|liquor|alcohol|business|trade|broker|real estate|insurance|marriage|dog|fishing|hunting|firearms?|gun|electrician|plumb(?:er|ing)|cosmetology|radio|pilot|csl|hic|state board|bar|cpa|notary|food|vendor|day ?care|facility|mit|gpl|apache|bsd|seat|volume|site|user|attorney|engineer|veterinary|psychologist|social work(?:er)?) ${LICENSE}${NUMBER}(?: key)?`,
      `(?:drivers?|dl|licen[cs]e|account|acct|card) (?:issue|issued|iss|exp|expiration|expiry|expires?|open(?:ed)?|close[d]?|class|type|status|name|state|title|balance|count|holder|owner|manager|rep|executive|verified|flag)`,
      '(?:insurance|health|medicare|medicaid|masshealth|military|voter|library|gym|photo copy) (?:id|identification)(?: card)?(?: ?(?:number|num|no|nbr|#))?',
      '(?:report|gift|library|green|time|business|index|punch|sim|sd|graphics|video|network|sound|memory|post|greeting|score|insurance|health|medicare|medicaid|ebt|loyalty|rewards|membership|member) cards?(?: ?(?:number|num|no|#))?',
      '(?:card|security|verification) (?:verification )?(?:code|value)',
      'cvv2?',
      'cvc2?',
      'cid',
      '(?:building|construction|work|parking|gun|firearms?|burn|residence|zoning|plumbing|electrical) permit(?: ?(?:number|no|#))?',
      '(?:parent|child|sub|root) account',
      'account (?:executive|manager|rep)',
      'sin',
      'social insurance(?: (?:number|no))?',
    ],
  },
  {
    kind: 'ssn',
    strong: true,
    shown: 'SSN',
    phrases: [
      'ssns?(?: ?(?:numbers?|num|no|nbr|#))?',
      's\\.? ?s\\.? ?n\\.?',
      's\\.s\\.? ?(?:#|no|num|nbr|number)',
      '(?:emp|ee|app|pat|stu|cust|mbr|dep)ssn(?: ?(?:num|no|nbr))?',
      'ss ?(?:#|no|num|nbr|number)',
      'ss ?:',
      'ssnum',
      'ssa (?:number|no)',
      'ss card',
    ],
  },
  {
    kind: 'ssn',
    strong: true,
    shown: 'Social Security',
    phrases: [
      'soc(?:ial)? sec(?:urity|\\.)?(?: ?(?:number|num|no|nbr|card|#|account number))?',
      'social (?:number|num|no|nbr|#)',
      '(?:numero |n ?[.º°o] ?)?(?:de |do |da )?(?:seguro|segur(?:idad|idade|anca)) social',
      'nss',
      'numero de (?:la )?(?:securite|assurance) sociale',
      '(?:securite|assurance) sociale',
      '(?:nimewo )?sekirite sosyal',
      '(?:so )?an sinh xa hoi',
      '社会安全(?:号码?|卡号)?',
      '社會安全(?:號碼?|卡號)?',
      '社安[号號]码?',
      'socials?(?= ?(?:[:=#)]|is )|$)',
      'ss(?= ?[=/]|$)',
      "recipient ?['’]?s? (?:tin|identification (?:number|no))",
      "payee ?['’]?s? tin",
    ],
  },
  {
    kind: 'tax',
    strong: false,
    shown: 'taxpayer number',
    phrases: [
      'tins?',
      'tax ?payer ?(?:id|identification|ident|number|no)(?: ?(?:number|no|num|#))?',
      'tax (?:id|identification|ident)(?: ?(?:number|no|num|#))?',
      'taxid',
      'nas(?= ?[:=#/]|$)',
    ],
  },
  {
    kind: 'routing',
    strong: true,
    shown: 'routing number',
    phrases: [
      `(?:bank |aba |ach |wire )?routing(?: transit)?${NUMBER}`,
      'r/?t(?:n| (?:number|no|#))',
      `aba${NUMBER}`,
      '(?:bank )?transit(?: (?:number|no|#))?',
      'sort code',
      'swift(?: code)?',
      'bic',
      'bank code',
      'numero de ruta',
      'numero de rota',
      'numero de transito',
      'rutin',
    ],
  },
  {
    kind: 'iban',
    strong: true,
    shown: 'IBAN',
    phrases: ['iban(?: ?(?:number|no|#))?', 'international bank account(?: number)?'],
  },
  {
    kind: 'account',
    strong: true,
    shown: 'bank account',
    phrases: [
      `(?:bank(?:ing)?|checking|chequing|chk|chkg|savings?|sav|svgs|deposit|dda|direct deposit|dir dep|dd|ach|wire|money market|beneficiary|beneficiary['’]?s|share draft|payroll|credit union|cu|debit|escrow|trust|nostro|transfer to|refund)(?: (?:bank|checking|chequing|savings?|deposit))? ${ACCOUNT}${NUMBER}`,
      `${PLAIN_ACCOUNT}${NUMBER} ?[(/-] ?(?:checking|savings|chequing|bank|dda|deposit)\\)?`,
      `current ${ACCOUNT} ?(?:numbers?|num|nbr|no|#)`,
      '(?:checking|chequing|savings) ?(?:#|no|number)',
      'dda ?(?:#|no|number)',
      '(?:cdtr|dbtr) ?acct(?: ?id)?',
      'bank ?(?:#|ac|a/c)',
      `(?:numero de (?:la |su )?)?cuenta (?:bancaria|corriente|de ahorros?|de cheques)`,
      '(?:numero da )?conta (?:bancaria|corrente|poupanca)',
      "(?:numero (?:de |du ))?compte (?:bancaire|courant|cheques?|d['’]? ?epargne)",
      '(?:nimewo )?kont (?:labank|bank|an? bank|kouran|epay|chek)',
      'so tai khoan ngan hang',
      'tai khoan ngan hang',
      '银行[账帐][号户]',
      '銀行[帳賬][號戶]',
    ],
  },
  {
    kind: 'account',
    strong: true,
    shown: 'brokerage account',
    phrases: [
      `(?:brokerage|investment|investor|ira|roth|roth ira|rollover ira|401 ?\\(? ?k ?\\)?|403 ?\\(? ?b ?\\)?|529|retirement|pension|mutual fund|custodial|trading|annuity|hsa|fsa|securities|portfolio|credit line)(?: plan)? ${ACCOUNT}${NUMBER}`,
      '(?:brokerage|ira|roth|401 ?\\(? ?k ?\\)?|403 ?\\(? ?b ?\\)?|529|annuity) ?(?:#|no|num|number)',
    ],
  },
  {
    kind: 'account',
    strong: false,
    shown: 'loan',
    phrases: [
      `(?:loan|mortgage|heloc|line of credit|lien|note)(?: loan)?(?: ${ACCOUNT})? ?(?:numbers?|num|no|nbr|#|id)`,
      `(?:loan|mortgage|heloc|line of credit) ${ACCOUNT}`,
    ],
  },
  {
    kind: 'license',
    strong: true,
    shown: "driver's license",
    phrases: [
      `${DRIVER} ?${LICENSE}${NUMBER}`,
      `${DRIVER} permit${NUMBER}`,
      `driving (?:licen[cs]e|permit)${NUMBER}`,
      `learner['’]?s? permit${NUMBER}`,
      `operator['’]?s? ?${LICENSE}${NUMBER}`,
      `(?:rmv|dmv|bmv) (?:licen[cs]e|lic|number|no|#)${NUMBER}`,
      `cdls?${NUMBER}`,
      `dln(?: ?#)?`,
      'oln(?: ?#)?',
      'd\\.? ?l\\.? ?(?:#|no|num|nbr|number|id)',
      '(?<!\\._)d\\.?l\\.?(?= ?[:#]|$)',
      '(?:ma|mass|ny|nh|ri|ct|vt|me|nj|pa|fl|ca|tx) dl',
      'dlno',
      'dlnum',
      'dlnumber',
      'carta de conducao',
      'cartas? de motorista',
      'carteira (?:nacional )?de (?:habilitacao|motorista)',
      '(?:numero d[ae] )?licenca de (?:conducao|motorista|conduzir)',
      'cnh',
      '(?:numero de (?:la |su )?)?licencia (?:de |para )?(?:conducir|manejo|manejar|conductor)',
      'permiso de conducir',
      'permis (?:de )?conduire',
      'lisans (?:pou )?(?:chofe|kondi|kondwi)',
      'pemi (?:kondi|kondwi)',
      '(?:so )?bang lai(?: xe)?',
      'giay phep lai xe',
      '驾照',
      '驾驶执照',
      '駕照',
      '駕駛執照',
      '驾驶证',
    ],
  },
  {
    kind: 'id-card',
    strong: true,
    shown: 'ID card',
    phrases: [
      `(?:non ?driver['’]?s?|state|state ?issued|mass(?:achusetts)?|rmv|dmv|real|government ?issued|government|photo|liquor|ma) (?:photo |issued )?(?:ids?|i\\.d\\.?|identification)(?: ?cards?)?${NUMBER}`,
      `(?:id|i\\.d\\.?|identification|identity) ?cards?${NUMBER}`,
      `(?:state|state ?issued|mass) identification${NUMBER}`,
      'tarjeta de (?:identificacion|identidad)',
      'identificacion (?:estatal|del estado)',
      '(?:carteira|cartao|bilhete) de identi(?:dade|ficacao)',
      "carte d['’]? ?identi(?:te|fication)",
      'kat (?:idantite|idantifikasyon)',
      'the can cuoc',
      '身份证(?:号码?)?',
      '身份證(?:號碼?)?',
    ],
  },
  {
    kind: 'card',
    strong: true,
    shown: 'card number',
    phrases: [
      `(?:credit|debit|bank|banking|atm|check|charge|corporate|purchasing|procurement|p|payment|prepaid|visa|cr|cred) ?cards?${NUMBER}`,
      `cards? ?(?:account )?(?:numbers?|num|no|nbr|#)`,
      'card on file',
      'cardno',
      `cc ?(?:#|num|no|nbr|number)`,
      'ccn',
      'ccnum',
      `(?:primary|payment) account number`,
      'pan(?: ?#)?',
      'master ?card',
      'amex',
      'american express',
      'discover(?: card)?(?=[^a-z]|$)',
      'diners(?: club)?',
      'jcb',
      'union ?pay',
      'maestro',
      'visa',
      'dankort',
      '(?:numero de (?:la |su )?)?tarjeta(?: de)? (?:credito|debito)',
      'numero de (?:la |su )?tarjeta',
      '(?:numero do )?cartao(?: de)? (?:credito|debito)',
      'numero do cartao',
      '(?:numero de )?carte (?:de credit|bancaire|bleue|de debit)',
      'kat (?:kredi|debi)',
      'the tin dung',
      '信用卡(?:号码?|號碼?)?',
      '银联',
    ],
  },
  {
    kind: 'other',
    strong: true,
    shown: 'other',
    phrases: [
      `f?eins?${NUMBER}`,
      `(?:employer|payer|federal)['’]?s?(?: state)?(?: tax)? (?:id|identification)${NUMBER}`,
      `[ip]?a?tins?${NUMBER}`,
      'itins?',
      'tax year',
      `(?:tele)?phones?${NUMBER}`,
      `tel(?:ephone)?${NUMBER}`,
      `mobile${NUMBER}`,
      `cell(?:ular)?(?: phone)?${NUMBER}`,
      `fax${NUMBER}`,
      `pager${NUMBER}`,
      'telefone',
      'telefono',
      'celular',
      'call',
      'whatsapp',
      `zip(?: ?code)?(?: ?\\+ ?4)?`,
      'postal(?: code)?',
      'post ?code',
      `invoices?${NUMBER}`,
      `inv ?(?:#|no|number)`,
      `orders?${NUMBER}`,
      `p\\.?o\\.? ?(?:#|no|number|box)`,
      'po',
      `purchase order${NUMBER}`,
      `tracking${NUMBER}`,
      'fedex',
      'ups',
      'usps',
      `sku${NUMBER}`,
      `upc${NUMBER}`,
      'ean',
      'gtin',
      `isbn(?: ?1[03])?`,
      'issn',
      `part${NUMBER}`,
      `(?:case|docket|ticket|incident|claim|policy|group|certificate)${NUMBER}`,
      `mrn${NUMBER}`,
      'emrn?',
      `medical record${NUMBER}`,
      `(?:patient|chart|encounter|visit)${NUMBER}`,
      `npi${NUMBER}`,
      `dea${NUMBER}`,
      `passports?${NUMBER}`,
      'travel document',
      'pasaporte',
      'passaporte',
      'passeport',
      `(?:employee|emp|employees|staff|badge|student|member|subscriber|customer|cust|client|vendor|supplier|user|account holder|person|contact|record|row|entry|applicant|participant|agent|donor|parent|guest|tenant|lead|case|device|session|message|thread|process|request|trace|span|asset|location|site|store|terminal|merchant|branch|course|class|file|document|doc|form|contract|project|job|task|event|transaction|txn|trans|payment|confirmation|conf|reference|ref|authorization|auth|approval|check|cheque|receipt|serial|model|lot|batch|item|product|catalog|article|report|control|sequence|seq|meter|parcel|permit|registration|reg|plate|bag|seat|flight|reservation|booking|loan officer|nmls|uscis|alien|i ?94|visa control|medicare|medicaid|masshealth|mbi|hic|hicn|duns|cage|naics|sic|cusip|isin|lei|edition|page|room|box|unit|suite|apt|ext|extension|pid|uid|gid|uuid|guid|hash|key|token|nonce|port|version|build|revision|commit) ?(?:id|ids|identifier|number|numbers|num|no|nbr|#|code)`,
      'medicare',
      'mbi',
      'hicn?',
      'uscis',
      'duns',
      'cusip',
      'isin',
      'imei',
      'meid',
      'iccid',
      'vin',
      'serial',
      's/n',
      'uuid',
      'guid',
      'hash',
      'token',
      'epoch',
      'timestamp',
      'unix time',
      '(?:reference|ref|confirmation|transaction|txn|receipt|authorization|cheque|check)',
      'dates?',
      'dob',
      'd\\.o\\.b\\.?',
      '(?:birth ?date|date of birth|birthday|born|hire date|hired|fecha|data de nascimento)',
      '(?:amount|amt|total|subtotal|balance|bal|price|salary|wages?|income|gross|net|paid|cost|revenue|budget|qty|quantity|count|population|votes|bytes|size|length|hours|sales|tax withheld|withheld|deposited)',
      'exp(?:iration|iry|ires)?(?: date)?',
      'pin',
      'passcode',
      'password',
      'ip(?: address)?',
      'mac(?: address)?',
      'latitude|longitude|lat|lon|lng',
      'url',
      'ext',
      'fips',
      'version',
      'build',
      'rx',
      'prescription',
      'permit',
      'ein',
      '(?:policy|claim|case|docket|ticket|certificate|bates|barcode|isrc|doi|pmid|bug|issue|pr|cve)',
      'license plate',
      '(?:file|document|instrument|registration|parcel|deed|book|page) ?(?:number|no|#)?(?= ?[:=#])',
      '(?:record|row|line|index|seq|code|key)(?= ?[:=#]|$)',
    ],
  },
  {
    kind: 'account',
    strong: false,
    shown: ACCOUNT_ID,
    phrases: [`${PLAIN_ACCOUNT} ?ids?`],
  },
  {
    kind: 'account',
    strong: false,
    shown: 'account number',
    phrases: [
      `${PLAIN_ACCOUNT}${NUMBER}`,
      'acctnbr',
      'checking(?! (?:for|the|if|whether|that|of|in|on|to|and|is|are|a|an|every|all|with|against|it|this)\\b)',
      'chequing',
      'savings',
      'dda',
      'direct deposit',
      'numero de (?:la |su )?cuenta',
      'cuenta',
      'numero da conta',
      'conta',
      'numero (?:de |du )compte',
      'compte',
      'nimewo kont',
      'kont',
      'so tai khoan',
      '[账帐賬帳][号户號戶]',
    ],
  },
  {
    kind: 'license',
    strong: false,
    shown: 'DL',
    phrases: ['d\\.?l\\.?'],
  },
  {
    kind: 'license',
    strong: false,
    shown: 'license',
    phrases: [
      `${LICENSE}${NUMBER}`,
      `permit${NUMBER}`,
      'numero de licen[cs]i?a',
      'licencias?',
      'licencas?',
      'lisans',
      'registry of motor vehicles',
      'rmv',
    ],
  },
  {
    kind: 'card',
    strong: false,
    shown: 'card',
    phrases: [
      'cards?',
      'card ?holder',
      'credit',
      'debit',
      'payment',
      '(?<![\\da-f]\\d|[a-z]\\.)cc',
      'mc',
      'tarjeta',
      'cartao',
      'carte',
      'cardmember',
    ],
  },
  {
    kind: 'id-card',
    strong: false,
    shown: 'ID',
    phrases: [
      'ids?(?: ?(?:numbers?|num|no|nbr|#))?',
      'i\\.d\\.?(?: ?(?:number|no|#))?',
      'identification(?: ?(?:number|no|#))?',
      'identificacion',
      'identidade',
    ],
  },
];

/** Words of computing services, near which a plain "account" is one of theirs. */
export const CLOUD_WORDS =
  /(?<![a-z])(?:aws|arn:aws|amazonaws|iam|ec2|azure|gcp|kubectl|terraform|lambda function|us-(?:east|west)-\d)(?![a-z])/;

/** A word near that makes a plain "account" one of a bank. */
export const BANK_WORDS =
  /(?<![a-z])(?:banks?|banking|checking(?![ /](?!acc|act|and|or|sav|bal|bank|dep|num|no)[a-z])|chequing|savings?|deposit|routing|ach|wire|aba|iban|swift|bic|credit union|direct deposit|transit|payroll|rtn|brokerage|banco|banque|bancaria|labank|ngan hang|bofa|citizens|santander|td bank|wells fargo|chase|rockland trust)(?![a-z])/;
