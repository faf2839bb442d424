/**
 * Given names of people in the United States: the first names of the 1990 Census and of the birth registrations of
 * the Social Security Administration (1,000 births from 1925 to 2024, or 10 in Massachusetts; both public domain),
 * the first names of compromise's lexicon (MIT), and names written by hand for communities of Massachusetts that
 * national lists lack. Spelling is folded: lower case ASCII, no marks, apostrophes or hyphens, one word each.
 */
const NAMES = `
aad aada aaden aadhya aadi aadya aagot aakash aalayah aaleyah aaliah aaliya aaliyah aamir aaniyah aanya
aaradhya aaralyn aarav aaren aarin aariv aariz aarna aarne aarohi aaron aarron aarti aarush aarya aaryan aaryn
aasha aashish aashvi aavya aayan aayden aayush aba abagail abayomi abbas abbe abbey abbi abbie abbigail
abbigale abbigayle abbott abby abbygail abdallah abdel abdelaziz abdelhak abdelilah abdeljalil abdelkader
abdelkarim abdella abdellah abdellatif abdelmajid abdelmalek abdelouahed abdelrahman abderrahim abderrahman
abdessamad abdi abdiaziz abdiel abdifatah abdihakim abdikadir abdikarim abdilahi abdinasir abdinur abdiqani
abdirahim abdirahman abdirashid abdirizak abdisalan abdishakur abdiwahab abdiwali abdou abdoulaye abdul
abdulaziz abdulhamid abdulkadir abdulkarim abdulla abdullah abdullahi abdullo abdulmajid abdulmalik
abdulrahman abdulrazak abdulwahab abdurrahman abe abeba abebe abebech abed abeer abel abelard abelardo abella
abena abera abgar abha abhay abhijeet abhijit abhilash abhimanyu abhinav abhiram abhishek abi abidemi abie
abiel abigael abigail abigale abigayle abilene abilio abimael abimbola abiodun abiola abir abisai abla abner
abosede abra abraham abrahan abram abramo abran abrar abriana abrianna abriel abriella abrielle abril abshir
abu abubakr abulfazl abygail acacia acacio acadia acelynn acen achal achala achieng achille achilleas achilles
achilleus achim achraf acie aciro ada adaeze adah adailton adair adaku adalberto adalee adaleigh adalgisa
adalia adalie adalina adaline adalyn adalynn adalynne adalziro adam adama adamantia adamantios adamari
adamaris adamina adams adamu adan adanech adanma adanna adao adaora adara adarius adaya addalyn addalynn
addelyn addie addilyn addilynn addis addisen addison addisyn addo addy addysen addyson ade adebayo adebisi
adebola adebowale adedayo adedoyin adeel adegoke adejoke adekunle adel adela adelaida adelaide adelaja adelard
adelbert adelcio adele adeleke adelene adelheid adelia adelina adeline adelino adelita adell adella adelle
adelsia adelson adelyn adelyne adelynn adem ademar ademir ademola aden adena adenike adenilson adenir adeniyi
adeola adeolu adepeju aderonke adesina adesola adetokunbo adetola adetoun adewale adeyemi adhara adhiambo adi
adia adiam adian adiel adil adilene adilson adilyn adilynn adin adina adira adison adisyn aditi aditya adjoa
adlee adleigh adler adley admilson admir adnan adolf adolfo adolph adolphus adoma adonai adong adonis adora
adrain adrean adreanna adria adriaan adrian adriana adriane adriann adrianna adrianne adriano adriel adrielle
adrien adriena adriene adrienne adrina adryan adugna adunni advait advaith advik adwoa adya adyn adyson aedan
aeden aeris aeryn afaf afi afia afnan afolabi afonso afrah africa afrim afrodisio afrodita afsaneh afshin
aftab afton afua agafya agapi agapito agapitos agastya agata agatha agathe agathi aggeliki aggie aghavni agim
aglaya agnella agnes agnese agneta agnieszka agnus agop agostinho agostino agripina agron agueda aguinaldo
agung agus agustin agustina agyei agyeiwaa agyeman ahalya ahana aharon ahava ahkay ahlam ahmad ahmari ahmed
ahmet ahmir ahna ahron ahsley ahtziri ahuva ai aicha aida aidalina aidan aide aiden aidyn aiesha aiguo aihua
aikaterini aiko aila ailani ailany aileen ailene aili ailin ailish ailson ailton ailyn aimar aime aimee aimin
aina ainara aine ainhoa aino ainslee ainsley aiping aira airam aisha aishah aishatu aisheh aishwarya aisley
aislin aisling aislinn aislyn aislynn aissata aissatou aisyah aitana aixa aiyana aiyanna aiza aizen aj aja
ajah ajani ajay ajit ajith ajla ajmal ajoke akari akash akasha akayla akbar akeelah akeem akello akemi akhil
akhilesh aki akia akiko akil akilah akim akin akinlabi akinola akintunde akinwale akinyi akio akira akiva
aklilu akosua akoth akpan akram aksel akshara akshata akshay akshaya akua akulina akwasi akwele akwesi al ala
alaa aladdin alahna alaia alaiah alain alaina alaine alaiya alaiyah alam alan alana alanah alane alani alanis
alanna alannah alanoud alara alaric alasdair alasia alaska alassane alastair alaura alaya alayah alayla alayna
alaynah alayne alaysha alaysia alba alban albana albania albano albaro alberico albert alberta alberte
albertha albertina albertine alberto albi albin albina albion albiona albrecht alcibiades alcide alcides
alcina alcinda alcindo alcione alda aldair aldea aldege aldema alden aldenir alder alderic aldevina aldina
aldo aldon aldona aldous alea aleah alease alec alecia aleczander aleeah aleen aleena aleesha aleeya aleeyah
aleeza aleia aleida aleigha aleisha alejandra alejandrina alejandro alejo alek alekos aleks aleksandar
aleksander aleksandr aleksandra aleksei aleksey aleksi aleksy alekzander alem alemayehu alemitu alen alena
alene alenush alesha aleshia alesia alessa alessandra alessandro alessia alessio alesya aleta aletha alethea
alethia alevtina alex alexa alexander alexandra alexandre alexandrea alexandria alexandrina alexandro
alexandros alexandru alexavier alexcia alexei alexey alexi alexia alexie alexios alexis alexius alexsander
alexsandra alexsis alexus alexxis alexys alexzander alexzandra alexzandria aleya aleyah aleyda aleyna aleysha
alf alfie alfio alfons alfonse alfonsina alfonso alfonza alfonzo alford alfred alfreda alfredia alfredo
alganesh algie alhaji alhassan ali alia aliah aliana alianna alica alice alicea alicen alicia alicja alida
alide alighiero alijah alik alika alimatou alin alina aline aliou alioune alipio alireza alirio alisa alisdair
alise alisha alishia alisia alison alissa alisson alistair alistaire alister alita alitzel alivia aliviah alix
aliya aliyah aliyana aliza alizabeth alizae alizah alizay alize alka alket alketa alkis alkiviadis alla allan
allana allee alleen allegra allen allena allene alli allie alline allisa allison allissa allisson allister
allisyn alliyah ally allyn allysa allyson allyssa alma almas almaz almeda almeta almudena alois alojzy alok
alon alona alondra alonna alonso alonza alonzo alora aloysius alper alpha alphee alphonse alphonsine alphonso
alphonzo alston alta altagrace altagracia altha althea altin alton aluisio aluma alusine alva alvah alvan
alvaro alvera alverta alvie alvin alvina alvino alvis alwin aly alya alyah alyana alyanna alyce alycia alyiah
alyna alyona alyre alysa alyse alysha alyshia alysia alyson alyssa alysse alyssia alysson alyvia alyx alyza
alzira ama amaan amable amada amadeo amadeu amadeus amado amador amadou amahle amaia amaira amairani amairany
amaiya amaka amal amalfi amalia amalie aman amancio amanda amandeep amandio amando amani amanpreet amantina
amanuel amar amara amarachi amarah amare amaree amari amaria amariah amariana amarie amarii amarildo amarilis
amarilys amarion amaris amarjeet amarjit amaro amaryllis amato amauri amauris amaury amaya amayah amba ambar
amber amberlee amberly amberlyn amberlynn ambika ambria ambrogio ambroise ambrose ambrosia amedee amedeo amee
ameen ameena ameer ameera ameerah amelia amelie amelija amelio amena amer amera amere america americo amerie
amerigo ames amethyst ameya ami amia amiah amias amichai amie amiee amiel amil amila amilcar amilcare amilia
amilton amin amina aminadav aminah aminata amine aminu amir amira amiracle amirah amiri amish amit amita
amitabh amitav amity amiya amiyah amma ammanuel ammar ammie ammon ammy amna amnon amoako amol amon amoni amor
amora amore amory amos amoura amparo amr amran amrik amrit amrita amro amruta amsale amy amya amyah amyiah
amyra an ana anabel anabela anabell anabella anabelle anaclara anacleto anagha anahi anahid anahit anahy anai
anaiah anais anaiya anaiyah anajulia anakin analeah analee analeigh anali analia analice analicia analiese
analisa analise analiyah analiz analu analy anamaria anamarie anana anand ananda anandi anani ananias anant
ananth ananya anargyros anari anas anass anastacia anastacio anastasia anastasiia anastasija anastasio
anastasios anastasiya anastazja anat anatoli anatoliy anatoly anay anaya anayah anayeli anayo anca ancelot
andee ander andera anders andersen anderson andi andie andjela andon andra andrae andras andraya andre andrea
andreana andreas andree andreea andrei andreia andreina andrej andres andressa andrew andrey andreya andrez
andria andriana andrise andriy andromachi andromeda andru andrzej andy ane aneesa anel anela anessa aneta
anett anette anfernee anfisa ange angel angela angele angelea angelee angelena angelene angeles angeli angelia
angelic angelica angelie angelika angeliki angelina angeline angelique angelise angelita angeliz angella
angelle angelo angelos angelot angely angelyn angelys angie angila angiolina angla angle anglea angus anh ani
ania aniah aniana anibal anica anicet aniceta aniceto aniela anijah anika aniket anil anila anildo anilkumar
anilton anima anindita anirban anirudh anis anisa anish anisha anissa aniston anistyn anita anitha anitra
aniya aniyah anja anjali anjana anjanette anjel anjelica anju anjum anke ankica ankit ankita ankur ankush
anmol ann anna annabel annabell annabella annabelle annabeth annaclara annah annaleah annalee annaleigh
annalia annalie annaliese annalisa annalise annalyn annalynn annalyse annamae annamaria annamarie annapurna
annastasia anne annegret anneke anneli annelies anneliese annelise annelle annemarie annett annetta annette
annice annie annika annikki anning annis annissa anniston annistyn annita annmarie annunziata anny anohito
anong anoop anora anouk anoush ansah ansel anselme anselmo ansgar ansh anshul anshuman anslee ansleigh ansley
anson ansu ansumana antao ante antenor antero anthelme anthi anthoney anthonia anthony antide antigone
antigoni antimo antione antionette antje antoine antoinetta antoinette anton antone antonella antonetta
antonette antoni antonia antonieta antonietta antonina antonine antoninho antonino antonio antonios antonis
antony antoon antron antti antuan antun antwain antwan antwaun antwoine antwon antwone anu anuj anuja anuli
anuoluwapo anup anupam anupama anuradha anurag anush anusha anushka anvi anwar anwen anya anyah anyango
anyelina anyla anylah anyssa aoi aoibheann aoife aparecida aparecido aparna aphrodite apinya apio apiyo
apolinar apolline apollo apolonia apolonio apoorva apostolia apostolos april apryl apurva aputsiaq aqeel aqil
aquiles aquilino ara araba arabella arabelle araceli aracelis aracely aracelys araci araksi aram aramazd arame
araminta aramis arantza aranza ararat araseli arash arata arath aravind araxie araya arayah arben arber arbnor
arcadia arcadio arcangela arcangelo arcelia archana archer archibald archie archil archita archontoula arda
ardal ardashes ardath ardelia ardell ardella ardelle arden ardian ardis ardit ardith ardyce areej aref aregash
arek areli arelis arely aren arend ares aretha areum arev argelia argenis argentina argyris argyro arham ari
aria ariadna ariadne ariah arial arian ariana ariane arianna arianne arianny aribella aric arica arie arieanna
arief ariel ariela ariella arielle arien aries arif arijit arik arika ariki arin arina arindam arion arionna
aris arisbeth arismendi arissa aristea aristeo aristide aristides aristidis aristos aristotelis aristotle
arius ariya ariyah ariyana ariyanna arizbeth arizona arjan arjen arjun arkadi arkadiusz arkadiy arkady arla
arlan arland arlean arlee arleen arleigh arlen arlena arlene arlet arlete arleth arletha arlett arletta
arlette arley arlie arlin arlinda arlindo arline arlington arlis arliss arlo arlon arlyn arlyne arlys armaan
arman armand armanda armande armandina armandine armando armani armany armelle armen armenak armend armenio
armenouhi armi armida armin arminda armindo armine armon armond armondo armoni arnaldina arnaldo arnaud arnav
arndt arne arnell arnett arnetta arnette arnie arnita arno arnold arnoldo arnulfo aroha aron arousiag arpad
arpan arpi arpine arpit arpita arriana arrianna arrie arron arsalan arsen arsene arsenio arseniy arseny arshad
arshag arshak arshalouys arshavir art arta artak artan artashes artavazd artem artemio artemis artemiy
arthemise arther arthit arthur artie artin artis arto artur arturo artyom arun aruna arundhati arunima arus
arvel arvid arvil arvilla arvin arvind arvo arwa arwen arya aryah aryan aryana aryanna aryeh aryn arzu asa
asabea asad asadullah asael asaf asahi asaiah asalia asami asamoah asante asantewaa asbjorn ascencion ascensao
aseel asef asfaw asghar ash asha ashante ashanti ashanty ashby ashely ashenafi asher ashia ashima ashira
ashish ashlan ashlea ashlee ashlei ashleigh ashlen ashley ashli ashlie ashlin ashly ashlyn ashlynn ashlynne
ashmi ashok ashoka ashot ashraf ashraqat ashten ashtin ashton ashtyn ashutosh ashwin ashwini asia asiah asif
asim asimina asiya asiyah asja asko aslan aslaug asley asli asma asmaa asmae asmahan asmeret asmita asnel
aspasia aspyn assad assane assefa assil assuncao assunta asta aster astghik aston astou astri astrid astrit
asuka asuman asuncion asya ata ataahua ataide atakan atanacio atara atef athan athanase athanasia athanasios
atharv atharva athena athina atieno atif atilla atiya atlee atley ato atreus atreyu atsede atsu atsuko atsushi
atticus attila attilio atul aubree aubreigh aubrey aubri aubriana aubrianna aubrie aubriella aubrielle aubry
auburn aude auden audie audra audrea audree audrey audri audria audriana audrianna audrie audrina audry august
augusta auguste augustin augustina augustine augusto augustus augustyn auma aundra aundre aundrea aune aura
aurea aurel aurele aurelia aurelian aurelie aurelien aurelio aurelius auria aurica aurielle aurora aurore
austeja austen austin auston austyn autelinda autelindo auther authur autry autum autumn ava avah avak avalee
avaleigh avalon avalyn avalynn avamarie avan avani avantika avari avarie avary avaya avayah avdotya avedis
avelina aveline avelino avelyn aven averee averi averie avery avet avetik avgust avi avia aviad aviana avianna
avichai avie aviel avigail avigdor avihu avin avinash avion avis avital aviva avner avni avo avon avonlea
avraham avram avrie avril avrohom avry avtandil avyaan avyan avyanna awa awad awet awilda awino awo awot aws
awuor awurabena awurama axel axell axelle axl axton aya ayaan ayad ayah ayaka ayako ayala ayame ayan ayana
ayanda ayanna ayantu ayat ayda aydan aydee ayden aydin ayele ayelet ayesha aygun ayhan aykhan ayla aylah
aylani ayleen aylen aylin aylla ayman ayn aynalem aynur ayo ayobami ayodeji ayodele ayokunle ayomide ayonna
ayoola ayotunde ayoub ayra ayse aysegul aysel aysha aysia aysun aytac aytan ayten ayu ayub ayumi ayush ayushi
ayva ayvah ayven azaan azad azadeh azael azai azaiah azalea azalee azalia azam azari azaria azariah azariyah
azat azeb azeneth azhar azia aziah aziel aziyah aziz aziza azizah azlan azlynn azmera azmi aznif azniv azra
azrael azriel azubuike azucena azul azuna azure azzie baaba baba babacar babajide babara babatope babatunde
babette babirye babita baboucarr babu babyboy babygirl bach bachana bacilio badal bader badou badr badri
badriya baffour bagrat bagus baha bahaa bahar bahareh bahman bahram bahta baihe baila bailee baileigh bailey
bailie baily bajram bakari bakary baker bakr bala balaji balazs balbir baldassare baldemar baldev baldomero
baleigh balint baljeet baljinder balla balram baltasar baltazar balwant balwinder bambang bambi bamidele
bandar bandile banele bankole banks bao baoguo baolin baozhen baptiste baptistin barabara barakat baran barasa
barb barbar barbara barbe barbera barbie barbora barbra barclay bardhyl bari baris barkha barnabe barney baron
barra barret barrett barrie barrington barron barry bart bartek bartholomew bartley bartlomiej bartola bartolo
bartolomeo bartolomeu barton bartosz baruch bas basak basant basel basem bashar basheer bashir bashkim basil
basile basilia basilio basim basma bassam bassem bassirou bastiaan bastian bastien basudev basya batool batoul
batsheva battista batuhan batya baudelaire baudilio baxter bayan bayani bayarmaa bayla baylee bayleigh baylen
bayley bayli baylie baylor bayo bayram bayron bea beata beate beatrice beatris beatrix beatriz beau beaudoin
beaulah bebe becca beck beckett beckham becki beckie becky bedros bee begum behar behcet behnam behrooz
behrouz behzad bei beibei beka bekele bekim bela belarmino belaynesh belen belgica belgin belia belinay
belinda belisario belkis belkys bell bella bellamy bellarose belle bello belmira belmiro belva ben benaiah
benard benayahu bence benedetta benedetto benedict benedicte benedita benedito benedykt bengt beniamino
benicio benigna benigno benita benito benjaman benjamen benjamin benjamine benji benjiman bennet bennett
bennie benny benoit benson bentlee bentley bently benton benvinda benvindo benzion beracha berardino berat
berdj bereket berend berenice berhane berhanu berit berj berk berkay berkeley berklee berkley berlin berna
bernabe bernadeta bernadette bernadin bernadine bernard bernarda bernardete bernardin bernardina bernardine
bernardino bernardo bernd berneice bernell bernetta bernhard bernice bernie berniece bernita beronica berry
bert berta bertha berthe berthony bertie bertil bertila bertin berton bertram bertrand beruk beryl besa besart
beshoi besian besim besnik bess bessie betania beth bethani bethanie bethann bethanne bethany bethel bethelhem
bethlehem betina betsabe betsaida betsey betsy bette bettie bettina betty bettyann bettye bettylou betul
betzaida beula beulah bev beverlee beverley beverly bevin bexley beyene beyonce bezalel bhagwan bhagya
bhairavi bhanu bharat bharathi bharati bhargav bhaskar bhavana bhavani bhavesh bhavik bhavin bhavna bhavya
bhim bhumi bhumika bhupinder bhushan bia biagio bianca bianka bibek bibi bibiana bibiane bich bichngoc bidzina
bienvenida bienvenido biff bijan bikash bikram bilal bilan bile biljana bill billi billie billiejo billy
billye billyjoe bimal bimala bimla bin bina bindu bineta bing bingbing bingwen binh biniam binita biniyam
binod binta bintou binyamin binyomin biodun bipin birane birdie birendra birger birgit birgitta birhan birhane
birhanu birol birte birtukan biruk bishal bishar bishnu bishop bisi bismah bisrat bizuayehu bj bjarne bjorn
bladimir blagoje blain blaine blair blaire blaise blaize blake blakelee blakeleigh blakeley blakely blakelyn
blakelynn blanca blanch blanche blane blanquita blas blathnaid blayke blayne blayze blaz blaze blazej bledar
blerim blerina blerta blessing blessyn blia blima blondell blossom blue blythe bo boaventura boaz bob bobbi
bobbie bobbiejo bobbijo bobby bobbye bobette bode boden bodhi bodie bodo boe bogdan bogdana boghos boglarka
bogumil bogumila boguslaw boguslawa bohdan bohumil boima bojan bojana bok bola bolade bolaji bolanle bolek
boleslaw bolin bolivar bolormaa bong bongani bonifacia bonifacio bonifacy bonita bonni bonnie bonny booker
boone bopha bora boram borey boris borislav borivoje borje borna boro boruch borys bosede bosse boston botum
bouakham bouavanh boubacar boubou bouchra boun bounmy bounthanh boupha bowen bowie boya boyce boyd boze bozena
bozidar bracha brad braden bradford bradlee bradley bradly bradon brady bradyn braedan braeden braedon braedyn
braelyn braelynn brahim braiden brailey brailyn bram branca branda brandan brandao brande brandee branden
brandi brandice brandie brandin brando brandon brandt brandy brandyn branimir branislav branka brankica branko
brannon branson brant brantlee brantley branwen bratislav braulio braven braxten braxton braxtyn brayan
braydan brayden braydin braydon braylan braylee brayleigh braylen braylin braylon braylyn braylynn brayson
brayton brea breana breann breanna breanne breasia breauna breck brecken breckin breckyn bree breeana breeann
breeanna breelyn breina brelynn brenda brendan brenden brendon brendyn brenley brenna brennan brennen brenner
brenno brennon breno brent brentley brently brenton breon breona breonna bret brett bretton brevin brexton
breyana breyanna breyden bri bria briahna brian briana brianda briann brianna briannah brianne brianny briar
briauna brice brid bridger bridget bridgett bridgette bridgit bridie brie brieanna briella brielle brien
brienna brienne brigette briggs brigham brighton brigid brigida brigit brigitte brijesh brilee briley brilynn
brina brinda brinkley brinlee brinley brion briona brionna brisa briseida briseis briseyda brison brissa
bristol brita britain britani britany britnee britney britni britny britt britta brittan brittaney brittani
brittanie brittany britteny brittnay brittnee brittney brittni brittnie brittny britton brixton briza broc
brock broden broderick brodey brodie brodrick brody brogan bronislava bronislaw bronislawa bronson bronwyn
bronx brook brooke brookelyn brookelynn brooklin brooklyn brooklynn brooklynne brooks bruce bruktawit bruna
bruneau brunella brunilda bruno bryan bryana bryanna bryanne bryant bryar bryce brycen bryden bryer brygida
brylan brylee bryleigh brylie bryn bryna brynlee brynleigh brynley brynn brynna brynne brynnlee bryon bryony
brysen bryson brystol bryston bryton bubba buchi buck bucky bud buddha buddy budi buena buffy buford buhle
bujar bukola bukunmi bula bulah bulent bun bunmi bunny bunroeun buntha bunthan bunthoeun burak burcu burdette
burhan burim burke burkhard burl burley burma burnell burnett burnice burt burton bushra busisiwe buster butch
byran byron byung byungho cade caden cadence cadwallader cady cadyn caeden cael caelan caeli caelyn caesar
caetana caetano cagri cahya cai caia caiden caidence caidyn caihong caila cailee caileigh cailey cailin cailyn
cailynn cain caine caio cairo caitlan caitlin caitlyn caitlynn caitriona caius caixia cal calandra calder cale
caleb caleigh calen caley cali calia calie calin calista calisto calixte calixto caliyah calla callahan callan
callaway calleigh callen calli callie calliope callista calloway callum cally calogero calu calum calvert
calvin cam camari cambree cambria cambrie camden camdon camdyn camelia camella camellia cameran cameren
cameron cameryn cami camie camila camile camilla camille camillia camillo camilo cammie cammy campbell camren
camrin camron camry camryn can canaan canan candace candance candelaria candelario candi candice candida
candido candie candis candise candra candy candyce canh cannon cansu canyon caoilfhionn caoimhe caolan capri
caprice capucine cara caradoc caraline caralyn cardell caren caressa carey cari caridad carie carin carina
carine caris carisa carissa carita carl carla carlee carleen carleigh carlena carlene carleton carletta
carlette carley carli carlie carlin carlina carlinda carline carlis carlisa carlisle carlita carlito carlixta
carlo carlon carlos carlota carlotta carlton carly carlye carlyle carlyn carlyne carma carman carmel carmela
carmelia carmelina carmelita carmelite carmella carmelle carmello carmelo carmen carmencita carmina carminda
carmine carmino carmo carmon carmyn carnell carol carola carolann carolanne carole carolee carolin carolina
caroline caroll carolyn carolyne carolynn caron caroyln carra carri carrie carrieann carrigan carrington
carrol carroll carry carsen carson carsten carsyn carter cartier carver cary caryl carylon caryn carys
casandra case casen casey cash cashton casi casie casilda casimer casimir casimira casimiro cason casondra
casper caspian cass cassady cassandra cassaundra cassey cassi cassia cassian cassiano cassidy cassie cassio
cassius cassondra cassy castel castiel cat cataldo cataleya catalin catalina catarina catarino cate catello
catelyn caterina catharine catherin catherina catherine cathern catheryn cathey cathi cathie cathleen cathrine
cathryn cathy catie catina catlin catrice catrina catriona cattleya cavan cavin cawo cayce cayde cayden
caydence cayetano cayla cayleb caylee cayleigh caylen cayley caylie caylin cayman caysen cayson ceara ceasar
cecelia cecil cecila cecile cecilia cecilie cecilien cecilio cecille cecily cecylia cedar cedric cedrick cees
celal celena celene celest celesta celeste celestin celestina celestine celestino celia celimene celina
celinda celine celio celma celsa celso cem cemal cemil cenaida cengiz ceola cera cerenity ceri cerys cesaire
cesaltina cesar cesare cesaria cesarina cesario cesia cesira cevdet cezar cezary chabela chace chad chadd
chadrick chadwick chae chaim chaimaa chaimae chaitali chaitanya chaiya chaka chakib chaman chamari chamila
chaminda champ champika chamroeun chan chana chanan chance chancellor chancey chanda chandan chandana chandara
chander chandler chandni chandra chandrakant chandran chandrasekhar chandrika chandy chanel chanell chanelle
chaney chang changmin changming changqing channary channel channing channon chanoch chanpheng chansamone
chanse chantal chantay chante chantel chantell chantelle chantha chanthou chanthy chantou chantrea chantz
chanvatey chanwoo chany chao chaoyang chara charalambos charalampos charan charbel chari chariklea chariklia
charis charise charisma charissa charisse charita charite charity charla charlean charlee charleen charleigh
charlemagne charlena charlene charles charlesetta charleston charletta charlette charley charli charlie
charline charlize charlott charlotte charlsie charlton charly charlyn charmain charmaine charmayne charolette
charon charu chas chase chasen chasidy chasity chason chassidy chassity chastity chathura chau chauncey
chauncy chava chavela chavi chaya chayanne chayce chayito chayse chayton chaz chazz che chea cheata chebet
chedeline chedva chege cheikh cheikhou chelagat chelsa chelsea chelsee chelsey chelsi chelsie chelsy chen
chenda chenet cheng chenguang chengwei chenoa chenxi chepe chepkemoi chepkoech cheptoo cher chere cheree
cherelle cheri cherice cherie cherilyn cherise cherish cherisse cherita cherline cherly cherlyn cherno
cherokee cherono cherop cherri cherrie cherry cherryl chery cheryl cherylann cheryle cheryll chesley chesney
chester chet chetan chetana chetna chevelle chevy cheyann cheyanna cheyanne cheyenne cheyne chhay chhaya
chhean chheang chhoeun chi chia chiahao chiamaka chiaming chiara chiayi chibueze chibuike chibuzo chibuzor
chidera chidi chidiebere chidinma chidozie chidubem chie chiedu chieko chiemeka chien chigozie chihiro chihwei
chijioke chika chike chikelu chikeung chikezie chikodi chima chimamanda chimene chimezie chiming chin china
chinaza chinedu chinelo chinenye ching chinh chinmay chinonso chinua chinwe chinweike chinwendu chinyere
chioma chip chipo chiquita chirag chirstopher chisom chistopher chitra chiu chivy chiyo chiyoko chizoba chloe
chloee chloey chloie chole chong chongde choum chozen chris chrisoula chrissie chrissy christ christa
christain christal christan christeen christel christelle christen christena christene christer christi
christia christiaan christian christiana christiane christianna christianne christie christien christin
christina christine christinia christion christodoulos christof christofer christoforos christoher christon
christop christoper christoph christophe christopher christos christpher christy christyn chrysa chrysanthi
chrysoula chrystal chu chuck chue chuka chukwudi chukwuebuka chukwuemeka chukwuka chukwuma chukwunonso chun
chung chunhao chunhua chunlan chunli chunmei chunyan chunyu chuong chyanne chyenne chyna chynna cian ciana
cianna ciara ciaran ciarra cicely cicera cicero cidalia cielo cienna ciera cierra cihan cilene cillian cinda
cinderella cindi cindie cindy cinthia cinthya cintia cinzia ciprian cipriana cipriano cira ciriaco cirila
cirilo ciro citlali citlalli citlaly citra cj claes clair claira claire clairmene clancy clara clarabelle
clarance clare clarel clarence claretha claretta claribel clarice clarimundo clarina clarinda clarine claris
clarisa clarissa clarisse clarita claritza clark clarke classie claud claude claudel claudenor claudette
claudia claudie claudine claudinei claudineia claudino claudio claudiu claudy claus clay clayton clearence
cleber cleide cleidiane cleiton clelia clem clemence clemencia clemency clemens clement clemente clementina
clementine clemmie cleo cleofe cleomene cleon cleonice cleopatra cleophas cleophus cleora cleotilde clermont
cleta cletis cleto cletus cleusa cleuza cleve cleveland cliff clifford cliffton clifton clint clinton cliona
clive clodagh cloe cloey clora clorinda clothilda clothilde clotilde clover clovis cloyd clyde coby coco coda
codey codi codie codrin codruta cody coen cohen colbie colby cole coleen coleman colene coleson coleton
coletta colette coley colin coline colleen collen collene collette collier collin collins collis collyn colm
colman colsen colson colston colt colten colter coltin colton coltyn colum columbus comfort conall conan
conceicao concepcion conception concetta concettina concha conchita confesor confesora cong conleth conley
connell conner connie connor conor conrad conrado constanca constance constantin constantina constantine
constantino constantinos constanza consuela consuelo contessa conway coop cooper copeland cor cora coraima
coral coralee coralie coraline coralyn corazon corban corben corbett corbin corby corbyn cordelia cordell
cordero cordia cordie coreen corena corene corentin coretta corey cori corie corin corina corine corinna
corinne corinthia corissa corky corliss cormac cornel cornelia cornelio cornelious cornelis corneliu cornelius
cornell corrado correy corrie corrin corrina corrine corrinne corry cort cortez cortland cortney corwin cory
cosette cosimo coskun cosme cosmin cosmo costantino costanza costas costel costin coty coumba courtenay
courteney courtland courtnee courtney courtni courtnie courtny cove coy cozette craig crawford cree creed
creighton cremilda cremilde creola crescencio crescenzo cressida creusa crew crimson crina criostoir cris
crisanto criselda crislaine crisolita crisostomo crispim crispin crispina crispino crissy crista cristal
cristalina cristel cristen cristhian cristi cristian cristiana cristiane cristiano cristie cristin cristina
cristine cristino cristo cristobal cristofer cristopher cristy croix crosby cross cru crucita crue cruz
cruzelina cruzita crysta crystal crystle csaba csilla cuauhtemoc cuc cui cuifen cuilan cuiping cullen cuong
curley curran curt curtis curtiss custodia custodio cutler cy cyan cybil cydney cyle cyndi cyndy cynthia
cypress cyprien cyr cyriaque cyril cyrille cyrstal cyrus cythia czeslaw czeslawa da daan dacia dacian dady dae
daehyun daejung daelyn daenerys daffyd dafina dafna dafne dafni dafydd dag dagan dagmar dagmara dagmawi dagny
dagoberto dahabo dahlia dai daiana daiane daichi daija daijah daiki dailyn dain daina daine daira dairine
daisey daisha daisuke daisy daithi daivd daja dajad dajah dajon dajuan dakarai dakari dakoda dakota dakotah
daksh daksha dalal dalary dale dalen dalena dalene daleyza dalia dalibor dalida dalila dalilah dalip dalisay
dalit daliyah daljeet daljit dallas dallen dallin dallis dalton dalva dalvin dalyn damani damar damara
damarcus damari damario damarion damaris damarius damase damaso dambar damein damen dameon damia damian
damiano damien damilola damion damir damita damiyah damodar damon damond damone damoni damonte damya dan dana
danae danah danai danasia dandan dandre dandrea dane daneen daneil danell danelle danesha danette dang dangelo
danh dani dania danial danica daniel daniela daniele daniell daniella danielle danielson danijela danika
danille danilo danilson danisha danita danitza daniya daniyah daniz danjuma dann danna dannette danni dannie
danniel dannielle danny dante danthony danut danuta dany danya danyel danyell danyelle dao daoud daouda
daovone dapheney daphine daphna daphne daphney dapo daquan dara darah darareaksmey daravuth darby darcel
darcey darci darcie darcy dardan darek darel darell daren daria darian dariana darianna darice darick dariel
darien darin darinka dario darion darious daris darith daritza darius dariush dariusz darko darl darla darleen
darlena darlene darline darling darlyn darlyne darnel darnell darold daron darpan darragh darrel darrell
darren darrian darrick darrien darrin darrion darris darrius darron darry darryl darryle darryll darryn
darshan darshana dartagnan darvin darwin darya daryl daryle daryll daryn daryna dasani dasean dash dasha
dashamir dashaun dashawn dashiell dashnor dashon dasia dasom dat dathan dattatray datu dauda daulton daunte
dava davante dave daven daveon davey davi davia davian david davida davide davidson davie davien davieta davin
davina davion davis davit davon davonta davontae davonte davor davoud davy dawayne dawei dawid dawit dawn
dawna dawne dawnmarie dawson dawsyn dax daxon daxton daya dayami dayana dayanara dayanna dayanne dayla daylan
dayle daylen daylin daylon daymon dayna dayne dayo dayra daysha dayshawn daysi dayton dayvon de dea deacon
deadra deagan dean deana deandra deandre deandrea deane deangela deangelo deann deanna deanne deante deanthony
dearbhla deasia deb debashish debbi debbie debbra debby debebe debera debi debora deborah deborha debra debrah
debroah decarlos decebal december decker declan dede dedi dedra dedric dedrick dee deeann deeanna deedee
deedra deegan deena deepa deepak deepali deepika deepthi deepti deeqa deetta degu dehai dehkontee dehua deidra
deidre deion deirdra deirdre deise deisy deitra deivid deja dejah dejan dejanae deji dejon dejuan deka deklan
dekota del dela delaina delaine delainey delana delane delaney delani delanie delano delany delbert delcie
dele delena delfim delfin delfina delfino delia deliah delicia delila delilah delima delina delinda delisa
dell della delly delma delmar delmas delmer delmira delmy delois deloise delon delonte delora deloras delores
delories deloris delorise delorse delpha delphia delphin delphine delroy delsa delsie delta delton delun
delvin delvina delvon delwin delwyn delylah demar demarco demarcus demari demario demarion demaris demarius
demarkus demba demelza demet demetra demetri demetria demetric demetrice demetrio demetrios demetrious
demetris demetrius demi demian deming demir demissie demitri demitrius demond demonte dempsey demyan dena
denada denae denali deneen denes denese denia denice deniece denilson denis denisa denise denisha denisse
denita deniz denna dennie dennis dennise denny denton denver denys denyse denzel denzell denzil deolinda deon
deona deondra deondre deonna deonta deontae deontay deonte deqa dequan derald dereck dereje derek dereon
derian deric derick derik derin derion derline dermot deron derreck derrek derrel derrell derric derrick
derrik derrion derron derry derwin derya deryl desarae desaray desdemona desean deserae deseree deshaun
deshawn deshon deshun desi desideria desirae desiray desire desirea desiree deslande desmon desmond desneiges
despina despoina dessa dessie desta destani destanie destany desteny destin destine destinee destiney destini
destinie destiny destry destyni detlef detra detrick dev devan devang devansh devante devany devarajan
devaughn deven devendra devesh devi devika devin devina devine devion devlin devon devona devonna devonne
devonta devontae devonte devora devorah devrim devyn devynn dewayne dewei dewey dewi dewitt dex dexter
deyanira deysi dezarae dezirae deziree dezmond dhahiro dhananjay dhanraj dhanush dharma dharmendra dharmesh
dhaval dheeraj dhia dhiraj dhiren dhruv dhwani dia dialika diallo diamantina diamond dian diana diandra diane
diann dianna dianne diante diarmaid diarmuid dick dickie dickran didar didem didier diedra diedre diego
diellza diem diep dierdre dierk diesel dieter dietmar dietrich dieu dieubon dieudonne dieufort dieujuste
dieula dieulifaite dieumene dieunie dieuseul dieuveille dieynaba digna digvijay dijana dijon dikran dilan
dilara dilcia dilek dilenia diler dilhan dilip dillan dillard dillion dillon dilma dilpreet dilrukshi dilshan
dilson dima dimas dimitra dimitri dimitrios dimitris dimos dimple dina dinah dinara dineen dinesh dinh dinis
dino dinora dinorah dinu dinuka diogenes diogo diolinda dion diona diondre dione dionicia dionicio dionigi
dionisia dionisio dionna dionne dionte dionysia dionysios dionysis dior dipak dipali dipankar dipendra dipesh
dipika dipti diran dirce dirk dirkje diva divina divine divino divya divyanka divyansh divyesh dixie dixon
diya dj djair djalma djamila djedje djeison djenaba djenane djeneba djenny djibril djimy djoni djordje djoy
djuan dmitri dmitriy dmitry dmytro do doaa doan dobrila dodie dohyun doina dolan dollard dollie dolly dolma
dolores doloris dom domagoj domanic domenic domenica domenick domenico domhnall dominga domingas domingo
domingos domingues dominic dominica dominicana dominick dominik dominika dominique dominque dominykas domitila
domitilla domonic domonick domonique don dona donaciano donal donald donat donatella donatien donatienne
donatila donato donavan donaven donavin donavon dondi dondra dondre donell donella donelle donetta donette
dong donghae donghai donghyun dongmei dongsheng dongwook donia donielle donika donisha donita donivan donn
donna donnacha donnalee donnamarie donncha donnell donnetta donnette donnie donnis donny donovan donta dontae
dontavious dontavius dontay donte dontez dontrell donya donzell dora doran dorathy dorca dorcas doreatha
doreen dorel dorene doretha dorethea doretta dori doria dorian dorie dorien dorin dorina dorinda dorine
dorinel doris dorit dorje dorla dorman dorota dorotha dorothea dorothee dorothy dorottya dorris dorsey dortha
dorthea dorthey dorthy doru dorvens dory dot dottie dotty doudou doug dougal douglas douglass dov dovid dovie
dovydas doyle draco dragan dragana draganka dragica drago dragoljub dragos dragoslav drake draven drayden
drayton drazen dream dreama drema dren dresden drew drexel dries driss drita dritan driton dru drucilla drue
drusilla dua duaa duane dubravka dubravko duc duckens duckenson dudley duje dujuan duke dulce dulcie dulcina
dulcinea dulcineia dumarsais dumisani dumitra dumitru duncan dung dunia dunya duong duran durand durda durell
durga durrell durval durward durwood dusan dusanka dushyant duska dusko dustan dusten dusti dustin duston
dusty dustyn dutch dutton duverne duwayne duyen duygu dvora dvorah dwain dwaine dwan dwana dwane dwarka dwayne
dwi dwight dwyane dyamond dyan dyana dyani dyanna dylan dylann dylen dyllan dyllon dylon dymond dymphna dyson
dzifa dzovinar eamon eamonn ean eang eanna earl earle earlean earleen earlene earlie earline early earnest
earnestine earnie eartha earvin eason easter easton eastyn eathan ebba ebele eben ebenezer eber ebere eberhard
ebo ebone ebonee eboni ebonie ebony ebrahim ebrima ebru ebuka ebun ebunoluwa ecaterina ece ecem echezona echo
eckhard ecrin ed eda edan edd edda eddie eddy edel edeline edelmira edeltraud edem eden edenilson eder edgar
edgard edgardo ediberto edie edik edilene edileuza edilson edimar edimilson edin edinaldo edison edite edith
edivaldo edivan ediz edline edlira edmee edmilsa edmilson edmond edmonia edmund edmundo edna ednaldo edner
edoardo edouard edra edric edrick edris edsel edson eduard eduarda eduardo eduart eduvigis edvaldo edward
edwardo edwidge edwige edwin edwina edwyn edyn edyta edyth edythe eero eeva eevi efe effie efi efia efigenia
efim efisio efosa efraim efrain efrat efrem efren efstathia efstathios efstratios efterpi efthimia efthimios
efthymia efthymios eftychia eftychios efua egan ege eghia egide egidio egon egor egypt egzon ehab ehren ehsan
ehtel ehuang ehud eian eibhlin eiden eija eiji eiko eila eileen eilene eilis eimear eimy einar eino eira eirik
eirini eisha eisley eitan eithan eithne eivind eivor eiza ejike ejiro eka ekaette ekaterina ekaterine
ekaterini ekene ekeoma ekkehard eko ekow ekrem ekta ekua ela elad eladia eladio elaina elaine elam elan elana
elane elani elanor elara elayna elayne elazar elba elbert elcio elda elden elder eldon eldora eldred eldridge
eleana eleanor eleanora eleanore eleanya elease eleazar electra elefteria eleftheria eleftherios elektra elen
elena elene eleni elenor elenora elenore eleodoro eleonor eleonora eleonore eleticia elettra eleuteria
eleuterio elexis elexus elfreda elfrieda elfriede elgin elham eli elia eliah eliam elian eliana eliane elianna
elianny eliany elias eliazar elicia elida elidia elidon elie eliel eliene eliete eliette eliezer elif elifaite
eligah eligio eligiusz elija elijah elijiah elikem elimelech elin elina eline elinor elinore elio elionne
eliora eliot eliott elira elisa elisabet elisabete elisabeth elisabetta elisangela elise eliseo eliseu elisha
elisheva elisia elisio eliska elissa elissavet eliton eliud eliyah eliyahu eliyanah eliz eliza elizabet
elizabete elizabeth elizah elizaveta elizbeth elizebeth elizete elizeu elkanah elke ella ellah ellamae ellan
elle ellee ellen ellena ellery elli ellia elliana ellianna ellie elliette ellin ellington elliot elliott
elliotte ellis ellison ellsworth ellwood elly ellyana ellyn elma elmar elmer elmira elmise elmo elmore elna
elnaz elnora eloa eloah elodia elodie elof eloho eloi elois eloisa eloise elom elon elona elora elouise elowen
elowyn eloy elphege elpida elroy els elsa elsabet elsebeth elsie elsio elson elspeth elsy elton elva elvana
elveca elvera elvia elvie elvin elvina elvira elvire elvis elwanda elwin elwira elwood elwyn ely elyana
elyanna elyas elyjah elysa elyse elysia elyssa elyza elza elzbieta elzear elzie em ema emaan emad emal emalee
emaleigh emalie emaline emalyn eman emani emanuel emanuela emanuele emanuelly emari emarie ember emberlee
emberly emberlyn emberlynn embry emebet emeka emel emelda emeli emelia emelie emelina emelinda emeline emely
emelyan emelyn emerald emeri emerie emerilda emerita emersen emerson emersyn emery emeterio emi emidio emiko
emil emile emilee emileigh emiley emili emilia emiliana emiliano emilie emilien emilienne emilija emilio
emilis emiliya emilly emilson emily emilyn emin emina emine emir emira emirhan emma emmalee emmaleigh emmaline
emmalyn emmalynn emmanouil emmanuel emmanuella emmanuelle emmarie emme emmeline emmerson emmersyn emmery emmet
emmett emmi emmie emmit emmitt emmy emmylou emogene emoni emonie emori emory emperatriz empress emrah emre
emree emrie emry emrys emy ena enam encarnacion enda endang ender endia endrit ene enea enedina eneida enes
eneyda engin engjell engracia enid enide eniola enis enisa enitan enkela enkeleda enlai enmanuel ennio ennis
enoc enoch enock enola enos enrica enrico enrique enriqueta ensar ensley entela enver enya enyonam enza enzo
eoghan eoin eowyn epaminondas ephese ephraim ephrem epifania epifanio era erasmo eray ercan ercides ercilia
ercole erdal erdem erdogan eren ergi ergun erhan erhard eri eriana erianna eriberto eric erica erich erick
ericka erickson erie erik erika eriko erin erina erinn erion eris erivelton erkan erkki erland erlene erlinda
erline erma ermal ermanno ermelinda ermenegildo ermes ermias erminia ermira ermite ermithe erna ernest
ernestina ernestine ernestino ernesto ernie ernst erol eron eros errick errin errol ersilia ersin erskine
ertan ertha ertugrul ervin erwin eryk eryka erykah eryn erynn erzsebet erzulie esa esad esai esau esdras ese
eseosa esequiel esfir esha eshaan eshan eshwar esi esin esinam eskinder esko esma esmae esme esmeralda
esperanza esra esraa essie esta estanislao esteban estebania estefana estefani estefania estefany estel estela
estele estelita estell estella estelle estephanie ester estere estervina estevam estevan estevao esther esti
eston estrela estrella estrellita eszter etan etelvina etenesh eteri eternity etha ethan ethel ethelene
ethelyn ethen ethyl ethyn eti etienne etiennette etim etleva etornam etsuko etta ettie ettore etty etzer
euclide euclides eudelia eudes eudora eufemia eufemio eufracia eugen eugena eugene eugenia eugenie eugenio
eugeniusz eula eulah eulalia eulalie eulalio eulogio eun euna eunhee eunice eunji eunjoo eunjung eunkyung
eunmi eunseo eunsook euphemia euphemie eura eurico euridice eusebia eusebio eusebiu eustace eustache eustacio
eustaquio eustolia eva evadne evaldo evalina evalyn evalynn evan evana evander evandro evangelia evangelina
evangeline evangelista evangelos evanildo evanna evans evanthia evarista evaristo evdokia eve evelia evelin
evelina eveline evelio evelyn evelyne evelynn evelynne evens evenson ever everaldo everard everardo everest
everett everette everlee everleigh everley everly everlyn everson evert everton evette evgeni evgenia evgeniy
evgeniya evgeny evi evia evie evin evita evolet evon evonne evren evridiki evripidis evy evyn ewa ewald ewan
ewart ewelina ewell exavier exie exilda exilus eyad eyal eyan eyerus eyerusalem eylul eymen eyob eyram ezekial
ezekiel ezell ezequiel ezer ezgi ezinne ezinwa ezio ezra ezrah ezri ezz fabian fabiana fabiano fabien fabienne
fabio fabiola fabrice fabricia fabricio fabrizia fabrizio facundo fadekemi fadi fadia fadil fadila fadime fadl
faduma fadumo fadwa fae fahad fahd fahim fahima fahma fahmi fahri fahrudin fai faiga faigy faina fairy faisal
faith faiz faiza faizan fajar fajr fakhri fakhruddin falak falguni fallon fallou fallyn falon falyn fan fang
fangfang fani fannie fanny fanta fantasia fantine fantu fara farah farai faraj faramarz farana fardowsa fares
farhad farhan farhana farhat farhia farhiya farhiyo fariba farid farida faris faron farooq farouk farrah
farrell farren farris fartun faruk farzad farzana farzaneh fasil fatbardha fatema fatemeh fathi fathia fatih
fatiha fatim fatima fatimah fatimazahra fatime fatin fatjon fatlum fatma fatmata fatme fatmir fatmira fatos
fatou fatouma fatoumata fatu fatuma fausta faustina faustino fausto fauziatu favian faviola fawad fawaz fawn
fawzi fawzia fay faye fayez faysal fayth fayza fe feben fedele fedeline federica federico fedir fednel fedner
fedor fedora fedosia fei feifei feiga fekadu felecia feliberta feliberto felica felice felicia feliciana
feliciano felicidad felicidade felicien felicio felicita felicitas felicite felicity felicja feliks felina
felipa felipe felisa felisberta felisberto felisha felismina felix felizarda felton femi femke fenel fenfang
feng fengge fengying fenix fenna fenton ferdinand ferdinando ferdynand ferenc fereshteh fergal fergus ferhat
feride ferit ferman fermin fermina fern fernand fernanda fernande fernandinho fernando ferne feroz ferrell
ferris ferruccio ferydoon festim feven feyisayo feyza fia fiachra fidel fidela fidele fidelia fidelina
fidelino fidelma fidencio fien figen fiifi fikadu fikirte fikre fikret fikru filiberto filinto filio filip
filipa filipe filipp filippa filippo filippos filiz filmon filomena filsan finbar finbarr finda finian finis
finlay finlee finleigh finley finn finneas finnegan finnian finnick finnigan finnley finola fintan fiona fionn
fionnuala fior fiordaliza fiorella fiorenza fiorenzo firas firdaws firehiwot firmin firmina firmino firouz
fischer fisher fisnik fisseha fito fitri fitsum fitzgerald flaka flaminia flamur flaurine flavia flaviana
flavie flavien flavio flaviu flerida fleta fletcher fleur fleurette flint flo flomo flor flora florance
florangel florante florbela florence florencia florencio florene florent florentin florentina florentine
florentino florestal floretta floria florian floriane floriano florica florida floridalia florin florina
florinda florine florisbela florrie flossie floy floyd flutura flynn foad foday fode fodio fofana folake
folasade folashade folke folorunsho folorunso folu foluke fonda fong fons ford forest forrest fortunat
fortunata fortunato fortune fosca foster foteini fotini fotios fotis fouad fougere fouzia fowsiya fox foy
fozia fraida fraidy fran franca france francelina franceline francelyne francene frances francesca francesco
franchesca francheska francia francie franciele francielle francina francine francis francisca francisco
franciszek franciszka franck franckel francky franco francois francoise frank franki frankie franklin franklyn
franky frans fransisca fransisco frantisek frantz frantzdy frantzy franz franziska fraser frayda frazier fred
freda fredda freddie freddrick freddy frederic frederica frederick fredericka frederico frederik frederique
fredesvinda fredia fredric fredrick fredricka fredrik fredy freeda freedom freek freeman frehiwot freida freja
freweini freya freyja frida frieda friederike friedhelm friedrich frits fritz fritzner frode froilan frosso
frumi fryderyk fu fuad fuhua fulgencio fulin fulton fulvia fulvio fulya fumi fumiko fumio funke funmi
funmilayo funmilola furio furkan furman fynn fyodor gabby gabe gabi gabija gabin gabina gabino gabor gabreal
gabrial gabriel gabriela gabriele gabrielius gabriell gabriella gabrielle gabrielly gaby gad gadi gadiel gael
gaelle gaetan gaetana gaetane gaetano gagan gagandeep gage gagik gaia gaige gail gaines gajanan gajendra gal
gala galal gale galen galia galilea galina galini galip galit galo galya gamal gamalat gamaliel gamila gamze
ganesh gang ganga gangqiang gannon ganpat garabed garba gardenia gardner garegin garen garet gareth garett
garey garfield garifalia garifallia garima garin garland garmai garner garnet garnett garnik garo garold
garren garret garrett garrick garrison garry garth garvin gary gasner gaspar gaspard gaspare gaston gathoni
gatlin gaudencio gaurang gaurav gauri gautam gaven gavin gavino gavriel gavriil gavril gavyn gawain gay gayan
gayane gayathri gayatri gaye gayla gayle gaylen gaylene gaylon gaylord gaynell gaynelle gazmend gbemisola
gbenga gbessay gearld gearldine gearoid geary gebre gebremedhin gedeon geena geeta geetanjali geetha gegham
gela gelsomina gema gemma gena genadi genara genaro genc gene genell genelle generosa generoso genesis
genessis genet geneva genevie genevieve genevive genghis genia genie genilson genivaldo genna gennadi gennadiy
gennady gennaro gennie gennifer genny geno genoveffa genoveva genowefa gent gentian gentry geoff geoffery
geoffrey geordie georg georgann georganna georganne george georgeann georgeanna georgeanne georgene georges
georgeta georgetta georgette georgi georgia georgiana georgiann georgianna georgianne georgie georgina
georgine georgios georgiy georgy geovana geovani geovanni geovanny geovany ger gerald geraldina geraldine
geraldo geralyn gerard gerarde gerardina gerardine gerardo gerasimos gerben gerbert gerd gerda geremia geremy
gergely gerhard geri gerlinde gerline germain germaine german germana germano gernot gerold gerome geronimo
gerri gerrie gerrit gerry gershon gerson gert gertha gertie gertjan gertraud gertrud gertruda gertrude
gertrudes gertrudis gertude gervais gervasio gesner getachew getahun gethin getulio gevorg geza gezim ghada
ghaleb ghassan ghazal ghazar ghazi ghenet gheorghe gheorghita ghevont ghislain ghislaine ghita ghulam gia
giacinta giacinto giacomina giacomo giada giampaolo giampiero gian giana giancarla giancarlo gianella
gianfranco giang gianluca gianluigi gianmarco gianna gianni giannis gianpaolo gianpiero giao giavanna giavonna
gibran gibson gica gideon gidget gidon gifford gifty giga gigi gigliola gijs gil gila gilad gilbert gilberte
gilberto gilda gildardo gildo giles gili gilit gill gilles gillian gilma gilmar gilson gilvan gina ginamarie
ginette ginevra ginger ginny gino gio gioacchina gioacchino gioia gionni giordano giorgi giorgia giorgio
giorgis giorgos giosue giovana giovani giovanna giovanni giovanny giovany giovonni girard girija girish girma
gisel gisela gisele gisell gisella giselle gislaine gislene gissel gissell gisselle gita gitta gittel gitty
giuditta giulia giuliana giulianna giuliano giulietta giulio giuseppa giuseppe giuseppina giustina giusto
givanildo givi gizela gizelle gizem gjergj gjon gladis glady gladys glaucia glaucio glayds gleb gleice gleison
glen glena glenda glendaliz glendon glendora glenn glenna glennie glennis glennon glenwood glicerio glinda
gloria glory glyn glynda glynis glynn gocha godfrey godswill godwin goffredo gohar goitom gokce gokhan gokul
golda golden goldie goldy golnaz gonca goncalo gontran gonzalo goodluck googoosh gopal gopi gopinath gor goran
gorana gord gordan gordana gorden gordon goro gosta gottfried gotz govind govinda graca grace graceann gracee
gracelina gracelyn gracelynn gracen gracey graci gracia graciano gracie graciela graciella gracien graciete
gracinda gracy gracyn grady graeme graham graig grainne gramoz granger grania granit grant granville gratien
gray grayce graycen grayden graydon graysen grayson grazia graziano graziela graziella grazyna grecia greer
greg gregg greggory gregoire gregor gregoria gregorio gregory greisy gresa greta gretchen grete gretel gretta
grettel greville grey greysen greyson gricel gricelda griffen griffin griffith grigor grigore grigori
grigorios grigoriy grigory grisel griselda grisha grissel gro grover gruffydd gryffin grzegorz guadalupe
gualtiero guang guanghui guangli guangming guanting guarina guarionex gudmund gudrun guenter guenther guerda
guerdy guerino guerlande guerline guerschom guetty guglielmo gugu guida guido guifang guilaine guilan
guilherme guilhermina guillaume guillermina guillermo guinevere guiomar guiren guirlande guiying gul gulab
gulay gulcan gulcin gulden guler gulnara gulsen gulshan gulsum gumercindo gunay gunel gunhild gunilla gunjan
gunn gunnar gunnel gunner gunter gunther guo guodong guohua guoliang guoqiang guowei guozhi guram gurbir
gurdeep gurdev gurgen gurjit gurmeet gurmit gurpreet gursel gurvinder gus gussie gustaf gustav gustave gustavo
gustaw guus guven guy guylaine guylene guyto gvantsa gwen gwenael gwenaelle gwenda gwendalyn gwendoline
gwendolyn gwendolynn gweneth gwenevere gwenn gwenyth gwilym gwyn gwyneth gwynn gwynne gyanendra gyorgy gypsy
gyu gyula ha haakon habib habiba habibatou habibe habibullah habon habtamu hacer hadar hadas hadassa hadassah
haddie haddy hadeel haden hadi hadia hadlee hadleigh hadley hadrien hadyn hae haewon hafez hafid hafida hafiz
hafsa hafsah hagai hagan hagen hagit hagop hagos hai haibo haidar haiden haider haidyn haifa haifeng haig haik
haile hailee haileigh hailemariam hailey hailie hailong hailu haily haim haiming haisley haitao haitham haiyan
haiying hajar hajdar hajra hakan hakeem hakim hakob hal hala haldun hale halee haleem haleigh halen haley hali
halia halie halil halim halima halime halimo halina halle hallee halley halli hallie halo halston haluk
halvard halvor halyna hamad hamada hamazasp hamda hamdan hamdi hamed hameed hamid hamida hamideh hamilton
hamish hamlet hamoud hampton hamza hamzah han hana hanaa hanadi hanah hanako hanan hanane handan hande handy
haneen haneul hang hanh hani hania hanif hanife haniya hank hanka hanna hannah hanne hanneke hannele hannelore
hanno hannu hans hansa hansel hansjorg hanson hao haoran haoyu haralambie haralambos haralampos harald harbor
hardeep hardik hardy hari hariet hariette harikleia harilaos harini haripriya haris harish harishchandra
harisis harith harjeet harjinder harjit harlan harland harlee harleen harleigh harlem harlen harlene harley
harli harlie harlin harlon harlow harlyn harlynn harmeet harmon harmonee harmoni harmonie harmony harold
haroldo haroon haroun harout haroutioun harper harpreet harrell harri harriet harriett harriette harris
harrison harry harsh harsha harshad harshal harshil harshit harshita hart hartley hartmut hartwig haru
haruhito haruka haruki haruko harun haruna haruta haruto harutyun harvey harvie harvinder hasan hasani hashim
hasini hasitha haskell hasmik hasna hasnaa hassan hassanatou hasse hassiba hassie hasti hatem hatice hatim
hattie hau hauwa havana haven havyn hawa hawah haweya hawwa haya hayastan hayat hayato haydar haydee hayden
hayder haydn haydon hayes hayk hayle haylee hayleigh haylen hayley hayli haylie hayri haytham hayven hayward
haywood haze hazel hazem hazen haziel hazim hazle he heath heather heaven heavenly heba heber hector hedwig
hedy hee heejin hege heghine heghnar heide heidemarie heidi heidrun heidy heike heikki heiko hein heiner heini
heinrich heinz heitor hekuran helaina helaine helder heldon helen helena helene heleno helga helge heli helia
heliana helio heliodor helja helle hellen helmi helmut helmuth heloisa heloise helvi hema hemal hemang hemant
hemlata henderson hendra hendrick hendrik hendrika hendrix henery heng henk henley henna hennessy henning
henny henok henri henrietta henriette henrik henrique henriqueta henry henryk henryka hensley heorhiy heping
herard herb herber herbert herbie herby herculano hercules heribert heriberta heriberto herlinda herma herman
hermance hermann hermelinda hermenegilda hermenegildo hermila hermina hermine herminia herminie herminio
hermione hermon hernan hernani herode heroina herold herschel hershel hershell hershy herta hertha herve
hervey hessa hester heston hetal hettie heung hewan heyward hezekiah hiba hibaq hibo hicham hichem hidde
hideaki hideki hideko hideo hideyuki hiedi hien hiep hieronim hieu higino hikari hikaru hila hilaire hilal
hilaria hilario hilary hilbert hilcia hilda hilde hildegard hildegarde hildegund hildred hillard hillary
hillel hilliard hilma hilmi hilton hiltrud himani himanshu himari hina hinata hinda hindy hing hipolita
hipolito hippolyte hiral hiram hiren hiro hiroaki hiroki hiroko hiromi hirondina hiroshi hiroto hiroyuki hirut
hisako hisao hisashi hisham hitesh hitomi hitoshi hiwet hiwot hjalmar hlengiwe hoa hoai hoan hoang hoangoanh
hoangyen hobart hobert hoc hoching hoda hodan hodaya hodo hogan hoi hoiyan holden holger holland holley holli
hollie hollis holly hollyn holt homa homayoun homer homere homero honesti honesty honey hong hongbo honghui
hongjun hongli hongmei hongwei hongxia hongyan hongying honor honora honorata honore honorina honorine honorio
hooman hoon hoover hop hope horace horacio horatio horatiu horia hormidas horst hortencia hortense hortensia
hosanna hosea hoseok hosna hosniya hossam hossein hotaru houda houria houssam houssein houston hovannes
hovhannes hovik hovsep howard howell howie hoyt hrach hrachia hrachya hrair hranoush hrant hratch hridaya
hripsime hripsimeh hrishikesh hrvoje hryhoriy hsiaoping hsinyi hsiu hsiumei hua huaiyu huali huan huang
huascar hubermann hubert hubertus huck huda hudson hudsyn hue huey hugh hughie hugo huguens hugues huguette
hui huifang huifen huijuan huilan huiliang huiling huimin huiming huiping huiqing huiying huizhong hulda hulya
huma humberto humza hung hunter huntley huong huor hurley husain husam huseyin huseyn husna husniya husnu
hussa hussain hussam hussein huston huu huub huxley huy huyen huynh hwa hyacinth hyacinthe hydar hye hyejin
hyemi hyeri hyesook hyman hyo hyojin hyon hyrum hyun hyunjin hyunjoo hyunjung hyunsoo hyunwoo ia iacob iain
iakovos ian ianna ianthe iara iarla iason iba ibai ibe ibironke ibou ibraheem ibrahim ibrahima ibtisam
ibtissam ichika ichiro ida idalecio idalia idalie idalina idalis idan idara idelfonso idell idella idil idit
ido idowu idris idriss idrissa idriz iesha ieshia ifeanyi ifeanyichukwu ifechukwu ifeoluwa ifeoma ifeyinwa
ifigenia ifor ifrah iftikhar ifunanya iggy ignace ignacia ignacio ignacy ignat ignatius ignazia ignazio igor
ihab ihor ihsan ihuoma ijaz ijeoma ikaika ike ikechukwu ikem ikenna iker ikhlas ikram ikran ikuko ila ilah
ilan ilana ilaria ilario ilarion ilda ildefonso ildege ildiko ildo ileana ileen ilektra ilene ilham ilhan
iliana ilianna ilias iliass ilidia ilidio ilie ilija ilina ilinca ilir iliriana ilirjana ilker ilkka ilknur
illa illia illiana ilma ilona ilpo ilsa ilse ilsung ilton iluminada ilya ilyana ilyas ima imad imade iman
imane imani imanol imari imelda imma immacolata immacula immanuel immo imogen imogena imogene imoh imran imre
in ina inaam inaaya inacia inacio inara inas inaya inayah inbal inci indah inder inderjit indhira india
indiana indie indigo indika indira indra indrajit indrani indu indy indya ineke inell ines inessa inez
infinity inga inge ingeborg ingegerd ingela ingemar inger ingo ingrid ingvar iniobong inji inkeri inmaculada
inna innocent innocenzo innokenty inocencia inocencio inokenty inpeng insook intisar inuk inunnguaq ioan ioana
ioann ioanna ioannis iola iolanda iole iolo ion iona ione ionel ionela ionut iordanis iosif ipek ippolito
iqbal iqra ira iracema iraci iraida irakli iraklis iram iran irasema irati ireland irelyn irelynn irem irena
irene irenee ireneee ireneusz irfan irie irina irineu irini iris irish irit irja irlande irma irmgard irmina
irondina irshad irvin irving irwin iryna isa isaac isaak isabel isabela isabele isabelinha isabelita isabell
isabella isabelle isabelly isac isacc isacco isadora isadore isael isagani isai isaiah isaias isaih isak
isaltina isaltino isamar isamu isao isatou isatu isaura isayas isela isemene isha ishaan ishan ishani ishaq
ishika ishita ishkhan ishmael ishraq ishwar isiah isidora isidore isidoro isidoros isidra isidro isil isilda
isioma isis isla islam islande isley ismael ismaelle ismahan ismail ismaila ismene ismet ismini ismo isobel
isolde isolina isra israa israel isreal issa issabella issac issam issei issiah istvan isuf itai italia italo
italy itamar itoro itsuki itzae itzayana itzel itzhak itzik iulia iulian iuliana iuliu iustin iva ivaan ivaana
ivalu ivan ivana ivandro ivanete ivani ivanilda ivanildo ivanka ivanna ivano ivar ive ivelise ivelisse iver
iverson ivery ivete ivette ivey ivica ivie ivo ivon ivone ivonete ivonne ivor ivory ivy iwan iwo iwona ixchel
iyabo iyad iyana iyanna iyari iyla iyonna iza izaac izaak izabel izabela izabell izabella izabelle izael
izaiah izak izan izaro izaura izaya izayah izel izetta izhak iziah izilda izola izolda izrael izumi izydor
izzabella izzat izzy ja jaafar jaakko jaana jaap jaba jabari jabbar jaber jabez jabir jabria jabriel jabril
jabulani jacalyn jacari jace jacee jacek jacelyn jacen jaceon jacey jaci jacie jaciel jacinda jacinta jacinthe
jacinto jacira jack jackelin jackeline jackelyn jackenson jacki jackie jacklyn jacklynn jackqueline jackson
jacky jaclyn jaclynn jaco jacob jacoba jacobe jacobi jacobo jacobus jacoby jacolby jacopo jacorey jacori
jacory jacqualine jacqualyn jacque jacquelene jacquelin jacquelina jacqueline jacquelyn jacquelyne jacquelynn
jacques jacquetta jacquez jacqui jacquie jacquiline jacquline jacqulyn jacy jad jada jadah jadan jadarius jade
jadelyn jadelynn jaden jader jadiel jadin jadon jadore jadranka jadranko jadriel jadwiga jadyn jae jaeda
jaeden jaedon jaedyn jaeho jaehyun jael jaela jaelen jaelin jaelyn jaelynn jaemin jaewon jaeyoung jafar jafet
jagan jagannath jagat jagdeep jagdish jagger jagjit jagmeet jagoda jagruti jahaira jahan jahari jahaziel
jaheem jaheim jahiem jahir jahleel jahlil jahmal jahmari jahmir jahnavi jahzara jahziel jai jaida jaidan jaide
jaideep jaiden jaidon jaidyn jaila jailah jailen jailene jailson jailyn jailynn jaime jaimee jaimi jaimie
jaina jainaba jaipal jair jairam jaire jairo jairus jaison jajuan jaka jakai jakari jakayla jake jakeb jakeem
jakhari jakhi jakia jakira jakiya jakiyah jakob jakobe jakobi jakoby jakov jakub jakyra jala jalal jalani
jalaya jalayah jaleah jaleel jaleesa jalen jalena jalene jalia jaliah jalil jalin jalisa jalissa jaliyah jalon
jalpa jalyn jalynn jalyssa jama jamaal jamaica jamaine jamal jamall jamar jamarcus jamari jamaria jamario
jamarion jamarius jamarr jamauri jamaya jame jamee jameel jameela jameelah jameer jameka jamel jamelia jamell
jamelle jamere james jamesha jameson jamey jami jamia jamiah jamichael jamie jamier jamieson jamika jamil
jamila jamilah jamilla jamillah jamilu jamin jamir jamira jamison jamiya jamiyah jammie jamon jamshid jamuna
jamy jamya jamyah jamyra jan jana janae janai janaina janak janaka janaki janalee janasia janay janaya janayah
jancarlos jandir jandira jane janea janean janee janeen janel janele janell janella janelle janelly janely
janene janese janessa janet janete janeth janett janetta janette janey janhvi jani jania janiah janice janie
janiece janiel janina janine janira janis janise janita janiya janiyah jann janna jannah jannat janne janneke
jannelle jannet jannette janney jannie janny janos jansen janson januaria januario january januel janusz janya
janyah janyce janyla janylah japheth jaquan jaquelin jaqueline jaquelino jaquelyn jaquez jarad jared jarek
jarel jarell jaren jaret jareth jarett jari jariah jarid jariel jarin jarius jariyah jarkko jarlath jarmo
jarod jarom jaromir jaron jaroslav jaroslava jaroslaw jarra jarrad jarred jarrel jarrell jarren jarret jarrett
jarrid jarrod jarron jartu jarvis jaryd jasbir jasdeep jase jasen jashaun jashawn jashua jasiah jasiel jasim
jasir jaskaran jasleen jaslene jaslyn jaslynn jasmeet jasmijn jasmin jasmina jasmine jasminka jasmyn jasmyne
jasna jason jaspal jasper jaspreet jassim jasson jasvir jaswant jaswinder jathan jatin jaunita javad javan
javari javaris javed javen javeon javeria javian javien javier javiera javin javion javon javontae javonte
jawad jawaher jawan jax jaxen jaxiel jaxon jaxsen jaxson jaxsyn jaxton jaxtyn jaxx jaxxon jaxyn jay jaya
jayakumar jayalakshmi jayana jayanna jayant jayanta jayanthi jayanti jayaram jayashree jayce jaycee jaycen
jayceon jayci jaycie jaycob jayda jaydah jaydaliz jaydan jayde jaydee jayden jaydin jaydn jaydon jaydyn jaye
jayendra jayesh jaykob jayla jaylah jaylan jaylani jaylanie jaylee jayleen jayleigh jaylen jaylene jayliana
jaylie jaylin jayline jaylon jaylyn jaylynn jayme jaymee jaymes jaymi jaymie jayna jayne jaynie jayonna
jayquan jayse jaysen jayshawn jayshree jayson jayven jayveon jayvian jayvien jayvin jayvion jayvon jazelle
jaziah jaziel jaziyah jazleen jazlene jazlin jazlyn jazlynn jazmen jazmin jazmine jazmyn jazmyne jazz jazzlyn
jazzlynn jazzmin jazzmine jazzmyn jc jd jean jeana jeancarlos jeanclaude jeane jeanelle jeanene jeanett
jeanetta jeanette jeanice jeanie jeanina jeanine jeanluc jeanmarie jeanna jeanne jeannetta jeannette jeannie
jeannina jeannine jeannot jeanpaul jeanpierre jeb jed jedediah jedidiah jedrzej jeet jeetendra jeevan jeff
jefferey jefferson jeffery jeffie jeffory jeffrey jeffrie jeffry jehad jejomar jelagat jelani jelena jelica
jelili jelisa jelka jelle jem jemal jemima jemma jen jena jenae jencarlos jene jeneba jenee jeneen jenell
jenelle jenesis jenessa jenette jeneva jenevieve jeni jenica jenice jenifer jeniffer jenine jenise jenna
jennafer jennah jennefer jennell jennelle jennette jenni jennica jennie jennifer jenniffer jennine jennings
jenny jennyfer jens jensen jenson jensyn jentry jeovany jepchirchir jephte jepkosgei jerad jerald jeraldine
jeralyn jeramiah jeramie jeramy jerard jerardo jere jered jerel jerell jereme jeremey jeremi jeremiah jeremias
jeremie jeremih jeremy jeri jeriah jerica jericho jeriel jerika jerilyn jerilynn jerimiah jerker jerlene
jerline jermain jermaine jermel jermey jermiah jerod jeroen jerold jerome jeromy jeron jerone jeronima
jeronimo jerrad jerre jerred jerrel jerrell jerrett jerri jerrica jerrick jerrid jerrie jerrilyn jerrod
jerrold jerron jerry jersey jerson jerusha jeryl jerzy jesenia jeshua jesiah jesica jesika jeslyn jesper jess
jessa jessalyn jessamine jesse jesseca jessee jessenia jessey jessi jessia jessiah jessica jessie jessika
jesslyn jessy jessyca jestin jestine jesus jesusa jesusita jet jeta jethro jetmir jeton jett jetta jettie
jettson jevon jewel jewell jewels jhanvi jhene jhett jhoan jhon jhonatan jhonny jhun ji jia jiachen jiahao
jiahui jian jiana jianfeng jiang jianguo jianhua jianjun jianming jianna jianping jianwei jianyu jiao jiaqi
jiawei jiaxin jiayi jiaying jibril jide jideofor jie jiefang jielin jieun jieying jigar jigna jignesh jihad
jihan jihoon jihye jihyun jil jilian jill jillian jim jimena jimi jimin jimmie jimmy jin jina jinal jinan
jindrich jing jingfei jingguo jinghua jingjing jingwen jingyi jinhai jinhee jinho jinhua jinjing jinlan
jinming jinny jinrong jinsong jinsook jinwoo jionni jiovanni jirair jiraiya jireh jiri jirina jiro jiselle
jisoo jisung jiten jitendra jitka jivan jiwon jiwoo jiya jiyeon jiyoung jizelle jj jo joachim joah joakim joan
joana joane joanel joanie joanina joaninha joanita joann joanna joanne joannie joao joaopedro joaovictor
joaozinho joaquim joaquin joaquina job jobe joby jocasta jocelerme jocelin joceline jocelyn jocelyne jocelynn
jochem jochen jodee jodi jodie jody joe joeann joel joelene joell joella joelle joellen joelma joely joep
joerg joeseph joesph joetta joette joey joffrey jogesh johan johana johane johann johanna johannah johanne
johannes johanny johathan john johna johnathan johnathen johnathon johndavid johnell johnetta johnette johney
johnie johnmichael johnna johnney johnnie johnny johnpaul johnsie johnson johny joi joie jojo joko jokubas
jolanda jolanta jolee joleen joleigh jolena jolene joli jolie jolinda joline jolyn jolynn jolyon jomar jon
jona jonae jonah jonair jonas jonatan jonathan jonathen jonathon jone jonel jonell jonelle jones jonette jong
jongho jongmin joni jonida jonie joniel jonise jonmichael jonna jonnathan jonni jonnie jonny jonpaul jonquil
jontae jonte joo joohee joohyun joon joonho joop joost jooyoung jop jord jordan jordana jordane jordann jorden
jordi jordin jordon jordy jordyn jordynn jorel joretta jorg jorge jorgen jorgina jori jorie joris jorja jorje
jorma jorunn jory jos josalyn josaphat joscelyn jose joseangel josee josef josefa josefina josefine joselin
joselina joseline joselito joseluis joselyn joselyne joselynn josemanuel josenilda joseph josephina josephine
josette josey josh joshlyn joshua joshuah joshue josi josiah josiane josias josie josilyn josimar josina josip
josipa joslin josline joslyn joslynn josnel jospeh josphine josselyn jossie josslyn jost josue josuel joud
joudi jouko joumana jouni jourdan journee journei journey journi journie jovan jovana jovani jovanie jovanka
jovanna jovanni jovanny jovany jovelina jovenel jovi jovie jovita jovon jowell joy joya joyce joycelyn joye
joyelle jozef jozefa jozefina joziah jozie jozlyn jozsef jp jr jream jrue jt juan juana juancarlos juanita
juanito juanjose juanpablo juaquin jubilee juca jucelino judah judd jude judeline judge judi judie judit
judite judith judnel judson judy judyth juel juelz juergen juha juhani juho jukka jule julee julen julene
jules juli julia julian juliana juliane juliann julianna julianne juliano julie julieann julieanna julieanne
julien julienne juliet julieta julieth julietta juliette julio julious julisa julissa julita julius juliusz
juljan jullian july juma jumana jumoke jun june junette junfeng jung junghee jungmin jungsook junho junhui
junia junichi junie junior junious juniper junita junius junjie junko junli juno junpei junseo junwei junyi
jupiter jurandir jure jurgen jurnee jurriaan jussara jussi justa juste justen justice justin justina justine
justino justis justo juston justus justyce justyn justyna jutta juvenal juvencio juventino juwan jyothi jyoti
jyotsna jyrki ka kaan kaarina kabir kabiru kabita kace kacee kacen kacey kaci kacie kacper kacy kadambari
kadarius kade kadee kadeem kaden kadence kadiatou kadiatu kadidia kadie kadijah kadijatu kadin kadir kadriye
kady kadyn kaede kaeden kaedyn kael kaela kaelan kaelani kaelee kaeleigh kaelen kaeli kaelin kaely kaelyn
kaelynn kaeson kafui kage kagiso kagna kahlan kahlani kahlia kahlil kai kaia kaiane kaidan kaiden kaidence
kaidyn kaija kaila kailah kailan kailani kailany kailas kailash kailee kaileigh kailen kailey kaili kailie
kailin kaily kailyn kailynn kaima kaimana kaiming kain kaine kainen kainoa kaio kaique kaira kairi kairo kaisa
kaisen kaiser kaisha kaisley kaison kaitlan kaitlin kaitlyn kaitlynn kaito kaius kaiwen kaixin kaiya kaiyah
kaizen kaizer kajal kajetan kajsa kajus kakha kakit kal kala kalan kalani kalaya kalayah kale kalea kaleah
kaleb kalee kaleena kalei kaleia kaleigh kalel kalen kalena kalene kaleo kalervo kalevi kaley kali kalia
kaliah kalib kalie kalil kalila kalin kalina kaliope kalisha kalissa kalista kaliya kaliyah kallan kalle
kallen kalli kallie kalliope kalliopi kally kalman kalob kalon kaloust kalpana kalpesh kaltun kalu kalvin
kalyan kalyani kalyn kalynn kam kamal kamala kamalesh kamaljit kaman kamani kamar kamara kamari kamaria
kamarion kamau kamauri kamaya kambree kambri kambria kambrie kamden kamdyn kamea kamel kameron kameryn kamesha
kamfai kami kamia kamiah kamie kamil kamila kamilah kamile kamilla kamille kamini kamisha kamiya kamiyah kamla
kamlesh kamora kamran kamren kamri kamrin kamron kamryn kamya kana kanaan kanae kanak kanako kanan kanata
kanayo kanchan kanda kandace kandi kandice kandie kandis kandra kandy kandyce kane kaneisha kanella kanesha
kang kanha kanika kanini kanisha kaniya kaniyah kannan kannika kannitha kannon kanon kansas kanta kanya
kanyakumari kanye kanyon kaori kaoru kapil kapitolina kapri kapriel kara karah karalee karalyn karam karan
karapet kareem kareen kareena karekin karel karelia karely karen karena karey kari karie karim karima
karimatou karime karin karina karine karis karisa karishma karisma karissa kariuki karizma karl karla karlee
karleen karleigh karlene karley karlheinz karli karlie karlo karlos karlton karly karlyn karma karmelo karmen
karmyn karnig karo karol karole karoliina karolina karoline karolyn karon karra karren karri karrie karrington
karry karsen karson karsten karsyn karter karthik karthika kartier kartik kartika karuna kary karyl karyme
karyn kasandra kase kasen kasey kash kasha kashawn kashi kashish kashmere kashmir kashton kasi kasia kasie
kasim kason kaspar kasper kassa kassandra kassi kassidi kassidy kassie kassius kastriot kasun kasyn kat
kataleya katalin katalina katana katara katarina katarzyna kate katelin kateline katelyn katelynn katelynne
kateri katerin katerina katerine kateryna katey kathaleen katharina katharine katharyn kathe katheleen kathem
katherin katherina katherine kathern katheryn katheryne kathey kathi kathia kathie kathleen kathlene kathline
kathlyn kathrin kathrine kathryn kathryne kathy kathyrn kati katia katiana katica katie katilyn katina katiria
katja katlin katlyn katlynn kato katrena katri katrice katrin katrina katsumi katsuo kattie katty katy katya
kaua kauan kauko kauri kaushal kaushalya kaushik kaustubh kaveh kavin kavion kavita kavitha kavon kavya kawai
kawan kawika kawtar kawthar kay kaya kayan kayana kayane kayanna kayce kaycee kaycen kayci kaycie kaydance
kaydee kayden kaydence kaydin kaydon kaye kayhan kayla kaylah kaylan kaylani kayle kaylea kayleb kaylee
kayleen kaylei kayleigh kaylen kaylene kayley kayli kayliana kaylie kaylin kaylon kaylor kaylyn kaylynn kayne
kayode kaysen kaysha kaysie kayson kaysone kaytlin kaytlyn kaytlynn kayvon kazem kazimiera kazimierz kazimir
kazue kazuhiko kazuhiro kazuki kazuko kazumi kazuo kazuya ke keagan keagen keaira keana keandra keandre keane
keanna keanu keara keasia keaton kebba kebbeh kebede kecia kedar kedrick kee keegan keela keelan keeley keeli
keelie keelin keely keelyn keena keenan keenen keerthi kees keesha kegan kegham kehinde kehlani kei keiana
keianna keiara keifer keigan keiichi keiji keiko keila keilah keilan keilani keily keilyn keion keir keira
keiran keirra keirsten keiry keisha keisuke keita keith keitha kejsi kejuan kekoa kelan kelani kelby kelcey
kelci kelcie kelcy kelechi kelemework keley keli kelia kelis kellan kelle kellee kellen keller kelley kelli
kellianne kellie kellin kelly kellyann kellye kellyn kelsea kelsee kelsey kelsi kelsie kelson kelsy kelton
kelvin kely kem kemal kemani kemari kemberly kemi kemp kemper kemunto ken kena kenadee kenadi kenadie kenai
kenan kenda kendal kendale kendall kendalyn kendarius kendel kendell kendra kendria kendric kendrick kendrix
kendyl kendyll kenechukwu kenedi kenel keneth kenia kenichi kenisha kenith kenji kenlee kenleigh kenley kenna
kennadi kennady kennan kennard kennedi kennedie kennedy kenneth kenney kennie kennith kennon kennth kenny
kenrick kensie kensington kenslee kensley kent kenta kentaro kenton kentrell kenya kenyata kenyatta kenyetta
kenyon kenza kenzi kenzie kenzlee kenzley kenzo keo keon keona keondra keondre keoni keonna keontae keonte
keosha kera kerby kerem keren kerensa keri keriann kerianne kerin kerlande kerline kermit keron kerra kerri
kerriann kerrianne kerrie kerrigan kerrin kerry kerstin kerttu kerubo kervens kervin kerwin keryn kesean kesha
keshaun keshav keshawn keshia keshon kesner kesor kester ketaki ketan ketevan kethia keti ketia ketki ketlie
ketline keto ketsana ketsia kettelie kettely ketty keturah keung keva kevan keven kevin kevion kevon kevork
kevyn keya keyan keyana keyanna keyara keyden keyla keylan keylee keyli keylin keyon keyona keyonna keysha
keyshawn keyur kezia keziah khachatur khachig khachik khadar khadidiatou khadija khadijah khadije khadijo
khadim khadra khadro khady khagendra khai khajag khalani khaleb khaled khaleel khaleesi khali khalia khaliah
khalid khalida khalif khalifa khalil khalilah khaliyah khamani khamari khamla khammany khampha khamphanh
khamphone khamsing khamsouk khamtay khang khanh khanyisile khaoula khari khatia khawla khayri khaza kheira
khem khemphone khiem khiry khloe khloee khoa khoi khongordzol khoren khosrow khristian khristina khristopher
khrystyna khuong khurram khurshid khushboo khushi khuyen khyla khylee khyree ki kia kiaan kiah kian kiana
kiani kianna kianoush kiara kiarah kiaraliz kiari kiarra kibrom kidane kidist kiefer kiel kiely kiem kien
kiera kieran kiernan kierra kiersten kierstin kierstyn kiesha kiet kieth kieu kifah kikelomo kiki kile kilee
kiley kilian killian kim kimanh kimani kimaya kimball kimber kimberely kimberle kimberlee kimberley kimberli
kimberlie kimberlin kimberly kimberlyn kimberlynn kimbery kimbra kimheng kimi kimia kimiko kimleang kimly
kimmernaq kimmie kimmo kimmy kimora kimsan kin kina kindra kinfai kinfe king kinga kingsley kingston kinlee
kinleigh kinley kinman kinneret kinsey kinslee kinsleigh kinsley kinzie kinzlee kinzley kion kiona kionna kip
kipchoge kipchumba kipkemboi kiplagat kipp kiprono kiprop kipton kiptoo kira kirah kirakos kiran kirby
kiriakos kiril kirill kirit kirk kirkland kirollos kirra kirsi kirsten kirsti kirstie kirstin kirstyn kirt
kirti kisha kishan kishor kishore kit kitana kittie kitty kiya kiyah kiyan kiyana kiyoko kiyomi kiyoshi kizza
kizzie kizzy kj kjell kjetil klaas klaire klajdi klara klarissa klaudia klaus klavdia klavdiya klay klayton
klea kleanthis kleber klebert kledi kleio klemens klementyna kleopatra klim klodian kloe kloey kloie knar
knarik knox knud knut koa koah koba kobby kobe kobi kobie kobina koby koda kodi kodie kodwo kody koen koffi
kofi kofoworola kohar koharig kohen kohl koi koichi koji kojo kokob kola kolab kolade kolawole kolbe kolbi
kolbie kolby kole kolin kolleen kollie kollin kollyns kolson kolt kolten kolter kolton koltyn kolya komal kong
konjit konner konnie konnor konrad konstandinos konstantin konstantina konstantinos konstanty konul kooper
koos kora korab koray korben korbin korbyn kordell koren korey kori korie korin korina korinne korkor korkut
kornelia korra kortney kortni korto kory koryun kosal kosi kosisochukwu kosmas kossi kossiwa kostantinos
kostas kostya kostyantyn kota kotaro koto kou koula kourosh kourtney kouta kpana kraig kravann kree kreed
kreshnik kresimir krew krikor kripa kris krish krisha krishan krishiv krishna krishnan krislyn krissy krista
kristal kristan kristeen kristel kristen kristene kristi kristian kristiana kristianna kristie kristijan
kristin kristina kristine kristle kristofer kristoffer kriston kristopher kristy kristyn kristyna krisztian
krisztina kriti kross krue krunal kruno kruti kruz krysta krystal krystel krysten krystian krystin krystina
krystle krystyna krzysztof ksawery ksenia kseniia ksenija kseniya kshitij kuba kubra kudzai kujtim kukua
kulbir kuldeep kulvinder kulwinder kum kumar kumari kumba kumi kumiko kumud kun kunal kundan kunegunda
kunibert kunio kunle kunthea kunthy kunti kuo kursat kurt kurtis kush kushtrim kusum kuzma kveta kwabena
kwabla kwadjo kwadwo kwai kwaku kwamboka kwame kwamena kwan kwang kwasi kweku kwesi kwok kwokwai kwong kwun ky
kya kyah kyaire kyan kyana kyanna kyara kyden kye kyia kyla kylah kylan kylar kyle kylea kylee kyleen kylei
kyleigh kylen kylene kyler kyley kyli kylia kylian kylie kylin kylo kylon kyls kylynn kym kymani kymber
kymberly kyna kyndal kyndall kyndra kyng kynlee kynleigh kynnedi kynslee kynzlee kyohei kyoko kyong kyra kyrah
kyran kyree kyren kyriaki kyriakos kyrie kyrin kyro kyron kyrsten kyrstin kyrylo kysen kyson kyu kyung
kyunghee kyungsoo kyzer labinot lacee lacey lachelle lachlan laci lacie lacramioara lacresha lacy lada ladan
ladarius ladarrius ladawn ladd laddie ladell ladi ladislau ladislav lado ladon ladona ladonna lady lael laela
laercio laetitia lafayette lafortune lahcen lahiru lahoma lai laia laiken laikyn laila lailah lailani laina
laine lainee lainey lainie laird lais laisha laith lajos lajuan lajuana lakambini lakayla lake lakeesha
lakeisha lakelyn lakelynn laken lakendra lakenya lakesha lakeshia lakeya lakeysha lakhan lakia lakiesha lakin
lakisha lakita lakota lakshman lakshmi lakyn lal lala lale lali lalit lalita lalitha lam lama lamar lamara
lamarcus lamarion lamarr lambert lamberto lambrini lambros lamercie lami lamia lamija lamin lamine lamis lamon
lamonica lamont lamonte lampros lamunu lamya lan lana lanae lanaya lance landan landen landin landis lando
landon landri landrie landry landyn lane lanell lanelle lanetta lanette laney lanfen lang langdon langston
lanh lani lanie lanier lanisha lanita laniya laniyah lanna lannie lanny lanora lanre lansana lanying laoise
lap laquan laquanda laquetta laquinta laquisha laquita lara larae laraine laramie larbi laree larenzo larhonda
lariah larisa larissa larita lark larkin laron laronda laroy larraine larrie larry lars larson larue lary
larysa laryssa lasandra lasantha lasha lashae lashana lashanda lashandra lashaun lashaunda lashawn lashawna
lashawnda lashay lashell lashelle lashon lashonda lashondra lashun lashunda lasonya lasse laszlo lata latanya
latara latarsha latasha latashia latavia lateisha latesha latha lathan latia laticia latif latifa latifah
latife latina latisha latonia latonya latoria latosha latoshia latoya latoyia latrell latrice latricia latrina
latrisha laudelina launa laura laural lauralee lauran laurance laure laureen laurel laureline lauren laurena
laurence laurene laurens laurent laurentino laurentiu lauretta laurette lauri lauriano laurice laurie
laurieann laurier laurin laurinda laurine lauro lauryn lavada lavar lavaud lavaughn lavdrim lavell lavelle
lavender lavenia lavera lavern laverna laverne laveta lavetta lavette lavina lavinia lavoisier lavon lavona
lavonda lavone lavonia lavonna lavonne lavonte lavrenti lawana lawanda lawanna lawerence lawrance lawren
lawrence lawson lawton laxman laxmi laya layah layan layden layken layla laylah laylani layna layne laynee
laynie layton lazar lazara lazare lazaro lazaros lazarus le lea leah leakena leakhena leala leamon lean leana
leander leandra leandre leandro leane leang leann leanna leanne leanora leap leasia leatha leatrice lebo
lebron lech lechoslaw lecia leda ledia lee leeah leeann leeanna leeanne leela leeland leen leena leendert
leeroy leesa leevi lefteris legaci legacy legend leger lei leia leiah leiana leida leidiane leidy leif leigh
leigha leighann leighanna leighanne leighton leila leilah leilani leilany leisa leisha leja lejla lekan leke
lekha lekisha lela lelah leland lelia lelio lella lemar lemlem lemma lemuel len lena lenard lendita lenette
leni lenin lenine lenira lenita lenka lenna lennard lennart lennie lennis lennon lennox lenny lenora lenord
lenore lenox lenuta lenwood leo leobardo leocadia leocadio leokadia leola leoma leon leona leonard leonarda
leonardo leoncio leone leonel leonela leonhard leonia leonicia leonid leonida leonidas leonie leonila leonilda
leonilde leonna leonne leonor leonora leonore leonti leontin leontine leopold leopoldina leopoldine leopoldo
leora leota leovigildo lepa lera lerato leri leron leroy les lesa lesbia lesedi lesha leshawn lesia leslee
lesley lesli leslie lesly leslye lessie lestari lester lesya leszek leta letha lethabo leticia letisha letitia
letizia lettie letty lev levan levana levar levent levente levern leverne levi levin leviticus levon levy lew
lewis lex lexa lexi lexie lexington lexis lexus lexy leya leyah leyda leydi leyla leylani leyna leyton lezlie
lhamo lherisson lherysson li lia liah liam lian liana liane liang lianna lianne liban libania libbie libby
libera liberato libero liberty libor liborio librada librado licia lida lidia lidiane lidija lidiya lidya
lieke lien liepa liesbeth liesel lieselotte liesl lieu lifen ligaya ligia lihua liisa lijuan lijun lila lilah
lili lilia lilian liliana liliane lilianna lilianne lilibeth liling lilit lilith liliya lilja lilla lillee
lilli lillia lilliam lillian lilliana lilliann lillianna lillianne lillie lillith lilly lillyan lillyana
lillyann lillyanna lillyanne lilou lily lilyan lilyana lilyann lilyanna lilyanne limei limin lin lina linca
lincoln linda lindalva lindell linden lindi lindita lindiwe lindley lindomar lindon lindsay lindsey lindsi
lindsy lindy linette ling linglin lingling linh link linkin linley linn linnea linnet linnette linnie lino
linsey linton linus linwood linzy lionel lionell lior liora lipa liping liqin liqing liraz liri liridon
liridona lirim liron lirong lisa lisabeth lisamarie lisandra lisandro lisbeth lise liselott liset lisette
lisha lishan lissa lisset lissette lita litsa litzy liu liubov liudmila liudmyla liv livia livio liviu livnat
livramento liwei liwen lixia lixin liya liyah liyana liying liz liza lizabeth lizandra lizandro lizbet lizbeth
lizet lizeth lizett lizette lizzette lizzie lj ljerka ljiljana ljubica ljubisa ljubo ljubomir llewellyn lloyd
lluvia loan lobsang loc lochlan lociane lodovico logan logen loghan loi loic loida lois loise lok lokesh loki
lokyan lola lolade lolita loma lon lona londa london londyn londynn long loni lonie lonna lonnell lonnie lonny
lonzo lora loraina loraine loralee loralei loran lorcan lore loreal lorean loredana loree loreen lorelai
lorelei lorella loren lorena lorene lorenz lorenza lorenzo loreta loretha loretta lorette lori loria loriann
lorianne lorie lorilee lorin lorina lorinda lorine loring loris lorissa lorita lormise lorna lorne lorpu
lorraina lorraine lorretta lorri lorriane lorrie lorrine lory loryn lothar lotta lotte lottie lou louane
louann louanna louanne loubens loubna louella louetta louicesse louie louis louisa louise louisena louisiane
loukas loukia louna loura lourdes lourdie lourenco lourie lousine louvenia love lovelie loveline lovell
lovella lovely lovepreet lovetta lovie lovina lovisa lovro lowell lowen lowri loy loyal loyalty loyce loyd lu
lualhati luam luan luana luann luanna luanne luat luba lubna lubomir lubov luc luca lucas lucca luce lucelia
lucero lucette luci lucia lucian luciana luciane lucianna luciano lucie lucien lucienne lucija lucila lucile
lucilene lucilia lucilla lucille lucimar lucina lucinda lucine lucineia lucio lucious lucius lucja lucjan
luckner luckson lucky lucner lucrecia lucretia lucrezia lucson lucus lucy lucyna ludek ludger ludie ludivina
ludivine ludmila ludmilla ludovic ludovica ludovico ludovina ludvig ludwig ludwik ludwika lue luela luella
luetta lugene lughaidh luigi luigia luigina luis luisa luisangel luise luisella luisito luiz luiza luka lukas
lukasz luke lula luladey lule lulit luljeta lulu lulwa lulzim luminita lumturi lun luna lungile lunie
luningning lunise lunna luong lupe lupita luqman lura lurdes lurlene lurline lusik lusine lutfi luther lutz
luu luuk luul luvenia luverne luwam lux luz luzia luzimar luzmila luzviminda lwazi ly lyam lyanna lyda lydell
lydia lydie lyla lylah lyle lyman lyn lyna lynae lynda lyndee lyndell lynden lyndi lyndia lyndon lyndsay
lyndsey lyndsi lyndsie lyne lynell lynelle lynetta lynette lynlee lynn lynna lynnae lynne lynnea lynnette
lynnlee lynsey lynwood lyonel lyra lyric lyrik lysander lyssa lyuba lyubov lyudmila lyudmyla ma maaike maame
maarit maarten maartje maayan maazin mabel mabelle mabinty mable mabli mabry mac macaria macario macarthur
macaulay macayla mace macee maceo macey machelle machiko machogu maci macie maciej mack mackayla mackendy
mackenna mackenson mackenzi mackenzie mackenzy mackie macklin macon mactar macula macy macyn madalena madalene
madalin madalina madaline madalyn madalynn madan maday maddalena madden maddex maddie maddilyn maddison
maddisyn maddix maddock maddox maddux maddyn made madelaine madeleine madelene madelin madelina madeline
madelon madelyn madelyne madelynn madelynne madge madhav madhavi madhu madhumita madhur madhuri madhusudan
madie madiha madilyn madilynn madina madisen madison madisson madisyn madlyn madolyn madonna mads madysen
madyson mae maegan maeghan mael maelee maelle maelyn maelynn maelys maeva maeve mafalda magali magalie magaly
magan magaret magarette magda magdala magdalen magdalena magdalene magdalini magdolna magen maggie maggy
magloire magnhild magno magnolia magnus maguette maguli maha mahad mahala mahalakshmi mahalia mahamadou
mahamed mahammad mahavir mahboob mahbub mahder mahdi mahdiya mahela mahendra maher mahesh mahi mahima mahin
mahir mahki mahlet mahlon mahmood mahmoud mahmud mahmut mahnaz mahsa mahvash mai maia maiah maiara maicon
maida maija maik maike maiko maile maimouna maira maire mairead mairelene mairi mairin maisa maisey maisha
maisie maison maisoon maisy maisyn maite maitreyi maiya maizie maizy maj maja majd majda majed majeed majesty
majid majida majlinda major majorie majorique maka makaela makafui makai makaila makaio makala makar makara
makarand makari makaya makayla makaylah makaylee makeda makena makenna makenson makenzi makenzie makenzy makhi
maki makia makiah makiko makinley makis makiya makiyah makoa makonnen makoto maksim maksym maksymilian makya
makyla mala malachai malachi malachy malaika malak malakai malakhi malaki malana malani malathi malati malaya
malayah malayna malaysia malcolm malcom malea maleah malee maleek maleia maleigha malek malen malena malerie
malgorzata mali malia maliah malick maliek maliha malik malika malikah malikai maliki malin malina malinda
malini malique malis malisa malissa maliya maliyah malka malkhaz malky mallie mallika mallori mallorie mallory
malo malorie malory malvin malvina malwina maly mama mamadee mamadou mamady mamata mamdouh mame mami mamie
mamiko mammie mamo mamoru mamou mamoud mamta mamuka man mana manabu manaia manal manan manana manar manasi
manav manda mandakranta mandeep mandi mandie mandira mandla mandy mane manecas maneesh manette manfred
manfredi manfredo mangal mangala mangesh manh manha manie manik manish manisha manivanh manjeet manjiri manjit
manjola manju manjula manjunath manjusha manka mankit manley manlio manmeet manmohan mannat mannik manning
manny manoel manoela manohar manoj manole manolis manolo manon manos manoucheka manouchka manoug manouk
manpreet mansa mansi mansoor mansour mansur manu manuchca manuel manuela manuelinha manuelito manuella manuk
manvel manvir manwai manya mao maoliosa maple mara maragaret maragret marah maral maralyn maram maranda
marbella marc marcanthony marceau marcel marcela marcelene marcelin marcelina marceline marcelino marcell
marcella marcelle marcelline marcellis marcello marcellous marcellus marcelo marcene marcey marchelle marci
marcia marcial marciana marciano marcie marcilio marcin marcio marckendy marckenley marckenson marco
marcoantonio marcolino marcos marcus marcy mardell mardiros mareike marek marekhi mareli marely maren marena
marfa marg marga margar margaret margareta margarete margareth margarethe margarett margaretta margarette
margarida margarit margarita margarite margarito margart margaux marge margene margeret margert margery marget
margherita margie margit margo margorie margot margret margrett margrette margrit marguerita marguerite
margurite margy marhta mari maria mariaalice mariaclara mariaeduarda mariaelena mariafernanda mariagrazia
mariah mariajose marialuiza mariam mariama mariamawit mariame mariami marian mariana mariane marianela
mariangela mariann marianna marianne mariano marianthi mariarosa mariarosaria mariatu mariazinha maribel
maribell maribelle maribeth marica maricar maricarmen marice maricela maricelia maricella maricica maricruz
marie marieange mariejoe marieke mariel mariela marielaure marielena mariella marielle mariellen mariely
mariete marietta mariette marigold mariia marija marijan marijana marijane marijke marijo marika mariko
marilda marilee marileia marilena marilene marilia marilin marilou marilu marilyn marilyne marilynn marin
marina marinalva marinda marine marinela marinete marinko marino mario marioara mariola marion marios maris
marisa marise marisela marisha mariska marisol marissa maristela marit marita marites maritza mariuccia marius
mariusz marivel marixa mariya mariyah mariza marizia marja marjan marjana marjatta marjean marjo marjolaine
marjorie marjory marjut mark markanthony markayla markeisha markeith markel markell markese markesha marketa
marketta markia markie markisha markita markku marko markos markus marla marlaina marlan marlana marland
marlee marleen marleigh marlen marlena marlene marleny marley marli marlie marlies marlin marlina marlinda
marline marlo marloes marlon marlow marlowe marluce marly marlyn marlys marna marni marnie marolyn maroula
maroun marquan marquavious marque marquel marquell marquerite marques marquese marquetta marquette marquez
marquis marquise marquisha marquita marquitta marrisa marrissa marry mars marsela marsha marshal marshall
marshawn marshell marta martavious martel martell martez marth martha marthaline marthe marti martial martie
martik martika martim martin martina martine martinez martinha martinho martino martiros martti marty martyna
maruf maruska marva marvel marvell marvella marvin marvis marwa marwan marx mary marya maryah maryalice maryam
maryan maryana maryann maryanna maryanne marybelle marybeth maryelizabeth maryellen maryetta marygrace
maryjane maryjean maryjo marykate maryla maryland marylee marylin maryln marylou marylouise marylyn marylynn
maryn maryna maryrose maryse marysol maryssa marzanna marzena marzia marziale masaaki masahiko masahiro masaki
masako masami masanori masao masaru masashi masato masatoshi masaya masayoshi masayuki masen masiah mason
masood masoud masoumeh massa massamba massiah massimiliano massimo massoud masumi masyn matan mataya mate
matea matei matej mateja mateo mateus mateusa mateusz matha matheo matheus mathew mathias mathieu mathilda
mathilde mathis mathurin mathys matias matilda matilde matina mato matt mattan mattea matteo mattew matthaios
matthew matthews matthias matthieu matti mattia mattias mattie mattison matty matus matvei matvey matyas
matylda mau maud maude maudie maulik maura maureen mauri maurice mauricia mauricio maurine maurita maurizia
maurizio mauro maury maurycy maven maverick maverik mavis mavrick mawata mawuena mawuli mawusi max maxence
maxie maxim maxima maxime maximiano maximilian maximiliano maximilien maximilla maximillian maximina maximino
maximo maximus maxina maxine maxon maxson maxton maxwell maxx may maya mayada mayah mayank mayara maybell
maybelle maycee maycie maye mayela mayer mayla maylee maylene maylin mayme maynard maynor mayola mayowa mayra
mayrin maysa maysen mayson maysoon maysoun mayte mayu mayuko mayumi mayur mayuri mayzie mazen mazi mazie
mazikeen mazin mbali mbaye mcarthur mccall mccoy mckay mckayla mckenna mckenzi mckenzie mckenzy mckinlee
mckinley mckinsey mckinzie mduduzi mea meabh meadow meagan meagen meaghan meah mealea mean meara meaza
mebrahtu mechelle mechthild meda mederic medhanie medhat medhin medina mee meena meenakshi meera mees meg
megan meggan megha meghan meghana meghann meghna megumi mehari mehdi meher mehki mehmed mehmet mehran mehrdad
mehret mehtap mehul mei meifang meifen meihua meihui meijuan meike meilan meilani meili meiling meimei meir
meira meirong meisha meixiang meixiu meiying meizhen mekayla mekdes mekenzie mekhi mekonnen mel melaina
melaine melake melaku melanee melaney melani melania melanie melannie melany melba melchior melchiorre melda
melea meleah melek melena meles meletios melia melida melih melik melike melina melinda meline melisa
melisande melissa melissia melita meliza melkam melkon mellanie mellie mellisa mellissa melodee melodi melodie
melody melokuhle melonie melony melquiades meltem melton melva melville melvin melvina melvyn melynda melyssa
memory memphis mena menachem menaka menashe mendel mendy menelaos meng mengqi mengyao menno mentor merab meral
meranda merari merary mercedes mercedez mercer merci mercidieu mercie mercurio mercy meredith meregilda meri
meriam mericia merida merideth meridith meriem merilee merilyn merissa merita merja merjem merl merlande merle
merlene merlin merline merlyn merna meron merrell merri merrick merrie merrilee merrill merritt merry merryn
mert mertie merton merve mervin mervyn merwin meryem meryl meseret mesfin mesha meskerem mesrob mesrop messay
messiah mesut meta metin mette mey meyer mger mhairi mher mi mia miabella miah miao miata mica micael micaela
micah micahel micaiah micayla micha michael michaela michaelangelo michaele michaelene michaella michaelle
michail michal michala michale michalina michalis michayla micheal micheala michel michela michelangelo
michele michelet michelina micheline michell michella michelle michelson michial michiel michiko michio mick
mickael mickayla mickeal mickel mickey micki mickie micky midori mie mieczyslaw mieczyslawa mieke mieko mien
mies miesha migdalia migel mignon miguel miguelangel miguelina mihaela mihai mihail mihaita mihalis mihaly
mihir mihnea miho mihran mihret mijin mijo mika mikael mikaela mikaere mikah mikail mikaila mikako mikal
mikala mikayel mikayla mikaylah mike mikeal mikel mikell mikenna mikenzie mikerline mikey mikhael mikhail
mikhaylo mikheil miki mikio mikki mikko miklos miko mikolaj miku mikyla mila milada milady milagro milagros
milah milan milana milande milani milania milburn milca milciades milda mildred mile mileena milena milene
miles miley milford milhouse miliana milica milija milind milinda milissa miljan miljana milla millard miller
millicent millie millien milly milo milomir milorad milos miloslav milosz milovan miltiadis milton mimi mimma
mimmo mimoza min mina minah minako minakshi minal minas minato minda mindi mindy minenhle minerva minesh ming
mingchuan mingfang minghua mingli mingmei mingyu mingzhe mingzhu minh minhanh minho minik minjae minji minjun
minjung minkyu minmin minna minnie minoo minoru minseo minseok minsheng minsu minta minzhe miodrag miquel mira
mirabel mirabella mirabelle miracle miral miranda mirandolina miray mircea mirco mireille mirela mirella
mireya miri miria miriah miriam miriame mirian mirja mirjam mirjana mirjeta mirko mirlande mirlene mirlinda
mirline mirna miro miron miroslav miroslava miroslaw miroslawa mirsad mirta mirtha mirthe mirto miruna mirva
mirza misael misak misaki misako mischa misha mishelle misook miss missak missy misti mistie misty mita mitali
mitar mitch mitchel mitchell mitesh mithun mitica mitra mitrofan mitsue mitsuko mitsuo mitsuru mittapheap
mittie mitzi mitzie mitzy miwa miya miyah miyako miyar miyoko miyoung miyu mizuki mj mkrtich mladen mlungisi
mo moacir moana moataz mobina mobolaji modeline modest modesta modesto modibo modou modupe moe moesha
mofoluwake mohamad mohamadou mohamed mohammad mohammed mohamud mohan mohana mohandas mohannad mohini mohit
mohsen mohsin moira moise moises moisette moishe mojgan mojisola mojtaba molli mollie molly momcilo momir
momodou momoh momoka momoko mona monae monalisa monet monette mong monia monica monika monique monir monirath
monireh monisha monna monnie monroe monserrat monserrate monserrath monta montague montana monte montel montez
montgomery montha montie montreal montrell montserrat monty mony monyrak moon mora moraa morad morag mordecai
mordechai morena morenike moreno morgan morganne morgen morghan moriah moris moritz morlai morounkeji morrigan
morris morrison mort morten morteza mortimer morton morty morwenna mose moses moshe moshtaq mostafa mosunmola
motoko motti mouhamad mouna mounia mounir mourad moussa moustapha movses moya moyosore mozell mozella mozelle
mpho mridula mrignayani mrinal mrinalini mrudula mrunal mstislav muath muayad mubarak mudassar mufid mugahid
mugisha muhamed muhammad muhammed muhammet muhanad muharrem muhindo muhittin muhsin mui muireann muiris
mujahid mujde mukasa mukesh mukhtar mukta mukul mukund mulu mulugeta mumbi mun muna munashe muniba munir
munira muno muoi murad murali muralidharan murat murdoch muriel murielle murilo murl murphy murray murry
murtaza murugan musa musab musharraf mushegh musleh muslim mustafa mustapha musu muthoni muthu mutua muzaffar
muzaffer mwangi mwende my mya myah myasia mycah mychael mychal myeisha myer myesha myfanwy myia myisha myka
mykaela mykah mykal mykala mykayla mykel mykell mykenzie mykhailo mykhaylo mykola mykyta myla mylah mylan
mylee myleigh mylene myles mylie mylo myong myra myracle myranda myriah myriam myrl myrlande myrle myrna myron
myroslav myroslava myrsini myrta myrtha myrthe myrtice myrtie myrtis myrtle myrto mythili myung myungsook mzia
na naa naama naasunnguaq nabeel nabeela nabil nabila nabin nachiket nachman nachum naci nacole nada nadav
nadean nadeem nadeen nadeesha nadege nadeige nadene nader nadezhda nadia nadiia nadim nadina nadine nadir
nadira nadiya nadiyah nadja nadjib nadya nadzieja naeem naeema nael nafi nafisa nafissatou naftali nafula
nagaraj nagendra nagesh nagihan nahed naheed nahia nahid nahida nahla nahom nahomi nahomy nahum naia naida
naif naila nailah nailea naim naima naimah naina naiomi nair nairi nairobi nairuhi naisha naisiae naiya naja
najah najat najee najeeb naji najib najiba najla najma najmeh najwa nakai nakato nakayla nakeisha nakesha
nakia nakisha nakita nakiya nakiyah nakku nakoa nakry nakul nala nalaka nalan nalani naledi naliaka nalini
naliyah nalla nallely nalubega nam naman nami namita namjoon namrata namukasa nan nana nanako nanami nanayaa
nancee nancey nanci nancie nancy nanda nandan nandi nandini nandita nandkishore nane nanette nani nanjala
nankya nannette nannie nansubuga nantale nantongo nao naoise naoki naoko naoma naomi naomie naomy naoto naoya
naphtalie napoleon naquan nara narayan narayana narayanan narcis narcisa narciso narcisse nardos nareg narek
narendra naresh narges nargis nariah nariman narin narinder narine narineh narith nariyah narmin naroeun nary
naseem naser nash nashla nasim nasima nasir nasira nasr nasra nasreen nasrin nasser nassim nastya nasya nat
nata natacha natale natalee nataleigh natali natalia natalie nataliia natalina natalino natalio nataliya
nataly natalya natan natanael nataniel natasa natasha natashia natasza nate natela natercia nathalia nathalie
nathaly nathan nathanael nathanial nathaniel nathen nathon nathy nati natia natisha natividad natnael nato
natosha natsnet natsuki natsuko natsumi naudia nautica nava navaeh navdeep naveah naveen navi navin navjot
navneet navy navya nawaf nawal nawaz nawid naya nayara naydelin nayef nayeli nayelis nayelli nayely nayla
nayomi nazaire nazan nazanin nazar nazare nazareno nazaret nazareth nazario nazeer nazeli nazim nazir nazira
nazli nazmi nazzareno nderim ndeye ndidi ndricim ndubuisi nduta neal neang neasa nebojsa necati nechama
nechita necla necole neculai ned neda nedeljko nediljko nedim nedra neel neela neelam neelima neely neema
neena neeraj neerja neeta neetu nefeli neftali negar negash negin negus neha nehal nehemiah nehemias nehir
neida neide neil neila neill neisha neiva nekesa neko nektaria nektarios nel nela nelda nelia nelida nelisa
nelita nelito nell nella nelle nelli nellie nello nelly nels nelson nelu nemanja nena nenad nene neng nenita
neo neofytos neoma neomi nerea neree nereida nereyda neriah nerina nerino nerissa nerlande nerline nermin
nerses nertila nery nerys neslihan nesly nesreen nesrin nessa nestor nestoras nestore neta netanel neto
netsanet nettie neusa neuza neva nevada nevaeh nevaeha nevan neve neveah neven nevena nevenka nevila neville
nevin newell newman newton nexhmije neyda neymar neysa nezar nezha nga ngai ngan ngawang nghi nghia ngoc
ngocanh ngochan ngon ngone ngozi nguyen nguyet nha nhan nhat nhelas nhi nhia nhien nhlanhla nhu nhung nhuong
nhyira nia niah niall niam niamh nianzu niara nicaise nicanor nicasio nicco niccole niccolo nichelle nichol
nicholai nicholas nicholaus nichole nicholette nicholle nick nickey nicki nickie nicklas nicklaus nickolas
nickolaus nickole nicky nicla nico nicodeme nicodemo nicodemus nicodim nicol nicola nicolae nicolai
nicolangelo nicolas nicolasa nicolau nicolaus nicole nicoleta nicoletta nicolette nicolina nicolle nicollette
nicolo nicolosi nicu niculina nicusor nida nidal nidhi nidia niek niel niels nienke niesha nieves nigel nigist
nihad nihal nihan nihar niharika nihat nii niilo niina nijah nik nika nikanor nikau nikayla nikhil niki nikia
nikica nikifor nikisha nikita nikitas nikki nikkia nikko niklas niklaus niko nikodem nikola nikolai nikolaos
nikolas nikolaus nikolay nikole nikoleta nikoletta nikolina nikoll nikoloz nikon nikos nikunj nila nilah nilam
nilay nilda nile niles nilesh nilgun nili nilima nilo nilofar niloufar nils nilsa nilson nilton nilufer nilza
nima nimal nimesh nimisha nimmi nimo nimol nina ninel ninfa ning ningning ninh ninian nino niomi nipa niraj
nirajan nirali niran niranjan nirav nirit nirmal nirmala nirupama nirva nirvaan nirvana nisa nisanur nisay
nisha nishan nishant nishanth nishi nishikant nishita nisreen nisrine nissa nissan nissim nita nitesh nitin
nitish nitsa nitya nityanand nitza niurka nivaldo nivea nives nivi nixon niya niyah niyati niyazi niyi nizar
njambi njeri njoki njoroge nkechi nkechinyere nkem nkiru nkiruka nkosinathi nnaemeka nnamdi nneka nnenna
nnennaya noa noah noam noble noboru nobuhle nobuko nobuo nobuyuki nodar noe noel noelani noelia noelie noella
noelle noemi noemia noemy nofar noha nohemi nojus nok nokuthula nola nolan noland nolen nollaig noma nomaan
nomfundo nomsa nomthandazo nomvula nona nonhlanhla nonna nonoy nonso nooh noor noora noori nora norah norair
norayr norbelia norbert norberta norberto norbu noreen norene nori noriel noriko norine norio noriyuki norm
norma norman normand normande normil norodom norris norton norval norvell norwood nosheen nosipho nouf nouha
noukham nour noura noureddine nouri nouritza nova novah novak novalee novaleigh novella noy nshan nsubuga
ntokozo ntombi nu nuala nubar nubia nugzar nuha nuka nune nuno nunzia nunzio nuo nur nura nuran nuray nurcan
nurgul nuri nuria nurit nursel nurul nusaiba nusrat nusret nutsa nuurto nuvia nuwan nvard nwabueze nwachukwu
nwakaego nwamaka nwando nya nyaboke nyah nyaka nyakio nyamah nyambura nyameye nyanquoi nyarko nyasha nyasia
nyawira nydia nyesha nyima nyjah nykia nyla nylah nyle nyokabi nyomi nyra nyree nyssa oakland oaklee oakleigh
oakley oaklyn oaklynn oana oanh obadiah obafemi obdulia obdulio obed obi obiageli obianuju obie obinna obioma
obiora obrad ocean oceana oceane ocen ochieng ocie octave octavia octavian octavie octavio octavious octavius
october oda odailton odair odalis odalisa odalys odd odelia odelie odelin odell oden odera odessa odeta odete
odette odhiambo odhran odie odile odilia odilon odin odinette odion odis odval odysseas ofelia ofelya ofer
ofir ofra ogechi ognjen ogochukwu oguste oguz oguzhan ohad ohan ohanes ohannes ohemaa ohene oi oier oisha
oisin ok okan okechukwu okello okey okon okoth oksana oktay okwudili ola olabisi olabode oladapo oladele
oladimeji oladipo olaf olaitan olajide olakunle olamide olan olanike olanrewaju olatunde olav olavi olavo
olawale olayemi olayinka ole oleg olegario oleh oleksandr oleksandra oleksii oleksiy olen olena olene olesya
oleta olevia olga olha olimpia olimpio olimpiu olin olinda olindo olisa oliva olive oliver olivera oliverio
olivette olivia olivier oliviero olivine oliwia olle olli ollie olof olsi oltjon olu oluchi olufemi olufunke
olufunmilayo olugbenga olukayode olumide olumuyiwa olusegun oluseun olushola olusoji olusola olutoyin
oluwadamilare oluwadamilola oluwafemi oluwakemi oluwaseun oluwaseyi oluwatobi oluwatosin oluwatoyin olwen
olympia olyvia om oma omaima omaira omar omari omarion omayra ombeline omega omer omid omkar omobolanle
omolara omolola omondi omotayo omotola omprakash omran omri on ona onder ondrea ondrej oneal oneida oneil onel
onelia onelio onesime onesimo onie onil onilda onita onni onnig onnik onofre onofrio onome onur onyango onyeka
onyekachi onyinye onyinyechi onyx oona oonagh opal opeyemi ophelia opio ora oralee oralia oran orathai orazio
orbelina orelien oren orenthal orest oreste orestis oretha orfelina orges orhan ori oriana orianna orie oriel
orin oriol orion oris orit orjeta orkun orla orlaith orland orlanda orlandina orlando orli orlin orly ornela
ornella orpha orphee orquidea orrin orsola orsolya orson ortensia orval orvil orville orvokki oryan orysia
osagie osama osamu osaro osas osayande osbaldo osbert osborne oscar oscarina osei osgood oshea osheen osias
osiel osip osiris oskar oskari osman osmar osmin osmo osnat osner osob ossie ostap ostine osvaldina osvaldo
oswald oswaldo ota otakar otar otavia otavio otelia otello otha othmane otho otieno otilia otis otoniel
ottavia ottaviano ottavio ottilie ottis ottmar otto ottone otylia oudom ouida ouk oulay ouma oumaima oumar
oumou ourania ousman ousmane outhai outi ove ovide ovidio ovidiu ovila ovsanna owen owino owusu oxana oxane
oya oyin oyinkansola oystein oyunbileg oz ozan ozell ozella ozge ozgur ozias ozie oziel ozioma ozlem ozren
ozzie ozzy pa paa paapa paavo pabitra pablo pacey pacome padam paddy paden padma padmaja padmavathi padmini
padraic padraig padraigin paetyn page paige paislee paisleigh paisley paiton paityn paivi paizlee paizley
pajtim pak pal palak palesa pallavi palma palmer palmina palmira palmiro paloma pam pamala pamela pamelia
pamella pamfil pamila pamphile pamula panagiota panagiotis panayiota panayiotis panayotis panchali pandeli
pandora panha paninnguaq pankaj pankhuri panos pansy pantelei pantelis pantelitsa pao paola paolina paolo papa
papakofi pape papis par paradise parag param paramjeet paramjit paras paraskevas paraskevi paresh parham
parikshit parineeta paris parisa park parker parks parmeet parminder parmjit parnell parris parrish parsegh
parth partha parthenia parthiv particia parul paruyr parvaneh parvati parveen parvez parvin parviz parwana
pasang pascal pascale pascaline pascoe pascual pascuala pasha pasi pasqua pasquale pasqualina passang passion
pastor pastora pat pathum patience patria patric patrica patrice patricia patricio patrick patrik patrina
patrisha patrizia patrizio patrycja patryk patsy patti pattie patton patty paul paula paule paulene pauletta
paulette pauli paulie paulina pauline paulino paulita paulo paulos pavan pavao pavel pavithra pavla pavlo
pavlos pawan pawel pax paxton payal payam payden payge paylak payne payson payten payton paz peace peadar
pearce pearl pearle pearlene pearlie pearline pearly pearson peder pedrinho pedrito pedro pedrohenrique peg
pegah peggie peggy pei peighton peiling peishan peiwen pekka pelageya pelagia pelin pelle pellegrino pellumb
pema pemba penelope penelopi peng pengfei penn penney penni pennie penny pentti pepe pepijn pepper per perce
percival percy peregrine perfecta perfecto peri pericles perihan periklis perla perley pernell pernilla pero
perparim perpetua perpetue perri perrin perrine perry persefoni persephone perseus persis pertti pervez pesach
pessi pessy petar pete peter peterson petey petion petr petra petre petri petrica petrina petrit petro petrona
petronela petronella petronila petronilla petros petru petruta petter petuel petula peyman peyton phaedra
phalguni phalla phally phan phanie phanna phannarith phat phatry pheak pheakdei pheakdey pheap pheary phebe
phelan phetsamone phi phil philani philias philibert philip philipp philippa philippe philistin phillip
phillips phillis philocles philomena philomene phindile phineas phirun phito phoebe phoenix phoenyx phoeun
phonesavanh phong photini photios phouvong phu phuc phumzile phung phuoc phuong phurba phylicia phylis phyliss
phyllis pia pich piedad piedade piera pierangelo pierce piergiorgio pierina pierluigi piero pierpaolo pierre
pierrette piers pierson piet pieter pietro piia pik pilar pim pinar pinchas pinelopi ping pinghua pinkie pino
pio piotr pip pipaluk piper pippa pirjo pirkko piroska piseth pisey pisith piyush pj placida placide placido
platon plinio ploy pnina pok polat poliana polibio policarpo polina polly polonia polyana polycarpe
polychronis polyxeni polyxeny pompeo ponleak ponlok pooja poonam poornima pooya popi poppy porfiri porfirio
porscha porsche porsha porter portia pota pothea pouya powell poyuan prabha prabhakar prabhat prabhjot prabhu
prabin prabir prachi pradeep pradip pradnya prafulla pragati pragya praise prajakta prak prakash prakriti
pramila pramod pranab pranali pranav pranay pranita pranjal pranvera prarthana prasad prasanna prasanta
prasanth prasert prashant prashanth prasit praskovia pratap prateek pratham prathamesh pratibha pratik
pratiksha pratima pratiwi praveen pravin pravina pravit precious predrag preet preethi preeti prem prema
premchand premysl prentice prentis prentiss prerna prescilla prescott preslee presleigh presley preslie
preston prestyn preya price pricila pricilla primitiva primitivo primo primrose prince princess princeton
priscella priscila priscilla prisha pritam prithvi priti priya priyamvada priyanka priyansh priyantha priyesh
prodromos proinsias prokhor promise prosper prospero providencia pru prudence prudencio pryce przemyslaw pui
puiu puja pulkit punam puneet punit punleu pura purity purnima pushkar pushpa pushpendra puskar puspa puteri
puthy putra putri putu puyi pyotr pyper qadir qais qamar qasem qasim qassim qemal qi qian qiana qiang qianqian
qiao qiaohui qiaolian qin qing qinghong qinghua qingling qingshan qingzhao qiong qiu qiuyue quade quadir
quainoo quame quan quanbing quang quanisha quantavious que queen queeneth queenie quent quentin quenton
quesnel quettelie quiana quilla quin quincey quincy quinlan quinn quintavious quinten quintin quintina
quintino quinton quintus quirino quisqueya quiteria quoc quon quran quy quyen quynh rabab rabi rabia rabie
rabin rabina rabindra rabiu race rachael rachal rachana racheal rachel rachele rachell rachelle rachid rachida
rachit rachna racquel rada rade radek radha radhakrishnan radhe radhika radi radim radka radley radmila
radomir radosav radoslaw radovan radu radwan rae raeann raeanna raeanne raechel raed raegan raekwon raelee
raeleigh raelene raelyn raelynn raena rafael rafaela rafaelina rafaella rafal rafat rafayel rafe rafelina
raffaela raffaele raffaella raffi rafi rafik rafiq ragan raghad raghav raghavan raghavendra raghda ragheb
raghu raghunath ragnar ragnhild raguel rahaf rahamatu raheem rahel rahim rahima rahime rahma rahman rahmat
rahmo rahsaan rahul raiden raija raili raimo raimondo raimund raimunda raimundo rain raina raine rainer rainey
raisa raissa raizel raizy raj raja rajaa rajan rajani rajaram rajat rajdeep rajeev rajendra rajendran rajesh
rajeshwari rajinder rajiv rajko rajkumar rajni rajnish raju rajvir rajwinder rakeem rakesh rakhi rakim raksmey
raleigh ralf rallou ralph ralphie ralphson raluca ram rama ramachandra ramachandran ramadan ramakant
ramakrishna ramakrishnan raman ramandeep ramatoulaye ramatu ramazan ramel ramesh rameshwar ramfis rami ramila
ramin ramir ramira ramiro ramita ramiyah ramiz ramla ramnath ramon ramona ramond ramone ramonita ramprasad
ramses ramsey ramy ramya ramzi rana ranae ranald rance rand randa randal randall randee randel randell randi
randie randle randolph randon randy ranee rangana ranger rani rania ranim raniya raniyah ranjan ranjana
ranjeet ranjit ranjith ranka ranko ransom ranveer rany raouf raoul raphael raphaelle rapheal raquan raquel
rares rasha rashaad rashaan rashad rashan rashard rashaud rashaun rashawn rashed rasheed rasheeda rasheedat
rasheem rasheen rashel rashell rashelle rashi rashid rashida rashmi rashon rashonda rasim rasmus rasoul rasul
ratan ratana ratanak rath ratha rathana rati ratko ratna ratnesh raul raulito raunak raven ravi ravin ravinder
ravindra ravindran ravon ravyn rawan rawiri ray raya rayaan rayah rayan rayana rayann rayanna rayanne rayburn
rayce raychel rayden raye rayfield rayford raygan rayla raylan raylee rayleen rayleigh raylen raylene raylin
raylon raylyn raylynn raymon raymond raymonde raymundo rayn rayna raynald raynaldo raynard rayne raynell
rayquan rayshaun rayshawn rayssa rayven rayvon rayyan raz raza razan razia raziel razmik razvan rea reagan
reaghan reaksmey reanna reasmey reatha reathrey reba rebbeca rebbecca rebeca rebecca rebeccah rebecka rebeka
rebekah rebekka rebekkah rebel recep reco reda rediet redouane reece reed reegan reem reema reena rees reese
reeta reeva refael refik refilwe refugia refugio regan regena regenia reggie regiane regina reginal reginald
reginaldo regine reginia regis reham rehan rehana rei reid reidar reihaneh reijo reiko reilly reina reinaldo
reine reiner reinhard reinhold reinier reino reita rejean rejeanne rekha rema remedios remi remigia remigio
remigiusz remington remo remona remus remy ren rena renae renald renaldo renan renand renard renat renata
renate renato renaud renay renda rene renea renee renel renesmee renetta renette renita renley renna rennie
reno renold rens renu renuka renzo resa reshma resi ressie resul reta retha retta reuben reuven reva revan
revathi revaz rex rexford rexhep rey reya reyansh reyes reyhan reyita reymundo reyna reynalda reynaldo
reynerio reynold reynolds reza rezan rezo rhea rheal rheanna rheaume rheba rhema rhett rhian rhiana rhianna
rhiannon rhiley rhoda rhodes rhodri rhona rhonda rhonwen rhyan rhyder rhylan rhylee rhys ria riaan rian riana
rianna ric ricarda ricardeau ricardina ricardo riccarda riccardo ricci ricco rich richa richard richardo
richelle richemond richie richmond rick rickard rickey ricki rickie ricky rico ricot rida riddhi rider ridge
ridley ridvan ridwan rie rieko riet rifat rigaud riggs rigo rigoberto rihab riham rihanna riikka riitta rik
rika rikako riker riki rikki riko rilee rileigh riley rilla rilyn rilynn rim rima rimas rime rimma rin rina
rini rino rio rion riona ripley risa rishaan rishab rishabh rishi risto rita ritchie ritesh rith rithy ritika
rito ritu ritva ritza riva river rivers riviere rivka rivkah rivky riya riyad riyan rizky rizwan roald roan
rob robb robbi robbie robbin robby robbyn robel robena robens robenson robert roberta roberte roberto robie
robin robinson robson robt roby robyn robynn rocco roch rochel rochele rochell rochelle rochenel rocio rock
rockie rockwell rocky rod roda roddie roddy rodelin rodeline rodelio roderic roderick rodger rodica rodion
rodman rodney rodnez rodolfo rodrick rodrigo rodrigue rodriquez roel roen rogan rogelia rogelio roger rogeria
rogerio rogers roghayyeh rogue rohan rohini rohit roi roisin rojelio rojina rokhaya rokia roksana roksolana
rola roland rolanda rolande rolando rolf rolin rolland rollie rollin roma romain romaine roman romana romane
romano romao romario romdoul rome romel romelia romell romello romelo romeo romero romesh romeu romi romie
romilda romilly romina rommel romolo romona romuald romualda romualdo romulo romy ron rona ronal ronald
ronaldo ronan ronda rondal rondell ronel ronell ronen rong rongfang ronghua rongrong roni ronica ronin ronisha
ronit ronke ronna ronnell ronney ronni ronnie ronny rony roody rooney roopa roos roosevelt roozbeh roque rori
rorie rory rosa rosabella rosaire rosalba rosalee rosaleen rosalia rosalie rosalin rosalina rosalind rosalinda
rosaline rosalio rosalva rosalyn rosalynn rosamaria rosamond rosamund rosana rosandra rosane rosangela rosann
rosanna rosanne rosaria rosario rosaura roscoe rose roseaimee roseann roseanna roseanne roselaine roselaure
roselee roselene roseli roselia roseline rosella roselle roselore roselyn roselyne roselynn rosemanie
rosemarie rosemary rosemeire rosemene rosemond rosemonde rosena rosenda rosendo rosenie rosenilda rosetta
rosette rosevelt roshan roshanda roshani roshawn rosheen roshni roshonda rosia rosiana rosibel rosie rosilda
rosilene rosimeire rosina rosineide rosio rosita roslyn roslynn rosmery rosolino ross rossana rossano rossella
rossie rostislav roswitha rosy rotem rotha rothana rotimi rou rouba rouben roudeline roula rouzan rovena rowan
rowen rowena rowland rowyn roxana roxane roxann roxanna roxanne roxie roxy roy roya royal royale royce roz
roza rozafa rozalia rozanne rozella rozilda rozlyn rozsa rrezarta ru ruaidhri ruairi ruba rubem ruben rubens
rubi rubie rubin rubina rubio ruby rubye ruchama ruchel ruchi ruchika ruchir rudi rudiger rudina rudo rudolf
rudolfo rudolph rudra rudy rue rueben ruediger ruel rufina rufino rufus ruger ruggero ruggiero ruhi rui ruihan
ruiling rujuta ruken rukhsana rukia rukmini rumbidzai rumi rune ruolan ruomei ruoxi rupa rupal rupali rupert
ruperto rupesh rupinder ruqayyah ruqiya ruslan ruslana russ russel russell rustam rustin rusty rusudan ruta
ruth rutha ruthann ruthanne ruthe ruthie ruthza ruti rutuja ruturaj ruud ruvimbo ruwaida ruwan ruxandra ruya
ruza ruzanna ruzica rya ryah ryan ryann ryanna ryanne ryatt ryden ryder ryen ryker rylan ryland rylea rylee
rylei ryleigh rylen ryley rylie rylin rylynn ryne ryo ryoichi ryoko ryon ryosuke ryota ryou ryszard ryszarda
ryu ryuichi ryuji ryver saad saada saadia saanvi saara saba sabah saban sabastian sabatino sabato sabella
sabelo saber sabha sabiha sabin sabina sabine sabino sabir sabita sable sabra sabrena sabri sabrin sabrina
sacha sacheverell sachi sachie sachiko sachin sada sadaf sadam saddam sade sadegh sadeq sadhana sadia sadie
sadik sadiq sadiya sadye saed saeed saeid safa safaa safae safak saffiatu saffron safia safiatou safiya safiyo
safwan sagal sagan sagar sage sagi sahag sahak sahana sahar sahara sahasra sahil sahr sahra sai said saida
saidou saidu saif saifullah saige saikou saila sailor saima saimir saint saintanise saintilia sainvil saira
sait sajan sajid sajida sajith sajjad sakari sakeena sakhon sakhorn saki sakina sakinah sakineh sako sakshi
saku sakura sal salah salaheddine salahuddin salam salama salamatu saleem saleh salem salena salete salha sali
salif salih saliha salik salil salim salima salimata salina saliou salisu salley sallie sallieu sally sallyann
salma salman salnave saloeun salomao salome salomea salomon saloni saloua salustiano salvador salvadora
salvadore salvatore salvatrice salvo salwa sam sama samah samaira saman samaneh samanta samantha samar samara
samarah samari samaria samarth samatar samath samatha samay samaya samba sambath sambo sameer sameera sameh
samella samer sami samia samiah samih samiksha samina samir samira samirah samiya samiyah samjhana samkelo
sammantha sammi sammie sammuel sammy samnang samoeun samol samone samory sampada sampath samphors sampson
samrawit samriddhi samson samual samuel samuele samuella samuli samvel samy samya samyra san sana sanaa sanae
sanai sanam sanat sanath sanaya sanda sandee sandeep sander sanders sandesh sandhya sandi sandie sandile
sandip sando sandor sandra sandrina sandrine sandro sandy sanel sanela sanele sanford sang sangeeta sangeetha
sanghoon sangita sangmin sangwoo sani sania saniah saniya saniyah sanja sanjana sanjay sanjeev sanjeewa sanjib
sanjita sanjiv sanju sanjuana sanjuanita sanjukta sanket sann sanna sanne sanora santa santana sante santeri
santhosh santi santiago santigie santina santino santo santos santosh sanvi sanya sanziana saoirse saphira
sapna sapphire saqib sara sarabeth sarabjit sarah sarahi sarai sarala saralyn saran sarantos saraswati sarath
saravuth saray saraya saredo sarena sareth sargis sari saria sariah sarika sarin sarina sarit sarita sarith
sariya sariyah sarka sarkis sarla sarmad sarmila saroeun saroj saroja sarojini sarrah sarthak sarun sarvesh
sary sasa sascha sasha sasikala saskia sasson sasun satbir satenig satenik sathish satik satinder satish
satnam satoko satomi satoru satoshi satpal satta sattar satu saturnina saturnino satvinder satwant satya
satyajit satyam satyendra sau saud saul saulo saumya saundra saurabh saurav sauveur savana savanah savann
savanna savannah savas savely saverio savina savino savion savita savitha savitri savo savoeun savon savuth
savva savy sawsan sawyer saxon saya sayaka sayda saydee sayed sayid saylor sayra sayuri scarlet scarlett
scarlette schella schiller schnaider schneider schuyler schyler scot scotlyn scott scottie scotty scout sead
seamus sean seana seanna sear sebastian sebastiana sebastiano sebastiao sebastien seble sebnem sebrina sebsibe
secondo secundino seda sedat sedona sedrak sedric sedrick see seema sefa sefakor seferino segolene segun
segunda segundo seham seher sei seiha seiichi seija seiji seiko seila sejad sejal sejdi sekani sekinat sekou
sela selah selam selamawit selasi selcuk selda selena selene selim selin selina selma selorm selvam selvin
selwyn sem semaj semen semhar semih semion semir semra semyon sena senad senada senaida senait senay senayit
seneca senem senga sengaloun sengchanh sengphet senna senol senthil senyo seo seohyun seojin seojun seok
seokjin seosamh seoyeon seoyoung sepideh sepp seppo september septimus sequoia serafim serafima serafin
serafina serafino serap seraphina serban sercan serdar seren serena serene serenity serey serge sergei sergej
serges sergey sergia sergio serhat serhii serhiy serife serigne serina serinity serita serj serjio serkan
seroj serop serouj serpil servando servane servet serwaa seta setayesh seth setha setrag setsuko settimia
settimio seul seulgi seun seung seunghee seungho seunghyun seungmin sevan sevda sever severa severiana
severiano severina severine severino severo sevgi sevil sevim sevinc sevinj sevyn seweryn seydou seyed seyfi
seyha seyi seymour seynabou seyoum sezen sezer sha shaan shaban shabnam shachar shad shade shadi shadia shadow
shae shaela shaelyn shaelynn shafaq shafi shafiq shafqat shah shahab shahan shahd shahe shaheed shaheen shahen
shahid shahida shahin shahla shahnaz shahram shahrzad shahzad shai shaikha shaila shailaja shailendra shailesh
shaili shaim shaima shaimaa shain shaina shaindel shaindy shaine shaista shakayla shaked shakeel shaker
shakera shakia shakil shakir shakira shakita shakoor shakti shakuntala shakur shakyra shala shalaka shalanda
shalee shalini shalom shalon shalonda shalva shalyn shalynn shama shamar shamara shamari shambhu shameka
shamel shamia shamika shamim shamima shamir shamira shamiya shams shamsa shamsi shamso shamsul shamus shamya
shan shana shanae shanay shanaya shanda shandi shandra shane shanea shanee shaneka shanel shanell shanelle
shanequa shani shania shaniah shanice shaniece shanika shaniqua shanique shanise shanita shaniya shaniyah
shankar shankari shanna shannah shannan shannel shannen shannon shanon shanshan shant shanta shantae shantal
shantanu shantay shante shantel shantell shantelle shanthi shanti shantia shanya shanyuan shaofeng shaoqing
shaquan shaquana shaquille shaquita shara sharad sharada sharae sharaf sharan sharda shardae sharday sharee
shareef sharell sharen sharhonda shari sharice sharie sharif sharifa sharika sharilyn sharina sharita sharla
sharleen sharlene sharlotte sharlyn sharmaine sharman sharmila sharmistha sharod sharol sharolyn sharon
sharonda sharri sharron sharyl sharyn shashank shashi shashikala shashikant shasta shatara shatha shaul shaun
shauna shaunda shaunna shaunta shaunte shaurya shavarsh shavon shavonda shavonne shaw shawana shawanda
shawanna shawn shawna shawnda shawne shawnee shawnna shawnta shawnte shawntel shay shaya shayan shayden shaye
shayla shaylee shaylin shaylyn shaylynn shayma shayna shayne shazia shea shealyn sheba shedrick sheela
sheelagh sheena sheetal shefali shefqet sheikh sheila sheilah shekhar shekinah sheku shela shelagh shelba
shelbi shelbie shelby shelda sheldon shelia shella shelley shelli shellie shelly shelton shelva shemar shemeka
shemika shen shena sheng shengli shenika shenita shenna shepard shepherd shera sheree shereen sherell sherelle
sheri sherice sheridan sherie sherif sherifa sherika sherill sherilyn sherin sherine sherise sherita sherlene
sherley sherline sherly sherlyn sherman sheron sheronda sherree sherrell sherri sherrie sherril sherrill
sherrod sherron sherry sherryl sherwan sherwin sherwood shery sheryl sheryle sheryll shewaye shewit sheyenne
sheyla shi shia shiann shianne shiela shiferaw shifra shigeki shigeko shigeo shigeru shihhao shihong shikha
shila shilo shiloh shilpa shimelis shimon shimshon shin shing shinichi shining shinji shinobu shiny shiori
shira shiran shireen shirel shirely shirin shirish shirl shirlee shirleen shirlene shirley shirli shirlie
shirly shiro shirwa shishir shital shiv shiva shivaji shivam shivangi shivani shivansh shivraj shizue shizuka
shizuko shkelqim shkelzen shkumbin shlok shlomi shlomit shlomo shmuel shnaider sho shoaib shoba shobha
shobhana shogher shoghig shoghik shogo shoi shoichi shoji shokri shola sholom shomari shon shona shonda
shondra shonna shonta shonte shorena shoshana shoshi shota shoukry shourya shoushan shova shpend shpetim
shpresa shqipe shraddha shraga shravan shree shreedhar shreya shreyas shridhar shrijana shrikant shrinivas
shristi shriya shruti shu shuai shuaib shuang shubha shubham shubhangi shubhra shuchuan shufang shufen shuhei
shuhua shuhui shui shuichi shuilan shuji shujuan shukri shulamit shulan shulem shuli shuling shun shunsuke
shunyuan shuping shuqin shuren shushan shuying shuzhen shweta shyam shyama shyamal shyamala shyann shyanna
shyanne shyheim shyla shylah si sia siah siaka sian siana siani sianna siara sibel sibongile sibusiso sibyl
sicily sid sida siddharth siddhartha siddhi siddiq siddiqa sidi sidiki sidnei sidney sidonie sidonio sidra
sidy siegbert siegfried sieglinde siem siena sienna siera sierra sierrah sifiso sigal sigalit sigfredo sigmund
signe sigrid sigrun sigurd sigvard siham sihan sihem sihle sika sikiru silas sile silene silin silke sillin
silva silvana silvania silvano silver silvera silverio silvester silvestre silvestro silvia silvina silvino
silvio silviu sima simao simbarashe simcha simeon simge simi simina simion simisola simo simoes simon simona
simone simonetta simonne simran simranjit simret sina sinai sinan sinath sincere sinclair sindhu sindisiwe
sindy sinead sinforosa sini sinikka sinisa sinoeun sintayehu sinval siobhan sione sipho sira siran siranoush
siranush siranuysh sirena siri sirin siriporn sirkka siro sirpa sirvard sisay sisko sisouk sita sitara sitha
sithara siti siu siuling siuming siv sivutha siwoo sixta sixten sixto siya siyabonga siyu sizwe sjaak sjoerd
sjors skai skarlett skender skip sky skye skyla skylah skylar skylee skyler skylor skylyn skylynn skyy slade
sladjana slamet slater slava slaven slavica slavko slavomir slawomir slindile sloan sloane slobodan slobodanka
slyvia smaranda smbat smilja smiljana smita smith smitha smriti sneha snehal snezana snezhana snjezana snow so
soben sobia sobieslaw sochea socheat sochenda sochet socorro soda sodara sofia sofie sofiia sofija sofiya
sofoklis sohail soham sohan sohee soheil soheila sohil sohrab sohyun soila soile soji sojin sok sokaina sokha
sokhan sokhary sokheng sokhna sokhoeun sokhom sokhon sokhy sokly sokna sokny sokol sokphal sokun sokunthea
sokunthy sol sola solana solange solangel solangela soledad soleil solene soline solita soloman solomiia
solomiya solomon solon solveig somaly somaya somayyeh sombath somboon somchai somchanh somchit somer sommer
somnath somphone somphong somsak son sona sonal sonali sonam sondra sonel song songhua sonia sonig sonise
sonita sonja sonjia sonnie sonny sonora sonson sonu sonya soo soobin soojin sook soon sooyoung sophal sophany
sophat sophea sopheak sopheap sopheary sophia sophie sophoan sophocles sophon sophorn sophoula sophy sopio
sora soraia soraida soraya sorcha sorel soren sorin sorina soriya soriyan sorn sos sosina sota soth sothea
sothear sotheary sothy sotiria sotirios sotiris souad soufiane souhail soukaina soukanh souksavanh souleymane
soulinh soumaila soumaya soumya sourabh sourav souta souvanna sovann sovanna sovannara sovannary sovanny
sovath sovichea sowmya soyeon sparkle sparrow spartak spence spencer spenser spike spiridon spiridoula spiros
spomenka spring spyridon spyridoula spyros srbuhi srdan srdjan srecko sreedevi sreedhar sreenivas srey
sreyleak sreymao sreymom sreyneang sreypich sreypov sri sridevi sridhar srikanth srinath srinivas srinivasan
sriram srishti srividya ssali ssebo sserunkuma stacee stacey staci stacia stacie stacy staffan stafford
stamatia stamatios stamatis stan stana stanca stanford stanislas stanislaus stanislav stanislava stanislaw
stanislawa stanko stanley stanton star starla starlene starr stasia stathis statia stavros stavroula steele
stefan stefani stefania stefanie stefano stefanos stefany steffan steffanie steffany steffen steffi stefon
stela stelian steliana stelios stella stellan stelvio sten stepan stepanida stepanie steph stephaine stephan
stephane stephani stephania stephanie stephannie stephany stephen stephenie stephine stephnie stephon stergios
sterline sterling stetson stevan steve steven stevens stevenson stevi stevie stewart stig stijn stipe stirling
stjepan stockton stojan stone stoney stori storm stormi stormie stormy story stratos stratton stryker stu
stuart sture styliani stylianos su suad suanne suat subash subbarao subhadra subhash subhashini subodh
subramaniam subramanian subramanyam sucdi sucheta suchitra sudarshan sudeep sudesh sudha sudhakar sudhir sudie
sudip sue sueann suela suelen sueli suellen suely suetying sugeng suha suhaib suhail suhaila suharto suhas
suhayr suheily sujan sujata sujatha sujay sujeewa suji sujit suk sukaina sukanya sukhbir sukhdeep sukhdev
sukhjinder sukhjit sukhpal sukhpreet sukhvinder sukhwinder sukie sukma sukran sukru sukumar sulaiman sulaimon
sulamita suleiman sulejman sulekha sulema sulemana suleyman sullivan sully sulma sulochana sultan sultana sum
sumaia sumaira suman sumana sumant sumathi sumaya sumayah sumayya sumedha sumeet sumer sumeyye sumiko sumit
sumitra summer sumner sun suna sunaina sunan sunanda sundar sundaram sundari sunday sundeep suneel suneeta
sung sunghee sungho sungjin sungmin sungsook sunhee sunil sunita sunitha sunkanmi sunmi sunnary sunni sunnie
sunny sunshine suong supaporn supriya supriyadi surabhi suraj suraya surekha suren surender surendra suresh
suri surinder surjit sury surya suryakant susan susana susane susann susanna susannah susanne susanti susette
sushant sushil sushila sushma sushmita susi susie susumu susy sutton suvarna suvi suwannee suyapa suzan suzana
suzane suzann suzanna suzannah suzanne suze suzete suzette suzi suzie suzilene suzuko suzy svante svatopluk
svein sven svend sverker sverre sveta svetlana svetozar svitlana svyatoslav swantje swapna swapnil swara
swarna swaroop swathi swati swayze sweta sybil syble syd sydnee sydney sydni sydnie syed syeda sying sylas
sylus sylvain sylvaine sylvan sylvester sylvestre sylvette sylvia sylviane sylvie sylvio sylvon sylwester
sylwia symone symphony syncere synnove synthia syombua syreeta syrus sytske szabolcs szczepan szilvia szymon
ta tabatha tabetha tabitha tad tadao tadashi tadd tade tadeo tadesse tadeu tadeusz tadevos tadgh tadhg tae
taegan taehyung taeko taelor taelyn taelynn taeyang taeyeon taft tage taguhi taha tahani taher tahir tahira
tahj tahlia tahmina tahsin tai taichi taiga taika taiki taina tainara taira tais taisha taisia taisiya taisto
tait taiwo taj taja tajuan tajuana takahiro takako takao takara takashi takayla takayuki takeisha takeo takeru
takeshi takia takisha takiya takiyah takoda takouhi taku takudzwa takumi takuya tal tala talal talan talar
talaya taleah taleb taleen talen talha tali talia taliah talib talin talina taline talisa talisha talita
talitha taliya taliyah tallon tallulah talmadge talmage talon talya talyn tam tama tamala tamam tamami tamar
tamara tamarah tamari tamarra tamas tamatha tamaya tamaz tamba tambra tameika tameka tamekia tamela tamer
tamera tamesha tami tamia tamica tamie tamika tamiko tamim tamir tamira tamirat tamires tamisha tamiya tamiyah
tammara tammera tammi tammie tammy tamra tamrat tamsin tamuna tamya tamyra tan tana tanasia tanay tanaya
tandra tandy taneisha taneka taneli taner tanesha taneshia tangela tangie tanguy tani tania tanika tanimola
tanis tanisha taniya taniyah tanja tanko tanmay tanna tanner tansu tanu tanuj tanuja tanushree tanveer tanvi
tanya tao tapan tapani tapio tapiwa taqi taquan tara tarah taraji taran tarana taras tarcisio tarek taren
tareq tari tariel tarik tariku tarin tariq tarja tarmo taro taron taroub tarquinio tarra tarrah tarsha tarun
taruna taryn tasha tashara tashawn tashi tashia tashina tasia taslima tasneem tasos tasoula tassos tat tate
tatenda tateos tatev tatevik tatiana tatiane tatianna tatis tatiyana tatjana tatoul tatsuki tatsuo tatsuya
tatul tatum tatyana tatyanna taulant tauno taunya taurean taurus tausha tavares tavaris taven tavia tavian
tavin tavion tavis tavon tawana tawanda tawanna tawna tawni tawny tawnya taya tayah tayden taye tayeb tayfun
tayla taylan taylar taylee taylen tayler taylin taylon taylor taylynn tayna tayo tayseer tayshaun tayshawn
tayshia tayson tayton taytum tayvion tayvon tayyab tea teagan teagen teaghan teague teah teaira teal teana
teanna teara tecla ted tedd teddi teddie teddy tedros teegan teemu teena tefera tegan tegwen tehila tehya teia
teigan teija teimuraz teisha tejal tejas tejaswini tejinder tekin tekla tekle teklu telemaco telesforo
telesphore telfort telisa telisha telisma telly telma telmo temeka temesgen temi temidayo temika temilade
temiloluwa temistocle temitayo temitope temperance tempest tempie temple temur tena tenaya tendai tendo
tenesha tengiz tenika tenisha tenley tenneh tennie tennille tennyson tenzin teo teodolinda teodor teodora
teodoro teodosie teodosio teofil teofila teofilo teoman teon teonna teppo tera terah terance tereasa terell
terence terenti teresa terese teresia teresina teresinha teresita teressa terez tereza terezinha terhi teri
terica terina terisa tero teron terra terran terrance terrel terrell terrence terresa terri terria terrica
terrie terrill terrilyn terrion terron terry terryl terttu teruko teruo teryl teryn terzo tesa tesfay tesfaye
tesha tesia tesla tess tessa tessie tetiana tetsuo tetsuya tetyana teun teuta teuvo tevin tevon tevy tewah
tewodros tex teya teyana thabit thabo thach thad thaddaeus thaddea thaddeus thaer thai thais thaisa thakur
thalia thalita thamar thamer thana thanas thanasis thandeka thandi thandiwe thandolwethu thane thang thanh
thanhha thanhtam thania thanos thao thara thatcher thavary thavy thayer thayne thea theadora theadore theano
theary theavy theda theia thelma themba thembeka themis themistoklis theo theodis theodor theodora theodore
theodoros theodosia theodosios theofanis theofilos theola theologos theoni theophile theophilus theopisti
theresa therese theresia theressa therman theron thersa thi thiago thibaud thibault thibaut thida thien
thierno thierry thiet thijs thilina thilo thinh thisbe tho thoa thokozani thom thomais thomas thomasena
thomasina thomasine thompson thongchanh thongphet thongsavanh thor thora thorbjorn thorin thorleif thornton
thorsten thresa thu thuan thuc thulani thuong thuraya thurman thurston thushara thuy thuyen thuyvan thyda tia
tiago tiana tianna tianyu tiara tiare tiarra tiberiu tiberius tibor tiburcio tidhar tidiane tiemoko tien tiera
tiernan tierney tierra tiesha tifany tiffaney tiffani tiffanie tiffany tiffiney tiffini tiffiny tiffney tiger
tighe tigist tigran tigranuhi tihana tihomir tiina tijani tijn tijuana tika tikhon tikva tilahun tilda tilden
tillie tillman tilly tilo tim timberly timea timeka timia timika timmie timmothy timmy timo timofei timofey
timoleon timotea timoteo timothee timothy timur tin tina tinamarie tinashe tinatin tineke ting tingguang
tingting tinh tinisha tinley tino tinsley tiny tiona tionna tiphaine tirhas tirunesh tirza tirzah tisa tish
tisha titan titilayo titilope titina tito titu titus tiyana tiziana tiziano tj tjeerd tkeyah to toader toai
toan tobechukwu tobenna tobey tobi tobias tobie tobin toby toccara toch tochi tochukwu tod todd tofik toi
toini toivo tokiko tokunbo tola tolani tolga tolu tolulope toluwani tolya tom toma tomas tomasa tomasia
tomasina tomasz tomaz tome tomeka tomi tomika tomiko tomio tomislav tomiwa tommasa tommasina tommaso tommi
tommie tommy tommye tomoharu tomohiro tomoko tomomi tomoya tomoyuki ton tona tonci tonda tonette toney tong
toni tonia toniann tonie toninho tonino tonisha tonita tonja tonnie tony tonya toon tope topi tor tora torben
torbjorn tord tore torey torgeir tori toria torian toriano toribio torie toril torill torin tormod toros
torquato torrance torre torrence torrey torri torrie torrin torry torstein torsten toru tory tosca tosha
toshia toshiaki toshie toshihiro toshiki toshiko toshio toshiro toshiyuki tosin tou touch toufik toui toula
toussaint touyer tova tovah tove towanda townes toya toyin tracee tracey traci tracie tracy tracye trae trai
traian tram tramaine tran trang tranquilina tranquilino tranquillo traudel traugott traveon travion travis
travon travonte trayvon trdat tre treasa treasure treena tremaine tremayne trena trent trenten trentin trenton
tresa treshawn tressa tressie treston treva treven treveon trever trevin trevion trevis trevon trevor trey
treyson treyton treyvon trhas tri triana triantafillos triantafyllia triantafyllos tricia triet trieu
trilochan trilok trina trinh trinidad trinitee triniti trinity tripp tripti trish trisha trista tristan
tristen tristian tristin triston tristram tristyn triton triveni trixie trofim troi trond trong troy tru truc
trude trudi trudie trudy true truett truitt trula truman trung truong trupti truth truus tryfon trygve trystan
trysten trystin tryston tsega tsegaye tsehay tsering tsewang tshepo tsige tsila tsion tsira tsoler tsovinar
tsubasa tsuneo tsutomu tsuyoshi tsz tszching tszyan tu tuan tucker tudor tudora tudose tue tuesday tufan tugba
tugce tui tuija tuire tula tulasi tulay tullia tullio tully tulsi tum tumelo tumusiime tunar tunc tuncay tunde
tung tunji tuoi tuomas tuomo tuong turan turgay turgut turhan turid turki turlough turner tushar tuula tuulia
tuvia tuy tuyen tuyet tvrtko twana twanda twanna twila twilla twyla ty tyana tyanna tyasia tyce tye tyeisha
tyesha tyeshia tygo tyisha tyjuan tyla tylan tylar tylee tylen tyler tylin tylon tylor tymir tymofiy tymon
tymoteusz tynesha tynisha tyonna tyquan tyra tyran tyre tyree tyreek tyreese tyrek tyreke tyrel tyrell tyren
tyrese tyrik tyrin tyriq tyrique tyron tyrone tyronne tyrus tysean tysen tyshaun tyshawn tyshon tyson tytan
tytiana tytianna tytus tyus tywan tyyne tzachi tzipora tziporah tzippy tzivia tzuyu tzvi ubah ubaid ubaldo
ubayd ubirajara uche uchechi uchechukwu uchenna uday udit udo udoka ufuk ughur ugne ugo ugochi ugochukwu
ugonna ugur uilson ujjwal ujkan uju ujwala ukamaka ula uldege ulf uli uliana ulices ulises ulisse ulisses ulla
ulric ulrich ulrick ulrik ulrika ulrike ultan ulunma ulyana ulyses ulysse ulysses uma umair umang umar umaru
umberto umesh umit umu umut un una unax unique unity unnati uno upasana upendra upul urania urbain urban
urbano urgel urho uri uriah uriel urijah urmi urmila uros urpo urs ursula ursulina urszula urte urvashi urvi
usama usha usher usman ustinya uta utami ute utkarsh utku utsav uttam uttara uwe uxue uyen uzi uziel uzma
uzoamaka uzoma uzziah vaagn vachagan vache vaclav vada vadim vadym vaeda vaggelis vagharshak vagn vagner
vahagn vahak vahan vahe vahid vahideh vahram vaia vaibhav vaidehi vaios vaishali vaishnavi vakhtang vako val
valarie valbona valda valdeci valdemar valdete valdir valdirene valdmiro valdo valdomiro valen valencia valene
valente valentim valentin valentina valentine valentino valentyn valentyna valer valera valere valeri valeria
valerian valeriana valeriano valerie valerio valeriu valeriy valeriya valery valinda valkyrie vallerie vallie
valmira valmore valmyr valon valor valorie valrie valter valya vamba vamsi van vance vanda vandana vandeci
vander vanderlei vanderson vandir vandreia vanesa vanessa vanetta vang vangelis vanhsy vani vania vanilda
vanita vanja vann vanna vannak vannary vannesa vannessa vanny vano vansh vanthy vanya vappu varadarajan
varazdat vardan vardges varduhi vardui varlam varney varoujan varsha vartan vartanoush varteni vartika
vartiter vartkes vartouhi vartuhi varun varuzhan varvara vasant vasanta vasantha vasanthi vasanti vasco vashti
vasile vasili vasilia vasilica vasiliki vasilios vasilis vasilisa vasiliy vasily vassili vassiliki vassilios
vassilis vassos vasu vasudev vasudevan vasudha vasundhara vasyl vasylyna vatche vatey vathana vatsal vattana
vaughan vaughn vayda vazgen vazha veasna veata ved veda vedant vedat vedran veena veer veera veerendra veijo
veikko veit velda velia velibor velimir velina veljko vella velma velva velvet vena venancio venanzio venel
venera venessa venetia venetta veniamin venice venise venita venite venkat venkata venkatesan venkatesh vennie
ventura venus veola vera verda verdell verdie vered verena verenice vergie vergil vergine verica veridiana
verissimo verity verjine verl verla verlande verle verlene verlie verlin verline verlon verlyn vern verna
vernard verne vernell verner vernet vernetta vernette vernia vernice vernie vernita vernon verona veronica
veronika veronique versane versie vertie vertulie vesa vesna vesper vesta vester veta vi viaan viala vianca
vianey vianna vianney vibha vibhor vibol vic vicencia vicenta vicente vicentiu vichara vichea vicheka vichet
vickey vicki vickie vicky victoire victor victoria victoriano victorin victorina victorine victorino victory
vida vidal vidalina vidar vidhi vidhya vidosava vidya vidyasagar vielka vien viengkham viengxay vienna vieno
viet vigdis vigen viggo vighnesh vignesh vihaan vijay vijaya vijayalakshmi vijayan vijender vikas vikash viken
vikenty viki vikki vikky vikram vikrant viktor viktoria viktorie viktoriia viktorija viktoriya vilair vilaire
vilay vilayvanh vilbrun vildan vilen vilho viljami ville vilma vilmos vilner vilte vimal vimala vin vina vinay
vinaya vinayak vince vincent vincente vincenza vincenzina vincenzo vindhya vineet vineeta vinh vinicio
vinicius vinita vinka vinko vinnie vinny vinod vinodini vinoth vinson vintila viola violaine violante violene
violet violeta violetta violette viorel viorela viorica vipin vipul vipula vira viraj virak viral virat vireak
viren virender virendra virgen virgenmina virgie virgil virgilia virgilio virgiliu virgina virginia virginie
virginio virgle viridiana virissimo virpi virtudes virve visal visar visarion viseth vishakha vishal vishnu
vishwa vishwanath vishwas visnja vissarion vit vita vital vitale vitali vitalii vitalina vitaliy vitaly
viterbo vito vitor vitoria vitorina vitorino vittoria vittorina vittorino vittorio viv viva vivaan vivaldo
vivan vivek viveka vivian viviana viviane vivianna vivianne vivien vivienne vjekoslav vjollca vjosa vlad vlada
vladan vladeta vladimir vladimira vladislav vladislava vladlen vlado vlasta vlatka vlatko vlora voicu voitto
vojislav vojtech volkan volker volkmar volodymyr von voncile vonda vonetta vong vonna vonnie vosgi voski voula
vova vrej vrinda vrushali vsevolod vu vui vuk vukasin vullnet vuokko vuong vusala vusi vuth vuthy vy
vyacheslav vyas waad wacek waclaw waclawa waddah wade wadha wadly wadner wael wafa wafaa wafae wafula wagner
wah wahab waheed wahiba wahid wahida wahyu wai waikit waiman waino wairimu waithera wajdi wajih wakana wakisha
walaa walburga waldemar walden waldir waldo wale waleed walenty walentyna waleria walery wali walid walker
wallace wallis wally walner walt walter walther walton waltraud waltraut wambui wan wanda wandaliz wande
wanderlei wanderley wanderson wandy waneta wanetta wang wangari wangechi wangui wanida wanita wanjala wanjiku
wanjira wanjiru wanza waqar waqas ward warda wardell warner warren warsame wasan wasantha wascar waseem
washington wasim wassim wasswa wataru watson wava waverly wawan waweru wayan wayde waylan wayland waylen
waylon wayman waymon waymond wayne webb webster wednesday wei weidong weiguo weihong weihua weijun weili
weilin weilun weimin weiming weini weiping weisheng weiwei weiyi weizhe weizhen weldon welington wellington
wells welton wen wenbo wencheng wenda wendall wende wendel wendelin wendell wendi wendie wendolyn wendy
wenhsiung wenhua wenhui wenjie wenjing wenjun wenli wenling wenona wenqian wenwen wenyan werner weronika wes
wesam weslee wesley weslley wesly wesner wessel wesson west westen westin westley weston westyn weverton
wheeler whitley whitney whitni whitny whittney wibo wichai widad widelene wideline widlande widlin widline
widmaer widya wiebe wieslaw wieslawa wietse wijdan wiktor wiktoria wil wila wilber wilbert wilbrod wilbur
wilburn wilda wilder wiley wilf wilford wilfred wilfredo wilfrid wilfrido wilfried wilguens wilhelm wilhelmina
wilhelmine wilhemina wiliam wilkens wilkin wilkins will willa willaim willam willard willem willemijn willena
willene willetta willette willi willia william williams willian willie williemae willis willodean willow willy
wilma wilmer wilmise wilner wilson wilton wim wincenty windell windy winfield winford winfred winfried wing
winghong wingsze wingyan winie winifred winifrid winnie winnifred winona winry winslow winston winta winter
winthrop winton wioleta wioletta wisam wisdom wislande wislene wisler wisline wisly wista witten wladyslaw
wladyslawa wlodzimierz wm wojciech wojtek woldu wolf wolfgang wolfram wonda wondimu wonho woodie woodley
woodly woodrow woodson woody woojin wook workneh worku worth wout wouter wren wrenlee wrenley wright wu wubit
wulan wyatt wylder wylie wyman wynell wynn wynne wynona wynter wystan xaiden xaiver xander xanthe xanthi
xanthippe xanthippi xaver xavi xavian xavien xavier xaviere xavion xavior xay xena xenia xenofon xhemal
xhevahir xhevdet xhoel xi xia xiadan xiang xiangyu xianliang xiao xiaobo xiaochen xiaodan xiaodong xiaofan
xiaofei xiaofeng xiaogang xiaohong xiaohua xiaohui xiaojian xiaojie xiaojing xiaojuan xiaojun xiaolan xiaolei
xiaoli xiaolin xiaoling xiaolong xiaomei xiaomin xiaoming xiaoping xiaoqing xiaosheng xiaoting xiaotong
xiaowei xiaowen xiaoxia xiaoxiao xiaoyan xiaoying xiaoyu xiaozhen xiaozhi ximena xin xing xinhua xinling xinyi
xinyu xinyue xiomara xiong xitlali xitlaly xiu xiufang xiufen xiuhua xiulan xiuli xiuling xiumei xiuqin
xiurong xiuying xiuzhen xochilt xochitl xolani xu xuan xue xuefeng xueling xuemei xueqin xueying xun xuyen
xyla xzavier xzavion ya yaa yaaba yaacoub yaakov yaara yacine yacouba yadhira yadiel yadira yaeko yael yafang
yaffa yagazie yagmur yago yahaira yahia yahir yahli yahui yahya yahye yainkain yair yajaira yakov yakub yakubu
yakup yalcin yale yaling yalitza yalonda yam yaman yamil yamila yamile yamilet yamileth yamilex yamilka yamina
yamini yamuna yan yana yancey yanci yancy yandel yandiel yaneli yanelis yanely yanet yaneth yanfang yanfei
yang yangchen yangyang yangzom yanhong yanick yaniel yanilda yanira yanis yaniv yanli yanlin yanling yanmei
yann yanni yannick yannis yanping yanqing yanti yanyan yanyu yao yaochuan yaping yaqoob yaqub yaquelin yara
yardena yared yareli yarelis yarely yaretzi yaretzy yariel yarielis yarin yaritsa yaritza yaron yaroslav
yaroslava yasar yaseen yasemin yaser yash yashar yashas yashica yashika yashira yashoda yashpal yashvi
yashwant yasiel yasin yasir yasmeen yasmin yasmina yasmine yassah yasser yassin yassine yasuhiro yasuko yasuo
yasushi yasuyuki yatin yating yatta yatziri yavuz yaw yaya yayra yazan yazmin yazmine ye yeanoh yeboah yecenia
yechezkel yechiel yedida yee yeeling yefim yeghia yeghishe yeghisheh yeghsapet yegor yehia yehor yehoshua
yehuda yehudis yehudit yeimi yeji yejide yejin yekaterina yekutiel yelena yelitza yeliz yelizaveta yelyzaveta
yemane yemi yemisi yemisrach yen yenifer yenny yeon yeprem yer yerachmiel yeranuhi yerik yermolai yervand
yervant yesenia yeshaya yeshi yeshua yesica yesim yessenia yessica yestin yetta yetunde yeva yevdokia yevette
yevgeni yevgenia yevgeniy yevgeny yevhen yevheniia yewande yi yianna yiannis yichen yifan yiftach yigal yigit
yihan yihsuan yijun yildiz yilmaz yimin yiming yin ying yinghua yingjie yingtai yingying yinka yiorgos yishai
yisrael yisroel yissel yiting yitong yitta yitty yitzchak yitzchok yitzhak yiu ylli yllka ylva yngve yoana
yoann yocasta yocelin yocheved yodit yoel yogendra yogesh yogeshwari yogita yohai yohan yohana yohanna
yohannes yoichi yoji yokasta yoko yola yolaine yolanda yolande yolando yoleida yolene yolette yolonda yomaira
yon yonah yonas yonatan yonathan yonca yong yonggang yongho yonghong yongjun yongliang yongmei yongqiang
yongrui yongsheng yongwei yoni yonina yoo yoofi yoon yoona yoonjung yordanos yordany york yorn yosef yoselin
yoselyn yoshi yoshiaki yoshie yoshihiro yoshiko yoshimi yoshinori yoshio yoshito yoshiyuki yosmery yossi
yosuke yota yotam you youa youlanda youmna younes youness young youngho youngjae youngmi youngsook younis
younus yousef youseline yousif yousouf yousra youssef youssouf youssra yousuf yovani yovanny yovel yrjo ysabel
ysabella ysidro ysmaille ysolde yu yua yuan yuanting yuanyuan yucel yuchen yuchun yudelka yuderka yudhishthir
yudi yue yuehua yueling yuen yuenling yuet yuette yueying yufen yuhan yuhang yuhsuan yuhua yuhui yui yuichi
yuina yuji yujie yujin yuk yuka yukari yukchun yuki yukie yukiko yukio yukling yuko yuksel yulan yulanda
yuleika yuleisi yulia yuliana yulianna yuliia yulin yuling yulisa yulissa yuliya yuma yumei yumi yumiko yumin
yun yuna yunfei yung yuni yunior yunru yunus yunxia yuonne yuping yuqing yuri yurica yuridia yurii yuriko
yuriy yurong yury yusef yushan yusif yusra yusuf yusuke yuta yutaka yuting yuto yutong yuu yuuki yuuma yuvaan
yuval yuvraj yuwen yuxia yuxin yuxuan yuya yuyan yuying yuzhen yuzuki yvain yvan yvelande yveline yvelore
yvenel yvenson yverose yverson yves yvette yvo yvon yvona yvone yvonna yvonne yvrose zaal zabdiel zabel
zabiullah zabrina zac zacarias zacary zacchaeus zach zacharia zachariah zacharias zacharie zacharoula zachary
zachery zack zackariah zackary zackery zada zade zaden zadie zafar zafer zafiris zahara zaharia zaharoula
zahava zaher zahid zahida zahir zahira zahra zahraa zaid zaida zaiden zaidyn zailey zain zaina zainab zainabu
zaine zaira zaire zak zakai zakari zakaria zakariya zakariye zakary zakery zakhar zaki zakia zakir zakiya
zakiyah zakiyyah zakkary zaliyah zalman zama zaman zamari zamarion zamfir zamir zamira zamiyah zamora zamya
zamzam zan zana zander zandile zandra zane zanele zaniah zaniya zaniyah zankhana zara zarah zareh zarek zari
zaria zariah zarina zariya zariyah zarko zarmine zarouhi zaruhi zaven zavian zavier zavion zaya zayan zayd
zayda zayden zayla zaylee zaylen zaylin zayn zayna zaynab zayne zayra zayvian zayvion zaza zbigniew zdenek
zdenka zdenko zdravko zdzislaw zdzislawa ze zeb zebadiah zebedee zebib zebulon zeca zecharia zechariah zedong
zeel zeev zef zeferino zehava zehra zeina zeinab zeinabou zeke zeki zelal zelalem zelda zelia zelie zeliha
zelinda zeljka zeljko zella zelma zemen zemin zen zena zenaida zenaide zendaya zenebech zengguang zenia
zenilda zeno zenobia zenobio zenon zephaniah zephirin zephyr zepur zerihun zeta zeth zetta zette zeus zev
zewdu zeynab zeynep zhane zhanna zhaohui zharia zhavia zhe zhen zhengyi zhengzhong zhenhua zhenyu zhenzhen zhi
zhigang zhihao zhihui zhijian zhilan zhiming zhiping zhiqiang zhirayr zhiwei zhixin zhiyong zhiyuan zhong
zhongwei zhou zhu zhuang zhuri zia ziad ziah ziba ziggy zihan zijie zikora zilda zillah zilma zimo zina
zinaida zineb zinhle zinnah zinnia zinovi zinoviy zion zipporah zisel zisis zissis zissy zita ziv ziva zixin
zixuan ziya ziyad ziyah ziyang ziyi zlata zlatan zlatko zodwa zoe zoee zoey zofia zoha zohar zohra zohrab zoi
zoie zoila zois zola zoltan zona zong zonia zooey zora zoraida zoraide zoran zorana zoriana zorica zorka
zotique zoubida zouhair zoya zrinka zsofia zsolt zsuzsa zsuzsanna zubaida zubair zubeyde zubin zufan zuhair
zuhal zula zulay zuleica zuleika zulema zuleyka zulfiqar zulma zulmira zulmiro zurab zuri zuriel zuyapa zuzana
zuzanna zvi zviad zvonimir zvonko zwaantje zya zyair zyaire zyan zyana zygfryd zygmunt zyion zyla zylah zyler
zymir zynoviy zyon zyra zyta
`;

