function unpack(packed: string): ReadonlySet<string> {
  return new Set(packed.trim().split(/\s+/));
}

/** Folded words that are never part of a person's name: function words, and words of forms, letters and headings. */
export const STOP_WORDS: ReadonlySet<string> = unpack(`
oper opr oprtr drvr drv ofc ofcr ofcrs susp vict deft pltf ownr subj compl witn
the a an and or of for to in on at by with from into onto upon about above after again against all also although among
any are as be because been before being below between both but can cannot could did do does doing down during each else
either ever every few further had has have having he her here hers herself him himself his how however i if is it its
itself just let like made make many may me might more most much must my myself never no nor not now off often once one
only other our ours ourselves out over own please same she should since so some such than thanks that their theirs them
themselves then there these they this those though through thus too two three four five six seven eight nine ten under
until up us was we were what when where whether which while who whom whose why will within without would yes yet you
your yours yourself dear am pm
numero nimewo sekirite sosyal idantite securite sociale seguranca seguridad bonjou bonswa biwo lokate labank lisans chofe kredi
dosye komand fakti centro salud caisse oficina clinica escuela agencia agence caixa prefeitura bureau mairie ecole lycee lekol
lopital hopital sante sant banque banco cuenta conta compte tarjeta cartao carte licencia licenca permis identidad identidade
identite estimado estimada prezado prezada bonjour hola ola hello hi hey greetings regards sincerely respectfully cordially welcome today yesterday
tomorrow per via re fw fwd cc bcc attn attention subject sent received
account accounts acct acctno number numbers no num nbr social security ssn ssns ss tin itin ein dob doa dod mrn pin pan
cvv cvc exp date dates birth born death address addresses phone telephone tel mobile cell fax email mail website url
license licence driver drivers passport visa mastercard amex american discover card cards credit debit checking savings
routing aba iban swift bic transit wire transfer deposit deposits direct payroll payment payments payable receivable
invoice invoices balance total subtotal amount amounts net gross tax taxes taxable federal state local county city town
zip postal code name names first last middle initial maiden surname forename full fullname firstname lastname title
employee employees employer employment employers emp patient patients member members customer customers client clients
claimant claimants applicant applicants borrower borrowers cardholder cardholders accountholder holder holders insured
insureds beneficiary beneficiaries dependent dependents spouse spouses guardian tenant tenants student students donor
donors payee payees payer payor recipient recipients taxpayer taxpayers subscriber subscribers contact contacts
participant participants owner owners vendor vendors contractor contractors signature signatures signed signer
salary wage wages hours hourly rate rates pay paid period gender sex race marital status single married divorced
widowed male female yes no none null undefined nan tbd na unknown redacted confidential private internal personal
information data record records file files form forms page pages section sections chapter part parts table tables
figure appendix exhibit schedule attachment attachments document documents report reports summary overview introduction
conclusion abstract contents index glossary references notes note memo memorandum letter agreement agreements contract
contracts policy policies procedure procedures plan plans benefit benefits claim claims coverage group premium
deductible copay provider providers physician diagnosis treatment medication medications prescription prescriptions
department departments dept office offices division divisions committee commission council board agency bureau
administration authority service services support team teams staff management manager managers director directors
supervisor supervisors assistant coordinator specialist analyst engineer engineers developer administrator
representative executive officer officers president vice chairman treasurer secretary clerk accountant auditor
consultant technician associate associates intern trainee professor teacher nurse doctor lawyer attorney judge
inc incorporated llc llp lp ltd limited corp corporation company companies co plc gmbh sa nv bv ag kg pty pllc
holdings industries enterprises solutions systems technologies technology consulting construction plumbing realty
properties motors foods restaurant cafe pizzeria hotel inn motel farms library museum theatre theater stadium airport
wharf memorial elementary university universities college colleges academy institute hospital hospitals clinic medical
healthcare health center centre building buildings avenue ave boulevard blvd highway hwy route plaza suite apt
apartment floor unit room parkway pkwy turnpike terrace township village district region province
massachusetts connecticut vermont maine hampshire york jersey pennsylvania delaware maryland ohio indiana illinois
michigan wisconsin minnesota iowa missouri kansas nebraska oklahoma texas louisiana arkansas mississippi alabama
tennessee kentucky florida colorado wyoming montana idaho utah nevada arizona california oregon washington alaska
hawaii usa america united states england britain london france germany spain mexico canada brazil haiti vietnam china
japan india
january february march july september october november december monday tuesday wednesday thursday friday saturday
sunday jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat
north south east west northern southern eastern western upper lower new old fort port mount lake
program programs project projects product products supply supplies foundation fund funds trust insurance bank banks
bancorp bankers financial finance capital mutual partners partnership investment investments securities loan loans
mortgage mortgages lending leasing fcu union inquiry request requests response application applications registration
enrollment renewal verification authorization certification certificate notice notices statement statements receipt
receipts order orders shipping billing delivery quantity qty price prices item items description type types category
annual monthly weekly daily quarterly fiscal year years month months week weeks day days hour minutes
general human resources sales marketing accounting legal operations purchasing quality safety training research
development engineering production warehouse shipping receiving maintenance facilities information public works
police fire sheriff court district superior probate registry registrar commonwealth republic kingdom nation
error warning info debug trace fatal exception version release build default value values key keys type string
true false see if enter select choose click print copy type fill complete check open close view edit delete save add
update new submit cancel search help attached enclosed following above below regarding concerning pursuant hereby
whereas therefore witness seller buyer lessor lessee landlord grantor grantee plaintiff defendant petitioner respondent
appellant appellee decedent executor trustee trustees settlor
nombre apellido apellidos direccion telefono numero seguro cuenta fecha nacimiento licencia tarjeta correo empleado
paciente cliente solicitante titular firma nome nomes sobrenome apelido endereco telefone morada conta cartao nascimento
funcionario requerente nom prenom adresse compte carte permis naissance employe numero titulaire telephone siyati
estimado estimada querido querida cher chere prezado prezada bonjour hola buenos
person persons people individual baptist lutheran catholic methodist episcopal presbyterian congregational evangelical
nissan toyota honda hyundai kia ferrari porsche audi bmw chevrolet chrysler volkswagen microsoft google
vitamin hepatitis rua rue calle avenida avda quinta praca carrera camino travessa largo strada vicolo piazzetta paseo viale lungomare bundesstrasse strasse platz piazza corso
cust clmt mbr insd appl benef ptnt pmt pmts trx txn xfer chk addr desc amt bal dt tkt hrs yr mo
sije mesye nimewo desanm novanm oktob sektanm jiye fevriye lendi madi mekredi jedi vandredi samdi dimanch mwen
enero febrero marzo junio septiembre octubre noviembre diciembre janeiro fevereiro julho setembro outubro novembro
dezembro juin juillet aout octobre decembre
llamada una uno los las les des est sont pour avec sur dans para por con como cuando tambien
`);

