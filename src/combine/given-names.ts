/**
 * Given names of people in the United States: the first names of the 1990 Census (public domain), the first
 * names of compromise's lexicon (MIT), and names written by hand for communities of Massachusetts that national
 * lists lack. Spelling is folded: lower case ASCII, no marks, apostrophes or hyphens, one word each.
 */
const NAMES = `
aad aada aadya aagot aaliyah aaradhya aarav aaron aarti aarush aasha aashish abagail abayomi abbas abbey abbi
abbie abbott abby abdallah abdel abdelkader abdelkarim abdella abdelrahman abdi abdiaziz abdiel abdifatah
abdihakim abdikadir abdikarim abdinasir abdirahman abdirashid abdirizak abdisalan abdiwahab abdou abdoulaye
abdul abdulaziz abdulhamid abdulkadir abdulkarim abdulla abdullah abdullahi abdullo abdulmajid abdulrahman
abdulrazak abdulwahab abe abeba abebe abed abeer abel abelard abelardo abena abgar abha abhay abhijit abhilash
abhimanyu abhinav abhishek abi abidemi abie abigail abilio abimbola abiodun abiola abir abital abner abosede
abraham abram abramo abril abu abubakr abulfazl acacio achal achala achieng achille achilleas achilleus achim
ada adaeze adah adaku adalberto adalgisa adalina adaline adalyn adalynn adalziro adam adama adamantios adamina
adamu adan adanma adanna adao addie addilyn addison addo addy ade adebayo adebisi adebola adebowale adedayo
adedoyin adeel adegoke adejoke adekunle adel adela adelaida adelaide adelaja adelard adele adeleke adelene
adelheid adelia adelina adeline adelino adell adella adelle adelsia adelyn adelynn adem ademar ademir ademola
aden adena adenike adenilson adeniyi adeola adeolu adepeju aderonke adesina adesola adetokunbo adetola adetoun
adewale adeyemi adi adiel adil adilson adina aditi aditya adjoa admir adnan adolf adolfo adolph adolphus adoma
adonis adreanna adria adriaan adrian adriana adriane adrianna adrianne adriano adriel adrien adriena adriene
adrienne advait advik adwoa adya afaf afi afia afnan afolabi afonso afrah afrim afrodisio afrodita afsaneh
afshin aftab afton afua agafya agapi agapito agapitos agata agatha agathe aggeliki aggie aghavni agim aglaya
agnella agnes agnese agneta agnieszka agnus agop agostinho agostino agripina agron agueda aguinaldo agung agus
agustin agustina agyei agyeman ahalya ahava ahlam ahmad ahmed ahmet ahuva ai aicha aida aidalina aidan aide
aiden aiguo aihua aikaterini aiko aileen ailene ailing ailton aimar aime aimee aimin aina aine aino ainsley
aiping aisha aishah aisheh aisling aislinn aislynn aissata aissatou aisyah aiyana aj aja ajani ajay ajit ajith
ajla ajmal ajoke akash akbar akeem akemi akhil akhilesh aki akiko akilah akim akinlabi akintunde akinwale
akinyi akio akira akiva aklilu akosua akoth akpan akram aksel akshata akshay akshaya akua akulina akwasi
akwesi al ala alaa aladdin alain alaina alaine alam alan alana alane alanis alanna alannah alanoud alasdair
alastair alayah alayna alba alban albana albania albano albaro alberico albert alberta alberte albertha
albertina albertine alberto albi albin albina albiona albrecht alcibiades alcide alcides alcina alcinda
alcindo alcione alda aldair aldea aldege aldema alden alderic aldo aldona aldous alease alec alecia aleen
aleida aleisha alejandra alejandrina alejandro alejo alek alekos aleks aleksandar aleksander aleksandr
aleksandra aleksei aleksey aleksy alem alemayehu alemitu alena alene alenush alesha aleshia alesia alessandra
alessandro alessia alessio alesya aleta aletha alethea alethia alevtina alex alexa alexander alexandra
alexandre alexandrea alexandria alexandrina alexandro alexandros alexandru alexei alexey alexi alexia alexios
alexis alexus alf alfie alfio alfons alfonsina alfonso alfonzo alford alfred alfreda alfredia alfredo alhaji
alhassan ali alia alica alice alicia alicja alida alide alik alimatou alin alina aline alioune alipio alireza
alirio alisa alisdair alise alisha alishia alisia alison alissa alisson alistair alistaire alita alivia alix
aliya aliyah aliza alka alket alkis alkiviadis alla allan alleen allegra allen allena allene allie alline
allison allyn allyson alma almas almaz almeda almeta almudena alois alojzy alok alon alona alondra alonso
alonzo alpha alphee alphonse alphonsine alphonso alta altagrace altagracia altha althea altin alton aluisio
aluma alusine alva alvah alvaro alvera alverta alvin alvina alwin aly alya alyce alycia alyona alyre alysa
alyse alysha alysia alyson alyssa alzira ama amable amada amadeo amadeu amado amadou amahle amaia amaira amaka
amal amalfi amalia aman amancio amanda amandeep amandio amani amantina amanuel amar amara amarachi amare amari
amarildo amarilis amarilys amarjeet amarjit amaro amato amauris amaury amaya amber amberly ambika ambrogio
ambroise ambrose amedee amedeo amee ameen ameena ameer amelia amelie amelija amelio amer america americo
amerie amerigo ami amichai amie amiee amiel amilcar amilcare amilia amin amina aminadav aminah aminata amine
amir amira amirah amish amit amitabh amitav amiya amma ammanuel ammar ammie amna amnon amoako amol amos amparo
amr amrik amrit amrita amro amruta amsale amy an ana anabel anabela anabell anabelle anacleto anagha anahi
anahid anahit anais analia analice analisa analise analu anamaria anana anand ananda anandi anani anant ananth
ananya anargyros anas anastacia anastacio anastasia anastasiia anastasija anastasio anastasios anastasiya
anastazja anat anatoli anatoliy anatoly anaya anayo anca ancelot ander andera anders anderson andi andjela
andra andras andre andrea andreas andree andreea andrei andreia andreina andrej andres andressa andrew andrey
andria andriana andrise andriy andromachi andrzej andy ane aneta anett anette anfisa ange angel angela angele
angelena angeles angelia angelic angelica angelika angeliki angelina angeline angelique angelita angella
angelo angelos angelot angelyn angie angila angiolina angla angle anglea angus anh ani aniana anibal anicet
aniceto aniela anika aniket anil anila anilkumar anilton anima anirban anirudh anis anisa anish anisha anissa
anita anitha anitra aniya aniyah anja anjali anjana anjanette anjelica anju anjum anke ankit ankita ankur
ankush anmol ann anna annabel annabell annabella annabelle annalee annalisa annalise annamae annamaria
annamarie annapurna anne annegret anneke anneli annelies anneliese annelise annelle annemarie annett annetta
annette annice annie annika anning annis annita annmarie annunziata anohito anong anoop anouk anoush ansah
ansel anselme anselmo ansgar anshul anshuman anson ansu antao antenor antero anthelme anthonia anthony antide
antigone antigoni antimo antione antionette antje antoine antoinette anton antone antonella antonetta
antonette antoni antonia antonieta antonietta antonina antonine antoninho antonino antonio antonios antonis
antony antoon antwan anu anuj anuja anuoluwapo anup anupam anupama anuradha anurag anusha anushka anwar anwen
anya anyango anyelina aoi aoibheann aoife aparecida aparecido aparna apinya apolline apolonia apoorva
apostolia apostolos april apryl apurva aputsiaq aqeel aqil aquiles aquilino ara arabella arabelle araceli
aracelis aracely aracelys araci araksi aram aramazd araminta arash arata aravind araxie arben arber arbnor
arcadia arcadio arcangela arcangelo arcelia archana archer archibald archie archita archontoula ardal ardashes
ardath ardelia ardell ardella ardelle arden ardian ardis ardit ardith areej aref aregash arek arely aren arend
aretha areum arev argelia argentina argyris argyro ari aria ariadna ariana ariane arianna arianne arica arie
arief ariel ariella arielle arif arijit ariki arina arindam aris arismendi aristea aristeo aristide aristides
aristidis aristos aristotle arjen arjun arkadi arkadiusz arkady arla arlean arleen arlen arlena arlene arlete
arletha arletta arlette arlie arlinda arlindo arline arlo arlyn arlyne armaan arman armand armanda armande
armandina armandine armando armani armelle armen armenak armend armenio armenouhi armida armin arminda armindo
armine arnaldo arnaud arnav arndt arne arnetta arnette arnie arnita arno arnold arnoldo arnulfo aroha aron
arousiag arpad arpan arpi arpine arpit arpita arron arsalan arsen arsene arsenio arseniy arseny arshad arshag
arshak arshavir art arta artak artan artashes artavazd artem artemio artemis arthemise arthit arthur artie
artin artur arturo artyom arun aruna arundhati arunima arus arvid arvilla arvin arvind arwa aryan aryeh arzu
asa asabea asad asadullah asaf asahi asalia asami asamoah asantewaa asbjorn ascencion ascensao asef asfaw
asghar ash asha ashanti ashely ashenafi asher ashima ashira ashish ashlea ashlee ashleigh ashley ashli ashlie
ashly ashlyn ashlynn ashok ashoka ashot ashraf ashraqat ashton ashutosh ashwin ashwini asia asif asim asimina
asiya asja aslaug asley asma asmaa asmahan asmita asnel aspasia assad assefa assil assuncao assunta asta aster
astghik astou astri astrid astride astrit asuka asuncion asya ata ataahua atanacio atara atef athanase
athanasia athanasios athena athina atieno atif atiya atsu atsuko atsushi attila attilio atul aubree aubrey
aubrie aude audie audra audrea audrey audri audria audrie audrina audry august augusta auguste augustina
augustine augusto augustus augustyn auma aundrea aura aurea aurel aurele aurelia aurelie aurelien aurelio
aurora aurore austeja austen austin autelinda autumn ava avak avani avantika avdotya avedis avelina avelino
avery avetik avi aviad avichai avigail avigdor avihu avinash avis avital aviva avner avni avo avraham avram
avril awa awad awilda awino awo awurama axel axelle aya ayaan ayad ayah ayaka ayako ayala ayame ayan ayana
ayanda ayanna ayat aydan aydee ayden ayele ayelet ayesha aygun aykhan ayla ayleen aylin ayman ayn aynur ayo
ayobami ayodeji ayodele ayokunle ayoola ayotunde ayse aysel aysha aytan ayu ayub ayumi ayush ayushi azad
azadeh azael azalea azalee azam azat azeb azhar aziz aziza azizah azmi azniv azra azriel azubuike azucena
azuna azzie baba babacar babajide babara babatope babatunde babette babirye babita baboucarr bach bacilio
badal bader badou badr badriya bagrat bagus baha bahar bahareh bahman bahram baihe baila bailee bailey bajram
bakary baker bakr bala balaji balazs baldassare baldev baldomero balint balla balram baltasar baltazar balwant
balwinder bambang bambi bamidele bandar bandile banele bankole bao baoguo baolin baozhen baptiste baptistin
bar barabara barakat baran barb barbar barbara barbe barbera barbie barbora barbra barclay bardhyl bari barkha
barnabe barney baron barra barrett barrie barry bart bartek bartholomew bartlomiej bartola bartolo bartolomeo
bartolomeu barton bartosz baruch bas basant basel basem bashar basheer bashir basil basile basilia basilio
basma bassam bassem bassirou bastiaan bastian bastien basudev basya batool batoul batsheva battista batya
baudelaire baudilio baxter bayani bayarmaa baylee bayo bea beata beate beatrice beatris beatrix beatriz beau
beaudoin beaulah bebe becca beckett becki beckie becky bedros bee behar behnam behrooz behrouz behzad bei
beibei bekele bekim bela belarmino belaynesh belen belgica belia belinay belinda belisario belkis belkys bell
bella belle belmira belmiro belva ben benayahu bence benedetta benedetto benedict benedicte benedita benedito
benedykt beniamino benigna benigno benita benito benjamin benjamine benji bennett bennie benny benoit benson
bentley benton benvinda benvindo benzion beracha berardino berat berdj bereket berend berenice berhane berhanu
berit berj berna bernabe bernadeta bernadette bernadin bernadine bernard bernarda bernardete bernardin
bernardina bernardine bernardino bernardo bernd berneice bernetta bernhard bernice bernie berniece bernita
berry bert berta bertha berthe berthony bertie bertila bertin bertram bertrand beryl besa besart beshoi besim
besnik bess bessie betania beth bethanie bethann bethany bethel betsaida betsey betsy bette bettie bettina
betty bettyann bettye beula beulah bev beverlee beverley beverly bevin beyene bezalel bhagwan bhagya bhairavi
bhanu bharat bharathi bharati bhargav bhaskar bhavana bhavani bhavesh bhavik bhavin bhavna bhavya bhim bhumi
bhupinder bhushan bia biagio bianca bibek bibi bibiana bibiane bich bienvenida bienvenido biff bijan bikash
bikram bilal biljana bill billi billie billy billye billyjoe bimal bimla bin bina bindu bing bingbing bingwen
binh biniam binita biniyam binta bintou binyamin biodun bipin birdie birendra birger birgit birgitta birhane
birte birtukan biruk bishal bishnu bismah bisrat bj bjarne bjorn blagoje blaine blair blaise blake blanca
blanch blanche blane blanquita blas blathnaid blaze blazej blerim blerina blerta blessing blima blondell
blossom blythe bo boaz bob bobbi bobbie bobby bobbye bobette bodo bogdan bogdana boghos boglarka bogumil
bogumila boguslaw boguslawa bohdan bohumil bojan bojana bok bola bolade bolaji bolanle bolek boleslaw bolin
bolivar bolormaa bong bongani bonifacia bonifacio bonifacy bonita bonnie bonny booker bopha bora boram borey
boris borislav borivoje borje borna boro botum bouavanh boubacar boubou bounmy bounthanh boupha bowen boya
boyce boyd bozena bracha brad braden bradford bradley bradly brady braeden braedon brain bram branca branda
brandao brande brandee branden brandi brandie brandon brandt brandy branimir branislav branka brankica branko
brant branwen bratislav braulio braxton brayan brayden braydon breana breann breanna breanne bree breina
brenda brendan brenden brendon brenna brennan brennen brenno breno brent brenton breonna bret brett bri brian
briana brianna brianne briar brice brid bridger bridget bridgett bridgette bridie brielle brigette briggs
brigham brigid brigida brigitte brijesh briley brinda brisa brita britany britney britni britt britta
brittaney brittani brittanie brittany britteny brittney brittni brittny brock broderick brodie brody brogan
bronislava bronislaw bronislawa bronson bronwyn brook brooke brooklyn brooklynn brooks bruce bruna bruneau
brunella brunilda bruno bryan bryana bryanna bryant bryce brycen brygida bryn brynlee brynn bryon bryony
bryson bryton bubba buck bud buddy budi buena buffy buford bujar bukola bula bulah bun bunmi bunny bunroeun
buntha bunthan bunthoeun burak burhan burim burkhard burl burma burt burton bushra busisiwe buster byron byung
byungho cade caden cadence cadwallader cael caetana caetano cahya cai caiden caihong caio caitlin caitlyn
caitriona caixia cal calandra cale caleb calista calisto calixte calixto calla callie calliope calloway callum
calogero calvin cam camden camelia camellia cameron cami camie camila camile camilla camille camillo camilo
cammie cammy campbell camren camron camryn can canan candace candance candelaria candelario candi candice
candida candido candie candis candra candy candyce canh cannon caoilfhionn caoimhe caolan caprice capucine
cara caradoc caren carey cari caridad carie carin carina carine carisa carissa carita carl carla carlee
carleen carlena carlene carleton carletta carley carli carlie carlinda carline carlita carlixta carlo carlos
carlota carlotta carlton carly carlyn carlyne carma carman carmel carmela carmelia carmelina carmelita
carmelite carmella carmelle carmelo carmen carmencita carmina carminda carmine carmo carmon carol carola
carolann carole carolee carolin carolina caroline caroll carolyn carolyne carolynn caron caroyln carri carrie
carrol carroll carry carson carsten carter cary caryl carylon caryn carys casandra case casey cash casie
casilda casimir casimira casimiro cason cassandra cassaundra cassey cassi cassia cassian cassiano cassidy
cassie cassio cassius cassondra cassy castel cat catalin catalina catarina catello caterina catharine catherin
catherina catherine cathern catheryn cathey cathi cathie cathleen cathrine cathryn cathy catina catrice
catrina catriona cayden cayetano cayla caylee cecelia cecil cecila cecile cecilia cecilie cecilien cecilio
cecille cecily cecylia cedric cedrick cees celena celesta celeste celestin celestina celestine celestino celia
celimene celina celinda celine celio celma celsa celso cem cemal cemil cenaida cengiz ceola ceri cerys cesaire
cesaltina cesar cesare cesaria cesarina cesario cesia cesira cezar cezary chabela chad chadwick chae chaim
chaitali chaitanya chaiya chaman chamari chamila chaminda champ champika chamroeun chan chana chanan chance
chanda chandan chandana chandara chander chandler chandni chandra chandrakant chandran chandrasekhar chandrika
chandy chanel chanell chanelle chang changmin changming changqing channary channing chanoch chantal chantay
chante chantel chantell chantelle chanthou chanthy chantou chantrea chanvatey chanwoo chao chaoyang chara
charalambos charalampos charan charbel chariklea chariklia charis charise charissa charisse charita charite
charity charla charleen charlemagne charlena charlene charles charlesetta charlette charley charlie charline
charlize charlott charlotte charlsie charlton charlyn charmain charmaine charolette charu chas chase chasidy
chasity chassidy chastity chathura chau chauncey chava chavela chavi chaya chayanne chayito chaz chea cheata
chebet chedeline chedva chege cheikh chelsea chelsey chelsie chen chenda chenet cheng chenguang chengwei
chenxi chepe chepkoech cher chere cheree cherelle cheri cherie cherilyn cherise cherish cherline cherly
cherlyn cherno cherono cherri cherrie cherry cherryl chery cheryl cheryle cheryll chester chet chetan chetana
cheyanne cheyenne chhay chhaya chhean chheang chhoeun chi chia chiamaka chiara chibueze chibuike chibuzo
chibuzor chidera chidi chidiebere chidinma chidubem chie chiedu chieko chiemeka chien chigozie chihiro
chijioke chika chike chikelu chikodi chima chimamanda chimene chimezie chin china chinaza chinedu chinelo
chinenye ching chinh chinmay chinonso chinua chinwe chinweike chinwendu chinyere chioma chip chipo chiquita
chirag chisom chitra chiu chivy chiyo chiyoko chizoba chloe chong chongde choum chris chrissie chrissy christa
christal christeen christel christelle christen christena christene christi christia christiaan christian
christiana christiane christie christin christina christine christinia christodoulos christof christoforos
christoper christoph christophe christopher christos christy chrysa chrysanthi chrysoula chrystal chu chuck
chuka chukwudi chukwuebuka chukwuemeka chukwuka chukwuma chun chung chunhua chunlan chunli chunmei chunyan
chuong chyna cian ciara ciaran cicely cicera cicero cidalia ciera cierra cilene cillian cinda cinderella cindi
cindie cindy cinthia cinzia ciprian cipriana cipriano cira ciriaco cirila cirilo ciro citra cj clair claire
clairmene clara clare clarel clarence claretha claretta claribel clarice clarina clarinda clarine claris
clarisa clarissa clarisse clarita claritza clark clarke classie claud claude claudel claudenor claudette
claudia claudie claudine claudinei claudineia claudino claudio claudiu claudy claus clay clayton cleber cleide
cleiton clelia clem clemence clemencia clemency clemens clement clemente clementina clementine clemmie cleo
cleofe cleomene cleon cleonice cleopatra cleophas cleora cleotilde clermont cleta cleto cletus cleusa cleuza
cleveland cliff clifford clifton clint clinton cliona clive clodagh clora clorinda clothilda clothilde
clotilde clovis clyde coby codi cody coen cohen colby cole coleen coleman colene coletta colette colin coline
colleen collen collene collette collin collins colm colman colt colten colton colum columbus come comfort
conall conan conceicao concepcion conception concetta concettina concha conchita confesor confesora cong
conleth conner connie connor conor conrad constanca constance constantin constantine constantino constanza
consuela consuelo contessa coop cooper cor cora coral coralee coralie corazon corbin cordelia cordell cordia
cordie coreen corene corentin coretta corey cori corie corina corine corinna corinne corky corliss cormac
cornel cornelia cornelio cornelis corneliu cornelius cornell corrado corrie corrin corrina corrine corrinne
cortez cortney cory cosimo cosme cosmin cosmo costantino costanza costel costin courtney courtni courtny coy
craig cremilda cremilde creola crescencio crescenzo cressida creusa crina criostoir cris crisanto criselda
crisostomo crispim crispin crispina crissy crista cristal cristalina cristen cristi cristian cristiana
cristiane cristiano cristie cristin cristina cristine cristino cristobal cristopher cristy crucita cruz
cruzelina cruzita crysta crystal crystle csaba csilla cuc cui cuifen cuilan cuiping cullen cuong curt curtis
custodia custodio cybil cyndi cyndy cynthia cyprien cyr cyriaque cyril cyrille cyrstal cyrus cythia czeslaw
czeslawa da daan dacia dady dae daehyun daejung daffyd dafina dafna dafni dafydd dag dagmar dagmara dagny
dahlia dai daichi daiki daina daine dairine daisey daisuke daisy daithi dajad dakota daksh dalal dale dalene
dalia dalibor dalida dalila dalisay dalit daljeet daljit dallas dallin dalton dalva damaris damase damaso
damia damian damiano damien damion damir damodar damon dan dana danae danai dandan dandre dane danelle danette
dang dangelo danh dani dania danial danica daniel daniela daniele daniell daniella danielle danielson danijela
danika danille danilo danita daniz dann danna dannette danni dannie dannielle danny dante danut danuta dany
danyel danyell danyelle dao daoud daouda dapheney daphine daphna daphne dara darareaksmey daravuth darby
darcel darcey darci darcie darcy dardan darell daren daria darian darin dario darith daritza darius dariush
dariusz darko darla darleen darlena darlene darline darnell daron darpan darragh darrel darrell darren darrick
darrin darrius darron darryl darshan darshana darwin darya daryl dasha dashamir dashawn dashiell dasom dat
dattatray datu dauda dave davey davi david davida davide davieta davin davina davion davis davit davon davor
davoud davy dawei dawid dawit dawn dawna dawne dawson dax daya dayana dayanara dayanne dayle dayna daysi
dayton deacon deadra dean deana deandra deandre deandrea deane deangelo deann deanna deanne dearbhla deb debbi
debbie debbra debby debebe debera debi debora deborah debra debrah debroah decebal declan dede dedi dedra dee
deeann deeanna deedee deedra deena deepa deepak deepali deepika deepthi deepti deeqa deetta dehai dehua deidra
deidre deion deirdre deise deja dejan deji del dela delaine delana delaney delano delbert delcie delena delfim
delfin delfina delia delicia delila delilah delima delinda delisa dell della delly delma delmar delmer delmira
delmy delois deloise delora deloras delores deloris delorse delpha delphia delphin delphine delsa delsie delta
delun delvina delwyn demarcus demario demarion demba demelza demetra demetria demetrice demetrio demetrios
demetris demetrius demi deming demissie demond demyan dena denada denae deneen denes denese denice denilson
denis denisa denise denisha denisse denita deniz denna dennis dennise denny denver denyse denzel deolinda deon
deonna dequan dereck derek derick derline dermot derrell derrick derry desdemona deshaun deshawn desi desirae
desire desiree deslande desmond desneiges despina despoina dessie desta destin destinee destini destiny detlef
detra dev devan devang devansh devante devarajan deven devendra devesh devi devika devin devon devona devonta
devonte devora devorah devyn dewayne dewei dewey dewi dewitt dex dexter deyanira dhananjay dhanraj dhanush
dharma dharmendra dhaval dheeraj dhia dhiren dhruv dhwani dia dialika diallo diamond dian diana diandra diane
diann dianna dianne diarmaid diarmuid dick dickie didar didier diedra diedre diego diellza diem diep dierdre
dierk dieter dietmar dietrich dieu dieubon dieudonne dieufort dieujuste dieula dieulifaite dieuveille dieynaba
digna digno digvijay dijana dikran dilan dilcia dilenia diler dilhan dilip dillan dillon dilma dilpreet
dilrukshi dilshan dilson dima dimas dimitra dimitri dimitrios dimitris dimos dimple dina dinah dinara dinesh
dinh dinis dino dinora dinorah dinu dinuka diogenes diogo diolinda dion dione dionicia dionicio dionigi
dionisia dionisio dionna dionne dionysia dionysios dionysis dipak dipali dipankar dipendra dipika dipti diran
dirce dirk dirkje divina divya divyanka divyansh dixie dixon diya dj djair djalma djamila djedje djeison
djenaba djenane djeneba djoni djordje dmitri dmitriy dmitry dmytro doaa doan dobrila dodie dohyun doina
dollard dollie dolly dolores doloris dom domenic domenica domenico domhnall dominga domingas domingo domingos
domingues dominic dominica dominicana dominick dominik dominika dominique dominque dominykas domitila
domitilla domonique don dona donaciano donal donald donat donatella donatien donatienne donatila donato
donavan donavon dondra donella donetta donette dong donghae donghai donghyun dongmei dongsheng dongwook donita
donn donna donnacha donncha donnell donnetta donnette donnie donny donovan dontae dontavious donte donya dora
dorathy dorca dorcas doreatha doreen dorel dorene doretha dorethea doretta dori doria dorian dorie dorin
dorina dorinda dorine dorinel doris dorit dorla dorota dorotha dorothea dorothee dorothy dorottya dorris
dorsey dortha dorthea dorthey dorthy dot dottie dotty doudou doug dougal douglas douglass dov dovid dovie
dovydas doyle dragan dragana dragica drago dragoljub dragos dragoslav drake dreama drema dren drew dries drita
dritan driton drucilla drusilla dua duaa duane dubravka duc duckens dudley duke dulce dulcie dulcina dulcinea
dulcineia dumarsais dumisani dumitra dumitru duncan dung dunia dunya duong durga durval dusan dusanka dushyant
duska dusti dustin dusty dutch duverne duyen dvora dvorah dwain dwana dwarka dwayne dwi dwight dyan dylan
dyllan dymphna dzifa dzovinar eamon eamonn eang eanna earl earle earlean earleen earlene earlie earline
earnest earnestine eartha easter easton ebele ebenezer ebere eberhard ebo eboni ebonie ebony ebrahim ebrima
ebru ebuka ebun ecaterina echo eckhard ecrin ed eda edda eddie eddy edel edeline edelmira edeltraud eden
edenilson eder edgar edgard edgardo ediberto edie edik edileuza edilson edimilson edinaldo edison edite edith
edivaldo edline edlira edmee edmilsa edmilson edmond edmonia edmund edmundo edna edner edoardo edouard edra
edris edsel edson eduard eduarda eduardo eduart eduvigis edvaldo edward edwardo edwidge edwige edwin edwina
edwyn edyta edyth edythe eero eevi efe effie efi efia efigenia efosa efraim efrain efrat efren efstathia
efstathios efstratios efthimia efthimios efthymia efthymios eftychia eftychios efua eghia egide egidio egon
egor egzon ehab ehsan ehtel ehuang ehud eibhlin eiji eiko eileen eilene eilis eimear einar eino eira eirik
eirini eisha eitan eithne eivind ejike eka ekaterina ekaterini ekene ekkehard eko ekow ekrem ekta ekua ela
elad eladia eladio elaina elaine elana elane elanor elayne elazar elba elbert elda elden eldon eldora eldridge
eleanor eleanora eleanore eleanya elease eleazar elefteria eleftheria eleftherios elektra elen elena elene
eleni elenor elenora elenore eleodoro eleonor eleonora eleonore eleticia elettra eleuteria eleuterio elfreda
elfrieda elfriede elham eli elia elian eliana eliane elias elicia elida elidia elidon elie eliene eliete
eliette eliezer elif eligio eligiusz elijah elikem elimelech elin elina eline elinor elinore elio elionne
eliot elira elisa elisabete elisabeth elisabetta elisangela elise eliseo eliseu elisha elisheva elisio eliska
elissa elissavet eliton eliz eliza elizabet elizabete elizabeth elizaveta elizbeth elizebeth elizete elizeu
elkanah elke ella ellamae ellan elle ellen ellena ellery elli ellie elliot elliott ellis ellison ellsworth
ellwood elly ellyn elma elmar elmer elmira elmo elmore elna elnaz elnora elodia elodie eloi elois eloisa
eloise elom elon elouise eloy elphege elpida elroy els elsa else elsebeth elsie elsio elspeth elsy elton elva
elvana elveca elvera elvia elvie elvin elvina elvira elvire elvis elwanda elwin elwira elwood elwyn elyse
elyssa elza elzbieta elzear em ema emad emal emanuel emanuela emanuele emeka emelda emelia emelie emelina
emelinda emeline emely emelyn emerald emerilda emerita emerson emery emeterio emi emidio emiko emil emile
emilee emileigh emilia emiliana emiliano emilie emilien emilienne emilija emilio emilis emiliya emily emina
emine emir emira emirhan emma emmalee emmaline emmanouil emmanuel emmanuella emmanuelle emmeline emmett emmie
emmitt emmy emogene emory emperatriz emrah emre emrys ena enam encarnacion enda endang ender endrit enedina
eneida enes eneyda engin engracia enid eniola enitan enkela enlai enmanuel enoc enoch enola enrica enrico
enrique enriqueta ensar entela enver enyonam enza enzo eoghan eoin epaminondas ephese ephraim ephrem epifania
epifanio era erasmo ercides ercilia ercole erdem erdogan ergi erhard eri eriberto eric erica erich erick
ericka erik erika eriko erin erinn erkan erkki erland erlene erlinda erline erma ermal ermanno ermelinda
ermenegildo ermias erminia ermira ermite ermithe erna ernest ernestina ernestine ernestino ernesto ernie ernst
erol errol ersilia ertha ervin erwin eryk eryn erzsebet esad esfir esha eshan eshwar esi esinam eskinder esko
esma esme esmeralda esperanza esra esraa essie esta estabn estanislao esteban estebania estefana estefani
estefania estela estele estelita estell estella estelle ester estere estervina estevam estevan estevao esther
esti estrela estrella eszter etan etenesh etha ethan ethel ethelene ethelyn ethyl eti etienne etiennette
etleva etornam etsuko etta ettie ettore etty etzer euclide euclides eudelia eudes eudora eufemia eufemio
eufracia eugen eugena eugene eugenia eugenie eugenio eugeniusz eula eulah eulalia eulalie eulalio eulogio eun
euna eunhee eunice eunji eunjoo eunjung eunkyung eunmi eunseo eunsook euphemia euphemie eura eurico euridice
eusebia eusebio eustace eustache eustacio eustaquio eustolia eva evadne evalyn evan evander evandro evangelia
evangelina evangeline evangelista evangelos evanildo evans evanthia evarista evaristo evdokia eve evelia
evelin evelina eveline evelio evelyn evelyne evelynn evens everaldo everard everett everette everson evert
evette evgeni evgenia evgeniy evgeniya evgeny evi evia evie evita evon evonne evridiki evripidis ewa ewald
ewan ewart ewelina exie exilda exilus eyad eyal eyerusalem eymen eyob eyram ezekiel ezequiel ezer ezgi ezinne
ezinwa ezio ezra ezz fabian fabiana fabiano fabien fabienne fabio fabiola fabrice fabricia fabricio fabrizia
fabrizio facundo fadi fadia fadil fadila fadl fadwa fae fahad fahd fahim fahima fahmi fahrudin fai faiga faina
fairy faisal faith faiz faiza faizan fajar fajr fakhri fakhruddin falak falguni fallon fan fang fangfang fani
fannie fanny fanta fantine fantu farah farai faraj faramarz farana fares farhad farhan farhana farhat farhiya
fariba farid farida faris farooq farouk farrah faruk farzad farzana farzaneh fasil fatbardha fatema fatemeh
fathi fathia fatih fatiha fatima fatimah fatin fatjon fatlum fatma fatmata fatme fatmir fatmira fatos fatou
fatoumata fatuma fausta faustina faustino fausto fauziatu faviola fawad fawaz fawn fawzi fawzia fay faye fayez
faysal fayza fe fedeline federica federico fednel fedor fedora fedosia fei feifei feiga fekadu felecia
feliberta feliberto felica felice felicia feliciana feliciano felicidad felicidade felicien felicio felicita
felicitas felicite felicity felicja feliks felina felipa felipe felisa felisberta felisberto felisha felix
felizarda felton femi femke fenfang feng fengge fengying fenna ferdinand ferdinando ferdynand ferenc fereshteh
fergal fergus ferhat feride ferit fermin fermina fern fernand fernanda fernande fernandinho fernando ferne
feroz ferris ferruccio ferydoon festim fiachra fidel fidela fidele fidelia fidelina fidelino fidelma fidencio
fien fiifi fikirte fikre filiberto filinto filip filipa filipe filipp filippa filippo filippos filomena finbar
finbarr finian finlay finley finn finnegan finola fintan fiona fionn fionnuala fior fiordaliza fiorella
fiorenza fiorenzo firas firdaws firmin firmina firmino firouz fisnik fito fitri fitsum fitzgerald flaka
flaminia flamur flavia flaviana flavie flavien flavio flaviu flerida fleta fletcher fleur fleurette flo flomo
flor flora florance florangel florante florbela florence florencia florencio florene florent florentina
florentine florentino florestal floretta floria florian floriano florica florida floridalia florin florina
florinda florine florisbela florrie flossie floy floyd flutura flynn foad fode fodio fofana folake folasade
folashade folorunsho folorunso foluke fonda fong fons ford forest forrest fortunat fortunata fortunato fortune
foster fotini fotios fotis fouad fougere fouzia fozia fraida fran franca france francelina franceline
francelyne francene frances francesca francesco franchesca francia francie francina francine francis francisca
francisco franciszek franciszka franck franckel francky franco francois francoise frank frankie franklin
franklyn frans fransisca frantisek frantz franz franziska fraser frayda fred freda fredda freddie freddy
frederic frederica frederick fredericka frederico frederik frederique fredesvinda fredia fredric fredrick
fredricka fredrik fredy freeda freek freeman freida freja freya frida frieda friederike friedhelm friedrich
frits fritz fritzner frode froilan frosso frumi fryderyk fu fuad fuhua fulgencio fulin fulvia fulvio fulya
fumi fumiko fumio funke funmi funmilayo funmilola furio furkan fyodor gabby gabe gabi gabija gabin gabina
gabino gabor gabreal gabriel gabriela gabriele gabrielius gabriella gabrielle gaby gad gadi gael gaelle gaetan
gaetana gaetane gaetano gagan gagandeep gage gagik gail gajanan gajendra gal gala galal gale galen galia
galina galini galip galit galo galya gamal gamalat gamaliel gamila ganesh gang ganga gangqiang ganpat garabed
garegin garen gareth garett garfield garifallia garima garland garnet garnett garnik garo garret garrett
garrick garry garth gary gaspar gaspard gaspare gaston gaudencio gaurav gauri gautam gavin gavriel gavriil
gavril gawain gay gayan gayane gayathri gayatri gaye gayla gayle gaylene gaylord gaynell gaynelle gbemisola
gbenga gearldine gearoid gebre gebremedhin gedeon geeta geetanjali geetha gegham gema gemma gena genadi genara
genaro genc gene generosa generoso genesis genet geneva genevie genevieve genevive genghis genia genie
genilson genivaldo genna gennadi gennadiy gennady gennaro gennie genny genoveffa genoveva genowefa gent
gentian geoff geoffrey geordie georg georgann george georgeann georgeanna georgene georges georgeta georgetta
georgette georgi georgia georgiana georgiann georgianna georgianne georgie georgina georgine georgios georgiy
georgy geovanni gerald geraldina geraldine geraldo geralyn gerard gerarde gerardina gerardine gerardo
gerasimos gerben gerbert gerd gerda geremia gergely gerhard geri gerlinde germain germaine german germana
germano gernot geronimo gerri gerrit gerry gershon gerson gert gertha gertie gertjan gertraud gertrud gertruda
gertrude gertrudes gertrudis gertude gervais gervasio gesner getachew getahun gethin getulio gevorg geza gezim
ghada ghaleb ghassan ghazal ghazar ghazi gheorghe ghevont ghislain ghislaine ghita ghulam gia giacinta
giacinto giacomina giacomo giada giampaolo giampiero giana giancarla giancarlo gianfranco giang gianluca
gianluigi gianmarco gianna gianni giannis gianpaolo gianpiero giao gica gideon gidget gidon gifty gigi gijs
gil gila gilad gilbert gilberte gilberto gilda gildo giles gili gilit gilles gillian gilma gilmar gilson
gilvan gina ginette ginevra ginger ginny gino gioacchina gioacchino gioia giordano giorgi giorgia giorgio
giorgis giorgos giosue giovana giovani giovanna giovanni giovanny girija girish girma gisela gisele gisella
giselle gislaine gislene gisselle gita gitta gittel giuditta giulia giuliana giuliano giulietta giulio
giuseppa giuseppe giuseppina giustina giusto givanildo gizela gjergj gjon gladis glady gladys glaucia glaucio
glayds gleb gleice gleison glen glena glenda glendaliz glendora glenn glenna glennie glennis glicerio glinda
gloria glory glynda glynis glynn godfrey godswill godwin goffredo gohar gokhan gokul golda golden goldie
golnaz goncalo gontran gonzalo goodluck googoosh gopal gopi gor goran gord gordan gordana gordon goro gosta
gottfried gotz govind govinda graca grace gracelina gracelyn gracia graciano gracie graciela gracien graciete
gracinda grady graeme graham graig grainne gramoz grania granit grant granville gratien grayce grayson grazia
graziano graziela graziella grazyna greer greg gregg greggory gregoire gregor gregoria gregorio gregory greisy
greta gretchen grete gretta greville greyson gricel gricelda griffin grigor grigore grigori grigorios grigoriy
grigory grisel griselda grisha grissel gro grover gruffydd grzegorz guadalupe gualtiero guang guanghui guangli
guangming guanting guarina guarionex gudmund gudrun guenter guenther guerda guerdy guerino guerlande guerline
guetty guglielmo gugu guida guido guifang guilan guilherme guilhermina guillaume guillermina guillermo
guinevere guiomar guiren guiying gul gulab gulay gulcin guler gulsen gulshan gulsum gumercindo gunay gunel
gunhild gunilla gunjan gunn gunnar gunner gunter gunther guo guodong guohua guoliang guoqiang guowei guozhi
gurbir gurdeep gurmeet gurpreet gurvinder gus gussie gustaf gustav gustave gustavo gustaw guus guy guylaine
guylene guyto gwen gwenael gwenaelle gwenda gwendoline gwendolyn gwenn gwilym gwyn gwyneth gyanendra gyorgy
gyu gyula ha haakon habib habiba habibatou habibullah habtamu hadar hadas hadassah haddy hadeel hadi hadia
hadley hadrien hae haewon hafez hafiz hafsa hafsah hagai hagit hagop hai haibo haidar haider haifa haifeng
haig haik haile hailee hailemariam hailey hailu haim haiming haitao haiyan haiying hajar hajdar hajra hakan
hakeem hakim hakob hal hala haleem haleigh haley halil halim halima halime halina halle halley hallie halvor
hamad hamazasp hamda hamdan hamdi hamed hameed hamid hamida hamideh hamilton hamish hamlet hamoud hamza han
hana hanaa hanadi hanah hanako hanan haneen haneul hang hanh hani hania hanif hank hanka hanna hannah hanne
hanneke hannelore hanno hans hansjorg hao haoran haoyu haralambos harald hardeep hardik hari hariet hariette
harilaos harini haripriya haris harish harishchandra harisis harith harjeet harjit harlan harland harley harm
harmeet harmon harmony harold haroldo haroon haroun harout haroutioun harper harpreet harri harriet harriett
harriette harris harrison harry harsha harshad harshal harshil harshit harshita hart hartley hartmut hartwig
haru haruhito haruka haruki haruko haruna haruta haruto harutyun harvey hasan hasitha hasmik hasna hasnaa
hassan hassanatou hassiba hassie hasti hatem hatice hatim hattie hau hauwa haven hawa hawah hawwa haya
hayastan hayat hayato haydee haydeee hayden hayder hayk haylee hayley haylie haytham haywood hazel hazem hazim
he heath heather heaven heba heber hector hedwig hedy hee heejin hege heghine heghnar heide heidemarie heidi
heidrun heidy heike heikki heiko hein heiner heinrich heinz heitor hekuran helaine helder heldon helen helena
helene heleno helga helge helia heliana helio heliodor helle hellen helmi helmut helmuth heloisa heloise hema
hemal hemang hemant hemlata hendra hendrik hendrika heng henk henning henok henri henrietta henriette henrik
henrique henriqueta henry henryk henryka heping herard herb herber herbert herculano hercules heribert
heriberta heriberto herlinda herma herman hermance hermann hermelinda hermenegilda hermenegildo hermila
hermina hermine herminia herminie herminio hermione hernan hernani herode heroina herold herschel hershel
herta hertha herve hessa hester hettie heung hiba hicham hichem hideaki hideki hideko hideo hideyuki hiedi
hien hiep hieronim hieu higino hikari hikaru hila hilaire hilal hilaria hilario hilary hilcia hilda hilde
hildegard hildegarde hildegund hildred hillary hillel hilma hilmi hilton hiltrud himani himanshu himari hina
hinata hind hinda hing hipolita hipolito hippolyte hiral hiram hiren hiro hiroaki hiroki hiroko hiromi
hirondina hiroshi hiroto hiroyuki hirut hisako hisao hisashi hisham hitesh hitomi hitoshi hiwot hjalmar hoa
hoai hoan hoang hobert hoc hoda hodaya hoi holden holger holley holli hollie hollis holly homa homayoun homer
homere homero honey hong hongbo honghui hongjun hongli hongmei hongwei hongxia hongyan hongying honor honora
honorata honore honorine honorio hooman hoon hop hope horace horacio horatio horatiu horia hormidas horst
hortencia hortense hortensia hosea hoseok hosna hosniya hossam hossein hotaru houda houria houssam houssein
houston hovannes hovhannes hovik hovsep howard howie hoyt hrachia hrachya hrair hranoush hrant hratch hridaya
hripsime hripsimeh hrishikesh hsiu hua huaiyu huali huan huang huascar hubermann hubert hubertus huda hudson
hue huey hugh hugo huguens hugues huguette hui huifang huifen huijuan huilan huiliang huiling huimin huiping
huiqing huiying huizhong hulda hulya huma humberto hung hunter huong huor husain husam huseyin huseyn husna
husniya hussa hussain hussam hussein huu huub huy huyen huynh hwa hyacinth hyacinthe hydar hye hyejin hyemi
hyeri hyesook hyman hyo hyojin hyon hyun hyunjin hyunjoo hyunjung hyunsoo hyunwoo iacob iain iakovos ian
ianthe iara iarla iason iba ibai ibe ibironke ibraheem ibrahim ibrahima ibtisam ichika ichiro icy ida idalecio
idalia idalie idalina idalis idan idelfonso idell idella idil idit ido idowu idris idriss idrissa idriz iesha
ifeanyi ifeanyichukwu ifeoma ifeyinwa ifigenia ifor ifrah iftikhar ifunanya iggy ignace ignacia ignacio ignacy
ignazia ignazio igor ihab ihor ihsan ijaz ijeoma ike ikechukwu ikem ikenna iker ikhlas ikram ikuko ila ilan
ilana ilaria ilario ilarion ilda ildefonso ildege ildiko ildo ileana ileen ilektra ilene iliana ilias ilidia
ilidio ilie ilija ilina ilinca ilir ilirjana illa ilona ilsa ilse ilsung ilton iluminada ilya ima imad iman
imane imani imelda immacolata immacula immanuel immo imogen imogena imogene imoh imran imre in ina inaam
inacia inacio inas inbal indah inder inderjit indhira india indigo indika indira indra indrajit indrani indu
ineke inell ines inessa inez inga inge ingeborg ingemar inger ingo ingrid ingvar iniobong inji inmaculada inna
innocent innocenzo inocencia inocencio inokenty insook intisar inuk inunnguaq ioana ioann ioanna ioannis iola
iolanda iolo ion iona ione ionel ionela ionut iordanis iosif ippolito iqbal ira iracema iraci iraida iraklis
irasema irati irena irene irenee ireneee ireneusz irfan irina irineu irini iris irish irit irlande irma
irmgard irmina irondina irshad irvin irving irwin isa isaac isabel isabela isabele isabelinha isabelita
isabell isabella isabelle isadora isagani isai isaiah isaias isaltina isaltino isamu isao isatou isaura isayas
isela isemene isha ishaan ishan ishani ishaq ishita ishkhan ishmael ishraq ishwar isiah isidora isidore
isidoro isidoros isidra isidro isilda isioma isis isla islam islande ismael ismail ismene ismet ismini isobel
isolde isolina isra israa israel isreal issa issac issam issei istvan isuf itai italia italo itamar itsuki
itzel itzhak itzik iulia iulian iuliana iuliu iva ivaana ivalu ivan ivana ivandro ivanete ivani ivanilda
ivanildo ivanna ivano ivar ivelise ivelisse ivete ivette ivey ivica ivo ivone ivonete ivonne ivor ivory ivy
iwan iwo iwona iyabo iyad iyana iyari iza izabel izabela izabella izaiah izaro izaura izetta izhak izilda
izola izolda izumi izydor izzat izzy ja jaafar jaap jabari jabbar jaber jabir jabulani jacalyn jace jacek
jacelyn jacinda jacinta jacinthe jacinto jacira jack jackelin jackeline jackelyn jackenson jacki jackie
jacklyn jackqueline jackson jacky jaclyn jaco jacob jacoba jacobo jacobus jacoby jacopo jacqualine jacque
jacquelin jacquelina jacqueline jacquelyn jacquelyne jacquelynn jacques jacquetta jacqui jacquie jacquiline
jacquline jacqulyn jada jade jaden jader jadon jadranka jadwiga jadyn jae jaeho jaehyun jaelyn jaemin jaewon
jaeyoung jafar jagan jagannath jagat jagdeep jagdish jagjit jagoda jahan jaheim jahiem jahnavi jai jaida
jaideep jaiden jaidyn jailson jaime jaimee jaimie jainaba jaipal jair jairam jairo jaka jakayla jake jakob
jakov jakub jalal jaleesa jalen jalil jalisa jaliyah jalpa jalynn jama jamaal jamal jamar jamarcus jamari
jamarion jamarr jame jamee jameel jameela jamel jamelia james jameson jamey jami jamie jamika jamil jamila
jamilah jamir jamison jammie jamshid jamuna jan jana janae janaina janak janaka janaki janay jandir jandira
jane janean janee janeen janel janele janell janella janelle janene janessa janet janete janeth janett janetta
janette janey janhvi jani janice janie janiece janina janine janira janis janise janita janiya janiyah jann
janna janneke jannet jannette jannie janny janos januaria januario january janusz janyce jaquan jaqueline
jaquelino jaquelyn jaquez jared jarek jaren jarlath jarmo jarod jaromir jaron jaroslav jaroslava jaroslaw
jarra jarred jarrett jarrod jarvis jasbir jasdeep jase jasen jasiah jasim jasmin jasmina jasmine jasminka
jasmyn jasna jason jaspal jasper jaspreet jassim jaswant jaswinder jatin jaunita javad javed javen javeria
javier javiera javon javonte jawad jawaher jax jaxon jaxson jay jaya jayakumar jayalakshmi jayant jayanta
jayanthi jayanti jayaram jayashree jayce jaycee jayda jayden jaydon jaye jayendra jayesh jayla jaylah jaylan
jaylen jaylene jaylin jaylon jaylynn jayme jaymie jayna jayne jayshree jayson jayvon jazlyn jazmin jazmine
jazmyn jazmyne jc jd jean jeana jeane jeanelle jeanene jeanett jeanetta jeanette jeanice jeanie jeanina
jeanine jeanmarie jeanna jeanne jeannetta jeannette jeannie jeannina jeannine jeannot jed jedediah jedidiah
jedrzej jeet jeetendra jeevan jeff jefferey jefferson jeffery jeffie jeffrey jeffry jehad jejomar jelena
jelica jelili jelle jem jemima jen jena jenae jene jeneba jenee jenell jenelle jenessa jenette jeneva jeni
jenice jenifer jeniffer jenine jenise jenna jennefer jennell jennette jenni jennie jennifer jenniffer jennine
jenny jens jensen jeovany jepkosgei jerald jeraldine jeramiah jeramie jeramy jere jeremey jeremiah jeremias
jeremie jeremy jeri jerica jericho jerilyn jerlene jermaine jermey jeroen jerold jerome jeromy jeronima
jeronimo jerrell jerri jerrica jerrie jerrod jerrold jerry jerusha jerzy jesenia jesica jess jessamine jesse
jessenia jessi jessia jessica jessie jessika jessy jestine jesus jesusa jesusita jethro jetmir jeton jett
jetta jettie jevon jewel jewell jhanvi jhoan jhonny jhun ji jia jiachen jiahao jiahui jian jianfeng jiang
jianguo jianhua jianjun jianming jianping jianwei jianyu jiao jiaqi jiayi jiaying jide jideofor jie jiefang
jielin jieun jieying jigna jignesh jihad jihan jihoon jihye jihyun jil jilian jill jillian jim jimena jimi
jimin jimmie jimmy jin jina jinan jindrich jing jingfei jingguo jinghua jingjing jingwen jingyi jinhai jinhee
jinho jinhua jinjing jinlan jinming jinny jinrong jinsong jinsook jinwoo jirair jiri jirina jiro jisoo jisung
jiten jitendra jitka jivan jiwon jiwoo jiya jiyeon jiyoung jj jo joachim joan joana joane joanel joanie
joanina joanita joann joanna joanne joannie joao joaozinho joaquim joaquin joaquina job jocasta jocelerme
jocelyn jocelyne jochen jodee jodi jodie jody joe joeann joel joella joelle joellen joelma joep joerg joesph
joetta joette joey joffrey jogesh johan johana johann johanna johanne johannes johanny john johna johnathan
johnathon johnetta johnette johnie johnna johnnie johnny johnpaul johnsie johnson joi joie jojo joke joko
jokubas jolanda jolanta joleen jolena jolene jolie joline jolyn jolynn jolyon jomar jon jona jonah jonas
jonatan jonathan jonathon jone jonel jonell jonelle jong jongho jongmin joni jonida jonie jonise jonna jonnie
jonny jonquil joo joohee joohyun joon joonho joop joost jooyoung jop jordan jordana jordane jorden jordi
jordon jordyn jordynn jorg jorge jorgen jorgina joris jorunn jos josaphat jose josee josef josefa josefina
josefine joselin joselina joselito joselyn josenilda joseph josephina josephine josette josh joshua josiah
josiane josias josie josimar josina josip josipa josline joslyn jospeh josphine jost josue josuel joud joudi
jouni journey jovan jovana jovani jovanie jovanka jovanni jovanny jovelina jovita joy joya joyce joycelyn joye
jozef jozefa jozefina jozsef jp jt juan juana juancarlos juanita juanito juaquin juca judah judd jude judeline
judi judie judit judite judith judnel judson judy juergen juha jukka jule julee julen julene jules juli julia
julian juliana juliane juliann julianna julianne juliano julie julieann julien julienne juliet julieta
julietta juliette julio julissa julita julius juliusz juljan juma jumana jumoke jun june junette junfeng jung
junghee jungmin jungsook junho junhui junia junichi junie junior junita junjie junko junli junpei junseo
junwei junyi jurandir jurgen jurriaan jussara justa juste justice justin justina justine justino justo justus
justyna jutta juvenal juvencio jyothi jyoti jyotsna ka kaarina kabir kabita kacey kaci kacie kacper kacy
kadambari kade kadeem kaden kadence kadiatou kadiatu kadijatu kadin kadir kadriye kaede kaela kaelyn kagiso
kagna kai kaia kaiane kaila kailas kailash kailee kailey kailyn kaima kaique kaitlin kaitlyn kaitlynn kaito
kaiya kajal kajetan kajus kala kale kaleb kaleigh kaley kali kalina kaliope kaliyah kalle kallie kalliope
kalliopi kalman kaloust kalpana kalpesh kalu kalvin kalyan kalyani kalyn kam kamal kamala kamalesh kamara
kamari kamau kamel kameron kami kamil kamila kamilah kamile kamini kamla kamran kamren kamron kamryn kana
kanae kanak kanako kanata kanchan kanda kandace kandi kandice kandis kandra kandy kane kanella kanesha kang
kanha kanika kanisha kannika kannitha kanta kanya kanyakumari kaori kaoru kapil kapitolina kapriel kara karam
karan karapet kareem kareen karekin karel karelia karen karena karey kari karie karim karima karimatou karin
karina karine karis karisa karissa kariuki karl karla karlee karleen karlene karley karlheinz karli karlie
karly karlyn karma karmen karo karol karole karolina karoline karolyn karon karren karri karrie karry karson
karsten karter karthik karthika kartik kartika karuna kary karyl karyn kasandra kase kasen kasey kash kasha
kashi kashish kasi kasia kasie kasim kason kaspar kassandra kassidy kassie kastriot kasun kat katalin katarina
katarzyna kate katelin katelyn katelynn katerina katerine kathaleen katharina katharine katharyn kathe
katheleen kathem katherin katherina katherine kathern katheryn kathey kathi kathie kathleen kathlene kathline
kathlyn kathrin kathrine kathryn kathryne kathy kathyrn kati katia katie katina katja katlin katlyn katri
katrice katrin katrina katsumi katsuo kattie katty katy katya kauri kaushal kaushalya kaushik kaveh kavita
kavitha kavon kavya kawthar kay kayane kayce kaycee kayden kaydence kaye kayhan kayla kaylah kaylan kaylee
kayleen kayleigh kaylen kaylene kayley kayli kaylie kaylin kaylyn kaylynn kayode kazem kazimiera kazimierz
kazimir kazue kazuhiko kazuhiro kazuki kazuko kazumi kazuo kazuya ke keagan keanu keaton kebba kebede kecia
kedar keegan keeley keely keena keenan keerthi kees keesha kegham kehinde kei keiichi keiji keiko keila keily
keir keira keisha keisuke keita keith keitha kejsi kelby kelechi keley keli kellan kelle kellee kellen keller
kelley kelli kellie kellin kelly kellye kelsea kelsey kelsi kelsie kelton kelvin kely kemal kemberly ken kena
kenan kenda kendal kendall kendarius kendra kendrick kenechukwu kenel keneth kenia kenichi kenisha kenji kenna
kennedi kennedy kenneth kennith kenny kent kenta kentaro kenton kenya kenyatta kenyetta kenyon kenza kenzie
kenzo keon kera keren kerensa keri kerlande kerline kermit kerri kerrie kerry kerstin kervens kesha keshav
keshawn keshia kesner kesor kester ketaki ketan kethia ketline ketsia kettelie kettely ketty keturah keung
keva keven kevin kevork keyana keyla keylin keyon keyshawn khachatur khachig khachik khadar khadidiatou
khadija khadijah khadije khadijo khadra khady khagendra khai khajag khaled khalid khalida khalifa khalil
khalilah khamla khamphone khamsing khamsouk khang khanh khanyisile khawla khayri kheira khiem khloe khoa khoi
khongordzol khoren khosrow khristina khuong khurram khurshid khushboo khushi khuyen ki kia kian kiana kianna
kianoush kiara kidane kidist kiem kien kiera kieran kierra kiersten kiesha kieth kieu kifah kiki kiley kim
kimani kimber kimberely kimberlee kimberley kimberli kimberlie kimberly kimbery kimbra kimheng kimi kimia
kimiko kimleang kimly kimmernaq kimora kimsan kin kina kindra king kinga kingsley kingston kinneret kip
kipchoge kiprop kiptoo kira kirakos kiran kirby kiriakos kiril kirill kirit kirk kirollos kirsten kirsti
kirstie kirstin kirti kisha kishan kishore kit kittie kitty kiyoko kiyomi kiyoshi kizzie kizzy kj kjell kjetil
klaas klajdi klara klaudia klaus klavdia klavdiya klea kleanthis kleber klebert kleio klemens klementyna
kleopatra klim klodian knarik knox knud knut kobby kobe kobi kobina koby kodwo kody koen koffi kofi koharig
koichi koji kojo kolab kolby kole kolten kolton kolya komal kong konner konnor konrad konstantin konstantina
konstantinos konstanty konul koos korab koray korey kori kornelia kortney kory koryun kosal kosmas kossi
kossiwa kostantinos kostas kostya kostyantyn kota kotaro koula kourosh kourtney kouta kraig kravann kreshnik
kresimir krikor kripa kris krish krishan krishna krishnan krissy krista kristal kristan kristeen kristel
kristen kristi kristian kristie kristin kristina kristine kristle kristofer kristoffer kristopher kristy
kristyn kristyna krisztian krisztina kriti krunal krysta krystal krysten krystian krystin krystina krystle
krystyna krzysztof ksawery ksenia kseniia ksenija kseniya kshitij kuba kubra kudzai kujtim kukua kulbir
kuldeep kum kumar kumari kumi kumiko kumud kun kunal kundan kunegunda kunibert kunio kunthea kunthy kunti kurt
kurtis kushtrim kusum kuzma kveta kwabena kwadjo kwadwo kwai kwaku kwame kwamena kwan kwang kwasi kweku kwesi
kwok kwong kwun ky kya kyla kylan kyle kylee kyleigh kylene kyler kylie kyls kym kymberly kyohei kyoko kyong
kyra kyree kyriaki kyriakos kyson kyu kyung kyunghee kyungsoo labinot lacey lachelle lachlan laci lacie
lacresha lacy lada ladan ladawn ladislau ladislav ladona ladonna lady lael laercio laetitia lafortune lahiru
lahoma lai laia laila laine lainey lais lajos lajuana lakambini lakeesha lakeisha lakendra lakenya lakesha
lakeshia lakhan lakia lakiesha lakisha lakita lakshman lakshmi lal lala lalit lalita lalitha lam lama lamar
lamarcus lambert lamberto lambros lamercie lamia lamija lamin lamine lamis lamonica lamont lampros lan lana
lance landen landon landyn lane lanell lanelle lanette laney lanfen lang lanh lani lanie lanita lannie lanny
lanora lanre lansana lanying laoise lap laquan laquanda laquisha laquita lara larae laraine laree larhonda
larisa larissa larita laronda larraine larry lars larue larysa lasandra lasantha lashanda lashandra lashaun
lashaunda lashawn lashawna lashawnda lashay lashell lashon lashonda lashunda lasonya lasse laszlo lata latanya
latarsha latasha latashia latavia latesha latha latia laticia latif latifa latifah latina latisha latonia
latonya latoria latosha latoya latoyia latrell latrice latricia latrina latrisha laudelina launa laura
lauralee lauran laure laureen laurel laureline lauren laurena laurence laurene laurens laurent laurentino
lauretta laurette lauri lauriano laurice laurie laurier laurinda laurine lauro lauryn lavada lavaud lavdrim
lavelle lavender lavenia lavera lavern laverna laverne laveta lavette lavina lavinia lavon lavona lavonda
lavone lavonia lavonna lavonne lavrenti lawana lawanda lawanna lawerence lawrence lawson laxman laxmi layan
layla layne layton lazar lazara lazare lazaro lazaros le lea leah leakena leala lean leana leandra leandre
leandro leane leang leann leanna leanne leanora leap leatha leatrice lebo lech lechoslaw lecia leda lee leeann
leeanna leeanne leela leena leendert leesa leevi lefteris legend leger lei leia leida leidiane leidy leif
leigh leigha leighann leighton leila leilani leisa leisha leja lejla lekan leke lekha lekisha lela lelah
leland lelia lella lemlem lemma lemuel len lena lenard lenine lenira lenita lenka lenna lennart lennie lennon
lennox lenny lenora lenore lenuta leo leocadia leocadio leokadia leola leoma leon leona leonard leonarda
leonardo leoncio leone leonel leonela leonhard leonia leonicia leonid leonida leonidas leonie leonila leonilda
leonilde leonne leonor leonora leonore leonti leontine leopold leopoldina leopoldine leopoldo leora leota
leovigildo lepa lera lerato leroy les lesa lesbia lesedi lesha lesia leslee lesley lesli leslie lesly lessie
lestari lester lesya leszek leta letha lethabo leticia letisha letitia letizia lettie letty lev levana levente
levi levon lew lewis lex lexi lexie leyda leydi leyla lezlie lherisson lherysson li lia liam lian liana liane
liang lianna lianne libbie libby libera liberato liberty libor liborio librada licia lida lidia lidiane lidija
lidiya lidya lieke lien liepa lies liesbeth liesel lieselotte liesl lieu lifen ligaya ligia lihua lijuan lila
lilah lili lilia lilian liliana liliane lilianna lilianne lilibeth liling lilit lilith liliya lilja lilla
lilli lillia lilliam lillian lilliana lillianna lillie lilly lilou lily limei limin lin lina lincoln linda
lindalva linden lindita lindiwe lindomar lindsay lindsey lindsi lindsy lindy linette ling linglin lingling
linh link linn linnea linnet linnie lino linsey linus linwood lionel lior liora liping liqin liqing liraz liri
liridon liridona lirim liron lirong lisa lisabeth lisandra lisandro lisbeth lise lisette lisha lissa lissette
lita litsa litzy liu liudmila liv livia livio liviu livnat livramento liwei liwen lixia lixin liya liying liz
liza lizabeth lizandra lizandro lizbeth lizeth lizette lizzette lizzie lj ljiljana ljubica ljubisa ljubomir
llewellyn lloyd loan loc lociane lodovico logan loi loic loida lois loise lok lokesh lola lolade lolita loma
lon lona londa london londyn long loni lonna lonnie lonny lora loraina loraine loralee lorcan lore lorean
loredana loree loreen lorelei lorella loren lorena lorene lorenz lorenza lorenzo loreta loretta lorette lori
loria loriann lorie lorilee lorina lorinda lorine loris lorita lorna lorne lorraina lorraine lorretta lorri
lorriane lorrie lorrine lory lothar lotte lottie lou louane louann louanne loubens louella louetta louie louis
louisa louise louisena louisiane loukas loukia louna loura lourdes lourenco lourie louvenia love lovelie
loveline lovella lovely lovetta lovie lovro lowell lowri loyce loyd lu lualhati luan luana luann luanna luanne
luat luba lubna lubomir lubov luc luca lucas luce lucelia lucero lucette luci lucia lucian luciana luciane
luciano lucie lucien lucienne lucija lucila lucile lucilene lucilia lucilla lucille lucimar lucina lucinda
lucine lucineia lucio lucius lucja lucjan luckner luckson lucrecia lucretia lucrezia lucson lucy lucyna ludek
ludger ludie ludivina ludivine ludmila ludmilla ludovic ludovica ludovico ludovina ludvig ludwig ludwik
ludwika lue luela luella luetta lughaidh luigi luigia luigina luis luisa luise luisito luiz luiza luka lukas
lukasz luke lula lule luljeta lulu lulwa lulzim luminita lumturi lun luna lungile lunie luningning luong lupe
lupita lura lurdes lurlene lurline lusik lusine lutfi luther lutz luu luuk luvenia luz luzia luzimar luzmila
luzviminda ly lyda lydia lydie lyla lyle lyman lyn lyna lynda lyndia lyndon lyndsay lyndsey lyne lynell
lynelle lynetta lynette lynn lynna lynne lynnette lynsey lynwood lyonel lyra lyric lysander lyuba lyubov
lyudmila ma maaike maame maarten maayan maazin mabel mabelle mabinty mable mabli mac macaria macario macaulay
macey machelle machiko maci macie maciej mack mackendy mackenson mackenzie macy madalena madalene madalina
madaline madalyn madan maday maddalena maddie maddison maddock maddox maddux made madelaine madeleine madelene
madelina madeline madelyn madelynn madge madhav madhavi madhu madhumita madhur madhuri madhusudan madie madiha
madilyn madilynn madison madisyn madlyn madonna mads madyson mae maegan maelle maelys maeva maeve mafalda
magali magalie magaly magan magaret magarette magda magdalen magdalena magdalene magdalini magdolna magen
maggie maggy magloire magnhild magno magnolia magnus maha mahad mahala mahalakshmi mahalia mahamadou mahammad
mahavir mahboob mahbub mahdi mahdiya mahela mahendra maher mahesh mahima mahin mahir mahmood mahmoud mahmud
mahnaz mahsa mahvash mai maia maiara maicon maida maija maik maike maiko maile maimouna maira maire mairead
mairelene mairi mairin maisa maisha maisie maisoon maite maitreyi maj maja majd majda majed majeed majid
majlinda major majorie majorique makaila makar makarand makayla makeda makena makenna makenzie maki makiko
makis makonnen makoto maksim maksym maksymilian malachai malachi malachy malak malati malaya malcolm malcom
maleah malee malek malen malena malgorzata malia malik malika malinda malini malis malisa malissa malka malky
mallie mallika mallory malo malorie malvina malwina maly mamadou mamady mamata mamdouh mame mami mamie mamiko
mammie mamoru mamou mamoud mamta man mana manabu manaia manal manan manar manasi manda mandakranta mandeep
mandi mandie mandira mandla mandy mane manecas maneesh manes manette manfred manfredi manfredo mangal mangala
mangesh manh manie manik manish manisha manjeet manjiri manjit manjola manju manjula manjunath manjusha manka
manlio manmeet manmohan mannat manny manoel manoela manohar manoj manolis manon manos manoucheka manouchka
manoug manouk mansa mansi mansoor mansour mansur manu manual manuel manuela manuelinha manuelito manuk manvel
many mao maoliosa maple mara maragaret maragret maram maranda marc marceau marcel marcela marcelene marcelin
marcelina marceline marcelino marcell marcella marcelle marcelline marcellis marcello marcellus marcelo
marcene marchelle marci marcia marcial marciana marciano marcie marcilio marcin marcio marckenson marco
marcolino marcos marcus marcy mardell mardiros mareike marek marely maren marfa marg marga margar margaret
margareta margarete margareth margarethe margarett margaretta margarette margarida margarita margarite
margarito margart marge margene margeret margert margery marget margherita margie margit margo margorie margot
margret margrett margrette margrit marguerita marguerite margurite margy marhta mari maria mariagrazia mariah
mariam mariama mariamawit mariami marian mariana mariane marianela mariangela mariann marianna marianne
mariano marianthi mariarosa mariarosaria mariatu mariazinha maribel maribell maribeth marica maricar
maricarmen maricela maricelia maricica maricruz marie mariejoe marieke mariel mariela mariella marielle
mariete marietta mariette marigold mariia marija marijan marijana marijke mariko marilda marilee marileia
marilena marilene marilia marilin marilou marilu marilyn marilyne marilynn marin marina marinalva marinda
marine marines marinete marinko marino mario marioara mariola marion marios maris marisa marise marisela
marisha marisol marissa maristela marit marita marites maritza marius mariusz marivel marixa mariya mariza
marizia marja marjan marjana marjolaine marjorie marjory mark markeith markel marketa marketta markita marko
markos markus marla marlana marleen marlen marlena marlene marleny marley marli marlies marlin marlinda
marline marlo marlon marlowe marluce marlyn marlys marna marni marnie maroula maroun marquavious marquerite
marques marquetta marquis marquise marquita marquitta marry marsela marsha marshal marshall marta marth martha
marthe marti martial martik martim martin martina martine martinha martinho martino martins martiros marty
martyna maruf maruska marva marvel marvella marvin marvis marwa marwan marx mary marya maryalice maryam maryan
maryana maryann maryanna maryanne marybelle marybeth maryellen maryetta maryjane maryjo maryla maryland
marylee marylin maryln marylou marylouise marylyn marylynn maryrose maryse marzanna marzena masaaki masahiko
masahiro masaki masako masami masanori masao masaru masashi masato masatoshi masaya masayoshi masayuki mason
masood masoud masoumeh massimiliano massimo massoud masumi matan matei matej mateja mateo mateus mateusa
mateusz matha matheus mathew mathias mathieu mathilda mathilde mathis mathurin mathys matias matilda matilde
matina mato matt mattan matteo matthaios matthew matthias matti mattia mattias mattie matty matus matvei
matvey matyas matylda mau maud maude maudie maura maureen maurice mauricia mauricio maurine maurita maurizio
mauro maurycy maverick mavis mawuena mawuli mawusi max maxence maxie maxim maxima maxime maximiano maximilian
maximiliano maximilien maximilla maximina maximino maximo maximus maxina maxine maxwell may maya mayada mayank
mayara maybell maybelle maye mayela mayme maynard mayola mayra maysa maysoon maysoun mayu mayuko mayumi mayur
mayuri mazen mazie mazin mbali mbaye mckayla mckenna mckenzie mckinley meabh meadow meagan meaghan mealea mean
meaza mechelle mechthild meda mederic medhat mee meena meenakshi meera meg megan meggan megha meghan meghana
meghann meghna megumi mehdi meher mehmed mehmet mehran mehrdad mehtap mehul mei meifen meihua meihui meijuan
meike meilan meili meiling meimei meir meirong meixiang meixiu meiying meizhen mekdes mekhi mekonnen mel
melaine melaku melani melania melanie melany melba melchior melchiorre melda melek melia melida melik melina
melinda meline melisa melisande melissa melissia melita melkon mellie mellisa mellissa melodee melodi melodie
melody melokuhle melonie melony melquiades meltem melva melvin melvina melynda memphis menachem menaka menashe
mendel mendy menelaos meng mengyao mentor merary mercedes mercedez mercer mercidieu mercie mercurio mercy
meredith meregilda meri mericia merideth meridith meriem merilyn merissa merita merjem merlande merle merlene
merlin merline merlyn merna meron merri merrie merrilee merrill merry merryn mertie merve mervin mervyn meryem
meryl meseret mesfin mesrob messiah mesut meta mette mey mhairi mher mi mia miao miata mica micael micaela
micah micayla micha michael michaela michaele michail michal michale michalina michalis micheal michel michela
michelangelo michele michelet michelina micheline michell michelle michelson michiko michio mick mickey micki
mickie micky midori mie mieczyslaw mieczyslawa mieke mieko mien mies miesha migdalia mignon miguel miguelina
mihaela mihai mihail mihaly miho mihran mijin mika mikael mikaela mikaere mikako mikayel mikayla mike mikel
mikerline mikhail mikhaylo miki mikio mikki mikko miklos mikolaj miku mila milada milady milagro milagros
milan milana milande milca milciades milda mildred milena milene miles milford milhouse milica milija milind
milissa miljan miljana millard miller millicent millie millien milly milo milomir milorad milos miloslav
milosz milovan miltiadis milton mimi mimma mimmo mimoza min mina minah minako minakshi minal minas minato
minda mindi mindy minenhle minerva ming minghua mingli mingmei mingyu mingzhu minh minho minik minjae minji
minjun minjung minkyu minmin minna minnie minoo minoru minseo minseok minsheng minsu minta minzhe miodrag
miquel mira miracle miral miranda mircea mirco mireille mirela mirella mireya miri miria miriam miriame mirian
mirjam mirjana mirko mirlande mirlene mirlinda mirline mirna miron miroslav miroslava miroslaw miroslawa
mirsad mirta mirtha mirto mirza misael misaki misako misha misook miss missak missy misti mistie misty mitali
mitar mitch mitchel mitchell mitesh mithun mitra mitrofan mitsue mitsuko mitsuo mitsuru mittapheap mittie
mitzi mitzie miwa miyako miyar miyoko miyoung miyu mizuki mj mladen mo moataz mobina mobolaji modest modesta
modesto modibo modou modupe moe mohamad mohamadou mohamed mohammad mohammed mohamud mohan mohandas mohannad
mohini mohit mohsen mohsin moira moise moises moisette mojgan mojisola mojtaba mollie molly momcilo momodou
momoh momoka momoko mona monet mong monica monika monique monir monirath monireh monnie monroe monserrat
monserrate montague monte montel montgomery montha montserrat monty mony monyrak moon mora morad morag
mordechai morena morenike moreno morgan moriah moris moritz morounkeji morris mort morten morteza mortimer
morton morty morwenna mose moses moshe moshtaq mostafa motoko motti mouhamad mouna mounir mourad moussa
moustapha moya mozell mozella mozelle mpho mridula mrignayani mrinal mrinalini mrudula mstislav muath muayad
mubarak mudassar mufid mugahid muhamed muhammad muhammed muhammet muhanad muhsin mui muireann muiris mujahid
mukesh mukhtar mukta mukul mukund mulu mulugeta mumbi mun muna munashe muniba munir munira muoi murad murali
muralidharan murat murdoch muriel murielle murphy murray murtaza murugan musa musab musharraf mushegh musleh
muslim mustafa mustapha musu muthoni muthu mutua muzaffar mwangi mwende my mya myah myesha myfanwy mykhailo
mykola mylene myles myong myra myranda myriam myrl myrlande myrle myrna myron myroslav myroslava myrsini myrta
myrtha myrthe myrtice myrtie myrtis myrtle myrto mythili myung myungsook na naa naama naasunnguaq nabeel
nabeela nabil nabila nabin nachiket nachman nachum nada nadav nadeem nadeesha nadege nadeige nadene nader
nadezhda nadia nadim nadina nadine nadir nadira nadiya nadja nadjib nadya nadzieja naeem naeema nael nafisa
nafissatou naftali nafula nagaraj nagendra nahed naheed nahia nahid nahida nahla nahom nahum naida naif naim
naima naina nair nairi nairuhi najah najat najeeb najib najiba najla najma najmeh najwa nakato nakesha nakia
nakisha nakita nakry nakul nalaka naledi nalini nalla nam naman namita namjoon namrata namukasa nan nana
nanako nanami nanayaa nancee nancey nanci nancie nancy nanda nandan nandi nandini nandita nandkishore nane
nanette nannette nannie nantongo nao naoise naoki naoko naoma naomi naomie naoto naoya napoleon nara narayan
narayana narayanan narcisa narciso narcisse nardos narek narendra naresh narges nargis nariman narin narinder
narine narith narmin naroeun nary nasim nasima nasir nasira nasr nasra nasreen nasrin nasser nassim nastya nat
nata natacha natale natalee natalia natalie natalina natalino natalio nataliya nataly natalya natan natanael
nataniel natasa natasha natashia natasza nate natercia nathalia nathalie nathaly nathan nathanael nathanial
nathaniel nathy nati natisha natividad natnael natosha natsuki natsuko natsumi navdeep naveen navin navjot
navneet navy navya nawaf nawal nawaz nawid nayeli nazaire nazanin nazar nazare nazareno nazaret nazareth
nazario nazeer nazeli nazim nazir nazira nazli nazmi nazzareno nderim ndeye ndidi ndricim ndubuisi neal neang
neasa nebojsa necole ned neda nedeljko nedra neel neela neelam neelima neely neeraj neerja neeta neetu nefeli
negar negash negin neha nehal nehemiah nehir neida neide neil neiva nekesa nektaria nektarios nel nela nelda
nelia nelida nelisa nell nella nelle nelli nellie nello nelly nels nelson nelu nemanja nena nenad nene nenita
neo neofytos neoma neomi nerea neree nereida nereyda nerina nerino nerissa nerlande nerses nery nerys nesly
nesreen nesrin nestor nestoras neta netanel neto netsanet nettie neusa neuza neva nevada nevaeh neve nevena
nevila neville newell newton nexhmije neyda nezar nga ngai ngan nghi nghia ngoc ngon ngozi nguyen nguyet nha
nhan nhat nhelas nhi nhien nhlanhla nhu nhung nhuong nia niall niamh nianzu nicaise nicanor nicasio nichelle
nichol nicholas nichole nicholle nick nicki nickie nickolas nickole nicky nico nicodemo nicol nicola nicolae
nicolangelo nicolas nicolasa nicolau nicole nicoleta nicoletta nicolette nicolina nicolle nicolo nicolosi nicu
nicusor nida nidal nidhi nidia niek niels nienke niesha nieves nigel nihad nihal nihan nihar niharika nii
niilo nik nika nikanor nikau nikhil niki nikia nikifor nikita nikki nikko niklas niko nikodem nikola nikolai
nikolaos nikolas nikolay nikole nikoleta nikoletta nikoll nikos nikunj nila nilam nilay nilda niles nilesh
nili nilima nilo nilofar niloufar nils nilsa nilson nilton nilza nima nimal nimesh nimisha nimmi nimo nimol
nina ninel ninfa ning ningning ninh ninian nino niraj niran niranjan nirav nirit nirmal nirmala nirupama nirva
nisanur nisay nisha nishant nishanth nishi nishikant nishita nisreen nissan nissim nita nitesh nitin nitish
nitsa nitya nityanand nitza niurka nivaldo nivi nixon niyati nizar njeri njoki njoroge nkechi nkechinyere nkem
nkiruka nkosinathi nnaemeka nnamdi nneka nnenna nnennaya noa noah noam noble noboru nobuko nobuo nobuyuki noe
noel noelia noelie noella noelle noemi noemia noemy nofar noha nohemi nojus nok nokuthula nola nolan nollaig
noma nomaan nomsa nomvula nona nonhlanhla nonna nonoy nonso nooh noor noora noori nora norah norair norayr
norbelia norbert norberta norberto noreen norene nori noriko norine norio noriyuki norm norma norman normand
normande normil norodom norris nosheen nouf nouha nour noura nouri nova novak novella nshan ntombi nu nuala
nubar nubia nuha nuka numbers nune nuno nunzia nunzio nuo nur nura nuran nuray nurcan nurgul nuri nuria nurit
nurul nusaiba nusrat nusret nuwan nwabueze nwachukwu nwakaego nya nyaka nyambura nyarko nyasha nyasia nydia
nyesha nykia nyla nyokabi oakley oana oanh obdulia obdulio obed obi obiageli obianuju obie obinna obioma
obiora obrad oceane ochieng ocie octave octavia octavian octavie octavio oda odailton odair odalis odalisa
odalys odd odelia odelie odell odera odessa odete odette odhiambo odhran odie odile odilia odilon odin
odinette odion odis odval odysseas ofelia ofer ofir ofra ogechi ognjen ogochukwu oguste ohad ohan ohanes ohene
oi oier oisha oisin ok okan okoth oksana ola olabisi olabode oladapo oladele oladipo olaf olajide olakunle
olamide olanike olanrewaju olav olavo olayemi olayinka ole oleg olegario oleh oleksandr oleksandra oleksii
oleksiy olen olena olene olesya oleta olevia olga olha olimpia olimpio olin olinda olindo oliva olive oliver
olivera oliverio olivia olivier oliviero olivine oliwia ollie olof olsi olufemi olufunke olufunmilayo
olugbenga olukayode olumide olumuyiwa olusegun oluseun olusoji olusola olutoyin oluwadamilola oluwafemi
oluwakemi oluwaseun oluwaseyi oluwatobi oluwatosin oluwatoyin olwen olympia oma omaira omar omari omayra
ombeline omega omer omid omkar omobolanle omolara omolola omondi omotayo omotola omprakash omran omri ona
ondrea ondrej oneida onel onelia onelio onesime onesimo onie onil onilda onita onnig onofre onofrio onome onur
onyango onyeka onyekachi onyinye onyinyechi oona oonagh opal ophelia ora oralee oralia orathai orazio orbelina
orelien oren orenthal orest oreste orestis oretha orfelina orges orhan ori oriel oriol orion orit orkun orla
orlaith orlanda orlandina orlando orli orly ornela ornella orpha orphee orquidea orsola orsolya orson ortensia
orval orville osagie osama osamu osaro osas osayande osbert oscar oscarina osei osgood osheen osias osip
osiris oskar oskari osman osmar osmin osmo osnat osner ossie ostap osvaldina osvaldo oswald oswaldo ota otakar
otavia otavio otelia otello otha otieno otilia otis otoniel ottavia ottaviano ottavio ottilie ottmar otto
otylia oudom ouida ouk ouma oumar oumou ourania ousman ousmane ovide ovidio ovidiu ovila ovsanna owen owusu
oxana oyin oyinkansola oystein oyunbileg oz ozan ozell ozella ozge ozgur ozie ozlem ozzie pa paapa pablo
pacome padam paddy padma padmaja padmavathi padmini padraic padraig padraigin page paige paisley pajtim pak
pal palesa pallavi palma palmer palmina palmira palmiro paloma pam pamala pamela pamelia pamella pamila
pamphile pamula panagiota panagiotis panayiota panayiotis panayotis pandora panha paninnguaq pankaj pankhuri
panos pansy pantelei pantelis pantelitsa paola paolina paolo papa pape papis par param paramjeet paramjit
paras paraskevas paraskevi paresh parham parikshit parineeta paris parisa parker parmeet parnell parsegh parth
partha parthenia parthiv particia parul paruyr parvaneh parvati parveen parvez parvin parviz parwana pascal
pascale pascaline pascoe pascual pascuala pasha pasqua pasquale pasqualina pastor pastora pasty pat pathum
patience patria patrica patrice patricia patricio patrick patrik patrina patrizia patrizio patrycja patryk
patsy patti pattie patty paul paula paule paulene pauletta paulette paulie paulina pauline paulino paulita
paulo paulos pavan pavel pavithra pavla pavlo pavlos pawan pawel paxton payal payam paylak payton paz peadar
pearl pearle pearlene pearlie pearline pearly pedrinho pedrito pedro peer peg pegah peggie peggy pei peiling
pekka pelagia pelin pellegrino pellumb penelope penelopi peng pengfei penney penni pennie penny pepe per perce
percival percy peregrine perfecta perfecto pericles periklis perla perparim perpetua perpetue perrine perry
persefoni persephone pervez pesach pessi petar pete peter petey petion petr petra petre petrica petrina petrit
petro petrona petronela petronella petronila petronilla petros petru petter petuel petula peyman peyton
phalguni phalla phally phan phanna phannarith phat phatry pheak pheakdei pheap pheary phebe phelan phetsamone
phi phil philias philibert philip philipp philippa philippe philistin phillip phillis philocles philomena
philomene phindile phirun phito phoebe phoenix phoeun phonesavanh phong photini phu phuc phung phuoc phuong
phylicia phylis phyliss phyllis pia pich piedad piedade piera pierangelo pierce pierina pierluigi piero
pierpaolo pierre pierrette piers piet pieter pietro pik pilar pim pinar pinchas pinelopi ping pinghua pinkie
pio piotr pip pipaluk piper pippa pirjo piroska piseth pisey piyush pj placida placide placido platon plinio
ploy pnina pok polibio policarpo polina polly polonia polyana polycarpe polychronis polyxeni pompeo ponleak
ponlok pooja poonam poornima pooya popi porfiri porfirio porsche porsha porter portia pothea pouya prabha
prabhakar prabhat prabhu prabin prabir prachi pradeep pradip pradnya prafulla pragati pragya praise prajakta
prak prakash pramila pramod pranab pranali pranav pranay pranita pranjal pranvera prarthana prasad prasanna
prasanta prasanth prasert prashant prashanth prasit praskovia pratap prateek pratham pratibha pratik pratiksha
pratima pratiwi praveen pravin pravina pravit precious predrag preet preethi preeti prem prema premchand
premysl prerna presley preston price pricilla primitiva primitivo primo primrose prince princess priscila
priscilla pritam prithvi priti priya priyamvada priyanka priyansh priyantha priyesh proinsias prokhor pros
prosper prospero providencia pru prudence prudencio przemyslaw pui puja pulkit punam puneet punit pura purity
purnima pushkar pushpa pushpendra puskar puteri puthy putra putri putu puyi pyotr qadir qais qamar qasem qasim
qassim qemal qi qian qiana qiang qiao qiaohui qiaolian qin qing qinghong qinghua qingling qingshan qingzhao
qiong qiu qiuyue quainoo quame quan quanbing quang quanisha quantavious que queen queeneth queenie quent
quentin quesnel quettelie quiana quilla quincy quinn quintavious quinten quintin quintina quintino quinton
quintus quirino quisqueya quiteria quoc quon quy quyen quynh rabab rabi rabia rabie rabin rabina rachael
rachal rachana racheal rachel rachele rachell rachelle rachid rachida rachit rachna racquel rade radek radha
radhakrishnan radhe radhika radi radim radka radmila radomir radosav radoslaw radovan radu radwan rae raeann
raed raegan raekwon raelene raelynn rafael rafaela rafaelina rafal rafat rafayel rafelina raffaela raffaele
raffaella rafi rafik rafiq raghad raghav raghavan raghavendra raghda raghu raghunath ragnar ragnhild raguel
rahaf rahamatu raheem rahel rahim rahima rahma rahman rahmat rahmo rahul raimondo raimund raimunda raimundo
raina raine rainer raisa raizel raizy raj raja rajaa rajan rajani rajaram rajat rajdeep rajeev rajendra
rajendran rajesh rajeshwari rajinder rajiv rajkumar rajni rajnish raju rajvir rakesh rakhi raleigh ralf rallou
ralph ralphie raluca ram rama ramachandra ramachandran ramadan ramakant ramakrishna ramakrishnan raman
ramatoulaye ramatu ramazan ramesh rameshwar ramfis rami ramila ramin ramira ramiro ramiz ramla ramnath ramon
ramona ramonita ramprasad ramses ramsey ramy ramya ramzi rana ranae ranald randa randal randall randee randell
randi randolph randy ranee rangana rani rania ranim ranjan ranjana ranjeet ranjit ranjith ranka ranko ranveer
raouf raoul raphael raphaelle raquan raquel rasha rashad rashaun rashawn rashed rasheed rasheeda rasheedat
rashi rashid rashida rashmi rasim rasmus rasoul rasul ratan ratana ratanak rath ratha rathana ratko ratna
ratnesh raul raulito raunak raven ravi ravinder ravindra ravindran ravish rawiri ray raya rayan rayburn raye
rayford raylene raymon raymond raymonde raymundo rayna raynald rayne rayyan raz raza razan razia razmik razvan
rea reach reagan reaksmey real reanna reasmey reatha reathrey reba rebbeca rebbecca rebeca rebecca rebecka
rebeka rebekah recep reda reece reed reem reema reena reese reeta refael refik refilwe refugia refugio regan
regena regenia reggie regiane regina reginald reginaldo regine reginia regis reham rehan rehana rei reid
reidar reihaneh reijo reiko reina reinaldo reine reiner reinhard reinhold reinier reita rejean rejeanne rekha
rema remedios remi remigia remigio remigiusz remo remona remus remy ren rena renae renald renaldo renan renat
renata renate renato renaud renay renda rene renea renee renel renetta renette renita renna rens renu renuka
renzo reshma resi ressie resul reta retha retta reuben reuven reva revathi rex rexford rexhep rey reyansh
reyes reyhan reyita reymundo reyna reynalda reynaldo reynerio reynold reza rezan rhea rheal rheaume rheba
rhett rhian rhiannon rhoda rhodri rhona rhonda rhonwen rhys ria rian ricarda ricardina ricardo riccarda
riccardo rich richa richard richelle richemond richie richmond rick rickey ricki rickie ricky rico ricot rida
riddhi ridvan rie rieko riet rifat rigaud rigoberto rihab riham rihanna riitta rika rikako riki rikki riko
riley rima rimas rime rimma rin rina rini rino riona risa rishab rishabh rishi rita ritesh rith ritika ritu
riva river riviere rivka rivky riya rizky rizwan roald roan rob robb robbi robbie robbin robby robbyn robena
robenson robert roberta roberte roberto robin robinson robson robt robyn rocco roch rochel rochele rochell
rochelle rochenel rocio rocky rod roddie rodelio roderic roderick rodger rodica rodion rodney rodnez rodolfo
rodrick rodrigo rodrigue roel rogelia rogelio roger rogeria rogerio roghayyeh rohan rohini rohit roi roisin
rokhaya rokia roksana rola roland rolanda rolande rolando rolf rolin rolland roma romain romaine roman romana
romane romano romao romdoul romel romelia romeo romesh romeu romilda romilly romolo romona romuald romualda
romualdo romulo romy ron rona ronal ronald ronaldo ronan ronda rondell ronen rong rongfang ronghua rongrong
roni ronit ronke ronna ronnell ronni ronnie ronny rony roopa roosevelt roozbeh roque rory rosa rosaire rosalba
rosalee rosalia rosalie rosalin rosalina rosalind rosalinda rosaline rosalva rosalyn rosamaria rosamond
rosamund rosana rosandra rosane rosangela rosann rosanna rosanne rosaria rosario rosaura roscoe rose roseaimee
roseann roseanna roseanne roselaine roselee roselene roseli roselia roseline rosella roselle roselore roselyn
rosemarie rosemary rosemeire rosemene rosemond rosemonde rosena rosenda rosendo rosenilda rosetta rosette
roshan roshani rosheen roshni roshonda rosia rosiana rosibel rosie rosilda rosilene rosimeire rosina rosineide
rosio rosita roslyn rosmery rosolino ross rossana rossano rossella rossie rostislav roswitha rosy rotem
rothana rou rouba rouben roula rouzan rovena rowan rowena rowland roxana roxane roxann roxanna roxanne roxie
roxy roy roya royal royce roz roza rozafa rozalia rozanne rozella rozilda rozsa ru ruaidhri ruairi ruba rubem
ruben rubens rubi rubie rubin rubina rubio ruby rubye ruchama ruchel ruchi ruchika ruchir rudi rudiger rudina
rudo rudolf rudolfo rudolph rudra rudy rueben ruediger rufina rufino rufus ruggero ruggiero rui ruiling rujuta
ruken rukhsana rukia rukmini rumbidzai rune ruolan ruomei rupa rupal rupali rupert ruperto rupesh rupinder
ruqayyah ruqiya ruslan ruslana russ russel russell rustam rusty rut ruth rutha ruthann ruthanne ruthe ruthie
ruthza ruti rutuja ruturaj ruud ruvimbo ruwaida ruwan ruza ruzanna ruzica ryan ryann ryder ryker rylan ryland
rylee ryleigh rylie ryo ryoichi ryoko ryosuke ryota ryou ryszard ryszarda ryu ryuichi ryuji saad saada saadia
saanvi saba sabah sabatino sabato saber sabha sabiha sabin sabina sabine sabino sabir sabita sabra sabri
sabrin sabrina sacha sacheverell sachi sachie sachiko sachin sadaf sadam saddam sade sadegh sadeq sadhana
sadia sadie sadik sadiq sadiya sadye saed saeed saeid safa safaa saffiatu saffron safia safiatou safiya safiyo
safwan sagar sage sagi sahak sahana sahar sahil sahra sai said saida saidou saif saifullah saige saikou saima
saimir sainvil saira sajid sajida sajith sajjad sakari sakeena sakhon sakhorn saki sakina sakinah sakineh
sakshi sakura sal salah salahuddin salam salama salamatu saleem saleh salem salena salete salha sali saliha
salik salil salim salima salimata salina saliou salley sallie sallieu sally salma salman salnave saloeun
salomao salome salomea salomon saloni saloua salustiano salvador salvadora salvatore salvatrice salvo salwa
sam samah saman samaneh samanta samantha samar samara samarth samath samatha samay samba sambath sambo sameer
sameera sameh samella samer sami samia samih samiksha samina samir samira samiya samkelo sammie sammy samnang
samoeun samol samory sampada sampath samphors samrawit samriddhi samson samual samuel samuele samvel sana
sanaa sanae sanam sanat sanath sanda sandee sandeep sander sandhya sandi sandie sandile sandip sandor sandra
sandrina sandrine sandro sandy sanel sanele sanford sang sangeeta sangeetha sanghoon sangita sangmin sangwoo
sanja sanjana sanjay sanjeev sanjeewa sanjib sanjiv sanju sanjuana sanjuanita sanket sann sanna sanne sanora
santa santana santhosh santi santiago santina santino santo santos santosh saoirse sapna saqib sara sarah
sarahi sarai sarala saran saraswati sarath saravuth sareth sargis sari sarika sarin sarina sarit sarita sarith
sarka sarkis sarla sarmad saroeun saroj saroja sarthak sarvesh sary sasa sasha sasikala sasson sasun satbir
satenig satik satish satoko satomi satoru satoshi satpal satta sattar saturnina saturnino satvinder satwant
satya satyajit satyam satyendra sau saud saul saulo saumya saundra saurabh saurav sauveur savanah savann
savanna savannah savas savely saverio savina savino savita savitha savitri savoeun savuth savy sawsan sawyer
sayaka sayda sayed sayid sayra sayuri scarlet scarlett schiller schnaider schuyler scot scott scottie scotty
sead seamus sean season sebastian sebastiana sebastiano sebastiao sebastien seble sebrina secondo secundino
seda sedat see seedy seema segolene segun segunda segundo seher sei seiichi seiji seiko seila sejad sejal
sejdi sekinat sekou selah selam selamawit selcuk selena selene selim selin selina selma selvam selvin selwyn
semhar semion semir semra semyon sena senad senada senaida senait senay senga sengaloun senthil seo seohyun
seojin seojun seok seokjin seosamh seoyeon seoyoung sepideh sepp seppo september septimus serafim serafima
serafin serafina serafino serap serban serdar seren serena serenity serey serge sergei sergej serges sergey
sergia sergio serhat serhii serhiy serife serina serita serkan seroj serop servane servet serwaa seta setayesh
seth setha setsuko settimia settimio seul seulgi seun seung seunghee seungho seunghyun seungmin sevan sevda
severa severiana severiano severina severine severino severo sevgi sevinj seweryn seydou seyed seyha seyi
seymour sha shaban shabnam shachar shad shade shadi shadia shae shafaq shafi shafiq shafqat shah shahab shahan
shahd shahe shaheen shahen shahid shahida shahin shahla shahnaz shahram shahrzad shahzad shai shaikha shaila
shailaja shailendra shailesh shaili shaim shaima shaimaa shaina shaindel shaista shake shaked shakeel shaker
shakia shakil shakir shakira shakita shakoor shakti shakuntala shala shalaka shalanda shalini shalom shalon
shalonda shalva shama shamar shamari shambhu shameka shamika shamim shamima shams shamsa shamsi shamso shamsul
shan shana shanae shanaya shanda shandi shandra shane shaneka shanel shanell shanelle shanequa shani shania
shanice shanika shaniqua shanita shaniya shankar shankari shanna shannan shannon shanon shanshan shanta
shantae shantanu shantay shante shantel shantell shantelle shanthi shanti shanyuan shaofeng shaoqing shaquana
shaquille shaquita shara sharad sharada sharaf sharan sharda sharday sharee shareef sharell sharen shari
sharice sharie sharif sharifa sharika sharilyn sharita sharla sharleen sharlene sharmaine sharmila sharmistha
sharolyn sharon sharonda sharri sharron sharyl sharyn shashank shashi shashikala shashikant shasta shatha
shaul shaun shauna shaunda shaunna shaunta shaunte shavarsh shavon shavonda shavonne shawana shawanda shawanna
shawn shawna shawnda shawnee shawnna shawnta shay shayan shaye shayla shaylee shayma shayna shayne shazia shea
sheba sheela sheelagh sheena sheetal shefqet sheikh sheila sheilah shekhar sheku shela shelba shelbi shelbie
shelby shelda sheldon shelia shella shelley shelli shellie shelly shelton shemeka shemika shen shena sheng
shengli shenika shenita shenna shera sheree shereen sherell sheri sherice sheridan sherie sherif sherifa
sherika sherill sherilyn sherin sherine sherise sherita sherlene sherley sherline sherly sherlyn sherman
sheron sherree sherrell sherri sherrie sherril sherrill sherrod sherron sherry sherryl sherwan sherwood shery
sheryl sheryll shewaye shi shiela shiferaw shifra shigeki shigeko shigeo shigeru shihong shikha shila shiloh
shilpa shimon shimshon shin shing shinichi shining shinji shinobu shiny shiori shira shiran shireen shirel
shirely shirin shirish shirl shirlee shirleen shirlene shirley shirli shirly shiro shirwa shishir shital shiv
shiva shivaji shivam shivangi shivani shivraj shizue shizuka shizuko shkelqim shkelzen shlomi shlomit shlomo
shmuel sho shoaib shoba shobha shobhana shoghik shogo shoi shoichi shoji shokri shola shon shona shonda
shondra shonna shonta shoshana shoshi shota shoukry shoushan shova shpend shpetim shpresa shraddha shraga
shravan shreedhar shreya shreyas shridhar shrikant shrinivas shristi shruti shu shuai shuaib shuang shubha
shubham shubhangi shubhra shufang shufen shuhei shuhua shui shuichi shuilan shuji shujuan shukri shulamit
shulan shuli shuling shun shunsuke shunyuan shuping shuqin shuren shuying shuzhen shweta shyam shyama shyamal
shyamala shyanne shyla si siaka sian sibusiso sibyl sid siddharth siddhartha siddhi siddiq siddiqa sidi sidiki
sidnei sidney sidonie sidonio siegbert siegfried sieglinde siena sienna sierra sifiso sigal sigalit sigfredo
sigmund signe sigrid sigrun sigurd siham sihem silas sile silene silin silke sillin silva silvana silvania
silvano silvera silverio silvestre silvestro silvia silvina silvino silvio silviu sima simao simbarashe simcha
simeon simi simion simoes simon simona simone simonetta simonne simran simret sina sinan sinath sincere sindhu
sindy sinead sinforosa sinoeun sintayehu sinval siobhan sipho sira siran siranoush sirena siri sirin siriporn
sisouk sita sitara sitha sithara siti siu siv sivutha siwoo sixta sixto siyabonga siyu sizwe sjaak sjoerd
sjors skender skip skye skyla skylar skyler slade sladjana slamet slava slavica slavko slavomir slawomir sloan
sloane slobodan slobodanka slyvia smilja smita smith smitha smriti sneha snehal snezana snezhana so soben
sobia sobieslaw sochea socheat sochenda sochet socorro soda sodara sofia sofie sofija sofiya sofoklis sohail
soham sohan sohee soheil soheila sohil sohrab sohyun soila sojin sok sokaina sokha sokhan sokhary sokhoeun
sokhom sokhon sokhy sokly sokna sokny sokol sokphal sokun sokunthea sokunthy sol solange solangel solangela
soledad solene soline solita solomiya solomon solon solveig somaya somayyeh sombath somboon somchai somchit
somer sommer somnath somphone somphong somsak son sona sonal sonali sonam sondra sonel song songhua sonia
sonig sonita sonja sonny sonson sonu sonya soo soobin soojin sook soon sooyoung sophal sophany sophea sopheak
sopheap sopheary sophia sophie sophoan sophon sophorn sophoula sophy sora soraia soraida soraya sorcha soren
sorin sorina soriya soriyan sorn sota sothea sothear sotheary sothy sotiria sotirios sotiris souad souhail
souksavanh souleymane soumaila soumaya soumya sourabh sourav souta souvanna sovann sovanna sovannara sovannary
sovath sovichea sowmya soyeon sparkle spartak spence spencer spike spiridon spiridoula spiros spring spyridon
spyridoula spyros srdjan sreedevi sreedhar sreenivas srey sreyleak sreymom sreyneang sreypich sreypov sri
sridevi sridhar srikanth srinath srinivas srinivasan sriram srishti srividya ssali stacee stacey staci stacia
stacie stacy stamatia stamatios stamatis stan stana stanford stanislas stanislaus stanislav stanislava
stanislaw stanislawa stanley stanton star starla starr stasia stathis stavros stavroula stefan stefani
stefania stefanie stefano stefanos stefany steffanie steffen steffi stela stelian stelios stella sten stepan
stepanida stepanie steph stephaine stephan stephane stephani stephania stephanie stephany stephen stephenie
stephine stephnie stergios sterling stetson stevan steve steven stevenson stevie stew stewart stig stijn
stirling stjepan stojan stone stormy stratos stu stuart styliani stylianos su suad suanne subash subbarao
subhadra subhash subhashini subodh subramaniam subramanian subramanyam sucheta suchitra sudarshan sudeep
sudesh sudha sudhakar sudhir sudie sudip sue sueann suela suelen sueli suellen suely suet sugeng suha suhaib
suhail suhaila suharto suhayr suheily sujata sujatha sujay sujeewa suji sujit suk sukaina sukanya sukhdeep
sukhdev sukhjit sukhpal sukhvinder sukhwinder sukie sukma sukumar sulaiman sulaimon suleiman sulejman sulekha
sulema sulemana suleyman sullivan sulma sulochana sultan sultana sum sumaia sumaira suman sumana sumant
sumathi sumaya sumayah sumayya sumedha sumeet sumeyye sumiko sumit sumitra summer sun sunan sunanda sundar
sundaram sundari sunday suneel suneeta sung sunghee sungho sungjin sungmin sungsook sunhee sunil sunita
sunitha sunkanmi sunmi sunnary sunni sunny sunshine suong supaporn supriya supriyadi surabhi suraj suraya
surekha suren surender surendra suresh surinder surjit surya suryakant susan susana susane susann susanna
susannah susanne susanti sushant sushil sushila sushma sushmita susi susie susumu susy sutton suvarna suwannee
suyapa suzan suzana suzane suzann suzanna suzanne suze suzete suzette suzi suzie suzilene suzuko suzy
svatopluk svein sven svend sverre sveta svetlana svetozar svitlana svyatoslav swantje swapna swapnil swara
swarna swaroop swathi swati sweta sybil syble syd sydnee sydney syed sying sylvain sylvaine sylvester
sylvestre sylvette sylvia sylviane sylvie sylvio sylvon sylwester sylwia symone synnove synthia syreeta sytske
szabolcs szczepan szilvia szymon ta tabatha tabetha tabitha tad tadao tadashi tadesse tadeu tadeusz tadevos
tadgh tadhg tae taehyung taeko taeyang taeyeon taguhi taha tahani taher tahir tahira tahmina tai taichi taiga
taika taiki taina tainara tais taisha taisia taisiya taiwo tajuan tajuana takahiro takako takao takashi
takayuki takeo takeru takeshi takisha taku takudzwa takumi takuya tal tala talal taleb talha tali talia talib
talin taline talisha talitha talon tam tama tamala tamam tamami tamar tamara tamas tamatha tamba tambra
tameika tameka tamekia tamela tamer tamera tamesha tami tamia tamica tamie tamika tamiko tamim tamir tamires
tamisha tammara tammera tammi tammie tammy tamra tamrat tamsin tan tana tanay tandra tandy taneka tanesha
tangela tanguy tania tanika tanimola tanis tanisha taniya tanja tanmay tanna tanner tanu tanuj tanuja
tanushree tanveer tanvi tanya tao tapan tapio tapiwa taqi tara tarah taraji taran tarana taras tarcisio tarek
taren tareq tari tarik tariku tariq tarja taro taroub tarra tarsha tarun taruna taryn tasha tashawn tashia
tashina tasia taslima tasos tassos tat tate tatenda tateos tatev tatevik tatiana tatiane tatis tatjana tatoul
tatsuki tatsuo tatsuya tatum tatyana taulant taunya tawana tawanda tawanna tawna tawny tawnya taya taye tayeb
tayfun taylor tayna tayseer tayshaun tayshia tayyab tea teagan tecla ted teddy teena tegan tegwen tehila
teisha tejal tejas tejaswini tejinder tekla tekle teklu telemaco telesforo telesphore telfort telisma telma
telmo temeka temesgen temidayo temika temilade temistocle temitayo temitope tempie temple tena tendai tenesha
tenisha tenneh tennie tennille teodolinda teodor teodora teodoro teodosio teofil teofila teofilo tequila tera
tereasa terence terenti teresa terese teresia teresina teresinha teresita teressa terez tereza terezinha teri
terica terina terisa terra terrance terrell terrence terresa terri terrie terrill terrilyn terry teruko teruo
tesfay tesfaye tesha tess tessa tessie tetiana tetsuo tetsuya tetyana teun teuta teuvo tevin tevy tewodros
teyana thabit thabo thach thad thaddea thaddeus thaer thai thais thakur thalia thalita thamer thana thanasis
thandeka thandiwe thandolwethu thang thanh thanos thao thara that thavary thavy the thea theano theary theavy
theda thelma themba themis themistoklis theo theodor theodora theodore theodoros theodosia theodosios
theofanis theofilos theola theologos theoni theophile theopisti theresa therese theresia theressa theron
thersa thi thiago thibaud thibault thibaut thida thien thierry thiet thijs thilina thilo thinh thisbe tho thoa
thom thomais thomas thomasena thomasina thomasine thong thongchanh thongsavanh thora thorbjorn thorleif
thorsten thresa thu thuan thuc thulani thuong thuraya thurman thushara thuy thuyen thy thyda tia tiago tiana
tianna tiara tiberiu tibor tiburcio tidhar tiemoko tien tiera tiernan tierra tiesha tifany tiffaney tiffani
tiffanie tiffany tiffiny tighe tigist tigran tihomir tijani tijuana tika tikhon tikva tilahun tilda till
tillie tilo tim timea timika timmy timo timofei timofey timoleon timotea timoteo timothee timothy timur tin
tina tinashe tineke ting tingguang tingting tinh tinisha tiny tiphaine tirunesh tirza tisa tish tisha titilayo
titilope titina tito titu titus tiziana tiziano tj tjeerd toader toai toan tobenna tobi tobias tobie tobin
toby toccara toch tochukwu tod todd tofik toi tokiko tokunbo tola tolani tolu tolulope tolya tom toma tomas
tomasa tomasia tomasina tomasz tomaz tome tomeka tomi tomika tomiko tomio tomislav tommasa tommasina tommaso
tommie tommy tommye tomoharu tomohiro tomoko tomomi tomoya tomoyuki ton tona tonda tonette toney tong toni
tonia tonie toninho tonino tonisha tonita tonja tony tonya toon tope tor tora torben torbjorn tore torgeir
tori torian toribio torie toril torill tormod toros torquato torrance torrey torri torrie torstein torsten
toru tory tosca tosha toshia toshiaki toshie toshihiro toshiki toshiko toshio toshiro toshiyuki tosin touch
toufik toula toussaint tova tovah tove towanda toya toyin tracee tracey traci tracie tracy trae trai traian
tram tran trang tranquilina tranquilino tranquillo traudel traugott travis travon travonte trdat tre treasa
treena trena trent trenton tresa tressa tressie treva trevin trevion trevon trevor trey treyvon tri
triantafyllia triantafyllos tricia trieu trilochan trilok trina trinh trinidad trinity tripti trish trisha
trista tristan tristen tristian tristin triston tristram triveni trixie trofim trond trong troy truc trude
trudi trudie trudy trula truman trung truong trupti truus tryfon trygve trystan tsegaye tsehay tshepo tsila
tsion tsoler tsovinar tsubasa tsuneo tsutomu tsuyoshi tsz tu tuan tuba tucker tudor tue tufan tugba tui tula
tulasi tulay tullia tullio tulsi tum tumelo tunar tunde tung tuoi tuong turgut turid turki turlough turner
tushar tuula tuvia tuy tuyen tuyet twana twanda twanna twila twyla ty tyesha tyisha tyler tymon tymoteusz
tynisha tyquan tyra tyree tyreek tyrek tyrell tyrese tyrique tyron tyrone tyshaun tyshawn tyson tytus tzachi
tzipora tzippy tzivia tzvi ubah ubaid ubaldo ubayd ubirajara uche uchechi uchechukwu uchenna uday udit udo
udoka ufuk ughur ugne ugo ugochi ugochukwu ugonna ugur ujjwal ujkan ujwala ukamaka ula uldege ulf uli uliana
ulices ulises ulisse ulla ulric ulrich ulrick ulrik ulrike ultan ulunma ulyana ulysse ulysses uma umair umang
umar umaru umberto umesh umm umu umut un una unax unique unity unnati upasana upendra upul urania urbain urban
urbano urgel urho uri uriah uriel urmila uros urs ursula ursulina urszula urte urvashi usama usha usman
ustinya uta utami ute utkarsh uttam uttara uwe uxue uyen uzi uziel uzma uzoamaka uzoma vache vaclav vada vadim
vadym vaggelis vagharshak vagn vagner vahagn vahak vahan vahe vahid vahideh vahram vaia vaibhav vaidehi vaios
vaishali vaishnavi vako val valarie valbona valda valdeci valdemar valdete valdir valdirene valdmiro valdo
valdomiro valencia valene valente valentim valentin valentina valentine valentino valer valera valere valeri
valeria valerian valeriana valeriano valerie valerio valeriy valeriya valery vallie valmira valmyr valon
valorie valrie valter valya vamsi van vance vanda vandana vandeci vanderlei vanderson vandreia vanesa vanessa
vanetta vang vangelis vani vania vanilda vanita vanja vanna vannak vannary vannesa vannessa vanny vansh vanthy
vanya varadarajan vardan varlam varoujan varsha vartan vartanoush varteni vartika vartkes vartouhi varun
varuzhan varvara vasant vasanta vasantha vasanthi vasco vashti vasile vasili vasilia vasiliki vasilios vasilis
vasilisa vasiliy vasily vassili vassiliki vassilios vassilis vassos vasu vasudev vasudevan vasudha vasundhara
vasyl vatey vatsal vattana vaughn vazgen veasna veata veda vedran veena veer veerendra veikko veit velda velia
velibor velimir velina veljko vella velma velva velvet vena venancio venanzio venel venera venessa venetta
veniamin venice venise venita venkat venkata venkatesan venkatesh vennie ventura venus veola vera verda
verdell verdie vered verena vergie veridiana verissimo verity verjine verla verlande verlene verlie verline
vern verna vernell vernetta vernia vernice vernie vernita vernon verona veronica veronika veronique versane
versie vertie vesna vesper vesta veta vi viala vibha vibhor vibol vic vicencia vicenta vicente vichara vichea
vicheka vichet vickey vicki vickie vicky victoire victor victoria victoriano victorin victorina victorine
victorino vida vidal vidalina vidar vidhi vidhya vidosava vidya vidyasagar vielka vien viet vigdis vigen viggo
vighnesh vignesh vihaan vijay vijaya vijayalakshmi vijayan vijender vikas vikash vikenty viki vikki vikky
vikram vikrant viktor viktoria viktorie viktorija viktoriya vilaire vilay vilayvanh vilbrun vilma vilmos vilte
vimal vimala vin vina vinay vinaya vinayak vince vincent vincenza vincenzina vincenzo vindhya vineet vineeta
vinh vinicio vinicius vinita vinko vinnie vinod vinodini vinoth viola violaine violante violene violet violeta
violette viorel viorica vipin vipul vipula viraj virak viral virat vireak viren virender virendra virgen
virgenmina virgie virgil virgilia virgilio virgina virginia virginie virginio virissimo virtudes visal visar
viseth vishakha vishal vishnu vishwa vishwanath vishwas visnja vissarion vit vita vital vitale vitali vitalina
vitaliy vitaly viterbo vito vitor vitoria vitorina vitorino vittoria vittorina vittorino vittorio viv viva
vivaan vivaldo vivan vivek vivian viviana viviane vivien vivienne vjollca vjosa vlad vlada vladan vladeta
vladimir vladimira vladislav vladislava vladlen vlado vlasta vlatka vlora vojislav vojtech volkan volker
volkmar volodymyr von voncile vonda vonetta vong vonnie vova vrej vrinda vrushali vsevolod vu vui vuk vukasin
vuong vusala vusi vuthy vy vyacheslav vyas waad wacek waclaw waclawa waddah wade wadha wadner wael wafa wafaa
wafula wagner wah wahab waheed wahiba wahid wahida wahyu wai wairimu waithera wajih wakana wakisha walaa
walburga waldemar waldir waldo wale waleed walenty walentyna waleria walery walid walker wallace wally walner
walt walter walther walton waltraud waltraut wambui wan wanda wandaliz wande wanderlei wanderley wanderson
waneta wanetta wang wangari wangui wanida wanita wanjala wanjiku wanjiru waqar waqas ward warda warner warren
warsame wasan wasantha wascar waseem washington wasim wassim wataru wava wawan wayan waylon wayne web wei
weidong weiguo weihong weihua weijun weili weilin weimin weiming weiping weisheng weiwei weiyi weizhe weizhen
weldon welington wellington wen wenbo wencheng wendelin wendell wendi wendie wendolyn wendy wenhua wenhui
wenjie wenjing wenli wenling wenona wenqian wenwen wenyan werner weronika wes wesam wesley weslley wesly
wesner wessel westley weston whitley whitney whitni whitny wibo wichai widad widelene widlande widline widmaer
widya wiebe wieslaw wieslawa wijdan wiktor wiktoria wil wila wilber wilbert wilbrod wilbur wilburn wilda wiley
wilf wilford wilfred wilfredo wilfrid wilfrido wilfried wilguens wilhelm wilhelmina wilhelmine wilhemina
wilkin wilkins will willa willard willem willena willene willetta willette willi willia william williams
willian willie williemae willis willodean willow willy wilma wilmer wilner wilson wilton wim wincenty windy
winford winfred winfried wing winie winifred winifrid winnie winnifred winona winslow winston winter wioleta
wioletta wisam wislande wisline wisly wista wit wladyslaw wladyslawa wlodzimierz wm wojciech wojtek woldu
wolfgang wolfram wonda wondimu wonho woodly woodrow woodson woody woojin wook worku wout wouter wu wubit wulan
wyatt wynell wynona wynter wystan xander xanthe xanthi xanthippi xaver xavier xaviere xenia xenofon xhemal
xhevahir xhevdet xhoel xi xia xiadan xiang xiangyu xianliang xiao xiaobo xiaochen xiaodan xiaodong xiaofan
xiaofei xiaofeng xiaogang xiaohong xiaohua xiaohui xiaojian xiaojie xiaojing xiaojuan xiaojun xiaolan xiaolei
xiaoli xiaolin xiaoling xiaolong xiaomei xiaomin xiaoming xiaoping xiaoqing xiaosheng xiaoting xiaotong
xiaowei xiaowen xiaoxia xiaoxiao xiaoyan xiaoying xiaoyu xiaozhen xiaozhi ximena xin xing xinhua xinling xinyi
xinyu xinyue xiomara xiong xiu xiufang xiufen xiuhua xiulan xiuli xiuling xiumei xiuqin xiurong xiuying
xiuzhen xochitl xolani xu xuan xue xuefeng xueling xuemei xueqin xueying xun xuyen xzavier ya yaa yaacoub
yaakov yaara yacine yacouba yadhira yadiel yadira yaeko yael yaffa yagmur yahaira yahia yahir yahli yahui
yahya yair yajaira yakov yakub yakubu yaling yam yaman yamilet yamileth yamilka yamina yamini yamuna yan yana
yanci yancy yaneli yanelis yanet yaneth yanfang yang yangyang yanhong yanick yanilda yanira yanis yaniv yanli
yanlin yanling yanmei yann yanni yannick yannis yanping yanqing yanti yanyan yanyu yao yaochuan yaping yaqoob
yaqub yara yardena yared yareli yarin yaritsa yaritza yaron yaroslav yaroslava yasemin yaser yash yashar
yashas yashica yashika yashoda yashpal yashvi yashwant yasin yasir yasmeen yasmin yasmina yasmine yasser
yassin yassine yasuhiro yasuko yasuo yasushi yasuyuki yatin yavuz yaw yayra yazan yazmin ye yeboah yechezkel
yechiel yedida yee yefim yeghia yeghisheh yeghsapet yegor yehia yehoshua yehuda yehudis yehudit yeimi yeji
yejide yejin yekaterina yekutiel yelena yelitza yeliz yelizaveta yemane yemi yemisi yen yenny yeon yeprem yer
yerachmiel yeranuhi yermolai yervand yervant yesenia yeshaya yesica yessenia yestin yetta yetunde yevdokia
yevette yevgeni yevgenia yevgeniy yevgeny yewande yi yianna yiannis yifan yiftach yigal yihan yijun yildiz
yilmaz yimin yiming yin ying yinghua yingjie yingtai yingying yinka yiorgos yishai yisrael yisroel yissel
yitong yitta yitzchak yitzchok yitzhak yiu ylli yllka ylva yngve yoann yocasta yocheved yodit yoel yogendra
yogesh yogeshwari yogita yohai yohan yohanna yohannes yoichi yoji yokasta yoko yola yolanda yolande yolando
yoleida yolene yolette yolonda yomaira yon yonah yonas yonatan yonathan yong yonggang yongho yonghong yongjun
yongliang yongmei yongrui yongsheng yongwei yoni yonina yoo yoofi yoon yoona yoonjung yordanos yordany york
yorn yosef yoselin yoshi yoshiaki yoshie yoshihiro yoshiko yoshimi yoshinori yoshio yoshito yoshiyuki yosmery
yossi yosuke yota yotam you youlanda younes young youngho youngjae youngmi youngsook younis younus yousef
yousif yousouf yousra youssef yovanny yovel ysolde yu yua yuan yuanyuan yuchen yuchun yudelka yuderka
yudhishthir yudi yue yuehua yueling yuen yuet yuette yueying yufen yuhan yuhang yuhua yuhui yui yuichi yuina
yuji yujie yujin yuk yuka yukari yuki yukie yukiko yukio yuko yuksel yulan yulanda yuleika yuleisi yulia
yuliana yulin yuling yulissa yuliya yuma yumei yumi yumiko yumin yun yuna yunfei yung yuni yunior yunru yunus
yunxia yuonne yuping yuqing yuri yurica yuriko yuriy yurong yury yushan yusif yusra yusuf yusuke yuta yutaka
yuting yuto yutong yuu yuuki yuuma yuval yuvraj yuwen yuxia yuxin yuxuan yuya yuyan yuying yuzhen yuzuki yvain
yvan yvelande yveline yvenel yvenson yverose yves yvette yvo yvon yvona yvone yvonna yvonne yvrose zabel
zabiullah zac zacarias zach zachariah zacharias zacharie zachary zachery zack zackary zackery zada zafar
zafiris zahava zaher zahid zahida zahir zahra zaid zaida zaiden zain zaina zainab zainabu zaira zaire zakaria
zakary zakhar zaki zakia zakir zakiya zalman zama zaman zamira zamzam zan zana zander zandra zane zanele
zankhana zara zareh zaria zariah zarina zarko zarouhi zaven zavier zayden zayne zbigniew zdenek zdenka zdravko
zdzislaw zdzislawa ze zeca zecharia zechariah zedong zeel zeev zef zeferino zehava zehra zeina zeinab zeinabou
zeke zeki zelal zelda zelia zelie zelinda zeljka zeljko zella zelma zemin zena zenaida zenaide zenebech
zengguang zenia zenilda zenobia zenobio zenon zephirin zepur zerihun zeta zetta zette zev zewdu zeynab zeynep
zhane zhanna zhaohui zhe zhen zhengyi zhengzhong zhenhua zhenzhen zhi zhihao zhihui zhijian zhilan zhiming
zhiping zhiqiang zhiwei zhixin zhiyong zhiyuan zhong zhou zhu zhuang ziad ziba zihan zijie zikora zilda zillah
zilma zimo zina zinaida zineb zinhle zinnia zinovi zinoviy zion zisel zisis zissy zita ziv ziva zixin ziyad
ziyang ziyi zlata zlatan zlatko zoe zoey zofia zoha zohar zohra zohrab zoi zoie zoila zola zoltan zona zong
zonia zora zoraida zoraide zoran zorana zorica zorka zotique zoubida zoya zsofia zsolt zsuzsa zsuzsanna
zubaida zubair zubin zuhair zuhal zula zulay zuleica zuleika zulema zuleyka zulfiqar zulma zulmira zulmiro
zuri zuyapa zuzana zuzanna zvi zvonimir zygfryd zygmunt zyta
`;

/** Given names that are as often a word, a place, a month or a surname, and so are weak evidence when alone. */
const AMBIGUOUS = `
april bill grant hope june mark may will
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