/** Given names that are as often a word, a place, a month or a surname, and so are weak evidence when alone. */
const AMBIGUOUS = `
abu acacia adams africa ai aide akin alaska albania alder ally alpha amaryllis amber ambrosia america amethyst
amity an anderson angel angelic angle ante apollo april archer ares argentina aria arizona armani art asia
aster auburn august aura austin autumn avalon azalea azure baker banks barb baron basil beck beckett bee bell
belle bentley berry beryl bill bin bishop blaze blessing blossom blue bo bode bong bonny boston brad brandy
briar brighton bristol brogan bronx brook brooklyn brooks bubba buck bud buddy bun bunny burton buster butch
cadence cairo calliope camellia campbell camry can candy cannon canyon caprice carmine carol carolina carry
carter cartier carver case cash caspian cedar chad champ chance chancellor chandler chanel channel charisma
charity charlotte chase chastity chelsea cherish cherry chester chevy cheyenne chiming chin china chip
christian chuck cielo clark clay clemency cleveland cliff clover coda collier collins colt columbus comfort
conception consuelo cooper coral cove coy creed crew crimson cross cruz crystal cypress da daisy dakota dallas
darling dash davis dawn de deacon dean december del dell delta denali denver desire destine destiny dharma
diamond dick diesel dimple dior diva divine do don dory dot drake dream drew duke dung dusty dutch earl early
earnest easter ebony echo egypt elder em ember emerald empress era eternity evans evens ever everest fairy
faith fan fang fares fawn fe fedora felicity fern finis fisher fletcher flint flora florida ford forest
fortune foster fox france frank franklin freedom freeman fulton gad gage gal gala gale gang gardenia garland
garner garnet gay gene genesis gent gentian gentry georgia german gill ginger gloria glory golden grace grant
gray grey gunner guy gypsy ha hale halo hampton handy hang harbor hardy harmony harris harsh hart havana haven
hayes haze he heaven heavenly henderson henna hilton holland holly honesty honey honor hop hope hosanna
houston hudson hung hunter hyacinth in india indiana indigo infinity innocent ion ireland iris irish islam
israel italia ivory ivy ja jack jackson jade jamaica january jarred jazz jc jd jersey jessamine jesus jet
jewel jewels job johnson jonquil jordan journey joy jp jt jubilee judge july june junior juniper justice kale
karma kay kennedy kenya keto kia kin king kingston kit lacy lady lake lance lane lap laramie lark lavender
lawson layton le lea lean leap legacy legend leighton levy lexus li liberty lieu lily lincoln linden link loan
london long lore love lovely lowell loyal loyalty lucky luz lyric ma mac mace madden made madison magnolia
majesty major malaysia mama man mane manning maple marigold marine mark marquis marquise marry mars marshal
martial marvel mason maven maverick max maxim maxima may mcarthur meadow mean melody memory memphis mentor
mercedes mercy merry messiah meta mi mica mile miles miller min miracle miss misty mo modest monroe montana
moon murphy muslim my na nary nato navy nevada newton nguyen nikon nile nirvana nissan noble norton nova
novella ocean octave october odd odessa odin ok olive omega on onyx opal orlando oz pa page pansy par paradise
paris park parker parks passion pastor pat patience paz peace pearl pearly penny pepper per peterson phillips
phoenix pierce pilar ping pinkie pip piper pj ploy poppy porsche porter powell praise precious price primrose
prince princess promise prosper prudence purity queen quincy quinton race rain ranger ransom raven ray reagan
rebel reed remington reno rey rich rider ridge rim rime river rivers roan rob robinson rock rocky rogers rogue
roma romaine roman rome romeo rose rosemary royal royce ruby rue rune rusty ryder saber sable sage sahara said
sailor saint saki salem salvo samba san sander sanders sandy sang santa santo santos sapphire savanna savannah
sawyer scarlet scout sear see semen senna september sequoia serene serenity sever shad shade shadow shah
shaker shams sheikh shepherd sherry shining shiny shun si siem sienna sierra silva silver sincere siri skip
sky smith snow so soda sol son song sonny soon sos sparkle sparrow spike spring stanton star sterling stone
stoney storm stormy story sue sully sultan sultana sum summer sun sunday sunny sunshine sydney symphony ta
talon tamer tanner taro tawny taylor tea teal temperance tempest temple tesla thatcher thompson thor tiger tin
tiny titan to tome ton tore touch tram treasure trinity true truth tu tucker tuesday turner tyler un unique
unity urban usher valencia valentine valor van veer velvet venice venus verity verona vesper vi victory vienna
violet viral virginia vital viva von wade wale walker ward warren washington watson wednesday wellington wells
west weston wheeler wilder will williams willow wilson windy winter wisdom wolf wolfram worth wren wright ye
york you young yuk zen zephyr zeta zeus zinnia
`;

let names: ReadonlySet<string> | undefined;
let ambiguous: ReadonlySet<string> | undefined;

function unpack(packed: string): ReadonlySet<string> {
  return new Set(packed.trim().split(/\s+/));
}

/** Tells whether a folded word (lower case ASCII, no marks, apostrophes or hyphens) is a known given name. */
export function isGivenName(folded: string): boolean {
  names ??= unpack(NAMES);
  return names.has(folded);
}

/** Tells whether a folded given name is also a common word, place, month or surname: alone it proves little. */
export function isAmbiguousGivenName(folded: string): boolean {
  ambiguous ??= unpack(AMBIGUOUS);
  return ambiguous.has(folded);
}