/** Words that, right after a name, make it a company, institution, building or street: Smith Street, Jordan Hall. */
export const ORGANIZATION_WORDS: ReadonlySet<string> = unpack(`
sarl lda ltda srl pty pvt spa oy eirl eireli cooperativa societa inc incorporated llc llp lp ltd limited corp corporation company companies co plc gmbh pc pllc pa sa nv bv ag
group services service associates partners bank bankers bancorp trust insurance hospital university college school
schools academy institute church cathedral chapel temple synagogue mosque parish clinic center centre building hall
tower towers house houses bridge county city town township village department dept office division committee foundation
fund program project supply products industries holdings systems solutions technologies technology consulting
construction plumbing heating electric electrical realty properties property motors motor auto foods food restaurant
cafe grill grille pizza pizzeria bakery deli diner pub tavern bar hotel inn motel suites resort farm farms orchard
orchards winery vineyard vineyards brewery brewing library museum theatre theater stadium arena field park gardens
garden airport station wharf pier harbor harbour memorial high elementary middle preschool nursery daycare
enterprises international worldwide global brothers bros sons daughters store stores shop shops market markets
supermarket pharmacy drugs dental medical health healthcare rehabilitation nursing hospice funeral cemetery
laboratories labs lab media press publishing publishers records pictures studios studio entertainment films
apparel fashions jewelers jewelry furniture flooring roofing landscaping painting cleaners cleaning laundry moving
movers trucking transport transportation logistics freight airlines airways cruises travel tours
capital investments investment securities advisors advisers financial finance wealth management mutual savings
mortgage lending credit union law legal firm attorneys insurance agency brokerage
controls instruments equipment tools hardware software networks communications telecom wireless energy petroleum oil
gas chemical chemicals pharmaceuticals pharma therapeutics biosciences manufacturing mfg works steel metals paper
award prize scholarship lecture series medal cup bowl classic tournament act law amendment rule method effect theorem
syndrome disease scale test index room auditorium gymnasium gym pool rink wing ward pavilion complex apartments
tunnel yard lager tobacco condominiums condos estates homes island islands beach bay lake pond river brook creek falls mountain hills hill heights
valley ridge point cove forest woods reservation preserve sanctuary trail
catering florist florists quiltworks analytics biotech robotics optics fabrication dynamics veterinary optical
aviation seafood seafoods fisheries imports exports ventures brands concepts designs digital staffing recruiting
roasters creamery boatyard nurseries framing carpentry masonry paving tile carpet rugs upholstery tailors salon spa
barbers fitness yoga golf sailing yachts outfitters cycles bikes toys bookstore gallery galleries ballet choir chorus
orchestra sanitation towing welding printing signs uniforms rentals leasing pets kennels stables ranch seminary
convent monastery rectory diocese archdiocese chamber authority alliance collaborative cooperative coalition league
federation ministries ministry fellowship mission charities
clothing cosmetics shoes boots sauce cookies candy chocolate coffee tea cereal whiskey beer wine collection edition
`);

/** The words of streets. With a house number before the name, all of them count; alone, see {@link PLAIN_STREETS}. */
export const STREET_WORDS: ReadonlySet<string> = unpack(`
street st avenue ave av road rd lane ln drive dr boulevard blvd court ct place pl square sq way terrace ter circle cir
highway hwy park plaza parkway pkwy turnpike tpke alley path row walk run pike trail trl loop landing crossing commons
common green extension ext bypass expressway freeway route mews close crescent hill heights hts point ridge view vista
ways walks views village valley vale union tunnel trace track throughway summit stream station springs spring spur
squares shore shores shoal shoals rue roads river ridge rest ranch ramp radial prairie ports port points plains plain
pines pine passage pass parks overpass oval orchard neck motorway mountain mount mission mills mill meadows meadow
manors manor mall lodge locks lock loaf lights light land lakes lake knolls knoll keys key junction isle islands island
inlet hollow hills harbors harbor haven groves grove greens glens glen gateway gardens garden fort forks fork forges
forge forest fords ford flats flat fields field ferry falls fall estates estate drives divide dam dale curve crossroad
creek crest coves cove courts course corners corner club cliffs cliff circles centers center causeway cape canyon camp
ville villes broadway streets lodges unions walls wall fall parks knolls turnpikes crossroads rua rue
burgs burg brooks brook bridge branch viaduct via underpass trafficway stravenue skyway well wells mews rapid rapids
`);

/** Words after which a name is a street wherever it stands. */
export const PLAIN_STREETS: ReadonlySet<string> = unpack(`
street avenue ave road rd ln drive boulevard blvd terrace highway hwy parkway pkwy turnpike tpke alley st plaza
crossing extension expressway freeway route square sq mall commons landing bypass manor junction motorway causeway
overpass underpass throughway stravenue trafficway viaduct skyway
`);

/** Words before a name that make it a place or an institution: Mount Washington Carver, Lake Wendell. */
export const PLACE_OPENERS: ReadonlySet<string> = unpack(`
mount mt fort ft port lake camp cape hotel villa isla rio calle rua rue avenida parque uss usns hms
`);

/** Folded names of companies, brands, schools and places that are written like a person's. */
export const BRANDS: ReadonlySet<string> = new Set(
  `trader joe|papa john|roth ira|pell grant|stafford loan|perkins loan|dodd frank|sarbanes oxley|austin healey|aston martin
paris france|milan italy|nova scotia|sierra leone|santa monica|navy yard|ted williams|holly berry|uncle sam|jordan hall|symphony hall|memorial hall|kelly field|mercedes benz|mercedes amg|del rey|george bush|bunny chow|wells fargo|morgan stanley|jp morgan|j p morgan|charles schwab|merrill lynch|ernst young|johnson controls
procter gamble|calvin klein|ralph lauren|tommy hilfiger|best buy|trader joes|bob evans|papa johns|john deere
john hancock|aunt jemima|betty crocker|jack daniels|jack daniel|harley davidson|rolls royce|marks spencer
price waterhouse|martin luther|luther king|faneuil hall|paul revere|thomas jefferson|george washington|abraham lincoln
john adams|samuel adams|sam adams|brigham women|beth israel|dana farber|tufts medical|john harvard|phillips exeter
phillips andover|stop shop|market basket|burger king|dairy queen|little caesars|jimmy johns|uncle ben|dr pepper
mary kay|estee lauder|louis vuitton|hugo boss|kate spade|michael kors|tory burch|eddie bauer|brooks brothers
lord taylor|saks fifth|neiman marcus|bed bath|raymond james|edward jones|paine webber|smith barney|dean witter
baker hughes|booz allen|allen hamilton|arthur andersen|grant thornton|baker tilly|coopers lybrand|morgan chase
chase sapphire|chase freedom|chase bank|franklin templeton|t rowe|rowe price|marsh mclennan|aon hewitt|willis towers
towers watson|mercer island|johns hopkins|carnegie mellon|harvey mudd|sarah lawrence|william mary|bryn mawr
holy cross|st john|mount holyoke|williams college|emerson college|simmons college|wheaton college|regis college
bunker hill|beacon hill|chestnut hill|mission hill|forest hills|jamaica plain|hyde park|harvard square|copley square
kendall square|davis square|logan airport|fenway park|woods hole|great barrington|oak bluffs|fall river|santa claus
jesus christ|virgin mary|holy mary|san juan|san jose|san diego|san francisco|san antonio|santa fe|santa maria
santa cruz|santa ana|santa clara|los angeles|las vegas|el paso|el salvador|st louis|st paul|cape verde|porto alegre
sao paulo|rio grande|puerto rico|costa rica|porto novo|ho chi|chi minh|hong kong|new york|las cruces
foster grant|oscar mayer|duncan hines|marie callender|mrs fields|ben jerry|baskin robbins|tim hortons|carl jr
peet coffee|long john|john silver|famous amos|stella artois|jose cuervo|johnnie walker|jim beam|captain morgan
evan williams|laura ashley|perry ellis|anne klein|steve madden|jenny craig|victoria secret|bobbi brown|elizabeth arden
clark bar|hamilton beach|black decker|briggs stratton|otis elevator|parker hannifin|rand mcnally|random house
simon schuster|thomas cook|thomas nelson|mc graw|barnes noble|harper collins|houghton mifflin|warner brothers
warner bros|hewlett packard|bell howell|pitney bowes|texas rangers|daily mail|apache tomcat|visual studio
christmas eve|april fools|san marino|general dynamics|general electric|martin marietta|lockheed martin
kaiser permanente|henry schein|mckesson robbins|henry ford|walt disney|eli lilly|abbott park|baxter healthcare
lahey clinic|mayo clinic|cleveland clinic|sloan kettering|florence nightingale|saint vincent|st vincent
rosa parks|prudential center|hancock tower|kelly blue|kelley blue|dow jones|russell investments|standard poor
fannie mae|freddie mac|sallie mae|ginnie mae|lehman brothers|bear stearns|goldman sachs|brown brothers
ruby rails|jenkins pipeline|robin hood|mother theresa|mickey mouse|john lewis|ann taylor|ann arbor|ann inc
carter hawley|dick blick|ace hardware|true value|home depot|dollar general|lane bryant|charlotte russe|christian dior
cardinal health|aaron rents|jordan marsh|jordans furniture|bernie phyls|roche bros|roche brothers|bobs discount
legal seafoods|union oyster|mike pastry|kelly roast|regina pizzeria|santarpio pizza|dunkin donuts
hanover insurance|lincoln financial|liberty mutual|allmerica financial|eaton vance|mellon bank|webster bank
eastern bank|citizens bank|rockland trust|bristol county|digital federal|salem five|middlesex savings|dedham savings
needham bank|leader bank|berkshire hathaway|duke energy|constellation brands|regal cinemas
jean monnet|charles river|charles schwab|merrimack valley|concord carlisle|king philip|king george|queen anne
blue cross|blue shield|cash back|petty cash|silver maple|jack henry
queen elizabeth|queen mary|prince edward|pope francis|pope john|san pedro|san luis|san rafael|saint anne|saint joseph
`
    .trim()
    .split(/[|\n]+/),
);

/** Folded cities and towns, of Massachusetts and beyond, that a capitalised word is more likely than a surname. */
export const TOWNS: ReadonlySet<string> = unpack(`
abington acton acushnet agawam amesbury amherst andover aquinnah arlington ashburnham ashland athol attleboro auburn
ayer barnstable barre bedford belchertown bellingham belmont berkley berlin bernardston billerica blackstone boston
boxborough boxford boylston braintree brewster bridgewater brimfield brockton brookfield brookline buckland burlington
cambridge canton charlemont chelmsford chelsea cheshire chester chesterfield chicopee chilmark clarksburg
cohasset colrain concord cummington danvers dartmouth dedham deerfield dighton dover dracut dunstable duxbury eastham
easthampton easton edgartown egremont erving essex everett fairhaven falmouth fitchburg florida foxborough framingham
freetown georgetown gill gloucester goshen gosnold grafton granby granville greenfield groton groveland hadley halifax
hampden hanover hardwick harvard harwich hatfield haverhill heath hingham hinsdale holbrook holliston holyoke
hopedale hopkinton hubbardston hudson hull huntington ipswich kingston lakeville lancaster lanesborough leicester lenox
leominster leverett lexington leyden littleton longmeadow lowell ludlow lunenburg lynnfield malden manchester
mansfield marblehead marlborough marshfield mashpee mattapoisett maynard medfield medford medway melrose
mendon merrimac methuen middleborough middlefield middleton milford millbury millis millville milton monson
monterey nahant nantucket natick needham newbury newburyport newton norfolk northampton northborough northbridge
northfield norton norwell norwood oakham orleans oxford paxton peabody pelham pembroke pepperell peru
petersham phillipston pittsfield plainfield plainville plymouth plympton princeton provincetown quincy randolph raynham
reading rehoboth revere rochester rockland rockport rowley royalston rutland salem salisbury sandisfield sandwich
saugus savoy scituate seekonk sheffield shelburne sherborn shrewsbury shutesbury somerset somerville
southampton southborough southbridge southwick springfield sterling stockbridge stoneham stoughton stow
sturbridge sudbury sunderland swampscott swansea taunton templeton tewksbury tisbury tolland topsfield townsend truro
tyngsborough tyringham uxbridge wakefield walpole waltham ware wareham warwick watertown wayland wellesley
wellfleet wenham westborough westfield westford westhampton westminster westport westwood weymouth whately
wilbraham williamsburg williamstown wilmington winchendon winchester woburn worcester worthington wrentham yarmouth
dorchester roxbury mattapan roslindale charlestown brighton allston hyannis fenway
providence pawtucket hartford stamford bridgeport nashua concord portland burlington albany brooklyn manhattan chicago
dallas houston austin phoenix philadelphia pittsburgh cleveland detroit atlanta miami orlando tampa denver seattle
baltimore toronto montreal quebec paris madrid lisbon lisboa rome milan tokyo
`);

/** Folded Massachusetts towns that are also given names or surnames: a place when ", MA" follows. */
export const NAME_TOWNS: ReadonlySet<string> = unpack(`
adams alford ashby ashfield avon becket beverly bolton bourne carlisle carver charlton chatham clinton conway dalton
dennis douglas dudley franklin gardner hamilton hancock hanson hawley holden holland lawrence lee lincoln lynn marion
monroe montague montgomery orange otis palmer richmond rowe russell sharon shirley spencer sutton upton wales
warren washington webster wendell weston whitman windsor winthrop florence hyannis holbrook everett milton norton
tyler wayland randolph newton granville royalston kingston
`);

/** Titles that stand before a person's name. */
export const TITLES: ReadonlySet<string> = unpack(`
mr mrs ms miss mx dr doctor atty attorney rev reverend hon honorable prof professor sgt sergeant capt captain lt
lieutenant officer det detective judge senator sr sra srta dona dom don m mme mlle sir madam dame fr sister brother
senor senora senorita senhor senhora monsieur madame docteur doutor doutora doctora ing lic msgr rabbi imam pastor
patient claimant plaintiff defendant decedent
`);

/** Words after a person's name that are no part of it. */
export const SUFFIXES: ReadonlySet<string> = unpack(`
jr sr ii iii iv md esq esquire phd cpa rn dds do dmd jd mba pe np lpn lcsw edd dvm od pharmd cfa cfp usn ret
`);

/** Small words inside family names: de, da, van der, bin. */
export const PARTICLES: ReadonlySet<string> = unpack(`
de da do dos das del della di du des la las los le van von der den ter ten te zu zur el al bin ibn ben abu st ste saint
santa san af av y e
`);

/** Label words that introduce a person's name in running text. */
export const PERSON_LABELS: ReadonlySet<string> = unpack(`
name names fullname patient employee claimant re attn attention applicant coapplicant cardholder borrower coborrower
cosigner member insured payee payer client customer taxpayer spouse dependent beneficiary tenant owner student guardian
contact from to cc bcc signed sender recipient holder accountholder subscriber participant guarantor resident respondent
plaintiff defendant decedent petitioner donor volunteer nominee manager supervisor physician doctor nurse attorney
father mother husband wife son daughter child parent driver operator worker hire candidate author by for nombre nome
nom prenom paciente empleado empleada cliente solicitante titular asegurado conyuge requerente funcionario funcionaria
titulaire employe employee patiente demandeur non siyati anplwaye pasyan estudiante inquilino beneficiario segurado
trustee executor grantor grantee lessee landlord buyer seller witness notary caller victim suspect officer
registrant enrollee passenger guest traveler subject user person individual relative
`);

/** Label words that make the thing named no person: company name, file name. */
export const OTHER_LABELS: ReadonlySet<string> = unpack(`
company business employer organization organisation firm bank institution hospital school product item file document
project program brand model street city town county state country host domain server user login screen account system
database table field column class package module vendor agency department dept group plan policy drug medication site
building facility location place address subject sheet template event course job position title branch property
merchant store shop restaurant carrier insurer provider
`);
